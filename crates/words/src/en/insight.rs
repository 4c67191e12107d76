//! Progress in sentences: is it helping, what it rests on, what to expect by now, the week, flares and ladders.

mod helping;

pub use helping::{basis, evidence, helping, sure};

use crate::en::exercises;
use crate::en::words::{family, plural};
use chrono::NaiveDate;
use steadyback_rules::insight::{Climb, FlareSpan, Stage, Week};

/// What people can expect by now.
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Learning => {
            "This week you learn the movements. A session can ease pain for a few hours; that is normal, and \
            so is feeling nothing yet."
        }
        Stage::Movement => "About now moving tends to get easier. Most of what you gain is better control.",
        Stage::Strength => "About now strength begins to grow. Pain can still go up and down.",
        Stage::Pain => "For many people pain gets less about now, if they kept at it. For some it takes some months.",
        Stage::Steady => {
            "Things go on getting better in small steps, with bad days in between. Some people feel a \
            difference only now."
        }
        Stage::Fewer => "About now flares tend to come less often and settle sooner.",
        Stage::Keeping => {
            "The gains stay for as long as you keep going. Two sessions a week are a good way to keep them."
        }
    }
}

/// How a week goes.
pub fn week(week: &Week) -> String {
    let (kept, planned) = (week.kept, plural(week.planned.into(), "day", "days"));
    match (week.is_kept(), week.over) {
        _ if week.planned == 0 => "Nothing was planned this week.".to_owned(),
        (true, _) => format!("You kept {kept} of {planned}. That is a good week."),
        (false, false) => format!("You have kept {kept} of {planned} so far."),
        (false, true) => format!("You kept {kept} of {planned}."),
    }
}

/// How a flare went.
pub fn flare(flare: &FlareSpan, today: NaiveDate) -> String {
    let days = |days: u16| plural(days.into(), "day", "days");
    let lasted = days(flare.days(today));
    match (flare.until, flare.settled) {
        (None, Some(settled)) => {
            format!("For {lasted} so far. Pain was back near its usual level after {}.", days(settled))
        }
        (None, None) => format!("For {lasted} so far."),
        (Some(_), Some(settled)) => {
            format!("It lasted {lasted}. Pain was back near its usual level after {}.", days(settled))
        }
        (Some(_), None) => format!("It lasted {lasted}."),
    }
}

/// How far ladders were climbed: a line for each that was, and one for all others.
pub fn climbed(climbs: &[Climb]) -> Vec<String> {
    let (up, level): (Vec<&Climb>, Vec<&Climb>) = climbs.iter().partition(|climb| climb.rungs() > 0);
    let steps = |climb: &Climb| plural(climb.rungs().into(), "step", "steps");
    let line = |climb: &Climb| {
        format!("{}: {} up, now {}.", family(climb.family), steps(climb), exercises::text(climb.now).name)
    };
    let others = match (up.len(), level.len()) {
        (_, 0) => None,
        (0, _) => Some("You are building up on the first exercise of each ladder.".to_owned()),
        (_, others) => {
            let others = plural(u32::try_from(others).unwrap_or(u32::MAX), "other", "others");
            Some(format!("{others}: building up on the first exercise."))
        }
    };
    up.into_iter().map(line).chain(others).collect()
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;
    use crate::en::calm::{all_calm, calm};
    use steadyback_catalogue::library;

    fn day(day: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date") + Days::new(day)
    }

    #[test]
    fn every_stage_is_said() {
        let all = (0..=16).map(|week| stage(steadyback_rules::insight::stage(week)));
        for text in all.clone() {
            assert!(!text.contains('%'), "{text}");
        }
        all_calm(all);
    }

    #[test]
    fn no_week_is_scolded() {
        #[track_caller]
        fn check(planned: u8, kept: u8, over: bool, expected: &str) {
            let text = week(&Week { monday: day(0), planned, kept, over });
            assert_eq!(text, expected);
            calm(&text);
        }
        check(0, 0, true, "Nothing was planned this week.");
        check(5, 4, false, "You kept 4 of 5 days. That is a good week.");
        check(5, 1, false, "You have kept 1 of 5 days so far.");
        check(5, 1, true, "You kept 1 of 5 days.");
        check(1, 0, true, "You kept 0 of 1 day.");
    }

    #[test]
    fn flares_and_ladders_are_said() {
        let span = |until: Option<u64>, settled| FlareSpan { since: day(0), until: until.map(day), settled };
        assert_eq!(flare(&span(Some(4), None), day(9)), "It lasted 4 days.");
        assert_eq!(flare(&span(None, None), day(1)), "For 1 day so far.");
        let settled = "It lasted 4 days. Pain was back near its usual level after 3 days.";
        assert_eq!(flare(&span(Some(4), Some(3)), day(9)), settled);
        all_calm([span(Some(4), Some(3)), span(None, Some(1))].map(|it| flare(&it, day(9))));
        let ladder = library::ladder(steadyback_catalogue::exercise::Family::Bridge);
        let up = |now: usize| Climb { family: ladder[0].family, first: &ladder[0], now: &ladder[now] };
        let (name, now) = (family(ladder[0].family), exercises::text(&ladder[1]).name);
        let level = "You are building up on the first exercise of each ladder.".to_owned();
        assert_eq!(climbed(&[]), Vec::<String>::new());
        assert_eq!(climbed(&[up(0), up(0)]), [level]);
        let step = format!("{name}: 1 step up, now {now}.");
        assert_eq!(climbed(&[up(0), up(1)]), [step.clone(), "1 other: building up on the first exercise.".to_owned()]);
        assert_eq!(climbed(&[up(1)]), [step]);
        all_calm(climbed(&[up(0), up(1), up(2)]));
    }
}
