//! The invariants of ARCHITECTURE.md that are about the source itself: who may know whom, colours only in one place, nothing
//! half done. Reads the files as they are, with the standard library alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use steadyback_catalogue::library;
use steadyback_words::en::screens::onboarding::welcome;

fn root() -> PathBuf {
    std::env::var_os("STEADYBACK_ROOT").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
}

/// Every file below that ends like this, with its text; none where the folder is not there.
fn files(below: &str, end: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, end: &str, found: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                walk(&path, end, found);
            } else if path.to_string_lossy().ends_with(end) {
                found.push(path);
            }
        }
    }
    let (root, mut found) = (root(), Vec::new());
    let whole = root.join(below);
    if whole.is_file() {
        found.push(whole);
    } else {
        walk(&whole, end, &mut found);
    }
    found.sort();
    let name = |path: &Path| path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    found.iter().map(|path| (name(path), fs::read_to_string(path).expect("a text"))).collect()
}

/// The code without comments and without what is between quotation marks.
fn code(text: &str) -> String {
    let mut bare = String::new();
    for line in text.lines() {
        let (mut quoted, mut escaped) = (false, false);
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            if quoted {
                quoted = letter != '"' || escaped;
                escaped = letter == '\\' && !escaped;
            } else if letter == '/' && letters.peek() == Some(&'/') {
                break;
            } else if letter == '"' {
                quoted = true;
                bare.push_str("\"\"");
            } else {
                bare.push(letter);
            }
        }
        bare.push('\n');
    }
    bare
}

/// Whether the name stands in the code by itself, not as part of a longer one.
fn names(code: &str, name: &str) -> bool {
    let part = |letter: Option<char>| letter.is_some_and(|it| it.is_alphanumeric() || it == '_');
    code.match_indices(name)
        .any(|(at, _)| !part(code[..at].chars().next_back()) && !part(code[at + name.len()..].chars().next()))
}

/// Where any of these names stands in the code below.
fn found(below: &str, forbidden: &[&str]) -> Vec<String> {
    let all = files(below, ".rs").into_iter().map(|(name, text)| (name, code(&text)));
    all.flat_map(|(name, code)| {
        let hits: Vec<_> = forbidden.iter().filter(|it| names(&code, it)).map(|it| format!("{name}: {it}")).collect();
        hits
    })
    .collect()
}

#[track_caller]
fn check(below: &str, forbidden: &[&str]) {
    assert_eq!(found(below, forbidden), Vec::<String>::new(), "{below} must not know these");
}

/// Modules of this crate, by their full path; `use crate::{a, b}` would hide them, so that is not used across layers.
#[track_caller]
fn check_modules(below: &str, forbidden: &[&str]) {
    let ways: Vec<_> = forbidden.iter().map(|name| format!("crate::{name}")).collect();
    check(below, &ways.iter().map(String::as_str).collect::<Vec<_>>());
    for (name, text) in files(below, ".rs") {
        assert!(!code(&text).contains("crate::{"), "{name}: a path for each module of the crate");
    }
}

/// What the compiler cannot see: all of it is in the standard library. Which crate knows which, it holds itself.
#[test]
fn the_rules_are_pure() {
    for rules in ["crates/rules/src", "crates/catalogue/src"] {
        assert!(files(rules, ".rs").len() > 30);
        check(rules, &["SystemTime", "Instant::now", "Local::now", "Utc::now", "Local", "Utc", "std::time"]);
        check(rules, &["f32", "f64", "rand", "HashMap", "HashSet", "thread", "std::env", "std::fs", "std::net"]);
    }
}

#[test]
fn every_layer_of_the_app_knows_only_what_is_below_it() {
    const PURE: [&str; 4] = ["steadyback_catalogue", "steadyback_rules", "steadyback_formats", "steadyback_words"];
    check_modules("src/platform", &["stores", "components", "pages", "app", "route"]);
    check("src/platform", &PURE);
    check_modules("src/stores", &["components", "pages", "app"]);
    check_modules("src/components", &["platform", "stores", "pages", "app"]);
    check_modules("src/pages", &["platform", "app"]);
    check("src/components", &["steadyback_formats"]);
    check("src/pages", &["steadyback_formats", "web_sys", "js_sys", "gloo_storage"]);
}

/// What stands for a colour in a style sheet: `#` with hex digits, or a colour function.
fn raw_colours(css: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in without_comments(css).lines() {
        let hex = |at: usize| {
            let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
            let end = line[at + 1 + digits..].chars().next();
            // An id selector or a url fragment goes on with other letters, or comes before a brace.
            let ends = end.is_none_or(|it| !(it.is_alphanumeric() || it == '-' || it == '_'));
            [3, 4, 6, 8].contains(&digits) && ends && line[..at].contains(':')
        };
        let hexes = line.match_indices('#').any(|(at, _)| hex(at));
        let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab(", "lab(", "lch(", "hwb("];
        let part = |it: char| it.is_alphanumeric() || it == '-';
        let function = |name: &str| line.match_indices(name).any(|(at, _)| !line[..at].ends_with(part));
        if hexes || functions.into_iter().any(function) {
            found.push(line.trim().to_owned());
        }
    }
    found
}

fn without_comments(css: &str) -> String {
    let mut bare = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare + rest
}

#[test]
fn raw_colours_are_seen() {
    #[track_caller]
    fn check(css: &str, expected: bool) {
        assert_eq!(!raw_colours(css).is_empty(), expected, "{css}");
    }
    check("a { color: #fff; }", true);
    check("a { color: #0f1a1b80 }", true);
    check("a { background: rgb(0 0 0 / 50%) }", true);
    check("a { background: oklch(50% 0.1 180) }", true);
    check("a { color: hsl(1 2% 3%) }", true);
    check("a { color: var(--ink); }", false);
    check("/* was #fff */ a { color: var(--ink) }", false);
    check("#shell { color: var(--ink) }", false);
    check("#fade { color: var(--ink) }", false);
    check("a { fill: url(#sunrise) }", false);
}

#[test]
fn colours_are_tokens() {
    for (name, css) in files("style", ".css") {
        let raw = raw_colours(&css);
        assert!(name == "style/tokens.css" || raw.is_empty(), "{name}: {raw:?}");
    }
    for (name, text) in files("src", ".rs") {
        let quoted = text.split('"').skip(1).step_by(2);
        let raw: Vec<_> =
            quoted.filter(|it| it.starts_with('#') && raw_colours(&format!(":{it}")).len() == 1).collect();
        assert!(raw.is_empty(), "{name}: {raw:?}");
    }
}

#[test]
fn every_style_sheet_is_linked_once() {
    let index = files("index.html", "").pop().expect("index.html").1;
    let linked: Vec<_> = index.split("href=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
    let linked: Vec<_> = linked
        .into_iter()
        .filter(|it| Path::new(it).extension().is_some_and(|it| it == "css"))
        .map(str::to_owned)
        .collect();
    let sheets: BTreeSet<_> = files("style", ".css").into_iter().map(|(name, _)| name).collect();
    assert_eq!(linked.iter().cloned().collect::<BTreeSet<_>>(), sheets);
    assert_eq!(linked.len(), sheets.len());
    assert_eq!(linked.first().map(String::as_str), Some("style/tokens.css"));
    assert_eq!(linked.last().map(String::as_str), Some("style/print.css"));
}

/// The page is read before the program is there: nothing jumps when the first screen takes its place.
#[test]
fn the_page_opens_with_the_words_of_the_first_screen() {
    let index = files("index.html", "").pop().expect("index.html").1;
    for words in [welcome::TITLE, welcome::WHAT] {
        assert!(index.contains(&format!(">{words}<")), "{words}");
    }
}

/// The content security policy allows no inline styles or scripts.
#[test]
fn nothing_is_inline() {
    for (name, text) in files("src", ".rs") {
        let code = code(&text);
        let attribute = |it: &str| names(&code, it.trim_end_matches('=')) && code.contains(it);
        assert!(!attribute("style="), "{name}");
        assert!(!names(&code, "inner_html") && !names(&code, "set_inner_html"), "{name}");
    }
    let index = files("index.html", "").pop().expect("index.html").1;
    assert!(!index.contains(" style=") && !index.contains("<style") && !index.contains("unsafe-inline"));
    assert!(!index.contains(" on") || !index.contains(" onload=") && !index.contains(" onclick="));
    let far = index
        .match_indices("http")
        .filter(|(at, _)| index[*at..].starts_with("http://") || index[*at..].starts_with("https://"));
    assert_eq!(far.count(), 0, "nothing comes from elsewhere");
}

#[test]
fn nothing_is_half_done() {
    for below in ["src", "xtask/src", "benches", "examples"] {
        check(below, &["todo", "unimplemented", "dbg", "FIXME", "TODO", "XXX"]);
        for (name, text) in files(below, ".rs") {
            assert!(!text.contains("TODO") && !text.contains("FIXME"), "{name}");
        }
    }
}

#[test]
fn ids_are_frozen() {
    let frozen = files("tests/fixtures/exercise-ids.txt", "").pop().expect("the fixture").1;
    let mut entries: Vec<_> = library::all().map(|it| (it.code, it.id)).collect();
    entries.sort_unstable();
    let now: Vec<_> = entries.iter().map(|(code, id)| format!("{code} {id}")).collect();
    assert_eq!(now, frozen.lines().collect::<Vec<_>>());
}

#[test]
fn code_is_told_from_words() {
    #[track_caller]
    fn check(text: &str, name: &str, expected: bool) {
        assert_eq!(names(&code(text), name), expected, "{text}");
    }
    check("use leptos::prelude::*;", "leptos", true);
    check("// leptos", "leptos", false);
    check("let a = \"leptos\";", "leptos", false);
    check("let a = \"\\\"leptos\";", "leptos", false);
    check("my_leptos()", "leptos", false);
    check("leptos_router::x", "leptos", false);
    check("let a = \"a // b\"; leptos", "leptos", true);
    check("a: f32", "f32", true);
    check("todo!()", "todo", true);
}

/// What is written to the browser's console could be read or sent on by others: causes only, nothing that a person has told, no
/// address with a plan in it.
#[test]
fn logs_say_nothing_of_the_person() {
    const CAUSES: [&str; 5] = ["{error:?}", "{attribute}", "{info}", "{kept}", "{boot}"];
    let mut lines = 0;
    for (name, text) in files("src", ".rs") {
        for line in text.lines().filter(|line| line.contains("logging::")) {
            let rest = CAUSES.iter().fold(line.to_owned(), |line, cause| line.replace(cause, ""));
            assert!(!rest.contains('{'), "{name}: {line}");
            lines += 1;
        }
    }
    assert!(lines > 5);
}
