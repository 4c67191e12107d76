//! What a session holds today, cut to fit the minutes.

use crate::journal::{Ended, Form, ItemLog, Quality, SessionLog};
use crate::progression::Progress;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::{ExerciseRef, Family, Part, Phase};
use steadyback_catalogue::measure::{Effort, Pain, Seconds};

/// Minutes of the short form, of mobility and of comfort sessions.
pub const SHORT_MINUTES: u32 = 10;
/// Share of the usual dose in a comfort session (our own choice).
const COMFORT_PERCENT: u16 = 60;

/// Fast movements.
const POWER: [Family; 2] = [Family::Jump, Family::Throw];

/// What moves the whole body, or carries and pulls with it.
const WHOLE_BODY: [Family; 9] = [
    Family::Jump,
    Family::Throw,
    Family::Bridge,
    Family::Squat,
    Family::Hinge,
    Family::Lunge,
    Family::Row,
    Family::Push,
    Family::Carry,
];

/// One exercise of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Slot in the plan.
    pub slot: u8,
    pub exercise: ExerciseRef,
    /// How much today.
    pub dose: Dose,
    /// Where in the session.
    pub part: Part,
}

/// A session to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub form: Form,
    /// In order.
    pub blocks: Vec<Block>,
    /// Whether something was left out or shortened to fit the minutes.
    pub cut: bool,
}

impl Session {
    /// All of it done, with as much pain at rest, in it and after it, and as hard as this: what is lived in simulations and looked ahead to.
    pub fn all_done(&self, pain: Pain, effort: u8) -> SessionLog {
        let items = self.blocks.iter().map(|block| ItemLog {
            slot: block.slot,
            exercise: block.exercise,
            dose: block.dose,
            done: block.dose.total(),
            peak: Some(pain),
            effort: Effort::new(effort).filter(|_| block.exercise.loaded),
            quality: Quality::Fine,
            ended: Ended::Done,
        });
        SessionLog { form: self.form, before: pain, after: Some(pain), items: items.collect() }
    }

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
    let sessions = progress.phase_sessions.len();
    // A weekday has the same exercises every week: what is cut of them takes turns from week to week.
    let turn = sessions / usize::try_from(progress.plan.strength_days().max(1)).unwrap_or(1);
    let mut session = fit(whole(progress, form), Seconds(minutes * 60), turn);
    activate(&mut session.blocks, progress.phase);
    session
}

/// The session of this form, however long it takes.
pub(super) fn whole(progress: &Progress, form: Form) -> Session {
    let (turns, day) = (progress.turns(), progress.turn_of(progress.today));
    let blocks = progress.active().filter_map(|(slot, state)| {
        let (exercise, part) = (state.exercise, state.item.part);
        let dose = match (form, part) {
            (_, Part::Activity) | (Form::Comfort, Part::Main) => return None,
            (_, Part::Main) if !turns.has(slot, day) => return None,
            (Form::Comfort, _) if progress.flare.is_some() => exercise.dose.share(state.dose, COMFORT_PERCENT),
            (Form::Full | Form::Short, Part::Main) => progress.asked(&turns, slot),
            _ => state.dose,
        };
        Some(Block { slot, exercise, dose, part })
    });
    let mut blocks: Vec<Block> = blocks.collect();
    blocks.sort_by_key(|block| block.part);
    Session { form, blocks, cut: false }
}

/// Within the main part fast movements come first, and the bridge before what the hips carry (W2: activation). From the third phase on what
/// moves the whole body comes before what steadies the trunk, which then is not tired for it (our own choice).
fn activate(blocks: &mut [Block], phase: Phase) {
    let carries = |family| matches!(family, Family::Squat | Family::Hinge | Family::Lunge);
    let main = |block: &Block| block.part == Part::Main;
    let place = |block: &Block| {
        let family = block.exercise.family;
        let late = phase >= Phase::Integrated && !WHOLE_BODY.contains(&family);
        (block.part, main(block) && !POWER.contains(&family), main(block) && late)
    };
    blocks.sort_by_key(place);
    let bridge = blocks.iter().position(|block| main(block) && block.exercise.family == Family::Bridge);
    let hips = blocks.iter().position(|block| main(block) && carries(block.exercise.family));
    if let (Some(bridge), Some(hips)) = (bridge, hips)
        && hips < bridge
    {
        blocks[hips..=bridge].rotate_right(1);
    }
}

/// Leaves out and shortens until it fits: warm-up and cool-down to as much as they began with, then down to one each;
/// exercises of the main part whole down to two, then the sets of one of them. In the full form that one is then left out, so
/// that the other stays whole; in the others both are shortened. What is cut takes turns from session to session: what was
/// always cut could never grow, and its phase would never end.
pub(super) fn fit(mut session: Session, budget: Seconds, turn: usize) -> Session {
    while session.time() > budget {
        session.cut = true;
        let blocks = &mut session.blocks;
        // What grows least by it gives way first, and standing on one leg last, because a phase waits for it.
        let gives_way = |block: &Block| (block.part == Part::WarmUp, block.exercise.family == Family::Balance);
        let longer = (0..blocks.len()).filter(|at| blocks[*at].part != Part::Main && more_than_begun(&blocks[*at]));
        if let Some(place) = longer.min_by_key(|at| gives_way(&blocks[*at])) {
            blocks[place].dose = blocks[place].exercise.dose.start;
            continue;
        }
        let spare = in_turn(blocks, Part::CoolDown, 1, turn).or_else(|| in_turn(blocks, Part::WarmUp, 1, turn));
        if let Some(place) = spare {
            blocks.remove(place);
            continue;
        }
        if let Some(place) = in_turn(blocks, Part::Main, 2, turn) {
            blocks.remove(place);
            continue;
        }
        let Some(first) = in_turn(blocks, Part::Main, 0, turn) else {
            if blocks.len() < 2 {
                break;
            }
            blocks.pop();
            continue;
        };
        let other = (0..blocks.len()).find(|at| *at != first && blocks[*at].part == Part::Main);
        let shortens = |at: &usize| blocks[*at].dose.sets() > 1;
        let second = other.filter(|_| session.form != Form::Full);
        if let Some(place) = [Some(first), second].into_iter().flatten().find(shortens) {
            blocks[place].dose = blocks[place].dose.one_set_less();
        } else if other.is_some() {
            blocks.remove(first);
        } else if blocks.len() > 1 {
            blocks.pop();
        } else {
            break;
        }
    }
    session
}

/// Whether it asks for more than a new person begins with, and for nothing less.
fn more_than_begun(block: &Block) -> bool {
    let (dose, start) = (block.dose, block.exercise.dose.start);
    let takes = |dose| block.exercise.time(dose);
    dose.sets() >= start.sets() && dose.total() >= start.total() && takes(dose) > takes(start)
}

/// The one of this part whose turn it is, where there are more than so many.
fn in_turn(blocks: &[Block], part: Part, most: usize, turn: usize) -> Option<usize> {
    let places = || (0..blocks.len()).filter(|at| blocks[*at].part == part);
    let count = places().count();
    if count > most { places().nth(count - 1 - turn % count) } else { None }
}
