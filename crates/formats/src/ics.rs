//! The days of a plan as a calendar file (RFC 5545): sessions and tests at the time of day the person wants, in floating local
//! time, so that they follow the person across zones and clock changes. A file that is brought in again replaces the events of the one
//! before: their ids are of one person and stay, their sequence grows with each file, and what is gone is cancelled. Titles come from the
//! caller and say nothing about health.

mod issue;

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::text::compact;
pub use issue::Issue;
use issue::Kind;
use steadyback_rules::due::round;
use steadyback_rules::plan::{DayKind, Plan, WEEKS};
use steadyback_rules::progression::Progress;

/// Days that a file covers: one programme.
const DAYS: usize = WEEKS as usize * 7;
/// Minutes of a mobility day, as in the plan.
const MOBILITY: u32 = 10;
/// Minutes kept free for a round of tests (our own estimate).
const TESTS: u32 = 20;
/// Octets of a line at the most, without its break.
const LINE: usize = 75;

/// When the calendar calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// Minutes after midnight; beyond the last minute of the day counts as that.
    pub at: u16,
    /// Minutes before it that the alarm sounds; `None` for no alarm.
    pub alarm: Option<u16>,
}

/// What the events are called.
#[derive(Clone, Copy, Debug)]
pub struct Titles {
    /// The calendar.
    pub calendar: &'static str,
    /// A strength day.
    pub strength: &'static str,
    /// A mobility day.
    pub mobility: &'static str,
    /// A round of tests.
    pub tests: &'static str,
}

/// The calendar of sixteen weeks from a day on, or from the first day of the plan if that is later.
pub fn ics(
    plan: &Plan,
    from: NaiveDate,
    call: Call,
    titles: &Titles,
    issue: &mut Issue,
    made: NaiveDateTime,
) -> String {
    written(plan, &|date| plan.day(date), from, (call, titles), issue, made)
}

/// The same of a plan under way, from the day that it stands at, with sessions on the days that the person has moved them to.
pub fn ics_now(now: &Progress, call: Call, titles: &Titles, issue: &mut Issue, made: NaiveDateTime) -> String {
    written(&now.plan, &|date| now.day(date), now.today, (call, titles), issue, made)
}

/// Made at this moment, in UTC.
fn written(
    plan: &Plan,
    day: &dyn Fn(NaiveDate) -> DayKind,
    from: NaiveDate,
    (call, titles): (Call, &Titles),
    issue: &mut Issue,
    made: NaiveDateTime,
) -> String {
    issue.sequence += 1;
    let mut given = BTreeSet::new();
    let mut out = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Steadyback//Steadyback//EN", "CALSCALE:GREGORIAN"] {
        line(&mut out, text);
    }
    line(&mut out, &format!("X-WR-CALNAME:{}", escaped(titles.calendar)));
    let mut event = Event { out: &mut out, issue, made, alarm: call.alarm, status: None };
    let called = |date| midnight(date) + TimeDelta::minutes(call.at.min(24 * 60 - 1).into());
    for date in from.max(plan.start).iter_days().take(DAYS) {
        let at = called(date);
        let session = match day(date) {
            DayKind::Strength => Some((titles.strength, plan.minutes.minutes())),
            DayKind::Mobility => Some((titles.mobility, MOBILITY)),
            DayKind::Rest => None,
        };
        if let Some((title, minutes)) = session {
            event.write((date, Kind::Session), title, (at, minutes));
            given.insert((date, Kind::Session));
        }
        if round(plan, date).is_some_and(|round| round.from == date) {
            let after = session.map_or(0, |(_, minutes)| minutes);
            event.write((date, Kind::Tests), titles.tests, (at + TimeDelta::minutes(after.into()), TESTS));
            given.insert((date, Kind::Tests));
        }
    }
    // What an earlier file had and this one has no more.
    event.status = Some("CANCELLED");
    event.alarm = None;
    let gone: Vec<_> = event.issue.given.difference(&given).copied().filter(|(date, _)| *date >= from).collect();
    for (date, kind) in gone {
        let (title, minutes) =
            if kind == Kind::Tests { (titles.tests, TESTS) } else { (titles.strength, plan.minutes.minutes()) };
        event.write((date, kind), title, (called(date), minutes));
    }
    issue.given = given;
    line(&mut out, "END:VCALENDAR");
    out
}

struct Event<'a> {
    out: &'a mut String,
    issue: &'a Issue,
    made: NaiveDateTime,
    alarm: Option<u16>,
    status: Option<&'static str>,
}

impl Event<'_> {
    /// The id names whose it is, the day and whether it is a session, not which one: a day that changes keeps its id.
    fn write(&mut self, (date, kind): (NaiveDate, Kind), title: &str, (begin, minutes): (NaiveDateTime, u32)) {
        let (owner, sequence, title) = (&self.issue.owner, self.issue.sequence, escaped(title));
        line(self.out, "BEGIN:VEVENT");
        line(self.out, &format!("UID:{owner}-{}-{}@steadyback.invalid", compact(date), kind.name()));
        line(self.out, &format!("DTSTAMP:{}Z", local(self.made)));
        line(self.out, &format!("SEQUENCE:{sequence}"));
        if let Some(status) = self.status {
            line(self.out, &format!("STATUS:{status}"));
        }
        line(self.out, &format!("DTSTART:{}", local(begin)));
        line(self.out, &format!("DTEND:{}", local(begin + TimeDelta::minutes(minutes.into()))));
        line(self.out, &format!("SUMMARY:{title}"));
        line(self.out, "CLASS:PRIVATE");
        line(self.out, "TRANSP:TRANSPARENT");
        if let Some(minutes) = self.alarm {
            line(self.out, "BEGIN:VALARM");
            line(self.out, "ACTION:DISPLAY");
            line(self.out, &format!("DESCRIPTION:{title}"));
            line(self.out, &format!("TRIGGER:-PT{minutes}M"));
            line(self.out, "END:VALARM");
        }
        line(self.out, "END:VEVENT");
    }
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(chrono::NaiveTime::MIN)
}

/// A time, `20261123T073000`.
fn local(time: NaiveDateTime) -> String {
    let seconds = (time - midnight(time.date())).num_seconds();
    format!("{}T{:02}{:02}{:02}", compact(time.date()), seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// A text value; line breaks become `\n`, other control characters are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// One content line with its break, folded so that no piece is longer than 75 octets and no letter is cut.
fn line(out: &mut String, text: &str) {
    let mut room = LINE;
    for letter in text.chars() {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
