//! What is done is not lost: two tabs, a full storage, damage, another time zone, and all of it deleted on purpose.

use crate::engine::Engine;
use crate::first_visit::settles_in;
use crate::story::{begins, goes_through};
use crate::world::{Outcome, World};

const FULL: &str = "window.__set ??= Storage.prototype.setItem; \
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";
const ROOM: &str = "Storage.prototype.setItem = window.__set";
/// Sessions in the journal.
const SESSIONS: &str = "return Object.entries(localStorage).filter(([key]) => key.startsWith('steadyback/journal/'))\
    .flatMap(([, text]) => text.split('\\n')).filter(line => line.includes(' S ')).length";

pub async fn one_session_in_two_tabs(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    begins(&person, 1).await?;
    let [first, second] = person.opens_tab().await?;
    person.open("#/session").await?;
    person.finds("elsewhere").await?;
    person.taps("take-over").await?;
    person.finds("player").await?;
    person.looks_at(&first).await?;
    person.finds("elsewhere").await?;
    // And back again, then it is finished there.
    person.taps("take-over").await?;
    person.finds("player").await?;
    person.looks_at(&second).await?;
    person.finds("elsewhere").await?;
    person.looks_at(&first).await?;
    goes_through(&person, 1).await?;
    person.until("one session is in the journal", &format!("return (() => {{ {SESSIONS} }})() === 1")).await?;
    // Wherever it goes on, it is over.
    person.looks_at(&second).await?;
    person.taps("take-over").await?;
    person.go("#/today").await?;
    person.finds("done").await?;
    let stored = person.stored().await?;
    if stored.get("steadyback/run").is_some() { Err("a session is still under way".to_owned()) } else { Ok(()) }
}

/// What is done in one tab and then in the other is all there, however fast the change; a tab that is closed leaves it to the next.
pub async fn what_two_tabs_do_in_turn(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let [first, second] = person.opens_tab().await?;
    person.open("").await?;
    for (turn, tab) in (1_u8..).zip([&second, &first, &second, &first, &second]) {
        person.looks_at(tab).await?;
        person.finds("elsewhere").await?;
        person.taps("take-over").await?;
        person.sees("#walk-minutes").await?;
        person.types("walk-minutes", &turn.to_string()).await?;
        person.taps("walk-save").await?;
    }
    let walks = "return Object.entries(localStorage)\
        .filter(([key]) => key.startsWith('steadyback/journal/')).flatMap(([, text]) => text.split('\\n'))\
        .map(line => line.split(' W ')[1]).filter(Boolean).join()";
    person.reads("Walked 15 of").await?;
    let there = person.run(walks).await?;
    if there != "1,2,3,4,5" {
        return Err(format!("the walks are {there}"));
    }
    person.closes_tab(&first).await?;
    // A driver shows a tab without telling it that it is seen.
    person.open("").await?;
    person.reads("Walked 15 of").await?;
    person.finds("session-card").await
}

pub async fn full_during_a_session(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    begins(&person, 1).await?;
    person.run(FULL).await?;
    person.goes_on("next").await?;
    person.finds("banner-trouble").await?;
    goes_through(&person, 1).await?;
    person.finds("banner-trouble").await?;
    if person.run(SESSIONS).await? != 0 {
        return Err("a full storage has taken a session".to_owned());
    }
    person.taps("trouble-save").await?;
    let file = person.is_given_text(".json").await?;
    if !file.contains(" S f") {
        return Err("the file is without the session".to_owned());
    }
    person.run(ROOM).await?;
    person.taps("keep-now").await?;
    person.loses("[data-test=banner-trouble]").await?;
    person.open("").await?;
    person.finds("done").await?;
    if person.run(SESSIONS).await? != 1 {
        return Err("the session is not there once".to_owned());
    }
    Ok(())
}

pub async fn damage_is_quarantined_and_can_be_had(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.types("walk-minutes", "12").await?;
    person.taps("walk-save").await?;
    person.reads("Walked 12 of").await?;
    person.stored().await?;
    person
        .run("const key = 'steadyback/journal/2027-03'; localStorage.setItem(key, localStorage.getItem(key).replace(' W 12', ' W 1z'))")
        .await?;
    let damaged = person.run("return localStorage.getItem('steadyback/journal/2027-03')").await?;
    person.open("").await?;
    person.finds("banner-damaged").await?;
    let told = person.text("[data-test=read-of]").await?;
    if !told.contains("could be read") {
        return Err(format!("it says {told:?}"));
    }
    person.finds("session-card").await?;
    person.taps("put-aside").await?;
    person.loses("[data-test=banner-damaged]").await?;
    person.go("#/backup").await?;
    person.taps("open-storage").await?;
    person.finds("kept").await?;
    person.taps("kept-save").await?;
    let file = person.is_given_text(".txt").await?;
    if Some(file.as_str()) != damaged.as_str() {
        return Err(format!("{file:?} is not what was there: {damaged}"));
    }
    person.taps("kept-delete").await?;
    person.finds("kept").await?;
    person.taps("kept-delete").await?;
    person.loses("[data-test=kept]").await?;
    person.open("").await?;
    person.finds("session-card").await
}

/// What counts is the date on the person's own clock.
pub async fn days_across_time_zones(world: &mut World) -> Outcome {
    if world.stage.engine != Engine::Chromium {
        world.skips("only Chromium lets a journey change the time zone");
        return Ok(());
    }
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    // Ten to midnight in Berlin, before the night in which the clocks go forward.
    person.in_zone("Europe/Berlin").await?;
    person.on("2027-03-27T23:50:00+01:00").await?;
    person.open("").await?;
    walks(&person, 11).await?;
    // Past midnight it is the same day still; past four it is the next, in summer time.
    person.on("2027-03-28T00:10:00+01:00").await?;
    person.open("").await?;
    person.reads("Walked 11 of").await?;
    person.on("2027-03-28T04:10:00+02:00").await?;
    person.open("").await?;
    walks(&person, 12).await?;
    person.on("2027-03-28T23:30:00+02:00").await?;
    person.open("").await?;
    person.reads("Walked 12 of").await?;
    // A flight to the west: the clock says the day before. Days go on from the last entry.
    person.in_zone("America/Los_Angeles").await?;
    person.on("2027-03-27T21:00:00-07:00").await?;
    person.open("").await?;
    person.finds("banner-clock").await?;
    person.reads("Walked 12 of").await?;
    // There, a day later, and to the east, where it is the 30th already.
    person.on("2027-03-29T10:00:00-07:00").await?;
    person.open("").await?;
    walks(&person, 13).await?;
    person.in_zone("Pacific/Auckland").await?;
    person.on("2027-03-30T07:00:00+13:00").await?;
    person.open("").await?;
    walks(&person, 14).await?;
    person.stored().await?;
    let lines =
        "return localStorage.getItem('steadyback/journal/2027-03').split('\\n').filter(line => line.includes(' W '))";
    let lines = person.run(lines).await?;
    let expected = serde_json::json!(["20270327 W 11", "20270328 W 12", "20270329 W 13", "20270330 W 14"]);
    if lines == expected { Ok(()) } else { Err(format!("the days are {lines}")) }
}

async fn walks(person: &crate::person::Person, minutes: u8) -> Outcome {
    person.types("walk-minutes", &minutes.to_string()).await?;
    person.taps("walk-save").await?;
    person.reads(&format!("Walked {minutes} of")).await
}

pub async fn everything_is_deleted(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.is_kept_offline().await?;
    person
        .run("localStorage.setItem('other/app', 'theirs'); return caches.open('other-cache').then(() => true)")
        .await?;
    person.go("#/settings").await?;
    person.taps("wipe").await?;
    person.taps("wipe-confirm").await?;
    person.finds("start").await?;
    person
        .until(
            "no file and no worker is left",
            "return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])\
             .then(([names, workers]) => names.join() === 'other-cache' && workers.length === 0)",
        )
        .await?;
    let left = person
        .run("return Object.entries(localStorage).filter(([key]) => !key.startsWith('test/')).flat().join()")
        .await?;
    if left == "other/app,theirs" { Ok(()) } else { Err(format!("still stored: {left}")) }
}
