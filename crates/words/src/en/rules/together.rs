//! Many decisions of one day, each reason said once.

use super::because::{outcome_of, reason_of};
use steadyback_rules::progression::Decision;

/// Decisions that share a reason.
#[derive(Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// Why, and what follows where that is the same for all of them.
    pub why: String,
    /// What was decided, in the order in which it was.
    pub decisions: Vec<&'a Decision>,
}

/// The decisions by their reasons: first what changes, then what stays.
pub fn by_reason<'a>(decisions: impl IntoIterator<Item = &'a Decision>) -> Vec<Group<'a>> {
    let (changes, stays): (Vec<_>, Vec<_>) = decisions.into_iter().partition(|it| it.changes());
    let mut groups: Vec<Group> = Vec::new();
    for decision in changes.into_iter().chain(stays) {
        let why = reason_of(decision);
        let same = |group: &&mut Group| {
            let first = group.decisions.first();
            group.why == why && first.is_some_and(|it| (it.rule, it.changes()) == (decision.rule, decision.changes()))
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.decisions.push(decision),
            None => groups.push(Group { why, decisions: vec![decision] }),
        }
    }
    for group in &mut groups {
        let mut follows = group.decisions.iter().map(|it| outcome_of(it));
        let first = follows.next().filter(|first| follows.all(|other| other == *first));
        if let Some(follows) = first {
            group.why = format!("{} {follows}", group.why);
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use steadyback_catalogue::dose::Dose;
    use steadyback_catalogue::dose::Work::Reps;
    use steadyback_catalogue::library;
    use steadyback_catalogue::measure::Effort;
    use steadyback_rules::progression::{Input, Prescription, Rule};

    fn decided(rule: Rule, id: &str, (before, after): (u16, u16), inputs: &[Input]) -> Decision {
        let doing = |total| Prescription::Doing(library::by_id(id).expect("in the library"), Dose::of(2, total, Reps));
        let (before, after) = (doing(before), doing(after));
        Decision { date: NaiveDate::MIN, rule, slot: Some(0), before, after, inputs: inputs.to_vec() }
    }

    #[track_caller]
    fn check(decisions: &[Decision], expected: &[(&str, usize)]) {
        let groups = by_reason(decisions);
        let found: Vec<_> = groups.iter().map(|group| (group.why.as_str(), group.decisions.len())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_two_share_is_said_once_and_changes_come_first() {
        let grown = |id, from, to| decided(Rule::Progress, id, (from, to), &[]);
        let stays = |id| decided(Rule::FullMinutes, id, (8, 8), &[]);
        let room = "It went well, and your minutes have no room for more of it. So it stays at this, and the next one \
            comes once it has gone well twice.";
        check(&[], &[]);
        // What follows is another dose for each, so it stands beside each.
        check(&[grown("dead-bug", 8, 9), grown("glute-bridge", 10, 11)], &[("It went well.", 2)]);
        check(&[grown("dead-bug", 8, 9)], &[("It went well. So it grows to 2 × 9 each side.", 1)]);
        let both = [stays("bird-dog"), grown("dead-bug", 8, 9), stays("glute-bridge")];
        check(&both, &[("It went well. So it grows to 2 × 9 each side.", 1), (room, 2)]);
        let effort =
            |score| decided(Rule::Hold, "dead-bug", (8, 8), &[Input::Effort(Effort::new(score).expect("in range"))]);
        let hard = |score: u16| format!("Your effort was {score} out of 10. So the dose stays as it is.");
        check(&[effort(8), effort(9), effort(8)], &[(&hard(8), 2), (&hard(9), 1)]);
    }
}
