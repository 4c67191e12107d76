//! Walking: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[(
    "walking",
    ExerciseText {
        name: "Walking",
        aliases: &["walk", "power walking", "brisk walking", "stroll"],
        summary: "Gets your whole body moving. It helps most backs, on any day.",
        steps: &[
            "Choose a flat route and shoes you like.",
            "Stand tall and look ahead.",
            "Take short, quick steps and let your arms swing.",
            "Walk at a pace at which you can still talk.",
        ],
        cues: &["Short steps, arms swinging", "You can talk while you walk", "Two short walks count as one long one"],
        errors: &[
            "You take long strides: shorten them and step more often.",
            "You carry a bag on one side: use a backpack.",
            "You do it all on one day: walk a little on most days.",
        ],
        changes: &[],
        breathing: "Breathe as you need to. If you cannot talk, slow down.",
        stop: "Stop if your chest hurts or a leg goes weak or numb. Sit down. Get help now if it does not pass.",
        easier: "Walk for five minutes, several times a day.",
        harder: "Walk a little faster for one minute, then easy again.",
    },
)];
