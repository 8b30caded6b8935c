//! The order in which things came means nothing: not that of the records, nor of the sections, nor of the exchanges.
//!
//! RFC 1034 3.6 (the order of records is not significant), RFC 2181 5 (an RRset is a set). What a sender can choose freely must
//! change neither the verdict nor what is said about it. Every case of the gallery and of the shared folders is put into other
//! orders, and must end as before.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use explainer::case::{self, Case};
use explainer::diagnose::find;
use explainer::evidence::{Exchange, Received, Section};
use explainer::validate::{Checks, Means};

use crate::attack;
use crate::conformance;
use crate::random::Random;

/// Random orders that each case is put into; the reversed ones come besides.
const ORDERS: u64 = 4;

/// What must stay the same.
#[derive(Debug, PartialEq, Eq)]
struct Ending {
    verdict: &'static str,
    root: Option<&'static str>,
    codes: BTreeSet<&'static str>,
}

/// The signatures are the same in every order, so none is checked twice.
fn ending(case: &Case, checks: &Checks) -> Ending {
    let report = checks.validate(case.evidence(), &case.policy);
    let found = find(&report, &case.capture);
    Ending { verdict: report.verdict.word(), root: found.root_cause(), codes: found.codes().into_iter().collect() }
}

/// A way to order a list: from the last to the first, or by chance.
enum Order {
    Reversed,
    Chance(Random),
}

impl Order {
    fn of<T>(&mut self, list: &mut [T]) {
        match self {
            Self::Reversed => list.reverse(),
            // Fisher and Yates.
            Self::Chance(random) => (1..list.len()).rev().for_each(|last| list.swap(last, random.below(last + 1))),
        }
    }
}

/// What is put into another order.
#[derive(Clone, Copy, Debug)]
enum What {
    /// The records of each section among themselves.
    Records,
    /// The sections, each as it is.
    Sections,
    /// The exchanges.
    Exchanges,
    /// All records of a response, whatever their section.
    Lists,
    /// All of these at once.
    All,
}

const WHATS: [What; 5] = [What::Records, What::Sections, What::Exchanges, What::Lists, What::All];

/// The records by section, the sections in the order in which they begin.
fn by_section(records: &mut Vec<Received>) -> Vec<Vec<Received>> {
    let mut parts: Vec<(Section, Vec<Received>)> = Vec::new();
    for received in records.drain(..) {
        match parts.iter_mut().find(|(section, _)| *section == received.section) {
            Some((_, part)) => part.push(received),
            None => parts.push((received.section, vec![received])),
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

fn reorder_records(what: What, order: &mut Order, records: &mut Vec<Received>) {
    match what {
        What::Records => {
            let mut parts = by_section(records);
            parts.iter_mut().for_each(|part| order.of(part));
            records.extend(parts.into_iter().flatten());
        }
        What::Sections => {
            let mut parts = by_section(records);
            order.of(&mut parts);
            records.extend(parts.into_iter().flatten());
        }
        What::Lists | What::All => order.of(records),
        What::Exchanges => {}
    }
}

/// Puts the exchanges into another order; those of one question keep theirs among themselves, for the first of two equally good
/// ones is the one that counts ([`explainer::evidence::Capture::exchange`]).
fn reorder_exchanges(order: &mut Order, exchanges: &mut Vec<Exchange>) {
    let mut groups: Vec<Vec<Exchange>> = Vec::new();
    for exchange in exchanges.drain(..) {
        match groups.iter_mut().find(|group| group[0].question == exchange.question) {
            Some(group) => group.push(exchange),
            None => groups.push(vec![exchange]),
        }
    }
    order.of(&mut groups);
    exchanges.extend(groups.into_iter().flatten());
}

fn reordered(case: &Case, what: What, order: &mut Order) -> Case {
    let mut case = case.clone();
    for exchange in &mut case.capture.exchanges {
        if let Ok(response) = &mut exchange.outcome {
            reorder_records(what, order, &mut response.records);
            if matches!(what, What::Records | What::All) {
                order.of(&mut response.refused);
            }
        }
    }
    if matches!(what, What::Exchanges | What::All) {
        reorder_exchanges(order, &mut case.capture.exchanges);
    }
    case
}

/// What differs between two endings, in words.
fn difference(before: &Ending, after: &Ending) -> String {
    let mut parts = Vec::new();
    if before.verdict != after.verdict {
        parts.push(format!("verdict {} -> {}", before.verdict, after.verdict));
    }
    if before.root != after.root {
        parts.push(format!("root cause {:?} -> {:?}", before.root, after.root));
    }
    let codes = |word: &str, codes: Vec<&&str>| (!codes.is_empty()).then(|| format!("{word} {codes:?}"));
    parts.extend(codes("lost", before.codes.difference(&after.codes).collect()));
    parts.extend(codes("gained", after.codes.difference(&before.codes).collect()));
    parts.join(", ")
}

/// Puts each case into other orders; the cases that end otherwise, each difference once, with what was reordered for it.
fn run(files: &[impl AsRef<Path>]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let name = file.as_ref().file_stem().unwrap().to_string_lossy().into_owned();
        let case = case::read(&fs::read_to_string(file).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let checks = Checks::new(Means::ALL);
        let before = ending(&case, &checks);
        let mut differences: Vec<String> = Vec::new();
        for what in WHATS {
            let seeds = (0..ORDERS).map(|seed| Order::Chance(Random::new(seed << 32 | index as u64)));
            for mut order in std::iter::once(Order::Reversed).chain(seeds) {
                let after = ending(&reordered(&case, what, &mut order), &checks);
                let difference = difference(&before, &after);
                if after != before && !differences.contains(&difference) {
                    wrong.push(format!("{name}, {what:?}: {difference}"));
                    differences.push(difference);
                }
            }
        }
    }
    wrong
}

fn same_in_every_order(files: &[impl AsRef<Path>]) {
    let wrong = run(files);
    assert!(wrong.is_empty(), "{} differences in {} cases:\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

#[test]
fn order_means_nothing_in_the_gallery() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/gallery");
    let files = conformance::files(&folder);
    assert!(!files.is_empty());
    same_in_every_order(&files);
}

#[test]
fn order_means_nothing_in_the_conformance_suite() {
    let Some(folder) = conformance::folder() else { return };
    same_in_every_order(&conformance::files(&folder));
}

#[test]
fn order_means_nothing_in_the_field() {
    same_in_every_order(&attack::cases("field-cases"));
}

#[test]
fn order_means_nothing_in_an_attack() {
    let mut files = attack::cases("attack-cases");
    // What each of these costs once is too much to be done again and again.
    files.retain(|file| !attack::is_about_cost(&file.file_stem().unwrap().to_string_lossy()));
    same_in_every_order(&files);
}
