//! Help for when it hurts now, one tap from anywhere.

/// Heading.
pub const TITLE: &str = "It hurts now";
/// Something is new.
pub const SIGN: (&str, &str) =
    ("Something is new, or worries me", "A few questions tell you whom to call, and how fast");
/// Positions.
pub const REST: &str = "Positions that ease";
/// How.
pub const REST_TEXT: &str = "Take the one that feels best, for a few minutes. Breathe slowly.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;

    #[test]
    fn the_tone_holds() {
        all_calm([TITLE, SIGN.0, SIGN.1, REST, REST_TEXT]);
    }
}
