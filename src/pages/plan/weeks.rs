//! The sixteen weeks, and after them the sixteen that follow.

use chrono::{Days, NaiveDate};

use crate::components::{Disclosure, Tag, TagKind};
use crate::dom::{View, view};
use crate::domain::exercise::Phase;
use crate::domain::plan::{Plan, WEEKS};
use crate::domain::progression::{Decision, Progress, State, time_served};
use crate::state::App;
use crate::text::en::screens::plan as text;
use crate::text::en::words;

/// One row for each week, with its phase: what it was, what it is, or what it can be at the earliest.
pub fn weeks(progress: &Progress) -> View {
    let decisions = App::get().decisions();
    let now = progress.plan.week_of(progress.today);
    let first = (now - 1) / WEEKS * WEEKS + 1;
    let mut ahead = Ahead { phase: progress.phase, since: progress.phase_since };
    let rows: Vec<_> = (first..first + WEEKS)
        .map(|week| {
            let phase = if week > now {
                let phase = ahead.reach(&progress.plan, week);
                if phase == progress.phase { words::phase(phase).to_owned() } else { text::earliest(phase) }
            } else {
                words::phase(past(progress, &decisions, week)).to_owned()
            };
            row(&progress.plan, week, week == now, phase)
        })
        .collect();
    view! {
        <section class="stack stack--tight">
            <h2>{text::PROGRAMME}</h2>
            <Disclosure summary=text::WEEKS_SHOW test="programme">
                <p class="quiet small">{text::PROGRAMME_TEXT}</p>
                <table class="table" data-test="weeks">
                    <thead>
                        <tr>
                            <th scope="col">{text::WEEK}</th>
                            <th scope="col">{text::FROM}</th>
                            <th scope="col">{text::PHASE}</th>
                            <th scope="col">{text::WHAT}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </Disclosure>
        </section>
    }
}

fn row(plan: &Plan, week: u16, now: bool, phase: String) -> View {
    let start = first_day(plan, week);
    let lighter = plan.is_deload(start) && plan.strength_days() > 0;
    let tests = test_day(plan, week).map(text::tests);
    let what = match (lighter, tests) {
        (true, Some(tests)) => format!("{}, {tests}", text::LIGHTER),
        (true, None) => text::LIGHTER.to_owned(),
        (false, _) => text::ORDINARY.to_owned(),
    };
    view! {
        <tr aria-current=now.then_some("true") data-week=week.to_string()>
            <th scope="row">{week}{now.then(|| view! { " " <Tag kind=TagKind::Accent>{text::NOW}</Tag> })}</th>
            <td class="nowrap">{words::short_date(start)}</td>
            <td>{phase}</td>
            <td>{what}</td>
        </tr>
    }
}

fn first_day(plan: &Plan, week: u16) -> NaiveDate {
    plan.start + Days::new(u64::from(week - 1) * 7)
}

/// The day of the tests in a week, if there is one.
pub fn test_day(plan: &Plan, week: u16) -> Option<NaiveDate> {
    (0..7).map(|day| first_day(plan, week) + Days::new(day)).find(|day| plan.is_test_day(*day))
}

/// The phase at the end of a week gone by, or of the present one so far.
fn past(progress: &Progress, decisions: &[Decision], week: u16) -> Phase {
    let (start, next) = (progress.plan.start, first_day(&progress.plan, week + 1));
    let of_plan = decisions.iter().filter(|it| start <= it.date);
    let mut changes = of_plan.filter_map(|it| match (it.before, it.after) {
        (State::InPhase(before), State::InPhase(after)) => Some((it.date, before, after)),
        _ => None,
    });
    // Latest first: the last change before the week's end, else what the first change after it came from.
    let mut then = progress.phase;
    for (date, before, after) in changes.by_ref() {
        if date < next {
            return after;
        }
        then = before;
    }
    then
}

/// Where the phases can lead, if every goal is met as early as the rules allow.
struct Ahead {
    phase: Phase,
    since: NaiveDate,
}

impl Ahead {
    /// The phase of a week; weeks are asked in order.
    fn reach(&mut self, plan: &Plan, week: u16) -> Phase {
        let start = first_day(plan, week);
        let stay = (start - self.since).num_days();
        let ready = time_served(self.phase, stay, week);
        if let (true, Some(next)) = (ready, self.phase.next()) {
            *self = Self { phase: next, since: start };
        }
        self.phase
    }
}
