//! Look, dates and sound, the way to the backup, and deleting everything.

mod look;
mod wipe;

use leptos::prelude::*;

use crate::components::{Icon, PageHeader, link_row};
use crate::pages::session::Guidance;
use crate::route::Route;
use look::Look;
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::guide::guidance;
use steadyback_words::en::screens::plan::more;
use steadyback_words::en::screens::transfer::settings as text;
use wipe::Wipe;

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
            <ul class="rows">{link_row(more::BACKUP, Route::Backup.href(), Icon::Download, "to-backup", || {})}</ul>
            <Wipe />
        </div>
    }
}
