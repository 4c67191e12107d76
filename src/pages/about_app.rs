//! What the app is and is not, who makes it, what it rests on, its licence, and whom to ask.

use leptos::prelude::*;

use crate::components::{Disclosure, OutLink, PageHeader};
use crate::route::Route;
use crate::stores::{App, Contact};
use steadyback_words::en::learn::{Paper, papers};
use steadyback_words::en::screens::about_app as text;
use steadyback_words::en::screens::frame;

#[component]
pub fn AboutApp() -> impl IntoView {
    let contact = App::get().frame().contact();
    view! {
        <div class="page page--wide" data-test="about">
            <PageHeader title=text::TITLE back=(Route::More.href(), frame::MORE.to_owned())>
                <p class="lead">{text::IS}</p>
            </PageHeader>
            <div class="columns columns--even">
                <div class="stack stack--loose">
                    <p>{text::PRIVATE}</p>
                    {section(text::IS_NOT, paragraphs(&text::IS_NOT_TEXT))}
                    {section(text::WHO, paragraphs(&[text::WHO_TEXT]))}
                    {section(text::CONTACT, reach(contact))}
                </div>
                <div class="stack stack--loose">
                    {section(text::SOURCES, sources())}
                    {section(text::LICENCE, paragraphs(&text::LICENCE_TEXT))}
                </div>
            </div>
        </div>
    }
}

fn section(heading: &'static str, content: AnyView) -> AnyView {
    view! { <section class="stack stack--tight"><h2>{heading}</h2>{content}</section> }.into_any()
}

fn paragraphs(all: &[&'static str]) -> AnyView {
    all.iter().map(|paragraph| view! { <p>{*paragraph}</p> }).collect_view().into_any()
}

/// Whom to ask: as the host has it, or how to find the project.
fn reach(contact: Option<Contact>) -> AnyView {
    let Some(Contact { text: told, href }) = contact else {
        return view! { <p data-test="no-contact">{text::NO_HOST}</p> }.into_any();
    };
    let told = match href {
        Some(href) => view! { <OutLink href leaves=text::LEAVES_APP text=told /> }.into_any(),
        None => view! { <bdi>{told}</bdi> }.into_any(),
    };
    view! { <p>{text::HOST}</p><p data-test="contact">{told}</p> }.into_any()
}

/// The articles, then the papers: with links where their address is known.
fn sources() -> AnyView {
    let articles = text::ARTICLES_NAMES.map(|name| view! { <li>{name}</li> });
    let paper = |Paper { name, link }: Paper| match link {
        Some(href) => view! { <li><OutLink href leaves=text::LEAVES_APP text=name /></li> }.into_any(),
        None => view! { <li>{name}</li> }.into_any(),
    };
    view! {
        <p>{text::ARTICLES}</p>
        <ul class="sources">{articles.into_iter().collect_view()}</ul>
        <p>{text::PAPERS}</p>
        <p><a class="link-line" href=Route::Rules.href()>{text::RULES}</a></p>
        <Disclosure summary=text::PAPERS_LIST test="papers">
            <p>{text::LEAVES}</p>
            <ul class="sources">{papers().map(paper).collect_view()}</ul>
        </Disclosure>
    }
    .into_any()
}
