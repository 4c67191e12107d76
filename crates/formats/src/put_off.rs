//! Which tests and questionnaires are to wait: kept under a key of its own, one word for each thing, as it is called in tables.

use super::names::Named;
use super::text::{from_iso, iso};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::functional_test::TestKind;
use steadyback_rules::outcome::Instrument;
use steadyback_rules::put_off::{Measure, PutOff, Wait};

/// The version that is written.
const VERSION: &str = "1";
/// Not to be named again.
const FOR_GOOD: &str = "never";

/// The text of it: version, then name and day for each.
pub fn write(put_off: &PutOff) -> String {
    let word = |(what, wait): &(Measure, Wait)| {
        let wait = if let Wait::Until(day) = wait { iso(*day) } else { FOR_GOOD.to_owned() };
        format!(" {}:{wait}", name(*what))
    };
    put_off.all().iter().map(word).fold(VERSION.to_owned(), |all, word| all + &word)
}

/// What a text says; `None` if it is none of ours.
pub fn read(text: &str) -> Option<PutOff> {
    let mut words = text.split(' ');
    let mut put_off = PutOff::default();
    if words.next() != Some(VERSION) {
        return None;
    }
    for word in words {
        let (what, wait) = word.split_once(':')?;
        let wait = if wait == FOR_GOOD { Wait::ForGood } else { Wait::Until(from_iso(wait)?) };
        put_off.put_off(named(what)?, wait);
    }
    Some(put_off)
}

fn name(of: Measure) -> &'static str {
    match of {
        Measure::Test(kind) => kind.name(),
        Measure::Questions(instrument) => instrument.name(),
    }
}

fn named(name_of: &str) -> Option<Measure> {
    let tests = TestKind::ALL.iter().map(|kind| Measure::Test(*kind));
    let mut all = tests.chain(Instrument::ALL.iter().map(|it| Measure::Questions(*it)));
    all.find(|it| name(*it) == name_of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn what_was_written_reads_for_good() {
        let mut put_off = PutOff::default();
        let check = |put_off: &PutOff, text: &str| {
            assert_eq!(write(put_off), text);
            assert_eq!(read(text).as_ref(), Some(put_off));
        };
        check(&put_off, "1");
        let day = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day");
        put_off.put_off(Measure::Test(TestKind::ChairStand), Wait::Until(day));
        put_off.put_off(Measure::Questions(Instrument::Peg), Wait::ForGood);
        check(&put_off, "1 chair-stand-30s:2026-12-01 peg:never");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "2", "1 peg", "1 peg:", "1 peg:2026-13-01", "1 pegs:never", "1 peg:never ", "1  peg:never"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
