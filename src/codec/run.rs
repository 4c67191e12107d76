//! A session under way, as text: what is done so far as a journal line, and where it stands as whole numbers. What it is
//! worth is one set, so a text that cannot be read is put aside, not migrated.

use serde::{Deserialize, Serialize};

use super::journal_line;
use crate::domain::dose::{Dose, Work};
use crate::domain::exercise::Part;
use crate::domain::journal::{Entry, Fact, SessionLog};
use crate::domain::library;
use crate::domain::session::Block;
use crate::domain::session::run::{Clock, Run, Stage, Timed};
use crate::domain::set::Member;

const VERSION: u8 = 1;
/// In place of the seconds of a hold.
const REPS: u8 = 0;
const MINUTES: u8 = 255;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    version: u8,
    log: String,
    blocks: Vec<SavedBlock>,
    block: usize,
    set: u8,
    second_side: bool,
    eased: bool,
    stage: (u8, u8, bool, u64),
}

#[derive(Serialize, Deserialize)]
struct SavedBlock(u8, u16, u8, u16, u8, u8);

/// The text of a session under way.
pub fn write(run: &Run) -> String {
    let log = SessionLog { form: run.form, before: run.before, after: run.before, items: run.logs.clone() };
    let saved = Saved {
        version: VERSION,
        log: journal_line::line(&Entry { date: run.date, fact: Fact::Session(log) }),
        blocks: run.blocks.iter().map(block).collect(),
        block: run.block,
        set: run.set,
        second_side: run.second_side,
        eased: run.eased,
        stage: stage(run.stage),
    };
    serde_json::to_string(&saved).unwrap_or_default()
}

/// The session of a text; `None` if it is none of ours.
pub fn read(text: &str) -> Option<Run> {
    let saved: Saved = serde_json::from_str(text).ok()?;
    let Entry { date, fact: Fact::Session(log) } = journal_line::parse(&saved.log).ok()? else { return None };
    let blocks: Vec<Block> = saved.blocks.iter().map(read_block).collect::<Option<_>>()?;
    let fits = saved.version == VERSION && !blocks.is_empty() && saved.block <= blocks.len();
    let in_block = |block: &Block| saved.set < block.dose.sets();
    let stage = read_stage(saved.stage)?;
    let placed = blocks.get(saved.block).map_or(stage == Stage::Finish, in_block);
    (fits && placed).then_some(Run {
        date,
        form: log.form,
        before: log.before,
        blocks,
        logs: log.items,
        block: saved.block,
        set: saved.set,
        second_side: saved.second_side,
        eased: saved.eased,
        stage,
        away: None,
    })
}

fn block(block: &Block) -> SavedBlock {
    let hold = match block.dose.work() {
        Work::Reps => REPS,
        Work::Minutes => MINUTES,
        Work::Holds(seconds) => seconds,
    };
    let part = u8::try_from(block.part.index()).unwrap_or(u8::MAX);
    SavedBlock(block.slot, block.exercise.code, block.dose.sets(), block.dose.total(), hold, part)
}

fn read_block(saved: &SavedBlock) -> Option<Block> {
    let SavedBlock(slot, code, sets, total, hold, part) = *saved;
    let work = match hold {
        REPS => Work::Reps,
        MINUTES => Work::Minutes,
        seconds => Work::Holds(seconds),
    };
    let dose = Dose::new(sets, total, work).ok()?;
    let part = *Part::ALL.get(usize::from(part))?;
    Some(Block { slot, exercise: library::by_code(code)?, dose, part })
}

fn stage(stage: Stage) -> (u8, u8, bool, u64) {
    match stage {
        Stage::Timed(timed, clock) => {
            let (running, millis) = match clock {
                Clock::Until(deadline) => (true, deadline),
                Clock::Stopped(left) => (false, left),
            };
            (0, timed as u8, running, millis)
        }
        Stage::Hurts(done) => (1, 0, false, done.into()),
        Stage::HowWasIt => (2, 0, false, 0),
        Stage::Finish => (3, 0, false, 0),
    }
}

fn read_stage((kind, timed, running, millis): (u8, u8, bool, u64)) -> Option<Stage> {
    const TIMED: [Timed; 4] = [Timed::Ready, Timed::Work, Timed::Switch, Timed::Rest];
    let clock = if running { Clock::Until(millis) } else { Clock::Stopped(millis) };
    match kind {
        0 => Some(Stage::Timed(*TIMED.get(usize::from(timed))?, clock)),
        1 => Some(Stage::Hurts(u16::try_from(millis).ok()?)),
        2 => Some(Stage::HowWasIt),
        3 => Some(Stage::Finish),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journal::Form;
    use crate::domain::measure::Pain;
    use crate::domain::session::Session;
    use crate::domain::session::run::Event;
    use chrono::NaiveDate;

    #[test]
    fn every_stage_reads_back() {
        let exercise = library::by_id("glute-bridge").expect("in the library");
        let block = Block { slot: 3, exercise, dose: exercise.dose.start, part: Part::Main };
        let session = Session { form: Form::Full, blocks: vec![block, block], cut: false };
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let mut run = Run::begin(&session, day, Pain::NONE, 1_000).expect("not empty");
        let rated = Event::Rated { peak: Pain::NONE, done: 20, slipped: false };
        let events =
            [Event::Next, Event::Pause, Event::Resume, Event::Next, Event::Next, Event::Next, rated, Event::Hurts];
        for event in events.into_iter().chain([Event::EndEarly]) {
            run.step(event, 2_000);
            assert_eq!(read(&write(&run)), Some(run.clone()), "{event:?}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "{}", "null", "[1]", "{\"version\":1}"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
