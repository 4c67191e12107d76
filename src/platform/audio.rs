//! Short tones by Web Audio.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use web_sys::AudioContext;

thread_local! {
    static CONTEXT: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
}

/// One tone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tone {
    /// Pitch in hertz.
    pub hertz: u16,
    /// Length in milliseconds.
    pub millis: u16,
}

/// Makes ready to sound; browsers allow it only from a tap.
///
/// # Errors
/// If the browser has no Web Audio.
pub fn prime() -> Result<(), JsValue> {
    with(|_| Ok(()))
}

/// Plays tones one after the other, softly.
///
/// # Errors
/// If the browser has no Web Audio.
pub fn play(tones: &[Tone]) -> Result<(), JsValue> {
    with(|context| {
        let mut at = context.current_time() + 0.02;
        for tone in tones {
            let length = f64::from(tone.millis) / 1000.0;
            let (oscillator, gain) = (context.create_oscillator()?, context.create_gain()?);
            oscillator.frequency().set_value(f32::from(tone.hertz));
            gain.gain().set_value_at_time(0.0001, at)?;
            gain.gain().exponential_ramp_to_value_at_time(0.25, at + 0.02)?;
            gain.gain().exponential_ramp_to_value_at_time(0.0001, at + length)?;
            oscillator.connect_with_audio_node(&gain)?;
            gain.connect_with_audio_node(&context.destination())?;
            oscillator.start_with_when(at)?;
            oscillator.stop_with_when(at + length)?;
            at += length + 0.05;
        }
        Ok(())
    })
}

fn with(sound: impl FnOnce(&AudioContext) -> Result<(), JsValue>) -> Result<(), JsValue> {
    CONTEXT.with_borrow_mut(|context| {
        let context = match context {
            Some(context) => context,
            None => context.insert(AudioContext::new()?),
        };
        // A promise that is not waited for: a tone that comes too late is of no use.
        let _resuming = context.resume()?;
        sound(context)
    })
}
