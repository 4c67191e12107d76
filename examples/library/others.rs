//! Activities, tests, methods, and what is not offered.

use serde_json::{Value, json};
use steadyback_catalogue::library::activity::Activity;
use steadyback_catalogue::library::method::Method;
use steadyback_catalogue::library::not_offered::NotOffered;
use steadyback_catalogue::library::test::{Goal, Test};
use steadyback_catalogue::library::{self, Entry};
use steadyback_words::en::entries::{EntryText, text};

use super::exercises::amount;
use super::{kebab, names, numbers};

/// All of an activity. Named field by field, like the others, so that a new field of the library stops the build here.
pub fn activity(it: &'static Activity) -> Value {
    let &Activity { id, code, ref dose, most, serves, excluded_by, loads, from_phase, sources } = it;
    json!({
        "id": id,
        "code": code,
        "start": amount(dose.start),
        "top": amount(dose.top),
        "most_effort": most.score(),
        "serves": names(serves),
        "excluded_by": names(excluded_by),
        "loads": names(loads),
        "from_phase": kebab(from_phase),
        "sources": numbers(sources),
        "text": said(Entry::Activity(it)),
    })
}

/// All of a test.
pub fn test(it: &'static Test) -> Value {
    let &Test { id, kinds, counts, more_is_better, every_days, equipment, serves, excluded_by, loads, goals, sources } =
        it;
    let goals: Vec<Value> =
        goals.iter().map(|Goal { reaches, opens }| json!({ "reaches": reaches, "opens": opens })).collect();
    json!({
        "id": id,
        "kinds": kinds.iter().map(|it| kebab(*it)).collect::<Vec<_>>(),
        "counts": kebab(counts),
        "more_is_better": more_is_better,
        "every_days": every_days,
        "equipment": names(equipment),
        "serves": names(serves),
        "excluded_by": names(excluded_by),
        "loads": names(loads),
        "goals": goals,
        "sources": numbers(sources),
        "text": said(Entry::Test(it)),
    })
}

/// All of a method, with the exercises it fits.
pub fn method(it: &'static Method) -> Value {
    let &Method { id, families, parts, excluded_by, from_phase, sources } = it;
    let fits: Vec<&str> = library::all().filter(|exercise| it.fits(exercise)).map(|exercise| exercise.id).collect();
    json!({
        "id": id,
        "families": names(families),
        "parts": names(parts),
        "excluded_by": names(excluded_by),
        "from_phase": kebab(from_phase),
        "fits": fits,
        "sources": numbers(sources),
        "text": said(Entry::Method(it)),
    })
}

/// All of what is not offered.
pub fn not_offered(it: &'static NotOffered) -> Value {
    let &NotOffered { id, better, sources } = it;
    json!({ "id": id, "better": better, "sources": numbers(sources), "text": said(Entry::NotOffered(it)) })
}

fn said(entry: Entry) -> Option<Value> {
    let EntryText { name, aliases, summary, steps, notes, stop } = text(entry)?;
    let [aliases, steps, notes] = [aliases, steps, notes].map(Iterator::collect::<Vec<_>>);
    Some(json!({ "name": name, "aliases": aliases, "summary": summary, "steps": steps, "notes": notes, "stop": stop }))
}
