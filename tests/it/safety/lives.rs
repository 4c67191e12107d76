//! Lives: what every step of a simulated history has to keep to.

use std::collections::BTreeMap;

use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Equipment;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::progression::{Input, Rule, replay};
use steadyback_simulate::{Dice, Habits, choices, live, lived, person};

use super::{somebody, start};

const WEEKS: u16 = 40;

/// The same people each time, so that a failure is everybody's; `--example simulate` looks for others.
#[test]
fn lives_keep_to_the_rules() {
    for seed in 0..120 {
        let mut dice = Dice::new(seed);
        let (mut person, habits) = (person(&mut dice), Habits::of(&mut dice));
        person.choices = choices(&mut dice);
        let gentle = dice.percent(10);
        let (entries, tally) = lived(&person, gentle, &habits, start(), WEEKS * 7, &mut dice);
        assert_eq!(tally.violations, vec![], "seed {seed}");
        let (again, same) = replay(&entries);
        assert_eq!(Some(tally.ending), again, "seed {seed}");
        assert_eq!(tally.decisions, same, "seed {seed}");
    }
}

/// The simulated people do what the rules are about, so that the properties above say something.
#[test]
fn lives_meet_every_rule() {
    let mut met = BTreeMap::<Rule, u32>::new();
    for seed in 0..120 {
        let mut dice = Dice::new(seed);
        let (mut person, habits) = (person(&mut dice), Habits::of(&mut dice));
        person.choices = choices(&mut dice);
        let (_, decisions) = replay(&live(&person, false, &habits, start(), WEEKS * 7, &mut dice));
        for decision in &decisions {
            *met.entry(decision.rule).or_default() += 1;
        }
    }
    // Said by the screens, not decided by the fold.
    for rule in Rule::ALL.iter().filter(|rule| **rule != Rule::Spacing) {
        assert!(met.contains_key(rule), "{rule:?} never met: {met:?}");
    }
}

/// With days that all go well a plan goes on from phase to phase, whatever the minutes.
#[test]
fn a_good_year_reaches_the_last_phase() {
    let mut profile = somebody();
    profile.equipment = Equipment::ALL.iter().copied().collect();
    let easy = Habits { trains: 100, answers: 100, trouble: 0, worse: 0, strength: 5000, ..Habits::STEADY };
    for minutes in SessionMinutes::ALL {
        profile.minutes = minutes;
        let (_, decisions) = replay(&live(&profile, false, &easy, start(), 60 * 7, &mut Dice::new(3)));
        let ups: Vec<_> = decisions.iter().filter(|it| it.rule == Rule::PhaseUp).collect();
        assert_eq!(ups.len(), 3, "{minutes:?} {ups:?}");
        assert!((ups[0].date - start()).num_days() <= 21, "{minutes:?} {ups:?}");
    }
}

/// Decisions carry what they rest on.
#[test]
fn decisions_say_why() {
    let easy = Habits { trains: 90, answers: 80, trouble: 10, worse: 10, flares: 1, leaves: 1, ..Habits::STEADY };
    for seed in 0..20 {
        let mut dice = Dice::new(seed);
        let profile = person(&mut dice);
        for decision in replay(&live(&profile, false, &easy, start(), 200, &mut dice)).1 {
            let reads = |test: fn(&Input) -> bool| decision.inputs.iter().any(test);
            let said = match decision.rule {
                Rule::Progress | Rule::LevelUp | Rule::TopOfLadder | Rule::WeeklyCap | Rule::FirstGreen => {
                    reads(|it| matches!(it, Input::Greens(_))) && reads(|it| matches!(it, Input::NextDay(_)))
                }
                Rule::Swap => reads(|it| matches!(it, Input::Reds(_))),
                Rule::StepDown => reads(|it| matches!(it, Input::Reds(_) | Input::FormSlips(_))),
                Rule::NoAnswer => reads(|it| matches!(it, Input::NoNextDay)),
                Rule::LayOffBack | Rule::LayOffReduce | Rule::LayOffRepeat => {
                    reads(|it| matches!(it, Input::GapDays(_)))
                }
                Rule::FlareReturn | Rule::FlareTooLong => reads(|it| matches!(it, Input::FlareDays(_))),
                Rule::PhaseUp => reads(|it| matches!(it, Input::DaysInPhase(_))),
                _ => true,
            };
            assert!(said, "{decision:?}");
        }
    }
}
