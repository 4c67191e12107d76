//! What is not offered: what people read, in the order of the table.

use super::EntryText;

/// By id.
pub static TEXTS: &[(&str, EntryText)] = &[
    (
        "full-sit-up",
        EntryText {
            name: "Full sit-up",
            aliases: &["sit up", "sit-ups", "weighted sit-up", "situp"],
            summary: "It bends your low back again and again under load. Other exercises train the same muscles with less strain.",
            steps: &["Do the curl-up: only your head and shoulders rise, and your back keeps its shape."],
            notes: &["Planks train the front of your trunk without bending it at all."],
            stop: None,
        },
    ),
    (
        "crunch",
        EntryText {
            name: "Crunch",
            aliases: &["crunches", "ab crunch", "stability ball crunch", "abdominal crunch"],
            summary: "It rounds your low back under load. The curl-up trains the same muscles and lets your back keep its shape.",
            steps: &[
                "Do the curl-up, with your hands under your low back.",
                "Or do the dead bug, if you like movement better than holding.",
            ],
            notes: &["A crunch now and then does no harm to most backs. It is only not the best use of your time."],
            stop: None,
        },
    ),
    (
        "abdominal-draw-in",
        EntryText {
            name: "Tummy draw-in",
            aliases: &[
                "abdominal drawing in",
                "hollowing",
                "stomach vacuum",
                "pull navel to spine",
                "transversus exercise",
            ],
            summary: "Sucking the tummy in tempts you to hold your breath. A light brace works all round and lets you breathe.",
            steps: &[
                "Brace as if someone were about to poke your belly, all the way round.",
                "Use about a quarter of your strength, and keep breathing.",
            ],
            notes: &["The articles disagree here. We teach one cue only, the brace."],
            stop: None,
        },
    ),
    (
        "nerve-flossing",
        EntryText {
            name: "Nerve flossing",
            aliases: &["sciatic nerve glide", "nerve gliding", "neural flossing", "sciatica stretch", "nerve slider"],
            summary: "It can stir up a leg that is irritated already. It belongs in the hands of someone who has examined you.",
            steps: &[
                "Walk, as often and as short as feels good.",
                "Lie on your front if that draws the pain up and out of your leg.",
                "Ask a physiotherapist whether gliding suits you.",
            ],
            notes: &["Pain below the knee is worth a visit to your doctor or physiotherapist anyway."],
            stop: None,
        },
    ),
    (
        "standing-hamstring-stretch",
        EntryText {
            name: "Standing hamstring stretch",
            aliases: &[
                "hamstring stretch",
                "toe touch stretch",
                "straight leg toe reach",
                "touch your toes",
                "seated hamstring stretch",
            ],
            summary: "It bends your back to the end of its range, and stretching alone does little for back pain.",
            steps: &[
                "Do the cat-cow, which eases the back and the thighs in motion.",
                "If your thighs feel tight and your legs are well, stretch them lying down.",
            ],
            notes: &["Reaching your toes is no goal here. It has little to do with pain."],
            stop: None,
        },
    ),
    (
        "foam-rolling-the-low-back",
        EntryText {
            name: "Foam rolling the low back",
            aliases: &["foam roller", "foam rolling", "roller massage", "myofascial release", "fascia roller"],
            summary: "A roller under the low back presses on ribs and spine and arches you over an edge.",
            steps: &["Use a tennis ball for your buttocks, standing against a wall."],
            notes: &["For thighs or upper back a roller is fine if you like it. It is not part of a plan."],
            stop: None,
        },
    ),
    (
        "heavy-deadlift",
        EntryText {
            name: "Heavy deadlift",
            aliases: &["deadlift", "barbell deadlift", "conventional deadlift", "max deadlift"],
            summary: "Heavy or early lifting from the floor leaves little room for mistakes when you train alone.",
            steps: &[
                "Build up with the bridge and the hip hinge.",
                "Later the ladder leads to light weights, down to below the knee.",
            ],
            notes: &[
                "Lifting is not bad for backs. It needs time, small steps and someone who watches.",
                "If it is your goal, learn it with a coach once your back is calm.",
            ],
            stop: None,
        },
    ),
    (
        "trap-bar-deadlift",
        EntryText {
            name: "Trap bar deadlift",
            aliases: &["hex bar deadlift", "trap bar", "hex bar"],
            summary: "It needs a gym and someone to watch your form, and this app has neither.",
            steps: &["Train the hinge with light weights in the hands."],
            notes: &["If your gym has a trap bar and a trainer, it is a sound way to lift later on."],
            stop: None,
        },
    ),
    (
        "belt-squat",
        EntryText {
            name: "Belt squat",
            aliases: &["belt squat machine", "hip belt squat"],
            summary: "It needs a machine that few people have. Squats that you can do at home train the same muscles.",
            steps: &["Follow the squat ladder, from the chair to a weight held at your chest."],
            notes: &["If your gym has the machine, it is easy on the back. Begin light."],
            stop: None,
        },
    ),
    (
        "blood-flow-restriction",
        EntryText {
            name: "Blood flow restriction",
            aliases: &["BFR", "BFR training", "occlusion training", "kaatsu", "cuff training"],
            summary: "A cuff round a limb needs the right pressure and a health check first. It is not for training alone.",
            steps: &["Lower more slowly instead. It makes light exercise harder in the same way."],
            notes: &["Some clinics use it under supervision."],
            stop: None,
        },
    ),
    (
        "ballistic-twisting",
        EntryText {
            name: "Fast twisting",
            aliases: &["golf swing", "russian twist", "ballistic twist", "twist and swing"],
            summary: "Fast or loaded turns to the very end ask most of a sore back.",
            steps: &[
                "Turn slowly and stay in the easy middle.",
                "Train your trunk to keep still against a pull.",
                "In the last phase, throws bring speed back step by step.",
            ],
            notes: &["If golf or tennis is your goal, begin with half swings when your back is calm."],
            stop: None,
        },
    ),
];
