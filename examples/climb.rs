//! `cargo run --release --example climb -- [--weeks N] [--person A..E] [--effort easy|moderate|mixed|hard]`: how far the plan climbs
//! with five fixed people, as JSON; `--table` prints it against what it has to reach, each row met or missed.

use std::collections::BTreeMap;
use std::process::ExitCode;

use serde::Serialize;
use steadyback::domain::progression::State;
use steadyback::domain::set::Member;
use steadyback::domain::simulate::climb::{Climb, How, Trouble, Who, climb, profile};

const BY: [u16; 6] = [4, 8, 12, 16, 26, 52];

#[derive(Serialize)]
struct Report {
    people: Vec<Person>,
}

#[derive(Serialize)]
struct Span {
    min: u64,
    max: u64,
}

#[derive(Serialize)]
struct Growth {
    max: i64,
    beyond_by_one_step: usize,
    beyond: usize,
}

#[derive(Serialize)]
struct Person {
    #[serde(rename = "person")]
    who: String,
    effort: String,
    first_rung_by_family: BTreeMap<String, Option<u16>>,
    rungs_climbed: BTreeMap<u16, usize>,
    mains_met: BTreeMap<u16, usize>,
    first_week_of: BTreeMap<&'static str, u16>,
    phase_week: BTreeMap<String, u16>,
    doses: BTreeMap<u16, Vec<String>>,
    rung_up_share_percent: Span,
    lighter_week_share_percent: Span,
    lighter_family_weeks_within_percent: usize,
    growth_as_done_percent: Growth,
    planned_that_fit_percent: u32,
    ups: Vec<String>,
    waits: Vec<String>,
    held: Vec<String>,
}

fn span(values: impl Iterator<Item = u64>) -> Span {
    let (min, max) = values.fold((u64::MAX, 0), |(min, max), value| (min.min(value), max.max(value)));
    Span { min: min.min(max), max }
}

fn person(who: Who, how: How, weeks: u16) -> Person {
    let life = climb(&profile(who), how, Trouble::None, weeks);
    let by = || BY.into_iter().filter(|week| *week <= weeks);
    let (all, families) = life.lighter_shares();
    let within = families.iter().filter(|share| (50..=70).contains(*share)).count();
    let (max, beyond_by_one_step, beyond) = life.growth();
    Person {
        who: format!("{who:?}"),
        effort: format!("{how:?}").to_lowercase(),
        first_rung_by_family: life.first_rung.iter().map(|(family, week)| (format!("{family:?}"), *week)).collect(),
        rungs_climbed: by().map(|week| (week, life.rungs_by(week))).collect(),
        mains_met: by().map(|week| (week, life.met_by(week))).collect(),
        first_week_of: life.met.clone(),
        phase_week: life.phases.iter().map(|(phase, week)| (format!("{phase:?}"), *week)).collect(),
        doses: by().map(|week| (week, doses(&life, week))).collect(),
        rung_up_share_percent: span(life.rungs.iter().map(|(_, _, _, share)| u64::from(*share))),
        lighter_week_share_percent: span(all.into_iter()),
        lighter_family_weeks_within_percent: within * 100 / families.len().max(1),
        growth_as_done_percent: Growth { max, beyond_by_one_step, beyond },
        planned_that_fit_percent: life.fit_percent(),
        ups: life.rungs.iter().map(|(week, _, exercise, share)| format!("{week} {} {share} %", exercise.id)).collect(),
        waits: life.ending.phase_waits(life.ending.today).iter().map(|wait| format!("{wait:?}")).collect(),
        held: held(&life).into_iter().chain(life.beyond()).collect(),
    }
}

fn doses(life: &Climb, week: u16) -> Vec<String> {
    let of = life.doses.get(usize::from(week) - 1);
    let dose = |state: &State| match state {
        State::Doing(exercise, dose) => {
            format!("{} {:?} {:?}", exercise.id, dose.by_set().collect::<Vec<_>>(), dose.work())
        }
        other => format!("{other:?}"),
    };
    of.into_iter().flatten().map(|(_, state)| dose(state)).collect()
}

/// What the last decision on each slot says.
fn held(life: &Climb) -> Vec<String> {
    let slots = life.ending.active().map(|(slot, state)| {
        let last = life
            .decisions
            .iter()
            .rev()
            .find(|it| it.slot == Some(slot) && it.rule != steadyback::domain::progression::Rule::Deload);
        let rule = last.map(|it| format!("{:?} {:?}", it.rule, it.inputs));
        format!(
            "{:?} {:?} x{}: {rule:?}",
            state.exercise,
            state.dose.by_set().collect::<Vec<_>>(),
            life.ending.turns().times(slot)
        )
    });
    slots.collect()
}

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
fn table() {
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
                named("split-stance row", &["split-stance-row"], 10);
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

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.first().is_some_and(|arg| arg == "--table") {
        table();
        return ExitCode::SUCCESS;
    }
    let mut weeks = 52;
    let (mut people, mut efforts) = (Who::ALL.to_vec(), How::ALL.to_vec());
    for pair in args.chunks(2) {
        let value = pair.get(1).map(String::as_str).unwrap_or_default();
        match pair[0].as_str() {
            "--weeks" => weeks = value.parse().ok().filter(|weeks| (1..=520).contains(weeks)).unwrap_or(52),
            "--person" => people.retain(|who| format!("{who:?}") == value),
            "--effort" => efforts.retain(|how| format!("{how:?}").to_lowercase() == value),
            other => {
                eprintln!("error: {other} is not known");
                return ExitCode::FAILURE;
            }
        }
    }
    let both = people.iter().flat_map(|who| efforts.iter().map(move |how| (*who, *how)));
    let report = Report { people: both.map(|(who, how)| person(who, how, weeks)).collect() };
    match serde_json::to_string_pretty(&report) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
