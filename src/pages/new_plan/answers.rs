//! The answers that the plan is made from, with a way to change each.

use leptos::prelude::*;

use crate::components::{SummaryList, SummaryRow};
use crate::pages::about::questions;
use crate::route::Route;
use crate::stores::{ABOUT_PAGES, App};
use steadyback_rules::draft::Draft;
use steadyback_rules::profile::Profile;
use steadyback_words::en::screens::onboarding::{CHANGE, check, new_plan};

/// "Check your answers".
pub fn answers(profile: &Profile) -> AnyView {
    let flags = untrack(move || App::get().answers().screening()).map(|screening| screening.flags.len());
    let safety = SummaryRow {
        question: new_plan::SAFETY.to_owned(),
        answer: check::ticked(flags.unwrap_or_default()),
        change: Some(Route::Screening(0).href()),
    };
    let draft = Draft::from_profile(profile);
    let row = |number| {
        let page = questions::page(number);
        SummaryRow {
            question: page.question.title.to_owned(),
            answer: page.answer(&draft),
            change: Some(Route::About(number).href()),
        }
    };
    let rows: Vec<SummaryRow> = (0..ABOUT_PAGES).map(row).chain([safety]).collect();
    view! {
        <SummaryList change_word=CHANGE rows=rows />
    }
    .into_any()
}
