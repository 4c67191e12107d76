//! Answers on the way to a profile: half of the questions may be open, and the person may be gone until tomorrow.

use super::minutes::SessionMinutes;
use super::profile::{Activities, AgeBand, Choices, Ease, Profile, Sex, Site, Symptom, SymptomDuration};
use super::screening::{Flag, PAGE_COUNT};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Condition, Equipment};
use steadyback_catalogue::measure::Pain;

/// What has been answered to a question; `None` until then. Ticking nothing is an answer too.
pub type Answer<T> = Option<T>;

/// What has been answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The step that was on screen last.
    pub step: u8,
    /// Danger signs, group by group as they are asked.
    pub screening: Vec<Answer<EnumSet<Flag>>>,
    /// Age band.
    pub age: Answer<AgeBand>,
    /// For norms; "rather not say" is an answer.
    pub sex: Answer<Option<Sex>>,
    /// How long it has lasted.
    pub duration: Answer<SymptomDuration>,
    /// Usual pain at rest.
    pub usual_pain: Answer<Pain>,
    /// Where it is.
    pub sites: Answer<EnumSet<Site>>,
    pub eases: Answer<EnumSet<Ease>>,
    /// The symptom checklist.
    pub symptoms: Answer<EnumSet<Symptom>>,
    pub conditions: Answer<EnumSet<Condition>>,
    /// Equipment at hand.
    pub equipment: Answer<EnumSet<Equipment>>,
    /// Weekdays with time for it, Monday first.
    pub days: Answer<[bool; 7]>,
    /// Minutes for a session.
    pub minutes: Answer<SessionMinutes>,
    /// Own activities; may stay empty.
    pub activities: Activities,
    /// About the plan itself; never asked for, so it may stay as it is.
    pub choices: Choices,
}

impl Draft {
    /// The answers of a profile, to be changed.
    pub fn from_profile(profile: &Profile) -> Self {
        Self {
            step: 0,
            screening: Vec::new(),
            age: Some(profile.age),
            sex: Some(profile.sex),
            duration: Some(profile.duration),
            usual_pain: Some(profile.usual_pain),
            sites: Some(profile.sites),
            eases: Some(profile.eases),
            symptoms: Some(profile.symptoms),
            conditions: Some(profile.conditions),
            equipment: Some(Equipment::at_hand(profile.equipment)),
            days: Some(profile.days),
            minutes: Some(profile.minutes),
            activities: profile.activities.clone(),
            choices: profile.choices,
        }
    }

    /// Answers to the pages of the screening. Those to pages of an earlier edition are none: the questions were others.
    pub fn screened(&self) -> &[Answer<EnumSet<Flag>>] {
        if self.screening.len() == usize::from(PAGE_COUNT) { &self.screening } else { &[] }
    }

    /// What was ticked on a page of the screening; `None` until it is answered.
    pub fn ticked(&self, page: u8) -> Answer<EnumSet<Flag>> {
        self.screened().get(usize::from(page)).copied().flatten()
    }

    /// Answers a page of the screening.
    pub fn tick(&mut self, page: u8, answer: Answer<EnumSet<Flag>>) {
        if self.screening.len() != usize::from(PAGE_COUNT) {
            self.screening = vec![None; PAGE_COUNT.into()];
        }
        if let Some(place) = self.screening.get_mut(usize::from(page)) {
            *place = answer;
        }
    }

    /// The first page of the screening without an answer.
    pub fn first_unscreened(&self) -> Option<u8> {
        (0..PAGE_COUNT).find(|page| self.ticked(*page).is_none())
    }

    /// The profile, once every question about the person is answered.
    pub fn profile(&self) -> Option<Profile> {
        Some(Profile {
            age: self.age?,
            sex: self.sex?,
            duration: self.duration?,
            usual_pain: self.usual_pain?,
            sites: self.sites?,
            eases: self.eases?,
            symptoms: self.symptoms?,
            conditions: self.conditions?,
            equipment: Equipment::at_hand(self.equipment?),
            days: self.days?,
            minutes: self.minutes?,
            activities: self.activities.clone(),
            choices: self.choices,
        })
    }
}
