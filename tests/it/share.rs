//! Links of every version that was ever issued open forever, and as the plan that they were made from.

use std::fmt::Write;

use chrono::NaiveDate;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{ExerciseRef, Phase};
use steadyback_catalogue::library;
use steadyback_formats::share::{self, ShareError};
use steadyback_rules::plan::{DayKind, Item, MOST_ITEMS, Plan};
use steadyback_rules::planner::plan;
use steadyback_rules::programme::Programme;
use steadyback_simulate::{Dice, person};

/// Append only: one block a link, the payload and then the plan in short.
const GOLDEN: &str = include_str!("../fixtures/share-v1.txt");
/// The same for version 2, with the programme first.
const WITH_PROGRAMME: &str = include_str!("../fixtures/share-v2.txt");

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// Phase, weekdays and minutes; then exercise, sets, total, what is counted, part and phases of each item.
fn in_short(plan: &Plan) -> String {
    let letter = |day: &DayKind| match day {
        DayKind::Strength => 'S',
        DayKind::Mobility => 'M',
        DayKind::Rest => 'R',
    };
    let week: String = plan.week.iter().map(letter).collect();
    let programme = match plan.programme {
        Programme::SixteenWeeks => String::new(),
        other => format!("{}\n", other.id()),
    };
    let mut text = format!("{programme}{:?} {week} {}\n", plan.phase, plan.minutes.minutes());
    for it in &plan.items {
        let (sets, total, work) = (it.dose.sets(), it.dose.total(), it.dose.work());
        let _ = writeln!(text, "{} {sets} {total} {work:?} {:?} {:?} {:?}", it.exercise.id, it.part, it.from, it.until);
    }
    text
}

fn links() -> impl Iterator<Item = (&'static str, &'static str)> {
    let blocks = GOLDEN.trim_end().split("\n\n").chain(WITH_PROGRAMME.trim_end().split("\n\n"));
    blocks.map(|block| block.split_once('\n').expect("a payload and a plan"))
}

#[test]
fn every_link_ever_issued_opens_as_its_plan() {
    assert!(links().count() >= 3);
    for (payload, expected) in links() {
        let plan = share::decode(payload, start()).unwrap_or_else(|error| panic!("{payload}: {error:?}"));
        assert_eq!(in_short(&plan).trim_end(), expected, "{payload}");
        assert_eq!(plan.start, start());
    }
}

#[test]
fn every_plan_of_a_golden_link_travels_again() {
    for (payload, _) in links() {
        let plan = share::decode(payload, start()).unwrap();
        let link = format!("https://example.org/app/#/p/{}", share::encode(&plan));
        assert_eq!(share::decode(&share::encode(&plan), start()), Ok(plan));
        assert!(link.len() <= 320, "{} characters: {link}", link.len());
    }
}

#[test]
fn no_single_changed_character_opens() {
    for (payload, _) in links() {
        for at in 0..payload.len() {
            let other = if &payload[at..=at] == "7" { "8" } else { "7" };
            let changed = format!("{}{other}{}", &payload[..at], &payload[at + 1..]);
            assert_eq!(share::decode(&changed, start()), Err(ShareError::Damaged), "{changed}");
            assert!(share::decode(&payload[..at], start()).is_err(), "cut off at {at}");
        }
    }
}

/// A host's address of the usual length, such as a project's own page.
const ADDRESS: &str = "https://steadyback-exercise.github.io/app/#/p/";
/// The side of a printed code in hundredths of a millimetre, and the least that a module may have: what cameras of phones
/// resolve at a hand's distance, and what office printers print (ISO/IEC 15415 has no figure; 0.33 mm is the usual advice).
const PRINTED: usize = 4_000;
const LEAST_MODULE: usize = 33;
/// Empty modules on both sides.
const QUIET: usize = 8;

/// Hundredths of a millimetre of one module when the code of this link is printed at 40 mm, its quiet zone included.
fn module(link: &str) -> usize {
    let code = qrcodegen::QrCode::encode_text(link, qrcodegen::QrCodeEcc::Medium).unwrap();
    PRINTED / (usize::try_from(code.size()).unwrap() + QUIET)
}

#[test]
fn plans_of_all_kinds_of_people_are_short_links_and_readable_codes() {
    let mut dice = Dice::new(6);
    let (mut longest, mut smallest, mut total) = (0, usize::MAX, 0);
    for _ in 0..20 {
        let mut profile = person(&mut dice);
        for programme in Programme::ALL {
            profile.choices.programme = Some(*programme);
            let plan = plan(&profile, false, start()).plan;
            let link = format!("{ADDRESS}{}", share::encode(&plan));
            (longest, smallest, total) = (longest.max(link.len()), smallest.min(module(&link)), total + 1);
        }
    }
    println!("{total} plans: {longest} characters at most, modules of {smallest} hundredths of a millimetre at least");
    assert!(longest <= 320, "{longest}");
    assert!(smallest >= LEAST_MODULE, "{smallest}");
}

/// The longest link there can be: as many items as a plan may have, each with the largest numbers.
#[test]
fn the_longest_plan_is_still_a_link_and_a_readable_code() {
    let widest = |it: &ExerciseRef| (it.code, it.dose.top.total());
    let exercise = library::all().max_by_key(widest).unwrap();
    let item = Item {
        exercise,
        dose: exercise.dose.top,
        part: exercise.parts.iter().next().unwrap(),
        from: Phase::Foundation,
        until: Phase::Load,
    };
    let golden = share::decode(links().next().unwrap().0, start()).unwrap();
    let plan = Plan { programme: Programme::Quotas, items: vec![item; MOST_ITEMS], ..golden };
    let link = format!("{ADDRESS}{}", share::encode(&plan));
    println!("{} characters, modules of {} hundredths of a millimetre", link.len(), module(&link));
    assert!(share::encode(&plan).len() <= share::MOST_CHARS && link.len() <= 2_000);
    assert!(module(&link) >= LEAST_MODULE, "{}", module(&link));
    assert_eq!(share::decode(&share::encode(&plan), start()), Ok(plan));
}
