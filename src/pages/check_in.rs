//! The check-in a day after a session, and at once what follows from it.

use leptos::prelude::*;

use crate::components::{
    Button, ButtonKind, Choice, Disclosure, ErrorSummary, Figure, Icon, LinkButton, PageHeader, PainScale, RadioGroup,
    Tag, TagKind,
};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::Leg;
use steadyback_rules::progression::{Decision, Prescription, Rule};
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::session::{before, check_in as text, leg as leg_words};
use steadyback_words::en::{dose, exercises, rules, words};

#[component]
pub fn CheckIn() -> impl IntoView {
    let app = App::get();
    let known = app.journal().decision_count();
    let answered = RwSignal::new(false);
    let stage = Memo::new(move |_| (answered.get(), app.plan().today().and_then(|today| today.check_in)));
    let fresh = move || {
        let all = app.journal().decisions();
        let new = all.len().saturating_sub(known);
        all.into_iter().take(new).collect::<Vec<_>>()
    };
    view! {
        <div class="page stack">
            <PageHeader title=text::TITLE back=(Route::Today.href(), frame::TABS[0].to_owned()) />
            {move || match stage.get() {
                (true, _) => outcome(app, untrack(fresh)),
                (false, Some(session)) => view! { <Questions session answered /> }.into_any(),
                (false, None) => view! { <p>{text::NOTHING}</p> }.into_any(),
            }}
        </div>
    }
}

const LEGS: [Leg; 4] = [Leg::Same, Leg::MoreCentral, Leg::FurtherDown, Leg::NewNumbnessOrWeakness];

/// The two questions.
#[component]
fn Questions(
    /// The day of the session.
    session: chrono::NaiveDate,
    /// Set once they are answered.
    answered: RwSignal<bool>,
) -> impl IntoView {
    let app = App::get();
    let pain = RwSignal::new(None::<Pain>);
    let leg = RwSignal::new(None::<u8>);
    let chosen = move || leg.get().and_then(|place| LEGS.get(usize::from(place)).copied());
    let tries = RwSignal::new(0);
    let pain_error = move || (tries.get() > 0 && pain.get().is_none()).then(|| before::PAIN_ERROR.to_owned());
    let leg_error = move || (tries.get() > 0 && leg.get().is_none()).then(|| text::LEG_ERROR.to_owned());
    let errors = move || {
        let pain = pain_error().map(|error| ("next-day-0".to_owned(), error));
        let leg = leg_error().map(|error| ("leg-0".to_owned(), error));
        pain.into_iter().chain(leg).collect::<Vec<_>>()
    };
    let save = move |()| {
        tries.update(|tries| *tries += 1);
        if let (Some(pain), Some(leg)) = (pain.get_untracked(), untrack(chosen)) {
            answered.set(true);
            app.journal().answer_next_day(session, pain, leg);
        }
    };
    view! {
        <ErrorSummary title=before::ERRORS tries errors=Signal::derive(errors) />
        <PainScale name="next-day" legend=text::PAIN word=words::pain_word selected=pain on_change=move |now| pain.set(Some(now))
            error=Signal::derive(pain_error) />
        <RadioGroup name="leg" legend=text::LEG options=Choice::numbered(LEGS.map(leg_words)) selected=leg on_change=move |now| leg.set(Some(now))
            error=Signal::derive(leg_error) />
        <Button kind=ButtonKind::Primary wide=true on_press=save test="save-check-in">{text::SAVE}</Button>
    }
}

fn outcome(app: App, decisions: Vec<Decision>) -> AnyView {
    let (climbed, others): (Vec<_>, Vec<_>) = decisions.into_iter().partition(climbs);
    view! {
        <h2>{text::RESULT}</h2>
        <div class="stack" aria-live="polite">{climbed.iter().map(|it| climb(app, it)).collect_view()}{decided(others)}</div>
        <LinkButton kind=ButtonKind::Primary wide=true href=Route::Today.href() test="to-today">{frame::TO_TODAY}</LinkButton>
    }.into_any()
}

/// Whether it leads to the next rung.
fn climbs(decision: &Decision) -> bool {
    decision.rule == Rule::LevelUp && decision.changes()
}

/// A rung that was climbed, told this once: the new movement, how much of it, and what it follows from.
fn climb(app: App, decision: &Decision) -> AnyView {
    let (Prescription::Doing(old, _), Prescription::Doing(new, amount)) = (decision.before, decision.after) else {
        return ().into_any();
    };
    view! {
        <section class="climbed" data-test="climbed" data-exercise=new.id>
            <div class="figure"><Figure exercise=new poses=app.frame().still() /></div>
            <div class="climbed__words">
                <Tag kind=TagKind::Accent icon=Icon::Up>{text::CLIMBED}</Tag>
                <h3>{exercises::text(new).name}</h3>
                <p class="number">
                    <span aria-hidden="true">{dose::dose(new, amount)}</span>
                    <span class="visually-hidden">{dose::dose_spoken(new, amount)}</span>
                </p>
                <p class="quiet small">{text::follows(exercises::text(old).name, &rules::facts_of(decision))}</p>
                <p><a href=Route::Exercise(new).href() data-test="climbed-how">{text::HOW}</a></p>
            </div>
        </section>
    }
    .into_any()
}

/// What changed, and what did not for those who ask.
fn decided(decisions: Vec<Decision>) -> AnyView {
    let (changed, held): (Vec<_>, Vec<_>) = decisions.into_iter().partition(Decision::changes);
    let stays = !held.is_empty();
    view! {
        {rows(changed)}
        {stays.then(|| view! { <Disclosure summary=text::STAYS test="stays">{rows(held)}</Disclosure> })}
    }
    .into_any()
}

/// What was decided, exercise by exercise, and why for those who ask.
pub(super) fn rows(decisions: Vec<Decision>) -> AnyView {
    let rows = decisions.into_iter().rev().map(|decision| {
        let name = match decision.before {
            Prescription::Doing(exercise, _) => exercises::text(exercise).name,
            Prescription::InPhase(_) | Prescription::Training | Prescription::Comfort | Prescription::LeftOut => {
                rules::rule(decision.rule).name
            }
        };
        let (change, because) = (rules::change(&decision), rules::because(&decision));
        view! {
            <li data-test="decision" data-rule=rules::rule(decision.rule).id>
                <div class="row">
                    <div class="row__main">
                        <span class="row__name strong">{name}</span>
                        <span class="row__meta number">{change}</span>
                    </div>
                    <div class="row__more"><Disclosure summary=text::WHY><p>{because}</p></Disclosure></div>
                </div>
            </li>
        }
    });
    view! { <ul class="rows rows--plain">{rows.collect_view()}</ul> }.into_any()
}
