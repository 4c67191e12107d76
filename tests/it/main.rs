//! Native tests of the whole: journeys, safety, share links, migrations, and the invariants of ARCHITECTURE.md.
