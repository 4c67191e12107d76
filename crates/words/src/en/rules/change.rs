//! One decision in short: what changed, and the facts it read.

use crate::en::dose::dose;
use crate::en::words::plural;
use crate::en::{exercises, profile, words};
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Ended, Leg, Quality, Wish};
use steadyback_rules::progression::{Decision, Input, Limit, Prescription};

/// What changed, in short: "2 × 10 → 11 + 10", "Dead bug → Abdominal brace", "Stays at 2 × 10".
pub fn change(decision: &Decision) -> String {
    let (before, after) = (decision.before, decision.after);
    match (before, after) {
        (Prescription::Doing(old, from), Prescription::Doing(new, to)) if old == new && from != to => {
            format!("{} → {}", dose(old, from), dose(new, to))
        }
        _ if before != after => format!("{} → {}", named(before), named(after)),
        (Prescription::Doing(exercise, same), _) => format!("Stays at {}", dose(exercise, same)),
        (Prescription::InPhase(_), _) => format!("Stays in {}", named(before)),
        (Prescription::Training | Prescription::Comfort | Prescription::LeftOut, _) => named(before).to_owned(),
    }
}

fn named(prescription: Prescription) -> &'static str {
    match prescription {
        Prescription::Doing(exercise, _) => exercises::text(exercise).name,
        Prescription::InPhase(phase) => words::phase(phase),
        Prescription::Training => "Training as planned",
        Prescription::Comfort => "Comfort work",
        Prescription::LeftOut => "Not in your plan",
    }
}

/// A fact that a rule read: "Pain the next day: 5".
pub fn input(input: &Input) -> String {
    let score = |what: &str, pain: Pain| format!("{what}: {}", pain.score());
    let days = |days: u16| plural(days.into(), "day", "days");
    match *input {
        Input::Usual(pain) => score("Your usual pain at rest", pain),
        Input::Before(pain) => score("Pain before the session", pain),
        Input::During(pain) => score("Highest pain during it", pain),
        Input::NextDay(pain) => score("Pain the next day", pain),
        Input::PainUntold => "Highest pain during it: not told".to_owned(),
        Input::NoNextDay => "Pain the next day: no answer".to_owned(),
        Input::DonePercent(percent) => format!("Done: {percent} %"),
        Input::Effort(effort) => format!("Effort: {} of 10", effort.score()),
        Input::Quality(quality) => format!("How it felt: {}", felt(quality)),
        Input::Leg(it) => format!("Your leg: {}", leg(it)),
        Input::Greens(count) => format!("Greens in a row: {count}"),
        Input::Reds(count) => format!("Reds within {} days: {count}", Limit::RedDays.number()),
        Input::FormSlips(count) => format!("Form slipped, times in a row: {count}"),
        Input::Week(week) => format!("Week of the programme: {week}"),
        Input::GapDays(gap) => format!("Since the last session: {}", days(gap)),
        Input::FlareDays(flare) => format!("In a flare: {}", days(flare)),
        Input::SessionsInPhase(count) => format!("Sessions in this phase: {count}"),
        Input::NotThere(exercise) => format!("Not there yet: {}", exercises::text(exercise).name),
        Input::DaysInPhase(count) => format!("In this phase: {}", days(count)),
        Input::WeekGrowth(percent) => format!("Growth of this family this week: {percent} %"),
        Input::Ended(how) => format!("How it ended: {}", ended(how)),
        Input::FrozenDays(left) => format!("Until this family may grow again: {}", days(left)),
        Input::DaysSame(same) => format!("Since the last change: {}", days(same)),
        Input::AskedPercent(percent) => format!("Share of the dose in that session: {percent} %"),
        Input::HarderFrom(phase) => format!("The next exercise belongs to: {}", words::phase(phase)),
        Input::HarderNeeds(what) => format!("The next exercise needs: {}", profile::equipment(what)),
        Input::TestSeconds(seconds) => {
            format!("Held in your last test: {}", plural(seconds.into(), "second", "seconds"))
        }
        Input::EasyGreens(count) => format!("Easy greens in a row: {count}"),
        Input::MasteredGreens(count) => format!("Greens at its goal: {count}"),
        Input::MinutesFull => "Minutes left for more of it: none".to_owned(),
        Input::BeforeRed => "Done before: yes".to_owned(),
        Input::PhaseOpens(phase) => format!("The next exercise comes with: {}", words::phase(phase)),
        Input::SharePercent(percent) => format!("Work of the new one, of the work before: {percent} %"),
        Input::NothingNearer => "Nearer than that: nothing".to_owned(),
        Input::RungsUp(count) => format!("Others that moved on this week: {count}"),
        Input::Block(block) => format!("Block: {}", words::block(block)),
        Input::WornDays(count) => format!("Worn out, days of the last {}: {count}", Limit::LookBackDays.number()),
        Input::Chose(wish) => format!("You chose: {}", wished(wish)),
        Input::DoneBefore => "You did it before: yes".to_owned(),
        Input::WaitsFor(phase) => format!("Comes back with: {}", words::phase(phase)),
    }
}

/// What the person has decided, in short.
fn wished(wish: Wish) -> &'static str {
    match wish {
        Wish::Swap => "another exercise",
        Wish::TooEasy => "too easy",
        Wish::TooHard => "too hard",
        Wish::TakeOut => "take it out",
        Wish::PutBack => "put it back",
        Wish::PutIn => "put it in",
        Wish::Move => "another day",
    }
}

fn felt(quality: Quality) -> &'static str {
    match quality {
        Quality::Fine => "fine",
        Quality::FormSlipped => "the form slipped",
        Quality::Sharp => "sharp pain",
        Quality::Spreading => "pain that spread into the leg",
        Quality::Numb => "numbness or tingling",
    }
}

fn ended(ended: Ended) -> &'static str {
    match ended {
        Ended::Done => "done",
        Ended::Hurt => "stopped because it hurt",
        Ended::Skipped => "left out",
    }
}

fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Same => "as before, or nothing there",
        Leg::MoreCentral => "closer to the middle of the back",
        Leg::FurtherDown => "further down",
        Leg::NewNumbnessOrWeakness => "new numbness or weakness",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use steadyback_catalogue::enum_set::Member;
    use steadyback_catalogue::exercise::{Equipment, Phase};
    use steadyback_catalogue::measure::Effort;
    use steadyback_rules::progression::{Block, Rule};

    fn changed(before: Prescription, after: Prescription) -> String {
        let date = chrono::NaiveDate::MIN;
        change(&Decision { date, rule: Rule::Hold, slot: None, before, after, inputs: vec![] })
    }

    #[test]
    fn a_change_is_an_arrow_and_no_change_is_said() {
        let (foundation, builders) = (Prescription::InPhase(Phase::Foundation), Prescription::InPhase(Phase::Builders));
        assert_eq!(changed(foundation, builders), "Foundation → Builders");
        assert_eq!(changed(foundation, foundation), "Stays in Foundation");
        assert_eq!(changed(Prescription::Training, Prescription::Comfort), "Training as planned → Comfort work");
        assert_eq!(changed(Prescription::Comfort, Prescription::Comfort), "Comfort work");
    }

    #[test]
    fn every_input_has_words() {
        let (pain, effort) = (Pain::new(5).expect("in range"), Effort::new(8).expect("in range"));
        let pains = [Input::Usual(pain), Input::Before(pain), Input::During(pain), Input::NextDay(pain)];
        let felt = [Quality::Fine, Quality::FormSlipped, Quality::Sharp, Quality::Spreading, Quality::Numb];
        let legs = [Leg::Same, Leg::MoreCentral, Leg::FurtherDown, Leg::NewNumbnessOrWeakness];
        let counts = [Input::NoNextDay, Input::DonePercent(70), Input::Effort(effort), Input::Greens(2)];
        let more = [Input::Reds(2), Input::FormSlips(1), Input::Week(4), Input::GapDays(1), Input::FlareDays(9)];
        let bug = steadyback_catalogue::library::by_id("dead-bug").expect("in the library");
        let rest = [
            Input::NotThere(bug),
            Input::SessionsInPhase(6),
            Input::DaysInPhase(14),
            Input::WeekGrowth(5),
            Input::AskedPercent(50),
        ];
        let held = [
            Input::FrozenDays(3),
            Input::DaysSame(30),
            Input::HarderFrom(Phase::Builders),
            Input::WornDays(3),
            Input::Block(Block::Speed),
            Input::TestSeconds(45),
            Input::EasyGreens(2),
            Input::MasteredGreens(2),
            Input::MinutesFull,
            Input::BeforeRed,
            Input::PhaseOpens(Phase::Builders),
            Input::SharePercent(82),
            Input::NothingNearer,
            Input::RungsUp(2),
            Input::DoneBefore,
            Input::WaitsFor(Phase::Builders),
        ];
        let ends = [Ended::Done, Ended::Hurt, Ended::Skipped].map(Input::Ended);
        let all = pains.into_iter().chain(counts).chain(more).chain(rest).chain(held).chain(ends);
        let all = all.chain(Equipment::ALL.iter().map(|it| Input::HarderNeeds(*it)));
        let all = all.chain(Wish::ALL.iter().map(|it| Input::Chose(*it)));
        let all = all.chain(felt.map(Input::Quality)).chain(legs.map(Input::Leg));
        all_calm(all.map(|it| input(&it)));
        assert_eq!(input(&Input::NextDay(pain)), "Pain the next day: 5");
        assert_eq!(input(&Input::GapDays(1)), "Since the last session: 1 day");
    }
}
