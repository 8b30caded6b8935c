//! The octets behind each step: every octet has its span, and what is shown is what was checked.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::process::{Command, Stdio};

use explainer::bytes::{self, Change, Explained, Kind, Labels, TagSum};
use explainer::case::{self, Case};
use explainer::crypto::Compared;
use explainer::dns::byte_map::{self, ByteMap, Decoded, Mapper, Span};
use explainer::dns::{Name, Rtype, canonical, hash_label, lower_hex};
use explainer::evidence::RecordId;
use explainer::trace::{Computed, Rule};
use explainer::validate::{Report, validate};
use serde_json::{Value, json};

use crate::{shown, zone};

/// All cases at hand: those of the gallery, and the shared ones, if they are there. Those that are about cost are long, and elsewhere.
fn cases() -> Vec<(String, Case)> {
    let mut all: Vec<(String, Case)> =
        shown::cases().iter().map(|(shown, case)| (shown.code.to_owned(), case.clone())).collect();
    let mut paths = crate::attack::cases("attack-cases");
    paths.extend(crate::conformance::folder().into_iter().flat_map(|folder| crate::conformance::files(&folder)));
    for path in paths {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if crate::attack::is_about_cost(&name) {
            continue;
        }
        if let Ok(case) = case::read(&std::fs::read_to_string(&path).unwrap()) {
            all.push((name, case));
        }
    }
    all
}

fn judged(case: &Case) -> Report {
    validate(&case.capture, &case.anchors, case.now, &case.policy)
}

/// Every octet lies in one innermost span, and groups are as long as what is in them.
fn assert_whole(name: &str, map: &ByteMap<RecordId>) {
    let mut at = 0;
    for (_, leaf) in map.leaves() {
        assert_eq!(leaf.range().start, at, "{name}: {}", leaf.field().key);
        at = leaf.range().end;
    }
    assert_eq!(at, map.octets().len(), "{name}");
    for (place, span) in map.spans().iter().enumerate() {
        let inside = &map.spans()[place + 1..=place + span.inside()];
        assert!(inside.iter().all(|one| one.depth() > span.depth() && one.range().end <= span.range().end), "{name}");
    }
}

fn assert_explained(name: &str, case: &Case, report: &Report, part: bytes::Part) {
    let step = report.trace.step(part.step).unwrap();
    let explained = bytes::explain(&case.capture, report, part).unwrap_or_else(|| panic!("{name}: {part:?} {step:?}"));
    match explained {
        Explained::Signed(signed) => {
            for map in [&signed.map, &signed.key, &signed.signature] {
                assert_whole(name, map);
            }
            let Some(Computed::Octets { octets, digest, .. }) =
                step.computed.iter().find(|value| matches!(value, Computed::Octets { .. }))
            else {
                panic!("{name}")
            };
            assert_eq!(signed.map.octets(), octets, "{name}");
            assert_eq!((&signed.hash.digest, signed.hash.length), (digest, octets.len()));
            if let Ok(compared) = &signed.compared {
                assert_eq!(compared.agrees(), signed.holds, "{name}: {compared:?}");
            }
            if let (Ok(Compared::Blocks { opened, .. }), Some(block)) = (&signed.compared, &signed.block) {
                assert_whole(name, block);
                assert_eq!(block.octets(), opened);
                // Of records that were changed the block is of the form, with another digest.
                assert!(block.find("block.digest").is_some() || !signed.holds, "{name}");
            }
        }
        Explained::Digested(digested) => {
            assert_whole(name, &digested.map);
            // A key that may not be used fails with the right digest, too.
            assert!(digested.computed == digested.published || !digested.holds, "{name}");
            let Kind::Digest(_) = part.kind else { panic!("{name}") };
            let last = digested.tag.words.last().unwrap();
            assert_eq!(last.sum, digested.tag.sum, "{name}");
        }
        Explained::Hashed(hashed) => {
            for map in [&hashed.map, &hashed.record] {
                assert_whole(name, map);
            }
            assert_eq!(hash_label(&hashed.rounds.last().unwrap().digest), hashed.label, "{name}");
            assert_eq!(usize::from(hashed.rounds.last().unwrap().number), usize::from(hashed.iterations), "{name}");
        }
        Explained::Ordered(ordered) => {
            assert_whole(name, &ordered.record);
            assert_eq!(ordered.after.order, canonical::order(&ordered.owner, &ordered.name), "{name}");
            assert_eq!(ordered.before.order, canonical::order(&ordered.name, &ordered.next), "{name}");
        }
        Explained::Received(received) => assert_whole(name, &received.map),
    }
}

#[test]
fn every_step_with_octets_is_explained_octet_by_octet() {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, case) in cases() {
        let report = judged(&case);
        for link in report.trace.links() {
            let (parts, _) = bytes::parts(&report.trace, link.id);
            for part in &parts {
                *kinds
                    .entry(match part.kind {
                        Kind::Signature(_) => "signature",
                        Kind::Digest(_) => "digest",
                        Kind::Hashes(_) => "hashes",
                        Kind::Names(_) => "names",
                        Kind::Records => "records",
                    })
                    .or_default() += 1;
                assert_explained(&name, &case, &report, *part);
            }
            // What is shown first is how the link ended, wherever that has octets.
            let first = parts.get(bytes::first(&report.trace, link.id, &parts));
            let verified = report.trace.whole(link.id).iter().any(|step| step.rule == Rule::Verifies && step.held());
            if link.held() && verified {
                let held = first.and_then(|part| report.trace.step(part.step)).is_some_and(|step| step.held());
                assert!(held, "{name}: {link:?}");
            }
        }
        let asked = bytes::asked(&case.capture, &report.question);
        assert_whole(&name, &asked.map);
        assert!(asked.map.find("question.qname").is_some());
    }
    assert!(kinds.values().all(|count| *count > 20) && kinds.len() == 5, "{kinds:?}");
}

/// The changes that canonical form makes are told one by one.
#[test]
fn what_canonical_form_changed_is_told() {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (name, case) in cases() {
        let report = judged(&case);
        for step in report.trace.steps().iter().filter(|step| step.rule == Rule::Verifies) {
            let part = bytes::Part { step: step.id, kind: Kind::Signature(0) };
            let Some(Explained::Signed(signed)) = bytes::explain(&case.capture, &report, part) else { continue };
            for change in &signed.changes {
                told.insert(match change {
                    Change::Wildcard { received, signed } => {
                        assert!(canonical::is_wildcard(signed) && received != signed, "{name}");
                        "wildcard"
                    }
                    Change::Lowered(fields) => {
                        assert!(*fields > 0);
                        "lowered"
                    }
                    Change::Ttl { received, signed } => {
                        assert_ne!(received, signed);
                        "ttl"
                    }
                    Change::Order => "order",
                    Change::Duplicates(count) => {
                        assert!(*count > 0);
                        "duplicates"
                    }
                });
            }
            let marked = signed.map.spans().iter().any(|span| span.received().is_some());
            let marks = |change: &Change| !matches!(change, Change::Order | Change::Duplicates(_));
            assert_eq!(marked, signed.changes.iter().any(marks), "{name}: {:?}", signed.changes);
        }
    }
    for change in ["wildcard", "ttl", "order"] {
        assert!(told.contains(change), "{change} is nowhere: {told:?}");
    }
}

/// What the answer's signature was changed by: with capitals or none in owner and RDATA, a record twice, and a TTL that came otherwise.
fn changes(owner: &str, rdatas: Vec<Vec<u8>>, (came, signed): (u32, u32)) -> (Vec<Change>, bool) {
    let mut set = zone::Set::new(owner, Rtype::MX, rdatas).sealed(&zone::zone_key(), zone::ZONE);
    set.ttl = came;
    set.seals[0].original_ttl = signed;
    let name = |rdata: &Vec<u8>| [&rdata[..2], &rdata[2..].to_ascii_lowercase()].concat();
    let mut canonical: Vec<Vec<u8>> = set.rdatas.iter().map(name).collect();
    canonical.sort();
    canonical.dedup();
    set.seals[0].signed = Some(canonical);
    let case = zone::Draft::new(zone::Asked::new(owner, Rtype::MX, vec![set])).case("changes");
    let report = judged(&case);
    let step = report.trace.steps().iter().rfind(|step| step.rule == Rule::Verifies).unwrap();
    let part = bytes::Part { step: step.id, kind: Kind::Signature(0) };
    let Some(Explained::Signed(seen)) = bytes::explain(&case.capture, &report, part) else { panic!() };
    (seen.changes, seen.holds)
}

#[test]
fn each_change_of_canonical_form_is_counted() {
    let mail = |text: &str| [&[0, 10], zone::name(text).as_slice()].concat();
    let plain = || vec![mail("mail.example.test.")];
    assert_eq!(changes("www.example.test.", plain(), (300, 300)), (vec![], true));
    let capitals = vec![mail("Mail.Example.test."), mail("a.EXAMPLE.")];
    // Two labels of the owner in each of two records, two and one in RDATA; the longer RDATA comes last in canonical order.
    assert_eq!(changes("WWW.Example.test.", capitals, (300, 300)), (vec![Change::Lowered(7), Change::Order], true));
    let twice = vec![mail("mail.example.test."); 3];
    assert_eq!(changes("www.example.test.", twice, (300, 300)), (vec![Change::Duplicates(2)], true));
    // 88 and 120 are the octets of `X` and `x`, and no letters.
    let ttl = |received, signed| vec![Change::Ttl { received, signed }];
    assert_eq!(changes("www.example.test.", plain(), (88, 120)).0, ttl(88, 120));
    assert_eq!(changes("www.example.test.", plain(), (900, 300)).0, ttl(900, 300));
}

#[test]
fn names_are_held_against_each_other_from_the_right() {
    let name = |text: &str| Name::vec_from_str(text).unwrap();
    let labels = Labels::of(&name("a.example."), &name("Z.a.Example."));
    assert_eq!(labels.decides, Some(2), "the shorter name is the earlier one");
    assert_eq!(labels.order, std::cmp::Ordering::Less);
    assert_eq!(labels.pairs[0].one.as_deref(), Some(b"example".as_slice()));
    assert_eq!(Labels::of(&name("a.test."), &name("A.test.")).decides, None);
    // RFC 4034 6.1, in its order.
    let ordered = ["example.", "a.example.", "yljkjljk.a.example.", "Z.a.example.", "zABC.a.EXAMPLE.", "z.example."];
    for (one, other) in ordered.iter().zip(&ordered[1..]) {
        assert_eq!(Labels::of(&name(one), &name(other)).order, std::cmp::Ordering::Less, "{one} {other}");
    }
}

#[test]
fn a_key_tag_is_summed_up_word_by_word() {
    let rdata: Vec<u8> = [1, 1, 3, 8].into_iter().chain((0..501).map(|octet| (octet % 251) as u8)).collect();
    let tag = TagSum::of(&rdata);
    assert_eq!(tag.count, 253);
    assert!(tag.words.len() < tag.count, "the middle of a long key is left out");
    assert_eq!(tag.words[1].sum, 0x0101 + 0x0308);
    assert_eq!(u32::from(tag.tag), (tag.sum + (tag.sum >> 16)) & 0xffff);
}

/// A value as an independent reader would write it: what is compared.
fn value(map: &ByteMap<()>, span: &Span<()>) -> Option<Value> {
    let hex = |octets: &[u8]| json!(lower_hex(octets));
    Some(match span.decoded() {
        Decoded::Parts => return None,
        Decoded::Number(number) => json!(number),
        Decoded::Type(rtype) => json!(rtype.to_int()),
        Decoded::Class(class) => json!(class.to_int()),
        Decoded::Algorithm(number) | Decoded::DigestType(number) => json!(number),
        Decoded::Name(name) => hex(name.as_slice()),
        Decoded::Text(text) => hex(text),
        Decoded::Moment(moment) => json!(moment.field()),
        Decoded::Address(address) => json!(address.to_string()),
        Decoded::Types(types) => json!(types.iter().map(|rtype| rtype.to_int()).collect::<Vec<_>>()),
        Decoded::Large | Decoded::Octets => hex(map.of(span)),
    })
}

/// A line for the independent reader: type, RDATA, and the values of its fields by their keys.
fn line(rtype: Rtype, rdata: &[u8]) -> String {
    let map: ByteMap<()> = Mapper::whole(|map| byte_map::rdata(map, rtype, rdata));
    let mut fields: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for span in map.spans() {
        if let Some(value) = value(&map, span) {
            fields.entry(span.field().key).or_default().push(value);
        }
    }
    json!({ "type": rtype.to_int(), "rdata": lower_hex(rdata), "fields": fields }).to_string()
}

/// RDATA of types that no case has.
const SAMPLES: &[(u16, &[u8])] = &[
    (1, &[192, 0, 2, 7]),
    (2, b"\x02ns\x07example\x00"),
    (5, b"\x01A\x01b\x00"),
    (6, b"\x01m\x00\x01r\x00\x00\x00\x00\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00\x04\xff\x00\x00\x05"),
    (11, b"\xc0\x00\x02\x01\x06\x00\x00\x40"),
    (12, b"\x01p\x00"),
    (13, b"\x03cpu\x02os"),
    (15, b"\x00\x0a\x04mail\x00"),
    (16, b"\x03abc\x00\x02de"),
    (17, b"\x01m\x00\x01t\x00"),
    (18, b"\x00\x01\x01h\x00"),
    (21, b"\x00\x01\x01h\x00"),
    (26, b"\x00\x01\x01a\x00\x01b\x00"),
    (28, &[0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9]),
    (29, b"\x00\x12\x16\x13\x89\x17\x2d\xd0\x70\xbe\x15\xf0\x00\x98\x8d\x20"),
    (33, b"\x00\x01\x00\x02\x01\xbb\x01s\x00"),
    (35, b"\x00\x01\x00\x02\x01U\x03E2U\x05!a!b!\x01x\x00"),
    (36, b"\x00\x05\x01k\x00"),
    (37, b"\x00\x01\x30\x39\x08certificate"),
    (39, b"\x01d\x00"),
    (43, b"\x30\x39\x0d\x020123456789abcdef0123456789abcdef"),
    (44, b"\x04\x020123456789abcdef0123456789abcdef"),
    (51, b"\x01\x00\x00\x0a\x02\xaa\xbb"),
    (52, b"\x03\x01\x010123456789abcdef0123456789abcdef"),
    (53, b"\x03\x01\x010123456789abcdef0123456789abcdef"),
    (59, b"\x30\x39\x0d\x020123456789abcdef0123456789abcdef"),
    (60, b"\x01\x01\x03\x0fabcdefghijklmnopqrstuvwxyz012345"),
    (61, b"key"),
    (62, b"\x00\x00\x00\x01\x00\x03\x00\x01\x60"),
    (63, b"\x78\x00\x00\x01\x01\x010123456789abcdef0123456789abcdef0123456789abcdef"),
    (64, b"\x00\x01\x01t\x00\x00\x01\x00\x03\x02h2\x00\x03\x00\x02\x01\xbb"),
    (65, b"\x00\x01\x00\x00\x04\x00\x04\xc0\x00\x02\x01"),
    (99, b"\x03abc"),
    (108, b"\x00\x00\x5e\x00\x53\x2a"),
    (109, b"\x00\x00\x5e\xef\x10\x00\x00\x2a"),
    (256, b"\x00\x0a\x00\x01https://example.test/"),
    (257, b"\x80\x05issueca.example"),
];

/// The values of all fields are those that dnspython reads from the same octets.
#[test]
fn an_independent_reader_reads_the_same_values() {
    let Some(python) = crate::tool::python() else { return };
    let mut lines: BTreeSet<String> = BTreeSet::new();
    let mut types: BTreeSet<Rtype> = BTreeSet::new();
    for (rtype, rdata) in SAMPLES {
        types.insert(Rtype::from_int(*rtype));
        lines.insert(line(Rtype::from_int(*rtype), rdata));
    }
    for (_, case) in cases() {
        for exchange in &case.capture.exchanges {
            for received in exchange.outcome.iter().flat_map(|response| &response.records) {
                types.insert(received.record.rtype);
                lines.insert(line(received.record.rtype, &received.record.rdata));
            }
        }
    }
    // Of the types laid out here dnspython does not know these.
    let unknown = [3, 4, 7, 8, 9, 14, 32769].map(Rtype::from_int);
    let missing: Vec<Rtype> =
        byte_map::known().filter(|rtype| !types.contains(rtype) && !unknown.contains(rtype)).collect();
    assert_eq!(missing, [], "types without a sample");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/bytes.py");
    let mut child = Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let text = lines.iter().cloned().collect::<Vec<_>>().join("\n");
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && !said.is_empty(), "{said}");
    let lines: Vec<&str> = said.lines().collect();
    let [read, skipped, faults @ ..] = lines.as_slice() else { panic!("{said}") };
    assert_eq!(faults, [] as [&str; 0], "{} differ", faults.len());
    println!("dnspython: {read} read alike, {skipped} that it cannot read");
    assert!(read.parse::<usize>().unwrap() > 100, "{said}");
}
