//! From any schema of the head that we ever wrote to the present one: a chain of pure steps, all of it or nothing.
//!
//! To change the head: raise [`CURRENT`], add the step from the one before to `STEPS`, and add a fixture of the new schema
//! to `tests/fixtures/`; the old fixtures stay.

use std::borrow::Cow;

/// The schema that this release writes.
pub const CURRENT: u32 = 3;

/// Takes a body from one schema to the next; `None` if it does not look as that schema says. Bodies are JSON as our own writer
/// writes it, without spaces, and sealed; so steps work on the text, which spares a reader and writer of JSON of every kind.
type Step = fn(&str) -> Option<String>;

/// The step at place 0 leads from schema 1 to 2, and so on.
const STEPS: [Step; CURRENT as usize - 1] = [with_choices, with_open_programme];

/// Schema 2 has the person's choices about the plan; before, there were none to make.
fn with_choices(body: &str) -> Option<String> {
    const NONE: &str = r#""choices":{"programme":0,"power":false,"without":[],"rather":[],"press_up":null}"#;
    let mut body = body.to_owned();
    // Inside a text the quotes of these names would have strokes before them.
    for part in [r#""profile":"#, r#""draft":"#] {
        let at = body.find(part)? + part.len();
        let answers = &body[at..];
        if answers.starts_with("{}") {
            body.insert_str(at + 1, NONE);
        } else if answers.starts_with('{') {
            body.insert_str(at + 1, &[NONE, ","].concat());
        } else if !answers.starts_with("null") {
            return None;
        }
    }
    Some(body)
}

/// Since schema 3 no programme need be chosen. Whoever had a plan keeps the one it follows; a new person half-way through the questions has
/// not chosen any yet.
fn with_open_programme(body: &str) -> Option<String> {
    const FIRST: &str = r#""choices":{"programme":0,"#;
    const OPEN: &str = r#""choices":{"programme":null,"#;
    let profile = &body[body.find(r#""profile":"#)?..];
    Some(if profile.starts_with(r#""profile":null"#) { body.replacen(FIRST, OPEN, 1) } else { body.to_owned() })
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
    let step =
        |body: Cow<'text, str>, (from, step): (u32, &Step)| step(&body).map(Cow::Owned).ok_or(MigrateError::Step(from));
    (schema..).zip(ahead).try_fold(Cow::Borrowed(body), step)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: [Step; 2] = [
        |body| Some(format!("[{}]", body.strip_prefix("one ")?)),
        |body| Some(format!("two {}", body.strip_prefix('[')?)),
    ];

    #[test]
    fn every_schema_takes_the_steps_that_are_ahead_of_it() {
        assert_eq!(along(&TWO, 1, "one 7"), Ok("two 7]".into()));
        assert_eq!(along(&TWO, 2, "[7]"), Ok("two 7]".into()));
        assert_eq!(along(&TWO, 3, "one 7"), Ok("one 7".into()));
    }

    #[test]
    fn schema_two_has_choices() {
        fn check(one: &str, expected: Option<&str>) {
            let choices = r#""choices":{"programme":0,"power":false,"without":[],"rather":[],"press_up":null}"#;
            assert_eq!(with_choices(one), expected.map(|it| it.replace('#', choices)), "{one}");
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
        fn check(two: &str, expected: &str) {
            assert_eq!(with_open_programme(two).as_deref(), Some(expected), "{two}");
        }
        let (open, first) =
            (r#"{"choices":{"programme":null,"power":false}}"#, r#"{"choices":{"programme":0,"power":false}}"#);
        let body = |profile: &str, draft: &str| format!(r#"{{"profile":{profile},"draft":{draft}}}"#);
        check(&body("null", first), &body("null", open));
        assert_eq!(with_open_programme(r#"{"draft":null}"#), None);
        check(&body("null", "null"), &body("null", "null"));
        check(&body(first, first), &body(first, first));
        let later = r#"{"choices":{"programme":9,"power":false}}"#;
        check(&body("null", later), &body("null", later));
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
