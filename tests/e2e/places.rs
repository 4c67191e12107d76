//! Without a server, with a new version, under a path of a shared host.

use std::path::Path;
use std::process::Command;

use crate::first_visit::{MONDAY, settles_in};
use crate::story::trains;
use crate::world::{Outcome, World};

pub async fn offline_after_the_first_load(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.is_kept_offline().await?;
    world.stop_server();
    settles_in(&mut person).await?;
    trains(&person, 1).await?;
    person.reload().await?;
    person.finds("done").await?;
    person.open("#/library/bird-dog").await?;
    person.reads("Bird dog").await
}

/// A copy of the folder with another content, as a new release would have.
fn release(from: &Path, to: &Path) -> Outcome {
    let told = |error: std::io::Error| error.to_string();
    let copied = Command::new("cp").arg("-r").arg(from).arg(to).status().map_err(told)?;
    let manifest = to.join("manifest.webmanifest");
    let text = std::fs::read_to_string(&manifest).map_err(told)?;
    std::fs::write(&manifest, text + "\n").map_err(told)?;
    let listed = Command::new(env!("CARGO"))
        .args(["run", "-q", "-p", "xtask", "--", "precache"])
        .envs([("TRUNK_STAGING_DIR", to.as_os_str()), ("TRUNK_PROFILE", "release".as_ref())])
        .status()
        .map_err(told)?;
    if copied.success() && listed.success() { Ok(()) } else { Err("the new version could not be made".to_owned()) }
}

pub async fn a_new_version_waits(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.is_kept_offline().await?;
    let before = person.run("return caches.keys()").await?;
    let new = std::env::temp_dir().join(format!("steadyback-release-{}", std::process::id()));
    release(&world.dir, &new)?;
    let port = world.port();
    world.dir.clone_from(&new);
    world.serve("/", port)?;
    // During a session nothing is said.
    person.taps("start-session").await?;
    person.chooses("signs-3").await?;
    person.chooses("pain-before-1").await?;
    person.taps("begin").await?;
    person.finds("player").await?;
    person.run("navigator.serviceWorker.getRegistration().then(it => it.update())").await?;
    person
        .until("the new version waits", "return navigator.serviceWorker.getRegistration().then(it => !!it.waiting)")
        .await?;
    if person.has("update").await? {
        return Err("an update is offered during a session".to_owned());
    }
    person.go("#/today").await?;
    person.taps("discard").await?;
    person.taps("update").await?;
    person
        .until(
            "the new version is in",
            "return navigator.serviceWorker.getRegistration().then(it => !it.waiting && !!it.active)",
        )
        .await?;
    person.finds("session-card").await?;
    let after = person.run("return caches.keys()").await?;
    let outcome = if before == after { Err(format!("still {after}")) } else { Ok(()) };
    std::fs::remove_dir_all(&new).map_err(|error| error.to_string())?;
    outcome
}

pub async fn under_a_sub_path(world: &mut World) -> Outcome {
    world.serve("/x/y/", 0)?;
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.is_kept_offline().await?;
    world.stop_server();
    person.open("#/plan").await?;
    person.reads("of 16").await
}
