use chrono::NaiveDate;

use super::*;
use crate::en::calm::calm;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Phase;
use steadyback_catalogue::library;
use steadyback_rules::journal::Ended;
use steadyback_rules::progression::{Input, Prescription};

fn pain(score: u8) -> Pain {
    Pain::new(score).expect("in range")
}

fn effort(score: u8) -> Effort {
    Effort::new(score).expect("in range")
}

fn explained(rule: Rule, (before, after): (Prescription, Prescription), inputs: &[Input]) -> String {
    because(&Decision { date: NaiveDate::MIN, rule, slot: None, before, after, inputs: inputs.to_vec() })
}

const WHOLE: (Prescription, Prescription) = (Prescription::Training, Prescription::Training);

#[test]
fn every_rule_explains_itself_with_and_without_its_inputs() {
    let full = [
        Input::Usual(pain(2)),
        Input::Before(pain(4)),
        Input::During(pain(6)),
        Input::NextDay(pain(6)),
        Input::DonePercent(50),
        Input::Effort(effort(9)),
        Input::Quality(Quality::Sharp),
        Input::Leg(Leg::FurtherDown),
        Input::Greens(2),
        Input::Reds(3),
        Input::FormSlips(2),
        Input::Week(4),
        Input::GapDays(9),
        Input::FlareDays(16),
        Input::SessionsInPhase(7),
        Input::DaysInPhase(15),
        Input::WeekGrowth(5),
    ];
    let phases = (Prescription::InPhase(Phase::Foundation), Prescription::InPhase(Phase::Builders));
    let doing =
        |id, reps| Prescription::Doing(library::by_id(id).expect("in the library"), Dose::of(2, reps, Work::Reps));
    let (bug, more, brace) = (doing("dead-bug", 10), doing("dead-bug", 11), doing("abdominal-brace", 8));
    let slots = [(bug, bug), (bug, more), (bug, brace)];
    for rule in Rule::ALL {
        for states in [WHOLE, phases, (Prescription::Training, Prescription::Comfort)].into_iter().chain(slots) {
            for inputs in [&full[..], &[]] {
                let text = explained(*rule, states, inputs);
                calm(&text);
                assert!(text.ends_with('.') && text.matches(['.', '?']).count() == 2, "{rule:?}: {text}");
            }
        }
    }
}

#[test]
fn the_next_day_is_compared_with_before() {
    assert_eq!(
        explained(Rule::NextDayRed, WHOLE, &[Input::NextDay(pain(5)), Input::Before(pain(2))]),
        "Your pain the next day was 5, two or more above the 2 before the session. So this drops by about a fifth, and \
         nothing in this family grows for a week."
    );
}

#[test]
fn amber_names_what_made_it_amber() {
    let hold = |inputs: &[Input]| explained(Rule::Hold, WHOLE, inputs);
    let fine =
        [Input::During(pain(2)), Input::DonePercent(100), Input::Effort(effort(5)), Input::Quality(Quality::Fine)];
    let with = |input| hold(&[&fine[..], &[input]].concat());
    assert!(hold(&[]).starts_with("The last time was amber."));
    assert!(with(Input::Ended(Ended::Hurt)).starts_with("You stopped because it hurt."));
    assert!(with(Input::NoNextDay).starts_with("We do not know"));
    assert!(with(Input::During(pain(5))).starts_with("Your pain reached 5"));
    assert!(with(Input::Effort(effort(8))).starts_with("Your effort was 8"));
    assert!(with(Input::DonePercent(89)).starts_with("You did 89 %"));
    assert!(with(Input::Quality(Quality::FormSlipped)).starts_with("The form slipped"));
}

#[test]
fn a_day_after_is_told_in_the_same_words_whatever_came_of_an_exercise() {
    #[track_caller]
    fn check(next: u8, expected: &str) {
        // A bad day after takes back what is loaded and holds the rest.
        for rule in [Rule::NextDayRed, Rule::Hold] {
            let text = explained(rule, WHOLE, &[Input::Before(pain(2)), Input::NextDay(pain(next))]);
            assert!(text.starts_with(expected), "{rule:?}: {text}");
        }
    }
    check(3, "Your pain the next day was 3, one above the 2 before the session.");
    check(4, "Your pain the next day was 4, two or more above the 2 before the session.");
    check(7, "Your pain the next day was 7, two or more above the 2 before the session.");
}

#[test]
fn with_much_usual_pain_the_rise_counts() {
    let usual = [Input::Usual(pain(5)), Input::Before(pain(5))];
    let red = |score| explained(Rule::InSessionRed, WHOLE, &[&usual[..], &[Input::During(pain(score))]].concat());
    assert!(red(8).starts_with("Your pain rose from 5 to 8"));
    let amber = explained(Rule::Hold, WHOLE, &[&usual[..], &[Input::During(pain(6)), Input::DonePercent(70)]].concat());
    assert!(amber.starts_with("You did 70 %"), "{amber}");
}

#[test]
fn a_red_says_what_it_was() {
    let red = |inputs: &[Input]| explained(Rule::InSessionRed, WHOLE, inputs);
    assert!(red(&[Input::During(pain(6)), Input::Quality(Quality::Sharp)]).starts_with("You felt sharp pain."));
    assert!(red(&[Input::During(pain(7))]).starts_with("Your pain reached 7"));
    assert!(red(&[Input::During(pain(2)), Input::DonePercent(59)]).starts_with("You did 59 %"));
}

#[test]
fn form_and_reds_each_give_their_own_reason() {
    let step = |inputs: &[Input]| explained(Rule::StepDown, WHOLE, inputs);
    assert!(step(&[Input::FormSlips(2), Input::Reds(0)]).starts_with("The form slipped twice in a row."));
    assert!(step(&[Input::FormSlips(0), Input::Reds(2)]).starts_with("This was red twice within 14 days."));
}

#[test]
fn a_slot_names_its_exercise_and_its_dose() {
    let (bug, brace) = (library::by_id("dead-bug"), library::by_id("abdominal-brace"));
    let (bug, brace) = (bug.expect("in the library"), brace.expect("in the library"));
    let dose = |total| Dose::new(2, total, Work::Reps).expect("in range");
    let name = |exercise| crate::en::exercises::text(exercise).name;
    let step = (Prescription::Doing(bug, dose(20)), Prescription::Doing(bug, dose(21)));
    let down = (Prescription::Doing(bug, dose(20)), Prescription::Doing(brace, dose(16)));
    let grown = explained(Rule::Progress, step, &[Input::Greens(1)]);
    assert_eq!(grown, "It went well. So it grows to 11 + 10 each side.");
    let back = explained(Rule::StepDown, down, &[Input::Reds(2)]);
    let expected =
        format!("This was red twice within 14 days. So you go back to {}, at about 80 % of the work.", name(brace));
    assert_eq!(back, expected);
}

#[test]
fn what_has_nothing_easier_says_what_it_waits_for() {
    let bug = library::by_id("dead-bug").expect("in the library");
    let same = Prescription::Doing(bug, bug.dose.start);
    let inputs = [Input::GapDays(28), Input::WaitsFor(Phase::Builders)];
    let expected = "You have had 28 days without training. \
                    There is no easier one of its kind for you, so this waits until the Builders phase is back.";
    assert_eq!(explained(Rule::LayOffBack, (same, same), &inputs), expected);
}

#[test]
fn a_green_that_is_held_says_by_what() {
    let bug = library::by_id("dead-bug").expect("in the library");
    let same = Prescription::Doing(bug, bug.dose.start);
    let green = [Input::Before(pain(2)), Input::NextDay(pain(2)), Input::During(pain(1)), Input::Greens(2)];
    let held = |rule| explained(rule, (same, same), &green);
    let frozen =
        "This was green, but this family was red the next day less than a week ago. So the dose stays for now.";
    assert_eq!(held(Rule::NextDayRed), frozen);
    assert_eq!(held(Rule::Deload), "This was green, in a lighter week. So the dose stays for now.");
    assert!(held(Rule::FlareBegan).ends_with("So the dose stays until it settles."));
    let leg = explained(Rule::NextDayRed, WHOLE, &[Input::Leg(Leg::FurtherDown), Input::Reds(1)]);
    assert!(leg.starts_with("The next day the pain was further down your leg."));
}
