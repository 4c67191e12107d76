//! What somebody who treats the person wants to know on a page or two: who, the safety answers, the plan, what was done of it, pain,
//! measures, and what the rules changed in the last four weeks. No names, and nothing in the person's own words.

use chrono::{Days, NaiveDate};

use super::activity_log::with_walks;
use super::{Answer, FlareSpan, Point, Week, overview, pain_days, scores, tests};
use crate::journal::{Entry, Fact};
use crate::outcome::{Instrument, Score};
use crate::profile::Profile;
use crate::progression::{Decision, Progress, Rule};
use crate::screening::{Screening, Tier, tier};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_catalogue::measure::Pain;

/// Days that "lately" means: four weeks, this day included.
const DAYS: u64 = 28;
/// Changes that are listed, newest first; the rest is counted. So the report stays within two printed pages.
const MOST_CHANGES: usize = 12;

/// What a report is made from.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    /// What the person has told about themselves.
    pub profile: Option<&'a Profile>,
    /// The last safety questions.
    pub screening: Option<&'a Screening>,
    /// Where the journal leads to.
    pub progress: Option<&'a Progress>,
    pub journal: &'a [Entry],
    /// The decisions on the way.
    pub decisions: &'a [Decision],
}

/// The report of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The day.
    pub on: NaiveDate,
    /// The first of the last four weeks.
    pub since: NaiveDate,
    /// About the person.
    pub profile: Option<Profile>,
    /// The last safety questions, and how urgent what was ticked is.
    pub screening: Option<(Screening, Tier)>,
    /// The plan as it stands on the day, walking included.
    pub plan: Option<Progress>,
    /// Is it helping?
    pub answer: Answer,
    /// The last four weeks from Monday to Sunday, this one last.
    pub weeks: Vec<Week>,
    /// What was done lately.
    pub done: Done,
    /// Pain at rest lately.
    pub pain: PainLately,
    /// Flares that touch the last four weeks.
    pub flares: Vec<FlareSpan>,
    /// Every test that was done: the first result and the last, which may be the same.
    pub tests: Vec<[Point<TestResult>; 2]>,
    /// Every questionnaire that was answered, likewise.
    pub scores: Vec<[Point<Score>; 2]>,
    /// What the rules changed lately, newest first.
    pub changes: Vec<Changed>,
    /// How many more there are.
    pub more_changes: usize,
}

/// What one rule changed on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The day.
    pub date: NaiveDate,
    pub rule: Rule,
    /// Its decisions, one or more.
    pub decisions: Vec<Decision>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Sessions of any form.
    pub sessions: u32,
    /// Minutes of walking.
    pub walked: u32,
    /// Minutes of other activities.
    pub moved: u32,
}

/// Pain at rest over some days; days without an answer do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PainLately {
    /// Days with an answer.
    pub answers: usize,
    /// Lowest, middle and highest of them.
    pub range: Option<[Pain; 3]>,
}

/// The report of a day. What lies after that day does not count.
pub fn report(parts: &Parts, on: NaiveDate) -> Report {
    let journal: Vec<Entry> = parts.journal.iter().filter(|entry| entry.date <= on).cloned().collect();
    let now = parts.progress.map(|progress| progress.on(on));
    let later = now.iter().flat_map(|(_, later)| later);
    let decisions: Vec<Decision> = parts.decisions.iter().chain(later).filter(|it| it.date <= on).cloned().collect();
    let all = overview(&journal, &decisions, on);
    let since = on - Days::new(DAYS - 1);
    let (changes, more_changes) = changes(&decisions, since);
    Report {
        on,
        since,
        profile: parts.profile.cloned(),
        screening: parts.screening.map(|it| {
            let background = parts.profile.map(Profile::background).unwrap_or_default();
            (*it, tier(it.flags, background))
        }),
        answer: all.answer,
        weeks: all.weeks[all.weeks.len().saturating_sub(4)..].to_vec(),
        done: done(&journal, since),
        pain: pain(&journal, since),
        flares: all.flares.into_iter().filter(|flare| flare.until.is_none_or(|until| until >= since)).collect(),
        tests: measured_tests(&journal),
        scores: measured_scores(&journal),
        changes,
        more_changes,
        plan: now.map(|(progress, _)| with_walks(progress, &journal, &decisions)),
    }
}

fn done(journal: &[Entry], since: NaiveDate) -> Done {
    let mut done = Done::default();
    for entry in journal.iter().filter(|entry| entry.date >= since) {
        match &entry.fact {
            Fact::Session(_) => done.sessions += 1,
            Fact::Walked { minutes } => done.walked += u32::from(*minutes),
            Fact::Moved { minutes, .. } => done.moved += u32::from(minutes.get()),
            _ => {}
        }
    }
    done
}

fn pain(journal: &[Entry], since: NaiveDate) -> PainLately {
    let days = pain_days(journal).into_iter().filter(|(date, _)| *date >= since);
    let mut pains: Vec<Pain> = days.map(|(_, pain)| pain).collect();
    pains.sort();
    let range = pains.first().zip(pains.last()).map(|(least, most)| [*least, pains[pains.len() / 2], *most]);
    PainLately { answers: pains.len(), range }
}

fn measured_tests(journal: &[Entry]) -> Vec<[Point<TestResult>; 2]> {
    let sides = |kind: TestKind| -> &[Option<BodySide>] {
        if kind.sided() { &[Some(BodySide::Left), Some(BodySide::Right)] } else { &[None] }
    };
    let mut found = Vec::new();
    for kind in TestKind::ALL {
        found.extend(sides(*kind).iter().filter_map(|side| ends(&tests(journal, *kind, *side))));
    }
    found
}

fn measured_scores(journal: &[Entry]) -> Vec<[Point<Score>; 2]> {
    Instrument::ALL.iter().filter_map(|instrument| ends(&scores(journal, *instrument))).collect()
}

fn ends<T: Copy>(points: &[Point<T>]) -> Option<[Point<T>; 2]> {
    Some([*points.first()?, *points.last()?])
}

fn changes(decisions: &[Decision], since: NaiveDate) -> (Vec<Changed>, usize) {
    let mut found: Vec<Changed> = Vec::new();
    for decision in decisions.iter().filter(|it| it.date >= since && it.changes()) {
        let (date, rule, decision) = (decision.date, decision.rule, decision.clone());
        match found.iter_mut().find(|it| (it.date, it.rule) == (date, rule)) {
            Some(changed) => changed.decisions.push(decision),
            None => found.push(Changed { date, rule, decisions: vec![decision] }),
        }
    }
    // Stable: of one day, what was decided last comes first.
    found.reverse();
    found.sort_by_key(|it| std::cmp::Reverse(it.date));
    let more = found.len().saturating_sub(MOST_CHANGES);
    found.truncate(MOST_CHANGES);
    (found, more)
}
