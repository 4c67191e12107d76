//! What there is to be done, as tables, and what they are made of: exercises, doses, measures. It decides nothing about anybody.
//! Start with [`exercise`] and [`library`]. A [`functional_test`] is what is measured; [`library::test`] is its page in the library.

pub mod dose;
pub mod enum_set;
pub mod exercise;
pub mod exercise_set;
pub mod functional_test;
pub mod library;
pub mod measure;
pub mod slug;
