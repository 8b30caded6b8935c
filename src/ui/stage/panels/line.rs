//! A line of names in canonical order: who is there, who is next, and who is looked for between them.

use super::super::fit;
use super::super::number::N;
use super::super::props;
use super::super::svg::{Anchor, Svg};
use super::Set;
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::register::{Line, Mark};
use crate::story::scene::{Entry, Gap};
use crate::text::Words;
use crate::trace::{Place, Role, Shown};

/// The line itself, and where names beside it begin and how wide they may be.
const AXIS: f64 = 212.0;
const NAMES: f64 = 240.0;
const ROOM: f64 = 412.0;
/// Room of a name, of one that something is said of, and of all of them.
const NAMED: f64 = 46.0;
const SAID: f64 = 82.0;
const ALL: f64 = 328.0;

/// The sheet that a register is drawn on; a phone's crop holds all of it.
pub(super) fn sheet(svg: &mut Svg, left: f64) {
    let left = N(left);
    svg.path("u-paper", &format!("M{left} 26Q420 14 664 24Q669 210 662 394Q400 386 {left} 396Z"));
    svg.path("u-n u-k", &format!("M{left} 26Q420 14 664 24Q669 210 662 394Q400 386 {left} 396Z"));
}

/// Draws a proof by NSEC, and the entry that it lacks, if one is missing.
pub(super) fn line(svg: &mut Svg, set: &Set<'_>, gap: &Gap) {
    svg.part("set-desk");
    sheet(svg, 146.0);
    let Line { marks, leads } = gap.line();
    let lacks = gap.lacks.as_ref();
    let rows = Rows::of(&marks, if lacks.is_some() { ALL - SAID } else { ALL });
    let row = |place: usize| rows.middle(place);
    if !marks.is_empty() {
        svg.path("u-n u-k", &format!("M{AXIS} 40V{}", if lacks.is_some() { 282 } else { 366 }));
    }
    for (place, mark) in marks.iter().enumerate().filter(|(_, mark)| mark.exists) {
        let y = row(place);
        svg.circle("u-lineF", AXIS, y, 8.0);
        named(svg, set, gap, mark, (y, rows.scale), "u-tm u-tb");
    }
    // What is looked for comes to the line after what stands on it.
    svg.actor(Target::Slip, (0, 0));
    for (place, mark) in marks.iter().enumerate().filter(|(_, mark)| !mark.exists) {
        let y = row(place);
        let height = SAID * rows.scale - 4.0;
        let (top, height) = (N(y - height / 2.0), N(height));
        svg.path(
            "u-n u-d u-dash2 u-aS",
            &format!("M{} {top}h{}v{height}h-{}Z", N(NAMES - 10.0), N(ROOM + 14.0), N(ROOM + 14.0)),
        );
        svg.circle("u-paper u-k u-aS", AXIS, y, 8.0);
        named(svg, set, gap, mark, (y, rows.scale), "u-tm");
    }
    svg.end();
    svg.actor(Target::Arrow, (0, 0));
    for (from, to) in &leads {
        lead(svg, row(*from), row(*to));
    }
    svg.end();
    if let Some((role, name)) = lacks {
        let y = if marks.is_empty() { 200.0 } else { 330.0 };
        lacking(svg, set, gap, (*role, name), (NAMES - 40.0, y, ROOM + 40.0));
    }
    props::plate(svg, &set.plate(&gap.zone), (420.0, 386.0), 28.0, 380.0);
    set.owl(svg, Mood::Checking, (-34.0, 268.0, 0.66));
    set.lands(svg, (604.0, 350.0), 1.5);
}

/// Where names stand on the line: those that something is said of have more room.
struct Rows {
    middles: Vec<f64>,
    /// What part of its size each must do with.
    scale: f64,
}

impl Rows {
    fn of(marks: &[Mark<'_>], room: f64) -> Self {
        let heights: Vec<f64> = marks.iter().map(|mark| if mark.entry.is_some() { SAID } else { NAMED }).collect();
        let count = f64::from(u32::try_from(heights.len()).unwrap_or(1)).max(1.0);
        let all: f64 = heights.iter().sum();
        let scale = (room / all.max(1.0)).min(1.0);
        let between = ((room - all) / count).clamp(0.0, 24.0);
        let mut top = room.mul_add(0.5, 40.0) - between.mul_add(count, all * scale) / 2.0;
        let mut middles = Vec::new();
        for height in heights {
            let height = height.mul_add(scale, between);
            middles.push(top + height / 2.0);
            top += height;
        }
        Self { middles, scale }
    }

    fn middle(&self, place: usize) -> f64 {
        self.middles.get(place).copied().unwrap_or_default()
    }
}

/// The place of a page that is missing: the name that it would have to speak of, and what that would be to the proof.
pub(super) fn lacking(
    svg: &mut Svg,
    set: &Set<'_>,
    gap: &Gap,
    (role, name): (Role, &Shown),
    (x, y, width): (f64, f64, f64),
) {
    let (left, top, wide) = (N(x), N(y - 38.0), N(width));
    svg.path("u-n u-d u-dash2 u-aS", &format!("M{left} {top}h{wide}v76h-{wide}Z"));
    let (text, size) = within(set, &gap.zone, name, width - 28.0, 34.0);
    svg.text("u-tm", &text, x + 14.0, y - 4.0, size, Anchor::Start);
    let says = set.words.with("gap-lacks", &[("role", &set.words.say(role.id()))]);
    svg.text("u-th u-mid", &says, x + 14.0, y + 27.0, fit::hand(&says, width - 28.0, 24.0), Anchor::Start);
}

/// From a name on to the next one; the last of a zone leads back to the first, round below whatever follows it.
fn lead(svg: &mut Svg, from: f64, to: f64) {
    let (out, head) = (N(AXIS - 14.0), to);
    let bow = N(AXIS - 46.0);
    if from < to {
        svg.path("u-n u-k u-st", &format!("M{out} {}C{bow} {} {bow} {} {out} {}", N(from), N(from), N(to), N(to)));
    } else {
        let low = N((from + 44.0).min(376.0));
        svg.path(
            "u-n u-k u-st",
            &format!(
                "M{out} {}C{bow} {} {bow} {low} {} {low}S{bow} {} {out} {}",
                N(from),
                N(from),
                N(AXIS - 40.0),
                N(to),
                N(to)
            ),
        );
    }
    svg.path(
        "u-n u-k u-st",
        &format!("M{} {}L{out} {}L{} {}", N(AXIS - 29.0), N(head - 9.0), N(head), N(AXIS - 29.0), N(head + 9.0)),
    );
}

/// A name beside the line, and under it what it is to the proof.
fn named(svg: &mut Svg, set: &Set<'_>, gap: &Gap, mark: &Mark<'_>, (y, scale): (f64, f64), face: &str) {
    let (text, size) = within(set, &gap.zone, mark.name, ROOM, 34.0 * scale);
    let Some(entry) = mark.entry else {
        svg.text(face, &text, NAMES, size.mul_add(0.34, y), size, Anchor::Start);
        return;
    };
    svg.text(face, &text, NAMES, scale.mul_add(-3.0, y), size, Anchor::Start);
    state(svg, set, entry, (NAMES, scale.mul_add(27.0, y)), (ROOM, scale));
}

/// The sign of a name, as it stands on the line: filled if there is such a name, and hollow if not.
pub(super) fn sign(svg: &mut Svg, entry: &Entry) {
    let class = if entry.place == Place::Covered { "u-paper u-k u-aS" } else { "u-lineF" };
    svg.circle(class, 0.0, 0.0, 9.0);
}

/// What a name is to the proof, and how it stands, in small letters: a small picture does without, and has it beside it.
pub(super) fn state(svg: &mut Svg, set: &Set<'_>, entry: &Entry, (x, y): (f64, f64), (room, scale): (f64, f64)) {
    let (rows, size) =
        fit::lines(&stands(set.words, entry), room * (fit::MONO / fit::HAND), 1, 23.0 * scale, 20.0 * scale);
    for row in rows {
        svg.text("u-th u-mid", &row, x, y, size, Anchor::Start);
    }
}

/// What a name is to the proof, and how it stands: there, with its types, or not.
pub(super) fn stands(words: &Words, entry: &Entry) -> String {
    let role = words.say(entry.role.id());
    let stands = match entry.place {
        Place::Covered if entry.opt_out => words.say("gap-unsigned"),
        Place::Covered => words.say("gap-nobody"),
        Place::EmptyNonTerminal => words.say("gap-below"),
        Place::Matches if entry.types.is_empty() => words.say("gap-there"),
        Place::Matches => {
            let types: Vec<String> = entry.types.iter().map(|rtype| words.value(rtype.value())).collect();
            return words.with("gap-has", &[("role", &role), ("types", &types.join(" "))]);
        }
    };
    words.with("gap-stands", &[("role", &role), ("stands", &stands)])
}

/// A name in one line. Where it is too long for large letters, what its zone is called is left out first: that stands on the
/// doorplate.
pub(super) fn within(set: &Set<'_>, zone: &Shown, name: &Shown, room: f64, size: f64) -> (String, f64) {
    let (whole, zone) = (set.plate(name), set.plate(zone));
    let least = size * 0.75;
    let fits = |text: &str, size: f64| room / (fit::length(text).max(1.0) * fit::MONO) >= size;
    match whole.strip_suffix(&format!(".{zone}")) {
        Some(rest) if !fits(&whole, size * 0.85) => {
            let short = format!("{rest}.…");
            if fits(&short, least) {
                fit::name(&short, room, size, least)
            } else {
                (fit::lines(rest, room, 1, least, least).0.concat(), least)
            }
        }
        _ => fit::name(&whole, room, size, least),
    }
}
