//! Where the program is cut: one function a file, and what its doors lead to.
//!
//! The program is one, and `scripts/in-two` cuts it behind the compiler: what can be reached by way of a function here alone goes into
//! a file of its own. A third part is a third function, and a door of its own in [`super::doors`].
#![allow(unsafe_code, reason = "the macro declares the function as an import of one file and an export of the other")]

use super::doors::Late;
use super::proof::Whole;

/// What a first visit can do without.
#[cfg(all(feature = "split", target_family = "wasm"))]
#[wasm_split_helpers::wasm_split(late)]
pub(super) fn proof() -> &'static dyn Late {
    &Whole
}

/// The program in one file.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
pub(super) async fn proof() -> &'static dyn Late {
    &Whole
}
