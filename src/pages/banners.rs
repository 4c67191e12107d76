//! What stands above every screen: news about keeping, the date and the version.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, LinkButton, Notice, NoticeKind};
use crate::dom::{View, keyed, view};
use crate::route::Route;
use crate::state::{App, Health, Read, StorageError, Trouble};
use steadyback_rules::reminder::Reminder;
use steadyback_words::en::screens::errors as text;
use steadyback_words::en::screens::learn::reminders;
use steadyback_words::en::screens::storage;
use steadyback_words::en::words;

/// All that there is to say, most urgent first; usually nothing.
#[component]
pub fn Banners() -> View {
    let app = App::get();
    app.on_tick(move || app.look_at_reminders());
    let update = move || app.update_waits() && app.run().is_none();
    view! {
        <div class="stack banners">
            {keyed(move || (app.health(), app.has_unread()), move |(health, unread)| {
                if unread { Some(unread_banner()) } else { health_banner(app, health) }
            })}
            {keyed(move || app.trouble(), move |trouble| trouble.map(|trouble| trouble_banner(app, trouble)))}
            {keyed(move || app.clock_is_behind(), move |last| last.map(|last| {
                let action = view! {
                    <Button on_press=move |()| app.correct_clock() test="clock-right">{text::CLOCK_RIGHT}</Button>
                };
                view! {
                    <Notice kind=NoticeKind::Caution action test="banner-clock">
                        <p>{text::clock(&words::full_date(last))}</p>
                    </Notice>
                }
            }))}
            {keyed(move || app.due_reminder(), move |due| due.map(|due| reminder_banner(app, due)))}
            {keyed(move || app.carried.get(), move |carried| carried.then(|| {
                let action = view! {
                    <Button on_press=move |()| app.carried.set(false) test="carried-read">{text::CARRIED_READ}</Button>
                };
                view! { <Notice live=true action test="banner-carried"><p>{text::CARRIED}</p></Notice> }
            }))}
            {keyed(update, move |update| update.then(|| {
                let action = view! {
                    <Button on_press=move |()| app.apply_update() test="update">{text::UPDATE_USE}</Button>
                };
                view! { <Notice live=true action test="banner-update"><p>{text::UPDATE}</p></Notice> }
            }))}
        </div>
    }
}

fn read_of(read: Read) -> String {
    storage::read_of(read.lines, read.lost)
}

fn reminder_banner(app: App, due: Reminder) -> View {
    let sentence = match due {
        Reminder::Stand => reminders::STAND_NOW,
        Reminder::Breathe => reminders::BREATHE_NOW,
    };
    let action = view! {
        <Button on_press=move |()| app.remind(due) test="reminder-done">{reminders::DONE}</Button>
        <Button kind=ButtonKind::Quiet on_press=move |()| app.remind_no_more(due) test="reminder-off">{reminders::OFF}</Button>
    };
    view! { <Notice live=true action test="banner-reminder"><p>{sentence}</p></Notice> }
}

/// The older months are there and cannot be read now.
fn unread_banner() -> View {
    let action =
        view! { <LinkButton href=Route::Storage.href() test="to-storage">{text::health::TO_STORAGE}</LinkButton> };
    view! { <Notice kind=NoticeKind::Caution live=true action test="banner-unread"><p>{text::health::UNREAD}</p></Notice> }
}

fn health_banner(app: App, health: Health) -> Option<View> {
    let copy =
        || view! { <Button on_press=move |()| app.save_stored() test="save-stored">{text::health::COPY}</Button> };
    let banner = match health {
        Health::Good => return None,
        Health::Blocked => view! {
            <Notice kind=NoticeKind::Caution test="banner-blocked"><p>{text::health::BLOCKED}</p></Notice>
        },
        Health::TooNew => view! {
            <Notice kind=NoticeKind::Caution action=copy() test="banner-toonew"><p>{text::health::TOO_NEW}</p></Notice>
        },
        Health::Damaged => {
            let action = view! {
                {copy()}
                <Button on_press=move |()| app.quarantine() test="put-aside">{text::health::GO_ON}</Button>
            };
            view! {
                <Notice kind=NoticeKind::Caution action test="banner-damaged">
                    <p>{text::health::UNREADABLE}</p>
                    <p data-test="read-of">{read_of(app.read())}</p>
                </Notice>
            }
        }
    };
    Some(banner)
}

/// What was not kept or not given, and the ways on.
pub fn trouble_banner(app: App, trouble: Trouble) -> View {
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
        {save.then(|| view! { <Button on_press=move |()| app.keep_now() test="keep-now">{text::trouble::AGAIN}</Button> })}
        {save.then(|| view! { <Button on_press=move |()| app.save_unkept() test="trouble-save">{text::trouble::SAVE}</Button> })}
        <Button on_press=move |()| app.dismiss_trouble() test="dismiss-trouble">{text::trouble::DISMISS}</Button>
    };
    view! { <Notice kind=NoticeKind::Caution live=true action test="banner-trouble"><p>{sentence}</p></Notice> }
}
