//! Looking back at a day: what was planned for it, what a session done as planned comes to, what belongs to a session, and what was put
//! right.

use chrono::NaiveDate;

use super::history::History;
use super::journal::{Ended, Entry, Fact, Form, ItemLog, Quality, SessionLog};
use super::session::{Block, Session, compose};
use super::today::{Kind, today};
use steadyback_catalogue::measure::{Effort, Pain};

/// How a session went, as it is told later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Went {
    pub before: Pain,
    /// Worst pain during it.
    pub during: Pain,
    pub after: Pain,
    pub effort: Effort,
}

/// Something that was put right: the day it was done on, what was, and what is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub date: NaiveDate,
    pub was: Fact,
    pub now: Option<Fact>,
}

/// What these entries planned for a day: nothing on a day of rest or where a session is noted already, easy movement on a mobility day
/// and in a flare.
pub fn planned_on(entries: &[Entry], on: NaiveDate) -> Option<Session> {
    if entries.iter().any(|entry| entry.date == on && matches!(entry.fact, Fact::Session(_))) {
        return None;
    }
    let history = History::of(entries.iter().take_while(|entry| entry.date <= on).cloned());
    let (progress, _) = history.fold().progress.as_ref()?.on(on);
    let form = match today(&progress).kind {
        Kind::Strength => Form::Full,
        Kind::Mobility | Kind::Comfort => Form::Comfort,
        Kind::Rest => return None,
    };
    Some(compose(&progress, form)).filter(|session| !session.blocks.is_empty())
}

/// This session, done as planned.
pub fn as_planned(session: &Session, went: Went) -> SessionLog {
    let item = |block: &Block| ItemLog {
        slot: block.slot,
        exercise: block.exercise,
        dose: block.dose,
        done: block.dose.total(),
        peak: block.exercise.loaded.then_some(went.during),
        effort: block.exercise.loaded.then_some(went.effort),
        quality: Quality::Fine,
        ended: Ended::Done,
    };
    let items = session.blocks.iter().map(item).collect();
    SessionLog { form: session.form, before: went.before, after: Some(went.after), items }
}

/// What was told about the session of that day, and says nothing without it.
pub fn told_about(entries: &[Entry], session: NaiveDate) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(move |entry| match entry.fact {
        Fact::NextDay { session: of, .. } => of == session,
        Fact::Remarked { .. } => entry.date == session,
        _ => false,
    })
}

/// What was put right about a day, of entries as they were written down, oldest first.
pub fn changes_of(written: &[Entry], day: NaiveDate) -> impl Iterator<Item = Change> {
    written.iter().filter_map(move |entry| match &entry.fact {
        Fact::Amended { on, was, now } if *on == day => {
            Some(Change { date: entry.date, was: (**was).clone(), now: now.as_deref().cloned() })
        }
        _ => None,
    })
}
