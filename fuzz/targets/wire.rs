//! A DNS message: read or refused; RDATA is uncompressed, so no record is longer than its field can say.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|message: &[u8]| {
    if let Ok(response) = explainer::doh::wire::parse(message.to_vec()) {
        assert!(response.records.iter().all(|received| received.record.rdata.len() <= 0xffff));
    }
});
