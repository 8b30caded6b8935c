//! The page: Yew, SVG and the browser. Nothing below may lean on it.

pub mod stage;
