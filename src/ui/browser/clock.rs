//! The clock.

use gloo_timers::callback::Interval;

use crate::dns::Moment;

/// Now, by the visitor's clock.
pub(in crate::ui) fn now() -> Moment {
    // Seconds since 1970 fit a u64 for as long as clocks make sense; a clock before 1970 counts as 1970.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole seconds are wanted; `as` saturates"
    )]
    Moment::from_unix((js_sys::Date::now() / 1_000.0) as u64)
}

/// Milliseconds between two frames: 60 a second.
const FRAME: u32 = 16;

/// Tells each frame how many milliseconds have passed since the one before; dropping what it gives ends that.
pub(in crate::ui) fn each_frame(tell: impl Fn(u32) + 'static) -> Interval {
    let mut before = js_sys::Date::now();
    Interval::new(FRAME, move || {
        let now = js_sys::Date::now();
        // A window in the background sleeps; what it missed is not made up for at once.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=250")]
        let passed = (now - before).clamp(0.0, 250.0) as u32;
        before = now;
        tell(passed);
    })
}
