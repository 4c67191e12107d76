//! Choosing entries by what they are, serve and need.

use super::profile::{Exclusion, Limits};
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise::{Condition, Direction, Equipment, Focus, Position};
use steadyback_catalogue::library::{Entry, Kind};
use steadyback_catalogue::slug::{named, slug};

/// What is asked for; an empty filter admits everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<Kind>,
    /// Serving this.
    pub focus: Option<Focus>,
    /// In this position; only exercises have one.
    pub position: Option<Position>,
    /// Needing this, or nothing at all.
    pub need: Option<Need>,
    /// Only what nothing rules out for the person.
    pub safe: bool,
}

/// What of equipment is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing is needed.
    Nothing,
    /// This is needed.
    Thing(Equipment),
}

impl Filter {
    /// Whether the entry is asked for. Without limits nothing is ruled out yet.
    pub fn admits(self, entry: Entry, limits: Option<&Limits>) -> bool {
        let needs = needs(entry);
        let fits_need = |need| match need {
            Need::Nothing => needs.is_empty() && entry.kind() != Kind::NotOffered,
            Need::Thing(thing) => needs.has(thing),
        };
        let safe =
            || entry.kind() != Kind::NotOffered && limits.is_none_or(|limits| exclusion(entry, limits).is_none());
        self.kind.is_none_or(|kind| entry.kind() == kind)
            && self.focus.is_none_or(|focus| serves(entry).has(focus))
            && self.position.is_none_or(|at| entry.exercise().is_some_and(|exercise| exercise.position == at))
            && self.need.is_none_or(fits_need)
            && (!self.safe || safe())
    }

    /// As words for an address: `kind=activity&focus=balance&safe`; nothing for an empty filter.
    pub fn words(self) -> Vec<String> {
        let need = self.need.map(|need| match need {
            Need::Nothing => NOTHING.to_owned(),
            Need::Thing(thing) => slug(thing),
        });
        let asked =
            [("kind", self.kind.map(slug)), ("focus", self.focus.map(slug)), ("position", self.position.map(slug))];
        let asked = asked.into_iter().chain([("need", need), ("safe", self.safe.then(|| "yes".to_owned()))]);
        asked.filter_map(|(name, value)| value.map(|value| format!("{name}={value}"))).collect()
    }

    /// From words of an address; what is not known is left out, so that an old address still leads to the library.
    pub fn parse<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut filter = Self::default();
        for (name, value) in words.filter_map(|word| word.split_once('=')) {
            match name {
                "kind" => filter.kind = named(value),
                "focus" => filter.focus = named(value),
                "position" => filter.position = named(value),
                "need" if value == NOTHING => filter.need = Some(Need::Nothing),
                "need" => filter.need = named(value).map(Need::Thing),
                "safe" => filter.safe = true,
                _ => {}
            }
        }
        filter
    }
}

const NOTHING: &str = "nothing";

/// What an entry serves.
pub fn serves(entry: Entry) -> EnumSet<Focus> {
    match entry {
        Entry::Exercise(it) => it.serves,
        Entry::Activity(it) => it.serves,
        Entry::Test(it) => it.serves,
        Entry::Method(_) | Entry::NotOffered(_) => EnumSet::EMPTY,
    }
}

/// What an entry needs.
pub fn needs(entry: Entry) -> EnumSet<Equipment> {
    match entry {
        Entry::Exercise(it) => it.equipment,
        Entry::Test(it) => it.equipment,
        Entry::Activity(_) | Entry::Method(_) | Entry::NotOffered(_) => EnumSet::EMPTY,
    }
}

/// What rules an entry out for a person, if anything does.
pub fn exclusion(entry: Entry, limits: &Limits) -> Option<Exclusion> {
    let conditions =
        |out: EnumSet<Condition>| out.iter().find(|it| limits.conditions.has(*it)).map(Exclusion::Condition);
    let directions =
        |loads: EnumSet<Direction>| loads.iter().find(|it| limits.blocked.has(*it)).map(Exclusion::Direction);
    match entry {
        Entry::Exercise(it) => limits.exclusion(it),
        Entry::Activity(it) => conditions(it.excluded_by).or_else(|| directions(it.loads)),
        Entry::Test(it) => {
            let missing = limits.missing(it.equipment).map(Exclusion::Equipment);
            conditions(it.excluded_by).or_else(|| directions(it.loads)).or(missing)
        }
        Entry::Method(it) => conditions(it.excluded_by),
        Entry::NotOffered(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Edition;
    use steadyback_catalogue::enum_set::Member;
    use steadyback_catalogue::exercise_set::ExerciseSet;
    use steadyback_catalogue::library::{entries, entry};
    use steadyback_catalogue::measure::Pain;

    fn limits() -> Limits {
        Limits {
            equipment: EnumSet::EMPTY,
            conditions: EnumSet::EMPTY.with(Condition::Unsteady, true),
            blocked: EnumSet::EMPTY,
            gentle: false,
            usual_pain: Pain::NONE,
            without: ExerciseSet::EMPTY,
            untried: false,
            older: false,
            slowly: false,
            edition: Edition::CURRENT,
        }
    }

    #[track_caller]
    fn check(words: &str, id: &str, admits: bool) {
        let filter = Filter::parse(words.split('&'));
        let entry = entry(id).expect("an entry");
        assert_eq!(filter.admits(entry, Some(&limits())), admits, "{words} {id}");
    }

    #[test]
    fn each_word_admits_and_refuses() {
        check("", "glute-bridge", true);
        check("kind=exercise", "glute-bridge", true);
        check("kind=exercise", "cycling", false);
        check("kind=activity", "walking", true);
        check("focus=glute-strength", "glute-bridge", true);
        check("focus=balance", "glute-bridge", false);
        check("position=supine", "glute-bridge", true);
        check("position=standing", "glute-bridge", false);
        check("position=standing", "cycling", false);
        check("need=nothing", "glute-bridge", true);
        check("need=nothing", "full-sit-up", false);
        check("need=nothing", "banded-bridge", false);
        check("need=band", "banded-bridge", true);
        check("need=band", "glute-bridge", false);
        check("safe=yes", "glute-bridge", true);
        check("safe=yes", "banded-bridge", false);
        check("safe=yes", "single-leg-stance", false);
        check("safe=yes", "dancing", false);
        check("safe=yes", "full-sit-up", false);
        check("nonsense&kind=nonsense", "glute-bridge", true);
    }

    #[test]
    fn every_filter_comes_back_from_its_address() {
        let kinds = Kind::ALL.iter().map(|it| Filter { kind: Some(*it), ..Filter::default() });
        let focus = Focus::ALL.iter().map(|it| Filter { focus: Some(*it), safe: true, ..Filter::default() });
        let position = Position::ALL.iter().map(|it| Filter { position: Some(*it), ..Filter::default() });
        let things = Equipment::ALL.iter().map(|it| Need::Thing(*it)).chain([Need::Nothing]);
        let needs = things.map(|it| Filter { need: Some(it), ..Filter::default() });
        for filter in kinds.chain(focus).chain(position).chain(needs).chain([Filter::default()]) {
            let words = filter.words();
            assert_eq!(Filter::parse(words.iter().map(String::as_str)), filter, "{words:?}");
            let something = entries().any(|entry| filter.admits(entry, None));
            assert!(something || filter.need == Some(Need::Thing(Equipment::Mat)), "{words:?} finds nothing");
        }
    }
}
