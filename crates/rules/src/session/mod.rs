//! A guided session: what it holds ([`mod@compose`]), how it falls into sittings ([`mod@sittings`]) and the machine that leads
//! through it: a [`run::Run`] takes an [`event::Event`] and the time, and says what came of it. What is heard is computed from
//! the run alone ([`cue`]).

mod change;
pub mod compose;
pub mod cue;
pub mod event;
mod pace;
pub mod run;
pub mod sittings;
mod step;

pub use compose::{Block, Session, compose};
pub use event::{Event, Outcome, Rating, Then};
pub use pace::Beat;
pub use run::{Away, Clock, Millis, Pace, PainReport, Run, Stage, Timed};
