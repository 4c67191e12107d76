//! The plan as a `CarePlan`.

use chrono::{NaiveDate, Weekday};

use super::{Bundle, Names};
use crate::text::iso;
use steadyback_rules::exercise::Part;
use steadyback_rules::plan::DayKind;
use steadyback_rules::progression::{ItemState, Progress};
use steadyback_rules::split::Split;

pub(super) fn care_plan(bundle: &mut Bundle, progress: &Progress, on: NaiveDate, names: &Names) {
    bundle.begin("CarePlan");
    bundle.json.text("status", "active");
    bundle.json.text("intent", "plan");
    bundle.json.text("title", "Home exercise programme for low back pain");
    bundle.patient("subject");
    bundle.json.open("period");
    bundle.json.text("start", &iso(progress.plan.start));
    bundle.json.close();
    bundle.json.text("created", &iso(on));
    if !progress.items.is_empty() {
        bundle.json.open_list("activity");
        for item in &progress.items {
            activity(bundle, progress, item, names);
        }
        bundle.json.close_list();
    }
    bundle.end();
}

fn activity(bundle: &mut Bundle, progress: &Progress, item: &ItemState, names: &Names) {
    let json = &mut bundle.json;
    json.open("");
    json.open("detail");
    json.text("kind", "ServiceRequest");
    json.open("code");
    json.text("text", (names.exercise)(item.exercise));
    json.close();
    let status = if progress.phase > item.item.until {
        "completed"
    } else if progress.phase < item.item.from {
        "not-started"
    } else if !progress.limits.allow(item.exercise) || progress.flare.is_some() {
        "on-hold"
    } else {
        "in-progress"
    };
    json.text("status", status);
    let days: Vec<&str> = progress
        .plan
        .weekdays()
        .filter(|(day, kind)| done_on(item, *kind, progress.plan.split(*day)))
        .map(|it| code(it.0))
        .collect();
    if !days.is_empty() {
        json.open("scheduledTiming");
        json.open("repeat");
        json.raw("frequency", &days.len().to_string());
        json.raw("period", "1");
        json.text("periodUnit", "wk");
        json.open_list("dayOfWeek");
        for day in days {
            json.text("", day);
        }
        json.close_list();
        json.close();
        json.close();
    }
    json.text("description", &(names.dose)(item.exercise, item.dose));
    json.close();
    json.close();
}

/// Walking is for every day, everything else for strength days; the main part for those of its split, where there is one.
fn done_on(state: &ItemState, kind: DayKind, split: Option<Split>) -> bool {
    match state.item.part {
        Part::Activity => true,
        Part::Main if split.is_some() => split == Some(Split::of(state.exercise.family)),
        _ => kind == DayKind::Strength,
    }
}

/// As in the value set of weekdays.
const fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    }
}
