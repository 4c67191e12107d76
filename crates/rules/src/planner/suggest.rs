//! Which programme suits a person, and because of what. A suggestion, never a diagnosis; the person chooses.

use chrono::NaiveDate;

use super::Known;
use crate::profile::{AgeBand, Ease, PressUp, Profile, Symptom, SymptomDuration};
use crate::programme::Programme;
use crate::screening::Flag;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Condition, Direction};
use steadyback_catalogue::functional_test::TestKind;

/// What a suggestion rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The episode is less than three days old, or the back was injured within the last 72 hours.
    Fresh,
    /// Spinal stenosis.
    Stenosis,
    /// Bending forwards eases it, bending backwards does not.
    EasesForwards,
    /// The trial set of press-ups made it worse.
    PressUpWorse,
    /// Bending backwards eases it.
    EasesBackwards,
    /// Moving worries the person.
    Fear,
    /// 65 or older.
    Age,
    /// Getting up five times takes more than 15.2 s (Staartjes & Schröder 2018: moderate or worse).
    OutOfTraining,
    /// The sixteen weeks are over, with usual pain of 3 or less.
    FinishedWell,
    /// The sixteen weeks are over.
    Finished,
    /// Stiff on waking.
    MorningStiffness,
    /// Pain for more than twelve weeks.
    Long,
    /// Nothing points elsewhere.
    Usual,
}

/// Tenths of a second for five times up from sitting, above which it is moderate or worse.
const SLOW: u16 = 152;
/// Usual pain up to which a harder cycle is suggested (clinical.md §8, P3 → P4).
const CALM_PAIN: u8 = 3;

/// The programme that suits, most pressing reason first.
pub fn suggest(profile: &Profile, flags: EnumSet<Flag>, today: NaiveDate, known: &Known) -> (Programme, Because) {
    let blocked = profile.blocked();
    let forwards = !blocked.has(Direction::Flexion);
    let backwards = !blocked.has(Direction::Extension);
    let eases = |ease| profile.eases.has(ease);
    let slow = known.tests.iter().any(|test| test.kind() == TestKind::SitToStand && test.value() > SLOW);
    let older = profile.age >= AgeBand::From65;
    let finished = known.finished(today);
    let reasons = [
        (profile.duration == SymptomDuration::Days || flags.has(Flag::InjuredLately), Programme::Acute, Because::Fresh),
        (forwards && profile.conditions.has(Condition::Stenosis), Programme::Flexion, Because::Stenosis),
        (forwards && profile.choices.press_up == Some(PressUp::Worse), Programme::Flexion, Because::PressUpWorse),
        (profile.symptoms.has(Symptom::FearOfMovement), Programme::Quotas, Because::Fear),
        (backwards && eases(Ease::Backwards), Programme::Extension, Because::EasesBackwards),
        (forwards && eases(Ease::Forwards), Programme::Flexion, Because::EasesForwards),
        (finished && !older && profile.usual_pain.score() <= CALM_PAIN, Programme::Cycle, Because::FinishedWell),
        (finished, Programme::Maintenance, Because::Finished),
        (older, Programme::Easier, Because::Age),
        (slow, Programme::Easier, Because::OutOfTraining),
        (profile.symptoms.has(Symptom::MorningStiffness), Programme::Morning, Because::MorningStiffness),
        (profile.duration == SymptomDuration::Long, Programme::LongStanding, Because::Long),
    ];
    let found = reasons.into_iter().find(|(holds, ..)| *holds);
    found.map_or((Programme::SixteenWeeks, Because::Usual), |(_, programme, because)| (programme, because))
}
