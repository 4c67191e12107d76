//! Tones by Web Audio, laid out ahead on the audio clock: they sound on time however late the page's own timers are.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AudioContext, BaseAudioContext, GainNode};

use super::optional;

thread_local! {
    static SPEAKER: RefCell<Option<Speaker>> = const { RefCell::new(None) };
}

/// The open device, and what is laid out on it.
struct Speaker {
    context: AudioContext,
    /// What begins when.
    ahead: Vec<(f64, GainNode)>,
    /// Its clock when it was last looked at, and ours: an interrupted one stands still.
    seen: (f64, u64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tone {
    /// Milliseconds from now until it begins.
    pub ahead: u32,
    /// Pitch in hertz.
    pub hertz: u16,
    /// Length in milliseconds.
    pub millis: u16,
    /// Loudness in percent of the chosen one.
    pub loudness: u8,
}

/// Makes ready to sound; browsers allow it only from a tap.
///
/// # Errors
/// If the browser has no Web Audio.
pub fn prime(now: u64) -> Result<(), JsValue> {
    // iPhones mute pages by the ring switch unless they say that they play something.
    optional::set(&optional::get(&optional::navigator(), "audioSession"), "type", &"playback".into());
    with(now, |_| Ok(()))
}

/// Takes back what has not begun, and lays out these, at a volume of 0–10.
///
/// # Errors
/// If the browser has no Web Audio.
pub fn lay_out(tones: &[Tone], volume: u8, now: u64) -> Result<(), JsValue> {
    with(now, |speaker| {
        let begin = speaker.context.current_time();
        for (at, gain) in std::mem::take(&mut speaker.ahead) {
            if at > begin {
                gain.disconnect()?;
            }
        }
        speaker.ahead = lay(&speaker.context, begin, tones, volume)?;
        Ok(())
    })
}

/// Lays tones on a clock from `begin` on. Each rises and falls within 20 ms, so that nothing clicks.
///
/// # Errors
/// If the context refuses a node.
pub fn lay(
    context: &BaseAudioContext,
    begin: f64,
    tones: &[Tone],
    volume: u8,
) -> Result<Vec<(f64, GainNode)>, JsValue> {
    const EDGE: f64 = 0.01;
    let mut laid = Vec::with_capacity(tones.len());
    for tone in tones {
        let (at, length) = (begin + f64::from(tone.ahead) / 1000.0, f64::from(tone.millis) / 1000.0);
        let loud = 0.5 * f32::from(volume) / 10.0 * f32::from(tone.loudness) / 100.0;
        let (oscillator, gain) = (context.create_oscillator()?, context.create_gain()?);
        oscillator.frequency().set_value(f32::from(tone.hertz));
        let envelope = gain.gain();
        envelope.set_value_at_time(0.0, at)?;
        envelope.linear_ramp_to_value_at_time(loud, at + EDGE)?;
        envelope.set_value_at_time(loud, at + length - EDGE)?;
        envelope.linear_ramp_to_value_at_time(0.0, at + length)?;
        oscillator.connect_with_audio_node(&gain)?;
        gain.connect_with_audio_node(&context.destination())?;
        oscillator.start_with_when(at)?;
        oscillator.stop_with_when(at + length)?;
        laid.push((at, gain));
    }
    Ok(laid)
}

fn with(now: u64, sound: impl FnOnce(&mut Speaker) -> Result<(), JsValue>) -> Result<(), JsValue> {
    SPEAKER.with_borrow_mut(|speaker| {
        let stuck = speaker.as_ref().is_some_and(|speaker| {
            let (then, seen) = speaker.seen;
            // One that has not been allowed to sound yet stands still by right.
            let waits = optional::get(&speaker.context, "state").as_string().as_deref() == Some("suspended");
            !waits && now.saturating_sub(seen) > 1_000 && speaker.context.current_time() <= then
        });
        // After a call some browsers leave a clock that stands still for good: only a new one sounds again.
        if stuck && let Some(old) = speaker.take() {
            unheard(old.context.close()?);
        }
        let speaker = match speaker {
            Some(speaker) => speaker,
            None => speaker.insert(Speaker { context: AudioContext::new()?, ahead: Vec::new(), seen: (-1.0, now) }),
        };
        unheard(speaker.context.resume()?);
        speaker.seen = (speaker.context.current_time(), now);
        sound(speaker)
    })
}

/// A promise that is not waited for: a tone that comes too late is of no use, and what is not allowed now is asked again with the
/// next.
fn unheard(promise: Promise) {
    spawn_local(async move {
        if let Err(error) = JsFuture::from(promise).await {
            leptos::logging::debug_warn!("the audio device is not ready: {error:?}");
        }
    });
}
