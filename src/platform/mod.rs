//! The browser, one capability a file. Nothing here decides anything; what can fail says so.

pub mod audio;
pub mod awake;
pub mod badge;
pub mod chance;
pub mod clipboard;
pub mod clock;
pub mod files;
pub mod host;
pub mod keys;
pub mod locale;
pub mod location;
pub mod locks;
pub mod media_keys;
mod optional;
pub mod panic_page;
pub mod persistence;
pub mod share;
pub mod speech;
pub mod storage;
pub mod ticker;
pub mod updates;
pub mod vibration;
pub mod window;
