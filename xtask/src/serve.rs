//! A small static server for this machine only: `make serve` and the tests that drive the built site.

use crate::process::root;
use crate::{Result, dist};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{fs, thread};

const USAGE: &str = "Usage: cargo xtask serve [--port N] [--prefix /x/y/] [--dir DIR]";
const HEAD_LIMIT: u64 = 16 * 1024;
const NOT_FOUND: &str = "404 Not Found";
const WAIT: Duration = Duration::from_secs(10);

/// What to serve and where.
#[derive(Debug, PartialEq)]
struct Options {
    port: u16,
    /// Starts and ends with a slash.
    prefix: String,
    dir: Option<PathBuf>,
}

/// Serves until it is stopped. The first line printed with `--dir` is the address.
pub fn command(args: &[String]) -> Result {
    let options = parse(args)?;
    let dir = if let Some(dir) = options.dir {
        dir
    } else {
        dist::build()?;
        root().join("dist")
    };
    let dir = dir.canonicalize().map_err(|error| format!("{}: {error}. Run `make dist` first.", dir.display()))?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).map_err(|error| {
        format!("Port {} cannot be used: {error}. Choose another one: `make serve PORT=8081`.", options.port)
    })?;
    let address = listener.local_addr().map_err(|error| format!("The server has no address: {error}."))?;
    println!("http://{address}{}", options.prefix);
    io::stdout().flush().map_err(|error| format!("The address cannot be printed: {error}."))?;
    eprintln!("Open this address in a browser. Ctrl+C stops.");
    let site = Arc::new(Site { dir, prefix: options.prefix });
    for stream in listener.incoming().flatten() {
        let site = Arc::clone(&site);
        // A browser that goes away in the middle of an answer is no news.
        thread::spawn(move || site.answer(&stream).ok());
    }
    Ok(())
}

fn parse(args: &[String]) -> Result<Options> {
    let mut options = Options { port: 8080, prefix: "/".into(), dir: None };
    let mut args = args.iter();
    while let Some(name) = args.next() {
        let value = args.next().ok_or_else(|| format!("`{name}` needs a value. {USAGE}"))?;
        match name.as_str() {
            "--port" => {
                options.port = value.parse().map_err(|_| format!("`{value}` is no port. {USAGE}"))?;
            }
            "--prefix" => {
                options.prefix = format!("/{}/", value.trim_matches('/')).replace("//", "/");
            }
            "--dir" => options.dir = Some(value.into()),
            other => return Err(format!("There is no option `{other}`. {USAGE}")),
        }
    }
    Ok(options)
}

struct Site {
    dir: PathBuf,
    prefix: String,
}

/// An answer before it is written.
struct Answer {
    status: &'static str,
    header: String,
    body: Vec<u8>,
}

impl Answer {
    fn text(status: &'static str) -> Self {
        Self {
            status,
            header: "Content-Type: text/plain; charset=utf-8\r\n".into(),
            body: format!("{status}\n").into(),
        }
    }

    /// A file as it is, if it can be read.
    fn file(status: &'static str, file: &Path) -> Option<Self> {
        Some(Self { status, header: format!("Content-Type: {}\r\n", mime(file)), body: fs::read(file).ok()? })
    }
}

impl Site {
    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(WAIT))?;
        let mut reader = BufReader::new(stream.take(HEAD_LIMIT));
        let mut request = String::new();
        reader.read_line(&mut request)?;
        let mut line = String::new();
        while reader.read_line(&mut line)? > 2 {
            line.clear();
        }
        let mut words = request.split_whitespace();
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let answer = match method {
            "GET" | "HEAD" => self.find(target),
            _ => Answer::text("405 Method Not Allowed"),
        };
        let mut stream = stream;
        write!(
            stream,
            "HTTP/1.1 {}\r\n{}Content-Length: {}\r\nCache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
            answer.status,
            answer.header,
            answer.body.len()
        )?;
        if method != "HEAD" {
            stream.write_all(&answer.body)?;
        }
        stream.flush()
    }

    fn find(&self, target: &str) -> Answer {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        if format!("{path}/") == self.prefix {
            let header = format!("Location: {}\r\n", self.prefix);
            return Answer { status: "308 Permanent Redirect", header, body: Vec::new() };
        }
        let name = path.strip_prefix(&self.prefix).and_then(safe_path);
        let file = name.as_ref().and_then(|name| self.dir.join(name).canonicalize().ok());
        let file = file.map(|file| if file.is_dir() { file.join("index.html") } else { file });
        // A symbolic link must not lead out of the served folder either.
        let file = file.filter(|file| file.starts_with(&self.dir));
        let found = file.and_then(|file| Answer::file("200 OK", &file));
        // Below the prefix the site's own page says so, as static hosts do.
        let page = || name.as_ref().and_then(|_| Answer::file(NOT_FOUND, &self.dir.join("404.html")));
        found.or_else(page).unwrap_or_else(|| Answer::text(NOT_FOUND))
    }
}

/// The relative path that a request names, or nothing if it could lead out of the folder.
fn safe_path(encoded: &str) -> Option<PathBuf> {
    let decoded = percent_decode(encoded)?;
    if decoded.contains(['\\', '\0', ':']) {
        return None;
    }
    let parts: Vec<&str> = decoded.split('/').filter(|part| !part.is_empty()).collect();
    let hidden = parts.iter().any(|part| part.starts_with('.'));
    (!hidden).then(|| parts.iter().collect())
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { hex_digit(rest.next()?)? * 16 + hex_digit(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(prefix: &str) -> Site {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize().expect("the member's folder");
        Site { dir, prefix: prefix.into() }
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        for path in [
            "../Cargo.toml",
            "a/../../b",
            "%2e%2e/Cargo.toml",
            "..%2fCargo.toml",
            "a\\..\\b",
            ".git/config",
            "%",
            "%zz",
            "c:/x",
        ] {
            assert_eq!(safe_path(path), None, "{path}");
        }
        assert_eq!(safe_path("icons//icon.svg"), Some(PathBuf::from("icons/icon.svg")));
        assert_eq!(safe_path("a%20b.txt"), Some(PathBuf::from("a b.txt")));
        assert_eq!(safe_path(""), Some(PathBuf::new()));
    }

    #[test]
    fn files_are_found_below_the_prefix_only() {
        let site = site("/x/y/");
        assert_eq!(site.find("/x/y/Cargo.toml?v=1").status, "200 OK");
        assert_eq!(site.find("/Cargo.toml").status, "404 Not Found");
        assert_eq!(site.find("/x/y/nothing.js").status, "404 Not Found");
        assert_eq!(site.find("/x/y/src").status, "404 Not Found", "a folder without a page");
        assert_eq!(site.find("/nothing.js").header, "Content-Type: text/plain; charset=utf-8\r\n", "no page outside");
        let redirect = site.find("/x/y");
        assert_eq!((redirect.status, redirect.header.as_str()), ("308 Permanent Redirect", "Location: /x/y/\r\n"));
    }

    #[test]
    fn an_address_that_leads_nowhere_gets_the_page_of_the_site() {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public").canonicalize().expect("the folder");
        let site = Site { dir, prefix: "/x/y/".into() };
        let html = "Content-Type: text/html; charset=utf-8\r\n";
        for (target, status, header) in [
            ("/x/y/a/b", NOT_FOUND, html),
            ("/x/y/404.html", "200 OK", html),
            ("/a/b", NOT_FOUND, "Content-Type: text/plain; charset=utf-8\r\n"),
            ("/x/y/../secret", NOT_FOUND, "Content-Type: text/plain; charset=utf-8\r\n"),
        ] {
            let answer = site.find(target);
            assert_eq!((answer.status, answer.header.as_str()), (status, header), "{target}");
        }
    }

    #[test]
    fn each_kind_of_file_has_its_type() {
        let cases = [
            ("index.html", "text/html; charset=utf-8"),
            ("boot.mjs", "text/javascript; charset=utf-8"),
            ("a.js", "text/javascript; charset=utf-8"),
            ("a_bg.wasm", "application/wasm"),
            ("manifest.webmanifest", "application/manifest+json"),
            ("icon.svg", "image/svg+xml"),
            ("LICENSE", "application/octet-stream"),
        ];
        for (name, expected) in cases {
            assert_eq!(mime(Path::new(name)), expected, "{name}");
        }
    }

    #[test]
    fn options_are_read_and_mistakes_named() {
        let args = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let expected = Options { port: 0, prefix: "/x/y/".into(), dir: Some("dist".into()) };
        assert_eq!(parse(&args("--port 0 --dir dist --prefix x/y")), Ok(expected));
        assert_eq!(parse(&args("--prefix /")).map(|options| options.prefix), Ok("/".into()));
        for wrong in ["--port", "--port x", "--what 1"] {
            assert!(parse(&args(wrong)).is_err(), "{wrong}");
        }
    }
}
