//! A house's rack of cards under its great seal, and the seal on a ledger's page.

use super::super::clock::Easing;
use super::super::props::{self, LedgerEntry, Relief, Wax};
use super::super::svg::Svg;
use super::{Set, is_root, octets};
use crate::order::sorted;
use crate::story::Mood;
use crate::story::scene::{Card, Compare, Rack};
use crate::trace::Shown;

/// The cards stand in the rack, the great seal hangs on it, the ring stays behind its curtain.
pub(super) fn rack(svg: &mut Svg, set: &Set<'_>, rack: &Rack) {
    let clock = set.clock;
    svg.part("set-hall");
    svg.part_at("p-curtain", 574.0, 52.0, 0.92);
    props::plate(svg, &set.plate(&rack.zone), (330.0, 26.0), 24.0, 420.0);
    // The one that pressed the seal stands first; at most three have room.
    let place = |card: &Card| (!card.sealed_rack, !card.great);
    let cards: Vec<&Card> = sorted(rack.cards.iter().collect(), |one, other| place(one).cmp(&place(other)));
    let shown = cards.len().min(3);
    let (scale, step) = if shown < 3 { (0.95, 150.0) } else { (0.74, 112.0) };
    let first = 180.0 - (step * (f64::from(u32::try_from(shown).unwrap_or(1)) - 1.0) + 160.0 * scale) / 2.0;
    svg.at(176.0, 190.0 + 60.0 * (1.0 - clock.beat(0.0, 700.0, Easing::Carry)), 1.16);
    svg.part("p-rack-back");
    for (index, card) in cards.iter().take(shown).enumerate() {
        let place = f64::from(u32::try_from(index).unwrap_or(0));
        let begin = 500.0 * place + 500.0;
        let down = clock.beat(begin, 700.0, Easing::Carry);
        let tag = set.value(Some(&card.key_tag));
        let at = (first + step * place, 116.0 - 190.0 * scale - 120.0 * (1.0 - down), scale);
        svg.faded(down.min(1.0));
        props::card(svg, at, card.great, octets(Some(&card.emblem)), &tag);
        svg.end();
    }
    svg.part("p-rack-front");
    svg.end();
    let relief = Relief { emblem: octets(rack.seal.emblem.as_ref()), rim: octets(rack.seal.rim.as_ref()), lit: 0.0 };
    let hung = clock.beat(2200.0, 420.0, Easing::Land);
    if hung > 0.02 {
        let wax = if rack.seal.flaw.is_some() { Wax::Cracked } else { Wax::Great };
        svg.faded(hung.min(1.0));
        props::seal(svg, (385.0, 388.0 - 30.0 * (1.0 - hung), 46.0), wax, relief);
        svg.end();
    }
    if rack.cards.len() > shown {
        let more = set.words.count("label-more", "count", rack.cards.len() - shown);
        props::slip(svg, &more, (512.0, 436.0), 20.0, 160.0, "u-th");
    }
    props::owl(svg, set.mood_from(3400.0), 6.0, 216.0, 0.84);
    set.lands(svg, (594.0, 376.0), 1.5, 3400.0);
}

/// From the print down to the page's own seal, and on up the hill.
pub(super) fn page_seal(svg: &mut Svg, set: &Set<'_>, seal: &Compare, child: &Shown) {
    let clock = set.clock;
    let relief = Relief { emblem: octets(seal.emblem.as_ref()), rim: octets(seal.rim.as_ref()), lit: 0.0 };
    let top = is_root(&seal.zone);
    let (parent, child) = (set.plate(&seal.zone), set.plate(child));
    if !clock.past(2300.0) {
        svg.part("set-parent");
        props::plate(svg, &parent, (400.0, 20.0), 26.0, 420.0);
        props::ledger(svg, (150.0, 86.0, 1.46), &child, LedgerEntry::Print(&[], ""));
        svg.path("u-txt", "M440 160c60-10 110-12 150-8M440 196c60-10 110-12 150-8M440 232c60-10 90-12 110-8");
        svg.part_at("p-ribbon", 590.0, 380.0, 1.1);
        props::seal(svg, (596.0, 352.0, 60.0), Wax::Whole, relief);
        let tag = set.value(seal.key_tag.as_ref());
        if !tag.is_empty() {
            props::slip(svg, &tag, (460.0, 400.0), 24.0, 180.0, "u-tm");
        }
        let x = clock.go(700.0, 516.0, 300.0, 900.0);
        svg.part_at("p-magnifier", x, clock.go(330.0, 272.0, 300.0, 900.0), 1.35);
        props::owl(svg, Mood::Checking, 4.0, 250.0, 0.8);
        return;
    }
    svg.part("set-out");
    svg.symbol("house-leaf-lit", 152.0, 302.0, (158.0, 144.0));
    props::plate(svg, &child, (232.0, 452.0), 20.0, 250.0);
    if top {
        svg.symbol("house-root-lit", 424.0, 70.0, (256.0, 334.0));
    } else {
        svg.symbol("house-tld-lit", 394.0, 132.0, (196.0, 262.0));
    }
    props::plate(svg, &parent, (500.0, 400.0), 24.0, 300.0);
    if !top {
        svg.symbol("house-root", 610.0, 2.0, (178.0, 234.0));
    }
    let first = clock.shows(2600.0);
    props::arrow(svg, "M290 300C310 250 340 220 384 200", "M364 196L386 198L378 220", first);
    if !top {
        props::arrow(svg, "M560 140C580 104 600 84 630 66", "M610 66L632 64L626 86", clock.shows(3200.0));
    }
    props::owl(svg, Mood::Pleased, 120.0, 74.0, 0.86);
    svg.faded(clock.shows(2400.0));
    let lines = [set.words.say("say-up")];
    props::balloon(svg, (256.0, 40.0, 200.0), &lines, (250.0, 140.0), 24.0);
    svg.end();
    set.lands(svg, (548.0, 300.0), 1.4, 3400.0);
}
