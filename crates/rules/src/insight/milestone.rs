//! Sessions that are worth a word.

/// Whether this many sessions are: the first, some round numbers of the first months, then every hundred (our own choice).
pub const fn is_milestone(sessions: usize) -> bool {
    matches!(sessions, 1 | 10 | 25 | 50) || sessions > 0 && sessions.is_multiple_of(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are() {
        let found: Vec<_> = (0..=320).filter(|count| is_milestone(*count)).collect();
        assert_eq!(found, [1, 10, 25, 50, 100, 200, 300]);
    }
}
