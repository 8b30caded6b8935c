//! Numbers of a drawing, written briefly.

use std::fmt::{self, Write};

/// A coordinate, written with at most one decimal.
#[derive(Clone, Copy)]
pub(super) struct N(pub(super) f64);

impl fmt::Display for N {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        decimal(f, self.0, 10)
    }
}

/// A scale or an opacity, written with at most two decimals.
#[derive(Clone, Copy)]
pub(super) struct Hundredths(pub(super) f64);

impl fmt::Display for Hundredths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        decimal(f, self.0, 100)
    }
}

/// Writes a number in decimals of `unit`, 10 or 100. The standard library writes floating point exactly, which costs kilobytes.
fn decimal(f: &mut fmt::Formatter<'_>, number: f64, unit: u32) -> fmt::Result {
    #[allow(clippy::cast_possible_truncation, reason = "numbers of a drawing; what is too large saturates")]
    let parts = (number * f64::from(unit)).round() as i32;
    if parts < 0 {
        f.write_char('-')?;
    }
    let parts = parts.unsigned_abs();
    fmt::Display::fmt(&(parts / unit), f)?;
    let rest = parts % unit;
    if rest != 0 {
        f.write_char('.')?;
        if unit == 100 {
            fmt::Display::fmt(&(rest / 10), f)?;
        }
        if unit == 10 || !rest.is_multiple_of(10) {
            fmt::Display::fmt(&(rest % 10), f)?;
        }
    }
    Ok(())
}
