//! How dates and times are shown: as the device has it, unless somebody chose.

use chrono::Weekday;
use leptos::prelude::*;

use super::SettingsStore;
use crate::platform::{locale, storage};
use crate::stores::document::Trouble;
use steadyback_formats::dates::{Dates, read, write};
use steadyback_words::region;

/// The key that the choice is stored under.
const KEY: &str = "dates";

/// What was kept; what cannot be read leaves it to the device, which shows.
pub(super) fn kept() -> Dates {
    storage::get(KEY).ok().flatten().and_then(|text| read(&text)).unwrap_or_default()
}

impl SettingsStore {
    /// What was chosen about dates and times.
    pub fn dates(self) -> Dates {
        self.app.settings.dates.get()
    }

    /// Chooses how dates and times are shown.
    pub fn set_dates(self, dates: Dates) {
        self.app.settings.dates.set(dates);
        if let Err(error) = storage::set(KEY, &write(dates)) {
            self.app.frame().trouble_with(Trouble::NotSaved(error));
        }
    }

    /// The seven weekdays in the order of the person's weeks.
    pub fn week(self) -> impl Iterator<Item = Weekday> {
        let device = || locale::week_begins().and_then(|day| Weekday::try_from(day - 1).ok());
        let begins = self.dates().week_begins.or_else(device);
        region::week(begins.unwrap_or_else(|| region::week_begins(&locale::tag())))
    }

    /// Whether hours are counted to twelve and begun again.
    pub fn twelve_hours(self) -> bool {
        self.dates().twelve_hours.or_else(locale::twelve_hours).unwrap_or(false)
    }
}
