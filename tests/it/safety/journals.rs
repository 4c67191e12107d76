//! Any journal whatever: what the app could write in any order and at any pace, and what no screen would write. A journal that breaks
//! a rule is shrunk to the shortest that does.

use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::prelude::*;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::{Condition, Equipment, ExerciseRef, Part};
use steadyback_catalogue::library;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{Ended, Entry, Fact, Form, ItemLog, Leg, Own, Quality, SessionLog};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::planner;
use steadyback_rules::profile::Profile;
use steadyback_rules::progression::replay;
use steadyback_rules::screening::{Access, Flag, Screening};
use steadyback_rules::session::compose;
use steadyback_simulate::audit::{Audit, Invariant, Tally};
use steadyback_simulate::{Dice, person};

use super::{FORMS, start};

const LEGS: [Leg; 4] = [Leg::Same, Leg::MoreCentral, Leg::FurtherDown, Leg::NewNumbnessOrWeakness];
const QUALITIES: [Quality; 5] =
    [Quality::Fine, Quality::FormSlipped, Quality::Sharp, Quality::Spreading, Quality::Numb];
const ENDS: [Ended; 3] = [Ended::Done, Ended::Hurt, Ended::Skipped];

fn pain() -> impl Strategy<Value = Pain> {
    (0u8..=10).prop_map(|score| Pain::new(score).expect("a score"))
}

/// One exercise as it went: percent done, pain, effort, and how.
#[derive(Clone, Debug)]
struct Went {
    percent: u16,
    peak: Option<Pain>,
    effort: Option<Effort>,
    quality: Quality,
    ended: Ended,
}

fn went() -> impl Strategy<Value = Went> {
    let quality = prop_oneof![8 => Just(Quality::Fine), 2 => prop::sample::select(&QUALITIES[..])];
    let ended = prop_oneof![8 => Just(Ended::Done), 1 => prop::sample::select(&ENDS[..])];
    let percent = prop_oneof![6 => Just(100u16), 2 => 0u16..150];
    let peak = prop_oneof![3 => Just(Pain::new(0)), 2 => (0u8..14).prop_map(Pain::new)];
    let effort = prop_oneof![3 => Just(Effort::new(5)), 2 => (0u8..14).prop_map(Effort::new)];
    (percent, peak, effort, quality, ended).prop_map(|(percent, peak, effort, quality, ended)| Went {
        percent,
        peak,
        effort,
        quality,
        ended,
    })
}

/// A choice, by places in what there is to choose from.
#[derive(Clone, Copy, Debug)]
enum Hand {
    Offer(u8, usize),
    Any(u8, ExerciseRef),
    Slot(u8, u8),
    In(ExerciseRef, Part),
    Move(u8, u8),
}

fn hand() -> impl Strategy<Value = Hand> {
    let any = || prop::sample::select(library::all().collect::<Vec<_>>());
    prop_oneof![
        4 => (0u8..25, 0usize..40).prop_map(|(slot, at)| Hand::Offer(slot, at)),
        1 => (0u8..25, any()).prop_map(|(slot, exercise)| Hand::Any(slot, exercise)),
        6 => (0u8..4, 0u8..25).prop_map(|(what, slot)| Hand::Slot(what, slot)),
        2 => (any(), prop::sample::select(Part::ALL)).prop_map(|(exercise, part)| Hand::In(exercise, part)),
        2 => (0u8..8, 0u8..8).prop_map(|(from, to)| Hand::Move(from, to)),
    ]
}

#[derive(Clone, Debug)]
enum Act {
    /// The session of that day.
    Train {
        form: Form,
        before: Pain,
        went: Vec<Went>,
    },
    /// An answer for a session so many days ago.
    Answer {
        ago: u8,
        pain: Pain,
        leg: Leg,
    },
    Rest(Pain),
    FlareBegan,
    FlareEnded,
    ClockCorrected,
    Screened(Option<Flag>),
    Cleared,
    Chose(Hand),
    Changed {
        conditions: u64,
        equipment: u64,
        minutes: usize,
        days: u8,
    },
}

fn act() -> impl Strategy<Value = Act> {
    let form = prop_oneof![6 => Just(Form::Full), 1 => prop::sample::select(&FORMS[..])];
    let train = (form, pain(), vec(went(), 0..8)).prop_map(|(form, before, went)| Act::Train { form, before, went });
    let leg = prop_oneof![8 => Just(Leg::Same), 1 => prop::sample::select(&LEGS[..])];
    let ago = prop_oneof![6 => Just(1u8), 1 => 0u8..5];
    let answer = (ago, prop_oneof![3 => Just(Pain::NONE), 1 => pain()], leg);
    let flag = prop::option::of(prop::sample::select(Flag::ALL));
    let changed = (0..1u64 << Condition::ALL.len(), 0..1u64 << Equipment::ALL.len(), 0..4usize, 0..128u8);
    prop_oneof![
        12 => train,
        12 => answer.prop_map(|(ago, pain, leg)| Act::Answer { ago, pain, leg }),
        2 => pain().prop_map(Act::Rest),
        1 => Just(Act::FlareBegan),
        1 => Just(Act::FlareEnded),
        1 => Just(Act::ClockCorrected),
        1 => flag.prop_map(Act::Screened),
        1 => Just(Act::Cleared),
        4 => hand().prop_map(Act::Chose),
        1 => changed.prop_map(|(conditions, equipment, minutes, days)| Act::Changed { conditions, equipment, minutes, days }),
    ]
}

/// Days to the next act: mostly one or two, sometimes none, now and then weeks.
fn ahead() -> impl Strategy<Value = u8> {
    prop_oneof![2 => Just(0u8), 6 => Just(1u8), 3 => Just(2u8), 1 => 3u8..45]
}

/// Lets the acts happen, as far as a danger sign allows.
struct Story {
    profile: Profile,
    screening: Screening,
    date: NaiveDate,
    audit: Audit,
    entries: Vec<Entry>,
}

impl Story {
    fn begin(profile: Profile) -> Self {
        let plan = planner::plan(&profile, false, start()).plan;
        let entry = Entry { date: start(), fact: Fact::Planned(plan, profile.limits(false)) };
        let audit = Audit::begin(&entry, profile.background());
        let screening = Screening { date: start(), flags: EnumSet::EMPTY, cleared: Some(start()) };
        Self { profile, screening, date: start(), audit, entries: vec![entry] }
    }

    fn write(&mut self, fact: Fact) {
        let entry = Entry { date: self.date, fact };
        self.audit.take(&entry);
        self.entries.push(entry);
    }

    fn tick(&mut self, flags: EnumSet<Flag>) {
        self.screening = Screening::answered(Some(self.screening), flags, self.profile.background(), self.date);
        self.write(Fact::Screened(flags));
    }

    fn locked(&self) -> bool {
        matches!(self.screening.access(self.profile.background()), Access::Locked(_))
    }

    fn replan(&mut self) {
        let gentle = self.screening.access(self.profile.background()) == Access::Gentle;
        let under_way = Some(self.audit.progress());
        let now = self.audit.progress().plan_now();
        let known = planner::Known { plan: Some(&now), under_way, ..planner::Known::default() };
        let plan = planner::plan_knowing(&self.profile, gentle, self.date, &known).plan;
        let limits = self.profile.limits(gentle);
        self.audit.know(self.profile.background());
        self.write(Fact::Planned(plan, limits));
    }

    fn happens(&mut self, ahead: u8, act: &Act) {
        for _ in 0..ahead {
            self.date = self.date + Days::new(1);
            self.audit.morning(self.date);
        }
        match act {
            Act::Train { form, before, went } if !self.locked() => {
                let items = self.items(*form, went);
                self.write(Fact::Session(SessionLog { form: *form, before: *before, after: Some(*before), items }));
            }
            Act::Answer { ago, pain, leg } => {
                let session = self.date - Days::new(u64::from(*ago));
                self.write(Fact::NextDay { session, pain: *pain, leg: *leg });
                if *leg == Leg::NewNumbnessOrWeakness {
                    self.tick(self.screening.flags.with(Flag::LegNumbOrWeak, true));
                }
            }
            Act::Rest(pain) => self.write(Fact::RestPain(*pain)),
            Act::FlareBegan => self.write(Fact::FlareBegan),
            Act::FlareEnded => self.write(Fact::FlareEnded),
            Act::ClockCorrected => self.write(Fact::ClockCorrected),
            Act::Screened(flag) => self.tick(flag.iter().copied().collect()),
            Act::Cleared if self.date >= self.screening.clearance_from(self.profile.background()) => {
                self.screening.cleared = Some(self.date);
                self.write(Fact::Cleared);
            }
            Act::Changed { conditions, equipment, minutes, days } if !self.locked() => {
                self.profile.conditions = EnumSet::from_bits(*conditions).expect("conditions");
                self.profile.equipment = EnumSet::from_bits(*equipment).expect("equipment");
                self.profile.minutes = SessionMinutes::ALL[*minutes];
                self.profile.days = std::array::from_fn(|day| days >> day & 1 == 1);
                if !self.locked() {
                    self.replan();
                }
            }
            Act::Chose(hand) if !self.locked() => {
                if let Some(own) = self.own(*hand) {
                    self.write(Fact::Chose(own));
                }
            }
            Act::Train { .. } | Act::Cleared | Act::Changed { .. } | Act::Chose(_) => {}
        }
    }

    /// A choice as the app would write it, whether it can be followed or not.
    fn own(&self, hand: Hand) -> Option<Own> {
        let day = |ahead: u8| self.date + Days::new(ahead.into());
        Some(match hand {
            Hand::Offer(slot, at) => {
                let offers = self.audit.progress().offers(slot);
                Own::Swap { slot, exercise: offers.get(at % offers.len().max(1))?.exercise }
            }
            Hand::Any(slot, exercise) => Own::Swap { slot, exercise },
            Hand::Slot(0, slot) => Own::TooEasy(slot),
            Hand::Slot(1, slot) => Own::TooHard(slot),
            Hand::Slot(2, slot) => Own::TakeOut(slot),
            Hand::Slot(_, slot) => Own::PutBack(slot),
            Hand::In(exercise, part) => Own::PutIn { exercise, part },
            Hand::Move(from, to) => Own::Move { from: day(from), to: day(to) },
        })
    }

    fn items(&self, form: Form, went: &[Went]) -> Vec<ItemLog> {
        let blocks = compose(self.audit.progress(), form).blocks;
        let fine = Went { percent: 100, peak: Pain::new(0), effort: None, quality: Quality::Fine, ended: Ended::Done };
        let went = went.iter().chain(std::iter::repeat(&fine));
        let item = |(block, went): (&steadyback_rules::session::Block, &Went)| ItemLog {
            slot: block.slot,
            exercise: block.exercise,
            dose: block.dose,
            done: block.dose.total() * went.percent / 100,
            peak: went.peak,
            effort: went.effort,
            quality: went.quality,
            ended: went.ended,
        };
        blocks.iter().zip(went).map(item).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    /// In any order and at any pace, all nine invariants hold.
    #[test]
    fn any_story_keeps_to_the_rules(seed in 0u64..500, acts in vec((ahead(), act()), 1..120)) {
        let mut story = Story::begin(person(&mut Dice::new(seed)));
        for (ahead, act) in &acts {
            story.happens(*ahead, act);
        }
        let tally = story.audit.end();
        prop_assert_eq!(&tally.violations, &vec![]);
        prop_assert_eq!((Some(tally.ending), tally.decisions), replay(&story.entries));
    }

    /// Sessions of exercises that the plan does not hold, in slots that are not there, on days that go back.
    #[test]
    fn what_no_screen_would_write_breaks_no_limit(seed in 0u64..500, facts in vec((0u64..200, wild()), 1..60)) {
        let profile = person(&mut Dice::new(seed));
        let plan = planner::plan(&profile, false, start()).plan;
        let mut entries = vec![Entry { date: start(), fact: Fact::Planned(plan, profile.limits(false)) }];
        entries.extend(facts.into_iter().map(|(ahead, fact)| Entry { date: start() + Days::new(ahead), fact }));
        let tally: Tally = steadyback_simulate::audit::audit(&entries, profile.background());
        // Whether a session may be written down at all is for the app to say.
        let broken: Vec<_> = tally.violations.iter().filter(|it| it.invariant != Invariant::Locked).collect();
        prop_assert_eq!(broken, Vec::<&_>::new());
        prop_assert_eq!((Some(tally.ending), tally.decisions), replay(&entries));
    }
}

fn wild() -> impl Strategy<Value = Fact> {
    let exercises: Vec<_> = library::all().collect();
    let item = (0u8..45, prop::sample::select(exercises), 0usize..3, 0u16..255, went()).prop_map(
        |(slot, exercise, dose, done, went)| ItemLog {
            slot,
            exercise,
            dose: [exercise.dose.start, exercise.dose.top, exercise.dose.floor()][dose],
            done,
            peak: went.peak,
            effort: went.effort,
            quality: went.quality,
            ended: went.ended,
        },
    );
    let session = (prop::sample::select(&FORMS[..]), pain(), pain(), vec(item, 0..6));
    let answer = (0u64..200, pain(), prop::sample::select(&LEGS[..]));
    prop_oneof![
        4 => session.prop_map(|(form, before, after, items)| Fact::Session(SessionLog { form, before, after: Some(after), items })),
        2 => answer.prop_map(|(ahead, pain, leg)| Fact::NextDay { session: start() + Days::new(ahead), pain, leg }),
        1 => pain().prop_map(Fact::RestPain),
        1 => Just(Fact::FlareBegan),
        1 => Just(Fact::FlareEnded),
        1 => Just(Fact::ClockCorrected),
        1 => Just(Fact::Screened(EnumSet::EMPTY)),
        2 => own().prop_map(Fact::Chose),
    ]
}

fn own() -> impl Strategy<Value = Own> {
    let any = || prop::sample::select(library::all().collect::<Vec<_>>());
    let day = || (0u64..200).prop_map(|ahead| start() + Days::new(ahead));
    prop_oneof![
        (0u8..45, any()).prop_map(|(slot, exercise)| Own::Swap { slot, exercise }),
        (0u8..45).prop_map(Own::TooEasy),
        (0u8..45).prop_map(Own::TooHard),
        (0u8..45).prop_map(Own::TakeOut),
        (0u8..45).prop_map(Own::PutBack),
        (any(), prop::sample::select(Part::ALL)).prop_map(|(exercise, part)| Own::PutIn { exercise, part }),
        (day(), day()).prop_map(|(from, to)| Own::Move { from, to }),
    ]
}
