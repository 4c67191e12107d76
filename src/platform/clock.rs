//! The device's clock: the only place that reads it.

use chrono::NaiveDate;

/// The date and the hour where the person is; `None` if the device has no date that a calendar knows.
pub fn date_and_hour() -> Option<(NaiveDate, u32)> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).map(|date| (date, now.get_hours()))
}

/// Milliseconds since 1970.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and positive until the year 287396")]
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}
