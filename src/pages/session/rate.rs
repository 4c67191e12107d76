//! How an exercise was, in one tap; more only for whom there is more to say.

use leptos::prelude::*;

use crate::components::{Choice, Fold, NumberField, PainScale, RadioGroup};
use crate::stores::App;
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{ItemLog, Quality};
use steadyback_rules::session::{Event, Rating};
use steadyback_words::en::screens::guide::{rate as text, rate_title};
use steadyback_words::en::screens::session::{count_error, finish, quality as kind};
use steadyback_words::en::{exercises, words};

const KINDS: [Quality; 5] = [Quality::Fine, Quality::FormSlipped, Quality::Sharp, Quality::Spreading, Quality::Numb];

/// The answers to one exercise, as signals.
#[derive(Clone, Copy)]
struct Answers {
    app: App,
    place: usize,
    total: u16,
    peak: RwSignal<Option<Pain>>,
    done: RwSignal<String>,
    effort: RwSignal<Option<u8>>,
    kind: RwSignal<u8>,
}

impl Answers {
    fn new(app: App, place: usize, log: &ItemLog) -> Self {
        let kind = (0..).zip(KINDS).find(|(_, kind)| *kind == log.quality).map_or(0, |(place, _)| place);
        Self {
            app,
            place,
            total: log.dose.total(),
            peak: RwSignal::new(log.peak),
            done: RwSignal::new(log.done.to_string()),
            effort: RwSignal::new(log.effort.map(Effort::score)),
            kind: RwSignal::new(kind),
        }
    }

    fn count(self) -> Option<u16> {
        self.done.get().trim().parse::<u16>().ok().filter(|count| *count <= self.total)
    }

    /// Writes down what has been said; before the pain is known there is nothing to write.
    fn tell(self) {
        let (Some(peak), Some(done)) = (self.peak.get_untracked(), untrack(move || self.count())) else { return };
        let effort = self.effort.get_untracked().and_then(Effort::new);
        let quality = KINDS.get(usize::from(self.kind.get_untracked())).copied().unwrap_or(Quality::Fine);
        self.app
            .session()
            .session_event(Event::Rated { log: self.place, rating: Rating { peak, done, effort, quality } });
    }
}

/// Asks how the exercise was that has this place in the log.
pub(super) fn rate(app: App, place: usize, log: &ItemLog, error: Signal<Option<String>>) -> AnyView {
    let title = rate_title(exercises::text(log.exercise).name);
    let answers = Answers::new(app, place, log);
    let Answers { peak, .. } = answers;
    let choose = move |now| {
        peak.set(Some(now));
        answers.tell();
    };
    // Whoever has more to say is not hurried.
    let open = move || {
        answers.app.session().session_event(Event::Pause);
        more(&answers)
    };
    view! {
        <div class="rate" data-test="rate">
            <PainScale name=format!("peak-{place}") legend=title word=words::pain_word selected=peak on_change=choose error />
            <p class="rate__noted small" role="status">{move || peak.get().map(|_| text::NOTED)}</p>
            <Fold summary=text::MORE.to_owned() test="rate-more">{open()}</Fold>
        </div>
    }.into_any()
}

fn more(answers: &Answers) -> AnyView {
    let answers = *answers;
    let Answers { place, total, done, effort, kind: chosen, .. } = answers;
    let done_error = move || answers.count().is_none().then(|| count_error(total));
    let efforts = finish::EFFORTS.iter().map(|(score, word)| Choice::new(*score, *word)).collect();
    let kinds = KINDS.map(|it| if it == Quality::Fine { text::FINE } else { kind(it) });
    view! {
        <div class="stack">
            <NumberField id=format!("done-{place}") label=text::COUNT value=done error=Signal::derive(done_error)
                on_input=move |now| { done.set(now); answers.tell(); } />
            <RadioGroup name=format!("effort-{place}") legend=text::EFFORT options=efforts selected=effort
                on_change=move |now| { effort.set(Some(now)); answers.tell(); } />
            <RadioGroup name=format!("kind-{place}") legend=text::QUALITY options=Choice::numbered(kinds)
                selected=Signal::derive(move || Some(chosen.get())) on_change=move |now| { chosen.set(now); answers.tell(); } />
            <p class="strong" role="status">{move || (chosen.get() > 1).then_some(text::RED)}</p>
        </div>
    }.into_any()
}
