//! From any schema of the head that we ever wrote to the present one: a chain of pure steps, all of it or nothing.
//!
//! To change the head: raise [`CURRENT`], add the step from the one before to `STEPS`, and add a fixture of the new schema
//! to `tests/fixtures/`; the old fixtures stay.

use serde_json::Value;

/// The schema that this release writes.
pub const CURRENT: u32 = 1;

/// Takes a body from one schema to the next; `None` if it does not look as that schema says.
type Step = fn(Value) -> Option<Value>;

/// The step at place 0 leads from schema 1 to 2, and so on.
const STEPS: [Step; CURRENT as usize - 1] = [];

/// Why a body cannot be brought to the present schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MigrateError {
    /// There never was such a schema.
    NoSuchSchema(u32),
    /// A newer release wrote it.
    TooNew(u32),
    /// It does not look as this schema says.
    Step(u32),
}

/// The body in the present schema.
///
/// # Errors
/// Why it cannot be; the body that was handed in is then to be kept as it is.
pub fn to_current(schema: u32, body: Value) -> Result<Value, MigrateError> {
    along(&STEPS, schema, body)
}

fn along(steps: &[Step], schema: u32, body: Value) -> Result<Value, MigrateError> {
    let done = schema.checked_sub(1).ok_or(MigrateError::NoSuchSchema(schema))?;
    let ahead = usize::try_from(done).ok().and_then(|done| steps.get(done..)).ok_or(MigrateError::TooNew(schema))?;
    (schema..).zip(ahead).try_fold(body, |body, (from, step)| step(body).ok_or(MigrateError::Step(from)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TWO: [Step; 2] =
        [|body| Some(json!({ "name": body.get("title")?, "old": true })), |body| Some(json!([body.get("name")?]))];

    #[test]
    fn every_schema_takes_the_steps_that_are_ahead_of_it() {
        assert_eq!(along(&TWO, 1, json!({ "title": 7 })), Ok(json!([7])));
        assert_eq!(along(&TWO, 2, json!({ "name": 7 })), Ok(json!([7])));
        assert_eq!(along(&TWO, 3, json!([7])), Ok(json!([7])));
    }

    #[test]
    fn a_step_that_fails_says_from_where() {
        assert_eq!(along(&TWO, 1, json!({})), Err(MigrateError::Step(1)));
        assert_eq!(along(&TWO, 2, json!({})), Err(MigrateError::Step(2)));
    }

    #[test]
    fn other_schemas_are_refused() {
        assert_eq!(to_current(0, Value::Null), Err(MigrateError::NoSuchSchema(0)));
        assert_eq!(to_current(CURRENT + 1, Value::Null), Err(MigrateError::TooNew(CURRENT + 1)));
        assert_eq!(to_current(u32::MAX, Value::Null), Err(MigrateError::TooNew(u32::MAX)));
    }

    #[test]
    fn the_present_schema_is_left_alone() {
        assert_eq!(to_current(CURRENT, json!({ "a": [1, null] })), Ok(json!({ "a": [1, null] })));
    }
}
