//! A store as browsers have it, with everything that can happen to one.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::store::Store;

/// Why it did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No room.
    Full,
    /// This one write was refused.
    Once,
    /// The process is gone; what it does no longer reaches the store.
    Stopped,
}

/// A store in memory.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    pub texts: RefCell<BTreeMap<String, String>>,
    /// Units that keys and texts may take together.
    pub room: Cell<Option<usize>>,
    /// The write that is refused, counted from 0.
    pub refuses: Cell<Option<usize>>,
    /// The writes after which the process is gone.
    pub stops: Cell<Option<usize>>,
    writes: Cell<usize>,
}

impl Disk {
    /// The same texts, and nothing that happens to them.
    pub fn afresh(&self) -> Self {
        Self { texts: self.texts.clone(), ..Self::default() }
    }

    /// Units in use.
    pub fn size(&self) -> usize {
        self.texts.borrow().iter().map(|(key, text)| key.len() + text.len()).sum()
    }

    /// Writes so far.
    pub fn writes(&self) -> usize {
        self.writes.get()
    }

    fn count(&self) -> Result<(), Refused> {
        let number = self.writes.replace(self.writes.get() + 1);
        if self.stops.get().is_some_and(|stop| number >= stop) {
            return Err(Refused::Stopped);
        }
        if self.refuses.get() == Some(number) { Err(Refused::Once) } else { Ok(()) }
    }
}

impl Store for Disk {
    type Error = Refused;

    fn get(&self, key: &str) -> Result<Option<String>, Refused> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refused> {
        self.count()?;
        let old = self.texts.borrow().get(key).map_or(0, |old| key.len() + old.len());
        if self.room.get().is_some_and(|room| self.size() - old + key.len() + text.len() > room) {
            return Err(Refused::Full);
        }
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Refused> {
        self.count()?;
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Refused> {
        Ok(self.texts.borrow().keys().rev().cloned().collect())
    }
}
