//! What people can expect by a week of the programme, as bands: movement after 2–3 weeks, strength after 4–6, pain after 6–8
//! for many, fewer flares from 12 on (source 001 and 003, X18). No share of people and no promise.

use super::helping::{Evidence, What};

/// What a week is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Week 1: learning; relief after a session is short.
    Learning,
    /// Weeks 2–3: movement gets easier.
    Movement,
    /// Weeks 4–5: strength begins to grow.
    Strength,
    /// Weeks 6–8: for many, pain gets less about now.
    Pain,
    /// Weeks 9–11: it goes on, for some only now.
    Steady,
    /// Weeks 12–15: flares tend to come less often.
    Fewer,
    /// From week 16: keeping it.
    Keeping,
}

/// The stage of a week, the first is 1.
pub const fn stage(week: u16) -> Stage {
    match week {
        0..=1 => Stage::Learning,
        2..=3 => Stage::Movement,
        4..=5 => Stage::Strength,
        6..=8 => Stage::Pain,
        9..=11 => Stage::Steady,
        12..=15 => Stage::Fewer,
        16.. => Stage::Keeping,
    }
}

/// Of what was compared, what says most about where a person is against the stage.
pub fn beside(stage: Stage, basis: &[Evidence]) -> Vec<Evidence> {
    let wanted: &[What] = match stage {
        Stage::Learning => &[],
        Stage::Movement => &[What::Activities, What::Peg],
        Stage::Strength => &[What::SitToStand, What::Activities],
        Stage::Pain | Stage::Steady => &[What::Pain, What::Peg],
        Stage::Fewer => &[What::Flares, What::Pain],
        Stage::Keeping => &[What::Pain, What::SitToStand, What::Flares],
    };
    basis.iter().copied().filter(|it| wanted.contains(&it.what)).collect()
}
