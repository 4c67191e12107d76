//! Where dependencies come from and under which licences, held against `deny.toml`. cargo-deny does it where it is installed; to
//! build it takes longer than all that it would check here, so without it licences and sources are read from Cargo's own list.

use crate::Result;
use crate::process::{cargo, find, output, root, run};
use serde_json::Value;
use std::collections::BTreeMap;

const SOURCE: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Checks every package of Cargo.lock.
pub fn check() -> Result {
    if find("cargo-deny").is_some() {
        return run(&mut cargo(&["deny", "check"]), "cargo-deny found something; the message above says what.");
    }
    let path = root().join("deny.toml");
    let rules = std::fs::read_to_string(path).map_err(|error| format!("deny.toml cannot be read: {error}."))?;
    let list = output(&mut cargo(&["metadata", "--format-version", "1", "--locked"]));
    let list = list.ok_or("`cargo metadata` failed. Is Cargo.lock up to date?")?;
    let list: Value = serde_json::from_str(&list).map_err(|error| format!("`cargo metadata`: {error}."))?;
    let packages = list["packages"].as_array().ok_or("`cargo metadata` lists no packages.")?;
    let wrong = complaints(packages, &allowed_licences(&rules));
    let (count, twice) = (packages.len(), several_versions(packages));
    println!("{count} packages, all from crates.io or from here, if nothing else is said below.");
    println!("Warning: in several versions: {}", twice.join(", "));
    println!("Note: cargo-deny is not installed, so known advisories are not looked up.");
    if wrong.is_empty() { Ok(()) } else { Err(format!("deny.toml rules out:\n{}", wrong.join("\n"))) }
}

/// The licences in the list `allow`, one a line.
fn allowed_licences(rules: &str) -> Vec<&str> {
    let list = rules.lines().skip_while(|line| *line != "allow = [").skip(1).take_while(|line| *line != "]");
    list.map(|line| line.trim().trim_end_matches(',').trim_matches('"')).collect()
}

fn complaints(packages: &[Value], allowed: &[&str]) -> Vec<String> {
    let text = |package: &Value, field: &str| package[field].as_str().unwrap_or_default().to_owned();
    let mut wrong = Vec::new();
    for package in packages {
        let (name, version, licence) = (text(package, "name"), text(package, "version"), text(package, "license"));
        if !package["source"].is_null() && package["source"] != SOURCE {
            wrong.push(format!("{name} {version} comes from {}", text(package, "source")));
        }
        if !permits(&licence, allowed) {
            wrong.push(format!("{name} {version} has the licence `{licence}`"));
        }
    }
    wrong
}

fn several_versions(packages: &[Value]) -> Vec<String> {
    let mut counts = BTreeMap::new();
    for name in packages.iter().filter_map(|package| package["name"].as_str()) {
        *counts.entry(name).or_insert(0) += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(name, count)| format!("{name} ({count})")).collect()
}

/// Whether a licence expression can be met with allowed licences alone. An empty one, or one that cannot be read, cannot.
fn permits(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let (met, rest) = any(&words, allowed);
    met && rest.is_empty()
}

/// Alternatives.
fn any<'a, 'b>(words: &'a [&'b str], allowed: &[&str]) -> (bool, &'a [&'b str]) {
    let (mut met, mut rest) = all(words, allowed);
    while let ["OR", after @ ..] = rest {
        let (other, left) = all(after, allowed);
        (met, rest) = (met || other, left);
    }
    (met, rest)
}

/// What has to be met together.
fn all<'a, 'b>(words: &'a [&'b str], allowed: &[&str]) -> (bool, &'a [&'b str]) {
    let (mut met, mut rest) = one(words, allowed);
    while let ["AND", after @ ..] = rest {
        let (other, left) = one(after, allowed);
        (met, rest) = (met && other, left);
    }
    (met, rest)
}

fn one<'a, 'b>(words: &'a [&'b str], allowed: &[&str]) -> (bool, &'a [&'b str]) {
    match words {
        ["(", inside @ ..] => match any(inside, allowed) {
            (met, [")", rest @ ..]) => (met, rest),
            (_, rest) => (false, rest),
        },
        [licence, "WITH", exception, rest @ ..] => {
            (allowed.contains(&format!("{licence} WITH {exception}").as_str()), rest)
        }
        [licence, rest @ ..] => (allowed.contains(licence), rest),
        [] => (false, words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_met_with_what_is_allowed() {
        let check = |expression: &str, expected| {
            let allowed = ["MIT", "Apache-2.0", "ISC", "Apache-2.0 WITH LLVM-exception"];
            assert_eq!(permits(expression, &allowed), expected, "{expression}");
        };
        check("MIT", true);
        check("GPL-3.0", false);
        check("", false);
        check("GPL-3.0 OR MIT", true);
        check("GPL-3.0/MIT", true);
        check("GPL-3.0 AND MIT", false);
        check("MIT AND ISC", true);
        check("MIT OR GPL-3.0 AND ISC", true);
        check("GPL-3.0 OR MIT AND GPL-2.0", false);
        check("(MIT OR GPL-3.0) AND ISC", true);
        check("(MIT OR GPL-3.0) AND GPL-2.0", false);
        check("Apache-2.0 WITH LLVM-exception", true);
        check("MIT WITH Some-exception", false);
        check("(MIT", false);
        check("MIT)", false);
        check("MIT OR", true);
        check("OR MIT", false);
    }

    #[test]
    fn packages_from_elsewhere_are_named() {
        let package = |source: Value, licence: &str| serde_json::json!({ "name": "it", "version": "1.0.0", "source": source, "license": licence });
        let check = |package: Value, expected: &[&str]| assert_eq!(complaints(&[package], &["MIT"]), expected);
        check(package(SOURCE.into(), "MIT"), &[]);
        check(package(Value::Null, "MIT"), &[]);
        check(package("git+https://example.org/it".into(), "MIT"), &["it 1.0.0 comes from git+https://example.org/it"]);
        check(package(SOURCE.into(), "GPL-3.0"), &["it 1.0.0 has the licence `GPL-3.0`"]);
    }

    #[test]
    fn the_rules_are_read() {
        let allowed = allowed_licences(include_str!("../../deny.toml"));
        assert!(allowed.contains(&"MIT") && allowed.contains(&"Apache-2.0 WITH LLVM-exception"), "{allowed:?}");
    }
}
