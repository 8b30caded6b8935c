//! The stage: scenes drawn as SVG from their values.
//!
//! A drawing is a function of scene, progress and language alone. It is written as text, in which every value is escaped
//! ([`svg`]), and uses the symbols of [`Symbols`], which a page holds once.

mod actor;
mod cast;
mod fit;
mod number;
mod panel;
mod panels;
mod pattern;
mod props;
mod svg;
mod turn;

pub(crate) use actor::{ATTRIBUTE, Actor};
pub use cast::{HouseKind, Symbols, house, icon, mark};
pub use panel::{Panel, drawing, panel};
pub use panels::{Set, Told, further, learn, mark_of, told};
pub(crate) use pattern::notches;
pub use svg::Svg;
