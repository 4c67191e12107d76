//! The frame of one question: the way back, how far, the question as the heading, the answers, the way on.

use std::time::Duration;

use leptos::ev::Event;
use leptos::prelude::*;

use crate::components::{BackLink, Button, ButtonKind, ErrorSummary, PageTitle, says_all};
use steadyback_words::en::screens::onboarding as text;

/// Id of the heading, which labels the answers.
pub const TITLE_ID: &str = "question";
/// Id of the line below it.
pub const HINT_ID: &str = "question-hint";

/// How long an answer stands before it leads on.
const TO_BE_SEEN: Duration = Duration::from_millis(180);

/// One question on a full screen. Without an answer "continue" says what is missing and does not lead on.
#[component]
pub fn QuestionStage(
    /// Where "back" leads.
    back: String,
    /// How far, in words.
    step: String,
    /// How far, in hundredths.
    percent: usize,
    /// The question.
    title: &'static str,
    /// How to answer it.
    hint: &'static str,
    /// What is missing, until it is there: the id of its field, and the sentence.
    #[prop(into)]
    missing: Signal<Option<(String, String)>>,
    /// How often the person tried to go on without an answer.
    tries: RwSignal<u32>,
    /// Whether an answer that says all leads on by itself.
    #[prop(default = true)]
    by_itself: bool,
    /// Leads on.
    #[prop(into)]
    on_continue: Callback<()>,
    /// The answers.
    children: Children,
) -> impl IntoView {
    let go_on = move |()| {
        if missing.with_untracked(Option::is_some) {
            tries.update(|tries| *tries += 1);
        } else {
            on_continue.run(());
        }
    };
    // By a finger alone: with the arrow keys every radio on the way is chosen.
    let touched = StoredValue::new(false);
    let answered = move |event: Event| {
        // A field that still has the focus when its page goes says last that it has changed.
        if by_itself && touched.try_get_value() == Some(true) && says_all(&event) {
            set_timeout(
                move || {
                    if missing.try_get_untracked() == Some(None) {
                        on_continue.run(());
                    }
                },
                TO_BE_SEEN,
            );
        }
    };
    let errors = Signal::derive(move || missing.get().into_iter().collect());
    view! {
        <main class="stage" id="main">
            <div class="stage__bar">
                <BackLink href=back label=text::BACK />
                <span class="quiet small number" data-test="step">{step}</span>
            </div>
            <div class="stage__body" on:pointerdown=move |_| touched.set_value(true) on:keydown=move |_| touched.set_value(false)
                on:change=answered>
                <div class="steps" aria-hidden="true">
                    <div class="steps__done" style:width=format!("{percent}%")></div>
                </div>
                <ErrorSummary title=text::MISSING tries errors />
                <div class="stack stack--tight">
                    <PageTitle id=TITLE_ID text=title />
                    <p class="quiet" id=HINT_ID>{hint}</p>
                </div>
                {children()}
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary on_press=go_on wide=true test="continue">{text::CONTINUE}</Button>
            </div>
        </main>
    }
}
