//! What is worth knowing: short statements by topic, each with what it rests on. A page shows one topic an address. Claims of the
//! articles that the evidence does not bear out stand nowhere here.

mod reference;

use crate::book::{Book, Lines, Page};
use steadyback_catalogue::enum_set::members;

pub use reference::{Paper, Reference, papers};

/// One thing to know.
pub struct Statement {
    /// What it is about: a habit, a thing, a time, a question.
    pub head: &'static str,
    /// What to know or to do, one to three short lines.
    pub lines: Lines,
    /// Ids of library entries to go on with.
    pub see: Lines,
    sources: Lines,
}

impl Statement {
    /// What it rests on.
    pub fn sources(&self) -> impl Iterator<Item = Reference> + use<> {
        self.sources.clone().map(Reference::new)
    }
}

members! {
    /// A topic. The order is that of the overview.
    pub enum Topic {
        /// What to expect, and when.
        Expect,
        TrafficLight,
        /// The 24-hour rule.
        DayAfter,
        /// Mistakes, and what works better.
        Mistakes,
        /// What one feels, and what is then worth training.
        Focus,
        /// What many believe.
        Myths,
        /// Small things for every day.
        Habits,
        /// What a thing is worth.
        Equipment,
        /// Questions and answers.
        Questions,
        /// What is not claimed.
        Limits,
    }
}

impl Topic {
    /// Its name in addresses; frozen.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Expect => "what-to-expect",
            Self::TrafficLight => "traffic-light",
            Self::DayAfter => "day-after",
            Self::Mistakes => "mistakes",
            Self::Focus => "focus",
            Self::Myths => "myths",
            Self::Habits => "habits",
            Self::Equipment => "equipment",
            Self::Questions => "questions",
            Self::Limits => "not-claimed",
        }
    }

    /// The topic with this name in an address.
    pub fn by_id(id: &str) -> Option<Self> {
        use steadyback_catalogue::enum_set::Member;
        Self::ALL.iter().copied().find(|topic| topic.id() == id)
    }

    /// Its heading.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Expect => "What to expect, and when",
            Self::TrafficLight => "The traffic light",
            Self::DayAfter => "The day after",
            Self::Mistakes => "Common mistakes, and what works better",
            Self::Focus => "What you feel, and what to train",
            Self::Myths => "What many people believe",
            Self::Habits => "Every day",
            Self::Equipment => "Equipment",
            Self::Questions => "Questions",
            Self::Limits => "What we do not claim",
        }
    }

    /// One or two sentences below the heading.
    pub const fn lead(self) -> &'static str {
        match self {
            Self::Expect => "This is what is usual. Backs differ, so take it as a rough map.",
            Self::TrafficLight => "Green, amber or red: how your plan hears what your back says.",
            Self::DayAfter => "How your back feels a day later decides what happens next.",
            Self::Mistakes => "Most of them are too much, too fast or too rarely.",
            Self::Focus => "A focus is a place to begin. It is not a diagnosis.",
            Self::Myths => "Some of it was good advice once. Here is what is known now.",
            Self::Habits => "Pick one or two. None is needed for your plan to work.",
            Self::Equipment => "You need nothing to begin. Here is what is worth having later.",
            Self::Questions => "Short answers to what people ask most.",
            Self::Limits => "It is fair to say what an app like this cannot know.",
        }
    }

    /// All there is to know about it, in the order in which it is shown.
    pub fn statements(self) -> Vec<Statement> {
        let statement = |page: &Page| {
            let mut page = page.clone();
            let head = page.id;
            let (lines, see, sources) = (page.lines("lines"), page.lines("see"), page.lines("sources"));
            page.end();
            Statement { head, lines, see, sources }
        };
        Book::new(self.text()).pages().iter().map(statement).collect()
    }

    /// Its statements. Each file keeps to what it is for: no promises and no percentages, a focus never as a cause or a diagnosis, every
    /// habit an offer, no reason that the evidence does not bear out.
    const fn text(self) -> &'static str {
        match self {
            Self::Expect => include_str!("expect.txt"),
            Self::TrafficLight => include_str!("traffic_light.txt"),
            Self::DayAfter => include_str!("day_after.txt"),
            Self::Mistakes => include_str!("mistakes.txt"),
            Self::Focus => include_str!("focus.txt"),
            Self::Myths => include_str!("myths.txt"),
            Self::Habits => include_str!("habits.txt"),
            Self::Equipment => include_str!("equipment.txt"),
            Self::Questions => include_str!("questions.txt"),
            Self::Limits => include_str!("limits.txt"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::calm;
    use steadyback_catalogue::enum_set::Member;
    use steadyback_catalogue::library::entry;

    fn all() -> impl Iterator<Item = Statement> {
        Topic::ALL.iter().flat_map(|topic| topic.statements())
    }

    #[test]
    fn topics_have_their_own_frozen_names() {
        let ids: Vec<_> = Topic::ALL.iter().map(|topic| topic.id()).collect();
        let frozen =
            "what-to-expect traffic-light day-after mistakes focus myths habits equipment questions not-claimed";
        assert_eq!(ids.join(" "), frozen);
        for topic in Topic::ALL {
            assert_eq!(Topic::by_id(topic.id()), Some(*topic));
            calm(topic.title());
            calm(topic.lead());
            assert!(Topic::ALL.iter().filter(|other| other.title() == topic.title()).count() == 1, "{topic:?}");
        }
        assert_eq!(Topic::by_id("nothing"), None);
    }

    #[test]
    fn statements_are_short_calm_and_lead_to_entries() {
        for topic in Topic::ALL {
            let statements = topic.statements();
            assert!(statements.len() >= 5, "{topic:?}");
            for one in &statements {
                assert!((1..=3).contains(&one.lines.len()), "{}", one.head);
                for line in [one.head].into_iter().chain(one.lines.clone()) {
                    calm(line);
                    assert!(!line.contains('%') && line.chars().count() <= 110, "{line}");
                }
                assert_eq!(statements.iter().filter(|other| other.head == one.head).count(), 1, "{}", one.head);
                for (at, id) in one.see.clone().enumerate() {
                    assert!(
                        entry(id).is_some() && one.see.clone().position(|it| it == id) == Some(at),
                        "{}: {id}",
                        one.head
                    );
                }
            }
        }
    }

    #[test]
    fn every_statement_has_a_source_that_exists() {
        let tables = ["mistakes", "focus", "habits", "equipment", "questions", "timeline"];
        let exists = |row: &str| {
            let (letter, number) = row.split_at(1);
            let last = match letter {
                "R" => 45,
                "S" => 25,
                "F" => 20,
                _ => return tables.contains(&row),
            };
            tables.contains(&row) || number.parse::<u8>().is_ok_and(|it| (1..=last).contains(&it))
        };
        for one in all() {
            let sources: Vec<_> = one.sources().collect();
            assert!(!sources.is_empty(), "{}", one.head);
            for (at, source) in sources.iter().enumerate() {
                assert!(!sources[..at].contains(source), "{}: {source:?}", one.head);
                calm(source.name());
                if let Some((article, row)) = source.article() {
                    assert!(["0", "1", "2", "3", "4"].contains(&article) && exists(row), "{}: {source:?}", one.head);
                }
            }
        }
    }
}
