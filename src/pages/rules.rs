//! All rules that move a plan.

use leptos::prelude::*;

use crate::components::{PageHeader, Tag};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::enum_set::Member;
use steadyback_rules::progression::Rule;
use steadyback_words::en::rules::rule;
use steadyback_words::en::screens::plan::{more, progress, rules as text};

/// All rules that move a plan.
#[component]
pub fn Rules() -> impl IntoView {
    let back = if untrack(|| App::get().plan().has_plan()) {
        (Route::Progress.href(), progress::TITLE.to_owned())
    } else {
        (Route::More.href(), more::TITLE.to_owned())
    };
    view! {
        <div class="page">
            <PageHeader title=text::TITLE back=back><p class="lead">{text::LEAD}</p></PageHeader>
            <div class="stack stack--loose">{Rule::ALL.iter().map(|it| section(*it)).collect_view()}</div>
        </div>
    }
}

fn section(of: Rule) -> AnyView {
    let rule = rule(of);
    view! {
        <section class="stack stack--tight" data-test="rule" data-rule=rule.id>
            <h2>{rule.name}</h2>
            <p>{rule.sentence}</p>
            {(!rule.detail.is_empty()).then(|| view! { <p>{rule.detail}</p> })}
            <p class="cluster"><Tag>{rule.basis.label()}</Tag></p>
            <p class="quiet small">{progress::source(rule.source)}</p>
        </section>
    }
    .into_any()
}
