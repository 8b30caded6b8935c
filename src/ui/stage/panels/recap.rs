//! What the story was told with, each beside its name.

use super::super::pattern;
use super::super::props::{self, CardKind, Wax};
use super::super::svg::Svg;
use super::compare::relief;
use super::{Set, octets};
use crate::story::beat::Target;
use crate::story::scene::Recap;

/// Seal, card, print and stone in a row, as they were in this story; under each the word of the comic and that of DNSSEC.
pub(super) fn recap(svg: &mut Svg, set: &Set<'_>, recap: &Recap) {
    svg.part("set-desk");
    let places = [Target::One, Target::Two, Target::Three, Target::Four];
    let words = ["label-seal", "label-specimen", "label-print", "label-stone"];
    for (place, ((target, word), term)) in (0u8..).zip(places.into_iter().zip(words).zip(Recap::TERMS)) {
        let x = 134.0f64.mul_add(f64::from(place), 199.0);
        svg.actor(target, (0, 0));
        match place {
            0 => {
                let wax = if recap.seal.great { Wax::Great } else { Wax::Whole };
                props::seal(svg, (x, 176.0, 56.0), wax, relief(&recap.seal));
            }
            1 => {
                let kind = CardKind::of(recap.card.great);
                props::card(svg, (x - 56.0, 106.0, 0.7), kind, octets(Some(&recap.card.emblem)), "");
            }
            2 => {
                svg.path("u-paper u-k", &format!("M{} 108h112v136h-112Z", super::super::number::N(x - 56.0)));
                pattern::fingerprint(svg, octets(Some(&recap.print)), (x, 176.0, 46.0), "u-line");
            }
            _ => {
                svg.at(x - 58.0, 120.0, 0.45);
                svg.part("p-stone");
                pattern::fingerprint(svg, octets(Some(&recap.stone)), (132.0, 122.0, 62.0), "u-line");
                svg.end();
            }
        }
        props::slip(svg, &set.words.say(word), (x, 258.0), 24.0, 130.0, "u-th");
        props::slip(svg, &set.words.say(term.id()), (x, 304.0), 24.0, 134.0, "u-th");
        svg.end();
    }
    set.owl(svg, set.mood, (322.0, 360.0, 0.56));
}
