//! Opening the hips: what people read, in the order of the ladder.

use super::ExerciseText;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "hip-flexor-stretch",
        ExerciseText {
            name: "Hip flexor stretch",
            aliases: &["hip opener", "kneeling lunge stretch", "half-kneeling stretch", "psoas stretch"],
            summary: "Opens the front of your hip, which often gets tight from sitting.",
            steps: &[
                "Kneel on one knee on something soft. Put the other foot in front.",
                "Hold a chair or a wall if you like.",
                "Tuck your tailbone under you, gently.",
                "Lean forward a little until the front of your hip pulls softly.",
                "Hold and breathe. Change sides after the hold.",
            ],
            cues: &[
                "Tuck your tailbone first, then lean",
                "Stay tall, ribs down",
                "A soft pull at the front of the hip",
            ],
            errors: &[
                "Your back arches: tuck again and lean less.",
                "You lunge far forward: come back until it is mild.",
                "Your knee hurts: put a thicker cushion under it.",
            ],
            changes: &[],
            breathing: "Breathe slowly. Let go a little more with each breath out.",
            stop: "Stop if you feel it in your low back or knee. Come out slowly.",
            easier: "Only tuck your tailbone and do not lean.",
            harder: "Raise the arm on the kneeling side.",
        },
    ),
    (
        "ninety-ninety-stretch",
        ExerciseText {
            name: "90/90 hip stretch",
            aliases: &["90/90", "ninety ninety", "90 90 stretch", "shin box"],
            summary: "Eases tight hips, so that your back can move less when you bend and turn.",
            steps: &[
                "Sit on the floor with one leg in front, its knee bent square.",
                "Bend the other leg square behind you, out to the side.",
                "Put your hands down beside you and sit tall.",
                "Lean over the front shin with a long back until it pulls softly.",
                "Hold and breathe. Change sides after the hold.",
            ],
            cues: &["Long back, lean from the hips", "A soft pull in the buttock", "Hands carry some of your weight"],
            errors: &[
                "Your back rounds: lean less.",
                "You tip over: sit on a cushion.",
                "Your knee twists: bring your foot closer to you.",
            ],
            changes: &[],
            breathing: "Breathe slowly. Let go a little more with each breath out.",
            stop: "Stop if your knee or groin hurts, or if a leg tingles. Come out slowly.",
            easier: "Sit on a thick cushion, lean back on your hands and hold for less time.",
            harder: "Sit taller with less help from your hands.",
        },
    ),
];
