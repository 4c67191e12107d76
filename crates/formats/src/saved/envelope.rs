//! What is round a body: schema, generation and the checksum over all three.

use serde::{Deserialize, Serialize};

use super::body::Body;
use super::{Fault, Head, HeadError};
use crate::migrate::{self, CURRENT, MigrateError};
use crate::text::{ascii_json, crc_hex};

/// A sealed body.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Envelope {
    schema: u32,
    pub(super) generation: u64,
    crc: String,
    body: String,
}

impl Envelope {
    /// Seals a body.
    pub(super) fn seal(schema: u32, generation: u64, body: String) -> Self {
        Self { crc: checksum(schema, generation, &body), schema, generation, body }
    }

    /// Puts a head into its envelope.
    pub(crate) fn of(head: &Head) -> Self {
        // Integers, booleans and strings into memory: this cannot fail, and an empty body would not be read as a head.
        let json = serde_json::to_string(&Body::from(head)).unwrap_or_default();
        Self::seal(CURRENT, head.generation, ascii_json(&json))
    }

    /// The schema of the body.
    pub(crate) const fn schema(&self) -> u32 {
        self.schema
    }

    /// Takes the head out again.
    pub(crate) fn open(&self) -> Result<Head, HeadError> {
        if self.crc != checksum(self.schema, self.generation, &self.body) {
            return Err(HeadError::Checksum);
        }
        let text = migrate::to_current(self.schema, &self.body).map_err(|error| match error {
            MigrateError::TooNew(schema) => HeadError::TooNew(schema),
            other => HeadError::Malformed(Fault::Migration(other)),
        })?;
        let body: Body = serde_json::from_str(&text)
            .map_err(|error| HeadError::Malformed(if error.is_data() { Fault::Shape } else { Fault::Json }))?;
        body.head(self.generation).map_err(HeadError::Malformed)
    }
}

fn checksum(schema: u32, generation: u64, body: &str) -> String {
    crc_hex(format!("{schema} {generation} {body}").as_bytes())
}
