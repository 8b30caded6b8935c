//! What it means that nothing is there: whose proof it takes, and what a response may bring beside it (RFC 4035 5.4, RFC 5155 8).

use explainer::dns::{Rcode, Record, Rtype};
use explainer::trace::{DenialFault, Fault};

use super::scenes::{example, says, within};
use super::zone::{Key, Scene, question, record};

const OK: Rcode = Rcode::NOERROR;
const NX: Rcode = Rcode::NXDOMAIN;

/// The same RRset with a signature that does not fit.
fn spoiled(mut set: Vec<Record>) -> Vec<Record> {
    *set.last_mut().unwrap().rdata.last_mut().unwrap() ^= 1;
    set
}

fn ends(what: &str, scene: &Scene, verdict: &str) {
    let report = scene.validate();
    assert_eq!(report.verdict.word(), verdict, "{what}: {:?}", report.verdict.broken_at());
}

/// The SOA says whose negative response it is (RFC 2308 2): below an unsigned delegation, whatever else lies in the response is no matter
/// of the name. Where no SOA says so, what is signed wrongly is held against the zone that is said to have signed it.
#[test]
fn a_negative_response_is_of_the_zone_whose_soa_it_carries() {
    let zone = example();
    let scene = |authority: Vec<Vec<Record>>| {
        let scene = says(within(&zone, "www.uns.example.", Rtype::A), OK, vec![], authority);
        scene.says(question("uns.example.", Rtype::DS), OK, vec![], zone.nsec_for("uns.example."))
    };
    let soa = |owner: &str| vec![record(&format!("{owner} SOA ns.invalid. host.invalid. 1 2 3 4 5"))];
    let stray = || spoiled(zone.nsec_for("a.example."));
    ends("the unsigned zone's", &scene(vec![stray(), soa("uns.example.")]), "insecure");
    // The deepest that may hold the name counts, whatever order they came in.
    ends("with the parent's", &scene(vec![zone.soa(), stray(), soa("uns.example.")]), "insecure");
    ends("before the parent's", &scene(vec![soa("uns.example."), zone.soa(), stray()]), "insecure");
    ends("the parent's alone", &scene(vec![stray(), zone.soa()]), "bogus");
    ends("that of a zone beside it", &scene(vec![stray(), soa("sec.example.")]), "bogus");
    ends("none", &scene(vec![stray()]), "bogus");
    // An honest record of another name stands in nobody's way.
    ends("none, and another name's record", &scene(vec![zone.nsec_for("a.example.")]), "insecure");
}

/// Not even at a zone cut is the parent's word about the child's names: its own DS tells whether the child is signed.
#[test]
fn an_unsigned_soa_makes_no_signed_name_unsigned() {
    let zone = example();
    let authority = |soa: &str| {
        vec![zone.nsec_for("a.example."), vec![record(&format!("{soa} SOA ns.invalid. host.invalid. 1 2 3 4 5"))]]
    };
    for soa in ["example.", "a.example.", "uns.example."] {
        let scene = says(within(&zone, "a.example.", Rtype::TXT), OK, vec![], authority(soa));
        let scene = scene.says(question("uns.example.", Rtype::DS), OK, vec![], zone.nsec_for("uns.example."));
        let scene = scene.says(question("a.example.", Rtype::DS), OK, vec![], zone.nsec_for("a.example."));
        // The zone's own must be signed, as all of it.
        ends(soa, &scene, if soa == "example." { "bogus" } else { "secure" });
    }
}

/// The SOA that a negative response carries must be the zone's own, and signed as all of it (RFC 4035 3.1.3); one of another zone is
/// no matter of this one.
#[test]
fn the_soa_of_a_negative_response_must_be_signed() {
    let zone = example();
    let scene = |authority: Vec<Vec<Record>>| says(within(&zone, "a.example.", Rtype::TXT), OK, vec![], authority);
    let (apex, at) = (zone.nsec_for("example."), zone.nsec_for("a.example."));
    let foreign = vec![record("test. SOA ns.invalid. host.invalid. 1 2 3 4 5")];
    ends("signed", &scene(vec![at.clone(), zone.soa()]), "secure");
    ends("none", &scene(vec![at.clone()]), "secure");
    ends("signed wrongly", &scene(vec![at.clone(), spoiled(zone.soa())]), "bogus");
    ends("signed wrongly, behind the apex' NSEC", &scene(vec![apex, at.clone(), spoiled(zone.soa())]), "bogus");
    ends("beside one of another zone", &scene(vec![foreign.clone(), at.clone(), zone.soa()]), "secure");
    ends("behind one of another zone", &scene(vec![foreign, at, spoiled(zone.soa())]), "bogus");
}

/// Some servers say NXDOMAIN for an empty non-terminal. An NSEC tells that the name has no types; with NSEC3, RFC 5155 8.4 asks for a
/// covered next closer name, which there is none of.
#[test]
fn an_nxdomain_for_an_empty_non_terminal_is_read_anew_by_nsec_alone() {
    let zone = example();
    let scene = |authority| says(within(&zone, "ent.example.", Rtype::A), NX, vec![], authority);
    ends("NSEC", &scene(vec![zone.nsec_for("ent.example."), zone.soa()]), "secure");
    let mut hashed = example();
    hashed.keys = vec![Key::new(15, 4)];
    let scene = |rcode| {
        let records = vec![hashed.nsec3_for("ent.example."), hashed.nsec3_for("*.example."), hashed.soa()];
        says(within(&hashed, "ent.example.", Rtype::A), rcode, vec![], records)
    };
    ends("NSEC3, no error", &scene(OK), "secure");
    ends("NSEC3, NXDOMAIN", &scene(NX), "bogus");
    let report = scene(NX).validate();
    let fault = &report.verdict.broken_at().unwrap().fault;
    assert!(matches!(fault, Fault::Denial { fault, .. } if *fault != DenialFault::Missing), "{fault:?}");
}
