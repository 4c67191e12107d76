//! What people tell by the way and rules read: test results, how a day is. Signs of being worn out on several days bring an
//! easier week early (source 000 and 001 name the signs: tiredness, mood, falling performance, more daily pain).

use chrono::NaiveDate;

use super::rule::{Decision, Input, Prescription, Rule};
use super::state::Progress;
use crate::journal::{Burden, DayNote};
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::functional_test::{BodySide, FRONT_PLANK_SECONDS, KNEE_PLANK_SECONDS, TestKind, TestResult};

/// Days that are looked back on, signs that make one count, and days that count, for an early easier week (our own choice).
pub(super) const LOOK_BACK: i64 = 7;
pub(super) const SIGNS: u32 = 2;
pub(super) const WORN_DAYS: usize = 3;
/// Days that an early easier week lasts.
const EASIER_DAYS: i64 = 7;

/// The test that can show that this plank is outgrown, and the seconds that it takes.
pub fn outgrown_by(exercise: ExerciseRef) -> Option<(TestKind, u16)> {
    match exercise.id {
        "wall-plank" | "knee-plank" => Some((TestKind::KneePlank, KNEE_PLANK_SECONDS)),
        "front-plank" | "wall-side-plank" | "side-plank-knees" => Some((TestKind::FrontPlank, FRONT_PLANK_SECONDS)),
        _ => None,
    }
}

/// What the last tests came to that rules read, in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastTests {
    pub(super) knee_plank: Option<u16>,
    pub(super) front_plank: Option<u16>,
    pub(super) left_leg: Option<u16>,
    pub(super) right_leg: Option<u16>,
}

impl LastTests {
    fn take(&mut self, result: TestResult) {
        let last = match (result.kind(), result.side()) {
            (TestKind::KneePlank, _) => &mut self.knee_plank,
            (TestKind::FrontPlank, _) => &mut self.front_plank,
            (TestKind::OneLegStance, Some(BodySide::Left)) => &mut self.left_leg,
            (TestKind::OneLegStance, Some(BodySide::Right)) => &mut self.right_leg,
            _ => return,
        };
        *last = Some(result.value());
    }

    /// The seconds by which a test says that this plank is outgrown: planks are trained in short holds and tested in a long one
    /// (X20).
    pub(super) fn outgrown(self, exercise: ExerciseRef) -> Option<u16> {
        let (test, enough) = outgrown_by(exercise)?;
        let held = if test == TestKind::KneePlank { self.knee_plank } else { self.front_plank };
        held.filter(|seconds| *seconds >= enough)
    }

    /// Whether both legs stand this long.
    pub(super) fn stands(self, seconds: u16) -> bool {
        [self.left_leg, self.right_leg].iter().all(|leg| leg.is_some_and(|stood| stood >= seconds))
    }
}

/// Signs of being worn out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Tired, somewhat or much.
    Tired,
    /// Stressed, somewhat or much: stands for irritable.
    Stressed,
    /// Less was done than asked for.
    Weaker,
    /// More pain at rest than usual.
    Sorer,
    /// Very tired, or slept very badly: no sign over days, but nothing grows on such a day.
    Drained,
}

/// The signs of one day, as bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaySigns {
    pub(super) date: NaiveDate,
    pub(super) bits: u8,
}

impl DaySigns {
    fn has(self, sign: Sign) -> bool {
        self.bits >> (sign as u8) & 1 == 1
    }

    fn worn(self) -> bool {
        let signs = [Sign::Tired, Sign::Stressed, Sign::Weaker, Sign::Sorer];
        signs.into_iter().map(|sign| u32::from(self.has(sign))).sum::<u32>() >= SIGNS
    }
}

impl Progress {
    pub(super) fn take_test(&mut self, result: TestResult) {
        self.tests.take(result);
    }

    /// The last note of a day counts.
    pub(super) fn take_note(&mut self, date: NaiveDate, note: DayNote, decisions: &mut Vec<Decision>) {
        let some = |burden: Option<Burden>| burden.is_some_and(|it| it >= Burden::Some);
        let much = |burden: Option<Burden>| burden == Some(Burden::Much);
        let drained = much(note.fatigue) || much(note.poor_sleep);
        self.sign(date, Sign::Drained, drained);
        self.sign(date, Sign::Tired, some(note.fatigue));
        self.sign(date, Sign::Stressed, some(note.stress));
        self.ease_early(date, decisions);
    }

    /// Keeps a sign of a day, for as long as it is looked back on.
    pub(super) fn sign(&mut self, date: NaiveDate, sign: Sign, on: bool) {
        self.signs.retain(|day| (date - day.date).num_days() < LOOK_BACK);
        if !self.signs.iter().any(|day| day.date == date) {
            self.signs.push(DaySigns { date, bits: 0 });
        }
        for day in self.signs.iter_mut().filter(|day| day.date == date) {
            let bit = 1 << (sign as u8);
            day.bits = if on { day.bits | bit } else { day.bits & !bit };
        }
    }

    /// Two signs or more on three of seven days: an easier week at once.
    pub(super) fn ease_early(&mut self, date: NaiveDate, decisions: &mut Vec<Decision>) {
        let worn = self.signs.iter().filter(|day| day.worn()).count();
        if worn < WORN_DAYS || self.is_deload(date) || self.flare.is_some() || self.plan.strength_days() == 0 {
            return;
        }
        self.easier_since = Some(date);
        self.signs.clear();
        let worn = Input::WornDays(u8::try_from(worn).unwrap_or(u8::MAX));
        decisions.push(Decision::of_plan(
            date,
            Rule::Deload,
            (Prescription::Training, Prescription::Training),
            vec![worn],
        ));
    }

    /// Whether the person was drained on a day.
    pub(super) fn drained(&self, date: NaiveDate) -> bool {
        self.signs.iter().any(|day| day.date == date && day.has(Sign::Drained))
    }

    /// Whether a day is in an easier week: every fourth, or an early one.
    pub fn is_deload(&self, date: NaiveDate) -> bool {
        let early = |since: NaiveDate| (0..EASIER_DAYS).contains(&(date - since).num_days());
        self.plan.is_deload(date) || self.easier_since.is_some_and(early)
    }
}
