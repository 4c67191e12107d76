//! One deterministic life.

use chrono::NaiveDate;

use super::{Climb, How, START, Trouble};
use steadyback_catalogue::exercise::Part;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Entry, Fact, Form, Leg};
use steadyback_rules::planner;
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::{Progress, apply};
use steadyback_rules::session::compose;
use steadyback_rules::today::{Kind, today};

/// Lives so many weeks.
///
/// # Panics
/// Never: a life begins with a plan.
pub fn climb(profile: &Profile, how: How, trouble: Trouble, weeks: u16) -> Climb {
    let plan = planner::plan(profile, false, START).plan;
    let mut life = Life { progress: None, climb: None, sessions: 0, how, trouble };
    life.write(START, Fact::Planned(plan, profile.limits(false)));
    for date in START.iter_days().take(usize::from(weeks) * 7) {
        life.day(date);
    }
    life.climb.expect("a plan begins a life")
}

struct Life {
    progress: Option<Progress>,
    climb: Option<Climb>,
    sessions: u32,
    how: How,
    trouble: Trouble,
}

impl Life {
    fn write(&mut self, date: NaiveDate, fact: Fact) {
        let entry = Entry { date, fact };
        let mut decisions = Vec::new();
        apply(&mut self.progress, &entry, &mut decisions);
        let progress = self.progress.as_ref().expect("a plan");
        let climb = self.climb.get_or_insert_with(|| Climb::begin(progress));
        climb.take(progress, &entry, decisions);
    }

    fn now(&self) -> &Progress {
        self.progress.as_ref().expect("a plan")
    }

    fn day(&mut self, date: NaiveDate) {
        let week = self.now().plan.week_of(date);
        let monday = (date - START).num_days() % 7;
        if let Some(session) = today(&self.now().on(date).0).check_in {
            let red = self.trouble == Trouble::Red(week) && monday < 3;
            let usual = self.now().limits.usual_pain.score();
            let pain = Pain::new(usual + if red { 3 } else { 0 }).unwrap_or(Pain::NONE);
            self.write(date, Fact::NextDay { session, pain, leg: Leg::Same });
        }
        if self.trouble == Trouble::Flare(week) && monday == 1 {
            self.write(date, Fact::FlareBegan);
        }
        if self.trouble == Trouble::Flare(week) && monday == 5 {
            self.write(date, Fact::FlareEnded);
        }
        let (now, _) = self.now().on(date);
        if today(&now).kind != Kind::Strength {
            return;
        }
        let session = compose(&now, Form::Full);
        let (turns, day) = (now.turns(), now.turn_of(date));
        let planned = now.active().filter(|(slot, state)| state.item.part != Part::Activity && turns.has(*slot, day));
        let fits = |slot: u8| session.blocks.iter().any(|block| block.slot == slot);
        let (all, fit) = planned.fold((0, 0), |(all, fit), (slot, _)| (all + 1, fit + u32::from(fits(slot))));
        if let Some(climb) = &mut self.climb {
            climb.planned = (climb.planned.0 + all, climb.planned.1 + fit);
        }
        self.sessions += 1;
        let amber = self.how == How::Mixed && self.sessions.is_multiple_of(10);
        let effort = match self.how {
            How::Easy => 3,
            _ if amber => 8,
            How::Moderate | How::Mixed => 5,
            How::Hard => 7,
        };
        let log = session.all_done(now.limits.usual_pain, effort);
        self.write(date, Fact::Session(log));
    }
}
