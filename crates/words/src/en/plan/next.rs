//! What comes next, and what it waits for: on the ladder of an exercise, and in a phase.

use chrono::NaiveDate;

use super::{clause, thing};
use crate::en::words::{self, plural};
use crate::en::{dose, outcome};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::progression::{NextWait, Sooner, Wait};

/// A wait of an exercise that is done now, in a few words: "Twice 2 × 12", "From Friday". With `spoken`, doses in full words.
pub fn next_wait(wait: &NextWait, exercise: ExerciseRef, today: NaiveDate, spoken: bool) -> String {
    let amount = |it: Dose| if spoken { dose::dose_spoken(exercise, it) } else { dose::dose(exercise, it) };
    let from = |day: NaiveDate| words::date_from(today, day);
    match *wait {
        NextWait::Greens { dose: Some(dose), done, of } => match of - done {
            1 => format!("Once more {}", amount(dose)),
            2 => format!("Twice {}", amount(dose)),
            left => format!("{left} times {}", amount(dose)),
        },
        NextWait::Greens { dose: None, done, of } => {
            plural(u32::from(of - done), "more good session", "more good sessions")
        }
        NextWait::Regain(dose) => format!("First back to {}", amount(dose)),
        NextWait::Time(day) | NextWait::Settled(day) | NextWait::Frozen(day) | NextWait::Week(day) => {
            format!("From {}", from(day))
        }
        NextWait::More => "After a little more of this one".to_owned(),
        NextWait::Minutes => "Needs longer sessions".to_owned(),
        NextWait::Phase(phase) => format!("With {}", words::phase(phase)),
        NextWait::Equipment(missing) => format!("Needs {}", thing(missing)),
        NextWait::Lighter(_) => "After the lighter week".to_owned(),
        NextWait::Flare => "Once your back has settled".to_owned(),
        NextWait::Excluded(exclusion) => format!("What is harder {}", clause(exclusion)),
    }
}

/// Why it waits, where that is not plain.
pub const fn why_it_waits(wait: &NextWait) -> Option<&'static str> {
    match wait {
        NextWait::Time(_) => Some("The next one comes once your body has had the time to get used to this one."),
        NextWait::Settled(_) => Some("The next one comes after a week in which this one went well."),
        NextWait::Frozen(_) => Some("Your back was worse the day after, so nothing like this grows for a week."),
        NextWait::Week(_) => Some("Enough is new this week."),
        NextWait::More => Some("The next one begins with more than you do now, so this one grows first."),
        NextWait::Minutes => Some("Your sessions have no room for the next one."),
        NextWait::Greens { dose: None, .. } => {
            Some("The next one belongs to a phase that has begun, so it comes by itself.")
        }
        _ => None,
    }
}

/// What would bring it sooner.
pub fn sooner(sooner: Sooner) -> String {
    match sooner {
        Sooner::Test(kind, seconds) => {
            format!("Or do the test now: {}, {seconds} seconds", outcome::name(kind).to_lowercase())
        }
        Sooner::EasyAgain => "Or once more as easy as last time".to_owned(),
    }
}

/// What a phase waits for on a day that time alone allows. `named`: the exercise that it is about, by name, with its dose.
pub fn phase_wait(wait: &Wait, named: Option<(&str, &str)>, usual: Pain) -> String {
    let (name, dose) = named.unwrap_or_default();
    match *wait {
        Wait::Days(days) => plural(days.into(), "more day", "more days"),
        Wait::Week(week) => format!("Week {week}"),
        Wait::Sessions(count) => plural(count.into(), "more strength session", "more strength sessions"),
        Wait::Calm(_) => "The flare".to_owned(),
        Wait::Start(_) => format!("{name} going well at {dose}"),
        Wait::Mastery(_) => format!("{name} grown to {dose}"),
        Wait::Pain(most) => format!("A usual pain of {} or less (now {})", most.score(), usual.score()),
        Wait::Stance(seconds) => format!("{seconds} seconds on each leg"),
    }
}

/// From when on the next phase no longer waits for one exercise.
pub fn phase_wait_ends(today: NaiveDate, day: NaiveDate) -> String {
    format!("or {}", words::date_from(today, day))
}

/// When the next phase begins; with something else that it waits for, when it can.
pub fn phase_opens(today: NaiveDate, day: NaiveDate, waits: bool) -> String {
    let day = words::date_from(today, day);
    if waits { format!("From {day}, after:") } else { format!("It begins {day}.") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use steadyback_catalogue::dose::Work;
    use steadyback_catalogue::enum_set::Member;
    use steadyback_catalogue::exercise::{Condition, Equipment, Phase};
    use steadyback_catalogue::functional_test::TestKind;
    use steadyback_catalogue::library;
    use steadyback_rules::profile::Exclusion;

    fn day(after: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date") + chrono::Days::new(after)
    }

    #[test]
    fn what_an_exercise_waits_for_in_few_words() {
        #[track_caller]
        fn check(wait: NextWait, expected: &str) {
            let bridge = library::by_id("glute-bridge").expect("in the library");
            let said = next_wait(&wait, bridge, day(0), false);
            assert_eq!(said, expected);
            calm(&said);
            assert!(said.split_whitespace().count() <= 11, "{said}");
        }
        let dose = Dose::of(2, 12, Work::Reps);
        let greens = |done, of| NextWait::Greens { dose: Some(dose), done, of };
        check(greens(0, 2), "Twice 2 × 12");
        check(greens(1, 2), "Once more 2 × 12");
        check(greens(1, 4), "3 times 2 × 12");
        check(NextWait::Greens { dose: None, done: 8, of: 9 }, "1 more good session");
        check(NextWait::Greens { dose: None, done: 4, of: 9 }, "5 more good sessions");
        check(NextWait::Regain(dose), "First back to 2 × 12");
        check(NextWait::Time(day(1)), "From tomorrow");
        check(NextWait::Settled(day(8)), "From Tuesday 1 December");
        check(NextWait::More, "After a little more of this one");
        check(NextWait::Minutes, "Needs longer sessions");
        check(NextWait::Phase(Phase::Builders), "With Builders");
        check(NextWait::Equipment(Equipment::Band), "Needs a band");
        check(NextWait::Lighter(day(7)), "After the lighter week");
        check(NextWait::Frozen(day(8)), "From Tuesday 1 December");
        check(NextWait::Flare, "Once your back has settled");
        let excluded = NextWait::Excluded(Exclusion::Condition(Condition::Osteoporosis));
        check(excluded, "What is harder is left out because of osteoporosis");
        let bridge = library::by_id("glute-bridge").expect("in the library");
        assert_eq!(next_wait(&greens(0, 2), bridge, day(0), true), "Twice 2 sets of 12");
    }

    #[test]
    fn every_way_on_has_words() {
        all_calm(TestKind::ALL.iter().map(|kind| sooner(Sooner::Test(*kind, 45))));
        calm(&sooner(Sooner::EasyAgain));
        let greens = NextWait::Greens { dose: None, done: 1, of: 4 };
        let dated = [NextWait::Time, NextWait::Settled, NextWait::Frozen, NextWait::Week].map(|wait| wait(day(1)));
        let why: Vec<_> = dated.iter().chain(&[NextWait::More, NextWait::Minutes, greens]).map(why_it_waits).collect();
        all_calm(why.into_iter().map(|it| it.expect("a reason")));
        assert_eq!(why_it_waits(&NextWait::Flare), None);
        let pain = Pain::new(3).expect("in range");
        let counted = [Wait::Days(1), Wait::Week(12), Wait::Sessions(2), Wait::Calm(None)];
        let others = [Wait::Start(0), Wait::Mastery(1), Wait::Pain(pain), Wait::Stance(10)];
        let named = Some(("Dead bug", "2 × 8"));
        all_calm(counted.iter().chain(&others).map(|wait| phase_wait(wait, named, pain)));
        assert_eq!(phase_wait(&Wait::Start(0), named, pain), "Dead bug going well at 2 × 8");
        assert_eq!(phase_wait_ends(day(0), day(14)), "or Monday 7 December");
        assert_eq!(phase_opens(day(0), day(14), true), "From Monday 7 December, after:");
        assert_eq!(phase_opens(day(0), day(1), false), "It begins tomorrow.");
    }
}
