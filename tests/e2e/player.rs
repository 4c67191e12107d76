//! The session player: by keyboard, by the clock alone, away and back, at one's own pace.

use serde_json::json;
use thirtyfour::Key;

use crate::engine::Engine;
use crate::first_visit::settles_in;
use crate::person::Person;
use crate::phone::{HEIGHT, WIDTH};
use crate::story::{begins, ends, goes_through, wakes};
use crate::world::{Outcome, World};

/// Exercise and set, and what takes its time.
const PLACE: &str = "return [document.querySelector('[data-test=player-name]')?.innerText, \
    document.querySelector('.player__count')?.innerText, document.querySelector('[data-stage]')?.dataset.stage].join(' | ')";

async fn place(person: &Person) -> Outcome<String> {
    Ok(person.run(PLACE).await?.as_str().unwrap_or_default().to_owned())
}

/// Waits for a stage.
async fn comes(person: &Person, stage: &str) -> Outcome {
    person.sees(&format!("[data-stage={stage}]")).await
}

/// Presses a key where nothing has the focus.
async fn presses(person: &Person, key: Key) -> Outcome {
    person.run("document.activeElement?.blur()").await?;
    person.presses(key).await
}

/// Lets so many seconds go by at once, as if the page had slept.
async fn sleeps(person: &Person, seconds: u32) -> Outcome {
    let jump =
        format!("const real = window.Date, now = real.now.bind(real); real.now = () => now() + {seconds} * 1000");
    person.run(&jump).await.map(|_| ())
}

/// Goes on by hand until an exercise.
async fn goes_to(person: &Person, name: &str) -> Outcome {
    for _ in 0..80 {
        if person.text("[data-test=player-name]").await? == name {
            return Ok(());
        }
        person.goes_on("next").await?;
    }
    Err(format!("there is no {name}"))
}

async fn has_begun(world: &mut World) -> Outcome<Person> {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    begins(&person, 1).await?;
    Ok(person)
}

pub async fn by_keyboard(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    comes(&person, "Ready").await?;
    let label = "return document.querySelector('[data-test=pause]').getAttribute('aria-label')";
    presses(&person, Key::Space).await?;
    person.until("the space bar stops it", &format!("{label} === 'Go on'")).await?;
    presses(&person, Key::Space).await?;
    person.until("the space bar goes on", &format!("{label} === 'Pause'")).await?;
    person.waits(1_100).await?;
    presses(&person, Key::Right).await?;
    comes(&person, "Work").await?;
    person.waits(1_100).await?;
    presses(&person, Key::Left).await?;
    comes(&person, "Ready").await?;
    presses(&person, Key::Escape).await?;
    person.finds("options-panel").await?;
    person.taps("options-close").await?;
    // It stood still meanwhile.
    person.until("it waits", &format!("{label} === 'Go on'")).await
}

/// The clock, five times as fast. A machine that stalls must not look like somebody who was away: the clock goes on
/// once for each thing that the page does, and then by less than half of that.
const FAST: &str = "const real = window.Date, now = real.now.bind(real); let at = now(), seen = at, stands = false; \
    real.now = () => { \
        if (stands) return at; \
        const is = now(); \
        at += Math.min((is - seen) * 8, 1400); \
        [seen, stands] = [is, true]; \
        setTimeout(() => { stands = false }); \
        return at; \
    }";

/// With nobody tapping: from exercise to exercise by the clock alone.
pub async fn hands_free(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    person.run(FAST).await?;
    let third = "return document.querySelector('.player__count')?.innerText.endsWith('· 3 of ' + document.querySelector('.player__count').innerText.split(' ').pop())";
    let mut waited = Ok(());
    for _ in 0..6 {
        waited = person.until("the third exercise begins by itself", third).await;
        if waited.is_ok() {
            break;
        }
    }
    waited?;
    if person.has("away").await? {
        return Err("somebody was there all the time".to_owned());
    }
    Ok(())
}

/// What a screen reader says by itself: one sentence for each phase, and never the seconds.
pub async fn read_out(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    let watch = "const region = document.querySelector('[data-test=player] [aria-live=polite]'); window.said = [region.innerText]; \
        new MutationObserver(() => { if (region.innerText !== said.at(-1)) said.push(region.innerText); }) \
            .observe(region, { childList: true, characterData: true, subtree: true })";
    person.run(watch).await?;
    person.run(FAST).await?;
    person
        .until("the second exercise gets ready", "return said.filter(it => it.startsWith('get ready')).length > 1")
        .await?;
    let said = person.text_of("JSON.stringify(said)").await?;
    let all: Vec<String> = serde_json::from_str(&said).map_err(|error| error.to_string())?;
    let starts: Vec<&str> = all.iter().map(|it| it.split(['.', ' ']).next().unwrap_or_default()).collect();
    // Cat-cow is one set of more than thirty seconds: ready, go, its last ten seconds, and the next exercise.
    if starts == ["get", "go", "Ten", "get"] && all.iter().all(|it| it.len() > 10) { Ok(()) } else { Err(said) }
}

pub async fn nobody_was_there(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    person.goes_on("next").await?;
    comes(&person, "Work").await?;
    let before = place(&person).await?;
    sleeps(&person, 200).await?;
    person.finds("away").await?;
    person.reads("That time does not count").await?;
    let after = place(&person).await?;
    if after.split(" | ").take(2).ne(before.split(" | ").take(2)) {
        return Err(format!("left at {before}, back at {after}"));
    }
    // Only the person can say that it was done.
    person.goes_on("did-it").await?;
    person
        .until(
            "it goes on",
            &format!("return !document.querySelector('[data-test=away]') && (() => {{ {PLACE} }})() !== {after:?}"),
        )
        .await
}

/// Out of sight, pages look at the time once a minute: what was over meanwhile is over, and nobody was away.
pub async fn out_of_sight(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    comes(&person, "Ready").await?;
    sleeps(&person, 20).await?;
    comes(&person, "Work").await?;
    sleeps(&person, 60).await?;
    person
        .until(
            "the next exercise has come",
            "return document.querySelector('.player__count').innerText.includes('2 of')",
        )
        .await?;
    if person.has("away").await? { Err("somebody was there all the time".to_owned()) } else { Ok(()) }
}

/// Two touches at once on what leads on do not count a set that nobody did; a moment later one does.
pub async fn two_touches_at_once(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    comes(&person, "Ready").await?;
    // Time stands still but for this: on a stalled machine two taps can be a second apart.
    person
        .run("const then = Date.now(); window.__passed = 1100; window.Date.now = () => then + window.__passed")
        .await?;
    person.run("const next = document.querySelector('[data-test=next]'); next.click(); next.click()").await?;
    comes(&person, "Work").await?;
    let before = place(&person).await?;
    person.taps("next").await?;
    if place(&person).await? != before {
        return Err(format!("from {before} to {}", place(&person).await?));
    }
    person.run("window.__passed = 2200").await?;
    person.taps("next").await?;
    person.loses("[data-stage=Work]").await
}

/// A session that was dropped can be taken back; what is told at its end is there after a reload, and after a look at the danger signs.
pub async fn nothing_is_lost_by_a_slip(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    goes_to(&person, "Dead bug").await?;
    person.go("#/today").await?;
    person.taps("discard").await?;
    person.finds("dropped").await?;
    person.loses("[data-test=under-way]").await?;
    let seen = "const it = document.querySelector('[data-test=take-back]').getBoundingClientRect(); \
        return it.top >= 0 && it.bottom <= document.querySelector('.tabs').getBoundingClientRect().top";
    person.until("it can be taken back without scrolling", seen).await?;
    person.taps("take-back").await?;
    person.finds("under-way").await?;
    person.taps("finish-early").await?;
    person.finds("finish-panel").await?;
    person.chooses("after-3").await?;
    person.taps_on("[data-test=note] > summary").await?;
    person.types("session-note", "stiff at first").await?;
    person.reload().await?;
    person.taps_if_there("[data-test=resume]").await?;
    person.finds("finish-panel").await?;
    person.taps("finish-sign").await?;
    person.taps("no-sign").await?;
    person.sees("#after-3:checked").await?;
    if person.text("#session-note").await? != "stiff at first" {
        return Err("the note is gone".to_owned());
    }
    goes_through(&person, 2).await
}

/// How it goes stands over the session, which waits; all of it can be read, on a phone and on one a hand lower.
pub async fn how_to_do_it(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    let heights: &[u32] = if world.stage.engine == Engine::Chromium { &[HEIGHT, HEIGHT - 80] } else { &[HEIGHT] };
    for height in heights {
        if world.stage.engine == Engine::Chromium {
            let screen = json!({ "width": WIDTH, "height": height, "deviceScaleFactor": 1, "mobile": false });
            person.commands("Emulation.setDeviceMetricsOverride", screen).await?;
        }
        person.taps("steps").await?;
        person.finds("steps-panel").await?;
        let read = "const lines = [...document.querySelectorAll('[data-test=steps-panel] :is(li, p)')]; \
            const edge = document.querySelector('.stage__foot').getBoundingClientRect().top; \
            return lines.length > 3 && lines.every(line => { line.scrollIntoView({ block: 'center' }); \
                const { left, width, bottom } = line.getBoundingClientRect(); \
                return bottom < edge + 1 && line.contains(document.elementFromPoint(left + width / 2, bottom - 4)); })";
        person.until(&format!("all of it can be read at {height}"), read).await?;
        person.taps("steps-close").await?;
        person.finds("player").await?;
    }
    person.goes_on("next").await?;
    comes(&person, "Work").await
}

pub async fn both_sides(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    goes_to(&person, "Hip flexor stretch").await?;
    person.reads("First side").await?;
    person.goes_on("next").await?;
    comes(&person, "Work").await?;
    person.goes_on("next").await?;
    comes(&person, "Switch").await?;
    person.reads("Other side").await?;
    person.goes_on("next").await?;
    comes(&person, "Work").await?;
    person.reads("Other side").await
}

pub async fn asked_while_resting(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    goes_to(&person, "Glute bridge").await?;
    goes_to(&person, "Dead bug").await?;
    person.reads("Glute bridge: most pain during it").await?;
    let rated = person.text_of("document.querySelector('[data-test=rate] input')?.name").await?;
    person.chooses(&format!("{rated}-2")).await?;
    person.reads("Noted").await?;
    person.taps("options").await?;
    person.taps("end-early").await?;
    person.finds("finish-panel").await?;
    if person.run(&format!("return !!document.getElementById('{rated}-2')")).await? == true {
        return Err("asked a second time".to_owned());
    }
    goes_through(&person, 2).await
}

pub async fn at_ones_own_pace(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/settings").await?;
    person.chooses("pace-2").await?;
    person.go("#/today").await?;
    begins(&person, 1).await?;
    person.goes_on("next").await?;
    comes(&person, "Work").await?;
    person.reads("tap when done").await?;
    let before = place(&person).await?;
    sleeps(&person, 600).await?;
    person.reads("tap when done").await?;
    if place(&person).await? != before || person.has("away").await? {
        return Err("time alone did something".to_owned());
    }
    // The big target is the one that is tapped.
    person.taps("pause").await?;
    person.until("it goes on", &format!("return (() => {{ {PLACE} }})() !== {before:?}")).await?;
    goes_through(&person, 1).await
}

pub async fn another_way_on(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    goes_to(&person, "Dead bug").await?;
    person.taps("options").await?;
    person.taps("swap-easier").await?;
    person
        .until(
            "an easier one takes its place",
            "return document.querySelector('[data-test=player-name]')?.innerText !== 'Dead bug'",
        )
        .await?;
    person.taps("options").await?;
    person.taps("comfort-only").await?;
    for _ in 0..20 {
        if person.has("finish-panel").await? {
            break;
        }
        if person.text("[data-test=player-name]").await?.contains("Bird dog") {
            return Err("strength work on a bad day".to_owned());
        }
        person.waits(1_100).await?;
        person.taps_if_there("[data-test=next]").await?;
    }
    goes_through(&person, 1).await
}

/// A danger sign before the session, with everything open that may be: the page goes away under it.
pub async fn a_sign_before(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.taps("start-session").await?;
    person.taps_on("[data-test=guidance] button").await?;
    person.sees("#guide-0").await?;
    person.chooses("signs-0").await?;
    person.taps("send-sign").await?;
    person.sees("[data-test^=care-]").await?;
    // It is kept, too.
    person.reload().await?;
    person.sees("[data-test^=care-]").await
}

pub async fn a_sign_in_the_middle(world: &mut World) -> Outcome {
    let person = has_begun(world).await?;
    goes_to(&person, "Glute bridge").await?;
    person.taps("options").await?;
    person.taps("sign").await?;
    // A tap by mistake traps nobody.
    person.chooses("worry-0").await?;
    person.finds("get-help").await?;
    person.taps("no-sign").await?;
    person.finds("player").await?;
    person.taps("hurts").await?;
    person.taps("hurts-sign").await?;
    person.chooses("worry-2").await?;
    person.finds("get-help").await?;
    person.taps("send-sign").await?;
    person.finds("care-emergency").await?;
    // What was done is not lost, and no pain is written down that nobody told.
    let stored = person.stored().await?.to_string();
    if stored.contains(" s f1 ") { Ok(()) } else { Err(format!("no session in {stored}")) }
}

pub async fn finished_the_next_day(world: &mut World) -> Outcome {
    let mut person = has_begun(world).await?;
    goes_to(&person, "Dead bug").await?;
    wakes(&mut person, "2027-03-02").await?;
    person.taps("finish-early").await?;
    person.finds("finish-panel").await?;
    ends(&person, 1).await?;
    person.taps("to-today").await?;
    person.finds("check-in").await?;
    // It counts for the day it was done on, so that the day after has come.
    let stored = person.stored().await?.to_string();
    if stored.contains("20270301 S f11 ") { Ok(()) } else { Err(format!("no session of Monday in {stored}")) }
}

/// Stands in for what a device can do, and writes down what it is asked.
const DEVICE: &str = "window.asked = { said: [], shaken: 0, awake: 0, keys: {}, released: 0 }; \
    const set = (of, name, value) => Object.defineProperty(of, name, { value, configurable: true }); \
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } }; \
    set(window, 'speechSynthesis', { speak: it => asked.said.push(it.text), cancel() {}, getVoices: () => [] }); \
    set(navigator, 'vibrate', () => { asked.shaken += 1; return true; }); \
    set(navigator, 'wakeLock', { request: async () => { asked.awake += 1; return { release: async () => { asked.released += 1; } }; } }); \
    set(navigator, 'mediaSession', { setActionHandler: (name, action) => { asked.keys[name] = action; } })";

pub async fn by_ear_and_headset(world: &mut World) -> Outcome {
    world.prepares(DEVICE)?;
    let person = has_begun(world).await?;
    let says = |words: &str| format!("return asked.said.some(it => it.startsWith({words:?}))");
    person.until("the exercise is said", &says("Cat-cow. Set 1 of 1, 8 reps.")).await?;
    person.goes_on("next").await?;
    person.until("go is said", &says("Go.")).await?;
    person.until("the device is shaken", "return asked.shaken > 1").await?;
    person.until("the screen stays on", "return asked.awake === 1").await?;
    // Browsers let go of it while the page is out of sight.
    person.run("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))").await?;
    person.until("it is asked for again", "return asked.awake === 2").await?;
    // The keys of a headset.
    let label = "document.querySelector('[data-test=pause]').getAttribute('aria-label')";
    person.run("asked.keys.pause()").await?;
    person.until("it pauses", &format!("return {label} === 'Go on'")).await?;
    person.run("asked.keys.play()").await?;
    person.until("it goes on", &format!("return {label} === 'Pause'")).await?;
    person.waits(1_100).await?;
    person.run("asked.keys.nexttrack()").await?;
    comes(&person, "Ready").await?;
    person.until("what comes next is said", &says("90/90 hip rotations. Set 1 of")).await?;
    // Whoever leaves the page is not left with a voice or a bright screen.
    person.go("#/today").await?;
    person.until("all of it is let go", "return asked.released > 0 && asked.keys.pause === null").await
}

/// A test with a clock keeps the screen awake, and is felt when it begins and when its time is over.
pub async fn a_test_is_guided(world: &mut World) -> Outcome {
    world.prepares(DEVICE)?;
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/test/sit-to-stand").await?;
    person.taps("clock-result").await?;
    person.until("the screen stays on, and it is felt", "return asked.awake === 1 && asked.shaken === 1").await?;
    person.waits(31_000).await?;
    person
        .until("its end is felt, and the screen may go dark", "return asked.shaken === 2 && asked.released === 1")
        .await
}
