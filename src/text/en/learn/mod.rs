//! What is worth knowing: short statements by topic, each with what it rests on. A page shows one topic an address. Claims of the
//! articles that the evidence does not bear out stand nowhere here.

use crate::domain::set::members;

mod day_after;
mod equipment;
mod expect;
mod focus;
mod habits;
mod limits;
mod mistakes;
mod myths;
mod questions;
mod reference;
mod traffic_light;

pub use reference::{Paper, Reference};

/// One thing to know.
pub struct Statement {
    /// What it is about: a habit, a thing, a time, a question.
    pub head: &'static str,
    /// What to know or to do, one to three short lines.
    pub lines: &'static [&'static str],
    /// Ids of library entries to go on with.
    pub see: &'static [&'static str],
    /// What it rests on.
    pub sources: &'static [Reference],
}

members! {
    /// A topic. The order is that of the overview.
    pub enum Topic {
        /// What to expect, and when.
        Expect,
        /// The traffic light.
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
        use crate::domain::set::Member;
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
    pub const fn statements(self) -> &'static [Statement] {
        match self {
            Self::Expect => expect::ALL,
            Self::TrafficLight => traffic_light::ALL,
            Self::DayAfter => day_after::ALL,
            Self::Mistakes => mistakes::ALL,
            Self::Focus => focus::ALL,
            Self::Myths => myths::ALL,
            Self::Habits => habits::ALL,
            Self::Equipment => equipment::ALL,
            Self::Questions => questions::ALL,
            Self::Limits => limits::ALL,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::library::entry;
    use crate::domain::set::Member;
    use crate::text::en::calm::calm;

    fn all() -> impl Iterator<Item = &'static Statement> {
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
            for one in statements {
                assert!((1..=3).contains(&one.lines.len()), "{}", one.head);
                for line in [one.head].iter().chain(one.lines) {
                    calm(line);
                    assert!(!line.contains('%') && line.chars().count() <= 110, "{line}");
                }
                assert_eq!(statements.iter().filter(|other| other.head == one.head).count(), 1, "{}", one.head);
                for (at, id) in one.see.iter().enumerate() {
                    assert!(entry(id).is_some() && !one.see[..at].contains(id), "{}: {id}", one.head);
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
            assert!(!one.sources.is_empty(), "{}", one.head);
            for (at, source) in one.sources.iter().enumerate() {
                assert!(!one.sources[..at].contains(source), "{}: {source:?}", one.head);
                calm(source.name());
                if let Reference::Article(article, row) = source {
                    assert!(*article <= 4 && exists(row), "{}: {source:?}", one.head);
                }
            }
        }
    }
}
