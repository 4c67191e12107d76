//! A plan under way goes on under new rules of growth from what the person was told last.

use chrono::{Days, NaiveDate};
use steadyback_formats::share;
use steadyback_rules::journal::{Entry, Fact};
use steadyback_rules::profile::{Edition, Limits, Profile};
use steadyback_rules::progression::{Progress, carried, replay};
use steadyback_simulate::{Dice, Habits, live, person};

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
            steadyback_rules::progression::apply(&mut progress, entry, &mut Vec::new());
            if matches!(entry.fact, Fact::NextDay { .. } | Fact::Planned(..)) {
                let now = progress.as_ref().expect("a plan").plan_now();
                let again = share::decode(&share::encode(&now), now.start);
                assert_eq!(again.as_ref(), Ok(&now), "seed {seed}, {}", entry.date);
            }
        }
    }
}

/// A journal as a release of the first edition left it: its plan says nothing of age or pace.
fn of_before(seed: u64, days: u16) -> (Profile, Vec<Entry>) {
    let mut dice = Dice::new(seed);
    let profile = person(&mut dice);
    let mut entries = live(&profile, false, &Habits::STEADY, start(), days, &mut dice);
    for entry in &mut entries {
        if let Fact::Planned(_, limits) = &mut entry.fact {
            *limits = Limits { older: false, slowly: false, edition: Edition::First, ..*limits };
        }
    }
    (profile, entries)
}

/// Carried over, it is the plan as it was told last, whatever the journal comes to by now, with the pace that goes with the age; once is
/// enough; and nothing that other rules decided is passed off as what was said.
#[test]
fn nobody_takes_a_step_back() {
    for seed in 0..20 {
        let (profile, mut entries) = of_before(seed, 100);
        let before = replay(&entries).0.expect("a plan");
        // What other rules would have led to: all of it as it began.
        let mut told = before.plan_now();
        for item in &mut told.items {
            item.dose = item.exercise.dose.start;
        }
        let (plan, limits) = carried(Some(&told), &before, Some(&profile)).expect("an older edition");
        assert_eq!(plan, told, "seed {seed}");
        let wanted = profile.limits(before.limits.gentle);
        assert_eq!((limits.older, limits.slowly, limits.edition), (wanted.older, wanted.slowly, Edition::CURRENT));
        let date = before.today + Days::new(1);
        entries.push(Entry { date, fact: Fact::Planned(plan, limits) });
        let (after, decisions) = replay(&entries);
        let after = after.expect("a plan");
        assert_eq!(
            (after.plan_now(), decisions.iter().filter(|it| it.slot.is_some()).count()),
            (told.clone(), 0),
            "seed {seed}"
        );
        assert_eq!(after.edition_since, Some(date), "seed {seed}");
        assert_eq!(carried(Some(&told), &after, Some(&profile)), None, "seed {seed}");
    }
}

/// A head without a plan, or with the one before, tells nothing of this plan: it goes on from where the journal leads.
#[test]
fn another_plan_of_the_head_is_not_taken() {
    let (profile, entries) = of_before(3, 60);
    let now = replay(&entries).0.expect("a plan");
    let mut other = now.plan_now();
    other.start = start() - Days::new(70);
    for told in [None, Some(&other)] {
        let went_on = carried(told, &now, Some(&profile)).map(|(plan, _)| plan);
        assert_eq!(went_on, Some(now.plan_now()), "{}", told.is_some());
    }
    // A plan that came by a link, without anything told about the person, keeps the limits that it had.
    let limits = carried(None, &now, None).map(|(_, limits)| limits);
    assert_eq!(limits, Some(Limits { edition: Edition::CURRENT, ..now.limits }));
}
