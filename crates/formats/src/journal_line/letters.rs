//! Values that a line writes as one character. A character keeps its meaning for good.

use steadyback_catalogue::exercise::Part;
use steadyback_catalogue::functional_test::{BodySide, TestKind};
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{Burden, Ended, Form, Leg, Quality, Wish};
use steadyback_rules::outcome::Rating;

/// A value of one character.
pub(super) trait Letter: Copy + Sized {
    /// How it is written.
    fn letter(self) -> char;
    /// What is written so.
    fn of(letter: char) -> Option<Self>;
}

/// Ties each value to its character, both ways; the compiler checks that none is missing.
macro_rules! letters {
    ($($name:ident { $($value:ident = $letter:literal),+ $(,)? })+) => {$(
        impl Letter for $name {
            fn letter(self) -> char {
                match self { $(Self::$value => $letter),+ }
            }
            fn of(letter: char) -> Option<Self> {
                match letter { $($letter => Some(Self::$value),)+ _ => None }
            }
        }
    )+};
}

letters! {
    Form { Full = 'f', Short = 's', Comfort = 'c' }
    Quality { Fine = 'f', FormSlipped = 's', Sharp = 'p', Spreading = 'r', Numb = 'n' }
    Ended { Done = 'd', Hurt = 'h', Skipped = 's' }
    Leg { Same = 's', MoreCentral = 'c', FurtherDown = 'f', NewNumbnessOrWeakness = 'n' }
    Burden { Little = '0', Some = '1', Much = '2' }
    Part { WarmUp = 'w', Main = 'm', CoolDown = 'c', Activity = 'a' }
    Wish {
        Swap = 's', TooEasy = 'e', TooHard = 'h', TakeOut = 'o', PutBack = 'b', PutIn = 'i', Move = 'm',
    }
    BodySide { Left = 'l', Right = 'r' }
    TestKind {
        SitToStand = 's',
        ChairStand = 'c',
        FrontPlank = 'p',
        KneePlank = 'k',
        BridgeHold = 'b',
        SidePlank = 'i',
        FingertipToFloor = 'f',
        OneLegStance = 'o',
        WorkCapacity = 'w',
        ToeLift = 't',
    }
}

impl Letter for char {
    fn letter(self) -> char {
        self
    }
    fn of(letter: char) -> Option<Self> {
        Some(letter)
    }
}

impl Letter for Pain {
    fn letter(self) -> char {
        digit(self.score())
    }
    fn of(letter: char) -> Option<Self> {
        score(letter).and_then(Self::new)
    }
}

impl Letter for Effort {
    fn letter(self) -> char {
        digit(self.score())
    }
    fn of(letter: char) -> Option<Self> {
        score(letter).and_then(Self::new)
    }
}

impl Letter for Rating {
    fn letter(self) -> char {
        digit(self.get())
    }
    fn of(letter: char) -> Option<Self> {
        score(letter).and_then(Self::new)
    }
}

/// Not asked, not answered: never the same as 0.
impl<T: Letter> Letter for Option<T> {
    fn letter(self) -> char {
        self.map_or('-', T::letter)
    }
    fn of(letter: char) -> Option<Self> {
        if letter == '-' { Some(None) } else { T::of(letter).map(Some) }
    }
}

fn digit(score: u8) -> char {
    char::from_digit(score.into(), 10).unwrap_or('X')
}

fn score(letter: char) -> Option<u8> {
    if letter == 'X' { Some(10) } else { letter.to_digit(10).and_then(|score| u8::try_from(score).ok()) }
}
