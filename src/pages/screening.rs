//! The safety questions: four pages of signs, then the answers to be checked. Nothing counts before it is confirmed.

mod check;

use leptos::prelude::*;

use self::check::Check;
use super::about::questions::options;
use super::about::several;
use super::about::stage::QuestionStage;
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_rules::screening::{Access, Tier};
use steadyback_words::en::screening::{GROUPS, Group, UNANSWERED, flag};
use steadyback_words::en::screens::onboarding as text;

/// A page of the screening, or the answers to be checked.
#[component]
pub fn ScreeningPage(
    /// Which, the first is 0.
    page: u8,
) -> impl IntoView {
    match GROUPS.get(usize::from(page)) {
        Some(group) => question(page, group),
        None => view! { <Check /> }.into_any(),
    }
}

/// The page after the last question.
fn check_page() -> Route {
    Route::Screening(u8::try_from(GROUPS.len()).unwrap_or(u8::MAX))
}

/// The first group without an answer; none if what was ticked is an emergency, because then nothing else is asked.
fn first_open(app: App) -> Option<u8> {
    if app.answers().ticked_access() == Some(Access::Locked(Tier::Emergency)) {
        return None;
    }
    let draft = app.answers().draft();
    (0_u8..).zip(GROUPS).map(|(group, _)| group).find(|group| draft.ticked(*group).is_none())
}

fn question(page: u8, group: &'static Group) -> AnyView {
    let app = App::get();
    let bits = Signal::derive(move || app.answers().draft().ticked(page).map(EnumSet::bits));
    let set = Callback::new(move |bits: Option<u64>| {
        app.answers().edit_draft(|draft| {
            draft.screening.resize(GROUPS.len(), None);
            if let Some(answer) = draft.screening.get_mut(usize::from(page)) {
                *answer = bits.and_then(EnumSet::from_bits);
            }
        });
    });
    let missing = Signal::derive(move || bits.get().is_none().then(|| UNANSWERED.to_owned()));
    let tries = RwSignal::new(0);
    let error = Signal::derive(move || if tries.get() > 0 { missing.get() } else { None });
    let go_on = move |()| {
        let next = untrack(move || first_open(app)).map_or_else(check_page, Route::Screening);
        app.frame().go(&next);
    };
    let back = match page {
        0 if untrack(move || app.plan().has_plan()) => Route::Today,
        0 => Route::Welcome,
        page => Route::Screening(page - 1),
    };
    let name = format!("screening{page}");
    view! {
        <QuestionStage
            back=back.href()
            step=text::safety_step(usize::from(page) + 1, GROUPS.len())
            percent=usize::from(page) * 100 / GROUPS.len()
            title=group.title
            hint=group.hint
            field=format!("{name}-0")
            missing=missing
            tries=tries
            on_continue=go_on
        >
            {several(name, options(group.flags, flag), group.none, bits, set, error)}
        </QuestionStage>
    }
    .into_any()
}
