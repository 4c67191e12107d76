//! Every sentence a person reads, keyed by the ids of the rules. One folder a language.

pub mod book;
pub mod en;
pub mod region;
