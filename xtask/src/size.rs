//! What the site weighs, against its budget.

use crate::Result;
use crate::precache::{SiteFile, site_files};
use crate::process::root;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

/// Brotli bytes of everything a first visit needs.
const FIRST_VISIT_BUDGET: usize = 200_000;
/// Brotli bytes of everything the service worker keeps.
const OFFLINE_BUDGET: usize = 260_000;

/// Bytes of one file or of several, as they lie on the disk and as a host may send them.
#[derive(Clone, Copy, Default, Debug, PartialEq)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the report of `dist/`; fails when a budget is exceeded.
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
    let verdict = judge(first.brotli, all.brotli);
    if verdict.is_ok() {
        println!(
            "Within budget: first visit {} of 200 kB, offline {} of 260 kB.",
            kilo(first.brotli),
            kilo(all.brotli)
        );
    }
    verdict
}

fn judge(first: usize, all: usize) -> Result {
    let over = |what: &str, bytes: usize, budget: usize| {
        let text = format!("{what} weighs {} kB with brotli, over its budget of {} kB.", kilo(bytes), kilo(budget));
        if bytes > budget { Err(text) } else { Ok(()) }
    };
    over("A first visit", first, FIRST_VISIT_BUDGET)?;
    over("What is kept offline", all, OFFLINE_BUDGET)
}

/// The page, its styles, the start script, the program, the manifest and the one icon that browsers load.
fn is_first_visit(file: &SiteFile) -> bool {
    let name = file.name.as_str();
    let root_file = !name.contains('/');
    let extension = name.rsplit('.').next().unwrap_or_default();
    name == "icons/icon.svg" || root_file && ["html", "css", "mjs", "js", "wasm", "webmanifest"].contains(&extension)
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
    fn a_budget_may_be_met_but_not_exceeded() {
        assert_eq!(judge(FIRST_VISIT_BUDGET, OFFLINE_BUDGET), Ok(()));
        assert!(judge(FIRST_VISIT_BUDGET + 1, 0).is_err());
        assert!(judge(0, OFFLINE_BUDGET + 1).is_err());
    }

    #[test]
    fn a_first_visit_needs_the_page_and_one_icon() {
        let file = |name: &str| SiteFile { name: name.into(), bytes: Vec::new() };
        for name in
            ["index.html", "tokens-1.css", "boot.mjs", "a.js", "a_bg.wasm", "manifest.webmanifest", "icons/icon.svg"]
        {
            assert!(is_first_visit(&file(name)), "{name}");
        }
        assert!(!is_first_visit(&file("icons/icon-512.png")));
    }

    #[test]
    fn compression_is_measured_and_kilobytes_are_thousands() {
        let weight = weigh(&[b'a'; 10_000]).expect("weighed");
        assert!(weight.raw == 10_000 && weight.gzip < 100 && weight.brotli < 50, "{weight:?}");
        assert_eq!(kilo(199_960), "199.9");
    }
}
