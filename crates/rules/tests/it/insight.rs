//! The numbers that are drawn and said, gaps and zeros included.

use chrono::{Days, NaiveDate};
use steadyback_rules::journal::Entry;

use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Equipment, Family, Phase};
use steadyback_catalogue::functional_test::{TestKind, TestResult};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Pain, Volume};
use steadyback_rules::insight::*;
use steadyback_rules::journal::{
    Activity, Burden, DayNote, Ended, Fact, Form, ItemLog, Leg, Minutes, Quality, SessionLog, Trigger,
};
use steadyback_rules::outcome::{Activities, Change, Instrument, OwnList, Peg, Rating, Roland, Score};
use steadyback_rules::plan::{DayKind, Plan};
use steadyback_rules::planner;
use steadyback_rules::profile::{AgeBand, Profile, Site, SymptomDuration};
use steadyback_rules::progression::{Rule, replay};
use steadyback_simulate::{Dice, Habits, live, person};

/// Days from Monday 23 November 2026.
fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date") + Days::new(day)
}

fn pain(score: u8) -> Pain {
    Pain::new(score).expect("in range")
}

fn at(on: u64, fact: Fact) -> Entry {
    Entry { date: day(on), fact }
}

fn rest(on: u64, score: u8) -> Entry {
    at(on, Fact::RestPain(pain(score)))
}

fn session(on: u64, before: u8, items: Vec<ItemLog>) -> Entry {
    at(on, Fact::Session(SessionLog { form: Form::Full, before: pain(before), after: Some(pain(before)), items }))
}

fn item(slot: u8, id: &str, asked: Dose, done: u16) -> ItemLog {
    let exercise = library::by_id(id).expect("in the library");
    let (quality, ended) = (Quality::Fine, Ended::Done);
    ItemLog { slot, exercise, dose: asked, done, peak: None, effort: None, quality, ended }
}

/// Strength on Monday, Wednesday and Friday, mobility on Tuesday and Saturday.
fn planned(on: u64) -> Entry {
    use DayKind::{Mobility as M, Rest as R, Strength as S};
    let mut profile: Profile = person(&mut Dice::new(1));
    (profile.conditions, profile.symptoms) = (EnumSet::EMPTY, EnumSet::EMPTY);
    profile.equipment = Equipment::ALL.iter().copied().collect();
    (profile.duration, profile.age, profile.usual_pain) = (SymptomDuration::Long, AgeBand::From40, pain(3));
    let plan = Plan { week: [S, M, S, R, S, M, R], ..planner::plan(&profile, false, day(on)).plan };
    at(on, Fact::Planned(plan, profile.limits(false)))
}

#[test]
fn a_day_has_its_highest_pain_and_no_answer_is_a_gap() {
    let journal = [
        rest(2, 0),
        session(0, 3, vec![]),
        rest(0, 1),
        at(1, Fact::NextDay { session: day(0), pain: pain(4), leg: Leg::Same }),
        rest(4, 2),
        at(4, Fact::Walked { minutes: 10 }),
        at(5, Fact::FlareBegan),
    ];
    let expected = [(0, 3), (1, 4), (2, 0), (4, 2)].map(|(on, score)| (day(on), pain(score)));
    assert_eq!(pain_days(&journal), expected);
    let series = pain_series(&journal, &[], day(0), day(5));
    let drawn = [Some(3), Some(4), Some(0), None, Some(2), None].map(|it| it.map(pain));
    assert_eq!((series.from, series.days), (day(0), drawn.to_vec()));
    // Three answers are needed for a median; a 0 is one of them.
    let usual = [None, None, Some(3), Some(3), Some(2), Some(2)].map(|it| it.map(pain));
    assert_eq!((series.usual, series.marks), (usual.to_vec(), vec![]));
}

#[test]
fn the_running_median_takes_seven_five_or_three_answers_of_four_weeks() {
    #[track_caller]
    fn check(scores: &[u8], on: u64, expected: Option<u8>) {
        let journal: Vec<_> = (0..).zip(scores).map(|(at, score)| rest(at, *score)).collect();
        let series = pain_series(&journal, &[], day(on), day(on));
        assert_eq!(series.usual, [expected.map(pain)], "{scores:?}");
    }
    check(&[5, 5], 1, None);
    check(&[0, 0, 9], 2, Some(0));
    check(&[9, 0, 0, 9], 3, Some(0));
    check(&[9, 9, 0, 0, 9], 4, Some(9));
    check(&[0, 9, 9, 0, 0, 9], 5, Some(9));
    check(&[0, 0, 0, 9, 9, 9, 9], 6, Some(9));
    check(&[9, 0, 0, 0, 0, 9, 9, 9], 7, Some(0));
    check(&[4, 4, 4], 27, Some(4));
    // The first is four weeks old now.
    check(&[4, 4, 4], 28, None);
}

#[test]
fn the_way_shows_what_was_done_where_it_dips_and_what_is_left() {
    #[track_caller]
    fn check(path: &Path, first: u16, last: u16, ahead: u16) {
        let numbers = (path.weeks.first().map(|it| it.number), path.weeks.last().map(|it| it.number));
        assert_eq!((numbers, path.ahead), ((Some(first), Some(last)), ahead));
        assert_eq!(path.weeks.len() + usize::from(path.ahead), 16);
    }
    let sessions = [0, 2, 2, 4, 9, 21].map(|on| session(on, 2, vec![]));
    let flare = [at(14, Fact::FlareBegan), rest(15, 7), at(21, Fact::FlareEnded)];
    let mut journal = [vec![planned(0)], sessions.to_vec(), flare.to_vec()].concat();
    journal.sort_by_key(|entry| entry.date);
    let (progress, decisions) = replay(&journal);
    let way = |on| path(&journal, &decisions, &progress.as_ref().expect("a plan").on(day(on)).0);
    let told = |week: &PathWeek| (week.number, week.sessions, week.flare, week.lighter, week.goes_on());
    let found = way(24);
    assert_eq!(
        found.weeks.iter().map(told).collect::<Vec<_>>(),
        [(1, 3, false, false, true), (2, 1, false, false, true), (3, 0, true, false, false), (4, 1, false, true, true)]
    );
    assert_eq!((found.weeks[3].from, found.ahead), (day(21), 12));
    assert!(found.weeks.iter().all(|week| week.phase == Phase::Foundation));
    // The second phase comes after a while without a flare, in a week that is not a lighter one.
    assert_eq!(found.next, Some((Phase::Builders, 5)));
    // Sixteen weeks and no more are shown, the last of them still to come.
    check(&way(24), 1, 4, 12);
    check(&way(111), 1, 16, 0);
    check(&way(112), 5, 17, 3);
}

#[test]
fn the_way_shows_rungs_and_phases_as_they_were_decided() {
    // People who live by the plan for a while: all that was decided stands in the week in which it was.
    for seed in 0..20 {
        let mut dice = Dice::new(seed);
        let (profile, habits) = (person(&mut dice), Habits::of(&mut dice));
        let journal = live(&profile, false, &habits, day(0), 200, &mut dice);
        let (progress, decisions) = replay(&journal);
        let Some(progress) = progress else { continue };
        let found = path(&journal, &decisions, &progress);
        let from = found.weeks[0].from;
        let climbs = decisions.iter().filter(|it| it.rule == Rule::LevelUp && it.changes() && it.date >= from).count();
        assert_eq!(found.weeks.iter().map(|week| usize::from(week.climbed)).sum::<usize>(), climbs, "seed {seed}");
        assert_eq!(found.weeks.last().map(|week| week.phase), Some(progress.phase), "seed {seed}");
        assert_eq!(found.weeks.len() + usize::from(found.ahead), 16, "seed {seed}");
    }
}

#[test]
fn flares_and_easier_weeks_are_marked() {
    let journal: Vec<_> = [
        vec![planned(0)],
        (0..6).map(|on| rest(on, 3)).collect(),
        vec![at(6, Fact::FlareBegan), rest(6, 7), rest(7, 5), rest(9, 4), at(10, Fact::FlareEnded), rest(12, 2)],
        vec![at(40, Fact::FlareBegan), at(41, Fact::Walked { minutes: 10 })],
    ]
    .concat();
    let (_, decisions) = replay(&journal);
    let found = flares(&journal, &decisions);
    let first = FlareSpan { since: day(6), until: Some(day(10)), settled: Some(3) };
    assert_eq!(found, [first, FlareSpan { since: day(40), until: None, settled: None }]);
    assert_eq!((found[0].days(day(99)), found[1].days(day(45))), (4, 5));
    let series = pain_series(&journal, &decisions, day(8), day(43));
    let mark = |why, from, until| Mark { why, from: day(from), until: day(until) };
    let marks = [mark(Why::Flare, 8, 9), mark(Why::Flare, 40, 43), mark(Why::EasierWeek, 21, 27)];
    assert_eq!(series.marks, marks);
}

#[test]
fn a_flare_that_readings_begin_settles_against_what_was_usual_before() {
    let mut journal = vec![planned(0)];
    journal.extend((0..5).map(|on| rest(on, 2)));
    journal.extend([rest(5, 6), rest(6, 6), rest(7, 4), rest(8, 3), rest(9, 0)]);
    let (_, decisions) = replay(&journal);
    assert_eq!(flares(&journal, &decisions), [FlareSpan { since: day(6), until: None, settled: Some(2) }]);
}

#[test]
fn a_week_is_kept_at_seven_tenths() {
    #[track_caller]
    fn check(planned: u8, kept: u8, expected: bool) {
        assert_eq!(Week { monday: day(0), planned, kept, over: true }.is_kept(), expected, "{kept} of {planned}");
    }
    check(0, 0, false);
    check(1, 0, false);
    check(1, 1, true);
    check(3, 2, false);
    check(4, 3, true);
    check(5, 3, false);
    check(5, 4, true);
    check(7, 4, false);
    check(7, 5, true);
}

#[test]
fn days_are_kept_by_sessions_and_in_a_flare_by_walks() {
    let ride = Fact::Moved { activity: Activity::OTHER, minutes: Minutes::new(20).expect("in range"), effort: None };
    let journal = [
        planned(2),
        session(2, 3, vec![]),
        session(2, 3, vec![]),
        // Walks count in a flare only.
        at(4, Fact::Walked { minutes: 20 }),
        session(8, 3, vec![]),
        at(9, Fact::FlareBegan),
        at(9, Fact::Walked { minutes: 10 }),
        at(10, ride.clone()),
        at(11, Fact::FlareEnded),
        at(11, ride),
    ];
    let (_, decisions) = replay(&journal);
    let found = weeks(&journal, &decisions, day(15));
    let week = |at, planned, kept, over| Week { monday: day(at), planned, kept, over };
    assert_eq!(found, [week(0, 3, 1, true), week(7, 5, 3, true), week(14, 5, 0, false)]);
    assert_eq!(weeks(&journal, &decisions, day(0)), []);
    assert_eq!(weeks(&[], &[], day(0)), []);
    // No more than planned.
    let every: Vec<_> = std::iter::once(planned(0)).chain((0..7).map(|on| session(on, 3, vec![]))).collect();
    assert_eq!(weeks(&every, &[], day(6)), [week(0, 5, 5, false)]);
}

#[test]
fn weekly_work_stands_beside_its_cap() {
    let dose = Dose::of(2, 10, Work::Reps);
    let bridges = |on, count| session(on, 3, vec![item(0, "glute-bridge", dose, count), item(1, "cat-cow", dose, 20)]);
    let full = library::by_id("glute-bridge").expect("in the library").volume(dose).0;
    let journal = [bridges(0, 20), bridges(2, 10), bridges(7, 0), bridges(21, 20)];
    let found = volumes(&journal, day(37));
    let [(Family::Bridge, bridge)] = &found[..] else { panic!("{found:?}") };
    let most = full * 3 / 2;
    let cap = Some(Volume(most * 110 / 100));
    let expected = [(most, None), (0, cap), (0, cap), (full, cap), (0, cap), (0, Some(Volume(full * 110 / 100)))];
    let week =
        |(at, (done, cap)): (u64, (u32, Option<Volume>))| WeekVolume { monday: day(at * 7), done: Volume(done), cap };
    assert_eq!(*bridge, (0..).zip(expected).map(week).collect::<Vec<_>>());
    assert_eq!(volumes(&[], day(0)), []);
}

#[test]
fn the_last_weeks_need_four_before_them_and_no_more() {
    let dose = Dose::of(2, 10, Work::Reps);
    let bridges = |week: u64, count| session(week * 7, 3, vec![item(0, "glute-bridge", dose, count)]);
    // The date was set back for the last but one.
    let journal = [bridges(0, 40), bridges(3, 30), bridges(6, 20), bridges(8, 10), bridges(1, 5), bridges(9, 10)];
    let today = day(9 * 7 + 2);
    let all = &volumes(&journal, today)[0].1;
    let last = |weeks| volumes(last_weeks(&journal, weeks, today), today)[0].1.clone();
    assert_eq!((last(3).len(), last(2).len(), last_weeks(&journal, 9, today).len()), (9, 9, 6));
    for weeks in 1..=9 {
        assert_eq!(last(weeks)[last(weeks).len() - weeks..], all[all.len() - weeks..], "{weeks}");
    }
    assert_eq!(last_weeks(&journal, 1, today).len(), 4);
}

#[test]
fn what_was_logged_without_end_is_no_overflow() {
    let dose = Dose::of(5, 60, Work::Holds(120));
    let journal: Vec<_> = (0..7).map(|on| session(on, 3, vec![item(0, "front-plank", dose, u16::MAX); 40])).collect();
    assert_eq!(volumes(&journal, day(0))[0].1[0].done, Volume(u32::MAX));
}

#[test]
fn ladders_are_climbed_from_the_first_rung_done() {
    let dose = Dose::of(2, 8, Work::Reps);
    let skipped = ItemLog { ended: Ended::Skipped, ..item(3, "bird-dog", dose, 0) };
    let stance = |seconds| item(4, "single-leg-stance", Dose::of(1, 3, Work::Holds(seconds)), 3);
    let first =
        vec![item(5, "abdominal-brace", dose, 16), item(0, "glute-bridge", dose, 16), item(1, "cat-cow", dose, 16)];
    // Warming up for the dead bug is no rung below it.
    let first = [first, vec![item(6, "dead-bug", dose, 16), skipped, stance(5)]].concat();
    // The easier one stood in for what hurt.
    let last =
        vec![item(0, "banded-bridge", dose, 4), item(0, "glute-bridge", dose, 8), item(2, "knee-plank", dose, 8)];
    let found = climbs(&[session(0, 3, first), session(2, 3, last)]);
    let seen: Vec<_> = found.iter().map(|it| (it.family, it.first.id, it.now.id, it.rungs())).collect();
    let expected = [
        (Family::Brace, "dead-bug", "dead-bug", 0),
        (Family::FrontPlank, "knee-plank", "knee-plank", 0),
        (Family::Bridge, "glute-bridge", "banded-bridge", 2),
        (Family::Balance, "single-leg-stance", "single-leg-stance", 0),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn pain_is_told_by_site() {
    #[track_caller]
    fn check(journal: &[Entry], from: u64, until: u64, expected: &[(Site, u16, [Option<u8>; 3])]) {
        let found: Vec<_> = by_site(journal, day(from), day(until))
            .iter()
            .map(|it| (it.site, it.days, it.around.map(|pain| pain.map(Pain::score))))
            .collect();
        assert_eq!(found, expected);
    }
    let felt = |on, sites: &[Site]| at(on, Fact::FeltAt(sites.iter().copied().collect()));
    let answer = |on: u64, score| Fact::NextDay { session: day(on), pain: pain(score), leg: Leg::Same };
    let journal = [
        felt(0, &[Site::Thigh]),
        session(0, 9, vec![]),
        felt(10, &[Site::Central]),
        // The last of a day counts.
        felt(10, &[Site::Central, Site::Buttock]),
        session(10, 2, vec![]),
        at(11, answer(10, 0)),
        session(12, 7, vec![]),
        felt(14, &[Site::Central]),
        session(14, 4, vec![]),
        felt(15, &[]),
        at(17, answer(14, 6)),
    ];
    let both = (Site::Central, 2, [Some(4), Some(4), Some(6)]);
    let buttock = (Site::Buttock, 1, [Some(2), Some(2), Some(0)]);
    check(&journal, 1, 20, &[both, buttock]);
    check(&journal, 0, 20, &[both, buttock, (Site::Thigh, 1, [Some(9), Some(9), None])]);
    check(&journal, 11, 20, &[(Site::Central, 1, [Some(4), Some(4), Some(6)])]);
    // Without a session there is nothing around it.
    check(&[felt(3, &[Site::BelowKnee])], 0, 3, &[(Site::BelowKnee, 1, [None; 3])]);
    check(&[felt(3, &[Site::BelowKnee])], 0, 2, &[]);
    check(&journal, 15, 20, &[]);
}

#[test]
fn what_set_the_back_off_is_counted_by_days() {
    let told = |on, triggers: &[Trigger]| at(on, Fact::Triggered(triggers.iter().copied().collect()));
    let journal = [
        told(0, &[Trigger::Stress]),
        told(1, &[Trigger::Stress, Trigger::CarRide]),
        told(2, &[Trigger::Lifting]),
        told(2, &[Trigger::CarRide]),
        told(3, &[]),
    ];
    assert_eq!(triggers(&journal, day(0), day(3)), [(Trigger::CarRide, 2), (Trigger::Stress, 2)]);
    assert_eq!(triggers(&journal, day(1), day(1)), [(Trigger::CarRide, 1), (Trigger::Stress, 1)]);
    assert_eq!(triggers(&journal, day(3), day(9)), []);
}

fn sit(on: u64, tenths: u16) -> Entry {
    at(on, Fact::Tested(TestResult::new(TestKind::SitToStand, None, tenths).expect("in range")))
}

fn peg(on: u64, all: u8) -> Entry {
    let rating = Rating::new(all).expect("in range");
    at(on, Fact::Scored(Score::Peg(Peg { pain: rating, enjoyment: rating, activity: rating })))
}

fn own(on: u64, list: u16, all: u8) -> Entry {
    let own = Activities::new(OwnList(list), [Rating::new(all); 3]).expect("rated");
    at(on, Fact::Scored(Score::Activities(own)))
}

#[test]
fn measures_are_compared_with_the_first_and_the_last_of_a_day_counts() {
    let journal = [sit(0, 150), sit(0, 160), sit(28, 131), sit(56, 130), sit(84, 190)];
    let found: Vec<_> =
        tests(&journal, TestKind::SitToStand, None).iter().map(|it| (it.date, it.value.value(), it.change)).collect();
    let expected = [
        (day(0), 160, None),
        (day(28), 131, Some(Change::NoRealChange)),
        (day(56), 130, Some(Change::Better)),
        (day(84), 190, Some(Change::Worse)),
    ];
    assert_eq!(found, expected);
    assert_eq!(tests(&journal, TestKind::BridgeHold, None), []);
    let lists = [own(0, 1, 2), own(7, 2, 9), own(14, 1, 4), own(21, 2, 6)];
    let changes: Vec<_> = scores(&lists, Instrument::Activities).iter().map(|it| it.change).collect();
    assert_eq!(changes, [None, None, Some(Change::Better), Some(Change::Worse)]);
    assert_eq!(scores(&lists, Instrument::Peg), []);
}

/// A journal with these on top of a plan, asked about on a day.
#[track_caller]
fn check(entries: &[Vec<Entry>], today: u64, helping_is: Helping, sure: Sure, basis: &[(What, u16, u16, Change)]) {
    let journal = [vec![planned(0)], entries.concat()].concat();
    let (_, decisions) = replay(&journal);
    let answer = helping(&journal, &decisions, day(today));
    let found: Vec<_> = answer.basis.iter().map(|it| (it.what, it.from, it.to, it.change)).collect();
    assert_eq!((answer.helping, answer.sure, &found[..]), (helping_is, sure, basis));
}

fn readings(from: u64, scores: &[u8]) -> Vec<Entry> {
    (from..).zip(scores).map(|(on, score)| rest(on, *score)).collect()
}

#[test]
fn is_it_helping() {
    use Change::{Better as B, NoRealChange as Same, Worse as W};
    use Sure::{Alone, Fair, First, Split};
    use What::{Activities, Peg, Roland as R, SitToStand};
    let roland = |on, count| at(on, Fact::Scored(Score::Roland(Roland::counted(count).expect("in range"))));
    check(&[], 3, Helping::TooEarly, First, &[]);
    check(&[], 14, Helping::TooLittle, First, &[]);
    let (high, low) = (readings(0, &[3, 3, 3, 3, 3, 3, 3]), readings(40, &[1, 1, 0, 1, 1, 1, 2]));
    let pain = |from, to, change| (What::Pain, from, to, change);
    // Two weeks are the least, six answers too.
    let early = [readings(0, &[4, 4, 4]), readings(10, &[2, 2, 2])];
    check(&early, 13, Helping::TooEarly, First, &[pain(4, 2, B)]);
    check(&early, 14, Helping::Better, First, &[pain(4, 2, B)]);
    check(&[readings(0, &[4, 4, 4]), readings(10, &[2, 2])], 14, Helping::TooLittle, First, &[]);
    check(&[readings(0, &[4, 4, 4]), readings(10, &[3, 3, 3])], 14, Helping::Unchanged, First, &[pain(4, 3, Same)]);
    // One thing alone is not much, however long it has been; after six weeks it is no first impression any more.
    let (sooner, later) = (vec![peg(0, 5), peg(41, 3)], [high.clone(), readings(34, &[1; 7])]);
    check(&[sooner], 41, Helping::Better, First, &[(Peg, 50, 30, B)]);
    check(&later, 42, Helping::Better, Alone, &[pain(3, 1, B)]);
    let down = [high.clone(), low.clone()];
    check(&down, 50, Helping::Better, Alone, &[pain(3, 1, B)]);
    let both = [high.clone(), low.clone(), vec![peg(0, 5), peg(44, 4)]];
    check(&both, 50, Helping::Better, Fair, &[pain(3, 1, B), (Peg, 50, 40, B)]);
    // Answers from long ago say nothing about now.
    check(&both, 80, Helping::Better, Alone, &[pain(3, 1, B)]);
    check(&both, 81, Helping::TooLittle, First, &[]);
    let mixed = [high.clone(), low, vec![sit(0, 100), sit(44, 130)]];
    check(&mixed, 50, Helping::Mixed, Split, &[pain(3, 1, B), (SitToStand, 100, 130, W)]);
    let worse = [vec![peg(0, 3), peg(42, 5), roland(0, 8), roland(43, 13), own(0, 1, 7), own(44, 1, 6)]];
    let basis = [(Peg, 30, 50, W), (Activities, 70, 60, Same), (R, 8, 13, W)];
    check(&worse, 50, Helping::Worse, Fair, &basis);
    // No pain all along is an answer as well.
    let none = [readings(0, &[0; 7]), readings(40, &[0; 7])];
    check(&none, 50, Helping::Unchanged, Alone, &[pain(0, 0, Same)]);
}

#[test]
fn flares_that_settle_sooner_are_an_answer() {
    let flare = |from, until| vec![at(from, Fact::FlareBegan), at(until, Fact::FlareEnded)];
    let basis = |from, to, change| [(What::Flares, from, to, change)];
    let one = flare(2, 8);
    check(std::slice::from_ref(&one), 30, Helping::TooLittle, Sure::First, &[]);
    check(&[one.clone(), flare(20, 24)], 30, Helping::Better, Sure::First, &basis(6, 4, Change::Better));
    check(&[one, flare(20, 25)], 30, Helping::Unchanged, Sure::First, &basis(6, 5, Change::NoRealChange));
}

#[test]
fn a_comparison_goes_back_a_year() {
    let journal = [vec![planned(0)], readings(0, &[9; 7]), readings(400, &[3; 7]), readings(700, &[1; 7])].concat();
    let answer = helping(&journal, &[], day(710));
    assert_eq!((answer.since, answer.weeks, answer.answers), (Some(day(346)), 52, 14));
    assert_eq!((answer.basis[0].from, answer.basis[0].to), (3, 1));
}

#[test]
fn stages_follow_the_weeks() {
    use Stage::{Fewer, Keeping, Learning, Movement, Pain, Steady, Strength};
    let expected = [(1, Learning), (2, Movement), (3, Movement), (4, Strength), (5, Strength), (6, Pain), (8, Pain)];
    let later = [(9, Steady), (11, Steady), (12, Fewer), (15, Fewer), (16, Keeping), (u16::MAX, Keeping)];
    for (week, expected) in expected.into_iter().chain(later) {
        assert_eq!(stage(week), expected, "week {week}");
    }
}

#[test]
fn what_stands_beside_a_stage() {
    use What::{Activities as A, Flares as F, Pain as P, Peg, Roland as R, SitToStand as S};
    #[track_caller]
    fn check(basis: &[Evidence], stage: Stage, expected: &[What]) {
        assert_eq!(beside(stage, basis).iter().map(|it| it.what).collect::<Vec<_>>(), expected, "{stage:?}");
    }
    let all = [P, Peg, A, R, S, F].map(|what| Evidence { what, from: 4, to: 2, change: Change::Better });
    check(&all, Stage::Learning, &[]);
    check(&all, Stage::Movement, &[Peg, A]);
    check(&all, Stage::Strength, &[A, S]);
    check(&all, Stage::Pain, &[P, Peg]);
    check(&all, Stage::Steady, &[P, Peg]);
    check(&all, Stage::Fewer, &[P, F]);
    check(&all, Stage::Keeping, &[P, S, F]);
    check(&[], Stage::Keeping, &[]);
}

/// Whatever happened, nothing overflows, and the parts of the overview agree with what is asked for one by one.
#[test]
fn every_life_has_its_overview() {
    for seed in 0..30 {
        let mut dice = Dice::new(seed);
        let (profile, habits) = (person(&mut dice), Habits::of(&mut dice));
        let journal = live(&profile, false, &habits, day(0), 200, &mut dice);
        let (_, decisions) = replay(&journal);
        let today = day(220);
        let all = overview(&journal, &decisions, today);
        assert_eq!(all.answer, helping(&journal, &decisions, today));
        assert_eq!(all.weeks, weeks(&journal, &decisions, today));
        assert_eq!(all.flares, flares(&journal, &decisions));
        assert!(all.weeks.iter().all(|week| week.kept <= week.planned));
        assert_eq!(all.weeks.iter().filter(|week| !week.over).count(), 1);
        let series = pain_series(&journal, &decisions, day(0), today);
        assert_eq!(series.days.iter().flatten().count(), pain_days(&journal).len());
        assert_eq!((series.days.len(), series.usual.len()), (221, 221));
    }
}

#[test]
fn the_last_note_of_a_day_counts_and_no_note_is_a_gap() {
    let note = |fatigue, stress| DayNote { fatigue, poor_sleep: None, stress };
    let (little, much) = (Some(Burden::Little), Some(Burden::Much));
    let noted = [(0, note(much, None)), (1, note(much, None)), (1, note(little, much)), (4, note(None, little))];
    let journal = noted.map(|(on, note)| at(on, Fact::Noted(note)));
    let nothing = DayNote::default();
    assert_eq!(day_notes(&journal, day(1), day(3)), [note(little, much), nothing, nothing]);
    assert_eq!(day_notes(&journal, day(4), day(4)), [note(None, little)]);
    assert_eq!(day_notes(&[], day(0), day(1)), [nothing, nothing]);
}
