//! The strip as one sheet: all panels with their captions in one SVG file that needs nothing else.

use std::fmt::Write;

use super::ink::{Edition, Inks, has_letters};
use super::lines::{broken, cut};
use super::symbols;

/// Panels side by side.
const COLUMNS: usize = 3;
/// Width and height of a panel on the sheet: 8 to 5.
const PANEL: (f64, f64) = (440.0, 275.0);
/// Between panels, and to the edge of the sheet.
const GUTTER: f64 = 20.0;
const EDGE: f64 = 40.0;
/// From the frame of a box to what is written into it.
const INSET: f64 = 16.0;
/// Size of a caption, and the step from line to line.
const CAPTION: (f64, f64) = (18.0, 24.0);
/// Size of the verdict, and the step from line to line.
const HEAD: (f64, f64) = (34.0, 40.0);
/// Average width of a letter of the hand and of the display face, with some room: the face may have to be another one.
const HAND: f64 = 0.54;
const DISPLAY: f64 = 0.56;
/// The same of the verdict, which is bold.
const BOLD: f64 = 0.63;
/// Sizes of what is wrong: what it is called, what is said of it, and its code.
const CAUSE: (f64, f64, f64) = (26.0, 19.0, 16.0);

/// What stands on the sheet; all of it words already.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The language, by its tag (BCP 47).
    pub language: String,
    /// What made it.
    pub site: String,
    /// The verdict in a sentence.
    pub verdict: String,
    /// The symbol of the verdict's state.
    pub mark: &'static str,
    /// Name, verdict, time and where the records come from.
    pub source: String,
    /// The address of the page that made it, at the foot.
    pub address: String,
    /// That the proof begins at another trust anchor than the root's own, where it does; it may have several lines.
    pub anchor: Option<String>,
    /// What is wrong, where something is.
    pub cause: Option<Cause>,
    /// The panels.
    pub panels: Vec<Panel>,
}

/// What is wrong, and who must act how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// What it is called.
    pub title: String,
    /// What it means.
    pub plain: String,
    /// Who must act.
    pub acts: String,
    /// How; it may have several lines.
    pub fix: String,
    /// Its code.
    pub code: String,
}

/// A panel of the sheet.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The drawing, in a box of 800 by 500, with all that comes from outside escaped.
    pub drawing: String,
    /// The slip of a staged scene.
    pub staged: Option<String>,
    /// Its title.
    pub title: String,
    /// What there is to see.
    pub alternative: String,
    /// What is said of it.
    pub caption: String,
}

/// A drawn sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The file.
    pub svg: String,
    /// Its width in CSS pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// A face to put into the file, for where a picture may load nothing.
#[derive(Clone, Debug)]
pub struct Face {
    /// What [`faces`](super::faces) says of it.
    pub declared: &'static str,
    /// The file that it names.
    pub file: &'static str,
    /// That file, WOFF2, as base64.
    pub font: String,
}

/// Draws the sheet; with `faces` inside, where there are any.
pub fn draw(sheet: &Sheet, edition: Edition, faces: &[Face]) -> Drawn {
    let inks = Inks::of(edition);
    let across = f64::from(u32::try_from(COLUMNS).unwrap_or(1));
    let width = 2.0 * EDGE + across * PANEL.0 + (across - 1.0) * GUTTER;
    let mut body = String::new();
    let y = head(&mut body, sheet, width);
    let mut y = panels(&mut body, &sheet.panels, y + 8.0);
    let long = width - 2.0 * EDGE;
    for line in broken(&sheet.source, long, 15.0, DISPLAY).into_iter().chain(cut(&sheet.address, long, 15.0, DISPLAY)) {
        text(&mut body, "s-source", &line, EDGE, y + 6.0);
        y += 22.0;
    }
    file(sheet, &inks, faces, &body, (width, (y + EDGE - 22.0).ceil(), 1.0))
}

/// Around a panel that stands alone, and how many times as large as on the sheet it is.
const ALONE: (f64, f64) = (12.0, 2.0);

/// Draws one panel, counted from 0, with its caption and where it comes from; `None` if there is no such panel.
pub fn draw_one(sheet: &Sheet, index: usize, edition: Edition, faces: &[Face]) -> Option<Drawn> {
    let panel = sheet.panels.get(index)?;
    let inks = Inks::of(edition);
    let (edge, times) = ALONE;
    let mut body = String::new();
    let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
    let mut y = edge + PANEL.1 + draw_panel(&mut body, panel, number, (edge, edge)) + 14.0;
    for line in broken(&sheet.source, PANEL.0, 11.0, DISPLAY) {
        text(&mut body, "s-from", &line, edge, y);
        y += 15.0;
    }
    Some(file(sheet, &inks, faces, &body, (PANEL.0 + 2.0 * edge, (y + edge - 15.0).ceil(), times)))
}

/// The file: `body` in a box of this width and height, so many times as large.
fn file(sheet: &Sheet, inks: &Inks, faces: &[Face], body: &str, (width, height, times): (f64, f64, f64)) -> Drawn {
    let mut svg = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a string cannot fail.
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{}\" height=\"{}\" xml:lang=\"{}\" role=\"img\">\n<title>{}</title>\n<desc>{}</desc>\n",
        width * times,
        height * times,
        escaped(&sheet.language),
        escaped(&sheet.verdict),
        escaped(&sheet.source)
    );
    styles(&mut svg, inks, faces.iter().filter(|face| has_letters(face.declared, body)));
    let _ = write!(svg, "<defs>\n{}</defs>\n", symbols::used(body));
    let page = ink(inks, "--page");
    let _ = write!(svg, "<rect width=\"{width}\" height=\"{height}\" fill=\"{page}\"/>\n{body}</svg>\n");
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sheet's size: `as` saturates")]
    Drawn { svg, width: (width * times).ceil() as u32, height: (height * times).ceil() as u32 }
}

/// Draws what stands above the panels: whose sheet it is, the verdict, and what is wrong; gives where the next thing begins.
fn head(body: &mut String, sheet: &Sheet, width: f64) -> f64 {
    let _ = write!(body, "<use href=\"#seal-whole\" x=\"{EDGE}\" y=\"30\" width=\"34\" height=\"34\"/>");
    text(body, "s-site", &sheet.site, EDGE + 44.0, 55.0);
    let _ = write!(body, "<use href=\"#{}\" x=\"{EDGE}\" y=\"84\" width=\"48\" height=\"48\"/>", sheet.mark);
    let mut y = 84.0;
    for line in broken(&sheet.verdict, width - 2.0 * EDGE - 64.0, HEAD.0, BOLD) {
        y += HEAD.1;
        text(body, "s-head", &line, EDGE + 64.0, y - 4.0);
    }
    y = y.max(132.0) + 30.0;
    for line in broken(&sheet.source, width - 2.0 * EDGE, 15.0, DISPLAY) {
        text(body, "s-source", &line, EDGE, y);
        y += 22.0;
    }
    if let Some(anchor) = &sheet.anchor {
        y = boxed(body, y, width, |body, y| {
            anchor.lines().fold(y, |y, line| para(body, ("s-note", CAUSE.1), line, y, width))
        });
    }
    if let Some(cause) = &sheet.cause {
        y = boxed(body, y, width, |body, y| {
            let y = para(body, ("s-cause", CAUSE.0), &cause.title, y, width);
            let y = para(body, ("s-note", CAUSE.1), &cause.plain, y + 2.0, width);
            let y = para(body, ("s-who", CAUSE.1), &cause.acts, y + 4.0, width);
            let y = cause.fix.lines().fold(y, |y, line| para(body, ("s-note", CAUSE.1), line, y, width));
            para(body, ("s-code", CAUSE.2), &cause.code, y + 2.0, width)
        });
    }
    y
}

/// Draws all panels from a height on, row by row; gives where the next thing begins.
fn panels(body: &mut String, panels: &[Panel], mut y: f64) -> f64 {
    let mut number = 0_u32;
    for row in panels.chunks(COLUMNS) {
        let mut most = 0.0_f64;
        let mut x = EDGE;
        for panel in row {
            number += 1;
            most = most.max(draw_panel(body, panel, number, (x, y)));
            x += PANEL.0 + GUTTER;
        }
        y += PANEL.1 + most + GUTTER + 8.0;
    }
    y
}

fn ink<'i>(inks: &'i Inks, token: &str) -> &'i str {
    inks.get(token).unwrap_or("#000")
}

/// Writes the style sheet, its faces inside.
fn styles<'f>(svg: &mut String, inks: &Inks, faces: impl Iterator<Item = &'f Face>) {
    let ink = |token: &str| ink(inks, token);
    svg.push_str("<style>");
    for Face { declared, file, font } in faces {
        let inside = declared.replace(file, &format!("data:font/woff2;base64,{font}"));
        let _ = write!(svg, "@font-face{{{inside}}}");
    }
    svg.push_str(&inks.classes());
    let (display, hand, mono) = (ink("--font-display"), ink("--font-hand"), ink("--font-mono"));
    let (words, second) = (ink("--text"), ink("--text-2"));
    let _ = write!(
        svg,
        "text{{white-space:pre}}\
         .s-site{{font:800 22px {display};fill:{words}}}\
         .s-head{{font:750 {}px {display};fill:{words}}}\
         .s-source{{font:400 15px {display};fill:{second}}}.s-from{{font:400 11px {display};fill:{second}}}\
         .s-number{{font:800 {}px {display};fill:{words}}}\
         .s-says{{font:500 {}px {hand};fill:{words}}}\
         .s-note{{font:400 {note}px {display};fill:{words}}}.s-who{{font:700 {note}px {display};fill:{words}}}.s-cause{{font:750 {cause}px {display};fill:{words}}}.s-code{{font:500 {code}px {mono};fill:{second}}}\
         .s-box{{fill:{};stroke:{words};stroke-width:2}}\
         .s-staged{{font:500 13px {hand};fill:{}}}",
        HEAD.0,
        CAPTION.0,
        CAPTION.0,
        ink("--page-2"),
        ink("--paper-ink"),
        note = CAUSE.1,
        cause = CAUSE.0,
        code = CAUSE.2,
    );
    let _ = writeln!(
        svg,
        ".s-frame{{fill:none;stroke:{line};stroke-width:3}}.s-ground{{fill:{}}}.s-slip{{fill:{};stroke:{line};stroke-width:1.5}}</style>",
        ink("--page-2"),
        ink("--paper"),
        line = ink("--line"),
    );
}

/// Draws a panel with its caption; gives the caption's height.
fn draw_panel(body: &mut String, panel: &Panel, number: u32, (x, y): (f64, f64)) -> f64 {
    let (width, height) = PANEL;
    let _ = write!(
        body,
        "<g role=\"img\">\n<title>{number}. {}</title>\n<desc>{}</desc>\n<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 800 500\"><rect class=\"s-ground\" width=\"800\" height=\"500\"/>{}</svg>",
        escaped(&panel.title),
        escaped(&panel.alternative),
        panel.drawing
    );
    if let Some(staged) = &panel.staged {
        let long = f64::from(u32::try_from(crate::text::width(staged)).unwrap_or(u32::MAX));
        let (left, top) = (x + 8.0, y + height - 30.0);
        let _ = write!(
            body,
            "<rect class=\"s-slip\" x=\"{left}\" y=\"{top}\" width=\"{:.0}\" height=\"22\"/>",
            long * 13.0 * HAND + 16.0
        );
        text(body, "s-staged", staged, left + 8.0, top + 16.0);
    }
    let _ = write!(
        body,
        "<rect class=\"s-frame\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"2\"/>\n</g>\n"
    );
    // One text for a caption, so that it is found and copied as a whole; its number stands before it.
    let mark = number.to_string();
    let indent = CAPTION.0 * (0.62 * f64::from(u32::try_from(mark.len()).unwrap_or(1)) + 0.5);
    let lines = broken(&panel.caption, width - indent, CAPTION.0, HAND);
    let mut line = y + height;
    text(body, "s-number", &mark, x, line + CAPTION.1);
    let _ = write!(body, "<text class=\"s-says\">");
    for (index, words) in lines.iter().enumerate() {
        line += CAPTION.1;
        // Where a line was broken at a space, the space belongs to the text.
        let space = if index + 1 < lines.len() && panel.caption.contains(&format!("{words} ")) { " " } else { "" };
        let _ = write!(body, "<tspan x=\"{}\" y=\"{line}\">{}{space}</tspan>", x + indent, escaped(words));
    }
    body.push_str("</text>\n");
    line - y - height + 8.0
}

/// Draws a box from a height on around what is written into it; gives where the next thing begins.
fn boxed(body: &mut String, top: f64, width: f64, write: impl FnOnce(&mut String, f64) -> f64) -> f64 {
    let mut inside = String::new();
    let bottom = write(&mut inside, top + INSET) + INSET - 4.0;
    let _ = write!(
        body,
        "<rect class=\"s-box\" x=\"{EDGE}\" y=\"{top}\" width=\"{}\" height=\"{}\" rx=\"3\"/>\n{inside}",
        width - 2.0 * EDGE,
        bottom - top
    );
    bottom + 14.0
}

/// Writes a paragraph from a height on, inside a box; gives where it ends.
fn para(body: &mut String, (class, size): (&str, f64), words: &str, mut y: f64, width: f64) -> f64 {
    for line in broken(words, (width - 2.0 * EDGE - 2.0 * INSET).min(62.0 * CAUSE.1), size, DISPLAY) {
        y += (size * 1.36).round();
        text(body, class, &line, EDGE + INSET, y - (size * 0.36).round());
    }
    y
}

fn text(body: &mut String, class: &str, words: &str, x: f64, y: f64) {
    let _ = write!(body, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>", escaped(words));
}

/// A text for XML: nothing of it is markup, or turns a line round, or is a character that XML has not.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Put around values by the words themselves, to keep them apart: a line ends them, and they turn nothing else round.
            '\u{2066}'..='\u{2069}' => {}
            '\u{202a}'..='\u{202e}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            letter if letter.is_control() => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests;
