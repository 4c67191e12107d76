//! The pictures of a state, and all of them on one page and one picture.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::engine::Engine;
use crate::person::Person;
use crate::world::{Outcome, World};

/// A phone, a tablet and a desk: width and height.
const SIZES: [(u32, u32); 3] = [(360, 740), (768, 1024), (1280, 800)];
const SCHEMES: [&str; 2] = ["light", "dark"];
/// How wide the page of a state is, and how many times smaller than the screens its pictures are.
const WIDE: u32 = 1720;
const SMALLER: u32 = 3;
const STYLE: &str = "body { margin: 24px; font: 14px system-ui; background: #8884 } h1, h2 { font-weight: 600; margin: 16px 0 6px } \
    h2 { font-size: 14px } div { display: flex; gap: 8px; align-items: start } img { border: 1px solid #8888 }";

/// What is wrong with a number further down is what there is to see.
const TO_WHAT_IS_WRONG: &str = "const wrong = document.querySelector('input[aria-invalid=true]:not([type=radio], [type=checkbox])'); \
    if (wrong?.getBoundingClientRect().bottom > innerHeight - 120) wrong.scrollIntoView({ block: 'center' })";

/// A state of the app, screen by screen.
pub struct Sheet {
    state: &'static str,
    /// Where everything goes.
    folder: PathBuf,
    /// What was taken, as rows of its page.
    rows: String,
    count: usize,
}

impl Sheet {
    /// Only where somebody asks for it, and in Chromium alone.
    pub fn wanted(world: &mut World, state: &'static str) -> Outcome<Option<Self>> {
        let Some(folder) = std::env::var_os("STEADYBACK_GALLERY").filter(|_| world.stage.engine == Engine::Chromium)
        else {
            world.skips("`make gallery` asks for it");
            return Ok(None);
        };
        let folder = PathBuf::from(folder);
        fs::create_dir_all(folder.join(name(state))).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Some(Self { state, folder, rows: String::new(), count: 0 }))
    }

    /// What is on screen, at every size, light and dark.
    pub async fn takes(&mut self, person: &Person, screen: &str) -> Outcome {
        self.count += 1;
        let _ = write!(self.rows, "<h2>{screen}</h2><div>");
        for (width, height) in SIZES {
            for scheme in SCHEMES {
                let file = format!("{}/{:02}-{}-{width}-{scheme}.png", name(self.state), self.count, name(screen));
                person.is_seen_at((width, height), scheme).await?;
                person.run(TO_WHAT_IS_WRONG).await?;
                fs::write(self.folder.join(&file), person.screen().await?).map_err(|error| error.to_string())?;
                let (width, height) = (width / SMALLER, height / SMALLER);
                let _ = write!(self.rows, "<img src=\"{file}\" width={width} height={height} alt=\"\">");
            }
        }
        self.rows += "</div>";
        Ok(())
    }

    /// Writes the page of all of them, and takes its picture.
    pub async fn ends(self, person: &Person) -> Outcome {
        let page = self.folder.join(format!("{}.html", name(self.state)));
        let Self { state, rows, .. } = &self;
        let text = format!("<!DOCTYPE html><title>{state}</title><style>{STYLE}</style><h1>{state}</h1>{rows}");
        fs::write(&page, text).map_err(|error| error.to_string())?;
        person.commands("Page.navigate", json!({ "url": format!("file://{}", page.display()) })).await?;
        let there = "return location.protocol === 'file:' && document.images.length > 0 \
            && [...document.images].every(it => it.complete && it.naturalWidth > 0)";
        person.until("all pictures are there", there).await?;
        person.is_seen_at((WIDE, 800), "light").await?;
        let high = person.run("return document.documentElement.scrollHeight").await?.as_u64();
        let high = high.and_then(|high| u32::try_from(high).ok()).ok_or("the page has no height")?;
        person.is_seen_at((WIDE, high), "light").await?;
        fs::write(page.with_extension("png"), person.screen().await?).map_err(|error| error.to_string())?;
        // Back to where it is looked at what happened unseen.
        person.open("").await
    }
}

/// As a file is called.
fn name(words: &str) -> String {
    let plain = words.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    plain.split('-').filter(|it| !it.is_empty()).collect::<Vec<_>>().join("-")
}
