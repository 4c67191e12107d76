//! Tests, questionnaires and notes: taken, kept, shown.

use crate::first_visit::settles_in;
use crate::story::trains;
use crate::world::{Outcome, World};

pub async fn a_test_and_a_questionnaire(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.finds("measures-due").await?;
    person.taps("measures").await?;
    person.finds("due").await?;
    person.go("#/test/sit-to-stand").await?;
    person.finds("test").await?;
    person.taps("save-result").await?;
    person.reads("Type a number from 2.0 s to 30.0 s").await?;
    // Time stands still but for this: on a stalled machine two taps can be a second apart.
    person.run("const then = Date.now(); window.__passed = 0; window.Date.now = () => then + window.__passed").await?;
    person.taps("clock-result").await?;
    person.run("window.__passed = 11200").await?;
    person.taps("clock-result").await?;
    let filled = "return document.getElementById('result').value === '11.2'";
    person.until("the clock fills in the field", filled).await?;
    person.taps("save-result").await?;
    person.finds("test-results").await?;
    person.reads("11.2 s").await?;
    person.go("#/questions/peg").await?;
    person.taps("save-answers").await?;
    person.sees("[role=alert] li + li + li").await?;
    for id in ["rating0-4", "rating1-5", "rating2-3"] {
        person.chooses(id).await?;
    }
    person.taps("save-answers").await?;
    person.finds("scores").await?;
    person.reads("4.0").await?;
    person.go("#/progress").await?;
    person.finds("helping").await?;
    person.reload().await?;
    person.go("#/measures").await?;
    person.reads("11.2 s").await
}

pub async fn a_note_about_the_day(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.taps_on("[data-test=note] > summary").await?;
    person.chooses("tired-1").await?;
    person.chooses("stress-2").await?;
    person.chooses("trigger-2").await?;
    person.chooses("felt-0").await?;
    person.chooses("felt-2").await?;
    person.types("win", "Tied my shoes\u{202e} <b>alone</b>").await?;
    person.taps("win-save").await?;
    person.reads("Tied my shoes <b>alone</b>").await?;
    person.reload().await?;
    let kept = "return ['tired-1', 'stress-2', 'felt-0', 'felt-2'].every(id => document.getElementById(id).checked)";
    person.finds("note").await?;
    person.until("the note is kept", kept).await?;
    person.go("#/progress").await?;
    person.taps_on("[data-test=notes-fold] > button").await?;
    person.sees("[data-test=sites] tbody tr + tr").await?;
    person.finds("set-off").await?;
    person.finds("small-wins").await?;
    person.reads("Tied my shoes").await
}

/// Charts with the tables behind them.
pub async fn progress_after_a_session(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    trains(&person, 1).await?;
    person.go("#/progress").await?;
    person.taps_on("[data-test=weeks-fold] > button").await?;
    person.finds("expect").await?;
    person.sees("[data-test=pain-chart] svg[role=img] .chart__point").await?;
    person.taps_on("[data-test=pain-numbers] > button").await?;
    person.sees("[data-test=pain-numbers] tbody tr").await?;
    person.taps_on("[data-test=work-fold] > button").await?;
    person.taps_on("[data-test=work-of] > button").await?;
    person.sees("[data-test=work-of] svg[role=img] .chart__bar").await?;
    person.sees("[data-test=work-of] tbody tr").await
}
