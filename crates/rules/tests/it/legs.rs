//! Who is asked about the legs at the end of a session.

use chrono::NaiveDate;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::Condition;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Ended, Entry, Fact, ItemLog, Leg, Quality};
use steadyback_rules::legs::asks;
use steadyback_rules::profile::{Profile, Site};
use steadyback_simulate::{Dice, person};

fn profile(sites: &[Site], conditions: &[Condition]) -> Profile {
    let (sites, conditions) = (sites.iter().copied().collect(), conditions.iter().copied().collect());
    Profile { sites, conditions, ..person(&mut Dice::new(1)) }
}

#[test]
fn by_what_was_told_about_oneself() {
    #[track_caller]
    fn check(sites: &[Site], conditions: &[Condition], expected: bool) {
        assert_eq!(asks(Some(&profile(sites, conditions)), &[], &[]), expected, "{sites:?} {conditions:?}");
    }
    check(&[], &[], false);
    check(&[Site::Central, Site::OneSide], &[Condition::SoreKnees], false);
    check(&[Site::Buttock], &[], true);
    check(&[Site::Central, Site::Thigh], &[], true);
    check(&[Site::BelowKnee], &[], true);
    check(&[], &[Condition::Disc], true);
    check(&[], &[Condition::Stenosis], true);
    check(&[], &[Condition::Spondylolisthesis], true);
    check(&[], &[Condition::RecentSurgery], true);
    // Who has told nothing is asked.
    assert!(asks(None, &[], &[]));
}

#[test]
fn by_what_was_told_since() {
    #[track_caller]
    fn check(fact: Fact, expected: bool) {
        let entry = Entry { date: NaiveDate::default(), fact };
        assert_eq!(asks(Some(&profile(&[], &[])), std::slice::from_ref(&entry), &[]), expected, "{entry:?}");
    }
    let date = NaiveDate::from_ymd_opt(2026, 11, 30).expect("a date");
    let next_day = |leg| Fact::NextDay { session: date, pain: Pain::NONE, leg };
    check(next_day(Leg::Same), false);
    check(next_day(Leg::MoreCentral), true);
    check(next_day(Leg::FurtherDown), true);
    check(Fact::Remarked { leg: Leg::Same, words: None }, false);
    check(Fact::Remarked { leg: Leg::NewNumbnessOrWeakness, words: None }, true);
    check(Fact::FeltAt(EnumSet::EMPTY.with(Site::Central, true)), false);
    check(Fact::FeltAt(EnumSet::EMPTY.with(Site::Thigh, true)), true);
}

#[test]
fn by_how_an_exercise_of_this_session_felt() {
    #[track_caller]
    fn check(quality: Quality, expected: bool) {
        let (exercise, dose) = (library::by_id("glute-bridge").expect("in the library"), Dose::of(2, 8, Work::Reps));
        let log = ItemLog { slot: 0, exercise, dose, done: 16, peak: None, effort: None, quality, ended: Ended::Done };
        assert_eq!(asks(Some(&profile(&[], &[])), &[], &[log]), expected, "{quality:?}");
    }
    check(Quality::Fine, false);
    check(Quality::FormSlipped, false);
    check(Quality::Sharp, false);
    check(Quality::Spreading, true);
    check(Quality::Numb, true);
}
