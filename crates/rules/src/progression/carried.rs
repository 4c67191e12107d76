//! A plan that was told by an earlier edition of the rules goes on from where it stands.

use super::state::Progress;
use crate::plan::Plan;
use crate::profile::{Edition, Limits, Profile};

/// What a plan under way goes on with, once: the plan as it was told last, without a step back, and limits that say what earlier ones did
/// not, the pace that goes with an age. `None` where it was told by these rules.
pub fn carried(told: Option<&Plan>, progress: &Progress, profile: Option<&Profile>) -> Option<(Plan, Limits)> {
    if progress.limits.edition >= Edition::CURRENT {
        return None;
    }
    let known = progress.limits;
    let pace = profile.map_or(known, |profile| profile.limits(known.gentle));
    let limits = Limits { older: pace.older, slowly: pace.slowly, edition: Edition::CURRENT, ..known };
    let same = |told: &&Plan| told.start == progress.plan.start && told.items.len() == progress.items.len();
    Some((told.filter(same).map_or_else(|| progress.plan_now(), Plan::clone), limits))
}
