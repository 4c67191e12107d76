//! The plan: another programme, a look ahead.

use crate::first_visit::settles_in;
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
