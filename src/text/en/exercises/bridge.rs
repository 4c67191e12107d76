//! Bridge: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "buttock-squeeze",
        ExerciseText {
            name: "Buttock squeeze",
            aliases: &["glute squeeze", "glute set", "gluteal squeeze"],
            summary: "Wakes your buttocks without moving your back.",
            steps: &[
                "Lie on your back or your side, knees bent, or sit.",
                "Slowly squeeze both buttocks together, about half as hard as you can.",
                "Hold for five seconds and keep breathing.",
                "Let go slowly and wait for a breath.",
            ],
            cues: &["Squeeze slowly, let go slowly", "Only the buttocks work", "Belly and jaw stay soft"],
            errors: &[
                "Your thighs take over: squeeze less, and feel with your hands.",
                "Your back arches: bend your knees more.",
                "You hold your breath: count aloud.",
            ],
            changes: &[
                (Condition::RecentSurgery, "Squeeze only as far as nothing pulls or hurts."),
                (Condition::Pregnancy, "Do it sitting, standing or on your side."),
                (Condition::FloorIsHard, "Do it in bed, sitting or standing."),
                (Condition::BloodPressure, "Squeeze lightly, for three seconds, and count aloud."),
            ],
            breathing: "Breathe out as you squeeze. Then keep breathing.",
            stop: "Stop if pain rises in your back or leg. Let go and rest.",
            easier: "Squeeze one side at a time, and for two seconds.",
            harder: "Do it standing, with your hands on a table.",
        },
    ),
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
            changes: &[
                (Condition::Pregnancy, "Raise your shoulders on firm cushions and keep the sets short."),
                (Condition::Stenosis, "Lift only as far as your low back stays flat."),
                (Condition::Spondylolisthesis, "Lift only as far as your low back stays flat."),
                (Condition::BloodPressure, "Do not stay at the top. Breathe out on every lift."),
            ],
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
            changes: &[
                (Condition::Pregnancy, "Raise your shoulders on firm cushions and hold for half the time."),
                (Condition::Stenosis, "Stay a little lower, so that your low back keeps flat."),
                (Condition::Spondylolisthesis, "Stay a little lower, so that your low back keeps flat."),
            ],
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
            changes: &[
                (Condition::Pregnancy, "Raise your shoulders on firm cushions and use a light band."),
                (Condition::Stenosis, "Lift only as far as your low back stays flat."),
                (Condition::Spondylolisthesis, "Lift only as far as your low back stays flat."),
                (Condition::BloodPressure, "Use a light band and breathe out on every lift."),
            ],
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
            changes: &[
                (Condition::Pregnancy, "Raise your shoulders on firm cushions, and lift only the heels."),
                (Condition::Stenosis, "Stay a little lower, so that your low back keeps flat."),
                (Condition::Spondylolisthesis, "Stay a little lower, so that your low back keeps flat."),
                (Condition::BloodPressure, "Come down and rest after every four steps. Count out loud."),
            ],
            breathing: "Breathe out as a foot lifts. Breathe in as it comes down.",
            stop: "Stop if your back pain rises or a leg cramps. Lower your hips and rest.",
            easier: "Lift only your heel and keep the toes down.",
            harder: "Lift your knee until it is over your hip.",
        },
    ),
    (
        "bridge-leg-extension",
        ExerciseText {
            name: "Bridge with leg stretch",
            aliases: &["bridge with leg lift", "bridge leg extension", "bridge with hip extension", "bridge kick-out"],
            summary: "Trains your hips to stay level with one leg stretched out.",
            steps: &[
                "Lie on your back, knees bent, feet flat. Lift into a bridge.",
                "Brace lightly and make your hips level.",
                "Stretch one leg out, thighs side by side.",
                "Pause for a second. Put the foot down softly and change legs.",
            ],
            cues: &[
                "Hips level, thighs side by side",
                "Press the standing heel down",
                "Stretch the leg long, not high",
            ],
            errors: &[
                "One hip drops: stretch the leg only halfway.",
                "Your back arches: lower your hips a little.",
                "The back of your thigh cramps: bring that heel closer to you.",
            ],
            changes: &[
                (Condition::Pregnancy, "Raise your shoulders on firm cushions, and stretch the leg only halfway."),
                (Condition::Stenosis, "Stay a little lower, so that your low back keeps flat."),
                (Condition::Spondylolisthesis, "Stay a little lower, so that your low back keeps flat."),
                (Condition::BloodPressure, "Lower your hips and rest after every four stretches. Count out loud."),
            ],
            breathing: "Breathe out as the leg stretches. Breathe in as it comes back.",
            stop: "Stop if your back pain rises or a leg cramps. Lower your hips and rest.",
            easier: "Stretch the leg only halfway.",
            harder: "Pause for two more seconds with the leg stretched.",
        },
    ),
    (
        "single-leg-bridge",
        ExerciseText {
            name: "Single-leg bridge",
            aliases: &["one-leg bridge", "single leg glute bridge", "one-legged hip raise"],
            summary: "Strengthens one buttock at a time, so that both sides can carry you.",
            steps: &[
                "Lie on your back, knees bent, feet flat.",
                "Lift one foot and hold that knee over your hip.",
                "Brace lightly. Press the other heel into the floor.",
                "Lift your hips as far as they stay level. Lower slowly.",
            ],
            cues: &["Both hips rise together", "Push through the heel", "Take three seconds on the way down"],
            errors: &[
                "One hip drops: lift less high.",
                "Your back arches: stop a little lower and squeeze your buttock.",
                "The back of your thigh cramps: bring your heel closer to you.",
            ],
            changes: &[
                (Condition::Pregnancy, "Raise your shoulders on firm cushions, or keep both feet down."),
                (Condition::Stenosis, "Lift only as far as your low back stays flat."),
                (Condition::Spondylolisthesis, "Lift only as far as your low back stays flat."),
                (Condition::BloodPressure, "Do not stay at the top. Breathe out on every lift."),
            ],
            breathing: "Breathe out as you lift. Breathe in as you lower.",
            stop: "Stop if your back pain rises or a leg cramps. Lower your hips and rest.",
            easier: "Keep the toes of the other foot lightly on the floor.",
            harder: "Stretch the lifted leg out, thighs side by side.",
        },
    ),
];
