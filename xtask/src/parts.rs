//! The release taken apart: a main program and the parts that load when they are needed, in place of the one that Trunk put there.

use crate::Result;
use crate::digest::hex;
use crate::process::{self, root, run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set for the build that is taken apart; Trunk hands it on to the hook that does it.
pub const WANTED: &str = "STEADYBACK_PARTS";
/// What wasm-bindgen and the splitter call their scripts; each imports the other by this name.
const PROGRAM: &str = "steadyback.js";
const LOADER: &str = "__wasm_split.js";

/// Takes what the compiler has just made apart, and puts the pieces into the folder of the site.
pub fn split(site: &Path) -> Result {
    let work = target().join("parts");
    let (cut, bound) = (work.join("cut"), bound());
    // Of an earlier build; there may be nothing.
    let _ = fs::remove_dir_all(&work);
    let names = cut_up(&cut)?;
    fs::create_dir_all(&bound).map_err(|error| format!("{}: {error}.", bound.display()))?;
    bind(&cut, &bound)?;
    let mut loader = read_text(&cut.join(LOADER))?;
    let mut files = Vec::new();
    for name in &names {
        let bytes = optimised(&cut.join(name), &work)?;
        let hashed = format!("part-{}-{}.wasm", name.trim_end_matches(".wasm"), &hex(&bytes)[..16]);
        loader = loader.replace(&format!("\"./{name}\""), &format!("\"./{hashed}\""));
        files.push((hashed, bytes));
    }
    let main = optimised(&main_part(), &work)?;
    let wasm = format!("steadyback-{}_bg.wasm", &hex(&main)[..16]);
    files.push((wasm.clone(), main));
    let (script, scripts) = named(&read_text(&bound.join(PROGRAM))?, &loader);
    files.extend(scripts);
    put(site, &files, &script, &wasm)
}

/// Where wasm-bindgen puts the main part and its script.
fn bound() -> PathBuf {
    target().join("parts/bound")
}

/// The main part of the last build that was taken apart, before wasm-opt.
pub fn main_part() -> PathBuf {
    bound().join("steadyback_bg.wasm")
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The main program and the parts, into a folder; the names of the parts.
fn cut_up(folder: &Path) -> Result<Vec<String>> {
    let whole = target().join("wasm32-unknown-unknown/release/steadyback.wasm");
    let bytes = fs::read(&whole).map_err(|error| format!("{}: {error}.", whole.display()))?;
    let main = folder.join("steadyback.wasm");
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = "./steadyback.js";
    let made = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("The program could not be taken apart: {error}. Was it linked with relocations?"))?;
    let names = made.split_modules.iter().filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    let mut names: Vec<_> = names.collect();
    names.sort();
    Ok(names)
}

fn bind(from: &Path, to: &Path) -> Result {
    let program = process::find("wasm-bindgen").ok_or("wasm-bindgen is missing. Run `make setup`.")?;
    let mut bind = process::command(program);
    bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--no-demangle"]);
    bind.args(["--out-name", "steadyback", "--out-dir"]).arg(to).arg(from.join("steadyback.wasm"));
    run(&mut bind, "wasm-bindgen failed; the message above says why.")
}

/// A file after wasm-opt, where that is there.
fn optimised(path: &Path, work: &Path) -> Result<Vec<u8>> {
    let out = work.join("optimised.wasm");
    let done = match process::find("wasm-opt") {
        Some(program) => {
            let mut opt = process::command(program);
            opt.arg("-q").args(WASM_OPT).args(FEATURES).arg(path).arg("-o").arg(&out);
            run(&mut opt, "wasm-opt failed; the message above says why.")?;
            &out
        }
        None => path,
    };
    fs::read(done).map_err(|error| format!("{}: {error}.", done.display()))
}

/// How far the finished WebAssembly is optimised.
const WASM_OPT: [&str; 2] = ["-O3", "--one-caller-inline-max-function-size=30"];

/// What the compiler uses of WebAssembly; the parts do not say it themselves.
const FEATURES: [&str; 9] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-extended-const",
    "--enable-call-indirect-overlong",
];

/// The two scripts under names that follow from both, since each imports the other: the name of the first, and the files.
fn named(program: &str, loader: &str) -> (String, Vec<(String, Vec<u8>)>) {
    let hash = &hex(format!("{program}{loader}").as_bytes())[..16];
    let (program_name, loader_name) = (format!("steadyback-{hash}.js"), format!("parts-{hash}.js"));
    // The key of the import object has the same name and stays.
    let program = program.replace(&format!("from \"./{LOADER}\""), &format!("from \"./{loader_name}\""));
    let loader = loader.replace(&format!("\"./{PROGRAM}\""), &format!("\"./{program_name}\""));
    (program_name.clone(), vec![(program_name, program.into_bytes()), (loader_name, loader.into_bytes())])
}

/// Puts the files in place of the program that the page names.
fn put(site: &Path, files: &[(String, Vec<u8>)], script: &str, wasm: &str) -> Result {
    let page = site.join("index.html");
    let mut text = read_text(&page)?;
    for (attribute, name) in [("data-js=", script), ("data-wasm=", wasm)] {
        let old = value_of(&text, attribute).ok_or(format!("The page has no {attribute}"))?.to_owned();
        fs::remove_file(site.join(&old)).map_err(|error| format!("{old} cannot be removed: {error}."))?;
        text = text.replace(&old, name);
    }
    for (name, bytes) in files {
        fs::write(site.join(name), bytes).map_err(|error| format!("{name} cannot be written: {error}."))?;
    }
    fs::write(&page, text).map_err(|error| format!("The page cannot be written: {error}."))
}

/// The name of a file in an attribute as Trunk writes them, with or without quotes, below the site's root.
fn value_of<'page>(page: &'page str, attribute: &str) -> Option<&'page str> {
    let value = page.split_once(attribute)?.1.trim_start_matches('"');
    Some(value.split(['"', ' ', '>']).next()?.trim_start_matches("./"))
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}.", path.display()))
}

/// What a build needs to be taken apart: relocations and names.
pub fn prepare(trunk: &mut Command) {
    trunk.args(["--features", "split"]).env(WANTED, "1").env("CARGO_PROFILE_RELEASE_STRIP", "none");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_imports_the_other_by_its_new_name() {
        let program = "import * as a from \"./__wasm_split.js\"; const of = { \"./__wasm_split.js\": a };";
        let loader = "import { initSync } from \"./steadyback.js\";";
        let (name, files) = named(program, loader);
        let text = |at: usize| String::from_utf8(files[at].1.clone()).expect("text");
        assert_eq!(files[0].0, name);
        assert!(
            text(0).contains(&format!("from \"./{}\"", files[1].0)) && text(0).contains("{ \"./__wasm_split.js\": a }")
        );
        assert_eq!(text(1), format!("import {{ initSync }} from \"./{name}\";"));
        assert_ne!(named(&format!("{program} "), loader).0, name, "the name follows from the content");
    }

    #[test]
    fn names_stand_in_attributes_with_and_without_quotes() {
        let page = "<script data-js=./a-1.js data-wasm=\"./b_bg.wasm\" id=boot></script>";
        assert_eq!((value_of(page, "data-js="), value_of(page, "data-wasm=")), (Some("a-1.js"), Some("b_bg.wasm")));
        assert_eq!(value_of(page, "data-none="), None);
    }
}
