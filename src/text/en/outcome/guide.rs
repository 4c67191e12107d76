//! The tests: name, set-up, steps and safety; and why one is left out.

use crate::domain::exercise::Equipment;
use crate::domain::outcome::{NotNow, TestKind};
use crate::text::en::profile;
use crate::text::en::words;

/// How a test is done.
pub struct Guide {
    /// What it shows.
    pub about: &'static str,
    /// What to put in place.
    pub set_up: &'static str,
    /// What to do, in order.
    pub steps: &'static [&'static str],
    /// What keeps it safe.
    pub safety: &'static [&'static str],
}

/// What a test is called.
pub const fn name(kind: TestKind) -> &'static str {
    match kind {
        TestKind::SitToStand => "Five sit-to-stands",
        TestKind::ChairStand => "Chair stands in 30 seconds",
        TestKind::FrontPlank => "Front plank",
        TestKind::KneePlank => "Plank on your knees",
        TestKind::BridgeHold => "Bridge hold",
        TestKind::SidePlank => "Side plank",
        TestKind::FingertipToFloor => "Fingertips to the floor",
        TestKind::OneLegStance => "Standing on one leg",
        TestKind::WorkCapacity => "Five minutes of sit-to-stands",
        TestKind::ToeLift => "Lifting single toes",
    }
}

const STOP: &str = "Stop at a sharp pain, a pain that spreads into a leg, or if you feel dizzy.";
const BREATHE: &str = "Breathe all the time.";
const CHAIR: &str = "A firm chair of normal height with its back to a wall, so that it cannot slide.";
const FLOOR: &str = "A mat or a thick rug, and the phone where you can see it.";
const SIT: &str = "Sit in the middle of the seat, feet flat, arms crossed over your chest.";
const NO_ARMS: &str = "If you need your arms, stop here: this test is for later.";

/// How to do it.
pub const fn guide(kind: TestKind) -> Guide {
    match kind {
        TestKind::SitToStand => SIT_TO_STAND,
        TestKind::ChairStand => CHAIR_STAND,
        TestKind::FrontPlank => FRONT_PLANK,
        TestKind::KneePlank => KNEE_PLANK,
        TestKind::BridgeHold => BRIDGE_HOLD,
        TestKind::SidePlank => SIDE_PLANK,
        TestKind::FingertipToFloor => FINGERTIP_TO_FLOOR,
        TestKind::OneLegStance => ONE_LEG_STANCE,
        TestKind::WorkCapacity => WORK_CAPACITY,
        TestKind::ToeLift => TOE_LIFT,
    }
}

const SIT_TO_STAND: Guide = Guide {
    about: "How quickly you get up from a chair. This is the main test.",
    set_up: CHAIR,
    steps: &[
        SIT,
        "Start the clock, stand up all the way and sit down again, five times, as fast as feels safe.",
        "Stop the clock when you sit for the fifth time. At 30 seconds it stops by itself, and that counts.",
    ],
    safety: &[STOP, NO_ARMS],
};

const CHAIR_STAND: Guide = Guide {
    about: "How often you get up from a chair in half a minute.",
    set_up: CHAIR,
    steps: &[
        SIT,
        "Start the clock, stand up all the way and sit down again, as often as you can in 30 seconds.",
        "Count each time you stand. More than halfway up at the end counts too. With the help of your arms it is 0.",
    ],
    safety: &[STOP, "Have somebody near you if you are unsure on your feet."],
};

const FRONT_PLANK: Guide = Guide {
    about: "How long the front of your trunk holds.",
    set_up: FLOOR,
    steps: &[
        "Lie on your front, elbows under your shoulders, toes on the floor.",
        "Lift your hips until head, back and heels are in line, and start the clock.",
        "Stop when your hips sink or rise and you cannot bring them back.",
    ],
    safety: &[BREATHE, STOP],
};

const KNEE_PLANK: Guide = Guide {
    about: "How long the front of your trunk holds. 45 seconds in good form open the full plank.",
    set_up: FLOOR,
    steps: &[
        "Lie on your front, elbows under your shoulders, knees on the floor.",
        "Lift your hips until head, back and knees are in line, and start the clock.",
        "Stop when your hips sink or rise and you cannot bring them back.",
    ],
    safety: &[BREATHE, STOP],
};

const BRIDGE_HOLD: Guide = Guide {
    about: "How long your back and buttocks hold.",
    set_up: FLOOR,
    steps: &[
        "Lie on your back, knees bent, feet flat, arms beside you.",
        "Lift your hips until shoulders, hips and knees are in line, and start the clock.",
        "Stop when your hips sink. The clock stops by itself after two minutes.",
    ],
    safety: &[BREATHE, STOP],
};

const SIDE_PLANK: Guide = Guide {
    about: "How long each side of your trunk holds.",
    set_up: FLOOR,
    steps: &[
        "Lie on one side, elbow under your shoulder, legs straight, the upper foot in front of the lower.",
        "Lift your hips until you are in line from head to feet, and start the clock.",
        "Stop when your hips sink. Rest for a minute, then do the other side.",
    ],
    safety: &[BREATHE, "Stop if your shoulder hurts.", STOP],
};

const FINGERTIP_TO_FLOOR: Guide = Guide {
    about: "How far you bend forwards.",
    set_up: "A ruler or a tape measure, and somebody to read it if you can.",
    steps: &[
        "Stand barefoot, feet together, knees straight.",
        "Let head and arms hang and bend forwards slowly, as far as is comfortable.",
        "Measure from the tip of your middle finger to the floor, in whole centimetres. Touching it is 0.",
    ],
    safety: &["Not within an hour of getting up.", "Stop at a shooting pain, and come up slowly.", STOP],
};

const ONE_LEG_STANCE: Guide = Guide {
    about: "How long you balance.",
    set_up: "Barefoot beside a wall or a firm chair that you can hold at once.",
    steps: &[
        "Look ahead, cross your arms and lift one foot. Keep your legs from touching, and start the clock.",
        "Stop when you move the standing foot, put the other down or uncross your arms.",
        "Try three times for each leg and keep the best. The clock stops by itself after 45 seconds.",
    ],
    safety: &["Keep the support within reach.", "Keep your eyes open."],
};

const WORK_CAPACITY: Guide = Guide {
    about: "How much you can do at your own pace.",
    set_up: CHAIR,
    steps: &[
        SIT,
        "Stand up and sit down at a pace you can keep for five minutes. Rest whenever you like.",
        "Count each time you stand.",
    ],
    safety: &["You can still talk at this pace. Slow down when you cannot.", STOP],
};

const TOE_LIFT: Guide = Guide {
    about: "How well you steer your feet.",
    set_up: "Barefoot, sitting or standing.",
    steps: &[
        "Try to lift each toe by itself while the others stay down.",
        "Count the toes of both feet that can do it, 0 to 10.",
    ],
    safety: &["Hold on to something if you stand."],
};

/// Why it is left out for now.
pub fn not_now(why: NotNow) -> String {
    match why {
        NotNow::Condition(condition) => {
            format!("Left out because of what you told us: {}.", profile::condition(condition))
        }
        NotNow::Direction(direction) => {
            let direction = words::direction(direction).to_lowercase();
            format!("Left out, because {direction} is left out for now.")
        }
        NotNow::Gentle => "Left out until a doctor or physiotherapist has had a look.".to_owned(),
        NotNow::Acute => "Left out, because your pain is only a few days old.".to_owned(),
        NotNow::Equipment(Equipment::Chair) => "Left out, because it needs a firm chair.".to_owned(),
        NotNow::Equipment(_) => "Left out, because something it needs is not there.".to_owned(),
        NotNow::Age => "For people from 60 on.".to_owned(),
        NotNow::Phase => "This test comes in a later phase.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::{Condition, Direction};
    use crate::domain::set::Member;
    use crate::text::en::calm::{all_calm, calm};

    #[test]
    fn every_test_has_its_guide() {
        for kind in TestKind::ALL {
            let guide = guide(*kind);
            all_calm([name(*kind), guide.about, guide.set_up]);
            assert!(guide.steps.len() >= 2 && !guide.safety.is_empty(), "{kind:?}");
            all_calm(guide.steps.iter().chain(guide.safety));
        }
    }

    #[test]
    fn every_reason_to_leave_a_test_out_is_said() {
        all_calm(Condition::ALL.iter().map(|it| not_now(NotNow::Condition(*it))));
        all_calm(Direction::ALL.iter().map(|it| not_now(NotNow::Direction(*it))));
        all_calm([NotNow::Gentle, NotNow::Acute, NotNow::Age, NotNow::Phase].map(not_now));
        all_calm(Equipment::ALL.iter().map(|it| not_now(NotNow::Equipment(*it))));
        calm(STOP);
        let bends = "Left out, because bending forwards is left out for now.";
        assert_eq!(not_now(NotNow::Direction(Direction::Flexion)), bends);
    }
}
