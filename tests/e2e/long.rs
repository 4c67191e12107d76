//! Ten years in the journal: a start reads its end and the checkpoint alone, the rest is there when it is asked for, and damage in it is
//! found. How long a start takes beside that of somebody who has just begun is printed, never judged: machines differ.

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_formats::backup::Shards;
use steadyback_formats::saved::Head;
use steadyback_formats::store::{Store, add_lines, replace};
use steadyback_rules::journal::{Entry, Fact};
use steadyback_rules::profile::Profile;
use steadyback_simulate::{Dice, Habits, live, person};

use crate::engine::Engine;
use crate::first_visit::{MONDAY, settles_in};
use crate::inspector::arrives;
use crate::person::Person;
use crate::world::{Outcome, World};

/// Ten years.
const DAYS: u16 = 3_653;
/// Starts of each, in turn.
const STARTS: usize = 3;

/// Keys and texts in memory.
#[derive(Default)]
struct Memory(RefCell<BTreeMap<String, String>>);

impl Store for Memory {
    type Error = ();

    fn get(&self, key: &str) -> Result<Option<String>, ()> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ()> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ()> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ()> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

/// Somebody's last ten years.
pub fn years() -> Outcome<Vec<Entry>> {
    let today: NaiveDate = MONDAY.parse().map_err(|_| "no date")?;
    let mut dice = Dice::new(4);
    let (profile, habits) = (person(&mut dice), Habits { trains: 90, answers: 90, ..Habits::STEADY });
    // Something is planned on the Monday after them.
    let profile = Profile { days: [true; 7], conditions: EnumSet::EMPTY, ..profile };
    Ok(live(&profile, false, &habits, today - Days::new(DAYS.into()), DAYS, &mut dice))
}

/// What is stored of a journal, with this head.
pub fn stored_of(head: &Head, journal: &[Entry]) -> Outcome<Value> {
    let (memory, mut shards) = (Memory::default(), Shards::new());
    add_lines(&mut shards, journal);
    replace(&memory, head, &shards, None).map_err(|()| "not stored")?;
    let texts = memory.0.into_inner().into_iter().map(|(key, text)| (format!("steadyback/{key}"), Value::from(text)));
    Ok(texts.collect::<serde_json::Map<_, _>>().into())
}

/// This is stored in place of all there was, and the page loaded anew.
pub async fn has(person: &Person, stored: &Value) -> Outcome {
    let ours =
        "for (const key of Object.keys(localStorage)) if (key.startsWith('steadyback/')) localStorage.removeItem(key)";
    person.run(&format!("{ours}; Object.assign(localStorage, {stored})")).await?;
    person.reload().await
}

async fn says(person: &Person, what: &str) -> Outcome<String> {
    person.text_of(&format!("document.querySelector({what:?})?.innerText")).await
}

pub async fn ten_years(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let new = person.stored().await?;
    let journal = years()?;
    let sessions = journal.iter().filter(|entry| matches!(entry.fact, Fact::Session(_))).count();
    let ten = stored_of(&crate::keep::kept(&new)?.0, &journal)?;
    has(&person, &ten).await?;
    person.finds("session-card").await?;
    let first = says(&person, "main").await?;
    let kept = "return 'steadyback/checkpoint' in localStorage";
    person.until("there is a checkpoint", kept).await?;

    // The same from the checkpoint, once all is read.
    person.reload().await?;
    let same = format!("return document.querySelector('main')?.innerText === {}", json!(first));
    person.until("it looks as it did from the whole journal", &same).await?;
    person.types("walk-minutes", "12").await?;
    person.taps("walk-save").await?;
    person.reload().await?;
    person.taps("more").await?;
    person.go("#/storage").await?;
    person.finds("storage-facts").await?;
    let facts = says(&person, "[data-test=storage-facts]").await?;
    if !facts.contains(&sessions.to_string()) || !facts.contains(&(journal.len() + 1).to_string()) {
        return Err(format!("not {sessions} sessions and {} entries: {facts}", journal.len() + 1));
    }
    // Asked for at once.
    person.open("#/progress").await?;
    person.finds("decision-day").await?;

    // Damage in what the start does not read, with the same ending.
    let months = "Object.keys(localStorage).filter(key => key.includes('/journal/')).sort()";
    person
        .run(&format!("const key = {months}[40]; localStorage[key] = localStorage[key].replace(' S ', ' X ')"))
        .await?;
    person.open("#/today").await?;
    person.finds("banner-damaged").await?;
    if person.run(kept).await? != false {
        return Err("a checkpoint of damaged months is still there".to_owned());
    }
    if world.stage.engine == Engine::Chromium { times(&person, &new, &ten).await } else { Ok(()) }
}

/// Once the first screen that looks back has read what the start did without, no screen reads storage.
pub async fn screens_read_no_storage(world: &mut World) -> Outcome {
    const SCREENS: [&str; 22] = [
        "#/progress",
        "#/plan",
        "#/plan/change/0",
        "#/plan/put-in",
        "#/plan/move",
        "#/programme",
        "#/rules",
        "#/measures",
        "#/library",
        "#/library/bird-dog",
        "#/library/walking",
        "#/learn",
        "#/take-out",
        "#/share",
        "#/settings",
        "#/backup",
        "#/about-app",
        "#/programmes",
        "#/programmes/easier",
        "#/more",
        "#/session",
        "#/today",
    ];
    const COUNT: &str = "const get = Storage.prototype.getItem;
        window.__read = [];
        Storage.prototype.getItem = function (key) {
          if (String(key).startsWith('steadyback/')) window.__read.push(key);
          return get.call(this, key);
        };";
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let new = person.stored().await?;
    let ten = stored_of(&crate::keep::kept(&new)?.0, &years()?)?;
    has(&person, &ten).await?;
    person.finds("session-card").await?;
    person.until("there is a checkpoint", "return 'steadyback/checkpoint' in localStorage").await?;
    // From the checkpoint; then the first screen that looks back reads the rest.
    person.reload().await?;
    person.finds("session-card").await?;
    arrives(&person, SCREENS[0]).await?;
    person.run(COUNT).await?;
    for screen in SCREENS {
        arrives(&person, screen).await?;
    }
    let read = person.run("return window.__read").await?;
    if read == json!([]) { Ok(()) } else { Err(format!("screens read {read}")) }
}

/// Starts of somebody new and after ten years, with a processor four times as slow: from the first look into storage to the screen.
async fn times(person: &Person, new: &Value, ten: &Value) -> Outcome {
    const WATCH: &str = "const get = Storage.prototype.getItem;
        Storage.prototype.getItem = function (key) {
          if (String(key).startsWith('steadyback/')) window.__first ??= performance.now();
          return get.call(this, key);
        };
        const seen = new MutationObserver(() => {
          if (document.querySelector('main h1')) { window.__shown ??= performance.now(); seen.disconnect(); }
        });
        seen.observe(document, { childList: true, subtree: true });";
    person.commands("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    has(person, ten).await?;
    person.until("there is a checkpoint", "return 'steadyback/checkpoint' in localStorage").await?;
    let ten = person.stored().await?;
    person.commands("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    let mut took = [Vec::new(), Vec::new()];
    for _ in 0..STARTS {
        for (who, times) in [new, &ten].into_iter().zip(&mut took) {
            has(person, who).await?;
            person.reload().await?;
            let time = person.run("return window.__shown - window.__first").await?;
            times.push(time.as_f64().ok_or("no time")?);
        }
    }
    person.commands("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
    let [new, ten] = took.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    });
    println!(
        "    a start after ten years: {:.2} × that of a new person ({:.0} ms more of {new:.0})",
        ten / new,
        ten - new
    );
    Ok(())
}
