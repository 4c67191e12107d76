//! The browser's storage as the formats know it.

use crate::platform::storage::{self, StorageError};
use steadyback_formats::store::Store;

/// `localStorage`, our part of it.
pub(super) struct Browser;

impl Store for Browser {
    type Error = StorageError;

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        storage::get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        storage::set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        storage::remove(key)
    }

    fn ending(&self, key: &str, characters: usize) -> Result<Option<(usize, String)>, StorageError> {
        storage::ending(key, characters)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        storage::keys()
    }
}
