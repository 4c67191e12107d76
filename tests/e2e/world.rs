//! The world a journey happens in: the built app on a server, and people with clean browsers of one engine.

use std::fmt::Write as _;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use thirtyfour::prelude::*;

use crate::engine::{Engine, Process, Screen, downloads};
use crate::evidence;
use crate::person::Person;
use crate::phone;
use crate::site::{Site, folder};

/// What a step says when it does not go as it should.
pub type Outcome<T = ()> = Result<T, String>;

const TO_START: Duration = Duration::from_secs(30);
const TO_OPEN: Duration = Duration::from_secs(60);
const TO_QUIT: Duration = Duration::from_secs(20);
const PORTS: u16 = 20_000;

/// How a journey ended.
pub enum Ending {
    /// As it should.
    Well,
    /// Something that it needs is not on this machine.
    Skipped(String),
    /// The step that did not go as it should.
    Badly(String),
}

/// What a journey happens on and does not change.
pub struct Stage {
    /// What runs the pages.
    pub engine: Engine,
    /// The built site, watched.
    pub site: Arc<Site>,
}

/// Server and everyone's browsers.
pub struct World {
    /// What it shares with other journeys.
    pub stage: Stage,
    /// Where all of it lies that is of this journey alone.
    home: Home,
    /// A copy of the site that this journey changes.
    own: Option<Site>,
    server: Option<Process>,
    screen: Option<Screen>,
    /// Address of the app.
    pub address: String,
    people: Vec<(WebDriver, Process, Home)>,
    skipped: Option<String>,
}

/// A folder that goes with its owner.
struct Home(PathBuf);

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Home {
    fn new(path: PathBuf) -> Outcome<Self> {
        std::fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }

    /// Where a driver and its browser put what they need for a while; they leave most of it. A short path, because a socket in it may have
    /// one of a hundred letters at the most.
    fn for_a_while(port: u16) -> Outcome<Self> {
        Self::new(std::env::temp_dir().join(format!("steadyback-{}-{port}", std::process::id())))
    }
}

impl World {
    /// Starts the server, and a screen where there has to be one.
    pub fn begin(stage: Stage, name: &str) -> Outcome<Self> {
        evidence::clears(stage.engine, name);
        let home = Home::new(folder(&format!("{}-{}", stage.engine.name(), name.replace("::", "-"))))?;
        let screen = if stage.engine == Engine::WebKit { Some(Screen::begin()?) } else { None };
        let (address, people) = (String::new(), Vec::new());
        let mut world = Self { stage, home, own: None, server: None, screen, address, people, skipped: None };
        world.serve("/", 0)?;
        Ok(world)
    }

    /// A path for a file of this journey alone.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.0.join(name)
    }

    /// The site as it is, to be changed and then served.
    pub fn copied(&self, name: &str) -> Outcome<Site> {
        self.stage.site.copied(self.path(name))
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
        let site = self.copied("prepared")?;
        site.prepares(script)?;
        self.deploys(site)
    }

    /// The server is gone.
    pub fn stop_server(&mut self) {
        self.server = None;
    }

    /// A person with a clean browser, at a small phone.
    pub async fn person(&mut self) -> Outcome<Person> {
        let home = self.path(&format!("person-{}", self.people.len()));
        std::fs::create_dir_all(downloads(&home)).map_err(|error| error.to_string())?;
        let port = free_port()?;
        let while_it_runs = Home::for_a_while(port)?;
        let process = self.stage.engine.start(port, &home, &while_it_runs.0, self.screen.as_ref())?;
        listens(port).await?;
        let wishes = self.stage.engine.wishes(&home);
        let wishes = wishes.as_object().cloned().map(Capabilities::from).unwrap_or_default();
        let asked = WebDriver::new(format!("http://127.0.0.1:{port}"), wishes);
        let driver = tokio::time::timeout(TO_OPEN, asked).await.map_err(|_| "the browser did not start in time")?;
        let driver = driver.map_err(|error| format!("the browser did not start: {error}"))?;
        self.people.push((driver.clone(), process, while_it_runs));
        if self.stage.engine != Engine::Chromium {
            phone::fits(&driver).await?;
        }
        Ok(Person::new(driver, self.address.clone(), downloads(&home)))
    }

    /// This journey needs something that is not on this machine.
    pub fn skips(&mut self, why: &str) {
        self.skipped = Some(why.to_owned());
    }

    /// Looks back at what happened unseen, then everything stops.
    pub async fn end(mut self, name: &str, outcome: Outcome) -> Ending {
        let people = std::mem::take(&mut self.people);
        let mut ending = match (outcome, self.skipped.take()) {
            (Err(error), _) => Ending::Badly(error),
            (Ok(()), Some(why)) => Ending::Skipped(why),
            (Ok(()), None) => Ending::Well,
        };
        for (driver, ..) in &people {
            if matches!(ending, Ending::Well)
                && let Err(error) = in_time(no_news(driver)).await
            {
                ending = Ending::Badly(error);
            }
        }
        if let Ending::Badly(error) = &mut ending {
            for (who, (driver, ..)) in people.iter().enumerate() {
                let kept = evidence::keeps(self.stage.engine, name, who, driver);
                if let Ok(folder) = tokio::time::timeout(TO_QUIT, kept).await {
                    let _ = write!(error, "\nleft of browser {who}: {}", folder.display());
                }
            }
        }
        for (driver, process, while_it_ran) in people {
            if tokio::time::timeout(TO_QUIT, driver.quit()).await.is_err() {
                eprintln!("a browser of {name} had to be stopped by force");
            }
            drop(process);
            drop(while_it_ran);
        }
        ending
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

/// A port that nobody listens at, and that is given once in a run. It lies below those that systems hand out by themselves, so that
/// no other browser or driver comes by it between here and its start.
fn free_port() -> Outcome<u16> {
    static GIVEN: AtomicU16 = AtomicU16::new(0);
    let process = u16::try_from(std::process::id() % 200).unwrap_or_default();
    for _ in 0..PORTS {
        let port = 10_000 + (process * 100 + GIVEN.fetch_add(1, Ordering::Relaxed)) % PORTS;
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return Ok(port);
        }
    }
    Err("no port is free".to_owned())
}
