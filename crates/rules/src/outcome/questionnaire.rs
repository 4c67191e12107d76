//! Questionnaires: their answers and the published scores.

use steadyback_catalogue::enum_set::members;

/// An answer from 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(u8);

impl Rating {
    /// `None` above 10.
    pub const fn new(rating: u8) -> Option<Self> {
        if rating <= 10 { Some(Self(rating)) } else { None }
    }

    /// As a number, 0–10.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// PEG (Krebs 2009): pain, enjoyment of life and general activity over the last week, each 0–10, 10 the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peg {
    /// Pain on average.
    pub pain: Rating,
    /// How much it interfered with enjoyment of life.
    pub enjoyment: Rating,
    /// How much it interfered with general activity.
    pub activity: Rating,
}

impl Peg {
    /// The score is the mean of the three, 0–10 (Krebs 2009); this is three times that, 0–30.
    pub const fn thirds(self) -> u16 {
        self.pain.0 as u16 + self.enjoyment.0 as u16 + self.activity.0 as u16
    }

    /// The score in tenths, rounded: 43 is 4.3.
    pub const fn tenths(self) -> u16 {
        (self.thirds() * 20 + 3) / 6
    }
}

/// Which list of own activities was rated: only ratings of the same list are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnList(pub u16);

impl OwnList {
    /// The mark of these activities in this order (FNV-1a, folded to 16 bits). Two lists share one by a chance of 1 in 65 536.
    pub fn of(activities: &[String]) -> Self {
        let bytes = activities.iter().flat_map(|name| name.bytes().chain([0]));
        let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let [a, b, c, d] = hash.to_le_bytes();
        Self(u16::from_le_bytes([a ^ c, b ^ d]))
    }
}

/// The person's own activities, one to three, each from 0 (cannot do it) to 10 (as before the pain), in the order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Activities {
    list: OwnList,
    ratings: [Option<Rating>; 3],
}

impl Activities {
    /// `None` if not one is rated.
    pub fn new(list: OwnList, ratings: [Option<Rating>; 3]) -> Option<Self> {
        ratings.iter().any(Option::is_some).then_some(Self { list, ratings })
    }

    /// Which list was rated.
    pub const fn list(self) -> OwnList {
        self.list
    }

    /// The score, the mean of what was rated, in tenths, rounded: 43 is 4.3.
    pub fn tenths(self) -> u16 {
        let rated = self.ratings.iter().flatten();
        let (count, sum) = rated.fold((0u16, 0u16), |(count, sum), rating| (count + 1, sum + u16::from(rating.0)));
        (sum * 20 + count) / (count * 2).max(1)
    }

    /// The ratings in the order of the list; `None` for what was not rated.
    pub const fn ratings(self) -> [Option<Rating>; 3] {
        self.ratings
    }
}

/// Items of the Roland-Morris questionnaire.
pub const ROLAND_ITEMS: u8 = 24;

/// Roland-Morris (Roland & Morris 1983): statements that hold today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roland {
    count: u8,
    items: Option<u32>,
}

impl Roland {
    /// Only how many, as from a paper form; `None` above 24.
    pub const fn counted(count: u8) -> Option<Self> {
        if count <= ROLAND_ITEMS { Some(Self { count, items: None }) } else { None }
    }

    /// Which, as bits, the first statement lowest; `None` if there is a bit beyond the 24th.
    pub fn ticked(items: u32) -> Option<Self> {
        let count = u8::try_from(items.count_ones()).ok()?;
        (items >> ROLAND_ITEMS == 0).then_some(Self { count, items: Some(items) })
    }

    /// The score: how many hold, 0–24.
    pub const fn count(self) -> u8 {
        self.count
    }

    /// Which, if that is known.
    pub const fn items(self) -> Option<u32> {
        self.items
    }
}

members! {
    /// A questionnaire.
    pub enum Instrument {
        /// Pain and what it keeps one from, weekly.
        Peg,
        /// Own activities, weekly.
        Activities,
        /// Roland-Morris, every four weeks.
        Roland,
    }
}

/// A questionnaire as it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Score {
    /// PEG, weekly.
    Peg(Peg),
    /// Own activities, weekly.
    Activities(Activities),
    /// Roland-Morris, monthly.
    Roland(Roland),
}

impl Score {
    /// Which questionnaire it is of.
    pub const fn instrument(&self) -> Instrument {
        match self {
            Self::Peg(_) => Instrument::Peg,
            Self::Activities(_) => Instrument::Activities,
            Self::Roland(_) => Instrument::Roland,
        }
    }

    /// As a number: tenths of the mean, or for Roland-Morris the count.
    pub fn number(self) -> u16 {
        match self {
            Self::Peg(peg) => peg.tenths(),
            Self::Activities(own) => own.tenths(),
            Self::Roland(roland) => roland.count().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_keep_to_their_range() {
        assert!(Rating::new(10).is_some() && Rating::new(11).is_none());
        assert!(Activities::new(OwnList(0), [None; 3]).is_none());
        assert!(Activities::new(OwnList(0), [None, Rating::new(0), None]).is_some());
        let counted = |count| Roland::counted(count).map(Roland::count);
        assert_eq!((counted(0), counted(24), counted(25)), (Some(0), Some(24), None));
        let ticked = |items| Roland::ticked(items).map(Roland::count);
        assert_eq!((ticked(0), ticked(0x00ff_ffff), ticked(0x0100_0000)), (Some(0), Some(24), None));
        assert_eq!(ticked(0b1011), Some(3));
    }

    /// Krebs 2009: the mean of three items, 0–10. The patient-specific scale: the mean of what was rated.
    #[test]
    fn scores_are_means() {
        let rating = |score| Rating::new(score).expect("in range");
        for (answers, tenths) in [([0, 0, 0], 0), ([4, 4, 5], 43), ([5, 5, 4], 47), ([10, 10, 10], 100), ([0, 0, 1], 3)]
        {
            let [pain, enjoyment, activity] = answers.map(rating);
            assert_eq!(Peg { pain, enjoyment, activity }.tenths(), tenths, "{answers:?}");
            let all = answers.map(Rating::new);
            assert_eq!(Activities::new(OwnList(1), all).map(Activities::tenths), Some(tenths), "{answers:?}");
        }
        let two = Activities::new(OwnList(1), [Some(rating(4)), None, Some(rating(5))]);
        assert_eq!(two.map(Activities::tenths), Some(45));
    }

    #[test]
    fn another_list_has_another_mark() {
        let mark = |names: &[&str]| OwnList::of(&names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>());
        assert_eq!(mark(&["garden", "stairs"]), mark(&["garden", "stairs"]));
        assert_ne!(mark(&["garden", "stairs"]), mark(&["stairs", "garden"]));
        assert_ne!(mark(&["garden", "stairs"]), mark(&["gardens", "tairs"]));
        assert_ne!(mark(&["a"]), mark(&["a", ""]));
        assert_eq!(mark(&["garden"]), OwnList(39424), "kept in journals, so it never changes");
    }
}
