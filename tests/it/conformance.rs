//! Every case of the conformance suite: the verdict is the one that Unbound and the other suites expect.
//!
//! The folder `validator-cases` lies in `../shared`, or where `SHARED_DIR` says. Without it the run is left out, and fails
//! where it is expected (`CI=true`).

use std::fs;
use std::path::{Path, PathBuf};

use explainer::case;
use explainer::figures::{Run, Suite};
use serde::Deserialize;

use crate::figures::{hold, many, reasons};

/// What a case file says about itself beyond the evidence.
#[derive(Deserialize)]
struct Expectation {
    expected: String,
    #[serde(default)]
    stub_applicable: bool,
    #[serde(default)]
    reason: Option<String>,
    /// Options without which the verdict may be another: an object or a list of their names.
    #[serde(default)]
    needs_config: serde_json::Value,
}

/// Options of resolvers that a case may need, and that are known here (see `case::config`).
const KNOWN_OPTIONS: [&str; 2] = ["val-nsec3-keysize-iterations", "harden-algo-downgrade"];

/// An explained difference.
#[derive(Debug, Default, PartialEq, Eq)]
struct Exception {
    case: String,
    ours: String,
    theirs: String,
    reason: String,
}

/// The folder of cases; `None` where it is missing and need not be there.
pub(crate) fn folder() -> Option<PathBuf> {
    let shared = std::env::var_os("SHARED_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let mut candidates = vec![shared];
    // A second checkout may lie one level deeper than the first.
    candidates.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"));
    let found = candidates.into_iter().map(|shared| shared.join("validator-cases")).find(|folder| folder.is_dir());
    let expected = std::env::var("CI").is_ok_and(|ci| ci == "true");
    assert!(found.is_some() || !expected, "no folder validator-cases in ../shared or SHARED_DIR, and CI=true");
    if found.is_none() {
        println!("left out: no folder validator-cases in ../shared or SHARED_DIR");
    }
    found
}

/// All case files of the folder, by name.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
}

/// What a verdict counts as in the suites: data that did not come is a failure there (SERVFAIL).
fn in_their_words(verdict: &str) -> &str {
    if verdict == "indeterminate" { "bogus" } else { verdict }
}

/// The blocks of `exceptions.toml`: the part of TOML that it needs, and an error for all else.
fn exceptions(text: &str) -> Vec<Exception> {
    let mut list: Vec<Exception> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if line == "[[exception]]" {
            list.push(Exception::default());
            continue;
        }
        let (key, value) = line.split_once('=').unwrap_or_else(|| panic!("no key = \"value\": {line}"));
        let value = value.trim().strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        let value = value.unwrap_or_else(|| panic!("no string: {line}")).to_owned();
        let last = list.last_mut().unwrap_or_else(|| panic!("outside a block: {line}"));
        match key.trim() {
            "case" => last.case = value,
            "ours" => last.ours = value,
            "theirs" => last.theirs = value,
            "reason" => last.reason = value,
            other => panic!("unknown key {other}"),
        }
    }
    for exception in &list {
        assert!(exception.reason.contains("RFC"), "no RFC in the reason for {}", exception.case);
    }
    list
}

/// Why a case cannot be judged by, if it cannot.
fn left_out(about: &Expectation) -> Option<String> {
    if !about.stub_applicable {
        return Some(about.reason.clone().unwrap_or_else(|| "not for a stub".to_owned()));
    }
    let needed: Vec<&str> = match &about.needs_config {
        serde_json::Value::Object(map) => map.keys().map(String::as_str).collect(),
        serde_json::Value::Array(list) => list.iter().filter_map(|name| name.as_str()).collect(),
        serde_json::Value::String(name) => vec![name.as_str()],
        _ => Vec::new(),
    };
    let unknown = needed.into_iter().find(|name| !KNOWN_OPTIONS.contains(name))?;
    Some(format!("needs the option {unknown}"))
}

#[test]
fn every_case_has_the_verdict_of_the_suites() {
    let Some(folder) = folder() else { return };
    let exceptions = exceptions(include_str!("../conformance/exceptions.toml"));
    let (mut agreed, mut skipped, mut explained, mut wrong) = (0usize, Vec::new(), Vec::new(), Vec::new());
    for file in files(&folder) {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).unwrap();
        let about: Expectation = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        if let Some(why) = left_out(&about) {
            skipped.push((name, why));
            continue;
        }
        let report = case::read(&text).unwrap_or_else(|error| panic!("{name}: {error}")).validate();
        let ours = in_their_words(report.verdict.word());
        let exception = exceptions.iter().find(|exception| exception.case == name);
        match exception {
            None if ours == about.expected => agreed += 1,
            None => {
                let fault = report.verdict.broken_at().map(|broken| &broken.fault);
                wrong.push(format!("{name}: ours {ours}, theirs {}: {fault:?}", about.expected));
            }
            Some(listed) if listed.ours == ours && listed.theirs == about.expected && ours != about.expected => {
                explained.push((name, listed.reason.clone()));
            }
            Some(_) => {
                wrong.push(format!("{name}: listed as an exception, and ours is {ours}, theirs {}", about.expected))
            }
        }
    }
    for exception in &exceptions {
        if !folder.join(format!("{}.json", exception.case)).is_file() {
            wrong.push(format!("{}: listed as an exception, and there is no such case", exception.case));
        }
    }
    println!("conformance: {agreed} agreed, {} differ for a reason, {} skipped", explained.len(), skipped.len());
    for (name, why) in explained.iter().chain(&skipped) {
        println!("  {name}: {why}");
    }
    assert!(wrong.is_empty(), "{} unexplained differences:\n{}", wrong.len(), wrong.join("\n"));
    assert!(agreed > 0, "no case was run");
    let reasons = |of: &[(String, String)]| reasons(of.iter().map(|(_, why)| why.clone()));
    let run = Run {
        judged: many(agreed + explained.len()),
        agreed: many(agreed),
        explained: reasons(&explained),
        skipped: reasons(&skipped),
        ..Run::default()
    };
    hold(Suite::Conformance, run);
}

#[test]
fn exceptions_are_read() {
    let text = "# a remark\n[[exception]]\ncase = \"a\"\nours = \"bogus\"\ntheirs = \"secure\"\nreason = \"RFC 1 2\"\n";
    let read = exceptions(text);
    let [Exception { case, ours, theirs, reason }] = &read[..] else { panic!("{read:?}") };
    assert_eq!([case, ours, theirs, reason], ["a", "bogus", "secure", "RFC 1 2"]);
}
