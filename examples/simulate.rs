//! `cargo run --release --example simulate -- [--people N] [--weeks N] [--seed S]`: simulated people live with their plans; prints as
//! JSON what an auditor of the twelve invariants found (any violation ends in a failure) and how the plans went. At the end the same
//! people live again without the auditor, to measure the rules by themselves; `--profile bench` instead of `--release`, which is
//! made for size, is what speed is measured with.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use serde::Serialize;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Phase;
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::replay;
use steadyback_simulate::audit::{Invariant, Tally};
use steadyback_simulate::{Dice, Habits, choices, live, lived, person};

const HELP: &str = "usage: cargo run --release --example simulate -- [--people N] [--weeks N] [--seed S]";
/// Violations of each invariant that are printed in full; all are counted.
const SHOWN: usize = 4;
/// One in so many people is replayed from the journal and compared.
const REPLAYED: u64 = 16;

/// The first day of everybody.
const START: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();

/// A way to live for so many days: with the auditor or without.
type Living<T> = fn(&Profile, bool, &Habits, NaiveDate, u16, &mut Dice) -> T;

struct Asked {
    people: u64,
    weeks: u16,
    seed: u64,
}

#[derive(Serialize)]
struct Report {
    people: u64,
    weeks: u16,
    seed: u64,
    violations: u64,
    violations_by_invariant: BTreeMap<String, u64>,
    examples: Vec<String>,
    replayed: u64,
    decisions: u64,
    entries: u64,
    weekly_growth_percent: Spread,
    beyond_ten_percent_by_one_smallest_step: Spread,
    rungs_climbed_steady: Spread,
    rungs_climbed_hard: Spread,
    red_days_steady: Spread,
    rungs: Spread,
    rungs_count: BTreeMap<u8, u64>,
    red_days: Spread,
    minutes_over_the_limit: u64,
    phase_by_week: BTreeMap<u16, BTreeMap<String, u64>>,
    seconds: f64,
    person_weeks_per_second: u64,
    person_weeks_per_second_without_audit: u64,
}

#[derive(Serialize)]
struct Spread {
    count: usize,
    min: i64,
    lower_quartile: i64,
    median: i64,
    mean_in_tenths: i64,
    upper_quartile: i64,
    max: i64,
}

impl Spread {
    fn of(mut values: Vec<i64>) -> Self {
        values.sort_unstable();
        let at = |quarter: usize| values.get((values.len().saturating_sub(1)) * quarter / 4).copied().unwrap_or(0);
        Self {
            count: values.len(),
            min: at(0),
            lower_quartile: at(1),
            median: at(2),
            mean_in_tenths: values.iter().sum::<i64>() * 10 / i64::try_from(values.len().max(1)).unwrap_or(1),
            upper_quartile: at(3),
            max: at(4),
        }
    }
}

/// What all lives together came to.
#[derive(Default)]
struct Sum {
    by_invariant: BTreeMap<String, u64>,
    examples: Vec<String>,
    replayed: u64,
    decisions: u64,
    entries: u64,
    growth: Vec<i64>,
    single_steps: Vec<i64>,
    climbed_steady: Vec<i64>,
    climbed_hard: Vec<i64>,
    red_days_steady: Vec<i64>,
    rungs: Vec<i64>,
    red_days: Vec<i64>,
    phases: BTreeMap<u16, BTreeMap<Phase, u64>>,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let asked = match parse(&args) {
        Ok(asked) => asked,
        Err(message) => {
            eprintln!("error: {message}\n{HELP}");
            return ExitCode::FAILURE;
        }
    };
    let report = simulate(&asked);
    match serde_json::to_string_pretty(&report) {
        Ok(json) => println!("{json}"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    if report.violations == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn parse(args: &[String]) -> Result<Asked, String> {
    let mut asked = Asked { people: 1000, weeks: 52, seed: 1 };
    for pair in args.chunks(2) {
        let [flag, value] = pair else { return Err(format!("{} has no value", pair[0])) };
        let number: u64 = value.parse().map_err(|_| format!("{value} is no number"))?;
        match flag.as_str() {
            "--people" => asked.people = number,
            "--weeks" => {
                asked.weeks = u16::try_from(number).ok().filter(|weeks| *weeks <= 9000).ok_or("too many weeks")?;
            }
            "--seed" => asked.seed = number,
            other => return Err(format!("{other} is not known")),
        }
    }
    Ok(asked)
}

fn simulate(asked: &Asked) -> Report {
    let mut sum = Sum::default();
    let started = Instant::now();
    for number in 0..asked.people {
        let ((entries, tally), steady) = asked.life(number, lived);
        if number % REPLAYED == 0 {
            sum.replayed += 1;
            let (again, decisions) = replay(&entries);
            if again.as_ref() != Some(&tally.ending) || decisions != tally.decisions {
                *sum.by_invariant.entry(name(Invariant::Decided)).or_default() += 1;
                sum.examples.push(format!("person {number}: replaying gives something else"));
            }
        }
        sum.entries += entries.len() as u64;
        sum.add(number, steady, tally);
    }
    let audited = started.elapsed();
    let started = Instant::now();
    let entries: u64 = (0..asked.people).map(|number| asked.life(number, live).0.len() as u64).sum();
    if entries != sum.entries {
        sum.examples.push("without the auditor people live otherwise".to_owned());
        *sum.by_invariant.entry(name(Invariant::Decided)).or_default() += 1;
    }
    sum.report(asked, audited, started.elapsed())
}

impl Asked {
    /// What one of the people comes to, and whether nearly all goes well with them.
    fn life<T>(&self, number: u64, live: Living<T>) -> (T, bool) {
        let mut dice = Dice::new(self.seed.wrapping_mul(0x9e37_79b9).wrapping_add(number));
        let (mut profile, habits) = (person(&mut dice), Habits::of(&mut dice));
        profile.choices = choices(&mut dice);
        let gentle = dice.percent(5);
        (live(&profile, gentle, &habits, START, self.weeks * 7, &mut dice), habits.is_steady())
    }

    fn per_second(&self, took: Duration) -> u64 {
        let person_weeks = self.people * u64::from(self.weeks);
        person_weeks * 1000 / u64::try_from(took.as_millis()).unwrap_or(u64::MAX).max(1)
    }
}

fn name(invariant: Invariant) -> String {
    format!("{} {invariant:?}", invariant.index() + 1)
}

impl Sum {
    fn add(&mut self, number: u64, steady: bool, tally: Tally) {
        for violation in &tally.violations {
            *self.by_invariant.entry(name(violation.invariant)).or_default() += 1;
            let alike =
                self.examples.iter().filter(|it| it.contains(&format!(": {:?}: ", violation.invariant))).count();
            if alike < SHOWN {
                self.examples.push(format!(
                    "person {number}, {}: {:?}: {}",
                    violation.date, violation.invariant, violation.what
                ));
            }
        }
        self.decisions += tally.decisions.len() as u64;
        self.growth.extend(tally.growth.iter().map(|percent| i64::from(*percent)));
        self.single_steps.extend(tally.single_steps.iter().map(|percent| i64::from(*percent)));
        let climbed = if steady { &mut self.climbed_steady } else { &mut self.climbed_hard };
        climbed.push(i64::try_from(tally.climbed.len()).unwrap_or(i64::MAX));
        if steady {
            self.red_days_steady.push(tally.red_days.into());
        }
        self.rungs.extend(tally.rungs.iter().map(|rung| i64::from(*rung)));
        self.red_days.push(tally.red_days.into());
        for (week, phase) in (1..).zip(tally.phases) {
            *self.phases.entry(week).or_default().entry(phase).or_default() += 1;
        }
    }

    fn report(mut self, asked: &Asked, took: Duration, alone: Duration) -> Report {
        for invariant in Invariant::ALL {
            self.by_invariant.entry(name(*invariant)).or_default();
        }
        let mut rungs_count = BTreeMap::new();
        for rung in &self.rungs {
            *rungs_count.entry(u8::try_from(*rung).unwrap_or(u8::MAX)).or_default() += 1;
        }
        let shown = |week: u16| week == 1 || week.is_multiple_of(4);
        let phases = self.phases.into_iter().filter(|(week, _)| shown(*week));
        Report {
            people: asked.people,
            weeks: asked.weeks,
            seed: asked.seed,
            violations: self.by_invariant.values().sum(),
            minutes_over_the_limit: self.by_invariant[&name(Invariant::Minutes)],
            violations_by_invariant: self.by_invariant,
            examples: self.examples,
            replayed: self.replayed,
            decisions: self.decisions,
            entries: self.entries,
            weekly_growth_percent: Spread::of(self.growth),
            beyond_ten_percent_by_one_smallest_step: Spread::of(self.single_steps),
            rungs_climbed_steady: Spread::of(self.climbed_steady),
            rungs_climbed_hard: Spread::of(self.climbed_hard),
            red_days_steady: Spread::of(self.red_days_steady),
            rungs: Spread::of(self.rungs),
            rungs_count,
            red_days: Spread::of(self.red_days),
            phase_by_week: phases
                .map(|(week, count)| (week, count.into_iter().map(|(phase, n)| (format!("{phase:?}"), n)).collect()))
                .collect(),
            seconds: took.as_secs_f64(),
            person_weeks_per_second: asked.per_second(took),
            person_weeks_per_second_without_audit: asked.per_second(alone),
        }
    }
}
