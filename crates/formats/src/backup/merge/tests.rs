use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::arbitrary;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::Condition;
use steadyback_rules::progression::Progress;
use steadyback_rules::screening::Flag;

const PLAN: &str = "20261120 P 20261123 17,2052,5,1,4 115vBPA5QyBLvocAxy5wtJfVZLBV8d2unQuZTChnr";
const OTHER_PLAN: &str = "20261123 P 20261123 0,0,0,0,4 115vBPA5QyBLvocAxy5wtJfVZLBV8d2unQuZTChnr";
const POOL: [&str; 14] = [
    "20261119 Q 0",
    PLAN,
    "20261121 W 20",
    "20261121 W 20",
    "20261121 S f32 1:2r221,2X",
    "20261122 N 20261121 3 s",
    "20261122 R 3",
    "20261122 W 20",
    "20261123 F",
    OTHER_PLAN,
    "20261201 E",
    "20261201 Z from a release to come",
    "20261120 K",
    "20301231 W 1",
];

/// A journal as the app keeps it.
fn kept(lines: &[&str]) -> Shards {
    by_month(lines.iter().copied())
}

fn all(shards: &Shards) -> Vec<&str> {
    shards.values().flatten().map(String::as_str).collect()
}

/// One of a few heads: what counts here is which of two is the newer, and whether they are the same.
fn head() -> impl Strategy<Value = Head> {
    select(arbitrary::samples(&arbitrary::head(), 8))
}

fn side() -> impl Strategy<Value = (Head, Shards)> {
    let lines = proptest::collection::vec(select(POOL.to_vec()), 0..12);
    (head(), lines, any::<bool>()).prop_map(|(head, mut lines, in_order)| {
        // Days in order are what journals look like; without order, dates that were wrong.
        if in_order {
            lines.sort_by_key(|line| date(line));
        }
        (head, kept(&lines))
    })
}

/// Two that began with the same lines.
fn sides() -> impl Strategy<Value = ((Head, Shards), (Head, Shards))> {
    (side(), side(), side()).prop_map(|(start, one, other)| {
        let after = |shards: &Shards| kept(&[all(&start.1), all(shards)].concat());
        ((one.0, after(&one.1)), (other.0, after(&other.1)))
    })
}

fn of(side: &(Head, Shards)) -> Side<'_> {
    (&side.0, &side.1)
}

fn merged(one: &(Head, Shards), other: &(Head, Shards)) -> (Head, Shards) {
    let Merged { head, shards, .. } = merge(of(one), of(other));
    (head, shards)
}

proptest! {
    #[test]
    fn merging_with_itself_changes_nothing(one in side()) {
        prop_assert_eq!(merged(&one, &one), one.clone());
        let again = merge(of(&one), of(&one));
        prop_assert_eq!((again.added, again.file_is_newer), (0, false));
    }

    #[test]
    fn both_sides_come_to_the_same((one, other) in sides()) {
        prop_assert_eq!(merged(&one, &other), merged(&other, &one));
    }

    #[test]
    fn merging_again_changes_nothing((one, other) in sides()) {
        let both = merged(&one, &other);
        let again = merged(&both, &one);
        prop_assert_eq!(&again.1, &both.1);
        prop_assert_eq!(&merged(&both, &other).1, &both.1);
        prop_assert_eq!(merged(&both, &both), both);
    }

    /// Every line stands there as often as on the side that has it more often, and nothing else does but one plan.
    #[test]
    fn nothing_is_lost_and_nothing_doubled((one, other) in sides()) {
        let both = merge(of(&one), of(&other));
        let count = |shards: &Shards, line: &str| all(shards).iter().filter(|it| **it == line).count();
        let lines: BTreeSet<&str> = [&one.1, &other.1, &both.shards].into_iter().flat_map(all).collect();
        let mut more = Vec::new();
        for line in lines {
            let (there, wanted) = (count(&both.shards, line), count(&one.1, line).max(count(&other.1, line)));
            prop_assert!(there >= wanted, "{} is lost", line);
            more.extend(vec![line; there - wanted]);
        }
        prop_assert!(more.is_empty() || (more.len() == 1 && planned(more[0])), "{:?}", more);
    }

    /// What each side had stays in its order on the side that is longer, and every day comes after the one before.
    #[test]
    fn days_stay_in_order((one, other) in sides()) {
        let both = merged(&one, &other);
        let mut months: Vec<&String> = both.1.keys().collect();
        months.sort();
        prop_assert_eq!(both.1.keys().collect::<Vec<_>>(), months);
        prop_assert_eq!(&kept(&all(&both.1)), &both.1, "each line is in its month");
        let longer = if all(&one.1).len() >= all(&other.1).len() { &one.1 } else { &other.1 };
        if all(&one.1).len() != all(&other.1).len() {
            let whole = all(&both.1);
            let mut rest = whole.iter();
            prop_assert!(all(longer).iter().all(|line| rest.any(|it| it == line)), "{:?} in {:?}", longer, whole);
        }
    }

    #[test]
    fn any_two_journals_can_be_merged(
        one in proptest::collection::vec(arbitrary::entry(), 0..12),
        other in proptest::collection::vec(arbitrary::entry(), 0..12),
        heads in (head(), head()),
    ) {
        let near = |entries: &[Entry]| {
            // Journals of one person are some years long.
            let near = |entry: &Entry| entry.date.format("%Y").to_string().parse::<i32>().is_ok_and(|year| (2020..2040).contains(&year));
            let lines: Vec<String> = entries.iter().filter(|entry| near(entry)).map(journal_line::line).collect();
            by_month(lines.iter().map(String::as_str))
        };
        let (one, other) = ((heads.0, near(&one)), (heads.1, near(&other)));
        prop_assert_eq!(merged(&one, &other), merged(&other, &one));
    }
}

#[track_caller]
fn check(here: &[&str], file: &[&str], expected: &[&str]) {
    let (here, file) = ((Head::default(), kept(here)), (Head::default(), kept(file)));
    assert_eq!(all(&merged(&here, &file).1), expected);
    assert_eq!(all(&merged(&file, &here).1), expected, "from the other side");
}

#[test]
fn lines_go_to_their_day() {
    let (walk, rest, flare, settled) = ("20261121 W 20", "20261122 R 3", "20261123 F", "20261124 E");
    check(&[], &[], &[]);
    check(&[walk], &[], &[walk]);
    check(&[walk, rest], &[walk, rest], &[walk, rest]);
    check(&[walk, flare], &[rest], &[walk, rest, flare]);
    check(&[walk, rest, flare], &[walk, settled], &[walk, rest, flare, settled]);
    // Twice on one side is twice, once on each is once.
    check(&[walk, walk], &[walk], &[walk, walk]);
    check(&[walk], &[rest, walk], &[rest, walk]);
    // On one day: the longer side first, but before what both have and what came after it.
    let (one, two, three) = ("20261121 R 1", "20261121 R 2", "20261121 R 3");
    check(&[one, two], &[three], &[one, two, three]);
    check(&[one, two, rest], &[three, two], &[one, three, two, rest]);
    check(&[one, two], &[two, one], &[one, two]);
}

#[test]
fn a_wrong_date_takes_only_its_own_side_along() {
    let (far, back, after) = ("20301231 W 1", "20261121 K", "20261122 R 3");
    check(&[far, back, after], &["20261121 W 20"], &[far, back, "20261121 W 20", after]);
    check(&[far, back, after], &[far, back, after, "20261123 F"], &[far, back, after, "20261123 F"]);
    // What the other side has noted under right dates keeps its day, before and after.
    let other = ["20261119 W 5", "20261124 W 6", "20261126 W 7"];
    let both = [other[0], far, back, after, other[1], other[2]];
    check(&[far, back, after], &other, &both);
    let counts = History::of(both.iter().map(|line| journal_line::parse(line).unwrap()));
    let days: Vec<String> = counts.entries().iter().map(|entry| iso(entry.date)).collect();
    assert_eq!(days, ["2026-11-19", "2026-11-21", "2026-11-22", "2026-11-24", "2026-11-26"]);
}

/// Somebody with a profile, screened on a day.
fn somebody(generation: u64, date: &str, flags: &[Flag], cleared: Option<&str>) -> Head {
    let day = |text: &str| from_compact(text).unwrap();
    let flags = flags.iter().copied().collect();
    let mut head = arbitrary::samples(&arbitrary::head(), 50).into_iter().find(|it| it.profile.is_some()).unwrap();
    head.generation = generation;
    head.screening = Some(Screening { date: day(date), flags, cleared: cleared.map(day) });
    head
}

#[test]
fn the_newer_side_holds() {
    #[track_caller]
    fn check(here: (Head, &[&str]), file: (Head, &[&str]), file_is_newer: bool) {
        let (here, file) = ((here.0, kept(here.1)), (file.0, kept(file.1)));
        let one = merge(of(&here), of(&file));
        assert_eq!(one.file_is_newer, file_is_newer);
        let newer = if file_is_newer { &file.0 } else { &here.0 };
        assert_eq!(
            (&one.head.profile, one.head.settings, &one.head.draft),
            (&newer.profile, newer.settings, &newer.draft)
        );
    }

    let nobody = || Head::default();
    let old = || somebody(90, "20261119", &[], None);
    let new = || somebody(7, "20261119", &[], None);
    let (walk, rest, flare) = ("20261121 W 20", "20261122 R 3", "20261123 F");
    check((old(), &[walk]), (new(), &[walk]), false);
    check((new(), &[walk]), (old(), &[walk]), true);
    check((old(), &[walk]), (new(), &[walk, rest]), true);
    check((old(), &[rest]), (new(), &[walk, rest]), true);
    check((old(), &[walk, flare]), (new(), &[walk, rest]), false);
    check((old(), &[walk, rest]), (new(), &[walk, flare]), true);
    check((nobody(), &[flare]), (new(), &[walk, rest]), true);
    check((nobody(), &[]), (new(), &[]), true);
}

#[test]
fn open_safety_answers_are_never_lost() {
    #[track_caller]
    fn check(here: (&Head, &Shards), file: (&Head, &Shards), flags: &[Flag], cleared: Option<&str>) {
        let expected = (flags.iter().copied().collect::<EnumSet<Flag>>(), cleared.and_then(from_compact));
        for merged in [merge(here, file), merge(file, here)] {
            let screening = merged.head.screening.unwrap();
            assert_eq!((screening.flags, screening.cleared), expected);
        }
    }

    let (walk, rest) = (kept(&["20261121 W 20"]), kept(&["20261122 R 3"]));
    let leg = [Flag::BelowKnee];
    let clear = somebody(1, "20261122", &[], None);
    let locked = somebody(1, "20261121", &leg, None);
    let cleared = somebody(1, "20261121", &leg, Some("20261125"));
    check((&clear, &walk), (&locked, &rest), &leg, None);
    check((&locked, &walk), (&clear, &rest), &leg, None);
    check((&clear, &walk), (&cleared, &rest), &[], None);
    check((&locked, &walk), (&cleared, &rest), &leg, Some("20261125"));
    // What was told since the copy was made is not cleared by it.
    let told = |head: &Head, pregnant| {
        let mut head = head.clone();
        let conditions = EnumSet::EMPTY.with(Condition::Pregnancy, pregnant);
        head.profile = head.profile.map(|profile| Profile { conditions, ..profile });
        head
    };
    let (before, since) = (told(&cleared, false), told(&locked, true));
    check((&since, &rest), (&before, &walk), &leg, None);
    check((&told(&locked, false), &rest), (&before, &walk), &leg, Some("20261125"));
    // An older copy of the same journal says nothing new.
    let both = kept(&["20261121 W 20", "20261122 R 3"]);
    check((&clear, &both), (&locked, &walk), &[], None);
}

#[test]
fn a_plan_made_after_parting_is_followed_by_the_newer_sides_own() {
    let session = "20261121 S f32 1:2r221,2X";
    let here = (somebody(1, "20261119", &[], None), kept(&[PLAN, session, "20261124 R 2"]));
    let file = (somebody(1, "20261119", &[], None), kept(&[PLAN, OTHER_PLAN]));
    let both = merge(of(&here), of(&file));
    let lines = all(&both.shards);
    assert_eq!(&lines[..4], [PLAN, session, OTHER_PLAN, "20261124 R 2"]);
    assert!(lines.len() == 5 && lines[4].starts_with("20261124 P 20261123 17,2052,5,1,4 "), "{lines:?}");
    assert_eq!(both.head.plan, History::of(entries(&here.1)).fold().progress.as_ref().map(Progress::plan_now));
    assert_eq!(merge(of(&here), of(&(here.0.clone(), kept(&[PLAN, session])))).added, 0);
    // Without one the sessions of both count towards the same plan.
    let file = (file.0, kept(&[PLAN, "20261123 S f32 1:2r221,2X"]));
    let both = merge(of(&here), of(&file));
    assert_eq!(all(&both.shards), [PLAN, session, "20261123 S f32 1:2r221,2X", "20261124 R 2"]);
}
