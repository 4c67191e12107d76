//! A guided session: what it holds ([`mod@compose`]), how it falls into sittings ([`mod@sittings`]) and the machine that leads
//! through it ([`run`]).

pub mod compose;
pub mod run;
pub mod sittings;

pub use compose::{Block, Session, compose};
