//! An example of each programme, for whoever looks before they have told anything: the same planner and the same rules, for a person of whom
//! nothing is known. One's own plan follows from one's own answers.

use chrono::{Days, NaiveDate};

use crate::journal::Form;
use crate::minutes::SessionMinutes;
use crate::plan::{DayKind, WEEKS};
use crate::planner::{Known, Note, Planned, plan, plan_knowing};
use crate::profile::{AgeBand, Choices, Profile, SymptomDuration};
use crate::programme::{Programme, shape};
use crate::progression::Progress;
use crate::session::sittings::{Sitting, of_today};
use crate::session::{Session, compose};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Equipment, ExerciseRef, Part, Phase};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Pain;

/// A Monday; which one makes no difference.
const MONDAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a date");

/// Pain from which nothing is asked for with care (our own choice).
const LITTLE_PAIN: Pain = Pain::new(2).expect("a score");

/// What nearly everybody has at home.
pub const USUAL_HOME: [Equipment; 4] = [Equipment::Chair, Equipment::Wall, Equipment::Doorway, Equipment::Mat];

/// A day of the example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub kind: DayKind,
    /// What is done on it, in one go or in sittings; nothing on a rest day.
    pub sessions: Vec<(Option<Sitting>, Session)>,
}

impl Day {
    /// Minutes in all.
    pub fn minutes(&self) -> u32 {
        self.sessions.iter().map(|(_, session)| session.time().minutes_up()).sum()
    }
}

/// A programme as an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    pub planned: Planned,
    /// Its first week, Monday first.
    pub week: [Day; 7],
}

/// Whom the example is for: somebody in their forties with little pain and nothing that rules an exercise out, who has what is at hand in most
/// homes, twenty minutes, and time on any day.
pub fn somebody(programme: Programme) -> Profile {
    Profile {
        age: AgeBand::From40,
        sex: None,
        duration: SymptomDuration::Months,
        usual_pain: LITTLE_PAIN,
        sites: EnumSet::EMPTY,
        eases: EnumSet::EMPTY,
        symptoms: EnumSet::EMPTY,
        conditions: EnumSet::EMPTY,
        equipment: USUAL_HOME.into_iter().collect(),
        days: [true; 7],
        minutes: SessionMinutes::Twenty,
        activities: Vec::new(),
        choices: Choices { programme: Some(programme), ..Choices::default() },
    }
}

/// What the programme makes of their first week. What follows the sixteen weeks follows them, with the first rung of each ladder.
pub fn sample(programme: Programme) -> Sample {
    let person = somebody(programme);
    let later = shape::of(programme).later;
    let before = later.then(|| {
        let mut before = plan(&somebody(Programme::SixteenWeeks), false, MONDAY).plan;
        before.phase = Phase::Load;
        before
    });
    let begins = MONDAY + Days::new(if later { u64::from(WEEKS) * 7 } else { 0 });
    let known = Known { plan: before.as_ref(), ..Known::default() };
    let planned = plan_knowing(&person, false, begins, &known);
    let mut progress = Progress::new(planned.plan.clone(), person.limits(false), begins);
    let week = std::array::from_fn(|day| {
        progress.today = begins + Days::new(u64::try_from(day).unwrap_or(0));
        day_of(&progress)
    });
    Sample { planned, week }
}

fn day_of(progress: &Progress) -> Day {
    let kind = progress.day(progress.today);
    let form = match kind {
        DayKind::Strength => Form::Full,
        DayKind::Mobility => Form::Comfort,
        DayKind::Rest => return Day { kind, sessions: Vec::new() },
    };
    let sittings = of_today(progress, form, &[]);
    let sessions = sittings.map_or_else(
        || vec![(None, compose(progress, form))],
        |all| all.into_iter().map(|it| (Some(it.sitting), it.session)).collect(),
    );
    Day { kind, sessions }
}

impl Sample {
    /// The first day of this kind.
    pub fn first(&self, kind: DayKind) -> Option<&Day> {
        self.week.iter().find(|day| day.kind == kind)
    }

    /// Whether it follows the sixteen weeks.
    pub fn is_later(&self) -> bool {
        shape::of(self.planned.plan.programme).later
    }

    /// How many days there are of a kind.
    pub fn days(&self, kind: DayKind) -> usize {
        self.week.iter().filter(|day| day.kind == kind).count()
    }

    /// The longest day of a kind, in minutes.
    pub fn minutes(&self, kind: DayKind) -> u32 {
        self.week.iter().filter(|day| day.kind == kind).map(Day::minutes).max().unwrap_or(0)
    }

    /// The phases that it goes through, each with the exercises of the main part that come with it, up to the last that brings any.
    pub fn phases(&self) -> Vec<(Phase, Vec<ExerciseRef>)> {
        let plan = &self.planned.plan;
        let main = plan.items.iter().filter(|item| item.part == Part::Main);
        let comes_in = |phase: Phase| {
            main.clone().filter(|item| item.from.max(plan.phase) == phase).map(|item| item.exercise).collect()
        };
        let all = Phase::ALL.iter().filter(|phase| **phase >= plan.phase);
        let mut all: Vec<(Phase, Vec<ExerciseRef>)> = all.map(|phase| (*phase, comes_in(*phase))).collect();
        while all.len() > 1 && all.last().is_some_and(|(_, new)| new.is_empty()) {
            all.pop();
        }
        all
    }

    /// What there is to know about it beyond the week itself.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        let told = |note: &&Note| {
            !matches!(
                note,
                Note::Follows(_) | Note::StrengthDays(_) | Note::Minutes(_) | Note::RestDay | Note::LessEach
            )
        };
        self.planned.notes.iter().filter(told)
    }
}

/// The exercise that shows best what a programme is about; each has one of its own.
pub fn face(programme: Programme) -> Option<ExerciseRef> {
    library::by_id(match programme {
        Programme::SixteenWeeks => "bird-dog",
        Programme::ThreePhases => "dead-bug",
        Programme::ThreeBlocks => "seated-rotation",
        Programme::Cycle => "knee-plank",
        Programme::Acute => "walking",
        Programme::Morning => "pelvic-tilt",
        Programme::LongStanding => "doorway-stretch",
        Programme::Extension => "prone-lying",
        Programme::Flexion => "single-knee-to-chest",
        Programme::Quotas => "glute-bridge",
        Programme::Easier => "sit-to-stand",
        Programme::Maintenance => "side-plank-knees",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Item;
    use steadyback_catalogue::exercise::{Direction, Family};

    fn items(sample: &Sample) -> impl Iterator<Item = &Item> {
        let blocks = sample.week.iter().flat_map(|day| &day.sessions).flat_map(|(_, session)| &session.blocks);
        blocks.map(|block| &sample.planned.plan.items[usize::from(block.slot)])
    }

    #[test]
    fn each_has_a_week_of_its_own() {
        #[track_caller]
        fn check(programme: Programme, strength: usize, minutes: u32, phases: usize) {
            let sample = sample(programme);
            let (days, longest) = (sample.days(DayKind::Strength), sample.minutes(DayKind::Strength));
            assert_eq!((days, longest, sample.phases().len()), (strength, minutes, phases), "{programme:?}");
            assert_eq!(sample.days(DayKind::Mobility), 6 - strength);
        }
        use Programme as P;
        check(P::SixteenWeeks, 3, 19, 4);
        check(P::ThreePhases, 3, 19, 3);
        check(P::ThreeBlocks, 3, 16, 1);
        check(P::Cycle, 3, 16, 3);
        check(P::Acute, 2, 18, 4);
        check(P::Morning, 3, 19, 4);
        check(P::LongStanding, 3, 20, 4);
        check(P::Extension, 3, 20, 4);
        check(P::Flexion, 3, 20, 4);
        check(P::Quotas, 3, 18, 4);
        check(P::Easier, 2, 17, 1);
        check(P::Maintenance, 2, 17, 1);
    }

    /// A week that is empty, or holds what is ruled out, would promise what no plan keeps.
    #[test]
    fn every_day_holds_what_the_programme_gives() {
        for programme in Programme::ALL {
            let sample = sample(*programme);
            let limits = somebody(*programme).limits(false);
            assert_eq!(sample.planned.plan.programme, *programme, "not another in its place");
            for day in &sample.week {
                let count: usize = day.sessions.iter().map(|(_, session)| session.blocks.len()).sum();
                let main = day.sessions.iter().flat_map(|(_, session)| &session.blocks);
                let main = main.filter(|block| block.part == Part::Main).count();
                match day.kind {
                    DayKind::Strength => {
                        // Three sittings leave less of each day for the main part.
                        let least = if *programme == Programme::ThreeBlocks { 1 } else { 3 };
                        assert!(count >= 6 && main >= least && day.minutes() <= 20, "{programme:?} {day:?}");
                    }
                    DayKind::Mobility => {
                        assert!(count >= 4 && main == 0 && day.minutes() <= 12, "{programme:?} {day:?}");
                    }
                    DayKind::Rest => assert_eq!(count, 0),
                }
            }
            for item in items(&sample) {
                let ruled_out = sample.planned.left_out.iter().any(|(other, _)| *other == item.exercise);
                assert!(limits.allow(item.exercise) && !ruled_out, "{programme:?} {}", item.exercise.id);
                assert!(item.in_phase(sample.planned.plan.phase), "{programme:?} {}", item.exercise.id);
            }
        }
    }

    #[test]
    fn none_holds_what_it_says_it_leaves_out() {
        #[track_caller]
        fn check(programme: Programme, leaves_out: impl Fn(&Item) -> bool) {
            let sample = sample(programme);
            let all = items(&sample).chain(sample.planned.plan.items.iter());
            let found: Vec<_> = all.filter(|it| leaves_out(it)).map(|item| item.exercise.id).collect();
            assert!(found.is_empty(), "{programme:?} {found:?}");
        }
        let bends = |direction| move |item: &Item| item.part != Part::Main && item.exercise.loads.has(direction);
        check(Programme::Morning, bends(Direction::Flexion));
        check(Programme::Extension, bends(Direction::Flexion));
        check(Programme::Flexion, bends(Direction::Extension));
        check(Programme::ThreePhases, |item| item.exercise.family == Family::Carry);
    }

    #[test]
    fn each_has_a_face_of_its_own() {
        let faces: Vec<_> = Programme::ALL.iter().map(|it| face(*it).expect("in the library").id).collect();
        for (programme, id) in Programme::ALL.iter().zip(&faces) {
            assert_eq!(faces.iter().filter(|it| *it == id).count(), 1, "{id}");
            let planned = sample(*programme).planned;
            let there = planned.plan.items.iter().any(|item| item.exercise.id == *id);
            assert!(there, "{programme:?}: {id}");
        }
    }
}
