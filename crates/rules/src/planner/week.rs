//! Which weekday is for what: strength days two days apart all round the week, or four of them for one half of the families
//! each; at least one day of rest.

use crate::plan::{DAYS_OF_SPLIT, DayKind, Item};
use crate::profile::{AgeBand, Profile};
use crate::programme::Programme;
use crate::split::Split;
use steadyback_catalogue::exercise::{Part, Phase};

/// Strength days at the start when older (X01).
const STRENGTH_DAYS_OLDER: u32 = 2;

/// Exercises that each half needs for a day of its own (our own choice).
const IN_EACH_HALF: usize = 2;

/// Whether a fourth strength day can be had (X01): after the second phase, in the programmes that build up to it, below 65, on
/// four days that suit.
pub fn fourth(profile: &Profile, gentle: bool, programme: Programme, phase: Phase) -> bool {
    let builds_up = matches!(programme, Programme::SixteenWeeks | Programme::ThreePhases | Programme::Cycle);
    let suits = profile.days.iter().filter(|offered| **offered).count();
    builds_up
        && !gentle
        && phase >= Phase::Integrated
        && profile.age < AgeBand::From65
        && u32::try_from(suits).is_ok_and(|suits| suits >= DAYS_OF_SPLIT)
}

/// Whether each half has something to do in every phase that can have four days.
pub fn holds_splits(items: &[Item]) -> bool {
    let holds = |phase: Phase, split: Split| {
        let of_split = |item: &&Item| item.part == Part::Main && Split::of(item.exercise.family) == split;
        items.iter().filter(of_split).filter(|item| item.in_phase(phase)).count() >= IN_EACH_HALF
    };
    [Phase::Integrated, Phase::Load].into_iter().all(|phase| holds(phase, Split::Legs) && holds(phase, Split::Trunk))
}

/// What each weekday is for, Monday first, with so many strength days at the most; four of them have neighbours.
pub fn week(profile: &Profile, gentle: bool, most: u32) -> [DayKind; 7] {
    let most = match profile.age {
        _ if gentle => 0,
        age if age >= AgeBand::From65 => STRENGTH_DAYS_OLDER.min(most),
        _ => most,
    };
    let strength = if most == DAYS_OF_SPLIT { four(profile.days) } else { spaced(profile.days, most) };
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

/// Four of the days offered, with as few neighbours as can be and no three in a row where that can be; the earliest such choice in the week. None if fewer are offered.
fn four(days: [bool; 7]) -> u8 {
    let offered = bits(days);
    let neighbours = |choice: u8| (choice & next(choice)).count_ones();
    let threes = |choice: u8| (choice & next(choice) & next(next(choice))).count_ones();
    (0..0x80u8)
        .filter(|choice| choice & !offered == 0 && choice.count_ones() == DAYS_OF_SPLIT)
        .min_by_key(|choice| (neighbours(*choice), threes(*choice), std::cmp::Reverse(choice.reverse_bits())))
        .unwrap_or(0)
}

fn bits(days: [bool; 7]) -> u8 {
    days.iter().enumerate().fold(0u8, |bits, (day, on)| bits | u8::from(*on) << day)
}

/// Each day moved to the one after.
const fn next(choice: u8) -> u8 {
    (choice << 1 | choice >> 6) & 0x7f
}

/// The most days out of those offered, up to `most`, with no two next to each other (Sunday is next to Monday); the earliest
/// such choice in the week. Bits, Monday lowest.
fn spaced(days: [bool; 7], most: u32) -> u8 {
    let offered = bits(days);
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
        let choice = if most == DAYS_OF_SPLIT { four(offered) } else { spaced(offered, most) };
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
    fn four_have_as_few_neighbours_as_can_be() {
        check("xxxxxxx", 4, "SS.S.S.");
        check("xxxxx..", 4, "SS.SS..");
        check("xxxx...", 4, "SSSS...");
        check("x.x.x.x", 4, "S.S.S.S");
        check(".xx.xx.", 4, ".SS.SS.");
        // Round the end of the week as well.
        check("xxx.x.x", 4, "S.S.S.S");
        check("xxx..xx", 4, ".SS..SS");
        check("xxx....", 4, ".......");
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
