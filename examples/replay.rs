//! `cargo run --example replay -- FILE [--date YYYY-MM-DD]`: reads a backup as the app exports it and prints every decision and what
//! the day asks for as JSON. Without a date it is the day of the last entry, so that the same file always prints the same. The
//! CRC-32 of the output goes to standard error, to compare machines with.

use std::io::Write as _;
use std::process::ExitCode;

use chrono::NaiveDate;
use steadyback_formats::backup::{Backup, read_backup};
use steadyback_formats::report::{Words, report};
use steadyback_words::en::rules::{because, change, input, rule};

const WORDS: Words = Words { change, because, input, rule: |decision| rule(decision.rule).id };

const HELP: &str = "usage: cargo run --example replay -- FILE [--date YYYY-MM-DD]";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<(), String> {
    let (file, date) = match args {
        [file] => (file, None),
        [file, flag, date] if flag == "--date" => {
            let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").map_err(|_| format!("{date} is no date. {HELP}"))?;
            (file, Some(date))
        }
        _ => return Err(HELP.to_owned()),
    };
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let Backup { entries, unknown, exported, .. } =
        read_backup(&text).map_err(|error| format!("{file} is no backup that can be read: {error:?}"))?;
    if unknown > 0 {
        eprintln!("note: {unknown} lines are of a kind that a newer release wrote; they are left out");
    }
    let on = date.or_else(|| entries.iter().map(|entry| entry.date).max()).unwrap_or(exported);
    let json = report(&entries, on, WORDS).map_err(|error| error.to_string())?;
    eprintln!("crc32 {:08x}", crc32fast::hash(json.as_bytes()));
    std::io::stdout().write_all(json.as_bytes()).map_err(|error| error.to_string())
}
