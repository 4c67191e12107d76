//! Two journals and their heads as one: what a phone and a tablet have, or an older file and what came since.
//!
//! A line of the journal is the same thing on both sides if it reads the same, day included: then it counts once, and as often as
//! it stands on the side that has it more often. What both begin with stays in front. After it the longer side (of equal ones the
//! one that sorts first) keeps its order, and a line that only the other has goes to the end of its day, but before the first
//! line of that day that both have and that follows it there. Its day is the latest date so far. So merging comes to the same
//! from both sides, and merging again, or with an older copy, changes nothing.
//!
//! Settings, profile, plan and half-way answers are those of the newer side; safety answers are never lost to a merge. Where one side
//! made a new plan after they parted, the places in the other's sessions mean other exercises, so one line is added: the plan of
//! the newer side as it stood.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Shards;
use crate::journal_line;
use crate::saved::{Head, write_head};
use crate::text::{from_compact, iso};
use steadyback_rules::history::History;
use steadyback_rules::journal::{Entry, Fact};
use steadyback_rules::profile::Profile;
use steadyback_rules::screening::{Access, Screening};

/// One side: its head and its journal.
pub type Side<'a> = (&'a Head, &'a Shards);

/// What merging comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Settings, profile, screening, plan and half-way answers.
    pub head: Head,
    /// The lines of both, by month.
    pub shards: Shards,
    /// Lines that came from the file.
    pub added: usize,
    /// Whether the file is the newer side.
    pub file_is_newer: bool,
}

/// A line, and the latest date so far.
struct Line<'a> {
    text: &'a str,
    day: NaiveDate,
}

/// What is here and what a file holds, as one.
pub fn merge(here: Side, file: Side) -> Merged {
    let (ours, theirs) = (lines(here.1), lines(file.1));
    let common = ours.iter().zip(&theirs).take_while(|(one, other)| one.text == other.text).count();
    let (our_tail, their_tail) = (&ours[common..], &theirs[common..]);
    let (in_theirs, in_ours) = (places(our_tail, their_tail), places(their_tail, our_tail));
    let missing = |places: &[Option<usize>]| places.iter().filter(|at| at.is_none()).count();
    let (only_here, added) = (missing(&in_theirs), missing(&in_ours));
    let ours_first = texts(our_tail) <= texts(their_tail);
    if only_here == 0 || added == 0 {
        // One has all that the other has and stands as it is; if both have, the one whose head was written last.
        let file_is_newer =
            if only_here == added { (rank(file, 0), !ours_first) > (rank(here, 0), false) } else { added > 0 };
        let (head, shards) = if file_is_newer { file } else { here };
        return Merged { head: head.clone(), shards: shards.clone(), added, file_is_newer };
    }
    let ours_first = (their_tail.len(), !ours_first) <= (our_tail.len(), false);
    let tail =
        if ours_first { joined(our_tail, their_tail, &in_ours) } else { joined(their_tail, our_tail, &in_theirs) };
    let file_is_newer = (rank(file, theirs.len()), !ours_first) > (rank(here, ours.len()), false);
    let (newer, older) = if file_is_newer { (file, here) } else { (here, file) };
    let mut shards = by_month(ours[..common].iter().map(|line| line.text).chain(tail));
    let replanned = [our_tail, their_tail].iter().any(|tail| tail.iter().any(|line| planned(line.text)));
    let leads_to = |shards: &Shards| History::of(entries(shards)).fold().progress.clone();
    let mut progress = leads_to(&shards);
    let meant = leads_to(newer.1).filter(|_| replanned);
    if let (Some(now), Some(meant)) = (&mut progress, meant)
        && (now.plan_now(), now.limits) != (meant.plan_now(), meant.limits)
    {
        let entry = Entry { date: now.today, fact: Fact::Planned(meant.plan_now(), meant.limits) };
        now.take(&entry, &mut Vec::new());
        let line = journal_line::line(&entry);
        shards.entry(last_month(&shards)).or_default().push(line);
    }
    let mut head = newer.0.clone();
    head.generation = newer.0.generation.max(older.0.generation);
    head.screening = screening(newer.0, older.0);
    head.plan = progress.map(|now| now.plan_now()).or(head.plan);
    Merged { head, shards, added, file_is_newer }
}

/// The higher, the newer: who has told about themselves, then whose journal goes on to a later day, then is longer, then whose head
/// was written more often; then anything that is the same from both sides.
fn rank(side: Side, length: usize) -> (bool, Option<NaiveDate>, usize, u64, String) {
    let last = side.1.values().flatten().next_back().and_then(|line| date(line));
    (side.0.profile.is_some(), last.filter(|_| length > 0), length, side.0.generation, write_head(side.0))
}

/// The later answers; with what the other ones ticked, if that is still open and came from elsewhere.
fn screening(newer: &Head, older: &Head) -> Option<Screening> {
    let background = |head: &Head| head.profile.as_ref().map(Profile::background).unwrap_or_default();
    let (before, background) = (background(older), background(newer));
    // A clearance that was given to the person of the older head does not cover what the newer one knows.
    let known = older.screening.map(|it| it.of_now(before, background));
    let (Some(one), Some(other)) = (newer.screening, known) else {
        return newer.screening.or(known);
    };
    if (one.date, one.flags) == (other.date, other.flags) {
        return Some(Screening { cleared: one.cleared.max(other.cleared), ..one });
    }
    let (late, early) = if one.date < other.date { (other, one) } else { (one, other) };
    if early.access(background) == Access::Open && late.date > early.date {
        return Some(late);
    }
    Some(Screening { flags: late.flags.union(early.flags), cleared: None, ..late })
}

fn date(line: &str) -> Option<NaiveDate> {
    line.get(..8).and_then(from_compact)
}

fn planned(line: &str) -> bool {
    matches!(line.as_bytes().get(9), Some(b'P' | b'p' | b'q'))
}

/// Whether it says that dates before it were ahead.
fn corrects_the_date(line: &str) -> bool {
    line.as_bytes().get(9) == Some(&b'K')
}

/// All lines in their order, each with the day that it counts for: dates that were ahead by the day on which they were corrected.
fn lines(shards: &Shards) -> Vec<Line<'_>> {
    let mut all: Vec<Line> =
        shards.values().flatten().map(|text| Line { text, day: date(text).unwrap_or(NaiveDate::MIN) }).collect();
    let mut limit = NaiveDate::MAX;
    for line in all.iter_mut().rev() {
        if corrects_the_date(line.text) {
            limit = limit.min(line.day);
        }
        line.day = line.day.min(limit);
    }
    let mut latest = NaiveDate::MIN;
    for line in &mut all {
        latest = latest.max(line.day);
        line.day = latest;
    }
    all
}

fn texts(lines: &[Line]) -> String {
    lines.iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
}

/// What the lines say that this release can read.
fn entries(shards: &Shards) -> Vec<Entry> {
    shards.values().flatten().filter_map(|line| journal_line::parse(line).ok()).collect()
}

/// For each line where the other side has the same one; of lines that stand there several times the first with the first.
fn places(lines: &[Line], other: &[Line]) -> Vec<Option<usize>> {
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, line) in other.iter().enumerate().rev() {
        found.entry(line.text).or_default().push(at);
    }
    lines.iter().map(|line| found.get_mut(line.text).and_then(Vec::pop)).collect()
}

/// The base with the other's lines that have no place in it.
fn joined<'a>(base: &[Line<'a>], other: &[Line<'a>], places: &[Option<usize>]) -> Vec<&'a str> {
    let mut before = base.len();
    let mut at: Vec<usize> = Vec::new();
    for (line, place) in other.iter().zip(places).rev() {
        before = if let Some(place) = place {
            before.min(*place)
        } else {
            let begins = base.partition_point(|it| it.day < line.day);
            let ends = base.partition_point(|it| it.day <= line.day);
            before.clamp(begins, ends)
        };
        at.push(before);
    }
    at.reverse();
    let mut new = other.iter().zip(&at).zip(places).filter(|(_, place)| place.is_none()).map(|(it, _)| it).peekable();
    let mut all = Vec::new();
    for (here, line) in base.iter().map(|line| line.text).map(Some).chain([None]).enumerate() {
        while let Some((line, _)) = new.next_if(|(_, at)| **at <= here) {
            all.push(line.text);
        }
        all.extend(line);
    }
    all
}

/// The lines in the month of the latest date so far, as they are kept.
fn by_month<'a>(lines: impl Iterator<Item = &'a str>) -> Shards {
    let mut shards = Shards::new();
    for line in lines {
        let own = date(line).map(|day| iso(day)[..7].to_owned()).unwrap_or_default();
        let month = own.max(last_month(&shards));
        shards.entry(month).or_default().push(line.to_owned());
    }
    shards
}

fn last_month(shards: &Shards) -> String {
    shards.keys().next_back().cloned().unwrap_or_default()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
