//! A seal is held against the letter and against the card.

use super::super::clock::Easing;
use super::super::pattern;
use super::super::props::{self, Relief, Wax};
use super::super::svg::Svg;
use super::{Set, number, octets};
use crate::story::Mood;
use crate::story::scene::Compare;

/// The letter is milled to a strip of notches; strip and rim agree, then emblem and card.
pub(super) fn holds(svg: &mut Svg, set: &Set<'_>, seal: &Compare) {
    let clock = set.clock;
    let (emblem, rim) = (octets(seal.emblem.as_ref()), octets(seal.rim.as_ref()));
    svg.part("set-desk");
    if !clock.past(1500.0) {
        milling(svg, set, seal, 0.0);
        return;
    }
    let lit = clock.beat(1700.0, 1100.0, Easing::Mill);
    let wax = if seal.great { Wax::Great } else { Wax::Whole };
    props::seal(svg, (268.0, 184.0, 120.0), wax, Relief { emblem, rim, lit });
    pattern::strip(svg, rim, (136.0, 350.0), (320.0, 56.0), "u-sw", 1.0);
    let head = "M408 308L394 289L417 286";
    props::arrow(svg, "M464 378C490 358 472 310 396 290", head, clock.shows(1700.0));
    let x = clock.go(820.0, 458.0, 2700.0, 700.0);
    let tag = set.value(seal.key_tag.as_ref());
    props::card(svg, (x, 58.0, 1.28), seal.great, emblem, &tag);
    props::equals(svg, (410.0, 172.0, 38.0), "u-eq", clock.shows(3400.0));
    set.lands(svg, (572.0, 336.0), 1.9, 3700.0);
    props::owl(svg, Mood::Checking, -24.0, 250.0, 0.82);
}

/// The letter goes into the mill; the seal waits beside it. `tilt` turns the scene's letter a little more.
pub(super) fn milling(svg: &mut Svg, set: &Set<'_>, seal: &Compare, tilt: f64) {
    let clock = set.clock;
    let (emblem, rim) = (octets(seal.emblem.as_ref()), octets(seal.rim.as_ref()));
    let sink = clock.beat(500.0, 900.0, Easing::Carry);
    svg.turned(-6.0 - tilt, 220.0, 140.0);
    svg.at(140.0 + 40.0 * sink, 40.0 + 10.0 * sink, 1.1);
    svg.part("p-sheet");
    let (owner, size) = super::super::fit::name(&set.plate(&seal.owner), 112.0, 13.0, 9.0);
    svg.text("u-tm u-tb", &owner, 16.0, 34.0, size, super::super::svg::Anchor::Start);
    svg.text("u-tm", &set.value(Some(&seal.rtype)), 16.0, 52.0, 13.0, super::super::svg::Anchor::Start);
    svg.path("u-txt", "M18 72h96M18 90h70M18 108h86");
    svg.end();
    svg.end();
    props::arrow(svg, "M312 100C330 84 344 92 352 120", "M340 108L353 122L364 106", clock.shows(300.0));
    let label = number(seal.algorithm.as_ref()).map(|algorithm| mill_name(set, algorithm)).unwrap_or_default();
    props::mill(svg, (262.0, 150.0, 1.24), clock.beat(300.0, 1200.0, Easing::Mill) * 1440.0, &label);
    let wax = if seal.great { Wax::Great } else { Wax::Whole };
    props::seal(svg, (610.0, 170.0, 96.0), wax, Relief { emblem, rim, lit: 0.0 });
}

/// What stands on the front of the mill.
fn mill_name(set: &Set<'_>, algorithm: u64) -> String {
    set.words.algorithm(algorithm)
}
