//! Why a link holds no plan, in words.

use crate::stores::ShareError;
use steadyback_words::en::screens::errors::{self, link};

/// What is wrong and what to do.
pub fn sentence(error: ShareError) -> String {
    let fixed = match error {
        ShareError::Empty => link::EMPTY,
        ShareError::TooLong => link::TOO_LONG,
        ShareError::TooNew(_) => link::TOO_NEW,
        ShareError::NotText => link::NOT_TEXT,
        ShareError::Damaged => link::CHANGED,
        ShareError::TooLarge => link::TOO_LARGE,
        ShareError::Unreadable => link::UNREADABLE,
        ShareError::UnknownExercise(_) => link::UNKNOWN_EXERCISE,
        ShareError::Phase => link::PHASE,
        ShareError::Programme => link::PROGRAMME,
        ShareError::Schedule => link::SCHEDULE,
        ShareError::Minutes => link::MINUTES,
        ShareError::Items(count) => return errors::items(count),
        ShareError::Dose(code) => return errors::dose(code),
        ShareError::Part(code) => return errors::part(code),
        ShareError::Phases(code) => return errors::phases(code),
    };
    fixed.to_owned()
}
