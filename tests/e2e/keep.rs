//! Files that come in: added to what is here, taken back, with names that mean harm; and the word about a file that is due.

use std::path::PathBuf;

use chrono::{Days, NaiveDate};
use steadyback_catalogue::measure::Pain;
use steadyback_formats::backup::{Shards, write_backup};
use steadyback_formats::journal_line;
use steadyback_formats::saved::{Head, Loaded, choose};
use steadyback_rules::journal::{Entry, Fact, Form, SessionLog};

use crate::first_visit::{MONDAY, settles_in};
use crate::person::Person;
use crate::story::trains;
use crate::world::{Outcome, World};

/// What is stored once it says this, for what is done is kept a moment later.
pub async fn stored_with(person: &Person, what: &str) -> Outcome<serde_json::Value> {
    let ours = "Object.entries(localStorage).filter(([key]) => key.startsWith('steadyback/journal'))";
    person
        .until(&format!("{what} is kept"), &format!("return {ours}.some(([, text]) => text.includes({what:?}))"))
        .await?;
    person.stored().await
}

/// The head and the journal in what is stored.
pub fn kept(stored: &serde_json::Value) -> Outcome<(Head, Shards)> {
    let slot = |name: &str| stored[format!("steadyback/{name}")].as_str();
    let Loaded::Ready { head, .. } = choose(slot("head-a"), slot("head-b")) else { return Err("no head".to_owned()) };
    let mut shards = Shards::new();
    for (key, text) in stored.as_object().ok_or("nothing is stored")? {
        let Some(month) = key.strip_prefix("steadyback/journal/") else { continue };
        let lines = text.as_str().unwrap_or_default().lines();
        // A seal at the end is no line.
        let lines = lines.filter(|line| line.starts_with(|letter: char| letter.is_ascii_digit())).map(str::to_owned);
        shards.insert(month.to_owned(), lines.collect());
    }
    Ok((*head, shards))
}

fn monday() -> NaiveDate {
    MONDAY.parse().unwrap_or_default()
}

/// A backup with this head and journal.
pub fn file(world: &World, head: &Head, shards: &Shards) -> Outcome<PathBuf> {
    let path = world.path("brought.json");
    std::fs::write(&path, write_backup(head, shards, monday())).map_err(|error| error.to_string())?;
    Ok(path)
}

/// Chooses that file on the backup screen.
pub async fn picks(person: &Person, path: &std::path::Path) -> Outcome {
    person.go("#/today").await?;
    person.go("#/backup").await?;
    person.picks_file("backup-file", path).await?;
    person.finds("backup-inside").await
}

pub async fn a_file_added_and_taken_back(world: &mut World) -> Outcome {
    let mut giver = world.person().await?;
    settles_in(&mut giver).await?;
    trains(&giver, 1).await?;
    let (head, shards) = kept(&stored_with(&giver, " S ").await?)?;
    let path = file(world, &head, &shards)?;

    let mut taker = world.person().await?;
    settles_in(&mut taker).await?;
    taker.types("walk-minutes", "12").await?;
    taker.taps("walk-save").await?;
    let before = stored_with(&taker, " W 12").await?;
    picks(&taker, &path).await?;
    taker.finds("merge-adds").await?;
    taker.taps("merge-backup").await?;
    taker.finds("done").await?;
    let (_, both) = kept(&stored_with(&taker, " S ").await?)?;
    let (_, own) = kept(&before)?;
    let has = |line: &String| both.values().flatten().any(|it| it == line);
    if let Some(lost) = own.values().chain(shards.values()).flatten().find(|line| !has(line)) {
        return Err(format!("{lost} is lost"));
    }
    // The same once more says so, and changes nothing.
    picks(&taker, &path).await?;
    taker.finds("merge-nothing").await?;
    taker.reload().await?;
    taker.go("#/today").await?;
    taker.taps("put-back").await?;
    taker.loses("[data-test=undo]").await?;
    let after = taker.stored().await?;
    if after != before {
        return Err(format!("{before} came to be {after}"));
    }
    taker.finds("session-card").await?;

    // Instead of what is here, and back.
    picks(&taker, &path).await?;
    taker.taps("restore-backup").await?;
    taker.finds("done").await?;
    taker.taps("put-back").await?;
    taker.finds("session-card").await?;
    let after = taker.stored().await?;
    if after == before { Ok(()) } else { Err(format!("{before} came to be {after}")) }
}

pub async fn names_that_mean_harm(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let (mut head, mut shards) = kept(&stored_with(&person, " q ").await?)?;
    let profile = head.profile.as_mut().ok_or("no profile")?;
    let markup = "<img src=x onerror=document.title='harm'>";
    profile.activities =
        vec![markup.to_owned(), "\u{202e}reversed\u{2066}".to_owned(), "=1+1".to_owned(), "a fourth".to_owned()];
    shards.entry("2027-03".to_owned()).or_default().push("20270301 V %3cb%3ebold%3c%2fb%3e".to_owned());
    let path = file(world, &head, &shards)?;
    picks(&person, &path).await?;
    if person.has("restore-backup").await? {
        person.taps("restore-backup").await?;
        person.finds("undo").await?;
    }
    for page in ["#/today", "#/about/0", "#/questions/activities", "#/progress", "#/backup"] {
        person.go(page).await?;
        person.sees("main").await?;
        let harm = "return !!document.querySelector('main img, main b script') || document.title === 'harm' \
                    || /[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.innerText)";
        if person.run(harm).await? == true {
            return Err(format!("harm on {page}"));
        }
    }
    person.go("#/questions/activities").await?;
    person.reads(markup).await
}

pub async fn a_file_is_due(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let (head, mut shards) = kept(&stored_with(&person, " q ").await?)?;
    // Nine comfort sessions of February, as if they had been done on another device.
    let log = SessionLog { form: Form::Comfort, before: Pain::NONE, after: Some(Pain::NONE), items: Vec::new() };
    let session = |ago| Entry { date: monday() - Days::new(ago), fact: Fact::Session(log.clone()) };
    let lines: Vec<String> = (2..11).rev().map(|ago| journal_line::line(&session(ago))).collect();
    shards.insert("2027-02".to_owned(), lines);
    let path = file(world, &head, &shards)?;
    picks(&person, &path).await?;
    person.taps("merge-backup").await?;
    person.taps("keep-brought").await?;
    person.loses("[data-test=undo]").await?;
    person.go("#/today").await?;
    person.finds("session-card").await?;
    if person.has("backup-due").await? {
        return Err("a file is due after nine sessions".to_owned());
    }
    trains(&person, 1).await?;
    person.go("#/today").await?;
    person.finds("backup-due").await?;
    person.taps("backup-later").await?;
    person.loses("[data-test=backup-due]").await?;
    person.reload().await?;
    person.finds("done").await?;
    if person.has("backup-due").await? {
        return Err("a file that was put off is due again".to_owned());
    }
    Ok(())
}

pub async fn to_other_apps(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/share").await?;
    person.finds("copy-link").await?;
    // A phone's way to hand things on, with a note of what it was given.
    let phone = "window.__given = []; const note = async (data) => { const file = data.files?.[0]; \
                 window.__given.push(file ? [file.name, file.type, await file.text()] : [data.title, data.url]); };
                 Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true }); \
                 Object.defineProperty(navigator, 'share', { value: note, configurable: true });";
    person.run(phone).await?;
    person.go("#/backup").await?;
    person.taps("send-backup").await?;
    person.until("the backup is given", "return window.__given.length === 1").await?;
    person.go("#/share").await?;
    person.taps("send-link").await?;
    person.until("the link is given", "return window.__given.length === 2").await?;
    person.go("#/take-out").await?;
    person.taps("send-calendar").await?;
    person.taps("send-report").await?;
    person.until("all is given", "return window.__given.length === 4").await?;
    let right = "const [backup, link, calendar, report] = window.__given; return \
        backup[0] === 'steadyback-2027-03-01.txt' && backup[1] === 'text/plain' && JSON.parse(backup[2]).format === 'steadyback-backup' \
        && link[1].includes('#/p/') && calendar[0].endsWith('.ics') && calendar[2].startsWith('BEGIN:VCALENDAR') \
        && report[0].endsWith('.txt')";
    if person.run(right).await? == true {
        Ok(())
    } else {
        Err(person.run("return JSON.stringify(window.__given)").await?.to_string())
    }
}
