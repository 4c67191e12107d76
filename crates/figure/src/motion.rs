//! When a figure is in which pose.

use super::pose::Pose;
use super::{Figure, Flow};
use steadyback_catalogue::dose::Work;
use steadyback_catalogue::exercise::{Exercise, Side, Tempo};

/// Steps between two key poses; between steps the browser goes in a straight line.
const STEPS: i32 = 6;

/// How far along the way after each step, of 256: slow at both ends.
const EASE: [i32; STEPS as usize + 1] = [0, 19, 66, 128, 190, 237, 256];

/// Poses, and when each is shown.
pub struct Motion {
    /// The poses that occur.
    pub poses: Vec<Pose>,
    /// Whose turn it is in each of them: 0 the first side, 1 the other.
    pub turns: Vec<usize>,
    /// Which of them is shown at what time, in milliseconds; the last is the end of the cycle.
    pub times: Vec<(u8, u32)>,
    /// When each key pose is first reached.
    pub keys: Vec<u32>,
}

impl Motion {
    /// One count of this work, both sides where they alternate: as long as the session gives it, so that both stay in step.
    pub fn of(figure: &Figure, exercise: &Exercise, work: Work) -> Self {
        let (out, pause, back) = phases(exercise.pace(work), work);
        let last = figure.keys.len() - 1;
        let keys: Vec<_> = (0..=last).map(|key| figure.pose(key)).collect();
        let mut motion = Self { poses: Vec::new(), turns: Vec::new(), times: Vec::new(), keys: vec![0; keys.len()] };
        let mut now = 0;
        let sides = if exercise.side == Side::Alternating || figure.flow == Flow::Stride { 2 } else { 1 };
        let turned = |pose: &Pose, side: usize| if side == 0 { *pose } else { pose.other_side() };
        let share = |whole: u32, of: usize| whole / u32::try_from(of.max(1)).unwrap_or(1);
        for side in 0..sides {
            let keys: Vec<_> = keys.iter().map(|pose| turned(pose, side)).collect();
            let start = motion.poses.len();
            for (at, two) in keys.windows(2).enumerate() {
                motion.travel(&two[0], &two[1], &mut now, share(out, last));
                if side == 0 {
                    motion.keys[at + 1] = now;
                }
            }
            if figure.flow == Flow::Stride {
                let first = turned(&figure.pose(0), 1 - side);
                motion.travel(&keys[last], &first, &mut now, share(out, last));
                continue;
            }
            now += pause;
            motion.show(motion.poses.len() - 1, now);
            if figure.flow == Flow::Cut {
                // The way back is not drawn; it takes its time.
                now += back;
                motion.show(motion.poses.len() - 1, now);
                motion.show(start, now);
            } else if figure.flow == Flow::Round {
                motion.travel(&keys[last], &keys[0], &mut now, back);
            } else {
                let steps = motion.poses.len() - start;
                for step in 1..steps {
                    motion.show(
                        start + steps - 1 - step,
                        now + share(back * u32::try_from(step).unwrap_or(1), steps - 1),
                    );
                }
                now += back;
            }
            motion.turns.resize(motion.poses.len(), side);
        }
        motion.turns.resize(motion.poses.len(), 0);
        motion
    }

    fn travel(&mut self, from: &Pose, to: &Pose, now: &mut u32, time: u32) {
        for (step, way) in EASE.iter().enumerate() {
            let pose = from.towards(to, *way);
            let at = *now + time * u32::try_from(step).unwrap_or(0) / STEPS.unsigned_abs();
            if step == 0 && self.poses.last() == Some(&pose) {
                continue;
            }
            self.poses.push(pose);
            self.show(self.poses.len() - 1, at);
        }
        *now += time;
    }

    fn show(&mut self, pose: usize, at: u32) {
        self.times.push((u8::try_from(pose).unwrap_or(u8::MAX), at));
    }
}

/// Milliseconds out, there and back. What has no tempo, as walking has none, takes a second each way.
fn phases(tempo: Tempo, work: Work) -> (u32, u32, u32) {
    let length = |seconds: u8| u32::from(seconds) * 1000;
    if tempo.rep().0 == 0 {
        return (1000, 0, 1000);
    }
    match work {
        Work::Holds(seconds) => (length(tempo.out), length(seconds), length(tempo.pause) + length(tempo.back)),
        _ => (length(tempo.out), length(tempo.pause), length(tempo.back)),
    }
}
