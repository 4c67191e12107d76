//! A drawing as SVG text, for sheets, tests and whatever takes a file; the app builds the same as nodes.

use std::fmt::Write;

use super::shape::Drawing;

/// The whole drawing with its words. The classes get their colours from whoever shows it.
pub fn svg(drawing: &Drawing, title: &str, description: &str) -> String {
    let [left, top, width, height] = drawing.view_box;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fig\" viewBox=\"{left} {top} {width} {height}\" role=\"img\"><title>{}</title><desc>{}</desc>",
        escape(title),
        escape(description)
    );
    let cycle = drawing.clock().unwrap_or_default().0;
    for shape in &drawing.shapes {
        let class = shape.ink.class();
        if let Some(((x, y), number)) = shape.text {
            let _ = write!(out, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{number}</text>");
            continue;
        }
        let moves = drawing.moves(shape).map_or(String::new(), |(times, values)| {
            format!("<animate attributeName=\"d\" dur=\"{cycle}ms\" repeatCount=\"indefinite\" keyTimes=\"{times}\" values=\"{values}\"/>")
        });
        let _ = write!(
            out,
            "<path class=\"{class}\" stroke-width=\"{}\" d=\"{}\">{moves}</path>",
            shape.width, shape.paths[0]
        );
    }
    out + "</svg>"
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
