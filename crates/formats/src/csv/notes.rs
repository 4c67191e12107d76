//! Questionnaires, and what was told by the way: what goes into which cell.

use chrono::NaiveDate;

use super::sheet::Sheet;
use crate::names::Named;
use steadyback_rules::journal::{Burden, Entry, Fact, Words};
use steadyback_rules::outcome::{Activities, Instrument, OwnList, ROLAND_ITEMS, Roland, Score};
use steadyback_rules::screening::Flag;

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
            Fact::FeltAt(sites) if sites.is_empty() => row("felt-at", "nowhere"),
            Fact::FeltAt(sites) => sites.iter().for_each(|site| row("felt-at", site.name())),
            Fact::Won(words) => row("win", words.as_str()),
            Fact::Remarked { leg, words } => {
                row("legs-after-session", leg.name());
                if let Some(words) = words {
                    row("session-note", words.as_str());
                }
            }
            Fact::FlareBegan => row("flare", "began"),
            Fact::FlareEnded => row("flare", "ended"),
            Fact::Screened(flags) if flags.is_empty() => row("screening", "none"),
            Fact::Screened(flags) => flags.iter().for_each(|it| row("screening", flag(it))),
            Fact::Cleared => row("clearance", "confirmed"),
            Fact::Planned(plan, _) => row("plan", plan.programme.id()),
            Fact::Chose(own) => row("own-hand", own.wish().name()),
            Fact::ClockCorrected => row("clock", "corrected"),
            Fact::Session(_)
            | Fact::NextDay { .. }
            | Fact::RestPain(_)
            | Fact::Walked { .. }
            | Fact::Tested(_)
            | Fact::Scored(_)
            | Fact::Moved { .. }
            // What they come to stands in their place.
            | Fact::Backdated { .. }
            | Fact::Amended { .. } => {}
        }
    }
}
