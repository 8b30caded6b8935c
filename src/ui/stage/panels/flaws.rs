//! Seals that do not count, each in its own way.

use super::super::clock::Easing;
use super::super::pattern;
use super::super::props::{self, Relief, Sheet, Wax};
use super::super::svg::{Anchor, Svg};
use super::{Set, compare, octets};
use crate::story::Mood;
use crate::story::scene::{Compare, Flaw};
use crate::text::calendar_page;
use crate::trace::{Shown, Value};

pub(super) fn flawed(svg: &mut Svg, set: &Set<'_>, seal: &Compare, flaw: Flaw) {
    match flaw {
        Flaw::Misfit => cracked(svg, set, seal),
        Flaw::Expired | Flaw::NotYet => out_of_time(svg, set, seal, flaw),
        Flaw::Missing => bare(svg, set, seal),
        Flaw::StrangersRing | Flaw::WrongHouse | Flaw::Unsupported | Flaw::Other => refused(svg, set, seal, flaw),
    }
}

/// Letter, seal and card don't fit: the seal breaks.
fn cracked(svg: &mut Svg, set: &Set<'_>, seal: &Compare) {
    let clock = set.clock;
    let (emblem, rim) = (octets(seal.emblem.as_ref()), octets(seal.rim.as_ref()));
    if !clock.past(1800.0) {
        svg.part("set-desk");
        compare::milling(svg, set, seal, 2.0);
        props::owl(svg, Mood::Checking, -24.0, 250.0, 0.82);
        return;
    }
    let broken = clock.past(2500.0);
    svg.part(if broken { "set-alarm" } else { "set-desk" });
    let apart = clock.beat(2500.0, 180.0, Easing::Mill);
    if broken {
        svg.at(400.0 - 4.0 * apart, 0.0, 1.0);
        props::seal(svg, (0.0, 190.0, 122.0), Wax::Cracked, Relief { emblem, rim: &[], lit: 0.0 });
        svg.end();
    } else {
        props::seal(svg, (400.0, 190.0, 122.0), Wax::Whole, Relief { emblem, rim: &[], lit: 0.0 });
    }
    // What the letter mills to: the notches that its seal would have to have.
    pattern::strip(svg, rim, (250.0, 352.0), (300.0, 56.0), "u-sa", clock.beat(1800.0, 600.0, Easing::Mill));
    props::owl(svg, if broken { Mood::Alarmed } else { Mood::Checking }, 16.0, 150.0, 1.02);
    if broken {
        svg.faded(clock.shows(2900.0));
        svg.symbol("magpie-caught", 566.0, 150.0, (241.0, 260.0));
        svg.end();
        let rolled = clock.go(600.0, 520.0, 2900.0, 700.0);
        svg.part_at("p-potato", rolled, 384.0, 0.75);
    }
    let tag = set.value(seal.key_tag.as_ref());
    if !tag.is_empty() {
        props::slip(svg, &tag, (400.0, 426.0), 22.0, 200.0, "u-tm");
    }
}

/// Too old, or too early.
fn out_of_time(svg: &mut Svg, set: &Set<'_>, seal: &Compare, flaw: Flaw) {
    let clock = set.clock;
    let late = flaw == Flaw::Expired;
    let relief = Relief { emblem: octets(seal.emblem.as_ref()), rim: octets(seal.rim.as_ref()), lit: 0.0 };
    let (bound, label) = if late { (&seal.expiration, "label-until") } else { (&seal.inception, "label-from") };
    svg.part("set-desk");
    if let Some(Value::Moment(now)) = seal.now.as_ref().map(Shown::value) {
        let (day, month) = calendar_page(*now);
        let (x, y) = (clock.go(470.0, 500.0, 900.0, 600.0), clock.go(70.0, 46.0, 900.0, 600.0));
        let scale = 1.24;
        props::calendar(svg, (x, y, scale), &set.words.say("label-today"), &day, &month);
    }
    let dried = late && clock.past(1900.0);
    props::seal(svg, (312.0, 170.0, 104.0), if dried { Wax::Dry } else { Wax::Whole }, relief);
    let date = set.words.with(label, &[("date", &set.value(bound.as_ref()))]);
    props::banner(svg, &date, (312.0, 276.0));
    let span = match (bound.as_ref().map(Shown::value), seal.now.as_ref().map(Shown::value)) {
        (Some(Value::Moment(bound)), Some(Value::Moment(now))) => {
            let seconds = if late { now.since(*bound) } else { bound.since(*now) };
            Some(set.words.with(if late { "label-late" } else { "label-early" }, &[("span", &set.words.span(seconds))]))
        }
        _ => None,
    };
    let pressed = clock.shows(2700.0);
    if let Some(span) = span.filter(|_| pressed > 0.02) {
        svg.faded(pressed);
        svg.turned(-9.0, 312.0, 170.0);
        svg.path("u-paper u-k u-aS", "M178 136H446V208H178Z");
        let size = 42f64.min(250.0 / (super::super::fit::length(&span).max(1.0) * 0.5));
        svg.text("u-td u-ta", &span, 312.0, 172.0 + size * 0.36, size, Anchor::Middle);
        svg.end();
        svg.end();
    }
    let down = clock.beat(2300.0, 400.0, Easing::Carry) * (1.0 - clock.beat(2800.0, 600.0, Easing::Carry));
    svg.turned(-9.0, 566.0, 356.0);
    svg.part_at("p-stamp", 500.0 - 190.0 * down, 300.0 - 130.0 * down, 1.05);
    svg.end();
    props::owl(svg, set.mood_from(3300.0), 8.0, 232.0, 0.8);
    set.lands(svg, (596.0, 244.0), 1.5, 3300.0);
}

/// A letter of a house that seals, without a seal.
fn bare(svg: &mut Svg, set: &Set<'_>, seal: &Compare) {
    let clock = set.clock;
    svg.part("set-desk");
    let (owner, rtype) = (set.plate(&seal.owner), set.value(Some(&seal.rtype)));
    props::letter(svg, (340.0, 26.0, 2.0), &Sheet { owner: &owner, rtype: &rtype, lines: &[], more: None });
    svg.path("u-txt", "M376 170h190M376 204h150M376 238h176");
    let found = clock.shows(1200.0);
    if found > 0.02 {
        svg.faded(found);
        svg.put(format_args!("<circle class=\"u-n u-k u-aS u-dash2\" cx=\"560\" cy=\"316\" r=\"58\"/>"));
        svg.end();
    }
    props::plate(svg, &set.plate(&seal.zone), (400.0, 430.0), 22.0, 420.0);
    props::owl(svg, set.mood_from(2400.0), 110.0, 164.0, 1.0);
    set.lands(svg, (532.0, 286.0), 1.3, 2400.0);
}

/// A seal that may not count here: no such card, not this house's business, or of a make that nobody here can test.
fn refused(svg: &mut Svg, set: &Set<'_>, seal: &Compare, flaw: Flaw) {
    let clock = set.clock;
    let relief = Relief { emblem: octets(seal.emblem.as_ref()), rim: octets(seal.rim.as_ref()), lit: 0.0 };
    svg.part("set-desk");
    props::seal(svg, (286.0, 168.0, 108.0), Wax::Whole, relief);
    let tag = set.value(seal.key_tag.as_ref());
    let below = match flaw {
        Flaw::Unsupported => seal.algorithm.as_ref().map(|shown| match shown.value() {
            Value::Number(number) => set.words.algorithm(*number),
            other => set.words.value(other),
        }),
        _ => Some(tag.clone()).filter(|tag| !tag.is_empty()),
    };
    if let Some(below) = below {
        props::slip(svg, &below, (286.0, 300.0), 24.0, 300.0, "u-tm");
    }
    let x = clock.go(820.0, 470.0, 700.0, 800.0);
    if relief.emblem.is_empty() {
        // The place of a card that is not there.
        svg.at(x, 56.0, 1.24);
        svg.path("u-n u-k u-dash2", "M14 12C60 8 100 8 146 12L148 188C100 192 60 192 12 188Z");
        svg.text("u-td", "?", 80.0, 118.0, 84.0, Anchor::Middle);
        svg.end();
    } else {
        props::card(svg, (x, 56.0, 1.24), seal.great, relief.emblem, &tag);
    }
    props::plate(svg, &set.plate(&seal.zone), (564.0, 330.0), 22.0, 240.0);
    props::owl(svg, set.mood_from(2400.0), 20.0, 240.0, 0.86);
    set.lands(svg, (388.0, 226.0), 1.7, 2400.0);
}
