//! Tests and questionnaires: what is due, and everything with its last result.

mod over_time;
pub mod questionnaire;
pub mod test;

use leptos::prelude::*;

use crate::components::{Button, Icon, IconView, Notice, PageHeader, Tag, TagKind};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::functional_test::{BodySide, TestKind};
use steadyback_rules::outcome::{Instrument, Score};
use steadyback_rules::put_off::Measure;
use steadyback_words::en::outcome::{name, not_now, of_score, value};
use steadyback_words::en::screens::measures as text;
use steadyback_words::en::screens::plan::progress;

/// The sides a test is done on.
pub(crate) fn sides(kind: TestKind) -> Vec<Option<BodySide>> {
    if kind.sided() { vec![Some(BodySide::Left), Some(BodySide::Right)] } else { vec![None] }
}

/// Tests and questionnaires.
#[component]
pub fn Measures() -> impl IntoView {
    let app = App::get();
    let due = move || {
        let tests = app.journal().tests_due().map(|(_, tests)| tests).unwrap_or_default();
        let tests = tests.into_iter().map(|kind| test_row(app, kind));
        let questions = app.journal().questionnaires_due();
        let all: Vec<AnyView> = questions.iter().map(|it| question_row(app, it)).chain(tests).collect();
        if all.is_empty() {
            return view! { <p class="quiet" data-test="nothing-due">{text::NOTHING_DUE}</p> }.into_any();
        }
        view! { <ul class="rows rows--plain" data-test="due">{all}</ul> }.into_any()
    };
    let all = move || {
        let questions = Instrument::ALL.iter().map(|it| question_row(app, *it));
        questions.chain(TestKind::ALL.iter().map(|kind| test_row(app, *kind))).collect_view()
    };
    view! {
        <div class="page">
            <PageHeader title=text::TITLE back=(Route::Progress.href(), progress::TITLE.to_owned())>
                <p class="lead">{text::LEAD}</p>
            </PageHeader>
            <section class="stack stack--tight"><h2>{text::DUE}</h2>{due}{move || silent(app)}</section>
            <section class="stack stack--tight">
                <h2>{text::ALL}</h2>
                <ul class="rows rows--plain">{all}</ul>
            </section>
        </div>
    }
}

/// What is not named when it is due, and a way to have it named again.
fn silent(app: App) -> Option<AnyView> {
    let all = Instrument::ALL.iter().map(|it| Measure::Questions(*it));
    let all = all.chain(TestKind::ALL.iter().map(|kind| Measure::Test(*kind)));
    let silent: Vec<_> = all.filter(|it| app.journal().is_put_off_for_good(*it)).collect();
    let names: Vec<_> = silent.iter().map(|it| text::measure(*it)).collect();
    let again = move |()| app.journal().name_again(&silent);
    (!names.is_empty()).then(|| {
        let action = view! { <Button on_press=again test="remind-again">{text::REMIND}</Button> }.into_any();
        view! { <Notice action test="silent">{text::silent(&names)}</Notice> }.into_any()
    })
}

fn test_row(app: App, kind: TestKind) -> AnyView {
    let last = |side| app.journal().test_results(kind, side).last().map(|point| value(kind, point.value.value()));
    let results: Vec<_> = sides(kind).into_iter().filter_map(last).collect();
    let line = if results.is_empty() { text::NO_RESULT.to_owned() } else { results.join(" · ") };
    let excluded = app.journal().test_not_now(kind).map(|why| view! { <Tag icon=Icon::Info>{not_now(why)}</Tag> });
    row(&Route::Test(kind), name(kind), line, excluded)
}

fn question_row(app: App, instrument: Instrument) -> AnyView {
    let last = app.journal().scores(instrument).last().map(|point| score(&point.value));
    let line = last
        .map_or_else(|| text::rhythm(instrument).to_owned(), |score| format!("{score} {}", text::scale(instrument)));
    let due = app.journal().questionnaires_due().has(instrument);
    let due = due.then(|| view! { <Tag kind=TagKind::Accent icon=Icon::Clock>{text::DUE}</Tag> });
    row(&Route::Questionnaire(instrument), text::instrument(instrument), line, due)
}

/// A score as people read it.
pub(crate) fn score(score: &Score) -> String {
    match score {
        Score::Peg(peg) => of_score(peg.tenths()),
        Score::Activities(activities) => of_score(activities.tenths()),
        Score::Roland(roland) => roland.count().to_string(),
    }
}

fn row(route: &Route, name: &'static str, line: String, tag: Option<impl IntoView + 'static>) -> AnyView {
    view! {
        <li>
            <div class="row">
                <div class="row__main">
                    <span class="row__name"><a href=route.href()>{name}</a></span>
                    <span class="row__meta number">{line} {tag}</span>
                </div>
                <span class="row__end"><IconView icon=Icon::Forward /></span>
            </div>
        </li>
    }
    .into_any()
}
