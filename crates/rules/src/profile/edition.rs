//! Which rules of growth a plan was told by.

use steadyback_catalogue::enum_set::members;

members! {
    /// An edition of the rules. A plan of an earlier one is carried over from where it stands ([`super::super::progression::carried`]).
    pub enum Edition {
        /// One repetition at a time, and no pace that goes with an age.
        First,
        /// A plan that climbs: by weeks, mastery doses and phases.
        Second,
    }
}

impl Edition {
    /// What this program goes by.
    pub const CURRENT: Self = Self::Second;
}
