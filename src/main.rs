//! The page that a breakdown leads to, then the app.

use steadyback::platform::panic_page::{self, Words};
use steadyback_words::en::screens::frame::panic;

fn main() {
    panic_page::install(Words {
        title: panic::TITLE,
        text: panic::TEXT,
        reload: panic::RELOAD,
        export: panic::EXPORT,
        details: panic::DETAILS,
    });
    leptos::mount::mount_to_body(steadyback::start::Start);
}
