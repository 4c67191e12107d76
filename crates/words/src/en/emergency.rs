//! Numbers that bring an ambulance, by region.

/// A number, and where it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub number: &'static str,
    pub place: &'static str,
    /// Regions in two letters (ISO 3166-1), as browsers name them.
    regions: &'static [&'static str],
}

/// All of them; the first is the one that most mobile networks understand (the standard of mobile phones, 3GPP TS 22.101).
pub static NUMBERS: [Number; 9] = [
    Number { number: "112", place: "Europe, most mobile phones", regions: &[] },
    Number { number: "911", place: "North America", regions: &["US", "CA", "MX"] },
    Number { number: "999", place: "UK, Hong Kong, Malaysia", regions: &["GB", "HK", "MY"] },
    Number { number: "000", place: "Australia", regions: &["AU"] },
    Number { number: "111", place: "New Zealand", regions: &["NZ"] },
    Number { number: "119", place: "Japan, South Korea, Taiwan", regions: &["JP", "KR", "TW"] },
    Number { number: "120", place: "China", regions: &["CN"] },
    Number { number: "192", place: "Brazil", regions: &["BR"] },
    Number { number: "995", place: "Singapore", regions: &["SG"] },
];

/// The number for a language as the browser tells it ("en-GB"), and the others. One that names no region has the first.
pub fn numbers(locale: &str) -> (Number, Vec<Number>) {
    let region = locale.split('-').skip(1).find(|part| part.len() == 2).unwrap_or_default();
    let here = |number: &&Number| number.regions.iter().any(|it| it.eq_ignore_ascii_case(region));
    let first = *NUMBERS.iter().find(here).unwrap_or(&NUMBERS[0]);
    (first, NUMBERS.iter().copied().filter(|number| *number != first).collect())
}

/// "Call 112", for the number of the person's own region: in a hurry few words are read.
pub fn call(number: Number) -> String {
    format!("Call {}", number.number)
}

/// "Call 112 (Europe, most mobile phones)".
pub fn call_in(number: Number) -> String {
    format!("Call {} ({})", number.number, number.place)
}

pub const OTHERS: &str = "Numbers of other countries";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_region_of_the_browser_comes_first() {
        #[track_caller]
        fn check(locale: &str, number: &str) {
            let (first, others) = numbers(locale);
            assert_eq!((first.number, others.len()), (number, NUMBERS.len() - 1), "{locale}");
            assert!(others.iter().all(|other| other.number != number), "{locale}");
        }
        check("en-US", "911");
        check("en-GB", "999");
        check("en-gb", "999");
        check("en-AU", "000");
        check("en-NZ", "111");
        check("de-DE", "112");
        check("en-IN", "112");
        check("zh-Hant-TW", "119");
        check("pt-BR", "192");
        check("en", "112");
        check("", "112");
    }
}
