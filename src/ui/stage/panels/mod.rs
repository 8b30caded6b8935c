//! One drawing a kind of picture. The same scene at the same progress gives the same drawing.

mod compare;
mod flaws;
mod opening;
mod others;
mod prints;
mod rack;
mod verdict;

pub(super) use verdict::mark_of;

use super::clock::Clock;
use super::svg::Svg;
use crate::story::{Ending, Mood, Picture, Scene};
use crate::text::Words;
use crate::trace::Shown;

/// What a drawing needs beside its values.
pub(super) struct Set<'a> {
    words: &'a Words,
    clock: Clock,
    mood: Mood,
    ending: Ending,
}

impl Set<'_> {
    /// A value in words; nothing where there is none.
    fn value(&self, shown: Option<&Shown>) -> String {
        shown.map(|shown| self.words.value(shown.value())).unwrap_or_default()
    }

    /// A name as a doorplate has it: the root is its dot.
    fn plate(&self, zone: &Shown) -> String {
        match zone.value() {
            crate::trace::Value::Name(name) => crate::text::plain(name),
            other => self.words.value(other),
        }
    }

    /// The owl's face: what it ends with comes with the beat at which the mark lands.
    fn mood_from(&self, at: f64) -> Mood {
        if self.clock.past(at) { self.mood } else { Mood::Checking }
    }

    /// The mark of how the scene ends; none where nothing was decided.
    const fn mark(&self) -> Option<&'static str> {
        match self.ending {
            Ending::Holds => Some("state-secure"),
            Ending::Breaks => Some("state-bogus"),
            Ending::Unsigned => Some("state-insecure"),
            Ending::Open => Some("state-indeterminate"),
            Ending::LeadsOn => None,
        }
    }

    /// Lands the mark at a place.
    fn lands(&self, svg: &mut Svg, (x, y): (f64, f64), scale: f64, at: f64) {
        if let Some(mark) = self.mark() {
            super::props::mark(svg, mark, x, y, scale, self.clock.lands(at));
        }
    }
}

/// The octets of a value; none where there is no value.
fn octets(shown: Option<&Shown>) -> &[u8] {
    match shown.map(Shown::value) {
        Some(crate::trace::Value::Octets(octets)) => octets,
        _ => &[],
    }
}

/// A number; none where there is no value.
const fn number(shown: Option<&Shown>) -> Option<u64> {
    match shown {
        Some(shown) => match shown.value() {
            crate::trace::Value::Number(number) => Some(*number),
            _ => None,
        },
        None => None,
    }
}

/// Draws a scene's inside.
pub(super) fn draw(scene: &Scene, progress: f32, words: &Words) -> String {
    let mut svg = Svg::default();
    let set = Set { words, clock: Clock::new(progress), mood: scene.mood, ending: scene.ending };
    match &scene.picture {
        Picture::Question { name, rtype } => opening::question(&mut svg, &set, name, rtype),
        Picture::Letter(letter) => opening::letter(&mut svg, &set, letter),
        Picture::Compare(seal) => match seal.flaw {
            None => compare::holds(&mut svg, &set, seal),
            Some(flaw) => flaws::flawed(&mut svg, &set, seal, flaw),
        },
        Picture::Rack(rack) => rack::rack(&mut svg, &set, rack),
        Picture::Print(print) if !print.agree => prints::mismatch(&mut svg, &set, print),
        Picture::Print(print) if print.keeper.is_none() => prints::stone(&mut svg, &set, print),
        Picture::Print(print) => prints::ledger(&mut svg, &set, print),
        Picture::PageSeal { seal, child } => rack::page_seal(&mut svg, &set, seal, child),
        Picture::Repeat { zones } => verdict::repeat(&mut svg, &set, zones),
        Picture::Postcard { parent, child, unsupported } => {
            others::postcard(&mut svg, &set, (parent, child), *unsupported);
        }
        Picture::Gap(gap) => others::gap(&mut svg, &set, gap),
        Picture::Forward { from, to } => others::forward(&mut svg, &set, from, to.as_ref()),
        Picture::Lost { name, rtype } => others::lost(&mut svg, &set, name, rtype),
        Picture::Verdict { zones, .. } => verdict::verdict(&mut svg, &set, zones),
    }
    svg.finish()
}

/// Whether the whole width belongs to the meaning, so that a narrow stage shrinks it and does not crop.
pub(super) const fn is_whole(picture: &Picture) -> bool {
    match picture {
        Picture::Verdict { .. } | Picture::Repeat { .. } => true,
        Picture::Print(print) => !print.agree,
        _ => false,
    }
}
