//! Brace and dead bug: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
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
            changes: &[],
            breathing: "Breathe small and easy the whole time. If you can talk, it is right.",
            stop: "Stop if it brings on pain or makes you feel light-headed. Let go and breathe slowly.",
            easier: "Hold for two or three breaths only. You can also try it sitting.",
            harder: "Keep the brace while you slide one heel away and back.",
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
            changes: &[],
            breathing: "Breathe out as the arm and leg go away. Breathe in as they come back.",
            stop: "Stop if your back pain rises or a leg tingles. Put both feet down and rest.",
            easier: "Move only one arm, or tap one heel to the floor with the knee bent.",
            harder: "Lower the leg closer to the floor while the gap stays the same.",
        },
    ),
];
