//! A ring of hashed names: each at the place of its hash, clockwise from the top.

use std::f64::consts::TAU;

use super::super::fit;
use super::super::props;
use super::super::svg::{Anchor, N, Svg};
use super::super::turn::{cos, sin};
use super::Set;
use super::line::{sheet, state, within};
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::register::{Arc, Point, Ring};
use crate::story::scene::{Entry, Gap};
use crate::trace::{Place, Role, Shown};

/// The ring's middle and radius, and where the lines beside it begin and how wide they may be.
const MIDDLE: (f64, f64) = (276.0, 208.0);
const RADIUS: f64 = 84.0;
const ROWS: f64 = 432.0;
const ROOM: f64 = 222.0;

/// Draws a proof by NSEC3.
pub(super) fn ring(svg: &mut Svg, set: &Set<'_>, gap: &Gap) {
    svg.part("set-desk");
    sheet(svg, 136.0);
    let Ring { gaps, points } = gap.ring();
    let (x, y) = MIDDLE;
    svg.circle("u-n u-k u-dash", x, y, RADIUS);
    svg.actor(Target::Arrow, (0, 0));
    for arc in &gaps {
        span(svg, set, arc);
    }
    svg.end();
    let count = f64::from(u32::try_from(points.len()).unwrap_or(1));
    let pitch = (330.0 / count.max(1.0)).min(124.0);
    let row = |number: usize| {
        let number = f64::from(u32::try_from(number).unwrap_or(0));
        pitch.mul_add(number + 0.5, 206.0 - pitch * count / 2.0)
    };
    let exists = |point: &Point<'_>| point.entry.place != Place::Covered;
    for (number, point) in points.iter().enumerate().filter(|(_, point)| exists(point)) {
        told(svg, set, gap, point, row(number));
    }
    // What is looked for comes to the ring after what stands on it.
    svg.actor(Target::Slip, (0, 0));
    for (number, point) in points.iter().enumerate().filter(|(_, point)| !exists(point)) {
        told(svg, set, gap, point, row(number));
    }
    svg.end();
    if gaps.iter().any(|arc| arc.widened) {
        let widened = set.words.say("gap-widened");
        svg.text("u-th", &widened, MIDDLE.0, 364.0, fit::hand(&widened, 268.0, 15.0), Anchor::Middle);
    }
    props::plate(svg, &set.plate(&gap.zone), (420.0, 386.0), 22.0, 380.0);
    set.owl(svg, Mood::Checking, (-22.0, 268.0, 0.66));
    set.lands(svg, (604.0, 350.0), 1.5);
}

/// A name at its place on the ring, and beside the ring what it is to the proof.
fn told(svg: &mut Svg, set: &Set<'_>, gap: &Gap, point: &Point<'_>, top: f64) {
    let (x, y) = on_ring(RADIUS, point.at);
    sign(svg, point.entry, x, y, 1.25);
    sign(svg, point.entry, ROWS - 20.0, top - 22.0, 1.0);
    let (name, size) = within(set, &gap.zone, &point.entry.name, ROOM, 20.0);
    svg.text("u-tm u-tb", &name, ROWS, top - 16.0, size, Anchor::Start);
    if let Some(hash) = &point.entry.blot {
        svg.text("u-tm", &fit::short_digest(&set.value(Some(hash))), ROWS, top + 6.0, 16.0, Anchor::Start);
    }
    state(svg, set, point.entry, (ROWS, top + 28.0), ROOM);
}

/// A point at some turns clockwise from the top.
fn on_ring(radius: f64, turns: f64) -> (f64, f64) {
    (radius.mul_add(sin(turns * TAU), MIDDLE.0), radius.mul_add(-cos(turns * TAU), MIDDLE.1))
}

/// A gap: its arc, an arrow's head where it ends, and the hashes that bound it; dashed where unsigned houses may stand in it.
fn span(svg: &mut Svg, set: &Set<'_>, arc: &Arc<'_>) {
    // Drawn in two halves: an arc of a whole turn would begin where it ends.
    let (begin, sweep) = (arc.begin, arc.sweep * 0.999);
    let [from, half, to] = [begin, begin + sweep / 2.0, begin + sweep].map(|at| on_ring(RADIUS, at));
    let dash = if arc.entry.opt_out { " u-dash2" } else { "" };
    svg.put(format_args!(
        "<path class=\"u-n u-st u-arc{dash}\" d=\"M{} {}A{RADIUS} {RADIUS} 0 0 1 {} {}A{RADIUS} {RADIUS} 0 0 1 {} {}\"/>",
        N(from.0),
        N(from.1),
        N(half.0),
        N(half.1),
        N(to.0),
        N(to.1)
    ));
    for (hash, at) in [(&arc.entry.from, begin), (&arc.entry.to, begin + sweep)] {
        let (a, b) = (on_ring(RADIUS - 12.0, at), on_ring(RADIUS + 12.0, at));
        svg.path("u-n u-k", &format!("M{} {}L{} {}", N(a.0), N(a.1), N(b.0), N(b.1)));
        bound(svg, set, hash, at, arc);
    }
}

/// The first signs of a hash, outside the ring; those of a narrow gap stand apart.
fn bound(svg: &mut Svg, set: &Set<'_>, hash: &Shown, at: f64, arc: &Arc<'_>) {
    let aside = if arc.sweep > 0.09 {
        0.0
    } else if at > arc.begin {
        0.035
    } else {
        -0.035
    };
    let (x, y) = on_ring(RADIUS + 30.0, at + aside);
    let start: String = set.value(Some(hash)).chars().take(4).collect();
    svg.text("u-tm", &format!("{start}…"), x, y + 5.0, 15.0, Anchor::Middle);
}

/// A sign for a name: its shape says what it is to the proof; it is filled if there is such a name, and hollow if not.
fn sign(svg: &mut Svg, entry: &Entry, x: f64, y: f64, scale: f64) {
    let class = if entry.place == Place::Covered { "u-paper u-k u-aS" } else { "u-teal u-k" };
    svg.at(x, y, scale);
    match entry.role {
        Role::Asked => svg.circle(class, 0.0, 0.0, 8.0),
        Role::ClosestEncloser => svg.path(class, "M-8 -8H8V8H-8Z"),
        Role::NextCloser => svg.path(class, "M0 -10L10 8H-10Z"),
        Role::Wildcard => svg.path(class, "M0 -11L3 -4L10 -5L5 0L10 6L3 5L0 11L-3 5L-10 6L-5 0L-10 -5L-3 -4Z"),
    }
    svg.end();
}
