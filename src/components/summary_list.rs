//! "Check your answers": question, answer, a way to change it.

use leptos::prelude::*;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryRow {
    /// The question in few words.
    pub question: String,
    pub answer: String,
    /// Where it can be changed, if it can.
    pub change: Option<String>,
}

/// The answers as rows.
#[component]
pub fn SummaryList(
    /// The word of the change links; screen readers hear the question after it.
    #[prop(into)]
    change_word: String,
    /// The answers.
    #[prop(into)]
    rows: Signal<Vec<SummaryRow>>,
) -> impl IntoView {
    let row = move |SummaryRow { question, answer, change }: SummaryRow| {
        let change = change.map(|href| {
            let spoken = format!(" {question}");
            view! {
                <dd class="summary-list__change">
                    <a href=href>{change_word.clone()}<span class="visually-hidden">{spoken}</span></a>
                </dd>
            }
        });
        view! { <div><dt>{question}</dt><dd>{answer}</dd>{change}</div> }
    };
    view! { <dl class="summary-list">{move || rows.get().into_iter().map(&row).collect_view()}</dl> }
}
