//! What a journal came to, as JSON for somebody who has to understand it: every decision with what it read and why, and what the
//! last day asks for. Sentences come from the caller. The same journal gives the same bytes on every machine.

use chrono::NaiveDate;
use serde::Serialize;

use super::text::iso;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_rules::history::History;
use steadyback_rules::journal::{Entry, Form};
use steadyback_rules::progression::{Decision, Input, Prescription, Progress};
use steadyback_rules::session::{Block, compose};
use steadyback_rules::today::today;

/// The sentences for a decision.
#[derive(Clone, Copy)]
pub struct Words {
    /// What changed, in short.
    pub change: fn(&Decision) -> String,
    /// The reason with what the rule read.
    pub because: fn(&Decision) -> String,
    /// A fact that was read.
    pub input: fn(&Input) -> String,
    /// The stable id of the rule.
    pub rule: fn(&Decision) -> &'static str,
}

#[derive(Serialize)]
struct Report<'a> {
    format: &'static str,
    version: u32,
    on: String,
    entries: usize,
    decisions: Vec<Decided<'a>>,
    today: Option<Today>,
}

#[derive(Serialize)]
struct Decided<'a> {
    date: String,
    rule: &'a str,
    slot: Option<u8>,
    before: Stood,
    after: Stood,
    change: String,
    inputs: Vec<String>,
    because: String,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Stood {
    Doing(Doing),
    Other(String),
}

#[derive(Serialize)]
struct Doing {
    exercise: &'static str,
    sets: u8,
    total: u16,
    work: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hold_seconds: Option<u8>,
}

#[derive(Serialize)]
struct Today {
    date: String,
    week: u16,
    phase: String,
    usual_pain: u8,
    kind: String,
    deload: bool,
    test_day: bool,
    check_in_for: Option<String>,
    next_strength: Option<String>,
    flare_since: Option<String>,
    slots: Vec<Prescribed>,
    sessions: Vec<Session>,
}

#[derive(Serialize)]
struct Prescribed {
    slot: usize,
    part: String,
    now: bool,
    doing: Doing,
    greens: u8,
    reds: usize,
}

#[derive(Serialize)]
struct Session {
    form: String,
    seconds: u32,
    cut: bool,
    blocks: Vec<Asked>,
}

#[derive(Serialize)]
struct Asked {
    slot: u8,
    part: String,
    doing: Doing,
}

/// The report of a journal up to a day, as indented JSON with a line break at its end; entries after that day do not count.
///
/// # Errors
/// None that a report is known to meet: only if JSON could not be written.
pub fn report(entries: &[Entry], on: NaiveDate, words: Words) -> Result<String, serde_json::Error> {
    let written: Vec<Entry> = entries.iter().filter(|entry| entry.date <= on).cloned().collect();
    let history = History::of(written);
    let (progress, mut decisions) = (history.fold().progress.as_ref(), history.decisions().to_vec());
    let progress = progress.map(|progress| {
        let (now, more) = progress.on(on);
        decisions.extend(more);
        now
    });
    let report = Report {
        format: "steadyback-replay",
        version: 1,
        on: iso(on),
        entries: history.written().len(),
        decisions: decisions.iter().map(|decision| decided(decision, words)).collect(),
        today: progress.as_ref().map(stands),
    };
    serde_json::to_string_pretty(&report).map(|text| text + "\n")
}

fn decided(decision: &Decision, words: Words) -> Decided<'_> {
    Decided {
        date: iso(decision.date),
        rule: (words.rule)(decision),
        slot: decision.slot,
        before: stood(decision.before),
        after: stood(decision.after),
        change: (words.change)(decision),
        inputs: decision.inputs.iter().map(words.input).collect(),
        because: (words.because)(decision),
    }
}

fn stood(state: Prescription) -> Stood {
    match state {
        Prescription::Doing(exercise, dose) => Stood::Doing(doing(exercise, dose)),
        other => Stood::Other(format!("{other:?}")),
    }
}

fn doing(exercise: ExerciseRef, dose: Dose) -> Doing {
    let (work, hold_seconds) = match dose.work() {
        Work::Reps => ("reps", None),
        Work::Slow => ("slow reps", None),
        Work::Quick => ("quick reps", None),
        Work::Holds(seconds) => ("holds", Some(seconds)),
        Work::Minutes => ("minutes", None),
    };
    Doing { exercise: exercise.id, sets: dose.sets(), total: dose.total(), work, hold_seconds }
}

fn stands(progress: &Progress) -> Today {
    let day = today(progress);
    let slots = progress.items.iter().enumerate().map(|(slot, state)| Prescribed {
        slot,
        part: format!("{:?}", state.item.part),
        now: state.in_phase(progress.phase),
        doing: doing(state.exercise, state.dose),
        greens: state.greens,
        reds: state.reds.len(),
    });
    Today {
        date: iso(progress.today),
        week: day.week,
        phase: format!("{:?}", progress.phase),
        usual_pain: progress.usual().score(),
        kind: format!("{:?}", day.kind),
        deload: day.deload,
        test_day: day.test_day,
        check_in_for: day.check_in.map(iso),
        next_strength: day.next_strength.map(iso),
        flare_since: progress.flare.map(|flare| iso(flare.since)),
        slots: slots.collect(),
        sessions: [Form::Full, Form::Short, Form::Comfort].map(|form| session(progress, form)).into(),
    }
}

fn session(progress: &Progress, form: Form) -> Session {
    let session = compose(progress, form);
    let part = |block: &Block| Asked {
        slot: block.slot,
        part: format!("{:?}", block.part),
        doing: doing(block.exercise, block.dose),
    };
    Session {
        form: format!("{form:?}"),
        seconds: session.time().0,
        cut: session.cut,
        blocks: session.blocks.iter().map(part).collect(),
    }
}
