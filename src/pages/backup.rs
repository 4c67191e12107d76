//! A file of everything, out and in, a plan link by hand, and where all of it is.

mod file;
mod open_link;
mod why;

use leptos::prelude::*;

use crate::components::{LinkButton, PageHeader};
use crate::route::Route;
use crate::stores::App;
pub use file::undo;
use file::{BringBack, Found, Keep};
use open_link::OpenLink;
use steadyback_words::en::screens::transfer::{SAFETY, SAFETY_TITLE, backup as text};
use steadyback_words::en::screens::{frame, storage};

/// Keeping a copy comes first, for whoever has something to keep; for anybody else bringing one back, or a link.
#[component]
pub fn BackupPage() -> impl IntoView {
    let app = App::get();
    // As it is on arrival: what is brought in does not move what is being looked at.
    let empty = untrack(move || app.journal().is_empty() && !app.plan().has_plan());
    let found = RwSignal::new(None::<Found>);
    // While a file is looked at, what to do with it is the main thing.
    let waits = Memo::new(move |_| found.with(|found| !matches!(found, Some(Ok(_)))));
    let keep = move || view! { <Keep main=Signal::derive(move || waits.get() && !empty) /> }.into_any();
    view! {
        <div class="page page--wide">
            <PageHeader title=text::TITLE back=(Route::More.href(), frame::MORE.to_owned()) />
            <div class="columns columns--even">
                <div class="stack stack--loose">
                    {(!empty).then(keep)}
                    <BringBack main=Signal::derive(move || waits.get() && empty) found />
                    {empty.then(|| view! { <OpenLink /> })}
                </div>
                <div class="stack stack--loose">
                    {(!empty).then(|| view! { <OpenLink /> })}
                    <section class="stack stack--tight" data-test="data-safety">
                        <h2>{SAFETY_TITLE}</h2>
                        {SAFETY.map(|sentence| view! { <p>{sentence}</p> })}
                        <div class="actions"><LinkButton href=Route::Storage.href() test="open-storage">{storage::OPEN}</LinkButton></div>
                    </section>
                    {empty.then(keep)}
                </div>
            </div>
        </div>
    }
}
