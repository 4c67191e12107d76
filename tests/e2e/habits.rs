//! What people have their own habits in: dates and times, what they want to be asked, the voice that speaks; and a console that is silent.

use crate::first_visit::{MONDAY, settles_in};
use crate::person::Person;
use crate::story::begins;
use crate::world::{Outcome, World};

/// The first day of the week in the plan and in the calendar of days.
async fn weeks_begin(person: &Person, day: &str) -> Outcome {
    person.go("#/plan").await?;
    let first = "document.querySelector('[data-test=week-day] span, .month__name')?.textContent";
    person.until(&format!("weeks begin on {day}"), &format!("return {first} === '{day}'")).await?;
    person.go("#/journal").await?;
    person.until(&format!("months have {day} first"), &format!("return {first} === '{day}'")).await
}

/// Weeks begin as the browser's region has them, or as it was chosen; times of day likewise.
pub async fn weeks_and_hours(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    weeks_begin(&person, "Mon").await?;
    person.go("#/settings").await?;
    person.selects("week-begins", "Sunday").await?;
    person.selects("hours", "7:30 pm").await?;
    weeks_begin(&person, "Sun").await?;
    person.reload().await?;
    weeks_begin(&person, "Sun").await?;
    // A Monday stays a Monday: the second of a week that begins on a Sunday.
    person.sees("[data-test=day-2027-03-01]").await?;
    let column = "getComputedStyle(document.querySelector('[data-test=day-2027-03-01]').parentElement).gridColumnStart";
    person.until("the first is under Mon", &format!("return {column} === '2'")).await?;
    person.go("#/take-out").await?;
    person
        .until(
            "twelve hours",
            "return [...document.querySelectorAll('#calendar-time option')].at(39)?.textContent === '7:30 pm'",
        )
        .await?;
    person.go("#/settings").await?;
    person.selects("week-begins", "Same as my device").await?;
    weeks_begin(&person, "Mon").await
}

/// What is due is named, waits until tomorrow, and for good.
pub async fn what_is_due_waits(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.reads("Due: ").await?;
    person.taps("measures-tomorrow").await?;
    person.loses("[data-test=measures-due]").await?;
    person.reload().await?;
    person.finds("walk-save").await?;
    person.loses("[data-test=measures-due]").await?;
    person.on("2027-03-02").await?;
    person.reload().await?;
    person.taps("measures-never").await?;
    person.loses("[data-test=measures-due]").await?;
    person.on("2027-03-06").await?;
    person.reload().await?;
    person.finds("walk-save").await?;
    person.loses("[data-test=measures-due]").await?;
    person.go("#/measures").await?;
    person.taps("remind-again").await?;
    person.loses("[data-test=silent]").await?;
    person.go("#/today").await?;
    person.finds("measures-due").await
}

/// Help is one tap from anywhere: a flare, positions to rest in, and the questions about signs.
pub async fn help_from_anywhere(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.open("").await?;
    person.finds("start").await?;
    if person.has("help").await? {
        return Err("there is nothing to help with before there is a plan".to_owned());
    }
    settles_in(&mut person).await?;
    for tab in ["#/progress", "#/library/glute-bridge", "#/settings", "#/plan"] {
        person.go(tab).await?;
        person.finds("help").await?;
    }
    person.taps("help").await?;
    person.sees("[data-test=positions] li + li svg").await?;
    person.taps("flare").await?;
    person.taps("flare-yes").await?;
    person.finds("flare-on").await?;
    person.go("#/today").await?;
    person.finds("flare-on").await?;
    person.taps("help").await?;
    person.taps("help-sign").await?;
    person.until("the safety questions are asked", "return location.hash === '#/screening/0'").await
}

/// Whose legs nothing speaks of ends a session with three taps, which tell of the legs too; who says that something was different is asked.
pub async fn an_end_in_three_taps(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    begins(&person, 1).await?;
    for _ in 0..400 {
        if person.has("finish-panel").await? {
            break;
        }
        person.waits(1_100).await?;
        person.taps_if_there("[data-test=next]").await?;
    }
    person.chooses("went-1").await?;
    // Legs that were told to be different stay in sight, whatever is said of the rest.
    person.chooses("after-leg-2").await?;
    person.chooses("went-0").await?;
    person.until("the answer stays", "return document.getElementById('after-leg-2')?.checked").await?;
    person.chooses("after-leg-0").await?;
    person.loses("#after-leg-0").await?;
    person.reads("legs as before").await?;
    person.chooses("after-1").await?;
    person.taps("finish").await?;
    person.finds("after-panel").await?;
    person.reads("Your first session is behind you.").await?;
    person.finds("week-so-far").await?;
    person.sees("[data-test=grows] svg").await?;
    let stored = person.stored().await?.to_string();
    if stored.contains("20270301 M s") { Ok(()) } else { Err(format!("nothing is written of the legs: {stored}")) }
}

/// Some browsers know their voices only a while after the page.
pub async fn voices_that_come_late(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    settles_in(&mut person).await?;
    person.taps("start-session").await?;
    let count = "[...document.querySelectorAll('#speaker option')].map(it => it.textContent)";
    person.taps_on("[data-test=guidance] > button").await?;
    person.sees("#speaker").await?;
    let late = "const voice = name => ({ name, lang: 'en-GB' });\
        speechSynthesis.getVoices = () => [voice('Ada'), { name: 'Emil', lang: 'de-DE' }, voice('Grace')];\
        speechSynthesis.dispatchEvent(new Event('voiceschanged'))";
    person.run(late).await?;
    person.until("the voices are there", &format!("return {count}.slice(1).join() === 'Ada,Grace'")).await
}

/// A visit to every tab, without a word in the console.
pub async fn a_silent_console(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.is_kept_offline().await?;
    // What an empty page said before the app came.
    person.console().await?;
    person.reload().await?;
    person.finds("walk-save").await?;
    for tab in ["#/plan", "#/progress", "#/library", "#/learn", "#/settings", "#/today"] {
        person.go(tab).await?;
        person.sees("main h1").await?;
    }
    let said = person.console().await?;
    if said.is_empty() { Ok(()) } else { Err(said.join("\n")) }
}
