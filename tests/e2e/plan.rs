//! The plan: another programme, a look ahead.

use chrono::NaiveDate;
use steadyback::codec::share::{decode, encode};
use steadyback::domain::exercise::Phase;

use crate::first_visit::settles_in;
use crate::person::Person;
use crate::story::{answers_before, goes_through};
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
    person.taps_on("[data-test=ahead-fold] > button").await?;
    person.sees("[data-test=ahead] li.day:nth-child(4)").await?;
    let before = person.stored().await?;
    person.taps("ahead-red").await?;
    person.until("red takes something back", "return !!document.querySelector('[data-test=ahead] .tag')").await?;
    if person.stored().await? == before { Ok(()) } else { Err("a look ahead has changed what is stored".to_owned()) }
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
