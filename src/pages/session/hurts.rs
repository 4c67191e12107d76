//! "This hurts": how strong, what kind, and what the rules offer then.

use leptos::prelude::*;

use super::Over;
use crate::components::{Button, ButtonKind, Choice, PageTitle, PainScale, RadioGroup};
use crate::stores::App;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::Quality;
use steadyback_rules::progression::Verdict;
use steadyback_rules::session::{Event, PainReport, Then};
use steadyback_words::en::screens::session::{easier, hurts as text, player, quality as kind};
use steadyback_words::en::{exercises, words};

const KINDS: [Quality; 4] = [Quality::Fine, Quality::Sharp, Quality::Spreading, Quality::Numb];

#[component]
pub fn Hurts(
    /// What lies over the session.
    over: RwSignal<Over>,
) -> impl IntoView {
    let app = App::get();
    let peak = RwSignal::new(None::<Pain>);
    let quality = RwSignal::new(None::<u8>);
    let answers = move || peak.get().zip(quality.get().and_then(|place| KINDS.get(usize::from(place)).copied()));
    let answer = move |then| {
        if let Some((peak, quality)) = untrack(answers) {
            app.session().session_event(Event::Answer { peak, quality, then });
        }
    };
    let choices = move || {
        let Some((peak, quality)) = answers() else { return view! { <p class="quiet">{text::ANSWER}</p> }.into_any() };
        let red =
            app.session().run().is_none_or(|run| run.judged(PainReport { peak, quality }).verdict == Verdict::Red);
        let lighter = app.session().easier_now();
        view! {
            <p class="strong" role="status">{if red { text::RED } else { text::FINE }}</p>
            {(quality == Quality::Numb).then(|| view! { <p>{text::NUMB}</p> })}
            <div class="actions">
                {lighter.map(|(exercise, dose)| {
                    let name = exercises::text(exercise).name;
                    view! {
                        <Button kind=ButtonKind::Primary on_press=move |()| answer(Then::Easier(exercise, dose)) test="easier">
                            {easier(name)}
                        </Button>
                    }
                })}
                <Button on_press=move |()| answer(Then::LeaveOut) test="leave-out">{text::LEAVE_OUT}</Button>
                {(!red).then(|| view! {
                    <Button kind=ButtonKind::Quiet on_press=move |()| answer(Then::GoOn) test="go-on">{text::GO_ON}</Button>
                })}
            </div>
        }.into_any()
    };
    view! {
        <main class="stage" id="main" data-test="hurts-panel">
            <div class="stage__bar"><span class="quiet">{player::IN_SESSION}</span></div>
            <div class="stage__body stack">
                <PageTitle text=text::TITLE />
                <p>{text::TEXT}</p>
                <PainScale name="hurt-peak" legend=text::PAIN word=words::pain_word selected=peak on_change=move |now| peak.set(Some(now)) />
                <RadioGroup name="hurt-kind" legend=text::KIND options=Choice::numbered(KINDS.map(kind)) selected=quality on_change=move |now| quality.set(Some(now)) />
                {choices}
                <Button kind=ButtonKind::Stop on_press=move |()| over.set(Over::Sign) test="hurts-sign">{text::SIGN}</Button>
            </div>
            <div class="stage__foot">
                // Once the pain is told, it is not taken back without a word.
                <Show when=move || answers().is_none()>
                    <Button kind=ButtonKind::Quiet wide=true on_press=move |()| app.session().session_event(Event::NothingHurts) test="no-hurt">
                        {text::NOTHING}
                    </Button>
                </Show>
            </div>
        </main>
    }
}
