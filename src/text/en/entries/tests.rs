//! Tests: what people read, in the order of the table.

use super::EntryText;

/// By id.
pub static TEXTS: &[(&str, EntryText)] = &[(
    "sit-to-stand-test",
    EntryText {
        name: "30-second chair test",
        aliases: &["sit to stand test", "chair stand test", "timed chair stands"],
        summary: "Shows how your legs cope with chairs and stairs, and how that changes.",
        steps: &[
            "Set a firm chair against a wall. Sit in the middle of the seat.",
            "Cross your arms over your chest. Feet flat, hip-wide.",
            "For 30 seconds, stand up fully and sit down again, at your own pace.",
            "Count each time you stand tall.",
        ],
        notes: &[
            "Compare only with yourself. One more than last month is a real change.",
            "If you need your hands, count that as your way and do it the same next time.",
        ],
        stop: Some("Stop if your back or knees hurt more, or if you feel dizzy. Sit and rest."),
    },
)];
