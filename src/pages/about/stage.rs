//! The frame of one question: the way back, how far, the question as the heading, the answers, the way on.

use leptos::prelude::*;

use crate::components::{BackLink, Button, ButtonKind, ErrorSummary, PageTitle};
use steadyback_words::en::screens::onboarding as text;

/// Id of the heading, which labels the answers.
pub const TITLE_ID: &str = "question";
/// Id of the line below it.
pub const HINT_ID: &str = "question-hint";

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
    let errors = Signal::derive(move || missing.get().into_iter().collect());
    view! {
        <main class="stage" id="main">
            <div class="stage__bar">
                <BackLink href=back label=text::BACK />
                <span class="quiet small number" data-test="step">{step}</span>
            </div>
            <div class="stage__body">
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
