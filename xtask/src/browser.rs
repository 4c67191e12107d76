//! The browsers that tests drive, found or installed: Chromium with its driver, and the other engines where they can be had.

use crate::process::{command, find, output, run};
use crate::{Result, tools};
use std::path::{Path, PathBuf};
use std::process::Command;

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];
/// Without any font a page renders as empty boxes, and the browser does not bring one along.
const FONTS: &str = "fonts-dejavu-core";
/// A program that widens what is tested, but that testing goes on without.
struct Welcome {
    programs: &'static [&'static str],
    package: &'static str,
    without: &'static str,
}
const WELCOME: [Welcome; 4] = [
    Welcome {
        programs: &["firefox-esr", "firefox"],
        package: "firefox-esr",
        without: "without Firefox no journey runs in it",
    },
    Welcome {
        programs: &["WebKitWebDriver"],
        package: "webkit2gtk-driver",
        without: "without WebKitWebDriver no journey runs in WebKit",
    },
    Welcome { programs: &["Xvfb"], package: "xvfb", without: "without Xvfb no journey runs in WebKit" },
    Welcome {
        programs: &["zbarimg"],
        package: "zbar-tools",
        without: "without zbarimg no other program reads the square code",
    },
];
const ADVICE: &str = "The browser tests need Chromium and chromedriver of the same version on PATH: \
    on Debian `apt-get install chromium chromium-driver fonts-dejavu-core`, on Ubuntu `snap install chromium`, \
    on macOS `brew install --cask chromium chromedriver`. Then run `make test` again.";

/// The path of chromedriver, with a browser for it and fonts installed when this machine allows it.
pub fn ensure() -> Result<PathBuf> {
    if !installed() || !has_fonts() {
        install()?;
    }
    driver().filter(|_| installed()).ok_or_else(|| ADVICE.to_owned())
}

fn driver() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMEDRIVER").map(PathBuf::from).filter(|path| path.is_file());
    let debian = || Some(PathBuf::from("/usr/lib/chromium/chromedriver")).filter(|path| path.is_file());
    named.or_else(|| find("chromedriver")).or_else(debian)
}

fn installed() -> bool {
    driver().is_some() && BROWSERS.iter().any(|name| find(name).is_some())
}

fn has_fonts() -> bool {
    // Only Linux can be without; elsewhere the folders are others and never empty.
    let holds_something =
        |dir: &str| std::fs::read_dir(Path::new(dir)).is_ok_and(|mut entries| entries.next().is_some());
    !cfg!(target_os = "linux")
        || ["/usr/share/fonts/truetype", "/usr/share/fonts/opentype", "/usr/local/share/fonts"]
            .into_iter()
            .any(holds_something)
        || output(command("fc-list").arg(":")).is_some_and(|fonts| !fonts.is_empty())
}

fn install() -> Result {
    let Some(apt) = apt() else {
        return if installed() { Ok(()) } else { Err(ADVICE.to_owned()) };
    };
    println!("Installing {} and {FONTS} with apt-get.", PACKAGES.join(", "));
    update(&apt)?;
    run(packages(&apt).args(PACKAGES).arg(FONTS), ADVICE)
}

/// Firefox, WebKit and a reader of square codes: found, or installed where this machine allows it. What is missing is said, and
/// the journeys run in the engines there are.
pub fn welcome() {
    let missing = || WELCOME.iter().filter(|it| it.programs.iter().all(|name| find(name).is_none()));
    if missing().next().is_some()
        && let Some(apt) = apt()
        && update(&apt).is_ok()
    {
        for Welcome { package, .. } in missing() {
            // One by one: another system may know only some of them.
            println!("Installing {package} with apt-get.");
            let _ = run(packages(&apt).arg(package), "");
        }
    }
    for Welcome { package, without, .. } in missing() {
        println!("Note: {without}. On Debian: `apt-get install {package}`.");
    }
    if find("firefox-esr").or_else(|| find("firefox")).is_some()
        && let Err(error) = tools::geckodriver()
    {
        println!("Note: no journeys in Firefox. {error}");
    }
}

/// apt-get, where this user may install with it.
fn apt() -> Option<PathBuf> {
    let is_root = output(command("id").arg("-u")).is_some_and(|id| id == "0");
    find("apt-get").filter(|_| is_root)
}

fn update(apt: &Path) -> Result {
    run(command(apt).args(["update", "-qq"]), ADVICE)
}

fn packages(apt: &Path) -> Command {
    let mut install = command(apt);
    install.args(["install", "-y", "-qq", "--no-install-recommends"]).env("DEBIAN_FRONTEND", "noninteractive");
    install
}
