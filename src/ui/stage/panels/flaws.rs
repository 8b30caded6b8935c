//! Seals that do not count, each in its own way.

use super::super::pattern;
use super::super::props::{self, CardKind, Relief, Sheet, Wax};
use super::super::svg::{Anchor, Narrow, Svg};
use super::Set;
use super::compare::{self, relief};
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::scene::{Compare, Flaw};
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
    let Relief { emblem, rim } = relief(seal);
    let blank = Relief { emblem, rim: &[] };
    svg.phase(Target::Set, 0);
    svg.part("set-desk");
    compare::grinds(svg, set, seal);
    props::seal(svg, (610.0, 190.0, 84.0), if seal.great { Wax::Great } else { Wax::Whole }, blank);
    props::owl(svg, Mood::Checking, 20.0, 250.0, 0.82);
    svg.end();
    let tag = set.value(seal.key_tag.as_ref());
    // What the letter mills to: the notches that its seal would have to have.
    let strip = |svg: &mut Svg| {
        svg.window((240.0, 340.0), (330.0, 80.0));
        svg.actor(Target::Strip, (0, 0));
        pattern::strip(svg, rim, (250.0, 352.0), (300.0, 56.0), "u-sa");
        svg.end();
        svg.end_window();
        if !tag.is_empty() {
            props::slip(svg, &tag, (400.0, 426.0), 22.0, 200.0, "u-tm");
        }
    };
    svg.phase(Target::Set, 1);
    svg.part("set-desk");
    props::seal(svg, (400.0, 190.0, 122.0), Wax::Whole, blank);
    strip(svg);
    props::owl(svg, Mood::Checking, 16.0, 150.0, 1.02);
    svg.end();
    svg.phase(Target::Set, 2);
    svg.part("set-alarm");
    props::seal(svg, (400.0, 190.0, 122.0), Wax::Cracked, blank);
    strip(svg);
    props::owl(svg, Mood::Alarmed, 16.0, 150.0, 1.02);
    svg.actor(Target::Magpie, (0, 0));
    svg.symbol("magpie-caught", 566.0, 150.0, (241.0, 260.0));
    svg.end();
    svg.actor(Target::Potato, (560, 414));
    svg.part_at("p-potato", 520.0, 384.0, 0.75);
    svg.end();
    svg.end();
}

/// Too old, or too early.
fn out_of_time(svg: &mut Svg, set: &Set<'_>, seal: &Compare, flaw: Flaw) {
    let late = flaw == Flaw::Expired;
    let (bound, label) = if late { (&seal.expiration, "label-until") } else { (&seal.inception, "label-from") };
    svg.part("set-desk");
    if let Some(Value::Moment(now)) = seal.now.as_ref().map(Shown::value) {
        let (day, month) = set.words.calendar_page(*now);
        props::calendar(svg, (486.0, 46.0, 1.24), &set.words.say("label-today"), &day, &month);
        // The pages of the days in between have nothing on them.
        for target in [Target::Three, Target::Two, Target::One] {
            svg.actor(target, (573, 70));
            svg.part_at("p-calendar", 486.0, 46.0, 1.24);
            svg.end();
        }
    }
    props::seal(svg, (330.0, 156.0, 104.0), Wax::Whole, relief(seal));
    if late {
        svg.actor(Target::Dry, (0, 0));
        props::seal(svg, (330.0, 156.0, 104.0), Wax::Dry, relief(seal));
        svg.end();
    }
    let date = set.words.with(label, &[("date", &set.value(bound.as_ref()))]);
    props::banner(svg, &date, (330.0, 246.0));
    let span = match (bound.as_ref().map(Shown::value), seal.now.as_ref().map(Shown::value)) {
        (Some(Value::Moment(bound)), Some(Value::Moment(now))) => {
            let seconds = if late { now.since(*bound) } else { bound.since(*now) };
            Some(set.words.with(if late { "label-late" } else { "label-early" }, &[("span", &set.words.span(seconds))]))
        }
        _ => None,
    };
    if let Some(span) = span {
        svg.actor(Target::Date, (0, 0));
        svg.turned(-9.0, 330.0, 140.0);
        svg.path("u-paper u-k u-aS", "M196 104H464V176H196Z");
        let size = 42f64.min(250.0 / (super::super::fit::length(&span).max(1.0) * 0.5));
        svg.text("u-td u-ta", &span, 330.0, 140.0 + size * 0.36, size, Anchor::Middle);
        svg.end();
        svg.end();
    }
    svg.actor(Target::Stamp, (0, 0));
    svg.turned(-9.0, 566.0, 356.0);
    svg.part_at("p-stamp", 500.0, 300.0, 1.05);
    svg.end();
    svg.end();
    set.owl(svg, Mood::Checking, (96.0, 312.0, 0.72));
    set.lands(svg, (586.0, 244.0), 1.5);
}

/// A letter of a house that seals, without a seal.
fn bare(svg: &mut Svg, set: &Set<'_>, seal: &Compare) {
    svg.part("set-desk");
    let (owner, rtype) = (set.plate(&seal.owner), set.value(Some(&seal.rtype)));
    svg.actor(Target::Letter, (0, 0));
    props::letter(svg, (340.0, 26.0, 2.0), &Sheet { owner: &owner, rtype: &rtype, lines: &[], more: None });
    svg.path("u-txt", "M376 170h190M376 204h150M376 238h176");
    svg.end();
    svg.actor(Target::One, (0, 0));
    svg.put(format_args!("<circle class=\"u-n u-k u-aS u-dash2\" cx=\"560\" cy=\"316\" r=\"58\"/>"));
    svg.end();
    svg.actor(Target::Magnifier, (0, 0));
    svg.part_at("p-magnifier", 484.0, 238.0, 1.35);
    svg.end();
    props::plate(svg, &set.plate(&seal.zone), (400.0, 430.0), 22.0, 420.0);
    set.owl(svg, Mood::Checking, (110.0, 164.0, 1.0));
    set.lands(svg, (532.0, 286.0), 1.3);
}

/// A seal that may not count here: no such card, not this house's business, or of a make that nobody here can test.
fn refused(svg: &mut Svg, set: &Set<'_>, seal: &Compare, flaw: Flaw) {
    let relief = relief(seal);
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
        props::slip(svg, &below, (336.0, 300.0), 24.0, 300.0, "u-tm");
    }
    svg.actor(Target::Card, (0, 0));
    if relief.emblem.is_empty() {
        // The place of a card that is not there.
        svg.at(470.0, 56.0, 1.24);
        svg.path("u-n u-k u-dash2", "M14 12C60 8 100 8 146 12L148 188C100 192 60 192 12 188Z");
        svg.text("u-td", "?", 80.0, 118.0, 84.0, Anchor::Middle);
        svg.end();
    } else {
        props::card(svg, (470.0, 56.0, 1.24), CardKind::of(seal.great), relief.emblem, &tag);
    }
    svg.end();
    props::plate(svg, &set.plate(&seal.zone), (564.0, 330.0), 22.0, 240.0);
    svg.narrow(Narrow::Right);
    set.owl(svg, Mood::Checking, (20.0, 240.0, 0.86));
    svg.end();
    set.lands(svg, (388.0, 226.0), 1.7);
}
