//! The page: Yew components around one reducer. The only module that knows a browser.
//!
//! Render reads props and state alone; the browser is touched in effects and callbacks ([`browser`], [`fetch`]), so that
//! every component draws natively too.

pub mod app;
pub mod ask;
mod browser;
pub mod cases;
pub mod drawer;
mod evidence_table;
mod fetch;
pub mod figure;
pub mod keys;
pub mod map;
pub mod notices;
mod page;
pub mod part;
pub mod problem;
pub mod progress;
pub mod proof;
pub mod route;
pub mod settings;
pub mod stage;
pub mod stills;
pub mod strip;
pub mod transport;
pub mod verdict;

pub use page::{Page, PageProps};

use crate::case::{self, CaseFault};
use crate::question::ToAscii;
use crate::text::Words;
use proof::{Origin, Proof};

/// Captured from the laboratory. Compiled in, so that the first frame shows the whole page and nothing moves afterwards.
const OPENING: &str = include_str!("../../assets/cases/opening.json");

/// The frozen case that the page opens with, checked.
///
/// # Errors
/// [`CaseFault`] if the file that was compiled in is no case; a test holds that it is one.
pub fn opening(words: &Words, to_ascii: ToAscii<'_>) -> Result<Proof, CaseFault> {
    Ok(Proof::new(case::read(OPENING)?, Origin::Opening, words, to_ascii))
}

/// Starts the page in this browser.
pub fn start() {
    page::start();
}
