//! The programmes: their names, what each changes, and why one is suggested.

use steadyback_rules::planner::Because;
use steadyback_rules::programme::Programme;

/// A programme in words.
pub struct Text {
    /// Its name.
    pub name: &'static str,
    /// What it changes in the plan.
    pub about: &'static str,
}

/// Name and content of a programme.
pub fn programme(programme: Programme) -> Text {
    let (name, about) = match programme {
        Programme::SixteenWeeks => (
            "Sixteen weeks",
            "Four phases, from learning to brace to lifting and carrying. Every fourth week is lighter.",
        ),
        Programme::ThreePhases => (
            "Three phases",
            "Learn to move, build strength, then join it into whole movements. It leaves lifting and carrying out.",
        ),
        Programme::ThreeBlocks => (
            "Twenty minutes in three blocks",
            "A little in the morning, at midday and in the evening, together twenty minutes at the most.",
        ),
        Programme::Cycle => (
            "Endurance, strength, power",
            "Blocks of four to six weeks: many easy repetitions, then harder ones. Fast movements only if you choose them.",
        ),
        Programme::Acute => (
            "Fresh pain",
            "Comfortable movement and short walks first, then a few steady exercises on two days a week.",
        ),
        Programme::Morning => (
            "Stiff mornings",
            "Gentle tilts and rolls when you wake up, strength later in the day. Nothing that bends you far.",
        ),
        Programme::LongStanding => (
            "Long-standing pain",
            "A walk, easy movement, strength, stretches and calm breathing, in that order, in twenty minutes.",
        ),
        Programme::Extension => (
            "Bending backwards",
            "Every session begins with bending backwards lying down, as long as that eases your back.",
        ),
        Programme::Flexion => (
            "Bending forwards",
            "Every session begins and ends with bending forwards at rest. Strength work keeps your back in the middle.",
        ),
        Programme::Quotas => (
            "Fixed amounts",
            "You begin with less than you can do, and the amounts rise by plan, whatever kind of day it is.",
        ),
        Programme::Easier => (
            "Shorter and easier",
            "Two strength days, fifteen minutes at the most, with balance and what helps in daily life from the start.",
        ),
        Programme::Maintenance => (
            "Keeping it up",
            "Two strength days a week with one exercise for each large movement, as far as you have come.",
        ),
    };
    Text { name, about }
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
    use steadyback_catalogue::enum_set::Member;

    #[test]
    fn every_programme_has_its_own_words() {
        let mut names: Vec<_> = Programme::ALL.iter().map(|it| programme(*it).name).collect();
        all_calm(Programme::ALL.iter().flat_map(|it| [programme(*it).name, programme(*it).about]));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Programme::ALL.len());
        let mut ids: Vec<_> = Programme::ALL.iter().map(|it| it.id()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Programme::ALL.len());
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
