//! What the closed months of the journal come to, kept so that a start need not read them: all but the last two. It is no record: the
//! journal is, and this is made anew from it whenever it is not there, is damaged, was made by another program, or belongs to other
//! months. No write waits for it, and no file holds it.
//!
//! A line with the program, the checksum of the months' own endings, and the last of the months; a line of numbers; then as in the
//! journal the plan, the session that waits for its day after, and what else is kept; sealed like a month.

use crate::journal_line::{line, parse};
use crate::text::crc_hex;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::fold::Fold;
use steadyback_rules::journal::{Entry, Fact};
use steadyback_rules::progression::{Awaiting, Numbers, Progress, day};

use super::seal;

/// Months at the end that are always read: together they reach back four weeks at the least.
pub(super) const TAIL: usize = 2;
/// Closed months from which on it is worth it.
pub(super) const WORTH: usize = 4;

/// What months come to, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The last of them, as `2026-11`.
    pub(super) month: String,
    /// The checksum of their endings.
    pub(super) ending: String,
    /// What they come to.
    pub(super) fold: Fold,
}

/// The endings of months: name, length and seal of each. A month that was changed in any way but damage has another seal.
#[derive(Clone, Debug, Default)]
pub(super) struct Endings(Option<String>);

impl Endings {
    pub(super) fn none() -> Self {
        Self(Some(String::new()))
    }

    /// Adds a month; without a seal at its end nothing can be tied to it.
    pub(super) fn add(&mut self, month: &str, length: usize, end: &str) {
        match &mut self.0 {
            Some(all) if seal::is_seal(end) => {
                for part in [month, " ", &length.to_string(), " ", end, "\n"] {
                    all.push_str(part);
                }
            }
            sealed => *sealed = None,
        }
    }

    pub(super) fn checksum(&self) -> Option<String> {
        self.0.as_ref().map(|all| crc_hex(all.as_bytes()))
    }
}

impl Checkpoint {
    /// Its text; `None` where it would not read back the same.
    pub(super) fn text(&self, program: &str) -> Option<String> {
        let progress = self.fold.progress.as_ref()?;
        let mut list = Writer(String::new());
        pass(&mut self.fold.clone(), &mut list)?;
        let plan = Fact::Planned(progress.plan.clone(), progress.limits);
        let mut lines = vec![[program, &self.ending, &self.month].join(" "), list.0];
        lines.push(line(&Entry { date: progress.today, fact: plan }));
        if let Some(waiting) = &progress.awaiting {
            lines.push(line(&Entry { date: waiting.date, fact: Fact::Session(waiting.log.clone()) }));
        }
        lines.extend(self.fold.kept.iter().map(line));
        let text = seal::shard_text(&lines);
        (Self::of(&text, program).as_ref() == Some(self)).then_some(text)
    }

    /// The one in a text that this program has written.
    pub(super) fn of(text: &str, program: &str) -> Option<Self> {
        let mut lines = seal::opened(text)?.lines();
        let mut first = lines.next()?.split(' ');
        let (by, ending, month) = (first.next()?, first.next()?, first.next()?);
        if by != program || first.next().is_some() {
            return None;
        }
        let mut list = Reader(lines.next()?);
        let mut entries = lines.map(|line| parse(line).ok());
        let Entry { date: today, fact: Fact::Planned(plan, limits) } = entries.next()?? else { return None };
        let mut fold = Fold { progress: Some(Progress::new(plan, limits, today)), ..Fold::default() };
        for entry in entries {
            match (entry?, &mut fold.progress) {
                (Entry { date, fact: Fact::Session(log) }, Some(progress)) => {
                    progress.awaiting = Some(Awaiting { date, log, usual: Pain::NONE });
                }
                (other, _) => fold.kept.push(other),
            }
        }
        pass(&mut fold, &mut list)?;
        list.0.is_empty().then(|| Self { month: month.to_owned(), ending: ending.to_owned(), fold })
    }
}

/// The numbers of a fold.
fn pass(fold: &mut Fold, way: &mut dyn Numbers) -> Option<()> {
    fold.entries = way.pass(fold.entries)?;
    fold.sessions = way.pass(fold.sessions)?;
    fold.latest = Some(day(way, fold.latest.unwrap_or_default())?);
    fold.progress.as_mut()?.pass(way)
}

/// Numbers with a space after each.
struct Writer(String);

impl Numbers for Writer {
    fn pass(&mut self, number: u32) -> Option<u32> {
        self.0.push_str(&number.to_string());
        self.0.push(' ');
        Some(number)
    }
}

struct Reader<'text>(&'text str);

impl Numbers for Reader<'_> {
    fn pass(&mut self, _: u32) -> Option<u32> {
        let (number, rest) = self.0.split_once(' ')?;
        self.0 = rest;
        number.parse().ok()
    }
}
