//! The checksum at the end of a text: lines, then `~` and the CRC-32 of all before it. A month of the journal from before there was one
//! ends with a line break.

use crate::run;
use crate::text::crc_hex;
use steadyback_rules::session::Run;

const MARK: char = '~';
/// Characters of a seal.
pub(super) const LENGTH: usize = 9;

/// The text of these lines.
pub(super) fn shard_text(lines: &[String]) -> String {
    seal(unsealed(String::new(), lines))
}

/// The text with more lines at its end; `None` if it is not as it was written.
pub(super) fn extended(text: &str, lines: &[String]) -> Option<String> {
    let (before, whole) = body(text);
    whole.then(|| seal(unsealed(before.to_owned(), lines)))
}

fn unsealed(mut text: String, lines: &[String]) -> String {
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    text
}

fn seal(mut text: String) -> String {
    let crc = crc_hex(text.as_bytes());
    text.push(MARK);
    text.push_str(&crc);
    text
}

/// The text of a session under way.
pub fn run_text(run: &Run) -> String {
    seal(run::write(run) + "\n")
}

/// The last characters: as many as a seal has.
pub(super) fn end(text: &str) -> &str {
    text.len().checked_sub(LENGTH).and_then(|at| text.get(at..)).unwrap_or(text)
}

/// Whether these can be a seal.
pub(super) fn is_seal(end: &str) -> bool {
    end.len() == LENGTH && end.starts_with(MARK)
}

/// What was sealed, if it is as it was written.
pub(super) fn opened(text: &str) -> Option<&str> {
    let (body, whole) = body(text);
    (whole && body.len() < text.len()).then_some(body)
}

/// The lines, and whether they are as they were written.
pub(super) fn body(text: &str) -> (&str, bool) {
    let start = text.rfind('\n').map_or(0, |at| at + 1);
    let (lines, last) = text.split_at(start);
    match last.strip_prefix(MARK) {
        Some(crc) => (lines, crc == crc_hex(lines.as_bytes())),
        None => (text, last.is_empty()),
    }
}
