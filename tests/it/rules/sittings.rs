//! The twenty-minute day in three sittings: what each holds is done once, and one answer the day after settles them all.

use steadyback_catalogue::dose::Work::Reps;
use steadyback_catalogue::measure::Effort;
use steadyback_rules::journal::{Ended, Entry, Fact, Form, ItemLog, Quality, SessionLog};
use steadyback_rules::programme::Programme;
use steadyback_rules::progression::Rule;
use steadyback_rules::session::sittings::{OfDay, Sitting, of_today, sittings};
use steadyback_rules::session::{Session, compose};

use super::{Diary, day, pain, profile, rules};

fn diary() -> Diary {
    let mut profile = profile();
    profile.choices.programme = Some(Programme::ThreeBlocks);
    Diary::of(&profile)
}

fn now(diary: &Diary, form: Form) -> Option<Vec<OfDay>> {
    of_today(&diary.progress, form, &diary.entries)
}

/// This sitting was done as asked for; pain in it was so high.
fn done(session: &Session, peak: u8) -> Fact {
    let items = session.blocks.iter().map(|block| ItemLog {
        slot: block.slot,
        exercise: block.exercise,
        dose: block.dose,
        done: block.dose.total(),
        peak: Some(pain(peak)),
        effort: Effort::new(5),
        quality: Quality::Fine,
        ended: Ended::Done,
    });
    Fact::Session(SessionLog { form: session.form, before: pain(2), after: Some(pain(2)), items: items.collect() })
}

fn states(all: &[OfDay]) -> Vec<(Sitting, bool)> {
    all.iter().map(|it| (it.sitting, it.done)).collect()
}

#[test]
fn each_sitting_is_done_by_itself() {
    use Sitting::{Evening, Midday, Morning};
    let mut diary = diary();
    let first = now(&diary, Form::Full).expect("sittings");
    assert_eq!(states(&first), [(Morning, false), (Midday, false), (Evening, false)]);
    diary.write(day(0), done(&first[1].session, 2));
    let then = now(&diary, Form::Full).expect("sittings");
    assert_eq!(states(&then), [(Morning, false), (Midday, true), (Evening, false)]);
    // What they hold stays the same over the day.
    assert!(first.iter().zip(&then).all(|(first, then)| first.session == then.session));
    diary.write(day(0), done(&first[0].session, 2));
    diary.write(day(0), done(&first[2].session, 2));
    assert!(now(&diary, Form::Full).expect("sittings").iter().all(|it| it.done));
    diary.progress = diary.progress.on(day(1)).0;
    assert!(now(&diary, Form::Comfort).expect("sittings").iter().all(|it| !it.done));
}

#[test]
fn another_form_stands_for_all_of_them() {
    #[track_caller]
    fn check(form: Form, done: bool) {
        let mut diary = diary();
        let log = SessionLog { form, before: pain(2), after: Some(pain(2)), items: Vec::new() };
        diary.write(day(0), Fact::Session(log));
        assert!(now(&diary, Form::Full).expect("sittings").iter().all(|it| it.done == done), "{form:?}");
    }
    check(Form::Short, true);
    check(Form::Comfort, true);
    check(Form::Full, false);
}

#[test]
fn sittings_are_for_one_programme_and_calm_days() {
    assert_eq!(now(&Diary::of(&profile()), Form::Full), None);
    let mut diary = diary();
    assert_eq!(now(&diary, Form::Short), None);
    diary.write(day(0), Fact::FlareBegan);
    assert_eq!(now(&diary, Form::Full), None);
}

/// The rules after one answer for the sittings of a day, with so much pain in the midday one.
#[test]
fn one_answer_settles_all_sittings() {
    #[track_caller]
    fn check(peak: u8, again: bool, red: bool) {
        let mut diary = diary();
        let all = now(&diary, Form::Full).expect("sittings");
        diary.write(day(0), done(&all[1].session, peak));
        let part = if again { &all[1] } else { &all[2] };
        let at_once = diary.write(day(0), done(&part.session, 2));
        // The same exercises again are a session of their own, so that the first is settled without an answer.
        assert_eq!(!rules(&at_once).is_empty(), again, "{peak}");
        let answer = Fact::NextDay { session: day(0), pain: pain(2), leg: steadyback_rules::journal::Leg::Same };
        let decisions = diary.write(day(1), answer);
        let of = |session: &Session, it: &steadyback_rules::progression::Decision| {
            session.blocks.iter().any(|block| Some(block.slot) == it.slot)
        };
        let midday: Vec<Rule> = decisions.iter().filter(|it| of(&all[1].session, it)).map(|it| it.rule).collect();
        // Green, though what was cut to fit the minutes waits for its turn, and what fills them stays.
        let green = [Rule::Progress, Rule::FullMinutes, Rule::FitMinutes];
        let fits = |rule: &Rule| if red { *rule == Rule::InSessionRed } else { green.contains(rule) };
        assert!(!midday.is_empty() && midday.iter().all(fits), "{peak}: {midday:?}");
        if !again {
            let evening: Vec<Rule> = decisions.iter().filter(|it| of(&all[2].session, it)).map(|it| it.rule).collect();
            assert!(!evening.is_empty() && evening.iter().all(|rule| green.contains(rule)), "{evening:?}");
        }
    }
    check(2, false, false);
    check(9, false, true);
    check(2, true, false);
}

/// A session on the next day is no sitting of this one.
#[test]
fn a_day_later_is_another_session() {
    let mut diary = diary();
    let all = now(&diary, Form::Full).expect("sittings");
    diary.write(day(0), done(&all[1].session, 2));
    let log = done(&all[2].session, 2);
    let entry = Entry { date: day(1), fact: log };
    let decisions = diary.write(entry.date, entry.fact);
    assert_ne!(decisions.len(), 0);
}

/// The bridge of the evening is for the strength days on which it has its turn; on the others what is not loaded of its ladder stands in
/// (X36).
#[test]
fn the_evening_has_its_bridge() {
    #[track_caller]
    fn check(date: u64, form: Form) -> bool {
        let mut diary = diary();
        diary.progress = diary.progress.on(day(date)).0;
        let family = steadyback_catalogue::exercise::Family::Bridge;
        let of_main = |part| part == steadyback_catalogue::exercise::Part::Main;
        let mut all = diary.progress.active();
        let main = all.find(|(_, it)| it.exercise.family == family && of_main(it.item.part)).expect("a bridge").0;
        let turn = form == Form::Full && diary.progress.turns().has(main, diary.progress.turn_of(day(date)));
        let evening = now(&diary, form).expect("sittings").into_iter().find(|it| it.sitting == Sitting::Evening);
        let blocks = evening.expect("an evening").session.blocks;
        let found: Vec<_> = blocks.iter().filter(|it| it.exercise.family == family).map(|it| it.exercise.id).collect();
        assert_eq!(found, [if turn { "glute-bridge" } else { "buttock-squeeze" }], "{date} {blocks:?}");
        assert!(form == Form::Full || blocks.iter().all(|block| !block.exercise.loaded));
        turn
    }
    let turns = [0, 2, 4].map(|date| check(date, Form::Full));
    assert!(turns.contains(&true), "{turns:?}");
    check(1, Form::Comfort);
    check(3, Form::Comfort);
}

/// Five, seven and eight minutes, to the second: a tilt takes five, and 15 to get into place.
#[test]
fn sittings_have_their_minutes() {
    #[track_caller]
    fn check(total: u16, cut: bool) {
        let diary = Diary::doing("pelvic-tilt", 1, total, Reps);
        let morning = &sittings(&compose(&diary.progress, Form::Full), 0)[0];
        assert_eq!((morning.cut, morning.time().0 == 15 + 5 * u32::from(total)), (cut, !cut), "{total}");
    }
    assert_eq!(Sitting::ALL.map(Sitting::minutes), [5, 7, 8]);
    check(57, false);
    check(58, true);
}
