//! Options of which any number may be chosen, where one can open more of them below it.

use leptos::prelude::*;

use super::choice::{Choice, Kind, group, row};

/// A line that can be ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    pub label: String,
    /// What is chosen by the line itself, 0–63, as long as none of its parts is; a line without it only opens them.
    pub value: Option<u8>,
    /// What opens below it.
    pub parts: Vec<Choice>,
}

impl Branch {
    fn own(&self) -> u64 {
        self.value.map_or(0, |value| 1 << value)
    }

    fn below(&self) -> u64 {
        self.parts.iter().fold(0, |all, part| all | 1 << part.value)
    }

    /// What is chosen once the line is ticked or not.
    const fn ticked(own: u64, below: u64, chosen: u64, on: bool) -> u64 {
        if on { chosen | own } else { chosen & !(own | below) }
    }

    /// What is chosen once one of its parts is ticked or not: the line itself counts only without them.
    const fn part_ticked(own: u64, below: u64, chosen: u64, part: u64, on: bool) -> u64 {
        let chosen = if on { chosen | part } else { chosen & !part };
        if chosen & below == 0 { chosen | own } else { chosen & !own }
    }
}

/// The first line that is open without anything chosen in it, by its place.
pub fn unfinished(branches: &[Branch], chosen: Option<u64>, open: u64) -> Option<usize> {
    let empty = |branch: &Branch| chosen.unwrap_or_default() & (branch.own() | branch.below()) == 0;
    branches.iter().enumerate().position(|(place, branch)| open >> place & 1 == 1 && empty(branch))
}

/// Lines with an optional last one that excludes the others.
#[component]
pub fn CheckTree(
    /// Unique on the page; ids of the inputs are made from it: `{name}-0` for a line, `{name}-0-1` below it, `{name}-none` for the last.
    #[prop(into)]
    name: String,
    /// The question, if no heading says it.
    #[prop(into, optional)]
    legend: Option<String>,
    /// Id of the heading that says the question.
    #[prop(into, optional)]
    labelled_by: Option<String>,
    branches: Vec<Branch>,
    /// What is chosen, a bit for each value: `None` is no answer yet, 0 is "none of these".
    #[prop(into)]
    selected: Signal<Option<u64>>,
    /// Called with what is chosen now.
    #[prop(into)]
    on_change: Callback<Option<u64>>,
    /// The lines that are open, a bit for each place.
    open: RwSignal<u64>,
    /// The words of "none of these"; without them an empty choice is no answer.
    #[prop(default = None)]
    none: Option<String>,
    /// The word between the options and "none of these".
    #[prop(default = None)]
    or: Option<String>,
    /// Id of an element with more about the question.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// What is wrong with the answer.
    #[prop(into, optional)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let lines: Vec<_> = branches
        .into_iter()
        .enumerate()
        .map(|(place, branch)| line(&name, place, branch, selected, on_change, open))
        .collect();
    let none = none.map(|label| {
        let checked = Signal::derive(move || selected.get() == Some(0) && open.get() == 0);
        let toggle = Callback::new(move |on: bool| {
            open.set(0);
            on_change.run(on.then_some(0));
        });
        view! {
            {or.map(|or| view! { <p class="choice__or">{or}</p> })}
            {row(Kind::Only, &format!("{name}-none"), &name, Choice::new(0, label), checked, toggle)}
        }
    });
    group(name, legend, labelled_by, described_by, error, false, view! { {lines} {none} }.into_any())
}

fn line(
    name: &str,
    place: usize,
    branch: Branch,
    selected: Signal<Option<u64>>,
    on_change: Callback<Option<u64>>,
    open: RwSignal<u64>,
) -> AnyView {
    let id = format!("{name}-{place}");
    let (own, below) = (branch.own(), branch.below());
    let Branch { label, parts, .. } = branch;
    let checked = Memo::new(move |_| {
        open.get() >> place & 1 == 1 || selected.get().is_some_and(|chosen| chosen & (own | below) != 0)
    });
    let change = move |chosen: u64| on_change.run((chosen != 0).then_some(chosen));
    let toggle = Callback::new(move |on: bool| {
        let opens = below != 0 && on;
        open.update(|open| *open = *open & !(1 << place) | u64::from(opens) << place);
        change(Branch::ticked(own, below, selected.get_untracked().unwrap_or_default(), on));
    });
    let kind = if below == 0 { Kind::Check } else { Kind::Opening };
    let head = row(kind, &id, name, Choice::new(0, label.clone()), checked.into(), toggle);
    let shown = move || {
        let rows = parts.iter().enumerate().map(|(number, part)| {
            let bit = 1_u64 << part.value;
            let checked = Signal::derive(move || selected.get().is_some_and(|chosen| chosen & bit != 0));
            let toggle = Callback::new(move |on: bool| {
                // Open it stays, whatever is unticked below it.
                open.update(|open| *open |= 1 << place);
                change(Branch::part_ticked(own, below, selected.get_untracked().unwrap_or_default(), bit, on));
            });
            row(Kind::Check, &format!("{id}-{number}"), &id, part.clone(), checked, toggle)
        });
        view! { <div class="choice__parts" role="group" aria-label=label.clone()>{rows.collect_view()}</div> }
    };
    view! {
        {head}
        <Show when=move || below != 0 && checked.get()>{shown()}</Show>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: u64 = 0b1;
    const BELOW: u64 = 0b110;

    #[test]
    fn a_line_counts_without_its_parts() {
        #[track_caller]
        fn check(chosen: u64, part: u64, on: bool, expected: u64) {
            assert_eq!(Branch::part_ticked(OWN, BELOW, chosen, part, on), expected, "{chosen:b} {part:b} {on}");
        }
        check(0b1, 0b10, true, 0b10);
        check(0b10, 0b100, true, 0b110);
        check(0b110, 0b10, false, 0b100);
        check(0b100, 0b100, false, 0b1);
        check(0b1001, 0b10, true, 0b1010);
        assert_eq!(Branch::ticked(OWN, BELOW, 0b1000, true), 0b1001);
        assert_eq!(Branch::ticked(OWN, BELOW, 0b1110, false), 0b1000);
    }

    #[test]
    fn a_line_that_only_opens_wants_a_part() {
        #[track_caller]
        fn check(branch: &Branch, chosen: Option<u64>, open: u64, expected: bool) {
            let lines = [branch.clone(), branch.clone()];
            let second = expected.then_some(1);
            assert_eq!(unfinished(&lines, chosen, open << 1), second, "{branch:?} {chosen:?}");
        }
        let parts = vec![Choice::new(1, "one"), Choice::new(2, "two")];
        let opens = Branch { label: "opens".to_owned(), value: None, parts: parts.clone() };
        let says = Branch { label: "says".to_owned(), value: Some(0), parts };
        check(&opens, None, 0, false);
        check(&opens, None, 1, true);
        check(&opens, Some(0b10), 1, false);
        check(&opens, Some(0b1000), 1, true);
        check(&says, Some(0b1), 1, false);
    }
}
