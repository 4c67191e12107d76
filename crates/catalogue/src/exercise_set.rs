//! A set of exercises by their code, small enough to be copied: what a person never wants to see, or would rather do.

use super::exercise::{Exercise, ExerciseRef};
use super::library;

/// Codes that fit, 0 to 255; the library keeps below.
const WORDS: usize = 4;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExerciseSet {
    words: [u64; WORDS],
}

impl ExerciseSet {
    /// The set with nothing in it.
    pub const EMPTY: Self = Self { words: [0; WORDS] };

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }

    /// Whether the exercise is in it.
    pub fn has(self, exercise: &Exercise) -> bool {
        place(exercise.code).is_some_and(|(word, bit)| self.words[word] & bit != 0)
    }

    /// The set with the exercise in it or not.
    #[must_use]
    pub fn with(mut self, exercise: ExerciseRef, present: bool) -> Self {
        if let Some((word, bit)) = place(exercise.code) {
            let without = self.words[word] & !bit;
            self.words[word] = if present { without | bit } else { without };
        }
        self
    }

    /// The codes in it, in rising order.
    pub fn codes(self) -> impl Iterator<Item = u16> {
        (0..256).filter(move |code| place(*code).is_some_and(|(word, bit)| self.words[word] & bit != 0))
    }

    /// The set with these codes; `None` if one is not in the library, or if they do not rise.
    pub fn from_codes(codes: impl IntoIterator<Item = u16>) -> Option<Self> {
        let mut last = None;
        codes.into_iter().try_fold(Self::EMPTY, |set, code| {
            let rises = last.replace(code).is_none_or(|last| last < code);
            Some(set.with(library::by_code(code).filter(|_| rises)?, true))
        })
    }
}

fn place(code: u16) -> Option<(usize, u64)> {
    let word = usize::from(code / 64);
    (word < WORDS).then_some((word, 1 << (code % 64)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exercise_fits_by_itself() {
        for exercise in library::all() {
            let one = ExerciseSet::EMPTY.with(exercise, true);
            assert_eq!(one.codes().collect::<Vec<_>>(), [exercise.code], "{exercise:?} has a code beyond 255");
            assert!(library::all().all(|other| one.has(other) == (other == exercise)));
            assert_eq!(one.with(exercise, false), ExerciseSet::EMPTY);
        }
    }

    #[test]
    fn codes_come_back_and_others_are_refused() {
        let all = library::all().fold(ExerciseSet::EMPTY, |set, exercise| set.with(exercise, true));
        assert_eq!(ExerciseSet::from_codes(all.codes()), Some(all));
        assert_eq!(ExerciseSet::from_codes([]), Some(ExerciseSet::EMPTY));
        for codes in [&[0][..], &[255], &[256], &[2, 1], &[1, 1]] {
            assert_eq!(ExerciseSet::from_codes(codes.iter().copied()), None, "{codes:?}");
        }
    }
}
