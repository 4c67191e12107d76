//! Everything that is stored, as far as it can be read. Reading changes nothing.

use super::commit::View;
use super::write::Seen;
use super::{COMMIT, HEADS, JOURNAL, RUN, Store, head_key, seal};
use crate::codec::backup::Shards;
use crate::codec::journal_line::{self, LineError};
use crate::codec::run as run_codec;
use crate::codec::saved::{Head, Loaded, Slot, choose};
use crate::domain::journal::Entry;
use crate::domain::session::Run;

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
    /// The journal's lines by month, without those that are damaged.
    pub shards: Shards,
    /// What they say.
    pub journal: Vec<Entry>,
    /// The session under way.
    pub run: Option<Run>,
    /// Whether anything may be written.
    pub health: Health,
    /// How much of the journal could be read.
    pub read: Read,
    /// Keys whose text cannot be read.
    pub unreadable: Vec<String>,
    /// What the next writer compares with.
    pub seen: Seen,
}

/// Reads everything.
///
/// # Errors
/// If nothing can be read at all.
pub fn read<S: Store>(store: &S) -> Result<Stored, S::Error> {
    let view = View::of(store)?;
    let mut found = read_head(&view)?;
    if view.damaged {
        found.health = Health::Damaged;
        found.unreadable.push(COMMIT.to_owned());
    }
    for name in view.keys()? {
        if let Some(month) = name.strip_prefix(JOURNAL) {
            let text = view.get(&name)?.unwrap_or_default();
            read_shard(&mut found, &name, month, &text);
        }
    }
    found.run = run_in(&view)?;
    if found.run.is_none() && view.get(RUN)?.is_some() {
        found.unreadable.push(RUN.to_owned());
    }
    found.seen.unreadable.clone_from(&found.unreadable);
    found.seen.open = found.health == Health::Good;
    Ok(found)
}

/// The session under way.
///
/// # Errors
/// If nothing can be read at all.
pub fn read_run<S: Store>(store: &S) -> Result<Option<Run>, S::Error> {
    run_in(&View::of(store)?)
}

fn run_in<S: Store>(view: &View<'_, S>) -> Result<Option<Run>, S::Error> {
    Ok(view.get(RUN)?.as_deref().and_then(seal::opened).and_then(|text| run_codec::read(text.trim_end())))
}

fn read_head<S: Store>(view: &View<'_, S>) -> Result<Stored, S::Error> {
    let texts = [view.get(HEADS[0])?, view.get(HEADS[1])?];
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
        seen: Seen::of(&texts, place, head.clone()),
        head,
        shards: Shards::new(),
        journal: Vec::new(),
        run: None,
        health,
        read: Read::default(),
        unreadable,
    })
}

fn read_shard(found: &mut Stored, name: &str, month: &str, text: &str) {
    let (body, whole) = seal::body(text);
    let (mut lines, mut newer, mut lost) = (Vec::new(), false, 0);
    for line in body.lines().filter(|line| !line.is_empty()) {
        match journal_line::parse(line) {
            Ok(entry) => found.journal.push(entry),
            // In a month that is not as it was written, a letter nobody knows may as well be damage.
            Err(LineError::UnknownKind(_)) if whole => newer = true,
            Err(_) => {
                lost += 1;
                continue;
            }
        }
        lines.push(line.to_owned());
    }
    found.read.lines += lines.len() + lost;
    found.read.lost += lost;
    found.shards.insert(month.to_owned(), lines);
    let damaged = lost > 0 || !whole;
    if damaged {
        found.unreadable.push(name.to_owned());
    }
    found.health = match found.health {
        Health::Good if newer => Health::TooNew,
        Health::Good | Health::TooNew if damaged => Health::Damaged,
        other => other,
    };
}
