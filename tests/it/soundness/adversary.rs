//! A random adversary: whatever it puts together from genuine and forged records, nothing untrue is called secure, and nothing
//! signed insecure.
//!
//! Worlds and captures come by chance from fixed seeds, [`PER_WORLD`] captures to a seed. `scripts/adversary` runs millions: it
//! says how many by `ADVERSARY_RUNS`, and from which seed on by `ADVERSARY_SEED`. What seed N shows, it shows again. With
//! `ADVERSARY_ALL` it goes on after the first untrue verdict, and lists the kinds of them.

mod edits;
mod forger;
mod honest;
mod judge;
mod signed;
mod truth;
mod world;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use explainer::case::{self, Case};
use explainer::dns::{Moment, shown};
use explainer::doh::json;
use explainer::evidence::{Capture, Section, Transport};
use explainer::figures::{Run, Suite};
use explainer::validate::{Checks, Evidence, Means, Policy, Report, TrustAnchors};

use self::forger::Forger;
use self::world::{World, chance};
use super::zone::NOW;
use crate::figures::{many, record_long};
use crate::random::Random;

/// Captures that are made in one world: a seed's worth.
const PER_WORLD: u64 = 40;
/// Captures in a run of all tests.
const RUNS: u64 = 4000;

/// How many verdicts of each kind came, by honest and by forged captures.
type Counts = BTreeMap<(&'static str, &'static str), u64>;

/// An untrue verdict: its seed, what is wrong, and the case to look at.
struct Violation {
    seed: u64,
    at: u64,
    what: String,
    case: String,
}

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{variable}={text}")))
}

#[test]
fn an_adversary_makes_nothing_untrue_secure_and_nothing_signed_insecure() {
    let (runs, first) = (number("ADVERSARY_RUNS", RUNS), number("ADVERSARY_SEED", 1));
    let go_on = std::env::var_os("ADVERSARY_ALL").is_some();
    let next = AtomicU64::new(0);
    let stop = AtomicBool::new(false);
    let total: Mutex<(Counts, Vec<Violation>)> = Mutex::default();
    let work = || {
        while !stop.load(Ordering::Relaxed) {
            let begun = next.fetch_add(PER_WORLD, Ordering::Relaxed);
            if begun >= runs {
                return;
            }
            let (counts, violations) = in_one_world(first + begun / PER_WORLD, PER_WORLD.min(runs - begun), go_on);
            let mut total = total.lock().unwrap_or_else(PoisonError::into_inner);
            for (kind, count) in counts {
                *total.0.entry(kind).or_default() += count;
            }
            if !violations.is_empty() && !go_on {
                stop.store(true, Ordering::Relaxed);
            }
            total.1.extend(violations);
        }
    };
    std::thread::scope(|scope| {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        (0..workers).for_each(|_| drop(scope.spawn(work)));
    });
    let (counts, mut violations) = total.into_inner().unwrap_or_else(PoisonError::into_inner);
    println!("adversary: {} captures from seed {first}", counts.values().sum::<u64>());
    for ((from, verdict), count) in &counts {
        println!("  {from:6} {verdict:13} {count}");
    }
    record_long(Suite::Adversary, figures(&counts, violations.len(), first));
    violations.sort_by_key(|violation| (violation.seed, violation.at));
    let Some(Violation { seed, at, what, case }) = violations.first() else { return };
    if go_on {
        kinds(&violations);
    }
    println!("{case}");
    panic!(
        "seed {seed}, capture {at} (again by scripts/adversary --seed {seed} --runs {PER_WORLD}; found after {} captures): {what}",
        (seed - first) * PER_WORLD + at + 1
    );
}

/// What is written down of a run.
fn figures(counts: &Counts, violations: usize, seed: u64) -> Run {
    let of = |kind: &str| counts.iter().filter(|((from, _), _)| *from == kind).map(|(_, count)| count).sum::<u64>();
    let (judged, wrong) = (counts.values().sum::<u64>(), many(violations));
    let also = [("honest", of("honest")), ("forged", of("forged")), ("seed", seed)];
    let also = also.map(|(what, count)| (what.to_owned(), count)).into();
    Run { judged, agreed: judged - wrong, wrong, also, ..Run::default() }
}

/// Lists what is alike but for the names, with how often and where it came first.
fn kinds(violations: &[Violation]) {
    let mut kinds: BTreeMap<String, (u64, &Violation)> = BTreeMap::new();
    for violation in violations {
        let words =
            violation.what.split_inclusive(|letter: char| !(letter.is_ascii_alphanumeric() || ".*".contains(letter)));
        let nameless: String = words
            .map(|word| if word.trim_end_matches(|letter: char| letter != '.').contains('.') { "NAME " } else { word })
            .collect();
        kinds.entry(nameless).or_insert((0, violation)).0 += 1;
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, (_, violation))| violation.seed);
    for (kind, (count, first)) in kinds {
        println!("  {count:5} from seed {}, capture {}: {kind}", first.seed, first.at);
    }
}

/// Makes a world of a seed and some captures in it; stops at the first that is judged untruly, if it is not to go on.
fn in_one_world(seed: u64, captures: u64, go_on: bool) -> (Counts, Vec<Violation>) {
    let mut random = Random::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let world = World::new(&mut random);
    let anchors = TrustAnchors::given(world.anchor_texts.iter().map(String::as_str)).unwrap();
    let checks = Checks::new(Means::ALL);
    let (mut counts, mut violations) = (Counts::new(), Vec::new());
    for at in 0..captures {
        let question = world.question(&mut random);
        let honest = world.capture(&question, chance(&mut random, 3, 4));
        let from = if at % 4 == 0 { "honest" } else { "forged" };
        let capture = if at % 4 == 0 { honest } else { Forger::new(&world, &mut random, honest).forge() };
        let judged = catch_unwind(AssertUnwindSafe(|| {
            let report = checks.validate(
                Evidence { capture: &capture, anchors: &anchors, now: Moment::from_field(NOW) },
                &Policy::default(),
            );
            let judged = judge::judge(&world, &capture, &report);
            (report.verdict.word(), judged.and_then(|()| if at % 4 == 0 { expected(&world, &report) } else { Ok(()) }))
        }));
        let (verdict, judged) = judged.unwrap_or(("panic", Err("the validator panics".to_owned())));
        *counts.entry((from, verdict)).or_default() += 1;
        if let Err(what) = judged {
            let what = format!("{from}, {} {}: {what}", shown(&question.name), question.rtype);
            let case = text(&capture, &world, &anchors, &what);
            violations.push(Violation { seed, at, what, case });
            if !go_on {
                break;
            }
        }
    }
    (counts, violations)
}

/// An honest capture ends as it should.
fn expected(world: &World, report: &Report) -> Result<(), String> {
    let (ours, right) = (report.verdict.word(), world.reply(&report.question).verdict);
    match right {
        Some(right) if right != ours => Err(format!(
            "said to be {ours}, and is {right}: {:?}",
            report.verdict.broken_at().map(|broken| &broken.fault)
        )),
        _ => Ok(()),
    }
}

/// The capture as a case file, its bodies as JSON.
fn text(capture: &Capture, world: &World, anchors: &TrustAnchors, what: &str) -> String {
    let mut capture = capture.clone();
    for exchange in &mut capture.exchanges {
        let Ok(response) = &mut exchange.outcome else { continue };
        let section = |section: Section| -> Vec<serde_json::Value> {
            let here =
                response.records.iter().filter(|received| received.section == section).map(|received| &received.record);
            here.map(|record| {
                let data = explainer::dns::presentation(record.rtype, &record.rdata);
                serde_json::json!({"name": shown(&record.owner), "type": record.rtype.to_int(), "TTL": record.ttl, "data": data})
            })
            .collect()
        };
        let body = serde_json::json!({
            "Status": response.rcode.to_int(), "TC": false, "RD": true, "RA": true, "AD": false, "CD": true,
            "Answer": section(Section::Answer), "Authority": section(Section::Authority),
            "Additional": section(Section::Additional),
        });
        *response = json::parse(body.to_string().into_bytes()).unwrap();
        exchange.transport = Transport::Json;
    }
    case::write(&Case {
        name: Some(what.to_owned()),
        capture,
        anchors: anchors.clone(),
        anchor_texts: world.anchor_texts.clone(),
        now: Moment::from_field(NOW),
        policy: Policy::default(),
    })
}
