//! What people read about each exercise, in one file per movement family beside this one, exercise by exercise.

use crate::book::{Book, Lines};
use steadyback_catalogue::enum_set::Member;
use steadyback_catalogue::exercise::{Condition, Exercise};

/// Joins the files of some families.
macro_rules! families {
    ($($name:literal)+) => {
        concat!($(include_str!(concat!($name, ".txt")), "\n"),+)
    };
}

static BOOK: Book = Book::new(families!(
    "anti_rotation" "balance" "bird_dog" "brace" "breathing" "bridge" "carry" "curl_up" "extension" "flexion"
    "front_plank" "hinge" "hip_mobility" "jump" "lunge" "push" "row" "side_plank" "spine_mobility" "squat" "throw"
    "upper_back" "walking"
));

/// All sentences about one exercise.
pub struct ExerciseText {
    /// What it is called.
    pub name: &'static str,
    /// Other names that people look for.
    pub aliases: Lines,
    /// What it does for you, in one line.
    pub summary: &'static str,
    /// How to do it, three to five steps.
    pub steps: Lines,
    /// What to think of while doing it; the first is the key cue, which the player shows.
    pub cues: Lines,
    /// Common slips, each with what to do instead.
    pub errors: Lines,
    /// Conditions with which it is done in another way, each with how. One that rules it out is not among them.
    pub changes: Changes,
    /// How to breathe.
    pub breathing: &'static str,
    /// When to stop, and what to do then.
    pub stop: &'static str,
    /// How to make it easier without leaving it.
    pub easier: &'static str,
    /// How to make it harder without leaving it.
    pub harder: &'static str,
}

/// The names of the conditions in the files, in the order of the enum.
const CONDITIONS: &str = "osteoporosis stenosis disc spondylolisthesis pregnancy recent-surgery blood-pressure sore-knees \
                          sore-wrists sore-shoulders unsteady floor-is-hard early-pregnancy vertebral-fracture \
                          inflammatory-disease fusion joint-replacement pelvic-girdle new-birth recent-birth";

/// Conditions, each with how an exercise is done with it.
#[derive(Clone)]
pub struct Changes(Lines);

impl Iterator for Changes {
    type Item = (Condition, &'static str);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, how) = self.0.next()?.split_once(": ")?;
        let at = CONDITIONS.split(' ').position(|it| it == name);
        debug_assert!(at.is_some(), "no condition: {name}");
        Some((*Condition::ALL.get(at?)?, how))
    }
}

/// The text of an exercise of the library.
pub fn text(exercise: &Exercise) -> ExerciseText {
    let mut page = BOOK.page(exercise.id);
    let text = ExerciseText {
        name: page.line("name"),
        aliases: page.lines("also"),
        summary: page.line("summary"),
        steps: page.lines("steps"),
        cues: page.lines("cues"),
        errors: page.lines("errors"),
        changes: Changes(page.lines("changes")),
        breathing: page.line("breathing"),
        stop: page.line("stop"),
        easier: page.line("easier"),
        harder: page.line("harder"),
    };
    page.end();
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Page;
    use crate::en::calm::calm;
    use steadyback_catalogue::exercise::Family;
    use steadyback_catalogue::library;

    /// Letters of a name: two lines of a heading 360 px wide.
    const NAME: usize = 36;
    /// Letters of a key cue. On a screen 360 px wide a line of the player holds about 36; it keeps two lines for the cue, and they
    /// hold this many at a text size of 125 % too.
    const KEY_CUE: usize = 48;
    /// Letters of any other cue: two lines on the exercise's page.
    const CUE: usize = 60;
    /// Letters of a step, and of how it is done with a condition: three lines there.
    const STEP: usize = 90;

    fn sentences(of: &ExerciseText) -> Vec<&'static str> {
        let single = [of.name, of.summary, of.breathing, of.stop, of.easier, of.harder];
        let lists = [&of.aliases, &of.steps, &of.cues, &of.errors].map(Clone::clone);
        let changes = of.changes.clone().map(|(_, how)| how);
        single.into_iter().chain(lists.into_iter().flatten()).chain(changes).collect()
    }

    #[test]
    fn every_exercise_has_one_page_in_the_order_of_its_ladder() {
        assert_eq!(BOOK.pages().len(), library::all().count());
        for family in Family::ALL {
            let of = |id: &str| BOOK.pages().iter().position(|page| page.id == id);
            let places: Vec<_> = library::ladder(*family).iter().map(|it| of(it.id)).collect();
            assert!(places.windows(2).all(|two| two[0].map(|it| it + 1) == two[1]), "{family:?}: {places:?}");
        }
    }

    #[test]
    fn conditions_go_by_their_names() {
        assert_eq!(CONDITIONS.split(' ').count(), Condition::ALL.len());
        for it in Condition::ALL {
            let name = CONDITIONS.split(' ').nth(it.index() as usize).expect("a name");
            assert_eq!(name.replace('-', ""), format!("{it:?}").to_lowercase());
            let mut page = Page::new(format!("# a\nchanges:\n- {name}: So.").leak());
            assert_eq!(Changes(page.lines("changes")).collect::<Vec<_>>(), [(*it, "So.")]);
        }
    }

    #[test]
    fn texts_are_whole_and_short() {
        for exercise in library::all() {
            let of = text(exercise);
            assert!(sentences(&of).iter().all(|it| !it.trim().is_empty() && it.trim() == *it), "{exercise:?}");
            assert!((3..=5).contains(&of.steps.len()), "{exercise:?}");
            assert!(of.name.chars().count() <= NAME, "{exercise:?}");
            assert!(of.steps.clone().all(|it| it.chars().count() <= STEP), "{exercise:?}");
            assert!(of.cues.clone().all(|it| it.chars().count() <= CUE), "{exercise:?}");
            assert!(of.cues.clone().next().is_some_and(|it| it.chars().count() <= KEY_CUE), "{exercise:?}");
            assert!(!of.aliases.is_empty() && !of.errors.is_empty(), "{exercise:?}");
            assert!(of.errors.clone().all(|it| it.contains(": ")), "{exercise:?}");
            assert!(of.changes.clone().all(|(it, _)| !exercise.excluded_by.has(it)), "{exercise:?}");
            assert!(of.changes.clone().all(|(_, how)| how.chars().count() <= STEP), "{exercise:?}");
        }
    }

    #[test]
    fn names_are_unique() {
        let mut seen = Vec::new();
        for exercise in library::all() {
            let of = text(exercise);
            let mut own: Vec<_> = [of.name].into_iter().chain(of.aliases).map(str::to_lowercase).collect();
            own.dedup();
            assert!(own.iter().all(|it| !seen.contains(it)), "{exercise:?}");
            seen.extend(own);
        }
    }

    /// Other names are what people type, so only they may be clinical.
    #[test]
    fn the_tone_holds() {
        for exercise in library::all() {
            let of = text(exercise);
            let other_names: Vec<_> = of.aliases.clone().collect();
            for sentence in sentences(&of).into_iter().filter(|it| !other_names.contains(it)) {
                calm(sentence);
                assert!(!sentence.contains('%'), "{sentence}");
            }
        }
    }
}
