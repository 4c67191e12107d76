//! Everything out as a file, and a file back in after a look at it.

use leptos::prelude::*;

use super::why;
use crate::components::{Button, ButtonKind, Card, Icon, IconView, Notice, NoticeKind};
use crate::dom::{Event, View, field_of, view};
use crate::domain::journal::Fact;
use crate::route::Route;
use crate::state::{App, Backup, BackupError};
use crate::text::en::screens::errors::file;
use crate::text::en::screens::transfer::{self, backup as text};
use crate::text::en::words;

/// Save a file, bring one back.
#[component]
pub fn BackupSection() -> View {
    let app = App::get();
    let found = RwSignal::new(None::<Result<Backup, BackupError>>);
    let picked = move |event: Event| {
        let field = field_of(&event);
        let file = field.files().and_then(|files| files.get(0));
        if let Some(file) = file {
            found.set(None);
            app.read_backup(file, move |read| {
                found.try_set(Some(read));
            });
        }
        // So that the same file can be chosen again.
        field.set_value("");
    };
    view! {
        <section class="stack">
            <h2>{text::TITLE}</h2>
            <p>{text::TEXT}</p>
            <div class="actions">
                <Button icon=Icon::Download on_press=move |()| app.save_backup() test="save-backup">{text::SAVE}</Button>
                <label class="btn file-pick">
                    <IconView icon=Icon::Upload />
                    {text::BRING}
                    <input
                        type="file"
                        accept=".json,application/json"
                        data-test="backup-file"
                        on:change=picked
                    />
                </label>
            </div>
            <div class="stack" aria-live="polite">
                {move || found.get().map(|read| match read {
                    Err(error) => unusable(&error),
                    Ok(backup) => inside(app, backup, found),
                })}
            </div>
        </section>
    }
}

fn unusable(error: &BackupError) -> View {
    let sentence = why::sentence(error);
    view! {
        <Notice kind=NoticeKind::Caution test="backup-error">
            <p>{sentence}</p>
            <p>{file::SAFE}</p>
        </Notice>
    }
}

fn inside(app: App, backup: Backup, found: RwSignal<Option<Result<Backup, BackupError>>>) -> View {
    let sessions = backup.entries.iter().filter(|entry| matches!(entry.fact, Fact::Session(_))).count();
    let plan = if backup.head.plan.is_some() { text::PLAN_YES } else { text::PLAN_NO };
    let unknown = (backup.unknown > 0).then(|| transfer::unknown_entries(backup.unknown));
    let facts = [
        (text::SAVED_ON, words::full_date(backup.exported)),
        (text::SESSIONS, sessions.to_string()),
        (text::PLAN, plan.to_owned()),
    ];
    let replace = move |()| {
        if app.restore_backup(backup.clone()) {
            app.go(&Route::Today);
        }
    };
    view! {
        <Card title=text::INSIDE accent=true test="backup-inside">
            <dl class="facts">{facts.map(|(what, value)| view! { <div><dt>{what}</dt><dd>{value}</dd></div> })}</dl>
            {unknown.map(|unknown| view! { <p>{unknown}</p> })}
            <p>{text::REPLACES}</p>
            <div class="actions">
                <Button kind=ButtonKind::Primary on_press=replace test="restore-backup">{text::REPLACE}</Button>
                <Button on_press=move |()| found.set(None) test="leave-backup">{text::LEAVE}</Button>
            </div>
        </Card>
    }
}
