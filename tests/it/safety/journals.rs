//! Any journal whatever, such as no screen would write.

use proptest::prelude::*;
use steadyback::domain::journal::{Ended, Entry, Fact, ItemLog, Leg, Quality, SessionLog};
use steadyback::domain::library;
use steadyback::domain::measure::{Effort, Pain};
use steadyback::domain::plan::Plan;
use steadyback::domain::planner;
use steadyback::domain::profile::Limits;
use steadyback::domain::progression::{apply, replay};
use steadyback::domain::set::Set;
use steadyback::domain::simulate::{Dice, person};

use super::lives::check_state;
use super::{FORMS, start};

/// Entries that no screen would write: any order of dates, slots that are not there, numbers at their ends.
fn wild(dice: &mut Dice, plan: &Plan, limits: Limits) -> Entry {
    let date = start() + chrono::Days::new(dice.roll() % 200);
    let pain = |dice: &mut Dice| Pain::new(dice.below(11)).expect("a score");
    let leg = dice.one(&[Leg::Same, Leg::MoreCentral, Leg::FurtherDown, Leg::NewNumbnessOrWeakness]);
    let exercises: Vec<_> = library::all().collect();
    let fact = match dice.below(12) {
        0 => Fact::Planned(plan.clone(), limits),
        1 => Fact::FlareBegan,
        2 => Fact::FlareEnded,
        3 => Fact::ClockCorrected,
        4 => Fact::RestPain(pain(dice)),
        5 => Fact::Screened(Set::EMPTY),
        6 | 7 => Fact::NextDay { session: start() + chrono::Days::new(dice.roll() % 200), pain: pain(dice), leg },
        _ => {
            let items = (0..dice.below(6)).map(|_| {
                let exercise = dice.one(&exercises);
                ItemLog {
                    slot: dice.below(45),
                    exercise,
                    dose: dice.one(&[exercise.dose.start, exercise.dose.top, exercise.dose.floor()]),
                    done: u16::from(dice.below(255)),
                    peak: Pain::new(dice.below(14)),
                    effort: Effort::new(dice.below(14)),
                    quality: dice.one(&[Quality::Fine, Quality::FormSlipped, Quality::Numb]),
                    ended: dice.one(&[Ended::Done, Ended::Hurt, Ended::Skipped]),
                }
            });
            let items = items.collect();
            Fact::Session(SessionLog { form: dice.one(&FORMS), before: pain(dice), after: pain(dice), items })
        }
    };
    Entry { date, fact }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_journal_breaks_the_limits(seed: u64) {
        let mut dice = Dice::new(seed);
        let person = person(&mut dice);
        let (plan, limits) = (planner::plan(&person, false, start()).plan, person.limits(false));
        let mut entries = vec![Entry { date: start(), fact: Fact::Planned(plan.clone(), limits) }];
        entries.extend((0..80).map(|_| wild(&mut dice, &plan, limits)));
        let (mut progress, mut decisions) = (None, Vec::new());
        for entry in &entries {
            apply(&mut progress, entry, &mut decisions);
            check_state(progress.as_ref().expect("planned"));
        }
        prop_assert_eq!((progress, decisions), replay(&entries));
    }
}
