//! One questionnaire: its questions as they are licensed or in our own words, and the scores so far.

use leptos::prelude::*;

use super::over_time::{LATEST, Results, over_time};
use super::score;
use crate::components::{Button, ButtonKind, CheckGroup, Choice, ErrorSummary, Fold, PageHeader, RatingScale};
use crate::route::Route;
use crate::stores::App;
use crate::title::full;
use steadyback_rules::insight::Point;
use steadyback_rules::journal::harmless;
use steadyback_rules::outcome::{
    Activities, Instrument, OwnList, Peg, ROLAND_ITEMS, Rating, Roland, Score, unchanged_score,
};
use steadyback_words::en::outcome::{
    self as words, ACTIVITIES_ENDS, ACTIVITIES_HINT, PEG_HINT, PEG_NOTICE, Question, peg,
};
use steadyback_words::en::screens::measures as text;
use steadyback_words::en::words::old_date;

/// Own activities that are asked for.
const MOST_ACTIVITIES: usize = 3;

#[component]
pub fn QuestionnairePage(instrument: Instrument) -> impl IntoView {
    let app = App::get();
    Effect::new(move |_| app.frame().title(&full(text::instrument(instrument))));
    let hint = match instrument {
        Instrument::Peg => PEG_HINT,
        Instrument::Activities => ACTIVITIES_HINT,
        Instrument::Roland => words::roland_text(),
    };
    let questions = match instrument {
        Instrument::Peg => {
            view! { <Ratings instrument questions=peg().map(|it| (it.text.to_owned(), it)).into_iter().collect() /> }
                .into_any()
        }
        Instrument::Activities => {
            // A file from elsewhere may hold more than can be asked for.
            let own = app.answers().profile().map(|profile| profile.activities).unwrap_or_default();
            let own = own.iter().take(MOST_ACTIVITIES).map(|name| harmless(name));
            let ends = || Question { text: "", least: ACTIVITIES_ENDS.0, most: ACTIVITIES_ENDS.1 };
            view! { <Ratings instrument questions=own.map(|name| (name, ends())).collect() /> }.into_any()
        }
        Instrument::Roland => view! { <Statements /> }.into_any(),
    };
    let notice = match instrument {
        Instrument::Peg => PEG_NOTICE,
        Instrument::Activities => "",
        Instrument::Roland => words::roland_notice(),
    };
    view! {
        <div class="page" data-test="questionnaire">
            <PageHeader title=text::instrument(instrument) back=(Route::Measures.href(), text::TITLE.to_owned())>
                <p class="lead">{hint}</p>
            </PageHeader>
            {questions}
            {move || scores(app, instrument)}
            <p class="quiet small">{notice}</p>
        </div>
    }
}

/// Questions that are answered from 0 to 10.
#[component]
fn Ratings(
    /// Of which questionnaire.
    instrument: Instrument,
    /// Each with its ends.
    questions: Vec<(String, Question)>,
) -> impl IntoView {
    let app = App::get();
    let count = questions.len();
    let answers = RwSignal::new([None::<Rating>; MOST_ACTIVITIES]);
    let tries = RwSignal::new(0);
    let open = move |place: usize| tries.get() > 0 && answers.get()[place].is_none();
    let errors = move || {
        let open = (0..count).filter(|place| open(*place));
        open.map(|place| (format!("rating{place}-0"), text::ANSWER.to_owned())).collect::<Vec<_>>()
    };
    let saved = RwSignal::new(false);
    let save = move |()| {
        tries.update(|tries| *tries += 1);
        let all = answers.get_untracked();
        let score = match (instrument, all) {
            (Instrument::Peg, [Some(pain), Some(enjoyment), Some(activity)]) => {
                Some(Score::Peg(Peg { pain, enjoyment, activity }))
            }
            (Instrument::Activities, all) if all.iter().take(count).all(Option::is_some) => {
                let own =
                    untrack(move || app.answers().profile()).map(|profile| profile.activities).unwrap_or_default();
                Activities::new(OwnList::of(&own), all).map(Score::Activities)
            }
            _ => None,
        };
        if let Some(score) = score {
            app.journal().record_score(score);
            tries.set(0);
            saved.set(true);
        }
    };
    let scale = |(place, (label, ends)): (usize, (String, Question))| {
        let selected = Signal::derive(move || answers.get()[place]);
        let error = Signal::derive(move || open(place).then(|| text::ANSWER.to_owned()));
        let choose = move |rating| {
            saved.set(false);
            answers.update(|answers| answers[place] = Some(rating));
        };
        view! {
            <RatingScale name=format!("rating{place}") legend=label least=ends.least most=ends.most selected=selected on_change=choose error=error />
        }
    };
    view! {
        <ErrorSummary title=text::MISSING tries errors=Signal::derive(errors) />
        {questions.into_iter().take(3).enumerate().map(scale).collect_view()}
        <Button kind=ButtonKind::Primary wide=true on_press=save test="save-answers">{text::SAVE_ANSWERS}</Button>
        <p role="status" data-test="answers-saved">{move || saved.get().then_some(text::SAVED)}</p>
    }
}

/// Statements that are true today or not.
#[component]
fn Statements() -> impl IntoView {
    let app = App::get();
    let ticked = RwSignal::new(None::<u64>);
    let tries = RwSignal::new(0);
    let saved = RwSignal::new(false);
    let error = move || (tries.get() > 0 && ticked.get().is_none()).then(|| text::TICK.to_owned());
    let errors = move || error().map(|error| ("roland-0".to_owned(), error)).into_iter().collect::<Vec<_>>();
    let options = (0..ROLAND_ITEMS).zip(words::roland_items()).map(|(place, item)| Choice::new(place, item)).collect();
    let save = move |()| {
        tries.update(|tries| *tries += 1);
        let items = ticked.get_untracked().and_then(|bits| u32::try_from(bits).ok());
        if let Some(roland) = items.and_then(Roland::ticked) {
            app.journal().record_score(Score::Roland(roland));
            tries.set(0);
            saved.set(true);
        }
    };
    view! {
        <ErrorSummary title=text::MISSING tries errors=Signal::derive(errors) />
        <CheckGroup name="roland" legend=words::ROLAND_TITLE options=options selected=ticked
            on_change=move |now| { saved.set(false); ticked.set(now); } none=Some(text::NONE_HOLD.to_owned()) error=Signal::derive(error) />
        <Button kind=ButtonKind::Primary wide=true on_press=save test="save-answers">{text::SAVE_ANSWERS}</Button>
        <p role="status" data-test="answers-saved">{move || saved.get().then_some(text::SAVED)}</p>
    }
}

fn scores(app: App, instrument: Instrument) -> Option<AnyView> {
    let points = app.journal().scores(instrument);
    // Own activities are compared within one list.
    let list = |score| if let Score::Activities(own) = score { Some(own.list()) } else { None };
    let now = points.last().and_then(|point| list(point.value));
    let mut drawn = points.iter().filter(|point| list(point.value) == now).peekable();
    let band = drawn.peek().map(|point| unchanged_score(point.value)).unwrap_or_default();
    let drawn: Vec<_> = drawn.map(|point| (point.date, point.value.number())).collect();
    let say = |value: u16| match instrument {
        Instrument::Roland => value.to_string(),
        Instrument::Peg | Instrument::Activities => words::of_score(value),
    };
    let said = points.last().and_then(|point| point.change).map(words::change);
    let drawn = over_time(&Results { name: text::instrument(instrument), points: &drawn, band, say: &say });
    let (earlier, latest) = points.split_at(points.len().saturating_sub(LATEST));
    let earlier = earlier.to_vec();
    (!points.is_empty()).then(|| {
        view! {
            <section class="stack stack--tight" data-test="scores">
                <h2>{text::SCORES}</h2>
                <p class="quiet small">{text::scale(instrument)}</p>
                {drawn}
                {said.map(|line| view! { <p>{line}</p> })}
                {rows(latest)}
                {(!earlier.is_empty()).then(|| {
                    view! { <Fold summary=text::EARLIER.to_owned() test="earlier-scores">{rows(&earlier)}</Fold> }
                })}
            </section>
        }
        .into_any()
    })
}

/// Scores, latest first.
fn rows(points: &[Point<Score>]) -> AnyView {
    let row = |point: &Point<Score>| {
        let change = point.change.map(words::change_word);
        view! { <tr><th scope="row" class="nowrap">{old_date(point.date)}</th><td class="number">{score(&point.value)}</td><td>{change}</td></tr> }
    };
    view! { <table class="table"><tbody>{points.iter().rev().map(row).collect_view()}</tbody></table> }.into_any()
}
