//! The whole chain as a street of houses on a hillside.

use super::super::props::{self, LedgerEntry, Relief, Wax};
use super::super::svg::{Narrow, Svg};
use super::{Set, landing};
use crate::story::Mood;
use crate::story::beat::Target;
use crate::story::scene::Standing;
use crate::trace::{Shown, Value};

/// Where the houses stand, from the rock down: left, top, width and height, middle of the doorplate and its top.
const PLACES: [(f64, f64, f64, f64, f64, f64); 3] = [
    (556.0, -4.0, 203.0, 265.0, 668.0, 252.0),
    (388.0, 154.0, 169.0, 225.0, 474.0, 382.0),
    (198.0, 290.0, 176.0, 160.0, 286.0, 450.0),
];

/// The way from the last house up to the rock.
const PATH: &str = "M240 470C330 450 380 420 430 400C520 366 480 330 560 300C610 280 640 270 660 250";

/// A place between others, for zones that are folded.
const FOLD: (f64, f64) = (584.0, 330.0);

/// The symbol of a state.
pub const fn mark_of(standing: Standing) -> &'static str {
    match standing {
        Standing::Secure => "state-secure",
        Standing::Insecure => "state-insecure",
        Standing::Bogus => "state-bogus",
        Standing::Indeterminate => "state-indeterminate",
    }
}

fn is_root(zone: Option<&Shown>) -> bool {
    matches!(zone.map(Shown::value), Some(Value::Name(name)) if name.is_root())
}

/// The zones from the anchor down, each with its mark; those in the middle of a long chain are folded.
pub(super) fn verdict(svg: &mut Svg, set: &Set<'_>, zones: &[(Shown, Standing)]) {
    let bright = set.mood == Mood::Pleased;
    svg.part("set-hills-dark");
    if bright {
        svg.actor(Target::Dawn, (0, 0));
        svg.part("set-hills-lit");
        svg.end();
    }
    svg.path("u-n u-path u-sslate2", PATH);
    if bright {
        svg.wipe(Target::Path, (230.0, 240.0), (440.0, 240.0));
        svg.path("u-n u-path u-sl", PATH);
        svg.end_wipe();
    }
    let folded = zones.len().saturating_sub(3);
    // The top, then the last ones: the zone above the answer's own, and that itself.
    let told: Vec<&(Shown, Standing)> = zones.iter().take(1).chain(zones.iter().skip(1 + folded)).collect();
    let places: &[usize] = match told.len() {
        0 => &[],
        // The lighthouse is the root's.
        1 if is_root(told.first().map(|(zone, _)| zone)) => &[0],
        1 => &[2],
        2 => &[0, 2],
        _ => &[0, 1, 2],
    };
    let lights = [(Target::Four, Target::One), (Target::Five, Target::Two), (Target::Six, Target::Three)];
    for (((zone, standing), place), (light, mark)) in told.into_iter().zip(places).zip(lights) {
        let Some((x, y, w, h, plate_x, plate_y)) = PLACES.get(*place).copied() else { continue };
        let (dark, lit) = match place {
            0 => ("house-root", "house-root-lit"),
            1 => ("house-tld", "house-tld-lit"),
            _ => ("house-leaf", "house-leaf-lit"),
        };
        svg.symbol(dark, x, y, (w, h));
        if *standing == Standing::Secure {
            svg.actor(light, (0, 0));
            svg.symbol(lit, x, y, (w, h));
            svg.end();
        }
        props::plate(svg, &set.plate(zone), (plate_x, plate_y), 27.0, 250.0);
        landing(svg, mark, mark_of(*standing), (plate_x - 78.0, plate_y - 44.0), 0.95);
    }
    if folded > 0 {
        let words = set.words.count("label-more", "count", folded);
        props::slip(svg, &words, FOLD, 27.0, 200.0, "u-th");
    }
    set.owl(svg, Mood::Asking, (-10.0, 230.0, 0.9));
    if bright {
        svg.actor(Target::Letter, (0, 0));
        svg.turned(-8.0, 60.0, 400.0);
        svg.at(24.0, 352.0, 0.62);
        svg.part("p-sheet");
        svg.path("u-txt", "M18 34h96M18 56h70M18 78h86");
        svg.end();
        props::seal(svg, (96.0, 446.0, 22.0), Wax::Whole, Relief::default());
        svg.end();
        svg.end();
    }
    set.lands(svg, (60.0, 60.0), 2.4);
}

/// Up the hill from the last house to the one above it, at whose door the ledger lies.
pub(super) fn climb(svg: &mut Svg, set: &Set<'_>, zones: &[Shown]) {
    // The last house, the one above it, and the top where that is another.
    let [top, .., leaf] = zones else { return };
    let above = zones.len().checked_sub(2).and_then(|place| zones.get(place)).unwrap_or(top);
    let all = [("house-root", top), ("house-tld", above), ("house-leaf", leaf)];
    let told = all.into_iter().zip(PLACES).filter(|((house, _), _)| *house != "house-tld" || zones.len() > 2);
    svg.actor(Target::Hills, (286, 380));
    svg.part("set-hills-dark");
    svg.path("u-n u-path u-sslate2", PATH);
    svg.wipe(Target::Path, (230.0, 240.0), (440.0, 240.0));
    svg.path("u-n u-path u-sl", PATH);
    svg.end_wipe();
    for ((house, zone), (x, y, w, h, plate_x, plate_y)) in told {
        svg.symbol(house, x, y, (w, h));
        props::plate(svg, &set.plate(zone), (plate_x, plate_y), 24.0, 250.0);
    }
    let (x, y) = if zones.len() > 2 { (372.0, 330.0) } else { (556.0, 206.0) };
    #[allow(clippy::cast_possible_truncation, reason = "a place on the stage")]
    svg.actor(Target::Ledger, (x as i32 + 50, y as i32 + 30));
    props::ledger(svg, (x, y, 0.3), "", LedgerEntry::Print(&[], ""));
    svg.end();
    // Where the middle alone is seen, it stands before the house.
    svg.narrow(Narrow::Right);
    svg.symbol("owl-asking", 130.0, 330.0, (84.0, 91.0));
    svg.end();
    svg.end();
}

/// Further zones, told briefly: a house each with its tick.
pub(super) fn repeat(svg: &mut Svg, set: &Set<'_>, zones: &[Shown]) {
    svg.part("set-out");
    let shown = zones.len().min(3);
    let count = f64::from(u32::try_from(shown).unwrap_or(1)).max(1.0);
    // A house alone stands larger.
    let (scale, step) = if shown < 2 { (1.5, 0.0) } else { (0.95, 125.0) };
    let lights = [(Target::Four, Target::One), (Target::Five, Target::Two), (Target::Six, Target::Three)];
    for (place, (zone, (light, mark))) in (0u8..).zip(zones.iter().zip(lights)) {
        let x = if shown < 2 { 470.0 } else { 460.0 } + step * (f64::from(place) - (count - 1.0) / 2.0);
        let foot = 406.0 - 46.0 * f64::from(place);
        let size = (150.0 * scale, 200.0 * scale);
        let corner = (x - size.0 / 2.0, foot - size.1);
        svg.symbol("house-tld", corner.0, corner.1, size);
        svg.actor(light, (0, 0));
        svg.symbol("house-tld-lit", corner.0, corner.1, size);
        svg.end();
        props::plate(svg, &set.plate(zone), (x, foot + 6.0), 16.0 + 5.0 * scale, if shown < 2 { 280.0 } else { 150.0 });
        landing(svg, mark, "state-secure", (x + 26.0 * scale, foot - 70.0 * scale), scale);
    }
    if zones.len() > shown {
        let words = set.words.count("label-more", "count", zones.len() - shown);
        props::slip(svg, &words, (584.0, 440.0), 20.0, 160.0, "u-th");
    }
    if shown < 3 {
        props::owl(svg, set.mood, 90.0, 210.0, 0.92);
    } else {
        svg.narrow(Narrow::Right);
        props::owl(svg, set.mood, 40.0, 214.0, 0.86);
        svg.end();
    }
}
