//! What the site weighs, against its budget.

use crate::Result;
use crate::precache::{SiteFile, site_files};
use crate::process::root;
use crate::{parts, retained};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// Brotli bytes of everything a first visit needs: the bar.
const FIRST_VISIT_BUDGET: usize = 150_000;
/// Brotli bytes of everything the service worker keeps: the bar.
const OFFLINE_BUDGET: usize = 650_000;
/// Brotli bytes that may not be exceeded while that bar is missed: lower it with every gain, raise it only with the reason in the commit,
/// and drop it once the bar is met.
const OFFLINE_REACHED: usize = 875_000;

/// Lines of what keeps most in the main part.
const SUBTREES: usize = 15;

/// For addresses that lead nowhere: no part of a visit that goes well.
const ASTRAY: [&str; 2] = ["404.html", "lead-home.mjs"];

/// Bytes of one file or of several, as they lie on the disk and as a host may send them.
#[derive(Clone, Copy, Default, Debug, PartialEq)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the report of `dist/`, each bar met or missed; fails when it has grown.
pub fn command() -> Result {
    let files = site_files(&root().join("dist"))?;
    println!("{:<44} {:>9} {:>9} {:>9}", "bytes", "raw", "gzip 9", "brotli 11");
    let (mut first, mut all) = (Weight::default(), Weight::default());
    for file in &files {
        let weight = weigh(&file.bytes)?;
        all = all.plus(weight);
        let mark = if is_first_visit(file) { "*" } else { "" };
        if is_first_visit(file) {
            first = first.plus(weight);
        }
        print_line(&format!("{}{mark}", file.name), weight);
    }
    print_line("first visit (*)", first);
    print_line("kept offline", all);
    print_retained();
    println!("{}", against_bar("first visit", first.brotli, FIRST_VISIT_BUDGET));
    println!("{}", against_bar("kept offline", all.brotli, OFFLINE_BUDGET));
    judge(first.brotli, all.brotli)
}

/// What keeps most of the main part in it, before wasm-opt; nothing where no build has been taken apart.
fn print_retained() {
    let path = parts::main_part();
    let Ok(program) = std::fs::read(&path) else { return };
    match retained::largest(&program, SUBTREES) {
        Ok(largest) => {
            println!(
                "{:>9} {:>9} what keeps most in the main part of the last build, before wasm-opt",
                "retained", "its own"
            );
            for it in largest {
                println!("{:>9} {:>9} {}", it.whole, it.own, it.name);
            }
        }
        Err(error) => {
            println!("Note: {} cannot be read ({error}), so nothing is said of what keeps it large.", path.display());
        }
    }
}

fn against_bar(what: &str, bytes: usize, bar: usize) -> String {
    let verdict = if bytes > bar { "MISSED" } else { "met" };
    format!("Bar {verdict}: {what} {} of {} kB with brotli.", kilo(bytes), kilo(bar))
}

/// Fails when the site has grown beyond what was reached before.
fn judge(first: usize, all: usize) -> Result {
    let over = |what: &str, bytes: usize, most: usize| {
        let text = format!("{what} weighs {} kB with brotli and has grown beyond {} kB.", kilo(bytes), kilo(most));
        if bytes > most { Err(text) } else { Ok(()) }
    };
    over("A first visit", first, FIRST_VISIT_BUDGET)?;
    over("What is kept offline", all, OFFLINE_REACHED.max(OFFLINE_BUDGET))
}

/// The page, its styles, the start script, the program, the manifest and the one icon that browsers load.
fn is_first_visit(file: &SiteFile) -> bool {
    let name = file.name.as_str();
    let root_file = !name.contains('/') && !ASTRAY.contains(&name);
    let extension = name.rsplit('.').next().unwrap_or_default();
    // Parts come later, when they are needed or once the first screen stands.
    let later = name.starts_with("part-");
    name == "icons/icon.svg"
        || root_file && !later && ["html", "css", "mjs", "js", "wasm", "webmanifest"].contains(&extension)
}

impl Weight {
    fn plus(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

fn weigh(bytes: &[u8]) -> Result<Weight> {
    let failed = |error: std::io::Error| format!("The size report could not compress a file: {error}.");
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).map_err(failed)?;
    let gzip = gzip.finish().map_err(failed)?.len();
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).map_err(failed)?;
    Ok(Weight { raw: bytes.len(), gzip, brotli: packed.len() })
}

fn print_line(name: &str, weight: Weight) {
    println!("{name:<44} {:>9} {:>9} {:>9}", weight.raw, weight.gzip, weight.brotli);
}

/// Bytes as thousands with one decimal.
fn kilo(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_reached_may_not_be_lost() {
        let (first, all) = (FIRST_VISIT_BUDGET, OFFLINE_REACHED.max(OFFLINE_BUDGET));
        assert_eq!(judge(first, all), Ok(()));
        assert!(judge(first + 1, 0).is_err());
        assert!(judge(0, all + 1).is_err());
    }

    #[test]
    fn a_missed_bar_is_said() {
        assert_eq!(against_bar("it", 200_000, 200_000), "Bar met: it 200.0 of 200.0 kB with brotli.");
        assert_eq!(against_bar("it", 200_100, 200_000), "Bar MISSED: it 200.1 of 200.0 kB with brotli.");
    }

    #[test]
    fn a_first_visit_needs_the_page_and_one_icon() {
        let file = |name: &str| SiteFile { name: name.into(), bytes: Vec::new() };
        for name in
            ["index.html", "tokens-1.css", "boot.mjs", "a.js", "a_bg.wasm", "manifest.webmanifest", "icons/icon.svg"]
        {
            assert!(is_first_visit(&file(name)), "{name}");
        }
        for name in ["icons/icon-512.png", "404.html", "lead-home.mjs", "part-screens-1.wasm"] {
            assert!(!is_first_visit(&file(name)), "{name}");
        }
    }

    #[test]
    fn compression_is_measured_and_kilobytes_are_thousands() {
        let weight = weigh(&[b'a'; 10_000]).expect("weighed");
        assert!(weight.raw == 10_000 && weight.gzip < 100 && weight.brotli < 50, "{weight:?}");
        assert_eq!(kilo(199_960), "199.9");
    }
}
