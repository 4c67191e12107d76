//! What a statement rests on.

/// A source of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// One of the five source articles, 0 to 4, and where in it: a rule (`R`), a schedule (`S`), a warning sign (`F`), or one of its
    /// tables by name.
    Article(u8, &'static str),
    /// A published paper.
    Paper(Paper),
    /// Our own choice, where nothing published says it.
    Own,
}

impl Reference {
    /// What people read: "Source article 003", "Ostelo 2008, Spine", "Our own choice".
    pub const fn name(self) -> &'static str {
        match self {
            Self::Article(0, _) => "Source article 000",
            Self::Article(1, _) => "Source article 001",
            Self::Article(2, _) => "Source article 002",
            Self::Article(3, _) => "Source article 003",
            Self::Article(..) => "Source article 004",
            Self::Paper(paper) => paper.name(),
            Self::Own => "Our own choice",
        }
    }
}

/// A paper or guideline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// Deadlift against low-load exercise, trial.
    Aasa2015,
    /// Guideline on back pain; its five years are over.
    Acp2017,
    /// Progression in strength training.
    Acsm2009,
    /// Graded running, trial.
    Buist2008,
    /// What a flare is.
    Costa2019,
    /// Warning signs, framework.
    Finucane2020,
    /// Exercise for chronic back pain, review.
    Hayden2021,
    /// Two, five or eight exercises, trial.
    Henry1999,
    /// Exercise for acute back pain, review.
    Ijzelenberg2023,
    /// Days of training a week, trial.
    Kell2011,
    /// Directional preference, trial.
    Long2004,
    /// Dose of exercise, review.
    Mueller2020,
    /// Smallest change that matters.
    Ostelo2008,
    /// Kinds of exercise compared, review.
    Owen2020,
    /// Motor control exercise, review.
    Saragiotto2016,
    /// Loading on with some pain, trial on tendons.
    Silbernagel2007,
    /// Exercise with and without pain, review.
    Smith2017,
    /// Early-morning bending, trial.
    Snook1998,
    /// Fewer episodes, review.
    Steffens2016,
    /// Pain, strength and mobility, review.
    Steiger2012,
    /// Training the muscles at the back, review.
    Tataryn2021,
    /// Walking after an episode, trial.
    WalkBack2024,
    /// Guideline on chronic back pain.
    Who2023,
}

impl Paper {
    /// First author, year, and where or about what.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Aasa2015 => "Aasa 2015, trial on deadlifts",
            Self::Acp2017 => "American College of Physicians 2017, guideline (expired)",
            Self::Acsm2009 => "American College of Sports Medicine 2009, on progression",
            Self::Buist2008 => "Buist 2008, trial in runners",
            Self::Costa2019 => "Costa 2019, on flares",
            Self::Finucane2020 => "Finucane 2020, framework for red flags",
            Self::Hayden2021 => "Hayden 2021, Cochrane review of chronic back pain",
            Self::Henry1999 => "Henry 1999, trial on the number of exercises",
            Self::Ijzelenberg2023 => "IJzelenberg 2023, Cochrane review of acute back pain",
            Self::Kell2011 => "Kell 2011, trial on days a week",
            Self::Long2004 => "Long 2004, trial on direction",
            Self::Mueller2020 => "Mueller and Niederer 2020, review of doses",
            Self::Ostelo2008 => "Ostelo 2008, on changes that matter",
            Self::Owen2020 => "Owen 2020, review of kinds of exercise",
            Self::Saragiotto2016 => "Saragiotto 2016, Cochrane review of motor control exercise",
            Self::Silbernagel2007 => "Silbernagel 2007, trial on loading with some pain",
            Self::Smith2017 => "Smith 2017, review of exercise with and without pain",
            Self::Snook1998 => "Snook 1998, trial on bending in the morning",
            Self::Steffens2016 => "Steffens 2016, review of new episodes",
            Self::Steiger2012 => "Steiger 2012, review of what goes with less pain",
            Self::Tataryn2021 => "Tataryn 2021, review of resistance training",
            Self::WalkBack2024 => "WalkBack 2024, trial on walking",
            Self::Who2023 => "World Health Organization 2023, guideline",
        }
    }
}
