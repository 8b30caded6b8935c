//! What a validation may say that has less than all means: nothing that one with all of them would not say.

use std::fs;
use std::path::Path;

use explainer::case::{self, Case, packed};
use explainer::trace::{Fault, NotRetrieved, Rule};
use explainer::validate::{Checks, Means, Policy, Report, Verdict};

use crate::{shown, zone};

/// The case by both policies, each with nothing checked before.
fn by(case: &Case, means: Means) -> [Report; 2] {
    [Policy::default(), Policy::strict()].map(|policy| Checks::new(means).validate(case.evidence(), &policy))
}

/// The gallery as it is served, and every draft.
fn cases() -> Vec<(String, Case)> {
    let gallery = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/gallery");
    let files = fs::read_dir(gallery).unwrap().map(|entry| entry.unwrap().path());
    let served = files.filter(|path| path.extension().is_some_and(|ext| ext == "json")).filter_map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        Some((path.display().to_string(), case::read(&text).ok()?))
    });
    let drafts = [
        zone::answer(),
        zone::walked(),
        zone::nxdomain(),
        zone::nodata(),
        zone::wildcard(),
        zone::unsigned(),
        zone::alias("other.example.test."),
        zone::hashed_nxdomain(&zone::Ring::new(0, &[], 0)),
    ];
    let drafts = drafts.into_iter().enumerate().map(|(at, draft)| (format!("draft {at}"), draft.case("means")));
    let shown = shown::cases().iter().map(|(shown, case)| (shown.code.to_owned(), case.clone()));
    served.chain(shown).chain(drafts).collect()
}

#[test]
fn fewer_means_never_say_secure_or_insecure_where_all_means_do_not() {
    let (mut secure, mut open) = (0, 0);
    for (called, case) in cases() {
        let all = by(&case, Means::ALL);
        for (few, all) in by(&case, Means::POSITIVE).iter().zip(&all) {
            let (few, all) = (few.verdict.word(), all.verdict.word());
            if matches!(few, "secure" | "insecure") {
                assert_eq!(few, all, "{called}");
            }
            secure += usize::from(few == "secure");
            open += usize::from(few == "indeterminate" && matches!(all, "secure" | "insecure"));
        }
    }
    assert!(secure > 50 && open > 10, "both happen: {secure}, {open}");
}

/// Steps, values, verdict and work: all that a report has is in what it is printed as.
#[test]
fn the_opening_case_needs_no_more_than_it_is_checked_by() {
    let opening = packed::read(include_bytes!("../../assets/cases/opening.bin")).unwrap();
    let [few, all] = [Means::POSITIVE, Means::ALL].map(|means| by(&opening, means));
    for (few, all) in few.iter().zip(&all) {
        assert_eq!(few.verdict.word(), "secure");
        assert_eq!(format!("{few:#?}"), format!("{all:#?}"));
    }
}

#[test]
fn a_proof_that_cannot_be_checked_is_not_said_to_be_missing_or_unreadable() {
    let hashed = zone::hashed_nxdomain(&zone::Ring::new(0, &[], 0));
    for (draft, rule) in
        [(zone::nxdomain(), Rule::NsecNameError), (hashed, Rule::Nsec3NameError), (zone::unsigned(), Rule::NoDs)]
    {
        let [report, _] = by(&draft.case("means"), Means::POSITIVE);
        let Verdict::Indeterminate(broken) = &report.verdict else { panic!("{:?}", report.verdict) };
        assert!(matches!(broken.fault, Fault::NotRetrieved { reason: NotRetrieved::NotAtHand, .. }), "{broken:?}");
        let step = report.trace.steps().iter().find(|step| step.id == broken.step).unwrap();
        assert_eq!(step.rule, rule);
    }
}
