//! From the first day to the second week, one day after the other.

use crate::first_visit::settles_in;
use crate::person::Person;
use crate::world::{Outcome, World};

/// Begins the session of the day.
pub async fn begins(person: &Person, before: u8) -> Outcome {
    person.taps("start-session").await?;
    answers_before(person, before).await
}

/// Answers what is asked before a session, and is led to its first exercise.
pub async fn answers_before(person: &Person, before: u8) -> Outcome {
    person.chooses("signs-none").await?;
    person.chooses(&format!("pain-before-{before}")).await?;
    person.taps("begin").await?;
    person.finds("player").await
}

/// What the session shows.
async fn panel(person: &Person) -> Outcome<String> {
    let which = "return ['player', 'finish-panel', 'after-panel', 'done'].find(it => document.querySelector(`[data-test=${it}]`)) ?? ''";
    Ok(person.run(which).await?.as_str().unwrap_or_default().to_owned())
}

/// Answers what is asked at the end of a session, with this much pain throughout and some work.
pub async fn ends(person: &Person, pain: u8) -> Outcome {
    ends_at(person, pain, 1).await
}

/// The same with the effort at this place of the list.
async fn ends_at(person: &Person, pain: u8, effort: u8) -> Outcome {
    if person.taps_if_there("label:has(#went-1)").await? {
        person.taps_if_there(&format!("label:has(#peak-all-{pain})")).await?;
        person.taps_if_there(&format!("label:has(#effort-{effort})")).await?;
    }
    person.chooses(&format!("after-{pain}")).await?;
    person.taps_if_there("label:has(#after-leg-0)").await?;
    person.taps("finish").await?;
    person.finds("after-panel").await
}

/// Goes through the rest of a session by hand, with this much pain.
pub async fn goes_through(person: &Person, pain: u8) -> Outcome {
    goes_through_at(person, pain, 1).await
}

/// The same with the effort at this place of the list.
async fn goes_through_at(person: &Person, pain: u8, effort: u8) -> Outcome {
    for _ in 0..400 {
        match panel(person).await?.as_str() {
            "player" => {
                person.waits(1_100).await?;
                person.taps_if_there("[data-test=next]").await.map(|_| ())?;
            }
            "finish-panel" => {
                ends_at(person, pain, effort).await?;
                return person.taps("to-today").await;
            }
            _ => {}
        }
    }
    Err("the session has no end".to_owned())
}

/// A whole session without trouble.
pub async fn trains(person: &Person, pain: u8) -> Outcome {
    begins(person, pain).await?;
    goes_through(person, pain).await?;
    person.finds("done").await
}

/// A whole session that is easy.
pub async fn trains_with_ease(person: &Person) -> Outcome {
    begins(person, 1).await?;
    goes_through_at(person, 1, 0).await?;
    person.finds("done").await
}

/// Another day begins.
pub async fn wakes(person: &mut Person, day: &str) -> Outcome {
    person.on(day).await?;
    person.open("").await
}

/// Answers the check-in, and gives the rules that followed.
pub async fn answers(person: &Person, pain: u8) -> Outcome<Vec<String>> {
    person.taps("check-in").await?;
    person.chooses(&format!("next-day-{pain}")).await?;
    person.chooses("leg-0").await?;
    person.taps("save-check-in").await?;
    person.finds("decision").await?;
    let rules =
        person.run("return [...document.querySelectorAll('[data-test=decision]')].map(it => it.dataset.rule)").await?;
    let rules = rules.as_array().map(|all| all.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect());
    person.taps("to-today").await?;
    rules.ok_or_else(|| "no decisions".to_owned())
}

fn expect(rules: &[String], wanted: &str) -> Outcome {
    if rules.iter().any(|rule| rule == wanted) { Ok(()) } else { Err(format!("no {wanted} among {rules:?}")) }
}

fn none(rules: &[String], unwanted: &str) -> Outcome {
    if rules.iter().any(|rule| rule == unwanted) { Err(format!("{unwanted} among {rules:?}")) } else { Ok(()) }
}

pub async fn to_the_second_week(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;

    trains(&person, 1).await?;
    wakes(&mut person, "2027-03-02").await?;
    let rules = answers(&person, 1).await?;
    expect(&rules, "progress")?;

    wakes(&mut person, "2027-03-03").await?;
    trains(&person, 1).await?;
    wakes(&mut person, "2027-03-04").await?;
    let rules = answers(&person, 1).await?;
    none(&rules, "next-day-red")?;

    // Friday's session shows what grew.
    wakes(&mut person, "2027-03-05").await?;
    person.taps_on("[data-test=inside] > button").await?;
    person.reads("2 × 11").await?;
    trains(&person, 1).await?;

    // One bad next day.
    wakes(&mut person, "2027-03-06").await?;
    let rules = answers(&person, 3).await?;
    expect(&rules, "next-day-red")?;
    none(&rules, "progress")?;
    person.go("#/progress").await?;
    person.sees("[data-rule=next-day-red]").await?;
    person.taps("decisions-more").await?;
    person.sees("[data-rule=progress]").await?;

    // The second week: less, then a flare.
    wakes(&mut person, "2027-03-08").await?;
    trains(&person, 1).await?;
    wakes(&mut person, "2027-03-09").await?;
    answers(&person, 1).await?;
    person.taps("flare").await?;
    person.taps("flare-yes").await?;
    person.finds("flare-on").await?;
    if person.has("flare-end").await? {
        return Err("a flare can be ended on its first day".to_owned());
    }
    wakes(&mut person, "2027-03-10").await?;
    person.reads("Comfort days").await?;
    wakes(&mut person, "2027-03-12").await?;
    person.taps("flare-end").await?;
    person.loses("[data-test=flare-on]").await?;
    person.reads("Strength day").await?;
    person.go("#/progress").await?;
    person.sees("[data-rule=flare-return]").await
}

/// After two weeks it says to see somebody, day after day, until it is over.
pub async fn a_flare_that_goes_on(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.taps("flare").await?;
    person.taps("flare-yes").await?;
    wakes(&mut person, "2027-03-15").await?;
    person.finds("flare-on").await?;
    if person.has("care-routine").await? {
        return Err("two weeks are not yet too long".to_owned());
    }
    for day in ["2027-03-16", "2027-03-17", "2027-03-25"] {
        wakes(&mut person, day).await?;
        person.finds("care-routine").await?;
    }
    person.reads("Have somebody look at this flare").await?;
    person.taps("flare-end").await?;
    person.loses("[data-test=care-routine]").await?;
    person.finds("flare").await
}

pub async fn reload_in_the_middle_of_a_set(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    begins(&person, 1).await?;
    // On to the second set of the first exercise of the main part.
    for _ in 0..60 {
        if panel(&person).await? == "player" && person.text(".player__count").await?.starts_with("set 2") {
            break;
        }
        person.waits(1_100).await?;
        person.taps_if_there("[data-test=next]").await?;
    }
    person.sees("[data-stage*=Work]").await?;
    let name = person.text("[data-test=player-name]").await?;
    let count = person.text(".player__count").await?;
    person.reload().await?;
    person.finds("player").await?;
    let after = (person.text("[data-test=player-name]").await?, person.text(".player__count").await?);
    if after != (name.clone(), count.clone()) {
        return Err(format!("left at {name}, {count}; back at {after:?}"));
    }
    person.reads("Ready when you are").await?;
    // A closed tab, too: opened anew, the day says that a session waits.
    person.open("").await?;
    person.taps("resume").await?;
    person.finds("player").await?;
    goes_through(&person, 1).await?;
    person.finds("done").await
}

pub async fn this_hurts(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    begins(&person, 1).await?;
    for _ in 0..60 {
        if person.text("[data-test=player-name]").await? == "Dead bug" {
            break;
        }
        person.taps_if_there("[data-test=next]").await?;
    }
    person.taps("hurts").await?;
    person.finds("hurts-panel").await?;
    person.chooses("hurt-peak-7").await?;
    person.chooses("hurt-kind-1").await?;
    person.finds("leave-out").await?;
    if person.has("go-on").await? {
        return Err("going on is offered after sharp pain of 7".to_owned());
    }
    person.taps("leave-out").await?;
    goes_through(&person, 1).await?;
    wakes(&mut person, "2027-03-02").await?;
    let rules = answers(&person, 1).await?;
    expect(&rules, "in-session-red")
}
