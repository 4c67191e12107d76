//! What has to hold for every person, every history and every order of taps: the invariants of the rule set, exhaustively
//! where that is possible and over simulated people where it is not.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use proptest::prelude::*;
use steadyback::domain::dose::{Dose, DoseRange};
use steadyback::domain::exercise::{Condition, Direction, Equipment, ExerciseRef, Family, Part, Phase};
use steadyback::domain::journal::{Ended, Entry, Fact, Form, ItemLog, Leg, Quality, SessionLog};
use steadyback::domain::library;
use steadyback::domain::measure::{Effort, Pain, Volume};
use steadyback::domain::plan::{DayKind, MOST_ITEMS, Plan};
use steadyback::domain::planner;
use steadyback::domain::profile::{AgeBand, Limits, Profile, SessionMinutes, Symptom};
use steadyback::domain::progression::{Decision, Input, Progress, Rule, State, apply, replay};
use steadyback::domain::session::compose;
use steadyback::domain::session::run::{Clock, Effect, Event, Millis, Run, Stage, Then, Timed};
use steadyback::domain::set::{Member, Set};
use steadyback::domain::simulate::{Dice, Habits, live, person};
use steadyback::domain::today::{Kind, today};

const FORMS: [Form; 3] = [Form::Full, Form::Short, Form::Comfort];

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date")
}

// ---- Plans ----------------------------------------------------------------------------------------------------------

/// Whether the exercise must not be prescribed, straight from the tables and apart from the code that chooses.
fn ruled_out(limits: &Limits, exercise: ExerciseRef) -> bool {
    let condition = exercise.excluded_by.bits() & limits.conditions.bits() != 0;
    let missing = exercise.equipment.bits() & !limits.equipment.bits() != 0;
    let direction = exercise.loads.bits() & limits.blocked.bits() != 0;
    let gentle = limits.gentle && exercise.loaded;
    assert_eq!(limits.allow(exercise), !(condition || missing || direction || gentle), "{exercise:?} {limits:?}");
    condition || missing || direction || gentle
}

/// The directions that must be left out for this person.
fn left_out(profile: &Profile) -> Vec<Direction> {
    let told = |symptom| profile.symptoms.has(symptom);
    let has = |condition| profile.conditions.has(condition);
    let brittle_or_disc = has(Condition::Osteoporosis) || has(Condition::Disc);
    let forwards = brittle_or_disc || told(Symptom::BendingForwards) || told(Symptom::ToeTouch);
    let narrow = has(Condition::Stenosis) || has(Condition::Spondylolisthesis);
    let backwards = narrow || told(Symptom::BendingBackwards);
    let all =
        [(Direction::Flexion, forwards), (Direction::Extension, backwards), (Direction::Rotation, brittle_or_disc)];
    all.into_iter().filter(|(_, out)| *out).map(|(direction, _)| direction).collect()
}

/// No barred exercise in any slot; strength days apart all round the week; a day of rest; sessions that fit in every phase.
fn check_plan(profile: &Profile, gentle: bool) {
    let limits = profile.limits(gentle);
    let planned = planner::plan(profile, gentle, start());
    let plan = &planned.plan;
    let told = || format!("{profile:?} gentle {gentle}");
    assert!(plan.items.len() <= MOST_ITEMS && planned.reasons.len() == plan.items.len(), "{}", told());
    let barred = left_out(profile);
    for item in &plan.items {
        assert!(barred.iter().all(|direction| !item.exercise.loads.has(*direction)), "{:?} {}", item.exercise, told());
        assert!(!item.exercise.excluded_by.meets(profile.conditions), "{:?} {}", item.exercise, told());
        assert!(item.exercise.equipment.within(profile.equipment), "{:?} {}", item.exercise, told());
        assert!(!ruled_out(&limits, item.exercise), "{:?} {}", item.exercise, told());
        assert!(item.exercise.from_phase <= item.from && item.from <= item.until, "{item:?} {}", told());
        assert!(item.exercise.parts.has(item.part), "{item:?}");
        assert!(item.exercise.dose.allows(item.dose), "{item:?}");
        assert!(!(gentle && item.exercise.loaded), "{item:?}");
        assert_eq!(plan.items.iter().filter(|other| other.exercise == item.exercise).count(), 1, "{item:?}");
    }
    check_week(plan, profile, gentle);
    let mut progress = Progress::new(plan.clone(), limits, start());
    for phase in Phase::ALL {
        progress.phase = *phase;
        check_sessions(&progress);
    }
}

fn check_week(plan: &Plan, profile: &Profile, gentle: bool) {
    let week = plan.week;
    for day in 0..7 {
        let both = week[day] == DayKind::Strength && week[(day + 1) % 7] == DayKind::Strength;
        assert!(!both, "{week:?}");
        assert!(week[day] == DayKind::Rest || profile.days[day], "{week:?} {:?}", profile.days);
    }
    assert!(week.contains(&DayKind::Rest), "{week:?}");
    let most = if profile.age >= AgeBand::From65 { 2 } else { 3 };
    assert!(plan.strength_days() <= if gentle { 0 } else { most }, "{week:?}");
}

/// Every form has something in it, fits its minutes, and holds nothing that is ruled out or more than is prescribed.
fn check_sessions(progress: &Progress) {
    for form in FORMS {
        let session = compose(progress, form);
        let minutes = if form == Form::Full { progress.plan.minutes.minutes() } else { 10 };
        assert!(!session.blocks.is_empty(), "{form:?} {progress:?}");
        assert!(session.time().0 <= minutes * 60, "{form:?} {} s of {minutes} min: {session:?}", session.time().0);
        let whole = |block: &&steadyback::domain::session::Block| {
            let state = &progress.items[usize::from(block.slot)];
            block.dose == state.dose && block.exercise == state.exercise
        };
        assert!(
            session.cut
                || progress.plan.is_deload(progress.today)
                || progress.flare.is_some()
                || session.blocks.iter().filter(whole).count() == session.blocks.len()
        );
        for block in &session.blocks {
            let state = &progress.items[usize::from(block.slot)];
            assert!(!ruled_out(&progress.limits, block.exercise), "{block:?}");
            assert!(block.exercise == state.exercise && state.item.in_phase(progress.phase), "{block:?}");
            assert!(block.dose.total() <= state.dose.total() && block.dose.sets() <= state.dose.sets(), "{block:?}");
            assert!(block.dose.total() > 0 && block.part != Part::Activity, "{block:?}");
            assert!(form != Form::Comfort || (block.part != Part::Main && !block.exercise.loaded), "{block:?}");
        }
        assert!(session.blocks.is_sorted_by_key(|block| block.part), "{session:?}");
    }
}

fn somebody() -> Profile {
    let mut profile = person(&mut Dice::new(1));
    profile.age = AgeBand::From40;
    (profile.symptoms, profile.eases, profile.conditions) = (Set::EMPTY, Set::EMPTY, Set::EMPTY);
    profile.days = [true, true, true, true, true, false, false];
    profile.usual_pain = Pain::new(2).expect("a score");
    profile
}

/// Every subset of an enum of at most five values.
fn subsets<T: Member>() -> impl Iterator<Item = Set<T>> {
    (0..1u64 << T::ALL.len()).filter_map(Set::from_bits)
}

#[test]
fn every_pair_of_conditions_with_every_equipment() {
    let mut profile = somebody();
    let conditions = Condition::ALL;
    for first in conditions {
        for second in conditions {
            profile.conditions = [*first, *second].into_iter().collect();
            for equipment in subsets::<Equipment>() {
                profile.equipment = equipment;
                for minutes in SessionMinutes::ALL {
                    profile.minutes = minutes;
                    check_plan(&profile, false);
                }
            }
            check_plan(&profile, true);
        }
    }
}

#[test]
fn every_choice_of_days_and_every_age() {
    let mut profile = somebody();
    for bits in 0..128u8 {
        profile.days = std::array::from_fn(|day| bits >> day & 1 == 1);
        for age in AgeBand::ALL {
            profile.age = *age;
            check_plan(&profile, false);
            check_plan(&profile, true);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_person_gets_a_plan_that_keeps_to_their_limits(seed: u64, conditions in 0u64..1 << 12, symptoms in 0u64..1 << 9, eases in 0u64..1 << 5, gentle: bool) {
        let mut profile = person(&mut Dice::new(seed));
        profile.conditions = Set::from_bits(conditions).expect("twelve conditions");
        profile.symptoms = Set::from_bits(symptoms).expect("nine symptoms");
        profile.eases = Set::from_bits(eases).expect("five");
        check_plan(&profile, gentle);
        prop_assert_eq!(planner::plan(&profile, gentle, start()), planner::plan(&profile, gentle, start()));
    }
}

/// Whatever has to be cut to fit the minutes takes turns: within a few sessions every exercise of the main part is done at its
/// whole dose, so that all of it can grow and a phase can end. From 15 minutes on a first session holds all of it at once.
#[test]
fn what_is_cut_takes_turns() {
    for seed in 0..2000 {
        let profile = person(&mut Dice::new(seed));
        let plan = planner::plan(&profile, false, start()).plan;
        for phase in Phase::ALL {
            let mut progress = Progress::new(plan.clone(), profile.limits(false), start());
            progress.phase = *phase;
            let mut whole = BTreeMap::new();
            for turn in 0..6 {
                let session = compose(&progress, Form::Full);
                for block in &session.blocks {
                    let planned = progress.items[usize::from(block.slot)].dose;
                    whole.entry(block.slot).or_insert(turn);
                    if block.dose != planned {
                        whole.retain(|slot, first| *slot != block.slot || *first < turn);
                    }
                }
                progress.phase_sessions.push(start());
            }
            for (slot, state) in progress.active().filter(|(_, state)| state.item.part == Part::Main) {
                let first =
                    whole.get(&slot).unwrap_or_else(|| panic!("{:?} is always cut: {profile:?}", state.exercise));
                let at_once = profile.minutes >= SessionMinutes::Fifteen && *phase == Phase::Foundation;
                assert!(!at_once || *first == 0, "{:?} {phase:?} {profile:?}", state.exercise);
            }
        }
    }
}

// ---- Lives ----------------------------------------------------------------------------------------------------------

const WEEKS: u16 = 40;

/// Volume of the loaded work of each family that is prescribed in every one of these slots.
fn volumes(progress: &Progress) -> BTreeMap<u8, (Family, Phase, Volume)> {
    let loaded = progress.active().filter(|(_, state)| state.exercise.loaded);
    loaded.map(|(slot, state)| (slot, (state.exercise.family, progress.phase, state.volume()))).collect()
}

/// What one entry did to the prescription, checked against the decisions that came with it.
fn check_step(before: &Progress, after: &Progress, entry: &Entry, decisions: &[Decision]) {
    for (slot, was) in before.active() {
        let is = &after.items[usize::from(slot)];
        let mut doing = was.doing();
        for decision in decisions.iter().filter(|decision| decision.slot == Some(slot)) {
            assert_eq!(decision.before, doing, "{decision:?} after {entry:?}");
            doing = decision.after;
        }
        assert_eq!(doing, is.doing(), "slot {slot} changed without a decision: {entry:?} {decisions:?}");
    }
    let mut phase = before.phase;
    for decision in decisions {
        if let (State::InPhase(from), State::InPhase(to)) = (decision.before, decision.after) {
            assert_eq!(from, phase, "{decision:?}");
            phase = to;
        }
        check_decision(decision);
    }
    assert_eq!(phase, after.phase, "{entry:?}");
    assert!(
        (before.flare.is_some() == after.flare.is_some())
            || decisions.iter().any(|decision| matches!(decision.rule, Rule::FlareBegan | Rule::FlareReturn))
    );
    // Up only on an answer that is no worse than before the session.
    let up = |decision: &&Decision| matches!(decision.rule, Rule::Progress | Rule::LevelUp | Rule::PhaseUp);
    if let Some(decision) = decisions.iter().find(up) {
        let (Fact::NextDay { pain, leg, .. }, Some(waiting)) = (&entry.fact, &before.awaiting) else {
            panic!("up without an answer: {decision:?} {entry:?}");
        };
        assert!(*pain <= waiting.log.before && matches!(leg, Leg::Same | Leg::MoreCentral), "{decision:?} {entry:?}");
        for log in waiting.log.items.iter().filter(|log| decision.slot == Some(log.slot)) {
            assert!(is_green(log), "{decision:?} {log:?}");
        }
        assert!(!before.plan.is_deload(waiting.date) || decision.slot.is_none(), "up in a deload week: {decision:?}");
        assert!(before.flare.is_none(), "up in a flare: {decision:?}");
    }
}

/// No sign of red or amber that stands by itself, whatever usual pain is.
fn is_green(log: &ItemLog) -> bool {
    log.ended == Ended::Done
        && log.done_percent() >= 90
        && log.quality == Quality::Fine
        && log.peak.is_none_or(|peak| peak.score() < 8)
        && log.effort.is_none_or(|effort| effort.score() < 8)
}

fn check_decision(decision: &Decision) {
    let (State::Doing(old, from), State::Doing(new, to)) = (decision.before, decision.after) else { return };
    assert_eq!(old.family, new.family, "{decision:?}");
    let (was, is) = (old.volume(from), new.volume(to));
    match decision.rule {
        Rule::Progress => {
            assert_eq!(old, new, "{decision:?}");
            assert_eq!(old.dose.step_up(from), Some(to), "one smallest step: {decision:?}");
        }
        Rule::LevelUp => {
            assert!(new.rung > old.rung && is <= was.percent(80), "{decision:?}");
            assert!(old.dose.is_top(from), "{decision:?}");
        }
        Rule::Swap | Rule::StepDown | Rule::FlareReturn | Rule::LayOffReduce | Rule::LayOffBack | Rule::NextDayRed => {
            // The least dose there is may be more than a share of an even smaller one.
            assert!(is <= was || to.total() == new.dose.floor().total(), "{decision:?}");
            assert!(new.rung <= old.rung || decision.rule == Rule::Swap, "{decision:?}");
        }
        _ => assert_eq!(decision.before, decision.after, "{decision:?}"),
    }
}

/// The state by itself.
fn check_state(progress: &Progress) {
    for (_, state) in progress.active() {
        assert!(!ruled_out(&progress.limits, state.exercise), "{state:?}");
        assert!(state.exercise.from_phase <= progress.phase, "{:?} in {:?}", state.exercise, progress.phase);
        assert!(state.exercise.dose.allows(state.dose), "{state:?}");
        assert!(state.exercise.parts.has(state.item.part), "{state:?}");
    }
    check_sessions(progress);
    let day = today(progress);
    let rested =
        progress.last_loaded.is_none_or(|last| last == progress.today || (progress.today - last).num_days() >= 2);
    assert!(day.kind != Kind::Strength || (rested && progress.flare.is_none()), "{day:?}");
}

/// Lives through a journal day by day; returns what it ended in.
fn check_life(entries: &[Entry], days: u16) -> (Progress, Vec<Decision>) {
    let mut progress = None;
    let mut decisions = Vec::new();
    apply(&mut progress, &entries[0], &mut decisions);
    let mut rest = entries[1..].iter().peekable();
    let (mut base, mut stepped): (_, BTreeMap<u8, Volume>) =
        (volumes(progress.as_ref().expect("planned")), BTreeMap::new());
    let mut week = 1;
    for date in start().iter_days().take(usize::from(days)) {
        let (morning, _) = progress.as_ref().expect("planned").on(date);
        let now = morning.plan.week_of(date);
        if now != week {
            check_growth(&base, &stepped, &morning);
            (week, base) = (now, volumes(&morning));
            stepped.clear();
        }
        check_state(&morning);
        while let Some(entry) = rest.next_if(|entry| entry.date == date) {
            let before = progress.clone().expect("planned");
            let seen = decisions.len();
            apply(&mut progress, entry, &mut decisions);
            let after = progress.as_ref().expect("planned");
            check_step(&before, after, entry, &decisions[seen..]);
            for decision in decisions[seen..].iter().filter(|decision| decision.rule == Rule::Progress) {
                if let (Some(slot), State::Doing(exercise, dose)) = (decision.slot, decision.before) {
                    stepped.insert(slot, exercise.volume(dose));
                }
            }
            check_state(after);
        }
    }
    assert_eq!(rest.next(), None);
    (progress.expect("planned"), decisions)
}

/// Over a week a family grew by 10 % at the most, or by one smallest step from no more than it had.
fn check_growth(base: &BTreeMap<u8, (Family, Phase, Volume)>, stepped: &BTreeMap<u8, Volume>, now: &Progress) {
    for (slot, (family, phase, is)) in volumes(now) {
        let Some((_, then, was)) = base.get(&slot).copied() else { continue };
        let one_step = stepped.get(&slot).is_some_and(|before| *before <= was);
        let state = &now.items[usize::from(slot)];
        let floor = state.dose.total() == state.exercise.dose.floor().total();
        assert!(
            phase != then || is <= was.percent(110) || one_step || floor,
            "{family:?} slot {slot}: {was:?} to {is:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lives_keep_to_the_rules(seed: u64) {
        let mut dice = Dice::new(seed);
        let (person, habits) = (person(&mut dice), Habits::of(&mut dice));
        let gentle = dice.percent(10);
        let entries = live(&person, gentle, &habits, start(), WEEKS * 7, &mut dice);
        let (progress, decisions) = check_life(&entries, WEEKS * 7);
        let (again, same) = replay(&entries);
        prop_assert_eq!(Some(progress), again);
        prop_assert_eq!(decisions, same);
    }
}

/// The simulated people do what the rules are about, so that the properties above say something.
#[test]
fn lives_meet_every_rule() {
    let mut met = BTreeMap::<Rule, u32>::new();
    for seed in 0..120 {
        let mut dice = Dice::new(seed);
        let (person, habits) = (person(&mut dice), Habits::of(&mut dice));
        let (_, decisions) = replay(&live(&person, false, &habits, start(), WEEKS * 7, &mut dice));
        for decision in &decisions {
            *met.entry(decision.rule).or_default() += 1;
        }
    }
    // Said by the screens, not decided by the fold.
    let elsewhere = [Rule::StopRefer, Rule::ComfortDay, Rule::Spacing];
    for rule in Rule::ALL.iter().filter(|rule| !elsewhere.contains(rule)) {
        assert!(met.contains_key(rule), "{rule:?} never met: {met:?}");
    }
}

/// With days that all go well a plan goes on from phase to phase, whatever the minutes; ten are too few for the third.
#[test]
fn a_good_year_reaches_the_last_phase() {
    let mut profile = somebody();
    profile.equipment = Equipment::ALL.iter().copied().collect();
    let easy = Habits { trains: 100, answers: 100, trouble: 0, worse: 0, flares: 0, leaves: 0 };
    for minutes in SessionMinutes::ALL {
        profile.minutes = minutes;
        let (_, decisions) = replay(&live(&profile, false, &easy, start(), 60 * 7, &mut Dice::new(3)));
        let ups: Vec<_> = decisions.iter().filter(|it| it.rule == Rule::PhaseUp).collect();
        let most = if minutes == SessionMinutes::Ten { 1 } else { 3 };
        assert_eq!(ups.len(), most, "{minutes:?} {ups:?}");
        assert!((ups[0].date - start()).num_days() <= 21, "{minutes:?} {ups:?}");
    }
}

// ---- Any journal whatever -------------------------------------------------------------------------------------------

/// Entries that no screen would write: any order of dates, slots that are not there, numbers at their ends.
fn wild(dice: &mut Dice, plan: &Plan, limits: Limits) -> Entry {
    let date = start() + chrono::Days::new(dice.roll() % 200);
    let pain = |dice: &mut Dice| Pain::new(dice.below(11)).expect("a score");
    let leg = dice.one(&[Leg::Same, Leg::MoreCentral, Leg::FurtherDown, Leg::NewNumbnessOrWeakness]);
    let exercises: Vec<_> = library::all().collect();
    let fact = match dice.below(12) {
        0 => Fact::Planned(plan.clone(), limits),
        1 => Fact::FlareBegan,
        2 => Fact::FlareEnded,
        3 => Fact::ClockCorrected,
        4 => Fact::RestPain(pain(dice)),
        5 => Fact::Screened(Set::EMPTY),
        6 | 7 => Fact::NextDay { session: start() + chrono::Days::new(dice.roll() % 200), pain: pain(dice), leg },
        _ => {
            let items = (0..dice.below(6)).map(|_| {
                let exercise = dice.one(&exercises);
                ItemLog {
                    slot: dice.below(45),
                    exercise,
                    dose: dice.one(&[exercise.dose.start, exercise.dose.top, exercise.dose.floor()]),
                    done: u16::from(dice.below(255)),
                    peak: Pain::new(dice.below(14)),
                    effort: Effort::new(dice.below(14)),
                    quality: dice.one(&[Quality::Fine, Quality::FormSlipped, Quality::Numb]),
                    ended: dice.one(&[Ended::Done, Ended::Hurt, Ended::Skipped]),
                }
            });
            let items = items.collect();
            Fact::Session(SessionLog { form: dice.one(&FORMS), before: pain(dice), after: pain(dice), items })
        }
    };
    Entry { date, fact }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_journal_breaks_the_limits(seed: u64) {
        let mut dice = Dice::new(seed);
        let person = person(&mut dice);
        let (plan, limits) = (planner::plan(&person, false, start()).plan, person.limits(false));
        let mut entries = vec![Entry { date: start(), fact: Fact::Planned(plan.clone(), limits) }];
        entries.extend((0..80).map(|_| wild(&mut dice, &plan, limits)));
        let (mut progress, mut decisions) = (None, Vec::new());
        for entry in &entries {
            apply(&mut progress, entry, &mut decisions);
            check_state(progress.as_ref().expect("planned"));
        }
        prop_assert_eq!((progress, decisions), replay(&entries));
    }
}

// ---- The session machine --------------------------------------------------------------------------------------------

fn a_run(dice: &mut Dice, now: Millis) -> Run {
    let person = person(dice);
    let plan = planner::plan(&person, dice.percent(10), start()).plan;
    let mut progress = Progress::new(plan, person.limits(false), start());
    progress.phase = dice.one(Phase::ALL);
    let session = compose(&progress, dice.one(&FORMS));
    Run::begin(&session, start(), Pain::new(2).expect("a score"), now).expect("something to do")
}

/// Whether the event means anything here.
fn fits(run: &Run, event: Event, now: Millis) -> bool {
    match (event, run.stage) {
        (Event::Tick, Stage::Timed(_, Clock::Until(deadline))) => now >= deadline,
        (Event::Pause, Stage::Timed(_, Clock::Until(_)))
        | (Event::Resume, Stage::Timed(_, Clock::Stopped(_)))
        | (Event::Next | Event::Skip | Event::Hurts | Event::EndEarly | Event::Restored, Stage::Timed(..))
        | (Event::Answer { .. }, Stage::Hurts(_))
        | (Event::Rated { .. }, Stage::HowWasIt) => true,
        (Event::Finished { .. }, Stage::Finish) => !run.logs.is_empty(),
        _ => false,
    }
}

fn any_event(dice: &mut Dice, run: &Run) -> Event {
    let pain = Pain::new(dice.below(11)).expect("a score");
    let easier = library::easier(run.current().exercise);
    let then = match (dice.below(3), easier) {
        (0, Some(rung)) => Then::Easier(rung, rung.dose.floor()),
        (1, _) => Then::GoOn,
        _ => Then::LeaveOut,
    };
    let done = u16::from(dice.below(255));
    match dice.below(40) {
        0 => Event::Skip,
        1 => Event::EndEarly,
        2 => Event::Restored,
        3 | 4 => Event::Pause,
        5 | 6 => Event::Hurts,
        7..12 => Event::Next,
        12..15 => Event::Resume,
        15..20 => Event::Answer { peak: pain, quality: dice.one(&[Quality::Fine, Quality::Sharp]), then },
        20..25 => Event::Rated { peak: pain, done, slipped: dice.percent(20) },
        25..28 => Event::Finished { after: pain, effort: Effort::new(dice.below(14)) },
        _ => Event::Tick,
    }
}

/// Time goes on, mostly to about the next deadline, sometimes far past it, now and then backwards.
fn later(dice: &mut Dice, run: &Run, now: Millis) -> Millis {
    let ahead = match run.stage {
        Stage::Timed(_, clock) => clock.left(now),
        _ => 0,
    };
    match dice.below(20) {
        0 => now + ahead + 3_001 + dice.roll() % 1_000_000,
        1 => now.saturating_sub(dice.roll() % 10_000),
        2..6 => now + dice.roll() % 1_000,
        6 => now + ahead + 3_000,
        _ => now + ahead,
    }
}

/// What one event may have done.
fn check_event(was: &Run, run: &Run, event: Event, now: Millis, effects: &[Effect]) {
    let told = || format!("{event:?} at {now}: {:?} to {:?}", was.stage, run.stage);
    if !fits(was, event, now) {
        assert_eq!((was, effects.len()), (run, 0), "{}", told());
        return;
    }
    assert!(!effects.is_empty(), "{}", told());
    assert!((run.block, run.set) >= (was.block, was.set) || matches!(event, Event::Answer { .. }), "{}", told());
    assert!(
        run.block <= run.blocks.len() && (run.block < run.blocks.len()) == (run.stage != Stage::Finish),
        "{}",
        told()
    );
    if let Some(log) = effects.iter().find_map(|effect| if let Effect::Done(log) = effect { Some(log) } else { None }) {
        assert_eq!((log.items.len(), effects.len()), (was.logs.len(), 1), "{}", told());
        assert!(
            log.items.iter().zip(&was.logs).all(|(item, log)| ItemLog { effort: log.effort, ..item.clone() } == *log)
        );
        return;
    }
    assert!(effects.contains(&Effect::Save), "{}", told());
    assert!(run.logs.starts_with(&was.logs) && run.logs.len() <= was.logs.len() + 1, "{}", told());
    assert!(run.logs.iter().all(|log| log.done <= log.dose.total()), "{}", told());
    let logged = run.logs.len() - was.logs.len();
    let moved = run.block != was.block || run.eased != was.eased;
    assert_eq!(logged == 1, moved, "a block is over exactly when it is logged: {}", told());
    let missed = match was.stage {
        Stage::Timed(_, Clock::Until(deadline)) => now > deadline + 3_000,
        _ => false,
    };
    let away = missed && matches!(event, Event::Tick | Event::Pause);
    if let (Stage::Timed(timed, _), true) = (was.stage, away || event == Event::Restored) {
        // At the start of the current set; after a rest, of the next one.
        let set = was.set + u8::from(timed == Timed::Rest);
        assert!(matches!(run.stage, Stage::Timed(Timed::Ready, Clock::Stopped(_))), "{}", told());
        assert_eq!((run.block, run.set, logged), (was.block, set, 0), "{}", told());
        assert_eq!(run.second_side, timed == Timed::Switch || (was.second_side && timed != Timed::Rest), "{}", told());
        assert!(!away || run.away.is_some(), "{}", told());
    }
    if missed
        && matches!(event, Event::Skip | Event::Hurts | Event::EndEarly)
        && matches!(was.stage, Stage::Timed(Timed::Work, _))
    {
        let sure: u16 = (0..was.set).map(|set| was.current().dose.in_set(set)).sum();
        let done = run.logs.get(was.logs.len()).map(|log| log.done);
        let hurts = if let Stage::Hurts(done) = run.stage { Some(done) } else { None };
        assert_eq!(done.or(hurts), Some(sure), "a set that nobody did is not done: {}", told());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_events_loses_a_log(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut now: Millis = 1_000_000;
        let mut run = a_run(&mut dice, now);
        let (blocks, mut early) = (run.blocks.clone(), false);
        for _ in 0..400 {
            now = later(&mut dice, &run, now);
            let event = any_event(&mut dice, &run);
            let was = run.clone();
            let effects = run.step(event, now);
            check_event(&was, &run, event, now, &effects);
            early |= event == Event::EndEarly && was != run;
            if let Some(Effect::Done(log)) = effects.first() {
                // Every block once, or twice after an easier one; after an early end those that were reached.
                let mut items = log.items.iter().peekable();
                for block in &blocks {
                    if early && items.peek().is_none() {
                        break;
                    }
                    let first = items.next().expect("every block is logged");
                    prop_assert_eq!((first.slot, first.exercise, first.dose), (block.slot, block.exercise, block.dose));
                    let eased = items.next_if(|again| again.slot == block.slot);
                    prop_assert!(eased.is_none() || first.ended == Ended::Hurt);
                }
                prop_assert_eq!(items.next(), None);
            }
        }
    }

    #[test]
    fn going_on_leads_to_the_end(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut now: Millis = 5;
        let mut run = a_run(&mut dice, now);
        let blocks = run.blocks.clone();
        let most = blocks.iter().map(|block| 4 * usize::from(block.dose.sets()) + 2).sum::<usize>() + 1;
        let mut over = None;
        for _ in 0..most {
            let event = match run.stage {
                Stage::Timed(_, clock) if dice.percent(70) => {
                    now += clock.left(now) + dice.roll() % 3_001;
                    Event::Tick
                }
                Stage::Timed(..) => Event::Next,
                Stage::HowWasIt => Event::Rated { peak: Pain::NONE, done: run.current().dose.total(), slipped: false },
                Stage::Finish => Event::Finished { after: Pain::NONE, effort: Effort::new(5) },
                Stage::Hurts(_) => unreachable!("nothing hurts"),
            };
            if let Some(Effect::Done(log)) = run.step(event, now).pop() {
                over = Some(log);
                break;
            }
        }
        let log = over.expect("it comes to an end");
        prop_assert_eq!(log.items.len(), blocks.len());
        for (item, block) in log.items.iter().zip(&blocks) {
            prop_assert_eq!((item.slot, item.exercise, item.dose), (block.slot, block.exercise, block.dose));
            prop_assert_eq!((item.done, item.ended), (block.dose.total(), Ended::Done));
            prop_assert_eq!(item.effort.is_some(), block.exercise.loaded);
        }
    }

    /// Left to the clock alone, a session takes the time that was promised.
    #[test]
    fn the_clock_keeps_the_promised_time(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut run = a_run(&mut dice, 0);
        let promised: u32 = run.blocks.iter().map(|block| block.exercise.time(block.dose).0).sum();
        let mut now: Millis = 0;
        while run.stage != Stage::Finish {
            let event = match run.stage {
                Stage::Timed(_, clock) => {
                    now += clock.left(now);
                    Event::Tick
                }
                _ => Event::Rated { peak: Pain::NONE, done: 1, slipped: false },
            };
            run.step(event, now);
        }
        prop_assert_eq!(now, u64::from(promised) * 1000);
    }
}

// ---- Doses ----------------------------------------------------------------------------------------------------------

/// Every dose that an exercise can come to by the rules stays one that it may have.
#[test]
fn every_dose_on_the_way_is_allowed() {
    for exercise in library::all() {
        let range: DoseRange = exercise.dose;
        let mut dose = range.floor();
        loop {
            assert!(range.allows(dose), "{exercise:?} {dose:?}");
            check_smaller(range, dose, dose.one_set_less());
            for percent in [60, 80] {
                let less = range.share(dose, percent);
                check_smaller(range, dose, less);
                assert!(range.allows(less), "{exercise:?} {dose:?} {less:?}");
            }
            let Some(next) = range.step_up(dose) else { break };
            assert!(exercise.volume(next) > exercise.volume(dose), "{exercise:?} {dose:?} {next:?}");
            let (more, longer) = (next.total() - dose.total(), next.work() != dose.work());
            assert!((more == 1) != longer, "one variable: {dose:?} {next:?}");
            dose = next;
        }
        assert!(range.is_top(dose), "{exercise:?} {dose:?}");
    }
}

#[track_caller]
fn check_smaller(range: DoseRange, dose: Dose, less: Dose) {
    assert!(
        less.total() <= dose.total() && less.sets() <= dose.sets() && less.work() == dose.work(),
        "{dose:?} {less:?}"
    );
    assert!(less.in_set(0) <= range.top.in_set(0).max(dose.in_set(0)), "{dose:?} {less:?}");
    assert!(less.total() > 0 && u16::from(less.sets()) <= less.total(), "{dose:?} {less:?}");
}

/// Decisions carry what they rest on.
#[test]
fn decisions_say_why() {
    let easy = Habits { trains: 90, answers: 80, trouble: 10, worse: 10, flares: 1, leaves: 1 };
    for seed in 0..20 {
        let mut dice = Dice::new(seed);
        let profile = person(&mut dice);
        for decision in replay(&live(&profile, false, &easy, start(), 200, &mut dice)).1 {
            let reads = |test: fn(&Input) -> bool| decision.inputs.iter().any(test);
            let said = match decision.rule {
                Rule::Progress | Rule::LevelUp | Rule::TopOfLadder | Rule::WeeklyCap | Rule::FirstGreen => {
                    reads(|it| matches!(it, Input::Greens(_))) && reads(|it| matches!(it, Input::NextDay(_)))
                }
                Rule::Swap => reads(|it| matches!(it, Input::Reds(_))),
                Rule::StepDown => reads(|it| matches!(it, Input::Reds(_) | Input::FormSlips(_))),
                Rule::NoAnswer => reads(|it| matches!(it, Input::NoNextDay)),
                Rule::LayOffBack | Rule::LayOffReduce | Rule::LayOffRepeat => {
                    reads(|it| matches!(it, Input::GapDays(_)))
                }
                Rule::FlareReturn | Rule::FlareTooLong => reads(|it| matches!(it, Input::FlareDays(_))),
                Rule::PhaseUp => reads(|it| matches!(it, Input::DaysInPhase(_))),
                _ => true,
            };
            assert!(said, "{decision:?}");
        }
    }
}
