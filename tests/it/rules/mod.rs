//! Each rule by itself: one `check` a feature, one line a case, with cases on both sides of every limit.

mod afterwards;
mod away;
mod blocks;
mod clocks;
mod counterfactual;
mod days;
mod doses;
mod down;
mod flares;
mod growing;
mod lighter;
mod next_rung;
mod notes;
mod own;
mod phases;
mod plans;
mod preview;
mod quotas;
mod rather;
mod regain;
mod replans;
mod rungs;
mod screening;
mod sittings;
mod splits;
mod stands;
mod steps;
mod trace;
mod turns;
mod variety;

use chrono::{Days, NaiveDate};
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Equipment, ExerciseRef, Phase};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{Ended, Entry, Fact, Form, Leg, Quality, SessionLog};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::{Item, Plan};
use steadyback_rules::planner;
use steadyback_rules::profile::{AgeBand, Choices, Limits, Profile, Symptom, SymptomDuration};
use steadyback_rules::progression::{Decision, Progress, Rule, apply, replay};
use steadyback_rules::session::compose;

/// The first Monday; `day(0)`.
pub fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date")
}

/// So many days after the first Monday.
pub fn day(after: u64) -> NaiveDate {
    start() + Days::new(after)
}

pub fn pain(score: u8) -> Pain {
    Pain::new(score).expect("a score")
}

pub fn exercise(id: &str) -> ExerciseRef {
    library::by_id(id).expect("in the library")
}

/// The person of the first story: a band, a mat, a chair and a wall, weekdays, 20 minutes, an ache after sitting.
pub fn profile() -> Profile {
    Profile {
        age: AgeBand::From40,
        sex: None,
        duration: SymptomDuration::Long,
        usual_pain: pain(2),
        sites: EnumSet::EMPTY,
        eases: EnumSet::EMPTY,
        symptoms: EnumSet::EMPTY.with(Symptom::AfterSitting, true),
        conditions: EnumSet::EMPTY,
        equipment: [Equipment::Mat, Equipment::Chair, Equipment::Wall, Equipment::Band].into_iter().collect(),
        days: [true, true, true, true, true, false, false],
        minutes: SessionMinutes::Twenty,
        activities: Vec::new(),
        choices: Choices::default(),
    }
}

/// A journal under way: entries go in, decisions come out, and at the end the whole has to replay the same.
pub struct Diary {
    pub entries: Vec<Entry>,
    pub progress: Progress,
    pub decisions: Vec<Decision>,
}

impl Diary {
    /// With the plan made for this person on the first Monday.
    pub fn of(profile: &Profile) -> Self {
        Self::with(planner::plan(profile, false, start()).plan, profile.limits(false))
    }

    pub fn new() -> Self {
        Self::of(&profile())
    }

    pub fn with(plan: Plan, limits: Limits) -> Self {
        let entries = vec![Entry { date: start(), fact: Fact::Planned(plan, limits) }];
        let (progress, decisions) = replay(&entries);
        Self { entries, progress: progress.expect("planned"), decisions }
    }

    /// With one exercise at this dose and nothing else, in the last phase, training every other day, with everything at hand.
    pub fn doing(id: &str, sets: u8, total: u16, work: Work) -> Self {
        Self::doing_all(&[(id, sets, total, work)])
    }

    /// The same with several of them.
    pub fn doing_all(doses: &[(&str, u8, u16, Work)]) -> Self {
        let everything = Profile { equipment: Equipment::ALL.iter().copied().collect(), ..profile() };
        let mut plan = planner::plan(&everything, false, start()).plan;
        plan.phase = Phase::Load;
        let item = |(id, sets, total, work): &(&str, u8, u16, Work)| {
            let exercise = exercise(id);
            let part = exercise.parts.iter().next().expect("a part");
            Item { exercise, dose: dose(*sets, *total, *work), part, from: Phase::Foundation, until: Phase::Load }
        };
        plan.items = doses.iter().map(item).collect();
        Self::with(plan, everything.limits(false))
    }

    /// The same person with the same plan, changed by `with`, which has not begun yet.
    pub fn but(self, with: impl FnOnce(&mut Plan, &mut Limits)) -> Self {
        let (mut plan, mut limits) = (self.progress.plan, self.progress.limits);
        with(&mut plan, &mut limits);
        Self::with(plan, limits)
    }

    /// Writes a fact down; returns what was decided on it.
    pub fn write(&mut self, date: NaiveDate, fact: Fact) -> Vec<Decision> {
        let entry = Entry { date, fact };
        let seen = self.decisions.len();
        let mut progress = Some(self.progress.clone());
        apply(&mut progress, &entry, &mut self.decisions);
        self.progress = progress.expect("planned");
        self.entries.push(entry);
        self.decisions[seen..].to_vec()
    }

    /// A full session in which all goes well, changed by `with`.
    pub fn train(&mut self, date: NaiveDate, with: impl FnOnce(&mut SessionLog)) -> Vec<Decision> {
        let now = self.progress.on(date).0;
        let items = compose(&now, Form::Full).blocks.into_iter().map(|block| steadyback_rules::journal::ItemLog {
            slot: block.slot,
            exercise: block.exercise,
            dose: block.dose,
            done: block.dose.total(),
            peak: block.exercise.loaded.then(|| pain(2)),
            effort: Effort::new(5).filter(|_| block.exercise.loaded),
            quality: Quality::Fine,
            ended: Ended::Done,
        });
        let mut log = SessionLog { form: Form::Full, before: pain(2), after: Some(pain(2)), items: items.collect() };
        with(&mut log);
        self.write(date, Fact::Session(log))
    }

    /// The day after the session of this day.
    pub fn answer(&mut self, session: NaiveDate, score: u8) -> Vec<Decision> {
        self.write(session + Days::new(1), Fact::NextDay { session, pain: pain(score), leg: Leg::Same })
    }

    /// A green session with a green day after.
    pub fn green(&mut self, date: NaiveDate) -> Vec<Decision> {
        self.train(date, |_| {});
        self.answer(date, 2)
    }

    /// The same at this effort of everything loaded.
    pub fn rated(&mut self, date: NaiveDate, effort: u8) -> Vec<Decision> {
        self.train(date, |log| {
            for item in log.items.iter_mut().filter(|item| item.exercise.loaded) {
                item.effort = Effort::new(effort);
            }
        });
        self.answer(date, 2)
    }

    /// The first slot's exercise and dose.
    pub fn first(&self) -> (&'static str, u8, u16, Work) {
        let state = &self.progress.items[0];
        (state.exercise.id, state.dose.sets(), state.dose.total(), state.dose.work())
    }

    /// The same again from the entries alone, and once more with a look on every day in between.
    #[track_caller]
    pub fn check_replay(&self) {
        assert_eq!(replay(&self.entries), (Some(self.progress.clone()), self.decisions.clone()));
        let (mut progress, mut decisions) = (None::<Progress>, Vec::new());
        for entry in &self.entries {
            if let Some(now) = &mut progress {
                while now.today.succ_opt().is_some_and(|next| next < entry.date) {
                    let (later, more) = now.on(now.today + Days::new(1));
                    *now = later;
                    decisions.extend(more);
                }
            }
            apply(&mut progress, entry, &mut decisions);
        }
        assert_eq!(format!("{progress:?} {decisions:?}"), format!("{:?} {:?}", Some(&self.progress), self.decisions));
    }
}

pub fn rules(decisions: &[Decision]) -> Vec<Rule> {
    decisions.iter().map(|decision| decision.rule).collect()
}

pub fn dose(sets: u8, total: u16, work: Work) -> Dose {
    Dose::new(sets, total, work).expect("a dose")
}
