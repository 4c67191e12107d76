//! What is left out, and what does the same better. The reasons are in the texts; they follow the resolutions X01–X38.

use crate::exercise::Source;

/// Something people look for that is never prescribed.
pub struct NotOffered {
    /// Immortal kebab-case id, frozen in `tests/fixtures/entry-ids.txt`.
    pub id: &'static str,
    /// Ids of entries that are the better choice, the best first.
    pub better: &'static [&'static str],
    /// Where it comes from.
    pub sources: &'static [Source],
}

pub static ALL: &[NotOffered] = &[
    NotOffered { id: "full-sit-up", better: &["mcgill-curl-up", "front-plank"], sources: &[Source::Article(46)] },
    NotOffered { id: "crunch", better: &["mcgill-curl-up", "dead-bug"], sources: &[Source::Article(45)] },
    NotOffered { id: "abdominal-draw-in", better: &["abdominal-brace"], sources: &[Source::Article(2)] },
    NotOffered { id: "nerve-flossing", better: &["walking", "prone-lying"], sources: &[Source::Article(19)] },
    NotOffered {
        id: "standing-hamstring-stretch",
        better: &["cat-cow", "lying-hamstring-stretch"],
        sources: &[Source::Article(30)],
    },
    NotOffered { id: "foam-rolling-the-low-back", better: &["tennis-ball-release"], sources: &[Source::Article(33)] },
    NotOffered { id: "heavy-deadlift", better: &["glute-bridge", "light-deadlift"], sources: &[Source::Article(55)] },
    NotOffered { id: "trap-bar-deadlift", better: &["light-deadlift"], sources: &[Source::Article(56)] },
    NotOffered { id: "belt-squat", better: &["goblet-squat"], sources: &[Source::Article(62)] },
    NotOffered { id: "blood-flow-restriction", better: &["slow-lowering"], sources: &[Source::Article(81)] },
    NotOffered {
        id: "ballistic-twisting",
        better: &["standing-turns", "pallof-press"],
        sources: &[Source::Article(93)],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{Entry, Kind, entry};

    #[test]
    fn there_is_always_something_better() {
        for it in ALL {
            assert!(!it.better.is_empty(), "{}", it.id);
            for id in it.better {
                let kind = entry(id).map(Entry::kind);
                assert!(kind.is_some_and(|kind| kind != Kind::NotOffered), "{} {id}", it.id);
            }
        }
    }
}
