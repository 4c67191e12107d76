//! The world a journey happens in: the built app on a server, and people with clean browsers of one engine.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use thirtyfour::prelude::*;

use crate::engine::{Engine, Process, Screen, downloads};
use crate::person::Person;
use crate::site::{Site, folder};

/// What a step says when it does not go as it should.
pub type Outcome<T = ()> = Result<T, String>;

const TO_START: Duration = Duration::from_secs(30);
const TO_OPEN: Duration = Duration::from_secs(60);
const TO_QUIT: Duration = Duration::from_secs(20);

/// How a journey ended.
pub enum Ending {
    /// As it should.
    Well,
    /// Something that it needs is not on this machine.
    Skipped(String),
    /// The step that did not go as it should.
    Badly(String),
}

/// What all journeys in one engine share.
pub struct Stage {
    /// What runs the pages.
    pub engine: Engine,
    /// The built site, watched.
    pub site: Site,
    screen: Option<Screen>,
}

impl Stage {
    /// Prepares what the engine needs.
    pub fn of(engine: Engine) -> Outcome<Self> {
        let screen = if engine == Engine::WebKit { Some(Screen::begin()?) } else { None };
        Ok(Self { engine, site: Site::watched()?, screen })
    }
}

/// Server and everyone's browsers.
pub struct World {
    /// What it shares with other journeys.
    pub stage: Rc<Stage>,
    /// A copy of the site that this journey changes.
    own: Option<Site>,
    server: Option<Process>,
    /// Address of the app.
    pub address: String,
    people: Vec<(WebDriver, Process, PathBuf)>,
    skipped: Option<String>,
}

impl World {
    /// Starts the server.
    pub fn begin(stage: &Rc<Stage>) -> Outcome<Self> {
        let stage = Rc::clone(stage);
        let mut world =
            Self { stage, own: None, server: None, address: String::new(), people: Vec::new(), skipped: None };
        world.serve("/", 0)?;
        Ok(world)
    }

    /// Serves the site under a path; port 0 is any free one.
    pub fn serve(&mut self, prefix: &str, port: u16) -> Outcome {
        self.stop_server();
        let site = self.own.as_ref().unwrap_or(&self.stage.site);
        let (server, address) = site.serve(prefix, port)?;
        (self.server, self.address) = (Some(server), address);
        Ok(())
    }

    /// From now on this site is served at the same address.
    pub fn deploys(&mut self, site: Site) -> Outcome {
        let host = self.address.split('/').nth(2).unwrap_or_default();
        let port = host.rsplit(':').next().and_then(|port| port.parse().ok()).ok_or("the address has no port")?;
        self.own = Some(site);
        self.serve("/", port)
    }

    /// Pages that are loaded from now on run this before anything of the app.
    pub fn prepares(&mut self, script: &str) -> Outcome {
        let site = self.stage.site.copied("prepared")?;
        site.prepares(script)?;
        self.deploys(site)
    }

    /// The server is gone.
    pub fn stop_server(&mut self) {
        self.server = None;
    }

    /// A person with a clean browser, on a narrow screen.
    pub async fn person(&mut self) -> Outcome<Person> {
        let name = format!("person-{}", self.people.len());
        // WebKit's driver can hang on a busy machine before there is a page. Nothing of the app has run by then.
        let started = match self.browser(&name).await {
            Ok(started) => started,
            Err(error) => {
                eprintln!("{error}: it is started once more");
                self.browser(&format!("{name}-again")).await?
            }
        };
        let (driver, _, home) = &started;
        let person = Person::new(driver.clone(), self.address.clone(), downloads(home));
        self.people.push(started);
        Ok(person)
    }

    async fn browser(&self, name: &str) -> Outcome<(WebDriver, Process, PathBuf)> {
        let told = |error: WebDriverError| format!("the browser did not start: {error}");
        let home = folder(name);
        std::fs::create_dir_all(downloads(&home)).map_err(|error| error.to_string())?;
        let port = free_port()?;
        let process = self.stage.engine.start(port, &home, self.stage.screen.as_ref())?;
        listens(port).await?;
        let wishes = self.stage.engine.wishes(&home);
        let wishes = wishes.as_object().cloned().map(Capabilities::from).unwrap_or_default();
        let asked = WebDriver::new(format!("http://127.0.0.1:{port}"), wishes);
        let driver = tokio::time::timeout(TO_OPEN, asked).await.map_err(|_| "the browser did not start in time")?;
        let driver = driver.map_err(told)?;
        if self.stage.engine != Engine::Chromium {
            driver.set_window_rect(0, 0, 500, 900).await.map_err(told)?;
        }
        Ok((driver, process, home))
    }

    /// This journey needs something that is not on this machine.
    pub fn skips(&mut self, why: &str) {
        self.skipped = Some(why.to_owned());
    }

    /// Looks back at what happened unseen, then everything stops.
    pub async fn end(mut self, name: &str, outcome: Outcome) -> Ending {
        let mut ending = match (outcome, self.skipped.take()) {
            (Err(error), _) => Ending::Badly(format!("{error} {}", self.picture(name).await)),
            (Ok(()), Some(why)) => Ending::Skipped(why),
            (Ok(()), None) => Ending::Well,
        };
        for (driver, process, home) in std::mem::take(&mut self.people) {
            if matches!(ending, Ending::Well)
                && let Err(error) = in_time(no_news(&driver)).await
            {
                ending = Ending::Badly(error);
            }
            if tokio::time::timeout(TO_QUIT, driver.quit()).await.is_err() {
                eprintln!("a browser of {name} had to be stopped by force");
            }
            drop(process);
            let _ = std::fs::remove_dir_all(home);
        }
        ending
    }

    /// A picture of the last browser, for whoever looks into a failure.
    async fn picture(&self, name: &str) -> String {
        let Some((driver, ..)) = self.people.last() else { return String::new() };
        let name = format!("steadyback-{}-{}.png", self.stage.engine.name(), name.replace("::", "-"));
        let path = std::env::temp_dir().join(name);
        match tokio::time::timeout(TO_QUIT, driver.screenshot(&path)).await {
            Ok(Ok(())) => format!("(picture: {})", path.display()),
            _ => String::new(),
        }
    }
}

/// A browser that does not answer any more must not hold up the others.
async fn in_time(asked: impl Future<Output = Outcome>) -> Outcome {
    let late = || "the browser does not answer any more".to_owned();
    tokio::time::timeout(TO_QUIT, asked).await.unwrap_or_else(|_| Err(late()))
}

/// Nothing against the policy, nothing asked elsewhere, no error that nobody caught: in any page of this browser.
async fn no_news(driver: &WebDriver) -> Outcome {
    let answer = driver.execute("return sessionStorage.getItem('test/news')", Vec::new()).await;
    let news = answer.map_err(|error| format!("what happened unseen cannot be read: {error}"))?;
    match news.json().as_str() {
        Some("[]") => Ok(()),
        Some(news) => Err(format!("unseen by the person: {news}")),
        None => Err("nobody watched".to_owned()),
    }
}

/// Waits until somebody listens.
async fn listens(port: u16) -> Outcome {
    let started = std::time::Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if started.elapsed() > TO_START {
            return Err("the driver did not start".to_owned());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|error| error.to_string())
}
