//! Running other programs, and finding them and the project's own folders.

use crate::Result;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The project's folder. Cargo names it when it runs this program; the path is not baked in.
pub fn root() -> PathBuf {
    let member = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let parent = member.as_deref().and_then(Path::parent).map(Path::to_path_buf);
    parent.unwrap_or_else(|| PathBuf::from("."))
}

/// Where tools of this project are installed; nothing is installed elsewhere.
pub fn tools_dir() -> PathBuf {
    root().join(".tools")
}

/// `PATH` with the project's own tools in front.
pub fn search_path() -> OsString {
    let own = [tools_dir().join("bin"), tools_dir().join("node_modules").join(".bin")];
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(std::env::split_paths(&inherited));
    std::env::join_paths(all).unwrap_or(inherited)
}

/// Finds a program by name: the project's own tools first, then `PATH`.
pub fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&search_path()).map(|dir| dir.join(&file)).find(|path| path.is_file())
}

/// A command that runs in the project's folder and finds the project's tools.
pub fn command(program: impl Into<OsString>) -> Command {
    let mut command = Command::new(program.into());
    command.current_dir(root()).env("PATH", search_path());
    command
}

/// The cargo that runs this program, so that every step uses the same compiler.
pub fn cargo(args: &[&str]) -> Command {
    let mut command = command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args);
    command
}

/// Runs to the end with its output shown; `advice` says what to do when it fails.
pub fn run(command: &mut Command, advice: &str) -> Result {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("`{name}` could not be started: {error}. {advice}"))?;
    if status.success() { Ok(()) } else { Err(advice.to_owned()) }
}

/// What a program prints on its standard output, if it runs and succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
