//! Names for addresses: `CoreControl` as `core-control`. Addresses are kept by people, so a variant keeps its name.

use std::fmt::Debug;

use super::enum_set::Member;

/// The name of a variant.
pub fn slug(value: impl Debug) -> String {
    let mut slug = String::new();
    for letter in format!("{value:?}").chars() {
        if letter.is_uppercase() && !slug.is_empty() {
            slug.push('-');
        }
        slug.push(letter.to_ascii_lowercase());
    }
    slug
}

/// The variant with this name.
pub fn named<T: Member + Debug>(text: &str) -> Option<T> {
    T::ALL.iter().copied().find(|it| slug(*it) == text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Focus;

    #[test]
    fn variants_come_back_from_their_names() {
        assert_eq!(slug(Focus::CoreControl), "core-control");
        assert!(Focus::ALL.iter().all(|it| named(&slug(*it)) == Some(*it)));
        assert_eq!(named::<Focus>("CoreControl"), None);
        assert_eq!(named::<Focus>(""), None);
    }
}
