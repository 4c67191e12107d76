//! Tests and questionnaires: how they are done, what a result means, what changed.

mod guide;
mod notes;
mod questionnaires;
mod results;

pub(super) use guide::steps;
pub use guide::{Guide, guide, name, not_now};
pub use notes::{FATIGUE, OTHER_ACTIVITY, POOR_SLEEP, STRESS, burden, trigger};
pub use questionnaires::{
    ACTIVITIES_ENDS, ACTIVITIES_HINT, ACTIVITIES_TITLE, PEG_HINT, PEG_NOTICE, PEG_TITLE, Question, ROLAND_TITLE, peg,
    roland_items, roland_notice, roland_text,
};
pub use results::{change, change_word, compared, of_score, slowed, uneven, value};
