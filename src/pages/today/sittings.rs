//! The session of the day in three sittings, each begun by itself.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Icon, Tag, TagKind};
use crate::route::Route;
use crate::stores::App;
use steadyback_rules::journal::Form;
use steadyback_rules::session::sittings::OfDay;
use steadyback_words::en::screens::session::today as text;
use steadyback_words::en::words::sitting;

/// Each with what it holds; the first that is still to come is the main one.
pub fn sittings(app: App, form: Form, all: &[OfDay]) -> AnyView {
    let next = all.iter().position(|it| !it.done);
    let each = |(place, it): (usize, &OfDay)| {
        let (of, done) = (it.sitting, it.done);
        let start = move |()| {
            app.session().choose_sitting(form, of);
            app.frame().go(&Route::Session);
        };
        let kind = if next == Some(place) { ButtonKind::Primary } else { ButtonKind::Secondary };
        let word = sitting(of);
        view! {
            <li class="stack stack--tight" data-test="sitting">
                <h3>{text::sitting(word, it.session.time().minutes_up())}</h3>
                {if done {
                    view! { <p><Tag kind=TagKind::Accent icon=Icon::Check>{text::SITTING_DONE}</Tag></p> }.into_any()
                } else {
                    view! {
                        {super::blocks::blocks(app, &it.session)}
                        <Button kind=kind icon=Icon::Play on_press=start test=format!("start-{}", word.to_lowercase())>
                            {text::START} <span class="visually-hidden">" " {word}</span>
                        </Button>
                    }.into_any()
                }}
            </li>
        }
    };
    view! { <ol class="days">{all.iter().enumerate().map(each).collect_view()}</ol> }.into_any()
}
