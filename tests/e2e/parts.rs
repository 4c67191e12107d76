//! Parts of the program that cannot be had when they are wanted.

use std::fs;

use crate::first_visit::MONDAY;
use crate::site::Site;
use crate::world::{Outcome, World};

/// The part with most of the screens does not come until it is let. Nothing is kept offline, which would have it.
const HELD: &str = "Object.defineProperty(navigator, 'serviceWorker', { value: undefined }); \
    { const real = fetch; window.fetch = (what, ...how) => \
      String(what.url ?? what).includes('part-split_screens') && !window.__let && !sessionStorage.getItem('let') \
        ? Promise.resolve(new Response('', { status: 503 })) : real(what, ...how); }";
const LET: &str = "window.__let = true";

pub async fn one_that_is_refused_comes_when_asked_again(world: &mut World) -> Outcome {
    world.prepares(HELD)?;
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("#/library/bird-dog").await?;
    person.finds("part-refused").await?;
    // Still away: the page stays, and says so again.
    person.taps("part-again").await?;
    person.finds("part-refused").await?;
    person.run(LET).await?;
    // The app asks once more by itself, a second after its start: it may have been faster.
    person.taps_if_there("[data-test=part-again]").await?;
    person.reads("Bird dog").await?;
    // What comes with the start has been there all the time.
    person.open("").await?;
    person.finds("start").await
}

/// A release in which that part has another name, as every new build has.
fn renamed(site: &Site) -> Outcome {
    let entries = fs::read_dir(&site.dir).map_err(|error| error.to_string())?;
    let names = entries.filter_map(|entry| entry.ok().map(|it| it.file_name().to_string_lossy().into_owned()));
    let names: Vec<String> = names.collect();
    let find =
        |start: &str| names.iter().find(|name| name.starts_with(start)).ok_or(format!("no file begins with {start}"));
    let (old, loader) = (find("part-split_screens-")?, find("parts-")?);
    let new = "part-split_screens-0123456789abcdef.wasm";
    fs::rename(site.dir.join(old), site.dir.join(new)).map_err(|error| error.to_string())?;
    site.edit(loader, |text| text.replace(old, new))?;
    site.renews()
}

pub async fn one_that_a_deploy_removed_is_in_the_new_version(world: &mut World) -> Outcome {
    world.prepares(HELD)?;
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.finds("start").await?;
    let new = world.copied("renamed")?;
    new.prepares(HELD)?;
    renamed(&new)?;
    world.deploys(new)?;
    person.run(LET).await?;
    person.go("#/library").await?;
    person.finds("part-refused").await?;
    person.taps("part-again").await?;
    person.finds("part-refused").await?;
    // The page of the new version holds the part back as well, until it is let.
    person.run("sessionStorage.setItem('let', 'yes')").await?;
    person.taps("part-reload").await?;
    person.finds("library-search").await
}
