//! A small stable sort for short lists. The standard one is fast for long lists and brings several kilobytes of code for every
//! type that is sorted.

/// Sorts so that what comes before stands before; what neither comes before nor after keeps its order. Meant for lists of up to
/// some hundred.
pub fn sort<T>(list: &mut [T], comes_before: impl Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && comes_before(&list[at], &list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(list in proptest::collection::vec((0_u8..20, 0_u8..), 0..40)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            sort(&mut ours, |one, other| one.0 < other.0);
            theirs.sort_by_key(|it| it.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
