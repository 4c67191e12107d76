//! Runs the journeys in every engine and keeps count.

use std::process::ExitCode;
use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::engine::Engine;
use crate::world::{Ending, Outcome, Stage, World};
use crate::{journeys, site};

/// A browser that hangs must not hold up everything.
const LONGEST: Duration = Duration::from_secs(600);

/// How the journeys in one engine went.
pub struct Tally {
    wanted: String,
    engine: Engine,
    journey_began: Instant,
    passed: u32,
    skipped: u32,
    failed: Vec<String>,
}

/// All engines, one after the other.
pub async fn run() -> ExitCode {
    let only = std::env::var("STEADYBACK_ENGINE").unwrap_or_default();
    let wanted = std::env::var("STEADYBACK_JOURNEY").unwrap_or_default();
    let engines: Vec<_> = Engine::ALL.into_iter().filter(|it| only.is_empty() || it.name() == only).collect();
    if engines.is_empty() {
        eprintln!("STEADYBACK_ENGINE is chromium, firefox or webkit; there is no {only}");
        return ExitCode::FAILURE;
    }
    if let Err(error) = site::build_xtask() {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    let mut good = true;
    for engine in engines {
        good &= in_engine(engine, &wanted, !only.is_empty() || engine == Engine::Chromium).await;
    }
    // Every site of this run removes itself; what is left is empty.
    let _ = std::fs::remove_dir_all(site::folder(""));
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn in_engine(engine: Engine, wanted: &str, required: bool) -> bool {
    let (name, began) = (engine.name(), Instant::now());
    if let Some(lacking) = engine.lacks() {
        println!("[{name}] skipped: {lacking} must be installed");
        return !required;
    }
    let stage = match Stage::of(engine) {
        Ok(stage) => Rc::new(stage),
        Err(error) => {
            println!("[{name}] FAILED: {error}");
            return false;
        }
    };
    let wanted = wanted.to_owned();
    let mut tally = Tally { wanted, engine, journey_began: Instant::now(), passed: 0, skipped: 0, failed: Vec::new() };
    journeys(&stage, &mut tally).await;
    let Tally { passed, skipped, failed, .. } = tally;
    let seconds = began.elapsed().as_secs();
    println!("[{name}] {passed} passed, {skipped} skipped, {} failed ({seconds} s)", failed.len());
    // Said again at the end, where whoever reads a long log looks first.
    for failure in &failed {
        println!("[{name}] {failure}");
    }
    failed.is_empty() && passed + skipped > 0
}

/// Ends a journey that has no end.
pub async fn in_time(journey: impl Future<Output = Outcome>) -> Outcome {
    let late = || format!("not through after {} s", LONGEST.as_secs());
    Box::pin(tokio::time::timeout(LONGEST, journey)).await.unwrap_or_else(|_| Err(late()))
}

impl Tally {
    /// The world of a journey, if it is asked for and can begin.
    pub fn begins(&mut self, name: &str, stage: &Rc<Stage>) -> Option<World> {
        if !name.contains(&self.wanted) {
            return None;
        }
        self.journey_began = Instant::now();
        World::begin(stage).map_err(|error| self.ends(name, Ending::Badly(error))).ok()
    }

    /// Counts and tells.
    pub fn ends(&mut self, name: &str, ending: Ending) {
        let (engine, seconds) = (self.engine.name(), self.journey_began.elapsed().as_secs());
        let told = match ending {
            Ending::Well => {
                self.passed += 1;
                format!("ok ({seconds} s)")
            }
            Ending::Skipped(why) => {
                self.skipped += 1;
                format!("skipped: {why}")
            }
            Ending::Badly(error) => {
                let told = format!("FAILED ({seconds} s): {error}");
                self.failed.push(format!("{name} {told}"));
                told
            }
        };
        println!("journey [{engine}] {name} ... {told}");
    }
}
