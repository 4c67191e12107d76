//! A dose: how much of an exercise. Sets may be uneven, so that a dose can grow by single reps and stay under the weekly cap.

use super::measure::Seconds;

/// What is counted in a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Work {
    /// Repetitions at the exercise's tempo.
    Reps,
    /// Slower repetitions.
    Slow,
    /// Repetitions with a fast effort, and back as usual.
    Quick,
    /// Holds of this many seconds (1–120), counted one by one.
    Holds(u8),
    /// Minutes at an easy pace; always one set.
    Minutes,
}

impl Work {
    /// Seconds of work of so many counts, given the time of one rep: reps count by tempo, holds by their seconds.
    pub const fn seconds(self, total: u16, rep: Seconds) -> Seconds {
        Seconds(match self {
            Self::Reps | Self::Slow | Self::Quick => total as u32 * rep.0,
            Self::Holds(seconds) => total as u32 * seconds as u32,
            Self::Minutes => total as u32 * 60,
        })
    }
}

/// An amount of one exercise, per side: sets, the count over all sets, and what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dose {
    sets: u8,
    total: u16,
    work: Work,
}

/// Why numbers make no dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoseError {
    /// Sets outside 1–5.
    Sets,
    /// Fewer than one count a set, more than 60 reps or holds in a set, or more than 120 minutes.
    Total,
    /// A hold of no time or longer than two minutes.
    Hold,
}

impl Dose {
    /// Checks the ranges: 1–5 sets, 1–60 counts a set, holds of 1–120 s, 1–120 minutes in one set.
    ///
    /// # Errors
    /// The first range that is broken.
    pub const fn new(sets: u8, total: u16, work: Work) -> Result<Self, DoseError> {
        let most = match work {
            Work::Minutes => 120,
            Work::Reps | Work::Slow | Work::Quick | Work::Holds(_) => 60 * sets as u16,
        };
        if sets == 0 || sets > 5 || (matches!(work, Work::Minutes) && sets != 1) {
            return Err(DoseError::Sets);
        }
        if matches!(work, Work::Holds(seconds) if seconds == 0 || seconds > 120) {
            return Err(DoseError::Hold);
        }
        if total < sets as u16 || total > most {
            return Err(DoseError::Total);
        }
        Ok(Self { sets, total, work })
    }

    /// `sets` sets of `each`, for tables: a number out of range stops the build.
    ///
    /// # Panics
    /// If a range of [`Dose::new`] is broken; in a `static` that is a build error.
    pub const fn of(sets: u8, each: u16, work: Work) -> Self {
        match Self::new(sets, sets as u16 * each, work) {
            Ok(dose) => dose,
            Err(_) => panic!("a dose in a table is out of range"),
        }
    }

    /// Sets, 1–5.
    pub const fn sets(self) -> u8 {
        self.sets
    }

    /// Reps, holds or minutes over all sets, one side.
    pub const fn total(self) -> u16 {
        self.total
    }

    /// What is counted.
    pub const fn work(self) -> Work {
        self.work
    }

    /// The count of one set, first set is 0; the first sets take what does not divide evenly.
    pub const fn in_set(self, set: u8) -> u16 {
        let sets = self.sets as u16;
        self.total / sets + if (set as u16) < self.total % sets { 1 } else { 0 }
    }

    /// The counts of all sets.
    pub fn by_set(self) -> impl Iterator<Item = u16> {
        (0..self.sets).map(move |set| self.in_set(set))
    }

    /// One set less, as in a deload week (3 → 2, 2 → 1); a single set loses 40 % of its count instead.
    #[must_use]
    pub fn one_set_less(self) -> Self {
        match self.sets {
            1 => Self { total: (self.total * 60 / 100).max(1), ..self },
            sets => Self { sets: sets - 1, total: self.total - self.in_set(sets - 1), ..self },
        }
    }

    /// Seconds that one side takes, getting into and out of each hold included.
    pub const fn in_motion(self, rep: Seconds) -> Seconds {
        match self.work {
            Work::Holds(seconds) => Seconds(self.total as u32 * (seconds as u32 + rep.0)),
            _ => self.work.seconds(self.total, rep),
        }
    }
}

/// Seconds under which a hold is none (our own choice).
pub const SHORTEST_HOLD: u8 = 3;

/// How far a dose may range for one exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoseRange {
    /// Where a new person starts.
    pub start: Dose,
    /// What a person sees as "twice this, then the next one": a third to a half of the way to the top, or a little more where
    /// a step is large (our own choice, after the phases of source 003 and ACSM 2009: once more than the target can be done).
    pub mastery: Dose,
    /// The most that is ever prescribed.
    pub top: Dose,
}

impl DoseRange {
    /// The most counts in one set, from the top.
    const fn per_set(self) -> u16 {
        self.top.in_set(0)
    }

    /// The least that is ever prescribed: one set of half a starting set, at the starting hold (our own choice).
    pub fn floor(self) -> Dose {
        let total = self.start.in_set(0).div_ceil(2);
        Dose { sets: 1, total, work: self.start.work }
    }

    /// A dose of this total, in as few sets as the top allows and no fewer than the given ones.
    pub fn with_total(self, total: u16, sets: u8, work: Work) -> Dose {
        let total = total.max(1);
        let needed = u8::try_from(total.div_ceil(self.per_set())).unwrap_or(u8::MAX);
        let sets = needed.max(sets).min(self.top.sets.max(sets));
        let sets = sets.min(u8::try_from(total).unwrap_or(u8::MAX));
        Dose { sets, total, work }
    }

    /// The dose at this share of the given one, in percent, never under the floor and never above the given one.
    pub fn share(self, dose: Dose, percent: u16) -> Dose {
        let total = (dose.total * percent / 100).max(self.floor().total).min(dose.total);
        let sets = u8::try_from(total.div_ceil(self.per_set())).unwrap_or(u8::MAX).clamp(1, dose.sets);
        let keep = dose.sets.min(u8::try_from(total).unwrap_or(u8::MAX)).max(sets);
        Dose { sets: keep, total, work: dose.work }
    }

    /// This share of the start, in percent, for whom less is more to begin with: shorter holds where they can be, or else fewer counts.
    pub fn less_to_begin(self, percent: u16) -> Dose {
        match self.start.work {
            Work::Holds(seconds) if seconds >= SHORTEST_HOLD => {
                let less = u16::from(seconds) * percent.min(100) / 100;
                let less = u8::try_from(less).unwrap_or(seconds).max(SHORTEST_HOLD);
                Dose { work: Work::Holds(less), ..self.start }
            }
            _ => self.share(self.start, percent),
        }
    }

    /// Whether a dose read from outside is one this exercise could have: same kind of work, between floor and top.
    pub fn allows(self, dose: Dose) -> bool {
        let same = std::mem::discriminant(&dose.work) == std::mem::discriminant(&self.start.work);
        same && dose.total >= self.floor().total
            && dose.total <= self.top.total
            && dose.sets <= self.top.sets
            && hold(dose.work) <= hold(self.top.work)
    }
}

/// Seconds of a hold; 0 for what is not held.
const fn hold(work: Work) -> u8 {
    match work {
        Work::Holds(seconds) => seconds,
        _ => 0,
    }
}
