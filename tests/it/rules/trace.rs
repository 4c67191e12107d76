//! What became of each rule of the sources: nothing is forgotten in `docs/rules.md`.

use std::path::Path;

#[test]
fn every_rule_of_the_sources_is_accounted_for() {
    let rows = include_str!("../../../docs/rules.md").lines();
    let mut cells = rows.filter_map(|row| row.strip_prefix("| ")?.split_once(" | "));
    let mut numbered = cells.by_ref().filter(|(name, _)| name.as_bytes().get(1).is_some_and(u8::is_ascii_digit));
    for (letter, last, wide) in [('R', 45, 2), ('S', 25, 2), ('P', 11, 1)] {
        for number in 1..=last {
            let name = format!("{letter}{number:0wide$}");
            let (found, said) = numbered.next().expect("a row");
            assert_eq!(found, name);
            assert!(said.len() > 10 || said.starts_with("as "), "{name}: {said}");
        }
    }
    assert_eq!(numbered.next(), None);
}

#[test]
fn every_file_it_names_is_there() {
    let root = std::env::var_os("STEADYBACK_ROOT").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let parts = include_str!("../../../docs/rules.md").split('`').skip(1).step_by(2);
    let folders = ["src/", "crates/", "tests/"];
    let files: Vec<_> = parts.filter(|part| folders.iter().any(|folder| part.starts_with(folder))).collect();
    assert!(files.len() > 80);
    for file in files {
        assert!(Path::new(&root).join(file).exists(), "{file}");
    }
}
