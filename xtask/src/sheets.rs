//! The style sheets of the built site as one: they stay apart in the source, but one file takes one request and packs better.

use crate::Result;
use crate::digest::hex;
use std::fs;
use std::path::Path;

/// Joins the sheets that the page in this folder links, in the order of the links.
pub fn join(site: &Path) -> Result {
    let path = site.join("index.html");
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}.", path.display()));
    let page = read(&path)?;
    let links = links(&page);
    let mut all = String::new();
    for (_, name) in &links {
        let sheet = site.join(name);
        all += &read(&sheet)?;
        fs::remove_file(&sheet).map_err(|error| format!("{name} cannot be removed: {error}."))?;
    }
    let name = format!("style-{}.css", &hex(all.as_bytes())[..16]);
    let written = fs::write(site.join(&name), &all).and_then(|()| fs::write(&path, relinked(&page, &links, &name)));
    written.map_err(|error| format!("The joined style sheet cannot be written: {error}."))
}

/// The tags that link style sheets, each with the name of its sheet, as Trunk writes them without quotes.
fn links(page: &str) -> Vec<(&str, &str)> {
    let tags = page.match_indices("<link ").filter_map(|(at, _)| Some(&page[at..=at + page[at..].find('>')?]));
    let sheets = tags.filter(|tag| tag.contains("rel=stylesheet"));
    sheets.filter_map(|tag| Some((tag, tag.split_once("href=./")?.1.split([' ', '>']).next()?))).collect()
}

/// The page with one link in place of the first and none in place of the others.
fn relinked(page: &str, links: &[(&str, &str)], name: &str) -> String {
    let link = format!("<link href=./{name} rel=stylesheet>");
    links
        .iter()
        .enumerate()
        .fold(page.to_owned(), |page, (at, (tag, _))| page.replacen(tag, if at == 0 { &link } else { "" }, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<link href=./icons/icon.svg rel=icon><link href=./b-1.css integrity=sha384-x rel=stylesheet>\
                        <link href=./a-2.css rel=stylesheet><script data-js=./a.js></script>";

    #[test]
    fn sheets_are_found_in_the_order_of_their_links() {
        let names: Vec<_> = links(PAGE).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["b-1.css", "a-2.css"]);
        assert_eq!(links("<p>none</p>"), []);
    }

    #[test]
    fn one_link_takes_the_place_of_all() {
        let expected =
            "<link href=./icons/icon.svg rel=icon><link href=./s.css rel=stylesheet><script data-js=./a.js></script>";
        assert_eq!(relinked(PAGE, &links(PAGE), "s.css"), expected);
    }

    #[test]
    fn the_joined_sheet_holds_all_in_order_and_the_others_are_gone() {
        let site = std::env::temp_dir().join(format!("steadyback-sheets-{}", std::process::id()));
        fs::create_dir_all(&site).expect("a folder");
        for (name, text) in [("index.html", PAGE), ("a-2.css", "a{}"), ("b-1.css", "b{}")] {
            fs::write(site.join(name), text).expect("a file");
        }
        join(&site).expect("joined");
        let page = fs::read_to_string(site.join("index.html")).expect("a page");
        let (_, name) = links(&page)[0];
        let sheet = fs::read_to_string(site.join(name)).expect("a sheet");
        let left = fs::read_dir(&site).expect("a folder").count();
        fs::remove_dir_all(&site).expect("removed");
        assert_eq!((sheet.as_str(), links(&page).len(), left), ("b{}a{}", 1, 2));
    }
}
