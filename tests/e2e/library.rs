//! The library and what is worth knowing: filters stay, choices count, reminders come.

use crate::first_visit::settles_in;
use crate::story::{answers, trains, wakes};
use crate::world::{Outcome, World};

pub async fn filters_stay_in_the_address(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/library").await?;
    person.reads("Ladders").await?;
    person.taps_on("[data-test=filters] > summary").await?;
    person.taps("filter-safe").await?;
    person.selects("filter-focus", "Balance").await?;
    person.until("the address says so", "return location.hash === '#/library?focus=balance&safe=yes'").await?;
    person.reload().await?;
    person.finds("library-hits").await?;
    let fits = "return [...document.querySelectorAll('[data-test=library-row]')].every(it => it.dataset.entry !== 'glute-bridge')";
    person.until("only what was asked for is listed", fits).await?;
    person.taps_on("[data-test=library-row] a").await?;
    person.finds("exercise-ladder").await?;
    person.taps("back").await?;
    person.finds("library-hits").await?;
    person.until("the filter is still on", "return location.hash.includes('focus=balance')").await
}

pub async fn never_this_one(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.reads("Dead bug").await?;
    person.go("#/library/dead-bug").await?;
    person.taps("never-show").await?;
    person.reads("Your plan goes on without it").await?;
    person.go("#/today").await?;
    person.finds("session-card").await?;
    person.until("the plan goes on without it", "return !document.body.innerText.includes('Dead bug')").await?;
    person.reload().await?;
    person.finds("session-card").await?;
    person.until("it stays so", "return !document.body.innerText.includes('Dead bug')").await?;
    person.go("#/library/dead-bug").await?;
    person.taps("never-show").await?;
    person.reads("Never show me this").await
}

pub async fn choices_wait_for_the_day_after(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    trains(&person, 1).await?;
    for place in ["#/library/dead-bug", "#/programme"] {
        person.go(place).await?;
        person.finds("choices-wait").await?;
        if person.has("never-show").await? || person.has("programme-1").await? {
            return Err(format!("{place}: a new plan would lose the answer of the day after"));
        }
    }
    wakes(&mut person, "2027-03-02").await?;
    answers(&person, 1).await?;
    person.go("#/library/dead-bug").await?;
    person.finds("never-show").await
}

pub async fn rather_that_one(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.taps_on("[data-test=inside] > button").await?;
    person.reads("Hip flexor stretch").await?;
    person.go("#/library/figure-four-stretch").await?;
    person.taps("swap-to").await?;
    person.reads("Yes. Your dose now is").await?;
    person.go("#/today").await?;
    person.taps_on("[data-test=inside] > button").await?;
    person.until("it stands in for the other", "return !document.body.innerText.includes('Hip flexor stretch')").await
}

pub async fn good_to_know(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/more").await?;
    person.taps("more-learn").await?;
    person.reads("Every day").await?;
    person.go("#/learn/habits").await?;
    person.finds("statement").await?;
    person.chooses("reminders-0").await?;
    person.go("#/today").await?;
    person.finds("session-card").await?;
    person.run("const now = window.Date.now; window.Date.now = () => now() + 26 * 60000").await?;
    person.finds("banner-reminder").await?;
    person.taps("reminder-off").await?;
    person.loses("[data-test=banner-reminder]").await?;
    person.go("#/learn/nothing").await?;
    person.reads("There is nothing at this address").await
}

pub async fn minutes_of_an_activity(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/library/cycling").await?;
    person.reads("Next time: 10 minutes").await?;
    person.taps("activity-save").await?;
    person.reads("a number from 1 to 600").await?;
    person.types("activity-minutes", "12").await?;
    person.taps("activity-save").await?;
    person.until("it is in the log", "return !!document.querySelector('[data-test=activity-log] td')").await?;
    person.reload().await?;
    person.reads("12 minutes").await
}
