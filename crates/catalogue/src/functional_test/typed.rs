//! Results as people type them.

use super::{TestKind, Unit};

impl TestKind {
    /// What was typed, in the unit of the test: whole numbers, and for times that count tenths one place after a point or comma.
    /// `None` for what is no number or out of range.
    pub fn typed(self, text: &str) -> Option<u16> {
        let text = text.trim();
        let value = if self.unit() == Unit::Tenths { tenths(text)? } else { whole(text)? };
        let (least, most) = self.range();
        (least..=most).contains(&value).then_some(value)
    }
}

fn whole(text: &str) -> Option<u16> {
    // `parse` alone would take a plus sign.
    text.bytes().all(|it| it.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn tenths(text: &str) -> Option<u16> {
    let (seconds, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let part = if part.len() == 1 { whole(part)? } else { return None };
    whole(seconds)?.checked_mul(10)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_their_unit_and_range() {
        #[track_caller]
        fn check(kind: TestKind, text: &str, expected: Option<u16>) {
            assert_eq!(kind.typed(text), expected, "{kind:?} {text:?}");
        }
        check(TestKind::SitToStand, "11.2", Some(112));
        check(TestKind::SitToStand, " 11,2 ", Some(112));
        check(TestKind::SitToStand, "11", Some(110));
        check(TestKind::SitToStand, "2", Some(20));
        check(TestKind::SitToStand, "1.9", None);
        check(TestKind::SitToStand, "30", Some(300));
        check(TestKind::SitToStand, "30.1", None);
        check(TestKind::SitToStand, "11.25", None);
        check(TestKind::SitToStand, "11.", None);
        check(TestKind::SitToStand, "9999999", None);
        check(TestKind::ChairStand, "60", Some(60));
        check(TestKind::ChairStand, "61", None);
        check(TestKind::ChairStand, "12.5", None);
        check(TestKind::ChairStand, "+5", None);
        check(TestKind::ChairStand, "-5", None);
        check(TestKind::ChairStand, "", None);
        check(TestKind::ToeLift, "0", Some(0));
    }
}
