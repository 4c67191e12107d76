//! Methods: what people read, in the order of the table.

use super::EntryText;

/// By id.
pub static TEXTS: &[(&str, EntryText)] = &[(
    "breathe-with-the-effort",
    EntryText {
        name: "Breathe with the effort",
        aliases: &["exhale on effort", "breath coordination", "breath holding", "valsalva"],
        summary: "Keeps you from holding your breath, so that pressure does not build up.",
        steps: &[
            "Find the hard half of the movement: the lift, the push, the reach.",
            "Breathe out through it.",
            "Breathe in on the easy half.",
            "In a hold, keep breathing quietly. Counting aloud helps.",
        ],
        notes: &[
            "A light brace stays while you breathe. If you cannot talk, you brace too hard.",
            "It matters most if you have high blood pressure.",
        ],
        stop: None,
    },
)];
