//! Journeys of a person on the built `dist/`, in a real browser, without retries. A journey that fails names its step.
//! `CHROMEDRIVER` names the driver; `STEADYBACK_JOURNEY` runs the journeys whose name contains it.

#[cfg(not(target_arch = "wasm32"))]
mod bad_input;
#[cfg(not(target_arch = "wasm32"))]
mod first_visit;
#[cfg(not(target_arch = "wasm32"))]
mod library;
#[cfg(not(target_arch = "wasm32"))]
mod measures;
#[cfg(not(target_arch = "wasm32"))]
mod person;
#[cfg(not(target_arch = "wasm32"))]
mod places;
#[cfg(not(target_arch = "wasm32"))]
mod plan;
#[cfg(not(target_arch = "wasm32"))]
mod story;
#[cfg(not(target_arch = "wasm32"))]
mod transfer;
#[cfg(not(target_arch = "wasm32"))]
mod world;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("no runtime: {error}");
            return std::process::ExitCode::FAILURE;
        }
    };
    runtime.block_on(run())
}

#[cfg(not(target_arch = "wasm32"))]
async fn run() -> std::process::ExitCode {
    use world::World;
    let wanted = std::env::var("STEADYBACK_JOURNEY").unwrap_or_default();
    let (mut passed, mut failed) = (0, 0);
    macro_rules! journeys {
        ($($module:ident :: $name:ident),+ $(,)?) => {$(
            let name = concat!(stringify!($module), "::", stringify!($name));
            if name.contains(&wanted) {
                let started = std::time::Instant::now();
                let outcome = match World::begin() {
                    Ok(mut world) => {
                        let outcome = $module::$name(&mut world).await;
                        let told = if outcome.is_err() { world.picture(name).await } else { String::new() };
                        world.end().await;
                        outcome.map_err(|error| format!("{error} {told}"))
                    }
                    Err(error) => Err(format!("the browser did not start: {error}")),
                };
                let seconds = started.elapsed().as_secs();
                match outcome {
                    Ok(()) => { passed += 1; println!("journey {name} ... ok ({seconds} s)"); }
                    Err(error) => { failed += 1; println!("journey {name} ... FAILED ({seconds} s): {error}"); }
                }
            }
        )+};
    }
    journeys! {
        first_visit::to_the_plan,
        first_visit::half_way_and_back,
        first_visit::emergency_locks,
        first_visit::urgent_locks_until_cleared,
        story::to_the_second_week,
        story::reload_in_the_middle_of_a_set,
        story::this_hurts,
        library::filters_stay_in_the_address,
        library::never_this_one,
        library::choices_wait_for_the_day_after,
        library::rather_that_one,
        library::good_to_know,
        library::minutes_of_an_activity,
        measures::a_test_and_a_questionnaire,
        measures::a_note_about_the_day,
        plan::another_programme,
        plan::a_look_ahead,
        places::offline_after_the_first_load,
        places::a_new_version_waits,
        places::under_a_sub_path,
        transfer::a_link_in_a_second_profile,
        transfer::a_backup_there_and_back,
        transfer::files_for_others,
        bad_input::links,
        bad_input::backups,
        bad_input::storage,
        bad_input::the_date_jumps_back,
        bad_input::impossible_numbers,
        bad_input::a_breakdown_shows_a_page,
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 && passed > 0 { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}
