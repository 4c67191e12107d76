//! What goes into which cell.

use chrono::NaiveDate;

use super::Sentences;
use super::sheet::Sheet;
use crate::codec::names::Named;
use crate::domain::dose::Work;
use crate::domain::journal::{Burden, Entry, Fact, ItemLog, SessionLog, Words};
use crate::domain::measure::{Effort, Pain};
use crate::domain::outcome::{Activities, Instrument, OwnList, ROLAND_ITEMS, Roland, Score, Unit};
use crate::domain::progression::Decision;
use crate::domain::screening::Flag;

/// The sessions with their running number.
fn sessions_of(journal: &[Entry]) -> impl Iterator<Item = (NaiveDate, u32, &SessionLog)> {
    let logs = journal.iter().filter_map(|entry| match &entry.fact {
        Fact::Session(log) => Some((entry.date, log)),
        _ => None,
    });
    (1..).zip(logs).map(|(number, (date, log))| (date, number, log))
}

fn pain(pain: Pain) -> u32 {
    pain.score().into()
}

fn effort(effort: Option<Effort>) -> Option<u32> {
    effort.map(|it| it.score().into())
}

pub(super) fn sessions(sheet: &mut Sheet, journal: &[Entry]) {
    for (date, number, log) in sessions_of(journal) {
        sheet.date(date);
        sheet.number(number);
        sheet.text_cell(log.form.name());
        sheet.number(pain(log.before));
        sheet.number(pain(log.after));
    }
}

pub(super) fn exercises(sheet: &mut Sheet, journal: &[Entry]) {
    for (date, number, log) in sessions_of(journal) {
        for (position, item) in (1..).zip(&log.items) {
            sheet.date(date);
            sheet.number(number);
            sheet.number(position);
            exercise(sheet, item);
        }
    }
}

fn exercise(sheet: &mut Sheet, item: &ItemLog) {
    let (unit, hold) = match item.dose.work() {
        Work::Reps => ("reps", None),
        Work::Holds(seconds) => ("holds", Some(seconds.into())),
        Work::Minutes => ("minutes", None),
    };
    sheet.number(item.slot.into());
    sheet.text_cell(item.exercise.id);
    sheet.number(item.dose.sets().into());
    sheet.number(item.dose.total().into());
    sheet.text_cell(unit);
    sheet.maybe(hold);
    sheet.number(item.done.into());
    sheet.maybe(item.peak.map(pain));
    sheet.maybe(effort(item.effort));
    sheet.text_cell(item.quality.name());
    sheet.text_cell(item.ended.name());
}

pub(super) fn check_ins(sheet: &mut Sheet, journal: &[Entry]) {
    for Entry { date, fact } in journal {
        match fact {
            Fact::RestPain(at_rest) => {
                sheet.date(*date);
                sheet.text_cell("rest");
                sheet.text_cell("");
                sheet.number(pain(*at_rest));
                sheet.text_cell("");
            }
            Fact::NextDay { session, pain: next_day, leg } => {
                sheet.date(*date);
                sheet.text_cell("next-day");
                sheet.date(*session);
                sheet.number(pain(*next_day));
                sheet.text_cell(leg.name());
            }
            _ => {}
        }
    }
}

pub(super) fn tests(sheet: &mut Sheet, journal: &[Entry]) {
    for Entry { date, fact } in journal {
        let Fact::Tested(result) = fact else { continue };
        sheet.date(*date);
        sheet.text_cell(result.kind().name());
        sheet.text_cell(result.side().map_or("", Named::name));
        let unit = match result.kind().unit() {
            Unit::Tenths | Unit::Seconds => "s",
            Unit::Reps => "reps",
            Unit::Centimetres => "cm",
            Unit::Toes => "toes",
        };
        match result.kind().unit() {
            Unit::Tenths => sheet.tenths(result.value()),
            _ => sheet.number(result.value().into()),
        }
        sheet.text_cell(unit);
    }
}

pub(super) fn questionnaires(sheet: &mut Sheet, journal: &[Entry], own: &[String]) {
    let list = OwnList::of(own);
    for Entry { date, fact } in journal {
        let Fact::Scored(score) = fact else { continue };
        let mut rows = Rows { sheet, date: *date, of: score.instrument() };
        match score {
            Score::Peg(peg) => {
                let parts = [("pain", peg.pain), ("enjoyment", peg.enjoyment), ("activity", peg.activity)];
                for (part, rating) in parts {
                    rows.part(part, rating.get());
                }
                rows.score(peg.tenths());
            }
            Score::Activities(rated) => {
                activities_rated(&mut rows, *rated, if rated.list() == list { own } else { &[] });
            }
            Score::Roland(roland) => roland_items(&mut rows, *roland),
        }
    }
}

struct Rows<'a> {
    sheet: &'a mut Sheet,
    date: NaiveDate,
    of: Instrument,
}

impl Rows<'_> {
    fn begin(&mut self, part: &str) {
        self.sheet.date(self.date);
        self.sheet.text_cell(self.of.name());
        self.sheet.text_cell(part);
    }

    fn part(&mut self, part: &str, value: u8) {
        self.begin(part);
        self.sheet.number(value.into());
    }

    fn score(&mut self, tenths: u16) {
        self.begin("score");
        self.sheet.tenths(tenths);
    }
}

/// Activities that are on the present list have their words, those of an earlier list their place.
fn activities_rated(rows: &mut Rows, rated: Activities, own: &[String]) {
    for (at, rating) in rated.ratings().into_iter().enumerate() {
        let Some(rating) = rating else { continue };
        let words = own.get(at).and_then(|name| Words::new(name));
        let place = ["activity-1", "activity-2", "activity-3"][at];
        rows.part(words.as_ref().map_or(place, Words::as_str), rating.get());
    }
    rows.score(rated.tenths());
}

fn roland_items(rows: &mut Rows, roland: Roland) {
    if let Some(items) = roland.items() {
        for item in 0..ROLAND_ITEMS {
            rows.part(&format!("item-{}", item + 1), u8::from(items >> item & 1 == 1));
        }
    }
    rows.part("score", roland.count());
}

pub(super) fn days(sheet: &mut Sheet, journal: &[Entry], flag: fn(Flag) -> &'static str) {
    for Entry { date, fact } in journal {
        let mut row = |kind: &str, value: &str| {
            sheet.date(*date);
            sheet.text_cell(kind);
            sheet.text_cell(value);
        };
        let mut said = |kind, burden: Option<Burden>| {
            if let Some(burden) = burden {
                row(kind, burden.name());
            }
        };
        match fact {
            Fact::Noted(note) => {
                said("fatigue", note.fatigue);
                said("poor-sleep", note.poor_sleep);
                said("stress", note.stress);
            }
            Fact::Triggered(triggers) if triggers.is_empty() => row("trigger", "none"),
            Fact::Triggered(triggers) => triggers.iter().for_each(|trigger| row("trigger", trigger.name())),
            Fact::Won(words) => row("win", words.as_str()),
            Fact::FlareBegan => row("flare", "began"),
            Fact::FlareEnded => row("flare", "ended"),
            Fact::Screened(flags) if flags.is_empty() => row("screening", "none"),
            Fact::Screened(flags) => flags.iter().for_each(|it| row("screening", flag(it))),
            Fact::Cleared => row("clearance", "confirmed"),
            Fact::Planned(plan, _) => row("plan", plan.programme.id()),
            Fact::ClockCorrected => row("clock", "corrected"),
            Fact::Session(_)
            | Fact::NextDay { .. }
            | Fact::RestPain(_)
            | Fact::Walked { .. }
            | Fact::Tested(_)
            | Fact::Scored(_)
            | Fact::Moved { .. } => {}
        }
    }
}

pub(super) fn activities(sheet: &mut Sheet, journal: &[Entry]) {
    for Entry { date, fact } in journal {
        let (name, minutes, felt) = match fact {
            Fact::Walked { minutes } => ("walking", *minutes, None),
            Fact::Moved { activity, minutes, effort } => (activity.name(), minutes.get(), *effort),
            _ => continue,
        };
        sheet.date(*date);
        sheet.text_cell(name);
        sheet.number(minutes.into());
        sheet.maybe(effort(felt));
    }
}

pub(super) fn decisions(sheet: &mut Sheet, decisions: &[Decision], sentences: &Sentences) {
    for decision in decisions {
        sheet.date(decision.date);
        sheet.text_cell((sentences.rule)(decision));
        sheet.maybe(decision.slot.map(u32::from));
        sheet.text_cell(if decision.changes() { "yes" } else { "no" });
        sheet.text_cell(&(sentences.change)(decision));
        sheet.text_cell(&(sentences.because)(decision));
    }
}
