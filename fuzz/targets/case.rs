//! Any capture has a verdict, after a bounded amount of work; what is written is read again to the same verdict.
//!
//! No input is secure unless it holds a signed chain from its own anchor, so a new secure one is nothing to be afraid of: an
//! anchor is part of the input.
#![no_main]

use explainer::case;
use explainer::validate::budget;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(case) = case::read(text) else { return };
    let report = case.validate();
    assert!(report.work.signature_checks <= budget::SIGNATURES_PER_RUN);
    assert!(report.work.hashes <= budget::HASHES_PER_RUN);
    let _ = explainer::diagnose::find(&report, &case.capture);
    let again = case::read(&case::write(&case)).map(|case| case.validate().verdict.word());
    assert_eq!(again.as_deref(), Ok(report.verdict.word()));
});
