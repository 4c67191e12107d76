//! The plan as a link, as a square code and as a sheet of paper.

mod sheet;

use leptos::html;
use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Icon, PageHeader, Qr};
use crate::route::Route;
use crate::stores::App;
use steadyback_words::en::screens::frame;
use steadyback_words::en::screens::transfer::{send, share as text};

/// The plan as a link and as a square code.
#[component]
pub fn Share() -> impl IntoView {
    let app = App::get();
    let link = Memo::new(move |_| app.transfer().share_link());
    // The drawings are made when they are wanted.
    let on_paper = RwSignal::new(false);
    let print = move |()| {
        on_paper.set(true);
        app.frame().print_soon();
    };
    view! {
        <div class="page no-print">
            <PageHeader title=text::TITLE back=(Route::More.href(), frame::MORE.to_owned())>
                <p class="lead">{text::LEAD}</p>
            </PageHeader>
            {move || link.get().map(|link| view! { <Link link /> })}
            <section class="stack stack--tight">
                <h2>{text::PAPER}</h2>
                <p>{text::PAPER_TEXT}</p>
                <div class="actions">
                    <Button icon=Icon::Print on_press=print test="print-plan">{text::PAPER_PRINT}</Button>
                </div>
            </section>
            <div class="columns columns--even">
                <section class="stack stack--tight">
                    <h2>{text::HOLDS}</h2>
                    <p>{text::HOLDS_TEXT}</p>
                </section>
                <section class="stack stack--tight">
                    <h2>{text::HOLDS_NOT}</h2>
                    <p>{text::HOLDS_NOT_TEXT}</p>
                </section>
            </div>
        </div>
        <Show when=move || on_paper.get()>{sheet::sheet(app)}</Show>
    }
}

/// The link, its copy button and its code.
#[component]
fn Link(
    /// The whole address.
    link: String,
) -> impl IntoView {
    let app = App::get();
    let copied = RwSignal::new(false);
    let field = NodeRef::<html::Input>::new();
    let select = move |_| {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    let code = match app.transfer().code(&link) {
        Some(code) => {
            let size = code.size;
            view! {
                <div class="stack stack--tight" data-test="qr">
                    <Qr size dark=move |column, row| code.is_dark(column, row) title=text::CODE />
                </div>
            }
            .into_any()
        }
        None => view! { <p data-test="qr-too-long">{text::CODE_TOO_LONG}</p> }.into_any(),
    };
    let (text_to_copy, sent) = (link.clone(), link.clone());
    let copy = move |()| {
        copied.set(false);
        app.transfer().copy(text_to_copy.clone(), move || copied.set(true));
    };
    view! {
        <div class="share">
            {code}
            <div class="share__side">
                <p class="quiet">{text::CODE_HINT}</p>
                <div class="field">
                    <label class="field__label" for="share-link">{text::LINK}</label>
                    <input
                        class="input"
                        id="share-link"
                        data-test="share-link"
                        type="text"
                        readonly
                        node_ref=field
                        prop:value=link
                        on:focus=select
                    />
                </div>
                <div class="actions">
                    <Button kind=ButtonKind::Primary icon=Icon::Share on_press=copy test="copy-link">{text::COPY}</Button>
                    {app.transfer().sends_links().then(|| view! {
                        <Button icon=Icon::Share on_press=move |()| app.transfer().send_link(send::LINK_TITLE, sent.clone()) test="send-link">{send::LINK}</Button>
                    })}
                    <p role="status" data-test="copied">{move || copied.get().then_some(text::COPIED)}</p>
                </div>
            </div>
        </div>
    }
}
