//! Settings of the app itself; the rules knows nothing of them.

use serde::{Deserialize, Serialize};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the device has it.
    #[default]
    System,
    Light,
    Dark,
}

/// How the app looks and sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Larger letters.
    pub large_text: bool,
    /// Cues by ear.
    pub sound: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: Theme::System, large_text: false, sound: true }
    }
}
