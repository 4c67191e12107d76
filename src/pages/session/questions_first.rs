//! Between Today and a session once the safety questions are due: no session begins before they are answered.

use leptos::prelude::*;

use crate::components::{BackLink, Button, ButtonKind, PageTitle};
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::session::{before, questions_first as text};

/// Why they come now, and the way to them and on to the session.
#[component]
pub fn QuestionsFirst() -> impl IntoView {
    let app = App::get();
    let answer = move |()| {
        app.answers().screen_before_session();
        app.frame().go(&Route::Screening(0));
    };
    view! {
        <main class="stage" id="main" data-test="questions-first">
            <div class="stage__bar"><BackLink href=Route::Today.href() label=before::BACK /></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <p>{text::TEXT}</p>
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary wide=true on_press=answer test="answer-first">{text::ANSWER}</Button>
            </div>
        </main>
    }
}
