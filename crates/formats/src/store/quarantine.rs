//! What cannot be read moves, as it is, to a key of its own.

use super::commit::{Transaction, Write};
use super::{COMMIT, KEPT, Store};

/// A name under which something can be quarantined.
pub(super) fn free_name(taken: &[String], name: &str) -> String {
    let free = (1..=taken.len() + 1).map(|number| format!("{KEPT}{name}-{number}")).find(|it| !taken.contains(it));
    free.unwrap_or_default()
}

/// What quarantines these keys: each text under a name that is free, and nothing where it was.
pub(super) fn quarantine_writes<S: Store>(
    transaction: &Transaction<'_, S>,
    names: &[String],
) -> Result<Vec<Write>, S::Error> {
    let taken = transaction.keys()?;
    let mut writes = Vec::new();
    // A commit that cannot be read is quarantined by the next one, which needs its place.
    for name in names.iter().filter(|name| *name != COMMIT) {
        if let Some(text) = transaction.get(name)? {
            writes.push((free_name(&taken, name), Some(text)));
            writes.push((name.clone(), None));
        }
    }
    Ok(writes)
}

/// Quarantines everything that is not yet.
///
/// # Errors
/// If it does not work; all is as before then.
pub fn quarantine<S: Store>(store: &S) -> Result<(), S::Error> {
    let transaction = Transaction::of(store)?;
    let names: Vec<String> = transaction.keys()?.into_iter().filter(|name| !name.starts_with(KEPT)).collect();
    let writes = quarantine_writes(&transaction, &names)?;
    transaction.commit(writes)
}
