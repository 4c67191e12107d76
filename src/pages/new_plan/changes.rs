//! What new answers make of a plan under way: what is new, what goes, what stays, in the phase and with the doses that were reached.

use leptos::prelude::*;

use super::parts;
use crate::components::figure::Picture;
use crate::components::{Disclosure, Tag, TagKind};
use steadyback_figure::draw::Show;
use steadyback_rules::plan::Plan;
use steadyback_rules::progression::{Difference, Progress, compare};
use steadyback_words::en::screens::onboarding::new_plan as text;
use steadyback_words::en::screens::plan as plan_text;
use steadyback_words::en::{dose, exercises};

/// The plan as it becomes.
pub fn changes(before: &Progress, after: &Progress) -> AnyView {
    let all = compare(before, after);
    let rows = |of: &dyn Fn(&Difference) -> bool| all.iter().filter(|it| of(it)).map(row).collect::<Vec<AnyView>>();
    let new = rows(&|it| it.before.is_none());
    let other = rows(&|it| it.before.is_some() && it.after.is_some() && it.before != it.after);
    let gone = rows(&|it| it.after.is_none());
    let same = rows(&|it| it.before.is_some() && it.before == it.after);
    let nothing = new.is_empty() && other.is_empty() && gone.is_empty();
    let section = |heading: &'static str, test: &'static str, rows: Vec<AnyView>| {
        (!rows.is_empty()).then(|| view! {
            <section class="stack stack--tight" data-test=test><h3>{heading}</h3><ul class="rows">{rows}</ul></section>
        })
    };
    let stays = (!same.is_empty()).then(|| {
        view! {
            <Disclosure summary=text::stay(same.len()) test="plan-same"><ul class="rows">{same}</ul></Disclosure>
        }
    });
    view! {
        <section class="stack stack--tight">
            <h2>{text::WEEK}</h2>
            {parts::week(&after.plan)}
            <p class="quiet small">{week_line(&before.plan, &after.plan)}</p>
        </section>
        <section class="stack" data-test="plan-changes">
            <h2>{text::CHANGES}</h2>
            {nothing.then(|| view! { <p>{text::NO_CHANGES}</p> })}
            {section(text::NEW, "plan-new", new)}
            {section(text::OTHER_DOSE, "plan-dose", other)}
            {section(text::GONE, "plan-gone", gone)}
            {stays}
        </section>
    }
    .into_any()
}

/// Where the plan stands, which answers do not change.
pub fn standing(after: &Progress) -> AnyView {
    let plan = &after.plan;
    view! {
        <p class="quiet number" data-test="plan-standing">
            {plan_text::week_of(plan.week_of(after.today))}" · "{plan_text::phase(after.phase)}
        </p>
    }
    .into_any()
}

fn week_line(before: &Plan, after: &Plan) -> String {
    text::week_line(
        (before.week != after.week).then_some(before.strength_days()),
        after.strength_days(),
        after.minutes.minutes(),
    )
}

fn row(of: &Difference) -> AnyView {
    let exercise = of.exercise;
    let amount = |it| dose::dose(exercise, it);
    let (meta, tag) = match (of.before, of.after) {
        (None, Some(after)) => (amount(after), Some((TagKind::Accent, text::NEW_TAG))),
        (Some(_), None) => (String::new(), Some((TagKind::Plain, text::GONE_TAG))),
        (Some(before), Some(after)) if before != after => (format!("{} → {}", amount(before), amount(after)), None),
        (before, after) => (after.or(before).map(amount).unwrap_or_default(), None),
    };
    view! {
        <li>
            <div class="row" data-test="difference" data-exercise=exercise.id>
                <span class="row__thumb" aria-hidden="true"><Picture exercise show=Show::Still /></span>
                <div class="row__main">
                    <span class="row__name">{exercises::text(exercise).name}</span>
                    {(!meta.is_empty()).then(|| view! { <span class="row__meta">{meta}</span> })}
                    {tag.map(|(kind, words)| view! { <Tag kind=kind>{words}</Tag> })}
                </div>
            </div>
        </li>
    }
    .into_any()
}
