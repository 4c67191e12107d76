//! The questions about the person as a table, numbered as [`ABOUT_PAGES`] lists them.

use chrono::Weekday;

use super::ask::{Ask, Options, Page};
use crate::components::{Branch, Choice};
use crate::stores::ABOUT_PAGES;
use crate::stores::App;
use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_catalogue::exercise::Equipment;
use steadyback_rules::draft::Draft;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_words::en::profile::{self as words, ConditionLine, Question};
use steadyback_words::en::words::weekday;

/// The lines of the question about conditions.
fn conditions() -> Vec<Branch> {
    let line = |line: &ConditionLine| match line {
        ConditionLine::One(it) => {
            Branch { label: words::condition(*it).to_owned(), value: Some(place(*it)), parts: Vec::new() }
        }
        ConditionLine::Several(label, parts) => {
            let parts = parts.iter().map(|(it, label)| Choice::new(place(*it), *label)).collect();
            Branch { label: (*label).to_owned(), value: None, parts }
        }
    };
    words::CONDITION_LINES.iter().map(line).collect()
}

/// The number of the question about conditions.
pub const CONDITIONS: u8 = 7;

/// The first question without an answer.
pub fn first_open(draft: &Draft) -> Option<u8> {
    (0..ABOUT_PAGES).find(|number| !page(*number).is_answered(draft))
}

/// The question of this number; the last one beyond.
pub fn page(number: u8) -> Page {
    let (name, question, ask): (_, &'static Question, _) = match number {
        0 => ("age", &words::AGE, one(words::age, |draft| draft.age.map(place), |draft, to| draft.age = member(to))),
        1 => ("sex", &words::SEX, sex()),
        2 => {
            let set = |draft: &mut Draft, to| draft.duration = member(to);
            ("duration", &words::DURATION, one(words::duration, |draft| draft.duration.map(place), set))
        }
        3 => ("usual-pain", &words::USUAL_PAIN, Ask::Pain),
        4 => {
            let set = |draft: &mut Draft, to| draft.sites = members(to);
            ("sites", &words::SITES, several(words::site, |draft| draft.sites.map(EnumSet::bits), set))
        }
        5 => {
            let set = |draft: &mut Draft, to| draft.eases = members(to);
            ("eases", &words::EASES, several(words::ease, |draft| draft.eases.map(EnumSet::bits), set))
        }
        6 => {
            let set = |draft: &mut Draft, to| draft.symptoms = members(to);
            ("symptoms", &words::SYMPTOMS, several(words::symptom, |draft| draft.symptoms.map(EnumSet::bits), set))
        }
        CONDITIONS => {
            let set = |draft: &mut Draft, to: Option<u64>| draft.conditions = members(to);
            let value = |draft: &Draft| draft.conditions.map(EnumSet::bits);
            let (lines, options) = (conditions(), options(Member::ALL, words::condition));
            ("conditions", &words::CONDITIONS, Ask::Tree { lines, options, value, set })
        }
        8 => ("equipment", &words::EQUIPMENT, equipment()),
        9 => ("days", &words::DAYS, days()),
        10 => ("minutes", &words::MINUTES, minutes()),
        _ => ("activity", &words::ACTIVITIES, Ask::Activities),
    };
    Page { name, question, ask }
}

fn place<T: Member>(value: T) -> u8 {
    u8::try_from(value.index()).unwrap_or(u8::MAX)
}

fn member<T: Member>(place: u8) -> Option<T> {
    T::ALL.get(usize::from(place)).copied()
}

fn members<T: Member>(bits: Option<u64>) -> Option<EnumSet<T>> {
    bits.and_then(EnumSet::from_bits)
}

/// Choices in this order, numbered by their place in the enum.
fn options<T: Member>(values: &[T], label: fn(T) -> &'static str) -> Options {
    values.iter().map(|value| Choice::new(place(*value), label(*value))).collect()
}

fn one<T: Member>(label: fn(T) -> &'static str, value: fn(&Draft) -> Option<u8>, set: fn(&mut Draft, u8)) -> Ask {
    Ask::One { options: options(T::ALL, label), value, set }
}

fn several<T: Member>(
    label: fn(T) -> &'static str,
    value: fn(&Draft) -> Option<u64>,
    set: fn(&mut Draft, Option<u64>),
) -> Ask {
    Ask::Several { options: options(T::ALL, label), value, set }
}

/// "Rather not say" has the number after the last.
fn sex() -> Ask {
    const NOT_SAID: u8 = 2;
    let mut options = options(Member::ALL, words::sex);
    options.push(Choice::new(NOT_SAID, words::SEX.none));
    let value = |draft: &Draft| draft.sex.map(|sex| sex.map_or(NOT_SAID, place));
    Ask::One { options, value, set: |draft, to| draft.sex = Some(member(to)) }
}

/// What most homes have comes first.
fn equipment() -> Ask {
    let order = [
        Equipment::Chair,
        Equipment::Wall,
        Equipment::Doorway,
        Equipment::Mat,
        Equipment::Band,
        Equipment::FixedBand,
        Equipment::Weights,
        Equipment::Step,
        Equipment::TennisBall,
        Equipment::Ball,
        Equipment::MedicineBall,
        Equipment::PullUpBar,
    ];
    let set = |draft: &mut Draft, to| draft.equipment = members(to);
    Ask::Several { options: options(&order, words::equipment), value: |draft| draft.equipment.map(EnumSet::bits), set }
}

fn days() -> Ask {
    let place = |day: Weekday| u8::try_from(day.num_days_from_monday()).unwrap_or(0);
    let names = App::get().settings().week().map(|day| Choice::new(place(day), weekday(day)));
    let value = |draft: &Draft| {
        let bits = |days: [bool; 7]| days.iter().rev().fold(0, |bits, day| bits << 1 | u64::from(*day));
        draft.days.map(bits).filter(|bits| *bits != 0)
    };
    let set = |draft: &mut Draft, to: Option<u64>| {
        draft.days = to.map(|bits| std::array::from_fn(|day| bits >> day & 1 == 1));
    };
    Ask::Several { options: names.collect(), value, set }
}

fn minutes() -> Ask {
    let options = Choice::numbered(SessionMinutes::ALL.iter().map(|it| words::minutes(*it)));
    let value =
        |draft: &Draft| (0..).zip(SessionMinutes::ALL).find(|(_, it)| Some(*it) == draft.minutes).map(|it| it.0);
    let set = |draft: &mut Draft, to: u8| draft.minutes = SessionMinutes::ALL.get(usize::from(to)).copied();
    Ask::One { options, value, set }
}
