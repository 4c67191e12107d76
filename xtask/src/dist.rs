//! The release build: Trunk with the project's tools, then the size report.

use crate::process::{self, root, run};
use crate::{Result, parts, size, tools};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const INDEX: &str = "index.html";
const FOR_PARTS: &str = ".index-for-parts.html";
/// Leptos's switch for views of one type each component: less code, a little more work when a page is made.
const ERASED: &str = "--cfg=erase_components";
const RELOCATIONS: &str = "-Clink-args=--emit-relocs";
const ADVICE: &str = "The release build failed; the message above says where.";

/// Builds and reports; fails when it has grown beyond what was reached.
pub fn command() -> Result {
    build()?;
    size::command()
}

/// Builds the site into `dist/`, in parts.
pub fn build() -> Result {
    tools::ensure()?;
    println!("Building the release; where nothing of it is there yet this takes about 3 minutes on two cores.");
    // Trunk takes the optimisation level from the page alone: build from a copy that asks for none, since the parts are optimised later.
    let copy = root().join(FOR_PARTS);
    let page = fs::read_to_string(root().join(INDEX)).map_err(|error| format!("{INDEX} cannot be read: {error}."))?;
    fs::write(&copy, without_wasm_opt(&page)).map_err(|error| format!("{FOR_PARTS}: {error}."))?;
    let mut trunk = trunk(FOR_PARTS)?;
    parts::prepare(&mut trunk);
    let built = run(&mut trunk, ADVICE);
    fs::remove_file(&copy).map_err(|error| format!("{FOR_PARTS} cannot be removed: {error}."))?;
    built
}

fn without_wasm_opt(page: &str) -> String {
    page.replace("data-wasm-opt=\"3\"", "data-wasm-opt=\"0\"")
}

fn trunk(page: &str) -> Result<Command> {
    let program = process::find("trunk").ok_or("Trunk is missing. Run `make setup`.")?;
    let mut trunk = process::command(program);
    trunk.args(["build", "--release", "--offline", "--skip-version-check", "--html-output", INDEX, page]);
    // Trunk reads NO_COLOR as true or false only, and its log names folders of this machine.
    trunk.env_remove("NO_COLOR").args(["--log", "warn"]);
    let mut flags = remapped_paths();
    flags.extend([ERASED, RELOCATIONS].map(str::to_owned));
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
    Ok(trunk)
}

/// Panic messages carry source paths; the published site must not carry those of the machine that built it.
fn remapped_paths() -> Vec<String> {
    let home = |variable: &str, folder: &str| {
        let set = std::env::var_os(variable).map(PathBuf::from);
        set.or_else(|| std::env::home_dir().map(|home| home.join(folder)))
    };
    let mut places = vec![(root(), ".")];
    if let Some(cargo) = home("CARGO_HOME", ".cargo") {
        let registries = fs::read_dir(cargo.join("registry").join("src")).into_iter().flatten().flatten();
        places.push((cargo, "cargo"));
        places.extend(registries.map(|registry| (registry.path(), "crates")));
    }
    if let Some(rustup) = home("RUSTUP_HOME", ".rustup") {
        places.push((rustup, "rustup"));
    }
    // Flags are split at spaces, so a folder with one cannot be named here.
    let has_space = |path: &Path| path.to_string_lossy().contains(' ');
    places.retain(|(path, _)| !has_space(path));
    // The compiler takes the last match: the registry folders come after the one they lie in.
    places.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_asks_for_the_level_that_can_be_taken_back() {
        let page = include_str!("../../index.html");
        assert_ne!(without_wasm_opt(page), page);
    }
}
