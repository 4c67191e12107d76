//! What a result is, how it compares, and what changed.

use crate::en::words::plural;
use steadyback_catalogue::functional_test::{TestKind, TestResult, Unit};
use steadyback_rules::outcome::{Change, Norm, Slowed, Standing, norm, standing};
use steadyback_rules::profile::{AgeBand, Sex};

/// A number with its unit: "11.2 s", "45 s", "14 times", "12 cm", "10 toes".
pub fn value(kind: TestKind, value: u16) -> String {
    match kind.unit() {
        Unit::Tenths => format!("{}.{} s", value / 10, value % 10),
        Unit::Seconds => format!("{value} s"),
        Unit::Reps => plural(value.into(), "time", "times"),
        Unit::Centimetres => format!("{value} cm"),
        Unit::Toes => plural(value.into(), "toe", "toes"),
    }
}

/// A score in tenths: 43 is "4.3".
pub fn of_score(tenths: u16) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// How a result compares with published figures; `None` where there are none.
pub fn compared(result: TestResult, age: AgeBand, sex: Option<Sex>) -> Option<String> {
    let kind = result.kind();
    Some(match (norm(kind, age, sex)?, standing(result, age, sex)) {
        (Norm::Mean(mean), _) => format!("People of your age hold it for {} on average.", value(kind, mean)),
        (Norm::Groups { without, with }, _) => format!(
            "On average, people without back pain hold it for {}, people with long-lasting back pain for {}.",
            value(kind, without),
            value(kind, with)
        ),
        (_, Some(Standing::Usual)) => "Average or better for your age.".to_owned(),
        (Norm::Fewer { usual, .. }, Some(Standing::Below)) => {
            format!("Below average for your age. From {usual} on it is average.")
        }
        (_, Some(Standing::Below)) => "Slower than average for your age.".to_owned(),
        (Norm::Fewer { usual, .. }, _) => {
            format!("About average: it depends on your exact age and sex. From {usual} on it surely is.")
        }
        (Norm::SlowerThan(_), _) => return None,
    })
}

/// How much sit-to-stand is slowed.
pub const fn slowed(slowed: Slowed) -> &'static str {
    match slowed {
        Slowed::Not => "As quick as most people without back trouble.",
        Slowed::Mildly => "A little slower than most people without back trouble.",
        Slowed::Moderately => "Clearly slower than most people without back trouble.",
        Slowed::Severely => "Much slower than most people without back trouble. There is a lot to gain.",
    }
}

/// What a change is called.
pub const fn change(change: Change) -> &'static str {
    match change {
        Change::Better => "Better, by more than a measurement is usually off.",
        Change::Worse => "Not as good as before, by more than a measurement is usually off.",
        Change::NoRealChange => "No real change: a measurement can be off by that much.",
    }
}

/// What changed, in a word or three.
pub const fn change_word(change: Change) -> &'static str {
    match change {
        Change::Better => "Better",
        Change::Worse => "Worse",
        Change::NoRealChange => "No real change",
    }
}

/// When left and right differ by a tenth or more.
pub const fn uneven() -> &'static str {
    "Your sides differ by a tenth or more. That is common."
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use steadyback_catalogue::functional_test::BodySide;

    #[test]
    fn results_are_said_with_their_unit() {
        assert_eq!(value(TestKind::SitToStand, 112), "11.2 s");
        assert_eq!(value(TestKind::BridgeHold, 90), "90 s");
        assert_eq!(value(TestKind::ChairStand, 1), "1 time");
        assert_eq!(value(TestKind::FingertipToFloor, 0), "0 cm");
        assert_eq!(value(TestKind::ToeLift, 10), "10 toes");
        assert_eq!(of_score(43), "4.3");
    }

    #[test]
    fn comparisons_are_calm() {
        #[track_caller]
        fn check(kind: TestKind, value: u16, age: AgeBand, expected: Option<&str>) {
            let side = kind.sided().then_some(BodySide::Left);
            let result = TestResult::new(kind, side, value).expect("in range");
            let got = compared(result, age, Some(Sex::Male));
            assert_eq!(got.as_deref(), expected);
            all_calm(got);
        }
        let below = "Below average for your age. From 14 on it is average.";
        check(TestKind::ChairStand, 13, AgeBand::From60, Some(below));
        check(TestKind::ChairStand, 14, AgeBand::From60, Some("Average or better for your age."));
        let about = "About average: it depends on your exact age and sex. From 12 on it surely is.";
        check(TestKind::ChairStand, 11, AgeBand::From70, Some(about));
        check(TestKind::SitToStand, 115, AgeBand::From60, Some("Slower than average for your age."));
        check(TestKind::SitToStand, 115, AgeBand::From40, None);
        let mean = "People of your age hold it for 37 s on average.";
        check(TestKind::OneLegStance, 3, AgeBand::From50, Some(mean));
        let groups =
            "On average, people without back pain hold it for 73 s, people with long-lasting back pain for 28 s.";
        check(TestKind::FrontPlank, 30, AgeBand::From50, Some(groups));
        check(TestKind::ToeLift, 3, AgeBand::From50, None);
        all_calm([Slowed::Not, Slowed::Mildly, Slowed::Moderately, Slowed::Severely].map(slowed));
        all_calm([Change::Better, Change::Worse, Change::NoRealChange].map(change));
        calm(uneven());
    }
}
