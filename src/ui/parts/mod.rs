//! Pieces that several rooms show.

pub mod copy;
pub(super) mod houses;
pub(super) mod leads;
pub(super) mod names;
