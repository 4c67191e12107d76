//! Looking back at a day.

use steadyback_catalogue::measure::Effort;
use steadyback_rules::afterwards::{Went, as_planned, changes_of, planned_on, told_about};
use steadyback_rules::journal::{Fact, Form, Leg};
use steadyback_rules::today::Kind;

use super::{Diary, day, pain};

/// What can be noted later for a day is what the day asked for.
#[test]
fn what_was_planned_decides_what_can_be_noted() {
    #[track_caller]
    fn check(edit: impl Fn(&mut Diary), on: u64, expected: Option<Form>) {
        let mut diary = Diary::new();
        edit(&mut diary);
        let kind = steadyback_rules::today::today(&diary.progress.on(day(on)).0).kind;
        let found = planned_on(&diary.entries, day(on)).map(|session| session.form);
        assert_eq!(found, expected, "day {on}, {kind:?}");
    }
    let mut kinds = Vec::new();
    for on in 0..7 {
        let kind = steadyback_rules::today::today(&Diary::new().progress.on(day(on)).0).kind;
        let form = match kind {
            Kind::Strength => Some(Form::Full),
            Kind::Mobility | Kind::Comfort => Some(Form::Comfort),
            Kind::Rest => None,
        };
        check(|_| {}, on, form);
        kinds.push(kind);
    }
    assert!([Kind::Strength, Kind::Rest].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
    let strength = kinds.iter().position(|kind| *kind == Kind::Strength).expect("a strength day") as u64;
    // A flare is no day for strength, and what is noted is not noted twice.
    check(
        |diary| {
            diary.write(day(strength), Fact::FlareBegan);
        },
        strength,
        Some(Form::Comfort),
    );
    check(
        |diary| {
            diary.train(day(strength), |_| {});
        },
        strength,
        None,
    );
}

/// Noted later, a session is all of what was planned, with the pain and effort that were told for it.
#[test]
fn a_session_done_as_planned() {
    let diary = Diary::new();
    let on = (0..7).find(|on| planned_on(&diary.entries, day(*on)).is_some_and(|session| session.form == Form::Full));
    let session = planned_on(&diary.entries, day(on.expect("a strength day"))).expect("planned");
    let effort = Effort::new(5).expect("an effort");
    let log = as_planned(&session, Went { before: pain(2), during: pain(4), after: pain(3), effort });
    assert_eq!(
        (log.form, log.before, log.after, log.items.len()),
        (Form::Full, pain(2), Some(pain(3)), session.blocks.len())
    );
    for (item, block) in log.items.iter().zip(&session.blocks) {
        let told = block.exercise.loaded;
        assert_eq!((item.slot, item.dose, item.done), (block.slot, block.dose, block.dose.total()));
        assert_eq!((item.peak, item.effort), (told.then_some(pain(4)), told.then_some(effort)), "{item:?}");
    }
}

/// With a session go its answer of the day after and what was said at its end, and nothing else.
#[test]
fn what_belongs_to_a_session() {
    let mut diary = Diary::new();
    diary.train(day(0), |_| {});
    diary.write(day(0), Fact::Remarked { leg: Leg::Same, words: None });
    diary.write(day(1), Fact::RestPain(pain(2)));
    diary.answer(day(0), 2);
    diary.write(day(2), Fact::Remarked { leg: Leg::Same, words: None });
    let found: Vec<_> = told_about(&diary.entries, day(0)).map(|entry| entry.date).collect();
    assert_eq!(found, [day(0), day(1)]);
    let right = Fact::Amended { on: day(1), was: Box::new(Fact::RestPain(pain(2))), now: None };
    diary.write(day(3), right);
    let changes: Vec<_> = changes_of(&diary.entries, day(1)).map(|it| (it.date, it.was, it.now)).collect();
    assert_eq!(changes, [(day(3), Fact::RestPain(pain(2)), None)]);
    assert_eq!(changes_of(&diary.entries, day(3)).count(), 0);
}
