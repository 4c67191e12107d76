//! Look and sound, backup, plan links, and deleting everything.

mod backup;
mod look;
mod open_link;
mod why;
mod wipe;

use leptos::prelude::*;

use crate::components::{LinkButton, PageHeader};
use crate::pages::session::Guidance;
use crate::route::Route;
use backup::BackupSection;
pub use backup::undo;
use look::Look;
use open_link::OpenLink;
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::guide::guidance;
use steadyback_words::en::screens::storage;
use steadyback_words::en::screens::transfer::{SAFETY, SAFETY_TITLE, settings as text};
use wipe::Wipe;

/// Settings and backup.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! {
        <div class="page">
            <PageHeader title=text::TITLE back=(Route::More.href(), frame::MORE.to_owned()) />
            <Look />
            <section class="stack">
                <h2>{guidance::TITLE}</h2>
                <Guidance />
            </section>
            <BackupSection />
            <OpenLink />
            <section class="stack stack--tight" data-test="data-safety">
                <h2>{SAFETY_TITLE}</h2>
                {SAFETY.map(|sentence| view! { <p>{sentence}</p> })}
                <LinkButton href=Route::Storage.href() test="open-storage">{storage::OPEN}</LinkButton>
            </section>
            <Wipe />
        </div>
    }
}
