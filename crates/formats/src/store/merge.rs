//! Two tabs have written without having seen each other.

use super::Journal;
use crate::saved::Head;
use steadyback_rules::journal::Entry;
use steadyback_rules::screening::Screening;

/// What this tab has changed since `base` holds, everything else is as the other tab has it.
pub(super) fn merged(base: &Head, ours: &Head, theirs: &Head) -> Head {
    Head {
        generation: theirs.generation,
        settings: if ours.settings == base.settings { theirs.settings } else { ours.settings },
        profile: pick(&base.profile, &ours.profile, &theirs.profile),
        screening: screening(base.screening, ours.screening, theirs.screening),
        plan: pick(&base.plan, &ours.plan, &theirs.plan),
        draft: pick(&base.draft, &ours.draft, &theirs.draft),
    }
}

fn pick<T: Clone + PartialEq>(base: &T, ours: &T, theirs: &T) -> T {
    if ours == base { theirs.clone() } else { ours.clone() }
}

/// Signs told in one tab are not waved off by answers in another: all of them count, and a clearance only if both have it.
fn screening(base: Option<Screening>, ours: Option<Screening>, theirs: Option<Screening>) -> Option<Screening> {
    match (ours, theirs) {
        (ours, theirs) if ours == base => theirs,
        (ours, theirs) if theirs == base => ours,
        (Some(one), Some(other)) => Some(Screening {
            date: one.date.max(other.date),
            flags: one.flags.union(other.flags),
            cleared: one.cleared.zip(other.cleared).map(|(one, other)| one.max(other)),
        }),
        (one, other) => one.or(other),
    }
}

/// Of what this tab has just written, what is not in the journal any more: another tab wrote over it. Nothing where there is no
/// journal: then everything was deleted.
pub fn overwritten(written: &[Entry], journal: &Journal) -> Vec<Entry> {
    if journal.is_empty() {
        return Vec::new();
    }
    let mut there: Vec<&Entry> = journal.recent().iter().collect();
    let gone = |entry: &&Entry| match there.iter().rposition(|it| it == entry) {
        Some(at) => {
            there.swap_remove(at);
            false
        }
        None => true,
    };
    written.iter().filter(gone).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backup::Shards;
    use crate::journal_line;

    #[track_caller]
    fn check(written: &[u16], stored: &[u16], expected: &[u16]) {
        let line = |minutes: &u16| format!("20261101 W {minutes}");
        let entry = |minutes: &u16| journal_line::parse(&line(minutes)).expect("an entry");
        let mut shards = Shards::new();
        if !stored.is_empty() {
            shards.insert("2026-11".to_owned(), stored.iter().map(line).collect());
        }
        let written: Vec<_> = written.iter().map(entry).collect();
        let expected: Vec<_> = expected.iter().map(entry).collect();
        assert_eq!(overwritten(&written, &Journal::of(shards)), expected);
    }

    #[test]
    fn what_another_tab_wrote_over() {
        check(&[], &[1, 2], &[]);
        check(&[2], &[1, 2], &[]);
        check(&[2], &[1, 2, 3], &[]);
        check(&[2], &[1, 3], &[2]);
        check(&[2, 4], &[1, 2, 3], &[4]);
        check(&[2, 2], &[1, 2, 3], &[2]);
        check(&[2, 2], &[2, 2, 3], &[]);
        // All is gone: it was deleted.
        check(&[2], &[], &[]);
    }
}
