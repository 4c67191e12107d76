//! What was noted wrong, forgotten or under a wrong date, once it is put right: the plan is what it would be had it been right at once.

use chrono::Days;
use proptest::prelude::*;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::fold::Fold;
use steadyback_rules::history::History;
use steadyback_rules::journal::{Correction, Entry, Fact, SessionLog};
use steadyback_simulate::{Dice, Habits, live, person};

use super::start;

fn a_life(seed: u64) -> Vec<Entry> {
    let mut dice = Dice::new(seed);
    let (person, habits) = (person(&mut dice), Habits::of(&mut dice));
    live(&person, false, &habits, start(), 90, &mut dice)
}

/// Something else in place of what can be put right.
fn wrong(fact: &Fact, pain: Pain) -> Option<Fact> {
    let other = match fact.clone() {
        Fact::Walked { minutes } => Fact::Walked { minutes: minutes.saturating_mul(10).clamp(2, 600) },
        Fact::RestPain(_) => Fact::RestPain(pain),
        Fact::NextDay { session, leg, .. } => Fact::NextDay { session, pain, leg },
        Fact::Session(log) => Fact::Session(SessionLog { before: pain, after: Some(pain), ..log }),
        _ => return None,
    };
    (other != *fact).then_some(other)
}

fn once(life: &[Entry], at: usize, fact: &Fact) -> bool {
    life.iter().enumerate().all(|(place, entry)| place == at || entry.date != life[at].date || entry.fact != *fact)
}

fn fold_of(entries: Vec<Entry>) -> Fold {
    History::of(entries).fold().clone()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_corrected_entry_is_as_if_it_had_been_right(seed in 0u64..400, at: prop::sample::Index, score in 0u8..=10) {
        let right = a_life(seed);
        let at = at.index(right.len());
        let other = wrong(&right[at].fact, Pain::new(score).expect("a score"));
        prop_assume!(other.is_some());
        let other = other.expect("something else");
        prop_assume!(once(&right, at, &other));
        let Entry { date: on, fact } = right[at].clone();
        let mut written = right.clone();
        written[at].fact = other.clone();
        let last = right.last().expect("a life").date;
        written.push(Entry { date: last, fact: Fact::Amended { on, was: Box::new(other), now: Some(Box::new(fact)) } });
        let (history, expected) = (History::of(written), History::of(right));
        prop_assert_eq!(history.entries(), expected.entries());
        prop_assert_eq!((history.fold(), history.decisions()), (expected.fold(), expected.decisions()));
    }

    #[test]
    fn what_is_taken_back_is_as_if_it_had_not_been(seed in 0u64..400, at: prop::sample::Index) {
        let written = a_life(seed);
        let at = at.index(written.len());
        let Entry { date: on, fact } = written[at].clone();
        prop_assume!(fact.correction() != Correction::None && once(&written, at, &fact));
        let mut right = written.clone();
        right.remove(at);
        let last = written.last().expect("a life").date;
        let mut written = written;
        written.push(Entry { date: last, fact: Fact::Amended { on, was: Box::new(fact), now: None } });
        prop_assert_eq!(fold_of(written), fold_of(right));
    }

    #[test]
    fn what_is_noted_later_is_as_if_it_had_been_noted_then(seed in 0u64..400, at: prop::sample::Index) {
        let life = a_life(seed);
        let at = at.index(life.len());
        let Entry { date: on, fact } = life[at].clone();
        prop_assume!(fact.correction() != Correction::None);
        // Among what was noted on that day it comes last.
        let mut right = life.clone();
        right.remove(at);
        let mut written = right.clone();
        let end = right.partition_point(|entry| entry.date <= on);
        right.insert(end, Entry { date: on, fact: fact.clone() });
        let last = life.last().expect("a life").date;
        written.push(Entry { date: last, fact: Fact::Backdated { on, fact: Box::new(fact) } });
        prop_assert_eq!(fold_of(written), fold_of(right));
    }

    /// The date was ahead for some entries, by days or by years, and is then put right.
    #[test]
    fn a_date_that_was_ahead_leaves_nothing_behind(seed in 0u64..400, at: prop::sample::Index, length in 1usize..6, ahead in 1u64..800) {
        let life = a_life(seed);
        let from = at.index(life.len());
        let to = (from + length).min(life.len());
        let day = life[to - 1].date;
        prop_assume!(!life[from..to].iter().any(|entry| matches!(entry.fact, Fact::Planned(..))));
        prop_assume!(life[..from].iter().all(|entry| entry.date <= life[from].date));
        let mut written = life[..from].to_vec();
        written.extend(life[from..to].iter().map(|entry| Entry { date: day + Days::new(ahead), ..entry.clone() }));
        written.push(Entry { date: day, fact: Fact::ClockCorrected });
        written.extend(life[to..].iter().cloned());
        let mut right = life.clone();
        right[from..to].iter_mut().for_each(|entry| entry.date = day);
        prop_assert_eq!(fold_of(written), fold_of(right));
    }
}
