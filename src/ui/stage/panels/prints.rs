//! Two fingerprints side by side: in the parent's ledger, in the stone, or at odds.

use super::super::clock::Easing;
use super::super::fit;
use super::super::pattern;
use super::super::props::{self, LedgerEntry};
use super::super::svg::{Anchor, N, Svg};
use super::{Set, number, octets};
use crate::story::Mood;
use crate::story::scene::Print;
use crate::text::hex;

/// The great card is milled to a print; the print lies beside the one in the parent's ledger.
pub(super) fn ledger(svg: &mut Svg, set: &Set<'_>, print: &Print) {
    let clock = set.clock;
    let (published, computed) = (octets(print.published.as_ref()), octets(print.computed.as_ref()));
    let tag = set.value(print.key_tag.as_ref());
    let zone = set.plate(&print.zone);
    svg.part("set-parent");
    if let Some(keeper) = &print.keeper {
        props::plate(svg, &set.plate(keeper), (580.0, 24.0), 28.0, 240.0);
    }
    if !clock.past(1700.0) {
        let sink = clock.beat(500.0, 900.0, Easing::Carry);
        svg.turned(-5.0, 230.0, 160.0);
        props::card(svg, (150.0 + 60.0 * sink, 46.0 + 40.0 * sink, 1.02), true, octets(print.emblem.as_ref()), &tag);
        svg.end();
        props::plate(svg, &zone, (250.0, 24.0), 20.0, 320.0);
        let label = number(print.digest_type.as_ref()).map(|kind| set.words.digest_type(kind)).unwrap_or_default();
        props::mill(svg, (290.0, 170.0, 1.16), clock.beat(300.0, 1300.0, Easing::Mill) * 1440.0, &label);
        props::ledger(svg, (500.0, 214.0, 0.8), &zone, LedgerEntry::Print(published, &tag));
        return;
    }
    props::ledger(svg, (306.0, 168.0, 1.1), &zone, LedgerEntry::Print(published, &tag));
    let y = clock.go(60.0, 0.0, 1700.0, 900.0);
    svg.turned(-3.0, 220.0, 260.0);
    props::print_slip(svg, (140.0, 150.0 - y), computed, &tag);
    svg.end();
    props::arrow(svg, "M270 134C340 104 440 100 560 152", "M546 136L563 155L539 159", clock.shows(2500.0));
    svg.faded(clock.shows(3000.0));
    props::slip(svg, &fit::short_digest(&hex(computed)), (400.0, 436.0), 24.0, 420.0, "u-tm");
    svg.end();
    set.lands(svg, (596.0, 372.0), 1.6, 3600.0);
    props::owl(svg, Mood::Checking, -20.0, 268.0, 0.74);
}

/// The root's print and the one carved in stone.
pub(super) fn stone(svg: &mut Svg, set: &Set<'_>, print: &Print) {
    let clock = set.clock;
    let (published, computed) = (octets(print.published.as_ref()), octets(print.computed.as_ref()));
    // A custom anchor may be the key itself: then the card's own emblem is what is carved.
    let emblem = octets(print.emblem.as_ref());
    let tag = set.value(print.key_tag.as_ref());
    svg.part("set-night");
    let beam = clock.shows(700.0);
    if beam > 0.02 {
        svg.faded(beam);
        svg.part("p-beam");
        svg.end();
    }
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
    let x = clock.go(-140.0, 0.0, 1300.0, 1100.0);
    if !clock.past(1300.0) || computed.is_empty() {
        let carried = clock.go(-200.0, 176.0, 0.0, 1200.0);
        props::card(svg, (carried, 150.0, 0.96), true, emblem, &tag);
    } else {
        svg.turned(-5.0, 240.0, 260.0);
        props::print_slip(svg, (158.0 + x * 0.2, 162.0), computed, &tag);
        svg.end();
    }
    props::equals(svg, (316.0, 262.0, 40.0), "u-sl", clock.shows(2600.0));
    if !published.is_empty() {
        svg.faded(clock.shows(2800.0));
        props::slip(svg, &fit::short_digest(&hex(published)), (400.0, 440.0), 24.0, 420.0, "u-tm");
        svg.end();
    }
    let mood = if clock.past(3600.0) { set.mood } else { Mood::Asking };
    props::owl(svg, mood, 6.0, 258.0, 0.72);
    set.lands(svg, (604.0, 330.0), 1.7, 3400.0);
}

/// Two sheets with two prints, every digit that differs in a block of ink.
pub(super) fn mismatch(svg: &mut Svg, set: &Set<'_>, print: &Print) {
    let clock = set.clock;
    let (published, computed) = (octets(print.published.as_ref()), octets(print.computed.as_ref()));
    let swept = clock.beat(800.0, 2400.0, Easing::Mill);
    svg.part("set-sheets");
    let theirs = if print.keeper.is_some() { "label-ledger-says" } else { "label-stone-says" };
    let sides = [(208.0, "label-card-says", computed, published), (592.0, theirs, published, computed)];
    let tag = set.value(print.key_tag.as_ref());
    for (x, label, own, other) in sides {
        svg.text("u-th", &set.words.say(label), x, 78.0, 28.0, Anchor::Middle);
        if own.is_empty() {
            svg.text("u-td", "?", x, 200.0, 90.0, Anchor::Middle);
        } else {
            pattern::fingerprint(svg, own, (x, 158.0, 58.0), "u-line");
        }
        svg.text("u-tm u-tb", &tag, x, 246.0, 22.0, Anchor::Middle);
        digest(svg, (&hex(own), &hex(other)), x - 156.0, swept);
    }
    let landed = clock.lands(3400.0);
    props::mark(svg, "state-bogus", 352.0, 112.0, 2.0, landed);
    if clock.past(3200.0) && !computed.is_empty() && !published.is_empty() {
        let (own, other) = (hex(computed), hex(published));
        let count =
            own.chars().zip(other.chars()).filter(|(one, two)| one != two).count() + own.len().abs_diff(other.len());
        let counted = set
            .words
            .with("label-differ", &[("count", &count.to_string()), ("all", &own.len().max(other.len()).to_string())]);
        props::slip(svg, &counted, (400.0, 446.0), 22.0, 300.0, "u-th");
    }
}

/// A digest in rows of sixteen digits; those that differ from the other one are blocked as the sweep passes.
fn digest(svg: &mut Svg, (own, other): (&str, &str), left: f64, swept: f64) {
    let count = own.chars().count().max(1);
    // SHA-384 has six rows, SHA-256 four.
    let size = if count > 64 { 19.0 } else { 23.0 };
    let (width, height) = (17.8, size * 1.5);
    let mut others = other.chars();
    for (index, digit) in own.chars().enumerate() {
        let place = f64::from(u32::try_from(index).unwrap_or(0));
        let (row, column) = ((place / 16.0).floor(), place % 16.0);
        let x = left + column * width + (column / 4.0).floor() * 7.0;
        let y = 282.0 + row * height;
        let differs = others.next() != Some(digit);
        let seen = place < swept * f64::from(u32::try_from(count).unwrap_or(1));
        let class = if differs && seen {
            svg.put(format_args!(
                "<rect class=\"u-pink\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
                N(x - 1.0),
                N(y - size * 0.92),
                N(width),
                N(size * 1.22)
            ));
            "u-tm u-ti"
        } else {
            "u-tm u-tb"
        };
        let mut text = [0u8; 4];
        svg.text(class, digit.encode_utf8(&mut text), x + width / 2.0 - 1.0, y, size, Anchor::Middle);
    }
}
