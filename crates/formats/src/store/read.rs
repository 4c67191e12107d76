//! Everything that is stored, as far as it can be read. Reading changes nothing.

use chrono::TimeDelta;

use super::checkpoint::{Checkpoint, Endings, TAIL, WORTH};
use super::commit::Transaction;
use super::lines::{Faults, Lines};
use super::write::Revision;
use super::{CHECKPOINT, COMMIT, HEADS, JOURNAL, RUN, Store, head_key, seal};
use crate::run as run_codec;
use crate::saved::{Head, Loaded, Settings, Slot, choose};
use steadyback_rules::history::History;
use steadyback_rules::session::Run;

/// What the end of a journal reaches back at the least.
pub const REACH: TimeDelta = TimeDelta::days(28);

/// Whether what happens can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// Yes.
    Good,
    /// The browser keeps nothing for this page: all is lost when it closes.
    Blocked,
    /// A newer release wrote this: it is shown and not touched.
    TooNew,
    /// Something stored cannot be read: it is kept as it is and nothing is written until the person decides.
    Damaged,
}

/// How much of the journal could be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// Lines that are there.
    pub lines: usize,
    /// Those of them that are no entries of ours, or of a newer release.
    pub lost: usize,
}

/// Everything that is stored.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Settings, profile, screening, plan, half-way answers.
    pub head: Head,
    /// The lines of the journal.
    pub lines: Lines,
    /// The same in memory, folded.
    pub history: History,
    /// What its closed months come to, to be kept by [`super::keep_checkpoint`]; `None` where it is not worth it or is kept already.
    pub checkpoint: Option<Box<Checkpoint>>,
    /// The session under way.
    pub run: Option<Run>,
    /// Whether anything may be written.
    pub health: Health,
    /// Keys whose text cannot be read.
    pub unreadable: Vec<String>,
    /// What the next writer compares with.
    pub revision: Revision,
}

/// Reads everything.
///
/// # Errors
/// If nothing can be read at all.
pub fn read<S: Store>(store: &S) -> Result<Stored, S::Error> {
    read_after(store, None)
}

/// Reads the end of the journal and all else, if this program has kept what the months before it come to; otherwise everything.
///
/// # Errors
/// If nothing can be read at all.
pub fn read_recent<S: Store>(store: &S, program: &str) -> Result<Stored, S::Error> {
    let kept = store.get(CHECKPOINT)?.and_then(|text| Checkpoint::of(&text, program));
    if kept.is_some() {
        let found = read_after(store, kept)?;
        let enough = found.lines.reach_back(&found.history) && !found.history.reaches_back();
        if found.health == Health::Good && found.unreadable.is_empty() && enough {
            return Ok(found);
        }
    }
    read(store)
}

fn read_after<S: Store>(store: &S, kept: Option<Checkpoint>) -> Result<Stored, S::Error> {
    let transaction = Transaction::of(store)?;
    let mut found = read_head(&transaction)?;
    if transaction.damaged {
        found.health = Health::Damaged;
        found.unreadable.push(COMMIT.to_owned());
    }
    let names = transaction.keys()?;
    let months: Vec<&str> = names.iter().filter_map(|name| name.strip_prefix(JOURNAL)).collect();
    let mut endings = Endings::none();
    let known = skipped(&transaction, &months, kept.as_ref(), &mut endings)?;
    if let Some(checkpoint) = kept.filter(|_| known > 0) {
        let months = months[..known].iter().map(|month| (*month).to_owned()).collect();
        (found.lines, found.history) = Lines::after(months, checkpoint);
    }
    let closed = months.len().saturating_sub(TAIL);
    for (at, month) in months.iter().enumerate().skip(known) {
        if at == closed && at >= WORTH && at > known {
            let (fold, month) = (found.history.fold().clone(), months[at - 1].to_owned());
            found.checkpoint = endings.checksum().map(|ending| Box::new(Checkpoint { month, ending, fold }));
        }
        let name = [JOURNAL, month].concat();
        let text = transaction.get(&name)?.unwrap_or_default();
        endings.add(month, text.len(), seal::end(&text));
        let Faults { newer, damaged } = found.lines.add(&mut found.history, month, &text);
        if damaged {
            found.unreadable.push(name);
        }
        found.health = match found.health {
            Health::Good if newer => Health::TooNew,
            Health::Good | Health::TooNew if damaged => Health::Damaged,
            other => other,
        };
    }
    found.run = run_in(&transaction)?;
    if found.run.is_none() && transaction.get(RUN)?.is_some() {
        found.unreadable.push(RUN.to_owned());
    }
    found.revision.unreadable.clone_from(&found.unreadable);
    found.revision.open = found.health == Health::Good;
    Ok(found)
}

/// How many months this checkpoint stands for: all up to its own, if they end as they did; otherwise none.
fn skipped<S: Store>(
    transaction: &Transaction<'_, S>,
    months: &[&str],
    kept: Option<&Checkpoint>,
    endings: &mut Endings,
) -> Result<usize, S::Error> {
    let last = kept.and_then(|kept| months.iter().position(|month| *month == kept.month));
    let Some((kept, last)) = kept.zip(last) else { return Ok(0) };
    let mut before = Endings::none();
    for month in &months[..=last] {
        let (length, end) = transaction.ending(&[JOURNAL, month].concat())?;
        before.add(month, length, &end);
    }
    let same = before.checksum().as_ref() == Some(&kept.ending) && last + TAIL < months.len();
    if same {
        *endings = before;
    }
    Ok(if same { last + 1 } else { 0 })
}

/// How the app looks and sounds, without all else.
///
/// # Errors
/// If nothing can be read at all.
pub fn read_settings<S: Store>(store: &S) -> Result<Settings, S::Error> {
    Ok(read_head(&Transaction::of(store)?)?.head.settings)
}

/// The session under way.
///
/// # Errors
/// If nothing can be read at all.
pub fn read_run<S: Store>(store: &S) -> Result<Option<Run>, S::Error> {
    run_in(&Transaction::of(store)?)
}

fn run_in<S: Store>(transaction: &Transaction<'_, S>) -> Result<Option<Run>, S::Error> {
    Ok(transaction.get(RUN)?.as_deref().and_then(seal::opened).and_then(|text| run_codec::read(text.trim_end())))
}

fn read_head<S: Store>(transaction: &Transaction<'_, S>) -> Result<Stored, S::Error> {
    let texts = [transaction.get(HEADS[0])?, transaction.get(HEADS[1])?];
    let (mut health, mut unreadable, mut place) = (Health::Good, Vec::new(), Slot::B);
    let head = match choose(texts[0].as_deref(), texts[1].as_deref()) {
        Loaded::Empty => Head::default(),
        Loaded::Ready { head, slot, lost } => {
            place = slot;
            if lost.is_some() {
                unreadable.push(head_key(slot.other()).to_owned());
            }
            *head
        }
        Loaded::TooNew { older, .. } => {
            health = Health::TooNew;
            older.map(|head| *head).unwrap_or_default()
        }
        Loaded::Damaged { .. } => {
            health = Health::Damaged;
            unreadable.extend(HEADS.map(str::to_owned));
            Head::default()
        }
    };
    Ok(Stored {
        revision: Revision::of(&texts, place, head.clone()),
        head,
        lines: Lines::default(),
        history: History::default(),
        checkpoint: None,
        run: None,
        health,
        unreadable,
    })
}
