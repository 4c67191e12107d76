//! For whom a session asks about the legs by themselves. Everybody else says it with "as planned", and can say otherwise.

use super::journal::{Entry, Fact, ItemLog, Leg, Quality};
use super::profile::{Profile, Site};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::Condition;

/// Places from which pain goes into a leg, or where it has.
const SITES: [Site; 3] = [Site::Buttock, Site::Thigh, Site::BelowKnee];
/// What comes with pain in the leg (`docs/conditions.md`).
const CONDITIONS: [Condition; 4] =
    [Condition::Disc, Condition::Stenosis, Condition::Spondylolisthesis, Condition::RecentSurgery];

/// Whether somebody is asked: by what they told about themselves, in the last weeks, or in the session that ends.
pub fn asks(profile: Option<&Profile>, recent: &[Entry], now: &[ItemLog]) -> bool {
    let reaches = |sites: EnumSet<Site>| SITES.iter().any(|site| sites.has(*site));
    let about =
        profile.is_none_or(|it| reaches(it.sites) || CONDITIONS.iter().any(|condition| it.conditions.has(*condition)));
    let felt = |log: &ItemLog| matches!(log.quality, Quality::Spreading | Quality::Numb);
    let told = recent.iter().any(|entry| match &entry.fact {
        Fact::NextDay { leg, .. } | Fact::Remarked { leg, .. } => *leg != Leg::Same,
        Fact::FeltAt(sites) => reaches(*sites),
        Fact::Session(log) => log.items.iter().any(felt),
        _ => false,
    });
    about || told || now.iter().any(felt)
}
