//! Activities: what people read, in the order of the table.

use super::EntryText;

/// By id.
pub static TEXTS: &[(&str, EntryText)] = &[
    (
        "cycling",
        EntryText {
            name: "Cycling",
            aliases: &["bike", "stationary bike", "exercise bike", "bicycle", "spinning"],
            summary: "Builds stamina with little impact, outdoors or on a stationary bike.",
            steps: &[
                "Set the saddle so that your knee stays a little bent at the lowest point.",
                "Begin with ten minutes on the flat, in an easy gear.",
                "Ride at an effort at which you can still talk.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "An upright position asks less of your back. Raise the handlebar if leaning forward hurts.",
                "Two short rides count as one long one.",
                "If you are unsteady, choose a stationary bike with a low step.",
            ],
            stop: Some("Stop if your chest hurts or a leg goes weak or numb. Get help now if it does not pass."),
        },
    ),
    (
        "swimming",
        EntryText {
            name: "Swimming",
            aliases: &["swim", "swimming laps", "backstroke", "front crawl", "breaststroke"],
            summary: "Builds stamina while the water carries you.",
            steps: &[
                "Begin with ten minutes. Swim a length, rest as long as you like, swim another.",
                "Choose the stroke that feels easiest. Backstroke suits many people.",
                "Swim at an effort at which you could still talk at the wall.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "Breaststroke with the head held up arches your back and neck. Let your face go into the water.",
                "Fins or a float between the legs make it easier.",
                "A cold pool can make muscles tense. Move a little before you get in.",
            ],
            stop: Some(
                "Stop if your chest hurts or a leg goes weak or numb. Leave the water and get help now if it does not pass.",
            ),
        },
    ),
    (
        "water-walking",
        EntryText {
            name: "Walking in water",
            aliases: &["water walking", "aqua jogging", "pool walking", "aqua fitness", "aquafit", "water aerobics"],
            summary: "Walking with less weight on your joints and more work for your muscles.",
            steps: &[
                "Stand in water between your waist and your chest.",
                "Walk tall, with short steps and swinging arms, for ten minutes.",
                "Walk backwards or sideways for a minute now and then.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "The deeper the water, the less your back has to carry.",
                "Water shoes help you not to slip. Stay near the edge if you are unsteady.",
            ],
            stop: Some(
                "Stop if your chest hurts or a leg goes weak or numb. Leave the water and get help now if it does not pass.",
            ),
        },
    ),
    (
        "elliptical",
        EntryText {
            name: "Elliptical trainer",
            aliases: &["cross trainer", "elliptical machine", "x-trainer"],
            summary: "Builds stamina standing up, without the impact of running.",
            steps: &[
                "Stand tall in the middle of the pedals, hands light on the handles.",
                "Begin with ten minutes at the lowest resistance.",
                "Move at an effort at which you can still talk.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "Let your hips swing a little. A stiff trunk tires your back.",
                "Add minutes first, and resistance only when half an hour is easy.",
            ],
            stop: Some("Stop if your chest hurts or a leg goes weak or numb. Get help now if it does not pass."),
        },
    ),
    (
        "dancing",
        EntryText {
            name: "Dancing",
            aliases: &["dance workout", "dance class", "zumba", "ballroom", "line dance"],
            summary: "Builds stamina and coordination, and is fun.",
            steps: &[
                "Choose music that you like and a floor that is not slippery.",
                "Begin with ten minutes of steps that you know.",
                "Keep turns and dips small until your back says they are fine.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "In a class, tell the teacher about your back and leave out jumps and quick twists.",
                "Go at an effort at which you can still talk in short sentences.",
            ],
            stop: Some("Stop if your chest hurts or a leg goes weak or numb. Get help now if it does not pass."),
        },
    ),
    (
        "yoga",
        EntryText {
            name: "Yoga",
            aliases: &["hatha yoga", "yoga class", "gentle yoga", "chair yoga"],
            summary: "Joins gentle movement, strength and calm breathing.",
            steps: &[
                "Look for a gentle or beginners' class, and tell the teacher about your back.",
                "Begin with ten to fifteen minutes.",
                "Stay in the easy middle of each pose. Come out before it pulls hard.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "With osteoporosis or a disc problem, leave out deep forward bends and strong twists.",
                "If bending backwards bothers you, keep cobra and bridge low, or leave them out.",
                "It counts for movement and calm. Keep your strength exercises as well.",
                "If the floor is hard to reach, take a class on chairs.",
            ],
            stop: Some("Stop a pose that turns sharp or goes down a leg. Rest on your side and leave it out that day."),
        },
    ),
    (
        "yin-yoga",
        EntryText {
            name: "Yin yoga",
            aliases: &["restorative yoga", "slow yoga", "yin"],
            summary: "Long, quiet poses on the floor that let you settle.",
            steps: &[
                "Begin with ten minutes and two or three poses.",
                "Put cushions under everything that does not touch the floor.",
                "Stay for a minute or two where it pulls only softly.",
                "Come out slowly and rest before the next pose.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "Twice a week is plenty. It goes well with a day of rest from strength work.",
                "Not in the first hour after you get up, when deep bending suits backs least.",
            ],
            stop: Some("Stop a pose that turns sharp or goes down a leg. Rest on your side and leave it out that day."),
        },
    ),
    (
        "pilates",
        EntryText {
            name: "Pilates",
            aliases: &["mat pilates", "reformer", "clinical pilates", "pilates class"],
            summary: "Slow, exact movements that train your trunk.",
            steps: &[
                "Look for a beginners' class, and tell the teacher about your back.",
                "Begin with ten to fifteen minutes.",
                "Choose the easy form of each exercise. Breathe all the time.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "Leave out rolling on your back and full roll-ups. The curl-up here does the same job.",
                "You need not press your back flat. Keep its natural shape.",
                "If the floor is hard to reach, ask for standing or chair work.",
            ],
            stop: Some(
                "Stop an exercise that turns sharp or goes down a leg. Rest on your side and leave it out that day.",
            ),
        },
    ),
    (
        "tai-chi",
        EntryText {
            name: "Tai chi",
            aliases: &["tai ji", "taiji", "qigong", "qi gong", "shadow boxing"],
            summary: "Slow, flowing steps that train balance and calm you.",
            steps: &[
                "Look for a class or a film for beginners.",
                "Begin with ten minutes in a clear space.",
                "Keep your knees soft and your steps short.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "If you are unsteady, stand beside a wall or do it sitting.",
                "Turn with your hips and feet, so that your back turns little.",
            ],
            stop: Some("Stop if your back or knees hurt more, or if you feel dizzy. Sit down and rest."),
        },
    ),
    (
        "running",
        EntryText {
            name: "Running",
            aliases: &["jogging", "run", "jog", "run and walk", "couch to 5k"],
            summary: "For people whose goal it is. It comes late, because each step lands with more force than walking.",
            steps: &[
                "First walk for half an hour with ease.",
                "Then run one minute and walk two, for ten minutes in all.",
                "Make the running part longer by a minute a week.",
                "Keep a day between two runs.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "Short, quick steps land softer than long ones.",
                "Go at an effort at which you can still talk in short sentences.",
                "If your back is worse the next day, walk, swim or cycle for a week and begin again shorter.",
            ],
            stop: Some("Stop if your chest hurts or a leg goes weak or numb. Get help now if it does not pass."),
        },
    ),
    (
        "sport-drills",
        EntryText {
            name: "Sport drills",
            aliases: &[
                "agility drills",
                "return to sport",
                "footwork drills",
                "agility ladder",
                "sport-specific training",
            ],
            summary: "The movements of your own sport, in small pieces and with control first.",
            steps: &[
                "Choose two or three movements of your sport.",
                "Do them at half speed for ten minutes, after a warm-up.",
                "Add speed when two sessions in a row felt well the next day.",
                "Add turning and stopping last.",
                "Add a minute or two each week, up to half an hour.",
            ],
            notes: &[
                "One thing grows at a time: first minutes, then speed, then load.",
                "A coach who knows your back is worth asking.",
            ],
            stop: Some(
                "Stop at sharp pain or pain that goes down a leg. Walk until it settles, and take half the speed next time.",
            ),
        },
    ),
];
