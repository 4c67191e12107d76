//! The plan: another programme, a look ahead.

use crate::first_visit::settles_in;
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
    person.run("document.querySelector('[data-test=ahead-fold] > summary').click()").await?;
    person.sees("[data-test=ahead] li.day:nth-child(4)").await?;
    let before = person.stored().await?;
    person.taps("ahead-red").await?;
    person.until("red takes something back", "return !!document.querySelector('[data-test=ahead] .tag')").await?;
    if person.stored().await? == before { Ok(()) } else { Err("a look ahead has changed what is stored".to_owned()) }
}
