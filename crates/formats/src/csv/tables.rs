//! Sessions, answers about pain, tests, activities and decisions: what goes into which cell.

use chrono::NaiveDate;

use super::Sentences;
use super::sheet::Sheet;
use crate::names::Named;
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::functional_test::Unit;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{Entry, Fact, ItemLog, SessionLog};
use steadyback_rules::progression::Decision;

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
        sheet.maybe(log.after.map(pain));
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
        Work::Slow => ("slow reps", None),
        Work::Quick => ("quick reps", None),
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
