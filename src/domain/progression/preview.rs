//! What the next sessions would ask for, if they went well, so-so or badly. Nothing of it is kept.

use chrono::{Days, NaiveDate};

use super::verdict::{HARD_FROM, NEXT_DAY_RED, SHIFTED_RED_FROM, Verdict};
use super::{Decision, Progress, apply};
use crate::domain::journal::{Ended, Entry, Fact, Form, ItemLog, Leg, Quality, SessionLog};
use crate::domain::measure::{Effort, Pain};
use crate::domain::session::{Session, compose};
use crate::domain::today::{Kind, today};

/// Sessions that are looked ahead to.
pub const AHEAD: usize = 4;
/// Days within which they are looked for: one strength day a week, and an easier week.
const WITHIN: usize = 42;
/// Effort of a session that goes well.
const EFFORT: u8 = 5;

/// A session ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// Its day.
    pub date: NaiveDate,
    /// What it would hold.
    pub session: Session,
    /// What would be decided the day after.
    pub decisions: Vec<Decision>,
}

/// The next four strength sessions from the day that `progress` stands at, if each went like this: green; amber by effort; red by
/// the day after. An answer that is still out is taken to be as before its session. None during a flare.
pub fn preview(progress: &Progress, goes: Verdict) -> Vec<Ahead> {
    let first = progress.today;
    let mut now = Some(progress.clone());
    let mut ahead = Vec::new();
    let write = |now: &mut Option<Progress>, date, fact| {
        let mut decisions = Vec::new();
        apply(now, &Entry { date, fact }, &mut decisions);
        decisions
    };
    if let Some(waiting) = &progress.awaiting {
        let (session, pain) = (waiting.date, waiting.log.before);
        let date = first.max(session + Days::new(1));
        write(&mut now, date, Fact::NextDay { session, pain, leg: Leg::Same });
    }
    let done_today = usize::from(progress.last_loaded == Some(first));
    for date in first.iter_days().skip(done_today).take(WITHIN) {
        let Some((then, _)) = now.as_ref().map(|now| now.on(date)).filter(|_| ahead.len() < AHEAD) else { break };
        if then.today != date || today(&then).kind != Kind::Strength {
            continue;
        }
        let session = compose(&then, Form::Full);
        // The worst pain from which there is room for a red day after.
        let before = Pain::new(then.usual().score().min(SHIFTED_RED_FROM - NEXT_DAY_RED)).unwrap_or(Pain::NONE);
        write(&mut now, date, Fact::Session(log(&session, before, goes)));
        let rise = if goes == Verdict::Red { NEXT_DAY_RED } else { 0 };
        let pain = Pain::new(before.score() + rise).unwrap_or(before);
        let fact = Fact::NextDay { session: date, pain, leg: Leg::Same };
        let decisions = write(&mut now, date + Days::new(1), fact);
        ahead.push(Ahead { date, session, decisions });
    }
    ahead
}

/// What would be decided about the session that waits for its next-day answer, if pain at rest was then as before it. Empty where
/// none waits.
pub fn if_fine(progress: &Progress) -> Vec<Decision> {
    let Some(waiting) = &progress.awaiting else { return Vec::new() };
    let (session, pain) = (waiting.date, waiting.log.before);
    let mut decisions = Vec::new();
    let fact = Fact::NextDay { session, pain, leg: Leg::Same };
    let entry = Entry { date: progress.today.max(session + Days::new(1)), fact };
    apply(&mut Some(progress.clone()), &entry, &mut decisions);
    decisions
}

fn log(session: &Session, before: Pain, goes: Verdict) -> SessionLog {
    let effort = if goes == Verdict::Amber { HARD_FROM } else { EFFORT };
    let items = session.blocks.iter().map(|block| ItemLog {
        slot: block.slot,
        exercise: block.exercise,
        dose: block.dose,
        done: block.dose.total(),
        peak: Some(before),
        effort: Effort::new(effort).filter(|_| block.exercise.loaded),
        quality: Quality::Fine,
        ended: Ended::Done,
    });
    SessionLog { form: session.form, before, after: before, items: items.collect() }
}
