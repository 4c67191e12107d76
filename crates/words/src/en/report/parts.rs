//! The person, the safety questions, the plan, what was done, and pain.

use chrono::NaiveDate;

use crate::en::dose::dose;
use crate::en::words::{self, full_date, plural};
use crate::en::{exercises, insight, profile, screening};
use steadyback_rules::insight::{FlareSpan, Helping, Report, Week};
use steadyback_rules::plan::DayKind;
use steadyback_rules::profile::Sex;
use steadyback_rules::progression::ItemState;
use steadyback_rules::screening::Tier;

pub(super) fn person(report: &Report) -> Vec<String> {
    let Some(person) = &report.profile else { return vec!["Nothing is known yet.".to_owned()] };
    let sex = match person.sex {
        Some(Sex::Female) => ", female",
        Some(Sex::Male) => ", male",
        None => "",
    };
    let sites: Vec<_> = person.sites.iter().map(profile::site).collect();
    let conditions: Vec<_> = person.conditions.iter().map(profile::condition).collect();
    vec![
        format!("Age: {}{sex}", profile::age(person.age)),
        format!("This episode, as told with the plan: {}", profile::duration(person.duration)),
        format!("Usual pain at rest, as told with the plan: {}", person.usual_pain.score()),
        format!("Where: {}", list(&sites)),
        format!("Conditions: {}", list(&conditions)),
    ]
}

fn list(all: &[&str]) -> String {
    if all.is_empty() { "none ticked".to_owned() } else { all.join("; ") }
}

pub(super) fn safety(report: &Report) -> Vec<String> {
    let Some((screening, tier)) = report.screening else { return vec!["Not answered yet.".to_owned()] };
    let result = match tier {
        Tier::Clear => "no reason to wait with exercise",
        Tier::Advice => "worth telling at a visit; no reason to wait with exercise",
        Tier::Routine => "routine check advised; walking and mobility only until then",
        Tier::Urgent => "urgent check advised; exercise is closed until then",
        Tier::Emergency => "emergency advice given; exercise is closed until cleared",
    };
    let mut lines = vec![format!("Answered on {}: {result}.", full_date(screening.date))];
    lines.extend(screening.flags.iter().map(|flag| format!("Ticked: {}", screening::record(flag))));
    if let Some(cleared) = screening.cleared {
        lines.push(format!("The person said on {} that a clinician has cleared them.", full_date(cleared)));
    }
    lines
}

pub(super) fn plan(report: &Report) -> Vec<String> {
    let Some(progress) = &report.plan else { return vec!["There is no plan yet.".to_owned()] };
    let plan = &progress.plan;
    let days = |kind| u32::try_from(plan.week.iter().filter(|day| **day == kind).count()).unwrap_or(0);
    let strength = plural(days(DayKind::Strength), "strength day", "strength days");
    let mobility = plural(days(DayKind::Mobility), "mobility day", "mobility days");
    let mut lines = vec![
        format!(
            "Week {} since {}, phase “{}”: {}.",
            plan.week_of(report.on),
            full_date(plan.start),
            words::phase(progress.phase),
            words::phase_line(progress.phase)
        ),
        format!("{strength} and {mobility} a week, up to {} minutes each.", plan.minutes.minutes()),
    ];
    if let Some(flare) = progress.flare {
        lines.push(format!("In a flare since {}: comfort work in place of training.", full_date(flare.since)));
    }
    let item = |(_, state): (u8, &ItemState)| {
        format!("{}: {}", exercises::text(state.exercise).name, dose(state.exercise, state.dose))
    };
    lines.extend(progress.active().map(item));
    lines
}

pub(super) fn done(report: &Report) -> Vec<String> {
    let done = report.done;
    let mut lines: Vec<String> = report.weeks.iter().copied().map(week).collect();
    lines.push(format!(
        "{}, {} of walking, {} of other activities.",
        plural(done.sessions, "session", "sessions"),
        plural(done.walked, "minute", "minutes"),
        plural(done.moved, "minute", "minutes")
    ));
    lines
}

fn week(week: Week) -> String {
    let over = if week.over { "" } else { " so far" };
    let days = plural(week.planned.into(), "planned day", "planned days");
    format!("Week from {}: {} of {days} kept{over}", full_date(week.monday), week.kept)
}

pub(super) fn pain(report: &Report) -> Vec<String> {
    let answers = plural(u32::try_from(report.pain.answers).unwrap_or(u32::MAX), "day", "days");
    let mut lines = vec![match report.pain.range {
        Some([least, middle, most]) => format!(
            "Lately, on {answers} with an answer: from {} to {}, middle {}.",
            least.score(),
            most.score(),
            middle.score()
        ),
        None => "Lately there was no answer.".to_owned(),
    }];
    lines.extend(report.flares.iter().map(|it| flare(it, report.on)));
    let early = matches!(report.answer.helping, Helping::TooEarly | Helping::TooLittle);
    if let Some(since) = report.answer.since.filter(|_| !early) {
        let said = match report.answer.helping {
            Helping::Better => "better",
            Helping::Worse => "worse",
            Helping::Mixed => "partly better, partly worse",
            _ => "about the same",
        };
        lines.push(format!("Since {}, all comparisons together: {said}.", full_date(since)));
        lines.extend(report.answer.basis.iter().map(insight::evidence));
    }
    lines
}

fn flare(flare: &FlareSpan, on: NaiveDate) -> String {
    format!("Flare from {}. {}", full_date(flare.since), insight::flare(flare, on))
}
