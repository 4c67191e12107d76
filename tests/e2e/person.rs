//! What a person does in the browser: look, tap, type, wait, come back another day.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use thirtyfour::BrowserLogEntry;
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;

use crate::site::BLANK;
use crate::world::Outcome;

const PATIENCE: Duration = Duration::from_secs(30);

/// A person at their browser.
pub struct Person {
    driver: WebDriver,
    address: String,
    day: Option<String>,
    /// Where files go that the browser saves.
    pub downloads: PathBuf,
}

impl Person {
    pub const fn new(driver: WebDriver, address: String, downloads: PathBuf) -> Self {
        Self { driver, address, day: None, downloads }
    }

    /// Opens the app at a fragment.
    pub async fn open(&self, fragment: &str) -> Outcome {
        // The same address with another fragment loads nothing anew, so go by way of a blank page of the same place.
        self.driver.goto(format!("{}{BLANK}", self.address)).await.map_err(told)?;
        self.knows_the_day().await?;
        self.driver.goto(format!("{}{fragment}", self.address)).await.map_err(told)?;
        self.sees("main").await
    }

    /// Goes to any address below that of the app.
    pub async fn visits(&self, path: &str) -> Outcome {
        self.driver.goto(format!("{}{path}", self.address)).await.map_err(told)
    }

    /// Goes to a fragment without loading anew.
    pub async fn go(&self, fragment: &str) -> Outcome {
        self.run(&format!("location.hash = '{fragment}'")).await.map(|_| ())
    }

    /// Loads the page anew, by the page's own means, so that the service worker answers.
    pub async fn reload(&self) -> Outcome {
        self.run("window.__old = true; location.reload()").await?;
        self.until("the page is loaded anew", "return !window.__old && !!document.querySelector('main')").await
    }

    /// From now on it is this day, at ten in the morning, or this moment, whenever a page is loaded.
    pub async fn on(&mut self, day: &str) -> Outcome {
        self.day = Some(day.to_owned());
        if self.address_bar().await?.starts_with(&self.address) { self.knows_the_day().await } else { Ok(()) }
    }

    /// The watcher sets the day before anything of the app runs.
    async fn knows_the_day(&self) -> Outcome {
        match &self.day {
            Some(day) => self.run(&format!("localStorage.setItem('test/day', '{day}')")).await.map(|_| ()),
            None => Ok(()),
        }
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn run(&self, script: &str) -> Outcome<serde_json::Value> {
        let answer = self.driver.execute(script, Vec::new()).await.map_err(told)?;
        Ok(answer.json().clone())
    }

    /// Waits until a script says true.
    pub async fn until(&self, what: &str, script: &str) -> Outcome {
        let started = Instant::now();
        loop {
            // A page that is being loaded refuses scripts for a moment.
            if self.run(script).await == Ok(serde_json::Value::Bool(true)) {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                let page = self.run("return document.body.innerText.slice(0, 400)").await.unwrap_or_default();
                return Err(format!("waited in vain until {what}; on screen: {page}"));
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until something is on screen.
    pub async fn sees(&self, css: &str) -> Outcome {
        self.until(&format!("there is {css}"), &format!("return !!document.querySelector({css:?})")).await
    }

    /// Waits until something with this test name is on screen.
    pub async fn finds(&self, test: &str) -> Outcome {
        self.sees(&by(test)).await
    }

    /// Waits until something is gone.
    pub async fn loses(&self, css: &str) -> Outcome {
        self.until(&format!("{css} is gone"), &format!("return !document.querySelector({css:?})")).await
    }

    /// Waits until the page says this.
    pub async fn reads(&self, text: &str) -> Outcome {
        // Firefox leaves what is only laid out once it comes into sight out of `innerText`.
        let all = "[document.body.innerText, ...[...document.querySelectorAll('.columns section')].map(it => it.textContent)]";
        self.until(&format!("it says {text:?}"), &format!("return {all}.some(it => it.includes({text:?}))")).await
    }

    /// Whether something with this test name is on screen now.
    pub async fn has(&self, test: &str) -> Outcome<bool> {
        Ok(self.run(&format!("return !!document.querySelector({:?})", by(test))).await? == true)
    }

    /// The text of something.
    pub async fn text(&self, css: &str) -> Outcome<String> {
        self.sees(css).await?;
        let text =
            self.run(&format!("const e = document.querySelector({css:?}); return e.value ?? e.innerText")).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What an expression says.
    pub async fn text_of(&self, expression: &str) -> Outcome<String> {
        Ok(self.run(&format!("return String({expression})")).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Taps something by its test name, where a finger would.
    pub async fn taps(&self, test: &str) -> Outcome {
        self.taps_on(&by(test)).await
    }

    /// Time goes by at once, in milliseconds.
    pub async fn waits(&self, millis: u32) -> Outcome {
        self.run(&format!("__later({millis})")).await.map(|_| ())
    }

    /// Taps what leads on in a session, once the finger can have found it.
    pub async fn goes_on(&self, test: &str) -> Outcome {
        self.sees(&by(test)).await?;
        self.waits(1_100).await?;
        self.taps(test).await
    }

    /// Taps the first of these in its middle: what lies over it takes the tap, and the journey fails.
    pub async fn taps_on(&self, css: &str) -> Outcome {
        self.sees(css).await?;
        let started = Instant::now();
        loop {
            // Drawn anew between looking and tapping: nothing was tapped, so look again.
            if self.taps_if_there(css).await? {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("{css} never stands still to be tapped"));
            }
        }
    }

    /// Taps the first of these that is there now; whether there was one.
    pub async fn taps_if_there(&self, css: &str) -> Outcome<bool> {
        match self.tap(css).await {
            Ok(()) => Ok(true),
            Err(error) if is_stale(&error) => Ok(false),
            Err(error) => Err(format!("cannot tap {css}: {}", told(error))),
        }
    }

    async fn tap(&self, css: &str) -> WebDriverResult<()> {
        let element = self.driver.find(By::Css(css)).await?;
        element.scroll_into_view().await?;
        element.click().await
    }

    /// Drags one thing onto another, as a finger would.
    pub async fn drags(&self, from: &str, to: &str) -> Outcome {
        self.sees(from).await?;
        self.run(&format!("document.querySelector({from:?}).scrollIntoView({{ block: 'center' }})")).await?;
        let find = |css: &str| self.driver.find(By::Css(css.to_owned()));
        let (from, to) = (find(from).await.map_err(told)?, find(to).await.map_err(told)?);
        let chain = self.driver.action_chain().click_and_hold_element(&from).move_by_offset(12, 0);
        chain.move_to_element_center(&to).release().perform().await.map_err(told)
    }

    /// Chooses a radio button or ticks a box by its id, on its label.
    pub async fn chooses(&self, id: &str) -> Outcome {
        self.taps_on(&format!("label:has(#{id})")).await
    }

    /// Chooses from a list by its id what begins so.
    pub async fn selects(&self, id: &str, text: &str) -> Outcome {
        self.sees(&format!("#{id}")).await?;
        self.run(&format!("document.getElementById({id:?}).scrollIntoView({{ block: 'center' }})")).await?;
        let option = By::XPath(format!("//*[@id='{id}']//option[starts-with(., '{text}')]"));
        self.driver.find(option).await.map_err(told)?.click().await.map_err(told)
    }

    /// Presses a key, wherever the focus is.
    pub async fn presses(&self, key: Key) -> Outcome {
        self.driver.action_chain().send_keys(TypingData::from(key)).perform().await.map_err(told)
    }

    /// Types into a field by its id, in place of what is there.
    pub async fn types(&self, id: &str, text: &str) -> Outcome {
        self.sees(&format!("#{id}")).await?;
        // WebKit's driver scrolls a field to under the tabs and then cannot reach it.
        self.run(&format!("document.getElementById({id:?}).scrollIntoView({{ block: 'center' }})")).await?;
        let element = self.driver.find(By::Id(id)).await.map_err(told)?;
        element.clear().await.map_err(told)?;
        // WebKit's driver refuses to type nothing.
        if text.is_empty() { Ok(()) } else { element.send_keys(text).await.map_err(told) }
    }

    /// Chooses a file in a file field by its test name.
    pub async fn picks_file(&self, test: &str, path: &std::path::Path) -> Outcome {
        self.finds(test).await?;
        let element = self.driver.find(By::Css(by(test))).await.map_err(told)?;
        element.send_keys(path.display().to_string()).await.map_err(told)
    }

    /// The file whose name ends so, once the browser has saved all of it; browsers hold its place with an empty one.
    pub async fn is_given(&self, ending: &str) -> Outcome<PathBuf> {
        let started = Instant::now();
        loop {
            let files = std::fs::read_dir(&self.downloads).map_err(|error| error.to_string())?.flatten();
            let whole = |path: &PathBuf| {
                path.to_string_lossy().ends_with(ending) && path.metadata().is_ok_and(|file| file.len() > 0)
            };
            if let Some(path) = files.map(|file| file.path()).find(whole) {
                return Ok(path);
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("no file {ending} came"));
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// What that file says. It is gone afterwards, so that the next of that name is the next.
    pub async fn is_given_text(&self, ending: &str) -> Outcome<String> {
        let path = self.is_given(ending).await?;
        let text = std::fs::read_to_string(&path).map_err(|error| error.to_string())?;
        std::fs::remove_file(path).map_err(|error| error.to_string())?;
        Ok(text)
    }

    /// A picture of what is on screen with this in the middle, as PNG.
    pub async fn picture(&self, css: &str) -> Outcome<Vec<u8>> {
        self.sees(css).await?;
        self.run(&format!("document.querySelector({css:?}).scrollIntoView({{ block: 'center' }})")).await?;
        self.screen().await
    }

    /// A picture of what is on screen now, as PNG.
    pub async fn screen(&self) -> Outcome<Vec<u8>> {
        self.driver.screenshot_as_png().await.map_err(told)
    }

    /// The page is seen in a window of this size, light or dark, from its top; Chromium only.
    pub async fn is_seen_at(&self, (width, height): (u32, u32), scheme: &str) -> Outcome {
        let media = serde_json::json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.commands("Emulation.setEmulatedMedia", media).await?;
        let size = serde_json::json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.commands("Emulation.setDeviceMetricsOverride", size).await?;
        self.commands("Emulation.setScrollbarsHidden", serde_json::json!({ "hidden": true })).await?;
        self.run("scrollTo(0, 0)").await?;
        let drawn = "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.run(drawn).await.map(|_| ())
    }

    /// The browser's own tools; Chromium only.
    pub async fn commands(&self, command: &str, params: serde_json::Value) -> Outcome {
        self.driver.cdp().send_raw(command, params).await.map(|_| ()).map_err(told)
    }

    /// What the console has said of trouble since this was last asked; Chromium only.
    pub async fn console(&self) -> Outcome<Vec<String>> {
        let all = self.driver.browser_log().await.map_err(told)?;
        let worse = |it: &BrowserLogEntry| matches!(it.level.as_str(), "WARNING" | "SEVERE");
        Ok(all.into_iter().filter(worse).map(|it| it.message).collect())
    }

    /// What the watcher noted was meant to happen.
    pub async fn expected_that(&self) -> Outcome<String> {
        let news =
            "const it = sessionStorage.getItem('test/news'); sessionStorage.setItem('test/news', '[]'); return it";
        Ok(self.run(news).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Everything of ours that is stored, once all that waited for its turn is written.
    pub async fn stored(&self) -> Outcome<serde_json::Value> {
        let ours = "Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('steadyback/')))";
        self.run(&format!("return {ours}")).await
    }

    /// This is stored before the app is opened.
    pub async fn brings(&self, stored: &serde_json::Value) -> Outcome {
        self.driver.goto(format!("{}{BLANK}", self.address)).await.map_err(told)?;
        self.run(&format!("Object.assign(localStorage, {stored})")).await.map(|_| ())
    }

    /// Opens another tab and looks at it; gives the first and the new one.
    pub async fn opens_tab(&self) -> Outcome<[WindowHandle; 2]> {
        let first = self.driver.window().await.map_err(told)?;
        let second = self.driver.new_tab().await.map_err(told)?;
        self.looks_at(&second).await?;
        Ok([first, second])
    }

    /// Looks at a tab.
    pub async fn looks_at(&self, tab: &WindowHandle) -> Outcome {
        self.driver.switch_to_window(tab.clone()).await.map_err(told)
    }

    /// Closes the tab that is looked at, and looks at another one.
    pub async fn closes_tab(&self, next: &WindowHandle) -> Outcome {
        self.driver.close_window().await.map_err(told)?;
        self.looks_at(next).await
    }

    /// The device is in this time zone from now on; Chromium only.
    pub async fn in_zone(&self, zone: &str) -> Outcome {
        self.commands("Emulation.setTimezoneOverride", serde_json::json!({ "timezoneId": zone })).await
    }

    /// Where the browser is.
    pub async fn address_bar(&self) -> Outcome<String> {
        self.driver.current_url().await.map(|url| url.to_string()).map_err(told)
    }

    /// The service worker has everything and answers from the next page on.
    pub async fn is_kept_offline(&self) -> Outcome {
        let active = "return navigator.serviceWorker.getRegistration().then(it => it?.active?.state === 'activated')";
        let Err(error) = self.until("the service worker is in charge", active).await else { return Ok(()) };
        let states = "['installing', 'waiting', 'active'].map(name => `${name}: ${it?.[name]?.state}`).join(', ')";
        let states = format!("return navigator.serviceWorker.getRegistration().then(it => it && {states})");
        Err(format!("{}; {error}", self.run(&states).await.unwrap_or_default()))
    }
}

fn is_stale(error: &WebDriverError) -> bool {
    matches!(**error, WebDriverErrorInner::StaleElementReference(_) | WebDriverErrorInner::NoSuchElement(_))
}

fn by(test: &str) -> String {
    format!("[data-test='{test}']")
}

fn told(error: impl std::fmt::Display) -> String {
    let text = error.to_string();
    text.lines().next().unwrap_or_default().chars().take(300).collect()
}
