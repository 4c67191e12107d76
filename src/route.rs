//! Addresses: what is on screen is in the fragment, so that one build works under any path and a plan in a link never
//! reaches a server. [`Route::parse`] and [`Route::href`] are each other's inverse.

use chrono::NaiveDate;
use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::functional_test::TestKind;
use steadyback_catalogue::library::{self, Entry};
use steadyback_catalogue::slug::{named, slug};
use steadyback_rules::filter::Filter;
use steadyback_rules::outcome::Instrument;
use steadyback_rules::programme::Programme;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is; the first visit begins here.
    Welcome,
    /// A page of the screening, 0 is the first; after the last one the answers are checked.
    Screening(u8),
    /// Five gentle minutes, before anything is told.
    Trial,
    /// A question about the person, 0 is the first; after the last one the answers are checked.
    About(u8),
    /// The plan that follows from the answers, before it takes effect.
    NewPlan,
    /// What to do now.
    Today,
    Session,
    /// The check-in a day after.
    CheckIn,
    Plan,
    /// One exercise of the plan, by its slot, to be changed.
    Change(u8),
    /// What can be put into the plan.
    PutIn,
    /// Sessions of this week, to be moved.
    Move,
    /// The programme of one's own plan, to be chosen.
    Programme,
    /// All programmes, to look into.
    Programmes,
    /// One of them, with a sample week.
    Sample(Programme),
    /// What has changed and why, and what was done.
    Progress,
    /// What was noted, day by day; today where no day is named.
    Journal(Option<NaiveDate>),
    /// All rules.
    Rules,
    /// The library, with what is asked for: a filter and words to search for.
    Library(Filter, String),
    Exercise(ExerciseRef),
    /// An activity, a test, a method, or something that is not offered.
    Entry(Entry),
    /// Tests and questionnaires.
    Measures,
    Test(TestKind),
    Questionnaire(Instrument),
    /// What is worth knowing, by topic.
    Learn,
    /// One topic of it, by its name.
    Topic(String),
    /// Report, tables, calendar.
    TakeOut,
    /// Everything else.
    More,
    /// The plan as a link.
    Share,
    /// A plan from a link.
    Import(String),
    /// Look and sound.
    Settings,
    /// A file of everything, out and in; a plan link by hand.
    Backup,
    /// When it hurts now.
    Help,
    /// What is stored, and how safe it is.
    Storage,
    /// What this is, what it rests on, and whom to ask.
    AboutApp,
    /// An address that leads nowhere.
    Unknown,
}

impl Route {
    /// From a fragment, with its `#`. No fragment is [`Route::Today`].
    pub fn parse(hash: &str) -> Self {
        let whole = hash.trim_start_matches('#');
        let (path, asked) = whole.split_once('?').unwrap_or((whole, ""));
        let path = path.trim_matches('/');
        let mut parts = path.split('/');
        let route = match (parts.next().unwrap_or_default(), parts.next()) {
            ("plan", Some("change")) => {
                parts.next().and_then(|slot| slot.parse().ok()).map_or(Self::Unknown, Self::Change)
            }
            ("plan", Some("put-in")) => Self::PutIn,
            ("plan", Some("move")) => Self::Move,
            ("" | "today", None) => Self::Today,
            ("start", None) => Self::Welcome,
            ("try", None) => Self::Trial,
            ("screening", Some(page)) => page.parse().map_or(Self::Unknown, Self::Screening),
            ("about", Some(page)) => page.parse().map_or(Self::Unknown, Self::About),
            ("new-plan", None) => Self::NewPlan,
            ("session", None) => Self::Session,
            ("check-in", None) => Self::CheckIn,
            ("plan", None) => Self::Plan,
            ("programme", None) => Self::Programme,
            ("programmes", None) => Self::Programmes,
            ("programmes", Some(id)) => Programme::by_id(id).map_or(Self::Unknown, Self::Sample),
            ("progress", None) => Self::Progress,
            ("rules", None) => Self::Rules,
            ("journal", None) => Self::Journal(None),
            ("journal", Some(day)) => day.parse().map_or(Self::Unknown, |day| Self::Journal(Some(day))),
            ("library", None) => library_page(asked),
            ("library", Some(id)) => library::entry(id).map_or(Self::Unknown, Self::of),
            ("measures", None) => Self::Measures,
            ("test", Some(kind)) => named(kind).map_or(Self::Unknown, Self::Test),
            ("questions", Some(instrument)) => named(instrument).map_or(Self::Unknown, Self::Questionnaire),
            ("learn", None) => Self::Learn,
            ("learn", Some(topic)) => Self::Topic(topic.to_owned()),
            ("take-out", None) => Self::TakeOut,
            ("more", None) => Self::More,
            ("share", None) => Self::Share,
            ("p", Some(payload)) => Self::Import(payload.to_owned()),
            ("settings", None) => Self::Settings,
            ("backup", None) => Self::Backup,
            ("help", None) => Self::Help,
            ("storage", None) => Self::Storage,
            ("about-app", None) => Self::AboutApp,
            _ => Self::Unknown,
        };
        if parts.next().is_some() { Self::Unknown } else { route }
    }

    /// The library, nothing asked for.
    pub fn library() -> Self {
        Self::Library(Filter::default(), String::new())
    }

    /// The page of an entry.
    pub const fn of(entry: Entry) -> Self {
        match entry {
            Entry::Exercise(exercise) => Self::Exercise(exercise),
            other => Self::Entry(other),
        }
    }

    /// The fragment that leads here.
    pub fn href(&self) -> String {
        let path = match self {
            Self::Welcome => "start".to_owned(),
            Self::Trial => "try".to_owned(),
            Self::Screening(page) => format!("screening/{page}"),
            Self::About(page) => format!("about/{page}"),
            Self::NewPlan => "new-plan".to_owned(),
            Self::Today | Self::Unknown => "today".to_owned(),
            Self::Session => "session".to_owned(),
            Self::CheckIn => "check-in".to_owned(),
            Self::Plan => "plan".to_owned(),
            Self::Change(slot) => format!("plan/change/{slot}"),
            Self::PutIn => "plan/put-in".to_owned(),
            Self::Move => "plan/move".to_owned(),
            Self::Programme => "programme".to_owned(),
            Self::Programmes => "programmes".to_owned(),
            Self::Sample(programme) => format!("programmes/{}", programme.id()),
            Self::Progress => "progress".to_owned(),
            Self::Rules => "rules".to_owned(),
            Self::Journal(None) => "journal".to_owned(),
            Self::Journal(Some(day)) => format!("journal/{day}"),
            Self::Library(filter, query) => library_path(*filter, query),
            Self::Exercise(exercise) => format!("library/{}", exercise.id),
            Self::Entry(entry) => format!("library/{}", entry.id()),
            Self::Measures => "measures".to_owned(),
            Self::Test(kind) => format!("test/{}", slug(kind)),
            Self::Questionnaire(instrument) => format!("questions/{}", slug(instrument)),
            Self::Learn => "learn".to_owned(),
            Self::Topic(topic) => format!("learn/{topic}"),
            Self::TakeOut => "take-out".to_owned(),
            Self::More => "more".to_owned(),
            Self::Share => "share".to_owned(),
            Self::Import(payload) => format!("p/{payload}"),
            Self::Settings => "settings".to_owned(),
            Self::Backup => "backup".to_owned(),
            Self::Help => "help".to_owned(),
            Self::Storage => "storage".to_owned(),
            Self::AboutApp => "about-app".to_owned(),
        };
        format!("#/{path}")
    }

    /// Which of the four tabs it belongs to: Today, Plan, Progress, Library.
    pub const fn tab(&self) -> Option<usize> {
        match self {
            Self::Today | Self::CheckIn => Some(0),
            Self::Plan
            | Self::Programme
            | Self::Programmes
            | Self::Sample(_)
            | Self::Change(_)
            | Self::PutIn
            | Self::Move => Some(1),
            Self::Progress
            | Self::Journal(_)
            | Self::Rules
            | Self::Measures
            | Self::Test(_)
            | Self::Questionnaire(_) => Some(2),
            Self::Library(..) | Self::Exercise(_) | Self::Entry(_) => Some(3),
            _ => None,
        }
    }

    /// Whether it shows more of the journal than its last weeks.
    pub const fn looks_back(&self) -> bool {
        matches!(
            self,
            Self::CheckIn
                | Self::Plan
                | Self::Programme
                | Self::Progress
                | Self::Journal(_)
                | Self::Measures
                | Self::Test(_)
                | Self::Questionnaire(_)
                | Self::Exercise(_)
                | Self::Entry(_)
                | Self::TakeOut
                | Self::Share
                | Self::Storage
        )
    }

    /// Whether it fills the screen, without tabs: questions and the session.
    pub const fn is_full_screen(&self) -> bool {
        matches!(self, Self::Screening(_) | Self::About(_) | Self::Session | Self::Trial)
    }

    /// Whether it can be opened before there is a plan, or while exercise is locked.
    pub const fn is_always_open(&self) -> bool {
        matches!(
            self,
            Self::Welcome
                | Self::Trial
                | Self::Screening(_)
                | Self::About(_)
                | Self::NewPlan
                | Self::Learn
                | Self::Topic(_)
                | Self::More
                | Self::Import(_)
                | Self::Settings
                | Self::Backup
                | Self::Storage
                | Self::AboutApp
                | Self::Programmes
                | Self::Sample(_)
                | Self::Rules
                | Self::Library(..)
                | Self::Exercise(_)
                | Self::Entry(_)
        )
    }
}

const WORDS: &str = "words=";

fn library_page(asked: &str) -> Route {
    let query = asked.split('&').find_map(|word| word.strip_prefix(WORDS)).unwrap_or_default();
    Route::Library(Filter::parse(asked.split('&')), query.replace('+', " "))
}

/// Search goes by letters and digits alone, so nothing else needs to be kept.
fn library_path(filter: Filter, query: &str) -> String {
    let words: Vec<_> =
        query.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let query = (!words.is_empty()).then(|| format!("{WORDS}{}", words.join("+")));
    let asked: Vec<_> = filter.words().into_iter().chain(query).collect();
    if asked.is_empty() { "library".to_owned() } else { format!("library?{}", asked.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use steadyback_catalogue::enum_set::Member;

    #[track_caller]
    fn check(hash: &str, expected: &Route) {
        assert_eq!(Route::parse(hash), *expected, "{hash}");
    }

    #[test]
    fn parses_what_it_writes() {
        let fixed =
            [Route::Welcome, Route::Screening(3), Route::About(11), Route::NewPlan, Route::Today, Route::Session];
        let more = [
            Route::CheckIn,
            Route::Plan,
            Route::Change(3),
            Route::PutIn,
            Route::Move,
            Route::Programme,
            Route::Progress,
            Route::Rules,
            Route::Journal(None),
            Route::Journal(NaiveDate::from_ymd_opt(2026, 11, 28)),
            Route::library(),
            Route::More,
            Route::Share,
        ];
        let measures = TestKind::ALL.iter().map(|it| Route::Test(*it));
        let measures =
            measures.chain(Instrument::ALL.iter().map(|it| Route::Questionnaire(*it))).chain([Route::Measures]);
        let last = [
            Route::Import("1abc".to_owned()),
            Route::Settings,
            Route::Storage,
            Route::Backup,
            Route::Help,
            Route::AboutApp,
            Route::Programmes,
            Route::TakeOut,
            Route::Trial,
            Route::Learn,
            Route::Topic("habits".to_owned()),
        ];
        let asked = Filter { safe: true, ..Filter::default() };
        let searches =
            [Route::Library(asked, "cat cow".to_owned()), Route::Library(Filter::default(), "bridge".to_owned())];
        let all = fixed
            .into_iter()
            .chain(more)
            .chain(last)
            .chain(searches)
            .chain(measures)
            .chain(Programme::ALL.iter().map(|it| Route::Sample(*it)))
            .chain(library::entries().map(Route::of));
        for route in all {
            check(&route.href(), &route);
        }
    }

    #[test]
    fn odd_addresses() {
        check("", &Route::Today);
        check("#", &Route::Today);
        check("#/", &Route::Today);
        check("#/plan/", &Route::Plan);
        check(
            "#/library?safe=yes&words=cat+cow&new=1",
            &Route::Library(Filter { safe: true, ..Filter::default() }, "cat cow".to_owned()),
        );
        check("#/nowhere", &Route::Unknown);
        check("#/library/no-such-thing", &Route::Unknown);
        check("#/screening/x", &Route::Unknown);
        check("#/screening/999", &Route::Unknown);
        check("#/programmes/no-such-one", &Route::Unknown);
        check("#/programmes/easier/1", &Route::Unknown);
        check("#/plan/a/b", &Route::Unknown);
        check("#/plan/change", &Route::Unknown);
        check("#/plan/change/x", &Route::Unknown);
        check("#/plan/change/1/2", &Route::Unknown);
        check("#/p/", &Route::Unknown);
    }
}
