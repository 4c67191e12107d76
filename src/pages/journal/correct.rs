//! Putting one entry right: another number, or nothing.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Disclosure, NumberField, PainScale};
use crate::stores::{App, MOST_WALK};
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Correction, Fact, SessionLog};
use steadyback_words::en::screens::journal as text;
use steadyback_words::en::screens::session::today::{MINUTES, WALK_ERROR};
use steadyback_words::en::words;

/// An entry, with what can be done about it below; what stands is said alone.
pub fn correct(app: App, on: NaiveDate, place: usize, fact: Fact, saved: RwSignal<u32>) -> AnyView {
    let line = text::line(&fact);
    let name = format!("entry-{place}");
    let replace = {
        let was = fact.clone();
        Callback::new(move |now: Option<Fact>| {
            app.journal().put_right(on, was.clone(), now);
            saved.update(|times| *times += 1);
        })
    };
    let editor = match (fact.correction(), fact) {
        (Correction::None, _) => return view! { <p>{line}</p> }.into_any(),
        (Correction::Minutes, Fact::Walked { minutes }) => walk(&name, minutes, replace),
        (Correction::Pain, Fact::RestPain(pain)) => score(&name, pain, replace, Fact::RestPain),
        (Correction::Pain, Fact::NextDay { session, pain, leg }) => {
            score(&name, pain, replace, move |pain| Fact::NextDay { session, pain, leg })
        }
        (Correction::Session, Fact::Session(log)) => session(&name, log, replace),
        _ => ().into_any(),
    };
    let test = format!("correct-{place}");
    view! {
        <Disclosure summary=Signal::stored(line) test=test>
            <div class="stack">
                {editor}
                <Button kind=ButtonKind::Stop on_press=move |()| replace.run(None) test=format!("{name}-delete")>{text::DELETE}</Button>
            </div>
        </Disclosure>
    }
    .into_any()
}

fn walk(name: &str, minutes: u16, replace: Callback<Option<Fact>>) -> AnyView {
    let typed = RwSignal::new(minutes.to_string());
    let error = RwSignal::new(None::<String>);
    let save = move |()| match typed.get_untracked().trim().parse::<u16>() {
        Ok(minutes) if (1..=MOST_WALK).contains(&minutes) => replace.run(Some(Fact::Walked { minutes })),
        _ => error.set(Some(WALK_ERROR.to_owned())),
    };
    view! {
        <NumberField id=format!("{name}-minutes") label=text::MINUTES unit=MINUTES value=typed on_input=move |value| typed.set(value) error=error />
        <Button on_press=save test=format!("{name}-save")>{text::SAVE}</Button>
    }
    .into_any()
}

fn score(
    name: &str,
    pain: Pain,
    replace: Callback<Option<Fact>>,
    fact: impl Fn(Pain) -> Fact + Send + Sync + 'static,
) -> AnyView {
    let chosen = RwSignal::new(Some(pain));
    let save = move |()| {
        if let Some(pain) = chosen.get_untracked() {
            replace.run(Some(fact(pain)));
        }
    };
    view! {
        <PainScale name=format!("{name}-pain") legend=text::PAIN word=words::pain_word selected=chosen on_change=move |pain| chosen.set(Some(pain)) />
        <Button on_press=save test=format!("{name}-save")>{text::SAVE}</Button>
    }
    .into_any()
}

fn session(name: &str, log: SessionLog, replace: Callback<Option<Fact>>) -> AnyView {
    let (before, after) = (RwSignal::new(Some(log.before)), RwSignal::new(log.after));
    let save = move |()| {
        let (before, after) = (before.get_untracked().unwrap_or(log.before), after.get_untracked());
        replace.run(Some(Fact::Session(SessionLog { before, after, ..log.clone() })));
    };
    view! {
        <PainScale name=format!("{name}-before") legend=text::BEFORE word=words::pain_word selected=before on_change=move |pain| before.set(Some(pain)) />
        <PainScale name=format!("{name}-after") legend=text::AFTER word=words::pain_word selected=after on_change=move |pain| after.set(Some(pain)) />
        <Button on_press=save test=format!("{name}-save")>{text::SAVE}</Button>
    }
    .into_any()
}
