//! What was noted wrong or forgotten, put right on the day it was for.

use crate::first_visit::settles_in;
use crate::person::Person;
use crate::world::{Outcome, World};

/// The place of the entry that says this.
async fn place(person: &Person, says: &str) -> Outcome<String> {
    person.reads(says).await?;
    let at = "[...document.querySelectorAll('[data-test=noted]')].findIndex(it => it.innerText.includes(";
    person.text_of(&format!("{at}{says:?}))")).await
}

async fn opens(person: &Person, test: &str) -> Outcome {
    person.taps_on(&format!("[data-test={test}]:not([open]) > summary")).await
}

/// A walk of 300 minutes for 30: corrected, and deleted after all; what was is listed, and a reload changes nothing.
pub async fn a_wrong_walk(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.types("walk-minutes", "300").await?;
    person.taps("walk-save").await?;
    person.on("2027-03-03").await?;
    person.open("#/progress").await?;
    person.taps("journal-open").await?;
    person.taps("day-2027-03-01").await?;
    let shown = "const it = document.activeElement, { top } = it.getBoundingClientRect(); \
        return it.innerText === 'Monday 1 March' && top >= 0 && top < innerHeight / 2";
    person.until("the day is in sight", shown).await?;
    let at = place(&person, "Walk: 300 min").await?;
    opens(&person, &format!("correct-{at}")).await?;
    person.types(&format!("entry-{at}-minutes"), "30").await?;
    person.taps(&format!("entry-{at}-save")).await?;
    person.finds("worked-out").await?;
    person.reads("“Walk: 300 min” → “Walk: 30 min”").await?;
    let at = place(&person, "Walk: 30 min").await?;
    person.reload().await?;
    opens(&person, &format!("correct-{at}")).await?;
    person.taps(&format!("entry-{at}-delete")).await?;
    person.reads("“Walk: 30 min” → deleted").await?;
    // Taken back, and deleted again.
    person.taps("undo-change").await?;
    let at = place(&person, "Walk: 30 min").await?;
    opens(&person, &format!("correct-{at}")).await?;
    person.taps(&format!("entry-{at}-delete")).await?;
    person.loses(&format!("[data-test=correct-{at}]")).await?;
    let left =
        person.text_of("[...document.querySelectorAll('[data-test=noted]')].map(it => it.innerText).join('|')").await?;
    let stored = person.stored().await?.to_string();
    let lines = ["20270301 W 300", "20270303 X 20270301 W 300 / W 30", "20270303 X 20270301 W 30\\n"];
    if left.contains("Walk") || !lines.iter().all(|line| stored.contains(line)) {
        return Err(format!("left: {left}; stored: {stored}"));
    }
    Ok(())
}

/// A session that was done without the app, noted on the day after, is asked about like any other; a walk of that day counts for it.
pub async fn a_session_on_paper(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.on("2027-03-02").await?;
    person.open("#/journal/2027-03-01").await?;
    opens(&person, "add-session").await?;
    for id in ["add-before-2", "add-during-3", "add-after-2", "add-effort-1"] {
        person.chooses(id).await?;
    }
    person.taps("add-session-save").await?;
    person.reads("pain before 2, after 2").await?;
    person.loses("[data-test=add-session]").await?;
    opens(&person, "add-walk").await?;
    person.types("add-minutes", "20").await?;
    person.taps("add-walk-save").await?;
    person.reads("Walk: 20 min").await?;
    person.reload().await?;
    person.reads("Walk: 20 min").await?;
    person.go("#/today").await?;
    person.finds("check-in").await?;
    let stored = person.stored().await?.to_string();
    if stored.contains("20270302 B 20270301 S f22 ") { Ok(()) } else { Err(stored) }
}
