//! Copies of the built site, as a host would serve them: watched, as a new version, or broken.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::engine::Process;
use crate::world::Outcome;

/// The blank page of the same place, from which the app is opened.
pub const BLANK: &str = "still.html";
const WATCH: &str = "watch.js";

/// A folder that can be served.
pub struct Site {
    /// Where it is.
    pub dir: PathBuf,
}

impl Site {
    /// The built site with the watcher in front of everything else.
    pub fn watched() -> Outcome<Self> {
        let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        let site = Self { dir: folder("site") };
        copy(&built, &site.dir)?;
        site.adds(BLANK, "<!DOCTYPE html><title>still</title>")?;
        site.adds(WATCH, include_str!("watch.js"))?;
        let title = "<title>";
        site.edit("index.html", |page| {
            page.replacen(title, &format!("<script src=\"./{WATCH}\"></script>{title}"), 1)
        })?;
        site.list()?;
        Ok(site)
    }

    /// Another folder with the same content.
    pub fn copied(&self, dir: PathBuf) -> Outcome<Self> {
        let site = Self { dir };
        copy(&self.dir, &site.dir)?;
        Ok(site)
    }

    /// Changes a file; it has to make a difference.
    pub fn edit(&self, name: &str, change: impl FnOnce(String) -> String) -> Outcome {
        let path = self.dir.join(name);
        let before = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        let after = change(before.clone());
        if before == after {
            return Err(format!("{name} stays as it is"));
        }
        write(&path, &after)
    }

    /// The page runs this before anything of the app.
    pub fn prepares(&self, script: &str) -> Outcome {
        self.edit(WATCH, |text| format!("{text}{script};\n"))?;
        self.list()
    }

    /// A file that is there without being listed.
    pub fn adds(&self, name: &str, text: &str) -> Outcome {
        write(&self.dir.join(name), text)
    }

    /// The whole of a new release.
    pub fn renews(&self) -> Outcome {
        self.edit("manifest.webmanifest", |text| text + "\n")?;
        self.list()
    }

    /// The service worker lists what there is now.
    fn list(&self) -> Outcome {
        let variables = [("TRUNK_STAGING_DIR", self.dir.as_os_str()), ("TRUNK_PROFILE", "release".as_ref())];
        let listed = xtask().arg("precache").envs(variables).status().map_err(|error| error.to_string())?;
        if listed.success() { Ok(()) } else { Err("the service worker could not be written".to_owned()) }
    }

    /// Serves it under a path; port 0 is any free one. Gives the address.
    pub fn serve(&self, prefix: &str, port: u16) -> Outcome<(Process, String)> {
        let mut server = xtask();
        server.args(["serve", "--port", &port.to_string(), "--prefix", prefix, "--dir"]).arg(&self.dir);
        let (server, address) = Process::telling(&mut server)?;
        if address.starts_with("http") { Ok((server, address)) } else { Err("the server did not start".to_owned()) }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// A folder of this run alone.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("journeys-{}", std::process::id())).join(name)
}

fn write(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    let told = |error: std::io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(told)?;
    for entry in fs::read_dir(from).map_err(told)? {
        let entry = entry.map_err(told)?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target).map_err(told)?;
        }
    }
    Ok(())
}

/// Builds the program once, so that journeys start it directly. Started without cargo they take it as it was built last: which compiler
/// built the rest is not known then.
pub fn build_xtask() -> Outcome {
    let Some(cargo) = std::env::var_os("CARGO") else { return Ok(()) };
    let built = Command::new(cargo).args(["build", "-q", "-p", "xtask"]).status();
    if built.map_err(|error| error.to_string())?.success() {
        Ok(())
    } else {
        Err("xtask could not be built".to_owned())
    }
}

fn xtask() -> Command {
    let tests = std::env::current_exe().unwrap_or_default();
    let profile = tests.ancestors().nth(2).unwrap_or(Path::new("target/debug"));
    Command::new(profile.join("xtask"))
}
