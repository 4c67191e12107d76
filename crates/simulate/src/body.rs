//! What a body can take: the part of a simulated person that no rule sees.

use super::Dice;
use steadyback_catalogue::dose::Dose;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{Exercise, Family};
use steadyback_catalogue::library;
use steadyback_rules::profile::{AgeBand, Profile, Sex};

/// Most that training multiplies what a family can take at first, in percent.
const MOST_PERCENT: u64 = 800;
/// Share of the capacity from which work makes it grow, in percent.
const TRAINS_FROM: u32 = 60;
/// Share of the capacity above which work is too much, in percent.
pub const TOO_MUCH: u32 = 110;

/// How much volume of one session each family can take at a strong effort.
#[derive(Clone, Debug)]
pub struct Body {
    capacity: Vec<Capacity>,
    /// How well it goes today, in percent.
    form: u32,
}

#[derive(Clone, Copy, Debug)]
struct Capacity {
    now: u64,
    most: u64,
}

impl Body {
    /// The body of this person; at a `strength` of 100 percent one of middle age manages the first dose of each ladder or misses
    /// it by a third.
    pub fn of(profile: &Profile, strength: u16, dice: &mut Dice) -> Self {
        let age = match profile.age {
            AgeBand::Under18 | AgeBand::From18 => 130,
            AgeBand::From40 | AgeBand::From50 => 110,
            AgeBand::From60 | AgeBand::From65 => 95,
            AgeBand::From70 | AgeBand::From80 => 80,
        };
        let sex = if profile.sex == Some(Sex::Male) { 105 } else { 100 };
        let capacity = Family::ALL.iter().map(|family| {
            let first = library::from_start(*family).next();
            let start = first.map_or(1, |exercise| u64::from(exercise.volume(exercise.dose.start).0));
            let gift = 70 + u64::from(dice.below(130));
            let now = (start * gift / 100 * age / 100 * sex / 100 * u64::from(strength) / 100).max(1);
            Capacity { now, most: now * MOST_PERCENT / 100 }
        });
        Self { capacity: capacity.collect(), form: 100 }
    }

    /// A new day: better or worse by up to 15 percent.
    pub const fn wake(&mut self, dice: &mut Dice) {
        self.form = 85 + dice.below(31) as u32;
    }

    /// What this dose asks of today's capacity, in percent.
    pub fn strain(&self, exercise: &Exercise, dose: Dose) -> u32 {
        let capacity = self.capacity[exercise.family.index() as usize].now * u64::from(self.form);
        let strain = u64::from(exercise.volume(dose).0) * 10_000 / capacity.max(1);
        u32::try_from(strain).unwrap_or(u32::MAX)
    }

    /// Grows by 2 percent from work that was enough and not too much.
    pub fn train(&mut self, family: Family, strain: u32) {
        let capacity = &mut self.capacity[family.index() as usize];
        if (TRAINS_FROM..=TOO_MUCH).contains(&strain) {
            capacity.now = (capacity.now + capacity.now.div_ceil(50)).min(capacity.most);
        }
    }

    /// A day without training, after the first week of them: one in 300 is lost.
    pub fn idle(&mut self) {
        for capacity in &mut self.capacity {
            capacity.now -= (capacity.now / 300).min(capacity.now - 1);
        }
    }
}
