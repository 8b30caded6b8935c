//! A scene's beats: when each begins and how long it takes, in milliseconds of the scene's own time.

use crate::story::timeline::MOVES;

/// Where a scene stands in its own time.
#[derive(Clone, Copy)]
pub(super) struct Clock {
    at: f64,
}

/// How a movement runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Easing {
    /// Something heavy is carried.
    Carry,
    /// It lands, and settles once.
    Land,
    /// A machine: no easing.
    Mill,
}

impl Clock {
    /// `progress` from 0, the beginning, to 1, the end still.
    pub(super) fn new(progress: f32) -> Self {
        Self { at: f64::from(progress.clamp(0.0, 1.0)) * f64::from(MOVES) }
    }

    /// Whether a moment has come.
    pub(super) fn past(self, at: f64) -> bool {
        self.at >= at
    }

    /// How far a beat has come: 0 before, 1 after it, eased between; landing goes a little over.
    pub(super) fn beat(self, at: f64, length: f64, easing: Easing) -> f64 {
        let t = ((self.at - at) / length).clamp(0.0, 1.0);
        match easing {
            Easing::Mill => t,
            Easing::Carry => t * t * (3.0 - 2.0 * t),
            Easing::Land => {
                // Over by a tenth at two thirds, then back.
                let back = 1.0 - t;
                1.0 - back * back * (1.0 - 2.2 * t)
            }
        }
    }

    /// From one value to another.
    pub(super) fn go(self, from: f64, to: f64, at: f64, length: f64) -> f64 {
        from + (to - from) * self.beat(at, length, Easing::Carry)
    }

    /// How much there is of something that comes up at a moment.
    pub(super) fn shows(self, at: f64) -> f64 {
        self.beat(at, 240.0, Easing::Mill)
    }

    /// The size of something that lands at a moment: from nothing to whole.
    pub(super) fn lands(self, at: f64) -> f64 {
        self.beat(at, 420.0, Easing::Land)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beats_begin_at_nothing_and_end_whole() {
        for easing in [Easing::Carry, Easing::Land, Easing::Mill] {
            assert!(Clock::new(0.0).beat(100.0, 500.0, easing).abs() < 1e-9);
            assert!((Clock::new(1.0).beat(100.0, 500.0, easing) - 1.0).abs() < 1e-9);
        }
        assert!(Clock::new(0.5).beat(0.0, 4200.0, Easing::Land) > 1.0, "landing goes over");
    }
}
