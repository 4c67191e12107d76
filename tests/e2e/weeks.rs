//! Sixteen weeks of three people. The days between are lived natively by the same rules, and in weeks 1, 2, 6, 12 and 16 one session
//! and the day after it are done on the screens: what these say is held against what the native rules make of the same journal.
//!
//! With `STEADYBACK_PICTURES=1`, what Today, Plan and Progress look like in weeks 2, 6, 12 and 16 is left in
//! `target/journeys/chromium/weeks-…/`.

mod album;
pub mod life;

use chrono::{Days, NaiveDate};
use steadyback_catalogue::exercise::Family;
use steadyback_catalogue::measure::Pain;
use steadyback_formats::journal_line::line;
use steadyback_rules::journal::{Fact, Form, Leg};
use steadyback_rules::progression::{Decision, ItemState, Prescription, Progress, Rule};
use steadyback_rules::session::compose;
use steadyback_words::en::dose::dose;
use steadyback_words::en::screens::plan::phase;
use steadyback_words::en::screens::session::today;
use steadyback_words::en::{exercises, rules};

use crate::first_visit::{MONDAY, settles_in};
use crate::keep::kept;
use crate::long::{has, stored_of};
use crate::person::Person;
use crate::story::{trains, wakes};
use crate::world::{Outcome, World};
use album::Album;
use life::{Life, Who};

/// The weeks that are looked at.
const WEEKS: [u16; 5] = [1, 2, 6, 12, 16];

pub async fn of_one_who_does_everything(world: &mut World) -> Outcome {
    lived(world, Who::Well, "weeks::of_one_who_does_everything").await
}

pub async fn of_one_who_misses_some(world: &mut World) -> Outcome {
    lived(world, Who::Mixed, "weeks::of_one_who_misses_some").await
}

pub async fn of_one_with_a_flare(world: &mut World) -> Outcome {
    lived(world, Who::Flare, "weeks::of_one_with_a_flare").await
}

async fn lived(world: &mut World, who: Who, journey: &str) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let (head, _) = kept(&person.stored().await?)?;
    let start: NaiveDate = MONDAY.parse().map_err(|_| "no date")?;
    let mut life = Life::begin(who, head, start).ok_or("nobody has answered anything")?;
    let mut album = Album::wanted(world, journey).await?;
    for week in WEEKS {
        let monday = start + Days::new(u64::from(week - 1) * 7);
        life.until(monday);
        let told = a_session(&mut person, &mut life, monday).await;
        let told = match told {
            Ok(()) => the_day_after(&mut person, &mut life, monday).await,
            told => told,
        };
        told.map_err(|why| format!("week {week}: {why}"))?;
        if let Some(album) = album.as_mut().filter(|_| week > 1) {
            album.keeps(&person.stored().await?, monday.succ_opt().ok_or("no day after")?, week).await?;
        }
    }
    Ok(())
}

/// Monday: what the day asks for, and the whole of it done.
async fn a_session(person: &mut Person, life: &mut Life, monday: NaiveDate) -> Outcome {
    person.on(&monday.to_string()).await?;
    has(person, &stored_of(&life.head, &life.entries)?).await?;
    person.go("#/today").await?;
    person.finds("session-card").await?;
    person.taps_if_there("[data-test=inside] > button").await?;
    let now = life.on(monday).ok_or("no plan")?;
    let rows = "[data-test=session-card] li[data-slot]";
    let said = list(person, rows, "`${it.dataset.slot}: ${text('.row__name')}, ${text('.row__meta > [aria-hidden]')}`");
    let session = compose(&now, Form::Full);
    let named = session.blocks.iter().map(|block| {
        let name = exercises::text(block.exercise).name;
        format!("{}: {name}, {}", block.slot, dose(block.exercise, block.dose))
    });
    same("today", &said.await?, &named.collect::<Vec<_>>())?;
    let lighter = person.text("[data-test=session-card]").await?.contains(today::DELOAD);
    same("a lighter week", &lighter, &now.is_deload(monday))?;
    trains(person, life.pain(monday)).await?;
    let log = life.session(monday, 5).ok_or("no session")?;
    life.write(monday, Fact::Session(log));
    life.write(monday, Fact::Remarked { leg: Leg::Same, words: None });
    let (_, shards) = kept(&person.stored().await?)?;
    let lines: Vec<_> = life.entries.iter().rev().take(2).rev().map(line).collect();
    let last = shards.values().next_back().and_then(|lines| lines.last_chunk::<2>()).map(|two| two.to_vec());
    same("the journal", &last.unwrap_or_default(), &lines)
}

/// Tuesday: the answer, what follows from it, and the plan as it is then.
async fn the_day_after(person: &mut Person, life: &mut Life, monday: NaiveDate) -> Outcome {
    let tuesday = monday + Days::new(1);
    wakes(person, &tuesday.to_string()).await?;
    let pain = life.pain(tuesday);
    person.taps("check-in").await?;
    person.chooses(&format!("next-day-{pain}")).await?;
    person.chooses("leg-0").await?;
    person.taps("save-check-in").await?;
    person.finds("to-today").await?;
    let rows = "[data-test=decision]";
    let said = list(person, rows, "`${it.dataset.rule}: ${text('.row__name')}: ${text('.row__meta')}`").await?;
    let answer = Fact::NextDay { session: monday, pain: Pain::new(pain).unwrap_or(Pain::NONE), leg: Leg::Same };
    let decisions = life.write(tuesday, answer);
    let climbs = |it: &&Decision| it.rule == Rule::LevelUp && it.changes();
    let others = decisions.iter().filter(|it| !climbs(it)).map(told).collect();
    same("what follows", &sorted(said), &sorted(others))?;
    let new = decisions.iter().filter(climbs).filter_map(|it| match it.after {
        Prescription::Doing(exercise, _) => Some(exercise.id.to_owned()),
        _ => None,
    });
    let new = sorted(new.collect());
    let cards = list(person, "[data-test=climbed]", "it.dataset.exercise").await?;
    same("what has been climbed", &sorted(cards), &new)?;
    let up = new.len();
    if let Some(began) = life.flare_begins(tuesday) {
        person.taps("to-today").await?;
        person.taps("flare").await?;
        person.taps("flare-yes").await?;
        person.finds("flare-on").await?;
        life.write(tuesday, began);
    }
    life.lived(tuesday);
    let now = life.on(tuesday).ok_or("no plan")?;
    the_plan(person, &now).await?;
    person.go("#/progress").await?;
    person.finds("decision-day").await?;
    let shown = list(person, "[data-test=decision-day]:first-of-type [data-rule=level-up]", "it.dataset.slot").await?;
    same("rungs climbed", &shown.len(), &up)
}

async fn the_plan(person: &Person, now: &Progress) -> Outcome {
    person.go("#/plan").await?;
    same("the phase", &person.text("[data-test=phase]").await?, &phase(now.phase))?;
    same("a lighter week", &person.has("lighter-week").await?, &now.is_deload(now.today))?;
    same("a flare", &person.has("flare").await?, &now.flare.is_some())?;
    let rows = "[data-test=item]:has([data-test=dose])";
    let row = "`${it.dataset.slot}: ${it.dataset.exercise}, ${text('[data-test=dose] > [aria-hidden]')}`";
    let mut said = list(person, rows, row).await?;
    // The minutes of a walk come from the log of walks.
    let (walks, planned): (Vec<_>, Vec<_>) =
        now.active().partition(|(_, state)| state.exercise.family == Family::Walking);
    said.retain(|row| !walks.iter().any(|(slot, _)| row.starts_with(&format!("{slot}: "))));
    let row = |(slot, state): (u8, &ItemState)| {
        format!("{slot}: {}, {}", state.exercise.id, dose(state.exercise, state.dose))
    };
    same("the plan", &sorted(said), &sorted(planned.into_iter().map(row).collect()))
}

/// A decision as the check-in says it.
fn told(decision: &Decision) -> String {
    let rule = rules::rule(decision.rule);
    let name = match decision.before {
        Prescription::Doing(exercise, _) => exercises::text(exercise).name,
        _ => rule.name,
    };
    format!("{}: {name}: {}", rule.id, rules::change(decision))
}

/// What each of these says.
async fn list(person: &Person, css: &str, each: &str) -> Outcome<Vec<String>> {
    let text = "const text = (css) => it.querySelector(css)?.textContent.trim() ?? '';";
    let script = format!("return [...document.querySelectorAll({css:?})].map((it) => {{ {text} return {each}; }})");
    let said = person.run(&script).await?;
    let said = said.as_array().map(|all| all.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect());
    said.ok_or_else(|| format!("{css} says nothing"))
}

fn sorted(mut all: Vec<String>) -> Vec<String> {
    all.sort();
    all
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, said: &T, expected: &T) -> Outcome {
    if said == expected { Ok(()) } else { Err(format!("{what}: the screen says {said:#?}, the rules {expected:#?}")) }
}
