//! The story on paper: as a text to read, as one sheet of panels, and as a page to hand out. Pure: what the page does with them is its own
//! matter.

pub mod explained;
pub mod handout;
mod ink;
mod lines;
pub mod room;
pub mod sheet;
mod symbols;
pub mod transcript;

pub use ink::{Edition, faces};
pub use lines::broken;
