//! Writing SVG as text. Whatever is not known at compile time goes through [`Svg::text`], which escapes it.

use std::fmt::{self, Write};

/// A coordinate, written with at most one decimal.
#[derive(Clone, Copy)]
pub(super) struct N(pub(super) f64);

impl fmt::Display for N {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[allow(clippy::cast_possible_truncation, reason = "coordinates of a drawing; what is too large saturates")]
        let tenths = (self.0 * 10.0).round() as i32;
        if tenths < 0 {
            f.write_char('-')?;
        }
        let tenths = tenths.unsigned_abs();
        (tenths / 10).fmt(f)?;
        if !tenths.is_multiple_of(10) {
            write!(f, ".{}", tenths % 10)?;
        }
        Ok(())
    }
}

/// A drawing in the making.
#[derive(Default)]
pub(super) struct Svg(String);

/// Where a text is anchored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
}

impl Svg {
    /// Writes arguments of the drawing itself: classes, ids and numbers, never a value from outside.
    pub(super) fn put(&mut self, drawing: fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.0.write_fmt(drawing);
    }

    pub(super) fn path(&mut self, class: &str, d: &str) {
        self.put(format_args!("<path class=\"{class}\" d=\"{d}\"/>"));
    }

    /// A part of the cast, in its own coordinates.
    pub(super) fn part(&mut self, id: &str) {
        self.put(format_args!("<use href=\"#{id}\"/>"));
    }

    /// A part of the cast at a place, scaled.
    pub(super) fn part_at(&mut self, id: &str, x: f64, y: f64, scale: f64) {
        self.put(format_args!("<use href=\"#{id}\" transform=\"translate({} {}) scale({scale})\"/>", N(x), N(y)));
    }

    /// A symbol of the cast, whose box has its upper left corner at a place.
    pub(super) fn symbol(&mut self, id: &str, x: f64, y: f64, size: (f64, f64)) {
        let (width, height) = (N(size.0), N(size.1));
        let (x, y) = (N(x), N(y));
        self.put(format_args!("<use href=\"#{id}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"));
    }

    /// The same, seen in a mirror.
    pub(super) fn mirrored(&mut self, id: &str, x: f64, y: f64, size: (f64, f64)) {
        let right = N(x + size.0);
        self.put(format_args!("<g transform=\"translate({right} {}) scale(-1 1)\">", N(y)));
        self.symbol(id, 0.0, 0.0, size);
        self.end();
    }

    pub(super) fn circle(&mut self, class: &str, x: f64, y: f64, r: f64) {
        self.put(format_args!("<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>", N(x), N(y), N(r)));
    }

    /// Begins a group; [`Svg::end`] ends it.
    pub(super) fn at(&mut self, x: f64, y: f64, scale: f64) {
        self.put(format_args!("<g transform=\"translate({} {}) scale({scale:.3})\">", N(x), N(y)));
    }

    /// Begins a group turned by degrees about a point.
    pub(super) fn turned(&mut self, degrees: f64, x: f64, y: f64) {
        self.put(format_args!("<g transform=\"rotate({} {} {})\">", N(degrees), N(x), N(y)));
    }

    /// Begins a group that is more or less there: 0 to 1.
    pub(super) fn faded(&mut self, opacity: f64) {
        self.put(format_args!("<g opacity=\"{opacity:.2}\">"));
    }

    /// Ends a group.
    pub(super) fn end(&mut self) {
        self.0.push_str("</g>");
    }

    /// A line of text, escaped.
    pub(super) fn text(&mut self, class: &str, text: &str, x: f64, y: f64, size: f64, anchor: Anchor) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
        };
        let (x, y, size) = (N(x), N(y), N(size));
        self.put(format_args!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\">"
        ));
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // Nothing of it may turn a line round or be invisible.
                control if control.is_control() || is_direction(control) => self.0.push('\u{fffd}'),
                other => self.0.push(other),
            }
        }
        self.0.push_str("</text>");
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// Marks that change the direction of text (Unicode UAX 9).
const fn is_direction(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        let mut svg = Svg::default();
        svg.text("u-tm", "<b>&\"'\u{202e}", 0.0, 0.0, 20.0, Anchor::Start);
        assert!(svg.finish().contains(">&lt;b&gt;&amp;&quot;&#39;\u{fffd}</text>"));
    }

    #[test]
    fn numbers_have_one_decimal_at_most() {
        let written: Vec<String> = [1.0, -0.25, 3.06, -12.04, 0.04].iter().map(|n| N(*n).to_string()).collect();
        assert_eq!(written, ["1", "-0.3", "3.1", "-12", "0"]);
    }
}
