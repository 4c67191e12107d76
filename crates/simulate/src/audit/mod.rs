//! The twelve invariants of the rule set, checked from outside: what an auditor who sees plan, journal and decisions would object to.
//! The checks are made from the tables and the journal, apart from the code that decides.

mod away;
mod climbs;
mod growth;
mod limits;
mod own;
mod reds;
mod signs;
mod step;
mod tally;

use chrono::NaiveDate;

use steadyback_catalogue::enum_set::members;
use steadyback_catalogue::exercise::{Family, Phase};
use steadyback_rules::journal::{Ended, Entry, Fact, Form, ItemLog, SessionLog};
use steadyback_rules::plan::DayKind;
use steadyback_rules::progression::{Awaiting, Decision, ItemState, Prescription, Progress, replay};
use steadyback_rules::screening::Background;
use steadyback_rules::session::compose;
use steadyback_rules::today::{Kind, today};

use limits::Seen;
pub use limits::{check_sessions, check_state, check_week};
pub use tally::Tally;

members! {
    /// What holds for every person and every history.
    pub enum Invariant {
        /// No exercise that a condition, direction, equipment choice, phase or tier rules out is ever prescribed.
        RuledOut,
        /// A danger sign locks exercise until it is cleared; an emergency not on the same day.
        Locked,
        /// Volume never grows more than 10 % in a week, one smallest step excepted; what the person puts in another's place is bound by
        /// [`Invariant::Share`] instead.
        Growth,
        /// One variable at a time; never upward after an amber or red, never without the next-day answer.
        OneAtATime,
        /// Loaded work 48 hours apart, a day of rest a week, every fourth week easier.
        Rest,
        /// Two reds in 14 days step down, a third swaps; a flare replaces training.
        Reds,
        /// A gap is answered by the lay-off rule, never by catching up.
        Gap,
        /// Every change carries a decision.
        Decided,
        /// Every session fits its minutes; the ten-minute form always exists.
        Minutes,
        /// With greens, time on a rung is bounded.
        Climbs,
        /// A new rung is 60–100 % of the work before, and says so where it is not 70–90 %. What the person chooses is 100 % at the most,
        /// or what was reached with it before.
        Share,
        /// A lighter week is lighter as done.
        Lighter,
    }
}

/// Something that must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which invariant is broken.
    pub invariant: Invariant,
    /// On which day.
    pub date: NaiveDate,
    /// How.
    pub what: String,
}

/// Objections so far on one day.
pub type Found = Vec<(Invariant, String)>;

fn claim(found: &mut Found, invariant: Invariant, holds: bool, what: impl FnOnce() -> String) {
    if !holds {
        found.push((invariant, what()));
    }
}

/// What was so before an entry.
struct Before {
    /// By slot, done in that phase or not.
    doing: Vec<Prescription>,
    phase: Phase,
    flare: bool,
    awaiting: Option<Awaiting>,
    deload: bool,
}

/// Follows one journal, entry by entry and morning by morning.
pub struct Audit {
    /// After the last entry.
    folded: Progress,
    /// On the morning looked at, where it is after the last entry's day; where the journal is only followed that is `folded`.
    view: Option<Progress>,
    decisions: Vec<Decision>,
    found: Found,
    /// What has been checked; `None` if the journal is only followed.
    seen: Option<Seen>,
    signs: signs::Signs,
    growth: growth::Growth,
    reds: reds::Reds,
    climbs: climbs::Climbs,
    away: away::Away,
    own: own::OwnHand,
    /// The last day with loaded work of each family.
    loaded: Vec<(Family, NaiveDate)>,
    tally: Tally,
}

impl Audit {
    /// From the first entry, which makes a plan, for a person of this background.
    ///
    /// # Panics
    /// If the entry makes no plan.
    pub fn begin(entry: &Entry, background: Background) -> Self {
        let mut audit = Self::follow(entry, background);
        audit.seen = Some(Seen::default());
        audit.plan();
        audit.report(entry.date);
        audit
    }

    /// The same without looking at any invariant.
    ///
    /// # Panics
    /// If the entry makes no plan.
    pub fn follow(entry: &Entry, background: Background) -> Self {
        let (progress, decisions) = replay([entry]);
        let folded = progress.expect("the first entry makes a plan");
        Self {
            growth: growth::Growth::new(&folded),
            signs: signs::Signs::new(background),
            reds: reds::Reds::default(),
            climbs: climbs::Climbs::default(),
            away: away::Away::default(),
            own: own::OwnHand::default(),
            loaded: Vec::new(),
            tally: Tally::new(folded.clone()),
            folded,
            view: None,
            decisions,
            found: Found::new(),
            seen: None,
        }
    }

    /// The state on the day last looked at.
    pub fn progress(&self) -> &Progress {
        self.view.as_ref().unwrap_or(&self.folded)
    }

    /// The person's background is this from now on.
    pub fn know(&mut self, background: Background) {
        self.signs.background = background;
    }

    /// Looks at a day on which nothing has been written down yet; days before the last entry's are not looked at.
    pub fn morning(&mut self, date: NaiveDate) {
        if date <= self.folded.today {
            return;
        }
        if self.seen.is_none() {
            return self.folded.advance(date, &mut self.decisions);
        }
        // What is decided on the way is decided again by the next entry.
        let view = self.view.get_or_insert_with(|| self.folded.clone());
        view.advance(date, &mut Vec::new());
        let Some(seen) = &mut self.seen else { return };
        self.growth.turn(view, &mut self.tally, &mut self.found);
        if seen.changed(view) {
            check_state(view, &mut self.found);
        }
        check_today(view, &self.loaded, &mut self.found);
        self.away.morning(view, &mut self.found);
        self.report(date);
    }

    /// Goes back to the last of these entries, which are all that were taken, before one to which it matters what was looked
    /// at since.
    ///
    /// # Panics
    /// If the first entry makes no plan.
    pub fn back_to(&mut self, entries: &[Entry]) {
        if self.seen.is_none() {
            let (progress, decisions) = replay(entries);
            (self.folded, self.decisions) = (progress.expect("the first entry makes a plan"), decisions);
        }
    }

    /// Takes an entry.
    pub fn take(&mut self, entry: &Entry) {
        self.view = None;
        if self.seen.is_none() {
            return self.folded.take(entry, &mut self.decisions);
        }
        let was = &self.folded;
        let before = Before {
            doing: was.items.iter().map(ItemState::doing).collect(),
            phase: was.phase,
            flare: was.flare.is_some(),
            awaiting: was.awaiting.clone(),
            deload: was.awaiting.as_ref().is_some_and(|waiting| was.is_deload(waiting.date)),
        };
        let mut decided = Vec::new();
        if let Fact::Session(log) = &entry.fact {
            self.growth.session(was, entry.date, log);
        }
        self.folded.take(entry, &mut decided);
        self.signs.take(entry, &mut self.found);
        if let Fact::Session(log) = &entry.fact {
            self.keep_loaded(entry.date, log);
        }
        if matches!(entry.fact, Fact::Planned(..) | Fact::ClockCorrected) {
            // Nothing before it can be compared with what comes after it.
            self.plan();
            self.seen = Some(Seen::default());
            self.growth = growth::Growth::new(&self.folded);
            self.reds = reds::Reds::default();
            self.climbs = climbs::Climbs::default();
            self.away.forget();
            self.own.forget_days();
            if entry.fact == Fact::ClockCorrected {
                self.loaded.clear();
            }
        } else {
            step::check(&before, &self.folded, entry, &decided, &mut self.found);
            self.growth.take(&decided, &mut self.found);
            // A choice settles nothing, even where it takes out what waits for its answer.
            let waiting = before.awaiting.as_ref().filter(|_| !matches!(entry.fact, Fact::Chose(_)));
            self.reds.take(waiting, &self.folded, &decided, &mut self.found);
            self.away.take(entry);
            self.away.chose(&decided);
            self.climbs.take(&decided, &mut self.found);
            let own = if let Fact::Chose(own) = entry.fact { Some(own) } else { None };
            self.own.take(&before, &self.folded, own, &decided, &mut self.found);
        }
        self.tally.take(entry, &decided);
        self.decisions.extend(decided);
        if self.seen.as_mut().is_some_and(|seen| seen.changed(&self.folded)) {
            check_state(&self.folded, &mut self.found);
        }
        self.report(entry.date);
    }

    /// What was seen.
    pub fn end(mut self) -> Tally {
        self.tally.end(self.view.as_ref().unwrap_or(&self.folded));
        self.tally.ending = self.folded;
        self.tally.decisions = self.decisions;
        self.tally
    }

    fn keep_loaded(&mut self, date: NaiveDate, log: &SessionLog) {
        let done = |it: &&ItemLog| it.exercise.loaded && it.ended != Ended::Skipped;
        for family in log.items.iter().filter(done).map(|it| it.exercise.family) {
            self.loaded.retain(|(known, _)| *known != family);
            self.loaded.push((family, date));
        }
    }

    fn plan(&mut self) {
        self.own.plan(&self.folded);
        check_week(&self.folded.plan, &mut self.found);
    }

    fn report(&mut self, date: NaiveDate) {
        let found = self.found.drain(..).map(|(invariant, what)| Violation { invariant, date, what });
        self.tally.violations.extend(found);
    }
}

/// What the day asks for.
fn check_today(view: &Progress, loaded: &[(Family, NaiveDate)], found: &mut Found) {
    let day = today(view);
    let strength = day.kind == Kind::Strength;
    let rested = |last: NaiveDate| last == view.today || (view.today - last).num_days() >= 2;
    if view.plan.strength_days() < 4 {
        let rested = view.last_loaded.is_none_or(rested);
        claim(found, Invariant::Rest, !strength || rested, || format!("too soon: {:?}", view.last_loaded));
    } else if strength {
        let blocks = compose(view, Form::Full).blocks;
        for family in blocks.iter().filter(|it| it.exercise.loaded).map(|it| it.exercise.family) {
            let last = loaded.iter().find(|(known, _)| *known == family).map(|(_, last)| *last);
            claim(found, Invariant::Rest, last.is_none_or(rested), || format!("{family:?} too soon: {last:?}"));
        }
    }
    claim(found, Invariant::Reds, view.flare.is_none() || day.kind == Kind::Comfort, || {
        format!("{:?} in a flare", day.kind)
    });
    // The person may have moved a session here, also one that had been moved before.
    let came_from = |day: NaiveDate| view.moved.iter().find(|(_, to)| *to == day).map(|(from, _)| *from);
    let mut days = std::iter::successors(Some(view.today), |day| came_from(*day)).take(view.moved.len() + 1);
    let planned = days.any(|day| view.plan.day(day) == DayKind::Strength);
    claim(found, Invariant::Gap, !strength || planned, || "training on another day than planned".to_owned());
}

/// Follows a whole journal and the days between its entries, for a person of this background.
///
/// # Panics
/// If the first entry makes no plan.
pub fn audit(entries: &[Entry], background: Background) -> Tally {
    let mut audit = Audit::begin(&entries[0], background);
    for entry in &entries[1..] {
        let from = audit.folded.today;
        for date in from.iter_days().skip(1).take_while(|date| *date <= entry.date) {
            audit.morning(date);
        }
        audit.take(entry);
    }
    audit.end()
}

/// All forms of a session.
const FORMS: [Form; 3] = [Form::Full, Form::Short, Form::Comfort];
