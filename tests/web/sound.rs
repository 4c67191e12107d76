//! What the audio clock is told, rendered by the browser itself and listened to.

use chrono::NaiveDate;
use js_sys::{Float32Array, Function, Promise, Reflect};
use steadyback::platform::audio::lay;
use steadyback::stores::session::sounds::laid_out;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::exercise::Part;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Pain;
use steadyback_formats::guidance::Guidance;
use steadyback_rules::journal::Form;
use steadyback_rules::session::cue::ahead;
use steadyback_rules::session::{Block, Event, Pace, Run, Session};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::BaseAudioContext;

const RATE: u32 = 8_000;

fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> JsValue {
    let method: Function = Reflect::get(of, &name.into()).unwrap().unchecked_into();
    method.apply(of, &arguments.iter().collect()).unwrap()
}

/// Milliseconds at which something begins to sound after silence.
async fn heard(run: &Run, seconds: u32) -> Vec<u64> {
    let new = format!("return new OfflineAudioContext(1, {}, {RATE})", seconds * RATE);
    let context = Function::new_no_args(&new).call0(&JsValue::NULL).unwrap();
    let tones = laid_out(&ahead(run, 0), 0, &Guidance::default());
    lay(context.unchecked_ref::<BaseAudioContext>(), 0.0, &tones, 7).unwrap();
    let rendered = JsFuture::from(Promise::from(call(&context, "startRendering", &[]))).await.unwrap();
    let samples: Float32Array = call(&rendered, "getChannelData", &[0.into()]).unchecked_into();
    let (mut onsets, mut quiet) = (Vec::new(), u32::MAX / 2);
    for (place, sample) in samples.to_vec().into_iter().enumerate() {
        if sample.abs() < 0.005 {
            quiet += 1;
            continue;
        }
        // A wave crosses zero all the time: silence is ten milliseconds of it.
        if quiet > RATE / 100 {
            onsets.push(u64::try_from(place).unwrap() * 1000 / u64::from(RATE));
        }
        quiet = 0;
    }
    onsets
}

fn begun() -> Run {
    let exercise = library::by_id("glute-bridge").unwrap();
    let block = Block { slot: 0, exercise, dose: Dose::of(2, 3, Work::Reps), part: Part::Main };
    let session = Session { form: Form::Full, blocks: vec![block], cut: false };
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    Run::begin(&session, day, (Pain::NONE, Pain::NONE), Pace::Clock, 0).unwrap()
}

#[track_caller]
fn near(heard: &[u64], expected: &[u64]) {
    assert_eq!(heard.len(), expected.len(), "{heard:?}, expected {expected:?}");
    let close = heard.iter().zip(expected).all(|(at, due)| at.abs_diff(*due) <= 20);
    assert!(close, "{heard:?}, expected {expected:?} within 20 ms");
}

#[wasm_bindgen_test]
async fn the_countdown_sounds_on_time() {
    near(&heard(&begun(), 16).await, &[12_000, 13_000, 14_000, 15_000]);
}

#[wasm_bindgen_test]
async fn the_tempo_and_the_rest_sound_on_time() {
    let mut run = begun();
    run.step(Event::Next, 0);
    // Two seconds up, one there, three down; then rest.
    let beats = [0, 2_000, 3_000, 6_000, 8_000, 9_000, 12_000, 14_000, 15_000, 18_000];
    near(&heard(&run, 19).await, &beats);
}
