//! Verifies case files natively: `verify [--json|--explain] [--policy default|strict] FILE|FOLDER...`.
//!
//! A policy that is given takes the place of the cases' own.
//!
//! With `--json`, one line a case:
//! `{"file","verdict","diagnoses":[...],"root_cause":null|"CODE","signature_checks":n,"micros":n}`; a file that is no case gives
//! `{"file","error"}`, and the run goes on.
//!
//! With `--explain`, what the page says of each case in English: each finding with its title, in plain and in expert words, who acts and
//! how, the root cause first; then the story as a text.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use explainer::case;
use explainer::diagnose;
use explainer::paper::explained::explained;
use explainer::text::Words;
use explainer::validate::{Policy, PolicyName};
use serde::Serialize;

#[derive(Serialize)]
#[serde(untagged)]
enum Line {
    Verified {
        file: String,
        verdict: &'static str,
        diagnoses: Vec<&'static str>,
        root_cause: Option<&'static str>,
        signature_checks: usize,
        micros: u128,
        /// What `--explain` prints.
        #[serde(skip)]
        explained: Option<String>,
    },
    Failed {
        file: String,
        error: String,
    },
}

fn main() -> ExitCode {
    let (mut json, mut explain) = (false, false);
    let mut policy: Option<Policy> = None;
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--json") => json = true,
            Some("--explain") => explain = true,
            Some("--policy") => {
                let word = arguments.next();
                let Some(name) = word.as_deref().and_then(OsStr::to_str).and_then(PolicyName::from_word) else {
                    return usage(ExitCode::from(2));
                };
                policy = Some(name.policy());
            }
            Some("--help" | "-h") => return usage(ExitCode::SUCCESS),
            _ => paths.push(argument.into()),
        }
    }
    if paths.is_empty() || json && explain {
        return usage(ExitCode::from(2));
    }
    let mut out = io::stdout().lock();
    let mut failed = false;
    for file in paths.iter().flat_map(|path| cases_in(path)) {
        let line = verify(&file, policy.as_ref(), explain);
        failed |= matches!(line, Line::Failed { .. });
        if print(&mut out, &line, json).is_err() {
            // Whoever read the output has gone: nothing is left to tell.
            return ExitCode::SUCCESS;
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn usage(code: ExitCode) -> ExitCode {
    let mut err = io::stderr().lock();
    let _ = writeln!(err, "usage: verify [--json|--explain] [--policy default|strict] FILE|FOLDER...");
    code
}

/// The file itself, or the `.json` files in a folder, by name.
fn cases_in(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(path) else { return vec![path.to_owned()] };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
}

fn verify(path: &Path, policy: Option<&Policy>, explain: bool) -> Line {
    let file = path.display().to_string();
    let text = match fs::read(path).map(String::from_utf8) {
        Ok(Ok(text)) => text,
        Ok(Err(error)) => return Line::Failed { file, error: error.to_string() },
        Err(error) => return Line::Failed { file, error: error.to_string() },
    };
    let mut case = match case::read(&text) {
        Ok(case) => case,
        Err(error) => return Line::Failed { file, error: error.to_string() },
    };
    if let Some(policy) = policy {
        case.policy = policy.clone();
    }
    let begun = Instant::now();
    let report = case.validate();
    let micros = begun.elapsed().as_micros();
    let found = diagnose::find(&report, &case.capture);
    let explained = explain.then(|| explained(&case, &report, &found, &Words::english()));
    Line::Verified {
        file,
        verdict: report.verdict.word(),
        diagnoses: found.codes(),
        root_cause: found.root_cause(),
        signature_checks: report.work.signature_checks,
        micros,
        explained,
    }
}

fn print(out: &mut impl Write, line: &Line, json: bool) -> io::Result<()> {
    if json {
        return writeln!(out, "{}", serde_json::to_string(line).unwrap_or_default());
    }
    match line {
        Line::Verified { file, explained: Some(text), .. } => writeln!(out, "== {file}\n{text}"),
        Line::Verified { file, verdict, root_cause, signature_checks, .. } => {
            let cause = root_cause.map_or_else(String::new, |code| format!(": {code}"));
            writeln!(out, "{verdict:<13} {file}{cause} ({signature_checks} signature checks)")
        }
        Line::Failed { file, error } => writeln!(out, "{:<13} {file}: {error}", "no case"),
    }
}
