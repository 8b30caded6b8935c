//! The question goes out, and a letter arrives.

use super::super::clock::Easing;
use super::super::fit;
use super::super::props::{self, Relief, Sheet, Wax};
use super::super::svg::Svg;
use super::super::turn::sin;
use super::{Set, octets};
use crate::story::Mood;
use crate::story::scene::Letter;
use crate::trace::Shown;

/// The owl gives the pigeon a slip; the pigeon carries it over the hills.
pub(super) fn question(svg: &mut Svg, set: &Set<'_>, name: &Shown, rtype: &Shown) {
    let clock = set.clock;
    let (name, rtype) = (set.plate(name), set.value(Some(rtype)));
    let slip = format!("{rtype}? DO=1");
    if !clock.past(1900.0) {
        svg.part("set-sill");
        props::owl(svg, Mood::Asking, 150.0, 186.0, 1.02);
        props::pigeon_standing(svg, 400.0, 222.0, 0.95);
        let asked =
            set.words.with("say-address", &[("name", &fit::name(&name, 340.0, 26.0, 20.0).0), ("type", &rtype)]);
        svg.faded(clock.shows(0.0));
        props::balloon(svg, (186.0, 30.0, 430.0), &[asked, set.words.say("say-seals")], (290.0, 196.0), 28.0);
        svg.end();
        let x = clock.go(330.0, 440.0, 900.0, 700.0);
        props::slip(svg, &slip, (x, clock.go(330.0, 350.0, 900.0, 700.0)), 22.0, 240.0, "u-tm");
        return;
    }
    svg.part("set-out");
    let far = clock.go(40.0, 0.0, 1900.0, 1500.0);
    svg.symbol("cloud", 60.0 + far, 50.0, (106.0, 56.0));
    svg.part("p-nearhill");
    svg.symbol("house-tld", 616.0 + far, 102.0, (128.0, 170.0));
    svg.part("p-nearhill-2");
    svg.symbol("house-leaf-lit", 462.0, 274.0, (163.0, 148.0));
    props::plate(svg, &name, (532.0, 424.0), 20.0, 268.0);
    let (x, y) = (clock.go(-140.0, 190.0, 1900.0, 1500.0), clock.go(190.0, 70.0, 1900.0, 1500.0));
    props::pigeon(svg, x, y, 1.3);
    svg.at(x - 190.0, y - 70.0, 1.0);
    svg.path("u-n u-d u-mo", "M110 220C80 240 50 270 24 320M150 140l-60 14M146 176l-50 20");
    svg.turned(-4.0, 340.0, 300.0);
    props::slip(svg, &slip, (352.0, 282.0), 24.0, 260.0, "u-tm");
    svg.end();
    svg.end();
}

/// The pigeon brings a letter; it opens on the desk.
pub(super) fn letter(svg: &mut Svg, set: &Set<'_>, letter: &Letter) {
    let clock = set.clock;
    let relief = Relief { emblem: octets(letter.emblem.as_ref()), rim: octets(letter.rim.as_ref()), lit: 0.0 };
    svg.part("set-desk");
    if !clock.past(1700.0) {
        svg.part_at("p-window", 470.0, 60.0, 1.0);
        let (x, y) = (clock.go(800.0, 430.0, 0.0, 1400.0), clock.go(30.0, 96.0, 0.0, 1400.0));
        props::pigeon_back(svg, x, y, 1.0);
        svg.at(x - 32.0, y + 100.0, 0.62);
        svg.turned(6.0, 90.0, 60.0);
        svg.part("p-fold");
        if letter.sealed {
            svg.part_at("p-ribbon", 92.0, 90.0, 0.6);
            props::seal(svg, (92.0, 84.0, 28.0), Wax::Whole, relief);
        }
        svg.end();
        svg.end();
        props::owl(svg, Mood::Asking, 136.0, 168.0, 1.0);
        return;
    }
    let owl = if clock.past(2500.0) { set.mood } else { Mood::Asking };
    props::owl(svg, owl, 96.0, 164.0, 1.02);
    let fall = clock.beat(1700.0, 600.0, Easing::Land);
    let y = 24.0 - 40.0 * (1.0 - fall);
    let lines: Vec<String> = letter.lines.iter().map(|line| set.value(Some(line))).collect();
    let more = lines.len().checked_sub(3).filter(|more| *more > 0);
    let more = more.map(|count| set.words.count("label-more", "count", count));
    let (owner, rtype) = (set.plate(&letter.owner), set.value(Some(&letter.rtype)));
    props::letter(svg, (356.0, y, 2.02), &Sheet { owner: &owner, rtype: &rtype, lines: &lines, more });
    if !letter.sealed {
        return;
    }
    // The seal swings twice and stops.
    let swing = clock.beat(2300.0, 1400.0, Easing::Mill);
    svg.turned(6.0 * (1.0 - swing) * sin(swing * 12.6), 566.0, y + 270.0);
    svg.part_at("p-ribbon", 566.0, y + 312.0, 1.25);
    props::seal(svg, (574.0, y + 296.0, 64.0), Wax::Whole, relief);
    svg.end();
    if letter.until.is_some() {
        let until = set.words.with("label-until", &[("date", &set.value(letter.until.as_ref()))]);
        svg.faded(clock.shows(3200.0));
        svg.turned(-3.0, 520.0, 430.0);
        props::slip(svg, &until, (520.0, 420.0), 24.0, 300.0, "u-th");
        svg.end();
        svg.end();
    }
}
