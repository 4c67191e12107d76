//! What can be changed on the way: another exercise, less time, an end; and how it guides.

use leptos::prelude::*;

use super::Over;
use super::guidance::Guidance;
use crate::components::{Button, ButtonKind, Disclosure, PageTitle};
use crate::stores::App;
use steadyback_catalogue::measure::Seconds;
use steadyback_rules::session::Event;
use steadyback_rules::session::compose::SHORT_MINUTES;
use steadyback_words::en::screens::guide::{guidance, options as text};
use steadyback_words::en::screens::session::easier;
use steadyback_words::en::{dose, exercises};

/// Over the session, which stands still meanwhile.
#[component]
pub fn Options(
    /// What lies over the session.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = App::get();
    let close = move || over.set(Over::Nothing);
    let does = move |event| {
        close();
        app.session().session_event(event);
    };
    let name = app.session().run().map(|run| exercises::text(run.current().exercise).name);
    let lighter = app.session().easier_now();
    let others: Vec<_> = app.session().others_now().into_iter().filter(|other| Some(*other) != lighter).collect();
    let row = move |(exercise, amount)| {
        let amount_text = dose::dose(exercise, amount);
        view! {
            <Button wide=true on_press=move |()| does(Event::Swap(exercise, amount)) test="swap">
                {exercises::text(exercise).name} " · " {amount_text}
            </Button>
        }
    };
    view! {
        <main class="stage" id="main" data-test="options-panel">
            <div class="stage__bar"><span class="quiet">{name}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <section class="stack stack--tight">
                    <h2>{text::EXERCISE}</h2>
                    {lighter.map(|(exercise, amount)| view! {
                        <Button wide=true on_press=move |()| does(Event::Swap(exercise, amount)) test="swap-easier">
                            {easier(exercises::text(exercise).name)}
                        </Button>
                    })}
                    {(!others.is_empty()).then(|| view! {
                        <Disclosure summary=text::INSTEAD test="instead">
                            <div class="stack stack--tight">{others.into_iter().map(row).collect_view()}</div>
                        </Disclosure>
                    })}
                    <Button wide=true on_press=move |()| does(Event::Back) test="back">{text::ONE_BACK}</Button>
                    <Button wide=true on_press=move |()| does(Event::Skip) test="skip">{text::SKIP}</Button>
                </section>
                <section class="stack stack--tight">
                    <h2>{text::REST}</h2>
                    <Button wide=true on_press=move |()| does(Event::Shorten(Seconds(SHORT_MINUTES * 60))) test="shorten">{text::SHORTEN}</Button>
                    <Button wide=true on_press=move |()| does(Event::ComfortOnly) test="comfort-only">{text::COMFORT}</Button>
                    <Button wide=true on_press=move |()| does(Event::EndEarly) test="end-early">{text::END}</Button>
                    <Button wide=true kind=ButtonKind::Stop on_press=move |()| over.set(Over::Sign) test="sign">{text::SIGN}</Button>
                </section>
                <section class="stack">
                    <h2>{guidance::TITLE}</h2>
                    <Guidance />
                </section>
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary wide=true on_press=move |()| close() test="options-close">{text::BACK}</Button>
            </div>
        </main>
    }
}
