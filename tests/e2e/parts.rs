//! Parts of the program that cannot be had when they are wanted.

use std::fs;

use crate::first_visit::MONDAY;
use crate::person::Person;
use crate::site::Site;
use crate::world::{Outcome, World};

/// The part with most of the screens does not come until it is let. Nothing is kept offline, which would have it.
const HELD: &str = "Object.defineProperty(navigator, 'serviceWorker', { value: undefined }); \
    { const real = fetch; window.fetch = (what, ...how) => \
      String(what.url ?? what).includes('part-split_screens') && !window.__let && !sessionStorage.getItem('let') \
        ? Promise.resolve(new Response('', { status: 503 })) : real(what, ...how); }";
const LET: &str = "window.__let = true";

/// Asks for the part once more, and waits until that is refused: what is on screen then is another one of the same.
async fn is_refused_again(person: &Person) -> Outcome {
    person.run("document.querySelector('[data-test=part-refused]').dataset.left = ''").await?;
    person.taps("part-again").await?;
    person.sees("[data-test=part-refused]:not([data-left])").await
}

pub async fn one_that_is_refused_comes_when_asked_again(world: &mut World) -> Outcome {
    world.prepares(HELD)?;
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("#/library/bird-dog").await?;
    person.finds("part-refused").await?;
    // Still away: the page stays, and says so again.
    is_refused_again(&person).await?;
    person.run(LET).await?;
    // The app asks once more by itself, a second after its start: it may have been faster.
    person.taps_if_there("[data-test=part-again]").await?;
    person.reads("Bird dog").await?;
    // What comes with the start has been there all the time.
    person.open("").await?;
    person.finds("start").await
}

/// It is on its way for ever: after some seconds there is a way on.
pub async fn one_that_never_comes(world: &mut World) -> Outcome {
    world.prepares(&HELD.replace("Promise.resolve(new Response('', { status: 503 }))", "new Promise(() => {})"))?;
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("#/library/bird-dog").await?;
    person.finds("part-coming").await?;
    person.finds("part-reload").await?;
    person.run("sessionStorage.setItem('let', 'yes')").await?;
    person.taps("part-reload").await?;
    person.reads("Bird dog").await
}

/// A release in which that part, and all that names it, have other names, as every new build has.
fn renamed(site: &Site) -> Outcome {
    let entries = fs::read_dir(&site.dir).map_err(|error| error.to_string())?;
    let names = entries.filter_map(|entry| entry.ok().map(|it| it.file_name().to_string_lossy().into_owned()));
    let names: Vec<String> = names.collect();
    let find = |start: &str, end: &str| {
        let name = names.iter().find(|name| name.starts_with(start) && name.ends_with(end));
        name.cloned().ok_or(format!("no file is called {start}…{end}"))
    };
    let (part, loader, program) =
        (find("part-split_screens-", ".wasm")?, find("parts-", ".js")?, find("steadyback-", ".js")?);
    let new = |name: &str| {
        let (name, end) = name.rsplit_once('.').unwrap_or((name, ""));
        format!("{}0123456789abcdef.{end}", &name[..name.len() - 16])
    };
    for (name, inside) in [(&part, &loader), (&loader, &program), (&program, &loader)] {
        site.edit(inside, |text| text.replace(name.as_str(), &new(name)))?;
    }
    site.edit("index.html", |text| text.replace(&program, &new(&program)))?;
    for name in [part, loader, program] {
        fs::rename(site.dir.join(&name), site.dir.join(new(&name))).map_err(|error| error.to_string())?;
    }
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
    is_refused_again(&person).await?;
    // The page of the new version holds the part back as well, until it is let.
    person.run("sessionStorage.setItem('let', 'yes')").await?;
    person.taps("part-reload").await?;
    person.finds("library-search").await
}
