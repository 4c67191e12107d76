//! The rules in sentences: what each says and rests on ([`rule`]), and what one decision did and why ([`because`], [`change`]).

mod because;
mod change;
mod counterfactual;
mod fill;
#[cfg(test)]
mod guard;
mod together;

use std::sync::LazyLock;

use crate::book::Book;
use steadyback_catalogue::enum_set::Member;
use steadyback_rules::progression::Rule;

pub use because::{because, facts_of};
pub use change::{change, input};
pub use counterfactual::counterfactual;
pub use together::{Group, by_reason};

/// What a rule mainly rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Published evidence or guidance.
    Evidence,
    /// The source articles.
    Article,
    /// Our own choice.
    Own,
}

impl Basis {
    /// In words.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Evidence => "From research and guidance",
            Self::Article => "From the source articles",
            Self::Own => "Our own careful choice",
        }
    }
}

/// A rule for people.
pub struct RuleText {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// Short name.
    pub name: &'static str,
    /// What it says, in one sentence.
    pub sentence: &'static str,
    /// The exact limits where the sentence leaves some out, else empty.
    pub detail: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// What it mainly rests on.
    pub basis: Basis,
}

/// In the order of the enum; numbers come from the rules (`fill`).
const TABLE: &str = include_str!("rules/table.txt");
static TEXT: LazyLock<String> = LazyLock::new(|| fill::fill(TABLE));
static BOOK: LazyLock<Book> = LazyLock::new(|| Book::new(&TEXT));

/// The text of a rule.
pub fn rule(rule: Rule) -> RuleText {
    let mut page = BOOK.pages()[rule.index() as usize].clone();
    let text = RuleText {
        id: page.id,
        name: page.line("name"),
        sentence: page.line("sentence"),
        detail: page.maybe("detail").unwrap_or_default(),
        source: page.line("source"),
        basis: match page.line("basis") {
            "evidence" => Basis::Evidence,
            "article" => Basis::Article,
            _ => Basis::Own,
        },
    };
    page.end();
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use crate::en::words::times;
    use chrono::NaiveDate;
    use steadyback_rules::progression::{Decision, Input, Prescription};

    /// `LayOffBack` as `lay-off-back`.
    fn kebab(name: &str) -> String {
        let words = name.chars().enumerate().flat_map(|(at, letter)| {
            let dash = (at > 0 && letter.is_uppercase()).then_some('-');
            dash.into_iter().chain(letter.to_lowercase())
        });
        words.collect()
    }

    #[test]
    fn every_rule_has_its_own_text_under_its_own_id() {
        assert_eq!(BOOK.pages().len(), Rule::ALL.len());
        for it in Rule::ALL {
            assert_eq!(rule(*it).id, kebab(&format!("{it:?}")));
        }
    }

    /// The rules with their pages as they are written, before numbers come into them.
    fn written() -> impl Iterator<Item = (Rule, &'static str)> {
        Rule::ALL.iter().copied().zip(TABLE.trim_end().split("\n\n"))
    }

    #[test]
    fn every_number_in_a_text_is_understood() {
        for (rule, page) in written() {
            let left = fill::fill(page);
            let unknown = left.split_once('{').map(|(_, rest)| rest.split('}').next());
            assert_eq!(unknown, None, "{rule:?}: no such limit, or no such way to say it");
            assert!(!left.contains("(s)"), "{rule:?}: a noun without a number: {left}");
            for limit in fill::in_weeks(page) {
                assert_eq!(limit.number() % 7, 0, "{rule:?}: {limit:?} is no number of weeks; a span can say it");
            }
        }
    }

    #[test]
    fn a_text_names_what_its_rule_decides_by() {
        for (rule, page) in written() {
            let named = fill::named(page);
            for limit in &named {
                assert!(rule.limits().contains(limit), "{rule:?} does not decide by {limit:?}");
            }
            // What the text leaves out, a decision tells.
            let (whole, inputs) = (Prescription::Training, vec![Input::Reds(3)]);
            let decision = Decision { date: NaiveDate::MIN, rule, slot: None, before: whole, after: whole, inputs };
            for limit in decision.limits().iter().filter(|limit| !named.contains(limit)) {
                let (told, number) = (because(&decision), limit.number());
                let says = told.contains(&number.to_string()) || told.contains(&times(number));
                assert!(says, "{rule:?} decides by {limit:?}, which nobody is told");
            }
        }
    }

    #[test]
    fn every_rule_is_one_calm_sentence_with_a_source() {
        let mut bases = TABLE.lines().filter_map(|line| line.strip_prefix("basis: "));
        assert!(bases.all(|it| ["evidence", "article", "own"].contains(&it)));
        for RuleText { name, sentence, detail, source, basis, .. } in Rule::ALL.iter().copied().map(rule) {
            all_calm([name, sentence, source, basis.label()]);
            assert!(detail.is_empty() || detail.ends_with('.'), "{detail}");
            if !detail.is_empty() {
                calm(detail);
            }
            assert!(sentence.ends_with('.') && sentence.matches(". ").count() == 0, "{sentence}");
        }
    }
}
