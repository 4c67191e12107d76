//! Journeys of a person on the built `dist/`, in every engine that is installed, several side by side, without retries.
//!
//! `cargo test --test e2e -- webkit::transfer` runs those whose name contains it; `-- --list` names them, `--ignored` or
//! `--include-ignored` those that `make test` leaves to `make test-all`. `CHROMEDRIVER` names the driver of Chromium. What a journey
//! that failed left is in `target/journeys/<engine>/<name>/`, and with `STEADYBACK_PICTURES=1` the pictures that `weeks` takes.
//! `gallery` takes its own where `STEADYBACK_GALLERY` names a folder, as `make gallery` does; else nothing of it runs.
//!
//! **What runs where, and why.** Chromium runs every journey. Firefox and WebKit run those in which engines can differ, and the list
//! below says in what; the others are the program's own doing, the same bytes of WebAssembly in each.

#[cfg(not(target_arch = "wasm32"))]
mod accessible;
#[cfg(not(target_arch = "wasm32"))]
mod around;
#[cfg(not(target_arch = "wasm32"))]
mod bad_input;
#[cfg(not(target_arch = "wasm32"))]
mod charts;
#[cfg(not(target_arch = "wasm32"))]
mod deploys;
#[cfg(not(target_arch = "wasm32"))]
mod engine;
#[cfg(not(target_arch = "wasm32"))]
mod evidence;
#[cfg(not(target_arch = "wasm32"))]
mod first_visit;
#[cfg(not(target_arch = "wasm32"))]
mod gallery;
#[cfg(not(target_arch = "wasm32"))]
mod habits;
#[cfg(not(target_arch = "wasm32"))]
mod hand;
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
mod nights;
#[cfg(not(target_arch = "wasm32"))]
mod parts;
#[cfg(not(target_arch = "wasm32"))]
mod person;
#[cfg(not(target_arch = "wasm32"))]
mod phone;
#[cfg(not(target_arch = "wasm32"))]
mod places;
#[cfg(not(target_arch = "wasm32"))]
mod plan;
#[cfg(not(target_arch = "wasm32"))]
mod player;
#[cfg(not(target_arch = "wasm32"))]
mod put_right;
mod runner;
#[cfg(not(target_arch = "wasm32"))]
mod safe;
#[cfg(not(target_arch = "wasm32"))]
mod signs;
#[cfg(not(target_arch = "wasm32"))]
mod site;
#[cfg(not(target_arch = "wasm32"))]
mod story;
mod sweep;
#[cfg(not(target_arch = "wasm32"))]
mod transfer;
#[cfg(not(target_arch = "wasm32"))]
mod weeks;
#[cfg(not(target_arch = "wasm32"))]
mod world;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    runner::run(&journeys())
}

/// Every journey, the long ones first so that none is left at the end, with what engines can differ in.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::too_many_lines, reason = "a table")]
fn journeys() -> Vec<runner::Journey> {
    use runner::Differs::{Dates, Files, Input, Layout, Policy, Sound, Storage, Workers};
    macro_rules! journeys {
        ($($module:ident :: $name:ident: [$($differs:expr),*]),+ $(,)?) => {
            vec![$(runner::Journey {
                name: concat!(stringify!($module), "::", stringify!($name)),
                differs: &[$($differs),*],
                run: |world| Box::pin($module::$name(world)),
            }),+]
        };
    }
    journeys! {
        gallery::usual_week: [],
        gallery::long_use: [],
        gallery::first_time: [],
        gallery::wrong_input: [],
        accessible::every_screen: [],
        long::ten_years: [Storage],
        long::screens_read_no_storage: [],
        weeks::of_one_who_does_everything: [],
        weeks::of_one_who_misses_some: [],
        weeks::of_one_with_a_flare: [],
        player::hands_free: [Sound],
        story::to_the_second_week: [],
        signs::told_at_the_beginning: [],
        signs::told_before_a_session: [],
        signs::told_in_a_session: [],
        signs::told_in_pregnancy: [],
        signs::told_after_a_birth: [],
        signs::unconfirmed_signs_stay: [],
        bad_input::storage: [Storage],
        deploys::a_broken_one_changes_nothing: [Workers],
        first_visit::to_the_plan: [Layout, Input],
        first_visit::in_few_taps: [Layout],
        first_visit::five_gentle_minutes: [Dates],
        first_visit::half_way_and_back: [],
        first_visit::a_press_without_focus: [],
        first_visit::emergency_locks: [],
        first_visit::urgent_locks_until_cleared: [],
        first_visit::the_questions_come_again: [],
        story::reload_in_the_middle_of_a_set: [Storage],
        story::this_hurts: [],
        story::a_flare_that_goes_on: [],
        player::by_keyboard: [Input],
        player::read_out: [],
        player::by_ear_and_headset: [Sound],
        player::a_test_is_guided: [],
        player::nobody_was_there: [],
        player::out_of_sight: [],
        player::two_touches_at_once: [Input],
        player::nothing_is_lost_by_a_slip: [],
        sweep::at_every_size: [],
        put_right::a_wrong_walk: [],
        put_right::a_session_on_paper: [Dates],
        nights::left_open: [Dates],
        nights::late_in_the_evening: [Dates],
        player::how_to_do_it: [Layout],
        player::both_sides: [],
        player::asked_while_resting: [],
        player::at_ones_own_pace: [],
        player::another_way_on: [],
        player::a_sign_before: [],
        player::a_sign_in_the_middle: [],
        player::finished_the_next_day: [Dates],
        around::programmes_before_anything_is_told: [],
        around::programmes_with_a_plan: [],
        around::programmes_while_exercise_is_locked: [],
        around::a_backup_has_its_own_screen: [],
        around::what_this_app_is: [],
        library::filters_stay_in_the_address: [Input],
        library::never_this_one: [],
        library::choices_wait_for_the_day_after: [],
        library::rather_that_one: [],
        library::put_in_from_its_page: [],
        library::how_an_exercise_moves: [],
        library::more_about_an_exercise: [],
        library::good_to_know: [],
        library::minutes_of_an_activity: [],
        measures::a_test_and_a_questionnaire: [Input],
        measures::a_note_about_the_day: [Input],
        measures::progress_after_a_session: [Layout],
        charts::show_what_was_done: [Layout],
        hand::another_one_and_back: [],
        hand::too_easy_and_undone: [],
        hand::out_and_back: [],
        hand::put_in_and_taken_out: [],
        habits::an_end_in_three_taps: [],
        habits::help_from_anywhere: [],
        hand::a_session_on_another_day: [Dates],
        hand::a_session_dragged: [Input],
        hand::new_days_in_week_18: [],
        plan::another_programme: [],
        plan::a_look_ahead: [],
        plan::where_one_stands: [],
        plan::a_rung_is_climbed: [],
        plan::a_fourth_day: [],
        plan::a_day_in_three_sittings: [],
        places::offline_after_the_first_load: [Workers],
        places::under_a_sub_path: [Workers],
        places::nothing_at_this_address: [Workers],
        places::what_must_not_happen_is_seen: [Policy],
        parts::one_that_is_refused_comes_when_asked_again: [Workers],
        parts::one_that_never_comes: [],
        parts::one_that_a_deploy_removed_is_in_the_new_version: [Workers],
        deploys::a_new_version_waits: [Workers],
        transfer::a_link_in_a_second_profile: [],
        transfer::a_code_that_others_read: [Layout],
        transfer::a_backup_there_and_back: [Files, Storage],
        transfer::files_for_others: [Files],
        keep::a_file_added_and_taken_back: [Files, Storage],
        keep::names_that_mean_harm: [],
        keep::a_file_is_due: [],
        keep::to_other_apps: [],
        transfer::a_plan_on_paper: [Layout],
        transfer::a_mark_on_the_icon: [],
        safe::one_session_in_two_tabs: [Storage],
        safe::what_two_tabs_do_in_turn: [Storage],
        safe::full_during_a_session: [Storage],
        safe::damage_is_quarantined_and_can_be_had: [Storage],
        safe::days_across_time_zones: [],
        habits::weeks_and_hours: [Storage],
        habits::what_is_due_waits: [],
        habits::voices_that_come_late: [],
        habits::a_silent_console: [],
        safe::everything_is_deleted: [Storage, Workers],
        bad_input::links: [],
        bad_input::backups: [],
        bad_input::the_date_jumps_back: [Dates],
        bad_input::impossible_numbers: [Input],
        bad_input::a_breakdown_shows_a_page: [Policy],
    }
}
