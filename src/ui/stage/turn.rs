//! Sine and cosine for drawings: good to a millionth, a thousandth of what a drawing shows. The standard library's, good to
//! the last bit for any number, cost a first visit some kilobytes.

use std::f64::consts::{FRAC_PI_2, PI, TAU};

/// The sine of `angle` in radians.
pub(super) fn sin(angle: f64) -> f64 {
    let turned = angle - TAU * (angle / TAU).round();
    // Sines of supplementary angles are the same: a quarter turn is enough for the series.
    let near = if turned > FRAC_PI_2 {
        PI - turned
    } else if turned < -FRAC_PI_2 {
        -PI - turned
    } else {
        turned
    };
    let square = near * near;
    let terms = [1.0, -6.0, 120.0, -5_040.0, 362_880.0, -39_916_800.0];
    terms.iter().rev().fold(0.0, |sum, term| sum * square + 1.0 / term) * near
}

/// The cosine of `angle` in radians.
pub(super) fn cos(angle: f64) -> f64 {
    sin(angle + FRAC_PI_2)
}

#[cfg(test)]
mod tests {
    #[test]
    fn agrees_with_the_standard_library() {
        for step in -400..=400 {
            let angle = f64::from(step) * 0.05;
            assert!((super::sin(angle) - angle.sin()).abs() < 1e-6, "sin {angle}");
            assert!((super::cos(angle) - angle.cos()).abs() < 1e-6, "cos {angle}");
        }
    }
}
