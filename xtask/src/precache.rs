//! The service worker: a template filled with the name and SHA-256 of every file of the site.

use crate::digest::hex;
use crate::{Result, parts, sheets, welcome};
use std::fs;
use std::path::{Path, PathBuf};

const TEMPLATE: &str = include_str!("sw.template.js");
const WORKER: &str = "sw.js";
/// Trunk's own lock file lies in the folder while it builds.
const NOT_KEPT: [&str; 2] = [WORKER, ".trunk-lock"];

/// A file of the site, by its path below the site's root with `/` between folders.
pub struct SiteFile {
    /// Such as `icons/icon.svg`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Called by Trunk when everything is in its staging folder. Development builds get no worker: it would hide changes.
pub fn command() -> Result {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("`precache` is called by Trunk after a build; run `make dist` instead.")?;
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile != "release") {
        return Ok(());
    }
    if std::env::var_os(parts::WANTED).is_some() {
        parts::split(&staging)?;
    }
    welcome::write(&staging)?;
    sheets::join(&staging)?;
    let worker = fill(TEMPLATE, &site_files(&staging)?);
    fs::write(staging.join(WORKER), worker).map_err(|error| format!("{WORKER} cannot be written: {error}."))
}

/// All files that the service worker keeps, sorted by name.
pub fn site_files(dir: &Path) -> Result<Vec<SiteFile>> {
    let mut files = Vec::new();
    collect(dir, "", &mut files)
        .map_err(|error| format!("The built site cannot be read: {error}. Run `make dist`."))?;
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

fn collect(dir: &Path, prefix: &str, files: &mut Vec<SiteFile>) -> std::io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else if !NOT_KEPT.contains(&name.as_str()) {
            files.push(SiteFile { name, bytes: fs::read(entry.path())? });
        }
    }
    Ok(())
}

/// The template with the list and the version, which follows from every byte of both.
fn fill(template: &str, files: &[SiteFile]) -> String {
    let entries: Vec<String> =
        files.iter().map(|file| format!("  {}: \"{}\"", json_string(address(&file.name)), hex(&file.bytes))).collect();
    let list = format!("{{\n{}\n}}", entries.join(",\n"));
    let version = hex(format!("{template}{list}").as_bytes());
    template.replace("__VERSION__", &version[..16]).replace("__FILES__", &list)
}

/// The page is kept under the address people open.
fn address(name: &str) -> &str {
    if name == "index.html" { "./" } else { name }
}

fn json_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, bytes: &[u8]) -> SiteFile {
        SiteFile { name: name.into(), bytes: bytes.into() }
    }

    #[test]
    fn the_list_holds_every_file_with_its_digest() {
        let worker = fill(TEMPLATE, &[file("icons/icon.svg", b"abc"), file("index.html", b"")]);
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert!(worker.contains(&format!("\"icons/icon.svg\": \"{abc}\"")));
        assert!(worker.contains(&format!("\"./\": \"{empty}\"")));
        assert!(!worker.contains("__"), "a placeholder is left");
    }

    #[test]
    fn the_version_follows_the_content_and_nothing_else() {
        let version = |bytes: &[u8]| fill("__VERSION__ __FILES__", &[file("a.css", bytes)])[..16].to_owned();
        assert_eq!(version(b"one"), version(b"one"));
        assert_ne!(version(b"one"), version(b"two"));
    }

    #[test]
    fn subfolders_are_listed_and_the_worker_itself_is_not() {
        let dir = std::env::temp_dir().join(format!("steadyback-precache-{}", std::process::id()));
        fs::create_dir_all(dir.join("icons")).expect("a folder");
        for name in ["index.html", "sw.js", ".trunk-lock", "icons/icon.svg"] {
            fs::write(dir.join(name), name).expect("a file");
        }
        let names: Vec<String> = site_files(&dir).expect("a list").into_iter().map(|file| file.name).collect();
        fs::remove_dir_all(&dir).expect("removed");
        assert_eq!(names, ["icons/icon.svg", "index.html"]);
    }
}
