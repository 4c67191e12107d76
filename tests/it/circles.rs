//! No module right below the root of a crate knows one that knows it, so that each has its place above or below the others. What a
//! module holds may know each other, and what the root itself hands out is not looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules right below a crate's root, each with the others that its files name.
fn modules(root: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    read(root, root, &mut found);
    for name in ["lib", "main"] {
        found.remove(name);
    }
    let all: BTreeSet<String> = found.keys().cloned().collect();
    for (name, known) in &mut found {
        known.retain(|other| other != name && all.contains(other));
    }
    found
}

fn read(root: &Path, folder: &Path, found: &mut BTreeMap<String, BTreeSet<String>>) {
    for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            read(root, &path, found);
            continue;
        }
        let inner = path.strip_prefix(root).expect("below the root").with_extension("");
        let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let is_test = parts.iter().any(|part| part == "tests");
        if path.extension().is_none_or(|end| end != "rs") || is_test {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a text");
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        // The root is `super` to the files right below it.
        let ways: &[&str] = if parts.len() == 1 || parts[1] == "mod" { &["crate::", "super::"] } else { &["crate::"] };
        let known = found.entry(parts[0].clone()).or_default();
        for line in code {
            for after in ways.iter().flat_map(|way| line.split(way).skip(1)) {
                let mut names =
                    after.split(|letter: char| !letter.is_alphanumeric() && letter != '_').map(str::to_owned);
                if after.starts_with('{') { known.extend(names) } else { known.extend(names.next()) }
            }
        }
    }
}

/// What is left when modules that know none of the others go, again and again: those in circles, and those above them.
fn circles(mut modules: BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, BTreeSet<String>> {
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
    for source in [
        "src",
        "crates/catalogue/src",
        "crates/rules/src",
        "crates/simulate/src",
        "crates/figure/src",
        "crates/formats/src",
        "crates/words/src",
    ] {
        let found = modules(&root.join(source));
        assert!(found.len() > 1 && found.values().any(|known| !known.is_empty()), "{source}: {found:?}");
        assert_eq!(circles(found), BTreeMap::new(), "{source}");
    }
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
