//! What would have changed a decision, in one sentence.

use super::change;
use crate::en::words::plural;
use crate::en::{profile, words};
use steadyback_rules::progression::{Counterfactual, Input, Limit, Rule};

/// One sentence: "With pain of 3 during it, this would have counted as green."
pub fn counterfactual(it: &Counterfactual) -> String {
    let needs: Vec<_> = it.needs.iter().map(|input| need(*input)).collect();
    format!("{}, {}.", needs.join(" and ").replacen("with ", "With ", 1), then(it.then))
}

fn need(input: Input) -> String {
    let days = |days: u16| plural(days.into(), "day", "days");
    match input {
        Input::Before(pain) => format!("with pain of {} before it", pain.score()),
        Input::During(pain) => format!("with pain of {} during it", pain.score()),
        Input::NextDay(pain) => format!("with pain of {} the next day", pain.score()),
        Input::DonePercent(percent) => format!("with {percent} % of it done"),
        Input::Effort(effort) => format!("with an effort of {}", effort.score()),
        Input::Greens(count) => format!("with {count} greens in a row"),
        Input::Reds(count) => {
            format!("with {} within {} days", plural(count.into(), "red", "reds"), Limit::RedDays.number())
        }
        Input::FormSlips(count) => format!("with form that slips only {}", words::times(count.into())),
        Input::Week(week) => format!("with week {week}, which is an ordinary one"),
        Input::GapDays(gap) => format!("with {} away", days(gap)),
        Input::FlareDays(flare) => format!("with a flare of {}", days(flare)),
        Input::DaysInPhase(stay) => format!("with only {} in this phase", days(stay)),
        Input::WornDays(count) => format!("with only {} of that kind", plural(count.into(), "day", "days")),
        Input::FrozenDays(_) => format!("with {} gone by since the red", words::span(Limit::FreezeDays.number())),
        Input::WeekGrowth(_) => "with a new week begun".to_owned(),
        Input::AskedPercent(_) => "with the whole dose in the session".to_owned(),
        Input::Ended(_) => "with nothing that made you stop".to_owned(),
        Input::Quality(_) => "with good form and nothing sharp, spreading or numb".to_owned(),
        Input::Leg(_) => "with a leg that feels as before".to_owned(),
        Input::HarderFrom(phase) => format!("with the {} phase begun", words::phase(phase)),
        Input::HarderNeeds(what) => format!("with this at hand ({})", profile::equipment(what)),
        other => format!("with this otherwise ({})", change::input(&other)),
    }
}

fn then(rule: Rule) -> &'static str {
    match rule {
        Rule::FirstGreen => "this would have gone on as usual",
        Rule::Progress => "this would have grown",
        Rule::Hold => "this would have stayed as it was",
        Rule::LevelUp => "the next exercise would have come",
        Rule::InSessionRed => "you would have kept this exercise",
        Rule::StepDown => "you would have gone back one exercise",
        Rule::FlareReturn => "the way back would have been another",
        Rule::LayOffRepeat => "the dose would have stayed",
        Rule::LayOffReduce => "you would have kept your phase",
        _ => "it would have been otherwise",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::calm;
    use steadyback_catalogue::enum_set::Member;
    use steadyback_catalogue::exercise::{Equipment, Phase};
    use steadyback_catalogue::measure::{Effort, Pain};
    use steadyback_rules::journal::{Ended, Leg, Quality};

    #[test]
    fn every_need_and_every_rule_has_a_sentence() {
        let (pain, effort) = (Pain::new(3).expect("in range"), Effort::new(7).expect("in range"));
        let needs = [
            Input::Before(pain),
            Input::During(pain),
            Input::NextDay(pain),
            Input::DonePercent(90),
            Input::Effort(effort),
            Input::Greens(2),
            Input::Reds(1),
            Input::FormSlips(1),
            Input::Week(5),
            Input::GapDays(6),
            Input::FlareDays(8),
            Input::DaysInPhase(13),
            Input::WornDays(2),
            Input::FrozenDays(0),
            Input::WeekGrowth(0),
            Input::AskedPercent(100),
            Input::Ended(Ended::Done),
            Input::Quality(Quality::Fine),
            Input::Leg(Leg::Same),
            Input::HarderFrom(Phase::Load),
            Input::HarderNeeds(Equipment::Band),
        ];
        for need in needs {
            for rule in Rule::ALL {
                let text = counterfactual(&Counterfactual { needs: vec![need], then: *rule });
                calm(&text);
                assert!(text.starts_with("With ") && text.ends_with('.'), "{text}");
            }
        }
        let both = Counterfactual { needs: vec![Input::During(pain), Input::Effort(effort)], then: Rule::FirstGreen };
        let expected = "With pain of 3 during it and with an effort of 7, this would have gone on as usual.";
        assert_eq!(counterfactual(&both), expected);
    }
}
