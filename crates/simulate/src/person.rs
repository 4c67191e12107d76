//! Somebody, and how they keep to a plan.

use super::Dice;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Equipment};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::library;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::profile::{AgeBand, Choices, Ease, PressUp, Profile, Sex, Site, Symptom, SymptomDuration};
use steadyback_rules::programme::Programme;

/// Somebody.
pub fn person(dice: &mut Dice) -> Profile {
    let conditions: EnumSet<Condition> = if dice.percent(50) { EnumSet::EMPTY } else { dice.some(9) };
    let equipment = Equipment::at_hand(dice.some(70));
    Profile {
        age: dice.one(AgeBand::ALL),
        sex: if dice.percent(20) { None } else { Some(dice.one(Sex::ALL)) },
        duration: dice.one(SymptomDuration::ALL),
        usual_pain: dice.pain(0, 6),
        sites: dice.some::<Site>(30),
        eases: dice.some::<Ease>(25),
        symptoms: dice.some::<Symptom>(25),
        conditions,
        equipment,
        days: std::array::from_fn(|_| dice.percent(65)),
        minutes: dice.one(&SessionMinutes::ALL),
        activities: Vec::new(),
        choices: Choices::default(),
    }
}

/// What somebody chooses about the plan: for half of them nothing.
pub fn choices(dice: &mut Dice) -> Choices {
    if dice.percent(50) {
        return Choices::default();
    }
    let mut some = |chance| {
        let wanted = library::all().filter(|_| dice.percent(chance));
        wanted.fold(ExerciseSet::EMPTY, |set, exercise| set.with(exercise, true))
    };
    let (without, rather) = (some(5), some(3));
    Choices {
        programme: Some(dice.one(Programme::ALL)),
        power: dice.percent(30),
        without,
        rather,
        press_up: dice.one(&[None, Some(PressUp::Eased), Some(PressUp::Worse)]),
        slowly: dice.percent(20),
    }
}

/// How somebody keeps to a plan and how their back takes it; each the chance in a hundred. Most people here are hard cases on
/// purpose, away every few weeks or seldom answering, so that every rule is met: how far they get says nothing about how far
/// people get.
#[derive(Clone, Copy, Debug)]
pub struct Habits {
    /// A planned session is done.
    pub trains: u8,
    /// The day after is answered.
    pub answers: u8,
    /// An exercise hurts or goes wrong.
    pub trouble: u8,
    /// The day after is worse.
    pub worse: u8,
    /// A flare begins, on any day.
    pub flares: u8,
    /// Some weeks away begin, on any day.
    pub leaves: u8,
    /// A number is a slip of the finger, an answer comes late or twice, or the device's date is wrong.
    pub errs: u8,
    /// Something about the person changes and with it the plan, in any week; something is chosen by hand, on any day.
    pub changes: u8,
    /// A danger sign is ticked in the monthly screening.
    pub signs: u8,
    /// A day is told to be tiring, or the night to have been short.
    pub tires: u8,
    /// What the body can take, in percent of what is usual for age and sex; no chance.
    pub strength: u16,
}

impl Habits {
    /// Somebody for whom nearly all goes well.
    pub const STEADY: Self = Self {
        trains: 97,
        answers: 98,
        trouble: 1,
        worse: 1,
        flares: 0,
        leaves: 0,
        errs: 0,
        changes: 0,
        signs: 0,
        tires: 0,
        strength: 200,
    };

    /// Whether nearly all goes well.
    pub const fn is_steady(&self) -> bool {
        self.errs == 0 && self.leaves == 0 && self.trouble == Self::STEADY.trouble && self.trains == Self::STEADY.trains
    }

    /// Somebody's.
    pub const fn of(dice: &mut Dice) -> Self {
        if dice.percent(30) {
            return Self::STEADY;
        }
        Self {
            trains: 40 + dice.below(60),
            answers: 30 + dice.below(70),
            trouble: dice.below(20),
            worse: dice.below(20),
            flares: dice.below(3),
            leaves: dice.below(3),
            errs: dice.below(10),
            changes: dice.below(4),
            signs: dice.below(8),
            tires: dice.below(12),
            strength: 60 + dice.below(200) as u16,
        }
    }
}
