//! What people read about each exercise, one file per movement family. The tables stand beside the ladders of
//! [`crate::domain::library`], id by id: a missing, extra or misplaced text stops the build.

use crate::domain::exercise::{Condition, Exercise, Family};
use crate::domain::library;
use crate::domain::set::Member;

mod anti_rotation;
mod balance;
mod bird_dog;
mod brace;
mod breathing;
mod bridge;
mod carry;
mod curl_up;
mod extension;
mod flexion;
mod front_plank;
mod hinge;
mod hip_mobility;
mod jump;
mod lunge;
mod push;
mod row;
mod side_plank;
mod spine_mobility;
mod squat;
mod throw;
mod upper_back;
mod walking;

/// All sentences about one exercise.
pub struct ExerciseText {
    /// What it is called.
    pub name: &'static str,
    /// Other names that people look for.
    pub aliases: &'static [&'static str],
    /// What it does for you, in one line.
    pub summary: &'static str,
    /// How to do it, three to five steps.
    pub steps: &'static [&'static str],
    /// What to think of while doing it; the first is the key cue, which the player shows.
    pub cues: &'static [&'static str],
    /// Common slips, each with what to do instead.
    pub errors: &'static [&'static str],
    /// Conditions with which it is done in another way, each with how. One that rules it out is not among them.
    pub changes: &'static [(Condition, &'static str)],
    /// How to breathe.
    pub breathing: &'static str,
    /// When to stop, and what to do then.
    pub stop: &'static str,
    /// How to make it easier without leaving it.
    pub easier: &'static str,
    /// How to make it harder without leaving it.
    pub harder: &'static str,
}

/// The text of an exercise of the library.
pub fn text(exercise: &Exercise) -> &'static ExerciseText {
    &texts(exercise.family)[usize::from(exercise.rung) - 1].1
}

/// The texts of a family, in the order of its ladder.
const fn texts(family: Family) -> &'static [(&'static str, ExerciseText)] {
    match family {
        Family::Brace => brace::TEXTS,
        Family::BirdDog => bird_dog::TEXTS,
        Family::CurlUp => curl_up::TEXTS,
        Family::FrontPlank => front_plank::TEXTS,
        Family::SidePlank => side_plank::TEXTS,
        Family::Bridge => bridge::TEXTS,
        Family::Hinge => hinge::TEXTS,
        Family::Squat => squat::TEXTS,
        Family::Row => row::TEXTS,
        Family::Balance => balance::TEXTS,
        Family::SpineMobility => spine_mobility::TEXTS,
        Family::HipMobility => hip_mobility::TEXTS,
        Family::UpperBack => upper_back::TEXTS,
        Family::Extension => extension::TEXTS,
        Family::Flexion => flexion::TEXTS,
        Family::Walking => walking::TEXTS,
        Family::Breathing => breathing::TEXTS,
        Family::Lunge => lunge::TEXTS,
        Family::Push => push::TEXTS,
        Family::Carry => carry::TEXTS,
        Family::AntiRotation => anti_rotation::TEXTS,
        Family::Jump => jump::TEXTS,
        Family::Throw => throw::TEXTS,
    }
}

/// Proves at build time that [`text`] finds the right entry for every exercise of the library.
const _: () = {
    let mut family = 0;
    while family < Family::ALL.len() {
        let rungs = library::ladder(Family::ALL[family]);
        let entries = texts(Family::ALL[family]);
        assert!(rungs.len() == entries.len(), "a ladder and its texts differ in length");
        let mut at = 0;
        while at < rungs.len() {
            assert!(rungs[at].rung as usize == at + 1, "a rung is out of place");
            assert!(same(rungs[at].id, entries[at].0), "a text stands beside another exercise");
            at += 1;
        }
        family += 1;
    }
};

/// Whether two strings are equal, at build time.
pub(super) const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::en::calm::calm;

    /// Letters of a name: two lines of a heading 360 px wide.
    const NAME: usize = 36;
    /// Letters of a key cue. On a screen 360 px wide a line of the player holds about 36; it keeps two lines for the cue, and they
    /// hold this many at a text size of 125 % too.
    const KEY_CUE: usize = 48;
    /// Letters of any other cue: two lines on the exercise's page.
    const CUE: usize = 60;
    /// Letters of a step, and of how it is done with a condition: three lines there.
    const STEP: usize = 90;

    fn sentences(of: &ExerciseText) -> Vec<&'static str> {
        let single = [of.name, of.summary, of.breathing, of.stop, of.easier, of.harder];
        let lists = [of.aliases, of.steps, of.cues, of.errors];
        let changes = of.changes.iter().map(|(_, how)| *how);
        single.into_iter().chain(lists.into_iter().flatten().copied()).chain(changes).collect()
    }

    #[test]
    fn texts_are_whole_and_short() {
        for exercise in library::all() {
            let of = text(exercise);
            assert!(sentences(of).iter().all(|it| !it.trim().is_empty() && it.trim() == *it), "{exercise:?}");
            assert!((3..=5).contains(&of.steps.len()), "{exercise:?}");
            assert!(of.name.chars().count() <= NAME, "{exercise:?}");
            assert!(of.steps.iter().all(|it| it.chars().count() <= STEP), "{exercise:?}");
            assert!(!of.cues.is_empty() && of.cues.iter().all(|it| it.chars().count() <= CUE), "{exercise:?}");
            assert!(of.cues[0].chars().count() <= KEY_CUE, "{exercise:?}");
            assert!(!of.aliases.is_empty() && !of.errors.is_empty(), "{exercise:?}");
            assert!(of.errors.iter().all(|it| it.contains(": ")), "{exercise:?}");
            assert!(of.changes.iter().all(|(it, _)| !exercise.excluded_by.has(*it)), "{exercise:?}");
            assert!(of.changes.iter().all(|(_, how)| how.chars().count() <= STEP), "{exercise:?}");
        }
    }

    #[test]
    fn names_are_unique() {
        let mut seen = Vec::new();
        for exercise in library::all() {
            let of = text(exercise);
            let mut own: Vec<_> = [of.name].iter().chain(of.aliases).map(|it| it.to_lowercase()).collect();
            own.dedup();
            assert!(own.iter().all(|it| !seen.contains(it)), "{exercise:?}");
            seen.extend(own);
        }
    }

    /// Other names are what people type, so only they may be clinical.
    #[test]
    fn the_tone_holds() {
        for exercise in library::all() {
            let of = text(exercise);
            for sentence in sentences(of).into_iter().filter(|it| !of.aliases.contains(it)) {
                calm(sentence);
                assert!(!sentence.contains('%'), "{sentence}");
            }
        }
    }
}
