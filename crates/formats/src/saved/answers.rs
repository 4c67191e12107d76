//! Schema 2 of the answers given so far: as in a profile, `null` or left out for what is still open.

use serde::{Deserialize, Serialize};

use super::Fault;
use super::profile::{ChoiceFields, day_bits, days, minutes, pain, set, value};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::measure::Pain;
use steadyback_rules::draft::Draft;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::profile::Sex;

/// "Rather not say", where an answer would be the place of an enum value.
const LEFT_OUT: i32 = -1;

/// What has been answered.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DraftFields {
    step: u8,
    screening: Vec<Option<u64>>,
    age: Option<u32>,
    sex: Option<i32>,
    duration: Option<u32>,
    usual_pain: Option<u8>,
    sites: Option<u64>,
    eases: Option<u64>,
    symptoms: Option<u64>,
    conditions: Option<u64>,
    equipment: Option<u64>,
    days: Option<u8>,
    minutes: Option<u32>,
    activities: Vec<String>,
    choices: ChoiceFields,
}

impl From<&Draft> for DraftFields {
    fn from(draft: &Draft) -> Self {
        Self {
            step: draft.step,
            screening: draft.screening.iter().map(|group| group.map(EnumSet::bits)).collect(),
            age: draft.age.map(Member::index),
            sex: draft.sex.map(sex_number),
            duration: draft.duration.map(Member::index),
            usual_pain: draft.usual_pain.map(Pain::score),
            sites: draft.sites.map(EnumSet::bits),
            eases: draft.eases.map(EnumSet::bits),
            symptoms: draft.symptoms.map(EnumSet::bits),
            conditions: draft.conditions.map(EnumSet::bits),
            equipment: draft.equipment.map(EnumSet::bits),
            days: draft.days.map(day_bits),
            minutes: draft.minutes.map(SessionMinutes::minutes),
            activities: draft.activities.clone(),
            choices: draft.choices.into(),
        }
    }
}

impl DraftFields {
    /// The answers, if every one is an answer.
    pub(super) fn draft(self) -> Result<Draft, Fault> {
        Ok(Draft {
            step: self.step,
            screening: self.screening.into_iter().map(|group| sets(group, "screening")).collect::<Result<_, _>>()?,
            age: self.age.map(|age| value(age, "age")).transpose()?,
            sex: self.sex.map(sex).transpose()?,
            duration: self.duration.map(|duration| value(duration, "duration")).transpose()?,
            usual_pain: self.usual_pain.map(pain).transpose()?,
            sites: sets(self.sites, "sites")?,
            eases: sets(self.eases, "eases")?,
            symptoms: sets(self.symptoms, "symptoms")?,
            conditions: sets(self.conditions, "conditions")?,
            equipment: sets(self.equipment, "equipment")?,
            days: self.days.map(days).transpose()?,
            minutes: self.minutes.map(minutes).transpose()?,
            activities: self.activities,
            choices: self.choices.choices()?,
        })
    }
}

fn sets<T: Member>(bits: Option<u64>, field: &'static str) -> Result<Option<EnumSet<T>>, Fault> {
    bits.map(|bits| set(bits, field)).transpose()
}

fn sex_number(answer: Option<Sex>) -> i32 {
    answer.and_then(|sex| i32::try_from(sex.index()).ok()).unwrap_or(LEFT_OUT)
}

fn sex(answer: i32) -> Result<Option<Sex>, Fault> {
    match u32::try_from(answer) {
        Ok(index) => value(index, "sex").map(Some),
        Err(_) if answer == LEFT_OUT => Ok(None),
        Err(_) => Err(Fault::Value("sex")),
    }
}
