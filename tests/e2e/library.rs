//! The library and what is worth knowing: filters stay, choices count, reminders come.

use crate::first_visit::settles_in;
use crate::person::Person;
use crate::story::{answers, trains, wakes};
use crate::world::{Outcome, World};

pub async fn filters_stay_in_the_address(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/library").await?;
    person.reads("Ladders").await?;
    // What the field names is found.
    let said = person.text_of("document.getElementById('library-search').placeholder").await?;
    for word in said.split(", ") {
        person.types("library-search", word).await?;
        person.finds("library-hits").await?;
    }
    person.open("#/library").await?;
    person.reads("Ladders").await?;
    person.taps("filter-safe").await?;
    person.selects("filter-focus", "Balance").await?;
    person.until("the address says so", "return location.hash === '#/library?focus=balance&safe=yes'").await?;
    person.reload().await?;
    person.finds("library-hits").await?;
    let fits = "return [...document.querySelectorAll('[data-test=library-row]')].every(it => it.dataset.entry !== 'glute-bridge')";
    person.until("only what was asked for is listed", fits).await?;
    person.taps_on("[data-test=library-row] a").await?;
    person.finds("exercise").await?;
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
    person.reads("In your plan: ").await?;
    person.finds("change").await?;
    person.go("#/today").await?;
    person.taps_on("[data-test=inside] > button").await?;
    person.until("it stands in for the other", "return !document.body.innerText.includes('Hip flexor stretch')").await
}

/// What is not in the plan and has room in it is put in with a tap, and then leads to where it is changed.
pub async fn put_in_from_its_page(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/plan/put-in").await?;
    person.sees("[data-own=put-in]").await?;
    let new = person.text_of("document.querySelector('[data-own=put-in]').dataset.exercise").await?;
    person.go(&format!("#/library/{new}")).await?;
    person.taps_on(&format!("[data-exercise={new}] [data-test=put-in]")).await?;
    person.reads("In your plan: ").await?;
    person.taps("change").await?;
    person.sees("[data-test=change] [data-own=take-out]").await?;
    // A neighbour on its ladder takes its place, as the page of what is done now offers it.
    person.go("#/plan").await?;
    person.taps_on("[data-test=item][data-exercise=glute-bridge] [data-test=why] > button").await?;
    person.taps_on("[data-test=item][data-exercise=glute-bridge] [data-test=change]").await?;
    person.sees("[data-test=kin] [data-own=swap]").await?;
    let other = person.text_of("document.querySelector('[data-test=kin] [data-own=swap]').dataset.exercise").await?;
    person.go(&format!("#/library/{other}")).await?;
    person.taps("swap-in").await?;
    person.reads("In your plan: ").await
}

/// How the drawing is steered.
const CLOCK: &str = "const svg = document.querySelector('.moves .fig--moving'); \
    const cycle = parseInt(svg.querySelector('animate').getAttribute('dur'))";

/// Whether the drawing stands where the clock of its poses says, in shares of a cycle.
async fn stands(person: &Person, what: &str, wanted: &str) -> Outcome {
    let now = "svg.animationsPaused() ? Math.round(1000 * svg.getCurrentTime() / (cycle / 1000)) / 1000 : 'moves'";
    person.until(what, &format!("{CLOCK}; const now = {now}; return {wanted}")).await
}

/// It plays, stops, goes slowly and pose by pose; for who wants less motion it begins with the first pose.
pub async fn how_an_exercise_moves(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/library/glute-bridge").await?;
    stands(&person, "it moves", "now === 'moves'").await?;
    let cycle = format!("{CLOCK}; return cycle");
    let usual = person.run(&cycle).await?.as_u64().ok_or("no cycle")?;
    person.taps("play").await?;
    stands(&person, "it stands", "now !== 'moves'").await?;
    person.taps("pose-after").await?;
    stands(&person, "it is at the first pose", "now === 0").await?;
    person.reads("Pose 1 of 2").await?;
    person.taps("pose-after").await?;
    stands(&person, "it is at the last pose", "now > 0 && now < 1").await?;
    person.sees("[data-test=pose-end][aria-pressed=true]").await?;
    person.taps("pose-before").await?;
    person.sees("[data-test=pose-start][aria-pressed=true]").await?;
    person.taps("pose-end").await?;
    person.reads("Pose 2 of 2").await?;
    person.taps("slow").await?;
    let slower = person.run(&cycle).await?.as_u64().ok_or("no cycle")?;
    if slower != usual * 2 {
        return Err(format!("{usual} ms became {slower}"));
    }
    stands(&person, "it is still at the last pose", "now > 0 && now < 1").await?;
    person.taps("play").await?;
    stands(&person, "it moves again", "now === 'moves'").await?;

    let less = serde_json::json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    person.commands("Emulation.setEmulatedMedia", less).await?;
    person.open("#/library/glute-bridge").await?;
    person.reads("Pose 1 of 2").await?;
    stands(&person, "it begins at the first pose", "now === 0").await?;
    let seen = "return [...document.querySelectorAll('.moves .figure .fig')].filter(it => it.getClientRects().length).length === 1";
    person.until("one drawing is seen", seen).await?;
    person.taps("pose-after").await?;
    person.reads("Pose 2 of 2").await
}

/// What is folded opens, and the ladder says which one it is and which one is in the plan.
pub async fn more_about_an_exercise(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/library/bridge-hold").await?;
    person.finds("stop").await?;
    let folded = "return [...document.querySelectorAll('.folds .disclosure__body')].every(it => !it.checkVisibility())";
    person.until("all else is folded", folded).await?;
    person.taps_on("[data-test=slips] > button").await?;
    person.sees("[data-test=slips] .fig--slip").await?;
    person.taps_on("[data-test=levels] > button").await?;
    person.sees("[data-test=exercise-ladder] a[aria-current=page][href$=bridge-hold]").await?;
    let mine = "return document.querySelector('[data-test=exercise-ladder] a:has(.mark--mine)')?.innerText.includes('In your plan')";
    person.until("one's own is marked", mine).await?;
    person.taps_on("[data-test=exercise-ladder] a:has(.mark--mine)").await?;
    person.sees("[data-exercise=glute-bridge]").await
}

pub async fn good_to_know(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/more").await?;
    person.taps("more-learn").await?;
    person.reads("Every day").await?;
    let drawn = "const all = [...document.querySelectorAll('[data-test=topic]')]; \
        return all.length === 10 && all.every(it => it.querySelector('svg').getBoundingClientRect().width > 60)";
    person.until("each topic is drawn", drawn).await?;
    person.taps_on("[data-test=topic] a[href$=habits]").await?;
    person.finds("statement").await?;
    let folded = "return !!document.querySelector('[data-test=learn] .figure svg') \
        && [...document.querySelectorAll('[data-test=statement-sources]')].every(it => !it.open)";
    person.until("the drawing is there, the sources are folded", folded).await?;
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
