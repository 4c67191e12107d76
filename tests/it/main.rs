//! Native tests of the whole: journeys, safety, share links, migrations, and the invariants of ARCHITECTURE.md.

mod carried;
mod circles;
mod conditions_page;
mod hostile;
mod journey;
mod library;
mod migrations;
mod page;
mod planner;
mod player;
mod replay;
mod rules;
mod safety;
#[path = "../same.rs"]
mod same;
mod share;
mod signs_page;
mod tidy;
