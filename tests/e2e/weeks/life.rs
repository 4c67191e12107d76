//! What the three do on the days that nobody watches, lived natively by the rules.

use chrono::{Datelike, NaiveDate, Weekday};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::Equipment;
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_catalogue::measure::Pain;
use steadyback_formats::saved::Head;
use steadyback_rules::due::{due, questionnaires_due};
use steadyback_rules::journal::{Ended, Entry, Fact, Form, ItemLog, Leg, Quality, SessionLog};
use steadyback_rules::outcome::{Peg, Rating, Score};
use steadyback_rules::planner;
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::{Decision, Progress, apply};
use steadyback_rules::screening::Screening;
use steadyback_rules::session::compose;
use steadyback_rules::today::{Kind, today};

/// Whose sixteen weeks it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Does everything, tests and questions too, and has a band and weights.
    Well,
    /// Has a band; every tenth session is too hard, some sessions and some answers are missing.
    Mixed,
    /// Has what is in every home, and a flare of four days in week 6.
    Flare,
}

impl Who {
    fn has(self) -> EnumSet<Equipment> {
        let home = [Equipment::Mat, Equipment::Chair, Equipment::Wall, Equipment::Doorway];
        let more: &[Equipment] = match self {
            Self::Well => &[Equipment::Band, Equipment::FixedBand, Equipment::Weights],
            Self::Mixed => &[Equipment::Band, Equipment::FixedBand],
            Self::Flare => &[],
        };
        home.iter().chain(more).copied().collect()
    }

    /// Pain at rest in a week: less as the weeks go by, for each in their own way.
    pub const fn pain(self, week: u16) -> u8 {
        match (self, week) {
            (Self::Well, 9..) => 0,
            (Self::Well, 5..) | (Self::Flare, 10..) => 1,
            _ => 2,
        }
    }
}

/// A journal that goes on, and where it leads to.
pub struct Life {
    who: Who,
    profile: Profile,
    /// Everything but the journal, as it is kept.
    pub head: Head,
    /// The journal.
    pub entries: Vec<Entry>,
    progress: Option<Progress>,
    /// The first day that has not been lived yet.
    next: NaiveDate,
    sessions: u32,
}

impl Life {
    /// Begins with a plan for somebody who has answered as `head` says, but for what they have at hand.
    pub fn begin(who: Who, head: Head, start: NaiveDate) -> Option<Self> {
        let profile = Profile { equipment: who.has(), ..head.profile.clone()? };
        let plan = planner::plan(&profile, false, start).plan;
        let limits = profile.limits(false);
        let head = Head { profile: Some(profile.clone()), ..head };
        let mut life = Self { who, profile, head, entries: Vec::new(), progress: None, next: start, sessions: 0 };
        life.screen(start);
        life.write(start, Fact::Planned(plan, limits));
        Some(life)
    }

    /// Where it leads to by a day.
    pub fn on(&self, date: NaiveDate) -> Option<Progress> {
        self.progress.as_ref().map(|progress| progress.on(date).0)
    }

    /// Pain at rest on a day.
    pub fn pain(&self, date: NaiveDate) -> u8 {
        let week = self.progress.as_ref().map_or(1, |progress| progress.plan.week_of(date));
        // It is told in the morning, and the flare begins later on its first day.
        self.who.pain(week) + u8::from(self.flares(date) && self.flare_begins(date).is_none()) * 3
    }

    /// Something happens; gives what the rules make of it.
    pub fn write(&mut self, date: NaiveDate, fact: Fact) -> Vec<Decision> {
        let entry = Entry { date, fact };
        let mut decisions = Vec::new();
        apply(&mut self.progress, &entry, &mut decisions);
        self.sessions += u32::from(matches!(&entry.fact, Fact::Session(log) if log.form == Form::Full));
        self.head.plan = self.progress.as_ref().map(Progress::plan_now);
        self.entries.push(entry);
        decisions
    }

    /// Lives on up to a day, and not that day itself, which somebody else lives.
    pub fn until(&mut self, day: NaiveDate) {
        for date in self.next.iter_days().take_while(|date| *date < day) {
            self.day(date);
        }
        self.next = self.next.max(day);
    }

    /// This day has been lived elsewhere.
    pub fn lived(&mut self, day: NaiveDate) {
        self.next = day.succ_opt().unwrap_or(day);
    }

    /// What is said when a flare begins on this day.
    pub fn flare_begins(&self, date: NaiveDate) -> Option<Fact> {
        (self.flares(date) && date.weekday() == Weekday::Tue).then_some(Fact::FlareBegan)
    }

    /// The full session of a day, whole.
    pub fn session(&self, date: NaiveDate, effort: u8) -> Option<SessionLog> {
        let before = Pain::new(self.pain(date))?;
        let session = compose(&self.on(date)?, Form::Full);
        let mut log = session.all_done(before, effort);
        // The screens ask how much it hurt for what is loaded.
        log.items.iter_mut().filter(|item| !item.exercise.loaded).for_each(|item| item.peak = None);
        Some(log)
    }

    /// From Tuesday of week 6 on.
    fn flares(&self, date: NaiveDate) -> bool {
        let sixth = self.progress.as_ref().is_some_and(|progress| progress.plan.week_of(date) == 6);
        let days = [Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
        self.who == Who::Flare && sixth && days.contains(&date.weekday())
    }

    fn screen(&mut self, date: NaiveDate) {
        self.head.screening = Some(Screening { date, flags: EnumSet::EMPTY, cleared: None });
        self.write(date, Fact::Screened(EnumSet::EMPTY));
    }

    fn day(&mut self, date: NaiveDate) {
        let Some(now) = self.on(date) else { return };
        if self.head.screening.is_some_and(|screening| screening.due(self.profile.background(), date)) {
            self.screen(date);
        }
        self.answer(date, &now);
        if let Some(began) = self.flare_begins(date) {
            self.write(date, began);
        }
        if now.flare.is_some() && !self.flares(date) {
            self.write(date, Fact::FlareEnded);
        }
        self.measure(date);
        self.train(date);
    }

    fn answer(&mut self, date: NaiveDate, now: &Progress) {
        let Some(session) = today(now).check_in else { return };
        // One of the mixed forgets every sixth answer.
        if self.who == Who::Mixed && self.sessions.is_multiple_of(6) {
            return;
        }
        let pain = Pain::new(self.pain(date)).unwrap_or(Pain::NONE);
        self.write(date, Fact::NextDay { session, pain, leg: Leg::Same });
    }

    /// Who does everything answers questions and does tests; the others do the first tests.
    fn measure(&mut self, date: NaiveDate) {
        let Some(now) = self.on(date) else { return };
        let week = now.plan.week_of(date);
        if self.who != Who::Well && week > 1 {
            return;
        }
        for kind in due(&self.profile, &now, &self.entries).map(|(_, kinds)| kinds).unwrap_or_default() {
            let sides = if kind.sided() { vec![Some(BodySide::Left), Some(BodySide::Right)] } else { vec![None] };
            for side in sides {
                let result = TestResult::new(kind, side, result(kind, week));
                result.map(|result| self.write(date, Fact::Tested(result)));
            }
        }
        if !questionnaires_due(&self.profile, &self.entries, date).is_empty() && date.weekday() == Weekday::Sun {
            let rating = Rating::new(u8::try_from(5 - (week / 4).min(4)).unwrap_or_default());
            let peg = rating.map(|it| Peg { pain: it, enjoyment: it, activity: it });
            peg.map(|peg| self.write(date, Fact::Scored(Score::Peg(peg))));
        }
    }

    fn train(&mut self, date: NaiveDate) {
        let Some(now) = self.on(date) else { return };
        match today(&now).kind {
            Kind::Strength => {
                let turn = date.num_days_from_ce() % 17 == 0;
                // One of the mixed is away on some days.
                if self.who == Who::Mixed && turn {
                    return;
                }
                let hard = self.who == Who::Mixed && (self.sessions + 1).is_multiple_of(10);
                let log = self.session(date, if hard { 8 } else { 5 });
                log.map(|log| self.write(date, Fact::Session(log)));
            }
            Kind::Mobility | Kind::Comfort if self.who != Who::Mixed => {
                let before = Pain::new(self.pain(date)).unwrap_or(Pain::NONE);
                let items = compose(&now, Form::Comfort).blocks.into_iter().map(|block| ItemLog {
                    slot: block.slot,
                    exercise: block.exercise,
                    dose: block.dose,
                    done: block.dose.total(),
                    peak: None,
                    effort: None,
                    quality: Quality::Fine,
                    ended: Ended::Done,
                });
                let log = SessionLog { form: Form::Comfort, before, after: Some(before), items: items.collect() };
                self.write(date, Fact::Session(log));
            }
            Kind::Rest if self.who == Who::Well => {
                self.write(date, Fact::Walked { minutes: 20 });
            }
            _ => {}
        }
    }
}

/// A test in a week: an ordinary beginning, and better by a little each time.
fn result(kind: TestKind, week: u16) -> u16 {
    let round = week / 4;
    match kind {
        TestKind::SitToStand => 140 - 9 * round,
        TestKind::ChairStand => 12 + round,
        TestKind::FrontPlank => 25 + 8 * round,
        TestKind::KneePlank => 35 + 12 * round,
        TestKind::BridgeHold => 45 + 10 * round,
        TestKind::SidePlank => 15 + 6 * round,
        TestKind::FingertipToFloor => 18 - 3 * round,
        TestKind::OneLegStance => 14 + 6 * round,
        TestKind::WorkCapacity => 60 + 6 * round,
        TestKind::ToeLift => 6 + round,
    }
}
