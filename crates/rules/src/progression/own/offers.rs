//! What could be done in a slot instead: the rungs of its ladder, and others that serve the same.

use super::super::state::Progress;
use super::Refusal;
use crate::journal::Own;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{ExerciseRef, Family, Part};
use steadyback_catalogue::library;

/// How something that could be done instead stands to what is done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferKind {
    /// A rung below.
    Easier,
    /// A rung above.
    Harder,
    /// Of the same family, which is no climb.
    Alike,
    /// Of another family that serves the same.
    Other,
}

/// Something that could be done in a slot instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    pub exercise: ExerciseRef,
    /// How much of it to begin with.
    pub dose: Dose,
    /// How it stands to what is done now.
    pub kind: OfferKind,
    /// It was done here before.
    pub before: bool,
}

impl Progress {
    /// What could be done in a slot instead, what was done here before first: all rungs of its ladder that can be followed now, and one of each
    /// family that serves the same.
    pub fn offers(&self, slot: u8) -> Vec<Offer> {
        let Some(state) = self.items.get(usize::from(slot)) else { return Vec::new() };
        let (now, part) = (state.exercise, state.item.part);
        let kind = |it: ExerciseRef| match it.family {
            family if family != now.family => OfferKind::Other,
            family if !family.climbs() => OfferKind::Alike,
            _ if it.rung < now.rung => OfferKind::Easier,
            _ => OfferKind::Harder,
        };
        let offer = |exercise: ExerciseRef| {
            let (after, _) = self.follow(Own::Swap { slot, exercise }).ok()?;
            let dose = after.items[usize::from(slot)].dose;
            Some(Offer { exercise, dose, kind: kind(exercise), before: self.known(exercise, part).is_some() })
        };
        let mut all: Vec<Offer> = library::ladder(now.family).iter().filter_map(offer).collect();
        for family in Family::ALL.iter().filter(|family| **family != now.family) {
            all.extend(library::ladder(*family).iter().filter(|it| self.known(it, part).is_some()).filter_map(offer));
            // As far on as what is done now, or the nearest before that.
            let fair = |it: &ExerciseRef| it.from_phase <= now.from_phase;
            let mut found: Vec<Offer> = library::ladder(*family).iter().filter(fair).filter_map(offer).collect();
            found.sort_by_key(|it| std::cmp::Reverse(it.exercise.from_phase));
            all.extend(found.into_iter().find(|it| !it.before));
        }
        all.sort_by_key(|it| !it.before);
        all
    }

    /// What could be put into this part of a session, as far as it suits the person now: one of each ladder that is no choice of movements,
    /// the one that a plan begins with, and all of the others.
    pub fn additions(&self, part: Part) -> Vec<ExerciseRef> {
        let begins = |family: &Family| -> Vec<ExerciseRef> {
            let may = |it: &ExerciseRef| self.may_hold(it, part).is_ok() && !self.elsewhere(u8::MAX, it);
            let there = self.items.iter().any(|state| state.exercise.family == *family && state.item.part == part);
            match family.climbs() {
                true if there => Vec::new(),
                true => library::from_start(*family).find(|it| may(it)).into_iter().collect(),
                false => library::ladder(*family).iter().filter(|it| may(it)).collect(),
            }
        };
        Family::ALL.iter().flat_map(begins).collect()
    }

    /// Whether a choice can be followed; why not, otherwise.
    ///
    /// # Errors
    /// Why it cannot be followed.
    pub fn may(&self, own: Own) -> Result<(), Refusal> {
        self.follow(own).map(|_| ())
    }
}
