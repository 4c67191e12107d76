//! The program in parts, each fetched when it is first wanted. Without the feature `split` all is one program, and every part is
//! there at once.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use crate::components::{Button, ButtonKind, PageHeader};
use crate::platform::{location, window};
use steadyback_words::en::screens::frame::part as text;

/// A part on its way: fetched, or there already.
#[cfg(feature = "split")]
macro_rules! part {
    ($asked:expr) => {
        $asked
    };
}
#[cfg(not(feature = "split"))]
macro_rules! part {
    ($asked:expr) => {
        std::future::ready($asked)
    };
}

pub(crate) use part;

/// Whether a part is here.
#[derive(Clone, Copy)]
pub enum State<Make> {
    /// Not asked for.
    Away,
    /// Asked for.
    Coming,
    /// Here, and what it makes.
    Here(Make),
    /// Could not be fetched.
    Refused,
}

/// A part, and whether it is here. It is in the context by what it makes: no two parts make the same.
#[derive(Clone, Copy)]
pub struct Part<Make: Send + Sync + 'static> {
    state: RwSignal<State<Make>>,
    load: fn(RwSignal<State<Make>>),
}

impl<Make: Copy + Send + Sync> Part<Make> {
    /// Not here yet.
    pub fn new(load: fn(RwSignal<State<Make>>)) -> Self {
        Self { state: RwSignal::new(State::Away), load }
    }

    /// Asks for it, where it is not here yet. One that was refused is asked for again.
    pub fn fetch(self) {
        if matches!(self.state.get_untracked(), State::Away | State::Refused) {
            self.state.set(State::Coming);
            (self.load)(self.state);
        }
    }
}

/// Fills in what came, or that it was refused.
pub fn fill<Make: Copy + Send + Sync + 'static>(
    state: RwSignal<State<Make>>,
    part: impl Future<Output = Result<Make, SplitLoaderError>> + 'static,
) {
    spawn_local(async move { state.set(part.await.map_or(State::Refused, State::Here)) });
}

/// How long nothing is said about a part that is on its way.
const PATIENCE: Duration = Duration::from_millis(300);
/// After which a way on is offered: some five times what the largest part takes at 1.5 Mbit/s.
const STUCK: Duration = Duration::from_secs(12);

/// How long a part has been waited for.
#[derive(Clone, Copy)]
enum Wait {
    Short,
    Late,
    Stuck,
}

/// What the part makes, as soon as it is here.
pub fn when_here<Make: Copy + Send + Sync>(
    part: Part<Make>,
    show: impl Fn(Make) -> AnyView + Send + 'static,
) -> AnyView {
    let wait = RwSignal::new(Wait::Short);
    for (after, now) in [(PATIENCE, Wait::Late), (STUCK, Wait::Stuck)] {
        let tell = move || {
            // The screen may be gone by then.
            wait.try_set(now);
        };
        set_timeout(tell, after);
    }
    part.fetch();
    let shown = move || match part.state.get() {
        State::Here(make) => show(make),
        State::Refused => {
            let again = move |()| {
                wait.set(Wait::Short);
                part.fetch();
            };
            view! { <Refused on_again=again /> }.into_any()
        }
        State::Away | State::Coming => match wait.get() {
            Wait::Short => ().into_any(),
            Wait::Late => view! { <Coming stuck=false /> }.into_any(),
            Wait::Stuck => view! { <Coming stuck=true /> }.into_any(),
        },
    };
    shown.into_any()
}

/// A part that is on its way.
#[component]
fn Coming(
    /// For so long that something may be wrong.
    stuck: bool,
) -> impl IntoView {
    window::remove_shell();
    view! {
        <div class="page stack" data-test="part-coming">
            <p class="quiet" role="status">{if stuck { text::STUCK } else { text::COMING }}</p>
            {stuck.then(|| view! {
                <div class="actions">
                    <Button kind=ButtonKind::Primary on_press=move |()| location::reload() test="part-reload">{text::RELOAD}</Button>
                </div>
            })}
        </div>
    }
}

/// A part that cannot be had now, and what can be done about it.
#[component]
fn Refused(
    /// Asks for it once more.
    #[prop(into)]
    on_again: Callback<()>,
) -> impl IntoView {
    window::remove_shell();
    view! {
        <div class="page stack" data-test="part-refused">
            <PageHeader title=text::REFUSED><p class="lead">{text::REFUSED_TEXT}</p></PageHeader>
            <div class="actions">
                <Button kind=ButtonKind::Primary on_press=on_again test="part-again">{text::AGAIN}</Button>
                <Button on_press=move |()| location::reload() test="part-reload">{text::RELOAD}</Button>
            </div>
        </div>
    }
}
