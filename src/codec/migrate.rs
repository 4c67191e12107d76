//! From any schema of the head that we ever wrote to the present one: a chain of pure steps, all of it or nothing.
//!
//! To change the head: raise [`CURRENT`], add the step from the one before to `STEPS`, and add a fixture of the new schema
//! to `tests/fixtures/`; the old fixtures stay.

use std::borrow::Cow;

use serde_json::{Value, json};

/// The schema that this release writes.
pub const CURRENT: u32 = 2;

/// Takes a body from one schema to the next; `None` if it does not look as that schema says.
type Step = fn(Value) -> Option<Value>;

/// The step at place 0 leads from schema 1 to 2, and so on.
const STEPS: [Step; CURRENT as usize - 1] = [with_choices];

/// Schema 2 has the person's choices about the plan; before, there were none to make.
fn with_choices(mut body: Value) -> Option<Value> {
    for part in ["profile", "draft"] {
        match body.get_mut(part)? {
            Value::Null => {}
            answers => {
                let none = json!({ "programme": 0, "power": false, "without": [], "rather": [], "press_up": null });
                answers.as_object_mut()?.insert("choices".to_owned(), none);
            }
        }
    }
    Some(body)
}

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
pub fn to_current(schema: u32, body: &str) -> Result<Cow<'_, str>, MigrateError> {
    along(&STEPS, schema, body)
}

/// Without a step to take the text is handed on as it is, so that a program without steps holds no code for them.
fn along<'text>(steps: &[Step], schema: u32, body: &'text str) -> Result<Cow<'text, str>, MigrateError> {
    let done = schema.checked_sub(1).ok_or(MigrateError::NoSuchSchema(schema))?;
    let ahead = usize::try_from(done).ok().and_then(|done| steps.get(done..)).ok_or(MigrateError::TooNew(schema))?;
    if ahead.is_empty() {
        return Ok(Cow::Borrowed(body));
    }
    let value: Value = serde_json::from_str(body).map_err(|_| MigrateError::Step(schema))?;
    let value =
        (schema..).zip(ahead).try_fold(value, |body, (from, step)| step(body).ok_or(MigrateError::Step(from)))?;
    Ok(Cow::Owned(value.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: [Step; 2] =
        [|body| Some(json!({ "name": body.get("title")?, "old": true })), |body| Some(json!([body.get("name")?]))];

    #[test]
    fn every_schema_takes_the_steps_that_are_ahead_of_it() {
        assert_eq!(along(&TWO, 1, &json!({ "title": 7 }).to_string()), Ok(json!([7]).to_string().into()));
        assert_eq!(along(&TWO, 2, &json!({ "name": 7 }).to_string()), Ok(json!([7]).to_string().into()));
        assert_eq!(along(&TWO, 3, &json!([7]).to_string()), Ok(json!([7]).to_string().into()));
    }

    #[test]
    fn schema_two_has_choices() {
        let none = json!({ "programme": 0, "power": false, "without": [], "rather": [], "press_up": null });
        let two = |body: Value| with_choices(body);
        assert_eq!(two(json!({ "profile": null, "draft": null })), Some(json!({ "profile": null, "draft": null })));
        let both = json!({ "profile": { "age": 1, "choices": none }, "draft": { "choices": none } });
        assert_eq!(two(json!({ "profile": { "age": 1 }, "draft": {} })), Some(both));
        assert_eq!(two(json!({ "profile": null })), None);
        assert_eq!(two(json!({ "profile": 7, "draft": null })), None);
    }

    #[test]
    fn a_step_that_fails_says_from_where() {
        assert_eq!(along(&TWO, 1, "{}"), Err(MigrateError::Step(1)));
        assert_eq!(along(&TWO, 2, "{}"), Err(MigrateError::Step(2)));
    }

    #[test]
    fn other_schemas_are_refused() {
        assert_eq!(to_current(0, "null"), Err(MigrateError::NoSuchSchema(0)));
        assert_eq!(to_current(CURRENT + 1, "null"), Err(MigrateError::TooNew(CURRENT + 1)));
        assert_eq!(to_current(u32::MAX, "null"), Err(MigrateError::TooNew(u32::MAX)));
    }

    #[test]
    fn the_present_schema_is_left_alone() {
        assert_eq!(to_current(CURRENT, r#"{ "a": [1, null] }"#), Ok(r#"{ "a": [1, null] }"#.into()));
    }
}
