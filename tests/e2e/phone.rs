//! The screen of a small phone, in every engine.

use std::time::{Duration, Instant};

use thirtyfour::WebDriver;

use crate::world::Outcome;

/// In CSS pixels. Of the phones in use few are narrower, and none that is new is shorter.
pub const WIDTH: u32 = 360;
/// See [`WIDTH`].
pub const HEIGHT: u32 = 640;

const TO_SETTLE: Duration = Duration::from_secs(10);
/// Firefox makes no window narrower than the buttons in its bar need, unless the profile says so.
pub const NARROW_FIREFOX: &str = ":root { min-width: 0 !important; }";
/// Nor does WebKit's browser: its buttons are made small, the page is not.
pub const NARROW_WEBKIT: &str = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; }";

/// Makes the window so large that the page in it is as large as the screen of a phone. How much of it is the browser's own is known
/// once it is there, and WebKit's page hears of its new size a moment later.
pub async fn fits(driver: &WebDriver) -> Outcome {
    let told = |error: thirtyfour::error::WebDriverError| format!("the window has no size: {error}");
    let began = Instant::now();
    let (mut width, mut height, mut before) = (WIDTH, HEIGHT, [0, 0]);
    driver.set_window_rect(0, 0, width, height).await.map_err(told)?;
    loop {
        let is = driver.execute("return [innerWidth, innerHeight]", Vec::new()).await.map_err(told)?;
        let is = [0, 1].map(|side| is.json()[side].as_u64().and_then(|it| u32::try_from(it).ok()).unwrap_or_default());
        if is == [WIDTH, HEIGHT] {
            return Ok(());
        }
        if began.elapsed() > TO_SETTLE {
            return Err(format!("the page is {is:?} pixels large, not {WIDTH} by {HEIGHT}"));
        }
        if is == before {
            (width, height) = ((width + WIDTH).saturating_sub(is[0]), (height + HEIGHT).saturating_sub(is[1]));
            driver.set_window_rect(0, 0, width, height).await.map_err(told)?;
        }
        before = is;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
