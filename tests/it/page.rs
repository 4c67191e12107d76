//! Pages of `docs/` with a table that is made from the code.

/// The table between `<!-- {name} -->` and `<!-- end -->` is this one; with `STEADYBACK_UPDATE` it is written.
#[track_caller]
pub fn check(file: &str, name: &str, expected: &str) {
    let (begin, end) = (format!("<!-- {name} -->\n"), "<!-- end -->\n");
    let path = format!("{}/docs/{file}", env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(&path).expect("the page");
    let (before, rest) = page.split_once(&begin).expect("a beginning");
    let (now, after) = rest.split_once(end).expect("an end");
    if std::env::var_os("STEADYBACK_UPDATE").is_some() {
        std::fs::write(path, format!("{before}{begin}{expected}{end}{after}")).expect("the page is written");
        return;
    }
    for (now, expected) in now.lines().zip(expected.lines()) {
        assert_eq!(now, expected);
    }
    assert_eq!(now.lines().count(), expected.lines().count());
}
