//! No bit of what a verdict rests on can be turned over without the verdict falling.

use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use explainer::case;
use explainer::dns::{Class, Name, Rcode, Record, Rtype, canonical};
use explainer::evidence::Capture;
use explainer::validate::{Policy, Report, TrustAnchors, validate};

use super::scenes;
use super::zone::Scene;
use crate::conformance;

/// All that a verdict is a function of.
#[derive(Clone)]
struct Proof {
    name: String,
    capture: Capture,
    anchors: TrustAnchors,
    now: explainer::dns::Moment,
    policy: Policy,
}

impl Proof {
    fn of_scene(name: &str, scene: &Scene) -> Self {
        Self {
            name: name.to_owned(),
            capture: scene.capture.clone(),
            anchors: TrustAnchors::given(scene.anchors.iter().map(String::as_str)).unwrap(),
            now: explainer::dns::Moment::from_field(scene.now),
            policy: scene.policy.clone(),
        }
    }

    fn of_case(name: &str, text: &str) -> Self {
        let case = case::read(text).unwrap();
        let (anchors, now, policy) = (case.anchors, case.now, case.policy);
        Self { name: name.to_owned(), capture: case.capture, anchors, now, policy }
    }

    fn report(&self) -> Report {
        validate(&self.capture, &self.anchors, self.now, &self.policy)
    }

    fn verdict(&self) -> &'static str {
        self.report().verdict.word()
    }

    fn record(&mut self, (exchange, record): (usize, usize)) -> &mut Record {
        &mut self.capture.exchanges[exchange].outcome.as_mut().unwrap().records[record].record
    }

    /// Where the records stand, each once.
    fn places(&self) -> Vec<(usize, usize)> {
        let exchanges = self.capture.exchanges.iter().enumerate();
        let records = |(index, exchange): (usize, &explainer::evidence::Exchange)| {
            let count = exchange.outcome.as_ref().map_or(0, |response| response.records.len());
            (0..count).map(move |record| (index, record)).collect::<Vec<_>>()
        };
        exchanges.flat_map(records).collect()
    }

    /// Leaves out every record without which the verdict is the same: what remains is needed to the last one.
    fn without_what_is_not_needed(mut self) -> Self {
        let verdict = self.verdict();
        loop {
            let before = self.places().len();
            for (exchange, record) in self.places().into_iter().rev() {
                let mut shorter = self.clone();
                shorter.capture.exchanges[exchange].outcome.as_mut().unwrap().records.remove(record);
                if shorter.verdict() == verdict {
                    self = shorter;
                }
            }
            // A signature may have been needed only for as long as its records were there.
            if self.places().len() == before {
                return self;
            }
        }
    }
}

/// A bit of a record: of its owner, type, class, TTL or RDATA.
#[derive(Clone, Copy, Debug)]
enum Field {
    Owner,
    Type,
    Class,
    Ttl,
    Rdata,
}

/// What is not signed, and may be turned over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outside {
    /// RFC 4034 6.2: letters of an owner are signed in lower case.
    CaseOfOwner,
    /// RFC 4034 3.1.4: the TTL that is signed is the original one, in the RRSIG.
    Ttl,
    /// RFC 4034 6.2, RFC 6840 5.1: so are letters of names in the RDATA of some types, and of the signer's name.
    CaseOfNameInRdata,
}

fn fields(record: &Record) -> [(Field, usize); 5] {
    [
        (Field::Owner, record.owner.len()),
        (Field::Type, 2),
        (Field::Class, 2),
        (Field::Ttl, 4),
        (Field::Rdata, record.rdata.len()),
    ]
}

/// The record with one bit turned over, and why that may leave the verdict as it is; `None` where the result is no record.
fn flipped(record: &Record, field: Field, bit: usize) -> Option<(Record, Option<Outside>)> {
    let mut new = record.clone();
    let mask = 0x80u8 >> (bit % 8);
    let word = |value: u16| value ^ (0x8000 >> bit);
    let outside = match field {
        Field::Owner => {
            let mut octets = record.owner.as_slice().to_vec();
            octets[bit / 8] ^= mask;
            new.owner = Name::from_octets(octets).ok()?;
            (new.owner == record.owner).then_some(Outside::CaseOfOwner)
        }
        Field::Type => {
            new.rtype = Rtype::from_int(word(record.rtype.to_int()));
            None
        }
        Field::Class => {
            new.class = Class::from_int(word(record.class.to_int()));
            None
        }
        Field::Ttl => {
            new.ttl ^= 0x8000_0000 >> bit;
            Some(Outside::Ttl)
        }
        Field::Rdata => {
            new.rdata[bit / 8] ^= mask;
            let same = canonical::rdata(record.rtype, &new.rdata) == canonical::rdata(record.rtype, &record.rdata);
            same.then_some(Outside::CaseOfNameInRdata)
        }
    };
    Some((new, outside))
}

/// Every bit of every record, or each `stride`th of them.
fn bits(proof: &mut Proof, stride: usize) -> Vec<((usize, usize), Field, usize)> {
    let mut list = Vec::new();
    for place in proof.places() {
        for (field, octets) in fields(proof.record(place)) {
            list.extend((0..octets * 8).map(|bit| (place, field, bit)));
        }
    }
    list.into_iter().step_by(stride.max(1)).collect()
}

/// How many bits of a proof are turned over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    Every,
    About(usize),
}

#[derive(Debug, Default)]
struct Tally {
    proofs: AtomicUsize,
    bits: AtomicUsize,
    outside: AtomicUsize,
}

/// Turns bits over on all cores; gives what did not fall.
fn attack(proofs: Vec<(Proof, Depth)>) -> (Tally, Vec<String>) {
    let (tally, failures) = (Tally::default(), Mutex::new(Vec::new()));
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((proof, depth)) = proofs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let found = one(proof.clone(), *depth, &tally);
                    failures.lock().unwrap().extend(found);
                }
            });
        }
    });
    (tally, failures.into_inner().unwrap())
}

fn one(proof: Proof, depth: Depth, tally: &Tally) -> Vec<String> {
    let verdict = proof.verdict();
    let mut proof = proof.without_what_is_not_needed();
    let all = bits(&mut proof, 1).len();
    let stride = match depth {
        Depth::Every => 1,
        // An odd stride comes by every bit of an octet.
        Depth::About(count) => (all / count) | 1,
    };
    let mut failures = Vec::new();
    for (place, field, bit) in bits(&mut proof, stride) {
        let old = proof.record(place).clone();
        let Some((new, outside)) = flipped(&old, field, bit) else { continue };
        *proof.record(place) = new;
        let after = proof.verdict();
        tally.bits.fetch_add(1, Ordering::Relaxed);
        if outside.is_some() {
            tally.outside.fetch_add(1, Ordering::Relaxed);
        }
        let fell = matches!(after, "bogus" | "indeterminate");
        if !fell && outside.is_none() {
            let at = format!("{} {}, {field:?} bit {bit}", explainer::dns::shown(&old.owner), old.rtype);
            failures.push(format!("{}: {verdict} became {after} by {at}", proof.name));
        }
        *proof.record(place) = old;
    }
    tally.proofs.fetch_add(1, Ordering::Relaxed);
    failures
}

fn expect_all_to_fall(what: &str, proofs: Vec<(Proof, Depth)>) {
    let count = proofs.len();
    let (tally, failures) = attack(proofs);
    println!("{what}: {tally:?}");
    assert!(failures.is_empty(), "{} flips went unseen:\n{}", failures.len(), failures.join("\n"));
    assert_eq!(tally.proofs.into_inner(), count);
}

#[test]
fn every_bit_of_chains_by_curves_and_lattices_counts() {
    let scenes = scenes::algorithms();
    for (name, scene) in &scenes {
        assert_eq!(scene.verdict(), "secure", "{name}");
    }
    // The slow curves, and lattices for their length, have a part of their bits turned over, all where `SOUNDNESS_BITS` is `every`.
    let slow = if asked_for() == Some(Depth::Every) { Depth::Every } else { Depth::About(400) };
    let depths = [Depth::Every, slow, Depth::Every, slow, slow];
    let proofs =
        scenes.iter().zip(depths).map(|((name, scene), depth)| (Proof::of_scene(name, scene), depth)).collect();
    expect_all_to_fall("curves", proofs);
}

#[test]
fn every_bit_of_denials_counts() {
    let scenes = scenes::denials();
    for (name, scene, verdict) in &scenes {
        let report = scene.validate();
        assert_eq!(report.verdict.word(), *verdict, "{name}: {:?}", report.verdict.broken_at());
    }
    let proofs = scenes.iter().map(|(name, scene, _)| (Proof::of_scene(name, scene), Depth::Every)).collect();
    expect_all_to_fall("denials", proofs);
}

#[test]
fn bits_of_rsa_chains_count() {
    let cases = [
        ("RSASHA1", include_str!("../fixtures/rsa_5.json")),
        ("RSASHA1-NSEC3-SHA1", include_str!("../fixtures/rsa_7.json")),
        ("RSASHA256", include_str!("../fixtures/rsa_8.json")),
        ("RSASHA512", include_str!("../fixtures/rsa_10.json")),
    ];
    let mut proofs = Vec::new();
    for (name, text) in cases {
        let proof = Proof::of_case(name, text);
        assert_eq!(proof.verdict(), "secure", "{name}");
        proofs.push((proof, Depth::About(1_000)));
    }
    expect_all_to_fall("RSA", proofs);
}

/// How many bits of each proof to turn over, by `SOUNDNESS_BITS`: a number, or `every`.
fn asked_for() -> Option<Depth> {
    let text = std::env::var("SOUNDNESS_BITS").ok()?;
    if text == "every" { Some(Depth::Every) } else { text.parse().ok().map(Depth::About) }
}

/// Some bits of each case of the conformance suite that is secure or insecure.
#[test]
fn bits_of_conformance_cases_count() {
    let Some(folder) = conformance::folder() else { return };
    let depth = asked_for().unwrap_or(Depth::About(16));
    let mut proofs = Vec::new();
    for file in conformance::files(&folder) {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let proof = Proof::of_case(&name, &fs::read_to_string(&file).unwrap());
        if matches!(proof.verdict(), "secure" | "insecure") {
            proofs.push((proof, depth));
        }
    }
    expect_all_to_fall("conformance", proofs);
}

#[test]
fn what_is_outside_keeps_the_verdict() {
    let (name, scene) = scenes::algorithms().remove(0);
    let mut proof = Proof::of_scene(&name, &scene);
    let mut seen = Vec::new();
    for (place, field, bit) in bits(&mut proof, 1) {
        let old = proof.record(place).clone();
        let Some((new, Some(outside))) = flipped(&old, field, bit) else { continue };
        *proof.record(place) = new;
        assert_eq!(proof.verdict(), "secure", "{outside:?} {old:?} bit {bit}");
        *proof.record(place) = old;
        if !seen.contains(&outside) {
            seen.push(outside);
        }
    }
    assert_eq!(seen, [Outside::Ttl, Outside::CaseOfOwner, Outside::CaseOfNameInRdata]);
}

#[test]
fn neither_the_rcode_nor_a_header_bit_proves_anything() {
    for (name, scene, verdict) in scenes::denials() {
        let mut changed = scene.clone();
        let asked = scene.capture.question.clone();
        let response = changed.response(&asked);
        response.flags.ad = true;
        assert_eq!(changed.verdict(), verdict, "{name} with AD");
        let response = changed.response(&asked);
        response.rcode = if response.rcode == Rcode::NXDOMAIN { Rcode::NOERROR } else { Rcode::NXDOMAIN };
        let report = changed.validate();
        // NOERROR where the proof is one of NXDOMAIN does not hold; NXDOMAIN with a proof of NODATA is taken for what is proven.
        assert!(matches!(report.verdict.word(), "bogus" | "insecure" | "secure"), "{name}");
        if scene.capture.exchanges.iter().any(|exchange| {
            exchange.question == asked
                && exchange.outcome.as_ref().is_ok_and(|response| response.rcode == Rcode::NXDOMAIN)
        }) {
            assert_ne!(report.verdict.word(), "secure", "{name}: a proof of NXDOMAIN taken for NODATA");
        }
    }
}
