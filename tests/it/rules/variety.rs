//! Every second week another movement of the same kind round the main part.

use steadyback_catalogue::exercise::Part;
use steadyback_rules::journal::Fact;
use steadyback_rules::programme::Programme;
use steadyback_rules::progression::{Prescription, Rule};

use super::{Diary, day};

fn varied(diary: &Diary) -> Vec<(u64, &'static str, &'static str)> {
    let changes = diary.decisions.iter().filter(|it| it.rule == Rule::Variety);
    let names = changes.map(|it| match (it.before, it.after) {
        (Prescription::Doing(old, _), Prescription::Doing(new, dose)) if dose == new.dose.start => {
            (it.date, old.id, new.id)
        }
        other => panic!("{other:?}"),
    });
    names.map(|(date, old, new)| (u64::try_from((date - day(0)).num_days()).unwrap_or(0) / 7 + 1, old, new)).collect()
}

/// In weeks 3, 5, 7 and so on, one after the other, and round again; the main part keeps its exercises.
#[test]
fn movements_take_turns() {
    let mut diary = Diary::new();
    let main = |diary: &Diary| {
        let slots = diary.progress.items.iter().filter(|it| it.item.part == Part::Main);
        slots.map(|it| it.exercise.family).collect::<Vec<_>>()
    };
    let before = main(&diary);
    for date in (0..10 * 7).step_by(7) {
        diary.green(day(date));
    }
    let got = varied(&diary);
    let weeks: Vec<u64> = got.iter().map(|(week, ..)| *week).collect();
    assert!(weeks.iter().all(|week| week % 2 == 1 && *week > 1), "{got:?}");
    assert!([3, 5, 7, 9].iter().all(|week| weeks.contains(week)), "{got:?}");
    // Each goes on from what the one before it left.
    for (at, (_, old, _)) in got.iter().enumerate() {
        let earlier = got[..at].iter().rev().find(|(.., new)| new == old);
        assert!(earlier.is_some() || diary.progress.items.iter().any(|it| it.item.exercise.id == *old), "{got:?}");
    }
    assert_eq!(main(&diary), before);
    diary.check_replay();
}

/// Where each movement was chosen for what it leaves out, and in a flare, nothing changes.
#[test]
fn what_was_chosen_stays() {
    #[track_caller]
    fn check(programme: Programme, flare: bool, changes: bool) {
        let mut diary = Diary::new().but(|plan, _| plan.programme = programme);
        if flare {
            diary.write(day(6), Fact::FlareBegan);
        }
        let (_, decisions) = diary.progress.on(day(20));
        assert_eq!(decisions.iter().any(|it| it.rule == Rule::Variety), changes, "{programme:?} {flare}");
    }
    check(Programme::SixteenWeeks, false, true);
    check(Programme::SixteenWeeks, true, false);
    check(Programme::Easier, false, true);
    check(Programme::Morning, false, false);
    check(Programme::Acute, false, false);
}
