//! Anti-rotation: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "wall-shoulder-taps",
        ExerciseText {
            name: "Wall shoulder taps",
            aliases: &["shoulder taps", "standing shoulder tap", "plank taps"],
            summary: "Trains your trunk to keep still when one arm lets go.",
            steps: &[
                "Lean on a wall with straight arms, hands at chest height.",
                "Step back until your body is one slanted line. Feet wide.",
                "Brace lightly. Lift one hand and touch the other shoulder.",
                "Wait two seconds without turning. Put it back and change.",
            ],
            cues: &["Hips and chest face the wall", "Lift the hand as if nobody is to notice", "Wide feet, long body"],
            errors: &[
                "You turn towards the lifted hand: set your feet wider.",
                "Your hips sag: squeeze your buttocks.",
                "You hold your breath: count the seconds aloud.",
            ],
            changes: &[
                (Condition::BloodPressure, "Count the seconds aloud, and tap without a wait."),
                (Condition::Pregnancy, "Stand closer to the wall, with your feet wider."),
                (Condition::Unsteady, "Stand closer, and lift only the fingers."),
                (Condition::Stenosis, "Stand closer, and tuck your pelvis a little."),
                (Condition::Spondylolisthesis, "Stand closer, and tuck your pelvis a little."),
            ],
            breathing: "Keep breathing. Breathe out as the hand leaves the wall.",
            stop: "Stop if your shoulders, wrists or back hurt more with each rep. Step in and rest.",
            easier: "Stand closer to the wall, or lift only the fingers.",
            harder: "Set your feet closer together.",
        },
    ),
    (
        "pallof-press",
        ExerciseText {
            name: "Pallof press",
            aliases: &["Paloff press", "anti-rotation press", "band press-out", "cable press-out"],
            summary: "Trains your trunk to stay facing forward while a band pulls from the side.",
            steps: &[
                "Fix the band at chest height. Stand side-on to it, feet hip-wide.",
                "Hold it with both hands at your breastbone. Step out until it is tight.",
                "Brace lightly. Press your hands straight forward.",
                "Wait two seconds without turning. Bring them back slowly.",
                "Change sides after the set.",
            ],
            cues: &["Belly button faces forward", "Knees soft, feet heavy", "Hands in front of your breastbone"],
            errors: &[
                "The band turns you: step closer to where it is fixed.",
                "Your shoulders creep up: let them sink.",
                "You lean away: stand tall over both feet.",
            ],
            changes: &[
                (Condition::BloodPressure, "Leave out the wait, count aloud, and grip lightly."),
                (Condition::Pregnancy, "Use a light band and set your feet wider."),
                (Condition::Osteoporosis, "Use a light band, stand tall, and stop before it turns you."),
                (Condition::Disc, "Use a light band, and stop before it turns you."),
                (Condition::SoreShoulders, "Press forward only halfway, a little lower."),
                (Condition::SoreWrists, "Keep your wrists straight and hold the band loosely."),
                (Condition::Unsteady, "Do it sitting tall on a firm chair."),
            ],
            breathing: "Breathe out as you press. Breathe in as your hands come back.",
            stop: "Stop if your back or shoulder pain rises. Step towards the band and let it go slack.",
            easier: "Step closer, or press only halfway.",
            harder: "Set your feet closer together.",
        },
    ),
    (
        "half-kneeling-pallof-press",
        ExerciseText {
            name: "Half-kneeling Pallof press",
            aliases: &["kneeling Pallof press", "half kneeling anti-rotation press", "tall kneeling press-out"],
            summary: "A narrower base, so that your trunk and hips have more to steady.",
            steps: &[
                "Fix the band at chest height. Kneel side-on to it on a cushion.",
                "Set the foot on the band's side forward, knee bent.",
                "Hold the band at your breastbone. Brace and squeeze the rear buttock.",
                "Press forward, wait two seconds, bring it back slowly.",
                "Change sides after the set.",
            ],
            cues: &["Belly button faces forward", "Grow tall from the kneeling hip", "Squeeze the rear buttock"],
            errors: &[
                "You sway: set the front foot wider to the side.",
                "Your back arches: squeeze the rear buttock.",
                "The band turns you: move closer to where it is fixed.",
            ],
            changes: &[
                (Condition::BloodPressure, "Leave out the wait, count aloud, and grip lightly."),
                (Condition::Pregnancy, "Use a light band and keep a chair at your free side."),
                (Condition::Osteoporosis, "Use a light band, stay tall, and stop before it turns you."),
                (Condition::Disc, "Use a light band, and stop before it turns you."),
                (Condition::SoreShoulders, "Press forward only halfway, a little lower."),
                (Condition::Unsteady, "Do it sitting tall on a firm chair instead."),
            ],
            breathing: "Breathe out as you press. Breathe in as your hands come back.",
            stop: "Stop if your back, knee or shoulder pain rises. Let the band go slack and rest.",
            easier: "Set the front foot wider, or press only halfway.",
            harder: "Bring the front foot in line with the kneeling knee.",
        },
    ),
    (
        "band-chop",
        ExerciseText {
            name: "Band chop",
            aliases: &["wood chop", "woodchopper", "cable chop", "band wood chop"],
            summary: "Trains turning with strength, slowly, from your hips and feet.",
            steps: &[
                "Fix the band above your head. Stand side-on to it, feet wide.",
                "Hold it with both hands, arms long, and brace lightly.",
                "Draw it down across you to the far hip. Turn hips and chest together.",
                "Let the rear heel lift. Go back slowly, in three seconds.",
                "Change sides after the set.",
            ],
            cues: &["Hips and chest turn as one", "Slow back, no swing", "Turn only as far as is easy"],
            errors: &[
                "Only your back turns: let hips and feet turn with it.",
                "You swing: use a lighter band and slow down.",
                "You bend forward: keep your chest tall.",
            ],
            changes: &[
                (Condition::BloodPressure, "Use a light band, and breathe out each time you pull."),
                (Condition::Pregnancy, "Use a light band, and turn only a little, feet wide."),
                (Condition::Stenosis, "Fix the band at chest height, so that you need not reach up."),
                (Condition::Spondylolisthesis, "Fix the band at chest height, and turn only a little."),
                (Condition::SoreShoulders, "Fix the band at chest height and pull level."),
                (Condition::SoreKnees, "Let your feet turn with you, so that the knees do not twist."),
            ],
            breathing: "Breathe out as you pull down. Breathe in on the way back.",
            stop: "Stop if your back pain rises or runs down a leg. Step towards the band and let it go slack.",
            easier: "Use a lighter band and turn half as far.",
            harder: "Take a little more time on the way back.",
        },
    ),
];
