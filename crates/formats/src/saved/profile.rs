//! Schema 2 of what a person has told about themselves.

use serde::{Deserialize, Serialize};

use super::Fault;
use crate::text::member;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::profile::{Choices, Profile};

/// Enum values by their place, sets as bits, weekdays as bits with Monday the lowest.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProfileFields {
    age: u32,
    #[serde(deserialize_with = "Option::deserialize")]
    sex: Option<u32>,
    duration: u32,
    usual_pain: u8,
    sites: u64,
    eases: u64,
    symptoms: u64,
    conditions: u64,
    equipment: u64,
    days: u8,
    minutes: u32,
    activities: Vec<String>,
    choices: ChoiceFields,
}

/// Exercises by their codes, rising.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceFields {
    /// `null` where none was chosen, since schema 3.
    #[serde(deserialize_with = "Option::deserialize")]
    programme: Option<u32>,
    power: bool,
    without: Vec<u16>,
    rather: Vec<u16>,
    #[serde(deserialize_with = "Option::deserialize")]
    press_up: Option<u32>,
    /// Came later; left out where it is not so, so that what older releases wrote reads and what they know is written as before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    slowly: bool,
}

impl From<&Profile> for ProfileFields {
    fn from(profile: &Profile) -> Self {
        Self {
            age: profile.age.index(),
            sex: profile.sex.map(Member::index),
            duration: profile.duration.index(),
            usual_pain: profile.usual_pain.score(),
            sites: profile.sites.bits(),
            eases: profile.eases.bits(),
            symptoms: profile.symptoms.bits(),
            conditions: profile.conditions.bits(),
            equipment: profile.equipment.bits(),
            days: day_bits(profile.days),
            minutes: profile.minutes.minutes(),
            activities: profile.activities.clone(),
            choices: ChoiceFields::from(profile.choices),
        }
    }
}

impl From<Choices> for ChoiceFields {
    fn from(choices: Choices) -> Self {
        Self {
            programme: choices.programme.map(Member::index),
            power: choices.power,
            without: choices.without.codes().collect(),
            rather: choices.rather.codes().collect(),
            press_up: choices.press_up.map(Member::index),
            slowly: choices.slowly,
        }
    }
}

impl ChoiceFields {
    /// The choices, if every value is one.
    pub(super) fn choices(self) -> Result<Choices, Fault> {
        let exercises = |codes, field| ExerciseSet::from_codes(codes).ok_or(Fault::Value(field));
        Ok(Choices {
            programme: self.programme.map(|programme| value(programme, "programme")).transpose()?,
            power: self.power,
            without: exercises(self.without, "without")?,
            rather: exercises(self.rather, "rather")?,
            press_up: self.press_up.map(|trial| value(trial, "press_up")).transpose()?,
            slowly: self.slowly,
        })
    }
}

impl ProfileFields {
    /// The profile, if every value is one.
    pub(super) fn profile(self) -> Result<Profile, Fault> {
        Ok(Profile {
            age: value(self.age, "age")?,
            sex: self.sex.map(|sex| value(sex, "sex")).transpose()?,
            duration: value(self.duration, "duration")?,
            usual_pain: pain(self.usual_pain)?,
            sites: set(self.sites, "sites")?,
            eases: set(self.eases, "eases")?,
            symptoms: set(self.symptoms, "symptoms")?,
            conditions: set(self.conditions, "conditions")?,
            equipment: set(self.equipment, "equipment")?,
            days: days(self.days)?,
            minutes: minutes(self.minutes)?,
            activities: self.activities,
            choices: self.choices.choices()?,
        })
    }
}

/// Weekdays as bits.
pub(super) fn day_bits(days: [bool; 7]) -> u8 {
    days.iter().rev().fold(0, |bits, day| bits << 1 | u8::from(*day))
}

pub(super) fn days(bits: u8) -> Result<[bool; 7], Fault> {
    if bits < 128 { Ok(std::array::from_fn(|day| bits >> day & 1 == 1)) } else { Err(Fault::Value("days")) }
}

pub(super) fn value<T: Member>(index: u32, field: &'static str) -> Result<T, Fault> {
    member(index).ok_or(Fault::Value(field))
}

pub(super) fn set<T: Member>(bits: u64, field: &'static str) -> Result<EnumSet<T>, Fault> {
    EnumSet::from_bits(bits).ok_or(Fault::Value(field))
}

pub(super) fn pain(score: u8) -> Result<Pain, Fault> {
    Pain::new(score).ok_or(Fault::Value("usual_pain"))
}

pub(super) fn minutes(minutes: u32) -> Result<SessionMinutes, Fault> {
    SessionMinutes::from_minutes(minutes).ok_or(Fault::Value("minutes"))
}
