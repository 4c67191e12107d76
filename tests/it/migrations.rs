//! What any release saved or exported is read by this one. The fixtures are never edited, only added to.

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Direction, Equipment, ExerciseRef, Part, Phase};
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::functional_test::{BodySide, TestKind, TestResult};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_formats::backup::{Backup, read_backup, write_backup};
use steadyback_formats::journal_line::{line, parse};
use steadyback_formats::migrate::CURRENT;
use steadyback_formats::saved::{Head, Loaded, Settings, Slot, Theme, choose, read_head, write_head};
use steadyback_formats::store::{Health, Read, Store, read};
use steadyback_rules::draft::Draft;
use steadyback_rules::journal::{
    Activity, Burden, DayNote, Ended, Entry, Fact, Form, ItemLog, Leg, Minutes, Own, Quality, SessionLog, Trigger,
    Words,
};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::outcome::{Activities, OwnList, Peg, Rating, Roland, Score};
use steadyback_rules::plan::{DayKind, Item, Plan};
use steadyback_rules::profile::{
    AgeBand, Choices, Ease, Edition, Limits, PressUp, Profile, Sex, Site, Symptom, SymptomDuration,
};
use steadyback_rules::programme::Programme;
use steadyback_rules::screening::{Flag, Screening};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn pain(score: u8) -> Pain {
    Pain::new(score).unwrap()
}

fn exercise(id: &str) -> ExerciseRef {
    library::by_id(id).unwrap()
}

fn set<T: Member>(values: &[T]) -> EnumSet<T> {
    values.iter().copied().collect()
}

fn fixture(name: &str) -> String {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The person that every fixture is about.
fn plan() -> Plan {
    use DayKind::{Mobility as M, Rest as R, Strength as S};
    let item = |id, dose, part, from, until| Item { exercise: exercise(id), dose, part, from, until };
    Plan {
        programme: Programme::SixteenWeeks,
        start: day(23),
        phase: Phase::Builders,
        week: [S, M, S, R, S, M, R],
        minutes: SessionMinutes::Fifteen,
        items: vec![
            item("cat-cow", Dose::of(1, 8, Work::Reps), Part::WarmUp, Phase::Foundation, Phase::Load),
            item("dead-bug", Dose::new(2, 21, Work::Reps).unwrap(), Part::Main, Phase::Foundation, Phase::Builders),
            item("front-plank", Dose::of(3, 5, Work::Holds(10)), Part::Main, Phase::Builders, Phase::Load),
            item("walking", Dose::of(1, 15, Work::Minutes), Part::Activity, Phase::Foundation, Phase::Load),
        ],
    }
}

fn profile() -> Profile {
    Profile {
        age: AgeBand::From50,
        sex: Some(Sex::Male),
        duration: SymptomDuration::Long,
        usual_pain: pain(4),
        sites: set(&[Site::Central, Site::Buttock]),
        eases: set(&[Ease::Moving]),
        symptoms: set(&[Symptom::AfterSitting, Symptom::Stress]),
        conditions: set(&[Condition::Disc, Condition::FloorIsHard]),
        equipment: set(&[Equipment::Mat, Equipment::FixedBand]),
        days: [true, true, true, false, true, true, false],
        minutes: SessionMinutes::Fifteen,
        activities: vec!["im Garten knien – ohne Angst".to_owned(), "carry 🛒 home".to_owned()],
        choices: Choices { programme: Some(Programme::SixteenWeeks), ..Choices::default() },
    }
}

fn head() -> Head {
    let draft = Draft {
        step: 4,
        screening: vec![Some(EnumSet::EMPTY), Some(set(&[Flag::NightPain, Flag::InjuredLately])), None],
        age: Some(AgeBand::Under18),
        sex: Some(None),
        usual_pain: Some(Pain::NONE),
        sites: Some(EnumSet::EMPTY),
        days: Some([false, false, false, false, false, false, true]),
        activities: vec![String::new()],
        choices: profile().choices,
        ..Draft::default()
    };
    Head {
        generation: 4711,
        settings: Settings { theme: Theme::Dark, large_text: true, sound: false },
        profile: Some(profile()),
        screening: Some(Screening { date: day(20), flags: set(&[Flag::NightPain]), cleared: Some(day(21)) }),
        plan: Some(plan()),
        draft: Some(draft),
    }
}

/// What each schema of the head had to say: choices about the plan since schema 2, no programme and slower growth since schema 3.
fn head_of(schema: u32) -> Head {
    let mut head = head();
    if schema >= 2 {
        let some = |ids: &[&str]| ids.iter().fold(ExerciseSet::EMPTY, |set, id| set.with(exercise(id), true));
        let choices = Choices {
            programme: Some(Programme::Quotas),
            power: true,
            without: some(&["cat-cow", "prone-press-up"]),
            rather: some(&["bridge-hold"]),
            press_up: Some(PressUp::Worse),
            slowly: false,
        };
        head.profile.as_mut().unwrap().choices = choices;
        head.plan.as_mut().unwrap().programme = Programme::Quotas;
        head.draft.as_mut().unwrap().choices = Choices { press_up: None, ..choices };
    }
    if schema >= 3 {
        for choices in [&mut head.profile.as_mut().unwrap().choices, &mut head.draft.as_mut().unwrap().choices] {
            (choices.programme, choices.slowly) = (None, true);
        }
    }
    head
}

fn done(slot: u8, id: &str, dose: Dose) -> ItemLog {
    ItemLog {
        slot,
        exercise: exercise(id),
        dose,
        done: dose.total(),
        peak: Some(pain(2)),
        effort: Effort::new(10),
        quality: Quality::Fine,
        ended: Ended::Done,
    }
}

/// Every kind of fact, in November and December.
fn journal() -> Vec<Entry> {
    let blocked = set(&[Direction::Flexion, Direction::Rotation]);
    let (equipment, conditions) = (profile().equipment, profile().conditions);
    let limits = Limits {
        equipment,
        conditions,
        blocked,
        gentle: true,
        usual_pain: pain(4),
        without: ExerciseSet::EMPTY,
        untried: false,
        older: false,
        slowly: false,
        edition: Edition::First,
    };
    let mut hurt = done(2, "knee-plank", Dose::of(3, 1, Work::Holds(20)));
    (hurt.done, hurt.peak, hurt.effort) = (1, Some(pain(10)), None);
    (hurt.quality, hurt.ended) = (Quality::Spreading, Ended::Hurt);
    let mut skipped = done(0, "cat-cow", Dose::of(1, 8, Work::Reps));
    (skipped.done, skipped.peak, skipped.effort, skipped.ended) = (0, None, None, Ended::Skipped);
    let items = vec![skipped, done(1, "dead-bug", Dose::new(2, 21, Work::Reps).unwrap()), hurt];
    let session = SessionLog { form: Form::Short, before: Pain::NONE, after: Some(pain(10)), items };
    let december = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    [
        (day(20), Fact::Screened(set(&[Flag::NightPain]))),
        (day(21), Fact::Cleared),
        (day(22), Fact::Planned(plan(), limits)),
        (day(23), Fact::Session(session)),
        (day(24), Fact::NextDay { session: day(23), pain: pain(6), leg: Leg::FurtherDown }),
        (day(24), Fact::FlareBegan),
        (day(27), Fact::RestPain(Pain::NONE)),
        (day(28), Fact::FlareEnded),
        (december, Fact::Walked { minutes: 25 }),
        (december, Fact::ClockCorrected),
    ]
    .map(|(date, fact)| Entry { date, fact })
    .into()
}

#[test]
fn every_schema_ever_written_is_read() {
    for schema in 1..=CURRENT {
        let text = fixture(&format!("head-v{schema}.json"));
        assert_eq!(read_head(text.trim_end()), Ok(head_of(schema)), "schema {schema}");
        let ready = Loaded::Ready { head: Box::new(head_of(schema)), slot: Slot::A, lost: None };
        assert_eq!(choose(Some(&text), None), ready, "schema {schema}");
    }
}

#[test]
fn every_backup_ever_exported_is_read() {
    let backup = read_backup(&fixture("backup-v1.json")).unwrap();
    assert_eq!((backup.exported, backup.schema, &backup.head, backup.unknown), (day(30), 1, &head(), 1));
    assert_eq!(backup.entries, journal());
    let months: Vec<_> = backup.shards.iter().map(|(month, lines)| (month.as_str(), lines.len())).collect();
    assert_eq!(months, [("2026-11", 8), ("2026-12", 3)]);
}

/// Since schema 2: a head with choices, and a plan with a programme and unwanted exercises in the journal.
#[test]
fn a_backup_with_choices_is_read() {
    let backup = read_backup(&fixture("backup-choices.json")).unwrap();
    let head = head_of(2);
    let (plan, choices) = (head.plan.clone().unwrap(), head.profile.as_ref().unwrap().choices);
    let mut limits = profile().limits(false);
    (limits.without, limits.untried, limits.edition) = (choices.without, true, Edition::First);
    assert_eq!((backup.exported, &backup.head, backup.unknown), (day(30), &head, 0));
    assert_eq!(backup.entries, [Entry { date: day(22), fact: Fact::Planned(plan, limits) }]);
}

/// Keys and texts in memory.
#[derive(Default)]
struct Memory(RefCell<BTreeMap<String, String>>);

impl Store for Memory {
    type Error = ();

    fn get(&self, key: &str) -> Result<Option<String>, ()> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ()> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ()> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ()> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

/// A month without a seal, from the first schema, and one with; a head of each schema.
#[test]
fn every_month_ever_stored_is_read() {
    for schema in 1..=CURRENT {
        let memory = Memory::default();
        memory.set("head-a", &fixture(&format!("head-v{schema}.json"))).unwrap();
        memory.set("journal/2026-10", &fixture("store-month-1.txt")).unwrap();
        memory.set("journal/2026-11", &fixture("store-month-2.txt")).unwrap();
        let stored = read(&memory).unwrap();
        let (read, entries) = (stored.lines.read(), stored.history.entries().len());
        assert_eq!((stored.health, read, entries), (Health::Good, Read { lines: 4, lost: 0 }, 4));
        assert_eq!(Head { generation: 0, ..stored.head }, Head { generation: 0, ..head_of(schema) });
    }
}

#[test]
fn what_was_read_is_written_and_read_again() {
    assert_eq!(read_head(&write_head(&head())), Ok(head()));
    let backup = read_backup(&fixture("backup-v1.json")).unwrap();
    let Backup { exported, head, shards, .. } = &backup;
    let again = Backup { schema: CURRENT, ..backup.clone() };
    assert_eq!(read_backup(&write_backup(head, shards, *exported)), Ok(again));
}

/// Measures and what is told by the way, as first written.
fn measures() -> Vec<Fact> {
    use BodySide::{Left, Right};
    let test = |kind, side, value| Fact::Tested(TestResult::new(kind, side, value).unwrap());
    let rating = |score| Rating::new(score).unwrap();
    let moved = |activity, minutes, effort: Option<u8>| Fact::Moved {
        activity,
        minutes: Minutes::new(minutes).unwrap(),
        effort: effort.and_then(Effort::new),
    };
    let own = [Some(rating(5)), None, Some(rating(0))];
    let note = |fatigue, poor_sleep, stress| Fact::Noted(DayNote { fatigue, poor_sleep, stress });
    vec![
        test(TestKind::SitToStand, None, 112),
        test(TestKind::ChairStand, None, 14),
        test(TestKind::FrontPlank, None, 45),
        test(TestKind::KneePlank, None, 30),
        test(TestKind::BridgeHold, None, 90),
        test(TestKind::SidePlank, Some(Left), 20),
        test(TestKind::SidePlank, Some(Right), 22),
        test(TestKind::FingertipToFloor, None, 12),
        test(TestKind::OneLegStance, Some(Left), 45),
        test(TestKind::OneLegStance, Some(Right), 9),
        test(TestKind::WorkCapacity, None, 60),
        test(TestKind::ToeLift, None, 10),
        Fact::Scored(Score::Peg(Peg { pain: rating(4), enjoyment: rating(3), activity: rating(10) })),
        Fact::Scored(Score::Activities(Activities::new(OwnList(41_234), own).unwrap())),
        Fact::Scored(Score::Roland(Roland::counted(12).unwrap())),
        Fact::Scored(Score::Roland(Roland::ticked(0b1010).unwrap())),
        note(Some(Burden::Little), Some(Burden::Some), Some(Burden::Much)),
        note(None, None, Some(Burden::Little)),
        Fact::Triggered(set(Trigger::ALL)),
        Fact::Triggered(EnumSet::EMPTY),
        Fact::Won(Words::new("Tied my shoes, \"at last\" \u{1f45f}").unwrap()),
        moved(Activity::with_code(1001).unwrap(), 30, Some(5)),
        moved(Activity::OTHER, 600, None),
    ]
}

/// Where it was felt, as in `journal-3.txt`.
fn sites() -> Vec<Fact> {
    vec![Fact::FeltAt(set(&[Site::Central, Site::Thigh])), Fact::FeltAt(set(Site::ALL)), Fact::FeltAt(EnumSet::EMPTY)]
}

/// The person's own hand on the plan, as in `journal-4.txt`.
fn choices() -> Vec<Fact> {
    let by_code = |code| library::by_code(code).unwrap();
    let own = [
        Own::Swap { slot: 3, exercise: by_code(112) },
        Own::TooEasy(0),
        Own::TooHard(12),
        Own::TakeOut(39),
        Own::PutBack(39),
        Own::PutIn { exercise: by_code(12), part: Part::CoolDown },
        Own::Move { from: day(27), to: day(28) },
    ];
    own.map(Fact::Chose).into()
}

/// Sessions without pain after them, and signs of the second edition of the questions, as in `journal-5.txt`.
fn cut_short() -> Vec<Fact> {
    let item = ItemLog {
        slot: 0,
        exercise: library::by_code(32).unwrap(),
        dose: Dose::of(2, 8, Work::Reps),
        done: 16,
        peak: Some(pain(2)),
        effort: Effort::new(6),
        quality: Quality::Fine,
        ended: Ended::Done,
    };
    let cut = |form, before, items| Fact::Session(SessionLog { form, before, after: None, items });
    vec![
        cut(Form::Full, pain(3), vec![item]),
        cut(Form::Comfort, Pain::NONE, Vec::new()),
        Fact::Screened(set(&[Flag::TroublePeeing, Flag::LegNumbOrWeak])),
        Fact::Screened(set(&Flag::ALL[..57])),
    ]
}

/// What was written down later or put right, as in `journal-6.txt`.
fn put_right() -> Vec<Fact> {
    let walk = |minutes| Box::new(Fact::Walked { minutes });
    let on = day(27);
    vec![
        Fact::Backdated { on, fact: walk(25) },
        Fact::Amended { on, was: walk(300), now: Some(walk(30)) },
        Fact::Amended { on, was: Box::new(Fact::RestPain(pain(8))), now: None },
        Fact::Amended {
            on,
            was: Box::new(Fact::Won(Words::new("up / down").unwrap())),
            now: Some(Box::new(Fact::Won(Words::new("/").unwrap()))),
        },
    ]
}

#[test]
fn every_line_ever_written_is_read() {
    let all = [
        ("journal-2.txt", measures()),
        ("journal-3.txt", sites()),
        ("journal-4.txt", choices()),
        ("journal-5.txt", cut_short()),
        ("journal-6.txt", put_right()),
    ];
    for (name, facts) in all {
        let text = fixture(name);
        let read: Vec<_> = text.lines().map(|line| parse(line).unwrap()).collect();
        assert_eq!(read.iter().map(|entry| entry.fact.clone()).collect::<Vec<_>>(), facts, "{name}");
        assert_eq!(read.iter().map(line).collect::<Vec<_>>(), text.lines().collect::<Vec<_>>(), "{name}");
    }
}
