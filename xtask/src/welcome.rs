//! The drawing of the first page, as files: it moves before the program is there, and the program need not hold it.

use crate::{Result, process};
use std::fs;
use std::path::Path;
use steadyback_catalogue::library;
use steadyback_figure::draw::{Show, drawing};
use steadyback_figure::svg::svg;

/// What greets people: gentle, and known to many.
const EXERCISE: &str = "cat-cow";
const FOLDER: &str = "figures";
/// What gives the classes of a drawing their colours, as in the app.
const SHEETS: [&str; 2] = ["style/tokens.css", "style/figure.css"];

/// Writes the drawing into the built site, moving and at rest.
pub fn write(staging: &Path) -> Result {
    let folder = staging.join(FOLDER);
    // A site that was built before and gets a new worker has them.
    if folder.exists() {
        return Ok(());
    }
    let style = SHEETS.map(|sheet| fs::read_to_string(process::root().join(sheet)));
    let style: String = style
        .into_iter()
        .collect::<std::io::Result<_>>()
        .map_err(|error| format!("A style sheet cannot be read: {error}."))?;
    let exercise = library::by_id(EXERCISE).ok_or("The exercise of the first page is gone.")?;
    let figure = steadyback_figure::of(exercise).ok_or("The drawing of the first page is gone.")?;
    fs::create_dir_all(&folder).map_err(|error| format!("{FOLDER} cannot be made: {error}."))?;
    for (name, show) in
        [("welcome", Show::Moving(exercise, exercise.dose.start.work())), ("welcome-still", Show::Still)]
    {
        let drawn = drawing(figure, show, false).ok_or("The drawing of the first page is empty.")?;
        let styled = svg(&drawn, "", "").replacen("<title>", &format!("<style><![CDATA[{style}]]></style><title>"), 1);
        fs::write(folder.join(format!("{name}.svg")), styled)
            .map_err(|error| format!("{name}.svg cannot be written: {error}."))?;
    }
    Ok(())
}
