//! Measures: functional tests and questionnaires, what they come to, and which change is more than measurement error. They show
//! function and keep people going; a better test is no proof that a back has changed (Steiger 2012, PMC3326132).

mod change;
mod norms;
mod not_now;
mod questionnaire;

pub use change::{Change, important_change, least_change, unchanged, unchanged_score, uneven};
pub use norms::{Norm, Slowed, Standing, norm, slowed, standing};
pub use not_now::{NotNow, not_now};
pub use questionnaire::{Activities, Instrument, OwnList, Peg, ROLAND_ITEMS, Rating, Roland, Score};
