//! What a forger can do without keys, or with the keys of another zone: none of it is taken for a proof.

use explainer::dns::{Name, Rcode, Record, Rtype};
use explainer::validate::policy::SignaturesNeeded;

use super::scenes::{delegated, example, says, unsigned, within};
use super::zone::{Fields, Key, NOW, Scene, Zone, name, question, record, records};

/// Asserts the verdict and gives the fault that it rests on, for the assertion to name.
fn falls(what: &str, scene: &Scene) {
    let report = scene.validate();
    let fault = report.verdict.broken_at().map(|broken| &broken.fault);
    assert_eq!(report.verdict.word(), "bogus", "{what}: {fault:?}");
}

fn holds(what: &str, scene: &Scene) {
    let report = scene.validate();
    let fault = report.verdict.broken_at().map(|broken| &broken.fault);
    assert_eq!(report.verdict.word(), "secure", "{what}: {fault:?}");
}

const OK: Rcode = Rcode::NOERROR;
const NX: Rcode = Rcode::NXDOMAIN;

#[test]
fn records_of_another_zone_prove_nothing_here() {
    let (_, _, scene) = delegated(15);
    let other = Zone::new("other.", Key::new(15, 9), &[]);
    let asked = question("www.example.", Rtype::A);
    // Signed by a zone beside this one, in its own name and under the name of the victim.
    let mut forged = scene.clone();
    forged.response(&asked).records.clear();
    let set = records(&["www.example. A 192.0.2.66"]);
    let fields = |signer: &str| Fields { signer: name(signer), labels: 2, inception: NOW - 10, expiration: NOW + 10 };
    for signer in ["other.", "example.", ".", "www.example.", "a.www.example."] {
        let mut signed = set.clone();
        signed.push(other.rrsig(&other.keys[0], &set, &fields(signer)));
        let mut scene = scene.clone();
        replace(&mut scene, "www.example.", Rtype::A, signed);
        // Whatever name below the zone the forger picks, there is a proof of how it stands.
        let scene = scene.answers(question("other.", Rtype::DNSKEY), other.dnskeys());
        falls(signer, &scene);
    }
    falls("empty answer", &forged);
}

/// Puts other records into the answer.
fn replace(scene: &mut Scene, owner: &str, rtype: Rtype, answer: Vec<Record>) {
    let asked = question(owner, rtype);
    let fresh = Scene::new(asked.clone(), Vec::new()).answers(asked.clone(), answer);
    *scene.response(&asked) = fresh.capture.exchanges[0].outcome.clone().unwrap();
}

#[test]
fn a_zone_signed_by_a_foreign_key_is_bogus() {
    let (root, child, _) = delegated(15);
    let asked = question("www.example.", Rtype::A);
    let mut foreign = child.clone();
    foreign.keys = vec![Key::new(15, 77)];
    // All of the child by another key, the parent's DS as it is.
    let scene = Scene::new(asked.clone(), root.anchors())
        .keys(&root)
        .answers(question("example.", Rtype::DS), root.signed(&child.ds()))
        .keys(&foreign)
        .answers(asked.clone(), foreign.sign("www.example. A 192.0.2.66"));
    falls("foreign keys", &scene);
    // The foreign key beside the good one, the set signed by the foreign one only.
    let mut both = foreign.clone();
    both.keys.extend(child.keys.clone());
    let mut keys = both.dnskeys();
    keys.remove(3);
    let scene = Scene::new(asked.clone(), root.anchors())
        .keys(&root)
        .answers(question("example.", Rtype::DS), root.signed(&child.ds()))
        .answers(question("example.", Rtype::DNSKEY), keys)
        .answers(asked.clone(), foreign.sign("www.example. A 192.0.2.66"));
    falls("foreign key slipped in", &scene);
    // A DS for the foreign key beside the good ones, which breaks the parent's signature.
    let mut ds = root.signed(&child.ds());
    ds.extend(foreign.ds());
    let scene = Scene::new(asked.clone(), root.anchors())
        .keys(&root)
        .answers(question("example.", Rtype::DS), ds)
        .keys(&foreign)
        .answers(asked.clone(), foreign.sign("www.example. A 192.0.2.66"));
    falls("foreign DS slipped in", &scene);
    // The child signs its own DS.
    let scene = Scene::new(asked.clone(), root.anchors())
        .keys(&root)
        .answers(question("example.", Rtype::DS), foreign.signed(&foreign.ds()))
        .keys(&foreign)
        .answers(asked, foreign.sign("www.example. A 192.0.2.66"));
    falls("DS signed by the child", &scene);
    // A foreign root.
    let root = Zone::new(".", Key::new(15, 78), &[]);
    let (good, child, mut scene) = delegated(15);
    replace(&mut scene, ".", Rtype::DNSKEY, root.dnskeys());
    replace(&mut scene, "example.", Rtype::DS, root.signed(&child.ds()));
    assert_ne!(root.keys[0].rdata, good.keys[0].rdata);
    falls("foreign root", &scene);
}

#[test]
fn a_key_that_must_not_sign_signs_nothing() {
    for (what, flags) in [("no zone key", 0x0001), ("revoked", 0x0181), ("revoked, no entry point", 0x0180)] {
        let child = Zone::new("example.", Key::with_flags(15, 2, flags), &[]);
        let (root, _, _) = delegated(15);
        let asked = question("www.example.", Rtype::A);
        let scene = Scene::new(asked.clone(), root.anchors())
            .keys(&root)
            .delegation(&root, &child)
            .answers(asked, child.sign("www.example. A 192.0.2.1"));
        falls(what, &scene);
        // As a second key beside a good one.
        let mut both = Zone::new("example.", Key::new(15, 3), &[]);
        let bad = Key::with_flags(15, 2, flags);
        both.keys.push(bad.clone());
        let asked = question("www.example.", Rtype::A);
        let set = records(&["www.example. A 192.0.2.1"]);
        let fields = Fields { signer: name("example."), labels: 2, inception: NOW - 10, expiration: NOW + 10 };
        let mut answer = set.clone();
        answer.push(both.rrsig(&bad, &set, &fields));
        let scene =
            Scene::new(asked.clone(), root.anchors()).keys(&root).delegation(&root, &both).answers(asked, answer);
        falls(what, &scene);
    }
    // A protocol other than 3.
    let mut key = Key::new(15, 2);
    key.rdata[2] = 4;
    let zone = Zone::new("example.", key, &[]);
    let scene = within(&zone, "www.example.", Rtype::A);
    falls("protocol", &says(scene, OK, zone.sign("www.example. A 192.0.2.1"), vec![]));
}

#[test]
fn what_is_stripped_is_missed() {
    let (root, child, scene) = delegated(15);
    for (owner, rtype) in
        [(".", Rtype::DNSKEY), ("example.", Rtype::DS), ("example.", Rtype::DNSKEY), ("www.example.", Rtype::A)]
    {
        let mut stripped = scene.clone();
        let response = stripped.response(&question(owner, rtype));
        response.records.retain(|received| received.record.rtype != Rtype::RRSIG);
        falls(&format!("{owner} {rtype} without RRSIG"), &stripped);
        let mut empty = scene.clone();
        empty.response(&question(owner, rtype)).records.clear();
        falls(&format!("{owner} {rtype} empty"), &empty);
        let mut only = scene.clone();
        only.response(&question(owner, rtype)).records.retain(|received| received.record.rtype == Rtype::RRSIG);
        falls(&format!("{owner} {rtype} RRSIG only"), &only);
    }
    // All signatures of the zone and its DS at once, as for an unsigned zone.
    let mut bare = scene.clone();
    bare.response(&question("example.", Rtype::DS)).records.clear();
    bare.response(&question("example.", Rtype::DNSKEY)).records.clear();
    bare.response(&question("www.example.", Rtype::A)).records.retain(|received| received.record.rtype == Rtype::A);
    falls("as if unsigned", &bare);
    // The DS denied by what does not deny it: its own NSEC, another's, the child's apex, by AD.
    let ds = question("example.", Rtype::DS);
    let neighbour = Zone::new(".", root.keys[0].clone(), &["com. NS", "example. NS DS"]);
    let proofs = [
        ("the NSEC with DS", root.nsec_for("example.")),
        ("a neighbour's NSEC", neighbour.nsec_for("com.")),
        ("the child's apex NSEC", child.nsec_for("example.")),
    ];
    for (what, proof) in proofs {
        let mut denied = bare.clone();
        let fresh = Scene::new(ds.clone(), Vec::new()).says(ds.clone(), OK, vec![], proof);
        *denied.response(&ds) = fresh.capture.exchanges[0].outcome.clone().unwrap();
        denied.response(&ds).flags.ad = true;
        falls(what, &denied);
    }
}

#[test]
fn records_count_only_in_the_sections_they_belong_to() {
    let (_, _, scene) = delegated(15);
    use explainer::evidence::Section;
    for (owner, rtype) in [(".", Rtype::DNSKEY), ("example.", Rtype::DNSKEY), ("www.example.", Rtype::A)] {
        for section in [Section::Authority, Section::Additional] {
            let mut swapped = scene.clone();
            for received in &mut swapped.response(&question(owner, rtype)).records {
                received.section = section;
            }
            falls(&format!("{owner} {rtype} in {section:?}"), &swapped);
        }
    }
    // A signature in another section than its records.
    let mut apart = scene.clone();
    for received in &mut apart.response(&question("www.example.", Rtype::A)).records {
        if received.record.rtype == Rtype::RRSIG {
            received.section = Section::Additional;
        }
    }
    falls("signature apart", &apart);
    // A response to one question as the response to another.
    let mut other = scene.clone();
    let answer = other.response(&question("www.example.", Rtype::A)).clone();
    *other.response(&question("example.", Rtype::DNSKEY)) = answer;
    falls("response of another question", &other);
}

#[test]
fn downgrades_of_algorithms_are_seen() {
    let root = Zone::new(".", Key::new(15, 1), &["example. NS DS"]);
    let mut child = Zone::new("example.", Key::new(13, 2), &[]);
    child.keys.push(Key::new(15, 3));
    let asked = question("www.example.", Rtype::A);
    let scene = Scene::new(asked.clone(), root.anchors())
        .keys(&root)
        .delegation(&root, &child)
        .answers(asked.clone(), child.sign("www.example. A 192.0.2.1"))
        .says(question("www.example.", Rtype::DS), OK, vec![], child.nsec_for("www.example."));
    holds("both", &scene);
    // Any valid path is enough by default (RFC 6840 5.11); a policy may ask for each.
    let mut one = scene.clone();
    one.response(&asked).records.remove(2);
    holds("one of two", &one);
    one.policy.signatures = SignaturesNeeded::EachAlgorithm;
    falls("one of two, by strict policy", &one);
    // The signature claims another algorithm, supported or not.
    for number in [5, 8, 14, 16, 253] {
        let mut claimed = scene.clone();
        let response = claimed.response(&asked);
        response.records.truncate(2);
        response.records[1].record.rdata[2] = number;
        falls(&format!("claims algorithm {number}"), &claimed);
    }
    // An unknown DS beside the known one does not make the zone insecure.
    let mut ds = child.ds();
    ds.push(record("example. DS 1 253 2 00"));
    let mut beside = scene.clone();
    replace(&mut beside, "example.", Rtype::DS, root.signed(&ds));
    holds("an unknown DS beside", &beside);
    beside.response(&asked).records.truncate(1);
    falls("an unknown DS beside, unsigned", &beside);
    // SHA-1 beside SHA-256 is ignored (RFC 4509 3): a forged SHA-256 digest is not saved by a good SHA-1 digest.
    let single = Zone::new("example.", Key::new(15, 3), &[]);
    let octets = explainer::dns::canonical::ds_octets(&single.apex, &single.keys[0].rdata);
    let sha1 = explainer::crypto::digest(explainer::crypto::DigestKind::Sha1, &[&octets]);
    let ds_of = |kind: u8, digest: &[u8]| {
        let rdata = [&single.keys[0].tag().to_be_bytes()[..], &[15, kind], digest].concat();
        single.of(Rtype::DS, &single.apex, rdata)
    };
    let build = |ds: &[Record]| {
        Scene::new(asked.clone(), root.anchors())
            .keys(&root)
            .answers(question("example.", Rtype::DS), root.signed(ds))
            .keys(&single)
            .answers(asked.clone(), single.sign("www.example. A 192.0.2.1"))
    };
    holds("SHA-1 alone", &build(&[ds_of(1, &sha1)]));
    falls("SHA-1 beside a wrong SHA-256", &build(&[ds_of(1, &sha1), ds_of(2, &[7; 32])]));
}

#[test]
fn a_wildcard_answers_only_where_nothing_closer_is() {
    let zone = example();
    let expanded = |owner: &str| zone.expanded("*.w.example. A 192.0.2.3", owner);
    let ask = |owner: &str, proof: Vec<Vec<Record>>| says(within(&zone, owner, Rtype::A), OK, expanded(owner), proof);
    holds("there", &ask("y.w.example.", vec![zone.nsec_for("y.w.example.")]));
    falls("no proof", &ask("y.w.example.", vec![]));
    // b.w.example. exists, so neither it nor what is below it comes from the wildcard.
    for (what, proof) in [("own NSEC", zone.nsec_for("b.w.example.")), ("gap before it", zone.nsec_for("*.w.example."))]
    {
        falls(what, &ask("b.w.example.", vec![proof.clone()]));
        falls(what, &ask("c.b.w.example.", vec![proof]));
    }
    falls("gap elsewhere", &ask("y.w.example.", vec![zone.nsec_for("a.example.")]));
    // The same with hashes.
    let ask = |owner: &str, proof: Vec<Vec<Record>>| says(within(&zone, owner, Rtype::A), OK, expanded(owner), proof);
    holds("hashed", &ask("y.w.example.", vec![zone.nsec3_for("y.w.example.")]));
    holds("hashed, deeper", &ask("z.y.w.example.", vec![zone.nsec3_for("y.w.example.")]));
    falls("b.w. exists", &ask("b.w.example.", vec![zone.nsec3_for("b.w.example.")]));
    falls("c.b.w. is covered, b.w. is next closer", &ask("c.b.w.example.", vec![zone.nsec3_for("c.b.w.example.")]));
    // The owner of the wildcard itself may be asked for.
    let own = says(within(&zone, "*.w.example.", Rtype::A), OK, zone.sign("*.w.example. A 192.0.2.3"), vec![]);
    holds("the wildcard itself", &own);
    // A labels field that names a wildcard outside the zone.
    let set = records(&["www.example. A 192.0.2.3"]);
    let fields = Fields { signer: name("example."), labels: 0, inception: NOW - 10, expiration: NOW + 10 };
    let mut answer = set.clone();
    answer.push(zone.rrsig(&zone.keys[0], &set, &fields));
    falls(
        "wildcard above the zone",
        &says(within(&zone, "www.example.", Rtype::A), OK, answer, vec![zone.nsec_for("www.example.")]),
    );
}

#[test]
fn denials_prove_only_what_they_cover() {
    let zone = example();
    let nx = |owner: &str, proof: Vec<Vec<Record>>| says(within(&zone, owner, Rtype::A), NX, vec![], proof);
    let nodata = |owner: &str, rtype, proof: Vec<Vec<Record>>| says(within(&zone, owner, rtype), OK, vec![], proof);
    falls("no proof", &nx("nx.example.", vec![zone.soa()]));
    falls("wildcard open", &nx("nx.example.", vec![zone.nsec_for("nx.example.")]));
    falls("name open", &nx("nx.example.", vec![zone.nsec_for("*.example.")]));
    falls("exists", &nx("a.example.", vec![zone.nsec_for("a.example."), zone.nsec_for("*.example.")]));
    falls(
        "wildcard would answer",
        &nx("y.w.example.", vec![zone.nsec_for("y.w.example."), zone.nsec_for("*.example.")]),
    );
    falls("type is there", &nodata("a.example.", Rtype::A, vec![zone.nsec_for("a.example.")]));
    falls("an alias is there", &nodata("al.example.", Rtype::A, vec![zone.nsec_for("al.example.")]));
    falls("wildcard has the type", &nodata("y.w.example.", Rtype::A, vec![zone.nsec_for("y.w.example.")]));
    falls(
        "NXDOMAIN as NODATA",
        &nodata("nx.example.", Rtype::A, vec![zone.nsec_for("nx.example."), zone.nsec_for("*.example.")]),
    );
    falls("data there, ANY denied", &nodata("a.example.", Rtype::ANY, vec![zone.nsec_for("a.example.")]));
    falls("hashed: data there, ANY denied", &nodata("a.example.", Rtype::ANY, vec![zone.nsec3_for("a.example.")]));
    // The parent's side of a delegation says nothing about the child (RFC 6840 4.1).
    falls("ancestor NSEC, NODATA", &nodata("sec.example.", Rtype::A, vec![zone.nsec_for("sec.example.")]));
    falls(
        "ancestor NSEC, NXDOMAIN",
        &nx("www.sec.example.", vec![zone.nsec_for("sec.example."), zone.nsec_for("*.example.")]),
    );
    falls(
        "DNAME's NSEC, NXDOMAIN",
        &nx("y.d.example.", vec![zone.nsec_for("d.example."), zone.nsec_for("*.example.")]),
    );
    falls("ancestor NSEC3, NODATA", &nodata("sec.example.", Rtype::A, vec![zone.nsec3_for("sec.example.")]));
    falls(
        "ancestor NSEC3, NXDOMAIN",
        &nx(
            "www.sec.example.",
            vec![zone.nsec3_for("sec.example."), zone.nsec3_for("www.sec.example."), zone.nsec3_for("*.sec.example.")],
        ),
    );
    falls("hashed: no closest encloser", &nx("nx.example.", vec![zone.nsec3_for("nx.example.")]));
    falls(
        "hashed: too high an encloser",
        &nx(
            "y.w.example.",
            vec![zone.nsec3_for("example."), zone.nsec3_for("y.w.example."), zone.nsec3_for("*.example.")],
        ),
    );
    // A record expanded from a wildcard names a gap where it never stood.
    let mut made = zone.nsec(&name("*.example."), &name("z.example."), &[]);
    for record in &mut made {
        record.owner = name("m.example.");
    }
    falls("NSEC from a wildcard", &nx("nx.example.", vec![made.clone(), zone.nsec_for("*.example.")]));
    falls("NSEC from a wildcard, NODATA", &nodata("m.example.", Rtype::A, vec![made]));
}

#[test]
fn the_wrong_side_of_a_zone_cut_denies_nothing() {
    let root = Zone::new(".", Key::new(15, 1), &["example. NS DS"]);
    let child = Zone::new("example.", Key::new(15, 2), &["www.example. A"]);
    // The child's own proofs for the parent's DS.
    for proof in [child.nsec_for("example."), child.nsec3_for("example.")] {
        let scene = Scene::new(question("example.", Rtype::DS), root.anchors()).keys(&root).keys(&child).says(
            question("example.", Rtype::DS),
            OK,
            vec![],
            proof,
        );
        falls("child's proof for DS", &scene);
    }
    // The parent's proofs for the child's data.
    for proof in [root.nsec_for("example."), root.nsec3_for("example.")] {
        let asked = question("example.", Rtype::TXT);
        let scene = Scene::new(asked.clone(), root.anchors()).keys(&root).delegation(&root, &child).says(
            asked,
            OK,
            vec![],
            proof,
        );
        falls("parent's proof for data", &scene);
    }
    // A sibling's NSEC, whose span would cover the name.
    let sibling = Zone::new("a.example.", Key::new(15, 5), &[]);
    let parent = Zone::new("example.", Key::new(15, 2), &["a.example. NS DS", "b.example. NS DS"]);
    let scene = Scene::new(question("www.b.example.", Rtype::A), parent.anchors())
        .keys(&parent)
        .delegation(&parent, &sibling)
        .says(question("www.b.example.", Rtype::A), NX, vec![], sibling.nsec_for("a.example."))
        .says(question("b.example.", Rtype::DS), OK, vec![], sibling.nsec_for("a.example."));
    falls("sibling's NSEC", &scene);
    // A zone whose NSEC points outside itself.
    let wide = sibling.nsec(&name("a.example."), &name("z.example."), &[Rtype::NS, Rtype::SOA]);
    let mut scene = scene;
    let asked = scene.capture.question.clone();
    let fresh = Scene::new(asked.clone(), Vec::new()).says(asked.clone(), NX, vec![], wide);
    *scene.response(&asked) = fresh.capture.exchanges[0].outcome.clone().unwrap();
    falls("NSEC that leads outside", &scene);
}

#[test]
fn an_opt_out_span_makes_nothing_secure_and_no_signed_name_insecure() {
    let mut zone = example();
    zone.opt_out = true;
    // A delegation that is signed has its record: it is in no span.
    let scene =
        says(within(&zone, "www.sec.example.", Rtype::A), OK, vec![record("www.sec.example. A 192.0.2.66")], vec![])
            .says(
                question("sec.example.", Rtype::DS),
                OK,
                vec![],
                [zone.nsec3_for("example."), zone.nsec3_for("uns.example.")].concat(),
            );
    falls("signed delegation", &scene);
    let scene =
        says(within(&zone, "www.sec.example.", Rtype::A), OK, vec![record("www.sec.example. A 192.0.2.66")], vec![])
            .says(question("sec.example.", Rtype::DS), OK, vec![], zone.nsec3_for("sec.example."));
    falls("its own record", &scene);
    // A signed name stripped of its signature, with a span from elsewhere.
    let scene = says(within(&zone, "a.example.", Rtype::A), OK, vec![record("a.example. A 192.0.2.66")], vec![]).says(
        question("a.example.", Rtype::DS),
        OK,
        vec![],
        [zone.nsec3_for("example."), zone.nsec3_for("uns.example.")].concat(),
    );
    falls("stripped", &scene);
    let honest = says(within(&zone, "a.example.", Rtype::A), OK, vec![record("a.example. A 192.0.2.66")], vec![]).says(
        question("a.example.", Rtype::DS),
        OK,
        vec![],
        zone.nsec3_for("a.example."),
    );
    falls("stripped, honest proof of no delegation", &honest);
    // Without opt-out the same span denies the name itself.
    let closed = example();
    let scene = unsigned(&closed, vec![closed.nsec3_for("example."), closed.nsec3_for("nx.example.")]);
    falls("no opt-out", &scene);
}

#[test]
fn aliases_are_proven_link_by_link() {
    let zone = example();
    let answer =
        |owner: &str, parts: Vec<Vec<Record>>| says(within(&zone, owner, Rtype::A), OK, parts.concat(), vec![]);
    let target = zone.sign("a.example. A 192.0.2.1");
    let on_the_way =
        |scene: Scene, owner: &str| scene.says(question(owner, Rtype::DS), OK, vec![], zone.nsec_for(owner));
    let unsigned = answer("b.example.", vec![vec![record("b.example. CNAME a.example.")], target.clone()]);
    falls("unsigned CNAME in front", &on_the_way(unsigned, "b.example."));
    let lone = answer("al.example.", vec![zone.sign("al.example. CNAME a.example.")]);
    // Nobody said anything about the target: what was not had is held against nobody.
    assert_eq!(on_the_way(lone, "a.example.").verdict(), "indeterminate", "target left out");
    let dname = zone.sign("d.example. DNAME e.example.");
    let wrong =
        answer("y.d.example.", vec![dname.clone(), vec![record("y.d.example. CNAME a.example.")], target.clone()]);
    falls("CNAME that the DNAME does not make", &wrong);
    let owner = answer("d.example.", vec![dname.clone(), zone.sign("e.example. A 192.0.2.1")]);
    falls("DNAME at its own owner", &on_the_way(owner, "d.example."));
    // A DNAME expanded from a wildcard was made for another question: it leads nothing below itself on (RFC 4592 3.3.1).
    let star = Zone::new("example.", Key::new(15, 3), &["*.example. DNAME", "y.e.example. A"]);
    let made = star.expanded("*.example. DNAME e.example.", "x.example.");
    let scene = says(
        within(&star, "y.x.example.", Rtype::A),
        OK,
        [made, star.sign("y.e.example. A 192.0.2.2")].concat(),
        vec![star.nsec_for("x.example.")],
    );
    falls("DNAME from a wildcard", &scene);
    // A loop ends.
    let round = answer(
        "al.example.",
        vec![zone.sign("al.example. CNAME am.example."), zone.sign("am.example. CNAME al.example.")],
    );
    falls("loop", &round);
}

#[test]
fn a_wildcard_hides_no_delegation() {
    // A wildcard CNAME beside a signed and an unsigned delegation, expanded at their DS.
    let zone = Zone::new("example.", Key::new(15, 3), &["*.example. CNAME", "sec.example. NS DS", "uns.example. NS"]);
    for owner in ["sec.example.", "uns.example."] {
        let below = format!("www.{owner}");
        let alias = zone.expanded("*.example. CNAME a.invalid.", owner);
        let scene = says(within(&zone, &below, Rtype::A), OK, vec![record(&format!("{below} A 192.0.2.66"))], vec![]);
        for proof in [vec![], zone.nsec_for("example."), zone.nsec_for(owner)] {
            falls(owner, &scene.clone().says(question(owner, Rtype::DS), OK, alias.clone(), proof));
        }
    }
    // A DS by wildcard needs the proof that nothing closer is there.
    let child = Zone::new("new.example.", Key::new(15, 8), &[]);
    let star: Vec<Record> = zone.signed(
        &child
            .ds()
            .into_iter()
            .map(|mut ds| {
                ds.owner = name("*.example.");
                ds
            })
            .collect::<Vec<_>>(),
    );
    let mut star = star;
    for record in &mut star {
        record.owner = name("sec.example.");
    }
    let scene =
        says(within(&zone, "www.sec.example.", Rtype::A), OK, vec![record("www.sec.example. A 192.0.2.66")], vec![]);
    falls(
        "DS from a wildcard",
        &scene.says(question("sec.example.", Rtype::DS), OK, star, zone.nsec_for("sec.example.")),
    );
}

#[test]
fn an_island_cannot_be_made_to_look_unsigned() {
    // The parent is provably unsigned; the island below it has a trust anchor of its own.
    let root = Zone::new(".", Key::new(15, 1), &["com. NS"]);
    let island = Zone::new("island.com.", Key::new(15, 2), &["www.island.com. A"]);
    let anchors = [root.anchors(), island.anchors()].concat();
    let asked = question("www.island.com.", Rtype::A);
    let base = Scene::new(asked.clone(), anchors).keys(&root).keys(&island).says(
        question("com.", Rtype::DS),
        OK,
        vec![],
        root.nsec_for("com."),
    );
    holds("the island", &base.clone().answers(asked.clone(), island.sign("www.island.com. A 192.0.2.1")));
    let set = records(&["www.island.com. A 192.0.2.66"]);
    let forger = Zone::new("com.", Key::new(15, 66), &[]);
    let fields = Fields { signer: name("com."), labels: 3, inception: NOW - 10, expiration: NOW + 10 };
    let mut forged = set.clone();
    forged.push(forger.rrsig(&forger.keys[0], &set, &fields));
    let on_the_way = |scene: Scene| {
        scene.says(question("www.island.com.", Rtype::DS), OK, vec![], island.nsec_for("www.island.com."))
    };
    falls("signer above the island", &on_the_way(base.clone().answers(asked.clone(), forged)));
    let denied = on_the_way(base.says(asked, NX, vec![], forger.nsec_for("com.")));
    falls("denial from above the island", &denied);
}

#[test]
fn times_are_held_to() {
    let (_, _, scene) = delegated(15);
    for (now, verdict) in [
        (NOW - 86_400, "secure"),
        (NOW - 86_401, "bogus"),
        (NOW + 86_400, "secure"),
        (NOW + 86_401, "bogus"),
        (NOW.wrapping_add(0x8000_0000), "bogus"),
    ] {
        let mut at = scene.clone();
        at.now = now;
        assert_eq!(at.verdict(), verdict, "{now}");
    }
}

#[test]
fn a_name_of_every_length_is_walked_to() {
    let long: String = (0..127).map(|_| "a.").collect();
    let longest: Name = name(&long);
    assert_eq!(longest.len(), 255);
    let zone = Zone::new(".", Key::new(15, 1), &[&format!("{long} A")]);
    let scene = says(within(&zone, &long, Rtype::A), OK, zone.sign(&format!("{long} A 192.0.2.1")), vec![]);
    holds("127 labels", &scene);
}

#[test]
fn what_came_and_cannot_be_read_is_not_held_against_a_zone() {
    use explainer::evidence::{Refused, RefusedReason, Section};
    let zone = example();
    let refuse = |scene: &mut Scene, rtype| {
        let asked = scene.capture.question.clone();
        let response = scene.response(&asked);
        response.records.retain(|received| received.record.rtype != rtype);
        response.refused.push(Refused {
            section: Section::Authority,
            owner: "a.example.".to_owned(),
            rtype,
            data: String::new(),
            reason: RefusedReason::Truncated,
        });
    };
    let mut answer = says(within(&zone, "a.example.", Rtype::A), OK, zone.sign("a.example. A 192.0.2.1"), vec![]).says(
        question("a.example.", Rtype::DS),
        OK,
        vec![],
        zone.nsec_for("a.example."),
    );
    holds("readable", &answer);
    refuse(&mut answer, Rtype::RRSIG);
    assert_eq!(answer.verdict(), "indeterminate");
    // One of two records of a set.
    let pair = zone.signed(&records(&["a.example. A 192.0.2.1", "a.example. A 192.0.2.2"]));
    let mut answer = says(within(&zone, "a.example.", Rtype::A), OK, pair[1..].to_vec(), vec![]);
    falls("one of two", &answer);
    refuse(&mut answer, Rtype::MX);
    falls("one of two, and something else could not be read", &answer);
    answer.response(&question("a.example.", Rtype::A)).refused[0].rtype = Rtype::A;
    assert_eq!(answer.verdict(), "indeterminate");
    for rtype in [Rtype::NSEC, Rtype::RRSIG] {
        let proof = vec![zone.nsec_for("a.example."), zone.soa()];
        let mut denial = says(within(&zone, "a.example.", Rtype::TXT), OK, vec![], proof);
        holds("readable", &denial);
        refuse(&mut denial, rtype);
        denial = denial.says(question("a.example.", Rtype::DS), OK, vec![], zone.nsec_for("a.example."));
        assert_eq!(denial.verdict(), "indeterminate", "{rtype}");
    }
}

#[test]
fn a_signer_must_be_the_zone_even_where_the_key_is_right() {
    let (_, child, scene) = delegated(15);
    let set = records(&["www.example. A 192.0.2.66"]);
    for (signer, verdict) in
        [("example.", "secure"), ("www.example.", "bogus"), ("a.www.example.", "bogus"), ("com.", "bogus")]
    {
        let fields = Fields { signer: name(signer), labels: 2, inception: NOW - 10, expiration: NOW + 10 };
        let mut signed = set.clone();
        signed.push(child.rrsig(&child.keys[0], &set, &fields));
        let mut scene = scene.clone();
        replace(&mut scene, "www.example.", Rtype::A, signed);
        assert_eq!(scene.verdict(), verdict, "{signer}");
    }
}

#[test]
fn a_wildcard_above_the_zone_signs_nothing_in_it() {
    let zone = example();
    let soa = &zone.soa()[..1];
    for (labels, verdict) in [(1, "secure"), (0, "bogus")] {
        let fields = Fields { signer: name("example."), labels, inception: NOW - 10, expiration: NOW + 10 };
        let signed = [soa, &[zone.rrsig(&zone.keys[0], soa, &fields)]].concat();
        let proof = vec![zone.nsec_for("a.example."), signed];
        let scene = says(within(&zone, "a.example.", Rtype::TXT), OK, vec![], proof);
        assert_eq!(scene.verdict(), verdict, "{labels} labels");
    }
}

#[test]
fn an_nsec_that_leads_out_of_its_zone_covers_nothing() {
    let zone = Zone::new("a.example.", Key::new(15, 5), &[]);
    let types = [Rtype::NS, Rtype::SOA];
    let nx = |next: &str| {
        let proof = zone.nsec(&name("a.example."), &name(next), &types);
        says(within(&zone, "x.a.example.", Rtype::A), NX, vec![], vec![proof])
    };
    holds("back to the apex", &nx("a.example."));
    falls("outside", &nx("z.example."));
}

#[test]
fn an_empty_non_terminal_is_told_from_a_name_that_is_not_there() {
    use explainer::trace::Rule;
    let zone = example();
    let proof = vec![zone.nsec_for("ent.example."), zone.nsec_for("*.example.")];
    let scene = says(within(&zone, "ent.example.", Rtype::A), NX, vec![], proof);
    holds("NXDOMAIN for an empty non-terminal", &scene);
    // What was proven is that the name has no such type: a name below it exists (RFC 4592 2.2.2).
    let report = scene.validate();
    let proven = |rule| report.trace.links().any(|step| step.rule == rule && step.held());
    assert!(proven(Rule::NsecNoData) && !proven(Rule::NsecNameError));
}

#[test]
fn both_sides_of_a_zone_cut_may_stand_in_one_response() {
    // A wildcard's alias leads to the apex of a zone below, so that one response has the parent's NSEC at the cut, which rules the alias'
    // name out, and the child's at the same name, which denies the type.
    let zone = Zone::new("example.", Key::new(15, 3), &["*.example. CNAME", "e.example. NS DS"]);
    let child = Zone::new("e.example.", Key::new(15, 4), &["x.e.example. A"]);
    let alias = zone.expanded("*.example. CNAME e.example.", "n.example.");
    let sides = [zone.nsec_for("e.example."), child.nsec_for("e.example.")];
    for order in [[0, 1], [1, 0]] {
        let mut proof: Vec<Vec<Record>> = order.map(|side| sides[side].clone()).to_vec();
        proof.push(child.soa());
        let scene = within(&zone, "n.example.", Rtype::AAAA).delegation(&zone, &child);
        let whole = says(scene.clone(), OK, alias.clone(), proof.clone());
        let asked_alone = whole.says(question("e.example.", Rtype::AAAA), OK, vec![], proof.concat());
        holds("the parent's and the child's", &asked_alone);
        // Each side still proves its own part alone.
        let one = |side: usize| says(scene.clone(), OK, alias.clone(), vec![sides[side].clone(), child.soa()]);
        let one = |side: usize| {
            let denial = [sides[side].clone(), child.soa()].concat();
            one(side).says(question("e.example.", Rtype::AAAA), OK, vec![], denial)
        };
        falls("the parent's alone", &one(0));
        falls("the child's alone", &one(1));
    }
}

#[test]
fn a_signed_dname_is_held_to_its_cname_even_behind_an_unsigned_alias() {
    let zone = example();
    let answer = |cname: &str| {
        let mut answer = vec![record("al.uns.example. CNAME x.d.example.")];
        answer.extend(zone.sign("d.example. DNAME e.example."));
        answer.extend([record(cname), record("evil.example. A 192.0.2.66")]);
        let scene = within(&zone, "al.uns.example.", Rtype::A);
        let scene = says(scene, OK, answer, vec![]);
        scene.says(question("uns.example.", Rtype::DS), OK, vec![], zone.nsec_for("uns.example."))
    };
    let to = |target: &str| format!("x.d.example. CNAME {target}");
    falls("another CNAME than the signed DNAME makes", &answer(&to("evil.example.")));
}
