//! Every pose of every drawing, and every pose on the way between two: limbs keep their length, what stands stays, nothing goes
//! through the floor or a wall, joints stay within what people can do.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library;
use steadyback_figure::body::{Body, FOREARM, HAND, Limb, SHANK, THIGH, UPPER_ARM};
use steadyback_figure::camera::Camera;
use steadyback_figure::draw::{Show, drawing};
use steadyback_figure::ink::Ink;
use steadyback_figure::motion::Motion;
use steadyback_figure::place::place;
use steadyback_figure::pose::{Dof, Pose, Set, mode};
use steadyback_figure::props::SEAT;
use steadyback_figure::shape::{Drawing, Extent, Shape};
use steadyback_figure::sign::Sign;
use steadyback_figure::trig::V;
use steadyback_figure::{Figure, Flow, Prop, data, of, svg::svg};

/// Two percent of the body's height, in thousandths.
const SLACK: f64 = 20.0;

fn at(v: V) -> [f64; 3] {
    [v.x, v.y, v.z].map(|it| f64::from(it) / 16.0)
}

fn apart(a: V, b: V) -> f64 {
    at(a).iter().zip(at(b)).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

/// The angle at `b` between the ways to `a` and `c`, in degrees; 180 is straight.
fn angle(a: V, b: V, c: V) -> f64 {
    let (one, two) = (at(a.minus(b)), at(c.minus(b)));
    let dot: f64 = one.iter().zip(two).map(|(a, b)| a * b).sum();
    (dot / (apart(a, b) * apart(c, b))).clamp(-1.0, 1.0).acos().to_degrees()
}

/// Key poses in the order in which they follow each other, the way back and the other side included.
fn sequence(figure: &Figure) -> Vec<Pose> {
    let mut keys: Vec<_> = (0..figure.keys.len()).map(|key| figure.pose(key)).collect();
    match figure.flow {
        Flow::Return | Flow::Cut => {}
        Flow::Round => keys.push(keys[0]),
        Flow::Stride => {
            keys.extend(keys.clone().iter().map(Pose::other_side));
            keys.push(keys[0]);
        }
    }
    keys
}

/// Every pose on the way, with which key pose it comes after.
fn frames(figure: &Figure) -> Vec<(usize, i32, Pose)> {
    let keys = sequence(figure);
    let ways = keys.windows(2).enumerate();
    ways.flat_map(|(key, two)| (0..=32).map(move |step| (key, step * 8, two[0].towards(&two[1], step * 8)))).collect()
}

/// Places on the skin: name, middle, thickness around it.
fn skin(body: &Body) -> Vec<(&'static str, V, f64)> {
    let mut all = vec![
        ("hips", body.spine[0], 52.0),
        ("waist", body.spine[2], 46.0),
        ("chest", body.spine[4], 54.0),
        ("head", body.head, 58.0),
    ];
    for (leg, names) in
        body.legs.iter().zip([["knee R", "ankle R", "toe R", "heel R"], ["knee L", "ankle L", "toe L", "heel L"]])
    {
        all.extend([
            (names[0], leg.mid, 33.0),
            (names[1], leg.end, 28.0),
            (names[2], leg.tip, 16.0),
            (names[3], leg.heel, 16.0),
        ]);
    }
    for (arm, names) in body.arms.iter().zip([["elbow R", "wrist R", "hand R"], ["elbow L", "wrist L", "hand L"]]) {
        all.extend([(names[0], arm.mid, 24.0), (names[1], arm.end, 20.0), (names[2], arm.tip, 20.0)]);
    }
    all
}

/// How deep something round is in a box.
fn inside(middle: [f64; 3], thick: f64, x: [i16; 2], y: [i16; 2], z: [i16; 2]) -> f64 {
    let sides = [x, y, z].map(|it| it.map(f64::from));
    let near = [0, 1, 2].map(|it| middle[it].clamp(sides[it][0], sides[it][1]));
    let off = [0, 1, 2].map(|it| (middle[it] - near[it]).powi(2)).iter().sum::<f64>().sqrt();
    // Within, the way out to the nearest side is as deep as it is in; nothing leaves through the floor.
    let out =
        [0, 1, 2].map(|it| (sides[it][1] - middle[it]).min(if it == 1 { f64::MAX } else { middle[it] - sides[it][0] }));
    if off > 0.0 { thick - off } else { thick + out.into_iter().fold(f64::MAX, f64::min) }
}

/// How deep something round is in a thing of the room.
fn depth(prop: &Prop, middle: [f64; 3], thick: f64) -> f64 {
    let [x, _, z] = middle;
    match prop {
        Prop::Wall(wall, _) if *wall < 0 => f64::from(*wall) - (x - thick),
        Prop::Wall(wall, _) => x + thick - f64::from(*wall),
        Prop::SideWall(wall, _) if *wall < 0 => f64::from(*wall) - (z - thick),
        Prop::SideWall(wall, _) => z + thick - f64::from(*wall),
        Prop::Block(from, to, high, wide) if *high > 0 => {
            inside(middle, thick, [*from, *to], [0, *high], [-*wide, *wide])
        }
        Prop::Chair(from, deep, _, aside) => {
            let (from, to) = (*from.min(&(from + deep)), *from.max(&(from + deep)));
            inside(middle, thick, [from, to], [SEAT - 20, SEAT], [aside - 120, aside + 120])
        }
        _ => 0.0,
    }
}

/// What is wrong with each figure, worst of each kind.
fn faults(figure: &Figure) -> Vec<String> {
    let mut worst: BTreeMap<String, (f64, String)> = BTreeMap::new();
    let mut note = |kind: String, by: f64, what: String| {
        let entry = worst.entry(kind).or_insert((f64::MIN, String::new()));
        if by > entry.0 {
            *entry = (by, what);
        }
    };
    let keys: Vec<_> = sequence(figure).iter().map(Body::of).collect();
    for (key, step, pose) in frames(figure) {
        let body = Body::of(&pose);
        let whole = [(THIGH, SHANK, &body.legs), (UPPER_ARM, FOREARM, &body.arms)];
        for (upper, lower, limbs) in whole {
            for limb in limbs {
                let off = (apart(limb.root, limb.mid) - f64::from(upper))
                    .abs()
                    .max((apart(limb.mid, limb.end) - f64::from(lower)).abs());
                if off > 2.0 {
                    note("length".into(), off, format!("{key}+{step}: a limb is {off:.0} too long or short"));
                }
            }
        }
        for limb in &body.arms {
            assert!((apart(limb.end, limb.tip) - f64::from(HAND)).abs() < 2.0);
        }
        for (name, middle, thick) in skin(&body) {
            let deep = thick - at(middle)[1];
            if deep > SLACK {
                note(format!("floor {name}"), deep, format!("{key}+{step}: {name} is {deep:.0} in the floor"));
            }
            for prop in figure.props {
                let deep = depth(prop, at(middle), thick);
                if deep > SLACK {
                    note(format!("{prop:?} {name}"), deep, format!("{key}+{step}: {name} is {deep:.0} in {prop:?}"));
                }
            }
        }
        // What rests on the floor in both key poses, at the same place, rests there all the way.
        let (from, to) = (skin(&keys[key]), skin(&keys[key + 1]));
        for (now, (from, to)) in skin(&body).into_iter().zip(from.into_iter().zip(to)) {
            let rests = |it: &(&str, V, f64)| at(it.1)[1] - it.2 < 14.0;
            if rests(&from) && rests(&to) && apart(from.1, to.1) < SLACK {
                let off = apart(from.1, now.1).min(apart(to.1, now.1));
                let moved = apart(from.1, to.1);
                if off > SLACK || moved > SLACK {
                    note(
                        format!("slip {}", now.0),
                        off.max(moved),
                        format!("{key}+{step}: {} slips by {off:.0}, {moved:.0}", now.0),
                    );
                }
            }
        }
        joints(&pose, &body, &mut |kind, by, what| note(kind, by, format!("{key}+{step}: {what}")));
    }
    worst.into_values().map(|it| it.1).collect()
}

/// What is wrong with the joints of one pose, and with hands and feet that have a place.
fn joints(pose: &Pose, body: &Body, note: &mut dyn FnMut(String, f64, String)) {
    for (what, of, least, most) in RANGES {
        let value = pose.trunk(*of) / 16;
        if value < *least || value > *most {
            note(format!("range {what}"), f64::from(value.abs()), format!("{what} by {value}"));
        }
    }
    for side in 0..2 {
        let name = ["right", "left"][side];
        for (what, value) in [("knee", pose.leg(side)[4]), ("elbow", pose.arm(side)[4])] {
            if value < 0 {
                note(format!("back {what}{side}"), f64::from(-value), format!("{name} {what} bends back"));
            }
        }
        let (leg, arm) = (body.legs[side], body.arms[side]);
        let (hip, knee, elbow) =
            (hip_bend(body, leg), 180.0 - angle(leg.root, leg.mid, leg.end), 180.0 - angle(arm.root, arm.mid, arm.end));
        for (what, value, most) in [("hip", hip, 138.0), ("knee", knee, 158.0), ("elbow", elbow, 152.0)] {
            if value > most {
                note(format!("joint {what}{side}"), value, format!("{name} {what} bends {value:.0}"));
            }
        }
        let behind = hip_behind(body, leg);
        if behind > 38.0 {
            note(format!("behind {side}"), behind, format!("{name} leg is {behind:.0} behind"));
        }
        for (limb, numbers, kind) in [(leg, pose.leg(side), "foot"), (arm, pose.arm(side), "hand")] {
            if numbers[0] == i32::from(mode::ROOM) {
                let sign = if side == 0 { 1 } else { -1 };
                let off = apart(limb.end, V::new(numbers[6], numbers[7], numbers[8] * sign));
                if off > SLACK {
                    note(format!("reach {kind}{side}"), off, format!("{name} {kind} is {off:.0} from its place"));
                }
            }
        }
    }
}

/// How far a hip is bent forward, 0 standing: the angle between thigh and pelvis.
fn hip_bend(body: &Body, leg: Limb) -> f64 {
    180.0 - angle(body.spine[1], body.spine[0], body.spine[0].plus(leg.mid.minus(leg.root)))
}

/// How far a thigh is behind the pelvis, in degrees: 0 in line with the trunk.
fn hip_behind(body: &Body, leg: Limb) -> f64 {
    let thigh = leg.mid.minus(leg.root).unit_or(V::default());
    let pelvis = body.frames[0];
    f64::from(-thigh.dot(pelvis.f)).atan2(f64::from(-thigh.dot(pelvis.u))).to_degrees()
}

/// How far the spine goes at most, in degrees (our own choice, inside common ranges of motion, so that nothing looks forced).
const RANGES: &[(&str, Dof, i32, i32)] = &[
    ("low back", Dof::LOW, -45, 50),
    ("upper back", Dof::UP, -35, 45),
    ("neck", Dof::NECK, -45, 50),
    ("bend", Dof::BEND, -48, 48),
    ("twist", Dof::TWIST, -50, 50),
    ("look", Dof::LOOK, -70, 70),
];

#[test]
fn bodies_stay_human_and_in_place() {
    let mut all = Vec::new();
    for figure in data::all() {
        all.extend(faults(figure).into_iter().map(|it| format!("{}: {it}", figure.id)));
    }
    assert!(all.is_empty(), "\n{}", all.join("\n"));
}

const ROOM: i16 = mode::ROOM;

#[test]
fn faults_are_seen() {
    #[track_caller]
    fn check(keys: &'static [&'static [Set]], props: &'static [Prop], expected: &str) {
        let figure = Figure { base: &[], keys, props, ..*by_id("walking") };
        let figure = Figure { flow: Flow::Return, ..figure };
        let found = faults(&figure).join("; ");
        assert!(found.contains(expected), "{expected}: {found}");
    }
    check(&[&[(Dof::Y, 526)], &[(Dof::Y, 480)]], &[], "toe R is");
    check(&[&[(Dof::Y, 526)], &[(Dof::Y, 526), (Dof::X, -80)]], &[Prop::Wall(-60, 1040)], "hips is 72 in Wall");
    check(&[&[(Dof::Y, 526)], &[(Dof::Y, 526), (Dof::HIP_R, -50)]], &[], "right leg is 50 behind");
    check(&[&[(Dof::Y, 526)], &[(Dof::Y, 526), (Dof::KNEE_L, 165)]], &[], "left knee bends 165");
    check(&[&[(Dof::Y, 526)], &[(Dof::Y, 526), (Dof::ELBOW_L, -9)]], &[], "left elbow bends back");
    check(&[&[(Dof::Y, 526)], &[(Dof::Y, 526), (Dof::LOW, 60)]], &[], "low back by");
    check(
        &[&[(Dof::Y, 526), (Dof::LEG, ROOM), (Dof::FY, 46)], &[(Dof::Y, 600), (Dof::LEG, ROOM), (Dof::FY, 46)]],
        &[],
        "from its place",
    );
    check(&[&[(Dof::Y, 526)], &[(Dof::Y, 526), (Dof::TURN, 359)]], &[], "slips");
    check(&[&[(Dof::Y, 526)], &[(Dof::Y, 526), (Dof::X, 2)]], &[Prop::Block(40, 300, 60, 150)], "toe R is 58 in Block");
    check(&[&[(Dof::Y, 526)], &[(Dof::Y, 480)]], &[Prop::Chair(-40, 220, false, 0)], "knee R is 33 in Chair");
}

fn by_id(id: &str) -> &'static Figure {
    data::all().find(|it| it.id == id).expect("a figure")
}

fn drawn() -> impl Iterator<Item = (ExerciseRef, &'static Figure)> {
    library::all().filter_map(|exercise| of(exercise).map(|figure| (exercise, figure)))
}

#[test]
fn every_exercise_has_its_figure() {
    let without: Vec<_> = library::all().filter(|it| of(it).is_none()).map(|it| it.id).collect();
    assert_eq!(without, Vec::<&str>::new());
    let mut ids: Vec<_> = data::all().map(|it| it.id).collect();
    assert!(ids.iter().all(|id| library::by_id(id).is_some()));
    ids.sort_unstable();
    assert!(ids.windows(2).all(|two| two[0] != two[1]), "two figures for one exercise");
    assert!(data::all().all(|it| (2..=4).contains(&it.keys.len())));
}

/// What is placed by a mode is placed so in every key pose: between two modes there is no way.
#[test]
fn modes_and_anchors_stay() {
    for figure in data::all() {
        let of = |pose: &Pose| {
            let modes = [pose.leg(0)[0], pose.leg(1)[0], pose.arm(0)[0], pose.arm(1)[0]];
            (modes, pose.trunk(Dof::ANCHOR))
        };
        let first = of(&figure.pose(0));
        assert!((1..figure.keys.len()).all(|key| of(&figure.pose(key)) == first), "{}", figure.id);
    }
}

#[test]
fn left_and_right_are_told_apart() {
    for figure in data::all() {
        for mirrored in [false, true] {
            let drawing = drawing(figure, Show::Still, mirrored).expect("a still");
            let count = |of: Ink| drawing.shapes.iter().filter(|it| it.ink == of).count();
            let far = if figure.close { [6, 0, 0, 0] } else { [1, 1, 1, 1] };
            assert_eq!([Ink::SkinFar, Ink::ShirtFar, Ink::TrousersFar, Ink::ShoeFar].map(count), far, "{}", figure.id);
            assert!(figure.close || count(Ink::Trousers) == 2 && count(Ink::Shoe) == 1, "{}", figure.id);
        }
    }
}

/// Bands and weights are where the hand, foot or knee is that holds them.
#[test]
fn what_is_held_is_held() {
    let (mut seen, mut carried) = (0, 0);
    for (exercise, figure) in drawn() {
        let camera = Camera::new(figure.seen_from());
        let motion = Motion::of(figure, exercise, exercise.dose.start.work());
        let drawing = drawing(figure, Show::Moving(exercise, exercise.dose.start.work()), false).expect("it moves");
        let starts = |at: usize| -> Vec<(i32, i32)> {
            let shapes = drawing.shapes.iter().filter(|it| it.ink == Ink::Band);
            shapes.map(|it| spots(&it.paths[at.min(it.paths.len() - 1)])[0]).collect()
        };
        let bands = figure.props.iter().filter_map(|it| match it {
            Prop::Band(from, _) | Prop::BandBelow(from, _) | Prop::Cable(from, _) => Some(*from),
            _ => None,
        });
        for (number, from) in bands.enumerate() {
            for (at, pose) in motion.poses.iter().enumerate() {
                let (x, y) = camera.spot(place(&Body::of(pose), from));
                assert_eq!(starts(at)[number], (x, y), "{exercise:?}");
                seen += 1;
            }
        }
        // What is carried is round the hand: its middle is there in every pose.
        let by_hand = |it: &&Prop| matches!(it, Prop::Weight(_) | Prop::Held(..) | Prop::Thrown(..));
        let loads: Vec<_> = drawing.shapes.iter().filter(|it| it.ink == Ink::Load).collect();
        let props: Vec<_> = figure.props.iter().filter(by_hand).collect();
        if figure.props.contains(&Prop::Bar) {
            continue;
        }
        assert_eq!(loads.len(), props.len(), "{exercise:?}");
        for (at, pose) in motion.poses.iter().enumerate() {
            let there: Vec<_> = loads.iter().map(|it| middle(&it.paths[at.min(it.paths.len() - 1)])).collect();
            for prop in &props {
                let (of, way) = match prop {
                    Prop::Weight(of) | Prop::Held(of, _) => (*of, [0; 3]),
                    Prop::Thrown(of, _, way) => (*of, *way),
                    _ => continue,
                };
                let body = Body::of(pose);
                // What is thrown has left the hand by its share of its way.
                let [x, y, z] = way.map(|it| i32::from(it) * body.flight / 1000);
                let (x, y) = camera.spot(place(&body, of).plus(V::new(x, y, z)));
                let near = |it: &(i32, i32)| (it.0 - x).abs().max((it.1 - y).abs()) < 6;
                assert!(there.iter().any(near), "{exercise:?}: {x} {y} {there:?}");
                carried += 1;
            }
        }
    }
    assert!(seen > 20 && carried > 20);
}

/// The points of a path, wherever it writes steps instead.
fn spots(path: &str) -> Vec<(i32, i32)> {
    let (mut all, mut here, mut last) = (Vec::new(), (0, 0), ' ');
    let mut rest = path;
    while let Some(at) = rest.find(|it: char| it.is_ascii_alphabetic()) {
        let letter = rest[at..].chars().next().unwrap_or(' ');
        let end = rest[at + 1..].find(|it: char| it.is_ascii_alphabetic()).map_or(rest.len(), |it| it + at + 1);
        let spaced = rest[at + 1..end].replace('-', " -");
        let numbers: Vec<i32> = spaced.split_whitespace().map(|it| it.parse().expect("a number")).collect();
        for (number, pair) in numbers.as_chunks::<2>().0.iter().enumerate() {
            let place =
                if letter.is_ascii_lowercase() { (here.0 + pair[0], here.1 + pair[1]) } else { (pair[0], pair[1]) };
            // The first pair of a q is the corner that it bends to.
            if letter != 'q' || number == 1 {
                here = place;
                all.push(place);
            }
        }
        last = letter;
        rest = &rest[end..];
    }
    assert!(path.is_empty() || last != ' ');
    all
}

/// Whether a point lies in an area, by its first colour or any other: how often its outlines go round it is not 0.
fn holds(path: &str, (x, y): (i32, i32)) -> bool {
    let side = |a: (i32, i32), b: (i32, i32)| (b.0 - a.0) * (y - a.1) - (x - a.0) * (b.1 - a.1);
    let turns = |piece: &str| -> i32 {
        let all = spots(&format!("M{piece}"));
        let next = all.iter().cycle().skip(1);
        let ways = all.iter().zip(next);
        ways.map(|(a, b)| {
            i32::from(a.1 <= y && b.1 > y && side(*a, *b) > 0) - i32::from(a.1 > y && b.1 <= y && side(*a, *b) < 0)
        })
        .sum()
    };
    path.split('M').skip(1).map(turns).sum::<i32>() != 0
}

/// Every outline of the body comes back to its start, and an arm or leg holds its own joints.
#[test]
fn limbs_are_closed_round_their_joints() {
    for figure in data::all().filter(|it| !it.close) {
        let camera = Camera::new(figure.seen_from());
        for key in 0..figure.keys.len() {
            let one = Figure {
                keys: &figure.keys[..=key],
                base: figure.base,
                props: figure.props,
                spots: figure.spots,
                ..*figure
            };
            let drawing = drawing(&one, Show::Still, false).expect("a still");
            for shape in drawing.shapes.iter().filter(|it| it.paths[0].contains('q')) {
                assert_eq!(shape.paths[0].matches('M').count(), shape.paths[0].matches('z').count(), "{}", figure.id);
            }
            let body = Body::of(&figure.pose(key));
            let inks = [[Ink::Trousers, Ink::TrousersFar], [Ink::Skin, Ink::SkinFar]];
            for (limbs, inks) in [&body.legs, &body.arms].into_iter().zip(inks) {
                for limb in limbs {
                    let joints = [limb.root, limb.mid, limb.end].map(|it| camera.spot(it));
                    let mut areas = drawing.shapes.iter().filter(|it| inks.contains(&it.ink)).map(|it| &it.paths[0]);
                    assert!(
                        areas.any(|it| joints.iter().all(|joint| holds(it, *joint))),
                        "{} {key}: {joints:?}",
                        figure.id
                    );
                }
            }
        }
    }
}

#[test]
fn no_arrow_crosses_the_head() {
    let mut seen = 0;
    for (exercise, figure) in drawn().filter(|it| !it.1.close) {
        let camera = Camera::new(figure.seen_from());
        let motion = Motion::of(figure, exercise, exercise.dose.start.work());
        let drawing = drawing(figure, Show::Moving(exercise, exercise.dose.start.work()), false).expect("it moves");
        for arrow in drawing.shapes.iter().filter(|it| it.ink == Ink::Arrow) {
            let (from, to) = arrow.shown.expect("it comes and goes");
            assert!(from < to && to <= motion.times.last().expect("one").1, "{exercise:?}");
            for (pose, _) in motion.times.iter().filter(|it| (from..=to).contains(&it.1)) {
                let head = camera.spot(Body::of(&motion.poses[usize::from(*pose)]).head);
                for spot in arrow.paths.iter().flat_map(|it| spots(it)) {
                    let off = f64::from(spot.0 - head.0).hypot(f64::from(spot.1 - head.1));
                    assert!(off > 64.0, "{exercise:?}: {off:.0} from the head at {spot:?}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 10_000);
}

/// A shadow is where something rests on the floor, and nowhere else.
#[test]
fn shadows_are_where_something_rests() {
    for figure in data::all().filter(|it| !it.props.iter().any(|it| matches!(it, Prop::Block(_, _, 1.., _)))) {
        let camera = Camera::new(figure.seen_from());
        let last = figure.pose(figure.keys.len() - 1);
        let body = Body::of(&last);
        let drawing = drawing(figure, Show::Still, false).expect("a still");
        let shadow: String =
            drawing.shapes.iter().filter(|it| it.ink == Ink::Shadow).map(|it| it.paths[0].as_str()).collect();
        let below = |it: V| camera.spot(V::new(it.x, 0, it.z));
        for (name, place, thick) in skin(&body) {
            let up = at(place)[1] - thick;
            assert!(up > 8.0 || holds(&shadow, below(place)), "{}: no shadow below the {name}", figure.id);
            let level = |it: V| V::new(it.x, 0, it.z);
            let near = |it: &(&str, V, f64)| at(it.1)[1] - it.2 < 50.0 && apart(level(it.1), level(place)) < 330.0;
            let near = skin(&body).iter().any(near);
            assert!(near || !holds(&shadow, below(place)), "{}: a shadow below the {name}, {up:.0} up", figure.id);
        }
    }
}

/// The middle of what a path reaches.
fn middle(path: &str) -> (i32, i32) {
    let mut extent = Extent::NONE;
    for spot in spots(path) {
        extent.take(spot, 0);
    }
    (i32::midpoint(extent.left, extent.right), i32::midpoint(extent.top, extent.bottom))
}

/// A path can only move into one with the same commands.
#[test]
fn moving_shapes_keep_their_form() {
    let form = |path: &str| path.chars().filter(char::is_ascii_alphabetic).collect::<String>();
    for (exercise, figure) in drawn() {
        let drawing = drawing(figure, Show::Moving(exercise, Work::Holds(10)), false).expect("it moves");
        assert!(drawing.shapes.iter().any(|it| it.paths.len() > 1), "{exercise:?} does not move");
        for shape in &drawing.shapes {
            assert!(shape.paths.iter().all(|path| form(path) == form(&shape.paths[0])), "{exercise:?}");
            let all = |it: &(u8, u32)| usize::from(it.0) < shape.paths.len();
            assert!(shape.shown.is_some() || shape.paths.len() <= 1 || drawing.times.iter().all(all));
            let counts = drawing.moves(shape).map(|it| (it.0.split(';').count(), it.1.split(';').count()));
            assert!(counts.is_none_or(|it| it.0 == it.1), "{exercise:?}");
        }
        assert!(drawing.times.windows(2).all(|two| two[0].1 <= two[1].1), "{exercise:?}");
        assert_eq!(drawing.times.first().map(|it| it.1), Some(0));
        assert_eq!(drawing.keys.len(), figure.keys.len());
        let (cycle, times) = drawing.clock().expect("it moves");
        assert!(times.starts_with("0.0000;") && times.ends_with(";1.0000"), "{exercise:?}");
        assert!((1_000..60_000).contains(&cycle), "{exercise:?}: {cycle} ms");
    }
}

/// Mirrored, every point is on the other side of the same picture.
#[test]
fn mirrored_is_the_same_the_other_way_round() {
    for (exercise, figure) in drawn() {
        for show in [Show::Moving(exercise, exercise.dose.start.work()), Show::Still, Show::Ghost] {
            let [one, other] = [false, true].map(|it| drawing(figure, show, it).expect("a drawing"));
            let [left, top, width, height] = one.view_box;
            assert_eq!(other.view_box, [-left - width, top, width, height], "{exercise:?}");
            for (shape, mirrored) in one.shapes.iter().zip(&other.shapes) {
                assert_eq!((shape.ink, shape.width), (mirrored.ink, mirrored.width));
                for (path, other) in shape.paths.iter().zip(&mirrored.paths) {
                    let turned: Vec<_> = spots(path).iter().map(|it| (-it.0, it.1)).collect();
                    assert_eq!(turned, spots(other), "{exercise:?} {show:?} {:?}", shape.ink);
                }
            }
        }
    }
}

#[test]
fn slips_are_drawn_where_they_are_written() {
    for figure in data::all() {
        let slip = drawing(figure, Show::Slip, false);
        assert_eq!(slip.is_some(), figure.slip.is_some());
        let Some(slip) = slip else { continue };
        let cross: Vec<_> = slip.shapes.iter().filter(|it| it.ink == Ink::Cross).collect();
        assert!(cross.len() == 1 && cross[0].paths[0].matches('M').count() == 2);
        let body = Body::of(&figure.slip_pose().expect("a pose"));
        for (name, middle, thick) in skin(&body) {
            assert!(
                thick - at(middle)[1] <= SLACK,
                "{}: {name} is {:.0} in the floor",
                figure.id,
                thick - at(middle)[1]
            );
            for prop in figure.props {
                let deep = depth(prop, at(middle), thick);
                assert!(deep <= SLACK, "{}: {name} is {deep:.0} in {prop:?}", figure.id);
            }
        }
        // A foot that stands in the key pose stands in the slip.
        let key = Body::of(&figure.pose(usize::from(figure.slip.expect("a slip").0)));
        for (leg, slipped) in key.legs.iter().zip(body.legs) {
            let low = |leg: Limb| [leg.tip, leg.heel, leg.mid].map(|it| at(it)[1]).into_iter().fold(f64::MAX, f64::min);
            let off = low(slipped) - low(*leg);
            assert!(low(*leg) > 40.0 || off < 2.0 * SLACK, "{}: a foot is {off:.0} up", figure.id);
        }
    }
}

#[test]
fn sides_that_take_turns_are_both_shown() {
    let mut seen = 0;
    for (exercise, figure) in drawn().filter(|it| !it.1.is_rest()) {
        let poses = drawing(figure, Show::Poses, false).expect("poses");
        let numbers = poses.shapes.iter().filter(|it| it.ink == Ink::Number).count();
        // What goes round in the air is drawn once, after where it starts.
        let keys = if figure.flow == Flow::Round && figure.start.is_some() { 1 } else { figure.keys.len() };
        let others = usize::from(figure.alternates()) + usize::from(figure.start.is_some());
        assert_eq!(numbers, keys + others, "{exercise:?}");
        seen += usize::from(figure.alternates());
    }
    assert!(seen > 8);
    assert!(!by_id("glute-bridge").alternates());
}

#[test]
fn each_picture_has_its_signs() {
    #[track_caller]
    fn check(id: &str, expected: &[(Sign, usize)]) {
        assert_eq!(by_id(id).signs(), expected, "{id}");
    }
    check("glute-bridge", &[(Sign::Out, 1), (Sign::In, 0), (Sign::Pause, 1), (Sign::Repeat, 1)]);
    check("bridge-hold", &[(Sign::Belly, 1), (Sign::Hold, 1), (Sign::Breathe, 1)]);
    check("abdominal-brace", &[(Sign::Tense, 1), (Sign::Hold, 1), (Sign::Breathe, 1)]);
    check("breathing-brace", &[(Sign::Belly, 0), (Sign::Tense, 1), (Sign::Out, 1), (Sign::In, 0), (Sign::Repeat, 1)]);
    check("belly-breathing", &[(Sign::Belly, 1), (Sign::Out, 0), (Sign::In, 1), (Sign::Breathe, 1), (Sign::Repeat, 1)]);
    check("prone-lying", &[(Sign::Belly, 1), (Sign::Hold, 1), (Sign::Breathe, 1)]);
    check("walking", &[(Sign::Look, 1), (Sign::Hold, 1), (Sign::Breathe, 1)]);
    check("mcgill-curl-up", &[(Sign::Hold, 1), (Sign::Breathe, 1), (Sign::Sides, 1)]);
    check("dead-bug", &[(Sign::Hold, 1), (Sign::Repeat, 1)]);
}

/// The texts of the exercises: id and what is said of it.
fn texts() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/src/en/exercises");
    let files = std::fs::read_dir(folder).expect("the texts").map(|it| it.expect("a file").path());
    let read = |file| std::fs::read_to_string(file).expect("a text");
    let all: Vec<String> = files.map(read).collect();
    let one = |text: &str| {
        let (id, rest) = text.split_once('\n').unwrap_or_default();
        (id.trim().to_owned(), rest.to_owned())
    };
    all.iter().flat_map(|it| it.split("# ").skip(1).map(one)).collect()
}

/// What the text of an exercise says that cannot be seen in a body stands beside its drawing.
#[test]
fn what_the_texts_say_has_its_sign() {
    let (mut breathing, mut turning) = (0, 0);
    for (id, text) in texts() {
        let Some(figure) = data::all().find(|it| it.id == id) else { continue };
        let steps = text.split_once("steps:").map_or("", |it| it.1).split("cues:").next().unwrap_or_default();
        let breath = text.split_once("breathing:").map_or("", |it| it.1).lines().next().unwrap_or_default();
        let said = |words: &[&str]| words.iter().any(|it| steps.contains(it) || breath.contains(it));
        let has = |sign: Sign| figure.signs().iter().any(|it| it.0 == sign);
        if said(&["old and breathe", "while you hold", "keep breathing", "tay and breathe", "here and breathe"]) {
            assert!(has(Sign::Breathe), "{id}: breathing");
            breathing += 1;
        }
        if ["hange sides", "hange hands", "hange legs", "hange feet", "turn over"].iter().any(|it| steps.contains(it)) {
            assert!(has(Sign::Sides) || figure.alternates(), "{id}: sides");
            turning += 1;
        }
    }
    assert!(breathing > 30 && turning > 25, "{breathing} {turning}");
}

/// How far some shapes reach.
fn reach_of<'a>(shapes: impl IntoIterator<Item = &'a Shape>) -> Extent {
    let mut extent = Extent::NONE;
    for shape in shapes {
        for spot in shape.paths.iter().flat_map(|it| spots(it)) {
            extent.take(spot, i32::from(shape.width) / 2);
        }
        if let Some((place, _)) = shape.text {
            extent.take(place, 40);
        }
    }
    extent
}

/// Signs that say how it is done stand clear of everything else that is drawn, and of each other.
#[test]
fn no_sign_lies_on_what_is_drawn() {
    let apart =
        |a: &Extent, b: &Extent| a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    let mut seen = 0;
    for (exercise, figure) in drawn().filter(|it| !it.1.close) {
        for show in [Show::Poses, Show::Moving(exercise, exercise.dose.start.work())] {
            let drawing = drawing(figure, show, false).expect("a drawing");
            let told = |it: &Sign| !it.beside() && (show == Show::Poses || matches!(it, Sign::Hold | Sign::Breathe));
            let shapes = |it: Sign| match it {
                Sign::Sides => 5,
                Sign::Turn => 3,
                _ => 1,
            };
            let counts: Vec<usize> = figure.signs().into_iter().map(|it| it.0).filter(told).map(shapes).collect();
            let (rest, mut signs) = drawing.shapes.split_at(drawing.shapes.len() - counts.iter().sum::<usize>());
            let mut taken = vec![reach_of(rest)];
            for count in counts {
                let (sign, more) = signs.split_at(count);
                assert!(sign.iter().all(|it| matches!(it.ink, Ink::Sign | Ink::Arrow)), "{exercise:?}");
                let reach = reach_of(sign);
                assert!(taken.iter().all(|it| apart(it, &reach)), "{exercise:?} {show:?}");
                taken.push(reach);
                signs = more;
                seen += 1;
            }
        }
    }
    assert!(seen > 300, "{seen}");
}

/// A hand or foot on a wall has its shadow there.
#[test]
fn what_rests_on_a_wall_has_its_shadow() {
    let mut seen = 0;
    for figure in data::all() {
        let body = Body::of(&figure.pose(figure.keys.len() - 1));
        let drawing = drawing(figure, Show::Still, false).expect("a still");
        let camera = Camera::new(figure.seen_from());
        for limb in body.arms.iter().chain(&body.legs) {
            let hand = V::new(
                i32::midpoint(limb.end.x, limb.tip.x),
                i32::midpoint(limb.end.y, limb.tip.y),
                i32::midpoint(limb.end.z, limb.tip.z),
            );
            for prop in figure.props {
                let (at, off) = match prop {
                    Prop::Wall(at, _) => (V::new(i32::from(*at) * 16, hand.y, hand.z), hand.x / 16 - i32::from(*at)),
                    Prop::SideWall(at, _) => {
                        (V::new(hand.x, hand.y, i32::from(*at) * 16), hand.z / 16 - i32::from(*at))
                    }
                    _ => continue,
                };
                if off.abs() < 40 {
                    let mut shadows = drawing.shapes.iter().filter(|it| it.ink == Ink::Shadow);
                    assert!(shadows.any(|it| holds(&it.paths[0], camera.spot(at))), "{}", figure.id);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 15, "{seen}");
}

/// Arm and leg that go different ways have an arrow each.
#[test]
fn two_ways_have_two_arrows() {
    let arrows = |id: &str| {
        let poses = drawing(by_id(id), Show::Poses, false).expect("poses");
        poses.shapes.iter().filter(|it| it.ink == Ink::Arrow).count()
    };
    assert_eq!([arrows("dead-bug"), arrows("bird-dog"), arrows("body-weight-squat")], [2, 2, 1]);
    // What goes with the breath shows its way back.
    assert_eq!([arrows("glute-bridge"), arrows("cat-cow")], [2, 4]);
}

/// Where sides take turns, what works does so too: half of it at a time is too small to be seen.
#[test]
fn what_works_takes_turns() {
    let exercise = library::by_id("bird-dog").expect("it is there");
    let moving = drawing(by_id("bird-dog"), Show::Moving(exercise, Work::Reps), false).expect("it moves");
    let hidden = |path: &str| spots(path).windows(2).all(|two| two[0] == two[1]);
    let glow: Vec<_> = moving.shapes.iter().filter(|it| it.ink == Ink::Glow).collect();
    let of = |at: usize| glow.iter().map(|it| hidden(&it.paths[at])).collect::<Vec<_>>();
    let (first, last) = (of(0), of(glow[0].paths.len() - 1));
    assert_eq!(glow.len(), 4);
    assert_eq!(first.iter().filter(|it| **it).count(), 2);
    assert!(first.iter().zip(&last).all(|(one, other)| one != other));
}

/// Where a drawing lies, with a sum over all of its text.
fn frame(name: &str, drawing: &Drawing) -> String {
    format!("{name} {:?} {:08x}\n", drawing.view_box, crc32fast::hash(svg(drawing, "", "").as_bytes()))
}

/// What it is made of: each shape with how far its lines reach, from left and top to right and bottom, and a sum over all of it, so that
/// it can be read which part changed and where it went.
fn shapes(name: &str, drawing: &Drawing) -> String {
    let mut lines = String::new();
    for shape in &drawing.shapes {
        let paths = shape.paths.concat();
        let reach: String = if paths.is_empty() { String::new() } else { reach(&paths) };
        let all = format!("{} {paths} {:?}", shape.width, shape.text);
        let _ = writeln!(lines, "{name} {}{reach} {:08x}", shape.ink.class(), crc32fast::hash(all.as_bytes()));
    }
    lines
}

/// How far a path reaches.
fn reach(path: &str) -> String {
    let mut extent = Extent::NONE;
    for spot in spots(path) {
        extent.take(spot, 0);
    }
    format!(" {},{}–{},{}", extent.left, extent.top, extent.right, extent.bottom)
}

/// `STEADYBACK_UPDATE=1 cargo test -p steadyback-figure` writes the file anew. Look at the drawings that it leaves, or at
/// `make gallery`, before you do.
#[test]
fn a_changed_drawing_is_seen() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/figures.txt");
    let before = std::fs::read_to_string(file).expect("the fixture");
    let changed = Path::new(env!("CARGO_TARGET_TMPDIR")).join("changed-drawings");
    let mut now = String::new();
    for figure in data::all() {
        for (of, show) in [("poses", Show::Poses), ("still", Show::Still), ("slip", Show::Slip)] {
            let Some(drawing) = drawing(figure, show, false) else { continue };
            let name = format!("{} {of}", figure.id);
            let mut parts = frame(&name, &drawing);
            // A still is one of the poses.
            if show != Show::Still {
                parts += &shapes(&name, &drawing);
            }
            if !before.contains(&parts) {
                std::fs::create_dir_all(&changed).expect("a folder");
                std::fs::write(changed.join(format!("{}-{of}.svg", figure.id)), svg(&drawing, "", ""))
                    .expect("a drawing");
            }
            now += &parts;
        }
    }
    if std::env::var_os("STEADYBACK_UPDATE").is_some() {
        std::fs::write(file, &now).expect("the fixture");
        return;
    }
    let seen =
        format!("what is new is drawn in {}; `make gallery` before the change draws what was", changed.display());
    let (old, new): (Vec<_>, Vec<_>) = (before.lines().collect(), now.lines().collect());
    let gone = old.iter().filter(|it| !new.contains(it)).map(|it| format!("- {it}"));
    let come = new.iter().filter(|it| !old.contains(it)).map(|it| format!("+ {it}"));
    let what: Vec<_> = gone.take(20).chain(come.take(20)).collect();
    assert!(before == now, "{}\n{seen}", what.join("\n"));
}

#[test]
fn a_key_pose_can_be_drawn_alone() {
    for (_, figure) in drawn() {
        let last = u8::try_from(figure.keys.len() - 1).expect("few");
        let [first, end] = [0, last].map(|key| drawing(figure, Show::Key(key), false).expect("a pose"));
        for pose in [&first, &end] {
            assert!(pose.shapes.iter().all(|it| it.ink != Ink::Ghost && it.paths.len() == 1), "{}", figure.id);
        }
        assert_ne!(svg(&first, "", ""), svg(&end, "", ""), "{}", figure.id);
    }
}

#[test]
fn words_are_part_of_the_drawing() {
    let (_, figure) = drawn().next().expect("one");
    let drawing = drawing(figure, Show::Still, false).expect("a still");
    let text = svg(&drawing, "a < b", "c & d");
    assert!(text.contains("<title>a &lt; b</title><desc>c &amp; d</desc>"));
    assert!(!text.contains("style=") && !text.contains("<script"));
}
