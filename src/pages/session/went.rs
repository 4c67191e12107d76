//! How it went: one tap where all went as planned, and what was different otherwise.

use leptos::prelude::*;

use super::rate::rate;
use crate::components::{Choice, Fold, PainScale, RadioGroup};
use crate::stores::App;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::Ended;
use steadyback_rules::session::{Event, Rating, Run};
use steadyback_words::en::screens::session::{before, finish as text};
use steadyback_words::en::words;

/// The effort of "as planned", the second of the list: some work.
const AS_PLANNED: u8 = 5;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Went {
    AsPlanned,
    Otherwise,
}

/// The question, for as far as it is still open.
#[derive(Clone, Copy)]
pub(super) struct HowItWent {
    app: App,
    tries: RwSignal<u32>,
    said: RwSignal<Option<Went>>,
    /// The exercises of which the pain was not known yet, by their places in the log.
    open: StoredValue<Vec<usize>>,
    /// Whether none of the loaded ones says how hard it was.
    effort: bool,
    /// Whether the legs are asked about by themselves.
    pub(super) legs: bool,
    /// Pain before the session.
    before: Option<Pain>,
}

impl HowItWent {
    pub(super) fn new(app: App, tries: RwSignal<u32>) -> Self {
        let run = untrack(move || app.session().run());
        let untold = |run: &Run| {
            run.logs.iter().any(|log| log.exercise.loaded && log.ended != Ended::Skipped && log.effort.is_none())
        };
        // What was told before a reload is told in full again.
        let said = untrack(move || app.session().closing()).effort.map(|_| Went::Otherwise);
        Self {
            app,
            tries,
            said: RwSignal::new(said),
            open: StoredValue::new(run.iter().flat_map(Run::unrated).collect()),
            effort: run.as_ref().is_some_and(untold),
            legs: untrack(move || app.session().asks_about_legs()),
            before: run.map(|run| run.before),
        }
    }

    /// What is missing, by field.
    pub(super) fn errors(self) -> Vec<(&'static str, Option<String>)> {
        vec![("went-0", self.said_error()), ("peak-all-0", self.peak_error()), ("effort-0", self.effort_error())]
    }

    /// Whether this is asked at all.
    fn is_asked(self) -> bool {
        self.asks_for_peaks() || self.effort
    }

    /// Whether the legs are still to be told: "as planned" tells them for those whose legs nothing speaks of.
    pub(super) fn leaves_legs(self) -> bool {
        self.legs || !self.is_asked() || self.said.get() == Some(Went::Otherwise)
    }

    fn asks_for_peaks(self) -> bool {
        self.open.with_value(|open| !open.is_empty())
    }

    fn is_different(self) -> bool {
        self.said.get() == Some(Went::Otherwise)
    }

    fn said_error(self) -> Option<String> {
        let open = self.is_asked() && self.said.get().is_none();
        (self.tries.get() > 0 && open).then(|| text::WENT_ERROR.to_owned())
    }

    fn peak_error(self) -> Option<String> {
        let unrated = self.app.session().run().is_some_and(|run| run.unrated().next().is_some());
        (self.tries.get() > 0 && self.is_different() && unrated).then(|| before::PAIN_ERROR.to_owned())
    }

    fn effort_error(self) -> Option<String> {
        let open = self.effort && self.app.session().closing().effort.is_none();
        (self.tries.get() > 0 && self.is_different() && open).then(|| text::EFFORT_ERROR.to_owned())
    }

    /// Where all went as planned: tells what that says about pain, and gives the effort.
    pub(super) fn tell_planned(self) -> Option<Effort> {
        if self.said.get_untracked() != Some(Went::AsPlanned) {
            return None;
        }
        // What was told of one exercise before stays as it was told.
        let app = self.app;
        let untold = untrack(move || app.session().run()).map(|run| run.unrated().collect::<Vec<_>>());
        if let Some((places, pain)) = untold.zip(self.before) {
            self.rate(&places, pain);
        }
        Effort::new(AS_PLANNED).filter(|_| self.effort)
    }

    /// Tells the same pain of these exercises; of what else was told of them nothing is lost.
    fn rate(self, places: &[usize], peak: Pain) {
        let app = self.app;
        let Some(run) = untrack(move || app.session().run()) else { return };
        for place in places {
            let Some(log) = run.logs.get(*place) else { continue };
            let rating = Rating { peak, done: log.done, effort: log.effort, quality: log.quality };
            app.session().session_event(Event::Rated { log: *place, rating });
        }
    }

    /// Every exercise by itself, for whom one was not as the others.
    fn each(self) -> Vec<AnyView> {
        let app = self.app;
        let logs = untrack(move || app.session().run()).into_iter().flat_map(|run| run.logs).enumerate();
        let done = logs.filter(|(_, log)| log.ended != Ended::Skipped);
        done.map(|(place, log)| rate(app, place, &log, Signal::default())).collect()
    }

    pub(super) fn view(self) -> Option<AnyView> {
        let chosen = move || self.said.get().map(|it| u8::from(it == Went::Otherwise));
        let choose = move |place| self.said.set(Some(if place == 0 { Went::AsPlanned } else { Went::Otherwise }));
        let hint = if self.legs { text::PLANNED_HINT } else { text::PLANNED_HINT_LEGS };
        let ways = vec![
            Choice { hint: Some(hint.to_owned()), ..Choice::new(0, text::PLANNED) },
            Choice::new(1, text::OTHERWISE),
        ];
        self.is_asked().then(|| {
            view! {
                <RadioGroup name="went" legend=text::WENT options=ways selected=Signal::derive(chosen) on_change=choose
                    error=Signal::derive(move || self.said_error()) />
                <Show when=move || self.is_different()>{self.differences()}</Show>
            }
            .into_any()
        })
    }

    fn differences(self) -> AnyView {
        let app = self.app;
        let efforts = text::EFFORTS.iter().map(|(score, word)| Choice::new(*score, *word)).collect();
        let peak = RwSignal::new(None);
        let rate_all = move |pain: Pain| {
            peak.set(Some(pain));
            self.rate(&self.open.get_value(), pain);
        };
        let effort = Signal::derive(move || app.session().closing().effort.map(Effort::score));
        let tell = move |now| app.session().edit_closing(|closing| closing.effort = Effort::new(now));
        view! {
            {self.asks_for_peaks().then(|| view! {
                <PainScale name="peak-all" legend=text::PEAK word=words::pain_word selected=peak on_change=rate_all
                    error=Signal::derive(move || self.peak_error()) />
            })}
            {self.effort.then(|| view! {
                <RadioGroup name="effort" legend=text::EFFORT options=efforts selected=effort on_change=tell
                    error=Signal::derive(move || self.effort_error()) />
            })}
            <Fold summary=text::EACH.to_owned() test="each">{self.each()}</Fold>
        }
        .into_any()
    }
}
