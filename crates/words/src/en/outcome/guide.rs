//! The tests: name, set-up, steps and safety; and why one is left out.

use crate::book::{Book, Lines};
use crate::en::profile;
use crate::en::words;
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::Equipment;
use steadyback_catalogue::functional_test::TestKind;
use steadyback_rules::outcome::NotNow;

/// In the order of the kinds.
static BOOK: Book = Book::new(include_str!("guide.txt"));

/// How a test is done.
pub struct Guide {
    /// What it shows.
    pub about: &'static str,
    /// What to put in place.
    pub set_up: &'static str,
    /// What to do, in order.
    pub steps: Lines,
    /// What keeps it safe.
    pub safety: Lines,
}

/// What a test is called.
pub const fn name(kind: TestKind) -> &'static str {
    match kind {
        TestKind::SitToStand => "Five sit-to-stands",
        TestKind::ChairStand => "Chair stands in 30 seconds",
        TestKind::FrontPlank => "Front plank",
        TestKind::KneePlank => "Plank on your knees",
        TestKind::BridgeHold => "Bridge hold",
        TestKind::SidePlank => "Side plank",
        TestKind::FingertipToFloor => "Fingertips to the floor",
        TestKind::OneLegStance => "Standing on one leg",
        TestKind::WorkCapacity => "Five minutes of sit-to-stands",
        TestKind::ToeLift => "Lifting single toes",
    }
}

/// How to do it.
pub fn guide(kind: TestKind) -> Guide {
    let mut page = BOOK.pages()[kind.index() as usize].clone();
    let guide = Guide {
        about: page.line("about"),
        set_up: page.line("set-up"),
        steps: page.lines("steps"),
        safety: page.lines("safety"),
    };
    page.end();
    guide
}

/// What to do, in order, in the test of this page.
pub(crate) fn steps(page: &str) -> Lines {
    let mut page = BOOK.page(page);
    page.line("about");
    page.line("set-up");
    page.lines("steps")
}

/// Why it is left out for now.
pub fn not_now(why: NotNow) -> String {
    match why {
        NotNow::Condition(condition) => {
            format!("Left out because of what you told us: {}.", profile::condition(condition))
        }
        NotNow::Direction(direction) => {
            let direction = words::direction(direction).to_lowercase();
            format!("Left out, because {direction} is left out for now.")
        }
        NotNow::Gentle => "Left out until a doctor or physiotherapist has had a look.".to_owned(),
        NotNow::Acute => "Left out, because your pain is only a few days old.".to_owned(),
        NotNow::Equipment(Equipment::Chair) => "Left out, because it needs a firm chair.".to_owned(),
        NotNow::Equipment(_) => "Left out, because something it needs is not there.".to_owned(),
        NotNow::Age => "For people from 60 on.".to_owned(),
        NotNow::Phase => "This test comes in a later phase.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use steadyback_catalogue::exercise::{Condition, Direction};

    #[test]
    fn every_test_has_its_guide() {
        assert_eq!(BOOK.pages().len(), TestKind::ALL.len());
        for kind in TestKind::ALL {
            let page = BOOK.pages()[kind.index() as usize].id;
            assert_eq!(page.replace('-', ""), format!("{kind:?}").to_lowercase());
            let guide = guide(*kind);
            all_calm([name(*kind), guide.about, guide.set_up]);
            assert!(guide.steps.len() >= 2 && !guide.safety.is_empty(), "{kind:?}");
            all_calm(guide.steps.chain(guide.safety));
        }
    }

    #[test]
    fn every_reason_to_leave_a_test_out_is_said() {
        all_calm(Condition::ALL.iter().map(|it| not_now(NotNow::Condition(*it))));
        all_calm(Direction::ALL.iter().map(|it| not_now(NotNow::Direction(*it))));
        all_calm([NotNow::Gentle, NotNow::Acute, NotNow::Age, NotNow::Phase].map(not_now));
        all_calm(Equipment::ALL.iter().map(|it| not_now(NotNow::Equipment(*it))));
        let bends = "Left out, because bending forwards is left out for now.";
        assert_eq!(not_now(NotNow::Direction(Direction::Flexion)), bends);
    }
}
