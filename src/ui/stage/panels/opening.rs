//! A forged letter, staged; then the question goes out, the records are bundled, and the letter arrives.

use super::super::fit;
use super::super::props::{self, Relief, Sheet, Wax};
use super::super::svg::{Anchor, Narrow, Svg};
use super::{Set, octets};
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::scene::Letter;
use crate::trace::Shown;

/// A magpie drops a letter into the box before the pigeon is there.
pub(super) fn forged(svg: &mut Svg, set: &Set<'_>, name: &Shown) {
    svg.part("set-out");
    svg.symbol("cloud", 170.0, 40.0, (116.6, 61.6));
    svg.symbol("cloud", 560.0, 36.0, (84.8, 44.8));
    // The box belongs to what a narrow stage shows.
    svg.at(-52.0, 0.0, 1.0);
    svg.actor(Target::Magpie, (0, 0));
    svg.phase(Target::Magpie, 0);
    svg.symbol("magpie-sneaking", 150.0, 232.0, (357.5, 235.0));
    props::slip(svg, &set.words.say("who-magpie"), (320.0, 446.0), 22.0, 200.0, "u-th");
    svg.end();
    svg.phase(Target::Magpie, 1);
    svg.narrow(Narrow::FarLeft);
    svg.mirrored("magpie-sneaking", 150.0, 236.0, (343.2, 225.6));
    svg.end();
    svg.end();
    svg.end();
    svg.actor(Target::Letter, (376, 306));
    svg.turned(-4.0, 376.0, 306.0);
    svg.at(301.0, 216.0, 1.0);
    svg.part("p-sheet");
    let (name, size) = fit::name(&set.plate(name), 116.0, 15.5, 10.0);
    svg.text("u-tm u-tb", &name, 16.0, 40.0, size, Anchor::Start);
    svg.path("u-txt", "M18 60h90M18 80h70M18 100h86");
    svg.end();
    svg.end();
    svg.end();
    props::mailbox(svg, &set.words.say("label-you"));
    svg.actor(Target::Pigeon, (0, 0));
    props::pigeon(svg, 270.0, 110.0, 1.0);
    props::slip(svg, &set.words.say("who-pigeon"), (392.0, 312.0), 22.0, 200.0, "u-th");
    svg.end();
    props::balloon(svg, (310.0, 16.0, 180.0), &[set.words.say("say-late")], (440.0, 140.0), 26.0);
    svg.end();
}

/// The owl gives the pigeon a slip; the pigeon carries it over the hills.
pub(super) fn question(svg: &mut Svg, set: &Set<'_>, name: &Shown, rtype: &Shown) {
    let (name, rtype) = (set.plate(name), set.value(Some(rtype)));
    let slip = format!("{rtype}? DO=1");
    svg.phase(Target::Set, 0);
    svg.part("set-sill");
    props::owl(svg, Mood::Asking, 150.0, 186.0, 1.02);
    props::pigeon_standing(svg, 400.0, 222.0, 0.95);
    props::slip(svg, &set.words.say("who-owl"), (236.0, 440.0), 22.0, 200.0, "u-th");
    props::slip(svg, &set.words.say("who-pigeon"), (540.0, 440.0), 22.0, 200.0, "u-th");
    let asked = set.words.with("say-address", &[("name", &fit::name(&name, 340.0, 26.0, 20.0).0), ("type", &rtype)]);
    props::balloon(svg, (186.0, 30.0, 430.0), &[asked, set.words.say("say-seals")], (290.0, 196.0), 28.0);
    svg.actor(Target::Slip, (0, 0));
    props::slip(svg, &slip, (440.0, 350.0), 22.0, 240.0, "u-tm");
    svg.end();
    svg.end();
    svg.phase(Target::Set, 1);
    svg.part("set-out");
    svg.actor(Target::Hills, (0, 0));
    svg.symbol("cloud", 150.0, 50.0, (106.0, 56.0));
    svg.end();
    svg.part("p-nearhill");
    svg.actor(Target::Hills, (0, 0));
    svg.narrow(Narrow::Right);
    svg.symbol("house-tld", 616.0, 102.0, (128.0, 170.0));
    svg.end();
    svg.end();
    svg.part("p-nearhill-2");
    svg.symbol("house-leaf-lit", 462.0, 274.0, (163.0, 148.0));
    props::plate(svg, &name, (532.0, 424.0), 20.0, 268.0);
    svg.actor(Target::Pigeon, (0, 0));
    props::pigeon(svg, 190.0, 70.0, 1.3);
    svg.path("u-n u-d u-mo", "M110 220C80 240 50 270 24 320M150 140l-60 14M146 176l-50 20");
    svg.turned(-4.0, 340.0, 300.0);
    props::slip(svg, &slip, (352.0, 270.0), 24.0, 260.0, "u-tm");
    props::slip(svg, &set.words.say("label-do"), (352.0, 310.0), 22.0, 260.0, "u-th");
    svg.end();
    svg.end();
    svg.end();
}

/// The records fly on to one sheet, and one seal is pressed on it.
pub(super) fn bundle(svg: &mut Svg, set: &Set<'_>, letter: &Letter) {
    svg.part("set-out");
    svg.symbol("cloud", 150.0, 40.0, (106.0, 56.0));
    svg.symbol("house-leaf-lit", 146.0, 262.0, (196.0, 178.0));
    props::plate(svg, &set.plate(&letter.owner), (244.0, 440.0), 20.0, 270.0);
    svg.at(352.0, 22.0, 2.04);
    svg.part("p-sheet");
    svg.end();
    let (owner, size) = fit::name(&set.plate(&letter.owner), 240.0, 24.0, 15.0);
    svg.text("u-tm u-tb", &owner, 388.0, 84.0, size, Anchor::Start);
    svg.text("u-tm", &set.value(Some(&letter.rtype)), 388.0, 114.0, 22.0, Anchor::Start);
    let places = (0u8..).zip([Target::One, Target::Two, Target::Three]);
    for (line, (row, target)) in letter.lines.iter().zip(places) {
        let y = 134.0 + 50.0 * f64::from(row);
        #[allow(clippy::cast_possible_truncation, reason = "a place on the stage")]
        svg.actor(target, (505, y as i32 + 18));
        let (text, size) = fit::lines(&set.value(Some(line)), 222.0, 1, 21.0, 14.0);
        let text = text.first().map(String::as_str).unwrap_or_default();
        props::slip(svg, text, (505.0, y), size, 252.0, "u-tm");
        svg.end();
    }
    if let Some(more) = letter.lines.len().checked_sub(3).filter(|more| *more > 0) {
        let more = set.words.count("label-more", "count", more);
        svg.text("u-th", &more, 388.0, 308.0, 22.0, Anchor::Start);
    }
    svg.actor(Target::Seal, (588, 330));
    svg.part_at("p-ribbon", 582.0, 344.0, 1.05);
    props::seal(svg, (588.0, 330.0, 54.0), Wax::Whole, relief(letter));
    svg.end();
}

fn relief(letter: &Letter) -> Relief<'_> {
    Relief { emblem: octets(letter.emblem.as_ref()), rim: octets(letter.rim.as_ref()) }
}

/// The pigeon brings a letter; it opens on the desk.
pub(super) fn letter(svg: &mut Svg, set: &Set<'_>, letter: &Letter) {
    svg.part("set-desk");
    svg.phase(Target::Set, 0);
    svg.part_at("p-window", 470.0, 60.0, 1.0);
    svg.actor(Target::Pigeon, (0, 0));
    props::pigeon_back(svg, 430.0, 96.0, 1.0);
    svg.at(398.0, 196.0, 0.62);
    svg.turned(6.0, 90.0, 60.0);
    svg.part("p-fold");
    if letter.sealed {
        svg.part_at("p-ribbon", 92.0, 90.0, 0.6);
        props::seal(svg, (92.0, 84.0, 28.0), Wax::Whole, relief(letter));
    }
    svg.end();
    svg.end();
    svg.end();
    props::owl(svg, Mood::Asking, 136.0, 168.0, 1.0);
    svg.end();
    svg.phase(Target::Set, 1);
    set.owl(svg, Mood::Asking, (110.0, 164.0, 1.02));
    svg.actor(Target::Letter, (0, 0));
    let lines: Vec<String> = letter.lines.iter().map(|line| set.value(Some(line))).collect();
    let more = lines.len().checked_sub(3).filter(|more| *more > 0);
    let more = more.map(|count| set.words.count("label-more", "count", count));
    let (owner, rtype) = (set.plate(&letter.owner), set.value(Some(&letter.rtype)));
    props::letter(svg, (356.0, 24.0, 2.02), &Sheet { owner: &owner, rtype: &rtype, lines: &lines, more });
    if letter.sealed {
        svg.actor(Target::Seal, (566, 294));
        svg.part_at("p-ribbon", 566.0, 336.0, 1.25);
        props::seal(svg, (574.0, 320.0, 64.0), Wax::Whole, relief(letter));
        svg.end();
    }
    svg.end();
    if letter.sealed && letter.until.is_some() {
        let until = set.words.with("label-until", &[("date", &set.value(letter.until.as_ref()))]);
        svg.actor(Target::Date, (0, 0));
        svg.turned(-3.0, 520.0, 430.0);
        props::slip(svg, &until, (520.0, 420.0), 24.0, 300.0, "u-th");
        svg.end();
        svg.end();
    }
    svg.end();
}
