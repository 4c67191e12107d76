//! Methods: what people read, in the order of the table.

use super::EntryText;

/// By id.
pub static TEXTS: &[(&str, EntryText)] = &[
    (
        "breathe-with-the-effort",
        EntryText {
            name: "Breathe with the effort",
            aliases: &["exhale on effort", "breath coordination", "breath holding", "valsalva"],
            summary: "Keeps you from holding your breath, so that pressure does not build up.",
            steps: &[
                "Find the hard half of the movement: the lift, the push, the reach.",
                "Breathe out through it.",
                "Breathe in on the easy half.",
                "In a hold, keep breathing quietly. Counting aloud helps.",
            ],
            notes: &[
                "A light brace stays while you breathe. If you cannot talk, you brace too hard.",
                "It matters most if you have high blood pressure.",
            ],
            stop: None,
        },
    ),
    (
        "steady-tempo",
        EntryText {
            name: "Steady tempo",
            aliases: &["slow reps", "three second reps", "metronome", "tempo training"],
            summary: "An even, slow pace keeps each rep under your control.",
            steps: &[
                "Count three on the way out: one, two, three.",
                "Wait for a moment.",
                "Take two or three counts on the way back.",
                "If a rep speeds up by itself, it was the last one of the set.",
            ],
            notes: &[
                "Follow the pace of the player, or let a metronome click once a second.",
                "Slow is enough of a challenge at first. Weight comes later.",
            ],
            stop: None,
        },
    ),
    (
        "slow-lowering",
        EntryText {
            name: "Slow lowering",
            aliases: &["eccentric training", "eccentric overload", "negatives", "negative reps"],
            summary: "Makes an exercise harder without more weight, by lowering more slowly.",
            steps: &[
                "Do the lifting half at your usual pace.",
                "Lower for four or five counts, evenly.",
                "Rest for a breath and go again.",
                "Do about half of your usual reps at first.",
            ],
            notes: &[
                "Muscles may be sore for a day or two after the first time. That is usual.",
                "Use it for one exercise a session, and go back to steady tempo in between.",
            ],
            stop: None,
        },
    ),
    (
        "adding-weight",
        EntryText {
            name: "Adding weight",
            aliases: &["dumbbells", "kettlebells", "weight training", "progressive overload", "how heavy"],
            summary: "How to begin with weights, and how to let them grow.",
            steps: &[
                "First do the exercise without weight, in good form, at the top of its range.",
                "Take a weight with which you could do five more reps at the end.",
                "Begin with one or two sets of eight to ten.",
                "Stay there until it feels easy two times in a row.",
                "Then take the next heavier weight, and fewer reps at first.",
            ],
            notes: &[
                "Filled bags or bottles are weights, too. Take the smallest step there is.",
                "It is too heavy if your form slips, if it hurts sharply, or if reps turn jerky.",
                "Lift a weight from the floor with a long back, close to you, breathing out.",
            ],
            stop: None,
        },
    ),
    (
        "dynamic-stretching",
        EntryText {
            name: "Dynamic stretching",
            aliases: &["moving stretches", "mobility drills", "active stretching", "loosening up"],
            summary: "Stretching in motion: it warms you up and asks nothing of cold muscles.",
            steps: &[
                "Walk or march for a few minutes first.",
                "Move slowly into the stretch and out again, without stopping.",
                "Begin small and let the movement grow from rep to rep.",
                "Eight to ten times are enough.",
            ],
            notes: &[
                "This is for before a session. Still holds are for after it.",
                "Between two hard sets, a minute of it is a good rest.",
            ],
            stop: None,
        },
    ),
    (
        "static-stretching",
        EntryText {
            name: "Static stretching",
            aliases: &["stretch and hold", "still stretching", "passive stretching", "holding a stretch"],
            summary: "Still holds for the end of a session, or for a quiet evening.",
            steps: &[
                "Go into the stretch slowly until it pulls softly.",
                "Hold for 10 to 30 seconds and breathe.",
                "Let go a little with each breath out. Do not push.",
                "Come out as slowly as you went in.",
            ],
            notes: &[
                "It feels good and eases tightness. By itself it does little for back pain, so keep it short.",
                "If you are very flexible already, strength helps you more.",
            ],
            stop: None,
        },
    ),
    (
        "contract-and-relax",
        EntryText {
            name: "Contract and relax",
            aliases: &["PNF stretching", "partner stretching", "hold-relax", "muscle energy technique"],
            summary: "A gentle push against the stretch helps the muscle let go, alone or with a partner.",
            steps: &[
                "Go into a stretch until it pulls softly.",
                "Push lightly against your hand, the floor or your partner for five seconds.",
                "Let go, breathe out and wait for two breaths.",
                "Let the stretch deepen by itself, or stay where you are.",
                "Do this two or three times, then come out slowly.",
            ],
            notes: &[
                "Push with a fifth of your strength. More does not help.",
                "A partner only gives resistance and never pulls. You say stop at any time.",
                "Once a week is enough.",
            ],
            stop: None,
        },
    ),
];
