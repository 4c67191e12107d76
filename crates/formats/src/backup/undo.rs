//! What was stored before a file was brought in, text by text, so that it can be put back as it was to the byte.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::text::{ascii_json, from_iso, iso};

/// Keys and their texts.
pub type Texts = BTreeMap<String, String>;

/// A state to go back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndoSnapshot {
    /// The day on which something else took its place.
    pub day: NaiveDate,
    /// Sessions in the journal that took its place.
    pub sessions: usize,
    /// Whether putting it back has begun: what is stored is then neither the one nor the other until it is done.
    pub begun: bool,
    /// What was stored.
    pub texts: Texts,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    day: String,
    sessions: usize,
    begun: bool,
    texts: Texts,
}

/// Its text.
pub fn write_undo(snapshot: &UndoSnapshot) -> String {
    let UndoSnapshot { day, sessions, begun, texts } = snapshot;
    let fields = Fields { day: iso(*day), sessions: *sessions, begun: *begun, texts: texts.clone() };
    ascii_json(&serde_json::to_string(&fields).unwrap_or_default())
}

/// The state in a text; `None` if it is none.
pub fn read_undo(text: &str) -> Option<UndoSnapshot> {
    let Fields { day, sessions, begun, texts } = serde_json::from_str(text).ok()?;
    Some(UndoSnapshot { day: from_iso(&day)?, sessions, begun, texts })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_text_comes_back(texts in proptest::collection::btree_map(".{0,12}", ".{0,80}", 0..6), begun in any::<bool>()) {
            let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
            let snapshot = UndoSnapshot { day, sessions: 12, begun, texts };
            let text = write_undo(&snapshot);
            prop_assert!(text.is_ascii());
            prop_assert_eq!(read_undo(&text[..text.len() - 1]), None);
            prop_assert_eq!(read_undo(&text), Some(snapshot));
        }
    }
}
