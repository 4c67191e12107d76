//! What the journal says about pain and sessions of late, as it was written down.

use chrono::{Days, NaiveDate};

use super::journal::{Entry, Fact};
use steadyback_catalogue::measure::Pain;

/// Days that count as lately.
pub const LATELY: u64 = 7;

/// Pain as it was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Around a session.
    Session {
        /// The day of the session.
        date: NaiveDate,
        before: Pain,
        /// If it was told.
        after: Option<Pain>,
        /// The day after, if it was answered.
        next_day: Option<Pain>,
    },
    /// At rest, by itself.
    Rest {
        /// The day.
        date: NaiveDate,
        /// How much.
        pain: Pain,
    },
}

/// The last readings, latest first, this many at most.
pub fn latest(journal: &[Entry], most: usize) -> Vec<Reading> {
    let mut answers: Vec<(NaiveDate, Pain)> = Vec::new();
    let mut found = Vec::new();
    for Entry { date, fact } in journal.iter().rev() {
        if found.len() >= most {
            break;
        }
        match fact {
            Fact::NextDay { session, pain, .. } => answers.push((*session, *pain)),
            Fact::RestPain(pain) => found.push(Reading::Rest { date: *date, pain: *pain }),
            Fact::Session(log) => {
                let answer = answers.iter().position(|(session, _)| session == date);
                let next_day = answer.map(|at| answers.swap_remove(at).1);
                found.push(Reading::Session { date: *date, before: log.before, after: log.after, next_day });
            }
            _ => {}
        }
    }
    found
}

/// Of this day and the six before it those with a session; several sittings of a day are one.
pub fn recent_sessions(journal: &[Entry], today: NaiveDate) -> usize {
    let done = |date| journal.iter().any(|entry| entry.date == date && matches!(entry.fact, Fact::Session(_)));
    (0..LATELY).filter(|back| done(today - Days::new(*back))).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Form, Leg, SessionLog};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).expect("a real date")
    }

    fn pain(score: u8) -> Pain {
        Pain::new(score).expect("in range")
    }

    fn session(on: u32, before: u8, after: u8) -> Entry {
        let log = SessionLog { form: Form::Full, before: pain(before), after: Some(pain(after)), items: Vec::new() };
        Entry { date: day(on), fact: Fact::Session(log) }
    }

    fn answer(on: u32, session: u32, score: u8) -> Entry {
        Entry { date: day(on), fact: Fact::NextDay { session: day(session), pain: pain(score), leg: Leg::Same } }
    }

    fn rest(on: u32, score: u8) -> Entry {
        Entry { date: day(on), fact: Fact::RestPain(pain(score)) }
    }

    fn around(on: u32, before: u8, after: u8, next_day: Option<u8>) -> Reading {
        Reading::Session { date: day(on), before: pain(before), after: Some(pain(after)), next_day: next_day.map(pain) }
    }

    #[track_caller]
    fn check(journal: &[Entry], most: usize, expected: &[Reading]) {
        assert_eq!(latest(journal, most), expected);
    }

    #[test]
    fn readings_join_a_session_with_its_next_day() {
        let at_rest = Reading::Rest { date: day(5), pain: pain(1) };
        let journal = [session(2, 3, 2), answer(3, 2, 4), session(4, 2, 2), rest(5, 1)];
        check(&[], 10, &[]);
        check(&journal, 10, &[at_rest, around(4, 2, 2, None), around(2, 3, 2, Some(4))]);
        check(&journal, 1, &[at_rest]);
        check(&[answer(3, 2, 4)], 10, &[]);
    }

    #[test]
    fn an_answer_belongs_to_the_last_session_of_its_day() {
        let journal = [session(2, 3, 2), session(2, 1, 1), answer(3, 2, 4)];
        check(&journal, 10, &[around(2, 1, 1, Some(4)), around(2, 3, 2, None)]);
    }

    #[test]
    fn seven_days_are_lately() {
        let twice = session(2, 0, 0);
        let journal = [session(1, 0, 0), session(2, 0, 0), twice, rest(3, 1), session(8, 0, 0), session(9, 0, 0)];
        assert_eq!(recent_sessions(&journal, day(8)), 2);
        assert_eq!(recent_sessions(&journal, day(7)), 2);
        assert_eq!(recent_sessions(&journal, day(20)), 0);
    }
}
