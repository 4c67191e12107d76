//! axe-core over every screen and state, on a small phone, light and dark: WCAG 2.0 to 2.2, A and AA, with its best practices
//! and the size of targets, without one violation. One engine is enough: axe looks at the page, not at who laid it out.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::first_visit::{MONDAY, is_well, picks, tells_about};
use crate::person::Person;
use crate::story::{answers, wakes};
use crate::world::{Outcome, World};

/// Fetched by `make test`.
const AXE: &str = ".tools/axe/node_modules/axe-core/axe.min.js";

/// Everything folded away is opened; then light with all rules, and dark with what depends on colour.
const LOOK: &str = r"
    document.querySelectorAll('details').forEach(it => { it.open = true });
    const root = document.documentElement, theme = root.dataset.theme;
    // Colours change over a moment, and in between nothing is as it will be.
    const wear = (theme) => { root.dataset.theme = theme; document.getAnimations().forEach(it => it.finish()) };
    const told = (found, theme) => found.violations.flatMap(rule =>
        rule.nodes.map(node => `${rule.id} (${theme}): ${node.target.join(' ')} in ${node.html.slice(0, 120)}`));
    const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    const whole = { resultTypes: ['violations'], runOnly: { type: 'tag', values: all }, rules: { 'target-size': { enabled: true } } };
    const colours = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };
    return (async () => {
        wear('light');
        const light = told(await axe.run(document, whole), 'light');
        wear('dark');
        const dark = told(await axe.run(document, colours), 'dark');
        if (theme === undefined) delete root.dataset.theme; else root.dataset.theme = theme;
        return [...light, ...dark];
    })()";

/// What kinds of parts are on screen, and what state they are in. A hundred pages of exercises have a dozen shapes.
const SHAPE: &str = "[...new Set([...document.querySelectorAll('body *:not(svg *)')].map(it => [it.tagName, \
    ...['class', 'type', 'role', 'data-test', 'data-stage', 'aria-current', 'aria-invalid'].map(name => \
    it.getAttribute(name)?.match(/^[^{(]*/)[0])].join(' ')))].sort().join()";

/// Somebody who looks at each shape of screen once.
struct Inspector {
    axe: String,
    looked: BTreeSet<String>,
    found: Vec<String>,
}

impl Inspector {
    /// Looks at what is on screen, unless a screen of this shape was seen before.
    async fn looks(&mut self, person: &Person, name: &str) -> Outcome {
        let shape = person.text_of(SHAPE).await?;
        if !self.looked.insert(shape) {
            return Ok(());
        }
        if person.run("return !!window.axe").await? != true {
            person.run(&self.axe).await?;
        }
        let found = person.run(LOOK).await.map_err(|error| format!("{name}: {error}"))?;
        let found = found.as_array().ok_or_else(|| format!("{name}: axe said nothing"))?;
        self.found.extend(found.iter().map(|it| format!("{name}: {}", it.as_str().unwrap_or_default())));
        Ok(())
    }

    /// Every screen that links lead to, from here on.
    async fn follows_links(&mut self, person: &Person, from: &str) -> Outcome {
        let (mut waiting, mut known) = (vec![from.to_owned()], BTreeSet::from([from.to_owned()]));
        while let Some(fragment) = waiting.pop() {
            arrives(person, &fragment).await?;
            self.looks(person, &fragment).await?;
            let links = "return [...document.querySelectorAll('a[href^=\"#/\"]')].map(it => it.getAttribute('href'))";
            let links = person.run(links).await?;
            for link in links.as_array().into_iter().flatten().filter_map(Value::as_str) {
                if known.insert(link.to_owned()) {
                    waiting.push(link.to_owned());
                }
            }
        }
        Ok(())
    }
}

/// Goes to a fragment, and waits until the screen is another.
async fn arrives(person: &Person, fragment: &str) -> Outcome {
    let arrival = "await new Promise(done => { addEventListener('hashchange', () => setTimeout(done), { once: true }); \
        setTimeout(done, 300); location.hash = to; })";
    person
        .run(&format!("const to = '{fragment}'; return (async () => {{ if (location.hash !== to) {arrival}; }})()"))
        .await?;
    person.sees("main h1").await
}

/// A phone of 360 by 740.
async fn small_phone(person: &Person) -> Outcome {
    let size = json!({ "width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": true });
    person.commands("Emulation.setDeviceMetricsOverride", size).await
}

pub async fn every_screen(world: &mut World) -> Outcome {
    if world.stage.engine != Engine::Chromium {
        world.skips("axe-core looks at the page, which is the same in every engine; it runs in Chromium");
        return Ok(());
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE);
    let Ok(axe) = std::fs::read_to_string(path) else {
        world.skips("axe-core is not there; `make test` fetches it where there is npm");
        return Ok(());
    };
    let mut inspector = Inspector { axe, looked: BTreeSet::new(), found: Vec::new() };
    let mut person = world.person().await?;
    small_phone(&person).await?;
    person.on(MONDAY).await?;
    beginning(&mut inspector, &person).await?;
    inspector.follows_links(&person, "#/today").await?;
    by_address(&mut inspector, &person).await?;
    a_session(&mut inspector, &mut person).await?;
    afterwards(&mut inspector, &mut person).await?;
    plans_of_others(&mut inspector, &person).await?;
    locked(&mut inspector, &mut person).await?;
    broken(&mut inspector, &person).await?;
    println!("  axe looked at {} different screens", inspector.looked.len());
    match inspector.found.as_slice() {
        [] => Ok(()),
        found => Err(format!("{} violations\n  {}", found.len(), found.join("\n  "))),
    }
}

/// The first visit, page by page, with what is said when an answer is missing.
async fn beginning(inspector: &mut Inspector, person: &Person) -> Outcome {
    person.open("").await?;
    inspector.looks(person, "welcome").await?;
    person.taps("start").await?;
    inspector.looks(person, "first question").await?;
    person.taps("continue").await?;
    person.sees("[role=alert]").await?;
    inspector.looks(person, "first question, no answer").await?;
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
    let others = ["#/start", "#/check-in", "#/session", "#/nowhere", "#/p/1abc", "#/library?focus=balance&safe=yes"];
    for fragment in questions.chain(others.map(str::to_owned)) {
        arrives(person, &fragment).await?;
        inspector.looks(person, &fragment).await?;
    }
    person.go("#/settings").await?;
    person.taps("wipe").await?;
    inspector.looks(person, "settings, before everything is removed").await?;
    person.go("#/today").await?;
    person.run("document.querySelector('[data-test=note] > summary').click()").await?;
    person.types("walk-minutes", "0").await?;
    person.taps("walk-save").await?;
    inspector.looks(person, "today, wrong number").await
}

/// Which part of a session is on screen.
const PART: &str = "const panel = ['player', 'hurts-panel', 'how-panel', 'finish-panel', 'done'] \
    .find(it => document.querySelector(`[data-test=${it}]`)) ?? ''; \
    const stage = document.querySelector('[data-stage]')?.dataset.stage.replace(/^Some\\(/, '').match(/^\\w+/) ?? ''; \
    return `session: ${panel} ${stage}`";

async fn a_session(inspector: &mut Inspector, person: &mut Person) -> Outcome {
    person.taps("start-session").await?;
    inspector.looks(person, "session: before").await?;
    person.chooses("signs-3").await?;
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
    for _ in 0..400 {
        let part = person.run(PART).await?;
        let part = part.as_str().unwrap_or_default();
        inspector.looks(person, part).await?;
        if part.contains("how-panel") {
            person.chooses("peak-1").await?;
            person.taps("rated").await?;
        } else if part.contains("finish-panel") {
            person.chooses("after-1").await?;
            person.chooses("effort-1").await?;
            person.taps("finish").await?;
            person.finds("done").await?;
            return inspector.looks(person, "today, done").await;
        } else {
            person.run("document.querySelector('[data-test=next]')?.click()").await?;
        }
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
    picks(person, 1).await?;
    person.chooses("pain-before-2").await?;
    person.taps("begin").await?;
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
