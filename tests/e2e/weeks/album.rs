//! Pictures of what somebody sees, in a browser of its own: for people to look at, never compared.

use std::path::PathBuf;

use chrono::NaiveDate;
use serde_json::Value;

use crate::engine::Engine;
use crate::evidence::folder;
use crate::person::Person;
use crate::world::{Outcome, World};

const SCREENS: [&str; 3] = ["today", "plan", "progress"];
/// A phone, and a desk: width and height.
const SIZES: [(u32, u32); 2] = [(360, 740), (1280, 800)];

/// Where they go, and the browser that takes them.
pub struct Album {
    person: Person,
    folder: PathBuf,
}

impl Album {
    /// Only where somebody asks for it, and in Chromium alone.
    pub async fn wanted(world: &mut World, journey: &str) -> Outcome<Option<Self>> {
        if std::env::var_os("STEADYBACK_PICTURES").is_none() || world.stage.engine != Engine::Chromium {
            return Ok(None);
        }
        let folder = folder(world.stage.engine, journey);
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        Ok(Some(Self { person: world.person().await?, folder }))
    }

    /// Every screen of this day at every size, light and dark: what is seen first, and all of it.
    pub async fn keeps(&mut self, stored: &Value, day: NaiveDate, week: u16) -> Outcome {
        self.person.on(&day.to_string()).await?;
        self.person.brings(stored).await?;
        for screen in SCREENS {
            self.person.open(&format!("#/{screen}")).await?;
            self.person.sees("main h1").await?;
            for (width, height) in SIZES {
                for scheme in ["light", "dark"] {
                    let name = format!("week-{week:02}-{screen}-{width}-{scheme}");
                    self.takes(&format!("{name}.png"), (width, height), scheme).await?;
                    let all = self.person.run("return document.documentElement.scrollHeight").await?.as_u64();
                    let all = all.and_then(|all| u32::try_from(all).ok()).unwrap_or(height).max(height);
                    self.takes(&format!("{name}-all.png"), (width, all), scheme).await?;
                }
            }
        }
        Ok(())
    }

    async fn takes(&self, name: &str, size: (u32, u32), scheme: &str) -> Outcome {
        self.person.is_seen_at(size, scheme).await?;
        std::fs::write(self.folder.join(name), self.person.screen().await?).map_err(|error| error.to_string())
    }
}
