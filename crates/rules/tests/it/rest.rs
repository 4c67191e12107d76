//! Positions to rest in.

use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Equipment, Family};
use steadyback_rules::profile::Profile;
use steadyback_rules::rest::positions;
use steadyback_simulate::{Dice, person};

#[test]
fn every_condition_leaves_one_and_none_that_it_rules_out() {
    for one in Condition::ALL {
        for other in Condition::ALL {
            let conditions = EnumSet::EMPTY.with(*one, true).with(*other, true);
            let limits = Profile { conditions, ..person(&mut Dice::new(1)) }.limits(false);
            let all: Vec<_> = positions(&limits).collect();
            assert!(!all.is_empty(), "{one:?} and {other:?} leave nothing");
            assert!(all.iter().all(|it| limits.exclusion(it).is_none() && !it.loaded), "{one:?} and {other:?}");
        }
    }
}

#[test]
fn without_any_all_of_them() {
    let equipment = Equipment::ALL.iter().copied().collect();
    let profile =
        Profile { conditions: EnumSet::EMPTY, symptoms: EnumSet::EMPTY, equipment, ..person(&mut Dice::new(1)) };
    let found: Vec<_> = positions(&profile.limits(false)).map(|it| it.id).collect();
    assert_eq!(found.first(), Some(&"ninety-ninety-rest"));
    assert!(positions(&profile.limits(false)).any(|it| it.family == Family::Breathing), "{found:?}");
}
