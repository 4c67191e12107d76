//! A journal followed entry by entry: where it leads, and the little of its beginning that the first screen asks for when only its end
//! is at hand.

use chrono::NaiveDate;

use super::journal::{Entry, Fact};
use super::progression::{Decision, Progress, apply};
use steadyback_catalogue::functional_test::outgrows_knee_plank;

/// Small wins that are kept.
pub const WINS: usize = 3;

/// What a journal has come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fold {
    /// Where it leads; `None` without a plan.
    pub progress: Option<Progress>,
    pub entries: u32,
    /// Sessions among them.
    pub sessions: u32,
    /// The latest day of all entries.
    pub latest: Option<NaiveDate>,
    /// The last small wins, oldest first, and the first test that outgrew the knee plank.
    pub kept: Vec<Entry>,
}

impl Fold {
    /// Takes an entry in; what it decides goes to the end of the list.
    pub fn take(&mut self, entry: &Entry, decisions: &mut Vec<Decision>) {
        apply(&mut self.progress, entry, decisions);
        self.entries += 1;
        self.latest = self.latest.max(Some(entry.date));
        match &entry.fact {
            Fact::Session(_) => self.sessions += 1,
            Fact::Won(_) => {
                let won = |entry: &Entry| matches!(entry.fact, Fact::Won(_));
                if self.kept.iter().filter(|entry| won(entry)).count() == WINS
                    && let Some(first) = self.kept.iter().position(won)
                {
                    self.kept.remove(first);
                }
                self.kept.push(entry.clone());
            }
            Fact::Tested(result) if outgrows_knee_plank(*result) && self.tests().next().is_none() => {
                self.kept.push(entry.clone());
            }
            _ => {}
        }
    }

    /// The tests among what is kept.
    pub fn tests(&self) -> impl Iterator<Item = &Entry> {
        self.kept.iter().filter(|entry| matches!(entry.fact, Fact::Tested(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Words;
    use steadyback_catalogue::functional_test::{TestKind, TestResult};

    fn of(facts: impl IntoIterator<Item = Fact>) -> Fold {
        let (mut fold, mut decisions) = (Fold::default(), Vec::new());
        for (day, fact) in (1..).zip(facts) {
            let date = NaiveDate::from_ymd_opt(2026, 11, day).expect("a date");
            fold.take(&Entry { date, fact }, &mut decisions);
        }
        fold
    }

    fn won(words: &str) -> Fact {
        Fact::Won(Words::new(words).expect("words"))
    }

    fn plank(kind: TestKind, seconds: u16) -> Fact {
        Fact::Tested(TestResult::new(kind, None, seconds).expect("in range"))
    }

    #[test]
    fn the_last_three_wins_are_kept() {
        let kept = |count: usize| {
            let all = ["one", "two", "three", "four", "five"].map(won);
            of(all.into_iter().take(count)).kept.into_iter().map(|entry| entry.fact).collect::<Vec<_>>()
        };
        assert_eq!(kept(2), ["one", "two"].map(won));
        assert_eq!(kept(3), ["one", "two", "three"].map(won));
        assert_eq!(kept(5), ["three", "four", "five"].map(won));
    }

    #[test]
    fn the_first_test_that_outgrows_the_knee_plank_is_kept() {
        let (short, long, front) =
            (plank(TestKind::KneePlank, 44), plank(TestKind::KneePlank, 45), plank(TestKind::FrontPlank, 5));
        let kept = |facts: &[&Fact]| of(facts.iter().copied().cloned()).tests().map(|it| it.fact.clone()).next();
        assert_eq!(kept(&[&short]), None);
        assert_eq!(kept(&[&short, &long, &front]), Some(long.clone()));
        assert_eq!(kept(&[&front, &long]), Some(front));
    }

    #[test]
    fn entries_sessions_and_the_latest_day_are_counted() {
        let fold = of([Fact::Cleared, Fact::FlareBegan, Fact::ClockCorrected]);
        assert_eq!((fold.entries, fold.sessions), (3, 0));
        assert_eq!(fold.latest, NaiveDate::from_ymd_opt(2026, 11, 3));
    }
}
