//! Choosing a programme: what is suggested and why, all of them, and what goes with some.

use leptos::prelude::*;

use super::exercise::choices::waiting;
use crate::components::{Card, CheckBox, Choice, Disclosure, PageHeader, RadioGroup};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_rules::profile::PressUp;
use steadyback_rules::programme::Programme;
use steadyback_words::en::plan::{because, programme};
use steadyback_words::en::screens::plan as plan_text;
use steadyback_words::en::screens::plan::programme as text;
use steadyback_words::en::screens::programmes;

#[component]
pub fn ProgrammePage() -> impl IntoView {
    let app = App::get();
    let waits = Memo::new(move |_| app.plan().choices_wait());
    let options = Programme::ALL.iter().map(|it| Choice {
        hint: Some(programme(*it).about.to_owned()),
        ..Choice::new(u8::try_from(it.index()).unwrap_or(u8::MAX), programme(*it).name)
    });
    let options: Vec<_> = options.collect();
    let chosen =
        move || app.answers().profile().map(|profile| u8::try_from(profile.programme().index()).unwrap_or(u8::MAX));
    let choose = move |place: u8| {
        if let Some(programme) = Programme::ALL.get(usize::from(place)) {
            app.plan().choose_programme(*programme);
        }
    };
    view! {
        <div class="page" data-test="programmes">
            <PageHeader title=text::TITLE back=(Route::Plan.href(), plan_text::TITLE.to_owned())>
                <p class="lead">{text::LEAD}</p>
            </PageHeader>
            {move || app.plan().suggested_programme().map(|(of, why)| view! {
                <Card title=text::SUGGESTED accent=true test="suggested">
                    <p class="strong"><a class="link-line" href=Route::Sample(of).href() data-test="suggested-page">{programme(of).name}</a></p>
                    <p>{because(why)}</p>
                </Card>
            })}
            {move || match waits.get() {
                Some(waits) => waiting(waits),
                None => view! {
                    <RadioGroup name="programme" legend=text::CHOOSE options=options.clone()
                        selected=Signal::derive(chosen) on_change=choose />
                    {pages()}
                    <Slower />
                    <Power />
                    <FourthDay />
                    <Trial />
                }
                .into_any(),
            }}
        </div>
    }
}

/// The page of each, with a sample week.
fn pages() -> AnyView {
    let row = |it: &Programme| {
        view! { <li><a class="link-line" href=Route::Sample(*it).href()>{programme(*it).name}</a></li> }
    };
    view! {
        <Disclosure summary=programmes::LOOK test="programme-pages">
            <ul>{Programme::ALL.iter().map(row).collect_view()}</ul>
        </Disclosure>
    }
    .into_any()
}

/// Slower growth, by choice.
#[component]
fn Slower() -> impl IntoView {
    let app = App::get();
    let on = RwSignal::new(untrack(move || app.answers().profile().is_some_and(|profile| profile.choices.slowly)));
    Effect::new(move |before: Option<bool>| {
        let now = on.get();
        if before.is_some_and(|before| before != now) {
            app.plan().choose_slowly(now);
        }
        now
    });
    view! {
        <section class="stack stack--tight">
            <h2>{text::SLOWER}</h2>
            <p>{text::SLOWER_TEXT}</p>
            <CheckBox name="slower" label=text::SLOWER_ON on=on />
        </section>
    }
}

/// Fast movements late in the programme, by choice alone.
#[component]
fn Power() -> impl IntoView {
    let app = App::get();
    let on = RwSignal::new(untrack(move || app.answers().profile().is_some_and(|profile| profile.choices.power)));
    Effect::new(move |before: Option<bool>| {
        let now = on.get();
        if before.is_some_and(|before| before != now) {
            app.plan().choose_power(now);
        }
        now
    });
    view! {
        <section class="stack stack--tight">
            <h2>{text::POWER}</h2>
            <p>{text::POWER_TEXT}</p>
            <CheckBox name="power" label=text::POWER_ON on=on />
        </section>
    }
}

/// A fourth strength day, once there is room for it (X01).
#[component]
fn FourthDay() -> impl IntoView {
    let app = App::get();
    let (has, may) = untrack(move || (app.plan().trains_on_four(), app.plan().may_train_on_four()));
    let on = RwSignal::new(has);
    Effect::new(move |before: Option<bool>| {
        let now = on.get();
        if before.is_some_and(|before| before != now) {
            app.plan().train_on_four(now);
        }
        now
    });
    view! {
        <section class="stack stack--tight" data-test="fourth-day">
            <h2>{text::FOURTH}</h2>
            <p>{text::FOURTH_TEXT}</p>
            {if has || may {
                view! { <CheckBox name="fourth-day" label=text::FOURTH_ON on=on /> }.into_any()
            } else {
                view! { <p class="quiet">{text::FOURTH_LATER}</p> }.into_any()
            }}
        </section>
    }
}

/// The trial set of press-ups (X12).
#[component]
fn Trial() -> impl IntoView {
    let app = App::get();
    let told = move || {
        app.answers()
            .profile()
            .and_then(|profile| profile.choices.press_up)
            .map(|it| u8::try_from(it.index()).unwrap_or(0))
    };
    let tell = move |place: u8| app.plan().tell_press_up(PressUp::ALL.get(usize::from(place)).copied());
    view! {
        <section class="stack stack--tight" data-test="press-up-trial">
            <h2>{text::TRIAL}</h2>
            <p>{text::TRIAL_TEXT}</p>
            <ol class="instructions">{text::TRIAL_STEPS.map(|step| view! { <li><span>{step}</span></li> })}</ol>
            <RadioGroup name="press-up" legend=text::TRIAL_ASK options=Choice::numbered(text::TRIAL_ANSWERS)
                selected=Signal::derive(told) on_change=tell />
        </section>
    }
}
