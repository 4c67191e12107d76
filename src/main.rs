//! The page that a breakdown leads to, then the app.

#[cfg(target_arch = "wasm32")]
fn main() {
    use steadyback::platform::panic_page::{self, Words};
    use steadyback_words::en::screens::frame::panic;

    panic_page::install(Words {
        title: panic::TITLE,
        text: panic::TEXT,
        reload: panic::RELOAD,
        export: panic::EXPORT,
        details: panic::DETAILS,
    });
    // Leptos starts its runtime and its outermost owner; the views are our own.
    leptos::mount::mount_to_body(|| steadyback::dom::show(steadyback::app::Root()));
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. `make serve` builds and serves it.");
}
