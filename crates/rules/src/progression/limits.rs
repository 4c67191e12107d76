//! The numbers that the rules decide by, under names: for whoever explains a rule. None of them stands here; each is taken from the
//! constant that the rule itself goes by, so that an explanation says what is done.

mod by_rule;

use super::{count, down, flare, growth, item, lay_off, notes, own, phase, settle, state, variety, verdict};
use crate::plan;
use crate::profile;
use steadyback_catalogue::functional_test;

/// One row a limit: what it is, with its unit; its name in texts; the constant that it comes from.
macro_rules! limits {
    ($($(#[$meta:meta])* $limit:ident $name:literal = $number:expr;)+) => {
        /// A number that a rule decides by. Days, seconds, percent, ages in years, scores of pain and effort of 0 to 10, or a count.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Limit { $($(#[$meta])* $limit),+ }

        impl Limit {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$limit),+];

            /// The number, from the constant that the rule goes by.
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "small and never negative, which a test holds to all of them"
            )]
            pub const fn number(self) -> u32 {
                match self { $(Self::$limit => ($number) as u32),+ }
            }

            /// Stable kebab-case name, for texts that are filled in.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$limit => $name),+ }
            }
        }
    };
}

limits! {
    /// Points above usual from which pain at rest asks for comfort work, and twice in a row is a flare.
    FlareRise "flare-rise" = flare::RISE;
    /// Readings of pain at rest that usual pain is taken from.
    UsualReadings "usual-readings" = state::READINGS;
    /// Usual pain from which pain during an exercise counts by its rise.
    ShiftFrom "shift-from" = verdict::SHIFT_FROM;
    /// Pain during an exercise up to which it is green.
    GreenTo "green-to" = verdict::AMBER_FROM - 1;
    /// Pain during an exercise from which it is amber.
    AmberFrom "amber-from" = verdict::AMBER_FROM;
    /// The same, up to which it is amber.
    AmberTo "amber-to" = verdict::RED_FROM - 1;
    /// The same, from which it is red.
    RedFrom "red-from" = verdict::RED_FROM;
    /// Rise of pain during an exercise up to which it is green, with much usual pain.
    GreenRiseTo "green-rise-to" = verdict::AMBER_RISE - 1;
    /// The same, from which it is amber.
    AmberRise "amber-rise" = verdict::AMBER_RISE;
    /// The same, up to which it is amber.
    AmberRiseTo "amber-rise-to" = verdict::RED_RISE - 1;
    /// The same, from which it is red.
    RedRise "red-rise" = verdict::RED_RISE;
    /// Pain during an exercise from which it is red with much usual pain, whatever it was before.
    ShiftedRedFrom "shifted-red-from" = verdict::SHIFTED_RED_FROM;
    /// Rise of pain at rest by the next day from which it is amber.
    NextDayAmber "next-day-amber" = verdict::NEXT_DAY_AMBER;
    /// The same, up to which it is amber.
    NextDayAmberTo "next-day-amber-to" = verdict::NEXT_DAY_RED - 1;
    /// The same, from which it is red.
    NextDayRed "next-day-red" = verdict::NEXT_DAY_RED;
    /// Share of the dose under which it is red, in percent.
    RedUnderPercent "red-under-percent" = verdict::RED_UNDER_PERCENT;
    /// Share of the dose up to which it is amber, in percent.
    AmberToPercent "amber-to-percent" = verdict::GREEN_PERCENT - 1;
    /// Share of the dose that green takes, in percent.
    GreenPercent "green-percent" = verdict::GREEN_PERCENT;
    /// Effort up to which it was easy.
    EasyTo "easy-to" = growth::EASY_UP_TO;
    /// Effort from which a green was hard.
    HardGreenFrom "hard-green-from" = growth::ONE_GREEN_UP_TO + 1;
    /// Effort up to which it is green.
    HardGreenTo "hard-green-to" = verdict::HARD_FROM - 1;
    /// Effort from which it is amber.
    TooHardFrom "too-hard-from" = verdict::HARD_FROM;

    /// Greens in a row before a dose grows or goes back up.
    GreensToGrow "greens-to-grow" = growth::GREENS_TO_GROW;
    /// The same after hard work.
    HardGreensToGrow "hard-greens-to-grow" = growth::HARD_GREENS_TO_GROW;
    /// Days from one growth of a dose to the next, as it is told: with the day to spare.
    GrowDays "grow-days" = growth::DAYS_TO_GROW + 1;
    /// Days between greens that count.
    GreenDays "green-days" = count::GREEN_DAYS;
    /// Growth of a family's week at the most, in percent.
    WeekGrowth "week-growth" = growth::WEEK_PERCENT - 100;
    /// The same for who has to be careful.
    CarefulGrowth "careful-growth" = growth::CAREFUL_PERCENT - 100;
    /// Usual pain from which care is asked for.
    CarefulPain "careful-pain" = state::CAREFUL_PAIN;
    /// Age from which growth is slower, in years.
    SlowerFromAge "slower-from-age" = profile::SLOWLY_FROM.youngest();
    /// Rungs up in one session at the most.
    RungsASession "rungs-a-session" = growth::RUNGS_A_SESSION;
    /// Rungs up in one week at the most.
    RungsAWeek "rungs-a-week" = growth::RUNGS_A_WEEK;
    /// A fixed amount to begin with, in percent of what the person can do.
    QuotaBegins "quota-begins" = growth::QUOTA_BEGINS;
    /// Growth of a fixed amount in a week, in percent of what the person could do at the beginning.
    QuotaGrowth "quota-growth" = growth::QUOTA_PERCENT;
    /// A step back up, in percent of the dose.
    RegainStep "regain-step" = growth::REGAIN_PERCENT - 100;
    /// Days without a change from which an amber is a plateau.
    PlateauDays "plateau-days" = count::PLATEAU_DAYS;

    /// Greens of the goal, or easy greens, before the next exercise.
    GreensForRung "greens-for-rung" = growth::GREENS_FOR_RUNG;
    /// Work that a new exercise is to begin with, in percent of the work before.
    EntryAim "entry-aim" = growth::ENTRY.aim;
    /// The least that one may begin with, in percent of the work before.
    EntryLeast "entry-least" = growth::ENTRY.least;
    /// The most that one may begin with, in percent of the work before.
    EntryMost "entry-most" = growth::ENTRY.most;
    /// The least, in percent, where the ladder has nothing nearer.
    FarEntryLeast "far-entry-least" = growth::FAR_ENTRY.least;
    /// The most, in percent, where the ladder has nothing nearer.
    FarEntryMost "far-entry-most" = growth::FAR_ENTRY.most;
    /// Days on the first exercise of a ladder at the least.
    FirstRungDays "first-rung-days" = growth::DAYS_ON_RUNG[0];
    /// Days on each later one.
    LaterRungDays "later-rung-days" = growth::DAYS_ON_RUNG[1];
    /// Days on the first one for who has to be careful.
    CarefulFirstRungDays "careful-first-rung-days" = growth::CAREFUL_DAYS_ON_RUNG[0];
    /// So many days longer on each where it is hard.
    HardRungDays "hard-rung-days" = growth::HARD_DAYS_MORE;
    /// Greens after which a new phase brings its own exercise.
    GreensForPhase "greens-for-phase" = growth::GREENS_FOR_PHASE[0];
    /// Seconds of knee plank in a test that outgrow it.
    KneePlankSeconds "knee-plank-seconds" = functional_test::KNEE_PLANK_SECONDS;
    /// Seconds of front plank in a test that outgrow it.
    FrontPlankSeconds "front-plank-seconds" = functional_test::FRONT_PLANK_SECONDS;

    /// What is left after less, in percent of the dose.
    ReturnPercent "return-percent" = down::RETURN_PERCENT;
    /// How much less that is, in percent of the dose.
    LessPercent "less-percent" = 100 - down::RETURN_PERCENT;
    /// Days without growth for a family after a red on the next day.
    FreezeDays "freeze-days" = settle::FREEZE_DAYS;
    /// Reds on one exercise that lead one step down.
    RedsDown "reds-down" = count::REDS_DOWN;
    /// The red after that, with which another exercise comes.
    RedsSwap "reds-swap" = count::REDS_DOWN + 1;
    /// Days within which reds are counted.
    RedDays "red-days" = item::RED_DAYS;
    /// Slips of form in a row that lead one step down.
    SlipsDown "slips-down" = item::SLIPS_DOWN;
    /// Slips of form in a row up to which it is amber.
    SlipsHold "slips-hold" = item::SLIPS_DOWN - 1;
    /// Days for the answer after a session.
    AnswerDays "answer-days" = super::ANSWER_DAYS;

    /// Every so many weeks one is lighter, and a block is over.
    LighterEvery "lighter-every" = plan::DELOAD_EVERY;
    /// The least of a lighter week, in percent of the normal weeks before.
    LighterLeast "lighter-least" = growth::LIGHTER_LEAST;
    /// The most of a lighter week, in percent of the normal weeks before.
    LighterMost "lighter-most" = growth::LIGHTER_MOST;
    /// Normal weeks that a lighter one is measured by.
    NormalWeeks "normal-weeks" = growth::NORMAL_WEEKS;
    /// Signs of being worn out that make a day count.
    WornSigns "worn-signs" = notes::SIGNS;
    /// Days that count which bring a lighter week early.
    WornDays "worn-days" = notes::WORN_DAYS;
    /// Days that are looked back on for that.
    LookBackDays "look-back-days" = notes::LOOK_BACK;

    /// Days from one high reading to the next at the least, for a flare.
    HighDaysLeast "high-days-least" = *flare::HIGH_DAYS.start();
    /// The same at the most.
    HighDaysMost "high-days-most" = *flare::HIGH_DAYS.end();
    /// Days of comfort work in a flare at the least.
    ComfortDays "comfort-days" = flare::COMFORT_DAYS;
    /// Days of comfort work after which most flares have settled.
    ComfortDaysTold "comfort-days-told" = flare::COMFORT_DAYS_TOLD;
    /// Days of a flare after which one exercise easier comes back.
    LongFlareDays "long-flare-days" = flare::LONG_DAYS;
    /// Days of a flare after which somebody is to look at it.
    FlareTooLongDays "flare-too-long-days" = flare::TOO_LONG_DAYS;
    /// Days away from which the last dose is repeated.
    AwayRepeatDays "away-repeat-days" = lay_off::REPEAT_AFTER;
    /// Days away from which there is less.
    AwayLessDays "away-less-days" = lay_off::LESS_AFTER;
    /// The last whole week of those, in days.
    AwayLessTo "away-less-to" = lay_off::BACK_AFTER - 7;
    /// Days away from which one goes back a phase.
    AwayBackDays "away-back-days" = lay_off::BACK_AFTER;

    /// Days in the first phase at the least.
    FoundationDays "foundation-days" = phase::FOUNDATION_DAYS;
    /// Sessions in it at the least.
    FoundationSessions "foundation-sessions" = phase::FOUNDATION_SESSIONS;
    /// Days in the second phase at the least.
    BuildersDays "builders-days" = phase::BUILDERS_DAYS;
    /// Days in the third phase at the least.
    WholeBodyDays "whole-body-days" = phase::INTEGRATED_DAYS;
    /// The first week of the programme in which the third phase may end.
    LoadFromWeek "load-from-week" = phase::LOAD_FROM_WEEK;
    /// Days after which one exercise no longer holds up the first two phases.
    HoldsUpDays "holds-up-days" = phase::HOLDS_UP_DAYS;
    /// Days after a flare before a phase can end.
    CalmDays "calm-days" = phase::CALM_DAYS;
    /// The same before load.
    CalmDaysBeforeLoad "calm-days-before-load" = phase::CALM_DAYS_BEFORE_LOAD;
    /// Usual pain up to which load may come.
    LoadPainTo "load-pain-to" = phase::REST_PAIN;
    /// Seconds on one leg that load asks for.
    StanceSeconds "stance-seconds" = phase::STANCE;
    /// Weeks of the programme.
    ProgrammeWeeks "programme-weeks" = plan::WEEKS;
    /// Usual pain up to which a block of speed may come.
    SpeedPainTo "speed-pain-to" = state::CAREFUL_PAIN - 1;
    /// Age from which it does not come, in years.
    OlderFromAge "older-from-age" = profile::OLDER_FROM.youngest();

    /// Days from one loaded session of a family to the next.
    SpacingDays "spacing-days" = plan::SPACING_DAYS;
    /// Every so many weeks another movement comes to warm up with.
    VarietyEvery "variety-every" = variety::WEEKS_OF_THE_SAME;
    /// Days without an amber or a red before something goes up by hand.
    SettledDays "settled-days" = growth::SETTLED_DAYS;
    /// Days from one rise by hand to the next.
    RiseDays "rise-days" = own::RISE_DAYS;
}

impl Limit {
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|limit| limit.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `RedFrom` as `red-from`.
    fn kebab(name: &str) -> String {
        let words = name.chars().enumerate().flat_map(|(at, letter)| {
            let dash = (at > 0 && letter.is_uppercase()).then_some('-');
            dash.into_iter().chain(letter.to_lowercase())
        });
        words.collect()
    }

    #[test]
    fn every_limit_has_its_own_name_and_a_sound_number() {
        for limit in Limit::ALL {
            assert_eq!(limit.name(), kebab(&format!("{limit:?}")));
            assert_eq!(Limit::named(limit.name()), Some(*limit));
            // A count below zero would have become a huge one.
            assert!((1..=366).contains(&limit.number()), "{limit:?}: {}", limit.number());
        }
        assert_eq!(Limit::named("no-such-limit"), None);
    }
}
