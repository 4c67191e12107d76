//! What is told at the end of a session and not yet written down: kept under a key of its own until it is, so that a reload or another
//! screen loses nothing.

use super::text::number;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::Leg;

/// The version that is written.
const VERSION: &str = "1";
/// A field without an answer.
const OPEN: &str = "-";
/// Legs in the order of their numbers, which never changes.
const LEGS: [Leg; 4] = [Leg::Same, Leg::MoreCentral, Leg::FurtherDown, Leg::NewNumbnessOrWeakness];

/// The answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// Pain at rest now.
    pub after: Option<Pain>,
    /// Effort of the main part.
    pub effort: Option<Effort>,
    pub leg: Option<Leg>,
    /// As it is typed.
    pub note: String,
}

/// The text of it: version, pain, effort and leg by number; then the note.
pub fn write(closing: &Closing) -> String {
    let Closing { after, effort, leg, note } = closing;
    let field = |number: Option<usize>| number.map_or(OPEN.to_owned(), |number| number.to_string());
    let after = field(after.map(|pain| pain.score().into()));
    let effort = field(effort.map(|effort| effort.score().into()));
    let leg = field(leg.and_then(|leg| LEGS.iter().position(|it| *it == leg)));
    format!("{VERSION} {after} {effort} {leg} {note}")
}

/// What a text says; `None` if it is none of ours.
pub fn read(text: &str) -> Option<Closing> {
    let fields: Vec<&str> = text.splitn(5, ' ').collect();
    let [VERSION, after, effort, leg, note] = fields[..] else { return None };
    Some(Closing {
        after: field(after, Pain::new).ok()?,
        effort: field(effort, Effort::new).ok()?,
        leg: field(leg, |place| LEGS.get(usize::from(place)).copied()).ok()?,
        note: note.to_owned(),
    })
}

/// A field that may be open.
fn field<T>(text: &str, value: impl Fn(u8) -> Option<T>) -> Result<Option<T>, NotOurs> {
    if text == OPEN { Ok(None) } else { number(text).and_then(value).map(Some).ok_or(NotOurs) }
}

/// It holds something else.
struct NotOurs;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_reads_for_good() {
        #[track_caller]
        fn check(closing: &Closing, text: &str) {
            assert_eq!(write(closing), text);
            assert_eq!(read(text).as_ref(), Some(closing));
        }
        check(&Closing::default(), "1 - - - ");
        let (after, effort) = (Pain::new(10), Effort::new(7));
        let note = "a bit stiff – 2 × left".to_owned();
        check(&Closing { after, effort, leg: Some(Leg::FurtherDown), note }, "1 10 7 2 a bit stiff – 2 × left");
        check(&Closing { leg: Some(Leg::Same), ..Closing::default() }, "1 - - 0 ");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "1", "1 - - -", "2 - - - ", "1 11 - - ", "1 - 11 - ", "1 - - 4 ", "1 x - - ", "1 03 - - "] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
