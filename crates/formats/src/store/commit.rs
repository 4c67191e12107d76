//! Several keys written as one: what is to be written is written first, under one key, and that is the moment at which it counts.

use super::quarantine::free_name;
use super::{CHECKPOINT, COMMIT, Store, seal};
use crate::text::crc_hex;

/// A key and its text to come; `None` removes it.
pub(super) type Write = (String, Option<String>);

/// A store as it is once a commit that was left half-way is finished.
pub struct Transaction<'store, S> {
    store: &'store S,
    pending: Vec<Write>,
    /// There is a commit and it is none that we wrote.
    pub(super) damaged: bool,
}

impl<'store, S: Store> Transaction<'store, S> {
    /// Looks whether a commit was left half-way.
    ///
    /// # Errors
    /// If nothing can be read at all.
    pub fn of(store: &'store S) -> Result<Self, S::Error> {
        let (pending, damaged) = match store.get(COMMIT)? {
            None => (Vec::new(), false),
            Some(text) => opened(&text).map_or((Vec::new(), true), |writes| (writes, false)),
        };
        Ok(Self { store, pending, damaged })
    }

    /// The text under a key.
    ///
    /// # Errors
    /// If nothing can be read at all.
    pub fn get(&self, key: &str) -> Result<Option<String>, S::Error> {
        match self.pending.iter().rfind(|(name, _)| name == key) {
            Some((_, text)) => Ok(text.clone()),
            None => self.store.get(key),
        }
    }

    /// The length of the text under a key, and its last characters, as many as a seal has.
    ///
    /// # Errors
    /// If nothing can be read at all.
    pub(super) fn ending(&self, key: &str) -> Result<(usize, String), S::Error> {
        if self.pending.is_empty() {
            return Ok(self.store.ending(key, seal::LENGTH)?.unwrap_or_default());
        }
        let text = self.get(key)?.unwrap_or_default();
        Ok((text.len(), seal::end(&text).to_owned()))
    }

    /// All keys, sorted. A commit itself is none of them, unless it cannot be read; a checkpoint never is.
    ///
    /// # Errors
    /// If nothing can be read at all.
    pub fn keys(&self) -> Result<Vec<String>, S::Error> {
        let mut keys = self.store.keys()?;
        keys.retain(|key| key != CHECKPOINT && (self.damaged || key != COMMIT));
        for (name, text) in &self.pending {
            keys.retain(|key| key != name);
            if text.is_some() {
                keys.push(name.clone());
            }
        }
        keys.sort();
        Ok(keys)
    }

    /// Writes all of this or nothing. What is pending is part of it, if it could not be finished for want of room.
    pub(super) fn commit(mut self, writes: Vec<Write>) -> Result<(), S::Error> {
        self.finish();
        let mut all = std::mem::take(&mut self.pending);
        if self.damaged {
            // Its place is needed now.
            let text = self.store.get(COMMIT)?.unwrap_or_default();
            all.push((free_name(&self.store.keys()?, COMMIT), Some(text)));
        }
        all.extend(writes);
        match all.as_slice() {
            [] => return Ok(()),
            [(key, text)] if !self.damaged => return put(self.store, key, text.as_deref()),
            several => self.store.set(COMMIT, &sealed(several))?,
        }
        // From here on it counts: what cannot be put in place now is looked through, and put there by the next writer.
        self.pending = all;
        self.finish();
        Ok(())
    }

    /// Puts in place what is pending, as far as there is room.
    fn finish(&mut self) {
        let store = self.store;
        let put_all = || {
            self.pending.iter().try_for_each(|(key, text)| put(store, key, text.as_deref()))?;
            store.remove(COMMIT)
        };
        if !self.pending.is_empty() && put_all().is_ok() {
            self.pending.clear();
        }
    }
}

fn put<S: Store>(store: &S, key: &str, text: Option<&str>) -> Result<(), S::Error> {
    text.map_or_else(|| store.remove(key), |text| store.set(key, text))
}

/// The checksum of all that follows; then for each write a line with the bytes of its key and of its text, or `-`, then both.
fn sealed(writes: &[Write]) -> String {
    let mut body = String::new();
    for (key, text) in writes {
        let (length, text) = text.as_ref().map_or(("-".to_owned(), ""), |text| (text.len().to_string(), text));
        for part in [&key.len().to_string(), " ", &length, "\n", key, text] {
            body.push_str(part);
        }
    }
    crc_hex(body.as_bytes()) + "\n" + &body
}

fn opened(text: &str) -> Option<Vec<Write>> {
    let (crc, mut rest) = text.split_once('\n')?;
    if crc != crc_hex(rest.as_bytes()) {
        return None;
    }
    let mut writes = Vec::new();
    while !rest.is_empty() {
        let (line, after) = rest.split_once('\n')?;
        let (key, length) = line.split_once(' ')?;
        let (key, after) = after.split_at_checked(key.parse().ok()?)?;
        let (text, after) = match length {
            "-" => (None, after),
            length => {
                let (text, after) = after.split_at_checked(length.parse().ok()?)?;
                (Some(text.to_owned()), after)
            }
        };
        writes.push((key.to_owned(), text));
        rest = after;
    }
    Some(writes)
}
