//! The page: Yew components around one reducer. The only module that knows a browser.
//!
//! Render reads props and state alone; the browser is touched in effects and callbacks ([`browser`]), so that every component draws
//! natively too. What may know what stands in ARCHITECTURE.md, and `tests/it/house.rs` holds it.

mod browser;
mod cut;
pub mod doors;
pub mod opening;
pub mod part;
pub mod parts;
pub mod play;
pub mod proof;
pub mod stage;
mod start;

pub use start::start;
