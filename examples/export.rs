//! `cargo run --example export -- FOLDER [FILE]`: writes everything that the app gives out into a folder: calendar, tables, FHIR bundle,
//! backup and the report. It reads a backup as the app exports it; without one, two years of somebody who never was.

use std::path::Path;
use std::process::ExitCode;

use chrono::{Days, NaiveDate};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_formats::backup::{Shards, read_backup, write_backup};
use steadyback_formats::csv::{Marks, Sentences, Table, csv};
use steadyback_formats::fhir::{Names, fhir};
use steadyback_formats::ics::{Call, Issue, Titles, ics};
use steadyback_formats::journal_line::line;
use steadyback_formats::saved::Head;
use steadyback_rules::insight::activity_log::with_walks;
use steadyback_rules::insight::{Parts, report};
use steadyback_rules::journal::{Activity, Entry, Fact, Minutes};
use steadyback_rules::outcome::{Activities, OwnList, Peg, Rating, Roland, Score};
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::replay;
use steadyback_rules::screening::Screening;
use steadyback_simulate::{Dice, Habits, live, person};
use steadyback_words::en::report::plain;
use steadyback_words::en::rules::{because, change, rule};
use steadyback_words::en::{calendar, dose, exercises, outcome, screening};

const HELP: &str = "usage: cargo run --example export -- FOLDER [FILE]";
const NAMES: Names =
    Names { exercise: |it| exercises::text(it).name, dose: dose::dose, test: outcome::name, sign: screening::record };
const TITLES: Titles = Titles {
    calendar: calendar::CALENDAR,
    strength: calendar::STRENGTH,
    mobility: calendar::MOBILITY,
    tests: calendar::TESTS,
};

/// What the files are made from.
struct Source {
    profile: Option<Profile>,
    screening: Option<Screening>,
    journal: Vec<Entry>,
    head: Head,
    shards: Shards,
    on: NaiveDate,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let done = match args.as_slice() {
        [folder] => write(Path::new(folder), &nobody()),
        [folder, file] => backup(file).and_then(|source| write(Path::new(folder), &source)),
        _ => Err(HELP.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn backup(file: &str) -> Result<Source, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let backup = read_backup(&text).map_err(|error| format!("{file} is no backup that can be read: {error:?}"))?;
    let on = backup.entries.iter().map(|entry| entry.date).max().unwrap_or(backup.exported);
    let head = backup.head;
    Ok(Source {
        profile: head.profile.clone(),
        screening: head.screening,
        journal: backup.entries,
        head,
        shards: backup.shards,
        on,
    })
}

/// Somebody whose life holds one of everything that is measured.
fn nobody() -> Source {
    let mut dice = Dice::new(11);
    let start = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
    let profile = person(&mut dice);
    let habits = Habits { trouble: 15, worse: 15, flares: 1, ..Habits::STEADY };
    let mut journal = live(&profile, false, &habits, start, 730, &mut dice);
    for days in [1, 110] {
        journal.extend(measured(start + Days::new(days), u8::from(days == 1)));
    }
    journal.sort_by_key(|entry| entry.date);
    let (mut shards, plan) = (Shards::new(), replay(&journal).0.map(|progress| progress.plan_now()));
    for entry in &journal {
        shards.entry(entry.date.format("%Y-%m").to_string()).or_default().push(line(entry));
    }
    let head = Head { profile: Some(profile.clone()), plan, ..Head::default() };
    Source { profile: Some(profile), screening: None, journal, head, shards, on: start + Days::new(730) }
}

fn measured(date: NaiveDate, worse: u8) -> Vec<Entry> {
    let sides = |kind: TestKind| {
        if kind.sided() { vec![Some(BodySide::Left), Some(BodySide::Right)] } else { vec![None] }
    };
    let result = |kind: TestKind, side| {
        let (least, most) = kind.range();
        TestResult::new(kind, side, if worse == 1 { least } else { most })
    };
    let tests = TestKind::ALL.iter().flat_map(|kind| sides(*kind).into_iter().filter_map(|it| result(*kind, it)));
    let rating = |score| Rating::new(score + worse);
    let peg = rating(3).zip(rating(4)).map(|(pain, other)| Score::Peg(Peg { pain, enjoyment: other, activity: other }));
    let own = Activities::new(OwnList(1), [rating(2), None, rating(9)]).map(Score::Activities);
    let scores = [peg, own, Roland::counted(7 + worse).map(Score::Roland)].into_iter().flatten().map(Fact::Scored);
    let moved = Minutes::new(45).map(|minutes| Fact::Moved { activity: Activity::OTHER, minutes, effort: None });
    let facts = tests.map(Fact::Tested).chain(scores).chain(moved);
    facts.map(|fact| Entry { date, fact }).collect()
}

fn write(folder: &Path, source: &Source) -> Result<(), String> {
    let (progress, decisions) = replay(&source.journal);
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let save = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    if let Some(progress) = &progress {
        let (call, made) = (Call { at: 7 * 60 + 30, alarm: Some(15) }, source.on.and_time(chrono::NaiveTime::MIN));
        save("calendar.ics", &ics(&progress.plan, source.on, call, &TITLES, &mut Issue::new(1), made))?;
    }
    let own = source.profile.as_ref().map(|profile| profile.activities.as_slice()).unwrap_or_default();
    let sentences = Sentences { rule: |it| rule(it.rule).id, change, because, flag: screening::record, own };
    for table in Table::ALL {
        save(&format!("{}.csv", table.name()), &csv(table, &source.journal, &decisions, &sentences, Marks::Comma))?;
    }
    let now = progress.as_ref().map(|it| with_walks(it.on(source.on).0, &source.journal, &decisions));
    save("fhir.json", &fhir(now.as_ref(), &source.journal, source.on, &NAMES))?;
    let parts = Parts {
        profile: source.profile.as_ref(),
        screening: source.screening.as_ref(),
        progress: progress.as_ref(),
        journal: &source.journal,
        decisions: &decisions,
    };
    save("backup.json", &write_backup(&source.head, &source.shards, source.on))?;
    save("report.txt", &plain(&report(&parts, source.on)))
}
