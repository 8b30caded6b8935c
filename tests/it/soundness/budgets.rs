//! Captures made to keep a validator busy end with their own fault, and after a bounded amount of work.

use explainer::dns::{Rcode, Record, Rtype, key_tag};
use explainer::trace::{Fault, Limit};
use explainer::validate::Work;

use super::scenes::{example, says, within};
use super::zone::{Fields, Key, NOW, Scene, Zone, name, question, record, records};

fn outcome(scene: &Scene) -> (Fault, Work) {
    let report = scene.validate();
    let broken = report.verdict.broken_at().unwrap_or_else(|| panic!("{}", report.verdict.word()));
    assert_eq!(report.verdict.word(), "indeterminate", "a limit of ours is held against nobody");
    (broken.fault.clone(), report.work)
}

fn over(limit: Limit) -> Fault {
    Fault::OverBudget { limit }
}

/// Keys of one tag and algorithm, none of which signs: words of the key are swapped, which keeps the sum.
fn colliding(zone: &Zone, count: u8) -> Vec<Record> {
    let tag = zone.keys[0].tag();
    let made = (1..=count).map(|number| {
        let mut rdata = zone.keys[0].rdata.clone();
        let high = u16::from_be_bytes([rdata[4], rdata[5]]).wrapping_add(u16::from(number));
        let low = u16::from_be_bytes([rdata[6], rdata[7]]).wrapping_sub(u16::from(number));
        rdata[4..6].copy_from_slice(&high.to_be_bytes());
        rdata[6..8].copy_from_slice(&low.to_be_bytes());
        rdata
    });
    let colliding: Vec<Vec<u8>> = made.filter(|rdata| key_tag::of_rdata(rdata) == tag).collect();
    assert!(colliding.len() > 100, "{}", colliding.len());
    colliding.into_iter().map(|rdata| zone.of(Rtype::DNSKEY, &zone.apex, rdata)).collect()
}

/// A signature that no key made.
fn forged(zone: &Zone, set: &[Record], number: u32) -> Record {
    let fields = Fields {
        signer: zone.apex.clone(),
        labels: u8::try_from(set[0].owner.label_count() - 1).unwrap(),
        inception: NOW - 10,
        expiration: NOW + 10 + number,
    };
    let mut rrsig = zone.rrsig(&zone.keys[0], set, &fields);
    *rrsig.rdata.last_mut().unwrap() ^= 1;
    rrsig
}

#[test]
fn many_keys_of_one_tag_and_many_signatures_end_early() {
    // KeyTrap (CVE-2023-50387): each of the signatures could be by each of the keys.
    let zone = Zone::new("example.", Key::new(13, 3), &[]);
    let mut keys = colliding(&zone, 200);
    let good = zone.of(Rtype::DNSKEY, &zone.apex, zone.keys[0].rdata.clone());
    keys.insert(0, good);
    let keyset = zone.signed(&keys);
    let set = records(&["www.example. A 192.0.2.1"]);
    let mut answer = set.clone();
    answer.extend((0..300).map(|number| forged(&zone, &set, number)));
    let asked = question("www.example.", Rtype::A);
    let scene = Scene::new(asked.clone(), zone.anchors())
        .answers(question("example.", Rtype::DNSKEY), keyset)
        .answers(asked, answer);
    let (fault, work) = outcome(&scene);
    assert!(
        matches!(fault, Fault::OverBudget { limit: Limit::CollidingKeys | Limit::SignaturesPerRrset }),
        "{fault:?}"
    );
    assert!(work.signature_checks <= 1 + 16 + 4, "{work:?}");
}

#[test]
fn many_signatures_by_one_key_end_early() {
    let zone = Zone::new("example.", Key::new(13, 3), &[]);
    let set = records(&["www.example. A 192.0.2.1"]);
    let mut answer = set.clone();
    answer.extend((0..300).map(|number| forged(&zone, &set, number)));
    let scene = says(within(&zone, "www.example.", Rtype::A), Rcode::NOERROR, answer, vec![]);
    let (fault, work) = outcome(&scene);
    assert_eq!(fault, over(Limit::SignaturesPerRrset));
    assert_eq!(work.signature_checks, 1 + 16);
}

#[test]
fn many_rrsets_end_the_run() {
    // A denial with a thousand NSEC records, each with its own signatures.
    let zone = Zone::new("example.", Key::new(13, 3), &[]);
    let mut authority = Vec::new();
    for number in 0..1_000u32 {
        let nsec =
            zone.of(Rtype::NSEC, &name(&format!("n{number}.example.")), b"\x01z\x07example\x00\x00\x01\x40".to_vec());
        let set = [nsec];
        let rrsig = forged(&zone, &set, number);
        authority.extend(set);
        authority.push(rrsig);
    }
    let scene = says(within(&zone, "x.example.", Rtype::A), Rcode::NXDOMAIN, vec![], vec![authority]);
    let report = scene.validate();
    assert_eq!(report.verdict.word(), "indeterminate");
    assert_eq!(report.work.signature_checks, explainer::validate::budget::SIGNATURES_PER_RUN);
    let told = report.trace.steps().iter().any(|step| step.fault() == Some(&over(Limit::SignaturesPerRun)));
    assert!(told, "the trace tells that the limit was reached");
}

#[test]
fn records_that_nobody_signed_are_paid_for_too() {
    // Thousands of NSEC records without a signature, under signatures that name each of three zones on the way.
    let zone = Zone::new("example.", Key::new(13, 3), &[]);
    let unsigned = (0..9_000u32).map(|number| {
        zone.of(Rtype::NSEC, &name(&format!("n{number}.example.")), b"\x01z\x07example\x00\x00\x01\x40".to_vec())
    });
    let authority = vec![zone.soa(), unsigned.collect()];
    let scene = says(within(&zone, "x.example.", Rtype::A), Rcode::NXDOMAIN, vec![], authority);
    let (fault, work) = outcome(&scene);
    assert_eq!(fault, over(Limit::Steps));
    assert!(work.steps <= explainer::validate::budget::STEPS_PER_RUN + 32, "{work:?}");
}

#[test]
fn many_digests_end_early() {
    // Every DS could be of every key.
    let root = Zone::new(".", Key::new(13, 1), &[]);
    let zone = Zone::new("example.", Key::new(13, 3), &[]);
    let keys = zone.signed(&colliding(&zone, 200));
    let tag = zone.keys[0].tag();
    let ds: Vec<Record> = (0..100).map(|number| record(&format!("example. DS {tag} 13 2 {number:064x}"))).collect();
    let asked = question("www.example.", Rtype::A);
    let scene = Scene::new(asked.clone(), root.anchors())
        .keys(&root)
        .answers(question("example.", Rtype::DS), root.signed(&ds))
        .answers(question("example.", Rtype::DNSKEY), keys)
        .answers(asked, zone.sign("www.example. A 192.0.2.1"));
    let (fault, work) = outcome(&scene);
    assert_eq!(fault, over(Limit::CollidingKeys));
    assert!(work.digests <= 4 * 100 + 1, "{work:?}");
    assert_eq!(work.signature_checks, 2);
}

#[test]
fn nsec3_of_many_iterations_costs_nothing() {
    // CVE-2023-50868: every label of a long name, hashed many times.
    let mut zone = example();
    zone.iterations = 2_500;
    let long = format!("{}example.", "a.".repeat(120));
    let proof = vec![zone.nsec3_for("example."), zone.nsec3_for("nx.example."), zone.nsec3_for("*.example.")];
    let scene = says(within(&zone, &long, Rtype::A), Rcode::NXDOMAIN, vec![], proof);
    let report = scene.validate();
    assert_eq!(report.verdict.word(), "insecure");
    assert_eq!(report.work.hashes, 0);
}

#[test]
fn hashes_of_names_are_counted_and_made_once() {
    let mut zone = example();
    zone.iterations = 150;
    let long = format!("{}example.", "a.".repeat(120));
    // Covers `*.example.` and the next closer name, which is also `a.example.`: it exists, so the proof fails.
    let proof = vec![zone.nsec3_for("example."), zone.nsec3_for("nx.example."), zone.nsec3_for("*.example.")];
    let scene = says(within(&zone, &long, Rtype::A), Rcode::NXDOMAIN, vec![], proof);
    let report = scene.validate();
    assert_eq!(report.verdict.word(), "bogus");
    // 120 names below the apex and the apex, though two proofs (NXDOMAIN, then NODATA) were tried.
    assert_eq!(report.work.hashes, 121);
}

#[test]
fn an_alias_chain_ends_after_eleven_links() {
    let zone = Zone::new("example.", Key::new(15, 3), &[]);
    let mut answer = Vec::new();
    for number in 0..40 {
        answer.extend(zone.sign(&format!("c{number}.example. CNAME c{}.example.", number + 1)));
    }
    let scene = says(within(&zone, "c0.example.", Rtype::A), Rcode::NOERROR, answer, vec![]);
    let (fault, work) = outcome(&scene);
    assert_eq!(fault, over(Limit::Aliases));
    assert!(work.signature_checks <= 1 + 12, "{work:?}");
}
