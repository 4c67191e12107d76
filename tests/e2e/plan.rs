//! The plan: where one stands, a look ahead, another programme.

use chrono::NaiveDate;
use steadyback_catalogue::exercise::Phase;
use steadyback_formats::share::{decode, encode};
use thirtyfour::prelude::Key;

use crate::first_visit::settles_in;
use crate::person::Person;
use crate::story::{answers_before, goes_through, trains_with_ease, wakes};
use crate::world::{Outcome, World};

pub async fn another_programme(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/plan").await?;
    person.taps("choose-programme").await?;
    person.finds("suggested").await?;
    person.chooses("programme-1").await?;
    person.reload().await?;
    person.finds("programmes").await?;
    person.until("the choice is kept", "return document.getElementById('programme-1').checked").await?;
    person.go("#/today").await?;
    person.finds("session-card").await
}

/// Each is begun and done by itself; one more is still to come.
pub async fn a_day_in_three_sittings(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/programme").await?;
    person.chooses("programme-2").await?;
    person.go("#/today").await?;
    person.sees("[data-test=sitting]:nth-child(3)").await?;
    person.taps("start-midday").await?;
    answers_before(&person, 1).await?;
    goes_through(&person, 1).await?;
    person.finds("session-card").await?;
    person.until("it is done", "return !document.querySelector('[data-test=start-midday]')").await?;
    person.reload().await?;
    person.finds("start-evening").await?;
    person.until("it stays done", "return !document.querySelector('[data-test=start-midday]')").await
}

pub async fn a_look_ahead(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/plan").await?;
    person.finds("ahead-fold").await?;
    // By keyboard: it opens, and the ways are buttons.
    person.run("document.querySelector('[data-test=ahead-fold] > button').focus()").await?;
    person.presses(Key::Enter).await?;
    person.sees("[data-test=week-ahead]:nth-child(4)").await?;
    person.reads("Builders begins").await?;
    person.reads("Lighter week").await?;
    person.sees("[data-test=rungs-ahead] svg").await?;
    let before = person.stored().await?;
    person.presses(Key::Tab).await?;
    person.presses(Key::Tab).await?;
    person.presses(Key::Enter).await?;
    person.until("so-so is chosen", "return document.activeElement.dataset.test === 'ahead-amber'").await?;
    person.until("nothing grows", "return !document.querySelector('[data-test=rungs-ahead]')").await?;
    person.reads("All stays as it is.").await?;
    person.taps("ahead-red").await?;
    person.reads("Less of").await?;
    if person.stored().await? == before { Ok(()) } else { Err("a look ahead has changed what is stored".to_owned()) }
}

/// The ladders, what each waits for, what opens the next phase, and the way to what can be done about it.
pub async fn where_one_stands(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/plan").await?;
    person.reads("Next: Builders").await?;
    person.taps_on("[data-test=next-phase] > summary").await?;
    person.reads("6 more strength sessions").await?;
    person.reads("Dead bug going well at 2 × 10 each side").await?;
    person.sees("[data-test=item][data-exercise=dead-bug] > .climb__figure svg").await?;
    person.sees("[data-test=item][data-exercise=dead-bug] .rungs__now").await?;
    // What comes next, what it waits for and why it is there, and the page of what comes next, by keyboard.
    let why = "[data-test=item][data-exercise=dead-bug] [data-test=why]";
    person.run(&format!("document.querySelector('{why} > button').focus()")).await?;
    person.presses(Key::Enter).await?;
    person.sees(&format!("{why} [data-test=next-rung] svg")).await?;
    person.sees(&format!("{why} [data-test=next-waits] li")).await?;
    let next = "[data-test=item][data-exercise=dead-bug] [data-test=next-rung]";
    let id = person.text_of(&format!("document.querySelector('{next}').dataset.exercise")).await?;
    person.run(&format!("document.querySelector('{next} a').focus()")).await?;
    person.presses(Key::Enter).await?;
    person.sees(&format!("[data-test=exercise][data-exercise='{id}']")).await
}

/// What is easy twice brings the next rung: told at once after the check-in, with its picture, and only then.
pub async fn a_rung_is_climbed(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    for day in [1, 3, 5, 8] {
        if day > 1 {
            wakes(&mut person, &format!("2027-03-{day:02}")).await?;
        }
        trains_with_ease(&person).await?;
        wakes(&mut person, &format!("2027-03-{:02}", day + 1)).await?;
        person.taps("check-in").await?;
        person.chooses("next-day-1").await?;
        person.chooses("leg-0").await?;
        person.taps("save-check-in").await?;
        person.finds("decision").await?;
        if person.has("climbed").await? {
            break;
        }
    }
    person.sees("[data-test=climbed] .fig").await?;
    person.reads("A step up").await?;
    person.reads("It was easy twice.").await?;
    let id = person.text_of("document.querySelector('[data-test=climbed]').dataset.exercise").await?;
    person.reload().await?;
    person.reads("No answer is due now.").await?;
    person.go("#/plan").await?;
    person.sees(&format!("[data-test=item][data-exercise='{id}'] .rungs__done")).await?;
    person.go("#/check-in").await?;
    person.loses("[data-test=climbed]").await
}

/// After the second phase: here a plan that is that far comes by link.
pub async fn a_fourth_day(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/programme").await?;
    person.finds("fourth-day").await?;
    person.loses("#fourth-day-0").await?;
    person.go("#/share").await?;
    let link = person.text("[data-test=share-link]").await?;
    let (page, payload) = link.rsplit_once('/').ok_or("the link has no payload")?;
    let (_, route) = page.split_once('#').ok_or("the link has no fragment")?;
    let mut plan = decode(payload, NaiveDate::default()).map_err(|error| format!("{error:?}"))?;
    plan.phase = Phase::Load;
    person.open(&format!("#{route}/{}", encode(&plan))).await?;
    person.taps("import-plan").await?;
    person.finds("session-card").await?;
    has_strength_days(&person, 3).await?;
    person.go("#/programme").await?;
    person.chooses("fourth-day-0").await?;
    has_strength_days(&person, 4).await?;
    person.go("#/today").await?;
    person.reads("Legs and hips today").await?;
    person.reload().await?;
    person.reads("Legs and hips today").await?;
    person.go("#/programme").await?;
    person.until("the choice is kept", "return document.getElementById('fourth-day-0')?.checked").await?;
    person.chooses("fourth-day-0").await?;
    has_strength_days(&person, 3).await
}

async fn has_strength_days(person: &Person, days: usize) -> Outcome {
    person.go("#/plan").await?;
    let count = format!("return document.querySelectorAll('.week__day--strength').length === {days}");
    person.until(&format!("{days} strength days are planned"), &count).await
}
