//! `cargo run --release --example climb -- [--weeks N] [--person A..E] [--effort easy|moderate|mixed|hard]`: how far the plan climbs
//! with five fixed people, as JSON; `--table` prints it against what it has to reach, each row met or missed.

mod table;

use std::collections::BTreeMap;
use std::process::ExitCode;

use serde::Serialize;
use steadyback_catalogue::enum_set::Member;
use steadyback_rules::progression::Prescription;
use steadyback_simulate::climb::{Climb, How, Trouble, Who, climb, profile};

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
    let dose = |state: &Prescription| match state {
        Prescription::Doing(exercise, dose) => {
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
            .find(|it| it.slot == Some(slot) && it.rule != steadyback_rules::progression::Rule::Deload);
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

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.first().is_some_and(|arg| arg == "--table") {
        table::print();
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
