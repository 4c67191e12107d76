use chrono::{Days, NaiveDate};

use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Equipment, Phase};
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_rules::due::*;
use steadyback_rules::journal::{Entry, Fact};
use steadyback_rules::outcome::*;
use steadyback_rules::plan::{DayKind, Plan};
use steadyback_rules::planner;
use steadyback_rules::profile::{AgeBand, Profile, SymptomDuration};
use steadyback_rules::progression::Progress;
use steadyback_simulate::{Dice, person};

/// Monday 23 November 2026, then by days.
fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date") + Days::new(day)
}

fn somebody() -> Profile {
    let mut profile = person(&mut Dice::new(1));
    (profile.conditions, profile.symptoms, profile.eases) = (EnumSet::EMPTY, EnumSet::EMPTY, EnumSet::EMPTY);
    profile.equipment = Equipment::ALL.iter().copied().collect();
    (profile.duration, profile.age) = (SymptomDuration::Long, AgeBand::From40);
    profile
}

fn plan() -> Plan {
    use DayKind::{Mobility as M, Rest as R, Strength as S};
    Plan { week: [S, M, S, R, S, M, R], ..planner::plan(&somebody(), false, day(0)).plan }
}

fn progress(today: NaiveDate) -> Progress {
    let mut progress = Progress::new(plan(), somebody().limits(false), day(0));
    progress.today = today;
    progress
}

#[test]
fn rounds_open_at_weeks_0_4_8_12_16() {
    #[track_caller]
    fn check(plan: &Plan, date: NaiveDate, expected: Option<u16>) {
        let found = round(plan, date);
        assert_eq!(found.map(|it| it.week), expected, "{date}");
        assert!(found.is_none_or(|it| (it.from..=it.until).contains(&date)));
    }
    let plan = plan();
    check(&plan, day(0) - Days::new(1), None);
    check(&plan, day(0), Some(0));
    check(&plan, day(6), Some(0));
    check(&plan, day(7), None);
    // Friday of week 4 is the last training day of the easier week.
    check(&plan, day(24), None);
    check(&plan, day(25), Some(4));
    check(&plan, day(31), Some(4));
    check(&plan, day(32), None);
    for week in [8, 12, 16, 20] {
        let friday = u64::from(week) * 7 - 3;
        check(&plan, day(friday - 1), None);
        check(&plan, day(friday), Some(week));
        check(&plan, day(friday + 6), Some(week));
        check(&plan, day(friday + 7), None);
    }
    let easy = Plan { week: [DayKind::Mobility; 7], ..plan };
    check(&easy, day(24), None);
    check(&easy, day(25), Some(4));
}

fn tested(on: u64, kind: TestKind, side: Option<BodySide>, value: u16) -> Entry {
    let result = TestResult::new(kind, side, value).expect("in range");
    Entry { date: day(on), fact: Fact::Tested(result) }
}

#[track_caller]
fn check(progress: &Progress, journal: &[Entry], expected: &[TestKind]) {
    let open = due(&somebody(), progress, journal).map(|(_, open)| open).unwrap_or_default();
    assert_eq!(open, expected);
}

#[test]
fn tests_are_due_until_they_are_done() {
    use BodySide::{Left, Right};
    use TestKind as K;
    let first = [K::SitToStand, K::KneePlank, K::BridgeHold, K::FingertipToFloor, K::OneLegStance, K::ToeLift];
    let now = progress(day(1));
    check(&now, &[], &first);
    let mut journal = vec![tested(0, K::SitToStand, None, 120), tested(1, K::OneLegStance, Some(Left), 45)];
    check(&now, &journal, &first[1..]);
    journal.push(tested(1, K::OneLegStance, Some(Right), 45));
    check(&now, &journal, &[K::KneePlank, K::BridgeHold, K::FingertipToFloor, K::ToeLift]);
    journal.push(tested(1, K::KneePlank, None, 44));
    check(&now, &journal, &[K::BridgeHold, K::FingertipToFloor, K::ToeLift]);
    // The next round asks for all again.
    check(&progress(day(25)), &journal, &first);
    journal.push(tested(20, K::KneePlank, None, 45));
    let later = [K::SitToStand, K::FrontPlank, K::BridgeHold, K::FingertipToFloor, K::OneLegStance, K::ToeLift];
    check(&progress(day(25)), &journal, &later);
    check(&progress(day(8)), &journal, &[]);
}

#[test]
fn no_tests_in_a_flare_and_more_of_them_later() {
    let mut now = progress(day(25));
    now.phase = Phase::Integrated;
    let (_, open) = due(&somebody(), &now, &[]).expect("a round");
    assert!(open.contains(&TestKind::SidePlank) && open.contains(&TestKind::WorkCapacity));
    now.flare = Some(steadyback_rules::progression::Flare { since: day(24), warned: false });
    check(&now, &[], &[]);
}

#[test]
fn questionnaires_come_weekly_and_monthly() {
    use Instrument as I;
    let mut profile = somebody();
    profile.activities = vec!["garden".to_owned()];
    let rating = Rating::new(4).expect("in range");
    let peg = Fact::Scored(Score::Peg(Peg { pain: rating, enjoyment: rating, activity: rating }));
    let roland = Fact::Scored(Score::Roland(Roland::counted(9).expect("in range")));
    let journal = [Entry { date: day(0), fact: peg }, Entry { date: day(0), fact: roland }];
    let on = |profile: &Profile, today| -> Vec<_> { questionnaires_due(profile, &journal, today).iter().collect() };
    assert_eq!(on(&profile, day(0)), [I::Activities]);
    assert_eq!(on(&profile, day(6)), [I::Activities]);
    assert_eq!(on(&profile, day(7)), [I::Peg, I::Activities]);
    assert_eq!(on(&profile, day(27)), [I::Peg, I::Activities]);
    assert_eq!(on(&profile, day(28)), [I::Peg, I::Activities, I::Roland]);
    profile.activities.clear();
    assert_eq!(on(&profile, day(7)), [I::Peg]);
}
