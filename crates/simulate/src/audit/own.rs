//! What the person's own hand may do: it is bound by the same limits as the rules, and never takes what was reached.
//!
//! Growth in a week is measured session by session for what the rules decide. A choice is exempt from that only inasmuch as something else
//! holds instead: it begins with no more than the work before, or with what was reached with that very exercise.

use chrono::{Days, NaiveDate};

use super::{Before, Found, Invariant, claim};
use steadyback_catalogue::measure::Volume;
use steadyback_rules::journal::{Own, Wish};
use steadyback_rules::plan::{DayKind, Plan};
use steadyback_rules::progression::{Decision, Input, Prescription, Progress, Rule};

/// Days without an amber or a red before something goes up by choice.
const SETTLED: i64 = 7;

/// What is remembered to judge choices by.
#[derive(Default)]
pub struct OwnHand {
    /// The most that was prescribed of each exercise, by its code.
    reached: Vec<(u16, Volume)>,
    /// The last day on which a slot was told to be amber or red.
    bad: Vec<(u8, NaiveDate)>,
    /// The last rise of a slot by hand.
    rose: Vec<(u8, NaiveDate)>,
}

impl OwnHand {
    /// What a plan prescribes has been reached, whatever came before.
    pub fn plan(&mut self, progress: &Progress) {
        for state in &progress.items {
            self.reach(state.exercise.code, state.volume());
        }
    }

    /// Dates were corrected.
    pub fn forget_days(&mut self) {
        self.bad.clear();
        self.rose.clear();
    }

    fn reach(&mut self, code: u16, volume: Volume) {
        match self.reached.iter_mut().find(|(of, _)| *of == code) {
            Some((_, most)) => *most = volume.max(*most),
            None => self.reached.push((code, volume)),
        }
    }

    /// Judges choices, and remembers what all decisions come to.
    pub fn take(
        &mut self,
        before: &Before,
        after: &Progress,
        own: Option<Own>,
        decisions: &[Decision],
        found: &mut Found,
    ) {
        for decision in decisions {
            match own.filter(|_| decision.rule == Rule::OwnHand) {
                Some(own) => self.judge(before, after, own, decision, found),
                // The day that was bad is that of the session, not of its answer.
                None => self.note(decision, before.awaiting.as_ref().map_or(decision.date, |waiting| waiting.date)),
            }
            for state in [decision.before, decision.after] {
                if let Prescription::Doing(exercise, dose) = state {
                    self.reach(exercise.code, exercise.volume(dose));
                }
            }
        }
    }

    fn note(&mut self, decision: &Decision, date: NaiveDate) {
        let Some(slot) = decision.slot else { return };
        let green = decision.inputs.iter().any(|input| matches!(input, Input::Greens(_)));
        let bad = matches!(
            decision.rule,
            Rule::Hold | Rule::Plateau | Rule::InSessionRed | Rule::NextDayRed | Rule::StepDown | Rule::Swap
        );
        let loaded = matches!(decision.before, Prescription::Doing(exercise, _) if exercise.loaded);
        if bad && loaded && !green {
            self.bad.retain(|(of, _)| *of != slot);
            self.bad.push((slot, date));
        }
    }

    fn judge(&mut self, before: &Before, after: &Progress, own: Own, decision: &Decision, found: &mut Found) {
        let (date, wish) = (decision.date, own.wish());
        let out = matches!(own, Own::TakeOut(_) | Own::PutBack(_));
        claim(found, Invariant::Reds, out || !before.flare, || format!("a choice in a flare: {decision:?}"));
        if let Own::Move { from, to } = own {
            moved(after, from, to, found);
        }
        if let Prescription::Doing(exercise, _) = decision.after {
            let fits = after.limits.allow(exercise) && exercise.from_phase <= after.phase;
            claim(found, Invariant::RuledOut, fits, || format!("{decision:?}"));
        }
        let (Some(slot), Prescription::Doing(old, from), Prescription::Doing(new, to)) =
            (decision.slot, decision.before, decision.after)
        else {
            return;
        };
        let (was, is) = (old.volume(from), new.volume(to));
        let both = old.loaded && new.loaded;
        let known = self.reached.iter().any(|(code, most)| *code == new.code && is <= *most);
        let back = decision.inputs.contains(&Input::DoneBefore) && known;
        let up = wish == Wish::TooEasy || (old.family == new.family && new.rung > old.rung) || (back && is > was);
        if both && up && !back {
            let lately = |(of, day): &(u8, NaiveDate)| *of == slot && (date - *day).num_days() < SETTLED;
            let fine = !self.bad.iter().any(lately) && !after.is_deload(date);
            claim(found, Invariant::OneAtATime, fine, || format!("up by choice: {decision:?}"));
        }
        let fine = match wish {
            _ if !both || back => true,
            Wish::TooEasy if old == new => {
                let small =
                    is.0 * 100 <= was.0 * 120 || (is.0 * 100 <= was.0 * 150 && is <= new.volume(new.dose.start));
                // The way back to what it was goes by a quarter.
                let one = new.volume_of(1, to.work());
                let regains = known && is.0 <= was.percent(125).0.max(was.0) + one.0;
                is > was && (small || regains)
            }
            _ => is <= was,
        };
        claim(found, Invariant::Share, fine, || format!("a choice begins with more: {decision:?}"));
        if both && up && !back {
            let weekly = |(of, day): &(u8, NaiveDate)| *of == slot && (date - *day).num_days() < SETTLED && !known;
            claim(found, Invariant::OneAtATime, !self.rose.iter().any(weekly), || {
                format!("twice a week: {decision:?}")
            });
            self.rose.retain(|(of, _)| *of != slot);
            self.rose.push((slot, date));
        }
    }
}

/// A week in which a session was moved still has its rest, and its loaded days apart.
fn moved(after: &Progress, from: NaiveDate, to: NaiveDate, found: &mut Found) {
    let week = |plan: &Plan| plan.week_of(from) == plan.week_of(to);
    claim(found, Invariant::Gap, week(&after.plan), || format!("{from} to {to}: another week"));
    let first = from.min(to).checked_sub_days(Days::new(7)).unwrap_or(from);
    let kinds: Vec<_> = first.iter_days().take(21).map(|day| (day, after.day(day))).collect();
    let strength = |kind: DayKind| kind == DayKind::Strength;
    let near = kinds.windows(2).any(|two| {
        let splits = after.split(two[0].0).is_some() && after.split(two[0].0) != after.split(two[1].0);
        strength(two[0].1) && strength(two[1].1) && !splits
    });
    claim(found, Invariant::Rest, !near, || format!("{from} to {to}: neighbours in {kinds:?}"));
    let rests = |days: &[(NaiveDate, DayKind)]| days.iter().any(|(_, kind)| *kind == DayKind::Rest);
    let week = after.plan.week_of(from);
    let days: Vec<_> = kinds.iter().filter(|(day, _)| after.plan.week_of(*day) == week).copied().collect();
    claim(found, Invariant::Rest, days.len() < 7 || rests(&days), || format!("no day of rest: {days:?}"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Dice, person};
    use steadyback_catalogue::dose::{Dose, Work};
    use steadyback_catalogue::enum_set::{EnumSet, Member};
    use steadyback_catalogue::exercise::{Equipment, Phase};
    use steadyback_catalogue::library;
    use steadyback_rules::journal::{Entry, Fact};
    use steadyback_rules::planner;
    use steadyback_rules::profile::Profile;
    use steadyback_rules::progression::replay;

    /// From which exercise and total to which, and whether it is said to have been done before.
    type Change = ((&'static str, u16), (&'static str, u16), bool);

    /// What is objected to after these changes of the first slot, one after the other, by the last of them.
    #[track_caller]
    fn check(wish: fn(u8) -> Own, changes: &[Change], may: bool) {
        let date = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
        let equipment = Equipment::ALL.iter().copied().collect();
        let whoever = Profile { equipment, conditions: EnumSet::EMPTY, ..person(&mut Dice::new(1)) };
        let fact = Fact::Planned(planner::plan(&whoever, false, date).plan, whoever.limits(false));
        let mut after = replay(&[Entry { date, fact }]).0.expect("a plan");
        (after.phase, after.limits.older, after.limits.slowly) = (Phase::Load, false, false);
        let before = || Before { doing: Vec::new(), phase: Phase::Load, flare: false, awaiting: None, deload: false };
        let doing = |(id, total): (&str, u16)| {
            let dose = Dose::new(2, total, Work::Reps).expect("a dose");
            Prescription::Doing(library::by_id(id).expect("an exercise"), dose)
        };
        let (mut hand, mut found) = (OwnHand::default(), Found::new());
        for (from, to, back) in changes {
            found.clear();
            let inputs = if *back { vec![Input::DoneBefore] } else { Vec::new() };
            let (before_it, after_it) = (doing(*from), doing(*to));
            let decision =
                Decision { date, rule: Rule::OwnHand, slot: Some(0), before: before_it, after: after_it, inputs };
            hand.take(&before(), &after, Some(wish(0)), &[decision], &mut found);
        }
        assert_eq!(found.is_empty(), may, "{found:?}");
    }

    /// 24 bridges of 6 s come to 14,400; banded ones are 840 each, so that 14 are 82 % of it and 18 are 105.
    #[test]
    fn a_choice_begins_with_no_more_than_before() {
        let other = |_| Own::Swap { slot: 0, exercise: library::by_id("banded-bridge").expect("an exercise") };
        let from = ("glute-bridge", 24);
        check(other, &[(from, ("banded-bridge", 14), false)], true);
        check(other, &[(from, ("banded-bridge", 18), false)], false);
        // More only of what was done before.
        check(other, &[(from, ("banded-bridge", 18), true)], false);
        check(other, &[(("banded-bridge", 18), from, false), (from, ("banded-bridge", 18), true)], true);
        check(other, &[(("banded-bridge", 18), from, false), (from, ("banded-bridge", 19), true)], false);
    }

    #[test]
    fn too_easy_is_one_step_a_week() {
        let easy = |_| Own::TooEasy(0);
        let more = |from, to| (("glute-bridge", from), ("glute-bridge", to), false);
        check(easy, &[more(20, 22)], true);
        check(easy, &[more(20, 20)], false);
        check(easy, &[more(20, 25)], false);
        check(easy, &[more(20, 22), more(22, 24)], false);
    }
}
