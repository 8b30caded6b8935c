//! The validator never says secure where a link is not proven, nor insecure where one is broken.

mod adversary;
mod attacks;
mod budgets;
mod flips;
mod nothing;
mod scenes;
pub(crate) mod zone;
