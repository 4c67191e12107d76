//! The seven days of a sample, and what they hold.

use leptos::prelude::*;

use crate::components::{Disclosure, Icon, IconView, Picture};
use crate::pages::week::icon;
use crate::route::Route;
use crate::stores::App;
use steadyback_figure::draw::Show;
use steadyback_rules::plan::DayKind;
use steadyback_rules::sample::{Day, Sample};
use steadyback_rules::session::{Block, Session};
use steadyback_words::en::plan::day_kind;
use steadyback_words::en::screens::plan::day_word;
use steadyback_words::en::screens::programmes as text;
use steadyback_words::en::words::{sitting, weekday, weekday_short};
use steadyback_words::en::{dose, exercises};

const KINDS: [DayKind; 3] = [DayKind::Strength, DayKind::Mobility, DayKind::Rest];

/// The days in the order of the person's weeks, a key to their drawings, and all of it in a sentence.
pub fn week(sample: &Sample) -> AnyView {
    let days = App::get().settings().week().map(|at| {
        let day = &sample.week[at.num_days_from_monday() as usize];
        let class = match day.kind {
            DayKind::Strength => "week__day week__day--strength",
            DayKind::Mobility => "week__day week__day--mobility",
            DayKind::Rest => "week__day",
        };
        let minutes = (day.minutes() > 0).then(|| view! { <span class="number">{text::minutes(day.minutes())}</span> });
        view! {
            <li>
                <div class=class data-test="sample-day" data-minutes=day.minutes().to_string()>
                    <span aria-hidden="true">{weekday_short(at)}</span>
                    <span class="visually-hidden">{weekday(at)}": "</span>
                    <IconView icon=icon(day.kind) />
                    <span class="week__word">{day_word(day.kind)}</span>
                    {minutes}
                </div>
            </li>
        }
    });
    let key = KINDS.map(|kind| view! { <li><IconView icon=icon(kind) />{day_kind(kind)}</li> });
    let of = |kind| (sample.days(kind), sample.minutes(kind));
    view! {
        <section class="stack stack--tight">
            <h2>{text::WEEK}</h2>
            <ol class="week" data-test="sample-week">{days.collect_view()}</ol>
            <ul class="week__key" aria-hidden="true">{key.into_iter().collect_view()}</ul>
            <p>{text::week(of(DayKind::Strength), of(DayKind::Mobility))}</p>
        </section>
    }
    .into_any()
}

/// What the first strength day holds, and the first mobility day, folded.
pub fn sessions(sample: &Sample) -> AnyView {
    let heading = |day: &Day| if day.sessions.len() > 1 { text::SITTINGS } else { text::SESSION };
    let strength = sample.first(DayKind::Strength).map(|day| {
        view! {
            <section class="stack stack--tight" data-test="sample-session">
                <h2>{heading(day)}</h2>
                {held(day)}
            </section>
        }
    });
    let mobility = sample.first(DayKind::Mobility).map(|day| {
        let inside = held(day);
        view! { <Disclosure summary=text::MOBILITY test="sample-mobility">{inside}</Disclosure> }
    });
    view! { {strength} {mobility} }.into_any()
}

fn held(day: &Day) -> AnyView {
    let all = day.sessions.iter().map(|(when, session)| {
        let name = when.map(|when| view! { <h3>{text::sitting(sitting(when), session.time().minutes_up())}</h3> });
        view! { {name} {blocks(session)} }
    });
    all.collect_view().into_any()
}

fn blocks(session: &Session) -> AnyView {
    view! { <ul class="rows">{session.blocks.iter().map(row).collect_view()}</ul> }.into_any()
}

fn row(block: &Block) -> AnyView {
    let exercise = block.exercise;
    view! {
        <li>
            <div class="row" data-exercise=exercise.id>
                <span class="row__thumb" aria-hidden="true"><Picture exercise show=Show::Still /></span>
                <div class="row__main">
                    <span class="row__name"><a href=Route::Exercise(exercise).href()>{exercises::text(exercise).name}</a></span>
                    <span class="row__meta">
                        <span aria-hidden="true">{dose::dose(exercise, block.dose)}</span>
                        <span class="visually-hidden">{dose::dose_spoken(exercise, block.dose)}</span>
                    </span>
                </div>
                <span class="row__end"><IconView icon=Icon::Forward /></span>
            </div>
        </li>
    }
    .into_any()
}
