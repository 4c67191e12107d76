//! One life with a plan, day by day: what the person and the app write down.

use chrono::{Days, NaiveDate};

use super::audit::{Audit, Tally};
use super::body::{Body, TOO_MUCH};
use super::{Dice, Habits, choices};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Equipment, Exercise, Family};
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{Burden, DayNote, Ended, Entry, Fact, Form, ItemLog, Leg, Own, Quality, SessionLog};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::planner;
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::{Progress, easier};
use steadyback_rules::screening::{Access, Background, Flag, Screening};
use steadyback_rules::session::sittings::of_today;
use steadyback_rules::session::{Block, compose};
use steadyback_rules::today::{Kind, today};

/// The journal of so many days with a plan made on the first of them.
pub fn live(
    profile: &Profile,
    gentle: bool,
    habits: &Habits,
    start: NaiveDate,
    days: u16,
    dice: &mut Dice,
) -> Vec<Entry> {
    through(profile, gentle, (habits, Audit::follow), start, days, dice).0
}

/// The same with what the auditor of the invariants saw on the way. `gentle` stands for a sign that asks for a routine check.
pub fn lived(
    profile: &Profile,
    gentle: bool,
    habits: &Habits,
    start: NaiveDate,
    days: u16,
    dice: &mut Dice,
) -> (Vec<Entry>, Tally) {
    through(profile, gentle, (habits, Audit::begin), start, days, dice)
}

fn through(
    profile: &Profile,
    gentle: bool,
    (habits, begin): (&Habits, fn(&Entry, Background) -> Audit),
    start: NaiveDate,
    days: u16,
    dice: &mut Dice,
) -> (Vec<Entry>, Tally) {
    let planned = planner::plan(profile, gentle, start).plan;
    let flags = EnumSet::EMPTY.with(Flag::BelowKnee, gentle);
    let entry = Entry { date: start, fact: Fact::Planned(planned, profile.limits(gentle)) };
    let mut life = Life {
        audit: begin(&entry, profile.background()),
        entries: vec![entry],
        body: Body::of(profile, habits.strength, dice),
        profile: profile.clone(),
        screening: Screening { date: start, flags, cleared: None },
        dice,
        habits,
        start,
        back: start,
        tests: Vec::new(),
        sore: 0,
        idle: 0,
        four_days: true,
    };
    for date in start.iter_days().take(usize::from(days)) {
        life.day(date);
    }
    (life.entries, life.audit.end())
}

struct Life<'a> {
    audit: Audit,
    entries: Vec<Entry>,
    dice: &'a mut Dice,
    habits: &'a Habits,
    profile: Profile,
    body: Body,
    screening: Screening,
    /// The first day of all.
    start: NaiveDate,
    /// The first day after the weeks away.
    back: NaiveDate,
    /// The last results of tests.
    tests: Vec<TestResult>,
    /// How much of a strain the last session was, in percent of what the body can take.
    sore: u32,
    /// Days since the last session.
    idle: u16,
    /// Wants a fourth strength day.
    four_days: bool,
}

impl Life<'_> {
    fn write(&mut self, date: NaiveDate, fact: Fact) {
        if fact == Fact::ClockCorrected {
            self.audit.back_to(&self.entries);
        }
        let entry = Entry { date, fact };
        self.audit.take(&entry);
        self.entries.push(entry);
    }

    fn access(&self) -> Access {
        self.screening.access(self.profile.background())
    }

    fn progress(&self) -> &Progress {
        self.audit.progress()
    }

    fn day(&mut self, date: NaiveDate) {
        self.audit.morning(date);
        self.body.wake(self.dice);
        self.idle += 1;
        if self.idle > 7 {
            self.body.idle();
        }
        if date < self.back {
            return;
        }
        if self.dice.percent(self.habits.leaves) {
            self.back = date + Days::new(u64::from(5 + self.dice.below(35)));
            return;
        }
        self.screen(date);
        if matches!(self.access(), Access::Locked(_)) {
            return;
        }
        self.heal(date);
        self.answer(date);
        self.other_things(date);
        if !matches!(self.access(), Access::Locked(_)) && self.dice.percent(self.habits.trains) {
            self.train(date);
        }
    }

    /// What does not last is over: an operation after twelve weeks, a pregnancy after forty, a birth after half a year.
    fn heal(&mut self, date: NaiveDate) {
        let days = (date - self.start).num_days();
        let over = [
            (Condition::NewBirth, 56),
            (Condition::RecentSurgery, 84),
            (Condition::EarlyPregnancy, 112),
            (Condition::RecentBirth, 182),
            (Condition::Pregnancy, 280),
        ];
        for (condition, lasts) in over {
            if days >= lasts && self.profile.conditions.has(condition) {
                self.profile.conditions = self.profile.conditions.with(condition, false);
                self.replan(date);
            }
        }
    }

    /// The screening once in four weeks, and the clearance after a sign.
    fn screen(&mut self, date: NaiveDate) {
        if self.screening.due(self.profile.background(), date) {
            let ticked = self.dice.percent(self.habits.signs);
            let flags = if ticked { EnumSet::EMPTY.with(self.dice.one(Flag::ALL), true) } else { EnumSet::EMPTY };
            let before = self.access();
            self.tick(date, flags);
            if self.access() != before {
                self.replan(date);
            }
        }
        let shut = self.access() != Access::Open;
        if shut && date >= self.screening.clearance_from(self.profile.background()) && self.dice.percent(15) {
            self.screening.cleared = Some(date);
            self.write(date, Fact::Cleared);
            self.replan(date);
        }
    }

    fn tick(&mut self, date: NaiveDate, flags: EnumSet<Flag>) {
        self.screening = Screening::answered(Some(self.screening), flags, self.profile.background(), date);
        self.write(date, Fact::Screened(flags));
    }

    /// The day after a session: told, late, twice, or not at all.
    fn answer(&mut self, date: NaiveDate) {
        if self.progress().awaiting.is_none() {
            return;
        }
        let Some(session) = today(self.progress()).check_in else { return };
        if !self.dice.percent(self.habits.answers) {
            return;
        }
        let (pain, leg) = self.next_day();
        self.write(date, Fact::NextDay { session, pain, leg });
        if self.errs() {
            self.write(date, Fact::NextDay { session, pain: Pain::NONE, leg: Leg::Same });
        }
        if leg == Leg::NewNumbnessOrWeakness {
            self.tick(date, self.screening.flags.with(Flag::LegNumbOrWeak, true));
        }
    }

    fn next_day(&mut self) -> (Pain, Leg) {
        let before = self.progress().awaiting.as_ref().map_or(Pain::NONE, |waiting| waiting.log.before).score();
        let sore = self.sore > TOO_MUCH && self.dice.percent(60);
        let pain = if sore || self.dice.percent(self.habits.worse) {
            self.dice.pain(before + 1, before + 3)
        } else {
            self.dice.pain(before.saturating_sub(1), before)
        };
        let odd = self.dice.percent(self.habits.worse / 8);
        let leg = if odd {
            self.dice.one(&[Leg::FurtherDown, Leg::NewNumbnessOrWeakness])
        } else {
            self.dice.one(&[Leg::Same, Leg::MoreCentral])
        };
        (pain, leg)
    }

    fn errs(&mut self) -> bool {
        self.dice.percent(self.habits.errs)
    }

    fn other_things(&mut self, date: NaiveDate) {
        if self.dice.percent(self.habits.flares) {
            self.write(date, Fact::FlareBegan);
        } else if self.progress().flare_may_end(date) && self.dice.percent(30) {
            self.write(date, Fact::FlareEnded);
        }
        if self.dice.percent(5) {
            let minutes = u16::from(10 + self.dice.below(50));
            self.write(date, Fact::Walked { minutes });
        }
        if self.dice.percent(4) {
            let usual = self.profile.usual_pain.score();
            let pain = self.dice.pain(usual.saturating_sub(2), usual + 3);
            self.write(date, Fact::RestPain(pain));
        }
        if self.errs() && self.dice.percent(3) {
            self.write(date, Fact::ClockCorrected);
        }
        if self.dice.percent(self.habits.tires) {
            let mut burden = || Some(self.dice.one(&Burden::ALL));
            let note = DayNote { fatigue: burden(), poor_sleep: burden(), stress: burden() };
            self.write(date, Fact::Noted(note));
        }
        if self.dice.percent(self.habits.changes) && self.dice.percent(15) {
            self.change();
            self.replan(date);
        }
        if self.habits.changes > 0 && self.dice.percent(self.habits.changes) {
            self.choose(date);
        }
    }

    /// Something is decided by hand, if it can be followed.
    fn choose(&mut self, date: NaiveDate) {
        let (slot, what, other) = (self.dice.below(20), self.dice.below(8), usize::from(self.dice.below(100)));
        let progress = self.progress();
        let Some(state) = progress.items.get(usize::from(slot)) else { return };
        let one = |ladder: &'static [Exercise]| &ladder[other % ladder.len()];
        let kin = one(library::ladder(state.exercise.family));
        let any = one(library::ladder(Family::ALL[usize::from(slot) % Family::ALL.len()]));
        let own = match what {
            0 => Own::Swap { slot, exercise: kin },
            1 => Own::Swap { slot, exercise: any },
            2 => Own::TooEasy(slot),
            3 => Own::TooHard(slot),
            4 => Own::TakeOut(slot),
            5 => Own::PutBack(slot),
            6 => Own::PutIn { exercise: any, part: state.item.part },
            _ => Own::Move { from: date, to: date + Days::new(u64::from(slot % 6) + 1) },
        };
        if progress.may(own).is_ok() {
            self.write(date, Fact::Chose(own));
        }
    }

    /// Something that is asked about changes.
    fn change(&mut self) {
        let profile = &mut self.profile;
        match self.dice.below(6) {
            0 => profile.equipment = Equipment::at_hand(self.dice.some(70)),
            1 => profile.minutes = self.dice.one(&SessionMinutes::ALL),
            2 => {
                let condition = self.dice.one(Condition::ALL);
                profile.conditions = profile.conditions.with(condition, !profile.conditions.has(condition));
            }
            3 => self.four_days = !self.four_days,
            4 => profile.days = std::array::from_fn(|_| self.dice.percent(65)),
            _ => profile.choices = choices(self.dice),
        }
    }

    /// A new plan with what goes on of the old one.
    fn replan(&mut self, date: NaiveDate) {
        let access = self.access();
        if matches!(access, Access::Locked(_)) {
            return;
        }
        let gentle = access == Access::Gentle;
        let limits = self.profile.limits(gentle);
        let now = self.progress().plan_now();
        let under_way = Some(self.progress());
        let known = planner::Known { plan: Some(&now), tests: &self.tests, under_way, four_days: Some(self.four_days) };
        let plan = planner::plan_knowing(&self.profile, gentle, date, &known).plan;
        self.audit.know(self.profile.background());
        self.write(date, Fact::Planned(plan, limits));
    }

    fn train(&mut self, date: NaiveDate) {
        let today = today(self.progress());
        let form = match today.kind {
            // Now and then somebody trains on a day that is not for it.
            _ if self.dice.percent(2) => Form::Full,
            Kind::Strength if self.dice.percent(8) => Form::Short,
            Kind::Strength => Form::Full,
            Kind::Mobility | Kind::Comfort => Form::Comfort,
            Kind::Rest => return,
        };
        if today.test_day {
            self.test(date);
        }
        self.idle = 0;
        self.sore = 0;
        let Some(sittings) = of_today(self.progress(), form, &self.entries) else {
            let blocks = compose(self.progress(), form).blocks;
            let log = self.session(form, &blocks);
            return self.write(date, Fact::Session(log));
        };
        for sitting in sittings.iter().filter(|sitting| !sitting.done) {
            if self.dice.percent(85) {
                let log = self.session(form, &sitting.session.blocks);
                self.write(date, Fact::Session(log));
            }
        }
    }

    /// Planks and standing on each leg, for some seconds.
    fn test(&mut self, date: NaiveDate) {
        let sides = [Some(BodySide::Left), Some(BodySide::Right)];
        let stands = sides.map(|side| (TestKind::OneLegStance, side));
        for (kind, side) in [(TestKind::KneePlank, None), (TestKind::FrontPlank, None)].into_iter().chain(stands) {
            let seconds = u16::from(2 + self.dice.below(80));
            if let Some(result) = TestResult::new(kind, side, seconds) {
                self.tests.retain(|test| (test.kind(), test.side()) != (kind, side));
                self.tests.push(result);
                self.write(date, Fact::Tested(result));
            }
        }
    }

    fn session(&mut self, form: Form, blocks: &[Block]) -> SessionLog {
        let usual = self.progress().limits.usual_pain.score();
        let high = self.dice.percent(self.habits.worse / 4);
        let before =
            if high { self.dice.pain(usual + 2, usual + 4) } else { self.dice.pain(usual.saturating_sub(1), usual) };
        let mut items = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.exercise(block, before, &mut items);
        }
        let after = Some(self.dice.pain(before.score(), before.score() + 1));
        SessionLog { form, before, after, items }
    }

    /// One exercise, and after "this hurts" perhaps an easier one.
    fn exercise(&mut self, block: &Block, before: Pain, items: &mut Vec<ItemLog>) {
        let loaded = block.exercise.loaded;
        let strain = if loaded { self.body.strain(block.exercise, block.dose) } else { 0 };
        self.body.train(block.exercise.family, strain);
        self.sore = self.sore.max(strain);
        let mut log = ItemLog {
            slot: block.slot,
            exercise: block.exercise,
            dose: block.dose,
            done: done(block, strain),
            peak: loaded.then(|| self.peak(before, strain)),
            effort: Effort::new(effort(strain) + self.dice.below(2)).or(Effort::new(10)).filter(|_| loaded),
            quality: Quality::Fine,
            ended: Ended::Done,
        };
        if strain > 90 && self.dice.percent(u8::try_from((strain - 90) / 2).unwrap_or(50)) {
            log.quality = Quality::FormSlipped;
        }
        if self.errs() && self.dice.percent(20) {
            log.peak = Some(self.dice.pain(0, 10));
            log.done = u16::from(self.dice.below(80));
        }
        if self.dice.percent(self.habits.trouble) {
            self.trouble(log, items);
        } else {
            items.push(log);
        }
    }

    fn peak(&mut self, before: Pain, strain: u32) -> Pain {
        let rise = if strain > TOO_MUCH { 3 } else { 1 };
        self.dice.pain(before.score(), before.score() + rise)
    }

    fn trouble(&mut self, mut log: ItemLog, items: &mut Vec<ItemLog>) {
        match self.dice.below(6) {
            0 => (log.ended, log.peak, log.done) = (Ended::Skipped, None, 0),
            1 => log.quality = Quality::FormSlipped,
            2 => log.effort = Effort::new(8 + self.dice.below(3)).filter(|_| log.exercise.loaded),
            3 => log.done = log.dose.total() * u16::from(self.dice.below(100)) / 100,
            4 => log.peak = Some(self.dice.pain(4, 10)),
            _ => {
                log.done /= 2;
                (log.ended, log.peak) = (Ended::Hurt, Some(self.dice.pain(3, 10)));
                log.quality = self.dice.one(&[Quality::Fine, Quality::Sharp, Quality::Spreading, Quality::Numb]);
                let progress = self.progress();
                let lighter = easier(&progress.items[usize::from(log.slot)], &progress.reach(), log.dose);
                items.push(log.clone());
                let Some((exercise, dose)) = lighter.filter(|_| self.dice.percent(50)) else { return };
                log = ItemLog { exercise, dose, done: dose.total(), quality: Quality::Fine, ended: Ended::Done, ..log };
            }
        }
        items.push(log);
    }
}

/// Effort that goes with this strain: 7 at the limit.
fn effort(strain: u32) -> u8 {
    u8::try_from((strain * 7 / 100).clamp(2, 10)).unwrap_or(10)
}

/// How much of it can be done.
fn done(block: &Block, strain: u32) -> u16 {
    let total = block.dose.total();
    if strain <= TOO_MUCH {
        return total;
    }
    let possible = u32::from(total) * TOO_MUCH / strain;
    u16::try_from(possible).unwrap_or(total).max(1)
}
