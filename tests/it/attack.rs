//! Cases that others made to break a validator, and cases that puzzled people in the field: each has the verdict that the RFCs
//! ask for.
//!
//! The folders `attack-cases` and `field-cases` lie beside `validator-cases`, see [`crate::conformance`]. Without them the runs
//! are left out, and fail where they are expected (`CI=true`).

use std::fs;
use std::path::PathBuf;

use explainer::case;
use serde::Deserialize;

use crate::conformance;

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

/// Runs the cases of a folder, prints those that have another verdict, and fails if there are any.
fn run(folder: &str) {
    let files = cases(folder);
    let (mut agreed, mut of_cost, mut wrong) = (0usize, 0usize, Vec::new());
    for file in &files {
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
    println!("{folder}: {agreed} agreed ({of_cost} of them judged by their cost alone), {} differ", wrong.len());
    assert!(wrong.is_empty(), "{} of {} with another verdict:\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

#[test]
fn every_attack_has_the_verdict_that_the_rfcs_ask_for() {
    run("attack-cases");
}

#[test]
fn every_condition_of_the_field_has_the_verdict_that_the_rfcs_ask_for() {
    run("field-cases");
}
