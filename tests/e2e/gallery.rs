//! Every screen in its states, on a phone, a tablet and a desk, light and dark: pictures for people to look at, never compared. Only where
//! `STEADYBACK_GALLERY` names a folder, as `make gallery` does; in Chromium alone, since no other browser takes any size.

mod sheet;

use chrono::{Days, NaiveDate};

use crate::first_visit::{MONDAY, is_well, settles_in, tells_about};
use crate::inspector::arrives;
use crate::keep::kept;
use crate::long::{has, stored_of, years};
use crate::person::Person;
use crate::story::{answers, answers_before, ends, wakes};
use crate::weeks::life::{Life, Who};
use crate::world::{Outcome, World};
use sheet::Sheet;

/// Screens of somebody who has a plan.
const SCREENS: [&str; 30] = [
    "today",
    "session",
    "plan",
    "plan/change/2",
    "plan/put-in",
    "plan/move",
    "programme",
    "progress",
    "journal",
    "rules",
    "measures",
    "test/front-plank",
    "questions/peg",
    "library",
    "library?words=plank",
    "library/glute-bridge",
    "library/prone-press-up",
    "library/cycling",
    "library/full-sit-up",
    "learn",
    "learn/traffic-light",
    "learn/habits",
    "more",
    "share",
    "take-out",
    "settings",
    "storage",
    "screening/0",
    "about/0",
    "start",
];

/// These screens, one after the other.
async fn all(sheet: &mut Sheet, person: &Person, screens: &[&str]) -> Outcome {
    for screen in screens {
        arrives(person, &format!("#/{screen}")).await?;
        sheet.takes(person, screen).await?;
    }
    Ok(())
}

/// From the welcome page to the first day.
pub async fn first_time(world: &mut World) -> Outcome {
    let Some(mut sheet) = Sheet::wanted(world, "first time")? else { return Ok(()) };
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.finds("start").await?;
    sheet.takes(&person, "welcome").await?;
    all(&mut sheet, &person, &["try", "library", "library/glute-bridge", "learn", "more", "settings"]).await?;
    person.open("").await?;
    person.taps("start").await?;
    sheet.takes(&person, "screening").await?;
    is_well(&person).await?;
    person.sees("main input").await?;
    sheet.takes(&person, "about").await?;
    tells_about(&person).await?;
    person.finds("accept-plan").await?;
    sheet.takes(&person, "new plan").await?;
    person.taps("accept-plan").await?;
    person.finds("session-card").await?;
    all(&mut sheet, &person, &["today", "session", "plan", "progress", "journal", "measures"]).await?;
    sheet.ends(&person).await
}

/// The sixth week of somebody who misses some: every screen, a session and the day after it, a flare.
pub async fn usual_week(world: &mut World) -> Outcome {
    let Some(mut sheet) = Sheet::wanted(world, "usual week")? else { return Ok(()) };
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let (head, _) = kept(&person.stored().await?)?;
    let start: NaiveDate = MONDAY.parse().map_err(|_| "no date")?;
    let mut life = Life::begin(Who::Mixed, head, start).ok_or("nobody has answered anything")?;
    let monday = start + Days::new(35);
    life.until(monday);
    person.on(&monday.to_string()).await?;
    has(&person, &stored_of(&life.head, &life.entries)?).await?;
    person.finds("session-card").await?;
    all(&mut sheet, &person, &SCREENS).await?;
    a_session(&mut sheet, &person).await?;
    wakes(&mut person, &(monday + Days::new(1)).to_string()).await?;
    person.finds("check-in").await?;
    sheet.takes(&person, "today, the day after").await?;
    all(&mut sheet, &person, &["check-in"]).await?;
    person.go("#/today").await?;
    answers(&person, 1).await?;
    person.taps("flare").await?;
    person.finds("flare-yes").await?;
    sheet.takes(&person, "flare, asked").await?;
    person.taps("flare-yes").await?;
    person.finds("flare-on").await?;
    sheet.takes(&person, "flare").await?;
    sheet.ends(&person).await
}

async fn a_session(sheet: &mut Sheet, person: &Person) -> Outcome {
    person.go("#/today").await?;
    person.taps("start-session").await?;
    answers_before(person, 1).await?;
    person.taps("pause").await?;
    sheet.takes(person, "player, ready").await?;
    person.goes_on("next").await?;
    person.taps("pause").await?;
    sheet.takes(person, "player, at work").await?;
    person.taps("hurts").await?;
    person.finds("hurts-panel").await?;
    sheet.takes(person, "this hurts").await?;
    person.chooses("hurt-peak-1").await?;
    person.chooses("hurt-kind-0").await?;
    person.taps("go-on").await?;
    let mut asked = false;
    for _ in 0..400 {
        if person.has("finish-panel").await? {
            break;
        }
        if !asked && person.has("rate").await? {
            asked = true;
            person.taps("pause").await?;
            sheet.takes(person, "player, resting").await?;
        }
        person.waits(1_100).await?;
        person.taps_if_there("[data-test=next]").await?;
    }
    sheet.takes(person, "session, at its end").await?;
    ends(person, 1).await?;
    sheet.takes(person, "session, done").await?;
    person.taps("to-today").await?;
    person.finds("done").await?;
    sheet.takes(person, "today, done").await
}

/// After ten years.
pub async fn long_use(world: &mut World) -> Outcome {
    let Some(mut sheet) = Sheet::wanted(world, "long use")? else { return Ok(()) };
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let ten = stored_of(&kept(&person.stored().await?)?.0, &years()?)?;
    has(&person, &ten).await?;
    person.finds("session-card").await?;
    all(&mut sheet, &person, &SCREENS).await?;
    sheet.ends(&person).await
}

/// What is missing, wrong, found nowhere, damaged; and a danger sign.
pub async fn wrong_input(world: &mut World) -> Outcome {
    let Some(mut sheet) = Sheet::wanted(world, "wrong input")? else { return Ok(()) };
    let mut new = world.person().await?;
    new.on(MONDAY).await?;
    new.open("").await?;
    new.taps("start").await?;
    new.taps("continue").await?;
    new.sees("[role=alert]").await?;
    sheet.takes(&new, "screening, no answer").await?;
    is_well(&new).await?;
    new.taps("continue").await?;
    new.sees("[role=alert]").await?;
    sheet.takes(&new, "about, no answer").await?;

    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.types("walk-minutes", "601").await?;
    person.taps("walk-save").await?;
    sheet.takes(&person, "today, wrong number").await?;
    for (screen, press, name) in [
        ("questions/peg", "save-answers", "questionnaire, no answer"),
        ("library/cycling", "activity-save", "activity, no minutes"),
        ("session", "begin", "session, no answer"),
    ] {
        arrives(&person, &format!("#/{screen}")).await?;
        person.taps(press).await?;
        sheet.takes(&person, name).await?;
    }
    arrives(&person, "#/library").await?;
    person.types("library-search", "xyzxyz").await?;
    person.finds("library-empty").await?;
    sheet.takes(&person, "library, nothing found").await?;
    all(&mut sheet, &person, &["p/1abc", "nowhere"]).await?;
    arrives(&person, "#/session").await?;
    person.chooses("signs-1").await?;
    sheet.takes(&person, "session, a sign").await?;
    person.taps("send-sign").await?;
    person.finds("care-emergency").await?;
    sheet.takes(&person, "locked").await?;
    let broken = "for (const key of ['steadyback/head-a', 'steadyback/head-b']) localStorage.setItem(key, 'x')";
    person.run(broken).await?;
    person.open("").await?;
    person.finds("banner-damaged").await?;
    sheet.takes(&person, "damaged").await?;
    sheet.ends(&person).await
}
