//! Activities: what people read, in the order of the table.

use super::EntryText;

/// By id.
pub static TEXTS: &[(&str, EntryText)] = &[(
    "cycling",
    EntryText {
        name: "Cycling",
        aliases: &["bike", "stationary bike", "exercise bike", "bicycle", "spinning"],
        summary: "Builds stamina with little impact, outdoors or on a stationary bike.",
        steps: &[
            "Set the saddle so that your knee stays a little bent at the lowest point.",
            "Begin with ten minutes on the flat, in an easy gear.",
            "Ride at an effort at which you can still talk.",
            "Add a minute or two each week, up to half an hour.",
        ],
        notes: &[
            "An upright position asks less of your back. Raise the handlebar if leaning forward hurts.",
            "Two short rides count as one long one.",
        ],
        stop: Some("Stop if your chest hurts or a leg goes weak or numb. Get help now if it does not pass."),
    },
)];
