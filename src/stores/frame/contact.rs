//! Whom to ask about this copy: what its host has left.

use super::FrameStore;
use crate::platform::host;

/// The name of the `meta` in `index.html`.
const NAME: &str = "contact";
/// What may be a link; anything else is only shown.
const SCHEMES: [&str; 3] = ["https://", "mailto:", "tel:"];

/// How the host can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// What people read.
    pub text: String,
    /// Where it leads, if it leads anywhere.
    pub href: Option<String>,
}

impl Contact {
    fn of(told: &str) -> Self {
        let scheme = SCHEMES.into_iter().find(|scheme| told.starts_with(scheme));
        let text = scheme.and_then(|scheme| told.strip_prefix(scheme)).unwrap_or(told);
        Self { text: text.trim_end_matches('/').to_owned(), href: scheme.map(|_| told.to_owned()) }
    }
}

impl FrameStore {
    /// What the host has left; `None` where it has left nothing.
    pub fn contact(self) -> Option<Contact> {
        host::meta(NAME).map(|told| Contact::of(&told))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_words() {
        #[track_caller]
        fn check(told: &str, text: &str, leads: bool) {
            let expected = Contact { text: text.to_owned(), href: leads.then(|| told.to_owned()) };
            assert_eq!(Contact::of(told), expected);
        }
        check("mailto:back@clinic.example", "back@clinic.example", true);
        check("https://clinic.example/back/", "clinic.example/back", true);
        check("tel:+441234567", "+441234567", true);
        check("The desk of the clinic", "The desk of the clinic", false);
        // Nothing that runs, and nothing that could be read on the way.
        check("javascript:alert(1)", "javascript:alert(1)", false);
        check("http://clinic.example", "http://clinic.example", false);
    }
}
