//! Measures: functional tests and questionnaires, what they come to, and which change is more than measurement error. They show
//! function and keep people going; a better test is no proof that a back has changed (Steiger 2012, PMC3326132).

mod questionnaire;
mod test;

pub use questionnaire::{Activities, OwnList, Peg, ROLAND_ITEMS, Rating, Roland, Score};
pub use test::{BodySide, TestKind, TestResult, Unit};
