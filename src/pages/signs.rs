//! Danger signs as lines to tick, and what is said at once where one of them is an emergency.

use leptos::prelude::*;

use crate::components::focus::uncover_ticked;
use crate::components::{Branch, Button, ButtonKind, Choice, Disclosure, LinkButton};
use crate::stores::App;
use steadyback_catalogue::enum_set::Member as _;
use steadyback_rules::screening::{Flag, Question, Tier};
use steadyback_words::en::emergency;
use steadyback_words::en::screening::{MATERNITY, advice, line, sign};

/// Questions as lines, their signs numbered by their place in the enum.
pub fn branches(questions: &[Question]) -> Vec<Branch> {
    let branch = |question: &Question| Branch {
        label: line(*question).to_owned(),
        value: question.sign().map(place),
        parts: question.parts().iter().map(|flag| Choice::new(place(*flag), sign(*flag))).collect(),
    };
    questions.iter().map(branch).collect()
}

fn place(flag: Flag) -> u8 {
    u8::try_from(flag.index()).unwrap_or(u8::MAX)
}

/// What to do at once, in the thumb's place: whom to call, and the button that writes down what was ticked.
#[component]
pub fn GetHelp(
    /// Writes it down and closes exercise.
    #[prop(into)]
    on_press: Callback<()>,
    label: &'static str,
) -> impl IntoView {
    let advice = advice(Tier::Emergency);
    let maternity = untrack(move || App::get().answers().background().has_maternity_unit());
    // The foot has grown: the line that was ticked stays in sight.
    let node = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        let foot = node.get().and_then(|it| it.closest(".stage__foot").ok().flatten());
        if let Some(foot) = foot {
            request_animation_frame(move || uncover_ticked(&foot));
        }
    });
    view! {
        <div class="stack stack--tight" role="alert" data-test="get-help" node_ref=node>
            <p class="strong">{advice.heading}</p>
            <p>{advice.who}</p>
            {maternity.then(|| view! { <p>{MATERNITY}</p> })}
        </div>
        {call_here()}
        <Button wide=true on_press=on_press test="send-sign">{label}</Button>
    }
}

/// The number of the region that the browser names, to be called by a tap.
pub fn call_here() -> AnyView {
    let (first, _) = emergency::numbers(&App::get().frame().locale());
    view! {
        <LinkButton kind=ButtonKind::Stop wide=true href=format!("tel:{}", first.number) test="call-first">
            {emergency::call(first)}
        </LinkButton>
    }
    .into_any()
}

/// The numbers of other regions.
pub fn call_elsewhere() -> AnyView {
    let (_, others) = emergency::numbers(&App::get().frame().locale());
    let rows = others.into_iter().map(|number| {
        let href = format!("tel:{}", number.number);
        view! { <LinkButton href=href test=format!("call-{}", number.number)>{emergency::call_in(number)}</LinkButton> }
    });
    view! {
        <Disclosure summary=emergency::OTHERS test="other-numbers">
            <div class="actions">{rows.collect_view()}</div>
        </Disclosure>
    }
    .into_any()
}
