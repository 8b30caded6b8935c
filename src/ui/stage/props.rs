//! The props: what a drawing is put together from, with values written on them.

use super::fit::{self, HAND, MONO};
use super::pattern;
use super::svg::{Anchor, N, Svg};
use crate::story::Mood;

/// How big the owl is at scale 1.
const OWL: (f64, f64) = (240.0, 260.0);

/// The symbol of the owl with this face.
pub(super) const fn owl_id(mood: Mood) -> &'static str {
    match mood {
        Mood::Asking => "owl-asking",
        Mood::Checking => "owl-checking",
        Mood::Pleased => "owl-pleased",
        Mood::Alarmed => "owl-alarmed",
        Mood::Shrug => "owl-shrug",
    }
}

pub(super) fn owl(svg: &mut Svg, mood: Mood, x: f64, y: f64, scale: f64) {
    svg.symbol(owl_id(mood), x, y, (OWL.0 * scale, OWL.1 * scale));
}

/// The pigeon in flight, to the right.
pub(super) fn pigeon(svg: &mut Svg, x: f64, y: f64, scale: f64) {
    svg.symbol("pigeon-flying", x, y, (250.0 * scale, 196.0 * scale));
}

/// The pigeon in flight, to the left.
pub(super) fn pigeon_back(svg: &mut Svg, x: f64, y: f64, scale: f64) {
    svg.mirrored("pigeon-flying", x, y, (250.0 * scale, 196.0 * scale));
}

/// The pigeon on its feet, its wing held out to the left.
pub(super) fn pigeon_standing(svg: &mut Svg, x: f64, y: f64, scale: f64) {
    svg.mirrored("pigeon-handing", x, y, (216.0 * scale, 208.0 * scale));
}

/// A mark of a state that lands at a place: `landed` from 0 to 1.
pub(super) fn mark(svg: &mut Svg, id: &str, x: f64, y: f64, scale: f64, landed: f64) {
    if landed <= 0.01 {
        return;
    }
    svg.at(x + 24.0 * scale * (1.0 - landed), y + 24.0 * scale * (1.0 - landed), scale * landed);
    svg.symbol(id, 0.0, 0.0, (48.0, 48.0));
    svg.end();
}

/// What wax is like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wax {
    Whole,
    Great,
    Cracked,
    Dry,
}

/// What a seal's patterns are drawn from; empty octets leave it blank.
#[derive(Clone, Copy, Default)]
pub(super) struct Relief<'a> {
    pub(super) emblem: &'a [u8],
    pub(super) rim: &'a [u8],
    /// How many of the notches are lit, 0 to 1.
    pub(super) lit: f64,
}

/// A wax seal about a middle, with a radius.
pub(super) fn seal(svg: &mut Svg, (x, y, r): (f64, f64, f64), wax: Wax, relief: Relief<'_>) {
    let k = r / 47.0;
    svg.at(x - 50.0 * k, y - 50.0 * k, k);
    match wax {
        Wax::Cracked => {
            for (clip, turn, crack) in [
                ("sealL", "translate(-7 3) rotate(-6 50 60)", "M53 2L44 20L58 34L40 50L56 64L46 78L53 98"),
                ("sealR", "translate(10 -2) rotate(8 50 60)", "M57 2L48 20L62 34L44 50L60 64L50 78L57 98"),
            ] {
                svg.put(format_args!("<g transform=\"{turn}\"><g clip-path=\"url(#{clip})\">"));
                face(svg, "p-wax", relief, 24.0, ("u-wax2", "u-swd"));
                svg.end();
                svg.path("u-n u-k", crack);
                svg.end();
            }
            svg.part("p-crumbs");
        }
        Wax::Whole => face(svg, "p-wax", relief, 24.0, ("u-wax2", "u-swd")),
        Wax::Great => face(svg, "p-wax-great", relief, 22.0, ("u-wax2", "u-swd")),
        Wax::Dry => face(svg, "p-wax-dry", relief, 24.0, ("u-stone2", "u-ss")),
    }
    svg.end();
}

fn face(svg: &mut Svg, wax: &str, relief: Relief<'_>, r: f64, inks: (&str, &str)) {
    svg.part(wax);
    pattern::rim(svg, relief.rim, (50.0, 50.0), (29.0, 36.5), inks.1, 2.4, 1.0);
    pattern::rim(svg, relief.rim, (50.0, 50.0), (29.0, 36.5), "u-sl", 3.0, relief.lit);
    pattern::emblem(svg, relief.emblem, (50.0, 50.0, r), inks);
}

/// A specimen card, or a great one, with a key's emblem and tag. 160 by 200 at scale 1.
pub(super) fn card(svg: &mut Svg, (x, y, scale): (f64, f64, f64), great: bool, emblem: &[u8], tag: &str) {
    svg.at(x, y, scale);
    svg.part(if great { "p-card-great" } else { "p-card" });
    let (middle, r) = if great { (93.0, 36.0) } else { (87.0, 34.0) };
    pattern::emblem(svg, emblem, (80.0, middle, r), ("u-lineF", "u-line"));
    svg.text("u-tm u-tb", tag, 80.0, if great { 178.0 } else { 172.0 }, 20.0, Anchor::Middle);
    svg.end();
}

/// A slip of paper with a fingerprint and the tag of its card.
pub(super) fn print_slip(svg: &mut Svg, (x, y): (f64, f64), digest: &[u8], tag: &str) {
    svg.path("u-paper u-k", &format!("M{} {}h150v212h-150Z", N(x), N(y)));
    pattern::fingerprint(svg, digest, (x + 75.0, y + 88.0, 62.0), "u-line");
    svg.text("u-tm u-tb", tag, x + 75.0, y + 194.0, 24.0, Anchor::Middle);
}

/// A value on a slip of paper, its middle at `x`; never wider than `width`.
pub(super) fn slip(svg: &mut Svg, text: &str, (x, y): (f64, f64), size: f64, width: f64, face: &str) {
    let each = if face == "u-th" { HAND } else { MONO };
    let size = size.min((width - 24.0) / (fit::length(text).max(1.0) * each));
    let (w, h) = (fit::length(text) * size * each + 26.0, size * 1.55);
    svg.path("u-paper u-d", &format!("M{} {}h{}v{}h{}Z", N(x - w / 2.0), N(y), N(w), N(h), N(-w)));
    svg.text(face, text, x, y + h * 0.7, size, Anchor::Middle);
}

/// A doorplate with a zone's name, its middle at `x`.
pub(super) fn plate(svg: &mut Svg, zone: &str, (x, y): (f64, f64), size: f64, width: f64) {
    let (text, size) = fit::name(zone, width - 26.0, size, 15.0);
    let (w, h) = ((fit::length(&text) * size).mul_add(MONO, 26.0), size * 1.5);
    svg.path("u-white u-d", &format!("M{} {}h{}v{}h{}Z", N(x - w / 2.0), N(y), N(w), N(h), N(-w)));
    svg.text("u-tm u-tb", &text, x, y + size * 1.08, size, Anchor::Middle);
}

/// What stands on a letter.
pub(super) struct Sheet<'a> {
    pub(super) owner: &'a str,
    pub(super) rtype: &'a str,
    pub(super) lines: &'a [String],
    pub(super) more: Option<String>,
}

/// An open letter, 150 by 180 at scale 1, with what the records say.
pub(super) fn letter(svg: &mut Svg, (x, y, scale): (f64, f64, f64), sheet: &Sheet<'_>) {
    const ROOM: f64 = 110.0;
    svg.at(x, y, scale);
    svg.part("p-sheet");
    let (owner, size) = fit::name(sheet.owner, ROOM + 4.0, 13.0, 9.5);
    svg.text("u-tm u-tb", &owner, 16.0, 32.0, size, Anchor::Start);
    svg.text("u-tm", sheet.rtype, 16.0, 47.0, 11.5, Anchor::Start);
    let mut at = 66.0;
    let few = sheet.lines.len() <= 2;
    for line in sheet.lines.iter().take(3) {
        let (rows, size) = fit::lines(line, ROOM + 4.0, if few { 3 } else { 2 }, 13.0, 9.5);
        for row in rows {
            if at > 108.0 {
                break;
            }
            svg.text("u-tm", &row, 16.0, at, size, Anchor::Start);
            at += size * 1.22;
        }
        at += 3.0;
    }
    if let Some(more) = &sheet.more {
        svg.text("u-th", more, 16.0, at + 1.0, 11.0, Anchor::Start);
    }
    svg.end();
}

/// A speech balloon about a middle, its tail towards a beak.
pub(super) fn balloon(svg: &mut Svg, (x, y, width): (f64, f64, f64), lines: &[String], beak: (f64, f64), size: f64) {
    let longest = lines.iter().map(|line| fit::length(line)).fold(1.0, f64::max);
    let size = size.min((width - 40.0) / (longest * HAND));
    let count = f64::from(u32::try_from(lines.len()).unwrap_or(1));
    let height = (count * size).mul_add(1.22, 26.0);
    let (tail_x, tail_y) = beak;
    let middle = x + width / 2.0;
    let root = ((tail_x - middle).mul_add(0.35, middle)).clamp(x + 40.0, x + width - 40.0);
    let (right, low) = (x + width, y + height);
    let round = 24.0;
    svg.put(format_args!(
        "<path class=\"u-paper u-k\" d=\"M{} {}H{}Q{} {} {} {}V{}Q{} {} {} {}H{}Q{} {} {} {}Q{} {} {} {}H{}Q{} {} {} {}V{}Q{} {} {} {}Z\"/>",
        N(x + round), N(y), N(right - round),
        N(right + 2.0), N(y), N(right), N(y + round),
        N(low - round),
        N(right), N(low + 1.0), N(right - round), N(low),
        N(root + 15.0),
        N(root + 8.0), N((low + tail_y) / 2.0), N(tail_x), N(tail_y),
        N(root - 14.0), N((low + tail_y) / 2.0), N(root - 13.0), N(low),
        N(x + round),
        N(x - 2.0), N(low), N(x), N(low - round),
        N(y + round),
        N(x - 1.0), N(y - 1.0), N(x + round), N(y),
    ));
    for (index, line) in lines.iter().enumerate() {
        let row = f64::from(u32::try_from(index).unwrap_or(0));
        svg.text("u-th", line, middle, y + 14.0 + size * 1.2f64.mul_add(row, 0.92), size, Anchor::Middle);
    }
}

/// The hash mill, its crank turned by degrees.
pub(super) fn mill(svg: &mut Svg, (x, y, scale): (f64, f64, f64), turn: f64, label: &str) {
    svg.at(x, y, scale);
    svg.part("p-mill");
    svg.put(format_args!("<use href=\"#p-crank\" transform=\"translate(160 40) rotate({})\"/>", N(turn)));
    slip(svg, label, (110.0, 92.0), 15.0, 104.0, "u-tm");
    svg.end();
}

/// A dashed arc with an arrowhead: where something goes.
pub(super) fn arrow(svg: &mut Svg, d: &str, head: &str, drawn: f64) {
    if drawn <= 0.02 {
        return;
    }
    svg.faded(drawn.min(1.0));
    svg.path("u-n u-d u-mo", d);
    svg.path("u-n u-d u-mo u-solid", head);
    svg.end();
}

/// Two strokes that say "the same".
pub(super) fn equals(svg: &mut Svg, (x, y, width): (f64, f64, f64), ink: &str, shown: f64) {
    if shown <= 0.02 {
        return;
    }
    svg.faded(shown.min(1.0));
    let (x, y, w) = (N(x), y, N(width));
    svg.put(format_args!(
        "<path class=\"u-n {ink}\" stroke-width=\"9\" stroke-linecap=\"round\" d=\"M{x} {}h{w}M{x} {}h{w}\"/>",
        N(y),
        N(y + 20.0)
    ));
    svg.end();
}

/// A parent's ledger, open, with the child's name at the left and its print at the right. 340 by 220 at scale 1.
pub(super) fn ledger(svg: &mut Svg, (x, y, scale): (f64, f64, f64), child: &str, entry: LedgerEntry<'_>) {
    svg.at(x, y, scale);
    svg.part("p-ledger");
    let (child, size) = fit::name(child, 124.0, 20.0, 13.0);
    svg.text("u-tm u-tb", &child, 92.0, 62.0, size, Anchor::Middle);
    match entry {
        LedgerEntry::Print(digest, tag) => {
            pattern::fingerprint(svg, digest, (252.0, 90.0, 44.0), "u-line");
            svg.text("u-tm u-tb", tag, 252.0, 158.0, 19.0, Anchor::Middle);
        }
        LedgerEntry::None(words) => {
            svg.path("u-n u-d u-dash2", "M206 54L296 50L298 122L208 128Z");
            svg.text("u-th", words, 252.0, 94.0, 17.0, Anchor::Middle);
        }
    }
    svg.end();
}

/// What a ledger says about a child.
#[derive(Clone, Copy)]
pub(super) enum LedgerEntry<'a> {
    /// The print of a card, by its tag.
    Print(&'a [u8], &'a str),
    /// That there is none.
    None(&'a str),
}

/// A calendar's page with the day of the check.
pub(super) fn calendar(svg: &mut Svg, (x, y, scale): (f64, f64, f64), head: &str, day: &str, month: &str) {
    svg.at(x, y, scale);
    svg.part("p-calendar");
    svg.text("u-th u-tw", head, 70.0, 46.0, 17.0, Anchor::Middle);
    svg.text("u-td", day, 70.0, 104.0, 50.0, Anchor::Middle);
    svg.text("u-th", month, 70.0, 130.0, 18.0, Anchor::Middle);
    svg.end();
}

/// A ribbon across a seal with a date on it.
pub(super) fn banner(svg: &mut Svg, text: &str, (x, y): (f64, f64)) {
    svg.put(format_args!(
        "<path class=\"u-paper u-k\" d=\"M{} {y1}H{}L{} {y2}L{} {y3}H{}L{} {y2}Z\"/>",
        N(x - 130.0),
        N(x + 130.0),
        N(x + 158.0),
        N(x + 130.0),
        N(x - 130.0),
        N(x - 158.0),
        y1 = N(y),
        y2 = N(y + 28.0),
        y3 = N(y + 56.0),
    ));
    let size = 26f64.min(250.0 / (fit::length(text).max(1.0) * HAND));
    svg.text("u-th", text, x, y + 38.0, size, Anchor::Middle);
}
