//! The build tools, Trunk, wasm-bindgen and wasm-opt, and what tests need: found or installed into `.tools`.

use crate::Result;
use crate::process::{cargo, command, find, output, root, run, tools_dir};
use std::path::{Path, PathBuf};

const TRUNK: &str = "0.22.1";
const BINARYEN: &str = "132.0.0";
const GECKODRIVER: &str = "0.37.1";
const AXE: &str = "4.14.1";

/// Makes sure that every tool is there, in the version this project needs.
pub fn ensure() -> Result {
    let bindgen = locked_version(&read_lock()?, "wasm-bindgen")
        .ok_or("Cargo.lock names no wasm-bindgen. Run `cargo generate-lockfile`, then try again.")?;
    install("wasm-bindgen-cli", "wasm-bindgen", &bindgen, "about a minute")?;
    install("trunk", "trunk", TRUNK, "about 4 minutes")?;
    tidy_up();
    wasm_opt();
    Ok(())
}

fn read_lock() -> Result<String> {
    std::fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock cannot be read: {error}."))
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

/// Whether `--version` output such as "trunk 0.22.1" names exactly this version.
fn names_version(output: &str, version: &str) -> bool {
    output.split_whitespace().any(|word| word == version)
}

/// From crates.io, without optimisation: that compiles several times faster, and what these programs do takes no time worth it.
fn install(package: &str, program: &str, version: &str, time: &str) -> Result {
    let found = find(program).and_then(|path| output(command(path).arg("--version")));
    if found.is_some_and(|text| names_version(&text, version)) {
        return Ok(());
    }
    println!("Installing {package} {version} into .tools, once; this takes {time} on two cores.");
    let mut install = cargo(&["install", "--debug", "--locked", "--force", package, "--version", version]);
    // Compiled in one folder, so that what several programs use is compiled once.
    install.arg("--root").arg(tools_dir()).arg("--target-dir").arg(build_dir());
    install.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    // The flags, the target and the folder that this project is built with are not meant for the tool.
    for variable in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET", "CARGO_TARGET_DIR"] {
        install.env_remove(variable);
    }
    let advice = format!("{package} {version} could not be installed. Is the network there? Run `make setup` again.");
    run(&mut install, &advice)
}

fn build_dir() -> PathBuf {
    tools_dir().join("build")
}

/// What was compiled on the way is of no use any more; there may be nothing.
fn tidy_up() {
    let _ = std::fs::remove_dir_all(build_dir());
}

/// Firefox's driver, which Debian does not have: any that is there, or our own.
pub fn geckodriver() -> Result {
    let works = find("geckodriver").is_some_and(|path| output(command(path).arg("--version")).is_some());
    if works { Ok(()) } else { install("geckodriver", "geckodriver", GECKODRIVER, "about a minute") }
}

/// wasm-opt is welcome but optional: without it the site is 2 % larger on the wire.
fn wasm_opt() {
    let works = find("wasm-opt").is_some_and(|path| output(command(path).arg("--version")).is_some());
    if !works {
        npm(&tools_dir(), "binaryen", BINARYEN, "building without wasm-opt, a little larger");
    }
}

/// axe-core, which looks for what shuts people out. Welcome but optional.
pub fn axe() {
    let folder = tools_dir().join("axe");
    let told = std::fs::read_to_string(folder.join("node_modules/axe-core/package.json")).unwrap_or_default();
    if !told.contains(&format!("\"version\": \"{AXE}\"")) {
        npm(&folder, "axe-core", AXE, "the journey that looks at every screen with it is skipped");
    }
}

/// Fetches a package; where that cannot be done, says what follows.
fn npm(folder: &Path, package: &str, version: &str, without: &str) -> bool {
    let Some(npm) = find("npm") else {
        println!("Note: npm is missing, so {package} cannot be fetched: {without}.");
        return false;
    };
    println!("Fetching the npm package {package} {version} into .tools, once.");
    let mut install = command(npm);
    install.args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    install.arg("--prefix").arg(folder).arg(format!("{package}@{version}"));
    let fetched = std::fs::create_dir_all(folder).is_ok() && run(&mut install, "").is_ok();
    if !fetched {
        println!("Note: {package} could not be fetched: {without}.");
    }
    fetched
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_belongs_to_the_exact_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.79\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.129"));
        assert_eq!(locked_version(lock, "trunk"), None);
    }

    #[test]
    fn a_version_matches_as_a_whole() {
        assert!(names_version("trunk 0.22.1", "0.22.1"));
        assert!(names_version("wasm-bindgen 0.2.129 (abc)", "0.2.129"));
        assert!(!names_version("trunk 0.22.10", "0.22.1"));
    }
}
