//! A ring of hashed names: each at the place of its hash, clockwise from the top.

use std::f64::consts::TAU;

use super::super::fit;
use super::super::number::N;
use super::super::props;
use super::super::svg::{Anchor, Svg};
use super::super::turn::{cos, sin};
use super::Set;
use super::line::{lacking, sheet, state, within};
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::register::{Arc, Point, Ring};
use crate::story::scene::{Entry, Gap};
use crate::trace::{Place, Role, Shown};

/// The ring's middle and radius, and where the lines beside it begin and how wide they may be.
const MIDDLE: (f64, f64) = (224.0, 180.0);
const RADIUS: f64 = 72.0;
const ROWS: f64 = 366.0;
const ROOM: f64 = 278.0;
/// Room of a name, and where all of them begin.
const PITCH: f64 = 108.0;
const TOP: f64 = 36.0;

/// Draws a proof by NSEC3: large enough to be read on a phone; what is small is left out where it could not be read (page.css).
pub(super) fn ring(svg: &mut Svg, set: &Set<'_>, gap: &Gap) {
    svg.part("set-desk");
    sheet(svg, 136.0);
    let Ring { gaps, points } = gap.ring();
    let (x, y) = MIDDLE;
    svg.circle("u-n u-k u-dash", x, y, RADIUS);
    svg.actor(Target::Arrow, (0, 0));
    for arc in &gaps {
        span(svg, arc);
    }
    svg.end();
    let lacks = gap.lacks.as_ref();
    let rows = points.len() + usize::from(lacks.is_some());
    let count = f64::from(u32::try_from(rows).unwrap_or(1)).max(1.0);
    let pitch = (PITCH * 3.0 / count).min(PITCH);
    let first = (PITCH * 3.0 - pitch * count).mul_add(0.5, TOP);
    let row = |number: usize| pitch.mul_add(f64::from(u32::try_from(number).unwrap_or(0)), first);
    let exists = |point: &Point<'_>| point.entry.place != Place::Covered;
    for (number, point) in points.iter().enumerate().filter(|(_, point)| exists(point)) {
        told(svg, set, gap, point, (row(number), pitch / PITCH));
    }
    // What is looked for comes to the ring after what stands on it.
    svg.actor(Target::Slip, (0, 0));
    for (number, point) in points.iter().enumerate().filter(|(_, point)| !exists(point)) {
        told(svg, set, gap, point, (row(number), pitch / PITCH));
    }
    svg.end();
    if let Some((role, name)) = lacks {
        let y = pitch.mul_add(0.5, row(points.len()));
        lacking(svg, set, gap, (*role, name), (ROWS - 26.0, y, ROOM + 20.0));
    }
    if gaps.iter().any(|arc| arc.widened) {
        let (rows, size) = fit::lines(&set.words.say("gap-widened"), 176.0, 3, 20.0, 16.0);
        for (row, y) in rows.iter().zip([304.0, 327.0, 350.0]) {
            svg.text("u-th u-mid", row, MIDDLE.0, y, size, Anchor::Middle);
        }
    }
    props::plate(svg, &set.plate(&gap.zone), (420.0, 386.0), 28.0, 380.0);
    set.owl(svg, Mood::Checking, (-34.0, 268.0, 0.66));
    set.lands(svg, (604.0, 350.0), 1.5);
}

/// A name at its place on the ring, and beside the ring what it is to the proof, and where its hash lies.
fn told(svg: &mut Svg, set: &Set<'_>, gap: &Gap, point: &Point<'_>, (top, scale): (f64, f64)) {
    let (x, y) = on_ring(RADIUS, point.at);
    let entry = point.entry;
    sign(svg, entry, x, y, 1.3);
    sign(svg, entry, ROWS - 26.0, scale.mul_add(24.0, top), 1.5 * scale);
    let (name, size) = within(set, &gap.zone, &entry.name, ROOM, 34.0 * scale);
    svg.text("u-tm u-tb", &name, ROWS, scale.mul_add(35.0, top), size, Anchor::Start);
    state(svg, set, entry, (ROWS, scale.mul_add(64.0, top)), (ROOM, scale));
    let start = |hash: &Shown| set.value(Some(hash)).chars().take(4).collect::<String>() + "…";
    if let Some(hash) = &entry.blot {
        let lies = match entry.place {
            Place::Covered => format!("{} < {} < {}", start(&entry.from), start(hash), start(&entry.to)),
            _ => fit::short_digest(&set.value(Some(hash))),
        };
        let size = 18.0 * scale;
        let fits = size.min(ROOM / (fit::length(&lies).max(1.0) * fit::MONO));
        svg.text("u-tm u-fine", &lies, ROWS, scale.mul_add(89.0, top), fits, Anchor::Start);
    }
}

/// A point at some turns clockwise from the top.
fn on_ring(radius: f64, turns: f64) -> (f64, f64) {
    (radius.mul_add(sin(turns * TAU), MIDDLE.0), radius.mul_add(-cos(turns * TAU), MIDDLE.1))
}

/// A gap: its arc, and a stroke where it begins and where it ends; dashed where unsigned houses may stand in it.
fn span(svg: &mut Svg, arc: &Arc<'_>) {
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
    for at in [begin, begin + sweep] {
        let (a, b) = (on_ring(RADIUS - 13.0, at), on_ring(RADIUS + 13.0, at));
        svg.path("u-n u-k", &format!("M{} {}L{} {}", N(a.0), N(a.1), N(b.0), N(b.1)));
    }
}

/// A sign for a name: its shape says what it is to the proof; it is filled if there is such a name, and hollow if not.
pub(super) fn sign(svg: &mut Svg, entry: &Entry, x: f64, y: f64, scale: f64) {
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
