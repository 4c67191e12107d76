//! The native tests: built by cargo, run one program after the other with the time of each test.

use crate::Result;
use crate::process::{cargo, command};
use crate::times::{Times, of_test};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

const WHAT: [&str; 6] = ["--workspace", "--lib", "--bins", "--test", "it", "--no-run"];
const ADVICE: &str =
    "A native test failed. Run it alone with `cargo test --test it <name>` or `cargo test --lib <name>`.";

/// Builds and runs them; only what is not well is printed line by line.
pub fn test(times: &mut Times) -> Result {
    let mut programs = Vec::new();
    lines(
        cargo(&["test"]).args(WHAT).arg("--message-format=json-render-diagnostics"),
        "The tests do not compile.",
        |line| {
            programs.extend(program(line));
        },
    )?;
    let mut outcome = Ok(());
    for program in programs {
        let mut tests = command(program);
        // The time of each test is told to compilers of tomorrow alone, but by the same program.
        tests.env("RUSTC_BOOTSTRAP", "1").args(["-Zunstable-options", "--report-time"]);
        let run = lines(&mut tests, ADVICE, |line| {
            let time = of_test(line);
            if !line.is_empty() && (time.is_none() || !line.contains(" ... ok")) {
                println!("{line}");
            }
            times.add(time);
        });
        outcome = outcome.and(run);
    }
    outcome
}

/// The test program that a message of cargo names.
fn program(message: &str) -> Option<String> {
    let message: Value = serde_json::from_str(message).ok()?;
    let is_test = message["profile"]["test"].as_bool()?;
    message["executable"].as_str().filter(|_| is_test).map(str::to_owned)
}

/// Runs to the end and hands over each line of the standard output as it comes.
fn lines(command: &mut Command, advice: &str, mut each: impl FnMut(&str)) -> Result {
    let told = |error: std::io::Error| format!("{error}. {advice}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(told)?;
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        each(&line.map_err(told)?);
    }
    if child.wait().map_err(told)?.success() { Ok(()) } else { Err(advice.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_test_programs_are_run() {
        assert_eq!(program(r#"{"profile":{"test":true},"executable":"a"}"#).as_deref(), Some("a"));
        assert_eq!(program(r#"{"profile":{"test":false},"executable":"a"}"#), None);
        assert_eq!(program(r#"{"reason":"build-finished","success":true}"#), None);
    }
}
