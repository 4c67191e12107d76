//! From any schema of the head that we ever wrote to the present one: a chain of pure steps, all of it or nothing.
//!
//! To change the head: raise [`CURRENT`], add the step from the one before to `STEPS`, and add a fixture of the new schema
//! to `tests/fixtures/`; the old fixtures stay.

use std::borrow::Cow;

use serde_json::{Value, json};

/// The schema that this release writes.
pub const CURRENT: u32 = 3;

/// Takes a body from one schema to the next; `None` if it does not look as that schema says.
type Step = fn(&mut Value) -> Option<()>;

/// The step at place 0 leads from schema 1 to 2, and so on.
const STEPS: [Step; CURRENT as usize - 1] = [with_choices, with_open_programme];

/// Schema 2 has the person's choices about the plan; before, there were none to make.
fn with_choices(body: &mut Value) -> Option<()> {
    for part in ["profile", "draft"] {
        match body.get_mut(part)? {
            Value::Null => {}
            Value::Object(answers) => {
                let none = json!({ "programme": 0, "power": false, "without": [], "rather": [], "press_up": null });
                answers.insert("choices".to_owned(), none);
            }
            _ => return None,
        }
    }
    Some(())
}

/// Since schema 3 no programme need be chosen. Whoever had a plan keeps the one it follows; a new person half-way through the questions has
/// not chosen any yet.
fn with_open_programme(body: &mut Value) -> Option<()> {
    if body.get("profile")?.is_null()
        && let Some(programme) = body.pointer_mut("/draft/choices/programme")
        && *programme == 0
    {
        *programme = Value::Null;
    }
    Some(())
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

/// Without a step to take the text is handed on as it is.
fn along<'text>(steps: &[Step], schema: u32, body: &'text str) -> Result<Cow<'text, str>, MigrateError> {
    let done = schema.checked_sub(1).ok_or(MigrateError::NoSuchSchema(schema))?;
    let ahead = usize::try_from(done).ok().and_then(|done| steps.get(done..)).ok_or(MigrateError::TooNew(schema))?;
    if ahead.is_empty() {
        return Ok(Cow::Borrowed(body));
    }
    let mut body = serde_json::from_str(body).map_err(|_| MigrateError::Step(schema))?;
    for (from, step) in (schema..).zip(ahead) {
        step(&mut body).ok_or(MigrateError::Step(from))?;
    }
    Ok(Cow::Owned(body.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: [Step; 2] = [
        |body| {
            *body = json!([body.get("one")?]);
            Some(())
        },
        |body| {
            *body = json!({ "two": body.get(0)? });
            Some(())
        },
    ];

    #[test]
    fn every_schema_takes_the_steps_that_are_ahead_of_it() {
        assert_eq!(along(&TWO, 1, r#"{"one":7}"#), Ok(r#"{"two":7}"#.into()));
        assert_eq!(along(&TWO, 2, "[7]"), Ok(r#"{"two":7}"#.into()));
        assert_eq!(along(&TWO, 3, r#"{"one":7}"#), Ok(r#"{"one":7}"#.into()));
    }

    /// What a step makes of a body; `None` if it refuses it.
    fn stepped(step: Step, body: &str) -> Option<Value> {
        let mut body = serde_json::from_str(body).expect("JSON");
        step(&mut body).map(|()| body)
    }

    #[test]
    fn schema_two_has_choices() {
        #[track_caller]
        fn check(one: &str, expected: Option<&str>) {
            let choices = r#""choices":{"programme":0,"power":false,"without":[],"rather":[],"press_up":null}"#;
            let expected = expected.map(|it| serde_json::from_str::<Value>(&it.replace('#', choices)).expect("JSON"));
            assert_eq!(stepped(with_choices, one), expected, "{one}");
        }
        check(r#"{"profile":null,"draft":null}"#, Some(r#"{"profile":null,"draft":null}"#));
        check(r#"{"profile":{"age":1},"draft":{}}"#, Some(r#"{"profile":{#,"age":1},"draft":{#}}"#));
        check(r#"{"draft":{"name":"a"},"profile":{}}"#, Some(r#"{"draft":{#,"name":"a"},"profile":{#}}"#));
        let own_words = r#"{"profile":{"own":"\"draft\":{}"},"draft":null}"#;
        check(own_words, Some(r#"{"profile":{#,"own":"\"draft\":{}"},"draft":null}"#));
        check(r#"{"profile":null}"#, None);
        check(r#"{"profile":7,"draft":null}"#, None);
        check(r#"{"profile":null,"draft":[]}"#, None);
    }

    #[test]
    fn schema_three_leaves_the_programme_open() {
        #[track_caller]
        fn check(two: &str, expected: &str) {
            assert_eq!(stepped(with_open_programme, two), Some(serde_json::from_str(expected).expect("JSON")), "{two}");
        }
        let (open, first) =
            (r#"{"choices":{"programme":null,"power":false}}"#, r#"{"choices":{"programme":0,"power":false}}"#);
        let body = |profile: &str, draft: &str| format!(r#"{{"profile":{profile},"draft":{draft}}}"#);
        check(&body("null", first), &body("null", open));
        assert_eq!(stepped(with_open_programme, r#"{"draft":null}"#), None);
        check(&body("null", "null"), &body("null", "null"));
        check(&body(first, first), &body(first, first));
        let later = r#"{"choices":{"programme":9,"power":false}}"#;
        check(&body("null", later), &body("null", later));
    }

    #[test]
    fn a_step_that_fails_says_from_where() {
        assert_eq!(along(&TWO, 1, "{}"), Err(MigrateError::Step(1)));
        assert_eq!(along(&TWO, 2, "{}"), Err(MigrateError::Step(2)));
        assert_eq!(along(&TWO, 1, "no JSON"), Err(MigrateError::Step(1)));
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
