//! An authentication chain: read or refused; what is read is written and read again to the same records.
#![no_main]

use explainer::case::given::{self, Beside, Kind};
use explainer::case;
use explainer::dns::Moment;
use explainer::validate::TrustAnchors;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let beside = Beside { now: Moment::from_unix(1_545_393_600), anchors: TrustAnchors::iana() };
    let Ok(given) = given::read(octets, beside) else { return };
    let _ = given.case.validate();
    if given.kind == Kind::Chain {
        let again = case::read(&case::write(&given.case)).map(|case| case.capture.exchanges);
        assert_eq!(again.as_deref(), Ok(given.case.capture.exchanges.as_slice()));
    }
});
