//! The world a journey happens in: a server of the built app, a driver, and browsers with clean profiles.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use thirtyfour::prelude::*;

use crate::person::Person;

/// What a step says when it does not go as it should.
pub type Outcome<T = ()> = Result<T, String>;

/// Server, driver and everyone's browsers.
pub struct World {
    server: Option<Child>,
    driver: Child,
    driver_port: u16,
    /// Address of the app.
    pub address: String,
    /// Folder that is served; a copy where a journey changes it.
    pub dir: PathBuf,
    people: Vec<WebDriver>,
}

impl World {
    /// Starts server and driver.
    pub fn begin() -> Outcome<Self> {
        let driver_port = free_port()?;
        let name = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let driver = Command::new(&name)
            .arg(format!("--port={driver_port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start {name}: {error}"))?;
        let dir = PathBuf::from("dist");
        let mut world = Self { server: None, driver, driver_port, address: String::new(), dir, people: Vec::new() };
        world.serve("/", 0)?;
        Ok(world)
    }

    /// Serves the folder under a path; port 0 is any free one.
    pub fn serve(&mut self, prefix: &str, port: u16) -> Outcome {
        self.stop_server();
        let mut server = Command::new(env!("CARGO"))
            .args(["run", "-q", "-p", "xtask", "--", "serve", "--port", &port.to_string(), "--prefix", prefix, "--dir"])
            .arg(&self.dir)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start the server: {error}"))?;
        let out = server.stdout.take().ok_or("the server has no output")?;
        let mut address = String::new();
        BufReader::new(out).read_line(&mut address).map_err(|error| error.to_string())?;
        self.server = Some(server);
        address.trim().clone_into(&mut self.address);
        if self.address.starts_with("http") { Ok(()) } else { Err(format!("the server said {address:?}")) }
    }

    /// Port of the running server.
    pub fn port(&self) -> u16 {
        let host = self.address.split('/').nth(2).unwrap_or_default();
        host.rsplit(':').next().and_then(|port| port.parse().ok()).unwrap_or_default()
    }

    /// The server is gone.
    pub fn stop_server(&mut self) {
        if let Some(mut server) = self.server.take() {
            let _ = server.kill();
            let _ = server.wait();
        }
    }

    /// A person with a clean browser, on a phone-sized screen.
    pub async fn person(&mut self) -> Outcome<Person> {
        let mut wishes = DesiredCapabilities::chrome();
        let told = |error: WebDriverError| error.to_string();
        let switches = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
        let quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
        for switch in switches.into_iter().chain(quiet).chain(["--window-size=500,900", "--hide-scrollbars"]) {
            wishes.add_arg(switch).map_err(told)?;
        }
        let mut driver = Err("no driver".to_owned());
        for _ in 0..50 {
            driver =
                WebDriver::new(format!("http://127.0.0.1:{}", self.driver_port), wishes.clone()).await.map_err(told);
            if driver.is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let driver = driver?;
        self.people.push(driver.clone());
        Ok(Person::new(driver, self.address.clone()))
    }

    /// A picture of the last browser, for whoever looks into a failure.
    pub async fn picture(&self, name: &str) -> String {
        let Some(driver) = self.people.last() else { return String::new() };
        let path = std::env::temp_dir().join(format!("steadyback-{}.png", name.replace("::", "-")));
        match driver.screenshot(&path).await {
            Ok(()) => format!("(picture: {})", path.display()),
            Err(_) => String::new(),
        }
    }

    /// Everything stops.
    pub async fn end(mut self) {
        for driver in std::mem::take(&mut self.people) {
            let _ = driver.quit().await;
        }
        self.stop_server();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn free_port() -> Outcome<u16> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|error| error.to_string())
}
