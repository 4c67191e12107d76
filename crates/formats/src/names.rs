//! Names of values in files for people and other programs: kebab-case, never changed once released.

use steadyback_catalogue::functional_test::{BodySide, TestKind};
use steadyback_catalogue::library::activity;
use steadyback_rules::journal::{Activity, Burden, Ended, Form, Leg, Quality, Trigger, Wish};
use steadyback_rules::outcome::Instrument;
use steadyback_rules::profile::Site;

/// A value with a name.
pub(super) trait Named {
    fn name(self) -> &'static str;
}

impl Named for Activity {
    fn name(self) -> &'static str {
        activity::ALL.iter().find(|it| it.code == self.code()).map_or("other", |it| it.id)
    }
}

/// Ties each value to its name; the compiler checks that none is missing.
macro_rules! names {
    ($($name:ident { $($value:ident = $text:literal),+ $(,)? })+) => {$(
        impl Named for $name {
            fn name(self) -> &'static str {
                match self { $(Self::$value => $text),+ }
            }
        }
    )+};
}

names! {
    Form { Full = "full", Short = "short", Comfort = "comfort" }
    Quality {
        Fine = "fine", FormSlipped = "form-slipped", Sharp = "sharp-pain", Spreading = "spreading-pain", Numb = "numbness"
    }
    Ended { Done = "done", Hurt = "stopped-by-pain", Skipped = "skipped" }
    Leg {
        Same = "same", MoreCentral = "more-central", FurtherDown = "further-down",
        NewNumbnessOrWeakness = "new-numbness-or-weakness"
    }
    Burden { Little = "little", Some = "some", Much = "much" }
    Trigger {
        CarRide = "car-ride", Lifting = "lifting", Stress = "stress", PoorSleep = "poor-sleep", Other = "other"
    }
    Site {
        Central = "low-back", OneSide = "low-back-one-side", Buttock = "buttock", Thigh = "leg-above-knee",
        BelowKnee = "leg-below-knee"
    }
    Wish {
        Swap = "other-exercise", TooEasy = "too-easy", TooHard = "too-hard", TakeOut = "taken-out", PutBack = "put-back",
        PutIn = "put-in", Move = "session-moved"
    }
    BodySide { Left = "left", Right = "right" }
    TestKind {
        SitToStand = "sit-to-stand-5x", ChairStand = "chair-stand-30s", FrontPlank = "front-plank", KneePlank = "knee-plank",
        BridgeHold = "bridge-hold", SidePlank = "side-plank", FingertipToFloor = "fingertip-to-floor",
        OneLegStance = "one-leg-stance", WorkCapacity = "sit-to-stand-5min", ToeLift = "toe-lift"
    }
    Instrument { Peg = "peg", Activities = "own-activities", Roland = "roland-morris" }
}
