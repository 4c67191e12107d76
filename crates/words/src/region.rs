//! How regions show dates, for browsers that cannot say: the first day of the week by Unicode CLDR 44, `supplementalData.xml`, `weekData`
//! (Unicode Licence v3: facts, taken over as two lists).

use chrono::Weekday;

const SUNDAY: &str = " AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW ";
const SATURDAY: &str = " AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY ";

/// The day that weeks begin with where a language tag such as "en-US" belongs; Monday where it names no region.
pub fn week_begins(tag: &str) -> Weekday {
    let region = tag.split(['-', '_']).skip(1).find(|part| part.len() == 2).unwrap_or("").to_ascii_uppercase();
    let is_in = |regions: &str| !region.is_empty() && regions.contains(&format!(" {region} "));
    match (is_in(SUNDAY), is_in(SATURDAY)) {
        (true, _) => Weekday::Sun,
        (_, true) => Weekday::Sat,
        _ => Weekday::Mon,
    }
}

/// The seven days of a week that begins so.
pub fn week(begins: Weekday) -> impl Iterator<Item = Weekday> {
    std::iter::successors(Some(begins), |day| Some(day.succ())).take(7)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weekday::{Mon, Sat, Sun};

    #[test]
    fn weeks_begin_as_they_do_there() {
        #[track_caller]
        fn check(tag: &str, expected: Weekday) {
            assert_eq!(week_begins(tag), expected, "{tag}");
        }
        check("en-US", Sun);
        check("en-GB", Mon);
        check("de", Mon);
        check("", Mon);
        check("ar-EG", Sat);
        check("zh-Hant-TW", Sun);
        check("pt_BR", Sun);
        check("en-us-u-hc-h23", Sun);
        check("en-U", Mon);
        assert_eq!(
            week(Sat).collect::<Vec<_>>(),
            [Sat, Sun, Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri]
        );
    }
}
