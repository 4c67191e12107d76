//! What to do about the answers, by urgency: who to contact, how fast, and the steps meanwhile.

use steadyback_rules::screening::Tier;

/// Advice for one level of urgency.
pub struct Advice {
    /// How urgent it is.
    pub tier: Tier,
    /// The heading of the card.
    pub heading: &'static str,
    /// Who to contact.
    pub who: &'static str,
    /// How soon.
    pub when: &'static str,
    /// What to do, in order.
    pub steps: &'static [&'static str],
    /// The level in words, for screen readers.
    pub spoken_level: &'static str,
}

/// Whom to call in pregnancy and after a birth.
pub const MATERNITY: &str = "If you are pregnant or have just had a baby, call your maternity unit, too.";

/// What a flare that does not settle within two weeks asks for (clinical.md §8, FLARE: as a routine check).
pub const LONG_FLARE: Advice = Advice {
    tier: Tier::Routine,
    heading: "Have somebody look at this flare",
    who: "See your doctor or a physiotherapist.",
    when: "Within a week or two. It has lasted more than two weeks, which is longer than most.",
    steps: &[
        "Until then, walk a little each day and move as far as feels easy.",
        "Tell them when it began, and what makes it better or worse.",
        "If a new sign comes up, answer the safety questions again.",
    ],
    spoken_level: "Advice",
};

/// The advice for what all answers together mean.
pub fn advice(tier: Tier) -> Advice {
    match tier {
        Tier::Emergency => Advice {
            tier,
            heading: "Get help now",
            who: "Call an ambulance, or go to an emergency department.",
            when: "Go now, even if it seems to ease.",
            steps: &[
                MATERNITY,
                "Do not drive yourself. Ask somebody, or call an ambulance.",
                "After an accident or a fall, move as little as you can.",
                "Note when it began and what has changed since.",
                "Tell them about your back and the signs you ticked.",
                "Leave exercise until a doctor has cleared it.",
            ],
            spoken_level: "Emergency advice",
        },
        Tier::Urgent => Advice {
            tier,
            heading: "Have this checked soon",
            who: "Contact your doctor or an urgent care line (111 in the UK).",
            when: "Today if you can, and within a few days. With new weakness in a leg: today.",
            steps: &[
                "Tell them which signs you ticked and when they began.",
                "Until you are cleared, the exercises here stay closed.",
                "Everyday movement that feels fine is usually fine.",
                "If it gets worse, or an emergency sign comes up, get help at once.",
            ],
            spoken_level: "Urgent advice",
        },
        Tier::Routine => Advice {
            tier,
            heading: "Plan a visit",
            who: "See your doctor or a physiotherapist.",
            when: "Within the next few weeks.",
            steps: &[
                "Until then you get walking and easy movement.",
                "Tell them what you told here, and how long it has been so.",
                "Once they have cleared you, say so here, and the rest opens.",
                "If a new sign comes up, answer the safety questions again.",
            ],
            spoken_level: "Advice",
        },
        Tier::Advice => Advice {
            tier,
            heading: "Something for your next visit",
            who: "Tell your doctor or a physiotherapist what you ticked.",
            when: "There is no hurry. Your next visit is soon enough.",
            steps: &[
                "Your plan is open meanwhile, strength work included.",
                "If it gets worse, see them sooner.",
                "If a new sign comes up, answer the safety questions again.",
            ],
            spoken_level: "Advice",
        },
        Tier::Clear => Advice {
            tier,
            heading: "Nothing here needs a check first",
            who: "Your answers give no reason to see somebody before you start.",
            when: "The questions come again every four weeks, and a short check before each session.",
            steps: &[
                "This is not a diagnosis. No list of questions finds everything.",
                "If something worries you, ask your doctor anyway.",
                "If a new sign comes up, stop and answer the questions again.",
            ],
            spoken_level: "Advice",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[test]
    fn every_level_says_who_when_and_what() {
        let tiers = [Tier::Clear, Tier::Advice, Tier::Routine, Tier::Urgent, Tier::Emergency];
        for it in tiers.map(advice).into_iter().chain([LONG_FLARE]) {
            let Advice { heading, who, when, steps, spoken_level, .. } = it;
            all_calm([heading, who, when, spoken_level]);
            assert_ne!(steps.len(), 0);
            all_calm(steps);
        }
    }

    #[test]
    fn screen_readers_hear_the_level() {
        let spoken = |tier| advice(tier).spoken_level;
        assert_eq!(spoken(Tier::Emergency), "Emergency advice");
        assert_eq!(spoken(Tier::Urgent), "Urgent advice");
        assert_eq!((spoken(Tier::Routine), spoken(Tier::Clear)), ("Advice", "Advice"));
    }

    #[test]
    fn clear_is_no_diagnosis() {
        assert!(advice(Tier::Clear).steps.iter().any(|step| step.contains("not a diagnosis")));
    }
}
