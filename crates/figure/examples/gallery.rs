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

/// Colours for viewers that know no modern CSS, in the order of [`INKS`]; the first two are the page and its text.
const THEMES: [(&str, [&str; 23]); 2] = [
    (
        "light",
        [
            "#fffdf8", "#2b2622", "#c98f6b", "#dfbda6", "#2f7f82", "#8cbcbc", "#3f4a57", "#99a3ae", "#222831",
            "#7d8590", "#3a2b24", "#b67a58", "#e2893b", "#6b5a44", "#eadfce", "#d3c4ac", "#f1eadd", "#e0d3bf",
            "#bfae93", "#7a5ba6", "#4a4238", "#716d68", "#b03a2e",
        ],
    ),
    (
        "dark",
        [
            "#1d1a17", "#ece7de", "#c58c69", "#8f6b55", "#57aeb0", "#35686a", "#8d9aa9", "#56606c", "#d8d2c8",
            "#8a857d", "#5a463b", "#a06c4e", "#f09a4a", "#000000", "#3f382f", "#2e2822", "#2e2924", "#4a4238",
            "#6d6151", "#b79ae0", "#d8cdbb", "#a39f98", "#ee8f80",
        ],
    ),
];

/// What each colour is for, from the third on: a class and whether it fills.
const INKS: [&str; 21] = [
    "skin",
    "skin.fig-far",
    "shirt",
    "shirt.fig-far",
    "trousers",
    "trousers.fig-far",
    "shoe",
    "shoe.fig-far",
    "hair",
    "ear",
    "glow",
    "shadow",
    "mat",
    "mat-edge",
    "wall",
    "thing",
    "thing-edge",
    "band",
    "load",
    "sign",
    "cross",
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
        let poses = figures.iter().map(|&(_, figure)| (figure.id, make(figure, Show::Poses)));
        sheets(&folder, &format!("poses-{theme}"), &style, &poses.collect::<Vec<_>>())?;
        let slips =
            figures.iter().filter(|it| it.1.slip.is_some()).map(|&(_, figure)| (figure.id, make(figure, Show::Slip)));
        sheets(&folder, &format!("slips-{theme}"), &style, &slips.collect::<Vec<_>>())?;
        let stills = figures.iter().map(|&(_, figure)| (figure.id, make(figure, Show::Still)));
        sheets(&folder, &format!("stills-{theme}"), &style, &stills.collect::<Vec<_>>())?;
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

fn make(figure: &Figure, show: Show) -> Drawing {
    drawing(figure, show, false).expect("it has one")
}

fn style(of: &[&str; 23]) -> String {
    let [page, text, ..] = of;
    let mut css = format!(
        "path{{stroke-linecap:round;stroke-linejoin:round;stroke:{page};paint-order:stroke}}.page{{fill:{page}}}\
         text{{fill:{text};font:28px sans-serif;text-anchor:middle}}"
    );
    for (class, colour) in INKS.iter().zip(&of[2..]) {
        let _ = match *class {
            "band" | "sign" | "cross" => write!(css, ".fig-{class}{{fill:none;stroke:{colour}}}"),
            "shadow" => write!(css, ".fig-shadow{{fill:{colour};fill-opacity:.2;stroke:none}}"),
            "glow" => write!(
                css,
                ".fig-glow{{fill:{colour};fill-opacity:.78;stroke:{colour};stroke-opacity:.3}}.fig-arrow{{fill:{colour}}}"
            ),
            _ => write!(css, ".fig-{class}{{fill:{colour}}}"),
        };
    }
    let _ = write!(
        css,
        ".fig-thing-line{{fill:none;stroke:{}}}.fig-load-line{{fill:none;stroke:{}}}.fig-lid{{fill:none;stroke:{}}}.fig-soft{{fill:{}}}\
         .fig-ghost{{fill:{text};fill-opacity:.11;stroke:none}}.fig-number{{font-size:80px}}",
        of[18], of[20], of[10], of[17]
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
            let name = figure.id;
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
