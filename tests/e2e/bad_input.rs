//! What must not happen: each kind of bad input gets a sentence and a way on, and nothing is lost or written over.

use crate::first_visit::{MONDAY, settles_in};
use crate::person::Person;
use crate::story::{trains, wakes};
use crate::world::{Outcome, World};

/// Something must not have changed what is stored.
async fn unchanged(person: &Person, before: &serde_json::Value, what: &str) -> Outcome {
    let after = person.stored().await?;
    if after == *before { Ok(()) } else { Err(format!("{what} changed what is stored")) }
}

pub async fn links(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/share").await?;
    let link = person.text("[data-test=share-link]").await?;
    let payload = link.split_once("#/p/").map(|(_, payload)| payload.to_owned()).ok_or("no payload")?;
    let before = person.stored().await?;
    let broken = payload.chars().rev().collect::<String>();
    let cut = payload[..payload.len() / 2].to_owned();
    let long = "1".repeat(3000);
    for bad in [broken, cut, long, "2abc".to_owned(), "1".to_owned(), "not-base58-0OIl".to_owned()] {
        person.open(&format!("#/p/{bad}")).await?;
        person.finds("import-error").await?;
        if person.has("import-plan").await? {
            return Err(format!("{bad} can be taken over"));
        }
        unchanged(&person, &before, &bad).await?;
    }
    Ok(())
}

pub async fn backups(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/backup").await?;
    let before = person.stored().await?;
    let file = world.path("bad.json");
    let newer = r#"{"format":"steadyback-backup","version":99}"#;
    for bad in
        ["", "holiday photos", "{}", "[1,2]", newer, r#"{"format":"steadyback-backup","version":1,"journal":{"20"#]
    {
        std::fs::write(&file, bad).map_err(|error| error.to_string())?;
        person.go("#/today").await?;
        person.go("#/backup").await?;
        person.picks_file("backup-file", &file).await?;
        person.finds("backup-error").await?;
        if person.has("restore-backup").await? {
            return Err(format!("{bad:?} can be restored"));
        }
        unchanged(&person, &before, bad).await?;
    }
    Ok(())
}

pub async fn storage(world: &mut World) -> Outcome {
    let mut full = world.person().await?;
    settles_in(&mut full).await?;
    let before = full.stored().await?;
    full.run("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }").await?;
    full.types("walk-minutes", "12").await?;
    full.taps("walk-save").await?;
    full.finds("banner-trouble").await?;
    unchanged(&full, &before, "a full storage").await?;

    let mut damaged = world.person().await?;
    settles_in(&mut damaged).await?;
    damaged.run("for (const key of ['steadyback/head-a', 'steadyback/head-b']) localStorage.setItem(key, 'x' + localStorage.getItem(key))").await?;
    let before = damaged.stored().await?;
    damaged.open("").await?;
    damaged.finds("banner-damaged").await?;
    unchanged(&damaged, &before, "loading what cannot be read").await?;

    let mut newer = world.person().await?;
    settles_in(&mut newer).await?;
    newer.run("localStorage.setItem('steadyback/journal/2027-03', localStorage.getItem('steadyback/journal/2027-03').replace(/~.*/, '20270301 Z 1 2 3\\n'))").await?;
    let before = newer.stored().await?;
    newer.open("").await?;
    newer.finds("banner-toonew").await?;
    unchanged(&newer, &before, "loading what is newer").await?;

    let blocked = "{ get() { throw new DOMException('no', 'SecurityError'); } }";
    world.prepares(&format!("Object.defineProperty(window, 'localStorage', {blocked})"))?;
    let person = world.person().await?;
    person.open("").await?;
    person.finds("banner-blocked").await?;
    person.finds("start").await
}

pub async fn the_date_jumps_back(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    trains(&person, 1).await?;
    let before = person.stored().await?;
    wakes(&mut person, "2027-02-20").await?;
    person.finds("banner-clock").await?;
    person.finds("done").await?;
    unchanged(&person, &before, "a date before the last entry").await?;
    wakes(&mut person, MONDAY).await?;
    person.finds("done").await?;
    if person.has("banner-clock").await? { Err("still told of the date".to_owned()) } else { Ok(()) }
}

pub async fn impossible_numbers(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let before = person.stored().await?;
    for bad in ["", "0", "-5", "601", "12.5", "a lot", "99999999999"] {
        person.types("walk-minutes", bad).await?;
        person.taps("walk-save").await?;
        person.reads("whole minutes from 1 to 600").await?;
        unchanged(&person, &before, bad).await?;
    }
    person.types("walk-minutes", "12").await?;
    person.taps("walk-save").await?;
    person.reads("Walked 12 of").await
}

pub async fn a_breakdown_shows_a_page(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let before = person.stored().await?;
    let breaks = "window.__kept = Document.prototype.createElementNS; \
        Document.prototype.createElementNS = () => { throw new Error('broken on purpose'); }";
    person.run(breaks).await?;
    person.go("#/library").await?;
    person.finds("panic").await?;
    // Mended before it is looked at what was noted: what the page does a moment later would break, too.
    person.run("Document.prototype.createElementNS = window.__kept").await?;
    person.finds("export").await?;
    unchanged(&person, &before, "a breakdown").await?;
    if !person.expected_that().await?.contains("error") {
        return Err("nothing broke".to_owned());
    }
    person.taps("reload").await?;
    person.finds("session-card").await
}
