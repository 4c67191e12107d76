//! The days of a plan as a calendar file (RFC 5545): sessions and tests at the time of day the person wants, in floating local
//! time, so that they follow the person across zones and clock changes. A file that is brought in again replaces its events: their
//! ids stay and their sequence grows. Titles come from the caller and say nothing about health.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::text::compact;
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
pub fn ics(plan: &Plan, from: NaiveDate, call: Call, titles: &Titles) -> String {
    written(plan, &|date| plan.day(date), from, call, titles)
}

/// The same of a plan under way, from the day that it stands at, with sessions on the days that the person has moved them to.
pub fn ics_now(now: &Progress, call: Call, titles: &Titles) -> String {
    written(&now.plan, &|date| now.day(date), now.today, call, titles)
}

fn written(plan: &Plan, day: &dyn Fn(NaiveDate) -> DayKind, from: NaiveDate, call: Call, titles: &Titles) -> String {
    let mut out = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Steadyback//Steadyback//EN", "CALSCALE:GREGORIAN"] {
        line(&mut out, text);
    }
    line(&mut out, &format!("X-WR-CALNAME:{}", escaped(titles.calendar)));
    let mut event = Event { out: &mut out, plan, made: from, alarm: call.alarm };
    for date in from.max(plan.start).iter_days().take(DAYS) {
        let at = midnight(date) + TimeDelta::minutes(call.at.min(24 * 60 - 1).into());
        let session = match day(date) {
            DayKind::Strength => Some((titles.strength, plan.minutes.minutes())),
            DayKind::Mobility => Some((titles.mobility, MOBILITY)),
            DayKind::Rest => None,
        };
        if let Some((title, minutes)) = session {
            event.write(date, "session", title, (at, minutes));
        }
        if round(plan, date).is_some_and(|round| round.from == date) {
            let after = session.map_or(0, |(_, minutes)| minutes);
            event.write(date, "tests", titles.tests, (at + TimeDelta::minutes(after.into()), TESTS));
        }
    }
    line(&mut out, "END:VCALENDAR");
    out
}

struct Event<'a> {
    out: &'a mut String,
    plan: &'a Plan,
    made: NaiveDate,
    alarm: Option<u16>,
}

impl Event<'_> {
    /// The id names the plan's first day, the day and whether it is a session, not which one: a day that changes keeps its id.
    fn write(&mut self, date: NaiveDate, kind: &str, title: &str, (begin, minutes): (NaiveDateTime, u32)) {
        let (start, title) = (compact(self.plan.start), escaped(title));
        let sequence = (self.made - self.plan.start).num_days().max(0);
        line(self.out, "BEGIN:VEVENT");
        line(self.out, &format!("UID:{start}-{}-{kind}@steadyback.invalid", compact(date)));
        // No clock here: the stamp is the day the file was made, and that day also counts the revisions.
        line(self.out, &format!("DTSTAMP:{}T000000Z", compact(self.made)));
        line(self.out, &format!("SEQUENCE:{sequence}"));
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

/// A floating time, `20261123T073000`.
fn local(time: NaiveDateTime) -> String {
    let minutes = (time - midnight(time.date())).num_minutes();
    format!("{}T{:02}{:02}00", compact(time.date()), minutes / 60, minutes % 60)
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
