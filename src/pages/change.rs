//! One exercise of the plan, changed by the person's own hand. Each choice shows what it comes to before it is taken, takes effect at once,
//! and can be taken back.

pub mod add;
pub mod days;
pub mod press;

use leptos::prelude::*;

use self::press::{Preview, choices, press, said};
use crate::components::figure::Picture;
use crate::components::{Fold, Icon, LinkButton, PageHeader};
use crate::route::Route;
use crate::stores::{App, Chosen};
use steadyback_catalogue::exercise::{Focus, Part};
use steadyback_figure::draw::Show;
use steadyback_rules::journal::Own;
use steadyback_rules::progression::{ItemState, Offer, OfferKind, Progress};
use steadyback_words::en::screens::{change as text, plan as plan_text};
use steadyback_words::en::{dose, exercises, words};

/// What can be changed about a slot.
#[component]
pub fn Change(
    /// Which exercise of the plan.
    plan_slot: u8,
) -> impl IntoView {
    let app = App::get();
    let chosen: RwSignal<Option<Chosen>> = RwSignal::new(None);
    let name = move || {
        let of = |progress: &Progress| progress.items.get(usize::from(plan_slot)).map(|state| state.exercise);
        let exercise = app.plan().progress().as_ref().and_then(of);
        exercise.map_or(text::CHANGE, |exercise| exercises::text(exercise).name).to_owned()
    };
    view! {
        <div class="page page--wide" data-test="change">
            <div class="stack">
                <PageHeader title=Signal::derive(name) back=(Route::Plan.href(), plan_text::TITLE.to_owned()) />
                {said(chosen)}
            </div>
            {choices(move |progress| shown(progress, plan_slot, chosen))}
        </div>
    }
}

fn shown(progress: &Progress, slot: u8, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    let Some(state) = progress.items.get(usize::from(slot)) else {
        return view! { <p>{text::NO_SLOT}</p> }.into_any();
    };
    if state.hand.out.is_some() {
        let back = press(progress, Own::PutBack(slot), Preview::told(text::PUT_BACK), chosen);
        return view! {
            {picture(state)}
            <p>{text::IS_OUT}</p>
            <ul class="rows">{back}</ul>
        }
        .into_any();
    }
    let feels = [(Own::TooEasy(slot), text::TOO_EASY), (Own::TooHard(slot), text::TOO_HARD)];
    let feels = feels.map(|(own, label)| press(progress, own, Preview::told(label), chosen)).into_iter().collect_view();
    let offers = progress.offers(slot);
    let row = |offer: &Offer| {
        let kind = if offer.before { text::BEFORE } else { text::kind(offer.kind) };
        press(progress, Own::Swap { slot, exercise: offer.exercise }, Preview::of(kind), chosen)
    };
    let (others, kin): (Vec<&Offer>, Vec<&Offer>) =
        offers.iter().partition(|offer| offer.kind == OfferKind::Other && !offer.before);
    let kin: Vec<AnyView> = kin.into_iter().map(row).collect();
    let nothing = kin.is_empty().then(|| view! { <p class="quiet">{text::NO_KIND}</p> });
    let focus = state.exercise.serves.iter().next();
    let others = focus.filter(|_| !others.is_empty()).map(|focus| something_else(progress, slot, focus, chosen));
    view! {
        <div class="columns columns--even">
            {picture(state)}
            <div class="stack stack--loose">
                <section class="stack stack--tight">
                    <h2>{text::FEELS}</h2>
                    <ul class="rows">{feels}</ul>
                </section>
                <section class="stack stack--tight">
                    <h2>{text::KIND}</h2>
                    {nothing}
                    <ul class="rows" data-test="kin">{kin}</ul>
                    {others}
                </section>
                <ul class="rows">{press(progress, Own::TakeOut(slot), Preview::told(text::TAKE_OUT), chosen)}</ul>
            </div>
        </div>
    }
    .into_any()
}

/// What is done now, large.
fn picture(state: &ItemState) -> AnyView {
    view! {
        <div class="change__now">
            <div class="change__figure" aria-hidden="true"><Picture exercise=state.exercise show=Show::Still /></div>
            <p class="strong" data-test="dose-now">
                <span aria-hidden="true">{dose::dose(state.exercise, state.dose)}</span>
                <span class="visually-hidden">{dose::dose_spoken(state.exercise, state.dose)}</span>
            </p>
        </div>
    }
    .into_any()
}

/// Of other families, folded: most people look for the same kind.
fn something_else(progress: &Progress, slot: u8, focus: Focus, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    let progress = progress.clone();
    let rows = move || {
        let offers = progress.offers(slot);
        let others = offers.iter().filter(|offer| offer.kind == OfferKind::Other && !offer.before);
        let rows = others.map(|offer| {
            let own = Own::Swap { slot, exercise: offer.exercise };
            press(&progress, own, Preview::of(""), chosen)
        });
        view! { <ul class="rows" data-test="others">{rows.collect_view()}</ul> }
    };
    view! { <Fold summary=text::other(words::focus(focus)) test="something-else">{rows()}</Fold> }.into_any()
}

/// What the person has taken out of the plan, and ways to change more of it, below the exercises of the plan.
pub fn own_hand(progress: &Progress) -> AnyView {
    let out = (0u8..).zip(&progress.items).filter(|(_, state)| state.hand.out.is_some());
    let out: Vec<_> = out
        .map(|(slot, state)| {
            let href = Route::Change(slot).href();
            view! { <li><a href=href data-test="taken-out">{exercises::text(state.exercise).name}</a></li> }
        })
        .collect();
    let taken_out = (!out.is_empty()).then(|| {
        view! { <div class="stack stack--tight"><h3>{text::TAKEN_OUT}</h3><ul>{out}</ul></div> }
    });
    view! {
        <section class="stack stack--tight" data-test="own-hand">
            <h2>{text::OWN}</h2>
            {taken_out}
            <div class="actions">
                <LinkButton href=Route::PutIn.href() icon=Icon::Plus test="put-in">{text::PUT_IN}</LinkButton>
                <LinkButton href=Route::Move.href() icon=Icon::Today test="move-session">{text::MOVE}</LinkButton>
            </div>
        </section>
    }
    .into_any()
}

/// Parts that something can be put into.
pub(super) const PARTS: [Part; 3] = [Part::WarmUp, Part::Main, Part::CoolDown];
