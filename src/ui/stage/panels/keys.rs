//! Keys: what stays in and what goes out, why there are two, and who vouches for the first of all.

use super::super::number::N;
use super::super::props::{self, CardKind, Relief, Wax};
use super::super::svg::{Narrow, Svg};
use super::{Set, octets};
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::scene::Card;
use crate::trace::Shown;

/// A seal comes from behind the curtain, and a card goes out to everybody; the ring stays.
pub(super) fn halves(svg: &mut Svg, set: &Set<'_>, zone: &Shown, card: &Card) {
    let emblem = octets(Some(&card.emblem));
    svg.part("set-hall");
    svg.part_at("p-curtain", 132.0, 64.0, 1.26);
    props::plate(svg, &set.plate(zone), (400.0, 22.0), 22.0, 420.0);
    svg.actor(Target::One, (0, 0));
    props::slip(svg, &set.words.say("label-ring"), (266.0, 366.0), 24.0, 244.0, "u-th");
    svg.end();
    svg.actor(Target::Card, (562, 196));
    props::card(svg, (458.0, 66.0, 1.3), CardKind::of(card.great), emblem, &set.tag(Some(&card.key_tag)));
    svg.end();
    svg.actor(Target::Two, (0, 0));
    props::slip(svg, &set.words.say("label-card"), (536.0, 366.0), 24.0, 244.0, "u-th");
    svg.end();
    svg.actor(Target::Seal, (426, 290));
    props::seal(
        svg,
        (426.0, 290.0, 50.0),
        if card.great { Wax::Great } else { Wax::Whole },
        Relief { emblem, rim: &[] },
    );
    svg.end();
}

/// A seal pressed at a place.
fn press(svg: &mut Svg, target: Target, card: &Card, (x, y, r): (i32, i32, f64), wax: Wax) {
    svg.actor(target, (x, y));
    let relief = Relief { emblem: octets(Some(&card.emblem)), rim: &[] };
    props::seal(svg, (f64::from(x), f64::from(y), r), wax, relief);
    svg.end();
}

/// A card with its tag.
fn card(svg: &mut Svg, set: &Set<'_>, card: &Card, at: (f64, f64, f64)) {
    props::card(svg, at, CardKind::of(card.great), octets(Some(&card.emblem)), &set.value(Some(&card.key_tag)));
}

/// A ring behind its curtain, beside it the card that checks what it seals, and a stroke down to that.
fn ring_of(svg: &mut Svg, set: &Set<'_>, of: &Card, x: f64) {
    svg.part_at("p-curtain", x, 46.0, 0.62);
    card(svg, set, of, (x + 116.0, 46.0, 0.93));
    let tip = x + 68.0;
    svg.path("u-n u-d u-mo u-solid", &format!("M{} 192v26M{} 208l10 12l10-12", N(tip), N(tip - 10.0)));
}

/// Left the ring for letters over a letter, right the great ring over the rack; each ring behind its curtain. All stands in the middle,
/// which is what a narrow stage shows, and nothing is smaller there than can be read.
pub(super) fn rings(svg: &mut Svg, set: &Set<'_>, zone: &Shown, (letters, rack): (&Card, &Card)) {
    svg.part("set-hall");
    props::plate(svg, &set.plate(zone), (400.0, 8.0), 24.0, 420.0);
    svg.actor(Target::One, (0, 0));
    ring_of(svg, set, letters, 130.0);
    svg.at(188.0, 228.0, 0.92);
    svg.part("p-sheet");
    svg.path("u-txt", "M18 34h96M18 56h70M18 78h86M18 100h60");
    svg.end();
    props::slip(svg, &set.words.say("label-letters"), (262.0, 396.0), 25.0, 264.0, "u-th");
    svg.end();
    press(svg, Target::Seal, letters, (318, 352, 40.0), Wax::Whole);
    svg.actor(Target::Two, (0, 0));
    ring_of(svg, set, rack, 396.0);
    svg.at(424.0, 276.0, 0.6);
    svg.part("p-rack-back");
    for (place, card) in (0u8..).zip([rack, letters]) {
        let at = (34.0 + 150.0 * f64::from(place), -56.0, 0.92);
        props::card(svg, at, CardKind::of(card.great), octets(Some(&card.emblem)), "");
    }
    svg.part("p-rack-front");
    svg.end();
    props::slip(svg, &set.words.say("label-rack"), (534.0, 398.0), 25.0, 264.0, "u-th");
    svg.end();
    press(svg, Target::Twin, rack, (620, 360, 40.0), Wax::Great);
    svg.narrow(Narrow::Away);
    props::owl(svg, Mood::Asking, -26.0, 262.0, 0.78);
    svg.end();
}

/// Two great cards: the one whose ring sealed the rack, and another beside it.
pub(super) fn rollover(svg: &mut Svg, set: &Set<'_>, zone: &Shown, (now, other): (&Card, &Card)) {
    svg.part("set-hall");
    props::plate(svg, &set.plate(zone), (400.0, 20.0), 22.0, 420.0);
    svg.actor(Target::One, (0, 0));
    card(svg, set, now, (170.0, 92.0, 1.3));
    svg.end();
    press(svg, Target::Seal, now, (372, 340, 46.0), Wax::Great);
    svg.actor(Target::Two, (0, 0));
    card(svg, set, other, (446.0, 92.0, 1.3));
    svg.end();
    props::arrow(svg, Target::Arrow, "M300 78C350 40 450 40 500 76", "M480 70L502 78L504 55");
    svg.narrow(Narrow::Right);
    props::owl(svg, set.mood, 6.0, 262.0, 0.74);
    svg.end();
}

/// Four times a year people meet, and the ring behind its curtain is used before their eyes.
pub(super) fn people(svg: &mut Svg, set: &Set<'_>) {
    svg.part("set-hall");
    svg.part_at("p-curtain", 282.0, 156.0, 1.06);
    for (place, target) in (0u8..).zip([Target::One, Target::Two, Target::Three, Target::Four]) {
        let x = 146.0 + 136.0 * f64::from(place);
        #[allow(clippy::cast_possible_truncation, reason = "a place on the stage")]
        svg.actor(target, (x as i32 + 42, 70));
        svg.part_at("p-calendar", x, 22.0, 0.62);
        svg.path("u-n u-k u-st", &format!("M{} 82l12 14l24-30", N(x + 26.0)));
        svg.end();
    }
    // Who watches, from behind.
    for (index, x) in [-40.0, 70.0, 180.0, 292.0, 404.0, 516.0, 628.0, 740.0].into_iter().enumerate() {
        let y = if index % 2 == 0 { 396.0 } else { 412.0 };
        svg.at(x, y, 1.0);
        svg.path(
            "u-black2 u-k",
            "M-4 190C-8 110 10 84 34 76C18 64 16 20 50 18C84 20 82 64 66 76C90 84 108 110 104 190Z",
        );
        svg.end();
    }
    svg.actor(Target::Slip, (0, 0));
    props::slip(svg, &set.words.say("label-yearly"), (400.0, 112.0), 25.0, 420.0, "u-th");
    svg.end();
}
