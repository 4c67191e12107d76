//! The report for somebody who treats the person: as headed lists for a page, and the same as plain text for a file. Written for a
//! reader who knows backs but not this app.

mod parts;
mod results;

use crate::en::words::full_date;
use steadyback_rules::insight::Report;

/// Over all.
pub const TITLE: &str = "Report for a doctor or physiotherapist";
/// Under the lists.
pub const NOTE: &str = "All answers, measurements and results are the person's own and were taken at home. The plan follows fixed, \
    written rules; pain is asked before, during and a day after a session on a scale from 0 (none) to 10. Green, amber and red say how \
    an exercise was borne. This is not a diagnosis.";

/// A headed list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: &'static str,
    /// Its lines; never empty.
    pub lines: Vec<String>,
}

/// When it was made.
pub fn lead(report: &Report) -> String {
    let (on, since) = (full_date(report.on), full_date(report.since));
    format!("Made with Steadyback on {on}. “Lately” means since {since}.")
}

/// The lists, in the order in which they are read.
pub fn sections(report: &Report) -> Vec<Section> {
    vec![
        Section { title: "The person", lines: parts::person(report) },
        Section { title: "Safety questions", lines: parts::safety(report) },
        Section { title: "Present plan", lines: parts::plan(report) },
        Section { title: "What was done lately", lines: parts::done(report) },
        Section { title: "Pain at rest, 0 to 10", lines: parts::pain(report) },
        Section { title: "Tests and questionnaires", lines: results::measures(report) },
        Section { title: "What the rules changed lately", lines: results::changes(report) },
    ]
}

/// The whole report as plain text.
pub fn plain(report: &Report) -> String {
    let mut out = String::new();
    for line in [TITLE, &lead(report)] {
        out.push_str(line);
        out.push('\n');
    }
    for section in sections(report) {
        out.push('\n');
        out.push_str(section.title);
        out.push('\n');
        for line in &section.lines {
            out.push_str("- ");
            out.push_str(line);
            out.push('\n');
        }
    }
    out.push('\n');
    out.push_str(NOTE);
    out.push('\n');
    out
}

#[cfg(test)]
mod tests;
