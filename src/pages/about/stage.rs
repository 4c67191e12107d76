//! The frame of one question: the way back, how far, the question as the heading, the answers, the way on.

use leptos::prelude::*;

use crate::components::{BackLink, Button, ButtonKind, ErrorSummary, PageTitle};
use crate::dom::{View, view};
use crate::text::en::screens::onboarding as text;

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
    /// Id of the first field.
    field: String,
    /// What is missing, until it is there.
    #[prop(into)]
    missing: Signal<Option<String>>,
    /// Whether that is shown; turned on by the first try to go on.
    tried: RwSignal<bool>,
    /// Leads on.
    #[prop(into)]
    on_continue: Callback<()>,
    /// The answers.
    children: View,
) -> View {
    // Each try shows the summary anew, so that it takes focus again.
    let count = RwSignal::new(0_u32);
    let is_missing = Memo::new(move |_| missing.with(Option::is_some));
    let go_on = move |()| {
        if is_missing.get_untracked() {
            tried.set(true);
            count.update(|count| *count += 1);
        } else {
            on_continue.run(());
        }
    };
    let summary = move || {
        let error = (count.get() > 0 && is_missing.get()).then(|| missing.get_untracked()).flatten();
        error.map(|error| view! { <ErrorSummary title=text::MISSING errors=vec![(field.clone(), error)] /> })
    };
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
                {summary}
                <div class="stack stack--tight">
                    <PageTitle id=TITLE_ID text=title />
                    <p class="quiet" id=HINT_ID>{hint}</p>
                </div>
                {children}
            </div>
            <div class="stage__foot">
                <Button kind=ButtonKind::Primary on_press=go_on wide=true test="continue">{text::CONTINUE}</Button>
            </div>
        </main>
    }
}
