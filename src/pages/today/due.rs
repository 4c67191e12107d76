//! What is due besides training: tests, questionnaires, a file of everything. Each is named once and can wait.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Icon, LinkButton, Notice};
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::measures::measure;
use steadyback_words::en::screens::session::today as text;
use steadyback_words::en::screens::transfer::due;

/// Tests and questionnaires, by name.
pub fn measures(app: App) -> Option<AnyView> {
    let due = app.journal().named_measures();
    let names: Vec<_> = due.iter().map(|it| measure(*it)).collect();
    let (later, never) = (due.clone(), due);
    (!names.is_empty()).then(|| {
        let action = view! {
            <LinkButton href=Route::Measures.href() test="measures">{text::MEASURES_GO}</LinkButton>
            <Button kind=ButtonKind::Quiet on_press=move |()| app.journal().put_off(&later) test="measures-tomorrow">{text::TOMORROW}</Button>
            <Button kind=ButtonKind::Quiet on_press=move |()| app.journal().name_no_more(&never) test="measures-never">{text::NO_MORE}</Button>
        }
        .into_any();
        view! { <Notice action test="measures-due">{text::measures(&names)}</Notice> }.into_any()
    })
}

/// A file, after some sessions without one.
pub fn backup(app: App) -> Option<AnyView> {
    (app.session().run().is_none() && app.transfer().backup_due()).then(|| {
        let action = view! {
            <Button icon=Icon::Download on_press=move |()| app.transfer().save_backup() test="backup-now">{due::SAVE}</Button>
            <Button kind=ButtonKind::Quiet on_press=move |()| app.transfer().put_backup_off() test="backup-later">{due::LATER}</Button>
        }
        .into_any();
        view! { <Notice action test="backup-due"><p>{due::TEXT}</p></Notice> }.into_any()
    })
}
