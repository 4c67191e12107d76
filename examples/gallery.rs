//! Writes every drawing to a folder: a page with all of them moving, and sheets as SVG for looking at many at once.
//! `make gallery` runs it and turns the sheets into PNG.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use steadyback_catalogue::exercise::ExerciseRef;
use steadyback_catalogue::library;
use steadyback_figure::draw::{Show, drawing};
use steadyback_figure::shape::Drawing;
use steadyback_figure::{Figure, data, of, svg::svg};
use steadyback_words::en::exercises::text;

/// Colours for viewers that know no modern CSS: light, dark.
const THEMES: [(&str, [&str; 10]); 2] = [
    (
        "light",
        ["#f9f6ef", "#2b2622", "#716d68", "#9e9a95", "#b7b3ad", "#0d5a62", "#76a09f", "#efe9dd", "#8a8175", "#b03a2e"],
    ),
    (
        "dark",
        ["#15120f", "#ece7de", "#a39f98", "#74706a", "#5a5651", "#7fd0cc", "#4f7a76", "#332e28", "#8a8073", "#ee8f80"],
    ),
];

/// A sheet: this many beside and below each other, each this large.
const SHEET: (usize, usize, usize) = (3, 3, 460);

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "target/gallery".to_owned()));
    fs::create_dir_all(&folder)?;
    let figures: Vec<_> = data::all().map(|figure| (library::by_id(figure.id), figure)).collect();
    let missing: Vec<_> = library::all().filter(|it| of(it).is_none()).map(|it| it.id).collect();
    page(&folder, &figures)?;
    for (theme, colours) in THEMES {
        let style = style(&colours);
        let poses = figures.iter().map(|&(exercise, figure)| (name(exercise, figure), make(figure, Show::Poses)));
        sheets(&folder, &format!("poses-{theme}"), &style, &poses.collect::<Vec<_>>())?;
        let slips = figures
            .iter()
            .filter(|it| it.1.slip.is_some())
            .map(|&(exercise, figure)| (name(exercise, figure), make(figure, Show::Slip)));
        sheets(&folder, &format!("slips-{theme}"), &style, &slips.collect::<Vec<_>>())?;
    }
    preview(&folder)?;
    println!("{} figures in {}, without one: {missing:?}", figures.len(), folder.display());
    Ok(())
}

/// A still for the preview of a link, in the size that most of them show.
fn preview(folder: &Path) -> std::io::Result<()> {
    let figure = data::all().find(|figure| figure.id == "bird-dog").expect("it is there");
    let (wide, high) = (1200, 630);
    let still = cell(&make(figure, Show::Still), 120, 40, 960).replacen("height=\"960\"", "height=\"430\"", 1);
    let out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\"><style>{}.name{{font-size:72px}}</style>\
         <rect class=\"page\" width=\"{wide}\" height=\"{high}\"/>{still}<text class=\"name\" x=\"600\" y=\"570\">Steadyback</text></svg>",
        style(&THEMES[0].1)
    );
    fs::write(folder.join("link-preview.svg"), out)
}

/// What an exercise is called.
fn name(exercise: Option<ExerciseRef>, figure: &'static Figure) -> &'static str {
    exercise.map_or(figure.id, |it| text(it).name)
}

fn make(figure: &Figure, show: Show) -> Drawing {
    drawing(figure, show, false).expect("it has one")
}

fn style(of: &[&str; 10]) -> String {
    let [page, text, near, trunk, far, accent, soft, prop, line, stop] = of;
    let join = "stroke-linecap:round;stroke-linejoin:round;fill:none";
    let mut css =
        format!("path{{{join}}}.page{{fill:{page}}}text{{fill:{text};font:28px sans-serif;text-anchor:middle}}");
    let mut ink = |class: &str, stroke: &str, fill: &str| {
        let _ = write!(css, ".fig-{class}{{stroke:{stroke};fill:{fill}}}");
    };
    for (class, colour) in [("near", near), ("far", far), ("head", near)] {
        ink(class, colour, "none");
    }
    ink("trunk", page, trunk);
    ink("halo", page, "none");
    ink("eye", page, "none");
    ink("spine", text, "none");
    ink("arrow", text, "none");
    ink("prop", line, prop);
    ink("prop-line", line, "none");
    ink("ball", prop, "none");
    ink("band", text, "none");
    ink("load", text, "none");
    ink("cross", stop, "none");
    ink("slip", stop, "none");
    let _ = write!(
        css,
        ".fig-near.fig-work{{stroke:{accent}}}.fig-far.fig-work{{stroke:{soft}}}\
         .fig-trunk{{paint-order:stroke}}\
         .fig-spine{{fill:none}}.fig-spine.fig-work{{stroke:{accent};fill:none;stroke-width:24}}.fig-spine.fig-slip{{stroke:{stop}}}\
         .fig-spot{{stroke:{accent};stroke-opacity:.5;fill:none}}.fig-number{{font-size:80px}}"
    );
    css
}

/// One drawing as a part of a sheet, in a square of this size.
fn cell(drawing: &Drawing, x: usize, y: usize, size: usize) -> String {
    let whole = svg(drawing, "", "");
    whole.replacen("<svg ", &format!("<svg x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"{size}\" "), 1)
}

fn sheets(folder: &Path, name: &str, style: &str, all: &[(&str, Drawing)]) -> std::io::Result<()> {
    let (across, down, size) = SHEET;
    let (wide, high) = (size * across, (size + 40) * down);
    for (number, some) in all.chunks(across * down).enumerate() {
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\"><style>{style}</style><rect class=\"page\" width=\"{wide}\" height=\"{high}\"/>"
        );
        for (at, (name, drawing)) in some.iter().enumerate() {
            let (x, y) = (at % across * size, at / across * (size + 40));
            let _ = write!(out, "<text x=\"{}\" y=\"{}\">{name}</text>", x + size / 2, y + 30);
            out += &cell(drawing, x + 10, y + 40, size - 20);
        }
        fs::write(folder.join(format!("{name}-{:02}.svg", number + 1)), out + "</svg>")?;
    }
    Ok(())
}

fn page(folder: &Path, figures: &[(Option<ExerciseRef>, &'static Figure)]) -> std::io::Result<()> {
    let mut out =
        String::from("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Figures</title><style>");
    for (theme, colours) in THEMES {
        let _ =
            write!(out, ".{theme}{{background:{};color:{}}}.{theme}{{{}}}", colours[0], colours[1], style(&colours));
    }
    out += "section{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem;padding:1rem}svg{width:100%;height:18rem}</style>";
    for (theme, _) in THEMES {
        let _ = write!(out, "<section class=\"{theme}\">");
        for &(exercise, figure) in figures {
            let name = name(exercise, figure);
            let _ = write!(out, "<h2>{name}</h2>");
            let moving = exercise.map(|it| Show::Moving(it, it.dose.start.work()));
            for show in moving.into_iter().chain([Show::Poses, Show::Slip]) {
                if let Some(drawing) = drawing(figure, show, false) {
                    out += &svg(&drawing, name, "");
                }
            }
        }
        out += "</section>";
    }
    fs::write(folder.join("index.html"), out)
}
