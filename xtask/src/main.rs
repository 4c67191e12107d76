//! Build steps of Steadyback: `cargo xtask <command>`. `make` calls these; they can be called directly as well.

mod browser;
mod check;
mod deny;
mod digest;
mod dist;
mod exports;
mod gallery;
mod native;
mod parts;
mod precache;
mod process;
mod retained;
mod serve;
mod sheets;
mod size;
mod times;
mod tools;
mod welcome;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

  setup      fetch the build tools into .tools
  dist       build the static site into dist/ and hold its size against the budget
  serve      build and serve the site      [--port N] [--prefix /x/y/] [--dir DIR: serve DIR as it is]
  test       run every check, cheapest first
  test-all   the same, with every journey in every engine
  bench      measure speed and size
  exports    hold FHIR bundles and backups against their schemas
  deny       hold dependencies against deny.toml
  gallery    draw every exercise, and take every screen, into target/gallery
  size       print the size report of dist/
  precache   join the style sheets and write the service worker (called by Trunk)";

/// What every step returns: an error is a sentence for the person who ran it.
pub type Result<T = ()> = std::result::Result<T, String>;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    match run(&command, &rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\nerror: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str, args: &[String]) -> Result {
    if command == "serve" {
        return serve::command(args);
    }
    if let Some(extra) = args.first() {
        return Err(format!("`{command}` takes no argument, but got `{extra}`.\n\n{HELP}"));
    }
    match command {
        "setup" => tools::ensure().map(|()| println!("The build tools are ready.")),
        "dist" => dist::command(),
        "test" => check::command(false),
        "test-all" => check::command(true),
        "bench" => check::bench(),
        "exports" => exports::validate(),
        "deny" => deny::check(),
        "gallery" => gallery::command(),
        "size" => size::command(),
        "precache" => precache::command(),
        "" | "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("There is no command `{other}`.\n\n{HELP}")),
    }
}
