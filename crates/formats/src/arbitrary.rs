//! Any value that the app can hold, for property tests of all formats, and damage for their texts.

use chrono::{Days, NaiveDate};
use proptest::array::uniform7;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::saved::{Head, Settings, Theme};
use super::share::restful;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{ExerciseRef, Phase};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::draft::Draft;
use steadyback_rules::journal::{
    Activity, Burden, DayNote, Ended, Entry, Fact, Form, ItemLog, Leg, Minutes, Own, Quality, SessionLog, Words,
};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::outcome::{Activities, OwnList, Peg, Rating, Roland, Score};
use steadyback_rules::plan::{DayKind, Item, MOST_ITEMS, Plan};
use steadyback_rules::profile::{Choices, Edition, Limits, Profile};
use steadyback_rules::screening::Screening;

pub fn date() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
    (0..90_000u64).prop_map(move |days| first + Days::new(days))
}

pub fn member<T: Member>() -> impl Strategy<Value = T> {
    select(T::ALL)
}

pub fn set<T: Member>() -> impl Strategy<Value = EnumSet<T>> {
    any::<u64>().prop_map(|bits| T::ALL.iter().copied().filter(|value| bits >> value.index() & 1 == 1).collect())
}

pub fn pain() -> impl Strategy<Value = Pain> {
    (0..=10u8).prop_map(|score| Pain::new(score).unwrap())
}

pub fn exercise() -> impl Strategy<Value = ExerciseRef> {
    select(library::all().collect::<Vec<_>>())
}

/// A dose that the exercise can have.
pub fn dose(exercise: ExerciseRef) -> impl Strategy<Value = Dose> {
    let top = exercise.dose.top;
    let totals = exercise.dose.floor().total()..=top.total();
    let hold = if let Work::Holds(most) = top.work() { most } else { 1 };
    (1..=top.sets(), totals, 1..=hold).prop_map(move |(sets, total, seconds)| {
        let work = if let Work::Holds(_) = top.work() { Work::Holds(seconds) } else { top.work() };
        let fits = (1..=sets).rev().find_map(|sets| Dose::new(sets, total, work).ok());
        fits.or_else(|| (sets..=top.sets()).find_map(|sets| Dose::new(sets, total, work).ok())).unwrap()
    })
}

/// Any dose at all.
pub fn any_dose() -> impl Strategy<Value = Dose> {
    let work = prop_oneof![
        Just(Work::Reps),
        Just(Work::Slow),
        Just(Work::Quick),
        Just(Work::Minutes),
        (1..=120u8).prop_map(Work::Holds)
    ];
    (1..=5u8, 1..=300u16, work).prop_filter_map("no dose", |(sets, total, work)| Dose::new(sets, total, work).ok())
}

fn item() -> impl Strategy<Value = Item> {
    exercise().prop_flat_map(|exercise| {
        let parts = select(exercise.parts.iter().collect::<Vec<_>>());
        (dose(exercise), parts, member::<Phase>(), member::<Phase>()).prop_map(move |(dose, part, one, other)| Item {
            exercise,
            dose,
            part,
            from: one.min(other),
            until: one.max(other),
        })
    })
}

fn week() -> impl Strategy<Value = [DayKind; 7]> {
    let day = || select(vec![DayKind::Strength, DayKind::Mobility, DayKind::Rest]);
    uniform7(day()).prop_filter("no rest", |week| restful(*week))
}

fn minutes() -> impl Strategy<Value = SessionMinutes> {
    select(SessionMinutes::ALL.to_vec())
}

/// A plan that could be shared.
pub fn plan() -> impl Strategy<Value = Plan> {
    (member(), date(), member(), week(), minutes(), vec(item(), 1..=MOST_ITEMS)).prop_map(
        |(programme, start, phase, week, minutes, items)| Plan { programme, start, phase, week, minutes, items },
    )
}

fn item_log() -> impl Strategy<Value = ItemLog> {
    let quality = [Quality::Fine, Quality::FormSlipped, Quality::Sharp, Quality::Spreading, Quality::Numb];
    let ended = [Ended::Done, Ended::Hurt, Ended::Skipped];
    let effort = (0..=10u8).prop_map(|score| Effort::new(score).unwrap());
    let done = option::of(any::<u16>());
    let feel = (option::of(pain()), option::of(effort), select(quality.to_vec()), select(ended.to_vec()));
    (any::<u8>(), exercise(), any_dose(), done, feel).prop_map(|(slot, exercise, dose, done, feel)| ItemLog {
        slot,
        exercise,
        dose,
        done: done.unwrap_or(dose.total()),
        peak: feel.0,
        effort: feel.1,
        quality: feel.2,
        ended: feel.3,
    })
}

fn test_result() -> impl Strategy<Value = TestResult> {
    let values = |kind: TestKind| (Just(kind), kind.range().0..=kind.range().1, any::<bool>());
    member::<TestKind>().prop_flat_map(values).prop_map(|(kind, value, left)| {
        let side = kind.sided().then_some(if left { BodySide::Left } else { BodySide::Right });
        TestResult::new(kind, side, value).unwrap()
    })
}

fn score() -> impl Strategy<Value = Score> {
    let rating = || (0..=10u8).prop_map(|rating| Rating::new(rating).unwrap());
    let own = || option::of(rating());
    prop_oneof![
        (rating(), rating(), rating()).prop_map(|(pain, enjoyment, activity)| Score::Peg(Peg {
            pain,
            enjoyment,
            activity
        })),
        (any::<u16>(), own(), own(), own()).prop_filter_map("nothing rated", |(list, a, b, c)| {
            Activities::new(OwnList(list), [a, b, c]).map(Score::Activities)
        }),
        (0..=24u8).prop_map(|count| Score::Roland(Roland::counted(count).unwrap())),
        (0..1u32 << 24).prop_map(|items| Score::Roland(Roland::ticked(items).unwrap())),
    ]
}

fn told() -> impl Strategy<Value = Fact> {
    let burden = || option::of(select(Burden::ALL.to_vec()));
    let known = library::activity::ALL.iter().map(|it| it.code);
    let codes: Vec<u16> = std::iter::once(0).chain(known).collect();
    let activity = select(codes).prop_map(|code| Activity::with_code(code).unwrap());
    let minutes = (1..=600u16).prop_map(|minutes| Minutes::new(minutes).unwrap());
    let effort = (0..=10u8).prop_map(|score| Effort::new(score).unwrap());
    prop_oneof![
        (burden(), burden(), burden()).prop_map(|(fatigue, poor_sleep, stress)| Fact::Noted(DayNote {
            fatigue,
            poor_sleep,
            stress
        })),
        set().prop_map(Fact::Triggered),
        set().prop_map(Fact::FeltAt),
        ".{0,150}".prop_filter_map("no words", |text| Words::new(&text).map(Fact::Won)),
        (leg(), ".{0,150}").prop_map(|(leg, text)| Fact::Remarked { leg, words: Words::new(&text) }),
        (activity, minutes, option::of(effort)).prop_map(|(activity, minutes, effort)| Fact::Moved {
            activity,
            minutes,
            effort
        }),
    ]
}

fn leg() -> impl Strategy<Value = Leg> {
    select(vec![Leg::Same, Leg::MoreCentral, Leg::FurtherDown, Leg::NewNumbnessOrWeakness])
}

fn own() -> impl Strategy<Value = Own> {
    prop_oneof![
        (any::<u8>(), exercise()).prop_map(|(slot, exercise)| Own::Swap { slot, exercise }),
        any::<u8>().prop_map(Own::TooEasy),
        any::<u8>().prop_map(Own::TooHard),
        any::<u8>().prop_map(Own::TakeOut),
        any::<u8>().prop_map(Own::PutBack),
        (exercise(), member()).prop_map(|(exercise, part)| Own::PutIn { exercise, part }),
        (date(), date()).prop_map(|(from, to)| Own::Move { from, to }),
    ]
}

fn fact() -> impl Strategy<Value = Fact> {
    let later = (date(), plain()).prop_map(|(on, fact)| Fact::Backdated { on, fact: Box::new(fact) });
    let right = (date(), plain(), option::of(plain())).prop_map(|(on, was, now)| Fact::Amended {
        on,
        was: Box::new(was),
        now: now.map(Box::new),
    });
    prop_oneof![20 => plain(), 1 => later, 1 => right]
}

fn plain() -> impl Strategy<Value = Fact> {
    let flags = (any::<bool>(), any::<bool>(), option::of((any::<bool>(), any::<bool>())));
    let limits = (set(), set(), set(), pain(), exercises(), flags).prop_map(
        |(equipment, conditions, blocked, usual_pain, without, (gentle, untried, pace))| Limits {
            equipment,
            conditions,
            blocked,
            gentle,
            usual_pain,
            without,
            untried,
            older: pace.is_some_and(|(older, _)| older),
            slowly: pace.is_some_and(|(_, slowly)| slowly),
            edition: if pace.is_some() { Edition::Second } else { Edition::First },
        },
    );
    let form = select(vec![Form::Full, Form::Short, Form::Comfort]);
    let session = (form, pain(), option::of(pain()), vec(item_log(), 0..12))
        .prop_map(|(form, before, after, items)| Fact::Session(SessionLog { form, before, after, items }));
    prop_oneof![
        (plan(), limits).prop_map(|(plan, limits)| Fact::Planned(plan, limits)),
        set().prop_map(Fact::Screened),
        session,
        (date(), pain(), leg()).prop_map(|(session, pain, leg)| Fact::NextDay { session, pain, leg }),
        pain().prop_map(Fact::RestPain),
        any::<u16>().prop_map(|minutes| Fact::Walked { minutes }),
        test_result().prop_map(Fact::Tested),
        score().prop_map(Fact::Scored),
        told(),
        own().prop_map(Fact::Chose),
        select(vec![Fact::Cleared, Fact::FlareBegan, Fact::FlareEnded, Fact::ClockCorrected]),
    ]
}

pub fn entry() -> impl Strategy<Value = Entry> {
    (date(), fact()).prop_map(|(date, fact)| Entry { date, fact })
}

fn activities() -> impl Strategy<Value = Vec<String>> {
    vec(any::<String>(), 0..4)
}

fn exercises() -> impl Strategy<Value = ExerciseSet> {
    vec(exercise(), 0..4).prop_map(|all| all.into_iter().fold(ExerciseSet::EMPTY, |set, it| set.with(it, true)))
}

fn choices() -> impl Strategy<Value = Choices> {
    (option::of(member()), any::<bool>(), exercises(), exercises(), option::of(member()), any::<bool>()).prop_map(
        |(programme, power, without, rather, press_up, slowly)| Choices {
            programme,
            power,
            without,
            rather,
            press_up,
            slowly,
        },
    )
}

fn draft() -> impl Strategy<Value = Draft> {
    let body = (option::of(set()), option::of(set()), option::of(set()), option::of(set()), option::of(set()));
    let about = (option::of(member()), option::of(option::of(member())), option::of(member()), option::of(pain()));
    let time = (option::of(any::<[bool; 7]>()), option::of(minutes()), activities(), choices());
    (any::<u8>(), vec(option::of(set()), 0..6), about, body, time).prop_map(|(step, screening, about, body, time)| {
        Draft {
            step,
            screening,
            age: about.0,
            sex: about.1,
            duration: about.2,
            usual_pain: about.3,
            sites: body.0,
            eases: body.1,
            symptoms: body.2,
            conditions: body.3,
            equipment: body.4,
            days: time.0,
            minutes: time.1,
            activities: time.2,
            choices: time.3,
        }
    })
}

fn profile() -> impl Strategy<Value = Profile> {
    let body = (set(), set(), set(), set(), set());
    let time = (any::<[bool; 7]>(), minutes(), activities(), choices());
    (member(), option::of(member()), member(), pain(), body, time).prop_map(
        |(age, sex, duration, usual_pain, body, time)| Profile {
            age,
            sex,
            duration,
            usual_pain,
            sites: body.0,
            eases: body.1,
            symptoms: body.2,
            conditions: body.3,
            equipment: body.4,
            days: time.0,
            minutes: time.1,
            activities: time.2,
            choices: time.3,
        },
    )
}

pub fn head() -> impl Strategy<Value = Head> {
    let settings = (select(vec![Theme::System, Theme::Light, Theme::Dark]), any::<bool>(), any::<bool>())
        .prop_map(|(theme, large_text, sound)| Settings { theme, large_text, sound });
    let screening =
        (date(), set(), option::of(date())).prop_map(|(date, flags, cleared)| Screening { date, flags, cleared });
    let rest = (option::of(profile()), option::of(screening), option::of(plan()), option::of(draft()));
    (any::<u64>(), settings, rest).prop_map(|(generation, settings, rest)| Head {
        generation,
        settings,
        profile: rest.0,
        screening: rest.1,
        plan: rest.2,
        draft: rest.3,
    })
}

/// Changes, drops or adds one to four bytes, or cuts the end off. The same seed does the same damage.
pub fn damage(text: &str, seed: &mut u64) -> String {
    let mut draw = |below: usize| {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(*seed >> 33).unwrap() % below
    };
    let mut bytes = text.as_bytes().to_vec();
    if draw(10) == 0 {
        bytes.truncate(draw(bytes.len()));
    }
    for _ in 0..=draw(4) {
        let at = draw(bytes.len() + 1);
        let byte = u8::try_from(if draw(20) == 0 { draw(256) } else { 32 + draw(95) }).unwrap();
        match draw(4) {
            0 if at < bytes.len() => drop(bytes.remove(at)),
            1 => bytes.insert(at, byte),
            _ if at < bytes.len() => bytes[at] = byte,
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// This many values that are the same on every run.
pub fn samples<S: Strategy>(strategy: &S, count: usize) -> Vec<S::Value> {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}
