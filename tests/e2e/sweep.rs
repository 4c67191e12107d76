//! Screens and phases of the player at every size of window and letters, in both directions of writing: nothing is out of reach, nothing lies
//! over what is tapped, no page scrolls sideways. A sample in `make test`; `STEADYBACK_SWEEP=whole` goes through all sizes.

use serde_json::json;

use crate::first_visit::settles_in;
use crate::person::Person;
use crate::story::begins;
use crate::world::{Outcome, World};

/// Widths, heights of the player's window, and letters in pixels.
struct Sizes {
    widths: &'static [u32],
    heights: &'static [u32],
    letters: &'static [u32],
}

const SAMPLE: Sizes = Sizes { widths: &[320, 375, 1280], heights: &[480, 667], letters: &[16, 24, 32] };
const WHOLE: Sizes = Sizes {
    widths: &[320, 360, 375, 414, 568, 768, 900, 1024, 1280, 1600],
    heights: &[360, 400, 480, 548, 560, 568, 640, 667, 740, 900],
    letters: &[16, 18, 20, 24, 28, 32],
};

const SCREENS: [&str; 21] = [
    "today",
    "plan",
    "progress",
    "library",
    "library/glute-bridge",
    "learn",
    "learn/habits",
    "more",
    "settings",
    "backup",
    "storage",
    "about-app",
    "help",
    "programmes",
    "programmes/three-blocks",
    "share",
    "measures",
    "rules",
    "journal",
    "programme",
    "take-out",
];

/// What is wrong with a window, in words; nothing if nothing is.
const WRONG: &str = "const wrong = [], root = document.documentElement; \
    if (root.scrollWidth > innerWidth + 1) wrong.push(`scrolls sideways, ${root.scrollWidth} of ${innerWidth}`); \
    const player = document.querySelector('[data-test=player]'); \
    const body = player?.querySelector('.player__body'); \
    for (const it of player?.querySelectorAll('footer button, .player__bar button') ?? []) { \
        it.scrollIntoView({ block: 'nearest' }); \
        const { left, top, width, height } = it.getBoundingClientRect(); \
        const there = document.elementFromPoint(left + width / 2, top + height / 2); \
        if (!it.contains(there)) wrong.push(`${it.dataset.test} is covered by ${there?.className}`); \
    } \
    for (const it of player?.querySelectorAll('.player__body > *') ?? []) { \
        it.scrollIntoView({ block: 'nearest' }); \
        const { top, bottom, height } = it.getBoundingClientRect(); \
        const foot = player.querySelector('footer').getBoundingClientRect(); \
        if (height > 0 && height < body.clientHeight && bottom > foot.top + 2 && top < foot.bottom) wrong.push(`${it.className} lies under the foot`); \
    } \
    if (body && body.clientHeight < 90) wrong.push(`${body.clientHeight} px are left for the exercise`); \
    scrollTo(0, 0); \
    return wrong.join('; ')";

async fn window(
    person: &Person,
    (width, height): (u32, u32),
    letters: u32,
    direction: &str,
) -> Outcome<Option<String>> {
    let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    person.commands("Emulation.setDeviceMetricsOverride", screen).await?;
    let set = format!(
        "document.documentElement.style.fontSize = '{letters}px'; document.documentElement.dir = '{direction}'"
    );
    person.run(&set).await?;
    let wrong = person.run(WRONG).await?.as_str().unwrap_or_default().to_owned();
    Ok((!wrong.is_empty()).then(|| format!("{width} x {height}, letters of {letters} px, {direction}: {wrong}")))
}

async fn all_sizes(person: &Person, name: &str, sizes: &Sizes, heights: &[u32], found: &mut Vec<String>) -> Outcome {
    for width in sizes.widths {
        for height in heights {
            for letters in sizes.letters {
                let wrong = window(person, (*width, *height), *letters, "ltr").await?;
                found.extend(wrong.map(|wrong| format!("{name} {wrong}")));
            }
            let wrong = window(person, (*width, *height), 24, "rtl").await?;
            found.extend(wrong.map(|wrong| format!("{name} {wrong}")));
        }
    }
    window(person, (360, 740), 16, "ltr").await.map(|_| ())
}

/// Chromium alone can be given any window.
pub async fn at_every_size(world: &mut World) -> Outcome {
    let whole = std::env::var("STEADYBACK_SWEEP").is_ok_and(|sweep| sweep == "whole");
    let sizes = if whole { WHOLE } else { SAMPLE };
    let mut person = world.person().await?;
    let mut found = Vec::new();
    person.open("").await?;
    person.finds("start").await?;
    all_sizes(&person, "welcome", &sizes, &[640], &mut found).await?;
    settles_in(&mut person).await?;
    for screen in SCREENS {
        person.go(&format!("#/{screen}")).await?;
        person
            .until("it is there", &format!("return location.hash === '#/{screen}' && !!document.querySelector('h1')"))
            .await?;
        all_sizes(&person, screen, &sizes, &[640], &mut found).await?;
    }
    for (screen, css) in [("screening/0", "#screening0-0"), ("about/7", "#conditions-0"), ("session", "#signs-0")] {
        person.go(&format!("#/{screen}")).await?;
        person.sees(css).await?;
        all_sizes(&person, screen, &sizes, &[640], &mut found).await?;
    }
    person.go("#/today").await?;
    begins(&person, 1).await?;
    person.taps("pause").await?;
    all_sizes(&person, "player, ready", &sizes, sizes.heights, &mut found).await?;
    person.goes_on("next").await?;
    person.taps("pause").await?;
    all_sizes(&person, "player, at work", &sizes, sizes.heights, &mut found).await?;
    for _ in 0..60 {
        if person.has("rate").await? {
            break;
        }
        person.goes_on("next").await?;
    }
    person.taps("pause").await?;
    all_sizes(&person, "player, rating", &sizes, sizes.heights, &mut found).await?;
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}
