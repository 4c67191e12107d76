use miniz_oxide::deflate::compress_to_vec;
use proptest::prelude::*;

use super::*;
use crate::arbitrary;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::exercise::{Part, Phase};
use steadyback_catalogue::library;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::{DayKind, Item, MOST_ITEMS};
use steadyback_rules::programme::Programme;

proptest! {
    #[test]
    fn every_plan_comes_back(plan in arbitrary::plan()) {
        let payload = encode(&plan);
        prop_assert!(payload.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{}", payload);
        prop_assert!(payload.len() <= MOST_CHARS);
        prop_assert_eq!(decode(&payload, plan.start), Ok(plan));
    }

    #[test]
    fn garbage_is_refused(text in ".{0,300}") {
        prop_assert!(decode(&text, day()).is_err());
    }

    #[test]
    fn garbage_bodies_are_no_panic(flags in 0..4u8, mut body in proptest::collection::vec(any::<u8>(), 0..200)) {
        body.insert(0, flags);
        let _ = decode(&seal('1', body), day());
    }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn small() -> Plan {
    let exercise = library::all().next().unwrap();
    let part = exercise.parts.iter().next().unwrap();
    let week = std::array::from_fn(|day| if day == 0 { DayKind::Strength } else { DayKind::Rest });
    let item = Item { exercise, dose: exercise.dose.start, part, from: Phase::Foundation, until: Phase::Load };
    Plan {
        programme: Programme::SixteenWeeks,
        start: day(),
        phase: Phase::Foundation,
        week,
        minutes: SessionMinutes::Twenty,
        items: vec![item],
    }
}

/// As it was, or with one thing changed.
fn change(with: impl FnOnce(&mut Plan)) -> Result<Plan, ShareError> {
    let mut plan = small();
    with(&mut plan);
    decode(&encode(&plan), day())
}

#[test]
fn the_start_is_the_receivers() {
    let start = NaiveDate::from_ymd_opt(2031, 2, 3).unwrap();
    assert_eq!(decode(&encode(&small()), start).map(|plan| plan.start), Ok(start));
}

#[test]
fn what_is_round_a_payload_does_no_harm() {
    #[track_caller]
    fn check(text: &str) {
        assert_eq!(decode(text, day()), Ok(small()), "{text}");
    }
    let payload = encode(&small());
    let (first, second) = payload.split_at(payload.len() / 2);
    check(&format!(" {payload}\n"));
    check(&format!("{payload}."));
    check(&format!("({payload})"));
    check(&format!("“{payload}”"));
    check(&format!("{payload}%22"));
    check(&format!("{payload}&utm_source=mail&utm_medium=x"));
    check(&format!("{payload}?fbclid=IwAR0abc"));
    check(&format!("{first}\u{200b}{second}"));
    check(&format!("{first}%E2%80%8B{second}"));
    check(&format!("{first}%e2%80%8b{second}"));
    check(&format!("{payload}&gclid={}", "a".repeat(2 * payload.len())));
    check(&format!("My plan: https://example.org/back/#/p/{payload}, have a look!"));
}

#[test]
fn what_does_not_arrive_whole_is_told_apart() {
    let payload = encode(&small());
    assert_eq!(decode("", day()), Err(ShareError::Empty));
    assert_eq!(decode(" \n ", day()), Err(ShareError::Empty));
    assert_eq!(decode("hello world", day()), Err(ShareError::NotText));
    assert_eq!(decode("äöü", day()), Err(ShareError::NotText));
    assert_eq!(decode("hello", day()), Err(ShareError::NotText), "l is not in the alphabet");
    assert_eq!(decode("1", day()), Err(ShareError::Damaged));
    assert_eq!(decode("abc", day()), Err(ShareError::Damaged));
    assert_eq!(decode(&payload[..payload.len() - 1], day()), Err(ShareError::Damaged));
    assert_eq!(decode(&format!("{payload}a"), day()), Err(ShareError::Damaged));
    assert_eq!(decode(&"1".repeat(MOST_CHARS + 1), day()), Err(ShareError::TooLong));
    assert_eq!(decode(&"1".repeat(MOST_CHARS), day()), Err(ShareError::Damaged));
}

#[test]
fn a_newer_version_is_told_from_damage() {
    let newer = seal('3', vec![9, 9, 9, 9, 9]);
    assert_eq!(decode(&newer, day()), Err(ShareError::TooNew('3')));
    let payload = encode(&small());
    assert_eq!(decode(&format!("2{}", &payload[1..]), day()), Err(ShareError::Damaged));
    assert_eq!(decode(&format!("1{}", &newer[1..]), day()), Err(ShareError::Damaged));
}

#[test]
fn a_programme_has_one_way_to_be_written() {
    let plan = Plan { programme: Programme::Quotas, ..small() };
    let (old, new) = (encode(&small()), encode(&plan));
    assert!(old.starts_with('1') && new.starts_with('2'));
    assert_eq!(decode(&new, day()), Ok(plan));
    let body = postcard::to_allocvec(&WirePlan::from(&small())).unwrap();
    let with = |place: u8| decode(&seal(VERSION, [&[PLAIN, place][..], &body].concat()), day()).map(|it| it.programme);
    assert_eq!(with(0), Err(ShareError::Programme), "the sixteen weeks are version 1");
    assert_eq!(with(1), Ok(Programme::ThreePhases));
    assert_eq!(with(11), Ok(Programme::Maintenance));
    assert_eq!(with(12), Err(ShareError::Programme));
    assert_eq!(decode(&seal(VERSION, vec![PLAIN]), day()), Err(ShareError::Unreadable));
}

#[test]
fn bombs_do_not_go_off() {
    let bomb = |size: usize| {
        let mut bytes = vec![DEFLATED];
        bytes.extend(compress_to_vec(&vec![0; size], 10));
        seal(SIXTEEN_WEEKS, bytes)
    };
    assert_eq!(decode(&bomb(MOST_INFLATED + 1), day()), Err(ShareError::TooLarge));
    assert_eq!(decode(&bomb(1_000_000), day()), Err(ShareError::TooLarge));
    assert_eq!(decode(&bomb(MOST_INFLATED), day()), Err(ShareError::Unreadable));
    // A list that says it is four thousand million long.
    let list = vec![0, 0, 1, 20, 0xff, 0xff, 0xff, 0xff, 0x0f];
    assert_eq!(decode(&seal(SIXTEEN_WEEKS, list), day()), Err(ShareError::Unreadable));
}

#[test]
fn undamaged_nonsense_is_unreadable() {
    assert_eq!(decode(&seal(SIXTEEN_WEEKS, vec![]), day()), Err(ShareError::Unreadable));
    assert_eq!(decode(&seal(SIXTEEN_WEEKS, vec![2]), day()), Err(ShareError::Unreadable));
    assert_eq!(decode(&seal(SIXTEEN_WEEKS, vec![DEFLATED, 0xff]), day()), Err(ShareError::Unreadable));
    let mut longer = postcard::to_allocvec(&WirePlan::from(&small())).unwrap();
    longer.insert(0, 0);
    assert_eq!(decode(&seal(SIXTEEN_WEEKS, longer.clone()), day()), Ok(small()));
    longer.push(0);
    assert_eq!(decode(&seal(SIXTEEN_WEEKS, longer), day()), Err(ShareError::Unreadable));
}

#[test]
fn impossible_plans_are_refused() {
    let code = small().items[0].exercise.code;
    assert_eq!(change(|_| ()), Ok(small()));
    assert_eq!(change(|plan| plan.items.clear()), Err(ShareError::Items(0)));
    let many = vec![small().items[0].clone(); MOST_ITEMS + 1];
    assert_eq!(change(|plan| plan.items = many), Err(ShareError::Items(MOST_ITEMS + 1)));
    let item = |change_item: fn(&mut Item)| change(|plan| change_item(&mut plan.items[0]));
    assert_eq!(item(|it| it.dose = Dose::of(1, 120, Work::Minutes)), Err(ShareError::Dose(code)));
    assert_eq!(item(|it| it.dose = Dose::of(5, 60, it.dose.work())), Err(ShareError::Dose(code)));
    assert_eq!(item(|it| it.from = Phase::Load).map(|_| ()), Ok(()));
    assert_eq!(item(|it| it.until = Phase::Foundation).map(|_| ()), Ok(()));
    assert_eq!(item(|it| (it.from, it.until) = (Phase::Load, Phase::Builders)), Err(ShareError::Phases(code)));
    assert_eq!(item(|it| it.part = Part::Activity), Err(ShareError::Part(code)));
}

#[test]
fn weeks_without_rest_are_refused() {
    use DayKind::{Mobility as M, Rest as R, Strength as S};
    let week = |week| change(|plan| plan.week = week).map(|plan| plan.week);
    for good in [[S, M, S, M, S, M, R], [R, S, R, S, R, S, R], [R; 7], [M, M, M, M, M, M, R], [S, S, M, S, M, S, R]] {
        assert_eq!(week(good), Ok(good));
    }
    for bad in [
        [S, S, M, R, M, R, M],
        [S, R, M, M, R, M, S],
        [M; 7],
        [S, M, S, M, S, M, M],
        [S, S, M, S, R, R, M],
        [S, S, S, S, S, R, M],
    ] {
        assert_eq!(week(bad), Err(ShareError::Schedule));
    }
}

#[test]
fn numbers_out_of_range_are_refused() {
    let code = small().items[0].exercise.code;
    let small_code = u8::try_from(code & 0x7f).unwrap();
    assert_eq!(u16::from(small_code), code, "one byte");
    // phase, week, minutes, items: code, place, work, sets, total
    let good: Vec<u8> = postcard::to_allocvec(&WirePlan::from(&small())).unwrap();
    let with = |at: usize, byte: u8| {
        let mut bytes = vec![0];
        bytes.extend(&good);
        bytes[at + 1] = byte;
        decode(&seal(SIXTEEN_WEEKS, bytes), day()).map(|_| ())
    };
    let end = good.len();
    let (phase, minutes) = (0, end - 7);
    let (place, work, sets, total) = (end - 4, end - 3, end - 2, end - 1);
    assert_eq!(with(phase, 4), Err(ShareError::Phase));
    assert_eq!(with(minutes, 21), Err(ShareError::Minutes));
    assert_eq!(with(end - 5, 0x7f), Err(ShareError::UnknownExercise(0x7f)));
    assert_eq!(with(place, 0b0100_0000 | small().items[0].part as u8), Err(ShareError::Phases(code)));
    for at in [sets, total] {
        assert_eq!(with(at, 0), Err(ShareError::Dose(code)));
    }
    assert_eq!(with(work, 121), Err(ShareError::Dose(code)));
    let mut eight_days = vec![0, 0, 0x8b, 0x11];
    eight_days.extend(&good[minutes..]);
    assert_eq!(decode(&seal(SIXTEEN_WEEKS, eight_days), day()), Err(ShareError::Schedule), "3⁷ is an eighth day");
}

#[test]
fn own_plans_stay_readable_when_the_library_changes() {
    let mut plan = small();
    plan.items[0].dose = Dose::of(5, 60, plan.items[0].dose.work());
    plan.items[0].part = Part::Activity;
    plan.week = [DayKind::Strength; 7];
    assert_eq!(read(&encode(&plan), day(), Origin::Own), Ok(plan.clone()));
    plan.items.clear();
    assert_eq!(read(&encode(&plan), day(), Origin::Own), Ok(plan));
}

#[test]
fn damage_is_never_another_plan() {
    let mut seed = 7;
    for plan in arbitrary::samples(&arbitrary::plan(), 50) {
        let payload = encode(&plan);
        for _ in 0..400 {
            let damaged = arbitrary::damage(&payload, &mut seed);
            if let Ok(other) = decode(&damaged, plan.start) {
                assert_eq!(other, plan, "{damaged}");
            }
        }
    }
}

/// The library as it is prescribed in eighteen items: what the bar of 320 characters is about.
#[test]
fn a_typical_plan_is_a_short_link() {
    let items: Vec<Item> = library::all().step_by(library::all().count() / 18).take(18).map(typical).collect();
    let plan = Plan { items, ..small() };
    let link = format!("https://example.org/app/#/p/{}", encode(&plan));
    println!("{} characters: {link}", link.len());
    let whole = postcard::to_allocvec(&WirePlan::from(&plan)).unwrap();
    println!("{} bytes, {} deflated", whole.len(), compress_to_vec(&whole, 10).len());
    assert!(plan.items.len() == 18 && link.len() <= 320);
}

fn typical(exercise: steadyback_catalogue::exercise::ExerciseRef) -> Item {
    let part = exercise.parts.iter().next().unwrap();
    Item { exercise, dose: exercise.dose.start, part, from: exercise.from_phase, until: Phase::Load }
}
