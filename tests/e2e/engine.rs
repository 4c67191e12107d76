//! The engines that every journey runs in, and what each needs to begin.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::phone;
use crate::world::Outcome;

/// Weeks begin on Mondays, and hours go to 24, as the journeys have them.
const LANGUAGE: &str = "--accept-lang=en-GB";

/// What a page is laid out and run by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Required.
    Chromium,
    /// Left out, and said so, where it is not installed.
    Firefox,
    /// As Firefox. Its browser has no mode without a screen, so there is one in memory.
    WebKit,
}

impl Engine {
    /// In the order they run.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// As names of journeys begin.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    fn driver(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => named("CHROMEDRIVER").or_else(|| find("chromedriver")),
            Self::Firefox => find("geckodriver"),
            Self::WebKit => find("WebKitWebDriver"),
        }
    }

    /// What has to be installed before it can run; nothing if it can.
    pub fn lacks(self) -> Option<&'static str> {
        let (needs, there) = match self {
            Self::Chromium => ("chromedriver", true),
            Self::Firefox => ("Firefox and geckodriver", firefox().is_some()),
            Self::WebKit => ("WebKitWebDriver and Xvfb", find("Xvfb").is_some()),
        };
        (!there || self.driver().is_none()).then_some(needs)
    }

    /// Starts its driver on a port. What the browser keeps, and files it saves, go below `home`; what is of use for a while, elsewhere.
    pub fn start(self, port: u16, home: &Path, for_a_while: &Path, screen: Option<&Screen>) -> Outcome<Process> {
        let program = self.driver().ok_or("the driver is gone")?;
        let mut driver = Command::new(&program);
        driver.arg(format!("--port={port}")).env("TMPDIR", for_a_while);
        match self {
            Self::Chromium => {}
            // Each driver serves one browser, and several may run side by side.
            Self::Firefox => {
                writes(&profile(home).join("chrome").join("userChrome.css"), phone::NARROW_FIREFOX)?;
                driver.args(["--log=fatal", "--websocket-port=0"]);
            }
            Self::WebKit => {
                let config = home.join("config");
                let downloads = format!("XDG_DOWNLOAD_DIR={:?}\n", downloads(home).display().to_string());
                writes(&config.join("user-dirs.dirs"), &downloads)?;
                writes(&config.join("gtk-3.0").join("gtk.css"), phone::NARROW_WEBKIT)?;
                driver.env("XDG_CONFIG_HOME", config).env("XDG_DATA_HOME", home).env("XDG_CACHE_HOME", home);
                // WebKit 2.50 compiles beside the running program, and of some 360 starts after ten years one then computed nonsense, in
                // three kinds; of 2,000 without these threads, or without one of its two compilers, none. Which fault of it that
                // is, nobody knows; races between the two were mended in May and June 2026 (bugs 307669, 313063). With a version
                // that has these, see whether this can go.
                driver.env("JSC_useConcurrentJIT", "0");
                driver.env("NO_AT_BRIDGE", "1").env("GSETTINGS_BACKEND", "memory").env("GDK_BACKEND", "x11");
                driver.env("DISPLAY", screen.map(|it| it.display.as_str()).unwrap_or_default());
            }
        }
        Process::start(&mut driver)
    }

    /// What a browser is asked for: no window, the screen of a phone, files saved without asking.
    pub fn wishes(self, home: &Path) -> Value {
        let folder = downloads(home);
        match self {
            Self::Chromium => {
                let switches =
                    ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", LANGUAGE];
                let quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
                let prefs = json!({
                    "download.default_directory": folder,
                    "download.prompt_for_download": false,
                    "profile.default_content_setting_values.automatic_downloads": 1,
                });
                let args: Vec<_> = switches.into_iter().chain(quiet).collect();
                let phone = json!({ "deviceMetrics": { "width": phone::WIDTH, "height": phone::HEIGHT, "pixelRatio": 1, "touch": false } });
                let options = json!({ "args": args, "prefs": prefs, "mobileEmulation": phone });
                // What its console says can be read.
                json!({ "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } })
            }
            Self::Firefox => {
                let prefs = json!({
                    "intl.accept_languages": "en-GB",
                    "browser.download.folderList": 2,
                    "browser.download.dir": folder,
                    "browser.download.alwaysOpenPanel": false,
                    "browser.helperApps.neverAsk.saveToDisk": "application/json,text/calendar,text/csv,text/plain",
                    "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                    // Where the system has no voices a bar says so, and takes a fifth of the screen from the page.
                    "media.webspeech.synth.dont_notify_on_error": true,
                });
                let args = json!(["-headless", "-profile", profile(home)]);
                json!({
                    "browserName": "firefox",
                    "moz:firefoxOptions": { "binary": firefox(), "args": args, "prefs": prefs },
                })
            }
            Self::WebKit => json!({ "browserName": "MiniBrowser" }),
        }
    }
}

/// Where a browser saves files.
pub fn downloads(home: &Path) -> PathBuf {
    home.join("downloads")
}

/// What Firefox keeps.
fn profile(home: &Path) -> PathBuf {
    home.join("profile")
}

fn writes(path: &Path, text: &str) -> Outcome {
    let folder = path.parent().ok_or("a file without a folder")?;
    std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text)).map_err(|error| error.to_string())
}

fn firefox() -> Option<PathBuf> {
    find("firefox-esr").or_else(|| find("firefox"))
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

/// A program of this project's own tools, on `PATH`, or where Debian keeps Chromium's driver.
pub fn find(name: &str) -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools").join("bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(own).chain(std::env::split_paths(&path)).chain(["/usr/lib/chromium".into()]);
    folders.map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// A program that ends with its owner.
pub struct Process(Child);

impl Process {
    /// Starts it, unheard.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        child.map(Self).map_err(|error| format!("cannot start {name}: {error}"))
    }

    /// Starts it and gives the first line that it says.
    pub fn telling(command: &mut Command) -> Outcome<(Self, String)> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut process = Self(child.map_err(|error| format!("cannot start {name}: {error}"))?);
        let out = process.0.stdout.take().ok_or("nothing to read from")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).map_err(|error| error.to_string())?;
        Ok((process, line.trim().to_owned()))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A screen in memory.
pub struct Screen {
    display: String,
    _server: Process,
}

impl Screen {
    /// The server chooses a number that is free, and says which.
    pub fn begin() -> Outcome<Self> {
        let program = find("Xvfb").ok_or("Xvfb is gone")?;
        let mut server = Command::new(program);
        server.args(["-displayfd", "1", "-screen", "0", "1024x1200x24", "-nolisten", "tcp"]);
        let (server, number) = Process::telling(&mut server)?;
        if number.is_empty() {
            return Err("the screen in memory did not start".to_owned());
        }
        Ok(Self { display: format!(":{number}"), _server: server })
    }
}
