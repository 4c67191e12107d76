//! What the app gives out, held against schemas by packages from `PyPI`: FHIR bundles against R4, backups against the schema in
//! `schema/`. Welcome but optional: without Python or the network it is left out and said so.

use crate::Result;
use crate::process::{cargo, command, find, root, run, tools_dir};
use std::path::{Path, PathBuf};

/// The last version of the package whose default is R4 (4.0.1), what it needs, and a validator of JSON Schema.
const PACKAGES: [&str; 3] = ["fhir.resources==6.4.0", "pydantic[email]==1.10.27", "jsonschema==4.25.1"];
/// Backups that any release wrote.
const BACKUPS: [&str; 2] = ["backup-v1.json", "backup-choices.json"];

/// Writes everything that is given out, from somebody's years and from a backup, and validates it.
pub fn validate() -> Result {
    let Some(python) = python() else {
        println!("Note: Python or its packages cannot be had, so FHIR bundles and backups are not validated.");
        return Ok(());
    };
    let fixture = |name: &str| root().join("tests").join("fixtures").join(name);
    let folder = root().join("target").join("exports");
    let made = [(folder.join("somebody"), None), (folder.join("backup"), Some(fixture(BACKUPS[0])))];
    for (folder, backup) in &made {
        export(folder, backup.as_deref())?;
    }
    let every = |name: &str| made.iter().map(|(folder, _)| folder.join(name)).collect::<Vec<_>>();
    run(
        command(&python).arg("tests/fhir/validate.py").args(every("fhir.json")),
        "A FHIR bundle does not hold against the schema of R4; the message above names the element.",
    )?;
    let mut check = command(&python);
    check.args(["tests/backup/validate.py", "schema/backup-1.schema.json"]);
    run(
        check.args(every("backup.json")).args(BACKUPS.map(fixture)),
        "A backup does not hold against schema/backup-1.schema.json; the message above names the part.",
    )
}

fn export(folder: &Path, backup: Option<&Path>) -> Result {
    let mut export = cargo(&["run", "-q", "-p", "steadyback", "--example", "export", "--"]);
    export.arg(folder).args(backup);
    run(&mut export, "The example `export` failed.")
}

/// Python with the packages, in `.tools/fhir`.
fn python() -> Option<PathBuf> {
    let folder = tools_dir().join("fhir");
    let own = folder.join("bin").join("python3");
    let works = || run(command(&own).args(["-c", "import fhir.resources.bundle, jsonschema"]), "").is_ok();
    if own.is_file() && works() {
        return Some(own);
    }
    println!("Fetching fhir.resources and jsonschema (PyPI) into .tools, once.");
    run(command(find("python3")?).args(["-m", "venv"]).arg(&folder), "").ok()?;
    run(command(&own).args(["-m", "pip", "install", "--quiet"]).args(PACKAGES), "").ok()?;
    works().then_some(own)
}
