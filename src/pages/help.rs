//! When it hurts now: a flare, a sign that needs a clinician, a position to rest in.

use leptos::prelude::*;

use super::library::limits;
use super::today::{Flare, FlareButton};
use crate::components::{Icon, PageHeader, Picture, link_row};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_figure::draw::Show;
use steadyback_rules::rest::positions;
use steadyback_words::en::exercises;
use steadyback_words::en::screens::help as text;

#[component]
pub fn HelpPage() -> impl IntoView {
    let app = App::get();
    let asking = RwSignal::new(false);
    let screening = move || app.answers().reopen_screening();
    let place = |exercise: ExerciseRef| {
        let name = exercises::text(exercise).name;
        view! {
            <li>
                <a href=Route::Exercise(exercise).href() aria-label=name>
                    <span class="tile" aria-hidden="true"><Picture exercise show=Show::Still /></span>
                </a>
                <b>{name}</b>
            </li>
        }
    };
    let places = move || limits(app).iter().flat_map(positions).map(place).collect_view();
    view! {
        <div class="page" data-test="help">
            <PageHeader title=text::TITLE />
            <div class="stack stack--tight">
                <Flare asking />
                <Show when=move || !asking.get()><FlareButton asking whole=true /></Show>
            </div>
            <ul class="rows">
                {link_row(text::SIGN, Route::Screening(0).href(), Icon::Heart, "help-sign", screening)}
            </ul>
            <section class="stack stack--tight">
                <h2>{text::REST}</h2>
                <p class="quiet">{text::REST_TEXT}</p>
                <ul class="tiles tiles--named" data-test="positions">{places}</ul>
            </section>
        </div>
    }
}
