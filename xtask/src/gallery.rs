//! All there is to look at: every drawing, as a page and sheets in SVG and PNG, and every screen in its states.

use std::fs;
use std::path::PathBuf;

use crate::{Result, browser, dist, process};

/// Where it goes.
const FOLDER: &str = "target/gallery";
/// Where the screens go.
const SCREENS: &str = "target/gallery/screens";
/// What is looked at, as `tests/e2e/gallery.rs` names it.
const STATES: [&str; 4] = ["first-time", "usual-week", "long-use", "wrong-input"];

/// Writes the gallery anew.
pub fn command() -> Result {
    drawings()?;
    screens()
}

/// Takes a picture of every screen of a fresh build.
fn screens() -> Result {
    let driver = browser::ensure()?;
    dist::build()?;
    let folder = process::root().join(SCREENS);
    let mut journeys =
        process::cargo(&["test", "-q", "-p", "steadyback", "--test", "e2e", "--", "chromium::gallery::"]);
    journeys.env("CHROMEDRIVER", driver).env("STEADYBACK_GALLERY", &folder);
    process::run(&mut journeys, "The screens could not all be taken; the message above names the step.")?;
    let links = STATES.map(|it| format!("<li><a href=\"{it}.html\">{it}</a> (<a href=\"{it}.png\">as a picture</a>)"));
    let page = format!("<!DOCTYPE html><title>Screens</title><h1>Screens</h1><ul>{}</ul>", links.concat());
    fs::write(folder.join("index.html"), page).map_err(|error| format!("{SCREENS}: {error}."))?;
    println!("Look at {SCREENS}/index.html.");
    Ok(())
}

fn drawings() -> Result {
    let folder = process::root().join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{FOLDER} could not be emptied: {error}."))?;
    }
    let arguments = ["run", "-q", "-p", "steadyback-figure", "--example", "gallery", "--", FOLDER];
    process::run(&mut process::cargo(&arguments), "The drawings could not be made; the messages above say why.")?;
    let Some(convert) = process::find("rsvg-convert").or_else(install) else {
        println!("The sheets stay SVG: for PNG install rsvg-convert (Debian: librsvg2-bin) and run this again.");
        return Ok(());
    };
    let entries = fs::read_dir(&folder).map_err(|error| format!("{FOLDER} could not be read: {error}."))?;
    for path in entries.filter_map(|entry| entry.ok().map(|it| it.path())) {
        if path.extension().is_some_and(|it| it == "svg") {
            let mut run = process::command(&convert);
            run.arg("-w").arg("1500").arg(&path).arg("-o").arg(path.with_extension("png"));
            process::run(&mut run, "A sheet could not be turned into PNG.")?;
        }
    }
    println!("Look at {FOLDER}/index.html and the sheets beside it.");
    Ok(())
}

/// Fetches the converter from the system's packages, where there are such and that is allowed.
fn install() -> Option<PathBuf> {
    let apt = process::find("apt-get")?;
    println!("Installing librsvg2-bin, which makes PNG of the sheets.");
    let mut run = process::command(&apt);
    run.args(["install", "-y", "-qq", "librsvg2-bin"]);
    process::run(&mut run, "librsvg2-bin could not be installed.").inspect_err(|why| println!("{why}")).ok()?;
    process::find("rsvg-convert")
}
