//! Everything out as a file, and a file back in after a look at it.

use leptos::html;
use leptos::prelude::*;

use super::why;
use crate::components::{Button, ButtonKind, Card, Icon, IconView, Notice, NoticeKind};
use crate::route::Route;
use crate::stores::{App, Backup, BackupError, CURRENT_SCHEMA, Merged};
use steadyback_rules::journal::{Entry, Fact, effective};
use steadyback_words::en::screens::errors::file;
use steadyback_words::en::screens::transfer::{self, backup as text};
use steadyback_words::en::words;

/// What a chosen file turned out to be.
pub type Found = Result<Backup, BackupError>;

/// Everything as a file: the main thing to do here, once there is something to keep.
#[component]
pub fn Keep(
    /// Whether it is the main thing to do here.
    #[prop(into)]
    main: Signal<bool>,
) -> impl IntoView {
    let app = App::get();
    let save = move || {
        let kind = if main.get() { ButtonKind::Primary } else { ButtonKind::Secondary };
        view! { <Button kind icon=Icon::Download on_press=move |()| app.transfer().save_backup() test="save-backup">{text::SAVE}</Button> }
    };
    view! {
        <section class="stack stack--tight">
            <h2>{text::KEEP}</h2>
            <p>{text::TEXT}</p>
            <div class="actions">
                {save}
                {app.transfer().sends_files().then(|| view! {
                    <Button icon=Icon::Share on_press=move |()| app.transfer().send_backup() test="send-backup">{transfer::send::FILE}</Button>
                })}
            </div>
        </section>
    }
}

/// A file brought back, after a look at it.
#[component]
pub fn BringBack(
    /// Whether it is the main thing to do here.
    #[prop(into)]
    main: Signal<bool>,
    /// What the file holds, once one is chosen.
    found: RwSignal<Option<Found>>,
) -> impl IntoView {
    let app = App::get();
    let field = NodeRef::<html::Input>::new();
    let picked = move |_| {
        let Some(input) = field.get_untracked() else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            found.set(None);
            app.transfer().read_backup(file, move |read| {
                found.try_set(Some(read));
            });
        }
        // So that the same file can be chosen again.
        input.set_value("");
    };
    view! {
        <section class="stack stack--tight">
            <h2>{text::BRING_TITLE}</h2>
            <p>{text::BRING_TEXT}</p>
            {move || undo(app)}
            <div class="actions">
                <label class="btn file-pick" class=("btn--primary", move || main.get())>
                    <IconView icon=Icon::Upload />
                    {text::BRING}
                    <input
                        type="file"
                        accept=".json,.txt,application/json,text/plain"
                        data-test="backup-file"
                        node_ref=field
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

fn unusable(error: &BackupError) -> AnyView {
    let sentence = why::sentence(error);
    view! {
        <Notice kind=NoticeKind::Caution test="backup-error">
            <p>{sentence}</p>
            <p>{file::SAFE}</p>
        </Notice>
    }
    .into_any()
}

fn inside(app: App, backup: Backup, found: RwSignal<Option<Found>>) -> AnyView {
    let counts = effective(&backup.entries, None).entries;
    let sessions = counts.iter().filter(|entry| matches!(entry.fact, Fact::Session(_))).count();
    let plan = if backup.head.plan.is_some() { text::PLAN_YES } else { text::PLAN_NO };
    let unknown = (backup.unknown > 0).then(|| transfer::unknown_entries(backup.unknown));
    let day = |entry: Option<&Entry>| entry.map(|entry| words::full_date(entry.date));
    let days = day(counts.first()).zip(day(counts.last()));
    let facts = [
        (text::SAVED_ON, words::full_date(backup.exported)),
        (text::DAYS, days.map_or_else(|| text::PLAN_NO.to_owned(), |(first, last)| transfer::days(&first, &last))),
        (text::SESSIONS, sessions.to_string()),
        (text::PLAN, plan.to_owned()),
        (text::FORM, transfer::form(backup.schema, CURRENT_SCHEMA)),
    ];
    let (merged, newer) = (app.transfer().merged_with(&backup), backup.unknown > 0);
    let empty = untrack(move || app.journal().is_empty());
    let replace = move |()| {
        if app.transfer().restore_backup(backup.clone()) {
            app.frame().go(&Route::Today);
        }
    };
    let merge = if empty { view! { <p>{text::FILLS}</p> }.into_any() } else { merging(app, merged, newer) };
    let kind = if empty { ButtonKind::Primary } else { ButtonKind::Secondary };
    view! {
        <Card title=text::INSIDE accent=true test="backup-inside">
            <dl class="facts">{facts.map(|(what, value)| view! { <div><dt>{what}</dt><dd>{value}</dd></div> })}</dl>
            {unknown.map(|unknown| view! { <p>{unknown}</p> })}
            {merge}
            {(!empty).then(|| view! { <p>{text::REPLACES}</p> })}
            <div class="actions">
                <Button kind on_press=replace test="restore-backup">{if empty { text::USE } else { text::REPLACE }}</Button>
                <Button on_press=move |()| found.set(None) test="leave-backup">{text::LEAVE}</Button>
            </div>
        </Card>
    }.into_any()
}

/// What adding the file to what is here would do.
fn merging(app: App, merged: Option<Merged>, newer: bool) -> AnyView {
    let Some(merged) = merged else {
        let why = match (newer, app.session().run()) {
            (true, _) => Some(text::MERGE_NEWER),
            (false, Some(_)) => Some(text::MERGE_LATER),
            (false, None) => None,
        };
        return view! { {why.map(|why| view! { <p data-test="merge-not-now">{why}</p> })} }.into_any();
    };
    if merged.added == 0 && !merged.file_is_newer {
        return view! { <p data-test="merge-nothing">{text::MERGE_NOTHING}</p> }.into_any();
    }
    let newer = if merged.file_is_newer { text::MERGE_FILE } else { text::MERGE_HERE };
    let adds = (merged.added > 0).then(|| transfer::adds(merged.added));
    let add = move |()| {
        if app.transfer().take_merged(merged.clone()) {
            app.frame().go(&Route::Today);
        }
    };
    view! {
        {adds.map(|adds| view! { <p data-test="merge-adds">{adds}</p> })}
        <p>{newer}</p>
        <div class="actions">
            <Button kind=ButtonKind::Primary on_press=add test="merge-backup">{text::MERGE}</Button>
        </div>
    }
    .into_any()
}

/// A file was brought in and can be undone.
pub fn undo(app: App) -> Option<AnyView> {
    let day = app.transfer().undo_snapshot()?;
    let action = view! {
        <Button on_press=move |()| app.transfer().put_back() test="put-back">{transfer::undo::UNDO}</Button>
        <Button kind=ButtonKind::Quiet on_press=move |()| app.transfer().forget_undo() test="keep-brought">{transfer::undo::KEEP}</Button>
    }.into_any();
    Some(view! { <Notice action test="undo"><p>{transfer::undo::sentence(&words::date(day))}</p></Notice> }.into_any())
}
