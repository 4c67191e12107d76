//! One test: how it goes, a clock for it, the result, and the results so far.

use leptos::prelude::*;

use super::over_time::{LATEST, Results, over_time};
use super::sides;
use crate::components::{Button, ButtonKind, Fold, Notice, NoticeKind, NumberField, PageHeader, Ring};
use crate::route::Route;
use crate::stores::App;
use crate::title::full;
use steadyback_catalogue::functional_test::{BodySide, Taking, TestKind, TestResult, Unit};
use steadyback_rules::insight::Point;
use steadyback_rules::outcome::{slowed, unchanged, uneven};
use steadyback_words::book::Lines;
use steadyback_words::en::outcome::{self as words, guide, name, not_now, value};
use steadyback_words::en::screens::measures as text;
use steadyback_words::en::words::old_date;

#[component]
pub fn TestPage(kind: TestKind) -> impl IntoView {
    let app = App::get();
    Effect::new(move |_| app.frame().title(&full(name(kind))));
    let guide = guide(kind);
    let lines = |all: Lines| all.map(|line| view! { <li><span>{line}</span></li> }).collect_view();
    let excluded = Memo::new(move |_| app.journal().test_not_now(kind));
    let fields = move || sides(kind).into_iter().map(|side| view! { <Taken kind side /> }).collect_view();
    view! {
        <div class="page page--wide" data-test="test">
            <PageHeader title=name(kind) back=(Route::Measures.href(), text::TITLE.to_owned())>
                <p class="lead">{guide.about}</p>
            </PageHeader>
            {move || excluded.get().map(|why| view! {
                <Notice test="test-not-now"><p class="strong">{text::NOT_NOW}</p><p>{not_now(why)}</p></Notice>
            })}
            <div class="columns">
                <div class="stack stack--loose">
                    <section class="stack stack--tight"><h2>{text::SET_UP}</h2><p>{guide.set_up}</p></section>
                    <section class="stack"><h2>{text::STEPS}</h2><ol class="instructions">{lines(guide.steps)}</ol></section>
                    <section class="stack stack--tight">
                        <h2>{text::SAFETY}</h2>
                        <Notice kind=NoticeKind::Caution><ul>{lines(guide.safety)}</ul></Notice>
                    </section>
                </div>
                <div class="stack stack--loose">
                    <Show when=move || excluded.get().is_none()>{fields()}</Show>
                    {move || results(app, kind)}
                </div>
            </div>
        </div>
    }
}

/// The clock and the field for one side.
#[component]
fn Taken(
    /// Of which test.
    kind: TestKind,
    side: Option<BodySide>,
) -> impl IntoView {
    let app = App::get();
    let typed = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let saved = RwSignal::new(false);
    let save = move |()| {
        let value = typed.with_untracked(|typed| kind.typed(typed));
        let result = value.and_then(|value| TestResult::new(kind, side, value));
        saved.set(result.is_some());
        error.set(result.is_none().then(|| text::wrong(kind)));
        if let Some(result) = result {
            typed.set(String::new());
            app.journal().record_test(result);
        }
    };
    let id = side.map_or("result".to_owned(), |side| format!("result-{}", text::side(side).to_lowercase()));
    let label = side.map_or(text::RESULT.to_owned(), |side| format!("{}: {}", text::RESULT, text::side(side)));
    let clock = (kind.taking() != Taking::Read).then(|| view! { <Clock kind typed test=format!("clock-{id}") /> });
    view! {
        <section class="stack stack--tight">
            {side.map(|side| view! { <h2>{text::side(side)}</h2> })}
            {clock}
            <NumberField id=id.clone() label unit=text::unit(kind) value=typed
                on_input=move |now| { saved.set(false); typed.set(now); } error=error />
            <div class="actions"><Button on_press=save test=format!("save-{id}")>{text::SAVE}</Button></div>
            <p role="status" data-test="test-saved">{move || saved.get().then_some(text::SAVED)}</p>
        </section>
    }
}

/// A clock that fills in the field: up until it is stopped, or down for as long as is counted.
#[component]
fn Clock(
    /// Of which test.
    kind: TestKind,
    /// What stands in the field.
    typed: RwSignal<String>,
    /// Its name for tests.
    test: String,
) -> impl IntoView {
    let app = App::get();
    let started = RwSignal::new(None::<u64>);
    let now = RwSignal::new(0_u64);
    let over = RwSignal::new(false);
    let most = match kind.taking() {
        Taking::Hold { most } => u64::from(most) * 1000,
        Taking::Count { seconds } => u64::from(seconds) * 1000,
        Taking::Stopwatch { .. } | Taking::Read => u64::from(kind.range().1) * 100,
    };
    let counts = matches!(kind.taking(), Taking::Count { .. });
    let passed = move || started.get().map(|from| now.get().saturating_sub(from).min(most));
    let stop = move || {
        let Some(passed) = untrack(passed) else { return };
        started.set(None);
        app.session().end_test(passed == most);
        if counts {
            over.set(passed == most);
        } else if kind.unit() == Unit::Tenths {
            typed.set(format!("{}.{}", passed / 1000, passed % 1000 / 100));
        } else {
            typed.set((passed / 1000).to_string());
        }
    };
    app.frame().on_tick(move || {
        if started.get_untracked().is_some() {
            now.set(app.frame().now());
            if untrack(passed) == Some(most) {
                stop();
            }
        }
    });
    let press = move |()| {
        if started.get_untracked().is_some() {
            now.set(app.frame().now());
            stop();
        } else {
            over.set(false);
            now.set(app.frame().now());
            started.set(Some(app.frame().now()));
            app.session().begin_test(most);
        }
    };
    on_cleanup(move || {
        if started.get_untracked().is_some() {
            app.session().end_test(false);
        }
    });
    let seconds =
        move || passed().map_or(0, |passed| if counts { (most - passed).div_ceil(1000) } else { passed / 1000 });
    let share = move || passed().map_or(0, |passed| u32::try_from(passed * 1000 / most.max(1)).unwrap_or(1000));
    let running = move || started.get().is_some();
    view! {
        <div class="cluster">
            <Ring number=Signal::derive(move || seconds().to_string()) label=Signal::stored(text::CLOCK.to_owned())
                per_mille=Signal::derive(share) small=true />
            <Button kind=ButtonKind::Primary on_press=press test=test>
                {move || if running() { text::STOP } else { text::START }}
            </Button>
        </div>
        <p role="status">{move || over.get().then_some(text::TIME)}</p>
    }
}

/// Results, latest first.
fn rows(kind: TestKind, points: &[Point<TestResult>]) -> AnyView {
    let row = |point: &Point<TestResult>| {
        let change = point.change.map(words::change_word);
        view! { <tr><th scope="row" class="nowrap">{old_date(point.date)}</th><td class="number">{value(kind, point.value.value())}</td><td>{change}</td></tr> }
    };
    view! { <table class="table"><tbody>{points.iter().rev().map(row).collect_view()}</tbody></table> }.into_any()
}

fn results(app: App, kind: TestKind) -> Option<AnyView> {
    let profile = app.answers().profile();
    let all = sides(kind)
        .into_iter()
        .map(|side| (side, app.journal().test_results(kind, side)))
        .filter(|(_, it)| !it.is_empty());
    let all: Vec<_> = all.collect();
    let both: Vec<_> = all.iter().filter_map(|(_, points)| points.last().map(|point| point.value.value())).collect();
    let differ = matches!(both.as_slice(), [left, right] if kind.sided() && uneven(*left, *right));
    let side = |(side, points): &(Option<BodySide>, Vec<Point<TestResult>>)| {
        let last = points.last().copied();
        let (earlier, latest) = points.split_at(points.len().saturating_sub(LATEST));
        let earlier = earlier.to_vec();
        let drawn: Vec<_> = points.iter().map(|point| (point.date, point.value.value())).collect();
        let band = points.first().map(|point: &Point<TestResult>| unchanged(point.value));
        let say = |number| value(kind, number);
        let drawn = over_time(&Results { name: name(kind), points: &drawn, band: band.unwrap_or_default(), say: &say });
        let said = last.and_then(|point: Point<TestResult>| point.change).map(words::change);
        let last: Option<TestResult> = last.map(|point: Point<TestResult>| point.value);
        let norm =
            last.zip(profile.as_ref()).and_then(|(last, profile)| words::compared(last, profile.age, profile.sex));
        let slow = last.and_then(slowed).map(words::slowed);
        view! {
            <h3>{side.map(text::side)}</h3>
            {drawn}
            {rows(kind, latest)}
            {(!earlier.is_empty()).then(|| {
                view! { <Fold summary=text::EARLIER_RESULTS.to_owned() test="earlier-results">{rows(kind, &earlier)}</Fold> }
            })}
            {said.map(|line| view! { <p>{line}</p> })}
            {norm.map(|line| view! { <p>{line}</p> })}
            {slow.map(|line| view! { <p>{line}</p> })}
        }
    };
    (!all.is_empty()).then(|| {
        view! {
            <section class="stack stack--tight" data-test="test-results">
                <h2>{text::RESULTS}</h2>
                {all.iter().map(side).collect_view()}
                {differ.then(|| view! { <p>{words::uneven()}</p> })}
            </section>
        }
        .into_any()
    })
}
