//! Ladders climbed: the first rung that was trained and the present one.

use crate::journal::{Ended, Entry, Fact};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{ExerciseRef, Family};

/// How far a ladder was climbed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Climb {
    /// The ladder.
    pub family: Family,
    /// The first rung that was done.
    pub first: ExerciseRef,
    /// The rung that was done last.
    pub now: ExerciseRef,
}

impl Climb {
    /// Rungs up since then; 0 if it is the same or a lower one.
    pub const fn rungs(&self) -> u8 {
        self.now.rung.saturating_sub(self.first.rung)
    }
}

/// The ladders that were trained, in the order of the families. What warms up for one is not a rung of it that was climbed.
pub fn climbs(journal: &[Entry]) -> Vec<Climb> {
    let none = vec![None; Family::ALL.len()];
    let (mut loaded, mut light): (Vec<Option<Climb>>, Vec<Option<Climb>>) = (none.clone(), none);
    for entry in journal {
        let Fact::Session(log) = &entry.fact else { continue };
        for (at, item) in log.items.iter().enumerate() {
            // What stood in for something that hurt is not where the person is.
            let stands_in = log.items[..at].iter().any(|before| before.slot == item.slot);
            if stands_in || item.ended == Ended::Skipped || !item.exercise.family.climbs() {
                continue;
            }
            let (family, now) = (item.exercise.family, item.exercise);
            let found = if now.loaded { &mut loaded } else { &mut light };
            found[family.index() as usize].get_or_insert(Climb { family, first: now, now }).now = now;
        }
    }
    loaded.into_iter().zip(light).filter_map(|(loaded, light)| loaded.or(light)).collect()
}
