//! A session under way, as four lines of ASCII: where it stands as whole numbers; what is done so far and what is asked for, each
//! as a journal line; which part of the session each exercise belongs to, a digit each. What it is worth is one session, so a
//! text that cannot be read is quarantined, not migrated.

use super::journal_line;
use super::text::{member, number};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Part;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Ended, Entry, Fact, ItemLog, Quality, SessionLog};
use steadyback_rules::session::{Block, Clock, PainReport, Run, Stage, Timed};

const VERSION: u64 = 2;
const QUALITIES: [Quality; 5] =
    [Quality::Fine, Quality::FormSlipped, Quality::Sharp, Quality::Spreading, Quality::Numb];
const TIMED: [Timed; 4] = [Timed::Ready, Timed::Work, Timed::Switch, Timed::Rest];
/// Kinds of stage.
const IN_TIME: u64 = 0;
const HURTS: u64 = 1;
const FINISH: u64 = 2;

/// The text of a session under way.
pub fn write(run: &Run) -> String {
    let [kind, timed, clock, millis] = stage(run.stage);
    let numbers = [
        VERSION,
        run.usual.score().into(),
        run.pace.index().into(),
        u64::try_from(run.block).unwrap_or(u64::MAX),
        run.set.into(),
        run.second_side.into(),
        run.swapped.into(),
        run.banked.into(),
        report(run.report),
        kind,
        timed,
        clock,
        millis,
    ];
    let line = |items: Vec<ItemLog>| {
        let log = SessionLog { form: run.form, before: run.before, after: Some(run.before), items };
        journal_line::line(&Entry { date: run.date, fact: Fact::Session(log) })
    };
    let parts: String = run.blocks.iter().map(|block| block.part.index().to_string()).collect();
    let numbers = numbers.map(|number| number.to_string()).join(" ");
    [numbers, line(run.logs.clone()), line(run.blocks.iter().map(asked).collect()), parts].join("\n")
}

/// The session of a text; `None` if it is none of ours.
pub fn read(text: &str) -> Option<Run> {
    let lines: Vec<&str> = text.split('\n').collect();
    let [numbers, done, asked, parts] = lines[..] else { return None };
    let numbers: Vec<u64> = numbers.split(' ').map(number).collect::<Option<_>>()?;
    let [VERSION, usual, pace, block, set, second_side, swapped, banked, report, kind, timed, clock, millis] =
        numbers[..]
    else {
        return None;
    };
    let (entry, log) = session(done)?;
    let (again, plan) = session(asked)?;
    let parts: Vec<Part> = parts.chars().map(|digit| member(digit.to_digit(10)?)).collect::<Option<_>>()?;
    let blocks: Vec<Block> = plan.items.iter().zip(&parts).map(|(item, part)| block_of(item, *part)).collect();
    let run = Run {
        date: entry.date,
        form: log.form,
        before: log.before,
        usual: Pain::new(u8::try_from(usual).ok()?)?,
        pace: member(pace)?,
        blocks,
        logs: log.items,
        block: usize::try_from(block).ok()?,
        set: u8::try_from(set).ok()?,
        second_side: second_side == 1,
        swapped: swapped == 1,
        banked: u16::try_from(banked).ok()?,
        report: if report == 0 { None } else { Some(read_report(report - 1)?) },
        stage: read_stage(kind, timed, clock, millis)?,
        away: None,
    };
    let placed = match run.blocks.get(run.block) {
        Some(block) => run.stage != Stage::Finish && run.set < block.dose.sets(),
        None => run.stage == Stage::Finish && run.block == run.blocks.len() && run.block > 0,
    };
    // What we would not have written so is none of ours.
    (placed && parts.len() == plan.items.len() && again.date == entry.date && write(&run) == text).then_some(run)
}

fn session(line: &str) -> Option<(Entry, SessionLog)> {
    let entry = journal_line::parse(line).ok()?;
    let Fact::Session(log) = &entry.fact else { return None };
    let log = log.clone();
    Some((entry, log))
}

/// What is asked for, as if all of it had been done.
fn asked(block: &Block) -> ItemLog {
    let Block { slot, exercise, dose, .. } = *block;
    let done = dose.total();
    ItemLog { slot, exercise, dose, done, peak: None, effort: None, quality: Quality::Fine, ended: Ended::Done }
}

fn block_of(item: &ItemLog, part: Part) -> Block {
    Block { slot: item.slot, exercise: item.exercise, dose: item.dose, part }
}

/// Peak and quality in one number; 0 is none.
fn report(report: Option<PainReport>) -> u64 {
    report.map_or(0, |PainReport { peak, quality }| {
        let kind = QUALITIES.iter().position(|it| *it == quality).unwrap_or_default();
        u64::from(peak.score()) * 5 + u64::try_from(kind).unwrap_or_default() + 1
    })
}

fn read_report(number: u64) -> Option<PainReport> {
    let peak = Pain::new(u8::try_from(number / 5).ok()?)?;
    Some(PainReport { peak, quality: *QUALITIES.get(usize::try_from(number % 5).ok()?)? })
}

fn stage(stage: Stage) -> [u64; 4] {
    match stage {
        Stage::Timed(timed, clock) => {
            let (kind, millis) = match clock {
                Clock::Until(deadline) => (0, deadline),
                Clock::Stopped(left) => (1, left),
                Clock::Open => (2, 0),
            };
            [IN_TIME, timed as u64, kind, millis]
        }
        Stage::Hurts(timed, done) => [HURTS, timed as u64, 0, done.into()],
        Stage::Finish => [FINISH, 0, 0, 0],
    }
}

fn read_stage(kind: u64, timed: u64, clock: u64, millis: u64) -> Option<Stage> {
    let clock = match clock {
        0 => Clock::Until(millis),
        1 => Clock::Stopped(millis),
        2 => Clock::Open,
        _ => return None,
    };
    let timed = *TIMED.get(usize::try_from(timed).ok()?)?;
    match kind {
        IN_TIME => Some(Stage::Timed(timed, clock)),
        HURTS => Some(Stage::Hurts(timed, u16::try_from(millis).ok()?)),
        FINISH => Some(Stage::Finish),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use steadyback_catalogue::library;
    use steadyback_rules::journal::Form;
    use steadyback_rules::session::{Event, Pace, Rating, Session, Then};

    fn begun() -> Run {
        let exercise = library::by_id("glute-bridge").expect("in the library");
        let block = Block { slot: 3, exercise, dose: exercise.dose.start, part: Part::Main };
        let session = Session { form: Form::Full, blocks: vec![block, block], cut: false };
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        Run::begin(&session, day, (Pain::NONE, Pain::NONE), Pace::Clock, 1_000).expect("not empty")
    }

    #[test]
    fn every_stage_reads_back() {
        let mut run = begun();
        let rating = Rating { peak: Pain::NONE, done: 20, effort: None, quality: Quality::Fine };
        let answer = Event::Answer { peak: Pain::new(4).expect("a score"), quality: Quality::Fine, then: Then::GoOn };
        let events = [
            Event::Next,
            Event::Pause,
            Event::Resume,
            Event::Next,
            Event::Next,
            Event::Next,
            Event::Rated { log: 0, rating },
            Event::Hurts,
            answer,
            Event::Paced(Pace::Taps),
            Event::EndEarly,
        ];
        for event in events {
            run.step(event, 2_000);
            assert_eq!(read(&write(&run)), Some(run.clone()), "{event:?}");
        }
    }

    /// What release 0.1.0 writes, for good.
    #[test]
    fn what_was_written_reads() {
        let text = "2 0 0 0 0 0 0 0 0 0 0 0 16000\n20261123 S f00\n20261123 S f00 3:18r220,-- 3:18r220,--\n11";
        let run = begun();
        let code = run.current().exercise.code;
        let text = text.replace(":18r", &format!(":{code}r"));
        assert_eq!((write(&run), read(&text)), (text, Some(run)));
    }

    #[test]
    fn anything_else_is_refused() {
        let text = write(&begun());
        let broken =
            [text.replacen("2 0", "3 0", 1), text.replace("11", "1"), text.replace('\n', " "), text.clone() + "\n"];
        for text in ["", "{}", "null", "[1]", "{\"version\":1}"].map(str::to_owned).into_iter().chain(broken) {
            assert_eq!(read(&text), None, "{text}");
        }
    }
}
