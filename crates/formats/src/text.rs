//! Small pieces of text that several formats share: dates, numbers, places in an enum, ASCII and checksums.

use std::fmt::Write;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use super::crc::crc32;
use steadyback_catalogue::enum_set::Member;

/// A date as `20261121`, for lines.
pub(super) fn compact(date: NaiveDate) -> String {
    let mut text = String::with_capacity(8);
    push_date(&mut text, date, "");
    text
}

/// A date from `20261121`.
pub(super) fn from_compact(text: &str) -> Option<NaiveDate> {
    let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = if digits { text.parse().ok()? } else { return None };
    NaiveDate::from_ymd_opt(i32::try_from(number / 10_000).ok()?, number / 100 % 100, number % 100)
}

/// A date as `2026-11-21`, for files that people look into.
pub(super) fn iso(date: NaiveDate) -> String {
    let mut text = String::with_capacity(10);
    push_date(&mut text, date, "-");
    text
}

/// Year, month and day with this between them. Years have four digits.
pub(super) fn push_date(text: &mut String, date: NaiveDate, between: &str) {
    push_number(text, date.year().unsigned_abs(), 4);
    text.push_str(between);
    push_number(text, date.month(), 2);
    text.push_str(between);
    push_number(text, date.day(), 2);
}

/// A number with so many digits at the least. Ten years hold a hundred thousand numbers; the formatter takes its time with each.
pub(super) fn push_number(text: &mut String, mut number: u32, digits: usize) {
    let mut last = [b'0'; 10];
    let mut at = last.len();
    while number > 0 || last.len() - at < digits.min(last.len()) {
        at -= 1;
        last[at] = b"0123456789"[(number % 10) as usize];
        number /= 10;
    }
    text.push_str(std::str::from_utf8(&last[at..]).unwrap_or_default());
}

/// A date from `2026-11-21`.
pub(super) fn from_iso(text: &str) -> Option<NaiveDate> {
    let bytes = text.as_bytes();
    let dashes = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
    if dashes { from_compact(&text.replace('-', "")) } else { None }
}

/// A whole number in the one way that we write it: no sign, no leading zero.
pub(super) fn number<T: FromStr>(text: &str) -> Option<T> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}

/// The enum value at this place, `None` if there is none.
pub(super) fn member<T: Member>(index: impl Into<u64>) -> Option<T> {
    T::ALL.get(usize::try_from(index.into()).ok()?).copied()
}

/// JSON with everything beyond ASCII escaped: browsers store such text in half the space, and no channel mangles it.
pub(super) fn ascii_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter.is_ascii() {
            out.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

/// CRC-32 as eight hexadecimal digits.
pub(super) fn crc_hex(bytes: &[u8]) -> String {
    format!("{:08x}", crc32(&[bytes]))
}
