//! The plan as a `CarePlan`.

use chrono::{NaiveDate, Weekday};

use super::Names;
use super::resource::{Activity, CarePlan, Concept, Detail, Period, Reference, Repeat, Timing};
use crate::text::iso;
use steadyback_catalogue::exercise::Part;
use steadyback_rules::plan::DayKind;
use steadyback_rules::progression::{ItemState, Progress};
use steadyback_rules::split::Split;

pub(super) fn care_plan(patient: &Reference, progress: &Progress, on: NaiveDate, names: &Names) -> CarePlan {
    CarePlan {
        resource_type: "CarePlan",
        status: "active",
        intent: "plan",
        title: "Home exercise programme for low back pain",
        subject: patient.clone(),
        period: Period { start: iso(progress.plan.start), end: None },
        created: iso(on),
        activity: progress.items.iter().map(|item| activity(progress, item, names)).collect(),
    }
}

fn activity(progress: &Progress, item: &ItemState, names: &Names) -> Activity {
    let status = if progress.phase > item.item.until {
        "completed"
    } else if progress.phase < item.from() {
        "not-started"
    } else if !progress.limits.allow(item.exercise) || progress.flare.is_some() {
        "on-hold"
    } else {
        "in-progress"
    };
    let done_on = |(day, kind): &(Weekday, DayKind)| done_on(item, *kind, progress.plan.split(*day));
    let days: Vec<_> = progress.plan.weekdays().filter(done_on).map(|(day, _)| code(day)).collect();
    let repeat = Repeat { frequency: days.len(), period: 1, period_unit: "wk", day_of_week: days };
    let detail = Detail {
        kind: "ServiceRequest",
        code: Concept::text((names.exercise)(item.exercise)),
        status,
        scheduled_timing: (repeat.frequency > 0).then_some(Timing { repeat }),
        description: (names.dose)(item.exercise, item.dose),
    };
    Activity { detail }
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
