//! What a visitor pastes: read or refused, with a verdict, and written and read again to the same one.
#![no_main]

use explainer::case::given::{self, Beside};
use explainer::case;
use explainer::dns::Moment;
use explainer::validate::TrustAnchors;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let beside = Beside { now: Moment::from_unix(1_795_867_262), anchors: TrustAnchors::iana() };
    let Ok(given) = given::read(text.as_bytes(), beside) else { return };
    let verdict = given.case.validate().verdict.word();
    assert!(given.lacks().len() <= 256);
    let again = case::read(&case::write(&given.case)).map(|case| case.validate().verdict.word());
    assert_eq!(again.as_deref(), Ok(verdict));
});
