//! No seal by arrangement, no such name, another name, and nothing at all.

use super::super::fit;
use super::super::props::{self, LedgerEntry};
use super::super::svg::{Anchor, Narrow, Svg};
use super::Set;
use crate::story::Mood;
use crate::story::beat::Target;
use crate::trace::Shown;

/// A postcard; the parent's ledger has an empty place for the child.
pub(super) fn postcard(svg: &mut Svg, set: &Set<'_>, (parent, child): (&Shown, &Shown), unsupported: bool) {
    let (parent, child) = (set.plate(parent), set.plate(child));
    svg.part("set-desk");
    svg.phase(Target::Set, 0);
    svg.part_at("p-window", 480.0, 50.0, 1.0);
    props::pigeon_standing(svg, 440.0, 178.0, 1.06);
    svg.actor(Target::Card, (0, 0));
    svg.turned(-5.0, 410.0, 270.0);
    svg.part_at("p-postcard", 330.0, 216.0, 0.78);
    svg.end();
    svg.end();
    props::owl(svg, Mood::Asking, 120.0, 164.0, 1.0);
    svg.end();
    svg.phase(Target::Set, 1);
    svg.turned(-3.0, 300.0, 140.0);
    svg.part_at("p-postcard", 140.0, 26.0, 1.5);
    svg.end();
    let words = if unsupported { "?".to_owned() } else { set.words.say("label-no-print") };
    svg.actor(Target::Ledger, (0, 0));
    props::ledger(svg, (322.0, 214.0, 1.0), &child, LedgerEntry::None(&words));
    svg.end();
    props::plate(svg, &parent, (500.0, 430.0), 22.0, 300.0);
    svg.narrow(Narrow::Right);
    props::owl(svg, Mood::Checking, 10.0, 240.0, 0.82);
    svg.end();
    set.lands(svg, (588.0, 60.0), 1.6);
    svg.end();
}

/// A letter that only says to ask for another name; with others behind it if it stands for several.
pub(super) fn forward(svg: &mut Svg, set: &Set<'_>, (from, to): (&Shown, Option<&Shown>), several: bool) {
    svg.part("set-desk");
    if several {
        for (turn, x, y) in [(7.0, 352.0, 10.0), (3.0, 340.0, 20.0)] {
            svg.turned(turn, 480.0, 210.0);
            svg.at(x, y, 2.0);
            svg.part("p-sheet");
            svg.end();
            svg.end();
        }
    }
    svg.at(330.0, 30.0, 2.0);
    svg.part("p-sheet");
    let (name, size) = fit::name(&set.plate(from), 112.0, 13.0, 9.0);
    svg.text("u-tm u-tb", &name, 16.0, 34.0, size, Anchor::Start);
    svg.text("u-th", &set.words.say("label-see"), 16.0, 64.0, 14.0, Anchor::Start);
    svg.path("u-txt", "M18 120h90M18 136h64");
    svg.end();
    if let Some(to) = to {
        let target = set.plate(to);
        svg.actor(Target::Slip, (0, 0));
        svg.turned(-2.0, 470.0, 190.0);
        props::plate(svg, &target, (470.0, 174.0), 24.0, 380.0);
        svg.end();
        svg.end();
    }
    svg.narrow(Narrow::Left);
    props::arrow(svg, Target::Arrow, "M600 330C660 330 690 300 700 250", "M684 268L701 248L714 270");
    svg.end();
    set.owl(svg, Mood::Checking, (110.0, 164.0, 1.0));
    set.lands(svg, (580.0, 300.0), 1.5);
}

/// The tray stays empty.
pub(super) fn lost(svg: &mut Svg, set: &Set<'_>, name: &Shown, rtype: &Shown) {
    svg.part("set-desk");
    svg.part_at("p-window", 440.0, 50.0, 1.0);
    svg.actor(Target::Dawn, (0, 0));
    svg.part_at("p-window-dusk", 440.0, 50.0, 1.0);
    svg.end();
    set.owl(svg, Mood::Asking, (110.0, 154.0, 1.12));
    svg.actor(Target::One, (0, 0));
    svg.at(498.0, 286.0, 0.72);
    svg.path("u-n u-k u-dash2", "M6 8H146V146H6Z");
    svg.end();
    svg.end();
    svg.part_at("p-tray", 452.0, 372.0, 1.0);
    let asked = format!("{} {}", set.plate(name), set.value(Some(rtype)));
    let (asked, _) = fit::name(&asked, 360.0, 20.0, 15.0);
    props::slip(svg, &asked, (480.0, 436.0), 20.0, 380.0, "u-tm");
    set.lands(svg, (518.0, 300.0), 1.5);
}
