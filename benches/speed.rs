//! `make bench`: how long things take on this machine, against their bars. Every figure also stands as a ratio to a fixed piece of work
//! (CRC-32 over 64 KiB) of the same run, so that runs on different machines can be compared. A missed bar is told, never a failure.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::library;
use steadyback_catalogue::measure::Pain;
use steadyback_figure::draw::{Show, drawing};
use steadyback_formats::csv::{self, Sentences};
use steadyback_formats::fhir::{Names, fhir};
use steadyback_formats::journal_line::{line, parse};
use steadyback_formats::{run, share};
use steadyback_rules::insight::{Parts, by_site, overview, pain_series, report, triggers, volumes};
use steadyback_rules::journal::{Entry, Fact, Form};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::planner::plan;
use steadyback_rules::preview::preview;
use steadyback_rules::profile::{AgeBand, Profile};
use steadyback_rules::progression::{Progress, Verdict, replay};
use steadyback_rules::session::compose;
use steadyback_rules::session::{Pace, Run};
use steadyback_simulate::{Dice, Habits, live, person};
use steadyback_words::en::dose::dose;
use steadyback_words::en::exercises::text;
use steadyback_words::en::report::plain;
use steadyback_words::en::rules::{because, change, rule};
use steadyback_words::en::search::search;
use steadyback_words::en::{outcome, screening};

/// Ten years.
const DAYS: u16 = 3653;
/// How long each thing is repeated.
const SPAN: Duration = Duration::from_millis(400);

/// Nanoseconds of one go: the least and the median of many.
struct Took {
    least: u128,
    median: u128,
}

fn measure<T>(mut work: impl FnMut() -> T) -> Took {
    black_box(work());
    let (started, mut took) = (Instant::now(), Vec::new());
    while took.len() < 5 || started.elapsed() < SPAN {
        let go = Instant::now();
        black_box(work());
        took.push(go.elapsed().as_nanos());
    }
    took.sort_unstable();
    Took { least: took[0], median: took[took.len() / 2] }
}

struct Table {
    unit: u128,
}

impl Table {
    /// `bar` in microseconds.
    fn row<T>(&self, name: &str, bar: Option<u32>, work: impl FnMut() -> T) {
        let Took { least, median } = measure(work);
        let bar = bar.map(|bar| said(median <= u128::from(bar) * 1000, &format!("{bar} µs")));
        let (micros, parts) = (median / 1000, median % 1000 / 10);
        let (units, tenth) = (median / self.unit, median * 10 / self.unit % 10);
        let (best, rest) = (least / 1000, least % 1000 / 10);
        println!(
            "{name:<44} {micros:>9}.{parts:02} µs {best:>9}.{rest:02} µs {units:>8}.{tenth} ×  {}",
            bar.unwrap_or_default()
        );
    }
}

fn said(met: bool, bar: &str) -> String {
    format!("{} ({bar})", if met { "Bar met" } else { "Bar MISSED" })
}

fn size(name: &str, bytes: usize, bar: usize, unit: &str) {
    println!("{name:<44} {bytes:>9} {unit}  {}", said(bytes <= bar, &format!("{bar} {unit}")));
}

/// Somebody with time, means and no trouble: the plan is as long as plans get.
fn busy() -> Profile {
    let mut profile = person(&mut Dice::new(1));
    profile.age = AgeBand::From40;
    (profile.symptoms, profile.eases, profile.conditions) = (EnumSet::EMPTY, EnumSet::EMPTY, EnumSet::EMPTY);
    profile.equipment = steadyback_catalogue::enum_set::Member::ALL.iter().copied().collect();
    profile.days = [true; 7];
    profile.minutes = SessionMinutes::Thirty;
    profile.usual_pain = Pain::NONE;
    profile
}

/// Every name and alias, whole, short of its last letter, and with two letters swapped.
fn queries() -> Vec<String> {
    let names = library::all().flat_map(|exercise| [text(exercise).name].into_iter().chain(text(exercise).aliases));
    let variants = names.flat_map(|name| {
        let mut letters: Vec<char> = name.chars().collect();
        let short: String = letters[..letters.len() - 1].iter().collect();
        let middle = letters.len() / 2;
        letters.swap(middle, middle - 1);
        [name.to_owned(), short, letters.into_iter().collect()]
    });
    variants.collect()
}

fn main() {
    let start = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap_or_default();
    let profile = busy();
    let planned = plan(&profile, false, start).plan;
    let progress = Progress::new(planned.clone(), profile.limits(false), start);
    let habits = Habits { trains: 90, answers: 90, ..Habits::STEADY };
    let life = live(&profile, false, &habits, start, DAYS, &mut Dice::new(7));
    let lines: Vec<String> = life.iter().map(line).collect();
    let block = vec![0x5a_u8; 65_536];
    let table = Table { unit: measure(|| crc32fast::hash(black_box(&block))).median.max(1) };

    println!("{:<44} {:>15} {:>15} {:>11}", "", "median", "least", "ratio");
    table.row("CRC-32 over 64 KiB (the unit of the ratios)", None, || crc32fast::hash(black_box(&block)));
    table.row("plan generated", Some(1000), || plan(black_box(&profile), false, start));
    table.row("ten years replayed", Some(20_000), || replay(black_box(&life)));
    let sessions: Vec<&Entry> = life.iter().filter(|entry| matches!(entry.fact, Fact::Session(_))).collect();
    table.row("a session as a line", None, || sessions.last().map(|entry| line(entry)));
    if let Some(run) = Run::begin(&compose(&progress, Form::Full), start, (Pain::NONE, Pain::NONE), Pace::Clock, 0) {
        table.row("one set saved (the running session encoded)", Some(1000), || run::write(black_box(&run)));
        let saved = run::write(&run);
        table.row("the running session read back", None, || run::read(black_box(&saved)));
        size("one set saved", saved.len(), 4096, "bytes");
    }
    table.row("ten years as lines", None, || life.iter().map(line).map(|line| line.len()).sum::<usize>());
    table.row("ten years read from lines", None, || lines.iter().filter_map(|line| parse(line).ok()).count());
    table.row("today from ten years (lines read, replayed)", None, || {
        let entries: Vec<Entry> = lines.iter().filter_map(|line| parse(line).ok()).collect();
        replay(&entries)
    });
    size("ten years in storage", lines.iter().map(|line| line.len() + 1).sum(), 1_000_000, "bytes");
    println!("{:<44} {:>9}", "entries in it", life.len());
    progress_page(&table, &life, start);
    plan_page(&table, &life);
    drawings(&table);
    exports(&table, &life, start);
    let queries = queries();
    let slowest = queries.iter().max_by_key(|query| measure_once(query)).cloned().unwrap_or_default();
    table.row(&format!("search, the slowest of {} queries", queries.len()), Some(5000), || search(black_box(&slowest)));
    let payload = share::encode(&planned);
    table.row("share link encoded", None, || share::encode(black_box(&planned)));
    table.row("share link read", None, || share::decode(black_box(&payload), start));
    size("share link, without the address", payload.len(), 320, "characters");
}

/// All that the progress page asks for, from ten years: a quarter of 100 ms, for a phone that is four times as slow.
fn progress_page(table: &Table, life: &[Entry], start: NaiveDate) {
    let (_, decisions) = replay(life);
    let on = start + chrono::Days::new(DAYS.into());
    let from = on - chrono::Days::new(83);
    table.row("ten years as the progress page", Some(25_000), || {
        let found = overview(life, &decisions, on);
        let drawn = (pain_series(life, &decisions, from, on), volumes(life, on));
        (found, drawn, by_site(life, from, on), triggers(life, from, on))
    });
}

/// All that the plan page asks for, after half a year: a quarter of 50 ms, for a phone that is four times as slow.
fn plan_page(table: &Table, life: &[Entry]) {
    let Some(first) = life.first() else { return };
    let half_a_year = life.iter().take_while(|entry| (entry.date - first.date).num_days() < 182);
    let Some(progress) = replay(half_a_year).0 else { return };
    let slots = 0..u8::try_from(progress.items.len()).unwrap_or(u8::MAX);
    table.row("the ladders of the plan page", Some(12_500), || {
        let ladders: Vec<_> = slots.clone().filter_map(|slot| progress.stands_at(slot, progress.today)).collect();
        (ladders, progress.phase_ahead(progress.today))
    });
    table.row("the next four weeks", Some(12_500), || preview(black_box(&progress), Verdict::Green));
}

/// A drawing's numbers, moving: a quarter of 1 ms, since the browser makes nodes of them in the same time.
fn drawings(table: &Table) {
    let draw = |(exercise, figure)| {
        let drawn = drawing(figure, Show::Moving(exercise, exercise.dose.start.work()), false)?;
        Some(drawn.shapes.iter().filter_map(|shape| drawn.moves(shape)).map(|it| it.1.len()).sum::<usize>())
    };
    let all: Vec<_> =
        library::all().filter_map(|exercise| Some((exercise, steadyback_figure::of(exercise)?))).collect();
    let longest = all.iter().copied().max_by_key(|it| draw(*it)).into_iter();
    for (name, some) in [("a drawing, the largest", longest.collect()), ("each of all the drawings", all)] {
        let mut next = some.iter().copied().cycle();
        table.row(&format!("{name} ({})", some.len()), Some(250), || next.next().map(draw));
    }
}

/// What leaves the app, from ten years: a quarter of 200 ms, for a phone that is four times as slow.
fn exports(table: &Table, life: &[Entry], start: NaiveDate) {
    let bar = Some(50_000);
    let (progress, decisions) = replay(life);
    let on = start + chrono::Days::new(DAYS.into());
    let names = Names { exercise: |it| text(it).name, dose, test: outcome::name, sign: screening::record };
    let sentences = Sentences { rule: |it| rule(it.rule).id, change, because, flag: screening::record, own: &[] };
    let parts =
        Parts { profile: None, screening: None, progress: progress.as_ref(), journal: life, decisions: &decisions };
    for kind in [csv::Table::Exercises, csv::Table::Decisions] {
        let name = format!("ten years as a table: {}", kind.name());
        table.row(&name, bar, || csv::csv(kind, life, &decisions, &sentences, csv::Marks::Comma));
    }
    table.row("ten years as a FHIR bundle", bar, || fhir(progress.as_ref(), life, on, &names));
    table.row("ten years as a report", bar, || plain(&report(&parts, on)));
}

/// The best of three goes.
fn measure_once(query: &str) -> u128 {
    let go = || {
        let started = Instant::now();
        black_box(search(black_box(query)));
        started.elapsed().as_nanos()
    };
    (0..3).map(|_| go()).min().unwrap_or(0)
}
