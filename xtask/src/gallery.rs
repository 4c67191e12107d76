//! All drawings of the exercises to look at: a page, and sheets as SVG and PNG.

use std::fs;
use std::path::PathBuf;

use crate::{Result, process};

/// Where it goes.
const FOLDER: &str = "target/gallery";

/// Writes the gallery anew.
pub fn command() -> Result {
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
