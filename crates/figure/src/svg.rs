//! A drawing as SVG text, for sheets, tests and whatever takes a file; the app builds the same as nodes.

use std::fmt::Write;

use super::ink::Ink;
use super::shape::Drawing;

/// The whole drawing with its words. The classes get their colours from whoever shows it.
pub fn svg(drawing: &Drawing, title: &str, description: &str) -> String {
    let [left, top, width, height] = drawing.view_box;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fig\" viewBox=\"{left} {top} {width} {height}\" role=\"img\"><title>{}</title><desc>{}</desc>",
        escape(title),
        escape(description)
    );
    let (cycle, times) = drawing.clock().unwrap_or_default();
    for shape in &drawing.shapes {
        let class = shape.ink.class();
        if let Some(((x, y), number)) = shape.text {
            let _ = write!(out, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{number}</text>");
            continue;
        }
        let rest = match drawing.values(shape) {
            Some(values) => format!(
                "><animate attributeName=\"d\" dur=\"{cycle}ms\" repeatCount=\"indefinite\" keyTimes=\"{times}\" values=\"{values}\"/></path>"
            ),
            None => "/>".to_owned(),
        };
        let halo = (Ink::Halo.class(), shape.halo);
        for (class, width) in [halo, (class, shape.width)].into_iter().filter(|it| it.1 > 0) {
            let _ = write!(out, "<path class=\"{class}\" stroke-width=\"{width}\" d=\"{}\"{rest}", shape.paths[0]);
        }
    }
    out + "</svg>"
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
