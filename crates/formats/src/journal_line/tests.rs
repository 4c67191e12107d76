use proptest::prelude::*;

use super::*;
use crate::arbitrary;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::exercise::{Part, Phase};
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Effort;
use steadyback_rules::journal::{
    Activity, Burden, DayNote, Ended, Form, ItemLog, Leg, Minutes, Own, Quality, Trigger, Words,
};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::outcome::{Activities, OwnList, Peg, Rating, Roland, Score};
use steadyback_rules::plan::{DayKind, Plan};
use steadyback_rules::profile::{Edition, Site};

proptest! {
    #[test]
    fn every_entry_comes_back(entry in arbitrary::entry()) {
        let text = line(&entry);
        prop_assert!(text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()), "{}", text);
        prop_assert_eq!(parse(&text), Ok(entry));
    }

    #[test]
    fn garbage_is_no_panic(text in ".{0,80}") {
        let _ = parse(&text);
    }

    #[test]
    fn garbage_fields_are_no_panic(text in "20261121 [PpqQCSsNRFEWKTODGLVAH]( [0-9a-zX:,/é%+-]{0,16}){0,4}") {
        let _ = parse(&text);
    }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn pain(score: u8) -> Pain {
    Pain::new(score).unwrap()
}

fn log(dose: Dose) -> ItemLog {
    ItemLog {
        slot: 0,
        exercise: library::all().next().unwrap(),
        dose,
        done: dose.total(),
        peak: Some(Pain::NONE),
        effort: None,
        quality: Quality::Fine,
        ended: Ended::Done,
    }
}

fn session(items: Vec<ItemLog>) -> Entry {
    let fact = Fact::Session(SessionLog { form: Form::Full, before: pain(3), after: Some(pain(10)), items });
    Entry { date: day(21), fact }
}

#[test]
fn lines_look_like_this() {
    let code = library::all().next().unwrap().code;
    let check = |fact, expected: &str| assert_eq!(line(&Entry { date: day(21), fact }), expected);
    check(Fact::Cleared, "20261121 C");
    check(Fact::FlareBegan, "20261121 F");
    check(Fact::FlareEnded, "20261121 E");
    check(Fact::ClockCorrected, "20261121 K");
    check(Fact::Walked { minutes: 25 }, "20261121 W 25");
    check(Fact::RestPain(pain(10)), "20261121 R X");
    check(Fact::Screened(EnumSet::EMPTY), "20261121 Q 0");
    check(Fact::NextDay { session: day(20), pain: pain(0), leg: Leg::Same }, "20261121 N 20261120 0 s");
    let test = |kind, side, value| Fact::Tested(TestResult::new(kind, side, value).unwrap());
    check(test(TestKind::SitToStand, None, 112), "20261121 T s 112");
    check(test(TestKind::SidePlank, Some(BodySide::Left), 35), "20261121 T il 35");
    check(test(TestKind::OneLegStance, Some(BodySide::Right), 0), "20261121 T or 0");
    check(Fact::Scored(Score::Peg(peg(3, 0, 10))), "20261121 O p 30X");
    let own = Activities::new(OwnList(65_535), [Rating::new(5), None, Rating::new(0)]).unwrap();
    check(Fact::Scored(Score::Activities(own)), "20261121 O a 65535 5-0");
    check(Fact::Scored(Score::Roland(Roland::counted(12).unwrap())), "20261121 O r 12");
    check(Fact::Scored(Score::Roland(Roland::ticked(0b101).unwrap())), "20261121 O i 5");
    let note = DayNote { fatigue: Some(Burden::Little), poor_sleep: Some(Burden::Much), stress: None };
    check(Fact::Noted(note), "20261121 D 02-");
    check(Fact::FeltAt(EnumSet::EMPTY.with(Site::OneSide, true).with(Site::BelowKnee, true)), "20261121 L 18");
    check(Fact::Triggered(EnumSet::EMPTY.with(Trigger::CarRide, true).with(Trigger::Stress, true)), "20261121 G 5");
    let (minutes, effort) = (Minutes::new(30).unwrap(), Effort::new(5));
    check(Fact::Moved { activity: Activity::with_code(1001).unwrap(), minutes, effort }, "20261121 A 1001 30 5");
    check(Fact::Moved { activity: Activity::OTHER, minutes, effort: None }, "20261121 A 0 30 -");
    let (exercise, slot) = (library::by_code(7).unwrap(), 3);
    check(Fact::Chose(Own::Swap { slot, exercise }), "20261121 H s 3 7");
    check(Fact::Chose(Own::TooEasy(3)), "20261121 H e 3");
    check(Fact::Chose(Own::TooHard(3)), "20261121 H h 3");
    check(Fact::Chose(Own::TakeOut(3)), "20261121 H o 3");
    check(Fact::Chose(Own::PutBack(3)), "20261121 H b 3");
    check(Fact::Chose(Own::PutIn { exercise, part: Part::CoolDown }), "20261121 H i 7 c");
    check(Fact::Chose(Own::Move { from: day(21), to: day(22) }), "20261121 H m 20261121 20261122");
    check(Fact::Won(Words::new("Tied my shoes").unwrap()), "20261121 V Tied+my+shoes");
    let words = Words::new("Stiff at first");
    check(Fact::Remarked { leg: Leg::Same, words }, "20261121 M s Stiff+at+first");
    check(Fact::Remarked { leg: Leg::MoreCentral, words: None }, "20261121 M c");
    let mut hurt = log(Dose::of(3, 6, Work::Holds(10)));
    (hurt.slot, hurt.done, hurt.peak, hurt.effort) = (7, 12, pain(5).into(), Effort::new(10));
    (hurt.quality, hurt.ended) = (Quality::Sharp, Ended::Hurt);
    let expected = format!("20261121 S f3X 0:{code}r216,0- 7:{code}h318x10/12,5Xph");
    assert_eq!(line(&session(vec![log(Dose::of(2, 8, Work::Reps)), hurt])), expected);
    let cut =
        SessionLog { form: Form::Short, before: pain(3), after: None, items: vec![log(Dose::of(2, 8, Work::Reps))] };
    check(Fact::Session(cut), &format!("20261121 s s3 0:{code}r216,0-"));
}

fn peg(pain: u8, enjoyment: u8, activity: u8) -> Peg {
    let rating = |rating| Rating::new(rating).unwrap();
    Peg { pain: rating(pain), enjoyment: rating(enjoyment), activity: rating(activity) }
}

/// A plan of the first edition of the rules is written as its releases would; every other one says its pace.
#[test]
fn each_edition_has_its_own_kind_of_line() {
    let date = day(21);
    let plan = Plan {
        programme: Programme::SixteenWeeks,
        start: day(23),
        phase: Phase::Foundation,
        week: [DayKind::Rest; 7],
        minutes: SessionMinutes::Ten,
        items: Vec::new(),
    };
    let usual = Limits {
        equipment: EnumSet::EMPTY,
        conditions: EnumSet::EMPTY,
        blocked: EnumSet::EMPTY,
        gentle: false,
        usual_pain: pain(3),
        without: ExerciseSet::EMPTY,
        untried: false,
        older: false,
        slowly: false,
        edition: Edition::First,
    };
    let second = Limits { edition: Edition::Second, ..usual };
    let unwanted = ExerciseSet::EMPTY.with(library::by_code(7).unwrap(), true);
    let check = |limits: Limits, expected: &str| {
        let entry = Entry { date, fact: Fact::Planned(plan.clone(), limits) };
        let text = line(&entry);
        assert!(text.starts_with(&format!("20261121 {expected} ")), "{text}");
        assert_eq!(parse(&text), Ok(entry));
    };
    check(usual, "P 20261123 0,0,0,0,3");
    check(Limits { untried: true, without: unwanted, ..usual }, "p 20261123 0,0,0,0,3,1,7");
    check(second, "q 20261123 0,0,0,0,3,0,,0");
    check(Limits { older: true, ..second }, "q 20261123 0,0,0,0,3,0,,1");
    check(Limits { slowly: true, untried: true, ..second }, "q 20261123 0,0,0,0,3,1,,2");
    check(Limits { older: true, slowly: true, without: unwanted, ..second }, "q 20261123 0,0,0,0,3,0,7,3");
    let paced = line(&Entry { date, fact: Fact::Planned(plan.clone(), Limits { older: true, ..second }) });
    for other in ["0,,4", "0,,", "0,,x", "0,7.,1", "0,.7,1", "0,7..8,1", "2,,1", "0,,1,1"] {
        let text = paced.replace("0,,1 ", &format!("{other} "));
        assert_eq!(parse(&text), Err(LineError::Malformed), "{text}");
    }
}

/// Whatever is in the words, it stays one field of one line.
#[test]
fn words_cannot_forge_a_line() {
    let check = |words: &str, expected: &str| {
        let entry = Entry { date: day(21), fact: Fact::Won(Words::new(words).unwrap()) };
        assert_eq!(line(&entry), format!("20261121 V {expected}"));
        assert_eq!(parse(&line(&entry)), Ok(entry));
    };
    check("a\n20261122 C", "a+20261122+C");
    check("1+1=2, \"100%\" \\", "1%2b1%3d2,+%22100%25%22+%5c");
    check("é 🌱", "%c3%a9+%f0%9f%8c%b1");
    check("%41", "%2541");
    let longest = Words::new(&"🌱".repeat(140)).unwrap();
    assert_eq!(line(&Entry { date: day(21), fact: Fact::Won(longest) }).len(), 11 + 140 * 12);
    for other in
        ["%41", "%C3%a9", "a%20b", "a++b", "+a", "a+", "%c3", "%", "%0", "%g0", "a%0a", "a\"b", "", &"a".repeat(141)]
    {
        assert_eq!(parse(&format!("20261121 V {other}")), Err(LineError::Malformed), "{other}");
    }
}

#[test]
fn none_and_not_asked_are_two_things() {
    let mut items = vec![log(Dose::of(1, 10, Work::Minutes)); 2];
    items[1].peak = None;
    let entry = session(items);
    let Ok(Entry { fact: Fact::Session(back), .. }) = parse(&line(&entry)) else { panic!("no session") };
    assert_eq!(back.items[0].peak, Some(Pain::NONE));
    assert_eq!(back.items[1].peak, None);
}

#[test]
fn what_a_newer_release_writes_is_told_from_damage() {
    assert_eq!(parse("20261121 Z 1 2 three"), Err(LineError::UnknownKind('Z')));
    assert_eq!(parse("20261121 a"), Err(LineError::UnknownKind('a')));
    let malformed = [
        "20261121",
        "20261121 ",
        "20261121 ZZ 1",
        "20261121 7",
        "20261121 -",
        "20261121  Z",
        "20261121 Z\n",
        "20261121 Z é",
    ];
    for text in malformed {
        assert_eq!(parse(text), Err(LineError::Malformed), "{text:?}");
    }
    for text in ["", "2026-11-21 C", "20261131 C", "20260229 C", "2026112 C", " 20261121 C", "+2026112 C"] {
        assert_eq!(parse(text), Err(LineError::Date), "{text:?}");
    }
}

#[test]
fn nothing_is_read_that_we_do_not_write() {
    let code = library::all().next().unwrap().code;
    let session = |item: &str| parse(&format!("20261121 S f32 {}", item.replace('#', &code.to_string())));
    assert!(session("0:#r216,2-").is_ok());
    let wrong = [
        "",
        "0:#r216",
        "0:#r216,",
        "0:#r216,2",
        "0:#r216,2-f",
        "0:#r216,2-fd",
        "0:#r216,2-xd",
        "0:#r216,2-fdd",
        "00:#r216,2-",
        "256:#r216,2-",
        "-1:#r216,2-",
        ":#r216,2-",
        "0:#r216/16,2-",
        "0:#r216/,2-",
        "0:#r216/65536,2-",
        "0:#r016,2-",
        "0:#r616,2-",
        "0:#r2016,2-",
        "0:#r2,2-",
        "0:#r,2-",
        "0:#,2-",
        "0:#x216,2-",
        "0:#s216x3,2-",
        "0:#r216x3,2-",
        "0:#h216,2-",
        "0:#h216x0,2-",
        "0:#h216x121,2-",
        "0:#m216,2-",
        "0:#r216,Y-",
        "0:#é216,2-",
        "0:r216,2-",
    ];
    for item in wrong {
        assert_eq!(session(item), Err(LineError::Malformed), "{item}");
    }
    assert_eq!(session("0:60000r216,2-"), Err(LineError::UnknownExercise(60_000)));
    let wrong = [
        "C 1",
        "F ",
        "S",
        "S f3",
        "S f3-",
        "S x32",
        "S f322",
        "N 20261120 3",
        "N 20261120 - s",
        "N 20261120 3 x",
        "N 2026112 3 s",
        "R",
        "R 11",
        "R -",
        "W",
        "W -1",
        "W 007",
        "W 65536",
        "Q",
        "Q -1",
        "Q 18446744073709551615",
        "Q 1 ",
        "P",
        "P 20261121 0,0,0,0,0",
        "P 20261121 0,0,0,2,0 1",
        "P 20261121 0,0,0,0 1",
        "P 20261121 99999,0,0,0,0 1",
    ];
    for text in wrong {
        assert_eq!(parse(&format!("20261121 {text}")), Err(LineError::Malformed), "{text}");
    }
    assert_eq!(parse("20261121 P 20261121 0,0,0,0,0 1"), Err(LineError::Plan(ShareError::Damaged)));
}

#[test]
fn no_measure_is_read_that_we_do_not_write() {
    let wrong = [
        "T s",
        "T s 19",
        "T s 301",
        "T s 0112",
        "T sl 112",
        "T i 35",
        "T ilr 35",
        "T x 35",
        "O",
        "O p",
        "O p 34",
        "O p 34-",
        "O p 3456",
        "O a 5 ---",
        "O a 65536 5--",
        "O a 5-0",
        "O r 25",
        "O i 16777216",
        "O x 1",
        "D 01",
        "D 013",
        "D 01--",
        "G",
        "G 32",
        "A 1001 30",
        "A 1001 0 5",
        "A 1001 601 5",
        "A x 30 5",
        "A 01001 30 5",
        "A 1001 30 Y",
    ];
    for text in wrong {
        assert_eq!(parse(&format!("20261121 {text}")), Err(LineError::Malformed), "{text}");
    }
    assert_eq!(parse("20261121 A 999 30 5"), Err(LineError::UnknownExercise(999)));
}

/// A changed line is either refused or says exactly what it says: nothing is guessed.
#[test]
fn damage_is_never_guessed_at() {
    let mut seed = 11;
    for entry in arbitrary::samples(&arbitrary::entry(), 200) {
        let text = line(&entry);
        for _ in 0..100 {
            let damaged = arbitrary::damage(&text, &mut seed);
            if let Ok(other) = parse(&damaged) {
                assert_eq!(line(&other), damaged);
            }
        }
    }
}

#[test]
fn a_session_of_six_exercises_is_a_short_line() {
    let all: Vec<_> = library::all().collect();
    let mut items: Vec<ItemLog> = (0..6u8)
        .map(|slot| {
            let exercise = all[all.len() - 1 - usize::from(slot) * 3];
            let effort = Effort::new(6);
            ItemLog { slot: 10 + slot, exercise, effort, ..log(exercise.dose.top) }
        })
        .collect();
    let typical = line(&session(items.clone()));
    println!("{} characters: {typical}", typical.len());
    for item in &mut items {
        (item.done, item.quality, item.ended) = (item.dose.total() - 1, Quality::FormSlipped, Ended::Hurt);
    }
    let longest = line(&session(items));
    println!("{} characters: {longest}", longest.len());
    assert!(typical.len() <= 140 && longest.len() <= 160);
}
