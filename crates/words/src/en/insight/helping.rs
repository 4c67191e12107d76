//! "Is it helping?" in a sentence, what it rests on, and how sure it is.

use chrono::NaiveDate;

use crate::en::outcome::{change_word, of_score};
use crate::en::words::{date_from, plural};
use steadyback_rules::insight::{Answer, Evidence, Helping, Sure, What};

/// The sentence.
pub fn helping(answer: &Answer) -> String {
    let then = if answer.is_of_a_year() { "a year ago" } else { "at the start" };
    match answer.helping {
        Helping::TooEarly => "It is too early to tell. Give it two weeks before you look here.".to_owned(),
        Helping::TooLittle => "We cannot tell yet: there is too little to compare.".to_owned(),
        Helping::Better => format!("Things are better than {then}."),
        Helping::Unchanged => format!("Things are about the same as {then}."),
        Helping::Mixed => format!("Some things are better, and some are worse than {then}."),
        Helping::Worse => {
            format!("Things are worse than {then}. If that goes on, talk to a doctor or physiotherapist.")
        }
    }
}

/// What it rests on.
pub fn basis(answer: &Answer, today: NaiveDate) -> String {
    let Some(since) = answer.since else { return "There is no plan yet.".to_owned() };
    let (since, answers) = (date_from(today, since), plural(answer.answers.into(), "day", "days"));
    let compared = plural(u32::try_from(answer.basis.len()).unwrap_or(0), "comparison", "comparisons");
    format!("This rests on {compared} and on {answers} with an answer about pain, since {since}.")
}

/// How sure it is.
pub const fn sure(answer: &Answer) -> &'static str {
    match (answer.helping, answer.sure) {
        (Helping::TooEarly | Helping::TooLittle, _) => {
            "Answer before each session and the day after, and do the tests when they are due. Then there is more to go on."
        }
        (_, Sure::First) => {
            "Take it as a first impression. Pain goes up and down by itself, and six weeks tell more than two."
        }
        (_, Sure::Alone) => "Only one thing says so. The tests and the questions would give you more to go by.",
        (_, Sure::Split) => "They do not agree, so look at each by itself. Pain and strength often go their own ways.",
        (_, Sure::Fair) => {
            "Several things say the same over six weeks or more. They still cannot tell what caused it: backs also get \
            better and worse by themselves."
        }
    }
}

/// One comparison: "Pain at rest: from 5 to 3. Better."
pub fn evidence(evidence: &Evidence) -> String {
    let (from, to) = (evidence.from, evidence.to);
    let days = |days: u16| plural(days.into(), "day", "days");
    let said = match evidence.what {
        What::Pain => format!("Pain at rest, middle of the first and the last days: from {from} to {to}"),
        What::Peg => format!("Your week, 0 is best: from {} to {}", of_score(from), of_score(to)),
        What::Activities => {
            format!("What you want to do again, 10 is best: from {} to {}", of_score(from), of_score(to))
        }
        What::Roland => format!("Your back today, of 24 statements: from {from} to {to}"),
        What::SitToStand => format!("Five sit-to-stands: from {} s to {} s", of_score(from), of_score(to)),
        What::Flares => format!("First and last flare: {} and {}", days(from), days(to)),
    };
    let change = change_word(evidence.change);
    format!("{said}. {change}.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use steadyback_rules::outcome::Change;

    fn answer(helping: Helping, sure: Sure) -> Answer {
        let since = NaiveDate::from_ymd_opt(2026, 11, 23);
        Answer { helping, sure, since, weeks: 8, answers: 31, basis: vec![] }
    }

    #[test]
    fn every_answer_is_said_calmly_and_with_its_doubt() {
        use Helping::{Better, Mixed, TooEarly, TooLittle, Unchanged, Worse};
        for verdict in [TooEarly, TooLittle, Better, Unchanged, Mixed, Worse] {
            for (certainty, weeks) in [(Sure::First, 5), (Sure::Alone, 18), (Sure::Split, 8), (Sure::Fair, 52)] {
                let answer = Answer { weeks, ..answer(verdict, certainty) };
                all_calm([helping(&answer).as_str(), sure(&answer)]);
                assert!(!helping(&answer).contains('%') && !sure(&answer).contains('%'));
            }
        }
    }

    #[test]
    fn only_the_first_weeks_are_a_first_impression() {
        #[track_caller]
        fn check(certainty: Sure, expected: bool) {
            let said = sure(&answer(Helping::Better, certainty));
            assert_eq!(said.contains("first impression") || said.contains("six weeks tell more"), expected, "{said}");
        }
        check(Sure::First, true);
        check(Sure::Alone, false);
        check(Sure::Split, false);
        check(Sure::Fair, false);
    }

    #[test]
    fn the_answer_says_what_is_compared_with() {
        #[track_caller]
        fn check(weeks: u16, expected: &str) {
            let answer = Answer { weeks, ..answer(Helping::Unchanged, Sure::Fair) };
            assert_eq!(helping(&answer), expected);
        }
        check(2, "Things are about the same as at the start.");
        check(51, "Things are about the same as at the start.");
        check(52, "Things are about the same as a year ago.");
    }

    #[test]
    fn the_basis_is_in_figures() {
        let today = NaiveDate::from_ymd_opt(2027, 1, 20).expect("a date");
        let one = answer(Helping::Better, Sure::First);
        let expected = "This rests on 0 comparisons and on 31 days with an answer about pain, since 23 November 2026.";
        assert_eq!(basis(&one, today), expected);
        calm(&basis(&one, today));
        calm(&basis(&Answer { since: None, ..one }, today));
    }

    #[test]
    fn every_comparison_is_said() {
        #[track_caller]
        fn check(what: What, from: u16, to: u16, change: Change, expected: &str) {
            let text = evidence(&Evidence { what, from, to, change });
            assert_eq!(text, expected);
            calm(&text);
        }
        use Change::{Better, NoRealChange, Worse};
        check(What::Pain, 5, 3, Better, "Pain at rest, middle of the first and the last days: from 5 to 3. Better.");
        check(What::Peg, 50, 43, NoRealChange, "Your week, 0 is best: from 5.0 to 4.3. No real change.");
        check(What::Activities, 30, 70, Better, "What you want to do again, 10 is best: from 3.0 to 7.0. Better.");
        check(What::Roland, 5, 12, Worse, "Your back today, of 24 statements: from 5 to 12. Worse.");
        check(What::SitToStand, 152, 104, Better, "Five sit-to-stands: from 15.2 s to 10.4 s. Better.");
        check(What::Flares, 9, 1, Better, "First and last flare: 9 days and 1 day. Better.");
    }
}
