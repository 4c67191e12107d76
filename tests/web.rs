//! In a real browser: what needs one. Every test leaves keys of others alone and begins without any of ours.
#![cfg(target_arch = "wasm32")]

#[path = "web/components.rs"]
mod components;
mod same;
#[path = "web/sound.rs"]
mod sound;

use chrono::{Datelike, NaiveDate};
use leptos::prelude::Owner;
use steadyback::platform::clock;
use steadyback::platform::storage::{self, PREFIX, StorageError};
use steadyback::stores::{App, Health, Ownership, Whose};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Pain;
use steadyback_figure::draw::{Show, drawing};
use steadyback_figure::{of, svg::svg};
use steadyback_formats::saved::{Head, write_head};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::profile::{AgeBand, SymptomDuration};
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn raw() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

/// Nothing of ours is stored, and signals have an owner for as long as the result lives.
fn fresh() -> Owner {
    for key in storage::keys().unwrap() {
        storage::remove(&key).unwrap();
    }
    let owner = Owner::new();
    owner.set();
    owner
}

/// Every stored text of ours.
fn stored() -> Vec<(String, String)> {
    storage::keys().unwrap().into_iter().map(|key| (key.clone(), storage::get(&key).unwrap().unwrap())).collect()
}

/// The app over what is stored, as if there were no other tabs.
fn loaded() -> App {
    App::load(Ownership::alone())
}

/// Goes through the questions as a person without danger signs, who then takes the plan.
fn with_plan() -> App {
    let app = loaded();
    app.answers().confirm_screening();
    app.answers().edit_draft(|draft| {
        draft.age = Some(AgeBand::From40);
        draft.sex = Some(None);
        draft.duration = Some(SymptomDuration::Months);
        draft.usual_pain = Pain::new(3);
        draft.sites = Some(EnumSet::EMPTY);
        draft.eases = Some(EnumSet::EMPTY);
        draft.symptoms = Some(EnumSet::EMPTY);
        draft.conditions = Some(EnumSet::EMPTY);
        draft.equipment = Some(EnumSet::EMPTY);
        draft.days = Some([true; 7]);
        draft.minutes = Some(SessionMinutes::Twenty);
    });
    app.answers().accept_proposal();
    app.keeper().keep_now();
    app
}

/// From now on nothing can be written but this many texts.
fn room_for(writes: u32) -> impl Drop {
    struct Room;
    impl Drop for Room {
        fn drop(&mut self) {
            js_sys::eval("Storage.prototype.setItem = globalThis.setItemAsItWas").unwrap();
        }
    }
    js_sys::eval(&format!(
        "globalThis.setItemAsItWas ??= Storage.prototype.setItem; globalThis.room = {writes}; \
         Storage.prototype.setItem = function (key, text) {{ \
           if (globalThis.room-- <= 0) throw new DOMException('full', 'QuotaExceededError'); \
           return globalThis.setItemAsItWas.call(this, key, text); }}"
    ))
    .unwrap();
    Room
}

#[wasm_bindgen_test]
fn texts_come_back_and_others_keys_stay() {
    let _owner = fresh();
    raw().set_item("other/app", "theirs").unwrap();
    storage::set("b", "zwei — 二").unwrap();
    storage::set("a", "").unwrap();
    assert_eq!(storage::get("b"), Ok(Some("zwei — 二".to_owned())));
    assert_eq!(storage::get("c"), Ok(None));
    let mut keys = storage::keys().unwrap();
    keys.sort();
    assert_eq!(keys, ["a", "b"]);
    assert_eq!(raw().get_item(&format!("{PREFIX}b")).unwrap().as_deref(), Some("zwei — 二"));
    storage::remove("b").unwrap();
    assert_eq!(storage::keys().unwrap(), ["a"]);
    assert_eq!(raw().get_item("other/app").unwrap().as_deref(), Some("theirs"));
    raw().remove_item("other/app").unwrap();
}

#[wasm_bindgen_test]
fn without_room_the_old_text_stays() {
    let _owner = fresh();
    storage::set("head", "old").unwrap();
    assert_eq!(storage::set("head", &"x".repeat(6_000_000)), Err(StorageError::Full));
    assert_eq!(storage::get("head"), Ok(Some("old".to_owned())));
}

#[wasm_bindgen_test]
fn the_clock_is_plausible() {
    let today = clock::date_and_hour().unwrap().0;
    assert!((2025..2200).contains(&today.year()), "{today}");
    let days = i64::try_from(clock::now() / 86_400_000).unwrap();
    let in_utc = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + chrono::TimeDelta::days(days);
    assert!((today - in_utc).num_days().abs() <= 1, "{today} and {in_utc}");
}

#[wasm_bindgen_test]
fn what_is_done_is_there_after_loading_again() {
    let _owner = fresh();
    let app = with_plan();
    assert!(app.plan().has_plan());
    app.journal().walked(15);
    app.keeper().keep_now();
    let again = loaded();
    assert_eq!(again.frame().health(), Health::Good);
    assert_eq!((again.plan().plan_now(), again.answers().profile()), (app.plan().plan_now(), app.answers().profile()));
    assert_eq!(again.journal().walked_today(), 15);
}

#[wasm_bindgen_test]
fn a_shared_plan_can_be_taken_over() {
    let _owner = fresh();
    let app = with_plan();
    let link = app.transfer().share_link().unwrap();
    assert!(app.transfer().code(&link).is_some_and(|code| code.size >= 21 && code.is_dark(0, 0)));
    let payload = link.split("#/p/").nth(1).unwrap();
    let preview = app.transfer().preview(payload).unwrap().unwrap();
    assert_eq!(preview.excluded, []);
    app.plan().import_plan(&preview.plan);
    app.keeper().keep_now();
    assert_eq!(loaded().plan().plan_now(), Some(preview.plan));
    assert!(app.transfer().preview(&payload[..payload.len() - 1]).is_err());
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_not_written_over() {
    let _owner = fresh();
    storage::set("head-a", "{\"schema\":1,\"gener").unwrap();
    storage::set("head-b", "nonsense").unwrap();
    let before = stored();
    let app = with_plan();
    assert_eq!(app.frame().health(), Health::Damaged);
    assert_eq!(stored(), before);
    app.keeper().quarantine();
    assert_eq!(app.frame().health(), Health::Good);
    let kept: Vec<_> = stored().into_iter().filter(|(key, _)| key.starts_with("kept/")).map(|(_, text)| text).collect();
    assert_eq!(kept, before.into_iter().map(|(_, text)| text).collect::<Vec<_>>());
    assert_eq!(loaded().frame().health(), Health::Good);
}

#[wasm_bindgen_test]
fn a_newer_schema_is_left_alone() {
    let _owner = fresh();
    // A head of schema 9 with a checksum that is right, as a release to come would write it.
    let body = "{}";
    let crc = crc32fast::hash(format!("9 7 {body}").as_bytes());
    storage::set("head-a", &format!("{{\"schema\":9,\"generation\":7,\"crc\":\"{crc:08x}\",\"body\":\"{body}\"}}"))
        .unwrap();
    storage::set("head-b", &write_head(&Head { generation: 6, ..Head::default() })).unwrap();
    let before = stored();
    let app = with_plan();
    assert_eq!(app.frame().health(), Health::TooNew);
    app.journal().walked(15);
    app.keeper().keep_now();
    assert_eq!(stored(), before);
}

/// The nth write is refused: what is stored is as before or as it should be, and the next try is enough.
#[wasm_bindgen_test]
fn a_refused_write_leaves_the_old_or_the_new() {
    for writes in 0..6 {
        let _owner = fresh();
        let app = with_plan();
        app.journal().walked(15);
        {
            let _room = room_for(writes);
            app.keeper().keep_now();
        }
        let minutes = loaded().journal().walked_today();
        // Never silently; what is safe in the record of the write, but not yet in its place, may be told of, too.
        assert!(app.frame().trouble().is_some() || minutes == 15, "after {writes} writes");
        assert!(minutes == 0 || minutes == 15, "{minutes} after {writes} writes");
        assert_eq!(loaded().frame().health(), Health::Good, "after {writes} writes");
        app.keeper().keep_now();
        assert_eq!((loaded().journal().walked_today(), app.frame().trouble()), (15, None), "after {writes} writes");
        // What was safe in the record alone is put in its place by the next write.
        app.journal().walked(5);
        app.keeper().keep_now();
        assert_eq!((loaded().journal().walked_today(), app.frame().trouble()), (20, None), "after {writes} writes");
        assert!(!stored().iter().any(|(key, _)| key == "commit"), "after {writes} writes");
    }
}

/// A tab that another one has written over writes nothing more, and says so.
#[wasm_bindgen_test]
fn a_tab_that_was_written_over_steps_aside() {
    let _owner = fresh();
    let one = with_plan();
    let ownership = Ownership::alone();
    let other = App::load(ownership);
    one.journal().walked(10);
    one.keeper().keep_now();
    assert_eq!(ownership.whose(), Whose::Ours(1));
    other.journal().walked(7);
    other.keeper().keep_now();
    assert_eq!(ownership.whose(), Whose::Theirs { lost: true });
    assert_eq!(loaded().journal().walked_today(), 10);
    other.journal().walked(3);
    other.keeper().keep_now();
    one.journal().walked(5);
    one.keeper().keep_now();
    assert_eq!(loaded().journal().walked_today(), 15);
}

/// What is damaged is quarantined, to the byte, and the rest goes on.
#[wasm_bindgen_test]
fn a_damaged_line_hides_nothing_else() {
    let _owner = fresh();
    let app = with_plan();
    app.journal().walked(15);
    app.keeper().keep_now();
    let month = storage::keys().unwrap().into_iter().find(|key| key.starts_with("journal/")).unwrap();
    let damaged = storage::get(&month).unwrap().unwrap().replace(" W 15", " W x5");
    storage::set(&month, &damaged).unwrap();
    let again = loaded();
    assert_eq!(
        (again.frame().health(), again.journal().read().lost, again.plan().has_plan()),
        (Health::Damaged, 1, true)
    );
    again.keeper().quarantine();
    assert_eq!((again.frame().health(), again.journal().read().lost), (Health::Good, 0));
    let kept = again.transfer().inventory().unwrap().kept;
    assert_eq!(kept, [(format!("kept/{month}-1"), damaged.len())]);
    again.transfer().delete_kept(&kept[0].0);
    assert_eq!(again.transfer().inventory().unwrap().kept, []);
    again.transfer().wipe();
    assert_eq!(stored(), []);
}

/// WebAssembly makes the same of the same journals as the machine that wrote the fixture.
#[wasm_bindgen_test]
fn journals_come_to_the_same_everywhere() {
    same::assert_same(same::BEFORE, &same::reports());
}

/// The bar is a millisecond each in a release; a test is slower, so that what it took is said and not judged.
#[wasm_bindgen_test]
fn every_exercise_is_drawn_in_the_browser() {
    let (mut drawn, mut longest) = (0_u32, 0.0_f64);
    let begin = js_sys::Date::now();
    for exercise in library::all() {
        let begin = js_sys::Date::now();
        let drawing =
            of(exercise).and_then(|it| drawing(it, Show::Moving(exercise, exercise.dose.start.work()), false)).unwrap();
        assert!(svg(&drawing, exercise.id, "").contains("<animate"), "{}", exercise.id);
        longest = longest.max(js_sys::Date::now() - begin);
        drawn += 1;
    }
    let mean = (js_sys::Date::now() - begin) / f64::from(drawn);
    console_log!("{drawn} moving drawings: {mean:.2} ms each, the longest {longest:.0} ms");
}
