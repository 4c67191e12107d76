//! A stable sort whose code is there once. The standard one brings several kilobytes of code for every type that is sorted.

/// Sorts so that what comes before stands before; what neither comes before nor after keeps its order.
pub fn sort<T>(list: &mut [T], comes_before: impl Fn(&T, &T) -> bool) {
    // Mostly there is nothing to do.
    if list.windows(2).all(|two| !comes_before(&two[1], &two[0])) {
        return;
    }
    let order = order(list.len(), &|one, other| comes_before(&list[one], &list[other]));
    place(&order, &mut |one, other| list.swap(one, other));
}

/// The places of the list in their order, by merging ever longer runs.
fn order(count: usize, comes_before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut run = 1;
    while run < count {
        let mut merged = Vec::with_capacity(count);
        for start in (0..count).step_by(2 * run) {
            let (middle, end) = ((start + run).min(count), (start + 2 * run).min(count));
            let (mut left, mut right) = (start, middle);
            while left < middle || right < end {
                let takes_right = left == middle || right < end && comes_before(order[right], order[left]);
                let from = if takes_right { &mut right } else { &mut left };
                merged.push(order[*from]);
                *from += 1;
            }
        }
        order = merged;
        run *= 2;
    }
    order
}

/// Swaps until every element stands where the order says.
fn place(order: &[usize], swap: &mut dyn FnMut(usize, usize)) {
    let mut to = vec![0; order.len()];
    order.iter().enumerate().for_each(|(rank, from)| to[*from] = rank);
    for at in 0..to.len() {
        while to[at] != at {
            let other = to[at];
            swap(at, other);
            to.swap(at, other);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(list in proptest::collection::vec((0_u8..20, 0_u8..), 0..80)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            sort(&mut ours, |one, other| one.0 < other.0);
            theirs.sort_by_key(|it| it.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
