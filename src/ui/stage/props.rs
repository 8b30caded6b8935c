//! The props: what a drawing is put together from, with values written on them.

use super::fit::{self, HAND, MONO};
use super::number::N;
use super::pattern::{self, NOTCHES};
use super::svg::{Anchor, Svg};
use crate::story::Mood;
use crate::story::beat::Target;

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

/// A mark of a state.
pub(super) fn mark(svg: &mut Svg, id: &str, x: f64, y: f64, scale: f64) {
    svg.symbol(id, x, y, (48.0 * scale, 48.0 * scale));
}

/// The lids of the owl that asks, closed.
pub(super) fn lids(svg: &mut Svg, x: f64, y: f64, scale: f64) {
    svg.at(x + 20.0 * scale, y + 34.0 * scale, scale);
    svg.turned(-8.0, 100.0, 110.0);
    svg.path("u-owl u-k", "M54 80a19 18 0 0 1 38 0a19 18 0 0 1-38 0Z");
    svg.path("u-owl u-k", "M106 78a21 20 0 0 1 42 0a21 20 0 0 1-42 0Z");
    svg.path("u-n u-k", "M56 84c10 8 24 8 34 0M108 82c12 9 26 9 38 0");
    svg.end();
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
}

/// A wax seal about a middle, with a radius.
pub(super) fn seal(svg: &mut Svg, (x, y, r): (f64, f64, f64), wax: Wax, relief: Relief<'_>) {
    let k = r / 47.0;
    svg.at(x - 50.0 * k, y - 50.0 * k, k);
    match wax {
        Wax::Cracked => {
            for (half, clip, crack) in [
                (Target::HalfLeft, "sealL", "M53 2L44 20L58 34L40 50L56 64L46 78L53 98"),
                (Target::HalfRight, "sealR", "M57 2L48 20L62 34L44 50L60 64L50 78L57 98"),
            ] {
                svg.actor(half, (50, 60));
                svg.group(format_args!("clip-path=\"url(#{clip})\""));
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
    pattern::rim(svg, relief.rim, (50.0, 50.0), (29.0, 36.5), (inks.1, 2.4), 0..NOTCHES);
    pattern::emblem(svg, relief.emblem, (50.0, 50.0, r), inks);
}

/// The notches of a seal's rim in the light, a quarter at a time; the seal lies under them.
pub(super) fn lit(svg: &mut Svg, (x, y, r): (f64, f64, f64), octets: &[u8]) {
    let k = r / 47.0;
    svg.at(x - 50.0 * k, y - 50.0 * k, k);
    for (quarter, target) in (0u8..).zip([Target::One, Target::Two, Target::Three, Target::Four]) {
        svg.actor(target, (0, 0));
        pattern::rim(svg, octets, (50.0, 50.0), (29.0, 36.5), ("u-sl", 3.0), quarter * 7..quarter * 7 + 7);
        svg.end();
    }
    svg.end();
}

/// Which specimen card.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CardKind {
    /// Of a key that seals letters.
    Usual,
    /// Of a key that is marked as an entry point.
    Great,
}

impl CardKind {
    pub(super) const fn of(great: bool) -> Self {
        if great { Self::Great } else { Self::Usual }
    }
}

/// A specimen card with a key's emblem and tag. 160 by 200 at scale 1.
pub(super) fn card(svg: &mut Svg, (x, y, scale): (f64, f64, f64), kind: CardKind, emblem: &[u8], tag: &str) {
    let (part, middle, r, foot) = match kind {
        CardKind::Great => ("p-card-great", 93.0, 36.0, 178.0),
        CardKind::Usual => ("p-card", 87.0, 34.0, 172.0),
    };
    svg.at(x, y, scale);
    svg.part(part);
    pattern::emblem(svg, emblem, (80.0, middle, r), ("u-lineF", "u-line"));
    let size = 20f64.min(92.0 / (fit::length(tag).max(1.0) * MONO));
    svg.text("u-tm u-tb", tag, 80.0, foot, size, Anchor::Middle);
    svg.end();
}

/// A slip of paper with a fingerprint and the tag of its card.
pub(super) fn print_slip(svg: &mut Svg, (x, y): (f64, f64), digest: &[u8], tag: &str) {
    svg.path("u-paper u-k", &format!("M{} {}h150v212h-150Z", N(x), N(y)));
    pattern::fingerprint(svg, digest, (x + 75.0, y + 88.0, 62.0), "u-line");
    let size = 24f64.min(136.0 / (fit::length(tag).max(1.0) * MONO));
    svg.text("u-tm u-tb", tag, x + 75.0, y + 194.0, size, Anchor::Middle);
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
    let (w, h) = (fit::length(&text) * size * MONO + 26.0, size * 1.5);
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
    let mut at = 32.0;
    let (rows, size) = fit::lines(sheet.owner, ROOM + 4.0, 2, 13.0, 9.5);
    for row in rows {
        svg.text("u-tm u-tb", &row, 16.0, at, size, Anchor::Start);
        at += size * 1.2;
    }
    svg.text("u-tm", sheet.rtype, 16.0, at + 1.0, 11.5, Anchor::Start);
    at += 19.0;
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

/// The visitor's mailbox: its flag is up once something is in it. What lies in it is to be drawn before it.
pub(super) fn mailbox(svg: &mut Svg, label: &str) {
    svg.path(
        "u-wood2 u-k",
        "M620 360Q619.8 409.3 620 470Q630.8 469.2 644 470Q644.9 420.7 644 360Q633.2 360.5 620 360Z",
    );
    svg.path(
        "u-teal u-k",
        "M544 368Q545.9 328.6 544 302C544 254 570 248 590 248Q626.3 247.2 672 248C700 248 718 270 718 302Q718.4 329.3 718 368Q614.2 370.8 544 368Z",
    );
    svg.path(
        "u-teal2 u-k",
        "M544 368Q545.9 328.6 544 302C544 254 568 248 584 248C610 248 622 274 622 302Q622.1 331 622 368Q575.5 366.2 544 368Z",
    );
    svg.actor(Target::Flag, (686, 268));
    svg.path("u-wax u-k", "M686 270Q686.1 246.3 686 210Q701.3 210 712 210Q711.9 219.1 712 230Q704.7 229.6 694 230");
    svg.end();
    svg.text("u-th u-tw", label, 664.0, 332.0, fit::hand(label, 84.0, 34.0), Anchor::Middle);
}

/// A speech balloon about a middle, its tail towards a beak.
pub(super) fn balloon(svg: &mut Svg, (x, y, width): (f64, f64, f64), lines: &[String], beak: (f64, f64), size: f64) {
    let longest = lines.iter().map(|line| fit::length(line)).fold(1.0, f64::max);
    let size = size.min((width - 40.0) / (longest * HAND));
    let count = f64::from(u32::try_from(lines.len()).unwrap_or(1));
    let height = count * size * 1.22 + 26.0;
    let (tail_x, tail_y) = beak;
    let middle = x + width / 2.0;
    let root = ((tail_x - middle) * 0.35 + middle).clamp(x + 40.0, x + width - 40.0);
    let (right, low) = (x + width, y + height);
    let round = 24.0;
    #[allow(clippy::cast_possible_truncation, reason = "a place on the stage")]
    svg.actor(Target::Balloon, (tail_x as i32, tail_y as i32));
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
        svg.text("u-th", line, middle, y + 14.0 + size * (1.2 * row + 0.92), size, Anchor::Middle);
    }
    svg.end();
}

/// The hash mill.
pub(super) fn mill(svg: &mut Svg, (x, y, scale): (f64, f64, f64), label: &str) {
    svg.at(x, y, scale);
    svg.part("p-mill");
    svg.at(160.0, 40.0, 1.0);
    svg.actor(Target::Crank, (0, 0));
    svg.part("p-crank");
    svg.end();
    svg.end();
    slip(svg, label, (110.0, 90.0), 17.5, 106.0, "u-tm");
    svg.end();
}

/// Bytes on their way into the mill at a place, three handfuls after each other.
pub(super) fn bytes(svg: &mut Svg, x: f64, y: f64) {
    for target in [Target::One, Target::Two, Target::Three] {
        svg.actor(target, (0, 0));
        svg.at(x, y, 1.5);
        svg.path("u-txt", "M0 0h11M18 6h11M2 15h11M22 21h11M6 30h11");
        svg.end();
        svg.end();
    }
}

/// A dashed arc with an arrowhead: where something goes.
pub(super) fn arrow(svg: &mut Svg, target: Target, d: &str, head: &str) {
    svg.actor(target, (0, 0));
    svg.path("u-n u-d u-mo", d);
    svg.path("u-n u-d u-mo u-solid", head);
    svg.end();
}

/// Two strokes that say "the same".
pub(super) fn equals(svg: &mut Svg, (x, y, width): (f64, f64, f64), ink: &str) {
    svg.actor(Target::Equals, (0, 0));
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
            svg.text("u-th", words, 252.0, 94.0, fit::hand(words, 84.0, 17.0), Anchor::Middle);
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
    svg.text("u-th u-tw", head, 70.0, 46.0, fit::hand(head, 116.0, 17.0), Anchor::Middle);
    svg.text("u-td", day, 70.0, 104.0, 50.0, Anchor::Middle);
    svg.text("u-th", month, 70.0, 130.0, fit::hand(month, 116.0, 18.0), Anchor::Middle);
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
