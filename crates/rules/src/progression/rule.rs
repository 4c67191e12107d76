//! The rules by name, and the decision: what a rule changed, from what to what, and on which inputs.

use chrono::NaiveDate;

use super::block::Block;
use crate::journal::{Ended, Leg, Quality, Wish};
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::enum_set::members;
use steadyback_catalogue::exercise::{Equipment, ExerciseRef, Phase};
use steadyback_catalogue::measure::{Effort, Pain};

members! {
    /// A written rule. Ids are stable; sentence and source are in `steadyback_words::en::rules`; its numbers are its [limits](Rule::limits).
    pub enum Rule {
        /// A danger sign ends the session and locks exercise.
        StopRefer,
        /// Pain before the session is 2 or more above usual: comfort set only.
        ComfortDay,
        /// Red during the session: next easier rung once, else leave it out today.
        InSessionRed,
        /// Amber: the dose stays.
        Hold,
        /// Green after hard work: one more green before anything grows.
        FirstGreen,
        /// A green: a little more of the same.
        Progress,
        /// Green, but this week's growth is used up, or enough others have moved on.
        WeeklyCap,
        /// The mastery dose twice green, or what stands for it: next rung at about 80 % of the volume.
        LevelUp,
        /// The top of the range and nothing harder that fits: keep it.
        TopOfLadder,
        /// Pain next day is 2 or more higher: 20 % less, and no growth in that family for a week.
        NextDayRed,
        /// Two reds in 14 days, or form slipping twice: previous rung, 80 % of the volume.
        StepDown,
        /// A third red: something else of the same family.
        Swap,
        /// No next-day answer: treated as amber.
        NoAnswer,
        /// Every fourth week: a set less, no growth, tests.
        Deload,
        /// A flare: comfort work instead of training.
        FlareBegan,
        /// After a flare: back at 80 %, one rung lower after more than seven days.
        FlareReturn,
        /// One week away: repeat the last dose.
        LayOffRepeat,
        /// Two or three weeks away: 20 % less.
        LayOffReduce,
        /// Four weeks away or more: previous phase, 80 %.
        LayOffBack,
        /// The criteria of a phase are met: next phase.
        PhaseUp,
        /// Loaded work needs 48 hours: mobility instead.
        Spacing,
        /// The session is cut to fit the minutes.
        FitMinutes,
        /// A flare that has not settled after two weeks: have it looked at.
        FlareTooLong,
        /// No growth for four weeks: stay with it, nothing is forced.
        Plateau,
        /// Bending backwards sends pain outwards: left out until a new trial set eases.
        Peripheralised,
        /// Tired or badly slept: nothing grows today.
        TiredDay,
        /// Fixed amounts: this week's is done, or the next one begins. A rung or a phase further is no amount.
        Quota,
        /// After a red or a flare: back towards what was done before, as fast as it was taken away.
        Regain,
        /// The session's minutes have no room for more of it: twice green counts as mastered.
        FullMinutes,
        /// A new block begins: the same work in another way.
        Block,
        /// Every second week: another movement of the same kind to warm up or wind down with.
        Variety,
        /// The person has changed the plan with their own hand.
        OwnHand,
    }
}

/// What a decision is about, before or after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prescription {
    /// One slot's exercise and dose.
    Doing(ExerciseRef, Dose),
    /// The phase of the programme.
    InPhase(Phase),
    /// Training as planned.
    Training,
    /// Comfort work instead of training.
    Comfort,
    /// Not in the plan, or left out of it by the person.
    LeftOut,
}

/// A fact that a rule read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Usual pain at rest: the median of the last seven readings.
    Usual(Pain),
    /// Pain at rest before the session.
    Before(Pain),
    /// Highest pain during the exercise.
    During(Pain),
    /// How much an exercise hurt was not told.
    PainUntold,
    /// Pain at rest the day after.
    NextDay(Pain),
    /// No answer the day after.
    NoNextDay,
    /// Share of the dose done, in percent.
    DonePercent(u16),
    Effort(Effort),
    /// How it felt.
    Quality(Quality),
    /// How it ended.
    Ended(Ended),
    /// Leg symptoms.
    Leg(Leg),
    /// Greens in a row.
    Greens(u8),
    /// Reds on this exercise within 14 days.
    Reds(u8),
    /// Times in a row that the form slipped.
    FormSlips(u8),
    /// Week of the programme.
    Week(u16),
    /// Days since the last session.
    GapDays(u16),
    FlareDays(u16),
    /// Sessions done in this phase.
    SessionsInPhase(u16),
    /// An exercise that the phase asks for is not there yet, and no longer holds the next one up.
    NotThere(ExerciseRef),
    DaysInPhase(u16),
    /// Growth of the family's weekly volume since the week began, in percent.
    WeekGrowth(u16),
    /// Days until the family may grow again.
    FrozenDays(u16),
    /// Days since the dose last changed.
    DaysSame(u16),
    /// What the session asked for, as a share of what is prescribed, in percent.
    AskedPercent(u16),
    /// The next rung belongs to this phase.
    HarderFrom(Phase),
    /// The next rung needs this.
    HarderNeeds(Equipment),
    /// Seconds held in the last test.
    TestSeconds(u16),
    /// Easy greens in a row on this rung.
    EasyGreens(u8),
    /// Greens in a row at the mastery dose, or at as much as the minutes allow.
    MasteredGreens(u8),
    /// The minutes of a session have no room for more of it.
    MinutesFull,
    /// It was done before a red or a flare.
    BeforeRed,
    /// The phase asks for the next rung.
    PhaseOpens(Phase),
    /// Work of the new rung as a share of the work before, in percent.
    SharePercent(u16),
    /// The ladder has no rung that begins nearer.
    NothingNearer,
    /// Rungs up in this week of the plan, which are enough.
    RungsUp(u16),
    /// The block that begins.
    Block(Block),
    /// Days of the last seven with two signs or more of being worn out.
    WornDays(u8),
    /// What the person has decided.
    Chose(Wish),
    /// It was done before by the person's choice or by an earlier plan.
    DoneBefore,
    /// Nothing easier suits: it comes back with this phase.
    WaitsFor(Phase),
}

/// A change, or a deliberate non-change, with everything needed to explain it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The day it holds from.
    pub date: NaiveDate,
    /// The rule that made it.
    pub rule: Rule,
    /// The slot it is about; `None` for the whole plan.
    pub slot: Option<u8>,
    pub before: Prescription,
    /// What is so now; equal to `before` where the rule holds something.
    pub after: Prescription,
    /// What the rule read.
    pub inputs: Vec<Input>,
}

impl Decision {
    /// About the whole plan.
    pub(super) fn of_plan(
        date: NaiveDate,
        rule: Rule,
        (before, after): (Prescription, Prescription),
        inputs: Vec<Input>,
    ) -> Self {
        Self { date, rule, slot: None, before, after, inputs }
    }

    /// Whether it changed anything.
    pub fn changes(&self) -> bool {
        self.before != self.after
    }

    /// Whether this holds something in place rather than moving it.
    pub fn holds(&self) -> bool {
        !self.changes() && matches!(self.before, Prescription::Doing(..))
    }
}

/// A count as an input holds it: never negative, at the top of the range where it is more.
pub(super) fn whole(count: i64) -> u16 {
    u16::try_from(count.max(0)).unwrap_or(u16::MAX)
}
