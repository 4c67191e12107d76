//! What a run leaves: how long each journey took, and of those that failed what was on screen.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use thirtyfour::WebDriver;

use crate::engine::Engine;

/// What the page says: where it is, what can be read, what the console was told, and the page itself.
const PAGE: &str = "return [['address.txt', location.href], ['text.txt', document.body?.innerText ?? ''], \
    ['console.txt', sessionStorage.getItem('test/console') ?? ''], ['page.html', document.documentElement.outerHTML]]";

/// Below the folder of what is built, so that it is swept away with it.
fn root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("journeys")
}

/// Where a journey leaves its own.
pub fn folder(engine: Engine, journey: &str) -> PathBuf {
    root().join(engine.name()).join(journey.replace("::", "-"))
}

/// What an earlier run left is of no use any more.
pub fn clears(engine: Engine, journey: &str) {
    let _ = fs::remove_dir_all(folder(engine, journey));
}

/// Keeps what is on the screen of somebody, by their number; gives the folder. A browser that says nothing any more leaves less.
pub async fn keeps(engine: Engine, journey: &str, who: usize, driver: &WebDriver) -> PathBuf {
    let folder = folder(engine, journey);
    let _ = fs::create_dir_all(&folder);
    let _ = driver.screenshot(&folder.join(format!("{who}-picture.png"))).await;
    if let Ok(page) = driver.execute(PAGE, Vec::new()).await {
        for part in page.json().as_array().into_iter().flatten() {
            let (name, text) = (part[0].as_str().unwrap_or_default(), part[1].as_str().unwrap_or_default());
            let _ = fs::write(folder.join(format!("{who}-{name}")), text);
        }
    }
    folder
}

/// One line a journey, for the table at the end of `make test`.
pub fn tells_times(times: &[(String, f32)]) {
    let lines = times.iter().fold(String::new(), |mut lines, (name, seconds)| {
        let _ = writeln!(lines, "{seconds:.2} {name}");
        lines
    });
    let _ = fs::create_dir_all(root());
    let _ = fs::write(root().join("times.txt"), lines);
}
