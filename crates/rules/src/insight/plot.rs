//! Where the numbers of a chart come to lie: whole units of a drawing that is [`WIDTH`] wide and [`HEIGHT`] high, 0 at the top. A 0 is
//! drawn, a missing value is a gap.

/// Width of a drawing in its own units.
pub const WIDTH: usize = 320;
/// Height of a drawing in its own units.
pub const HEIGHT: usize = 120;

/// How far from the left the place of so many lies.
pub fn across(place: usize, of: usize) -> usize {
    place * WIDTH / (of.max(2) - 1)
}

/// How far from the top a value lies; more than the most stays within the drawing.
pub fn height(value: u32, most: u32) -> usize {
    let up = u64::from(value.min(most)) * HEIGHT as u64 / u64::from(most.max(1));
    HEIGHT - usize::try_from(up).unwrap_or(HEIGHT)
}

/// The stretches of a line without a gap. A single value is a short dash.
pub fn stretches(line: &[Option<u32>], most: u32) -> Vec<Vec<(usize, usize)>> {
    let mut all = Vec::new();
    let mut now = Vec::new();
    for (place, value) in line.iter().chain([&None]).enumerate() {
        match value {
            Some(value) => now.push((across(place, line.len()), height(*value, most))),
            None if now.is_empty() => {}
            None => {
                if let [(x, y)] = now[..] {
                    now = vec![(x.saturating_sub(2), y), (x + 2, y)];
                }
                all.push(std::mem::take(&mut now));
            }
        }
    }
    all
}

/// A bar: its value, and the most it was to be; `None` where there was no such limit.
pub type Bar = (u32, Option<u32>);

/// The highest of all values and limits.
pub fn highest(bars: &[Bar]) -> u32 {
    bars.iter().map(|(value, cap)| cap.unwrap_or(0).max(*value)).max().unwrap_or(0)
}

/// Left edge and width of a bar, with a gap of about a quarter.
pub fn bar_place(place: usize, of: usize) -> (usize, usize) {
    let slot = WIDTH / of.max(1);
    (place * WIDTH / of.max(1) + slot / 8, (slot * 3 / 4).max(1))
}

/// Height of a way in its own units, which is as wide as any drawing.
pub const HILL: usize = 180;
/// How far above the bottom a way begins: what lies below it has room there.
const FOOT: usize = 64;

/// A way of so many weeks, as it goes up (`true`) or stays level, and where it dips: the middle of each week, and of those ahead, which
/// go up. A dip is over with its week.
pub fn climb(weeks: &[(bool, bool)], ahead: usize) -> Vec<(usize, usize)> {
    let all = weeks.len() + ahead;
    let step = (HILL - FOOT) / (all + 1).max(1);
    let mut level = 0;
    let ways = weeks.iter().copied().chain(std::iter::repeat_n((true, false), ahead));
    let place = |(at, (up, dips)): (usize, (bool, bool))| {
        level += usize::from(up);
        let down = if dips { 2 * step } else { 0 };
        ((2 * at + 1) * WIDTH / (2 * all.max(1)), HILL - FOOT - level * step + down)
    };
    ways.enumerate().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zero_is_drawn_and_no_answer_is_a_gap() {
        #[track_caller]
        fn check(line: &[Option<u32>], expected: &[&[(usize, usize)]]) {
            assert_eq!(stretches(line, 10), expected);
        }
        check(&[], &[]);
        check(&[None, None], &[]);
        check(&[Some(0), Some(0)], &[&[(0, 120), (320, 120)]]);
        check(&[Some(10), Some(0), None, Some(5), Some(5)], &[&[(0, 0), (80, 120)], &[(240, 60), (320, 60)]]);
        // A single day is a dash, also at the edge.
        check(&[Some(0), None, Some(10)], &[&[(0, 120), (2, 120)], &[(318, 0), (322, 0)]]);
        check(&[Some(3)], &[&[(0, 84), (2, 84)]]);
    }

    #[test]
    fn values_stay_within_the_drawing() {
        #[track_caller]
        fn check(value: u32, most: u32, expected: usize) {
            assert_eq!(height(value, most), expected, "{value} of {most}");
        }
        check(0, 10, 120);
        check(1, 10, 108);
        check(10, 10, 0);
        check(11, 10, 0);
        check(0, 0, 120);
        check(u32::MAX, u32::MAX, 0);
    }

    #[test]
    fn days_fill_the_width() {
        assert_eq!([0, 42, 83].map(|day| across(day, 84)), [0, 161, 320]);
        assert_eq!([across(0, 0), across(0, 1), across(1, 2)], [0, 0, 320]);
    }

    #[test]
    fn bars_stand_side_by_side_within_the_drawing() {
        #[track_caller]
        fn check(place: usize, of: usize, expected: (usize, usize)) {
            assert_eq!(bar_place(place, of), expected, "{place} of {of}");
            let (left, width) = bar_place(place, of);
            assert!(left + width <= WIDTH);
        }
        check(0, 1, (40, 240));
        check(0, 12, (3, 19));
        check(11, 12, (296, 19));
        check(0, 320, (0, 1));
    }

    #[test]
    fn a_way_goes_up_stays_and_dips() {
        #[track_caller]
        fn check(weeks: &[(bool, bool)], ahead: usize, expected: &[(usize, usize)]) {
            assert_eq!(climb(weeks, ahead), expected);
        }
        const UP: (bool, bool) = (true, false);
        check(&[], 0, &[]);
        check(&[UP], 0, &[(160, 58)]);
        // Steps of 116 / 5.
        check(&[UP, (false, false), (false, true), UP], 0, &[(40, 93), (120, 93), (200, 139), (280, 70)]);
        check(&[UP, UP], 2, &[(40, 93), (120, 70), (200, 47), (280, 24)]);
        // Dots of seven sessions have room below the lowest.
        assert!(climb(&[(false, true)], 15).iter().all(|(_, y)| (0..=HILL - 50).contains(y)));
        assert!(climb(&[UP; 16], 0).iter().all(|(x, y)| *x < WIDTH && (1..HILL).contains(y)));
    }

    #[test]
    fn the_scale_reaches_the_highest_value_or_limit() {
        assert_eq!(highest(&[]), 0);
        assert_eq!(highest(&[(0, None), (3, Some(2))]), 3);
        assert_eq!(highest(&[(0, None), (1, Some(2))]), 2);
    }
}
