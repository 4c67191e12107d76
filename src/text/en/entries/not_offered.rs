//! What is not offered: what people read, in the order of the table.

use super::EntryText;

/// By id.
pub static TEXTS: &[(&str, EntryText)] = &[(
    "full-sit-up",
    EntryText {
        name: "Full sit-up",
        aliases: &["sit up", "sit-ups", "weighted sit-up", "situp"],
        summary: "It bends your low back again and again under load. Other exercises train the same muscles with less strain.",
        steps: &["Do the curl-up: only your head and shoulders rise, and your back keeps its shape."],
        notes: &["Planks train the front of your trunk without bending it at all."],
        stop: None,
    },
)];
