//! `cargo run --example library`: the whole library as JSON, every field of every entry of every kind, the ladders, and what became of
//! each exercise E01–E97 of the source articles.

mod exercises;
mod others;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::process::ExitCode;

use serde::Serialize;
use serde_json::Value;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Family, Source};
use steadyback_catalogue::library::trace::TRACE;
use steadyback_catalogue::library::{activity, all, method, not_offered, test};

#[derive(Serialize)]
struct Library {
    ladders: Vec<exercises::Ladder>,
    exercises: Vec<exercises::Entry>,
    activities: Vec<Value>,
    tests: Vec<Value>,
    methods: Vec<Value>,
    not_offered: Vec<Value>,
    source_exercises: BTreeMap<String, &'static [&'static str]>,
}

fn main() -> ExitCode {
    let library = Library {
        ladders: Family::ALL.iter().copied().map(exercises::rungs).collect(),
        exercises: all().map(exercises::entry).collect(),
        activities: activity::ALL.iter().map(others::activity).collect(),
        tests: test::ALL.iter().map(others::test).collect(),
        methods: method::ALL.iter().map(others::method).collect(),
        not_offered: not_offered::ALL.iter().map(others::not_offered).collect(),
        source_exercises: (1u8..).zip(TRACE).map(|(number, ids)| (source(Source::Article(number)), ids)).collect(),
    };
    match serde_json::to_string_pretty(&library) {
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

fn source(source: Source) -> String {
    match source {
        Source::Article(number) => format!("E{number:02}"),
        Source::Practice => "practice".to_owned(),
    }
}

fn numbers(sources: &[Source]) -> Vec<String> {
    sources.iter().copied().map(source).collect()
}

fn names<T: Member>(of: EnumSet<T>) -> Vec<String> {
    of.iter().map(kebab).collect()
}

/// `HandsAndKnees` as `hands-and-knees`.
fn kebab(value: impl Debug) -> String {
    let mut words = String::new();
    for letter in format!("{value:?}").chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push('-');
        }
        words.extend(letter.to_lowercase());
    }
    words
}
