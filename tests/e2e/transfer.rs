//! A plan on another device, and everything in a file and back.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::engine::find;
use crate::first_visit::{MONDAY, is_well, settles_in, tells_about};
use crate::person::Person;
use crate::story::{answers, trains, wakes};
use crate::world::{Outcome, World};

pub async fn a_link_in_a_second_profile(world: &mut World) -> Outcome {
    let mut giver = world.person().await?;
    settles_in(&mut giver).await?;
    giver.go("#/share").await?;
    let link = giver.text("[data-test=share-link]").await?;
    giver.finds("qr").await?;
    let fragment =
        link.split_once('#').map(|(_, fragment)| format!("#{fragment}")).ok_or("the link has no fragment")?;
    if link.len() > 320 {
        return Err(format!("{} characters", link.len()));
    }
    let mut taker = world.person().await?;
    taker.on(MONDAY).await?;
    taker.open(&fragment).await?;
    taker.reads("Dead bug").await?;
    if taker.has("import-plan").await? {
        return Err("a plan can be taken over before the safety questions".to_owned());
    }
    taker.open("").await?;
    taker.taps("start").await?;
    is_well(&taker).await?;
    tells_about(&taker).await?;
    taker.taps("accept-plan").await?;
    taker.finds("session-card").await?;
    taker.open(&fragment).await?;
    taker.taps("import-plan").await?;
    taker.finds("session-card").await?;
    taker.go("#/share").await?;
    let again = taker.text("[data-test=share-link]").await?;
    if again == link { Ok(()) } else { Err(format!("{link} came to be {again}")) }
}

/// A camera sees pixels: another program reads the code as it is on screen.
pub async fn a_code_that_others_read(world: &mut World) -> Outcome {
    let Some(reader) = find("zbarimg") else {
        world.skips("zbarimg must be installed (Debian: zbar-tools)");
        return Ok(());
    };
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/share").await?;
    let link = person.text("[data-test=share-link]").await?;
    let picture = person.downloads.join("code.png");
    // WebKit's picture may be of the moment before the code is painted; a person holds the camera until it reads.
    for _ in 0..20 {
        std::fs::write(&picture, person.picture("[data-test=qr] svg").await?).map_err(|error| error.to_string())?;
        let read = Command::new(&reader).args(["--quiet", "--raw"]).arg(&picture).output();
        let read = String::from_utf8_lossy(&read.map_err(|error| error.to_string())?.stdout).trim().to_owned();
        if read == link {
            return Ok(());
        }
        if !read.is_empty() {
            return Err(format!("{link} is read as {read:?}"));
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    Err(format!("{link} cannot be read from {}", picture.display()))
}

pub async fn a_backup_there_and_back(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    trains(&person, 1).await?;
    person.go("#/backup").await?;
    let journal = person.stored().await?["steadyback/journal/2027-03"].clone();
    person.taps("save-backup").await?;
    let file = person.is_given(".json").await?;

    let mut other = world.person().await?;
    wakes(&mut other, MONDAY).await?;
    other.go("#/backup").await?;
    other.picks_file("backup-file", &file).await?;
    other.taps("restore-backup").await?;
    other.go("#/today").await?;
    other.finds("done").await?;
    other.reload().await?;
    other.finds("done").await?;
    let restored = other.stored().await?["steadyback/journal/2027-03"].clone();
    if !journal.is_string() || journal != restored {
        return Err(format!("{journal} came to be {restored}"));
    }
    // Taken back, this is nobody's again: the whole page changes under what has just been tapped.
    other.go("#/today").await?;
    other.taps("put-back").await?;
    other.finds("start").await
}

/// Chromium drops the eleventh file that a page gives within a second of the first (`kBurstDownloadLimit` in its `local_frame.cc`), as no
/// finger asks for so many.
const AS_A_PERSON: Duration = Duration::from_secs(1);

pub async fn files_for_others(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    trains(&person, 1).await?;
    person.go("#/more").await?;
    person.taps("more-take-out").await?;
    person.finds("report").await?;
    let wanted = [
        ("save-report", "report", "txt", "Report for a doctor or physiotherapist"),
        ("save-calendar", "calendar", "ics", "BEGIN:VCALENDAR"),
        ("save-sessions", "sessions", "csv", "date,session,form,pain_before,pain_after"),
        ("save-exercises", "exercises", "csv", "date,session,position,slot,exercise"),
        ("save-check-ins", "check-ins", "csv", "date,"),
        ("save-tests", "tests", "csv", "date,"),
        ("save-questionnaires", "questionnaires", "csv", "date,"),
        ("save-days", "days", "csv", "sixteen-weeks"),
        ("save-activities", "activities", "csv", "date,"),
        ("save-decisions", "decisions", "csv", "date,rule,slot,changed,change,because"),
        ("save-fhir", "fhir", "json", "\"resourceType\""),
    ];
    let mut first_came = Instant::now();
    for (place, (test, what, ending, says)) in wanted.into_iter().enumerate() {
        if place == 10 {
            tokio::time::sleep(AS_A_PERSON.saturating_sub(first_came.elapsed())).await;
        }
        person.taps(test).await?;
        let text = person.is_given_text(&format!("steadyback-{what}-{MONDAY}.{ending}")).await?;
        if place == 0 {
            first_came = Instant::now();
        }
        if !text.contains(says) {
            return Err(format!("{what} does not say {says}: {}", text.chars().take(200).collect::<String>()));
        }
    }
    prints(&person, "print-report").await
}

/// Presses a button that prints; nobody is there to answer the browser's own dialogue.
async fn prints(person: &Person, test: &str) -> Outcome {
    person.run("window.print = () => { window.__printed = true }").await?;
    person.taps(test).await?;
    person.until("it is printed", "return window.__printed === true").await
}

/// A drawing and eight boxes for each exercise, and the code.
pub async fn a_plan_on_paper(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/share").await?;
    prints(&person, "print-plan").await?;
    let of = "document.querySelector('[data-test=sheet]')";
    let whole = format!(
        "const rows = [...{of}.querySelectorAll('tbody tr:not(.paper__part)')];
         return rows.length > 4 && {of}.querySelector('.qr') && rows.every(row => row.querySelectorAll('.paper__box').length === 8)
           && rows.filter(row => row.querySelector('.fig')).length > 4"
    );
    person.until("the sheet is whole", &whole).await?;
    person.until("it is for paper only", &format!("return getComputedStyle({of}).display === 'none'")).await
}

/// A mark on the icon while the answer of the day after is due.
pub async fn a_mark_on_the_icon(world: &mut World) -> Outcome {
    let mark = "navigator.setAppBadge = () => { window.__mark = true; return Promise.resolve() };
                navigator.clearAppBadge = () => { window.__mark = false; return Promise.resolve() }";
    world.prepares(mark)?;
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    trains(&person, 1).await?;
    person.until("no mark on the day itself", "return window.__mark === false").await?;
    wakes(&mut person, "2027-03-02").await?;
    person.until("a mark", "return window.__mark === true").await?;
    answers(&person, 1).await?;
    person.until("the mark is gone", "return window.__mark === false").await
}
