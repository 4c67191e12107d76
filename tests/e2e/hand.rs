//! One's own hand on the plan: each choice takes effect at once, and can be taken back; new answers show what they make of the plan.

use chrono::{Days, NaiveDate};
use steadyback_rules::progression::replay;
use steadyback_simulate::{Dice, Habits, live};
use steadyback_words::en::screens::plan as text;
use thirtyfour::prelude::Key;

use crate::first_visit::{MONDAY, picks, settles_in};
use crate::keep::kept;
use crate::long::{has, stored_of};
use crate::person::Person;
use crate::world::{Outcome, World};

/// Weeks that somebody has trained.
const WEEKS: u64 = 17;

/// Opens the page of an exercise of the plan.
async fn changes(person: &Person, id: &str) -> Outcome {
    person.go("#/plan").await?;
    person.taps_on(&format!("[data-test=item][data-exercise={id}] [data-test=why] > button")).await?;
    person.taps_on(&format!("[data-test=item][data-exercise={id}] [data-test=change]")).await?;
    person.sees("[data-test=change].page").await
}

/// The exercises of the plan, as the plan shows them.
async fn plan(person: &Person) -> Outcome<String> {
    person.go("#/plan").await?;
    person.finds("item").await?;
    let all = "[...document.querySelectorAll('[data-test=item]')].map(it => it.dataset.exercise + it.querySelector('[data-test=dose]')?.textContent)";
    person.text_of(&format!("{all}.join(' ')")).await
}

fn same(one: &str, other: &str) -> Outcome {
    if one == other { Ok(()) } else { Err(format!("{one}\nbecame\n{other}")) }
}

pub async fn another_one_and_back(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let before = plan(&person).await?;
    changes(&person, "glute-bridge").await?;
    person.taps_on("[data-test=something-else] > button").await?;
    let other =
        person.text_of("document.querySelector('[data-test=others] [data-test=press]')?.dataset.exercise").await?;
    person.taps_on("[data-test=others] [data-test=press]").await?;
    person.finds("chosen").await?;
    person.reload().await?;
    let after = plan(&person).await?;
    if !after.contains(&other) || after.contains("glute-bridge") {
        return Err(format!("{other} is not in {after}"));
    }
    changes(&person, &other).await?;
    person.taps_on("[data-test=kin] [data-test=press][data-exercise=glute-bridge]").await?;
    person.finds("chosen").await?;
    same(&before, &plan(&person).await?)
}

pub async fn too_easy_and_undone(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let before = plan(&person).await?;
    changes(&person, "glute-bridge").await?;
    person.taps_on("[data-own=too-easy]").await?;
    person.finds("chosen").await?;
    person.reads("Once a week is enough").await?;
    person.taps("undo").await?;
    person.loses("[data-test=chosen]").await?;
    same(&before, &plan(&person).await?)
}

pub async fn out_and_back(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let before = plan(&person).await?;
    changes(&person, "glute-bridge").await?;
    person.taps_on("[data-own=take-out]").await?;
    person.finds("chosen").await?;
    let without = plan(&person).await?;
    if without.contains("glute-bridge") {
        return Err(format!("still there: {without}"));
    }
    person.taps("taken-out").await?;
    person.taps_on("[data-own=put-back]").await?;
    person.finds("chosen").await?;
    same(&before, &plan(&person).await?)
}

pub async fn put_in_and_taken_out(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let before = plan(&person).await?;
    person.taps("put-in").await?;
    person.finds("put-in-page").await?;
    let new = person.text_of("document.querySelector('[data-own=put-in]')?.dataset.exercise").await?;
    person.taps_on("[data-own=put-in]").await?;
    person.finds("chosen").await?;
    let after = plan(&person).await?;
    if !after.contains(&new) {
        return Err(format!("{new} is not in {after}"));
    }
    changes(&person, &new).await?;
    person.taps_on("[data-own=take-out]").await?;
    person.finds("chosen").await?;
    same(&before, &plan(&person).await?)
}

/// Monday's, Wednesday's and Friday's sessions: the last goes to Saturday.
pub async fn a_session_on_another_day(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/plan").await?;
    person.taps("move-session").await?;
    person.taps("move-4-5").await?;
    person.finds("chosen").await?;
    person.reload().await?;
    person.go("#/plan").await?;
    person.sees("[data-test=this-week] li:nth-child(6) .week__day--strength").await?;
    person.loses("[data-test=this-week] li:nth-child(5) .week__day--strength").await?;
    person.on("2027-03-06").await?;
    person.open("").await?;
    person.reads("Strength day").await
}

/// The plan's own week: Friday's session is dragged to Saturday, where it may not go it is not taken, and by keys it goes back.
pub async fn a_session_dragged(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/plan").await?;
    let [thursday, friday, saturday] = ["04", "05", "06"].map(|day| format!("[data-day='2027-03-{day}']"));
    let is_strength = |day: &str| format!("return document.querySelector(\"{day}\")?.matches('.week__day--strength')");
    // Next to Wednesday's: nothing moves.
    person.drags(&friday, &thursday).await?;
    person.until("it stays on Friday", &is_strength(&friday)).await?;
    person.loses("[data-test=chosen]").await?;
    person.drags(&friday, &saturday).await?;
    person.finds("chosen").await?;
    person.until("it is on Saturday", &is_strength(&saturday)).await?;
    person.run(&format!("document.querySelector(\"{saturday}\").focus()")).await?;
    person.presses(Key::Enter).await?;
    person.sees(&format!("{saturday}[aria-pressed=true]")).await?;
    person.sees(&format!("{friday}.week__day--takes")).await?;
    person.run(&format!("document.querySelector(\"{friday}\").focus()")).await?;
    person.presses(Key::Enter).await?;
    person.until("it is on Friday again", &is_strength(&friday)).await?;
    person.reload().await?;
    person.sees(&friday).await?;
    person.until("it stays there", &is_strength(&friday)).await
}

/// Somebody in week 18 changes the days: what is shown is their own phase with what they have reached, and nothing of it is lost.
pub async fn new_days_in_week_18(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let (before, phase) = in_week_18(&mut person).await?;
    let standing = person.text("[data-test=plan-standing]").await?;
    if !standing.contains(&phase) || !standing.contains("18") {
        return Err(format!("it says {standing:?}, not {phase:?} in week 18"));
    }
    person.loses("[data-test=plan-new]").await?;
    person.loses("[data-test=plan-gone]").await?;
    person.taps("accept-plan").await?;
    same(&before, &plan(&person).await?)?;
    person.sees("[data-test=this-week] li:nth-child(2) .week__day--strength").await
}

/// To what new days make of the plan of somebody in week 18; gives the plan before and the name of its phase.
async fn in_week_18(person: &mut Person) -> Outcome<(String, String)> {
    let (mut head, _) = kept(&person.stored().await?)?;
    let profile = head.profile.clone().ok_or("no profile")?;
    let today: NaiveDate = MONDAY.parse().map_err(|_| "no date")?;
    let habits = Habits { trains: 95, answers: 100, ..Habits::STEADY };
    let first = today - Days::new(WEEKS * 7);
    let journal = live(&profile, false, &habits, first, 7 * 17, &mut Dice::new(4));
    let progress = replay(&journal).0.ok_or("no plan")?;
    head.plan = Some(progress.plan_now());
    has(person, &stored_of(&head, &journal)?).await?;
    let before = plan(person).await?;
    person.taps("change-answers").await?;
    person.go("#/about/9").await?;
    let asked =
        "return location.hash === '#/about/9' && document.querySelectorAll('main input[type=checkbox]').length === 7";
    person.until("the days are asked", asked).await?;
    // Monday, Wednesday, Friday and Saturday become Tuesday, Thursday and Saturday.
    for day in [0, 1, 2, 3, 4] {
        picks(person, day).await?;
    }
    person.taps("continue").await?;
    person.go("#/new-plan").await?;
    person.finds("plan-changes").await?;
    Ok((before, text::phase(progress.on(today).0.phase)))
}
