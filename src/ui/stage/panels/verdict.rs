//! The whole chain as a street of houses on a hillside.

use super::super::clock::Easing;
use super::super::props;
use super::super::svg::Svg;
use super::Set;
use crate::story::Mood;
use crate::story::scene::Standing;
use crate::trace::Shown;

/// Where the houses stand, from the rock down: left, top, width and height, middle of the doorplate and its top.
const PLACES: [(f64, f64, f64, f64, f64, f64); 3] = [
    (556.0, -4.0, 203.0, 265.0, 668.0, 252.0),
    (388.0, 154.0, 169.0, 225.0, 474.0, 382.0),
    (198.0, 290.0, 176.0, 160.0, 286.0, 450.0),
];

/// A place between others, for zones that are folded.
const FOLD: (f64, f64) = (584.0, 330.0);

pub(in crate::ui::stage) const fn mark_of(standing: Standing) -> &'static str {
    match standing {
        Standing::Secure => "state-secure",
        Standing::Insecure => "state-insecure",
        Standing::Bogus => "state-bogus",
        Standing::Indeterminate => "state-indeterminate",
    }
}

/// The zones from the anchor down, each with its mark; those in the middle of a long chain are folded.
pub(super) fn verdict(svg: &mut Svg, set: &Set<'_>, zones: &[(Shown, Standing)]) {
    let clock = set.clock;
    let bright = set.mood == Mood::Pleased;
    let dawn = clock.beat(2200.0, 700.0, Easing::Mill);
    svg.part("set-hills-dark");
    if bright && dawn > 0.02 {
        svg.faded(dawn);
        svg.part("set-hills-lit");
        svg.end();
    }
    svg.put(format_args!(
        "<path class=\"u-n u-path {}\" d=\"M240 470C330 450 380 420 430 400C520 366 480 330 560 300C610 280 640 270 660 250\"/>",
        if bright { "u-sl" } else { "u-sslate2" }
    ));
    let folded = zones.len().saturating_sub(3);
    // The top, then the last ones: the zone above the answer's own, and that itself.
    let told: Vec<&(Shown, Standing)> = zones.iter().take(1).chain(zones.iter().skip(1 + folded)).collect();
    let places: &[usize] = match told.len() {
        0 => &[],
        1 => &[0],
        2 => &[0, 2],
        _ => &[0, 1, 2],
    };
    let mut begin = 400.0;
    for ((zone, standing), place) in told.into_iter().zip(places) {
        let lit = clock.past(begin) && *standing == Standing::Secure;
        if let Some((x, y, w, h, plate_x, plate_y)) = PLACES.get(*place).copied() {
            let house = match (place, lit) {
                (0, true) => "house-root-lit",
                (0, false) => "house-root",
                (1, true) => "house-tld-lit",
                (1, false) => "house-tld",
                (_, true) => "house-leaf-lit",
                (_, false) => "house-leaf",
            };
            svg.symbol(house, x, y, (w, h));
            props::plate(svg, &set.plate(zone), (plate_x, plate_y), 21.0, 250.0);
            props::mark(svg, mark_of(*standing), plate_x - 78.0, plate_y - 44.0, 0.95, clock.lands(begin + 300.0));
        }
        begin += 600.0;
    }
    if folded > 0 {
        let words = set.words.count("label-more", "count", folded);
        props::slip(svg, &words, FOLD, 19.0, 160.0, "u-th");
    }
    props::owl(svg, if clock.past(2800.0) { set.mood } else { Mood::Asking }, -10.0, 230.0, 0.9);
    set.lands(svg, (60.0, 60.0), 2.4, 3000.0);
}

/// Further zones, told briefly: a house each with its tick.
pub(super) fn repeat(svg: &mut Svg, set: &Set<'_>, zones: &[Shown]) {
    let clock = set.clock;
    svg.part("set-out");
    let shown = zones.len().min(3);
    let count = f64::from(u32::try_from(shown).unwrap_or(1)).max(1.0);
    for (index, zone) in zones.iter().take(shown).enumerate() {
        let place = f64::from(u32::try_from(index).unwrap_or(0));
        let begin = 500.0 + 900.0 * place;
        let x = 470.0 + 190.0 * (place - (count - 1.0) / 2.0);
        let y = 226.0 - 46.0 * place;
        let house = if clock.past(begin) { "house-tld-lit" } else { "house-tld" };
        svg.symbol(house, x - 75.0, y - 20.0, (150.0, 200.0));
        props::plate(svg, &set.plate(zone), (x, y + 186.0), 20.0, 186.0);
        props::mark(svg, "state-secure", x + 26.0, y + 110.0, 1.0, clock.lands(begin));
    }
    if zones.len() > shown {
        let words = set.words.count("label-more", "count", zones.len() - shown);
        props::slip(svg, &words, (640.0, 440.0), 20.0, 160.0, "u-th");
    }
    props::owl(svg, set.mood, 20.0, 210.0, 0.92);
}
