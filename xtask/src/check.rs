//! Every check of the project, cheapest first; the first failure stops and says what to do.

use crate::process::{cargo, find, root, run};
use crate::times::{self, Times};
use crate::{Result, browser, deny, dist, exports, native, tools};
use std::path::Path;
use std::process::Command;

const WASM: [&str; 4] = ["-p", "steadyback", "--target", "wasm32-unknown-unknown"];

/// `make test`: every check, and the journeys in every engine that something in them depends on. With `all` every journey runs in
/// every engine.
pub fn command(all: bool) -> Result {
    let mut times = Times::begin();
    let outcome = steps(&mut times, all);
    times.tell();
    outcome.inspect(|()| println!("\nAll checks passed."))
}

/// Each with an honest word on how long it takes where nothing of it is there yet; a second run takes a fraction.
fn steps(times: &mut Times, all: bool) -> Result {
    times.step("Format", "seconds", |_| {
        run(&mut cargo(&["fmt", "--all", "--check"]), "The code is not formatted. Run `cargo fmt --all`.")
    })?;
    times.step("Licences and sources of dependencies", "seconds", |_| deny::check())?;
    times.step("Lints, native", "about 2 minutes", |_| lint(&["--workspace", "--all-targets"]))?;
    times.step("Lints, WebAssembly", "about a minute", |_| {
        lint(&[&WASM[..], &["--features", "split", "--lib", "--bins", "--test", "web"]].concat())
    })?;
    times.step("Native tests", "about 3 minutes", native::test)?;
    times.step("FHIR bundles and backups against their schemas", "about half a minute", |_| exports::validate())?;
    times.step("Documentation", "about half a minute", |_| {
        let mut doc = cargo(&["doc", "--no-deps", "--workspace"]);
        run(doc.env("RUSTDOCFLAGS", "-Dwarnings"), "The documentation has warnings; each is named above.")
    })?;
    let driver = times.step("Browsers", "about 3 minutes where they are not installed", |_| {
        tools::axe();
        browser::welcome();
        browser::ensure()
    })?;
    times.step("Build tools", "about 4 minutes where they are not installed", |_| tools::ensure())?;
    times.step("Browser tests", "about a minute", |_| browser_tests(&driver))?;
    times.step("Release build and its size", "about 3 minutes", |_| dist::command())?;
    times.step("Journeys through the built site", if all { "about 14 minutes" } else { "about 8 minutes" }, |times| {
        let mut journeys = cargo(&["test", "-p", "steadyback", "--test", "e2e"]);
        journeys.args(all.then_some(["--", "--include-ignored"]).into_iter().flatten()).env("CHROMEDRIVER", &driver);
        let outcome =
            run(&mut journeys, "A journey failed; the message above names the step, and where what it saw is.");
        let told = std::fs::read_to_string(root().join("target/journeys/times.txt")).unwrap_or_default();
        times.add(told.lines().filter_map(times::of_journey));
        outcome
    })
}

/// `make bench`: the benchmarks, then the size report of a fresh release build.
pub fn bench() -> Result {
    let mut times = Times::begin();
    times.step("Speed", "about 2 minutes", |_| {
        run(&mut cargo(&["bench", "-q", "-p", "steadyback", "--bench", "speed"]), "A benchmark failed.")
    })?;
    times.step("How the plan climbs", "about 2 minutes", |_| {
        let args = ["run", "-q", "--profile", "bench", "-p", "steadyback", "--example", "climb", "--", "--table"];
        run(&mut cargo(&args), "The simulation failed.")
    })?;
    times.step("Size", "about 3 minutes", |_| dist::command())
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
