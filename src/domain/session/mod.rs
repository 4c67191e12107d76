//! A guided session: what it holds ([`mod@compose`]) and the machine that leads through it ([`run`]).

pub mod compose;
pub mod run;

pub use compose::{Block, Session, compose};
