#![no_main]
#[path = "../../tests/it/hostile/holds.rs"]
#[allow(dead_code)]
mod holds;
libfuzzer_sys::fuzz_target!(|data: &[u8]| holds::backup(data));
