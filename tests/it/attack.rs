//! Cases that others made to break a validator, and cases that puzzled people in the field: each has the verdict that the RFCs
//! ask for.
//!
//! The folders `attack-cases` and `field-cases` lie beside `validator-cases`, see [`crate::conformance`]. Without them the runs
//! are left out, and fail where they are expected (`CI=true`).

use std::fs;
use std::path::PathBuf;

use explainer::case::{self, Case};
use explainer::evidence::RecordId;
use explainer::figures::{Run, Suite};
use explainer::trace::Computed;
use explainer::validate::{Checks, Means, Policy, Work, budget};
use serde::Deserialize;

use crate::conformance;
use crate::figures::{hold, many};

/// What a case file says about itself beyond the evidence.
#[derive(Deserialize)]
struct Expectation {
    expected: String,
    /// Other verdicts that may be argued.
    #[serde(default)]
    also_right: Option<Vec<String>>,
    #[serde(default)]
    why: String,
}

/// The case files of a folder of the shared ones, by name; none where it is missing and need not be there.
pub(crate) fn cases(folder: &str) -> Vec<PathBuf> {
    let found = conformance::folder().map(|beside| beside.with_file_name(folder)).filter(|folder| folder.is_dir());
    let expected = std::env::var("CI").is_ok_and(|ci| ci == "true");
    assert!(found.is_some() || !expected, "no folder {folder} beside validator-cases, and CI=true");
    let Some(found) = found else {
        println!("left out: no folder {folder} beside validator-cases");
        return Vec::new();
    };
    // What people type is no case: it has no evidence.
    conformance::files(&found).into_iter().filter(|file| file.file_stem().is_some_and(|stem| stem != "typed")).collect()
}

/// Whether a case is about what it costs, and not about its verdict: any verdict is right for it.
pub(crate) fn is_about_cost(name: &str) -> bool {
    name.starts_with("dos_")
}

/// Cases of our own: what a review found, each with the verdict that is right.
#[test]
fn what_was_found_in_review_stays_mended() {
    judge(
        Suite::Review,
        &conformance::files(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/cases")),
    );
}

/// Runs cases, prints those that have another verdict, and fails if there are any; what it counted is held in the suite's file.
fn judge(suite: Suite, files: &[PathBuf]) {
    let (mut agreed, mut of_cost, mut wrong) = (0usize, 0usize, Vec::new());
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(file).unwrap();
        let about: Expectation = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let report = case::read(&text).unwrap_or_else(|error| panic!("{name}: {error}")).validate();
        of_cost += usize::from(is_about_cost(&name));
        let ours = report.verdict.word();
        if ours == about.expected || about.also_right.iter().flatten().any(|right| right == ours) {
            agreed += 1;
            continue;
        }
        let fault = report.verdict.broken_at().map(|broken| &broken.fault);
        wrong.push(format!("{name}: ours {ours}, right {}: {fault:?}; {}", about.expected, about.why));
    }
    println!(
        "{}: {agreed} agreed ({of_cost} of them judged by their cost alone), {} differ",
        suite.name(),
        wrong.len()
    );
    assert!(wrong.is_empty(), "{} of {} with another verdict:\n{}", wrong.len(), files.len(), wrong.join("\n"));
    if agreed == 0 {
        return;
    }
    let also = (of_cost > 0).then(|| ("cost".to_owned(), many(of_cost))).into_iter().collect();
    // A case that is about its cost has no verdict to compare.
    let compared = many(agreed - of_cost);
    hold(suite, Run { judged: compared, agreed: compared, also, ..Run::default() });
}

/// What each hostile case costs is bounded, whatever it holds: counted, for time is a matter of the machine.
#[test]
fn no_attack_costs_more_than_the_budget_has() {
    let files = cases("attack-cases");
    for file in files.iter().filter(|file| is_about_cost(&file.file_stem().unwrap().to_string_lossy())) {
        let case = case::read(&fs::read_to_string(file).unwrap()).unwrap();
        let report = case.validate();
        let Work { signature_checks, effort, digests, hashes, hash_blocks, octets, steps } = report.work;
        let called = file.display();
        // The step that finds the limit reached is written, too, and those that it is a part of.
        assert!(steps <= budget::STEPS_PER_RUN + 32, "{called}: {steps} steps");
        assert_eq!(steps, report.trace.steps().len(), "{called}");
        assert!(
            signature_checks <= budget::SIGNATURES_PER_RUN && effort <= budget::EFFORT_PER_RUN,
            "{called}: {effort}"
        );
        assert!(
            hashes <= budget::HASHES_PER_RUN && hash_blocks <= budget::HASH_BLOCKS_PER_RUN,
            "{called}: {hash_blocks}"
        );
        assert!(octets <= budget::OCTETS_PER_RUN && digests <= budget::STEPS_PER_RUN, "{called}: {octets} octets");
        // What is kept for display was paid for.
        let held = report.trace.steps().iter().flat_map(|step| &step.computed).map(|computed| match computed {
            Computed::Octets { octets, .. } => octets.len(),
            Computed::Digest { published, .. } => published.len(),
            _ => 0,
        });
        assert!(held.sum::<usize>() <= budget::OCTETS_PER_RUN, "{called}");
        let inputs: usize = report.trace.steps().iter().map(|step| step.inputs.len()).sum();
        assert!(inputs * size_of::<RecordId>() <= 2 * budget::OCTETS_PER_RUN, "{called}: {inputs} inputs");
    }
}

/// A case that was cut into slices ends as it does at once, and no slice does the work of another again.
#[test]
fn slices_do_what_is_done_at_once() {
    for file in cases("attack-cases").into_iter().chain(cases("field-cases")) {
        let case = case::read(&fs::read_to_string(&file).unwrap()).unwrap();
        let at_once = [Policy::default(), Policy::strict()].map(|policy| case.validate_by(&policy));
        let checks = Checks::new(Means::ALL);
        let mut slices = checks.in_slices(case, Case::evidence, [Policy::default(), Policy::strict()]);
        let (mut count, mut ended) = (0u64, None);
        while ended.is_none() {
            ended = slices.next(1_000);
            count += 1;
        }
        let (_, reports) = ended.unwrap();
        for (sliced, whole) in reports.iter().zip(&at_once) {
            assert_eq!(sliced.trace, whole.trace, "{}", file.display());
            assert_eq!((sliced.verdict.word(), sliced.work), (whole.verdict.word(), whole.work), "{}", file.display());
        }
        // A slice ends with the check that uses it up, so there are no more of them than effort asks for.
        let effort: u64 = reports.iter().map(|report| report.work.effort).sum();
        let steps: usize = reports.iter().map(|report| report.work.steps + report.work.octets / 100).sum();
        let most = 2 + (effort + 2 * u64::try_from(steps).unwrap()) / 1_000;
        assert!(count <= most, "{}: {count} slices for {most}", file.display());
    }
}

#[test]
fn every_attack_has_the_verdict_that_the_rfcs_ask_for() {
    judge(Suite::Attack, &cases("attack-cases"));
}

#[test]
fn every_condition_of_the_field_has_the_verdict_that_the_rfcs_ask_for() {
    judge(Suite::Field, &cases("field-cases"));
}
