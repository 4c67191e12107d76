//! Finding an entry of the library by what people type: any of its names, half a word, one slip of the finger.

use super::entries;
use crate::domain::library::{self, Entry};
use crate::domain::order;

/// Letters a query needs before it may match the middle of a word.
const MIDDLE: usize = 3;
/// Letters a word needs before one slip is forgiven, and before two are.
const SLIPS: [usize; 2] = [4, 8];

/// How well a name fits; the least is best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the name.
    Exact,
    /// The name begins with it.
    Prefix,
    /// Every word begins a word of the name.
    Words,
    /// It is somewhere in the name.
    Inside,
    /// Every word begins a word of one of the names.
    AnyName,
    /// It is the name, but for a slip or two.
    NearlyExact,
    /// Every word begins a word, but for a slip or two.
    Slip,
}

/// Entries of all kinds that fit the query, best first; all in library order where nothing is asked for. Names before other names; slips of
/// the finger count only where nothing fits without.
pub fn search(query: &str) -> Vec<Entry> {
    let query = Phrase::new(query);
    if query.words.is_empty() {
        return library::entries().collect();
    }
    let mut found: Vec<_> = library::entries().filter_map(|entry| Some((fit(&query, entry)?, entry))).collect();
    if found.iter().any(|((fit, _), _)| *fit < Fit::NearlyExact) {
        found.retain(|((fit, _), _)| *fit < Fit::NearlyExact);
    }
    order::sort(&mut found, |one, other| one.0 < other.0);
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// The best fit over all names, and whether it is by another name than the one on screen.
fn fit(query: &Phrase, entry: Entry) -> Option<(Fit, bool)> {
    let (name, aliases) = entries::names(entry);
    let names: Vec<_> = [name].iter().chain(aliases).map(|name| Phrase::new(name)).collect();
    let by_one = names.iter().enumerate().filter_map(|(at, name)| Some((name.fit(query)?, at > 0))).min();
    by_one.or_else(|| {
        let words: Vec<_> = names.iter().flat_map(|name| &name.words).collect();
        let every = |begins: fn(&str, &str) -> bool| {
            query.words.iter().all(|asked| words.iter().any(|word| begins(word, asked)))
        };
        let any_name = every(|word, asked| word.starts_with(asked)).then_some((Fit::AnyName, true));
        any_name.or_else(|| every(begins_nearly).then_some((Fit::Slip, true)))
    })
}

/// What is compared: small letters and digits in words; hyphens part words, apostrophes do not.
struct Phrase {
    words: Vec<String>,
    whole: String,
}

impl Phrase {
    fn new(text: &str) -> Self {
        let letters = text.chars().filter(|it| !matches!(it, '\'' | '’' | '‘' | '`'));
        let plain: String = letters.flat_map(char::to_lowercase).collect();
        let words = plain.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<_> = words.map(str::to_owned).collect();
        Self { whole: words.concat(), words }
    }

    /// How well this name fits. Spaces do not matter, so that "deadbug" and "dead-bug" are one.
    fn fit(&self, query: &Self) -> Option<Fit> {
        let begins = |asked: &String| self.words.iter().any(|word| word.starts_with(asked));
        let nearly = |asked: &String| self.words.iter().any(|word| begins_nearly(word, asked));
        if self.whole == query.whole {
            Some(Fit::Exact)
        } else if self.whole.starts_with(&query.whole) {
            Some(Fit::Prefix)
        } else if query.words.iter().all(begins) {
            Some(Fit::Words)
        } else if query.whole.chars().count() >= MIDDLE && self.whole.contains(&query.whole) {
            Some(Fit::Inside)
        } else if is_nearly(&self.whole, &query.whole) {
            Some(Fit::NearlyExact)
        } else if query.words.iter().all(nearly) || begins_nearly(&self.whole, &query.whole) {
            Some(Fit::Slip)
        } else {
            None
        }
    }
}

/// How many slips are forgiven in so many letters.
fn slips(letters: usize) -> usize {
    SLIPS.iter().filter(|least| letters >= **least).count()
}

/// Whether the word is what was typed, but for forgiven slips.
fn is_nearly(word: &str, typed: &str) -> bool {
    let (word, typed): (Vec<_>, Vec<_>) = (word.chars().collect(), typed.chars().collect());
    distance(&word, &typed) <= slips(typed.len())
}

/// Whether the word begins with what was typed, but for forgiven slips.
fn begins_nearly(word: &str, typed: &str) -> bool {
    let (word, typed): (Vec<_>, Vec<_>) = (word.chars().collect(), typed.chars().collect());
    let slips = slips(typed.len());
    let shortest = typed.len().saturating_sub(slips).min(word.len());
    let longest = (typed.len() + slips).min(word.len());
    (shortest..=longest).any(|letters| distance(&word[..letters], &typed) <= slips)
}

/// Letters to add, drop, change or swap with their neighbour to get from one word to the other.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (i, left) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, right) in other.iter().enumerate() {
            let changed = above[j] + usize::from(left != right);
            let mut least = changed.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *left == other[j - 1] && one[i - 1] == *right {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(query: &str) -> Vec<&'static str> {
        search(query).iter().map(|entry| entry.id()).collect()
    }

    /// The first one found.
    #[track_caller]
    fn check(query: &str, first: &str) {
        assert_eq!(ids(query).first().copied(), Some(first), "{query}: {:?}", ids(query));
    }

    /// All found, in order.
    #[track_caller]
    fn check_all(query: &str, all: &[&str]) {
        assert_eq!(ids(query), all, "{query}");
    }

    #[test]
    fn nothing_asked_is_everything() {
        let all: Vec<_> = library::entries().map(Entry::id).collect();
        check_all("", &all);
        check_all("  \t", &all);
        check_all("-'-", &all);
    }

    #[test]
    fn every_name_finds_its_own_entry() {
        for entry in library::entries() {
            let (name, aliases) = entries::names(entry);
            for name in [name].iter().chain(aliases) {
                check(name, entry.id());
                check(&name.to_uppercase(), entry.id());
                check(&name.replace([' ', '-'], ""), entry.id());
            }
        }
    }

    /// A wrong letter in the middle of any name that is long enough for one.
    #[test]
    fn every_name_is_found_with_one_letter_wrong() {
        for entry in library::entries() {
            let (name, aliases) = entries::names(entry);
            for name in [name].iter().chain(aliases) {
                let mut letters: Vec<_> = name.to_lowercase().chars().collect();
                let words = name.split(|it: char| !it.is_alphanumeric()).map(|word| word.chars().count());
                if words.max().unwrap_or(0) < SLIPS[0] {
                    continue;
                }
                let middle = letters.len() / 2;
                letters[middle] = if letters[middle] == 'q' { 'z' } else { 'q' };
                let typed: String = letters.into_iter().collect();
                assert!(ids(&typed).contains(&entry.id()), "{typed}: {:?}", ids(&typed));
            }
        }
    }

    #[test]
    fn all_kinds_are_found() {
        check("bike", "cycling");
        check("chair test", "sit-to-stand-test");
        check("valsalva", "breathe-with-the-effort");
        check("sit-ups", "full-sit-up");
    }

    #[test]
    fn case_hyphens_and_apostrophes_do_not_matter() {
        check("CAT COW", "cat-cow");
        check("cat–cow", "cat-cow");
        check("catcow", "cat-cow");
        check("childs pose", "childs-pose");
        check("child’s pose", "childs-pose");
        check("waiters bow", "hip-hinge-drill");
        check("90-90", "ninety-ninety-stretch");
        check("sit-to-stand", "sit-to-stand");
    }

    #[test]
    fn exact_before_beginning_before_middle() {
        check("plank", "front-plank");
        check("bridge", "glute-bridge");
        check("walk", "walking");
        check("dead", "dead-bug");
        check("bird", "bird-dog");
        check("pelvic tilt", "pelvic-tilt");
        check("knee p", "knee-plank");
        check("bug dead", "dead-bug");
        check("sphinx", "prone-on-elbows");
    }

    #[test]
    fn slips_are_forgiven_in_words_long_enough() {
        check("brid dog", "bird-dog");
        check("dead bgu", "dead-bug");
        check("plnak", "front-plank");
        check("brigde", "glute-bridge");
        check("sphynx", "prone-on-elbows");
        check("brething", "belly-breathing");
        check("diafragmatic", "belly-breathing");
        check("planks", "front-plank");
        check("doorwya chest", "doorway-stretch");
        check_all("xyz", &[]);
        check_all("dxg", &[]);
        check_all("zzzzzzzzz", &[]);
    }

    #[test]
    fn a_clean_fit_leaves_slips_out() {
        assert!(!ids("walk").contains(&"wall-sit"));
        assert!(ids("wall").contains(&"wall-sit"));
    }

    #[test]
    fn distances() {
        #[track_caller]
        fn check(one: &str, other: &str, expected: usize) {
            let (one, other): (Vec<_>, Vec<_>) = (one.chars().collect(), other.chars().collect());
            assert_eq!(distance(&one, &other), expected);
            assert_eq!(distance(&other, &one), expected);
        }
        check("", "", 0);
        check("", "abc", 3);
        check("plank", "plank", 0);
        check("plank", "plnak", 1);
        check("plank", "plan", 1);
        check("plank", "plonk", 1);
        check("bridge", "brigd", 2);
    }
}
