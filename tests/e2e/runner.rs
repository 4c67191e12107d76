//! Runs the journeys side by side, each in a world of its own, and tells how long they took.

use std::pin::Pin;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Completion, Failed, Trial};

use crate::engine::Engine;
use crate::evidence;
use crate::site::{self, Site};
use crate::world::{Ending, Outcome, Stage, World};

/// A browser that hangs must not hold up everything.
const LONGEST: Duration = Duration::from_secs(600);
/// Journeys at a time on each core: browsers wait for pages, drivers for browsers.
const SIDE_BY_SIDE: f32 = 1.5;

/// What an engine may do in another way than the others.
#[derive(Clone, Copy)]
pub enum Differs {
    /// What is written when, by which tab, and what is there again.
    Storage,
    /// Service workers and what they keep.
    Workers,
    /// Sound and voice, and the clocks that lead them.
    Sound,
    /// Where things come to lie, what can be tapped, what is drawn and printed.
    Layout,
    /// Days and hours.
    Dates,
    /// What is typed, chosen and pressed.
    Input,
    /// Files given and taken.
    Files,
    /// What the browser forbids, and says about it.
    Policy,
}

/// What somebody does, from a clean browser to the end.
pub struct Journey {
    /// Its module and its function.
    pub name: &'static str,
    /// Why it runs in every engine; where nothing can differ, Chromium is enough.
    pub differs: &'static [Differs],
    /// What is done.
    pub run: for<'a> fn(&'a mut World) -> Pin<Box<dyn Future<Output = Outcome> + 'a>>,
}

/// Names and seconds.
static TIMES: Mutex<Vec<(String, f32)>> = Mutex::new(Vec::new());
/// The site that all of them share, as none changes it.
static SITE: OnceLock<Outcome<Arc<Site>>> = OnceLock::new();

/// All of them that are asked for.
pub fn run(journeys: &[Journey]) -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = arguments.test_threads.or_else(side_by_side);
    let every = Engine::ALL.into_iter().flat_map(|engine| journeys.iter().map(move |journey| trial(engine, journey)));
    let conclusion = libtest_mimic::run(&arguments, every.collect());
    evidence::tells_times(&TIMES.lock().map(|times| times.clone()).unwrap_or_default());
    // The shared site goes with its folder; statics are not dropped.
    let _ = std::fs::remove_dir_all(site::folder(""));
    conclusion.exit_code()
}

fn side_by_side() -> Option<usize> {
    let cores = std::thread::available_parallelism().ok()?.get();
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few")]
    Some((cores as f32 * SIDE_BY_SIDE).ceil() as usize)
}

fn trial(engine: Engine, journey: &Journey) -> Trial {
    let (name, run) = (journey.name, journey.run);
    let everywhere = engine == Engine::Chromium || !journey.differs.is_empty();
    let whole = format!("{}::{name}", engine.name());
    let told = whole.clone();
    Trial::ignorable_test(whole, move || {
        let began = Instant::now();
        let ending = in_a_world(engine, name, run);
        if let Ok(mut times) = TIMES.lock() {
            times.push((told, began.elapsed().as_secs_f32()));
        }
        match ending {
            Ending::Well => Ok(Completion::Completed),
            Ending::Skipped(why) => Ok(Completion::ignored_with(why)),
            Ending::Badly(why) => Err(Failed::from(why)),
        }
    })
    .with_ignored_flag(!everywhere)
}

/// One journey from its beginning to its end.
fn in_a_world(
    engine: Engine,
    name: &str,
    run: for<'a> fn(&'a mut World) -> Pin<Box<dyn Future<Output = Outcome> + 'a>>,
) -> Ending {
    if let Some(lacking) = engine.lacks() {
        let lacking = format!("{lacking} must be installed");
        return if engine == Engine::Chromium { Ending::Badly(lacking) } else { Ending::Skipped(lacking) };
    }
    let begun = || {
        let site = SITE.get_or_init(|| site::build_xtask().and_then(|()| Site::watched()).map(Arc::new)).clone()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| format!("no runtime: {error}"))?;
        Ok((runtime, World::begin(Stage { engine, site }, name)?))
    };
    let (runtime, mut world) = match begun() {
        Ok(begun) => begun,
        Err(error) => return Ending::Badly(error),
    };
    runtime.block_on(async {
        let outcome = in_time(run(&mut world)).await;
        world.end(name, outcome).await
    })
}

/// Ends a journey that has no end.
async fn in_time(journey: impl Future<Output = Outcome>) -> Outcome {
    let late = || format!("not through after {} s", LONGEST.as_secs());
    tokio::time::timeout(LONGEST, journey).await.unwrap_or_else(|_| Err(late()))
}
