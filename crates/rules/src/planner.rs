//! From what a person has told to a plan, with a reason for each choice.

mod again;
mod doses;
mod leans;
mod own;
mod pick;
mod suggest;
mod week;

pub use again::latest_tests;
pub use suggest::{Because, suggest};

use again::go_on;
use chrono::NaiveDate;

use super::minutes::SessionMinutes;
use super::plan::{DAYS_OF_SPLIT, DayKind, Plan, WEEKS};
use super::profile::{AgeBand, Ease, Exclusion, PressUp, Profile, Symptom, SymptomDuration};
use super::programme::{Programme, shape};
use super::progression::Progress;
use steadyback_catalogue::exercise::{ExerciseRef, Family, Phase};
use steadyback_catalogue::functional_test::TestResult;

/// Why an item is in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It answers to something ticked in the symptom checklist.
    Symptom(Symptom),
    /// It goes in the direction that eases the pain.
    Eases(Ease),
    /// It belongs to the base of the phase in which it begins.
    Base(Phase),
    /// It stands in for one that is ruled out.
    Instead(ExerciseRef, Exclusion),
    /// The programme asks for it.
    Follows(Programme),
    /// The person would rather do this.
    Wanted,
    /// The person chose fast movements, and its phase has its own criteria.
    Power,
    WarmsUp,
    WindsDown,
    /// Walking is for everyone.
    Walking,
}

/// Something to know about the plan as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It follows this programme, which is not the sixteen weeks.
    Follows(Programme),
    /// It follows the easier programme, where those of 65 or older begin unless they choose another.
    EasierForAge,
    /// The programme comes after the sixteen weeks.
    NotYet(Programme),
    /// The programme bends the back in a direction that is left out.
    NotFor(Programme),
    /// So many strength days, at least 48 hours apart.
    StrengthDays(u8),
    /// Four strength days, on which legs and hips, and trunk and arms, take turns.
    Split,
    /// There are more strength days than before, so each begins with less.
    LessEach,
    /// Two strength days, because of age.
    TwoDaysForAge,
    /// Only walking and mobility, until the screening's question is answered.
    Gentle,
    /// A fresh episode: walking and comfortable movement first.
    Acute,
    /// Walk 10 to 15 minutes several times a day for two or three days (S14).
    ShortWalks,
    /// Walk for 5 to 10 minutes first (S19, W3).
    WalkFirst,
    /// Mobility in bed, strength later in the day (S20).
    StrengthLater,
    /// No bending forwards within an hour of getting up (X09, Snook 1998).
    BendLater,
    /// One trial set of press-ups decides whether they stay (X12).
    TrialSet,
    /// The trial set eased: ten press-ups every two hours while it is fresh (S15).
    PressUpsOften,
    /// Morning, midday and evening (P2).
    Blocks,
    /// Amounts are fixed and rise by plan (QUOTA MODE).
    Quotas,
    /// Where a test was done, it begins at 80 % of what was managed.
    Tested,
    /// At least one day a week for rest.
    RestDay,
    /// Fewer exercises, so that a session fits the minutes.
    Minutes(u32),
}

/// A plan and why it is as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    pub plan: Plan,
    /// Why each item is there, slot by slot.
    pub reasons: Vec<Why>,
    /// What was left out, and why.
    pub left_out: Vec<(ExerciseRef, Exclusion)>,
    /// About the whole.
    pub notes: Vec<Note>,
}

/// What is known of a person beyond their answers. The default is a person who is new.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// The plan as it stands.
    pub plan: Option<&'a Plan>,
    /// The latest result of each test and side.
    pub tests: &'a [TestResult],
    /// Where the plan stands, with what was reached before and what the person has decided about it.
    pub under_way: Option<&'a Progress>,
    /// Whether four strength days are wanted, where they can be had; `None` leaves it as it is.
    pub four_days: Option<bool>,
}

impl Known<'_> {
    /// Whether the sixteen weeks are over, or a programme that follows them is on.
    fn finished(&self, today: NaiveDate) -> bool {
        let after = |plan: &Plan| shape::of(plan.programme).later || plan.week_of(today) > WEEKS;
        self.plan.is_some_and(after)
    }
}

/// Makes the plan of a new person that starts on this day. `gentle` allows walking and mobility only.
pub fn plan(profile: &Profile, gentle: bool, start: NaiveDate) -> Planned {
    plan_knowing(profile, gentle, start, &Known::default())
}

/// Makes the plan that holds from this day on; what goes on of the plan before goes on.
pub fn plan_knowing(profile: &Profile, gentle: bool, today: NaiveDate, known: &Known) -> Planned {
    let (programme, instead) = follows(profile, known.finished(today));
    let shape = shape::of(programme);
    let minutes = profile.minutes.min(shape.minutes);
    let limits = profile.limits(gentle);
    // The cycle begins before the phase in which the sixteen weeks end.
    let anew = |plan: &&Plan| programme == Programme::Cycle && plan.programme != programme;
    let phase = known.plan.filter(|plan| !anew(plan)).map_or(shape.begins, |plan| plan.phase);
    let wanted = known.four_days.unwrap_or_else(|| known.plan.is_some_and(Plan::is_split));
    let pick = |pool| pick::items(profile, &limits, &shape, pool, known.tests);
    // Halves leave room for more in a session.
    let splits = (wanted && week::fourth(profile, gentle, programme, phase))
        .then(|| pick(pick::Pool::new(SessionMinutes::Thirty.main_exercises(), 3)))
        .filter(|picked| week::holds_splits(&picked.items));
    let days = if splits.is_some() { DAYS_OF_SPLIT } else { shape.strength_days };
    let week = week::week(profile, gentle, days);
    let strength = week.iter().filter(|day| **day == DayKind::Strength).count();
    let mut picked = splits.unwrap_or_else(|| pick(pick::Pool::new(minutes.main_exercises(), strength)));
    let new =
        Plan { programme, start: today, phase: shape.begins, week, minutes, items: std::mem::take(&mut picked.items) };
    let as_planned = known.under_way.map(Progress::as_planned);
    let old = as_planned.as_ref().or(known.plan);
    let mut plan = old.map_or_else(|| new.clone(), |old| go_on(&new, old, &limits, profile.choices.rather));
    if let Some(progress) = known.under_way {
        for slot in own::keep(&mut plan, progress, &limits) {
            picked.reasons.resize(picked.reasons.len().max(slot + 1), Why::Wanted);
            picked.reasons[slot] = Why::Wanted;
        }
    }
    let mut notes: Vec<Note> = instead.into_iter().collect();
    add_notes(&mut notes, profile, gentle, &plan);
    let oftener = |old: &Plan| (1..plan.times_a_week()).contains(&old.times_a_week());
    notes.extend(known.plan.is_some_and(oftener).then_some(Note::LessEach));
    notes.extend(picked.tested.then_some(Note::Tested));
    Planned { plan, reasons: picked.reasons, left_out: picked.left_out, notes }
}

/// The programme that is followed: the chosen one where it can be, otherwise what comes nearest, and why.
fn follows(profile: &Profile, finished: bool) -> (Programme, Option<Note>) {
    use steadyback_catalogue::exercise::Direction::{Extension, Flexion};
    let chosen = profile.programme();
    let blocked = profile.blocked();
    match chosen {
        Programme::Cycle | Programme::Maintenance if !finished => (Programme::SixteenWeeks, Some(Note::NotYet(chosen))),
        // Backwards makes it worse: forwards is the other way to try (R33).
        Programme::Extension if blocked.has(Extension) && !blocked.has(Flexion) => {
            (Programme::Flexion, Some(Note::NotFor(chosen)))
        }
        Programme::Extension if blocked.has(Extension) => (Programme::SixteenWeeks, Some(Note::NotFor(chosen))),
        Programme::Flexion if blocked.has(Flexion) => (Programme::SixteenWeeks, Some(Note::NotFor(chosen))),
        _ => (chosen, None),
    }
}

fn add_notes(notes: &mut Vec<Note>, profile: &Profile, gentle: bool, plan: &Plan) {
    let programme = plan.programme;
    if programme == Programme::Easier && profile.choices.programme.is_none() {
        notes.push(Note::EasierForAge);
    } else if programme != Programme::SixteenWeeks {
        notes.push(Note::Follows(programme));
    }
    if gentle {
        notes.push(Note::Gentle);
    } else if plan.is_split() {
        notes.push(Note::Split);
    } else {
        notes.push(Note::StrengthDays(u8::try_from(plan.strength_days()).unwrap_or(u8::MAX)));
    }
    if !gentle && profile.age >= AgeBand::From65 {
        notes.push(Note::TwoDaysForAge);
    }
    if profile.duration == SymptomDuration::Days {
        notes.push(Note::Acute);
    }
    let press_up = profile.choices.press_up;
    let bends = |family| plan.items.iter().any(|item| item.exercise.family == family);
    let more = [
        (programme == Programme::Acute, Note::ShortWalks),
        (programme == Programme::LongStanding, Note::WalkFirst),
        (programme == Programme::Morning && !gentle, Note::StrengthLater),
        (bends(Family::Flexion) && !profile.eases.has(Ease::Forwards), Note::BendLater),
        (programme == Programme::Extension && press_up.is_none(), Note::TrialSet),
        (programme == Programme::Extension && press_up == Some(PressUp::Eased), Note::PressUpsOften),
        (programme == Programme::ThreeBlocks, Note::Blocks),
        (programme == Programme::Quotas, Note::Quotas),
    ];
    notes.extend(more.into_iter().filter(|(holds, _)| *holds).map(|(_, note)| note));
    notes.push(Note::RestDay);
    notes.push(Note::Minutes(plan.minutes.minutes()));
}

#[cfg(test)]
mod tests;
