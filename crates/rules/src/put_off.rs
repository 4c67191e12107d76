//! What is due and can wait: it is named once, until tomorrow, next week or for good.

use chrono::NaiveDate;

use super::outcome::Instrument;
use steadyback_catalogue::functional_test::TestKind;

/// Something that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Test(TestKind),
    Questions(Instrument),
}

/// How long somebody wants to hear no more of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// The first day that it is named again.
    Until(NaiveDate),
    /// Until it is asked for again.
    ForGood,
}

/// What was put off, the latest word on each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PutOff(Vec<(Measure, Wait)>);

impl PutOff {
    /// What waits, and how long.
    pub fn all(&self) -> &[(Measure, Wait)] {
        &self.0
    }

    /// Puts this off; what was said of it before is over.
    pub fn put_off(&mut self, what: Measure, wait: Wait) {
        self.remind(what);
        self.0.push((what, wait));
    }

    /// It is named again when it is due.
    pub fn remind(&mut self, what: Measure) {
        self.0.retain(|it| it.0 != what);
    }

    /// Whether it is to be named on a day.
    pub fn names(&self, what: Measure, today: NaiveDate) -> bool {
        self.0.iter().all(|(of, wait)| *of != what || matches!(wait, Wait::Until(day) if *day <= today))
    }

    /// Whether it is never to be named.
    pub fn is_for_good(&self, what: Measure) -> bool {
        self.0.contains(&(what, Wait::ForGood))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_off_is_named_when_it_was_said() {
        #[track_caller]
        fn check(said: &[(Measure, Wait)], of: Measure, today: NaiveDate, expected: bool) {
            let mut put_off = PutOff::default();
            for (what, wait) in said {
                put_off.put_off(*what, *wait);
            }
            assert_eq!(put_off.names(of, today), expected, "{said:?} {of:?} {today}");
        }
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
        let (plank, peg) = (Measure::Test(TestKind::FrontPlank), Measure::Questions(Instrument::Peg));
        let tomorrow = [(plank, Wait::Until(day(11)))];
        check(&[], plank, day(10), true);
        check(&tomorrow, plank, day(10), false);
        check(&tomorrow, plank, day(11), true);
        check(&tomorrow, peg, day(10), true);
        check(&[(peg, Wait::ForGood)], peg, day(30), false);
        // The latest word counts.
        check(&[(peg, Wait::ForGood), (peg, Wait::Until(day(11)))], peg, day(11), true);
        check(&[(peg, Wait::Until(day(11))), (peg, Wait::ForGood)], peg, day(11), false);
        let mut put_off = PutOff::default();
        put_off.put_off(peg, Wait::ForGood);
        assert!(put_off.is_for_good(peg) && !put_off.is_for_good(plank));
        put_off.remind(peg);
        assert_eq!(put_off, PutOff::default());
    }
}
