//! The build tools: Trunk, wasm-bindgen and wasm-opt, found or installed into `.tools`.

use crate::Result;
use crate::process::{cargo, command, find, output, root, run, tools_dir};

const TRUNK: &str = "0.22.1";
const BINARYEN: &str = "132.0.0";

/// Which of the optional tools are there.
pub struct Tools {
    /// Whether the finished WebAssembly can be optimised further.
    pub wasm_opt: bool,
}

/// Makes sure that every tool is there, in the version this project needs.
pub fn ensure() -> Result<Tools> {
    let bindgen = locked_version(&read_lock()?, "wasm-bindgen")
        .ok_or("Cargo.lock names no wasm-bindgen. Run `cargo generate-lockfile`, then try again.")?;
    install("wasm-bindgen-cli", "wasm-bindgen", &bindgen, "about 2 minutes")?;
    install("trunk", "trunk", TRUNK, "about 8 minutes")?;
    Ok(Tools { wasm_opt: wasm_opt() })
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

fn install(package: &str, program: &str, version: &str, time: &str) -> Result {
    let found = find(program).and_then(|path| output(command(path).arg("--version")));
    if found.is_some_and(|text| names_version(&text, version)) {
        return Ok(());
    }
    println!("Installing {package} {version} into .tools, once; this takes {time} on two cores.");
    let folder = tools_dir();
    let mut install = cargo(&["install", "--locked", "--force", package, "--version", version, "--root"]);
    // The flags and the target folder of this project are not meant for the tool.
    install.arg(folder).env_remove("RUSTFLAGS").env_remove("CARGO_TARGET_DIR");
    run(
        &mut install,
        &format!("{package} {version} could not be installed. Is the network there? Run `make setup` again."),
    )
}

/// wasm-opt is welcome but optional: without it the site is 2 % larger on the wire.
fn wasm_opt() -> bool {
    let works = || find("wasm-opt").is_some_and(|path| output(command(path).arg("--version")).is_some());
    if works() {
        return true;
    }
    let Some(npm) = find("npm") else {
        println!("Note: npm is missing, so wasm-opt cannot be fetched; building without it, a little larger.");
        return false;
    };
    println!("Fetching wasm-opt (npm package binaryen {BINARYEN}) into .tools, once.");
    let mut install = command(npm);
    install.args([
        "install",
        "--no-save",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        "--prefix",
    ]);
    install.arg(tools_dir()).arg(format!("binaryen@{BINARYEN}"));
    if run(&mut install, "").is_err() || !works() {
        println!("Note: wasm-opt could not be fetched; building without it, a little larger.");
        return false;
    }
    true
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
