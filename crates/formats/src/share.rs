//! A plan as the text of a link: letters and digits only, because messengers and mail programs eat everything else.
//!
//! `version letter` + base58 of (`flags` + `body` + CRC-32). The checksum is little-endian and covers version, flags and body;
//! that much holds for every version to come, so that a link from a newer release can be told from a damaged one. In version
//! `1`, bit 0 of the flags says that the body is raw-deflated, the other bits are 0, and the body is postcard of
//! `wire::WirePlan`; that is a plan of sixteen weeks. Version `2` has the place of its programme before that, and is written for
//! the other programmes only, so that what older releases know stays readable to them. No date, name, pain or answer is in it: whoever opens the link starts on a day of their own.

mod wire;

use chrono::NaiveDate;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use super::crc::crc32;
use super::text::member;
use steadyback_catalogue::enum_set::Member;
use steadyback_rules::plan::Plan;
use steadyback_rules::programme::Programme;
use wire::WirePlan;

/// Most characters that are looked at.
pub const MOST_CHARS: usize = 2_000;
/// Most bytes that a body may inflate to.
pub const MOST_INFLATED: usize = 16 * 1024;

const SIXTEEN_WEEKS: char = '1';
const VERSION: char = '2';
const PLAIN: u8 = 0;
const DEFLATED: u8 = 1;

/// Why a link holds no plan that we can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// There is nothing.
    Empty,
    /// More than [`MOST_CHARS`].
    TooLong,
    /// Undamaged, but of this version, which is newer than ours.
    TooNew(char),
    /// Something else than letters and digits of the base58 alphabet.
    NotText,
    /// Characters were changed, lost or added on the way.
    Damaged,
    /// The body inflates to more than [`MOST_INFLATED`].
    TooLarge,
    /// Undamaged, but not in the form of this version.
    Unreadable,
    /// This many items: none, or more than [`steadyback_rules::plan::MOST_ITEMS`].
    Items(usize),
    /// An exercise with this code is not in our library.
    UnknownExercise(u16),
    /// A dose that the exercise with this code cannot have.
    Dose(u16),
    /// The exercise with this code cannot stand in that part of a session.
    Part(u16),
    /// Phases of the exercise with this code that end before they begin, or are none.
    Phases(u16),
    /// It follows a programme that does not exist, or names the one that needs no name.
    Programme,
    /// The plan begins in a phase that does not exist.
    Phase,
    /// Strength on two days in a row, no rest day, or something that is no week.
    Schedule,
    /// Not one of the lengths of a session.
    Minutes,
}

/// Who wrote a plan, which decides how much of it has to be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// This app, on this device: what a later library would no longer prescribe stays readable all the same.
    Own,
    /// Anybody: everything is checked.
    Shared,
}

/// The payload of a link to this plan.
pub fn encode(plan: &Plan) -> String {
    // Serialising integers into memory cannot fail; an empty body would be refused by every reader.
    let body = postcard::to_allocvec(&WirePlan::from(plan)).unwrap_or_default();
    // Deflating would save 14 of 95 bytes and cost every visitor 9 kB of compressor; readers know both.
    let mut bytes = Vec::with_capacity(body.len() + 6);
    bytes.push(PLAIN);
    let version = match plan.programme {
        Programme::SixteenWeeks => SIXTEEN_WEEKS,
        other => {
            bytes.push(u8::try_from(other.index()).unwrap_or(u8::MAX));
            VERSION
        }
    };
    bytes.extend(body);
    seal(version, bytes)
}

/// The plan in a text that holds a payload, beginning on this day.
///
/// # Errors
/// The first reason why it cannot be used.
pub fn decode(text: &str, start: NaiveDate) -> Result<Plan, ShareError> {
    if text.len() > MOST_CHARS {
        return Err(ShareError::TooLong);
    }
    let payloads = runs(text)?;
    let payload = payloads.iter().find(|payload| open(payload).is_ok()).or(payloads.first());
    read(payload.ok_or(ShareError::NotText)?, start, Origin::Shared)
}

/// The plan in a payload, checked as far as its origin asks for.
pub(super) fn read(payload: &str, start: NaiveDate, origin: Origin) -> Result<Plan, ShareError> {
    let (version, bytes) = open(payload)?;
    let (&flags, body) = bytes.split_first().ok_or(ShareError::Unreadable)?;
    match flags {
        PLAIN => plan(version, body, start, origin),
        DEFLATED => plan(version, &inflate(body)?, start, origin),
        _ => Err(ShareError::Unreadable),
    }
}

fn inflate(body: &[u8]) -> Result<Vec<u8>, ShareError> {
    decompress_to_vec_with_limit(body, MOST_INFLATED).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => ShareError::TooLarge,
        _ => ShareError::Unreadable,
    })
}

fn plan(version: char, body: &[u8], start: NaiveDate, origin: Origin) -> Result<Plan, ShareError> {
    let (programme, body) = if version == SIXTEEN_WEEKS {
        (Programme::SixteenWeeks, body)
    } else {
        let (&place, rest) = body.split_first().ok_or(ShareError::Unreadable)?;
        let other = member(place).filter(|programme| *programme != Programme::SixteenWeeks);
        (other.ok_or(ShareError::Programme)?, rest)
    };
    let (wire, rest) = postcard::take_from_bytes::<WirePlan>(body).map_err(|_| ShareError::Unreadable)?;
    if rest.is_empty() { wire.plan(programme, start, origin) } else { Err(ShareError::Unreadable) }
}

/// Puts version and checksum round flags and body.
fn seal(version: char, mut bytes: Vec<u8>) -> String {
    let crc = checksum(version, &bytes);
    bytes.extend(crc);
    let mut text = bs58::encode(bytes).into_string();
    text.insert(0, version);
    text
}

/// What messengers put into links unseen: as characters, and as addresses write them.
const UNSEEN: [&str; 10] = [
    "\u{200b}",
    "\u{200c}",
    "\u{200d}",
    "\u{feff}",
    "\u{ad}",
    "%E2%80%8B",
    "%E2%80%8C",
    "%E2%80%8D",
    "%EF%BB%BF",
    "%C2%AD",
];

/// What can be a payload in a text, longest first: whatever a sentence or a messenger has put round it is none of it, and the checksum says
/// the rest.
fn runs(text: &str) -> Result<Vec<String>, ShareError> {
    let text = UNSEEN.iter().fold(text.trim().to_owned(), |text, unseen| {
        text.replace(unseen, "").replace(&unseen.to_ascii_lowercase(), "")
    });
    if text.is_empty() {
        return Err(ShareError::Empty);
    }
    let runs = text.split(|it: char| !it.is_ascii_alphanumeric()).filter(|run| !run.is_empty());
    let mut runs: Vec<String> = runs.map(str::to_owned).collect();
    runs.sort_by_key(|run| std::cmp::Reverse(run.len()));
    Ok(runs)
}

/// Version, and flags and body, if version and checksum are right.
fn open(payload: &str) -> Result<(char, Vec<u8>), ShareError> {
    if payload.len() > MOST_CHARS {
        return Err(ShareError::TooLong);
    }
    let version = payload.chars().next().ok_or(ShareError::Empty)?;
    if !version.is_ascii_alphanumeric() {
        return Err(ShareError::NotText);
    }
    let mut bytes = bs58::decode(&payload[1..]).into_vec().map_err(|_| ShareError::NotText)?;
    let end = bytes.len().checked_sub(4).ok_or(ShareError::Damaged)?;
    let crc = bytes.split_off(end);
    match version {
        _ if crc != checksum(version, &bytes) => Err(ShareError::Damaged),
        SIXTEEN_WEEKS | VERSION => Ok((version, bytes)),
        newer => Err(ShareError::TooNew(newer)),
    }
}

fn checksum(version: char, bytes: &[u8]) -> [u8; 4] {
    crc32(&[version.encode_utf8(&mut [0; 4]).as_bytes(), bytes]).to_le_bytes()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) use wire::restful;
