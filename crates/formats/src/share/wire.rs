//! Version 1 of a plan as integers. The order and the meaning of these fields are frozen.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Origin, ShareError};
use crate::text::member;
use steadyback_catalogue::dose::{Dose, Work};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{Part, Phase};
use steadyback_catalogue::library;
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::plan::{DAYS_OF_SPLIT, DayKind, Item, MOST_ITEMS, Plan};
use steadyback_rules::programme::Programme;

#[derive(Serialize, Deserialize)]
pub(super) struct WirePlan {
    /// Place of the phase it begins in.
    phase: u8,
    /// Seven digits to base 3, Monday the lowest: strength, mobility, rest.
    week: u16,
    /// Minutes of a session.
    minutes: u8,
    items: Vec<WireItem>,
}

#[derive(Serialize, Deserialize)]
struct WireItem {
    /// Code of the exercise.
    code: u16,
    /// Places of part, first and last phase: two bits each, the part lowest.
    place: u8,
    /// 0 reps, 1–120 seconds of a hold, 255 minutes.
    work: u8,
    sets: u8,
    total: u16,
}

const MINUTES: u8 = 255;

impl From<&Plan> for WirePlan {
    fn from(plan: &Plan) -> Self {
        Self {
            phase: low(plan.phase),
            week: plan.week.iter().rev().fold(0, |week, day| week * 3 + digit(*day)),
            minutes: u8::try_from(plan.minutes.minutes()).unwrap_or(0),
            items: plan.items.iter().map(WireItem::from).collect(),
        }
    }
}

impl From<&Item> for WireItem {
    fn from(item: &Item) -> Self {
        Self {
            code: item.exercise.code,
            place: low(item.part) | low(item.from) << 2 | low(item.until) << 4,
            work: match item.dose.work() {
                // A plan keeps the usual reps; what a block makes of them is found anew each day.
                Work::Reps | Work::Slow | Work::Quick => 0,
                Work::Holds(seconds) => seconds,
                Work::Minutes => MINUTES,
            },
            sets: item.dose.sets(),
            total: item.dose.total(),
        }
    }
}

/// Place of a value; parts and phases are four each.
fn low<T: Member>(value: T) -> u8 {
    u8::try_from(value.index()).unwrap_or(u8::MAX) & 3
}

const fn digit(day: DayKind) -> u16 {
    match day {
        DayKind::Strength => 0,
        DayKind::Mobility => 1,
        DayKind::Rest => 2,
    }
}

impl WirePlan {
    /// The plan, beginning on this day, if everything in it is possible.
    pub(super) fn plan(self, programme: Programme, start: NaiveDate, origin: Origin) -> Result<Plan, ShareError> {
        let count = self.items.len();
        if count > MOST_ITEMS || (count == 0 && origin == Origin::Shared) {
            return Err(ShareError::Items(count));
        }
        let week = week(self.week).ok_or(ShareError::Schedule)?;
        if origin == Origin::Shared && !restful(week) {
            return Err(ShareError::Schedule);
        }
        Ok(Plan {
            programme,
            start,
            phase: member(self.phase).ok_or(ShareError::Phase)?,
            week,
            minutes: SessionMinutes::from_minutes(self.minutes.into()).ok_or(ShareError::Minutes)?,
            items: self.items.into_iter().map(|item| item.item(origin)).collect::<Result<_, _>>()?,
        })
    }
}

impl WireItem {
    fn item(self, origin: Origin) -> Result<Item, ShareError> {
        let code = self.code;
        let exercise = library::by_code(code).ok_or(ShareError::UnknownExercise(code))?;
        let work = match self.work {
            0 => Work::Reps,
            MINUTES => Work::Minutes,
            seconds => Work::Holds(seconds),
        };
        let dose = Dose::new(self.sets, self.total, work).map_err(|_| ShareError::Dose(code))?;
        let part: Part = member(self.place & 3).ok_or(ShareError::Part(code))?;
        let from: Phase = member(self.place >> 2 & 3).ok_or(ShareError::Phases(code))?;
        let until: Phase = member(self.place >> 4).ok_or(ShareError::Phases(code))?;
        match origin {
            Origin::Shared if !exercise.dose.allows(dose) => Err(ShareError::Dose(code)),
            Origin::Shared if !exercise.parts.has(part) => Err(ShareError::Part(code)),
            Origin::Shared if from > until => Err(ShareError::Phases(code)),
            Origin::Shared | Origin::Own => Ok(Item { exercise, dose, part, from, until }),
        }
    }
}

/// The seven days of a number; `None` if it has more.
fn week(mut number: u16) -> Option<[DayKind; 7]> {
    let mut days = [DayKind::Rest; 7];
    for day in &mut days {
        *day = match number % 3 {
            0 => DayKind::Strength,
            1 => DayKind::Mobility,
            _ => DayKind::Rest,
        };
        number /= 3;
    }
    (number == 0).then_some(days)
}

/// At least one rest day, and no strength on two days in a row, Sunday and Monday included, unless it is on four days, of which
/// each is for one half of the families.
pub(crate) fn restful(week: [DayKind; 7]) -> bool {
    let tomorrow = week.iter().cycle().skip(1);
    let in_a_row = week.iter().zip(tomorrow).any(|(day, next)| (*day, *next) == (DayKind::Strength, DayKind::Strength));
    let strength = week.iter().filter(|day| **day == DayKind::Strength).count();
    week.contains(&DayKind::Rest) && (!in_a_row || u32::try_from(strength) == Ok(DAYS_OF_SPLIT))
}
