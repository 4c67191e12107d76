//! Without a server, under a path of a shared host, at an address that leads nowhere.

use crate::first_visit::{MONDAY, settles_in, settles_in_by_hand};
use crate::story::trains;
use crate::world::{Outcome, World};

pub async fn offline_after_the_first_load(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.is_kept_offline().await?;
    world.stop_server();
    settles_in_by_hand(&mut person).await?;
    trains(&person, 1).await?;
    person.reload().await?;
    person.finds("done").await?;
    person.open("#/library/bird-dog").await?;
    person.reads("Bird dog").await
}

pub async fn under_a_sub_path(world: &mut World) -> Outcome {
    world.serve("/x/y/", 0)?;
    let mut person = world.person().await?;
    settles_in_by_hand(&mut person).await?;
    person.is_kept_offline().await?;
    world.stop_server();
    person.open("#/plan").await?;
    person.reads("of 16").await
}

pub async fn nothing_at_this_address(world: &mut World) -> Outcome {
    world.serve("/x/y/", 0)?;
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    // Nobody was here before: the host's own page leads home, from any depth, and keeps the fragment.
    for (path, fragment) in [("plan", ""), ("a/b/c/", ""), ("old/index.htm?a=1", "#/learn/habits")] {
        person.visits(&format!("{path}{fragment}")).await?;
        let home = format!("return location.pathname === '/x/y/' && location.hash === '{fragment}'");
        person.until("it leads home", &home).await?;
        person.sees("main h1").await?;
        // WebKit does not go on with a worker whose page is left while it installs or activates.
        person.is_kept_offline().await?;
    }
    settles_in(&mut person).await?;
    person.visits("library/dead-bug").await?;
    person.finds("session-card").await?;
    world.stop_server();
    person.visits("library/dead-bug").await?;
    person.finds("session-card").await?;
    person.until("it leads home", "return location.pathname === '/x/y/'").await
}

/// The watcher that looks over every journey is awake.
pub async fn what_must_not_happen_is_seen(world: &mut World) -> Outcome {
    let site = world.copied("noisy")?;
    // In files of the page: what a driver runs is on its own in some engines.
    site.adds("throws.js", "throw new Error('nobody catches this')")?;
    site.adds("rejects.js", "Promise.reject(new Error('nor this'))")?;
    world.deploys(site)?;
    let person = world.person().await?;
    person.open("").await?;
    let adds = |file: &str| {
        format!("document.head.append(Object.assign(document.createElement('script'), {{ src: './{file}' }}))")
    };
    let tries = [
        ("fetch('http://127.0.0.1:9/').catch(() => {})".to_owned(), "connect-src"),
        ("new Image().src = 'http://127.0.0.1:9/x.png'".to_owned(), "img-src"),
        ("document.body.setAttribute('style', 'color: red')".to_owned(), "style-src"),
        (adds("throws.js"), "nobody catches this"),
        (adds("rejects.js"), "nor this"),
    ];
    for (script, noted) in tries {
        person.run(&script).await?;
        let noted = format!("return sessionStorage.getItem('test/news').includes({noted:?})");
        person.until(&format!("{script} is noted"), &noted).await?;
    }
    person.expected_that().await.map(|_| ())
}
