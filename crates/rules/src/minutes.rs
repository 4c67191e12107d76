//! How long a session may be.

/// Minutes a person has for one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SessionMinutes {
    /// 10 minutes.
    Ten,
    /// 15 minutes.
    Fifteen,
    /// 20 minutes (the default of X02).
    Twenty,
    /// 30 minutes.
    Thirty,
}

impl SessionMinutes {
    /// All choices.
    pub const ALL: [Self; 4] = [Self::Ten, Self::Fifteen, Self::Twenty, Self::Thirty];

    /// As a number.
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Ten => 10,
            Self::Fifteen => 15,
            Self::Twenty => 20,
            Self::Thirty => 30,
        }
    }

    /// From a number; `None` if it is not a choice.
    pub fn from_minutes(minutes: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.minutes() == minutes)
    }

    /// Exercises of the main part at the most (X37: four to six, two or three on short days).
    pub const fn main_exercises(self) -> usize {
        match self {
            Self::Ten => 2,
            Self::Fifteen => 3,
            Self::Twenty => 4,
            Self::Thirty => 6,
        }
    }
}
