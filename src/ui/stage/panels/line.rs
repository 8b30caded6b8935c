//! A line of names in canonical order: who is there, who is next, and who is looked for between them.

use super::super::fit;
use super::super::props;
use super::super::svg::{Anchor, N, Svg};
use super::Set;
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::register::{Line, Mark};
use crate::story::scene::{Entry, Gap};
use crate::trace::{Place, Shown};

/// The line itself, and where names beside it begin and how wide they may be.
const AXIS: f64 = 252.0;
const NAMES: f64 = 276.0;
const ROOM: f64 = 372.0;

/// The sheet that a register is drawn on; a phone's crop holds all of it.
pub(super) fn sheet(svg: &mut Svg, left: f64) {
    let left = N(left);
    svg.path("u-paper", &format!("M{left} 26Q420 14 664 24Q669 210 662 394Q400 386 {left} 396Z"));
    svg.path("u-n u-k", &format!("M{left} 26Q420 14 664 24Q669 210 662 394Q400 386 {left} 396Z"));
}

/// Draws a proof by NSEC; without any entry, a sheet with a question mark.
pub(super) fn line(svg: &mut Svg, set: &Set<'_>, gap: &Gap) {
    svg.part("set-desk");
    sheet(svg, 186.0);
    let Line { marks, leads } = gap.line();
    let count = f64::from(u32::try_from(marks.len()).unwrap_or(1));
    let pitch = (340.0 / count.max(1.0)).min(96.0);
    let row =
        |place: usize| pitch.mul_add(f64::from(u32::try_from(place).unwrap_or(0)) + 0.5, 216.0 - pitch * count / 2.0);
    if marks.is_empty() {
        svg.path("u-n u-d u-dash2 u-aS", "M230 90H620V320H230Z");
        svg.text("u-td", "?", 425.0, 242.0, 110.0, Anchor::Middle);
    } else {
        svg.path("u-n u-k", &format!("M{AXIS} 44V374"));
    }
    for (place, mark) in marks.iter().enumerate().filter(|(_, mark)| mark.exists) {
        let y = row(place);
        svg.circle("u-lineF", AXIS, y, 8.0);
        named(svg, set, gap, mark, y, "u-tm u-tb");
    }
    // What is looked for comes to the line after what stands on it.
    svg.actor(Target::Slip, (0, 0));
    for (place, mark) in marks.iter().enumerate().filter(|(_, mark)| !mark.exists) {
        let y = row(place);
        let (top, height) = (N(y - pitch.min(72.0) * 0.46), N(pitch.min(72.0) * 0.92));
        svg.path("u-n u-d u-dash2 u-aS", &format!("M{} {top}h384v{height}h-384Z", N(NAMES - 10.0)));
        svg.circle("u-paper u-k u-aS", AXIS, y, 8.0);
        named(svg, set, gap, mark, y, "u-tm");
    }
    svg.end();
    svg.actor(Target::Arrow, (0, 0));
    for (from, to) in &leads {
        lead(svg, row(*from), row(*to));
    }
    svg.end();
    props::plate(svg, &set.plate(&gap.zone), (420.0, 386.0), 22.0, 380.0);
    set.owl(svg, Mood::Checking, (-2.0, 240.0, 0.8));
    set.lands(svg, (604.0, 350.0), 1.5);
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
fn named(svg: &mut Svg, set: &Set<'_>, gap: &Gap, mark: &Mark<'_>, y: f64, face: &str) {
    let (text, size) = within(set, &gap.zone, mark.name, ROOM, 22.0);
    let Some(entry) = mark.entry else {
        svg.text(face, &text, NAMES, y + size * 0.34, size, Anchor::Start);
        return;
    };
    svg.text(face, &text, NAMES, y - 3.0, size, Anchor::Start);
    state(svg, set, entry, (NAMES, y + 19.0), ROOM);
}

/// What a name is to the proof, and how it stands: there, with its types, or not.
pub(super) fn state(svg: &mut Svg, set: &Set<'_>, entry: &Entry, (x, y): (f64, f64), room: f64) {
    let role = set.words.say(entry.role.id());
    let stands = match entry.place {
        Place::Covered if entry.opt_out => set.words.say("gap-unsigned"),
        Place::Covered => set.words.say("gap-nobody"),
        Place::EmptyNonTerminal => set.words.say("gap-below"),
        Place::Matches if entry.types.is_empty() => set.words.say("gap-there"),
        Place::Matches => entry.types.iter().map(|rtype| set.words.value(rtype.value())).collect::<Vec<_>>().join(" "),
    };
    let text = set.words.with("gap-stands", &[("role", &role), ("stands", &stands)]);
    let (rows, size) = fit::lines(&text, room * 1.1, 1, 17.0, 15.0);
    for row in rows {
        svg.text("u-th", &row, x, y, size, Anchor::Start);
    }
}

/// A name in one line. Where it is too long, what its zone is called is left out first: that stands on the doorplate.
pub(super) fn within(set: &Set<'_>, zone: &Shown, name: &Shown, room: f64, size: f64) -> (String, f64) {
    let (whole, zone) = (set.plate(name), set.plate(zone));
    let fits = |text: &str| room / (fit::length(text).max(1.0) * fit::MONO) >= 16.0;
    match whole.strip_suffix(&format!(".{zone}")) {
        Some(rest) if !fits(&whole) => {
            let short = format!("{rest}.…");
            if fits(&short) {
                fit::name(&short, room, size, 16.0)
            } else {
                (fit::lines(rest, room, 1, 16.0, 16.0).0.concat(), 16.0)
            }
        }
        _ => fit::name(&whole, room, size, 16.0),
    }
}
