//! Which of the two slots counts.

use super::{Envelope, Head, HeadError, envelope};

/// One of the two places that a head is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The first.
    A,
    /// The second.
    B,
}

impl Slot {
    /// The one to write to next, if this one holds what counts.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

/// What the two slots hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// Nothing was ever written.
    Empty,
    /// The newest head that can be read.
    Ready {
        head: Box<Head>,
        /// Where it is; the next one goes to the other slot.
        slot: Slot,
        /// Why the other slot cannot be read, if it holds something: keep its text before writing over it.
        lost: Option<HeadError>,
    },
    /// A newer release wrote last. Nothing may be written.
    TooNew {
        schema: u32,
        /// What can still be shown.
        older: Option<Box<Head>>,
    },
    /// Something is there and none of it can be read. Nothing may be written until the text is kept.
    Damaged {
        /// Why not the first slot; `None` if it is empty.
        a: Option<HeadError>,
        /// Why not the second.
        b: Option<HeadError>,
    },
}

/// A slot's text, as far as it was understood.
struct Opened {
    generation: u64,
    head: Result<Head, HeadError>,
}

fn open(text: &str) -> Opened {
    let sealed = envelope(text);
    let generation = sealed.as_ref().map_or(0, |sealed| sealed.generation);
    Opened { generation, head: sealed.and_then(|sealed| Envelope::open(&sealed)) }
}

/// Looks at both slots; `None` is a slot that was never written. The newest that can be read counts, unless a newer release
/// wrote after it.
pub fn choose(a: Option<&str>, b: Option<&str>) -> Loaded {
    let (a, b) = (a.map(open), b.map(open));
    let [newer_a, newer_b] = [too_new(a.as_ref()), too_new(b.as_ref())];
    let newer = newer_a.max(newer_b);
    let (lost_a, lost_b) = (error(a.as_ref()), error(b.as_ref()));
    let best = match (head(a), head(b)) {
        (Some(a), Some(b)) if b.generation > a.generation => Some((b, Slot::B)),
        (Some(a), _) => Some((a, Slot::A)),
        (None, Some(b)) => Some((b, Slot::B)),
        (None, None) => None,
    };
    match (newer, best) {
        (Some((generation, schema)), Some((head, _))) if generation > head.generation => {
            Loaded::TooNew { schema, older: Some(head) }
        }
        (Some((_, schema)), None) => Loaded::TooNew { schema, older: None },
        (_, Some((head, slot))) => Loaded::Ready { head, slot, lost: lost_a.or(lost_b) },
        (None, None) if lost_a.is_none() && lost_b.is_none() => Loaded::Empty,
        (None, None) => Loaded::Damaged { a: lost_a, b: lost_b },
    }
}

fn head(slot: Option<Opened>) -> Option<Box<Head>> {
    slot.and_then(|slot| slot.head.ok()).map(Box::new)
}

fn error(slot: Option<&Opened>) -> Option<HeadError> {
    slot.and_then(|slot| slot.head.as_ref().err().copied())
}

/// Generation and schema of a slot that a newer release wrote.
fn too_new(slot: Option<&Opened>) -> Option<(u64, u32)> {
    match slot {
        Some(Opened { generation, head: Err(HeadError::TooNew(schema)) }) => Some((*generation, *schema)),
        _ => None,
    }
}
