//! Which weekday is for what: strength days two days apart all round the week, at least one day of rest.

use crate::domain::plan::DayKind;
use crate::domain::profile::{AgeBand, Profile};

/// Strength days at the start when older (X01).
const STRENGTH_DAYS_OLDER: u32 = 2;

/// What each weekday is for, Monday first, with so many strength days at the most.
pub fn week(profile: &Profile, gentle: bool, most: u32) -> [DayKind; 7] {
    let most = match profile.age {
        _ if gentle => 0,
        age if age >= AgeBand::From65 => STRENGTH_DAYS_OLDER.min(most),
        _ => most,
    };
    let strength = spaced(profile.days, most);
    let mut week = [DayKind::Rest; 7];
    for (day, (kind, offered)) in week.iter_mut().zip(profile.days).enumerate() {
        if strength >> day & 1 == 1 {
            *kind = DayKind::Strength;
        } else if offered {
            *kind = DayKind::Mobility;
        }
    }
    if !week.contains(&DayKind::Rest) {
        // S03: a full day of rest; the latest that is no strength day.
        if let Some(day) = week.iter_mut().rev().find(|day| **day == DayKind::Mobility) {
            *day = DayKind::Rest;
        }
    }
    week
}

/// The most days out of those offered, up to `most`, with no two next to each other (Sunday is next to Monday); the earliest
/// such choice in the week. Bits, Monday lowest.
fn spaced(days: [bool; 7], most: u32) -> u8 {
    let offered = days.iter().enumerate().fold(0u8, |bits, (day, on)| bits | u8::from(*on) << day);
    let next = |choice: u8| (choice << 1 | choice >> 6) & 0x7f;
    let apart = |choice: u8| choice & next(choice) == 0;
    (0..0x80u8)
        .filter(|choice| choice & !offered == 0 && choice.count_ones() <= most && apart(*choice))
        .max_by_key(|choice| (choice.count_ones(), choice.reverse_bits()))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(days: &str, most: u32, expected: &str) {
        let mut offered = [false; 7];
        for (slot, letter) in offered.iter_mut().zip(days.chars()) {
            *slot = letter == 'x';
        }
        let choice = spaced(offered, most);
        let got: String = (0..7).map(|day| if choice >> day & 1 == 1 { 'S' } else { '.' }).collect();
        assert_eq!(got, expected, "{days} {most}");
    }

    #[test]
    fn strength_days_are_never_neighbours() {
        check("x.x.x..", 3, "S.S.S..");
        check("xxxxxxx", 3, "S.S.S..");
        check("xxxxx..", 2, "S.S....");
        check("xx.....", 3, "S......");
        check("x.....x", 3, "S......");
        check(".....xx", 3, ".....S.");
        check(".x.x.x.", 3, ".S.S.S.");
        check(".......", 3, ".......");
        check("xxxxxxx", 0, ".......");
    }

    #[test]
    fn every_choice_of_days_keeps_apart() {
        for bits in 0..0x80u8 {
            let days: [bool; 7] = std::array::from_fn(|day| bits >> day & 1 == 1);
            for most in 0..=3 {
                let choice = spaced(days, most);
                assert_eq!(choice & !bits, 0);
                for day in 0..7 {
                    let next = (day + 1) % 7;
                    assert!(choice >> day & 1 == 0 || choice >> next & 1 == 0, "{bits:07b}");
                }
            }
        }
    }
}
