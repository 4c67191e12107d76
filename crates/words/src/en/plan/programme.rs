//! The programmes: their names, what each changes, and why one is suggested.

use steadyback_rules::planner::Because;
use steadyback_rules::programme::Programme;

/// A programme in words.
pub struct Text {
    /// Its name.
    pub name: &'static str,
    /// What it changes in the plan.
    pub about: &'static str,
    /// Whom it is for.
    pub whom: &'static str,
    /// Whom another one suits better.
    pub rather: &'static str,
}

/// Name and content of a programme, and for whom it is.
pub const fn programme(programme: Programme) -> Text {
    let [name, about, whom, rather] = match programme {
        Programme::SixteenWeeks => [
            "Sixteen weeks",
            "Four phases, from learning to brace to lifting and carrying. Every fourth week is lighter.",
            "For most people",
            "If your pain is only days old, begin with “Fresh pain”.",
        ],
        Programme::ThreePhases => [
            "Three phases",
            "Learn to move, build strength, then join it into whole movements. It leaves lifting and carrying out.",
            "For strength without lifting and carrying",
            "If you lift or carry at work or at home, the sixteen weeks get you used to it.",
        ],
        Programme::ThreeBlocks => [
            "Twenty minutes in three blocks",
            "A little in the morning, at midday and in the evening, together twenty minutes at the most.",
            "For days with a few minutes at a time",
            "If one longer session is easier to keep than three short ones, take another one.",
        ],
        Programme::Cycle => [
            "Endurance, strength, power",
            "Blocks of four to six weeks: many easy repetitions, then harder ones. Fast movements only if you choose them.",
            "For more, after the sixteen weeks",
            "It is no first plan. If your back is not calm yet, “Keeping it up” is enough.",
        ],
        Programme::Acute => [
            "Fresh pain",
            "Comfortable movement and short walks first, then a few steady exercises on two days a week.",
            "For pain that began a few days ago",
            "Once the first days are over and moving is easier, the sixteen weeks take you further.",
        ],
        Programme::Morning => [
            "Stiff mornings",
            "Gentle tilts and rolls when you wake up, strength later in the day. Nothing that bends you far.",
            "For backs that wake up stiff",
            "If mornings are the only time you have, take another one: here strength comes later in the day.",
        ],
        Programme::LongStanding => [
            "Long-standing pain",
            "A walk, easy movement, strength, stretches and calm breathing, in that order, in twenty minutes.",
            "For pain of more than twelve weeks",
            "If your pain is fresh, it asks for more than you need.",
        ],
        Programme::Extension => [
            "Bending backwards",
            "Every session begins with bending backwards lying down, as long as that eases your back.",
            "For backs that ease when they bend backwards",
            "Not if bending backwards makes it worse, and not with spinal stenosis or spondylolisthesis.",
        ],
        Programme::Flexion => [
            "Bending forwards",
            "Every session begins and ends with bending forwards at rest. Strength work keeps your back in the middle.",
            "For backs that ease when they bend forwards",
            "Not if bending forwards makes it worse, and not with osteoporosis, a broken vertebra or a slipped disc.",
        ],
        Programme::Quotas => [
            "Fixed amounts",
            "You begin with less than you can do, and the amounts rise by plan, whatever kind of day it is.",
            "For you if moving worries you",
            "If you would rather have your back decide each time, take another one.",
        ],
        Programme::Easier => [
            "Shorter and easier",
            "Two strength days of short sessions, with balance and what helps in daily life from the start.",
            "For 65 and older, or after a long time without training",
            "If you train already, it asks too little of you.",
        ],
        Programme::Maintenance => [
            "Keeping it up",
            "Two strength days a week with one exercise for each large movement, as far as you have come.",
            "For keeping what you have, after the sixteen weeks",
            "It is no first plan: it keeps what you have built.",
        ],
    };
    Text { name, about, whom, rather }
}

/// Why a programme is suggested, in one sentence.
pub const fn because(because: Because) -> &'static str {
    match because {
        Because::Fresh => "It suits you because your pain is fresh.",
        Because::Stenosis => {
            "It suits you because of your spinal stenosis, with which bending forwards is often easier."
        }
        Because::EasesForwards => "It suits you because bending forwards eases your back.",
        Because::PressUpWorse => "It suits you because the trial set of press-ups did not ease your back.",
        Because::EasesBackwards => "It suits you because bending backwards eases your back.",
        Because::Fear => "It suits you because moving worries you, and fixed amounts let you find out what feels fine.",
        Because::Age => "It suits you because of your age: shorter sessions, more rest, and balance.",
        Because::OutOfTraining => "It suits you because getting up from a chair takes you some time for now.",
        Because::FinishedWell => "It suits you because you have done the sixteen weeks and your back is calm.",
        Because::Finished => "It suits you because you have done the sixteen weeks.",
        Because::MorningStiffness => "It suits you because you wake up stiff.",
        Because::Long => "It suits you because your pain has lasted for more than twelve weeks.",
        Because::Usual => "It suits most people, and nothing you have told points elsewhere.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use chrono::NaiveDate;
    use steadyback_catalogue::enum_set::{EnumSet, Member};
    use steadyback_catalogue::exercise::Condition;
    use steadyback_rules::profile::Profile;
    use steadyback_rules::{planner, sample};

    #[test]
    fn every_programme_has_its_own_words() {
        let mut names: Vec<_> = Programme::ALL.iter().map(|it| programme(*it).name).collect();
        all_calm(Programme::ALL.iter().flat_map(|it| {
            let Text { name, about, whom, rather } = programme(*it);
            [name, about, whom, rather]
        }));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Programme::ALL.len());
        let mut ids: Vec<_> = Programme::ALL.iter().map(|it| it.id()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Programme::ALL.len());
    }

    /// With these conditions the planner takes another programme in its place, and with no others.
    #[test]
    fn the_conditions_that_do_not_suit_are_named() {
        #[track_caller]
        fn check(of: Programme, expected: &[(Condition, &str)]) {
            let day = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a date");
            for condition in Condition::ALL {
                let conditions = EnumSet::EMPTY.with(*condition, true);
                let person = Profile { conditions, ..sample::somebody(of) };
                let suits = planner::plan(&person, false, day).plan.programme == of;
                let word = expected.iter().find(|it| it.0 == *condition).map(|it| it.1);
                assert_eq!(suits, word.is_none(), "{of:?} {condition:?}");
                assert!(word.is_none_or(|word| programme(of).rather.contains(word)), "{condition:?}");
            }
        }
        let (stenosis, slip) = ((Condition::Stenosis, "stenosis"), (Condition::Spondylolisthesis, "spondylolisthesis"));
        check(Programme::Extension, &[stenosis, slip]);
        let bones = [(Condition::Osteoporosis, "osteoporosis"), (Condition::VertebralFracture, "broken vertebra")];
        check(Programme::Flexion, &[bones[0], bones[1], (Condition::Disc, "disc")]);
        check(Programme::SixteenWeeks, &[]);
    }

    #[test]
    fn every_suggestion_says_why_in_one_sentence() {
        use Because as B;
        let all = [
            B::Fresh,
            B::Stenosis,
            B::EasesForwards,
            B::PressUpWorse,
            B::EasesBackwards,
            B::Fear,
            B::Age,
            B::OutOfTraining,
            B::FinishedWell,
            B::Finished,
            B::MorningStiffness,
            B::Long,
            B::Usual,
        ];
        for reason in all {
            calm(because(reason));
            assert!(because(reason).ends_with('.') && because(reason).matches('.').count() == 1);
        }
    }
}
