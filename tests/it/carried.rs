//! A plan under way goes on under new rules of growth from what the person was told last.

use chrono::NaiveDate;
use steadyback::codec::share;
use steadyback::domain::journal::{Entry, Fact};
use steadyback::domain::progression::{Progress, replay};
use steadyback::domain::simulate::{Dice, Habits, live, person};

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).expect("a date")
}

/// What the head keeps of a plan under way reads back as it was, so that nothing is carried over that is as the journal has it.
#[test]
fn what_the_head_keeps_is_what_the_journal_leads_to() {
    for seed in 0..40 {
        let mut dice = Dice::new(seed);
        let (profile, habits) = (person(&mut dice), Habits::of(&mut dice));
        let entries = live(&profile, false, &habits, start(), 200, &mut dice);
        let mut progress: Option<Progress> = None;
        for entry in &entries {
            steadyback::domain::progression::apply(&mut progress, entry, &mut Vec::new());
            if matches!(entry.fact, Fact::NextDay { .. } | Fact::Planned(..)) {
                let now = progress.as_ref().expect("a plan").plan_now();
                let again = share::decode(&share::encode(&now), now.start);
                assert_eq!(again.as_ref(), Ok(&now), "seed {seed}, {}", entry.date);
            }
        }
    }
}

/// Carried over, it is the plan as it stood: same phase, same exercises, same doses, whatever the journal comes to by now; once is enough.
#[test]
fn nobody_takes_a_step_back() {
    for seed in 0..20 {
        let mut dice = Dice::new(seed);
        let profile = person(&mut dice);
        let mut entries = live(&profile, false, &Habits::STEADY, start(), 100, &mut dice);
        // Of another life with the same plan: what other rules would have led to.
        let told = {
            let other = live(&profile, false, &Habits::STEADY, start(), 60, &mut Dice::new(seed));
            replay(&other).0.expect("a plan").plan_now()
        };
        let (date, limits) = {
            let now = replay(&entries).0.expect("a plan");
            (now.today, now.limits)
        };
        entries.push(Entry { date, fact: Fact::Planned(told.clone(), limits) });
        assert_eq!(replay(&entries).0.expect("a plan").plan_now(), told, "seed {seed}");
    }
}
