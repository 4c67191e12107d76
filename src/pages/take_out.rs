//! Taking it with you: a report for a clinician, tables, a calendar, a bundle for other programs.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, CheckBox, Icon, PageHeader, Select};
use crate::route::Route;
use crate::stores::{App, CalendarTitles, Call, LOINC_NOTICE, Marks, Names, Sentences, Table};
use steadyback_rules::insight::Report;
use steadyback_words::en::report::{NOTE, Section, lead, plain, sections};
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::transfer::{send, take_out as text};
use steadyback_words::en::{calendar, dose, exercises, outcome, rules, screening};

const NAMES: Names =
    Names { exercise: |it| exercises::text(it).name, dose: dose::dose, test: outcome::name, sign: screening::record };
const TITLES: CalendarTitles = CalendarTitles {
    calendar: calendar::CALENDAR,
    strength: calendar::STRENGTH,
    mobility: calendar::MOBILITY,
    tests: calendar::TESTS,
};
/// Half past seven in the morning, as the place of a half hour of the day.
const HALF_PAST_SEVEN: usize = 15;
/// Minutes before a session at which the calendar calls.
const ALARM: u16 = 15;

/// Everything that can be taken out.
#[component]
pub fn TakeOut() -> impl IntoView {
    let app = App::get();
    let report = Memo::new(move |_| app.journal().clinician_report());
    view! {
        <div class="page" data-test="take-out">
            <PageHeader title=text::TITLE back=(Route::More.href(), frame::MORE.to_owned())>
                <p class="lead">{text::LEAD}</p>
            </PageHeader>
            {move || report.with(|report| report.as_ref().map(|report| shown(app, report)))}
            <Calendar />
            {tables(app)}
            <section class="stack stack--tight no-print">
                <h2>{text::BUNDLE}</h2>
                <p>{text::BUNDLE_TEXT}</p>
                <p class="quiet small" lang="en">{LOINC_NOTICE}</p>
                <div class="actions">
                    <Button icon=Icon::Download on_press=move |()| app.transfer().save_bundle(&NAMES) test="save-fhir">{text::BUNDLE_SAVE}</Button>
                </div>
            </section>
        </div>
    }
}

fn shown(app: App, report: &Report) -> AnyView {
    let file = plain(report);
    let sent = file.clone();
    let section = |section: &Section| {
        let lines = section.lines.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view();
        view! { <section class="stack stack--tight"><h3>{section.title}</h3><ul>{lines}</ul></section> }
    };
    view! {
        <section class="stack report" data-test="report">
            <h2>{text::REPORT}</h2>
            <div class="actions">
                <Button kind=ButtonKind::Primary icon=Icon::Print on_press=move |()| app.frame().print() test="print-report">{text::PRINT}</Button>
                <Button icon=Icon::Download on_press=move |()| app.transfer().save_report(&file) test="save-report">{text::REPORT_SAVE}</Button>
                {app.transfer().sends_files().then(|| view! {
                    <Button icon=Icon::Share on_press=move |()| app.transfer().send_report(sent.clone()) test="send-report">{send::FILE}</Button>
                })}
            </div>
            <p>{lead(report)}</p>
            {sections(report).iter().map(section).collect_view()}
            <p class="quiet small">{NOTE}</p>
        </section>
    }.into_any()
}

/// The next sixteen weeks in the person's own calendar.
#[component]
fn Calendar() -> impl IntoView {
    let app = App::get();
    let half_hour = RwSignal::new(HALF_PAST_SEVEN);
    let alarm = RwSignal::new(true);
    let twelve = untrack(move || app.settings().twelve_hours());
    let half_hours = (0..48).map(|half| text::time(half * 30, twelve).into()).collect::<Vec<_>>();
    let call = move || {
        let at = u16::try_from(half_hour.get_untracked() * 30).unwrap_or(0);
        Call { at, alarm: alarm.get_untracked().then_some(ALARM) }
    };
    view! {
        <section class="stack stack--tight no-print" data-test="calendar">
            <h2>{text::CALENDAR}</h2>
            <p>{text::CALENDAR_TEXT}</p>
            <p class="quiet small">{text::REMINDERS_TEXT}</p>
            <Select id="calendar-time" label=text::TIME options=half_hours selected=half_hour
                on_change=move |place| half_hour.set(place) />
            <CheckBox name="alarm" label=text::ALARM on=alarm />
            <div class="actions">
                <Button icon=Icon::Download on_press=move |()| app.transfer().save_calendar(call(), &TITLES) test="save-calendar">{text::CALENDAR_SAVE}</Button>
                {app.transfer().sends_files().then(|| view! {
                    <Button icon=Icon::Share on_press=move |()| app.transfer().send_calendar(call(), &TITLES) test="send-calendar">{send::FILE}</Button>
                })}
            </div>
        </section>
    }
}

fn tables(app: App) -> AnyView {
    const MARKS: [Marks; 2] = [Marks::Comma, Marks::Semicolon];
    let marks = RwSignal::new(app.transfer().usual_marks());
    let chosen = move || MARKS.iter().position(|it| *it == marks.get()).unwrap_or_default();
    let choose = move |place: usize| {
        if let Some(new) = MARKS.get(place) {
            marks.set(*new);
        }
    };
    let save = move |table: Table| {
        let own = untrack(move || app.answers().profile()).map(|profile| profile.activities).unwrap_or_default();
        let sentences = Sentences {
            rule: |it| rules::rule(it.rule).id,
            change: rules::change,
            because: rules::because,
            flag: screening::record,
            own: &own,
        };
        app.transfer().save_table(table, &sentences, marks.get_untracked());
    };
    let button = move |table: Table| {
        view! { <Button icon=Icon::Download on_press=move |()| save(table) test=format!("save-{}", table.name())>{text::table(table.name())}</Button> }
    };
    view! {
        <section class="stack stack--tight no-print">
            <h2>{text::TABLES}</h2>
            <p>{text::TABLES_TEXT}</p>
            <Select id="table-marks" label=text::MARKS options=text::MARKS_NAMES.map(Into::into).to_vec() selected=Signal::derive(chosen) on_change=choose />
            <div class="actions">{Table::ALL.map(button)}</div>
        </section>
    }
    .into_any()
}
