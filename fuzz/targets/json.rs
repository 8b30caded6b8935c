//! A resolver's JSON: read or refused, and never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let _ = explainer::doh::json::parse(body.to_vec());
});
