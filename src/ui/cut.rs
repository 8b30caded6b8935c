//! Where the program is cut: one function a file, and what its doors lead to.
//!
//! The program is one, and `scripts/in-two` cuts it behind the compiler: what can be reached by way of a function here alone goes into
//! a file of its own. What both of two
//! functions reach, and the page does not, comes as a file of its own with whichever is first. Each has a door of its own in [`super::doors`].
#![allow(unsafe_code, reason = "the macro declares the function as an import of one file and an export of the other")]

use super::doors::{Late, Later};
use super::play::Player;
use super::proof::Whole;

/// What a first visit can do without.
#[cfg(all(feature = "split", target_family = "wasm"))]
#[wasm_split_helpers::wasm_split(late)]
pub(super) fn play() -> &'static dyn Late {
    &Player
}

/// What a page that frames this one can do without, too.
#[cfg(all(feature = "split", target_family = "wasm"))]
#[wasm_split_helpers::wasm_split(later)]
pub(super) fn proof() -> &'static dyn Later {
    &Whole
}

/// The program in one file.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
pub(super) async fn play() -> &'static dyn Late {
    &Player
}

/// The same.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
pub(super) async fn proof() -> &'static dyn Later {
    &Whole
}
