//! The five held against what the plan has to reach, each row met or missed.

use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Family;
use steadyback_rules::progression::Prescription;
use steadyback_simulate::climb::{Climb, How, Trouble, Who, climb, profile};

use super::person;

/// What each of the five has to reach at moderate effort: the week of the first rung up, rungs by week 16 and by 52, exercises of the
/// main part met by 16 and by 52, and easy against moderate by week 8 in percent.
struct Bar {
    who: &'static str,
    first: u16,
    rungs: (std::ops::RangeInclusive<usize>, usize),
    met: (usize, usize),
    easy: usize,
}

const BARS: [Bar; 5] = [
    Bar { who: "A", first: 7, rungs: (10..=20, 24), met: (20, 30), easy: 130 },
    Bar { who: "B", first: 5, rungs: (9..=16, 18), met: (18, 26), easy: 130 },
    Bar { who: "C", first: 5, rungs: (7..=12, 12), met: (14, 20), easy: 110 },
    Bar { who: "D", first: 8, rungs: (4..=8, 8), met: (9, 13), easy: 130 },
    Bar { who: "E", first: 8, rungs: (5..=11, 12), met: (10, 16), easy: 150 },
];

/// Each bar with what was reached.
pub fn print() {
    let mut missed = 0;
    let mut row = |who: &str, what: &str, got: String, met: bool| {
        missed += usize::from(!met);
        println!("{who}  {what:<44} {got:>12}  {}", if met { "met" } else { "MISSED" });
    };
    for (bar, who) in BARS.into_iter().zip(Who::ALL) {
        let [easy, moderate, mixed, hard] =
            [How::Easy, How::Moderate, How::Mixed, How::Hard].map(|how| person(*who, how, 52));
        let first = moderate.first_rung_by_family.values().map(|week| week.unwrap_or(u16::MAX)).max().unwrap_or(0);
        row(
            bar.who,
            &format!("first rung of each family, week <= {}", bar.first),
            first.to_string(),
            first <= bar.first,
        );
        let (early, late) = (moderate.rungs_climbed[&16], moderate.rungs_climbed[&52]);
        let range = &bar.rungs.0;
        row(
            bar.who,
            &format!("rungs by week 16, {}-{}", range.start(), range.end()),
            early.to_string(),
            range.contains(&early),
        );
        row(bar.who, &format!("rungs by week 52, >= {}", bar.rungs.1), late.to_string(), late >= bar.rungs.1);
        let met = (moderate.mains_met[&16], moderate.mains_met[&52]);
        let enough = met.0 >= bar.met.0 && met.1 >= bar.met.1;
        row(
            bar.who,
            &format!("exercises met, >= {} / {}", bar.met.0, bar.met.1),
            format!("{} / {}", met.0, met.1),
            enough,
        );
        let ratio = easy.rungs_climbed[&8] * 100 / moderate.rungs_climbed[&8].max(1);
        row(
            bar.who,
            &format!("easy by week 8, >= {} % of moderate", bar.easy),
            format!("{ratio} %"),
            ratio >= bar.easy,
        );
        for (name, one, from, to) in [("hard", &hard, 40, 85), ("mixed", &mixed, 60, 95)] {
            let ratio = one.rungs_climbed[&16] * 100 / early.max(1);
            let within = (from..=to).contains(&ratio);
            row(bar.who, &format!("{name} by week 16, {from}-{to} % of moderate"), format!("{ratio} %"), within);
        }
        let share = &moderate.rung_up_share_percent;
        row(
            bar.who,
            "work of a new rung, 60-100 %",
            format!("{}-{} %", share.min, share.max),
            share.min >= 60 && share.max <= 100,
        );
        let share = &moderate.lighter_week_share_percent;
        row(
            bar.who,
            "lighter week, 50-70 %",
            format!("{}-{} %", share.min, share.max),
            share.min >= 50 && share.max <= 70,
        );
        let within = moderate.lighter_family_weeks_within_percent;
        row(bar.who, "families' lighter weeks within, >= 85 %", format!("{within} %"), within >= 85);
        let beyond = moderate.growth_as_done_percent.beyond;
        row(bar.who, "growth as done beyond 10 % and one step", beyond.to_string(), beyond == 0);
        let fit = moderate.planned_that_fit_percent;
        row(bar.who, "planned exercises that fit, >= 95 %", format!("{fit} %"), fit >= 95);
        let (late, under) = troubles(*who);
        row(bar.who, "next rung after a red or a flare, weeks late <= 3", late.to_string(), late <= 3);
        row(bar.who, "under the first day four weeks after it", under.to_string(), under == 0);
        let week = |ids: &[&str]| {
            ids.iter().filter_map(|id| moderate.first_week_of.get(id)).min().copied().unwrap_or(u16::MAX)
        };
        let mut named = |what: &str, ids: &[&str], by: u16| {
            row(bar.who, &format!("{what}, week <= {by}"), week(ids).to_string(), week(ids) <= by);
        };
        match bar.who {
            "A" => {
                named(
                    "a weight in the hand",
                    &["farmers-walk", "goblet-squat", "light-deadlift", "suitcase-carry"],
                    12,
                );
            }
            "B" => {
                named("banded bridge or march", &["banded-bridge", "bridge-march"], 6);
                named("standing row", &["standing-row"], 6);
                // Ready in week 10, when the minutes are full: docs/progression.md says why that may be.
                named("split-stance row", &["split-stance-row"], 11);
            }
            "C" => row(
                bar.who,
                "every phase reached",
                moderate.phase_week.len().to_string(),
                moderate.phase_week.len() == 4,
            ),
            _ => {}
        }
    }
    println!("{missed} missed");
}

/// A red the day after in two of the first weeks, and a flare of four days in each of them: how many weeks later the next rung of a family
/// comes at the most, and how many exercises are less than on the first day four weeks later.
fn troubles(who: Who) -> (u16, usize) {
    let life = |trouble| climb(&profile(who), How::Moderate, trouble, 52);
    let without = life(Trouble::None);
    let (mut late, mut under) = (0, 0);
    for week in [5, 7] {
        for with in &[Trouble::Red(week), Trouble::Flare(week)].map(life) {
            let next = |life: &Climb, family: Family| {
                life.rungs.iter().filter(|(at, of, ..)| *at >= week && *of == family).map(|(at, ..)| *at).min()
            };
            // A family that has left the plan by then has no next rung.
            let there = |family: Family| {
                with.doses.last().is_some_and(|last| last.iter().any(|(_, state)| of(state) == Some(family)))
            };
            let delay = |family: &Family| {
                let then = next(with, *family).or_else(|| there(*family).then_some(52))?;
                Some(then.saturating_sub(next(&without, *family)?))
            };
            late = late.max(Family::ALL.iter().filter_map(delay).max().unwrap_or(0));
            let less = |first: &&(u8, Prescription)| {
                let now = with.doses[usize::from(week) + 3].iter().find(|(slot, _)| *slot == first.0);
                now.is_some_and(|now| is_less(now.1, first.1))
            };
            under += with.doses[0].iter().filter(less).count();
        }
    }
    (late, under)
}

const fn of(state: &Prescription) -> Option<Family> {
    if let Prescription::Doing(exercise, _) = state { Some(exercise.family) } else { None }
}

/// Less of the same exercise, or of an easier one.
fn is_less(now: Prescription, first: Prescription) -> bool {
    let (Prescription::Doing(is, dose), Prescription::Doing(was, begun)) = (now, first) else { return false };
    is.rung <= was.rung && is.volume(dose) < was.volume(begun)
}
