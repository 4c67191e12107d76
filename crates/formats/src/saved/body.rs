//! Schema 2 of the head's body. A field that is added, dropped or read differently makes a new schema.

use serde::{Deserialize, Serialize};

use super::answers::DraftFields;
use super::profile::{ProfileFields, set};
use super::{Fault, Head, Settings};
use crate::share::{self, Origin};
use crate::text::{from_iso, iso};
use steadyback_rules::plan::Plan;
use steadyback_rules::screening::Screening;

/// The body. What may be empty is written as `null` and must be there.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Body {
    settings: Settings,
    #[serde(deserialize_with = "Option::deserialize")]
    profile: Option<ProfileFields>,
    #[serde(deserialize_with = "Option::deserialize")]
    screening: Option<ScreeningFields>,
    #[serde(deserialize_with = "Option::deserialize")]
    plan: Option<PlanFields>,
    #[serde(deserialize_with = "Option::deserialize")]
    draft: Option<DraftFields>,
}

/// A plan: its first day, and the rest as in a link.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanFields {
    start: String,
    link: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ScreeningFields {
    date: String,
    flags: u64,
    #[serde(deserialize_with = "Option::deserialize")]
    cleared: Option<String>,
}

impl From<&Head> for Body {
    fn from(head: &Head) -> Self {
        Self {
            settings: head.settings,
            profile: head.profile.as_ref().map(ProfileFields::from),
            screening: head.screening.map(|screening| ScreeningFields {
                date: iso(screening.date),
                flags: screening.flags.bits(),
                cleared: screening.cleared.map(iso),
            }),
            plan: head.plan.as_ref().map(|plan| PlanFields { start: iso(plan.start), link: share::encode(plan) }),
            draft: head.draft.as_ref().map(DraftFields::from),
        }
    }
}

impl Body {
    /// The head, if every value is one.
    pub(super) fn head(self, generation: u64) -> Result<Head, Fault> {
        let Self { settings, profile, screening, plan, draft } = self;
        Ok(Head {
            generation,
            settings,
            profile: profile.map(ProfileFields::profile).transpose()?,
            screening: screening.map(ScreeningFields::screening).transpose()?,
            plan: plan.map(PlanFields::plan).transpose()?,
            draft: draft.map(DraftFields::draft).transpose()?,
        })
    }
}

impl PlanFields {
    fn plan(self) -> Result<Plan, Fault> {
        let start = from_iso(&self.start).ok_or(Fault::Value("start"))?;
        share::read(&self.link, start, Origin::Own).map_err(Fault::Plan)
    }
}

impl ScreeningFields {
    fn screening(self) -> Result<Screening, Fault> {
        Ok(Screening {
            date: from_iso(&self.date).ok_or(Fault::Value("date"))?,
            flags: set(self.flags, "flags")?,
            cleared: self.cleared.map(|day| from_iso(&day).ok_or(Fault::Value("cleared"))).transpose()?,
        })
    }
}
