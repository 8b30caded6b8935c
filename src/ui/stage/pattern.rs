//! Pictures drawn from octets: a key's emblem, the rim of a seal, a fingerprint. The verdict never depends on one.

use std::f64::consts::{PI, TAU};
use std::ops::Range;

use super::number::N;
use super::svg::Svg;
use super::turn::{cos, sin};

/// The octet at a place; short octets go round.
fn octet(octets: &[u8], index: usize) -> f64 {
    f64::from(raw(octets, index))
}

fn raw(octets: &[u8], index: usize) -> u8 {
    octets.get(index % octets.len().max(1)).copied().unwrap_or(0)
}

fn polar(x: f64, y: f64, r: f64, angle: f64) -> (f64, f64) {
    (x + r * cos(angle), y + r * sin(angle))
}

/// A key's emblem, a rosette: the octets are SHA-256 of the key's RDATA.
///
/// Octet 0 gives the number of petals (5 to 8), 1 their shape (leaf, spear, pearl), 2 the middle (disc, ring, diamond), 3 the turn.
pub(super) fn emblem(svg: &mut Svg, octets: &[u8], (x, y, r): (f64, f64, f64), (fill, line): (&str, &str)) {
    if octets.is_empty() {
        return;
    }
    let petals = 5 + raw(octets, 0) % 4;
    let turn = octet(octets, 3) / 255.0 * PI;
    let step = TAU / f64::from(petals);
    for petal in 0..petals {
        let angle = turn + f64::from(petal) * step;
        match raw(octets, 1) % 3 {
            0 => {
                let (px, py) = polar(x, y, r * 0.62, angle);
                let (px, py, degrees) = (N(px), N(py), N(angle.to_degrees()));
                svg.put(format_args!(
                    "<ellipse class=\"{fill}\" cx=\"{px}\" cy=\"{py}\" rx=\"{}\" ry=\"{}\" transform=\"rotate({degrees} {px} {py})\"/>",
                    N(r * 0.36),
                    N(r * 0.19),
                ));
            }
            1 => {
                let (ax, ay) = polar(x, y, r, angle);
                let (bx, by) = polar(x, y, r * 0.42, angle - 0.34);
                let (cx, cy) = polar(x, y, r * 0.42, angle + 0.34);
                let (a, b, c) = ((N(ax), N(ay)), (N(bx), N(by)), (N(cx), N(cy)));
                svg.put(format_args!(
                    "<path class=\"{fill}\" d=\"M{} {}L{} {}L{} {}Z\"/>",
                    a.0, a.1, b.0, b.1, c.0, c.1
                ));
            }
            _ => {
                let (px, py) = polar(x, y, r * 0.62, angle);
                svg.circle(fill, px, py, r * 0.2);
                let (qx, qy) = polar(x, y, r * 0.95, angle + step / 2.0);
                svg.circle(fill, qx, qy, r * 0.09);
            }
        }
    }
    match raw(octets, 2) % 3 {
        0 => svg.circle(fill, x, y, r * 0.24),
        1 => svg.put(format_args!(
            "<circle class=\"u-n {line}\" cx=\"{}\" cy=\"{}\" r=\"{}\" stroke-width=\"{}\"/>",
            N(x),
            N(y),
            N(r * 0.2),
            N(r * 0.13)
        )),
        _ => {
            let h = r * 0.3;
            svg.put(format_args!(
                "<path class=\"{fill}\" d=\"M{} {}L{} {}L{} {}L{} {}Z\"/>",
                N(x),
                N(y - h),
                N(x + h),
                N(y),
                N(x),
                N(y + h),
                N(x - h),
                N(y)
            ));
        }
    }
}

/// Notches on a rim and on the strip that the mill prints.
pub(super) const NOTCHES: u8 = 28;

/// The length of a notch, as a part of the longest: from octet i of the digest, modulo 4.
fn notch(octets: &[u8], index: u8) -> f64 {
    match raw(octets, usize::from(index)) % 4 {
        0 => 0.35,
        1 => 0.65,
        2 => 1.0,
        _ => 0.5,
    }
}

/// The octets that notches are drawn from, each with the length of its notch in percent of the longest.
pub(crate) fn notches(octets: &[u8]) -> impl Iterator<Item = (u8, f64)> {
    let count = if octets.is_empty() { 0 } else { NOTCHES };
    (0..count).map(|index| (raw(octets, usize::from(index)), 100.0 * notch(octets, index)))
}

/// The rim of a seal: the octets are a digest of what was sealed. Of the notches those in `part` are drawn.
pub(super) fn rim(
    svg: &mut Svg,
    octets: &[u8],
    (x, y): (f64, f64),
    radii: (f64, f64),
    (class, width): (&str, f64),
    part: Range<u8>,
) {
    if octets.is_empty() {
        return;
    }
    svg.put(format_args!("<path class=\"u-n {class}\" stroke-width=\"{}\" stroke-linecap=\"round\" d=\"", N(width)));
    for index in part {
        let angle = f64::from(index) * TAU / f64::from(NOTCHES) - PI / 2.0;
        let (ax, ay) = polar(x, y, radii.0, angle);
        let (bx, by) = polar(x, y, radii.0 + (radii.1 - radii.0) * notch(octets, index), angle);
        svg.put(format_args!("M{} {}L{} {}", N(ax), N(ay), N(bx), N(by)));
    }
    svg.put(format_args!("\"/>"));
}

/// The strip that the mill prints: the same notches in a row.
pub(super) fn strip(svg: &mut Svg, octets: &[u8], (x, y): (f64, f64), (width, height): (f64, f64), class: &str) {
    if octets.is_empty() {
        return;
    }
    svg.put(format_args!(
        "<path class=\"u-paper u-d\" d=\"M{} {}H{}V{}H{}Z\"/>",
        N(x),
        N(y),
        N(x + width),
        N(y + height),
        N(x)
    ));
    svg.put(format_args!("<path class=\"u-n {class}\" stroke-width=\"4\" stroke-linecap=\"round\" d=\""));
    for index in 0..NOTCHES {
        let at = 14.0 + f64::from(index) * (width - 28.0) / f64::from(NOTCHES - 1);
        let long = (height - 16.0) * notch(octets, index);
        svg.put(format_args!("M{} {}v{}", N(x + at), N(y + height - 8.0), N(-long)));
    }
    svg.put(format_args!("\"/>"));
}

/// A fingerprint: rings, broken by the bits of a digest; its last octets give its shape.
pub(super) fn fingerprint(svg: &mut Svg, octets: &[u8], (x, y, r): (f64, f64, f64), class: &str) {
    if octets.is_empty() {
        return;
    }
    let last = octets.len() - 1;
    let shape = |back: usize| raw(octets, last.saturating_sub(back));
    let mut bit = 0usize;
    let mut next = || {
        let read = raw(octets, bit / 8) >> (bit % 8) & 1;
        bit += 1;
        read == 1
    };
    let rings = 6 + shape(3) % 3;
    let aspect = 0.62 + f64::from(shape(2) % 5) * 0.075;
    let tilt = (f64::from(shape(1) % 7) - 3.0) * 0.13;
    let (sideways, down) = ((f64::from(shape(0) % 5) - 2.0) * 0.13, f64::from(shape(4) % 3) * 0.16);
    let width = N(r * 0.075);
    svg.put(format_args!("<path class=\"u-n {class}\" stroke-width=\"{width}\" stroke-linecap=\"round\" d=\""));
    for ring in 0..rings {
        let out = f64::from(ring) / f64::from(rings - 1);
        let size = r * (f64::from(ring) + 0.7) / f64::from(rings);
        let (rx, ry) = (size * (aspect + (0.78 - aspect) * out), size);
        let (cx, cy) = (x + r * sideways * (1.0 - out), y + r * down * (1.0 - out));
        let lean = tilt * (1.0 - out * 0.6);
        let point = |angle: f64| {
            let (u, v) = (rx * cos(angle), ry * sin(angle));
            (cx + u * cos(lean) - v * sin(lean), cy + u * sin(lean) + v * cos(lean))
        };
        let pieces = 5 + ring * 2;
        for piece in 0..pieces {
            let whole = !(next() && next());
            let length = TAU / f64::from(pieces);
            let begin = -PI / 2.0 + f64::from(piece) * length + f64::from(ring) * 0.5;
            let (x0, y0) = point(begin);
            let (x1, y1) = point(begin + length * if whole { 0.93 } else { 0.55 });
            svg.put(format_args!(
                "M{} {}A{} {} {} 0 1 {} {}",
                N(x0),
                N(y0),
                N(rx),
                N(ry),
                N(lean.to_degrees()),
                N(x1),
                N(y1)
            ));
        }
    }
    svg.put(format_args!("\"/>"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(draw: impl Fn(&mut Svg)) -> String {
        let mut svg = Svg::default();
        draw(&mut svg);
        svg.finish()
    }

    #[test]
    fn the_emblem_follows_its_octets() {
        let of = |octets: &[u8]| drawn(|svg| emblem(svg, octets, (0.0, 0.0, 30.0), ("f", "l")));
        assert_eq!(of(&[1, 0, 0, 0]).matches("<ellipse").count(), 6);
        assert_eq!(of(&[3, 1, 2, 0]).matches("<path").count(), 9, "eight spears and a diamond");
        assert_ne!(of(&[1, 0, 0, 0]), of(&[1, 0, 0, 9]));
        assert_eq!(of(&[]), "", "nothing is drawn of nothing");
    }

    #[test]
    fn rim_and_strip_have_the_same_notches() {
        let octets = [0u8; 32];
        let round = drawn(|svg| rim(svg, &octets, (0.0, 0.0), (29.0, 36.5), ("c", 2.4), 0..NOTCHES));
        assert_eq!(round.matches('M').count(), 28);
        let row = drawn(|svg| strip(svg, &octets, (0.0, 0.0), (300.0, 56.0), "c"));
        assert_eq!(row.matches('v').count(), 28);
        let quarter = drawn(|svg| rim(svg, &octets, (0.0, 0.0), (29.0, 36.5), ("c", 2.4), 0..7));
        assert_eq!(quarter.matches('M').count(), 7);
    }

    #[test]
    fn another_digest_has_another_fingerprint() {
        let of = |octets: &[u8]| drawn(|svg| fingerprint(svg, octets, (0.0, 0.0, 50.0), "c"));
        let (one, mut other) = ([7u8; 32], [7u8; 32]);
        other[0] = 0xff;
        assert_ne!(of(&one), of(&other));
    }
}
