//! The programmes to look into, before anything is told and at any time after.

pub mod sample;
mod way_on;
mod week;

use leptos::prelude::*;

use crate::components::{ButtonKind, LinkButton, PageHeader, Picture, Tag, TagKind};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_figure::draw::Show;
use steadyback_rules::plan::DayKind;
use steadyback_rules::programme::Programme;
use steadyback_rules::sample::{face, sample};
use steadyback_words::en::plan::programme;
use steadyback_words::en::screens::programmes as text;
use steadyback_words::en::screens::{frame, plan};
use way_on::way_on;

#[component]
pub fn Programmes() -> impl IntoView {
    let app = App::get();
    let back = if app.plan().has_plan() {
        (Route::Plan.href(), plan::TITLE.to_owned())
    } else {
        (Route::Welcome.href(), frame::title::WELCOME.to_owned())
    };
    let own = app.plan().progress().map(|progress| progress.plan.programme);
    let cards = Programme::ALL.iter().map(|it| card(*it, own == Some(*it)));
    view! {
        <div class="page page--wide" data-test="programmes-page">
            <PageHeader title=text::TITLE back><p class="lead">{text::LEAD}</p></PageHeader>
            <ul class="programmes">{cards.collect_view()}</ul>
            <div class="actions">
                <LinkButton kind=ButtonKind::Quiet href=Route::library().href() test="library">{text::LIBRARY}</LinkButton>
            </div>
            {way_on(app)}
        </div>
    }
}

/// Its name, whom it is for, how much it takes, and what shows best what it is about.
fn card(of: Programme, own: bool) -> AnyView {
    let (words, sample) = (programme(of), sample(of));
    let amount = text::in_short(sample.days(DayKind::Strength), sample.minutes(DayKind::Strength));
    view! {
        <li class="card programmes__card" data-test="programme-card" data-programme=of.id()>
            <span class="tile" aria-hidden="true">{face(of).map(|exercise| view! { <Picture exercise show=Show::Still /> })}</span>
            <div class="stack stack--tight">
                <h2 class="card__title"><a href=Route::Sample(of).href()>{words.name}</a></h2>
                <p>{words.whom}</p>
                <p class="quiet small number">{amount}</p>
                {own.then(|| view! { <Tag kind=TagKind::Accent>{text::YOURS}</Tag> })}
            </div>
        </li>
    }
    .into_any()
}
