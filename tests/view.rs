//! Views drawn natively: each kind of panel draws, has its text alternative, escapes what is hostile and states nothing that
//! is not in its scene.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic, and its helpers do not count as tests for these lints"
)]

use std::rc::Rc;

use explainer::text::Words;
use explainer::ui::stage::{Panel, PanelProps};
