//! Brace and dead bug: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "breathing-brace",
        ExerciseText {
            name: "Brace with the breath",
            aliases: &["breathing brace", "soft brace", "gentle brace"],
            summary: "Wakes the muscles round your middle as gently as can be.",
            steps: &[
                "Lie on your back or your side, knees bent, or sit. Hands on your lower belly.",
                "Breathe in for four seconds. Let everything be soft.",
                "Breathe out for six seconds. Let your middle firm up a little under your hands.",
                "Let go again as you breathe in.",
            ],
            cues: &[
                "A tenth of your strength is enough",
                "Firm as you breathe out, soft as you breathe in",
                "Your back stays still",
            ],
            errors: &[
                "Your belly sucks in: leave it where it is and only firm it.",
                "You press hard: half as much is better.",
                "Your shoulders rise: let them sink with the breath out.",
            ],
            changes: &[
                (Condition::RecentSurgery, "So lightly that the wound feels no pull."),
                (Condition::Pregnancy, "Do it sitting or on your side."),
                (Condition::FloorIsHard, "Do it in bed or on a chair."),
                (Condition::BloodPressure, "Let the breath flow. Nothing is held."),
            ],
            breathing: "In for four and soft, out for six and firm.",
            stop: "Stop if it hurts or you feel dizzy. Breathe as usual for a while.",
            easier: "Only breathe, and feel how your belly moves.",
            harder: "Do it sitting upright, then standing.",
        },
    ),
    (
        "abdominal-brace",
        ExerciseText {
            name: "Abdominal brace",
            aliases: &["bracing", "core brace", "tummy brace", "core engagement"],
            summary: "Teaches your middle to firm up lightly while you keep breathing.",
            steps: &[
                "Lie on your back with your knees bent. A bed is fine.",
                "Rest one hand on your belly and one on your chest.",
                "Firm up your whole middle a little: front, sides and back.",
                "Hold it lightly and keep breathing. Then let it go fully.",
            ],
            cues: &[
                "Light all round, and keep breathing",
                "About a quarter of your strength is plenty",
                "As if you expect a soft poke in the belly",
            ],
            errors: &[
                "You suck your belly in: make it firm where it is.",
                "You squeeze as hard as you can: use a quarter of that.",
                "You hold your breath: count the seconds out loud.",
            ],
            changes: &[
                (Condition::Pregnancy, "Do it sitting, standing or on your side."),
                (Condition::BloodPressure, "Brace very lightly and count aloud."),
                (Condition::FloorIsHard, "Do it in bed or sitting on a chair."),
            ],
            breathing: "Breathe small and easy the whole time. If you can talk, it is right.",
            stop: "Stop if it brings on pain or makes you feel light-headed. Let go and breathe slowly.",
            easier: "Hold for two or three breaths only. You can also try it sitting.",
            harder: "Keep the brace while you slide one heel away and back.",
        },
    ),
    (
        "heel-taps",
        ExerciseText {
            name: "Heel taps",
            aliases: &["heel tap", "toe taps on the back", "dead bug heel taps", "bent-knee dead bug"],
            summary: "Trains your middle to keep your back still while one leg moves.",
            steps: &[
                "Lie on your back and lift your knees over your hips, one at a time.",
                "Brace lightly. Notice the gap under your low back.",
                "Lower one heel to the floor with the knee bent. Touch it softly.",
                "Bring it back up and lower the other one.",
            ],
            cues: &["Your back stays as it is", "Touch the floor as if it were asleep", "The knee keeps its bend"],
            errors: &[
                "Your back arches: tap closer to you, or stop above the floor.",
                "The foot drops: take two seconds on the way down.",
                "Your neck tightens: put a small pillow under your head.",
            ],
            changes: &[
                (
                    Condition::Pregnancy,
                    "Raise head and shoulders on cushions. If lying back feels faint, turn to your side.",
                ),
                (Condition::BloodPressure, "Count aloud, so that your breath keeps flowing."),
                (Condition::Spondylolisthesis, "Stop the heel above the floor, so that your back does not arch."),
            ],
            breathing: "Breathe out as the heel goes down. Breathe in as it comes back.",
            stop: "Stop if your back pain rises or a leg tingles. Put both feet down and rest.",
            easier: "Leave one foot on the floor and move only the other leg.",
            harder: "Tap a little further away from you.",
        },
    ),
    (
        "dead-bug",
        ExerciseText {
            name: "Dead bug",
            aliases: &["dying bug", "opposite arm and leg on the back"],
            summary: "Trains your middle to keep your back still while your arms and legs move.",
            steps: &[
                "Lie on your back. Point your arms up and lift your knees over your hips.",
                "Brace lightly. Notice the gap under your low back.",
                "Lower one arm behind you and stretch out the opposite leg.",
                "Stop before the gap grows. Wait two seconds.",
                "Come back slowly and change sides.",
            ],
            cues: &[
                "Keep the gap under your back from growing",
                "Slow on the way out, slow on the way back",
                "Reach only as far as your back stays quiet",
            ],
            errors: &[
                "Your back arches: stop the leg higher.",
                "You rush: count to three on the way out.",
                "You press your back hard into the floor: a light touch is enough.",
            ],
            changes: &[
                (
                    Condition::Pregnancy,
                    "Raise head and shoulders on cushions. If lying back feels faint, turn to your side.",
                ),
                (Condition::BloodPressure, "Leave out the wait and count aloud."),
                (Condition::Spondylolisthesis, "Stop the leg higher, so that your back does not arch."),
                (Condition::SoreShoulders, "Leave your arms by your sides and move the legs only."),
            ],
            breathing: "Breathe out as the arm and leg go away. Breathe in as they come back.",
            stop: "Stop if your back pain rises or a leg tingles. Put both feet down and rest.",
            easier: "Move only one arm, or tap one heel to the floor with the knee bent.",
            harder: "Lower the leg closer to the floor while the gap stays the same.",
        },
    ),
    (
        "straight-leg-dead-bug",
        ExerciseText {
            name: "Straight-leg dead bug",
            aliases: &["long dead bug", "dead bug with straight legs", "advanced dead bug"],
            summary: "Makes the lever longer, so that your middle has more to hold.",
            steps: &[
                "Lie on your back. Point your arms and both legs up, knees soft.",
                "Brace lightly. Notice the gap under your low back.",
                "Lower one arm behind you and the opposite leg, knee almost straight.",
                "Stop before the gap grows. Wait two seconds.",
                "Come back slowly and change sides.",
            ],
            cues: &[
                "Keep the gap under your back from growing",
                "Bend the knees more if the backs of your legs pull",
                "A small range, done slowly",
            ],
            errors: &[
                "Your back arches: stop the leg higher.",
                "Both legs sink: keep one pointing up.",
                "You hold your breath: breathe out all the way down.",
            ],
            changes: &[
                (Condition::Pregnancy, "Go back to heel taps, with head and shoulders raised on cushions."),
                (Condition::BloodPressure, "Count aloud, and leave out the wait at the bottom."),
                (Condition::Spondylolisthesis, "Lower the leg only halfway, so that your back does not arch."),
            ],
            breathing: "Breathe out as the arm and leg go away. Breathe in as they come back.",
            stop: "Stop if your back pain rises or pain runs down a leg. Put both feet down and rest.",
            easier: "Bend the knee on the way down, as in the dead bug.",
            harder: "Lower the leg closer to the floor while the gap stays the same.",
        },
    ),
];
