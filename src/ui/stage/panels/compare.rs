//! What a hash is for, and a seal held against the letter and against the card.

use super::super::fit;
use super::super::pattern;
use super::super::props::{self, CardKind, Relief, Wax};
use super::super::svg::{Anchor, Narrow, Svg};
use super::{Set, octets};
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::scene::Compare;
use crate::trace::Shown;

pub(super) fn relief(seal: &Compare) -> Relief<'_> {
    Relief { emblem: octets(seal.emblem.as_ref()), rim: octets(seal.rim.as_ref()) }
}

/// The letter's bytes run through the mill; a strip of notches comes out.
pub(super) fn mill(svg: &mut Svg, set: &Set<'_>, seal: &Compare, changed: &Shown) {
    svg.part("set-desk");
    props::owl(svg, Mood::Checking, 106.0, 250.0, 0.82);
    grinds(svg, set, seal);
    svg.window((428.0, 302.0), (280.0, 80.0));
    svg.actor(Target::Strip, (0, 0));
    pattern::strip(svg, octets(seal.rim.as_ref()), (414.0, 314.0), (252.0, 54.0), "u-sw");
    svg.end();
    svg.end_window();
    // The magpie's letter is the same but for one bit, and what the mill makes of it another row altogether.
    svg.narrow(Narrow::Left);
    svg.actor(Target::Magpie, (0, 0));
    svg.mirrored("magpie-sneaking", 548.0, 36.0, (206.0, 135.0));
    svg.end();
    svg.end();
    svg.actor(Target::Slip, (0, 0));
    props::slip(svg, &set.words.say("label-changed"), (552.0, 184.0), 24.0, 226.0, "u-th");
    svg.end();
    svg.window((428.0, 370.0), (280.0, 76.0));
    svg.actor(Target::Twin, (0, 0));
    pattern::strip(svg, octets(Some(changed)), (414.0, 380.0), (252.0, 54.0), "u-sa");
    svg.end();
    svg.end_window();
}

/// The letter beside the mill, and its bytes on their way.
pub(super) fn grinds(svg: &mut Svg, set: &Set<'_>, seal: &Compare) {
    svg.turned(-6.0, 220.0, 140.0);
    svg.at(138.0, 18.0, 1.3);
    svg.part("p-sheet");
    let (owner, size) = fit::name(&set.plate(&seal.owner), 122.0, 14.5, 9.0);
    svg.text("u-tm u-tb", &owner, 16.0, 34.0, size, Anchor::Start);
    svg.text("u-tm", &set.value(Some(&seal.rtype)), 16.0, 54.0, 14.5, Anchor::Start);
    svg.path("u-txt", "M18 76h96M18 96h70M18 116h86M18 136h60");
    svg.end();
    svg.end();
    props::bytes(svg, 372.0, 136.0);
    // The rim is drawn from SHA-256 of the sealed octets, whatever hash the algorithm itself has inside.
    let label = set.words.digest_type(2);
    props::mill(svg, (252.0, 150.0, 1.24), &label);
}

/// Strip and rim agree, then emblem and card.
pub(super) fn holds(svg: &mut Svg, set: &Set<'_>, seal: &Compare) {
    let Relief { emblem, rim } = relief(seal);
    svg.part("set-desk");
    let wax = if seal.great { Wax::Great } else { Wax::Whole };
    props::seal(svg, (268.0, 184.0, 120.0), wax, relief(seal));
    props::lit(svg, (268.0, 184.0, 120.0), rim);
    svg.actor(Target::Strip, (0, 0));
    pattern::strip(svg, rim, (150.0, 350.0), (306.0, 56.0), "u-sw");
    svg.end();
    props::arrow(svg, Target::Arrow, "M464 378C490 358 472 310 396 290", "M408 308L394 289L417 286");
    let tag = set.tag(seal.key_tag.as_ref());
    svg.actor(Target::Card, (0, 0));
    props::card(svg, (458.0, 58.0, 1.28), CardKind::of(seal.great), emblem, &tag);
    svg.end();
    // The card's emblem is laid over the wax: the same lines, or it is another card.
    svg.actor(Target::Twin, (268, 184));
    let r = if seal.great { 56.2 } else { 61.3 };
    pattern::emblem(svg, emblem, (268.0, 184.0, r), ("u-lineF", "u-line"));
    svg.end();
    props::equals(svg, (410.0, 172.0, 38.0), "u-eq");
    svg.narrow(Narrow::Away);
    props::owl(svg, Mood::Checking, -10.0, 250.0, 0.82);
    svg.end();
    set.lands(svg, (572.0, 336.0), 1.9);
}
