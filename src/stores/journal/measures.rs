//! Tests, questionnaires and what is told by the way: what is due, what was measured, writing it down.

use leptos::prelude::*;

use super::JournalStore;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::Family;
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Effort;
use steadyback_rules::due::Round;
use steadyback_rules::due::{due, questionnaires_due};
use steadyback_rules::fold::WINS;
use steadyback_rules::insight::activity_log::{Pursuit, Suggestion, Time, latest, suggest};
use steadyback_rules::insight::{AtSite, Overview, PainSeries, Path, Point, Week, WeekVolume};
use steadyback_rules::insight::{
    by_site, day_notes, last_weeks, overview, pain_series, path, scores, since, tests, triggers, volumes, weeks,
};
use steadyback_rules::journal::{Activity, DayNote, Entry, Fact, Minutes, Trigger, Words};
use steadyback_rules::outcome::not_now;
use steadyback_rules::outcome::{Instrument, NotNow, Score};
use steadyback_rules::profile::Site;
use steadyback_rules::progression::{ItemState, Progress};

impl JournalStore {
    /// The tests that are due, with the round they belong to.
    pub fn tests_due(self) -> Option<(Round, Vec<TestKind>)> {
        let (profile, progress) = (self.app.answers().profile()?, self.app.plan().progress()?);
        self.app.document.with(|document| {
            let told = document.history.fold().tests().chain(document.recent());
            let tests: Vec<Entry> = told.filter(|it| matches!(it.fact, Fact::Tested(_))).cloned().collect();
            due(&profile, &progress, &tests)
        })
    }

    /// Why a test is left out for now, if it is.
    pub fn test_not_now(self, kind: TestKind) -> Option<NotNow> {
        let (profile, progress) = (self.app.answers().profile()?, self.app.plan().progress()?);
        not_now(kind, &profile, &progress.limits, progress.phase)
    }

    /// All results of tests and answers to questionnaires: read once, for many questions.
    pub fn measured(self) -> Vec<Entry> {
        let is = |entry: &&Entry| matches!(entry.fact, Fact::Tested(_) | Fact::Scored(_));
        self.with_read(|document| document.history.entries().iter().filter(is).cloned().collect())
    }

    /// The results of a test, oldest first, each against the first.
    pub fn test_results(self, kind: TestKind, side: Option<BodySide>) -> Vec<Point<TestResult>> {
        self.with_read(|document| tests(document.history.entries(), kind, side))
    }

    /// A test was done.
    pub fn record_test(self, result: TestResult) {
        self.record(Fact::Tested(result));
    }

    pub fn questionnaires_due(self) -> EnumSet<Instrument> {
        let (Some(profile), Some(today)) = (self.app.answers().profile(), self.day()) else { return EnumSet::EMPTY };
        self.app.document.with(|document| questionnaires_due(&profile, document.recent(), today))
    }

    /// The scores of a questionnaire, oldest first.
    pub fn scores(self, instrument: Instrument) -> Vec<Point<Score>> {
        self.with_read(|document| scores(document.history.entries(), instrument))
    }

    /// A questionnaire was answered.
    pub fn record_score(self, score: Score) {
        self.record(Fact::Scored(score));
    }

    /// Minutes for the next time of an activity, and why so many; `None` until all of the journal has been read.
    pub fn next_time(self, of: Pursuit) -> Option<Suggestion> {
        let today = self.day()?;
        self.is_all_read().then(|| self.told(|journal, decisions| suggest(journal, decisions, of, today)))
    }

    /// What is prescribed now: the dose of the plan, and for walking as many minutes as its log has come to.
    pub fn dose_now(self, state: &ItemState) -> Dose {
        let walk = || self.next_time(Pursuit::Walking).and_then(Suggestion::dose);
        let walks = state.exercise.family == Family::Walking;
        walks.then(walk).flatten().unwrap_or(state.dose)
    }

    /// The last times of an activity, newest first.
    pub fn times(self, of: Pursuit, most: usize) -> Vec<Time> {
        self.with_read(|document| latest(document.history.entries(), of, most))
    }

    /// An activity was done, for as many minutes as were typed and as hard as was said. Says whether that can be so.
    pub fn moved(self, of: &library::activity::Activity, minutes: &str, effort: Option<u8>) -> bool {
        let minutes = minutes.trim().parse().ok().and_then(Minutes::new);
        let Some((activity, minutes)) = Activity::with_code(of.code).zip(minutes) else { return false };
        self.record(Fact::Moved { activity, minutes, effort: effort.and_then(Effort::new) });
        true
    }

    /// How the day is.
    pub fn note_day(self, note: DayNote) {
        self.record(Fact::Noted(note));
    }

    /// What was said about today so far.
    pub fn day_note(self) -> DayNote {
        let Some(today) = self.day() else { return DayNote::default() };
        self.app.document.with(|document| {
            let latest = document.recent().iter().rev().take_while(|entry| entry.date >= today);
            let mut notes =
                latest.filter_map(|entry| if let Fact::Noted(note) = entry.fact { Some(note) } else { None });
            notes.next().unwrap_or_default()
        })
    }

    /// What may have set the back off.
    pub fn note_triggers(self, triggers: EnumSet<Trigger>) {
        self.record(Fact::Triggered(triggers));
    }

    /// Where it is felt today.
    pub fn note_sites(self, sites: EnumSet<Site>) {
        self.record(Fact::FeltAt(sites));
    }

    /// Where it was said to be felt today; `None` where nothing was said.
    pub fn sites_today(self) -> Option<EnumSet<Site>> {
        let today = self.day()?;
        self.app.document.with(|document| {
            let latest = document.recent().iter().rev().take_while(|entry| entry.date >= today);
            let mut told =
                latest.filter_map(|entry| if let Fact::FeltAt(sites) = entry.fact { Some(sites) } else { None });
            told.next()
        })
    }

    /// Where it was felt over the last days, what is said to have set the back off, and how each of these days was.
    pub fn recent_notes(self, days: u64) -> (Vec<AtSite>, Vec<(Trigger, u16)>, Vec<DayNote>) {
        let Some(today) = self.day() else { return (Vec::new(), Vec::new(), Vec::new()) };
        let from = today - chrono::Days::new(days);
        self.with_read(|document| {
            let entries = since(document.history.entries(), from);
            (by_site(entries, from, today), triggers(entries, from, today), day_notes(entries, from, today))
        })
    }

    /// Weekly work by family over the last weeks.
    pub fn work(self, weeks: usize) -> Vec<(Family, Vec<WeekVolume>)> {
        let Some(today) = self.day() else { return Vec::new() };
        self.with_read(|document| volumes(last_weeks(document.history.entries(), weeks, today), today))
    }

    /// A small win, in the person's own words.
    pub fn note_win(self, words: Words) {
        self.record(Fact::Won(words));
    }

    /// The latest small wins, newest first, with their days.
    pub fn wins(self, most: usize) -> Vec<(chrono::NaiveDate, Words)> {
        let of = |entries: &[Entry]| {
            let wins = entries.iter().rev().filter_map(|entry| {
                if let Fact::Won(words) = &entry.fact { Some((entry.date, words.clone())) } else { None }
            });
            wins.take(most).collect()
        };
        match most {
            0..=WINS => self.app.document.with(|document| of(&document.history.fold().kept)),
            _ => self.with_read(|document| of(document.history.entries())),
        }
    }

    /// Is it helping, and all around it.
    pub fn overview(self) -> Option<Overview> {
        let today = self.day()?;
        Some(self.told(|journal, decisions| overview(journal, decisions, today)))
    }

    /// The days of this week so far.
    pub fn this_week(self) -> Option<Week> {
        let today = self.day()?;
        self.told(|journal, decisions| weeks(journal, decisions, today)).pop()
    }

    /// The weeks of the plan as one way, and the plan as it stands.
    pub fn path(self) -> Option<(Path, Progress)> {
        let progress = self.app.plan().progress()?;
        Some((self.told(|journal, decisions| path(journal, decisions, &progress)), progress))
    }

    /// Pain at rest over the last days.
    pub fn pain_series(self, days: u64) -> Option<PainSeries> {
        let today = self.day()?;
        let from = today.checked_sub_days(chrono::Days::new(days))?;
        Some(self.told(|journal, decisions| pain_series(journal, decisions, from, today)))
    }
}
