//! Every check of the project, cheapest first; the first failure stops and says what to do.

use crate::process::{cargo, find, run};
use crate::{Result, browser, deny, dist, exports, tools};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

const WASM: [&str; 4] = ["-p", "steadyback", "--target", "wasm32-unknown-unknown"];

/// `make test`.
pub fn command() -> Result {
    let started = Instant::now();
    step("Format", || {
        run(&mut cargo(&["fmt", "--all", "--check"]), "The code is not formatted. Run `cargo fmt --all`.")
    })?;
    step("Licences and sources of dependencies", deny::check)?;
    step("Lints, native", || lint(&["--workspace", "--all-targets"]))?;
    step("Lints, WebAssembly", || lint(&[&WASM[..], &["--lib", "--bins", "--test", "web"]].concat()))?;
    step("Native tests", || {
        let advice =
            "A native test failed. Run it alone with `cargo test --test it <name>` or `cargo test --lib <name>`.";
        run(&mut cargo(&["test", "--workspace", "--lib", "--bins", "--test", "it"]), advice)
    })?;
    step("FHIR bundles and backups against their schemas", exports::validate)?;
    step("Documentation", || {
        let mut doc = cargo(&["doc", "--no-deps", "-p", "steadyback"]);
        run(doc.env("RUSTDOCFLAGS", "-Dwarnings"), "The documentation has warnings; each is named above.")
    })?;
    step("Build tools", || tools::ensure().map(drop))?;
    let driver = step("Browsers", || {
        tools::axe();
        browser::welcome();
        browser::ensure()
    })?;
    step("Browser tests", || browser_tests(&driver))?;
    step("Release build and its size", dist::command)?;
    step("Journeys through the built site", || {
        let mut journeys = cargo(&["test", "-p", "steadyback", "--test", "e2e"]);
        run(journeys.env("CHROMEDRIVER", &driver), "A journey failed; the message above names the step.")
    })?;
    println!("\nAll checks passed in {}.", seconds(started));
    Ok(())
}

/// `make bench`: the benchmarks, then the size report of a fresh release build.
pub fn bench() -> Result {
    step("Speed", || run(&mut cargo(&["bench", "-q", "-p", "steadyback", "--bench", "speed"]), "A benchmark failed."))?;
    step("Size", dist::command)
}

fn step<T>(name: &str, check: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n== {name}");
    let started = Instant::now();
    let done = check().map_err(|message| format!("{name}: {message}"))?;
    println!("== {name}: passed in {}", seconds(started));
    Ok(done)
}

fn seconds(started: Instant) -> String {
    format!("{:.1} s", started.elapsed().as_secs_f32())
}

fn lint(selection: &[&str]) -> Result {
    let args = [&["clippy"], selection, &["--", "-D", "warnings"]].concat();
    run(&mut cargo(&args), "Clippy found something; each finding above says what to change.")
}

fn browser_tests(driver: &Path) -> Result {
    let runner = find("wasm-bindgen-test-runner").ok_or("wasm-bindgen-test-runner is missing. Run `make setup`.")?;
    let mut tests: Command = cargo(&[&["test"], &WASM[..], &["--test", "web"]].concat());
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner).env("CHROMEDRIVER", driver);
    if std::env::var_os("WASM_BINDGEN_TEST_TIMEOUT").is_none() {
        tests.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    }
    run(&mut tests, "A browser test failed; the message above names it.")
}
