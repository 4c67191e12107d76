//! In a real browser: what needs one.
#![cfg(target_arch = "wasm32")]
