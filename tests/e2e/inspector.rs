//! Somebody who looks at screens with axe-core.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::person::Person;
use crate::world::Outcome;

/// Fetched by `make test`.
const AXE: &str = ".tools/axe/node_modules/axe-core/axe.min.js";

/// What is folded away, by the line or the button that opens it.
const FOLDED: &str = ".disclosure > [aria-expanded=false], details:not([open]) > summary";

/// Light with all rules, and dark with what depends on colour.
const LOOK: &str = r"
    const root = document.documentElement, theme = root.dataset.theme;
    // Colours change over a moment, and in between nothing is as it will be.
    const end = (it) => it.effect.getComputedTiming().endTime === Infinity ? it.cancel() : it.finish();
    const wear = (theme) => { root.dataset.theme = theme; document.getAnimations().forEach(end) };
    const told = (found, theme) => found.violations.flatMap(rule =>
        rule.nodes.map(node => `${rule.id} (${theme}): ${node.target.join(' ')} in ${node.html.slice(0, 120)}`));
    const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
    const whole = { resultTypes: ['violations'], runOnly: { type: 'tag', values: all }, rules: { 'target-size': { enabled: true } } };
    const colours = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };
    return (async () => {
        await new Promise(made => setTimeout(made));
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
    it.getAttribute(name)?.replace(/[0-9]+/g, ''))].join(' ')))].sort().join()";

/// Somebody who looks at each shape of screen once.
pub struct Inspector {
    axe: String,
    looked: BTreeSet<String>,
    found: Vec<String>,
}

impl Inspector {
    /// With axe as it was fetched; nobody where it was not.
    pub fn with_axe() -> Option<Self> {
        let axe = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE)).ok()?;
        Some(Self { axe, looked: BTreeSet::new(), found: Vec::new() })
    }

    /// A button without a name is seen, so nothing seen means nothing there.
    pub async fn is_awake(&mut self, person: &Person) -> Outcome {
        person.run("document.querySelector('main').append(document.createElement('button'))").await?;
        self.looks(person, "a button without a name").await?;
        person.run("document.querySelector('main > button:last-child').remove()").await?;
        let seen = self.found.iter().any(|it| it.contains("button-name"));
        self.found.clear();
        if seen { Ok(()) } else { Err("axe sees nothing".to_owned()) }
    }

    /// All that was found, if there was anything.
    pub fn tells(self) -> Outcome {
        println!("  axe looked at {} different screens", self.looked.len());
        match self.found.as_slice() {
            [] => Ok(()),
            found => Err(format!("{} violations\n  {}", found.len(), found.join("\n  "))),
        }
    }

    /// Looks at what is on screen, unless a screen of this shape was seen before.
    pub async fn looks(&mut self, person: &Person, name: &str) -> Outcome {
        let shape = person.text_of(SHAPE).await?;
        if !self.looked.insert(shape) {
            return Ok(());
        }
        while person.taps_if_there(FOLDED).await? {}
        if person.run("return !!window.axe").await? != true {
            person.run(&self.axe).await?;
        }
        let found = person.run(LOOK).await.map_err(|error| format!("{name}: {error}"))?;
        let found = found.as_array().ok_or_else(|| format!("{name}: axe said nothing"))?;
        self.found.extend(found.iter().map(|it| format!("{name}: {}", it.as_str().unwrap_or_default())));
        Ok(())
    }

    /// Every screen that links lead to, from here on.
    pub async fn follows_links(&mut self, person: &Person, from: &str) -> Outcome {
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
pub async fn arrives(person: &Person, fragment: &str) -> Outcome {
    let arrival = "await new Promise(done => { addEventListener('hashchange', () => setTimeout(done), { once: true }); \
        location.hash = to; })";
    person
        .run(&format!("const to = '{fragment}'; return (async () => {{ if (location.hash !== to) {arrival}; }})()"))
        .await?;
    person.sees("main h1").await
}
