//! The page: Yew components around one reducer. The only module that knows a browser.
//!
//! Render reads props and state alone; the browser is touched in effects and callbacks ([`browser`], [`fetch`]), so that
//! every component draws natively too.

pub mod app;
pub mod ask;
mod browser;
pub mod cases;
pub mod charts;
pub mod comic;
pub mod copy;
mod depth;
pub mod drawer;
mod evidence_table;
mod fetch;
pub mod figure;
pub mod findings;
pub mod glossary;
pub mod graph_chart;
pub mod handout;
mod intl;
pub mod keys;
pub mod language;
pub mod late;
pub mod long_map;
pub mod map;
pub mod notices;
mod octets;
mod page;
pub mod part;
mod picture;
pub mod policy;
pub mod presenter;
pub mod problem;
pub mod progress;
pub mod proof;
pub mod route;
pub mod settings;
pub mod stage;
pub mod stills;
pub mod strip;
pub mod time_chart;
pub mod transcript;
pub mod transport;
pub mod verdict;

pub use page::{Page, PageProps};

use crate::case::{Case, packed};
use crate::question::ToAscii;
use crate::text::Words;
use crate::validate::Means;
use proof::{Judged, Origin, Proof};

/// Captured from the laboratory. Compiled in, so that the first frame shows the whole page and nothing moves afterwards.
const OPENING: &[u8] = include_bytes!("../../assets/cases/opening.bin");

/// Work in one go, as [`Slices::next`](crate::validate::Slices::next) counts it: some 20 ms in a browser, and a page that does not
/// answer within 50 feels stuck.
const SLICE: u64 = 6_000;

/// The frozen case that the page opens with, not yet checked; a test holds that it is one.
pub fn opening_case() -> Option<Case> {
    packed::read(OPENING)
}

/// The frozen case that the page opens with, checked: by [`Means::POSITIVE`], which is all that it needs.
pub fn opening(words: &Words, to_ascii: ToAscii<'_>) -> Option<Proof> {
    let judged = Judged::at_once(opening_case()?, Means::POSITIVE);
    Some(Proof::of(judged, Origin::Opening, words, to_ascii))
}

/// Starts the page in this browser.
pub fn start() {
    page::start();
}
