//! Bridge: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "glute-bridge",
        ExerciseText {
            name: "Glute bridge",
            aliases: &["bridge", "floor bridge", "hip raise", "hip bridge"],
            summary: "Strengthens your buttocks so that they help your back all day.",
            steps: &[
                "Lie on your back, knees bent, feet flat, arms by your sides.",
                "Brace lightly. Press your heels into the floor.",
                "Lift your hips until knees, hips and shoulders make one line.",
                "Squeeze your buttocks for a moment. Lower slowly.",
            ],
            cues: &[
                "Push through your heels, squeeze at the top",
                "Your buttocks lift you, not your back",
                "Take three seconds on the way down",
            ],
            errors: &[
                "Your back arches at the top: stop a little lower.",
                "Your thighs cramp: bring your heels closer to you.",
                "Your knees fall apart: keep them hip-wide.",
            ],
            changes: &[],
            breathing: "Breathe out as you lift. Breathe in as you lower.",
            stop: "Stop if your back pain rises or a leg tingles. Lower your hips and rest.",
            easier: "Lift only halfway.",
            harder: "Cross your arms over your chest.",
        },
    ),
    (
        "bridge-hold",
        ExerciseText {
            name: "Bridge hold",
            aliases: &["bridge pose", "isometric bridge", "static bridge"],
            summary: "Builds buttocks and a back that can hold steady for longer.",
            steps: &[
                "Lie on your back, knees bent, feet flat, arms by your sides.",
                "Brace lightly and press your heels into the floor.",
                "Lift your hips until knees, hips and shoulders make one line.",
                "Stay there and breathe. Lower slowly when the time is up.",
            ],
            cues: &[
                "Stay level and keep breathing",
                "Keep a light squeeze in your buttocks",
                "Feet and shoulders carry your weight",
            ],
            errors: &[
                "Your hips sink: come down, rest and start again.",
                "Your back does the work: lift a little less and squeeze your buttocks.",
                "You hold your breath: count out loud.",
            ],
            changes: &[],
            breathing: "Breathe slowly the whole time. Count out loud if you hold your breath.",
            stop: "Stop if your back pain rises or your legs cramp. Lower your hips and rest.",
            easier: "Hold for half the time, with your hips lower.",
            harder: "Lift your toes so that only your heels press.",
        },
    ),
    (
        "banded-bridge",
        ExerciseText {
            name: "Banded bridge",
            aliases: &["banded glute bridge", "band bridge", "bridge with band"],
            summary: "Adds a band, so that the outside of your hips works too.",
            steps: &[
                "Put the band round your legs, just above the knees. Lie on your back.",
                "Bend your knees and set your feet hip-wide.",
                "Press your knees out gently until the band is tight.",
                "Keep that and lift your hips to one line. Lower slowly.",
            ],
            cues: &["Knees press out the whole time", "Push through your heels", "Take three seconds on the way down"],
            errors: &[
                "Your knees fall in: use a lighter band.",
                "Your back arches at the top: stop a little lower.",
                "You roll onto the outside of your feet: keep them flat.",
            ],
            changes: &[],
            breathing: "Breathe out as you lift. Breathe in as you lower.",
            stop: "Stop if your back, hip or knee pain rises. Lower your hips and rest.",
            easier: "Use a lighter band, or lift only halfway.",
            harder: "Hold the top for two more seconds.",
        },
    ),
    (
        "bridge-march",
        ExerciseText {
            name: "Bridge march",
            aliases: &["glute bridge march", "marching bridge"],
            summary: "Trains your hips to stay level while one leg lifts.",
            steps: &[
                "Lie on your back, knees bent, feet flat. Lift into a bridge.",
                "Brace lightly and make your hips level.",
                "Lift one foot a little way off the floor, knee bent.",
                "Put it down softly and lift the other. Keep your hips up.",
            ],
            cues: &["Hips stay level, like a tray", "Small, slow steps", "Press the standing heel down"],
            errors: &[
                "One hip drops: lift the foot only a little.",
                "Your hips sink as you go: rest, then start again.",
                "You rush: take two seconds for each step.",
            ],
            changes: &[],
            breathing: "Breathe out as a foot lifts. Breathe in as it comes down.",
            stop: "Stop if your back pain rises or a leg cramps. Lower your hips and rest.",
            easier: "Lift only your heel and keep the toes down.",
            harder: "Lift your knee until it is over your hip.",
        },
    ),
];
