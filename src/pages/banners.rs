//! What stands above every screen: news about keeping, the date and the version.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, LinkButton, Notice, NoticeKind};
use crate::route::Route;
use crate::stores::{App, Health, Read, StorageError, Trouble};
use steadyback_rules::reminder::Reminder;
use steadyback_words::en::screens::errors as text;
use steadyback_words::en::screens::learn::reminders;
use steadyback_words::en::screens::storage;
use steadyback_words::en::words;

/// All that there is to say, most urgent first; usually nothing.
#[component]
pub fn Banners() -> impl IntoView {
    let app = App::get();
    app.frame().on_tick(move || app.settings().look_at_reminders());
    let update = move || app.frame().update_waits() && app.session().run().is_none();
    view! {
        <div class="stack banners">
            {move || if app.journal().has_unread() { Some(unread_banner()) } else { health_banner(app, app.frame().health()) }}
            {move || app.frame().trouble().map(|trouble| trouble_banner(app, trouble))}
            {move || app.journal().clock_is_behind().map(|last| {
                let action = view! {
                    <Button on_press=move |()| app.journal().correct_clock() test="clock-right">{text::CLOCK_RIGHT}</Button>
                }.into_any();
                view! {
                    <Notice kind=NoticeKind::Caution action test="banner-clock">
                        <p>{text::clock(&words::full_date(last))}</p>
                        <p>{move || text::moves(app.journal().days_ahead())}</p>
                    </Notice>
                }
            })}
            {move || app.settings().due_reminder().map(|due| reminder_banner(app, due))}
            {move || app.plan().was_carried().then(|| {
                let action = view! {
                    <Button on_press=move |()| app.plan().note_carried() test="carried-read">{text::CARRIED_READ}</Button>
                }.into_any();
                view! { <Notice live=true action test="banner-carried"><p>{text::CARRIED}</p></Notice> }
            })}
            {move || update().then(|| {
                let action = view! {
                    <Button on_press=move |()| app.frame().apply_update() test="update">{text::UPDATE_USE}</Button>
                }.into_any();
                view! { <Notice live=true action test="banner-update"><p>{text::UPDATE}</p></Notice> }
            })}
        </div>
    }
}

fn read_of(read: Read) -> String {
    storage::read_of(read.lines, read.lost)
}

fn reminder_banner(app: App, due: Reminder) -> AnyView {
    let sentence = match due {
        Reminder::Stand => reminders::STAND_NOW,
        Reminder::Breathe => reminders::BREATHE_NOW,
    };
    let action = view! {
        <Button on_press=move |()| app.settings().remind(due) test="reminder-done">{reminders::DONE}</Button>
        <Button kind=ButtonKind::Quiet on_press=move |()| app.settings().remind_no_more(due) test="reminder-off">{reminders::OFF}</Button>
    }.into_any();
    view! { <Notice live=true action test="banner-reminder"><p>{sentence}</p></Notice> }.into_any()
}

/// The older months are there and cannot be read now.
fn unread_banner() -> AnyView {
    let action =
        view! { <LinkButton href=Route::Storage.href() test="to-storage">{text::health::TO_STORAGE}</LinkButton> }
            .into_any();
    view! { <Notice kind=NoticeKind::Caution live=true action test="banner-unread"><p>{text::health::UNREAD}</p></Notice> }.into_any()
}

fn health_banner(app: App, health: Health) -> Option<AnyView> {
    let copy = || {
        view! { <Button on_press=move |()| app.transfer().save_stored() test="save-stored">{text::health::COPY}</Button> }
            .into_any()
    };
    let banner = match health {
        Health::Good => return None,
        Health::Blocked => view! {
            <Notice kind=NoticeKind::Caution test="banner-blocked"><p>{text::health::BLOCKED}</p></Notice>
        }
        .into_any(),
        Health::TooNew => view! {
            <Notice kind=NoticeKind::Caution action=copy() test="banner-toonew"><p>{text::health::TOO_NEW}</p></Notice>
        }
        .into_any(),
        Health::Damaged => {
            let action = view! {
                {copy()}
                <Button on_press=move |()| app.keeper().quarantine() test="put-aside">{text::health::GO_ON}</Button>
            }
            .into_any();
            view! {
                <Notice kind=NoticeKind::Caution action test="banner-damaged">
                    <p>{text::health::UNREADABLE}</p>
                    <p data-test="read-of">{read_of(app.journal().read())}</p>
                </Notice>
            }
            .into_any()
        }
    };
    Some(banner)
}

/// What was not kept or not given, and the ways on.
fn trouble_banner(app: App, trouble: Trouble) -> AnyView {
    let (sentence, save) = match trouble {
        Trouble::NotSaved(StorageError::Blocked) => (text::trouble::BLOCKED, true),
        Trouble::NotSaved(StorageError::Full) => (text::trouble::FULL, true),
        Trouble::NotSaved(StorageError::Unfaithful) => (text::trouble::UNFAITHFUL, true),
        Trouble::NoFile => (text::trouble::NO_FILE, false),
        Trouble::NoClipboard => (text::trouble::NO_CLIPBOARD, false),
        Trouble::NoPrint => (text::trouble::NO_PRINT, false),
        Trouble::NotSent => (text::trouble::NOT_SENT, false),
    };
    let action = view! {
        {save.then(|| view! { <Button on_press=move |()| app.keeper().keep_now() test="keep-now">{text::trouble::AGAIN}</Button> })}
        {save.then(|| view! { <Button on_press=move |()| app.transfer().save_unkept() test="trouble-save">{text::trouble::SAVE}</Button> })}
        <Button on_press=move |()| app.frame().dismiss_trouble() test="dismiss-trouble">{text::trouble::DISMISS}</Button>
    }.into_any();
    view! { <Notice kind=NoticeKind::Caution live=true action test="banner-trouble"><p>{sentence}</p></Notice> }
        .into_any()
}

/// What could not be kept, said above a session.
#[component]
pub fn SessionNews() -> impl IntoView {
    let app = App::get();
    view! {
        <aside aria-label=text::NEWS>
            {move || app.frame().trouble().map(|trouble| trouble_banner(app, trouble))}
        </aside>
    }
}
