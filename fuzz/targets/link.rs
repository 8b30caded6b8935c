//! A fragment is read or refused, and what is read is written the same again.
#![no_main]

use explainer::case::link::{self, Packing};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(carried) = link::read(text) else { return };
    assert_eq!(link::write(&carried).strip_prefix(link::MARK), Some(text.strip_prefix(link::MARK).unwrap_or(text)));
    if carried.packing == Packing::Plain {
        let _ = String::from_utf8(carried.octets).map(|text| explainer::case::read(&text));
    }
});
