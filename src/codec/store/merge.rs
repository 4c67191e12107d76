//! Two tabs have changed the head since they last agreed.

use crate::codec::saved::Head;
use crate::domain::screening::Screening;

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
