//! What a resolver does that checks: hands over, or refuses.

use super::super::fit;
use super::super::props::{self, Relief, Wax};
use super::super::svg::{Anchor, Narrow, Svg};
use super::{Set, landing};
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::scene::Standing;
use crate::trace::Shown;

/// The letter goes into the visitor's box, or into the tray.
pub(super) fn acts(svg: &mut Svg, set: &Set<'_>, rtype: &Shown, standing: Standing) {
    svg.part("set-out");
    svg.symbol("cloud", 170.0, 40.0, (116.6, 61.6));
    svg.symbol("cloud", 520.0, 26.0, (84.8, 44.8));
    // The box belongs to what a narrow stage shows.
    svg.at(-52.0, 0.0, 1.0);
    if standing == Standing::Bogus {
        svg.narrow(Narrow::Right);
        props::owl(svg, set.mood, 138.0, 218.0, 0.86);
        svg.end();
        svg.actor(Target::Letter, (0, 0));
        svg.turned(8.0, 440.0, 340.0);
        sheet(svg, set, (376.0, 248.0, 0.84), rtype);
        svg.end();
        svg.end();
        svg.part_at("p-tray", 352.0, 380.0, 1.0);
        svg.actor(Target::Slip, (0, 0));
        svg.turned(-3.0, 610.0, 220.0);
        props::slip(svg, "SERVFAIL", (612.0, 214.0), 25.0, 200.0, "u-tm u-tb");
        svg.end();
        svg.end();
        props::mailbox(svg, &set.words.say("label-you"));
        set.lands(svg, (430.0, 300.0), 1.3);
        svg.end();
        return;
    }
    if standing == Standing::Secure {
        turned_away(svg);
    }
    set.owl(svg, Mood::Checking, (250.0, 176.0, 1.04));
    svg.actor(Target::Letter, (0, 0));
    svg.turned(5.0, 608.0, 262.0);
    if standing == Standing::Insecure {
        svg.part_at("p-postcard", 540.0, 206.0, 0.72);
    } else {
        sheet(svg, set, (548.0, 172.0, 0.84), rtype);
        props::seal(svg, (652.0, 190.0, 24.0), Wax::Whole, Relief::default());
    }
    svg.end();
    svg.end();
    props::mailbox(svg, &set.words.say("label-you"));
    if standing == Standing::Secure {
        svg.actor(Target::Slip, (0, 0));
        props::slip(svg, "AD=1", (610.0, 380.0), 24.0, 160.0, "u-tm u-tb");
        props::slip(svg, &set.words.say("label-ad"), (610.0, 420.0), 22.0, 190.0, "u-th");
        svg.end();
    }
    set.lands(svg, (472.0, 346.0), 1.5);
    svg.end();
}

/// Staged: the magpie comes with a letter of hers, and gets no further than the owl.
fn turned_away(svg: &mut Svg) {
    svg.narrow(Narrow::Right);
    svg.actor(Target::Magpie, (150, 320));
    svg.symbol("magpie-sneaking", 60.0, 254.0, (186.0, 122.0));
    svg.end();
    svg.actor(Target::Potato, (0, 0));
    svg.turned(-12.0, 236.0, 420.0);
    svg.at(196.0, 378.0, 0.42);
    svg.part("p-sheet");
    svg.path("u-txt", "M18 34h96M18 56h70M18 78h86");
    svg.end();
    svg.end();
    svg.end();
    landing(svg, Target::Twin, "state-bogus", (222.0, 400.0), 0.9);
    svg.end();
}

/// The letter as it is handed over: by its type, which can be read on a phone too. Its name has been seen, and the caption says it.
fn sheet(svg: &mut Svg, set: &Set<'_>, (x, y, scale): (f64, f64, f64), rtype: &Shown) {
    svg.at(x, y, scale);
    svg.part("p-sheet");
    let rtype = set.value(Some(rtype));
    let size = 26f64.min(112.0 / (fit::length(&rtype).max(1.0) * fit::MONO));
    svg.path("u-txt", "M18 32h60M18 50h66M18 106h90M18 126h70");
    svg.text("u-tm u-tb", &rtype, 16.0, 84.0, size, Anchor::Start);
    svg.end();
}
