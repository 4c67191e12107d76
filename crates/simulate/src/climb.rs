//! Five fixed people at fixed efforts, one deterministic life each: how far the plan climbs with them, in the numbers that it is
//! held against (`docs/progression.md`).

mod live;
mod measure;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use steadyback_catalogue::enum_set::{EnumSet, members};
use steadyback_catalogue::exercise::{Equipment, ExerciseRef, Family, Phase};
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::Entry;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::profile::{AgeBand, Choices, Profile, Symptom, SymptomDuration};
use steadyback_rules::programme::Programme;
use steadyback_rules::progression::{Decision, Prescription, Progress};

pub use live::climb;

members! {
    /// Whose life it is.
    pub enum Who {
        /// 35, mat, chair, wall, doorway, band, dumbbells, 30 minutes, three days.
        A,
        /// 35, the same without dumbbells, 20 minutes.
        B,
        /// 52, nothing at all, 20 minutes.
        C,
        /// 72, the easier programme, chair and wall, 20 minutes, two days.
        D,
        /// 45, usual pain 5, fear of movement, a band, 15 minutes.
        E,
    }
}

members! {
    /// How hard it is.
    pub enum How {
        /// Effort 3.
        Easy,
        /// Effort 5.
        Moderate,
        /// Moderate, with an amber in every tenth session.
        Mixed,
        /// Effort 7.
        Hard,
    }
}

/// Something that happens on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing.
    None,
    /// The day after the first session of this week of the programme is 3 above.
    Red(u16),
    /// A flare of four days from the second day of this week on.
    Flare(u16),
}

/// The first day of everybody, a Monday.
pub const START: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a date");

/// The profile of one of the five.
pub fn profile(who: Who) -> Profile {
    let home = [Equipment::Mat, Equipment::Chair, Equipment::Wall, Equipment::Doorway];
    let own = |more: &[Equipment]| home.into_iter().chain(more.iter().copied()).collect::<EnumSet<Equipment>>();
    let common = Profile {
        age: AgeBand::From18,
        sex: None,
        duration: SymptomDuration::Months,
        usual_pain: Pain::new(2).unwrap_or(Pain::NONE),
        sites: EnumSet::EMPTY,
        eases: EnumSet::EMPTY,
        symptoms: EnumSet::EMPTY,
        conditions: EnumSet::EMPTY,
        equipment: own(&[Equipment::FixedBand]),
        days: [true, false, true, false, true, false, false],
        minutes: SessionMinutes::Twenty,
        activities: Vec::new(),
        choices: Choices::default(),
    };
    let follows = |programme| Choices { programme: Some(programme), ..Choices::default() };
    match who {
        Who::A => Profile {
            equipment: own(&[Equipment::FixedBand, Equipment::Weights]),
            minutes: SessionMinutes::Thirty,
            ..common
        },
        Who::B => common,
        Who::C => Profile { age: AgeBand::From50, equipment: EnumSet::EMPTY, ..common },
        Who::D => Profile {
            age: AgeBand::From70,
            equipment: [Equipment::Chair, Equipment::Wall].into_iter().collect(),
            days: [true, false, false, true, false, false, false],
            choices: follows(Programme::Easier),
            ..common
        },
        Who::E => Profile {
            age: AgeBand::From40,
            usual_pain: Pain::new(5).unwrap_or(Pain::NONE),
            symptoms: EnumSet::EMPTY.with(Symptom::FearOfMovement, true),
            equipment: [Equipment::FixedBand].into_iter().collect(),
            minutes: SessionMinutes::Fifteen,
            choices: follows(Programme::Quotas),
            ..common
        },
    }
}

/// What a life came to.
#[derive(Clone, Debug)]
pub struct Climb {
    /// Main families of the first day that have a harder rung for this person, and the week of the first rung up.
    pub first_rung: BTreeMap<Family, Option<u16>>,
    /// Each rung up: week, family, the new exercise, its work in percent of the work before.
    pub rungs: Vec<(u16, Family, ExerciseRef, u32)>,
    /// The week in which each exercise of the main part was first done.
    pub met: BTreeMap<&'static str, u16>,
    /// The week in which each phase began.
    pub phases: BTreeMap<Phase, u16>,
    /// What each slot of the main part is at the end of each week.
    pub doses: Vec<Vec<(u8, Prescription)>>,
    /// Work as done by week, family by family.
    pub work: Vec<BTreeMap<Family, u64>>,
    /// Families whose dose grew in a week by one smallest step and nothing else.
    pub steps: BTreeSet<(u16, Family)>,
    /// Exercises that the plan has on the days of full sessions, and those of them that were in the session, whole.
    pub planned: (u32, u32),
    /// Everything that was decided.
    pub decisions: Vec<Decision>,
    /// The journal.
    pub entries: Vec<Entry>,
    /// The state at the end.
    pub ending: Progress,
    /// Weeks that were lighter.
    pub lighter: BTreeSet<u16>,
}
