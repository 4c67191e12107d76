//! Why a file cannot be brought back, in words.

use crate::stores::{BackupError, Fault, HeadError, LineError, MigrateError};
use steadyback_rules::journal::harmless;
use steadyback_words::en::screens::errors::{self, entry, file};

/// What is wrong and what to do.
pub fn sentence(error: &BackupError) -> String {
    let fixed = match error {
        BackupError::TooLarge => file::TOO_LARGE,
        BackupError::NotJson => file::NOT_JSON,
        BackupError::NotOurs => file::NOT_OURS,
        BackupError::TooNew(_) => file::TOO_NEW,
        BackupError::Shape => file::SHAPE,
        BackupError::Exported => file::EXPORTED,
        BackupError::Days => file::DAYS,
        BackupError::Checksum => file::CHANGED,
        BackupError::Head(error) => return head(*error),
        BackupError::Month(month) => return errors::month(&harmless(month)),
        BackupError::Line { month, number, error } => return errors::line(&harmless(month), *number, line(*error)),
    };
    fixed.to_owned()
}

fn head(error: HeadError) -> String {
    let fixed = match error {
        HeadError::NotOurs => file::HEAD_MISSING,
        HeadError::Checksum => file::HEAD_CHANGED,
        HeadError::TooNew(_) | HeadError::Malformed(Fault::Migration(MigrateError::TooNew(_))) => file::TOO_NEW,
        HeadError::Malformed(Fault::Json | Fault::Shape) => file::HEAD_SHAPE,
        HeadError::Malformed(Fault::Plan(_)) => file::HEAD_PLAN,
        HeadError::Malformed(Fault::Value(field)) => return errors::value(field),
        HeadError::Malformed(Fault::Migration(MigrateError::NoSuchSchema(schema) | MigrateError::Step(schema))) => {
            return errors::old_form(schema);
        }
    };
    fixed.to_owned()
}

const fn line(error: LineError) -> &'static str {
    match error {
        LineError::UnknownKind(_) => entry::NEWER,
        LineError::Date => entry::DATE,
        LineError::UnknownExercise(_) => entry::EXERCISE,
        LineError::Plan(_) => entry::PLAN,
        LineError::Malformed => entry::OTHER,
    }
}
