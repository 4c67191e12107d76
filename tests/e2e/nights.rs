//! Evenings, nights and mornings: which day it is, and when a session has been slept over.

use crate::first_visit::settles_in;
use crate::person::Person;
use crate::story::{begins, goes_through};
use crate::world::{Outcome, World};

const HOUR: u32 = 3_600_000;

/// Time goes by, and the person looks at the page again.
async fn looks_after(person: &Person, millis: u32) -> Outcome {
    person.waits(millis).await?;
    person.run("window.dispatchEvent(new Event('focus'))").await.map(|_| ())
}

/// A page that was left open overnight has the new day, and what is noted is noted for it.
pub async fn left_open(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.reads("Monday 1 March").await?;
    person.waits(22 * HOUR).await?;
    person.reads("Tuesday 2 March").await?;
    person.types("walk-minutes", "25").await?;
    person.taps("walk-save").await?;
    person.taps_on("[data-test=at-rest] > summary").await?;
    person.chooses("rest-pain-4").await?;
    person.taps("rest-save").await?;
    person.reads("Noted today: 4").await?;
    let stored = person.stored().await?.to_string();
    if ["20270302 W 25", "20270302 R 4"].iter().all(|line| stored.contains(line)) { Ok(()) } else { Err(stored) }
}

/// A session late in the evening belongs to that day, also after midnight, and is asked about after a night.
pub async fn late_in_the_evening(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.on("2027-03-01T23:20:00").await?;
    person.reload().await?;
    begins(&person, 1).await?;
    goes_through(&person, 1).await?;
    person.finds("done").await?;
    // Past midnight.
    looks_after(&person, HOUR).await?;
    person.reads("Monday 1 March").await?;
    // Past four, five hours after.
    looks_after(&person, 4 * HOUR).await?;
    person.reads("Tuesday 2 March").await?;
    if person.has("check-in").await? {
        return Err("asked before the night is over".to_owned());
    }
    looks_after(&person, 2 * HOUR).await?;
    person.finds("check-in").await
}
