//! The first visit: from two sentences to a plan, half-way and back, and danger signs.

use std::sync::OnceLock;

use serde_json::Value;

use crate::person::Person;
use crate::story::{answers_before, goes_through, wakes};
use crate::world::{Outcome, World};

/// A Monday.
pub const MONDAY: &str = "2027-03-01";

/// Taps the n-th box or button of the question on screen; counted from the end below zero. Says whether that leads on by itself.
pub async fn picks(person: &Person, place: i32) -> Outcome<bool> {
    let all = "[...document.querySelectorAll('main input[type=radio], main input[type=checkbox]')]";
    person.until(&format!("there is choice {place}"), &format!("return !!{all}.at({place})")).await?;
    let id = person.text_of(&format!("{all}.at({place}).id")).await?;
    let mark = format!(
        "document.querySelector('main').dataset.left = ''; return document.getElementById('{id}').hasAttribute('data-only')"
    );
    let by_itself = person.run(&mark).await? == true;
    person.chooses(&id).await?;
    Ok(by_itself)
}

/// Goes on where the page does not by itself, and waits until the next one is drawn; the address alone is there sooner.
async fn goes_on(person: &Person, by_itself: bool) -> Outcome {
    if !by_itself {
        person.run("document.querySelector('main').dataset.left = ''").await?;
        person.taps("continue").await?;
    }
    let drawn = "return !!document.querySelector('main') && !document.querySelector('main[data-left]')";
    person.until("the next question comes", drawn).await
}

/// Answers the safety questions with "none of these" and confirms.
pub async fn is_well(person: &Person) -> Outcome {
    let asked =
        "return location.hash.startsWith('#/screening') && !document.querySelector('[data-test=confirm-screening]')";
    while person.run(asked).await? == true {
        let by_itself = picks(person, -1).await?;
        goes_on(person, by_itself).await?;
    }
    person.taps_if_there("[data-test=confirm-screening]").await.map(|_| ())
}

/// Answers the questions about the person: 40s, long-lasting, aches after sitting, everything at hand, Monday, Wednesday,
/// Friday and Saturday, 20 minutes.
pub async fn tells_about(person: &Person) -> Outcome {
    tells_about_but_the_last(person).await?;
    goes_on(person, false).await
}

/// The same, with the last answer typed and not sent.
async fn tells_about_but_the_last(person: &Person) -> Outcome {
    let answers: [&[i32]; 11] = [&[2], &[-1], &[3], &[2], &[0], &[2], &[3], &[-1], &[0, 1, 2, 3], &[0, 2, 4, 5], &[2]];
    for (page, answer) in answers.iter().enumerate() {
        person.until("the question is there", &format!("return location.hash === '#/about/{page}'")).await?;
        let mut by_itself = false;
        if *answer == [0, 1, 2, 3] {
            person.taps("usual-home").await?;
        } else {
            for place in *answer {
                by_itself = picks(person, *place).await?;
            }
        }
        goes_on(person, by_itself).await?;
    }
    person.sees("main input").await?;
    let field = person.run("const i = document.querySelector('main input'); i.id ||= 'activity'; return i.id").await?;
    person.types(field.as_str().unwrap_or_default(), "Carry my daughter").await
}

/// A press that leaves the focus in the field, as those of screen readers do, leads on all the same.
pub async fn a_press_without_focus(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.taps("start").await?;
    is_well(&person).await?;
    tells_about_but_the_last(&person).await?;
    person.run("document.querySelector('[data-test=continue]').click()").await?;
    person.taps("accept-plan").await?;
    person.reads("Carry my daughter").await
}

/// What is stored of the first person of a run who has come to the first day of their plan.
static SETTLED: OnceLock<Value> = OnceLock::new();

/// The first day of a plan. Whoever does not ask for the way there begins with what somebody had stored who has gone it in this run:
/// fifty taps are half of most journeys.
pub async fn settles_in(person: &mut Person) -> Outcome {
    let Some(stored) = SETTLED.get() else {
        settles_in_by_hand(person).await?;
        let stored = person.stored().await?;
        return SETTLED.set(stored).or(Ok(()));
    };
    person.on(MONDAY).await?;
    person.brings(stored).await?;
    person.open("").await?;
    person.finds("session-card").await
}

/// From the welcome page to the first day of the plan.
pub async fn settles_in_by_hand(person: &mut Person) -> Outcome {
    person.on(MONDAY).await?;
    person.open("").await?;
    person.taps("start").await?;
    is_well(person).await?;
    tells_about(person).await?;
    person.taps("accept-plan").await?;
    person.finds("session-card").await
}

pub async fn to_the_plan(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.taps("start").await?;
    // No answer is no answer.
    person.taps("continue").await?;
    person.sees("[role=alert]").await?;
    is_well(&person).await?;
    tells_about(&person).await?;
    person.reads("Carry my daughter").await?;
    person.taps("accept-plan").await?;
    person.finds("session-card").await?;
    person.reads("Dead bug").await?;
    // From screen to screen the frame stays, and screen readers are told where one is.
    person.run("document.querySelector('.shell__bar').dataset.stays = ''").await?;
    person.go("#/plan").await?;
    person.reads("of 16").await?;
    person.until("the heading has the focus", "return document.activeElement.localName === 'h1'").await?;
    person.until("the frame stays", "return !!document.querySelector('.shell__bar[data-stays]')").await?;
    person
        .until("its tab is marked", "return !!document.querySelector('[data-test=tab-1][aria-current=page]')")
        .await?;
    person.go("#/library").await?;
    person.reads("Ladders").await?;
    person.types("library-search", "glute brigde").await?;
    person.until("only what was meant is listed", "return !document.body.innerText.includes('Dead bug')").await?;
    person.reads("Glute bridge").await
}

/// Counts taps, and the words of every page once it stands.
const COUNTS: &str = "window.__taps = 0; window.__pages = new Map(); \
    addEventListener('pointerdown', () => { window.__taps += 1; }, true); \
    const count = text => text.split(/\\s+/).filter(Boolean).length; \
    setInterval(() => { \
        const page = document.querySelector('h1')?.innerText; \
        if (!page) return; \
        const hidden = [...document.querySelectorAll('.visually-hidden')].map(it => it.innerText).join(' '); \
        window.__pages.set(page, count(document.body.innerText) - count(hidden)); \
    }, 40)";

async fn counted(person: &Person, taps: u64, words: u64) -> Outcome {
    let count =
        person.run("return [window.__taps, [...window.__pages.values()].reduce((sum, it) => sum + it, 0)]").await?;
    let pages = person.text_of("[...window.__pages].map(it => it.join(': ')).join('\\n        ')").await?;
    println!("    taps and words: {count}, at most {taps} and {words}\n        {pages}");
    let [is, said] = [0, 1].map(|place| count[place].as_u64().unwrap_or(u64::MAX));
    if is <= taps && said <= words { Ok(()) } else { Err(format!("{is} taps of {taps}, {said} words of {words}")) }
}

/// From the first page to the first exercise of one's own plan.
pub async fn in_few_taps(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.finds("start").await?;
    person.run(COUNTS).await?;
    person.taps("start").await?;
    is_well(&person).await?;
    tells_about(&person).await?;
    person.taps("accept-plan").await?;
    person.taps("start-session").await?;
    answers_before(&person, 1).await?;
    // More words than were aimed at (900).
    counted(&person, 30, 1300).await
}

/// Five gentle minutes before anything is told, of which nothing is kept.
pub async fn five_gentle_minutes(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.finds("try").await?;
    person
        .until("its picture is drawn", "return document.querySelector('.welcome__figure img').naturalWidth > 0")
        .await?;
    let before = person.stored().await?;
    person.run(COUNTS).await?;
    person.taps("try").await?;
    person.taps("trial-begin").await?;
    person.sees("[role=alert]").await?;
    // A sign keeps it from beginning, and says whom to call.
    person.chooses("signs-0").await?;
    person.finds("get-help").await?;
    person.chooses("signs-none").await?;
    person.chooses("where-1").await?;
    person.taps("trial-begin").await?;
    person.finds("trial-player").await?;
    counted(&person, 12, 900).await?;
    for number in 1..=5 {
        person.reads(&format!("{number} of 5")).await?;
        person.waits(61_000).await?;
    }
    person.finds("trial-done").await?;
    if person.stored().await? != before {
        return Err("something of it was kept".to_owned());
    }
    person.taps("trial-plan").await?;
    person.until("the questions come", "return location.hash === '#/screening/0'").await
}

pub async fn half_way_and_back(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.taps("start").await?;
    is_well(&person).await?;
    let by_itself = picks(&person, 2).await?;
    goes_on(&person, by_itself).await?;
    person.open("").await?;
    person.taps("start").await?;
    person.until("it goes on at the second question", "return location.hash === '#/about/1'").await?;
    person.go("#/about/0").await?;
    person
        .until("the answer is still there", "return document.querySelectorAll('main input')[2]?.checked === true")
        .await
}

/// Somebody new ticks a sign that closes exercise.
pub async fn is_locked(person: &mut Person) -> Outcome {
    person.on(MONDAY).await?;
    person.open("").await?;
    person.taps("start").await?;
    let by_itself = picks(person, 0).await?;
    goes_on(person, by_itself).await?;
    person.taps("confirm-screening").await?;
    person.finds("care-emergency").await
}

pub async fn emergency_locks(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    is_locked(&mut person).await?;
    for place in ["#/today", "#/plan", "#/session", "#/new-plan"] {
        person.go(place).await?;
        person.finds("care-emergency").await?;
    }
    if person.has("cleared").await? {
        return Err("an emergency can be waved off".to_owned());
    }
    person.reload().await?;
    person.finds("care-emergency").await
}

/// After four weeks no session begins before the safety questions are answered, wherever one comes from.
pub async fn the_questions_come_again(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    wakes(&mut person, "2027-03-28").await?;
    person.finds("rest").await?;
    if person.has("rescreen").await? {
        return Err("the questions come again after 27 days".to_owned());
    }
    wakes(&mut person, "2027-03-29").await?;
    person.finds("rescreen").await?;
    person.taps("start-session").await?;
    person.finds("questions-first").await?;
    person.open("#/session").await?;
    person.finds("questions-first").await?;
    person.loses("[data-test=begin]").await?;
    person.taps("answer-first").await?;
    is_well(&person).await?;
    answers_before(&person, 1).await?;
    // They are answered for four weeks, and not asked for in the middle of a session.
    person.reload().await?;
    person.finds("player").await?;
    goes_through(&person, 1).await?;
    person.finds("done").await?;
    person.loses("[data-test=rescreen]").await
}

pub async fn urgent_locks_until_cleared(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.taps("start-session").await?;
    // Bladder or bowel, asked before every session, locks at once.
    person.chooses("signs-3").await?;
    person.taps("send-sign").await?;
    person.finds("care-emergency").await?;
    person.on("2027-03-03").await?;
    person.reload().await?;
    person.finds("cleared").await?;
    person.taps("cleared").await?;
    person.sees("[role=alert]").await?;
    picks(&person, 0).await?;
    person.taps("cleared").await?;
    person.go("#/today").await?;
    person.finds("session-card").await
}
