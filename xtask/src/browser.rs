//! The browser that the tests drive: Chromium with its driver, found or installed.

use crate::Result;
use crate::process::{command, find, output, run};
use std::path::{Path, PathBuf};

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];
/// Without any font a page renders as empty boxes, and the browser does not bring one along.
const FONTS: &str = "fonts-dejavu-core";
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
    let is_root = output(command("id").arg("-u")).is_some_and(|id| id == "0");
    let Some(apt) = find("apt-get").filter(|_| is_root) else {
        return if installed() { Ok(()) } else { Err(ADVICE.to_owned()) };
    };
    println!("Installing {} and {FONTS} with apt-get.", PACKAGES.join(", "));
    run(command(&apt).args(["update", "-qq"]), ADVICE)?;
    let mut install = command(&apt);
    install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(PACKAGES).arg(FONTS);
    run(install.env("DEBIAN_FRONTEND", "noninteractive"), ADVICE)
}
