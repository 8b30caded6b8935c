//! What tests counted, in `docs/figures`: the page shows these files and no figure that was typed by hand.

use std::fs;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use explainer::dns::Moment;
use explainer::figures::{ALSO, Reason, Run, Suite};
use explainer::text::Words;

fn file(suite: Suite) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("docs/figures/{}.json", suite.name()))
}

fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| value == "1")
}

/// Holds a suite's file against what was just counted, whatever the day; `UPDATE=1` writes it anew.
pub(crate) fn hold(suite: Suite, run: Run) {
    if is_set("UPDATE") {
        record(suite, run);
        return;
    }
    let text = fs::read_to_string(file(suite)).unwrap_or_default();
    let written: Option<Run> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", suite.name()));
    let date = written.as_ref().map_or_else(String::new, |written| written.date.clone());
    let counted = Some(Run { date, ..run });
    let called = file(suite);
    assert!(
        written == counted,
        "{} is out of date: run UPDATE=1 cargo test\nwritten {written:?}\ncounted {counted:?}",
        called.display()
    );
}

/// Writes down what a long run counted, where its script asks for that (`FIGURES=1`): a short one shows one thing again.
pub(crate) fn record_long(suite: Suite, run: Run) {
    if is_set("FIGURES") {
        record(suite, run);
    }
}

/// Writes down what a run counted, with the day of it.
fn record(suite: Suite, run: Run) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let (year, month, day) = Moment::from_unix(now).date();
    let run = Run { date: format!("{year}-{month:02}-{day:02}"), ..run };
    fs::write(file(suite), serde_json::to_string_pretty(&run).unwrap() + "\n").unwrap();
    println!("written: {}", file(suite).display());
}

/// A number of things, as the files have it.
pub(crate) fn many(count: usize) -> u64 {
    u64::try_from(count).unwrap()
}

/// Reasons with how often each was given, in the order of their words.
pub(crate) fn reasons<W: Into<String>>(all: impl IntoIterator<Item = W>) -> Vec<Reason> {
    let mut counts = std::collections::BTreeMap::<String, u64>::new();
    all.into_iter().for_each(|why| *counts.entry(why.into()).or_default() += 1);
    counts.into_iter().map(|(why, count)| Reason { why, count }).collect()
}

/// Each file is one of a suite, can be read, and adds up.
#[test]
fn every_file_of_figures_is_a_suite_s_and_adds_up() {
    if is_set("UPDATE") {
        // They are being written.
        return;
    }
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/figures");
    let mut there: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let mut wanted: Vec<String> = Suite::ALL.iter().map(|suite| format!("{}.json", suite.name())).collect();
    there.sort();
    wanted.sort();
    assert_eq!(there, wanted);
    let words = Words::english();
    // Seconds are said as a length of time.
    for what in ALSO.iter().filter(|what| **what != "seconds") {
        assert!(words.has(&format!("sure-also-{what}")), "no words for {what}");
    }
    for suite in Suite::ALL {
        assert!(words.has(&format!("sure-suite-{}", suite.name())), "no words for {}", suite.name());
        let text = fs::read_to_string(file(suite)).unwrap();
        let run: Option<Run> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", suite.name()));
        let Some(run) = run else { continue };
        let explained: u64 = run.explained.iter().map(|reason| reason.count).sum();
        assert_eq!(run.judged, run.agreed + explained + run.wrong, "{}", suite.name());
        for what in run.also.keys() {
            assert!(ALSO.contains(&what.as_str()), "{}: {what} is not told", suite.name());
        }
        assert!(run.judged > 0 && run.day().is_some(), "{}: {run:?}", suite.name());
    }
}
