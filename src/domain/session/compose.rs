//! What a session holds today, cut to fit the minutes.

use crate::domain::dose::Dose;
use crate::domain::exercise::{ExerciseRef, Family, Part};
use crate::domain::journal::Form;
use crate::domain::measure::Seconds;
use crate::domain::order;
use crate::domain::progression::Progress;

/// Minutes of the short form, of mobility and of comfort sessions.
pub const SHORT_MINUTES: u32 = 10;
/// Share of the usual dose in a comfort session (our own choice).
const COMFORT_PERCENT: u16 = 60;

/// Fast movements.
const POWER: [Family; 2] = [Family::Jump, Family::Throw];

/// One exercise of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Slot in the plan.
    pub slot: u8,
    /// What.
    pub exercise: ExerciseRef,
    /// How much today.
    pub dose: Dose,
    /// Where in the session.
    pub part: Part,
}

/// A session to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Which form of it.
    pub form: Form,
    /// In order.
    pub blocks: Vec<Block>,
    /// Whether something was left out or shortened to fit the minutes.
    pub cut: bool,
}

impl Session {
    /// Time it takes.
    pub fn time(&self) -> Seconds {
        self.blocks.iter().map(|block| block.exercise.time(block.dose)).sum()
    }
}

/// The session of this form on the day that `progress` stands at. Mobility days and rest days have the comfort form only.
pub fn compose(progress: &Progress, form: Form) -> Session {
    let minutes = match form {
        Form::Full => progress.plan.minutes.minutes(),
        Form::Short | Form::Comfort => SHORT_MINUTES.min(progress.plan.minutes.minutes()),
    };
    let mut session = fit(whole(progress, form), Seconds(minutes * 60), progress.phase_sessions.len());
    activate(&mut session.blocks);
    session
}

/// The session of this form, however long it takes.
pub(super) fn whole(progress: &Progress, form: Form) -> Session {
    let deload = progress.is_deload(progress.today);
    let blocks = progress.active().filter_map(|(slot, state)| {
        let (exercise, part) = (state.exercise, state.item.part);
        let dose = match (form, part) {
            (_, Part::Activity) | (Form::Comfort, Part::Main) => return None,
            (Form::Comfort, _) if progress.flare.is_some() => exercise.dose.share(state.dose, COMFORT_PERCENT),
            (Form::Full | Form::Short, Part::Main) if deload => state.dose.one_set_less(),
            _ => state.dose,
        };
        Some(Block { slot, exercise, dose, part })
    });
    let mut blocks: Vec<Block> = blocks.collect();
    order::sort(&mut blocks, |one, other| one.part < other.part);
    Session { form, blocks, cut: false }
}

/// Within the main part fast movements come first, and the bridge before what the hips carry (W2: activation).
fn activate(blocks: &mut [Block]) {
    let carries = |family| matches!(family, Family::Squat | Family::Hinge | Family::Lunge);
    let main = |block: &Block| block.part == Part::Main;
    let place = |block: &Block| (block.part, main(block) && !POWER.contains(&block.exercise.family));
    order::sort(blocks, |one, other| place(one) < place(other));
    let bridge = blocks.iter().position(|block| main(block) && block.exercise.family == Family::Bridge);
    let hips = blocks.iter().position(|block| main(block) && carries(block.exercise.family));
    if let (Some(bridge), Some(hips)) = (bridge, hips)
        && hips < bridge
    {
        blocks[hips..=bridge].rotate_right(1);
    }
}

/// Leaves out and shortens until it fits: warm-up and cool-down down to one each, then exercises of the main part whole down
/// to two, then by sets, then what is left. The least important go first, but they take turns from session to session: what
/// was always cut could never grow, and its phase would never end.
pub(super) fn fit(mut session: Session, budget: Seconds, turn: usize) -> Session {
    while session.time() > budget {
        session.cut = true;
        // The one whose turn it is, where more than so many fit.
        let in_turn = |most: usize, fits: &dyn Fn(&Block) -> bool| {
            let places = || session.blocks.iter().enumerate().filter(|(_, block)| fits(block));
            let count = places().count();
            let (place, _) = places().nth(count.checked_sub(1 + turn % count.max(1))?)?;
            (count > most).then_some(place)
        };
        let more_than = |part, most| in_turn(most, &|block| block.part == part);
        let spare = more_than(Part::CoolDown, 1).or_else(|| more_than(Part::WarmUp, 1));
        if let Some(place) = spare.or_else(|| more_than(Part::Main, 2)) {
            session.blocks.remove(place);
        } else if let Some(place) = in_turn(0, &|block| block.part == Part::Main && block.dose.sets() > 1) {
            session.blocks[place].dose = session.blocks[place].dose.one_set_less();
        } else if let Some(place) = more_than(Part::Main, 1) {
            session.blocks.remove(place);
        } else if session.blocks.len() > 1 {
            session.blocks.pop();
        } else {
            break;
        }
    }
    session
}
