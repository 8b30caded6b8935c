//! Writing SVG as text. Whatever is not known at compile time goes through [`Svg::text`], which escapes it.

use std::fmt::{self, Write};

use super::actor::{ATTRIBUTE, Actor};
use super::number::{Hundredths, N};
use crate::story::beat::{Beat, Target};

/// A drawing in the making.
#[derive(Default)]
pub struct Svg {
    out: String,
    beats: &'static [Beat],
    at: u32,
    live: bool,
    /// For each open group, where it began if there is nothing to see of it.
    open: Vec<Option<usize>>,
}

/// Where a text is anchored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
}

/// Where a group goes on a narrow stage, which shows the middle 540 of the 800 units: a figure is seen there, or is not, but its edge alone is not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Narrow {
    /// To the right, by 64 units.
    Right,
    /// To the left, by 64 units.
    Left,
    /// To the left, by 128 units.
    FarLeft,
    /// Out of sight.
    Away,
}

impl Svg {
    /// A drawing of a scene at a time. If it is `live`, so that beats move it later, all is drawn; otherwise what cannot be seen
    /// is left out.
    pub(super) const fn new(beats: &'static [Beat], at: u32, live: bool) -> Self {
        Self { out: String::new(), beats, at, live, open: Vec::new() }
    }

    /// Begins a group that beats move, turned and scaled about a point.
    pub(super) fn actor(&mut self, target: Target, (x, y): (i32, i32)) {
        self.moved(Actor::whole(target as u8, x, y));
    }

    /// Begins one of several pictures of a target.
    pub(super) fn phase(&mut self, target: Target, number: i32) {
        self.moved(Actor::phase(target as u8, number));
    }

    /// Begins a window that moves over what is inside, and shows it bit by bit; [`Svg::end_wipe`] ends it.
    pub(super) fn wipe(&mut self, target: Target, (x, y): (f64, f64), (width, height): (f64, f64)) {
        self.moved(Actor::whole(target as u8, 0, 0));
        self.window((x, y), (width, height));
        self.moved(Actor::counter(target as u8));
    }

    /// Ends what [`Svg::wipe`] began.
    pub(super) fn end_wipe(&mut self) {
        self.end();
        self.end_window();
        self.end();
    }

    /// Begins a window: nothing outside of it is seen, and coordinates stay as they are.
    pub(super) fn window(&mut self, (x, y): (f64, f64), (width, height): (f64, f64)) {
        let (x, y, width, height) = (N(x), N(y), N(width), N(height));
        self.put(format_args!(
            "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" viewBox=\"{x} {y} {width} {height}\">"
        ));
    }

    /// Ends a window.
    pub(super) fn end_window(&mut self) {
        self.out.push_str("</svg>");
    }

    fn moved(&mut self, actor: Actor) {
        let pose = actor.pose(self.beats, self.at);
        self.open.push((!self.live && actor.is_hidden(pose)).then_some(self.out.len()));
        self.put(format_args!("<g {ATTRIBUTE}=\"{}\"", actor.text()));
        for (name, value) in actor.attributes(pose) {
            if !value.is_empty() {
                self.put(format_args!(" {name}=\"{value}\""));
            }
        }
        self.out.push('>');
    }

    /// Begins a group that stands elsewhere on a narrow stage; the style sheet moves it.
    pub(super) fn narrow(&mut self, to: Narrow) {
        let class = match to {
            Narrow::Right => "n-r",
            Narrow::Left => "n-l",
            Narrow::FarLeft => "n-ll",
            Narrow::Away => "n-o",
        };
        self.group(format_args!("class=\"{class}\""));
    }

    /// Begins a group.
    pub(super) fn group(&mut self, attribute: fmt::Arguments<'_>) {
        self.open.push(None);
        self.put(format_args!("<g {attribute}>"));
    }

    /// Writes arguments of the drawing itself: classes, ids and numbers, never a value from outside.
    pub(super) fn put(&mut self, drawing: fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.out.write_fmt(drawing);
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
        self.put(format_args!(
            "<use href=\"#{id}\" transform=\"translate({} {}) scale({})\"/>",
            N(x),
            N(y),
            Hundredths(scale)
        ));
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
        self.group(format_args!("transform=\"translate({right} {}) scale(-1 1)\"", N(y)));
        self.symbol(id, 0.0, 0.0, size);
        self.end();
    }

    pub(super) fn circle(&mut self, class: &str, x: f64, y: f64, r: f64) {
        self.put(format_args!("<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>", N(x), N(y), N(r)));
    }

    /// Begins a group; [`Svg::end`] ends it.
    pub(super) fn at(&mut self, x: f64, y: f64, scale: f64) {
        self.group(format_args!("transform=\"translate({} {}) scale({})\"", N(x), N(y), Hundredths(scale)));
    }

    /// Begins a group turned by degrees about a point.
    pub(super) fn turned(&mut self, degrees: f64, x: f64, y: f64) {
        self.group(format_args!("transform=\"rotate({} {} {})\"", N(degrees), N(x), N(y)));
    }

    /// Ends a group; what cannot be seen of it is gone.
    pub(super) fn end(&mut self) {
        self.out.push_str("</g>");
        if let Some(Some(begin)) = self.open.pop() {
            self.out.truncate(begin);
        }
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
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                // Put around values by the words themselves, to keep them apart.
                '\u{2066}'..='\u{2069}' => {}
                // Nothing of it may turn a line round or be invisible.
                control if control.is_control() || is_direction(control) => self.out.push('\u{fffd}'),
                other => self.out.push(other),
            }
        }
        self.out.push_str("</text>");
    }

    pub(super) fn finish(self) -> String {
        self.out
    }
}

/// Marks that change the direction of what stands around them (Unicode UAX 9): all but isolates.
const fn is_direction(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        let mut svg = Svg::default();
        svg.text("u-tm", "\u{2068}<b>&\"'\u{2069}\u{202e}", 0.0, 0.0, 20.0, Anchor::Start);
        assert!(svg.finish().contains(">&lt;b&gt;&amp;&quot;&#39;\u{fffd}</text>"));
    }

    #[test]
    fn numbers_have_one_decimal_at_most() {
        let written: Vec<String> = [1.0, -0.25, 3.06, -12.04, 0.04].iter().map(|n| N(*n).to_string()).collect();
        assert_eq!(written, ["1", "-0.3", "3.1", "-12", "0"]);
        let written: Vec<String> = [1.0, 0.05, 1.456, 0.5].iter().map(|n| Hundredths(*n).to_string()).collect();
        assert_eq!(written, ["1", "0.05", "1.46", "0.5"]);
    }
}
