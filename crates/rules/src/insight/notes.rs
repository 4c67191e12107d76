//! What was told by the way: where it hurt, with the pain around the sessions of those days, and what set the back off.

use chrono::NaiveDate;

use super::since;
use crate::journal::{DayNote, Entry, Fact, Trigger};
use crate::profile::Site;
use crate::readings::{Reading, latest};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::measure::Pain;

/// A place where it hurt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtSite {
    /// Where.
    pub site: Site,
    /// Days on which it was felt there.
    pub days: u16,
    /// Middle of the pain before, after and on the day after the sessions of those days; `None` where nothing was said.
    pub around: [Option<Pain>; 3],
}

/// The places where it was felt on these days, both included, in their fixed order. Days on which nothing was said do not count.
pub fn by_site(journal: &[Entry], from: NaiveDate, until: NaiveDate) -> Vec<AtSite> {
    let within = |date: NaiveDate| (from..=until).contains(&date);
    let mut felt: Vec<(NaiveDate, EnumSet<Site>)> = Vec::new();
    for entry in journal.iter().filter(|entry| within(entry.date)) {
        if let Fact::FeltAt(sites) = entry.fact {
            felt.retain(|(date, _)| *date != entry.date);
            felt.push((entry.date, sites));
        }
    }
    // Answers of the day after lie behind the last day.
    let readings = latest(since(journal, from), usize::MAX);
    let at = |site: Site| {
        let days: Vec<NaiveDate> = felt.iter().filter(|(_, sites)| sites.has(site)).map(|(date, _)| *date).collect();
        let mut around: [Vec<Pain>; 3] = [vec![], vec![], vec![]];
        for reading in &readings {
            if let Reading::Session { date, before, after, next_day } = *reading
                && days.contains(&date)
            {
                around[0].push(before);
                around[1].extend(after);
                around[2].extend(next_day);
            }
        }
        let days = u16::try_from(days.len()).unwrap_or(u16::MAX);
        (days > 0).then(|| AtSite { site, days, around: around.map(middle) })
    };
    Site::ALL.iter().filter_map(|site| at(*site)).collect()
}

/// The middle of some answers, the higher of two.
fn middle(mut all: Vec<Pain>) -> Option<Pain> {
    all.sort();
    all.get(all.len() / 2).copied()
}

/// On how many of these days, both included, each thing is said to have set the back off; what was never said is left out.
pub fn triggers(journal: &[Entry], from: NaiveDate, until: NaiveDate) -> Vec<(Trigger, u16)> {
    let mut said: Vec<(NaiveDate, EnumSet<Trigger>)> = Vec::new();
    for entry in journal.iter().filter(|entry| (from..=until).contains(&entry.date)) {
        if let Fact::Triggered(triggers) = entry.fact {
            said.retain(|(date, _)| *date != entry.date);
            said.push((entry.date, triggers));
        }
    }
    let days = |of: Trigger| u16::try_from(said.iter().filter(|(_, all)| all.has(of)).count()).unwrap_or(u16::MAX);
    Trigger::ALL.iter().map(|of| (*of, days(*of))).filter(|(_, days)| *days > 0).collect()
}

/// What was said about tiredness, sleep and stress on each of these days, both included; the last of a day counts.
pub fn day_notes(journal: &[Entry], from: NaiveDate, until: NaiveDate) -> Vec<DayNote> {
    let mut days = vec![DayNote::default(); usize::try_from((until - from).num_days() + 1).unwrap_or(0)];
    for entry in journal {
        if let Fact::Noted(note) = entry.fact
            && let Ok(place) = usize::try_from((entry.date - from).num_days())
            && let Some(day) = days.get_mut(place)
        {
            *day = note;
        }
    }
    days
}
