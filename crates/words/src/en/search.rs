//! Finding an entry of the library by what people type: any of its names, half a word, one slip of the finger.

use std::sync::OnceLock;

use super::entries;
use steadyback_catalogue::library::{self, Entry};

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
    // Slips are only looked for where nothing fits without: counting letters is what takes time.
    let mut found = ranked(&query, clean);
    if found.is_empty() {
        found = ranked(&query, slipped);
    }
    found.sort_by_key(|it| it.0);
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// How well an entry fits, and whether by another name than the one on screen.
type Rank = (Fit, bool);

/// Every entry with all its names, made ready at the first search: making them takes far longer than looking through them.
fn index() -> &'static [(Entry, Vec<Phrase>)] {
    static INDEX: OnceLock<Vec<(Entry, Vec<Phrase>)>> = OnceLock::new();
    let of = |entry| {
        let (name, aliases) = entries::names(entry);
        (entry, [name].into_iter().chain(aliases).map(Phrase::new).collect())
    };
    INDEX.get_or_init(|| library::entries().map(of).collect())
}

fn ranked(query: &Phrase, fit: fn(&Phrase, &[Phrase]) -> Option<Rank>) -> Vec<(Rank, Entry)> {
    index().iter().filter_map(|(entry, names)| Some((fit(query, names)?, *entry))).collect()
}

/// The best fit over all names without a slip.
fn clean(query: &Phrase, names: &[Phrase]) -> Option<Rank> {
    best(names, |name| name.fit(query)).or_else(|| every(query, names, Word::begins, Fit::AnyName))
}

/// The best fit over all names with a slip or two.
fn slipped(query: &Phrase, names: &[Phrase]) -> Option<Rank> {
    best(names, |name| name.nearly(query)).or_else(|| every(query, names, Word::begins_nearly, Fit::Slip))
}

fn best(names: &[Phrase], fit: impl Fn(&Phrase) -> Option<Fit>) -> Option<Rank> {
    names.iter().enumerate().filter_map(|(at, name)| Some((fit(name)?, at > 0))).min()
}

/// The fit if every word of the query begins a word of any of the names.
fn every(query: &Phrase, names: &[Phrase], begins: fn(&Word, &Word) -> bool, fit: Fit) -> Option<Rank> {
    let any = |asked: &Word| names.iter().flat_map(|name| &name.words).any(|word| begins(word, asked));
    query.words.iter().all(any).then_some((fit, true))
}

/// What is compared: small letters and digits in words; hyphens part words, apostrophes do not.
struct Phrase {
    words: Vec<Word>,
    whole: Word,
}

struct Word {
    letters: Vec<char>,
    /// Which letters are in it, as bits; some share one.
    mask: u32,
}

impl Word {
    fn new(letters: &[char]) -> Self {
        let mask = letters.iter().fold(0, |mask, letter| mask | 1 << (u32::from(*letter) % 32));
        Self { letters: letters.to_vec(), mask }
    }

    fn begins(&self, typed: &Self) -> bool {
        self.letters.starts_with(&typed.letters)
    }

    fn contains(&self, typed: &Self) -> bool {
        self.letters.windows(typed.letters.len()).any(|part| part == typed.letters)
    }

    /// How many slips are forgiven in what was typed, if no more than that many of its letters are foreign to this word: each
    /// takes a slip.
    fn forgiven(&self, typed: &Self) -> Option<usize> {
        let most = slips(typed.letters.len());
        ((typed.mask & !self.mask).count_ones() as usize <= most).then_some(most)
    }

    /// Whether it is what was typed, but for forgiven slips.
    fn is_nearly(&self, typed: &Self) -> bool {
        let Some(most) = self.forgiven(typed) else { return false };
        let end = (self.letters.len() + most).checked_sub(typed.letters.len());
        let all = || distances(&self.letters, &typed.letters, most);
        end.is_some_and(|end| all().is_some_and(|all| all.get(end).is_some_and(|it| *it <= most)))
    }

    /// Whether it begins with what was typed, but for forgiven slips.
    fn begins_nearly(&self, typed: &Self) -> bool {
        let Some(most) = self.forgiven(typed) else { return false };
        distances(&self.letters, &typed.letters, most).is_some_and(|all| all.iter().any(|it| *it <= most))
    }
}

impl Phrase {
    fn new(text: &str) -> Self {
        let letters = text.chars().filter(|it| !matches!(it, '\'' | '’' | '‘' | '`'));
        let plain: Vec<char> = letters.flat_map(char::to_lowercase).collect();
        let words = plain.split(|it| !it.is_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<_> = words.map(Word::new).collect();
        let whole: Vec<char> = words.iter().flat_map(|word| &word.letters).copied().collect();
        Self { whole: Word::new(&whole), words }
    }

    /// How well this name fits without a slip. Spaces do not matter, so that "deadbug" and "dead-bug" are one.
    fn fit(&self, query: &Self) -> Option<Fit> {
        let begins = |asked: &Word| self.words.iter().any(|word| word.begins(asked));
        if self.whole.letters == query.whole.letters {
            Some(Fit::Exact)
        } else if self.whole.begins(&query.whole) {
            Some(Fit::Prefix)
        } else if query.words.iter().all(begins) {
            Some(Fit::Words)
        } else if query.whole.letters.len() >= MIDDLE && self.whole.contains(&query.whole) {
            Some(Fit::Inside)
        } else {
            None
        }
    }

    /// How well this name fits with a slip or two.
    fn nearly(&self, query: &Self) -> Option<Fit> {
        let nearly = |asked: &Word| self.words.iter().any(|word| word.begins_nearly(asked));
        if self.whole.is_nearly(&query.whole) {
            Some(Fit::NearlyExact)
        } else if query.words.iter().all(nearly) || self.whole.begins_nearly(&query.whole) {
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

/// Beginnings of a word that can be within two slips of what was typed: up to two letters shorter or longer.
const BAND: usize = 2 * SLIPS.len() + 1;
/// More slips than are ever forgiven.
const FAR: usize = 99;

/// Letters to add, drop, change or swap with their neighbour to get from what was typed to each beginning of the word that is not
/// more than `most` letters shorter or longer, the shortest first; `None` as soon as all are further away.
fn distances(word: &[char], typed: &[char], most: usize) -> Option<[usize; BAND]> {
    // Place k of a row stands for the beginning with `row + k - most` letters.
    let letters = |row: usize, k: usize| (row + k).checked_sub(most).filter(|it| k <= 2 * most && *it <= word.len());
    let mut above = [FAR; BAND];
    for (k, cell) in above.iter_mut().enumerate() {
        *cell = letters(0, k).unwrap_or(FAR);
    }
    let mut before = [FAR; BAND];
    for (at, letter) in typed.iter().enumerate() {
        let mut row = [FAR; BAND];
        for k in 0..BAND {
            let Some(end) = letters(at + 1, k) else { continue };
            let dropped = above.get(k + 1).map_or(FAR, |it| it + 1);
            let added = if k > 0 { row[k - 1] + 1 } else { FAR };
            let changed = if end > 0 { above[k] + usize::from(word[end - 1] != *letter) } else { FAR };
            let swaps = at > 0 && end > 1 && word[end - 1] == typed[at - 1] && word[end - 2] == *letter;
            let swapped = if swaps { before[k] + 1 } else { FAR };
            row[k] = dropped.min(added).min(changed).min(swapped);
        }
        if row.iter().chain(&above).all(|it| *it > most) {
            return None;
        }
        before = std::mem::replace(&mut above, row);
    }
    Some(above)
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
            for name in [name].into_iter().chain(aliases) {
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
            for name in [name].into_iter().chain(aliases) {
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
    fn slips_are_counted() {
        #[track_caller]
        fn check(word: &str, typed: &str, expected: usize) {
            let (word, typed): (Vec<_>, Vec<_>) = (word.chars().collect(), typed.chars().collect());
            for (one, other) in [(&word, &typed), (&typed, &word)] {
                let end = (one.len() + SLIPS.len()).checked_sub(other.len());
                let found = distances(one, other, SLIPS.len()).zip(end).and_then(|(all, end)| all.get(end).copied());
                assert_eq!(found.filter(|it| *it <= SLIPS.len()), Some(expected).filter(|it| *it <= SLIPS.len()));
            }
        }
        check("", "", 0);
        check("", "ab", 2);
        check("", "abc", 3);
        check("plank", "plank", 0);
        check("plank", "plnak", 1);
        check("plank", "plan", 1);
        check("plank", "plonk", 1);
        check("bridge", "brigd", 2);
        check("bridge", "brxxxe", 3);
        check("plank", "squat", 5);
    }
}
