//! Week and phase, what is special about them, and what the next phase waits for.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{Disclosure, Notice, NoticeKind, course};
use crate::route::Route;
use crate::stores::App;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::functional_test::TestKind;
use steadyback_rules::plan::{DELOAD_EVERY, Plan, WEEKS};
use steadyback_rules::progression::{Progress, Wait, outgrown_by};
use steadyback_words::en::plan::{phase_opens, phase_purpose, phase_wait, phase_wait_ends};
use steadyback_words::en::screens::plan as text;
use steadyback_words::en::{dose, exercises, words};

/// Where the whole plan stands.
pub fn standing(progress: &Progress) -> AnyView {
    let (plan, phase, today) = (&progress.plan, progress.phase, progress.today);
    let lighter = progress.is_deload(today) && plan.strength_days() > 0;
    let lighter = lighter.then(|| text::lighter(test_day(plan, today)));
    view! {
        <section class="stack stack--tight" data-test="standing">
            <p class="quiet number" data-test="week-of">{text::week_of(plan.week_of(today))}</p>
            {sixteen(plan.week_of(today))}
            <h2 data-test="phase">{text::phase(phase)}</h2>
            <p class="quiet">{words::phase_line(phase)}</p>
            {progress.block(today).map(|block| view! { <p data-test="block">{text::block(block)}</p> })}
            {lighter.map(|sentence| view! { <Notice test="lighter-week"><p>{sentence}</p></Notice> })}
            {progress.flare.map(|_| view! { <Notice kind=NoticeKind::Caution test="flare"><p>{text::FLARE}</p></Notice> })}
            {progress.limits.gentle.then(|| view! { <Notice kind=NoticeKind::Caution test="gentle"><p>{text::GENTLE}</p></Notice> })}
        </section>
    }.into_any()
}

/// The weeks as a course, the lighter ones lower; nothing once they are over.
fn sixteen(now: u16) -> Option<AnyView> {
    let lighter = |at: usize| (at + 1).is_multiple_of(usize::from(DELOAD_EVERY));
    (now <= WEEKS).then(|| course(usize::from(now) - 1, WEEKS.into(), lighter))
}

/// The day of the tests in the week of this day, if there is one.
fn test_day(plan: &Plan, today: NaiveDate) -> Option<NaiveDate> {
    let week = plan.week_of(today);
    let days = (0..7).flat_map(|ahead| [today - chrono::Days::new(ahead), today + chrono::Days::new(ahead)]);
    days.filter(|day| plan.week_of(*day) == week).find(|day| plan.is_test_day(*day))
}

/// What opens the next phase, with a way to each thing that can be done about it.
pub fn next_phase(app: App, progress: &Progress) -> AnyView {
    let Some((next, (day, waits))) = progress.phase.next().zip(progress.phase_ahead(progress.today)) else {
        return view! { <p class="quiet" data-test="last-phase">{text::LAST_PHASE}</p> }.into_any();
    };
    let lines: Vec<_> =
        waits.into_iter().map(|wait| view! { <li><span>{line(app, progress, wait)}</span></li> }).collect();
    let opens = phase_opens(progress.today, day, !lines.is_empty());
    view! {
        <Disclosure summary=text::next_phase(next) test="next-phase">
            <p>{phase_purpose(next)}</p>
            <p>{opens}</p>
            {(!lines.is_empty()).then(|| view! { <ul class="opens__waits" data-test="phase-waits">{lines}</ul> })}
        </Disclosure>
    }
    .into_any()
}

fn line(app: App, progress: &Progress, wait: Wait) -> AnyView {
    let about = match wait {
        Wait::Start(slot) | Wait::Mastery(slot) => progress.items.get(usize::from(slot)),
        _ => None,
    };
    let named = about.map(|state| {
        let goal = if matches!(wait, Wait::Start(_)) { state.first_dose() } else { state.mastery() };
        (state.exercise, exercises::text(state.exercise).name, dose::dose(state.exercise, goal))
    });
    let words = phase_wait(&wait, named.as_ref().map(|(_, name, dose)| (*name, dose.as_str())), progress.usual());
    let until = progress.holds_up_until().filter(|_| about.is_some());
    let until = until.map(|day| format!(" {}", phase_wait_ends(progress.today, day)));
    let test =
        test_for(wait, about.map(|state| state.exercise)).filter(|kind| app.journal().test_not_now(*kind).is_none());
    view! {
        {match named {
            Some((exercise, ..)) => view! { <a href=Route::Exercise(exercise).href()>{words}</a> }.into_any(),
            None => view! { {words} }.into_any(),
        }}
        {until}
        {test.map(|kind| view! { " " <a href=Route::Test(kind).href() data-test="to-test">{text::TEST_DOES}</a> })}
    }
    .into_any()
}

/// A test that would do as well.
fn test_for(wait: Wait, about: Option<ExerciseRef>) -> Option<TestKind> {
    match wait {
        Wait::Mastery(_) => outgrown_by(about?).map(|(kind, _)| kind),
        Wait::Stance(_) => Some(TestKind::OneLegStance),
        _ => None,
    }
}
