//! What took how long: the steps of `make test`, and the slowest of its tests.

use crate::Result;
use std::time::Instant;

const SLOWEST: usize = 20;

/// Steps and tests of a run, with their seconds.
pub struct Times {
    began: Instant,
    steps: Vec<(&'static str, f32)>,
    tests: Vec<(String, f32)>,
}

impl Times {
    /// Nothing yet.
    pub fn begin() -> Self {
        Self { began: Instant::now(), steps: Vec::new(), tests: Vec::new() }
    }

    /// Takes a step, after a word on how long it takes on two cores when nothing of it is there yet.
    pub fn step<T>(
        &mut self,
        name: &'static str,
        about: &str,
        check: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        println!("\n== {name} ({about})");
        let began = Instant::now();
        let done = check(self);
        self.steps.push((name, began.elapsed().as_secs_f32()));
        done.map_err(|message| format!("{name}: {message}"))
    }

    /// Takes down how long tests took.
    pub fn add(&mut self, tests: impl IntoIterator<Item = (String, f32)>) {
        self.tests.extend(tests);
    }

    /// Prints both tables.
    pub fn tell(mut self) {
        self.tests.sort_by(|one, other| other.1.total_cmp(&one.1));
        self.tests.truncate(SLOWEST);
        if !self.tests.is_empty() {
            println!("\nThe slowest tests:");
            self.tests.iter().for_each(|(name, seconds)| println!("{seconds:>8.1} s  {name}"));
        }
        println!("\nThe steps:");
        self.steps.iter().for_each(|(name, seconds)| println!("{seconds:>8.1} s  {name}"));
        println!("{:>8.1} s  in all", self.began.elapsed().as_secs_f32());
    }
}

/// The name and the time in a line such as `test a::b ... ok <1.234s>`, as the test program tells it.
pub fn of_test(line: &str) -> Option<(String, f32)> {
    let (name, end) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let seconds = end.split_once('<')?.1.strip_suffix("s>")?;
    Some((name.to_owned(), seconds.parse().ok()?))
}

/// The name and the time in a line such as `1.23 chromium::a::b`, as the journeys leave it.
pub fn of_journey(line: &str) -> Option<(String, f32)> {
    let (seconds, name) = line.split_once(' ')?;
    Some((name.to_owned(), seconds.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        assert_eq!(of_test("test a::b ... ok <1.250s>"), Some(("a::b".to_owned(), 1.25)));
        assert_eq!(of_test("test a::b ... FAILED <0.500s>"), Some(("a::b".to_owned(), 0.5)));
        assert_eq!(of_test("running 3 tests"), None);
        assert_eq!(of_journey("12.50 webkit::a::b"), Some(("webkit::a::b".to_owned(), 12.5)));
        assert_eq!(of_journey(""), None);
    }
}
