//! People who never were, living with a plan: for tests of what has to hold for every history, and for long journals to
//! measure with. Pure like the rest: all chance comes from [`Dice`], so the same seed gives the same life.

pub mod audit;
mod body;
pub mod climb;
mod dice;
mod life;
mod person;

pub use dice::Dice;
pub use life::{live, lived};
pub use person::{Habits, choices, person};

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn the_same_seed_gives_the_same_life() {
        let life = |seed| {
            let mut dice = Dice::new(seed);
            let (person, habits) = (person(&mut dice), Habits::of(&mut dice));
            let start = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
            live(&person, false, &habits, start, 200, &mut dice)
        };
        assert_eq!(life(1), life(1));
        assert_ne!(life(1), life(2));
    }

    #[test]
    fn dice_keep_to_their_ends() {
        let mut dice = Dice::new(7);
        assert!((0..1000).all(|_| dice.below(3) < 3));
        assert!((0..100).all(|_| !dice.percent(0) && dice.percent(100)));
        assert!((0..1000).all(|_| (8..=10).contains(&dice.pain(8, 13).score())));
    }
}
