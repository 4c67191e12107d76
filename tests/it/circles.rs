//! No module knows one that knows it, so that each has its place above or below the others: the modules right below the root of each
//! crate, the pages, and the components. What such a module holds may know each other, and what a root itself hands out is not looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Modules, each with those that it names.
type Known = BTreeMap<String, BTreeSet<String>>;

/// The modules right below this folder, whose own path is `way` (`crate::` for a crate's root).
fn modules(folder: &Path, way: &str) -> Known {
    let mut found = Known::new();
    read(folder, folder, way, &mut found);
    for name in ["lib", "main", "mod"] {
        found.remove(name);
    }
    let all: BTreeSet<String> = found.keys().cloned().collect();
    for (name, known) in &mut found {
        known.retain(|other| other != name && all.contains(other));
    }
    found
}

fn read(root: &Path, folder: &Path, way: &str, found: &mut Known) {
    for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            read(root, &path, way, found);
            continue;
        }
        let inner = path.strip_prefix(root).expect("below the root").with_extension("");
        let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let is_test = parts.iter().any(|part| part == "tests");
        if path.extension().is_none_or(|end| end != "rs") || is_test {
            continue;
        }
        let depth = parts.len() - usize::from(parts.last().is_some_and(|last| last == "mod"));
        let text = fs::read_to_string(&path).expect("a text");
        let ways = [way.to_owned(), "super::".repeat(depth)].into_iter().filter(|way| !way.is_empty());
        let known = ways.flat_map(|way| named(&text, &way));
        found.entry(parts[0].clone()).or_default().extend(known);
    }
}

/// The first names after this way in the code of a file, without its unit tests.
fn named(text: &str, way: &str) -> BTreeSet<String> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code = text.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect::<Vec<_>>().join(" ");
    let mut names = BTreeSet::new();
    for after in code.split(way).skip(1) {
        match after.strip_prefix('{') {
            Some(list) => names.extend(first_of_each(list)),
            None => names.extend([word(after)]),
        }
    }
    names.remove("");
    names
}

/// The first name of each path in a list of imports that has just been opened.
fn first_of_each(list: &str) -> Vec<String> {
    let (mut depth, mut begins, mut names) = (0_u32, true, Vec::new());
    for (at, letter) in list.char_indices() {
        match letter {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            letter if begins && !letter.is_whitespace() => {
                names.push(word(&list[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// What is left when modules that know none of the others go, again and again: those in circles, and those above them.
fn circles(mut modules: Known) -> Known {
    loop {
        let done: BTreeSet<_> =
            modules.iter().filter(|(_, known)| known.is_empty()).map(|(name, _)| name.clone()).collect();
        if done.is_empty() {
            return modules;
        }
        modules.retain(|name, _| !done.contains(name));
        for known in modules.values_mut() {
            known.retain(|name| !done.contains(name));
        }
    }
}

#[test]
fn no_module_knows_one_that_knows_it() {
    let root = std::env::var_os("STEADYBACK_ROOT").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    for (folder, way) in [
        ("src", "crate::"),
        ("src/pages", "crate::pages::"),
        ("src/components", "crate::components::"),
        ("crates/catalogue/src", "crate::"),
        ("crates/rules/src", "crate::"),
        ("crates/simulate/src", "crate::"),
        ("crates/figure/src", "crate::"),
        ("crates/formats/src", "crate::"),
        ("crates/words/src", "crate::"),
        ("xtask/src", "crate::"),
    ] {
        let found = modules(&root.join(folder), way);
        assert!(found.len() > 1 && found.values().any(|known| !known.is_empty()), "{folder}: {found:?}");
        assert_eq!(circles(found), Known::new(), "{folder}");
    }
}

#[test]
fn imports_are_read() {
    #[track_caller]
    fn check(text: &str, way: &str, expected: &[&str]) {
        assert_eq!(named(text, way).iter().map(String::as_str).collect::<Vec<_>>(), expected, "{text}");
    }
    check("use crate::dist;", "crate::", &["dist"]);
    check("use crate::dist::build;\n    crate::size::told();", "crate::", &["dist", "size"]);
    check("use crate::{Result, dist::{self, parts}, size};", "crate::", &["Result", "dist", "size"]);
    check("use crate::{\n    dist::{self, parts},\n    size,\n};\nuse std::{fs, io};", "crate::", &["dist", "size"]);
    check("use super::week::week;", "super::", &["week"]);
    check("use super::press;", "super::super::", &[]);
    check("use super::super::week::week;", "super::super::", &["week"]);
    check("// crate::dist\n/// [`crate::size`]", "crate::", &[]);
    check("#[cfg(test)]\nmod tests {\n    use crate::dist;", "crate::", &[]);
}

#[test]
fn circles_are_seen() {
    #[track_caller]
    fn check(modules: &[(&str, &[&str])], expected: &[&str]) {
        let known = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let modules = modules.iter().map(|(name, others)| ((*name).to_owned(), known(others))).collect();
        assert_eq!(circles(modules).into_keys().collect::<Vec<_>>(), expected);
    }
    check(&[("a", &["b"]), ("b", &[])], &[]);
    check(&[("a", &["b"]), ("b", &["a"]), ("c", &[])], &["a", "b"]);
    check(&[("a", &["b"]), ("b", &["c"]), ("c", &["a"])], &["a", "b", "c"]);
}
