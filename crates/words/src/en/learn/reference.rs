//! What a statement rests on.

use crate::book::Book;

/// Papers and guidelines: first author, year, and where or about what; and where it can be read, for those whose address the evidence notes
/// of the project give.
static PAPERS: Book = Book::new(include_str!("papers.txt"));

/// A source of a statement: `article 3, R09` (one of the five source articles, 0 to 4, and where in it: a rule (`R`), a schedule
/// (`S`), a warning sign (`F`), or one of its tables by name), a published paper by its name in `papers.txt`, or `own choice` where
/// nothing published says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference(&'static str);

/// A paper or a guideline.
pub struct Paper {
    pub name: &'static str,
    /// Where it can be read.
    pub link: Option<&'static str>,
}

/// All that there are, by name.
pub fn papers() -> impl Iterator<Item = Paper> {
    PAPERS.pages().iter().map(|page| {
        let mut page = page.clone();
        let (name, link) = (page.line("name"), page.maybe("link"));
        page.end();
        Paper { name, link }
    })
}

impl Reference {
    pub(super) const fn new(line: &'static str) -> Self {
        Self(line)
    }

    /// The number of a source article, and where in it.
    pub(super) fn article(self) -> Option<(&'static str, &'static str)> {
        self.0.strip_prefix("article ")?.split_once(", ")
    }

    /// What people read: "Source article 003", "Ostelo 2008, Spine", "Our own choice".
    pub fn name(self) -> &'static str {
        match self.article() {
            Some(("0", _)) => "Source article 000",
            Some(("1", _)) => "Source article 001",
            Some(("2", _)) => "Source article 002",
            Some(("3", _)) => "Source article 003",
            Some(_) => "Source article 004",
            None if self.0 == "own choice" => "Our own choice",
            None => PAPERS.page(self.0).line("name"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::calm;

    #[test]
    fn papers_have_names_and_some_an_address() {
        let all: Vec<_> = papers().collect();
        for it in &all {
            calm(it.name);
            let at = |host: &str| it.link.is_none_or(|link| link.starts_with(host) && link.ends_with('/'));
            assert!(
                at("https://pubmed.ncbi.nlm.nih.gov/") || at("https://pmc.ncbi.nlm.nih.gov/articles/PMC"),
                "{}",
                it.name
            );
            let same = all.iter().filter(|other| other.name == it.name || (it.link.is_some() && other.link == it.link));
            assert_eq!(same.count(), 1, "{}", it.name);
        }
        assert_eq!(all.iter().filter(|it| it.link.is_some()).count(), 9);
    }
}
