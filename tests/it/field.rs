//! Conditions that people have reported: the cause, what else is found, and what the page says of it. A support person acts on these
//! words.
//!
//! The folder `field-cases` lies beside `validator-cases`, see [`crate::conformance`]. The verdicts are held in [`crate::attack`].

use std::fs;

use explainer::case;
use explainer::diagnose;
use explainer::figures::{Run, Suite};
use explainer::paper::explained;
use explainer::text::Words;
use serde::Deserialize;

use crate::attack;
use crate::figures::{hold, many};

/// What a case file says about its diagnoses.
#[derive(Deserialize)]
struct Expectation {
    /// The root cause is one of these; null: there is none.
    #[serde(default)]
    expected_root_cause: Option<Vec<Option<String>>>,
    /// These accuse somebody who can't mend it.
    #[serde(default)]
    wrong_root_cause: Vec<String>,
    /// Each is found (`A|B`: one of both).
    #[serde(default)]
    expected_codes: Vec<String>,
    #[serde(default)]
    unwanted_codes: Vec<String>,
    #[serde(default)]
    unwanted_words: Vec<String>,
    #[serde(default)]
    wanted_words: Vec<String>,
}

#[test]
fn each_condition_has_its_cause_and_its_words() {
    let words = Words::english();
    let mut wrong = Vec::new();
    let files = attack::cases("field-cases");
    for file in &files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(file).unwrap();
        let about: Expectation = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let case = case::read(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let report = case.validate();
        let found = diagnose::find(&report, &case.capture);
        let (root, codes) = (found.root_cause(), found.codes());
        let said = explained::findings(&found, &words).join("\n").to_lowercase();
        let says = |words: &&String| said.contains(&words.to_lowercase());
        let mut note = |what: String| wrong.push(format!("{name}: {what}; found {codes:?}"));
        if let Some(expected) = &about.expected_root_cause
            && !expected.iter().any(|expected| expected.as_deref() == root)
        {
            note(format!("root cause {root:?} in place of {expected:?}"));
        }
        if let Some(root) = root.filter(|root| about.wrong_root_cause.iter().any(|wrong| wrong == root)) {
            note(format!("{root} accuses the wrong party"));
        }
        for lacking in about.expected_codes.iter().filter(|one| !one.split('|').any(|code| codes.contains(&code))) {
            note(format!("{lacking} is not found"));
        }
        for code in about.unwanted_codes.iter().filter(|code| codes.contains(&code.as_str())) {
            note(format!("{code} is found"));
        }
        for words in about.unwanted_words.iter().filter(says) {
            note(format!("says “{words}”"));
        }
        for words in about.wanted_words.iter().filter(|words| !says(words)) {
            note(format!("does not say “{words}”"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    if !files.is_empty() {
        hold(Suite::Causes, Run { judged: many(files.len()), agreed: many(files.len()), ..Run::default() });
    }
}
