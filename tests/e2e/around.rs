//! Looking around: programmes before anything is told, with a plan and while exercise is locked; the backup; what the app is.

use steadyback_catalogue::enum_set::Member;
use steadyback_rules::programme::Programme;

use crate::first_visit::{MONDAY, is_locked, settles_in};
use crate::person::Person;
use crate::world::{Outcome, World};

/// What a page has to hold to be a sample, as the rules make it.
const WHOLE: &str = "const days = [...document.querySelectorAll('[data-test=sample-day]')]; \
    const rows = [...document.querySelectorAll('[data-test=sample-session] [data-exercise]')]; \
    return days.length === 7 && days.some(it => it.dataset.minutes === '0') && days.some(it => Number(it.dataset.minutes) > 10) \
        && rows.length >= 3 && rows.every(it => it.querySelector('svg') && it.querySelector('a[href^=\"#/library/\"]')) \
        && !!document.querySelector('.figure svg animate') && !!document.querySelector('[data-test=goes-on] p') \
        && !!document.querySelector('[data-test=rather] p')";

pub async fn programmes_before_anything_is_told(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.taps("programmes").await?;
    let cards = "return [...document.querySelectorAll('[data-test=programme-card]')].filter(it => it.querySelector('svg')).length";
    person.until("each has a card", &format!("return (() => {{ {cards} }})() === {}", Programme::ALL.len())).await?;
    person.taps_on("[data-programme=morning] a").await?;
    person.until("it is there", "return location.hash === '#/programmes/morning'").await?;
    for programme in Programme::ALL {
        let id = programme.id();
        person.go(&format!("#/programmes/{id}")).await?;
        person.sees(&format!("[data-test=sample][data-programme={id}]")).await?;
        person.until(&format!("{id} is whole"), WHOLE).await?;
        person.reads("Your own plan depends on your answers").await?;
    }
    // Pictures lead to the exercises, and the page to a plan of one's own.
    person.taps_on("[data-test=sample-session] a").await?;
    person.finds("exercise").await?;
    person.open("#/programmes/easier").await?;
    person.finds("sample-week").await?;
    person.taps("make-plan").await?;
    person.sees("#screening0-0").await?;
    person.go("#/programmes/no-such-one").await?;
    person.reads("There is nothing at this address").await
}

/// From one's own programme to the page of each and back; one's own is marked.
pub async fn programmes_with_a_plan(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let before = person.stored().await?;
    person.go("#/programme").await?;
    person.taps_on("[data-test=programme-pages] > summary").await?;
    let links = "return document.querySelectorAll('[data-test=programme-pages] a').length";
    person.until("each has a link", &format!("return (() => {{ {links} }})() === {}", Programme::ALL.len())).await?;
    person.taps_on("[data-test=programme-pages] li:nth-child(6) a").await?;
    person.sees("[data-test=sample][data-programme=morning]").await?;
    person.taps("back").await?;
    let own = "const own = [...document.querySelectorAll('[data-test=programme-card]')].filter(it => it.querySelector('.tag')); \
        return own.length === 1 && own[0].dataset.programme === 'sixteen-weeks'";
    person.until("one's own is marked", own).await?;
    person.taps("make-plan").await?;
    person.finds("suggested").await?;
    let after = person.stored().await?;
    if after == before { Ok(()) } else { Err(format!("looking changed {before} to {after}")) }
}

/// It can be looked at, and leads to what is to be done first.
pub async fn programmes_while_exercise_is_locked(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    is_locked(&mut person).await?;
    for page in ["#/programmes", "#/programmes/acute"] {
        person.go(page).await?;
        person.taps("make-plan").await?;
        person.finds("care-emergency").await?;
    }
    Ok(())
}

/// What the welcome page promises is on one screen; the settings have none of it but the way there.
pub async fn a_backup_has_its_own_screen(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    person.taps("bring").await?;
    person.finds("backup-file").await?;
    main_action(&person, ".file-pick").await?;
    for test in ["paste-link", "data-safety", "save-backup"] {
        person.finds(test).await?;
    }
    person.types("paste-link", "https://example.org/#/p/1abc").await?;
    person.taps("open-link").await?;
    person.finds("import-error").await?;

    settles_in(&mut person).await?;
    person.go("#/more").await?;
    person.taps("more-settings").await?;
    person.finds("wipe").await?;
    for test in ["save-backup", "backup-file", "paste-link", "data-safety"] {
        if person.has(test).await? {
            return Err(format!("{test} is in the settings"));
        }
    }
    person.taps("to-backup").await?;
    person.finds("backup-file").await?;
    main_action(&person, "[data-test=save-backup]").await?;
    if person.has("wipe").await? {
        return Err("everything can be deleted where copies are kept".to_owned());
    }
    person.taps("open-storage").await?;
    person.finds("storage").await?;
    person.taps("back").await?;
    person.finds("data-safety").await?;
    person.go("#/more").await?;
    person.taps("more-backup").await?;
    person.finds("save-backup").await
}

/// One thing to do stands out, and this is it.
async fn main_action(person: &Person, css: &str) -> Outcome {
    let main = format!(
        "const all = document.querySelectorAll('.btn--primary'); return all.length === 1 && all[0].matches('{css}')"
    );
    person.until(&format!("{css} is the main thing to do"), &main).await
}

pub async fn what_this_app_is(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("#/more").await?;
    person.taps("more-about").await?;
    person.finds("no-contact").await?;
    person.reads("MIT licence").await?;
    person.reads("makes no diagnosis").await?;
    person.taps_on("[data-test=papers] > summary").await?;
    let links = "const links = [...document.querySelectorAll('main a[href^=http]')]; return links.length >= 9 && links.every(it => \
        it.href.startsWith('https://') && it.rel.split(' ').includes('noopener') && it.textContent.includes('leaves this app'))";
    person.until("links say that they leave, and give nothing away", links).await?;
    // The host's own address, and one that must not be followed.
    for (told, css) in [
        ("mailto:back@clinic.example", "[data-test=contact] a[href^=mailto]"),
        ("javascript:x", "[data-test=contact] bdi"),
    ] {
        let meta = format!(
            "document.querySelector('meta[name=contact]')?.remove(); \
             document.head.append(Object.assign(document.createElement('meta'), {{ name: 'contact', content: '{told}' }}))"
        );
        person.run(&meta).await?;
        person.go("#/more").await?;
        person.taps("more-about").await?;
        person.sees(css).await?;
        if person.has("no-contact").await?
            || person.run("return !!document.querySelector('a[href^=javascript]')").await? == true
        {
            return Err(format!("{told} is not told as it is"));
        }
    }
    Ok(())
}
