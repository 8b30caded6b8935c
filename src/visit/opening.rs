//! The frozen case that the page opens with.

use super::proof::{Judged, Origin, Proof};
use crate::case::{Case, packed};
use crate::question::ToAscii;
use crate::text::Words;
use crate::validate::Means;

/// Captured from the laboratory. Compiled in, so that the first frame shows the whole page and nothing moves afterwards.
const OPENING: &[u8] = include_bytes!("../../assets/cases/opening.bin");

/// Its name, as it stands in a link.
pub const NAME: &str = "opening";

/// Work in one go, as [`Slices::next`](crate::validate::Slices::next) counts it: some 20 ms in a browser, and a page that does not
/// answer within 50 feels stuck.
pub const SLICE: u64 = 6_000;

/// The case, not yet checked; a test holds that it is one.
pub fn case() -> Option<Case> {
    packed::read(OPENING)
}

/// The case, checked: by [`Means::POSITIVE`], which is all that it needs.
pub fn proof(words: &Words, to_ascii: ToAscii<'_>) -> Option<Proof> {
    let judged = Judged::at_once(case()?, Means::POSITIVE);
    Some(Proof::of(judged, Origin::Opening, words, to_ascii))
}
