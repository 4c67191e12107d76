//! Hinge: what people read, in the order of the ladder.

use super::ExerciseText;
use crate::domain::exercise::Condition;

/// By id, easiest first.
pub static TEXTS: &[(&str, ExerciseText)] = &[
    (
        "hip-hinge-drill",
        ExerciseText {
            name: "Hip hinge",
            aliases: &["hip hinge drill", "good morning", "bend from the hips", "waiter's bow"],
            summary: "Teaches you to bend from your hips, so that lifting feels easier.",
            steps: &[
                "Stand tall with your feet hip-wide. Put your hands on your hip creases.",
                "Brace lightly and soften your knees.",
                "Push your hips back. Let your chest tip forward with a long back.",
                "Stop when the backs of your legs feel tight.",
                "Push your feet down and stand tall again.",
            ],
            cues: &[
                "Hips go back, chest follows",
                "Shut a car door with your bottom",
                "Head, back and hips stay in one line",
            ],
            errors: &[
                "Your back rounds: go less far.",
                "You squat down: keep your shins upright.",
                "Your knees lock: keep them soft.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Bend only a little way, and keep your back long."),
                (Condition::Disc, "Bend only a little way, back long, as long as nothing runs down your leg."),
                (Condition::Stenosis, "Stand up tall, but do not lean back at the top."),
                (Condition::Pregnancy, "Stand with your feet wider, and bend only as far as is easy."),
                (Condition::BloodPressure, "Come up slowly, and keep breathing."),
                (Condition::Unsteady, "Stand with a wall behind you and a chair in front to hold."),
            ],
            breathing: "Breathe in as you bend. Breathe out as you stand up.",
            stop: "Stop if bending sends pain down a leg or turns sharp. Stand tall and walk a little.",
            easier: "Stand a hand's width from a wall and touch it with your bottom.",
            harder: "Cross your arms over your chest and go a little slower.",
        },
    ),
    (
        "staggered-hinge",
        ExerciseText {
            name: "Staggered hinge",
            aliases: &["staggered stance hinge", "kickstand hinge", "b-stance hinge", "split stance hinge"],
            summary: "Moves more of the bend onto one leg, while the other keeps you steady.",
            steps: &[
                "Stand tall. Slide one foot half a step back and rest on its toes.",
                "Put most of your weight on the front foot. Soften that knee.",
                "Brace lightly. Push your hips back with a long back.",
                "Stop when the back of the front leg feels tight.",
                "Push the front foot down and stand tall again.",
            ],
            cues: &[
                "Hips go back and stay level",
                "The back foot only steadies you",
                "Head, back and hips stay in one line",
            ],
            errors: &[
                "Your hips turn: point both hip bones forward.",
                "Your back rounds: go less far.",
                "You sway: put the back foot a little further to the side.",
            ],
            changes: &[
                (Condition::Osteoporosis, "Bend only a little way, and keep your back long."),
                (Condition::Disc, "Bend only a little way, back long, as long as nothing runs down your leg."),
                (Condition::Stenosis, "Stand up tall, but do not lean back at the top."),
                (Condition::Pregnancy, "Rest a hand on a chair, and bend only as far as is easy."),
                (Condition::BloodPressure, "Come up slowly, and keep breathing."),
            ],
            breathing: "Breathe in as you bend. Breathe out as you stand up.",
            stop: "Stop if bending sends pain down a leg or turns sharp. Stand tall and walk a little.",
            easier: "Put a little more weight on the back foot.",
            harder: "Rest less on the back foot, or pause for two breaths at the bottom.",
        },
    ),
    (
        "light-deadlift",
        ExerciseText {
            name: "Light deadlift",
            aliases: &["dumbbell deadlift", "kettlebell deadlift", "deadlift with light weights"],
            summary: "Practises lifting with light weights, slowly and with a long back.",
            steps: &[
                "Stand tall, feet hip-wide, a light weight in each hand by your thighs.",
                "Brace lightly and soften your knees.",
                "Push your hips back. Let the weights slide down close to your legs.",
                "Stop just below your knees, back long.",
                "Press your heels down and stand tall again.",
            ],
            cues: &[
                "Hips back, weights close to your legs",
                "Three seconds down, three seconds up",
                "Press through your heels",
            ],
            errors: &[
                "Your back rounds: stop higher.",
                "The weights swing away: brush your legs with them.",
                "Your knees lock: keep them soft.",
                "You lean back at the top: just stand tall.",
            ],
            changes: &[
                (Condition::Stenosis, "Stand up tall, but do not lean back at the top."),
                (Condition::Spondylolisthesis, "Stand up tall, but do not lean back at the top."),
                (Condition::BloodPressure, "Take very light weights, and breathe out on every lift."),
                (Condition::Unsteady, "Stand with a wall behind you, and stop above your knees."),
            ],
            breathing: "Breathe in as you lower. Breathe out as you stand up.",
            stop: "Stop if your back rounds from tiredness, or if pain turns sharp or runs down a leg. Put the weights down.",
            easier: "Stop at your knees, or take lighter weights.",
            harder: "Take the next heavier weights once all sets feel easy.",
        },
    ),
    (
        "romanian-deadlift",
        ExerciseText {
            name: "Romanian deadlift",
            aliases: &["rdl", "dumbbell romanian deadlift", "romanian dead lift"],
            summary: "Strengthens buttocks, back of the legs and back for everyday lifting.",
            steps: &[
                "Stand tall, feet hip-wide, weights in front of your thighs.",
                "Brace lightly. Soften your knees and keep them like that.",
                "Push your hips back. Slide the weights down along your legs.",
                "Stop when the backs of your legs feel tight, mid-shin at the lowest.",
                "Drive your hips forward and stand tall.",
            ],
            cues: &[
                "Push the wall behind you with your hips",
                "Knees soft and still, back long",
                "Weights stay close to your legs",
            ],
            errors: &[
                "Your back rounds: stop higher.",
                "Your knees bend more and more: send your hips back instead.",
                "You lean back at the top: just stand tall.",
                "You hold your breath: breathe out on every lift.",
            ],
            changes: &[
                (Condition::Stenosis, "Stand up tall, but do not lean back at the top."),
                (Condition::Spondylolisthesis, "Stand up tall, but do not lean back at the top."),
                (Condition::BloodPressure, "Take light weights, and breathe out on every lift."),
                (Condition::Unsteady, "Stand with a wall behind you, and stop at your knees."),
            ],
            breathing: "Breathe in as you lower. Breathe out as you stand up.",
            stop: "Stop if your back rounds from tiredness, or if pain turns sharp or runs down a leg. Put the weights down.",
            easier: "Stop at your knees, or take lighter weights.",
            harder: "Take the next heavier weights once all sets feel easy.",
        },
    ),
    (
        "single-leg-deadlift",
        ExerciseText {
            name: "Single-leg deadlift",
            aliases: &["single leg rdl", "one-leg deadlift", "single leg romanian deadlift", "single leg hinge"],
            summary: "Joins balance and hip strength, one leg at a time.",
            steps: &[
                "Stand on one leg beside a wall, knee soft, fingertips on the wall.",
                "Brace lightly. Push your hips back and let the other leg rise behind.",
                "Keep one line from your head to that heel, hips facing down.",
                "Stop when the back of the standing leg feels tight. Stand tall again.",
            ],
            cues: &["One long line from head to heel", "Hips face the floor", "Press the whole foot down"],
            errors: &[
                "Your hip opens to the side: turn those toes to the floor.",
                "Your back rounds: bend less far.",
                "You wobble: touch the floor with the other foot each time.",
            ],
            changes: &[
                (Condition::Stenosis, "Stand up tall, but do not lean back at the top."),
                (Condition::Spondylolisthesis, "Lift the back leg only a little, and do not arch."),
                (Condition::BloodPressure, "Come up slowly, and keep breathing."),
                (Condition::SoreKnees, "Keep the standing knee soft and still, and bend less far."),
            ],
            breathing: "Breathe in as you bend. Breathe out as you stand up.",
            stop: "Stop if pain turns sharp or runs down a leg, or if you cannot keep steady. Hold the wall and stand tall.",
            easier: "Slide the other foot along the floor instead of lifting it.",
            harder: "Use the wall less, or hold a light weight in one hand.",
        },
    ),
];
