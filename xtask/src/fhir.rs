//! The FHIR bundles that the app gives out, held against a schema of R4 by a package from `PyPI`. Welcome but optional: without Python
//! or the network it is left out and said so.

use crate::Result;
use crate::process::{cargo, command, find, root, run, tools_dir};
use std::path::{Path, PathBuf};

/// The last version of the package whose default is R4 (4.0.1), and what it needs.
const PACKAGES: [&str; 2] = ["fhir.resources==6.4.0", "pydantic[email]==1.10.27"];

/// Writes the bundles and validates them.
pub fn validate() -> Result {
    let Some(python) = python() else {
        println!("Note: Python or its package fhir.resources cannot be had, so FHIR bundles are not validated.");
        return Ok(());
    };
    let bundles = root().join("target").join("exports");
    let backup = root().join("tests").join("fixtures").join("backup-v1.json");
    let made = [(bundles.join("somebody"), None), (bundles.join("backup"), Some(backup))];
    let mut check = command(python);
    check.arg("tests/fhir/validate.py");
    for (folder, backup) in made {
        export(&folder, backup.as_deref())?;
        check.arg(folder.join("fhir.json"));
    }
    run(&mut check, "A FHIR bundle does not hold against the schema of R4; the message above names the element.")
}

fn export(folder: &Path, backup: Option<&Path>) -> Result {
    let mut export = cargo(&["run", "-q", "-p", "steadyback", "--example", "export", "--"]);
    export.arg(folder).args(backup);
    run(&mut export, "The example `export` failed.")
}

/// Python with the package, in `.tools/fhir`.
fn python() -> Option<PathBuf> {
    let folder = tools_dir().join("fhir");
    let own = folder.join("bin").join("python3");
    let works = || run(command(&own).args(["-c", "import fhir.resources.bundle"]), "").is_ok();
    if own.is_file() && works() {
        return Some(own);
    }
    println!("Fetching fhir.resources (PyPI) into .tools, once.");
    run(command(find("python3")?).args(["-m", "venv"]).arg(&folder), "").ok()?;
    run(command(&own).args(["-m", "pip", "install", "--quiet"]).args(PACKAGES), "").ok()?;
    works().then_some(own)
}
