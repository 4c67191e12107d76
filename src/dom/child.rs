//! What can stand between tags.

use std::borrow::Cow;

use super::{Content, Tag, View, live, nodes};

/// Something that can be shown.
pub trait Child {
    /// As a view.
    fn view(self) -> View;
}

impl Child for View {
    fn view(self) -> View {
        self
    }
}

impl Child for Tag {
    fn view(self) -> View {
        self.view()
    }
}

impl Child for () {
    fn view(self) -> View {
        View::none()
    }
}

impl Child for &'static str {
    fn view(self) -> View {
        View(Content::Words(Cow::Borrowed(self)))
    }
}

impl Child for String {
    fn view(self) -> View {
        View(Content::Words(Cow::Owned(self)))
    }
}

impl Child for Cow<'static, str> {
    fn view(self) -> View {
        View(Content::Words(self))
    }
}

impl<C: Child> Child for Option<C> {
    fn view(self) -> View {
        self.map_or(View::none(), Child::view)
    }
}

impl<C: Child> Child for Vec<C> {
    fn view(self) -> View {
        self.into_iter().collect()
    }
}

impl<C: Child, const N: usize> Child for [C; N] {
    fn view(self) -> View {
        self.into_iter().collect()
    }
}

impl<C: Child, F: Fn() -> C + 'static> Child for F {
    fn view(self) -> View {
        live::child(Box::new(move || self().view()))
    }
}

macro_rules! numbers {
    ($($of:ty),*) => {
        $(impl Child for $of {
            fn view(self) -> View {
                self.to_string().view()
            }
        })*
    };
}

numbers!(u8, u16, u32, usize);

impl<C: Child> FromIterator<C> for View {
    fn from_iter<I: IntoIterator<Item = C>>(children: I) -> Self {
        let fragment = nodes::fragment();
        children.into_iter().for_each(|child| child.view().append_to(&fragment));
        Self(Content::Node(fragment))
    }
}
