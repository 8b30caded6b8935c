//! A house's rack of cards under its great seal, and the seal on a ledger's page.

use super::super::props::{self, CardKind, LedgerEntry, Wax};
use super::super::svg::{Narrow, Svg};
use super::compare::relief;
use super::{Set, octets};
use crate::order::sorted;
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::scene::{Card, Compare, Rack};
use crate::trace::Shown;

/// The card's back is blank; then the rack of the house, under its great seal, the ring behind its curtain.
pub(super) fn rack(svg: &mut Svg, set: &Set<'_>, rack: &Rack) {
    // The one that pressed the seal stands first; at most three have room.
    let place = |card: &Card| (!card.sealed_rack, !card.great);
    let cards: Vec<&Card> = sorted(rack.cards.iter().collect(), |one, other| place(one).cmp(&place(other)));
    svg.phase(Target::Set, 0);
    svg.part("set-desk");
    if let Some(card) = cards.iter().find(|card| !card.sealed_rack).or_else(|| cards.first()) {
        let at = (352.0, 118.0, 1.06);
        svg.actor(Target::Card, (437, 226));
        svg.phase(Target::Card, 0);
        props::card(svg, at, CardKind::of(card.great), octets(Some(&card.emblem)), &set.tag(Some(&card.key_tag)));
        svg.end();
        svg.phase(Target::Card, 1);
        svg.at(at.0, at.1, at.2);
        svg.path(
            "u-paper2 u-k",
            "M10 12C54 8 110 10 150 12C153 70 150 130 152 190C110 194 54 191 9 193C7 130 12 70 10 12Z",
        );
        svg.end();
        svg.end();
        svg.end();
    }
    // Anybody can print a card: the magpie did.
    svg.actor(Target::Magpie, (0, 0));
    svg.mirrored("magpie-sneaking", 520.0, 330.0, (206.0, 135.0));
    svg.turned(6.0, 590.0, 250.0);
    props::card(svg, (536.0, 176.0, 0.72), CardKind::Usual, &[], "?");
    svg.part_at("p-potato", 556.0, 208.0, 0.6);
    svg.end();
    svg.end();
    props::owl(svg, Mood::Asking, 132.0, 206.0, 0.92);
    props::balloon(svg, (180.0, 34.0, 210.0), &[set.words.say("say-who")], (262.0, 214.0), 30.0);
    svg.end();
    svg.phase(Target::Set, 1);
    svg.part("set-hall");
    svg.narrow(Narrow::Left);
    svg.part_at("p-curtain", 574.0, 52.0, 0.92);
    svg.end();
    props::plate(svg, &set.plate(&rack.zone), (340.0, 26.0), 24.0, 400.0);
    let shown = cards.len().min(3);
    let (scale, step) = if shown < 3 { (0.95, 150.0) } else { (0.74, 112.0) };
    let first = 180.0 - (step * (f64::from(u32::try_from(shown).unwrap_or(1)) - 1.0) + 160.0 * scale) / 2.0;
    svg.actor(Target::Rack, (0, 0));
    svg.at(176.0, 190.0, 1.16);
    svg.part("p-rack-back");
    for (place, (card, target)) in (0u8..).zip(cards.iter().zip([Target::One, Target::Two, Target::Three])) {
        let tag = set.value(Some(&card.key_tag));
        svg.actor(target, (0, 0));
        let at = (first + step * f64::from(place), 116.0 - 190.0 * scale, scale);
        props::card(svg, at, CardKind::of(card.great), octets(Some(&card.emblem)), &tag);
        svg.end();
    }
    svg.part("p-rack-front");
    svg.end();
    svg.end();
    svg.actor(Target::Seal, (385, 388));
    let wax = if rack.seal.flaw.is_some() { Wax::Cracked } else { Wax::Great };
    props::seal(svg, (385.0, 388.0, 46.0), wax, relief(&rack.seal));
    svg.end();
    if rack.cards.len() > shown {
        let more = set.words.count("label-more", "count", rack.cards.len() - shown);
        props::slip(svg, &more, (512.0, 436.0), 20.0, 160.0, "u-th");
    }
    svg.narrow(Narrow::Right);
    set.owl(svg, Mood::Checking, (6.0, 216.0, 0.84));
    svg.end();
    set.lands(svg, (594.0, 376.0), 1.5);
    svg.end();
}

/// From the print down to the page's own seal.
pub(super) fn page_seal(svg: &mut Svg, set: &Set<'_>, seal: &Compare, child: &Shown) {
    svg.phase(Target::Set, 0);
    sealed_page(svg, set, seal, child);
    svg.actor(Target::Magnifier, (0, 0));
    svg.part_at("p-magnifier", 516.0, 272.0, 1.35);
    svg.end();
    watching(svg, Mood::Checking);
    svg.end();
    svg.phase(Target::Set, 1);
    sealed_page(svg, set, seal, child);
    watching(svg, Mood::Pleased);
    set.lands(svg, (602.0, 388.0), 1.4);
    svg.end();
}

/// The owl beside the ledger.
fn watching(svg: &mut Svg, mood: Mood) {
    svg.narrow(Narrow::Right);
    props::owl(svg, mood, 4.0, 250.0, 0.8);
    svg.end();
}

/// The parent's ledger at the child's page, and the seal at its foot.
fn sealed_page(svg: &mut Svg, set: &Set<'_>, seal: &Compare, child: &Shown) {
    svg.part("set-parent");
    props::plate(svg, &set.plate(&seal.zone), (400.0, 20.0), 26.0, 420.0);
    props::ledger(svg, (150.0, 86.0, 1.46), &set.plate(child), LedgerEntry::Print(&[], ""));
    svg.path("u-txt", "M440 160c60-10 110-12 150-8M440 196c60-10 110-12 150-8M440 232c60-10 90-12 110-8");
    svg.part_at("p-ribbon", 590.0, 380.0, 1.1);
    props::seal(svg, (596.0, 352.0, 60.0), Wax::Whole, relief(seal));
    let tag = set.value(seal.key_tag.as_ref());
    if !tag.is_empty() {
        props::slip(svg, &tag, (460.0, 400.0), 24.0, 180.0, "u-tm");
    }
}
