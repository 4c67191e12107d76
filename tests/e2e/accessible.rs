//! axe-core over every screen and state, on a small phone, light and dark: WCAG 2.0 to 2.2, A and AA, with its best practices
//! and the size of targets, without one violation.

use crate::first_visit::{MONDAY, is_well, tells_about};
use crate::inspector::{Inspector, arrives};
use crate::person::Person;
use crate::story::{answers, ends, wakes};
use crate::world::{Outcome, World};

pub async fn every_screen(world: &mut World) -> Outcome {
    let Some(mut inspector) = Inspector::with_axe() else {
        world.skips("axe-core is not there; `make test` fetches it where there is npm");
        return Ok(());
    };
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    beginning(&mut inspector, &person).await?;
    inspector.follows_links(&person, "#/today").await?;
    by_address(&mut inspector, &person).await?;
    a_session(&mut inspector, &mut person).await?;
    afterwards(&mut inspector, &mut person).await?;
    plans_of_others(&mut inspector, &person).await?;
    locked(&mut inspector, &mut person).await?;
    broken(&mut inspector, &person).await?;
    inspector.tells()
}

/// The first visit, page by page, with what is said when an answer is missing.
async fn beginning(inspector: &mut Inspector, person: &Person) -> Outcome {
    person.open("").await?;
    inspector.is_awake(person).await?;
    inspector.looks(person, "welcome").await?;
    person.taps("start").await?;
    inspector.looks(person, "first question").await?;
    person.taps("continue").await?;
    person.sees("[role=alert]").await?;
    inspector.looks(person, "first question, no answer").await?;
    person.chooses("screening0-2").await?;
    person.taps("continue").await?;
    inspector.looks(person, "first question, opened").await?;
    is_well(person).await?;
    person.taps("continue").await?;
    person.sees("[role=alert]").await?;
    inspector.looks(person, "about, no answer").await?;
    tells_about(person).await?;
    person.finds("accept-plan").await?;
    inspector.looks(person, "new plan").await?;
    person.taps("accept-plan").await?;
    person.finds("session-card").await
}

/// Screens that no link leads to.
async fn by_address(inspector: &mut Inspector, person: &Person) -> Outcome {
    let questions =
        (0..8).map(|page| format!("#/screening/{page}")).chain((0..13).map(|page| format!("#/about/{page}")));
    let others = [
        "#/start",
        "#/programmes",
        "#/programmes/sixteen-weeks",
        "#/programmes/three-blocks",
        "#/programmes/maintenance",
        "#/backup",
        "#/about-app",
        "#/help",
        "#/try",
        "#/check-in",
        "#/session",
        "#/nowhere",
        "#/p/1abc",
        "#/library?focus=balance&safe=yes",
        "#/plan/change/99",
    ];
    for fragment in questions.chain(others.map(str::to_owned)) {
        arrives(person, &fragment).await?;
        inspector.looks(person, &fragment).await?;
    }
    person.go("#/settings").await?;
    person.taps("wipe").await?;
    inspector.looks(person, "settings, before everything is removed").await?;
    person.go("#/today").await?;
    person.taps_on("[data-test=note] > summary").await?;
    person.types("walk-minutes", "0").await?;
    person.taps("walk-save").await?;
    inspector.looks(person, "today, wrong number").await
}

/// Which part of a session is on screen.
const PART: &str = "const panel = ['player', 'hurts-panel', 'options-panel', 'sign-panel', 'finish-panel', 'after-panel', 'done'] \
    .find(it => document.querySelector(`[data-test=${it}]`)) ?? ''; \
    const stage = document.querySelector('[data-stage]')?.dataset.stage.replace(/^Some\\(/, '').match(/^\\w+/) ?? ''; \
    const asks = document.querySelector('[data-test=rate]') ? ' asks' : ''; \
    return `session: ${panel} ${stage}${asks}`";

async fn a_session(inspector: &mut Inspector, person: &mut Person) -> Outcome {
    person.taps("start-session").await?;
    inspector.looks(person, "session: before").await?;
    person.chooses("signs-none").await?;
    person.chooses("pain-before-1").await?;
    person.taps("begin").await?;
    person.finds("player").await?;
    person.taps("pause").await?;
    inspector.looks(person, "session: paused").await?;
    person.taps("hurts").await?;
    person.finds("hurts-panel").await?;
    inspector.looks(person, "session: hurts").await?;
    person.chooses("hurt-peak-2").await?;
    person.chooses("hurt-kind-0").await?;
    inspector.looks(person, "session: hurts, answered").await?;
    person.taps("go-on").await?;
    person.taps("options").await?;
    inspector.looks(person, "session: options").await?;
    person.taps("sign").await?;
    person.finds("sign-panel").await?;
    inspector.looks(person, "session: sign").await?;
    person.chooses("worry-0").await?;
    person.finds("get-help").await?;
    inspector.looks(person, "session: sign, told").await?;
    person.taps("no-sign").await?;
    for _ in 0..400 {
        let part = person.run(PART).await?;
        let part = part.as_str().unwrap_or_default();
        inspector.looks(person, part).await?;
        if part.contains("finish-panel") {
            person.taps("finish").await?;
            person.sees("[role=alert]").await?;
            inspector.looks(person, "session: finish, no answer").await?;
            ends(person, 1).await?;
            inspector.looks(person, "session: after").await?;
            person.taps("to-today").await?;
            person.finds("done").await?;
            return inspector.looks(person, "today, done").await;
        }
        person.taps_if_there("[data-test=next]").await?;
    }
    Err("the session has no end".to_owned())
}

/// The day after, and what there is to look back at.
async fn afterwards(inspector: &mut Inspector, person: &mut Person) -> Outcome {
    wakes(person, "2027-03-02").await?;
    person.finds("check-in").await?;
    inspector.looks(person, "today, check-in due").await?;
    person.go("#/check-in").await?;
    person.finds("save-check-in").await?;
    inspector.looks(person, "check-in").await?;
    person.taps("save-check-in").await?;
    person.sees("[role=alert]").await?;
    inspector.looks(person, "check-in, no answer").await?;
    person.go("#/today").await?;
    answers(person, 3).await?;
    for (fragment, name) in [("#/progress", "progress, a red day"), ("#/plan", "plan, after a week")] {
        arrives(person, fragment).await?;
        inspector.looks(person, name).await?;
    }
    person.go("#/questions/peg").await?;
    person.taps("save-answers").await?;
    person.sees("[role=alert]").await?;
    inspector.looks(person, "questionnaire, no answer").await?;
    for id in ["rating0-4", "rating1-5", "rating2-3"] {
        person.chooses(id).await?;
    }
    person.taps("save-answers").await?;
    person.finds("scores").await?;
    inspector.looks(person, "questionnaire, answered").await?;
    person.go("#/today").await?;
    person.taps("flare").await?;
    person.finds("flare-yes").await?;
    inspector.looks(person, "flare, asked").await?;
    person.taps("flare-yes").await?;
    person.finds("flare-on").await?;
    inspector.looks(person, "flare").await
}

async fn plans_of_others(inspector: &mut Inspector, person: &Person) -> Outcome {
    person.go("#/share").await?;
    let link = person.text("[data-test=share-link]").await?;
    let (_, payload) = link.split_once("#/p/").ok_or("no payload")?;
    person.go(&format!("#/p/{payload}")).await?;
    person.finds("import-plan").await?;
    inspector.looks(person, "import, a plan").await?;
    let cut = &payload[..payload.len() / 2];
    person.go(&format!("#/p/{cut}")).await?;
    person.finds("import-error").await?;
    inspector.looks(person, "import, damaged").await
}

/// Each danger sign that is asked about before a session locks.
async fn locked(inspector: &mut Inspector, person: &mut Person) -> Outcome {
    wakes(person, "2027-03-03").await?;
    person.go("#/session").await?;
    person.chooses("signs-1").await?;
    inspector.looks(person, "session: before, a sign").await?;
    person.taps("send-sign").await?;
    person.finds("care-emergency").await?;
    inspector.looks(person, "locked").await?;
    wakes(person, "2027-03-05").await?;
    person.finds("cleared").await?;
    inspector.looks(person, "locked, two days later").await?;
    person.taps("cleared").await?;
    person.sees("[role=alert]").await?;
    inspector.looks(person, "locked, nothing ticked").await
}

async fn broken(inspector: &mut Inspector, person: &Person) -> Outcome {
    person.run("for (const key of ['steadyback/head-a', 'steadyback/head-b']) localStorage.setItem(key, 'x')").await?;
    person.open("").await?;
    person.finds("banner-damaged").await?;
    inspector.looks(person, "damaged").await?;
    person
        .run(
            "window.__kept = Document.prototype.createElementNS; \
        Document.prototype.createElementNS = () => { throw new Error('broken on purpose'); }",
        )
        .await?;
    person.go("#/rules").await?;
    person.finds("panic").await?;
    person.run("Document.prototype.createElementNS = window.__kept").await?;
    inspector.looks(person, "breakdown").await?;
    person.expected_that().await.map(|_| ())
}
