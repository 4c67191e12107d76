//! The pure part of Steadyback, without browser and views.

#[path = "../src/codec/mod.rs"]
pub mod codec;
#[path = "../src/domain/mod.rs"]
pub mod domain;
