//! Two fingerprints side by side: in the parent's ledger, in the stone, or at odds.

use super::super::fit;
use super::super::number::N;
use super::super::pattern;
use super::super::props::{self, CardKind, LedgerEntry};
use super::super::svg::{Anchor, Narrow, Svg};
use super::{Set, landing, number, octets};
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::scene::{NoCard, Print};
use crate::text::hex;

/// The great card is milled to a print; the print is laid over the one in the parent's ledger.
pub(super) fn ledger(svg: &mut Svg, set: &Set<'_>, print: &Print) {
    let (published, computed) = (octets(print.published.as_ref()), octets(print.computed.as_ref()));
    let tag = set.value(print.key_tag.as_ref());
    let zone = set.plate(&print.zone);
    svg.part("set-parent");
    if let Some(keeper) = &print.keeper {
        props::plate(svg, &set.plate(keeper), (560.0, 24.0), 28.0, 240.0);
    }
    svg.phase(Target::Set, 0);
    svg.actor(Target::Card, (230, 150));
    svg.turned(-5.0, 230.0, 160.0);
    props::card(svg, (150.0, 74.0, 1.02), CardKind::Great, octets(print.emblem.as_ref()), &tag);
    svg.end();
    svg.end();
    // The name goes in first, then the card.
    svg.actor(Target::Plate, (0, 0));
    props::plate(svg, &zone, (250.0, 24.0), 20.0, 230.0);
    svg.end();
    let label = number(print.digest_type.as_ref()).map(|kind| set.words.digest_type(kind)).unwrap_or_default();
    props::mill(svg, (260.0, 170.0, 1.16), &label);
    props::ledger(svg, (490.0, 214.0, 0.8), &zone, LedgerEntry::Print(published, &tag));
    props::owl(svg, Mood::Asking, 60.0, 268.0, 0.74);
    svg.end();
    svg.phase(Target::Set, 1);
    props::ledger(svg, (306.0, 168.0, 1.1), &zone, LedgerEntry::Print(published, &tag));
    laid(svg, computed, &tag);
    props::arrow(svg, Target::Arrow, "M270 134C340 104 440 100 560 152", "M546 136L563 155L539 159");
    svg.actor(Target::Digest, (0, 0));
    props::slip(svg, &fit::short_digest(&hex(computed)), (400.0, 436.0), 24.0, 420.0, "u-tm");
    svg.end();
    set.lands(svg, (588.0, 372.0), 1.6);
    behind(svg);
    svg.end();
}

/// The owl behind the print; a narrow stage has no room for it.
fn behind(svg: &mut Svg) {
    svg.narrow(Narrow::Away);
    props::owl(svg, Mood::Checking, -20.0, 268.0, 0.74);
    svg.end();
}

/// A print's slip beside what it is held against; a copy of the print is laid over the other one.
fn laid(svg: &mut Svg, computed: &[u8], tag: &str) {
    svg.actor(Target::Print, (0, 0));
    svg.turned(-3.0, 220.0, 260.0);
    props::print_slip(svg, (140.0, 150.0), computed, tag);
    svg.end();
    svg.end();
    svg.actor(Target::Twin, (583, 267));
    pattern::fingerprint(svg, computed, (583.0, 267.0, 48.4), "u-sw");
    svg.end();
}

/// The root's print and the one carved in stone.
pub(super) fn stone(svg: &mut Svg, set: &Set<'_>, print: &Print) {
    let (published, computed) = (octets(print.published.as_ref()), octets(print.computed.as_ref()));
    // A custom anchor may be the key itself: then the card's own emblem is what is carved.
    let emblem = octets(print.emblem.as_ref());
    let tag = set.value(print.key_tag.as_ref());
    svg.part("set-night");
    svg.actor(Target::Beam, (520, 0));
    svg.part("p-beam");
    svg.end();
    svg.part("p-rock");
    svg.at(364.0, 92.0, 1.2);
    svg.part("p-stone");
    if published.is_empty() {
        pattern::emblem(svg, emblem, (132.0, 112.0, 46.0), ("u-lineF", "u-line"));
    } else {
        pattern::fingerprint(svg, published, (132.0, 112.0, 50.0), "u-line");
    }
    svg.text("u-tm u-tcarve", &tag, 132.0, 204.0, 32.0, Anchor::Middle);
    svg.end();
    props::plate(svg, &set.plate(&print.zone), (232.0, 40.0), 22.0, 200.0);
    if computed.is_empty() {
        svg.actor(Target::Card, (0, 0));
        props::card(svg, (158.0, 150.0, 0.96), CardKind::Great, emblem, &tag);
        svg.end();
    } else {
        svg.phase(Target::Set, 0);
        svg.actor(Target::Card, (0, 0));
        props::card(svg, (158.0, 162.0, 0.96), CardKind::Great, emblem, &tag);
        svg.end();
        svg.end();
        svg.phase(Target::Set, 1);
        svg.actor(Target::Print, (0, 0));
        svg.turned(-5.0, 240.0, 260.0);
        props::print_slip(svg, (158.0, 162.0), computed, &tag);
        svg.end();
        svg.end();
        svg.end();
        svg.actor(Target::Twin, (522, 226));
        pattern::fingerprint(svg, computed, (522.4, 226.4, 60.0), "u-sl");
        svg.end();
    }
    props::equals(svg, (322.0, 262.0, 40.0), "u-sl");
    if !published.is_empty() {
        svg.actor(Target::Digest, (0, 0));
        // Where the middle alone is seen, the term stands over the foot of the picture.
        props::slip(svg, &fit::short_digest(&hex(published)), (400.0, 400.0), 24.0, 420.0, "u-tm");
        svg.end();
    }
    svg.narrow(Narrow::Away);
    set.owl(svg, Mood::Asking, (20.0, 258.0, 0.72));
    svg.end();
    set.lands(svg, (584.0, 330.0), 1.7);
}

/// The ledger's print, and every card of the rack with the print that it makes.
pub(super) fn no_card(svg: &mut Svg, set: &Set<'_>, print: &NoCard) {
    svg.part("set-parent");
    if let Some(keeper) = &print.keeper {
        props::plate(svg, &set.plate(keeper), (226.0, 34.0), 24.0, 176.0);
    }
    svg.actor(Target::Print, (0, 0));
    svg.turned(-3.0, 222.0, 190.0);
    props::print_slip(svg, (148.0, 90.0), octets(Some(&print.published)), &set.tag(Some(&print.key_tag)));
    svg.end();
    svg.end();
    props::plate(svg, &set.plate(&print.zone), (496.0, 34.0), 24.0, 330.0);
    let places = [(Target::One, Target::Four), (Target::Two, Target::Five), (Target::Three, Target::Six)];
    let shown = print.tried.len().min(places.len());
    // One alone has room to be larger.
    let scale = if shown > 1 { 1.0 } else { 1.24 };
    let width = 108.0 * scale;
    let first = 496.0 - width * f64::from(u32::try_from(shown).unwrap_or(1)) / 2.0;
    for (place, (tried, (card, cross))) in (0u8..).zip(print.tried.iter().zip(places)) {
        let x = width.mul_add(f64::from(place), first);
        svg.actor(card, (0, 0));
        svg.at(x, 80.0, scale);
        let kind = CardKind::of(tried.card.great);
        props::card(svg, (6.0, 4.0, 0.6), kind, octets(Some(&tried.card.emblem)), "");
        props::slip(svg, &set.value(Some(&tried.card.key_tag)), (54.0, 126.0), 22.0, 104.0, "u-tm");
        svg.path("u-paper u-k", "M12 172h84v96h-84Z");
        pattern::fingerprint(svg, octets(Some(&tried.print)), (54.0, 220.0, 36.0), "u-line");
        svg.end();
        svg.end();
        landing(svg, cross, "state-bogus", (64.0f64.mul_add(scale, x), 238.0f64.mul_add(scale, 80.0)), 0.9);
    }
    if let Some(more) = print.tried.len().checked_sub(shown).filter(|more| *more > 0) {
        let more = set.words.count("label-more", "count", more);
        props::slip(svg, &more, (590.0, 380.0), 21.0, 150.0, "u-th");
    }
    set.owl(svg, Mood::Checking, (150.0, 312.0, 0.66));
    set.lands(svg, (400.0, 386.0), 1.7);
}

/// The print does not settle; then two sheets with both digests, every digit that differs in a block of ink.
pub(super) fn mismatch(svg: &mut Svg, set: &Set<'_>, print: &Print) {
    let (published, computed) = (octets(print.published.as_ref()), octets(print.computed.as_ref()));
    let tag = set.value(print.key_tag.as_ref());
    svg.phase(Target::Set, 0);
    if let Some(keeper) = &print.keeper {
        svg.part("set-parent");
        props::plate(svg, &set.plate(keeper), (560.0, 24.0), 28.0, 240.0);
        props::ledger(svg, (306.0, 168.0, 1.1), &set.plate(&print.zone), LedgerEntry::Print(published, &tag));
    } else {
        svg.part("set-night");
        svg.part("p-rock");
        svg.at(425.0, 133.0, 1.2);
        svg.part("p-stone");
        pattern::fingerprint(svg, published, (132.0, 112.0, 40.4), "u-line");
        svg.end();
    }
    laid(svg, computed, &tag);
    behind(svg);
    svg.end();
    svg.phase(Target::Set, 1);
    svg.part("set-sheets");
    let theirs = if print.keeper.is_some() { "label-ledger-says" } else { "label-stone-says" };
    let sides = [(208.0, "label-card-says", computed, published), (592.0, theirs, published, computed)];
    for (x, label, own, other) in sides {
        let says = set.words.say(label);
        svg.text("u-th", &says, x, 78.0, fit::hand(&says, 320.0, 28.0), Anchor::Middle);
        if own.is_empty() {
            svg.text("u-td", "?", x, 200.0, 90.0, Anchor::Middle);
        } else {
            pattern::fingerprint(svg, own, (x, 158.0, 58.0), "u-line");
        }
        svg.text("u-tm u-tb", &tag, x, 248.0, 27.0, Anchor::Middle);
        digest(svg, (&hex(own), &hex(other)), x - 156.0);
    }
    landing(svg, Target::Mark, "state-bogus", (352.0, 112.0), 2.0);
    if !computed.is_empty() && !published.is_empty() && !print.same_digest() {
        let (own, other) = (hex(computed), hex(published));
        let count =
            own.chars().zip(other.chars()).filter(|(one, two)| one != two).count() + own.len().abs_diff(other.len());
        let counted = set
            .words
            .with("label-differ", &[("count", &count.to_string()), ("all", &own.len().max(other.len()).to_string())]);
        svg.actor(Target::Count, (0, 0));
        props::slip(svg, &counted, (400.0, 444.0), 27.0, 330.0, "u-th");
        svg.end();
    }
    svg.end();
}

/// A digest in rows of sixteen digits. Over those that differ from the other one, blocks of ink come up row by row.
fn digest(svg: &mut Svg, (own, other): (&str, &str), left: f64) {
    const ROWS: [Target; 6] = [Target::One, Target::Two, Target::Three, Target::Four, Target::Five, Target::Six];
    let own: Vec<char> = own.chars().collect();
    let other: Vec<char> = other.chars().collect();
    // SHA-384 has six rows, SHA-256 four. A phone shows both sheets at less than half their size.
    let (size, height) = if own.len() > 64 { (26.0, 29.0) } else { (27.0, 38.0) };
    for (row, (digits, target)) in (0u8..).zip(own.chunks(16).zip(ROWS)) {
        let y = 282.0 + f64::from(row) * height;
        for (column, digit) in (0u8..).zip(digits) {
            let mut text = [0u8; 4];
            let middle = left + place(column) + WIDE / 2.0 - 1.0;
            svg.text("u-tm u-tb", digit.encode_utf8(&mut text), middle, y, size, Anchor::Middle);
        }
        let differs = |column: u8| {
            let at = usize::from(row) * 16 + usize::from(column);
            own.get(at) != other.get(at)
        };
        if !(0u8..).zip(digits).any(|(column, _)| differs(column)) {
            continue;
        }
        svg.wipe(target, (left - 2.0, y - size), (312.0, height));
        for (column, digit) in (0u8..).zip(digits).filter(|(column, _)| differs(*column)) {
            let x = left + place(column);
            svg.put(format_args!(
                "<rect class=\"u-pink\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
                N(x - 1.0),
                N(y - size * 0.92),
                N(WIDE),
                N(height.min(size * 1.22))
            ));
            let mut text = [0u8; 4];
            svg.text("u-tm u-ti", digit.encode_utf8(&mut text), x + WIDE / 2.0 - 1.0, y, size, Anchor::Middle);
        }
        svg.end_wipe();
    }
}

/// The width of a digit's place.
const WIDE: f64 = 17.8;

/// Where a digit stands in its row; a little room follows each fourth.
fn place(column: u8) -> f64 {
    f64::from(column) * WIDE + f64::from(column / 4) * 7.0
}
