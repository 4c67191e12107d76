//! What the host does between two visits: a new version, and one that is broken or only half there.

use std::fs;

use crate::first_visit::settles_in;
use crate::person::Person;
use crate::site::Site;
use crate::world::{Outcome, World};

/// The browser looks for a new version, and is through with what it found. It may be looking by itself, and joins that look if it is
/// still under way.
const LOOKS: &str = "navigator.serviceWorker.getRegistration().then(async (it) => { \
    await it.update().catch(() => {}); \
    while (it.installing) await new Promise(done => setTimeout(done, 30)); })";
/// Looks, and says whether a new version waits: a look that began before the deploy has not seen it.
const FINDS: &str = "return navigator.serviceWorker.getRegistration()\
    .then(it => it.update().catch(() => {}).then(() => !!it.waiting))";
const WAITS: &str = "return navigator.serviceWorker.getRegistration().then(it => !!it.waiting)";

async fn kept(person: &Person) -> Outcome<serde_json::Value> {
    person.run("return caches.keys()").await
}

pub async fn a_new_version_waits(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.is_kept_offline().await?;
    let before = kept(&person).await?;
    let new = world.copied("new")?;
    new.renews()?;
    world.deploys(new)?;
    // During a session nothing is said.
    person.taps("start-session").await?;
    person.chooses("signs-none").await?;
    person.chooses("pain-before-1").await?;
    person.taps("begin").await?;
    person.finds("player").await?;
    // Still, so that the machine has time for the new files.
    person.taps("pause").await?;
    person.until("the new version waits", FINDS).await?;
    if person.has("update").await? {
        return Err("an update is offered during a session".to_owned());
    }
    person.go("#/today").await?;
    person.taps("discard").await?;
    person.taps("update").await?;
    let taken = "return navigator.serviceWorker.getRegistration().then(it => !it.waiting && !!it.active)";
    person.until("the new version is in", taken).await?;
    person.finds("session-card").await?;
    let after = kept(&person).await?;
    if before == after { Err(format!("still {after}")) } else { Ok(()) }
}

/// A deploy of a new release that goes wrong.
struct Broken {
    what: &'static str,
    how: fn(&Site) -> Outcome,
}

/// The file of the site that ends so.
fn file(site: &Site, end: &str) -> Outcome<std::path::PathBuf> {
    let entries = fs::read_dir(&site.dir).map_err(|error| error.to_string())?;
    let mut paths = entries.filter_map(|entry| entry.ok().map(|it| it.path()));
    paths.find(|path| path.to_string_lossy().ends_with(end)).ok_or_else(|| format!("no file ends with {end}"))
}

const BROKEN: [Broken; 4] = [
    Broken {
        what: "a missing file",
        how: |site| fs::remove_file(file(site, "_bg.wasm")?).map_err(|error| error.to_string()),
    },
    Broken {
        what: "other bytes",
        how: |site| {
            let path = file(site, "_bg.wasm")?;
            let mut bytes = fs::read(&path).map_err(|error| error.to_string())?;
            if let Some(last) = bytes.last_mut() {
                *last ^= 1;
            }
            fs::write(path, bytes).map_err(|error| error.to_string())
        },
    },
    Broken { what: "half a page", how: |site| site.edit("index.html", |page| page[..page.len() / 2].to_owned()) },
    Broken { what: "an older start", how: |site| site.edit("boot.mjs", |text| format!("{text}\n// as it was\n")) },
];

/// How the service worker of a new version fares.
const TRIES: &str = "window.__end = ''; navigator.serviceWorker.getRegistration().then(async (it) => { \
    try { await it.update(); } catch (error) { window.__end = `refused: ${error}`; return; } \
    const worker = it.installing; \
    if (!worker) { window.__end = it.waiting ? 'waits' : 'nothing new'; return; } \
    const look = () => { if (worker.state !== 'installing') window.__end = worker.state; }; \
    worker.addEventListener('statechange', look); look(); })";

pub async fn a_broken_one_changes_nothing(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.is_kept_offline().await?;
    let before = (kept(&person).await?, person.stored().await?);
    for Broken { what, how } in BROKEN {
        let new = world.copied(&what.replace(' ', "-"))?;
        new.renews()?;
        how(&new)?;
        // Before the host changes: a look that is cut off would be the one joined, and one that goes on finds what was broken before
        // mended, as each deploy breaks another file of the same release.
        person.run(&format!("return {LOOKS}")).await?;
        world.deploys(new)?;
        person.run(TRIES).await?;
        person.until("it was tried", "return window.__end !== ''").await?;
        let end = person.text_of("window.__end").await?;
        if end != "redundant" && !end.starts_with("refused") {
            return Err(format!("{what}: the new version is {end}"));
        }
        person.reload().await?;
        person.finds("session-card").await?;
        if person.run(WAITS).await? == true || person.has("update").await? {
            return Err(format!("{what}: a broken version waits"));
        }
        let after = (kept(&person).await?, person.stored().await?);
        if after != before {
            return Err(format!("{what}: {before:?} came to be {after:?}"));
        }
    }
    // Without any server it is still whole, and a deploy that is whole gets in.
    world.stop_server();
    person.open("#/library/bird-dog").await?;
    person.reads("Bird dog").await?;
    let whole = world.copied("whole")?;
    whole.renews()?;
    world.deploys(whole)?;
    person.until("the whole version waits", FINDS).await
}
