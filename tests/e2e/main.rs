//! Journeys of a person on the built `dist/`, in every engine that is installed, without retries. A journey that fails names
//! its step. `STEADYBACK_ENGINE` names the one engine to run (`chromium`, `firefox`, `webkit`), `CHROMEDRIVER` the driver;
//! `STEADYBACK_JOURNEY` runs the journeys whose name contains it.

#[cfg(not(target_arch = "wasm32"))]
mod accessible;
#[cfg(not(target_arch = "wasm32"))]
mod bad_input;
#[cfg(not(target_arch = "wasm32"))]
mod deploys;
#[cfg(not(target_arch = "wasm32"))]
mod engine;
#[cfg(not(target_arch = "wasm32"))]
mod first_visit;
#[cfg(not(target_arch = "wasm32"))]
mod inspector;
#[cfg(not(target_arch = "wasm32"))]
mod keep;
#[cfg(not(target_arch = "wasm32"))]
mod library;
#[cfg(not(target_arch = "wasm32"))]
mod long;
#[cfg(not(target_arch = "wasm32"))]
mod measures;
#[cfg(not(target_arch = "wasm32"))]
mod person;
#[cfg(not(target_arch = "wasm32"))]
mod places;
#[cfg(not(target_arch = "wasm32"))]
mod plan;
#[cfg(not(target_arch = "wasm32"))]
mod player;
#[cfg(not(target_arch = "wasm32"))]
mod safe;
#[cfg(not(target_arch = "wasm32"))]
mod site;
#[cfg(not(target_arch = "wasm32"))]
mod story;
#[cfg(not(target_arch = "wasm32"))]
mod tally;
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
    runtime.block_on(tally::run())
}

/// Every journey, in this order.
#[cfg(not(target_arch = "wasm32"))]
async fn journeys(stage: &std::rc::Rc<world::Stage>, tally: &mut tally::Tally) {
    macro_rules! journeys {
        ($($module:ident :: $name:ident),+ $(,)?) => {$(
            let name = concat!(stringify!($module), "::", stringify!($name));
            if let Some(mut world) = tally.begins(name, stage) {
                let outcome = tally::in_time($module::$name(&mut world)).await;
                tally.ends(name, world.end(name, outcome).await);
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
        player::by_keyboard,
        player::hands_free,
        player::read_out,
        player::by_ear_and_headset,
        player::nobody_was_there,
        player::both_sides,
        player::asked_while_resting,
        player::at_ones_own_pace,
        player::another_way_on,
        player::a_sign_in_the_middle,
        player::finished_the_next_day,
        library::filters_stay_in_the_address,
        library::never_this_one,
        library::choices_wait_for_the_day_after,
        library::rather_that_one,
        library::good_to_know,
        library::minutes_of_an_activity,
        measures::a_test_and_a_questionnaire,
        measures::a_note_about_the_day,
        measures::progress_after_a_session,
        plan::another_programme,
        plan::a_look_ahead,
        plan::a_fourth_day,
        plan::a_day_in_three_sittings,
        places::offline_after_the_first_load,
        places::under_a_sub_path,
        places::nothing_at_this_address,
        places::what_must_not_happen_is_seen,
        deploys::a_new_version_waits,
        deploys::a_broken_one_changes_nothing,
        transfer::a_link_in_a_second_profile,
        transfer::a_code_that_others_read,
        transfer::a_backup_there_and_back,
        transfer::files_for_others,
        keep::a_file_added_and_taken_back,
        keep::names_that_mean_harm,
        keep::a_file_is_due,
        keep::to_other_apps,
        transfer::a_plan_on_paper,
        transfer::a_mark_on_the_icon,
        safe::one_session_in_two_tabs,
        safe::two_tabs_write_at_once,
        safe::full_during_a_session,
        safe::damage_is_put_aside_and_can_be_had,
        safe::days_across_time_zones,
        safe::everything_is_deleted,
        long::ten_years,
        bad_input::links,
        bad_input::backups,
        bad_input::storage,
        bad_input::the_date_jumps_back,
        bad_input::impossible_numbers,
        bad_input::a_breakdown_shows_a_page,
        accessible::every_screen,
    }
}
