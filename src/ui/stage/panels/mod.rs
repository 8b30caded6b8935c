//! One drawing a kind of picture. The same scene at the same progress gives the same drawing.

mod compare;
mod flaws;
mod keys;
mod line;
mod opening;
mod others;
mod prints;
mod rack;
mod recap;
mod resolver;
mod ring;
mod verdict;

pub use verdict::mark_of;

use std::cell::Cell;

use super::props;
use super::svg::Svg;
use crate::story::beat::Target;
use crate::story::scene::Entry;
use crate::story::timeline::Frame;
use crate::story::{Ending, Mood, Picture, Scene};
use crate::text::Words;
use crate::trace::Shown;

/// What a drawing needs beside its values.
pub struct Set<'a> {
    words: &'a Words,
    mood: Mood,
    ending: Ending,
}

impl Set<'_> {
    /// A value in words; nothing where there is none.
    fn value(&self, shown: Option<&Shown>) -> String {
        shown.map(|shown| self.words.value(shown.value())).unwrap_or_default()
    }

    /// A zone's name as a doorplate has it; a dot alone would be taken for a stain.
    fn plate(&self, zone: &Shown) -> String {
        match zone.value() {
            crate::trace::Value::Name(name) if name.is_root() => self.words.say("label-root"),
            crate::trace::Value::Name(name) => crate::text::plain(name),
            other => self.words.value(other),
        }
    }

    /// A key tag, said to be one.
    fn tag(&self, tag: Option<&Shown>) -> String {
        tag.map(|tag| self.words.with("label-tag", &[("tag", &self.words.value(tag.value()))])).unwrap_or_default()
    }

    /// The owl, whose face at the beginning gives way to the scene's own.
    fn owl(&self, svg: &mut Svg, before: Mood, (x, y, scale): (f64, f64, f64)) {
        if before == self.mood {
            props::owl(svg, before, x, y, scale);
            return;
        }
        svg.phase(Target::Face, 0);
        props::owl(svg, before, x, y, scale);
        svg.end();
        svg.phase(Target::Face, 1);
        props::owl(svg, before, x, y, scale);
        if before == Mood::Asking {
            props::lids(svg, x, y, scale);
        }
        svg.end();
        svg.phase(Target::Face, 2);
        props::owl(svg, self.mood, x, y, scale);
        svg.end();
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
    fn lands(&self, svg: &mut Svg, at: (f64, f64), scale: f64) {
        if let Some(mark) = self.mark() {
            landing(svg, Target::Mark, mark, at, scale);
        }
    }
}

/// A mark that lands at a place.
fn landing(svg: &mut Svg, target: Target, mark: &str, (x, y): (f64, f64), scale: f64) {
    #[allow(clippy::cast_possible_truncation, reason = "a place on the stage")]
    svg.actor(target, ((x + 24.0 * scale) as i32, (y + 24.0 * scale) as i32));
    props::mark(svg, mark, x, y, scale);
    svg.end();
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

/// Draws pictures that are not seen at once.
type Further = fn(&mut Svg, &Set<'_>, &Picture);

thread_local! {
    static FURTHER: Cell<Option<Further>> = const { Cell::new(None) };
}

/// Teaches the stage the pictures that come with another file of the program: it must not name them itself, or they came with it.
pub fn learn(further: Further) {
    FURTHER.set(Some(further));
}

/// A picture that was learnt; nothing before that. What brings the second file is that somebody moves the story on, well before.
fn learnt(svg: &mut Svg, set: &Set<'_>, picture: &Picture) {
    #[cfg(not(all(feature = "split", target_family = "wasm")))]
    further(svg, set, picture);
    #[cfg(all(feature = "split", target_family = "wasm"))]
    if let Some(further) = FURTHER.get() {
        further(svg, set, picture);
    }
}

/// Pictures that a visitor sees only after a while, or in other stories: a program in several files draws them from the second one.
pub fn further(svg: &mut Svg, set: &Set<'_>, picture: &Picture) {
    match picture {
        Picture::Compare(seal) => {
            if let Some(flaw) = seal.flaw {
                flaws::flawed(svg, set, seal, flaw);
            }
        }
        Picture::Halves { zone, card } => keys::halves(svg, set, zone, card),
        Picture::Rack(rack) => rack::rack(svg, set, rack),
        Picture::Rings { zone, letters, rack } => keys::rings(svg, set, zone, (letters, rack)),
        Picture::Rollover { zone, now, other } => keys::rollover(svg, set, zone, (now, other)),
        Picture::Print(print) if !print.agree => prints::mismatch(svg, set, print),
        Picture::Print(print) if print.keeper.is_none() => prints::stone(svg, set, print),
        Picture::Print(print) => prints::ledger(svg, set, print),
        Picture::NoCard(print) => prints::no_card(svg, set, print),
        Picture::PageSeal { seal, child } => rack::page_seal(svg, set, seal, child),
        Picture::Climb { zones } => verdict::climb(svg, set, zones),
        Picture::Repeat { zones, .. } => verdict::repeat(svg, set, zones),
        Picture::People => keys::people(svg, set),
        Picture::Postcard { parent, child, unsupported } => others::postcard(svg, set, (parent, child), *unsupported),
        Picture::Gap(gap) if gap.is_hashed() => ring::ring(svg, set, gap),
        Picture::Gap(gap) => line::line(svg, set, gap),
        Picture::Forward { from, to, inside } => others::forward(svg, set, (from, to.as_ref()), !inside.is_empty()),
        Picture::Lost { name, rtype } => others::lost(svg, set, name, rtype),
        Picture::Verdict { zones, .. } => verdict::verdict(svg, set, zones),
        Picture::Resolver { rtype, standing, .. } => resolver::acts(svg, set, rtype, *standing),
        Picture::Recap(recap) => recap::recap(svg, set, recap),
        // Those that the first file draws.
        Picture::Forged { .. }
        | Picture::Question { .. }
        | Picture::Bundle(_)
        | Picture::Letter(_)
        | Picture::Mill { .. } => {}
    }
}

/// A name of a register, to be told beside a picture that is too small for what it says of it.
pub struct Told {
    /// Its sign, in a box of 32 by 32 around the middle.
    pub sign: String,
    /// The name; all that it is, without a dot at the end.
    pub name: String,
    /// What it is to the proof, and how it stands.
    pub says: String,
}

/// The names that a picture of a register says something of, in its order; none where there is no such picture.
pub fn told(picture: &Picture, words: &Words) -> Vec<Told> {
    let Picture::Gap(gap) = picture else { return Vec::new() };
    let told = |entry: &Entry| {
        let mut svg = Svg::default();
        if entry.blot.is_some() {
            ring::sign(&mut svg, entry, 0.0, 0.0, 1.3)
        } else {
            line::sign(&mut svg, entry)
        }
        Told { sign: svg.finish(), name: words.value(entry.name.value()), says: line::stands(words, entry) }
    };
    if gap.is_hashed() {
        gap.ring().points.iter().map(|point| told(point.entry)).collect()
    } else {
        gap.line().marks.iter().filter_map(|mark| mark.entry).map(told).collect()
    }
}

/// Draws a scene's inside at a time of its own; if `live`, with all that is still to be seen or no longer.
pub(super) fn draw(scene: &Scene, at: u32, live: bool, words: &Words) -> String {
    // On paper, and among all panels, a picture stands at the moment that tells.
    let at = if live || at != Frame::STILL { at } else { scene.picture.tells() };
    let mut svg = Svg::new(scene.picture.beats(), at, live);
    let set = Set { words, mood: scene.mood, ending: scene.ending };
    match &scene.picture {
        Picture::Forged { name } => opening::forged(&mut svg, &set, name),
        Picture::Question { name, rtype } => opening::question(&mut svg, &set, name, rtype),
        Picture::Bundle(letter) => opening::bundle(&mut svg, &set, letter),
        Picture::Letter(letter) => opening::letter(&mut svg, &set, letter),
        Picture::Mill { seal, changed } => compare::mill(&mut svg, &set, seal, changed),
        Picture::Compare(seal) if seal.flaw.is_none() => compare::holds(&mut svg, &set, seal),
        Picture::Compare(_)
        | Picture::Halves { .. }
        | Picture::Rack(_)
        | Picture::Rings { .. }
        | Picture::Rollover { .. }
        | Picture::Print(_)
        | Picture::NoCard(_)
        | Picture::PageSeal { .. }
        | Picture::Climb { .. }
        | Picture::Repeat { .. }
        | Picture::People
        | Picture::Postcard { .. }
        | Picture::Gap(_)
        | Picture::Forward { .. }
        | Picture::Lost { .. }
        | Picture::Verdict { .. }
        | Picture::Resolver { .. }
        | Picture::Recap(_) => learnt(&mut svg, &set, &scene.picture),
    }
    svg.finish()
}

/// Whether the whole width belongs to the meaning, so that a narrow stage shrinks it and does not crop.
pub(super) const fn is_whole(picture: &Picture) -> bool {
    match picture {
        Picture::Verdict { .. } => true,
        Picture::Print(print) => !print.agree,
        _ => false,
    }
}
