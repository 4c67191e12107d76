//! Each rule by itself: one `check` a feature, one line a case, with cases on both sides of every limit.

use chrono::{Days, NaiveDate};
use steadyback::domain::dose::{Dose, DoseError, Work};
use steadyback::domain::exercise::{Condition, Equipment, ExerciseRef, Phase};
use steadyback::domain::journal::{Ended, Entry, Fact, Form, Leg, Quality, SessionLog};
use steadyback::domain::library;
use steadyback::domain::measure::{Effort, Pain, Volume};
use steadyback::domain::plan::{DayKind, Plan};
use steadyback::domain::planner;
use steadyback::domain::profile::{AgeBand, Duration, Limits, Profile, SessionMinutes, Symptom};
use steadyback::domain::progression::{Decision, Input, Progress, Rule, State, apply, replay};
use steadyback::domain::screening::{Access, Background, Flag, Screening, Tier, tier, tier_of};
use steadyback::domain::session::compose;
use steadyback::domain::set::{Member, Set};
use steadyback::domain::today::{Kind, today};

use Work::{Holds, Minutes, Reps};

// ---- Somebody and their journal -------------------------------------------------------------------------------------

/// The first Monday; `day(0)`.
pub fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date")
}

/// So many days after the first Monday.
pub fn day(after: u64) -> NaiveDate {
    start() + Days::new(after)
}

pub fn pain(score: u8) -> Pain {
    Pain::new(score).expect("a score")
}

pub fn exercise(id: &str) -> ExerciseRef {
    library::by_id(id).expect("in the library")
}

/// The person of the first story: a band, a mat, a chair and a wall, weekdays, 20 minutes, an ache after sitting.
pub fn profile() -> Profile {
    Profile {
        age: AgeBand::From40,
        sex: None,
        duration: Duration::Long,
        usual_pain: pain(2),
        sites: Set::EMPTY,
        eases: Set::EMPTY,
        symptoms: Set::EMPTY.with(Symptom::AfterSitting, true),
        conditions: Set::EMPTY,
        equipment: [Equipment::Mat, Equipment::Chair, Equipment::Wall, Equipment::Band].into_iter().collect(),
        days: [true, true, true, true, true, false, false],
        minutes: SessionMinutes::Twenty,
        activities: Vec::new(),
    }
}

/// A journal under way: entries go in, decisions come out, and at the end the whole has to replay the same.
pub struct Diary {
    pub entries: Vec<Entry>,
    pub progress: Progress,
    pub decisions: Vec<Decision>,
}

impl Diary {
    /// With the plan made for this person on the first Monday.
    pub fn of(profile: &Profile) -> Self {
        Self::with(planner::plan(profile, false, start()).plan, profile.limits(false))
    }

    pub fn new() -> Self {
        Self::of(&profile())
    }

    pub fn with(plan: Plan, limits: Limits) -> Self {
        let entries = vec![Entry { date: start(), fact: Fact::Planned(plan, limits) }];
        let (progress, decisions) = replay(&entries);
        Self { entries, progress: progress.expect("planned"), decisions }
    }

    /// With one loaded exercise at this dose and nothing else, in the last phase, training every other day.
    pub fn doing(id: &str, sets: u8, total: u16, work: Work) -> Self {
        let everything = Profile { equipment: Equipment::ALL.iter().copied().collect(), ..profile() };
        let mut plan = planner::plan(&everything, false, start()).plan;
        let exercise = exercise(id);
        let dose = Dose::new(sets, total, work).expect("a dose");
        let part = exercise.parts.iter().next().expect("a part");
        plan.phase = Phase::Load;
        plan.items.truncate(1);
        plan.items[0].exercise = exercise;
        (plan.items[0].dose, plan.items[0].part) = (dose, part);
        (plan.items[0].from, plan.items[0].until) = (Phase::Foundation, Phase::Load);
        Self::with(plan, everything.limits(false))
    }

    /// Writes a fact down; returns what was decided on it.
    pub fn write(&mut self, date: NaiveDate, fact: Fact) -> Vec<Decision> {
        let entry = Entry { date, fact };
        let seen = self.decisions.len();
        let mut progress = Some(self.progress.clone());
        apply(&mut progress, &entry, &mut self.decisions);
        self.progress = progress.expect("planned");
        self.entries.push(entry);
        self.decisions[seen..].to_vec()
    }

    /// A full session in which all goes well, changed by `with`.
    pub fn train(&mut self, date: NaiveDate, with: impl FnOnce(&mut SessionLog)) -> Vec<Decision> {
        let now = self.progress.on(date).0;
        let items = compose(&now, Form::Full).blocks.into_iter().map(|block| steadyback::domain::journal::ItemLog {
            slot: block.slot,
            exercise: block.exercise,
            dose: block.dose,
            done: block.dose.total(),
            peak: block.exercise.loaded.then(|| pain(2)),
            effort: Effort::new(5).filter(|_| block.exercise.loaded),
            quality: Quality::Fine,
            ended: Ended::Done,
        });
        let mut log = SessionLog { form: Form::Full, before: pain(2), after: pain(2), items: items.collect() };
        with(&mut log);
        self.write(date, Fact::Session(log))
    }

    /// The day after the session of this day.
    pub fn answer(&mut self, session: NaiveDate, score: u8) -> Vec<Decision> {
        self.write(session + Days::new(1), Fact::NextDay { session, pain: pain(score), leg: Leg::Same })
    }

    /// A green session with a green day after.
    pub fn green(&mut self, date: NaiveDate) -> Vec<Decision> {
        self.train(date, |_| {});
        self.answer(date, 2)
    }

    /// The first slot's exercise and dose.
    pub fn first(&self) -> (&'static str, u8, u16, Work) {
        let state = &self.progress.items[0];
        (state.exercise.id, state.dose.sets(), state.dose.total(), state.dose.work())
    }

    /// The same again from the entries alone, and once more with a look on every day in between.
    #[track_caller]
    pub fn check_replay(&self) {
        assert_eq!(replay(&self.entries), (Some(self.progress.clone()), self.decisions.clone()));
        let (mut progress, mut decisions) = (None::<Progress>, Vec::new());
        for entry in &self.entries {
            if let Some(now) = &mut progress {
                while now.today.succ_opt().is_some_and(|next| next < entry.date) {
                    let (later, more) = now.on(now.today + Days::new(1));
                    *now = later;
                    decisions.extend(more);
                }
            }
            apply(&mut progress, entry, &mut decisions);
        }
        assert_eq!(format!("{progress:?} {decisions:?}"), format!("{:?} {:?}", Some(&self.progress), self.decisions));
    }
}

fn rules(decisions: &[Decision]) -> Vec<Rule> {
    decisions.iter().map(|decision| decision.rule).collect()
}

// ---- Doses ----------------------------------------------------------------------------------------------------------

fn dose(sets: u8, total: u16, work: Work) -> Dose {
    Dose::new(sets, total, work).expect("a dose")
}

#[test]
fn doses_have_ranges() {
    #[track_caller]
    fn check(sets: u8, total: u16, work: Work, expected: Option<DoseError>) {
        assert_eq!(Dose::new(sets, total, work).err(), expected);
    }
    check(1, 1, Reps, None);
    check(5, 300, Reps, None);
    check(5, 301, Reps, Some(DoseError::Total));
    check(0, 1, Reps, Some(DoseError::Sets));
    check(6, 12, Reps, Some(DoseError::Sets));
    check(3, 2, Reps, Some(DoseError::Total));
    check(1, 1, Holds(120), None);
    check(1, 1, Holds(121), Some(DoseError::Hold));
    check(1, 1, Holds(0), Some(DoseError::Hold));
    check(1, 120, Minutes, None);
    check(1, 121, Minutes, Some(DoseError::Total));
    check(2, 20, Minutes, Some(DoseError::Sets));
}

#[test]
fn sets_share_a_total() {
    #[track_caller]
    fn check(sets: u8, total: u16, expected: &[u16]) {
        assert_eq!(dose(sets, total, Reps).by_set().collect::<Vec<_>>(), expected);
    }
    check(1, 7, &[7]);
    check(2, 20, &[10, 10]);
    check(2, 21, &[11, 10]);
    check(3, 25, &[9, 8, 8]);
    check(3, 26, &[9, 9, 8]);
    check(3, 3, &[1, 1, 1]);
}

#[test]
fn one_set_less_in_a_lighter_week() {
    #[track_caller]
    fn check(before: (u8, u16), after: (u8, u16)) {
        let less = dose(before.0, before.1, Reps).one_set_less();
        assert_eq!((less.sets(), less.total()), after);
    }
    check((3, 36), (2, 24));
    check((3, 25), (2, 17));
    check((2, 20), (1, 10));
    check((2, 21), (1, 11));
    check((1, 10), (1, 6));
    check((1, 5), (1, 3));
    check((1, 1), (1, 1));
}

#[test]
fn the_smallest_step_up() {
    #[track_caller]
    fn check(id: &str, from: (u8, u16, Work), to: Option<(u8, u16, Work)>) {
        let next = exercise(id).dose.step_up(dose(from.0, from.1, from.2));
        assert_eq!(next.map(|it| (it.sets(), it.total(), it.work())), to, "{id} {from:?}");
    }
    // Reps: one more, in a new set only where the sets are full.
    check("glute-bridge", (2, 20, Reps), Some((2, 21, Reps)));
    check("glute-bridge", (2, 24, Reps), Some((3, 25, Reps)));
    check("glute-bridge", (3, 35, Reps), Some((3, 36, Reps)));
    check("glute-bridge", (3, 36, Reps), None);
    check("band-pull-apart", (3, 44, Reps), Some((3, 45, Reps)));
    check("band-pull-apart", (3, 45, Reps), None);
    // Holds: one more, or a second longer, whichever is less; never longer than the top.
    check("bird-dog", (2, 12, Holds(3)), Some((3, 13, Holds(3))));
    check("bird-dog", (3, 18, Holds(3)), Some((3, 18, Holds(4))));
    check("bird-dog", (3, 18, Holds(9)), Some((3, 18, Holds(10))));
    check("bird-dog", (3, 18, Holds(10)), None);
    check("knee-plank", (2, 6, Holds(6)), Some((2, 7, Holds(6))));
    check("knee-plank", (2, 5, Holds(6)), Some((2, 5, Holds(7))));
    check("wall-sit", (2, 2, Holds(29)), Some((2, 2, Holds(30))));
    check("wall-sit", (2, 2, Holds(30)), Some((3, 3, Holds(30))));
    check("wall-sit", (3, 3, Holds(30)), None);
    check("walking", (1, 10, Minutes), Some((1, 11, Minutes)));
    check("walking", (1, 30, Minutes), None);
}

#[test]
fn shares() {
    #[track_caller]
    fn share(id: &str, from: (u8, u16), percent: u16, to: (u8, u16)) {
        let range = exercise(id).dose;
        let less = range.share(dose(from.0, from.1, range.start.work()), percent);
        assert_eq!((less.sets(), less.total()), to, "{id} {from:?} {percent}");
    }
    share("glute-bridge", (2, 20), 80, (2, 16));
    share("glute-bridge", (3, 36), 80, (3, 28));
    share("glute-bridge", (2, 20), 100, (2, 20));
    share("glute-bridge", (2, 6), 80, (2, 5));
    share("glute-bridge", (1, 5), 80, (1, 5));
    share("wall-sit", (2, 2), 80, (1, 1));
    share("wall-sit", (1, 1), 80, (1, 1));
    share("wall-sit", (3, 3), 80, (2, 2));
}

#[test]
fn floors() {
    #[track_caller]
    fn floor(id: &str, total: u16, work: Work) {
        assert_eq!(exercise(id).dose.floor(), dose(1, total, work), "{id}");
    }
    floor("glute-bridge", 5, Reps);
    floor("bird-dog", 3, Holds(3));
    floor("side-plank-knees", 2, Holds(5));
    floor("wall-sit", 1, Holds(15));
}

#[test]
fn totals() {
    #[track_caller]
    fn total(id: &str, total: u16, sets: u8, expected: (u8, u16)) {
        let made = exercise(id).dose.with_total(total, sets, exercise(id).dose.start.work());
        assert_eq!((made.sets(), made.total()), expected, "{id} {total} {sets}");
    }
    total("glute-bridge", 24, 1, (2, 24));
    total("glute-bridge", 25, 2, (3, 25));
    total("glute-bridge", 12, 1, (1, 12));
    total("glute-bridge", 13, 1, (2, 13));
    total("glute-bridge", 2, 3, (2, 2));
    total("glute-bridge", 0, 1, (1, 1));
}

#[test]
fn doses_from_outside_are_checked() {
    #[track_caller]
    fn check(id: &str, sets: u8, total: u16, work: Work, expected: bool) {
        assert_eq!(exercise(id).dose.allows(dose(sets, total, work)), expected, "{id} {sets} {total} {work:?}");
    }
    check("glute-bridge", 3, 36, Reps, true);
    check("glute-bridge", 3, 37, Reps, false);
    check("glute-bridge", 4, 36, Reps, false);
    check("glute-bridge", 1, 5, Reps, true);
    check("glute-bridge", 1, 4, Reps, false);
    check("glute-bridge", 2, 20, Holds(5), false);
    check("bird-dog", 3, 18, Holds(10), true);
    check("bird-dog", 3, 18, Holds(11), false);
    check("walking", 1, 30, Minutes, true);
    check("walking", 1, 31, Minutes, false);
}

// ---- Growing --------------------------------------------------------------------------------------------------------

/// Two greens this many days apart, from the first Wednesday on.
#[test]
fn two_greens_grow_one_step() {
    #[track_caller]
    fn check(apart: u64, expected: &[Rule], after: u16) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        let mut got = diary.green(day(0));
        if apart == 1 {
            // The answer about the first day comes before the second session.
            diary.train(day(1), |_| {});
            got.extend(diary.answer(day(1), 2));
        } else {
            got.extend(diary.green(day(apart)));
        }
        assert_eq!((rules(&got), diary.first().2), (expected.to_vec(), after));
        diary.check_replay();
    }
    check(1, &[Rule::FirstGreen, Rule::FirstGreen], 20);
    check(2, &[Rule::FirstGreen, Rule::Progress], 21);
    check(4, &[Rule::FirstGreen, Rule::Progress], 21);
}

/// What the second of two sessions comes to; the first was green.
#[test]
fn only_green_and_answered_sessions_grow() {
    #[track_caller]
    fn check(expected: Rule, after: u16, next_day: u8, with: impl FnOnce(&mut SessionLog)) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.green(day(0));
        diary.train(day(2), with);
        let got = diary.answer(day(2), next_day);
        assert_eq!((rules(&got), diary.first().2), (vec![expected], after));
    }
    check(Rule::Progress, 21, 2, |_| {});
    check(Rule::Progress, 21, 0, |_| {});
    check(Rule::Progress, 21, 2, |log| log.items[0].peak = Some(pain(3)));
    check(Rule::Hold, 20, 2, |log| log.items[0].peak = Some(pain(4)));
    check(Rule::Hold, 20, 2, |log| log.items[0].peak = Some(pain(5)));
    check(Rule::InSessionRed, 20, 2, |log| log.items[0].peak = Some(pain(6)));
    check(Rule::Progress, 21, 2, |log| log.items[0].done = 18);
    check(Rule::Hold, 20, 2, |log| log.items[0].done = 17);
    check(Rule::Hold, 20, 2, |log| log.items[0].done = 12);
    check(Rule::InSessionRed, 20, 2, |log| log.items[0].done = 11);
    check(Rule::Progress, 21, 2, |log| log.items[0].effort = Effort::new(7));
    check(Rule::Hold, 20, 2, |log| log.items[0].effort = Effort::new(8));
    check(Rule::Hold, 20, 2, |log| log.items[0].quality = Quality::FormSlipped);
    check(Rule::InSessionRed, 20, 2, |log| log.items[0].quality = Quality::Sharp);
    check(Rule::Hold, 20, 2, |log| log.items[0].ended = Ended::Hurt);
    check(Rule::Hold, 20, 3, |_| {});
    check(Rule::NextDayRed, 16, 4, |_| {});
    check(Rule::NextDayRed, 16, 4, |log| log.items[0].peak = Some(pain(6)));
    check(Rule::FitMinutes, 20, 2, |log| (log.items[0].dose, log.items[0].done) = (dose(1, 10, Reps), 10));
}

#[test]
fn an_amber_or_red_starts_the_count_again() {
    #[track_caller]
    fn check(spoil: impl FnOnce(&mut SessionLog)) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.green(day(0));
        diary.train(day(2), spoil);
        diary.answer(day(2), 2);
        assert_eq!(rules(&diary.green(day(4))), [Rule::FirstGreen]);
        assert_eq!(rules(&diary.green(day(7))), [Rule::Progress]);
    }
    check(|log| log.items[0].peak = Some(pain(4)));
    check(|log| log.items[0].peak = Some(pain(7)));
    check(|log| log.items[0].done = 15);
}

#[test]
fn no_answer_counts_as_amber_after_two_days() {
    #[track_caller]
    fn check(after: u64, expected: &[Rule]) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.green(day(0));
        diary.train(day(2), |_| {});
        let fact = Fact::NextDay { session: day(2), pain: pain(2), leg: Leg::Same };
        assert_eq!(rules(&diary.write(day(2 + after), fact)), expected, "{after}");
        diary.check_replay();
    }
    check(0, &[]);
    check(1, &[Rule::Progress]);
    check(2, &[Rule::Progress]);
    check(3, &[Rule::NoAnswer]);
    check(9, &[Rule::NoAnswer, Rule::LayOffRepeat]);
}

/// Another session before the answer: loaded work takes its place, comfort work lets it wait.
#[test]
fn a_session_before_the_answer() {
    #[track_caller]
    fn check(form: Form, second: u64, at_once: &[Rule], answered: &[Rule]) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.train(day(0), |_| {});
        let got = diary.train(day(second), |log| {
            log.form = form;
            if form == Form::Comfort {
                log.items.clear();
            }
        });
        assert_eq!(rules(&got), at_once);
        assert_eq!(rules(&diary.answer(day(0), 2)), answered);
        diary.check_replay();
    }
    check(Form::Comfort, 0, &[], &[Rule::FirstGreen]);
    check(Form::Comfort, 1, &[], &[Rule::FirstGreen]);
    check(Form::Full, 0, &[Rule::NoAnswer], &[Rule::FirstGreen]);
    check(Form::Full, 1, &[Rule::NoAnswer], &[]);
}

/// Volume of a dose grows by 5 % a week at the most, or by one smallest step.
#[test]
fn growth_in_a_week_is_capped() {
    // A green on Friday, and three in the week after: the first of these grows, the third is the next that could.
    #[track_caller]
    fn check(id: &str, from: (u8, u16, Work), expected: &[u16], last: Rule) {
        let mut diary = Diary::doing(id, from.0, from.1, from.2);
        let totals: Vec<_> = [4, 7, 9, 11]
            .into_iter()
            .map(|date| {
                diary.green(day(date));
                diary.first().2
            })
            .collect();
        assert_eq!((totals.as_slice(), diary.decisions.last().map(|it| it.rule)), (expected, Some(last)), "{id}");
    }
    // 1 of 20 is 5 %: the second step of the week would be 10 %.
    check("glute-bridge", (2, 20, Reps), &[20, 21, 21, 21], Rule::WeeklyCap);
    // 1 of 19 is more than 5 %, and allowed as the smallest step; no second one.
    check("glute-bridge", (2, 19, Reps), &[19, 20, 20, 20], Rule::WeeklyCap);
    // 1 of 40 is 2.5 %, and two are 5 %.
    check("band-pull-apart", (3, 40, Reps), &[40, 41, 41, 42], Rule::Progress);
    // 1 of 39 is 2.6 %, and two are over 5 %.
    check("band-pull-apart", (3, 39, Reps), &[39, 40, 40, 40], Rule::WeeklyCap);
}

#[test]
fn the_cap_is_new_every_week() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    let totals: Vec<_> = [0, 2, 4, 7, 9, 11, 14]
        .into_iter()
        .map(|date| {
            diary.green(day(date));
            diary.first().2
        })
        .collect();
    // Friday's green was the first of a new pair, so the new week begins with a step.
    assert_eq!(totals, [20, 21, 21, 22, 22, 22, 23]);
    diary.check_replay();
}

/// Two greens at the top: the next rung that fits, at 80 % of the volume.
#[test]
fn the_top_of_a_range_leads_to_the_next_rung() {
    #[track_caller]
    fn check(from: (&str, u8, u16, Work), bar: Option<Condition>, expected: (Rule, &str, u8, u16, Work)) {
        let mut diary = Diary::doing(from.0, from.1, from.2, from.3);
        if let Some(condition) = bar {
            diary.progress.limits.conditions = Set::EMPTY.with(condition, true);
        }
        let was = diary.progress.items[0].volume();
        assert_eq!(rules(&diary.green(day(0))), [Rule::FirstGreen]);
        let got = rules(&diary.green(day(2)));
        let (id, sets, total, work) = diary.first();
        assert_eq!((got[0], id, sets, total, work), expected, "{from:?}");
        assert!(got[0] != Rule::LevelUp || diary.progress.items[0].volume() <= was.percent(80));
    }
    check(("glute-bridge", 3, 36, Reps), None, (Rule::LevelUp, "bridge-hold", 2, 4, Holds(10)));
    // 80 % of 3 x 12 bridges would be 2 x 12 with a band, and nothing starts above its start.
    check(("glute-bridge", 3, 36, Reps), Some(Condition::BloodPressure), (Rule::LevelUp, "banded-bridge", 2, 20, Reps));
    check(("knee-plank", 3, 18, Holds(10)), None, (Rule::LevelUp, "front-plank", 2, 8, Holds(6)));
    check(("knee-plank", 3, 18, Holds(9)), None, (Rule::Progress, "knee-plank", 3, 18, Holds(10)));
    check(("band-pull-apart", 3, 45, Reps), None, (Rule::LevelUp, "standing-row", 2, 20, Reps));
    check(("standing-row", 3, 36, Reps), Some(Condition::Unsteady), (Rule::TopOfLadder, "standing-row", 3, 36, Reps));
    check(("bird-dog", 3, 18, Holds(10)), None, (Rule::TopOfLadder, "bird-dog", 3, 18, Holds(10)));
}

/// A rung of a later phase waits for it.
#[test]
fn a_rung_of_a_later_phase_waits() {
    #[track_caller]
    fn check(phase: Phase, expected: Rule) {
        let mut diary = Diary::doing("knee-plank", 3, 18, Holds(10));
        diary.progress.phase = phase;
        diary.green(day(0));
        assert_eq!(rules(&diary.green(day(2)))[0], expected, "{phase:?}");
    }
    check(Phase::Foundation, Rule::TopOfLadder);
    check(Phase::Builders, Rule::LevelUp);
}

// ---- Going down -----------------------------------------------------------------------------------------------------

/// A red this many days after the first, each on its day.
#[test]
fn two_reds_in_fourteen_days_step_down() {
    #[track_caller]
    fn check(days: &[u64], expected: &[Rule], after: (&str, u16)) {
        let mut diary = Diary::doing("bridge-hold", 2, 4, Holds(10));
        let mut got = Vec::new();
        for date in days {
            diary.train(day(*date), |log| log.items[0].peak = Some(pain(6)));
            got.extend(diary.answer(day(*date), 2).into_iter().filter(|it| it.slot == Some(0)).map(|it| it.rule));
        }
        assert_eq!((got.as_slice(), (diary.first().0, diary.first().2)), (expected, after), "{days:?}");
    }
    let (red, down, swap) = (Rule::InSessionRed, Rule::StepDown, Rule::Swap);
    check(&[0], &[red], ("bridge-hold", 4));
    // 80 % of 4 x 10 s x 1.2 is 6 bridges of 6 s.
    check(&[0, 2], &[red, down], ("glute-bridge", 6));
    check(&[0, 6, 13], &[red, down, swap], ("bridge-hold", 1));
    check(&[0, 2, 4], &[red, down, swap], ("bridge-hold", 1));
}

#[test]
fn reds_count_for_fourteen_days() {
    // Three weeks hold a lay-off only if nothing is done, so there are greens in between.
    #[track_caller]
    fn check(second: u64, expected: Rule) {
        let mut diary = Diary::doing("bridge-hold", 2, 4, Holds(10));
        diary.train(day(0), |log| log.items[0].quality = Quality::Sharp);
        diary.answer(day(0), 2);
        diary.green(day(5));
        diary.green(day(9));
        diary.train(day(second), |log| log.items[0].quality = Quality::Sharp);
        assert_eq!(rules(&diary.answer(day(second), 2)), [expected], "{second}");
    }
    check(12, Rule::StepDown);
    check(13, Rule::StepDown);
    check(14, Rule::InSessionRed);
}

/// Late answers do not stretch the fourteen days.
#[test]
fn reds_are_counted_by_the_day_of_the_session() {
    let mut diary = Diary::doing("bridge-hold", 2, 4, Holds(10));
    diary.train(day(0), |log| log.items[0].quality = Quality::Sharp);
    diary.answer(day(0), 2);
    diary.green(day(6));
    diary.train(day(13), |log| log.items[0].quality = Quality::Sharp);
    let late = Fact::NextDay { session: day(13), pain: pain(2), leg: Leg::Same };
    assert_eq!(rules(&diary.write(day(15), late)), [Rule::StepDown]);
}

#[test]
fn form_that_slips_twice_in_a_row_steps_down() {
    #[track_caller]
    fn check(slips: &[bool], expected: &[Rule]) {
        let mut diary = Diary::doing("bridge-hold", 2, 4, Holds(10));
        let mut got = Vec::new();
        for (slip, date) in slips.iter().zip((0..).step_by(2)) {
            diary.train(day(date), |log| {
                log.items[0].quality = if *slip { Quality::FormSlipped } else { Quality::Fine };
            });
            got.extend(rules(&diary.answer(day(date), 2)));
        }
        assert_eq!(got, expected, "{slips:?}");
    }
    let (hold, green, down) = (Rule::Hold, Rule::FirstGreen, Rule::StepDown);
    check(&[true, true], &[hold, down]);
    check(&[true, false, true], &[hold, green, hold]);
    check(&[true, true, true, true], &[hold, down, hold, down]);
}

/// A worse day after costs everything loaded 20 % once, and counts as one red: on what hurt most.
#[test]
fn one_red_for_one_bad_day() {
    let mut diary = Diary::new();
    let before = diary.progress.clone();
    diary.train(day(0), |log| {
        let bird_dog = log.items.iter_mut().find(|item| item.exercise.id == "bird-dog").expect("bird dog");
        bird_dog.peak = Some(pain(3));
    });
    let got = diary.answer(day(0), 4);
    for (slot, was) in before.active() {
        let is = &diary.progress.items[usize::from(slot)];
        let decision = got.iter().find(|it| it.slot == Some(slot));
        if was.exercise.loaded {
            assert_eq!(is.dose, was.exercise.dose.share(was.dose, 80), "{:?}", was.exercise);
            assert_eq!(decision.map(|it| it.rule), Some(Rule::NextDayRed));
            let reds = u8::from(was.exercise.id == "bird-dog");
            assert_eq!((is.reds.len(), decision.unwrap().inputs.last()), (usize::from(reds), Some(&Input::Reds(reds))));
            assert!(diary.progress.frozen.contains(&(was.exercise.family, day(8))));
        } else {
            assert_eq!(is.dose, was.dose, "{:?}", was.exercise);
        }
    }
    diary.check_replay();
}

/// What was red before, and is not to blame for a bad day, does not step down again because of it.
#[test]
fn a_bad_day_counts_on_one_exercise_only() {
    let mut diary = Diary::new();
    let slot = |log: &SessionLog, id: &str| log.items.iter().position(|item| item.exercise.id == id).expect("there");
    for date in [0, 2] {
        diary.train(day(date), |log| {
            let at = slot(log, "bird-dog");
            log.items[at].peak = Some(pain(6));
        });
        diary.answer(day(date), 2);
    }
    diary.train(day(4), |log| {
        let at = slot(log, "glute-bridge");
        log.items[at].peak = Some(pain(3));
    });
    let got = diary.answer(day(4), 4);
    let of =
        |id: &str| got.iter().find(|it| matches!(it.before, State::Doing(exercise, _) if exercise.id == id)).expect(id);
    assert_eq!((of("bird-dog").rule, of("bird-dog").inputs.last()), (Rule::NextDayRed, Some(&Input::Reds(2))));
    assert_eq!((of("glute-bridge").rule, of("glute-bridge").inputs.last()), (Rule::NextDayRed, Some(&Input::Reds(1))));
}

/// The second red by the day after steps down from the dose that was done, not from 80 % of it.
#[test]
fn a_second_bad_day_steps_down_once() {
    let mut diary = Diary::doing("bridge-hold", 3, 6, Holds(10));
    diary.train(day(0), |_| {});
    diary.answer(day(0), 4);
    assert_eq!(diary.first(), ("bridge-hold", 3, 4, Holds(10)));
    diary.train(day(2), |_| {});
    assert_eq!(rules(&diary.answer(day(2), 4)), [Rule::StepDown]);
    assert_eq!(diary.first(), ("glute-bridge", 2, 6, Reps));
}

/// No growth in the family for seven days from the answer.
#[test]
fn a_bad_day_freezes_the_family_for_a_week() {
    #[track_caller]
    fn check(third: u64, expected: Rule) {
        let mut diary = Diary::doing("glute-bridge", 3, 30, Reps);
        diary.train(day(0), |_| {});
        diary.answer(day(0), 4);
        diary.green(day(3));
        diary.green(day(5));
        if third > 5 {
            diary.green(day(third));
        }
        assert_eq!(diary.decisions.last().map(|it| it.rule), Some(expected), "{third}");
    }
    check(5, Rule::NextDayRed);
    check(6, Rule::NextDayRed);
    check(7, Rule::Progress);
    check(8, Rule::Progress);
}

#[test]
fn legs_that_are_worse_are_red() {
    #[track_caller]
    fn check(leg: Leg, expected: Rule) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.train(day(0), |_| {});
        let got = diary.write(day(1), Fact::NextDay { session: day(0), pain: pain(2), leg });
        assert_eq!(rules(&got), [expected]);
    }
    check(Leg::Same, Rule::FirstGreen);
    check(Leg::MoreCentral, Rule::FirstGreen);
    check(Leg::FurtherDown, Rule::NextDayRed);
    check(Leg::NewNumbnessOrWeakness, Rule::NextDayRed);
}

/// What is not loaded is not to blame for the day after, but does not grow on such a day either.
#[test]
fn mobility_does_not_grow_on_a_bad_day() {
    #[track_caller]
    fn check(next_day: Option<u8>, expected: Rule) {
        let mut diary = Diary::doing("pelvic-tilt", 1, 8, Reps);
        diary.green(day(0));
        diary.train(day(2), |_| {});
        let got = match next_day {
            Some(score) => diary.answer(day(2), score),
            None => diary.write(day(5), Fact::RestPain(pain(2))),
        };
        assert_eq!(rules(&got), [expected], "{next_day:?}");
        assert_eq!(diary.first().2, 8 + u16::from(expected == Rule::Progress));
    }
    check(Some(2), Rule::Progress);
    check(Some(3), Rule::Hold);
    check(Some(4), Rule::Hold);
    check(None, Rule::NoAnswer);
}

// ---- Lighter weeks --------------------------------------------------------------------------------------------------

#[test]
fn every_fourth_week_is_lighter() {
    #[track_caller]
    fn check(date: u64, deload: bool, test_day: bool) {
        let diary = Diary::new();
        let day_of = today(&diary.progress.on(day(date)).0);
        assert_eq!((day_of.deload, day_of.test_day), (deload, test_day), "{date}");
    }
    check(0, false, false);
    check(20, false, false);
    check(21, true, false);
    check(25, true, true);
    check(27, true, false);
    check(28, false, false);
    check(49, true, false);
    check(53, true, true);
}

/// Greens of a lighter week are greens of a lighter dose: they grow nothing, then or later.
#[test]
fn a_lighter_week_grows_nothing() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    for date in [21, 23, 25] {
        assert_eq!(rules(&diary.green(day(date))).last(), Some(&Rule::Deload), "{date}");
        assert_eq!(diary.first().2, 20);
    }
    assert_eq!(rules(&diary.green(day(28))), [Rule::FirstGreen]);
    assert_eq!(rules(&diary.green(day(30))), [Rule::Progress]);
    diary.check_replay();
}

// ---- Flares ---------------------------------------------------------------------------------------------------------

/// Readings of pain at rest, with usual pain 2: on which day, how much; whether a flare is on in the end.
#[test]
fn high_readings_on_two_days_are_a_flare() {
    #[track_caller]
    fn check(readings: &[(u64, u8)], expected: bool) {
        let mut diary = Diary::new();
        for (date, score) in readings {
            diary.write(day(*date), Fact::RestPain(pain(*score)));
        }
        assert_eq!(diary.progress.flare.is_some(), expected, "{readings:?}");
        assert_eq!(diary.decisions.iter().any(|it| it.rule == Rule::FlareBegan), expected);
    }
    check(&[(0, 4)], false);
    check(&[(0, 4), (0, 6)], false);
    check(&[(0, 4), (1, 4)], true);
    check(&[(0, 3), (1, 4)], false);
    check(&[(0, 4), (1, 3)], false);
    check(&[(0, 4), (1, 3), (2, 4)], false);
    check(&[(0, 4), (1, 3), (2, 4), (3, 5)], true);
    check(&[(0, 10), (1, 3), (2, 3)], false);
}

/// Usual pain is the median of the last seven readings; what the person said stands in for those not there yet.
#[test]
fn usual_pain() {
    #[track_caller]
    fn check(readings: &[u8], expected: u8) {
        let mut diary = Diary::new();
        for (date, score) in (0..).zip(readings) {
            // Two days apart a low one, so that none of this is a flare.
            diary.write(day(date), Fact::RestPain(pain(*score)));
        }
        assert_eq!(diary.progress.usual(), pain(expected), "{readings:?}");
    }
    check(&[], 2);
    check(&[6], 2);
    check(&[6, 6, 6], 2);
    check(&[3, 3, 3, 3], 3);
    check(&[0, 0, 0, 0], 0);
    check(&[1, 1, 1, 5, 5, 5, 5], 5);
    check(&[9, 1, 1, 1, 3, 4, 4, 4], 3);
}

/// One bad day at the start does not lift the thresholds: pain of 6 stays red.
#[test]
fn a_bad_first_day_is_not_usual() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.train(day(0), |log| {
        log.before = pain(6);
        log.items[0].peak = Some(pain(6));
    });
    assert_eq!(rules(&diary.answer(day(0), 5)), [Rule::InSessionRed, Rule::FlareBegan]);
}

#[test]
fn the_way_back_from_a_flare() {
    #[track_caller]
    fn check(days: u64, after: (&str, u16), may_end: bool) {
        let mut diary = Diary::doing("bridge-hold", 3, 6, Holds(10));
        assert_eq!(rules(&diary.write(day(0), Fact::FlareBegan)), [Rule::FlareBegan]);
        assert_eq!(diary.progress.on(day(days)).0.flare_may_end(day(days)), may_end, "{days}");
        let got = diary.write(day(days), Fact::FlareEnded);
        assert!(
            got.iter().all(|it| matches!(it.rule, Rule::FlareReturn | Rule::FlareTooLong | Rule::Deload)),
            "{got:?}"
        );
        assert_eq!((diary.first().0, diary.first().2), after, "{days}");
        diary.check_replay();
    }
    check(1, ("bridge-hold", 4), false);
    check(2, ("bridge-hold", 4), true);
    check(7, ("bridge-hold", 4), true);
    // 80 % of 6 x 10 s x 1.2 is 9 bridges of 6 s.
    check(8, ("glute-bridge", 9), true);
}

#[test]
fn a_flare_that_does_not_settle_is_to_be_looked_at() {
    #[track_caller]
    fn check(days: u64, expected: usize) {
        let mut diary = Diary::new();
        diary.write(day(0), Fact::FlareBegan);
        let said = diary.progress.on(day(days)).1.iter().filter(|it| it.rule == Rule::FlareTooLong).count();
        assert_eq!(said, expected, "{days}");
    }
    check(14, 0);
    check(15, 1);
    check(40, 1);
}

#[test]
fn a_flare_replaces_training() {
    let mut diary = Diary::new();
    diary.write(day(0), Fact::FlareBegan);
    let day_of = today(&diary.progress);
    assert_eq!((day_of.kind, day_of.because), (Kind::Comfort, Some(Rule::FlareBegan)));
    // Comfort work is 60 % of what is not loaded, and nothing that is.
    let comfort = compose(&diary.progress, Form::Comfort);
    assert!(comfort.blocks.iter().all(|block| !block.exercise.loaded));
    for block in &comfort.blocks {
        let usual = diary.progress.items[usize::from(block.slot)].dose;
        assert_eq!(block.dose, block.exercise.dose.share(usual, 60));
    }
    // A session done all the same grows nothing.
    diary.green(day(0));
    assert!(diary.green(day(2)).iter().all(|it| !it.changes()));
}

#[test]
fn comfort_days() {
    #[track_caller]
    fn check(before: u8, expected: bool) {
        assert_eq!(Diary::new().progress.comfort_day(pain(before)), expected);
    }
    check(2, false);
    check(3, false);
    check(4, true);
    check(10, true);
}

// ---- Time away ------------------------------------------------------------------------------------------------------

/// So many days after the last session, in the second phase.
#[test]
fn time_away() {
    #[track_caller]
    fn check(days: u64, expected: &[Rule], total: u16, phase: Phase) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        diary.progress.phase = Phase::Builders;
        diary.green(day(0));
        let (later, got) = diary.progress.on(day(days));
        let got: Vec<_> = rules(&got).into_iter().filter(|it| *it != Rule::Deload).collect();
        assert_eq!((got.as_slice(), later.items[0].dose.total(), later.phase), (expected, total, phase), "{days}");
    }
    let (repeat, reduce, back) = (Rule::LayOffRepeat, Rule::LayOffReduce, Rule::LayOffBack);
    check(6, &[], 20, Phase::Builders);
    check(7, &[repeat], 20, Phase::Builders);
    check(13, &[repeat], 20, Phase::Builders);
    check(14, &[repeat, reduce], 16, Phase::Builders);
    check(27, &[repeat, reduce], 16, Phase::Builders);
    check(28, &[repeat, reduce, back], 16, Phase::Foundation);
    check(300, &[repeat, reduce, back], 16, Phase::Foundation);
}

/// A gap is never caught up: the count of greens starts again.
#[test]
fn a_week_away_starts_the_count_again() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(0));
    assert_eq!(rules(&diary.green(day(7))), [Rule::FirstGreen]);
    assert!(rules(&diary.decisions).contains(&Rule::LayOffRepeat));
}

/// With one strength day a week nothing is missed in a week, and it can grow.
#[test]
fn one_strength_day_a_week_is_not_time_away() {
    let days = [true, false, false, false, false, false, false];
    let mut diary = Diary::of(&Profile { days, ..profile() });
    for week in 0..3 {
        diary.green(day(week * 7));
    }
    assert!(!rules(&diary.decisions).contains(&Rule::LayOffRepeat));
    assert!(rules(&diary.decisions).contains(&Rule::Progress));
    assert_eq!(rules(&diary.progress.on(day(14 + 8)).1), [Rule::Deload, Rule::LayOffRepeat]);
    diary.check_replay();
}

/// Back in an earlier phase, what belongs to a later one gives way to an easier rung.
#[test]
fn the_phase_before_has_its_own_rungs() {
    let mut diary = Diary::doing("banded-bridge", 3, 30, Reps);
    diary.progress.phase = Phase::Builders;
    diary.green(day(0));
    let (later, got) = diary.progress.on(day(28));
    assert_eq!((later.phase, later.items[0].exercise.id), (Phase::Foundation, "bridge-hold"));
    let moved = got.iter().find(|it| it.rule == Rule::LayOffBack && it.slot == Some(0)).expect("a decision");
    assert_eq!(moved.after, later.items[0].doing());
    assert!(later.items[0].volume() <= diary.progress.items[0].volume().percent(80));
}

/// A flare is no time away; the time after it is.
#[test]
fn a_flare_is_not_time_away() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(0));
    diary.write(day(2), Fact::FlareBegan);
    assert!(!rules(&diary.progress.on(day(12)).1).contains(&Rule::LayOffRepeat));
    diary.write(day(12), Fact::FlareEnded);
    assert!(!rules(&diary.progress.on(day(18)).1).contains(&Rule::LayOffRepeat));
    assert!(rules(&diary.progress.on(day(19)).1).contains(&Rule::LayOffRepeat));
}

// ---- Phases ---------------------------------------------------------------------------------------------------------

/// On to Builders: at least 14 days, six sessions, 80 % of the last two weeks.
#[test]
fn the_first_phase_ends_by_its_criteria() {
    #[track_caller]
    fn check(sessions: &[u64], up: Option<u64>) {
        let mut diary = Diary::new();
        for date in sessions {
            diary.green(day(*date));
        }
        let when = diary.decisions.iter().find(|it| it.rule == Rule::PhaseUp).map(|it| (it.date, it.after));
        assert_eq!(when, up.map(|date| (day(date), State::InPhase(Phase::Builders))), "{sessions:?}");
    }
    check(&[0, 2, 4, 7, 9, 11], None);
    check(&[0, 2, 4, 7, 9, 11, 14], Some(15));
    // The sixth session, answered on the fourteenth day.
    check(&[1, 3, 5, 8, 10, 13], Some(14));
    check(&[1, 3, 5, 8, 10, 12], None);
    // Five in the time of six are 80 %, but six in all are needed.
    check(&[0, 2, 4, 7, 9, 14], Some(15));
    check(&[0, 2, 4, 7, 14], None);
    check(&[2, 4, 7, 9, 14], None);
    check(&[1, 2, 4, 7, 9, 14], Some(15));
    // Two weeks with too few of them.
    check(&[0, 2, 7, 9, 14, 16, 21], None);
}

/// Dead bug and bird dog have to have been green, and the last session too.
#[test]
fn the_first_phase_needs_its_exercises() {
    #[track_caller]
    fn check(id: &str, peak: u8, last_answer: u8, expected: bool) {
        let mut diary = Diary::new();
        for date in [0, 2, 4, 7, 9, 11, 14] {
            diary.train(day(date), |log| {
                for item in log.items.iter_mut().filter(|item| item.exercise.id == id) {
                    item.peak = Some(pain(peak));
                }
            });
            diary.answer(day(date), if date == 14 { last_answer } else { 2 });
        }
        assert_eq!(rules(&diary.decisions).contains(&Rule::PhaseUp), expected, "{id} {peak} {last_answer}");
    }
    check("dead-bug", 3, 2, true);
    check("dead-bug", 4, 2, false);
    check("bird-dog", 4, 2, false);
    check("dead-bug", 3, 3, false);
    check("dead-bug", 3, 4, false);
}

/// From the second phase on: the state is put together, and one more green session asks.
#[test]
fn later_phases_end_by_their_criteria() {
    #[track_caller]
    fn check(from: Phase, date: u64, expected: bool, with: impl FnOnce(&mut Progress)) {
        let mut diary = Diary::new();
        diary.progress.phase = from;
        let tops = ["knee-plank", "glute-bridge", "band-pull-apart"];
        for state in &mut diary.progress.items {
            state.mastered_start = true;
            if tops.contains(&state.exercise.id) {
                state.dose = state.exercise.dose.top;
            }
            if state.exercise.id == "single-leg-stance" {
                state.dose = dose(1, 3, Holds(11));
            }
        }
        with(&mut diary.progress);
        diary.progress.today = day(date);
        diary.green(day(date));
        assert_eq!(rules(&diary.decisions).contains(&Rule::PhaseUp), expected, "{from:?} {date}");
    }
    fn of<'a>(progress: &'a mut Progress, id: &str) -> &'a mut steadyback::domain::progression::ItemState {
        progress.items.iter_mut().find(|state| state.exercise.id == id).expect("there")
    }
    let (second, third) = (Phase::Builders, Phase::Integrated);
    check(second, 27, true, |_| {});
    check(second, 26, false, |_| {});
    check(second, 27, false, |it| of(it, "knee-plank").dose = dose(3, 18, Holds(9)));
    check(second, 27, false, |it| of(it, "glute-bridge").dose = dose(3, 35, Reps));
    check(second, 27, false, |it| of(it, "band-pull-apart").dose = dose(3, 44, Reps));
    // Week 12 begins on day 77.
    check(third, 77, true, |_| {});
    check(third, 76, true, |_| {});
    check(third, 75, false, |_| {});
    check(third, 77, true, |it| it.last_flare = Some(day(50)));
    check(third, 77, false, |it| it.last_flare = Some(day(51)));
    check(third, 77, false, |it| it.limits.usual_pain = pain(4));
    check(third, 77, true, |it| it.limits.usual_pain = pain(3));
    check(third, 77, false, |it| of(it, "hip-hinge-drill").mastered_start = false);
    check(third, 77, false, |it| of(it, "single-leg-stance").dose = dose(1, 3, Holds(10)));
    check(Phase::Load, 200, false, |_| {});
}

// ---- Days -----------------------------------------------------------------------------------------------------------

#[test]
fn loaded_work_is_two_days_apart() {
    #[track_caller]
    fn check(trained: Option<u64>, date: u64, expected: Kind, because: Option<Rule>) {
        let mut diary = Diary::new();
        if let Some(last) = trained {
            diary.train(day(last), |_| {});
        }
        let day_of = today(&diary.progress.on(day(date)).0);
        assert_eq!((day_of.kind, day_of.because), (expected, because), "{trained:?} {date}");
    }
    check(None, 0, Kind::Strength, None);
    check(None, 1, Kind::Mobility, None);
    check(None, 5, Kind::Rest, None);
    check(Some(0), 2, Kind::Strength, None);
    check(Some(1), 2, Kind::Mobility, Some(Rule::Spacing));
    check(Some(1), 3, Kind::Mobility, None);
    check(Some(2), 2, Kind::Strength, None);
    check(None, 21, Kind::Strength, Some(Rule::Deload));
}

#[test]
fn check_ins_are_due_for_two_days() {
    #[track_caller]
    fn check(after: u64, due: bool) {
        let mut diary = Diary::new();
        diary.train(day(0), |_| {});
        assert_eq!(today(&diary.progress.on(day(after)).0).check_in, due.then(start), "{after}");
    }
    check(0, false);
    check(1, true);
    check(2, true);
    check(3, false);
}

// ---- Clocks ---------------------------------------------------------------------------------------------------------

/// A date before the last one counts on the latest day seen.
#[test]
fn a_clock_that_goes_back_does_not_turn_time_back() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(10));
    let got = diary.write(day(3), Fact::RestPain(pain(2)));
    assert_eq!((diary.progress.today, got), (day(11), Vec::new()));
    diary.train(day(5), |_| {});
    assert_eq!(diary.progress.last_loaded, Some(day(11)));
    diary.check_replay();
}

/// A clock that was ahead: the day is set back with what hung on it, nothing is decided twice.
#[test]
fn a_corrected_clock_sets_the_day() {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.green(day(0));
    diary.train(day(400), |_| {});
    let done = diary.decisions.len();
    assert_eq!(diary.write(day(4), Fact::ClockCorrected), Vec::new());
    let now = &diary.progress;
    assert_eq!((now.today, now.last_loaded, now.awaiting.clone()), (day(4), Some(day(4)), None));
    assert!(now.items[0].last_green.is_none_or(|last| last <= day(4)) && now.phase_since <= day(4));
    assert_eq!(diary.progress.on(day(10)).1, Vec::new());
    assert_eq!(rules(&diary.progress.on(day(11)).1), [Rule::LayOffRepeat]);
    assert_eq!(diary.decisions.len(), done);
    diary.check_replay();
}

// ---- Screening ------------------------------------------------------------------------------------------------------

#[test]
fn each_flag_by_itself() {
    use Flag as F;
    use Tier::{Clear, Emergency, Routine, Urgent};
    #[track_caller]
    fn check(expected: Tier, flags: &[Flag]) {
        for flag in flags {
            let alone = Set::EMPTY.with(*flag, true);
            assert_eq!(tier(alone, Background::default()), expected, "{flag:?}");
            assert_eq!(tier_of(*flag, Background::default()), expected, "{flag:?}");
            let access = Screening { date: start(), flags: alone, cleared: None }.access(Background::default());
            let allowed = match expected {
                Clear => Access::Open,
                Routine => Access::Gentle,
                Urgent | Emergency => Access::Locked(expected),
            };
            assert_eq!(access, allowed, "{flag:?}");
        }
    }
    let now = [
        F::SaddleNumbness,
        F::BladderBowel,
        F::SexualFunction,
        F::BothLegs,
        F::WorseningWeakness,
        F::MajorTrauma,
        F::ChestPain,
        F::TearingPain,
        F::FeverVeryUnwell,
    ];
    let soon = [
        F::Fever,
        F::WeightLoss,
        F::Cancer,
        F::ConstantNightPain,
        F::Deformity,
        F::ThoracicPain,
        F::ImmuneOrInjection,
        F::MildLegWeakness,
        F::UnsteadyGait,
        F::ExertionChestPain,
        F::Dizziness,
        F::HeartDisease,
        F::UncontrolledBloodPressure,
        F::AcuteIllness,
        F::ToldToCheckFirst,
    ];
    let weeks = [F::MinorTrauma, F::BelowKnee, F::OneLegTingling, F::NightPain, F::NotImproving, F::InjuredLately];
    let alone_nothing = [
        F::Steroids,
        F::AsasOnsetUnder40,
        F::AsasGradual,
        F::AsasBetterMoving,
        F::AsasNotBetterResting,
        F::AsasBetterGettingUp,
    ];
    check(Emergency, &now);
    check(Urgent, &soon);
    check(Routine, &weeks);
    check(Clear, &alone_nothing);
    assert_eq!(now.len() + soon.len() + weeks.len() + alone_nothing.len(), Flag::ALL.len());
}

#[test]
fn flags_and_background_together() {
    #[track_caller]
    fn check(expected: Tier, flags: &[Flag], background: Background) {
        assert_eq!(tier(flags.iter().copied().collect(), background), expected, "{flags:?} {background:?}");
    }
    let none = Background::default();
    let older = Background { older: true, ..none };
    let brittle = Background { osteoporosis: true, ..none };
    let fall = Flag::MinorTrauma;
    check(Tier::Clear, &[], none);
    check(Tier::Routine, &[fall], none);
    check(Tier::Emergency, &[fall], older);
    check(Tier::Emergency, &[fall], brittle);
    check(Tier::Emergency, &[fall, Flag::Steroids], none);
    check(Tier::Clear, &[Flag::Steroids], older);
    check(Tier::Clear, &[], Background { older: true, osteoporosis: true, ..none });
    // The inflammatory pattern: four of five, for more than three months.
    let long = Background { over_three_months: true, ..none };
    let asas = [
        Flag::AsasOnsetUnder40,
        Flag::AsasGradual,
        Flag::AsasBetterMoving,
        Flag::AsasNotBetterResting,
        Flag::AsasBetterGettingUp,
    ];
    check(Tier::Routine, &asas, long);
    check(Tier::Clear, &asas, none);
    for left_out in 0..5 {
        let four: Vec<_> = (0..5).filter(|at| *at != left_out).map(|at| asas[at]).collect();
        check(Tier::Routine, &four, long);
        check(Tier::Clear, &four, none);
        for other in (0..4).filter(|at| *at != left_out) {
            let three: Vec<_> = four.iter().copied().filter(|flag| *flag != asas[other]).collect();
            check(if three.len() == 3 { Tier::Clear } else { Tier::Routine }, &three, long);
        }
    }
    // Cleared first.
    check(Tier::Routine, &[], Background { minor: true, ..none });
    check(Tier::Routine, &[], Background { pregnant: true, ..none });
    check(Tier::Routine, &[], Background { recent_surgery: true, ..none });
    // The worst counts.
    check(Tier::Urgent, &[Flag::BelowKnee, Flag::Fever], none);
    check(Tier::Emergency, &[Flag::Fever, Flag::BothLegs], Background { pregnant: true, ..none });
}

/// Adding a flag or a condition never opens anything.
#[test]
fn more_flags_are_never_milder() {
    let flags = Flag::ALL;
    for bits in 0..64u8 {
        let on = |bit: u8| bits >> bit & 1 == 1;
        let background = Background {
            minor: on(0),
            older: on(1),
            osteoporosis: on(2),
            pregnant: on(3),
            recent_surgery: on(4),
            over_three_months: on(5),
        };
        for first in flags {
            let one = Set::EMPTY.with(*first, true);
            assert!(tier(one, background) >= tier(one, Background::default()), "{first:?} {background:?}");
            for second in flags {
                let both = tier(one.with(*second, true), background);
                assert!(both >= tier(one, background), "{first:?} {second:?} {background:?}");
                let access =
                    Screening { date: start(), flags: one.with(*second, true), cleared: None }.access(background);
                assert_eq!(both >= Tier::Urgent, matches!(access, Access::Locked(_)), "{first:?} {second:?}");
            }
        }
    }
}

#[test]
fn clearance() {
    #[track_caller]
    fn check(flag: Flag, from: u64) {
        let screening = Screening { date: start(), flags: Set::EMPTY.with(flag, true), cleared: None };
        assert_eq!(screening.clearance_from(Background::default()), day(from), "{flag:?}");
        let cleared = Screening { cleared: Some(day(from)), ..screening };
        assert_eq!(cleared.access(Background::default()), Access::Open, "{flag:?}");
    }
    check(Flag::BothLegs, 1);
    check(Flag::Fever, 0);
    check(Flag::BelowKnee, 0);
}

#[test]
fn screening_again() {
    #[track_caller]
    fn due(after: u64, expected: bool) {
        let screening = Screening { date: start(), flags: Set::EMPTY, cleared: None };
        assert_eq!(screening.due(day(after)), expected, "{after}");
    }
    due(27, false);
    due(28, true);
}

// ---- Plans ----------------------------------------------------------------------------------------------------------

/// Older people, and those whose usual pain is 4 or more, begin at 80 %; older ones on two days.
#[test]
fn cautious_starts() {
    #[track_caller]
    fn check(age: AgeBand, usual: u8, dead_bug: u16, days: u32) {
        let plan = planner::plan(&Profile { age, usual_pain: pain(usual), ..profile() }, false, start()).plan;
        let item = plan.items.iter().find(|item| item.exercise.id == "dead-bug").expect("dead bug");
        assert_eq!((item.dose.total(), plan.strength_days()), (dead_bug, days), "{age:?} {usual}");
    }
    check(AgeBand::From40, 3, 20, 3);
    check(AgeBand::From40, 4, 16, 3);
    check(AgeBand::From60, 3, 20, 3);
    check(AgeBand::From65, 3, 16, 2);
    check(AgeBand::From80, 8, 16, 2);
}

/// How many exercises the main part of the first phase has, and what kind of days there are.
#[test]
fn minutes_and_tiers() {
    #[track_caller]
    fn check(minutes: SessionMinutes, gentle: bool, mains: usize, strength: u32) {
        let plan = planner::plan(&Profile { minutes, ..profile() }, gentle, start()).plan;
        let main = |it: &&steadyback::domain::plan::Item| {
            it.part == steadyback::domain::exercise::Part::Main && it.in_phase(Phase::Foundation)
        };
        assert_eq!((plan.items.iter().filter(main).count(), plan.strength_days()), (mains, strength), "{minutes:?}");
        assert!(!gentle || plan.week.iter().all(|day| *day != DayKind::Strength));
    }
    check(SessionMinutes::Ten, false, 2, 3);
    check(SessionMinutes::Fifteen, false, 3, 3);
    check(SessionMinutes::Twenty, false, 4, 3);
    check(SessionMinutes::Thirty, false, 6, 3);
    check(SessionMinutes::Twenty, true, 0, 0);
}

/// Volumes are whole numbers, and shares round down.
#[test]
fn volumes() {
    assert_eq!(exercise("glute-bridge").volume(dose(2, 20, Reps)), Volume(20 * 6 * 100));
    assert_eq!(exercise("bridge-hold").volume(dose(2, 4, Holds(10))), Volume(4 * 10 * 120));
    assert_eq!(exercise("bird-dog").volume(dose(2, 12, Holds(3))), Volume(12 * 3 * 2 * 100));
    assert_eq!(Volume(99).percent(80), Volume(79));
}
