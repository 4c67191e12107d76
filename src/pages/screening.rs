//! The safety questions: pages of signs, then the answers to be checked. Nothing counts before it is confirmed.

mod check;

use leptos::prelude::*;

use self::check::{Check, confirm, is_needed};
use super::about::stage::{HINT_ID, QuestionStage, TITLE_ID};
use super::signs::branches;
use crate::components::CheckTree;
use crate::components::check_tree::unfinished;
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_rules::screening::{PAGE_COUNT, Tier};
use steadyback_words::en::screening::{self as words, UNANSWERED, WHICH};
use steadyback_words::en::screens::onboarding as text;

/// A page of the screening, or the answers to be checked.
#[component]
pub fn ScreeningPage(
    /// Which, the first is 0.
    page: u8,
) -> impl IntoView {
    match words::PAGES.get(usize::from(page)) {
        Some(words) => asked(page, words),
        None => view! { <Check /> }.into_any(),
    }
}

/// The first page without an answer; none if what was ticked is an emergency, because then nothing else is asked.
fn first_open(app: App) -> Option<u8> {
    let open = app.answers().draft().first_unscreened();
    open.filter(|_| app.answers().ticked_tier() != Tier::Emergency)
}

fn asked(page: u8, words: &'static words::Page) -> AnyView {
    let app = App::get();
    let ticked = Signal::derive(move || app.answers().draft().ticked(page).map(EnumSet::bits));
    let set = move |bits: Option<u64>| {
        app.answers().edit_draft(|draft| draft.tick(page, bits.and_then(EnumSet::from_bits)));
    };
    let (lines, open) = (branches(&untrack(move || app.answers().page_signs(page))), RwSignal::new(0_u64));
    let all = lines.clone();
    let name = format!("screening{page}");
    let field = name.clone();
    // The line to go back to, and why.
    let missing = Signal::derive(move || {
        let (ticked, open) = (ticked.get(), open.get());
        // Nobody has to say which before they are helped.
        let helped = app.answers().ticked_tier() == Tier::Emergency;
        let which = unfinished(&all, ticked, open).filter(|_| !helped).map(|line| (line, WHICH));
        let wrong = which.or_else(|| ticked.is_none().then_some((0, UNANSWERED)));
        wrong.map(|(line, error)| (format!("{field}-{line}"), error.to_owned()))
    });
    let tries = RwSignal::new(0);
    let error = Signal::derive(move || if tries.get() > 0 { missing.get().map(|(_, error)| error) } else { None });
    let go_on = move |()| match untrack(move || first_open(app)) {
        Some(next) => app.frame().go(&Route::Screening(next)),
        None if is_needed(app) => app.frame().go(&Route::Screening(PAGE_COUNT)),
        None => confirm(app),
    };
    let back = match page {
        0 if untrack(move || app.plan().has_plan()) => Route::Today,
        0 => Route::Welcome,
        page => Route::Screening(page - 1),
    };
    view! {
        <QuestionStage
            back=back.href()
            step=text::safety_step(usize::from(page) + 1, PAGE_COUNT.into())
            percent=usize::from(page) * 100 / usize::from(PAGE_COUNT)
            title=words.title
            hint=words.hint
            missing=missing
            tries=tries
            on_continue=go_on
        >
            <CheckTree
                name=name
                labelled_by=TITLE_ID
                described_by=HINT_ID
                branches=lines
                selected=ticked
                on_change=set
                open=open
                none=Some(words::NONE.to_owned())
                or=Some(text::OR.to_owned())
                error=error
            />
        </QuestionStage>
    }
    .into_any()
}
