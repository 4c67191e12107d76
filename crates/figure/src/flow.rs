//! Which key pose comes after which: lines with heads from number to number, and back to the first.

use super::camera::Spot;
use super::ink::Ink;
use super::path::Outline;
use super::shape::Part;
use super::sign::LINE;

/// From each number to the next and back to the first. Where sides take turns there and back from the first to each of the others.
pub fn part(places: &[Spot], column: bool, turns: bool) -> Part {
    // As in a row; in a column, what is across is down.
    let turned =
        |(along, aside): Spot, (x, y): Spot| if column { (x - aside, y + along) } else { (x + along, y + aside) };
    let middle = |at: usize| places.get(at).map_or((0, 0), |it| (it.0, it.1 - 28));
    let (last, off) = (places.len() - 1, if column { 58 } else { 52 });
    let mut lines = Vec::new();
    let head = |tip: Spot, (along, aside): Spot| {
        let wing = |side: i32| turned((-along * 18 + aside * side * 16, -aside * 18 + along * side * 16), tip);
        vec![wing(1), tip, wing(-1)]
    };
    for at in 0..last {
        if turns && at + 1 == last {
            break;
        }
        let (from, to) = (turned((off, 0), middle(at)), turned((-off, 0), middle(at + 1)));
        lines.extend([vec![from, to], head(to, (1, 0))]);
        if turns {
            lines.push(head(from, (-1, 0)));
        }
    }
    let [from, to] = [last, 0].map(|at| turned((0, off), middle(at)));
    // Rounded at both ends.
    let corner = [(0, 16), (3, 30), (10, 42), (22, 50), (38, 54)];
    let begin = corner.iter().map(|it| turned((-it.0, it.1), from));
    let end = corner.iter().rev().map(|it| turned(*it, to));
    lines.push([from].into_iter().chain(begin).chain(end).chain([to]).collect());
    lines.push(head(to, (0, -1)));
    if turns {
        lines.push(head(from, (0, -1)));
    }
    Part { ink: Ink::Sign, width: LINE - 2, outlines: lines.into_iter().map(Outline::Line).collect() }
}
