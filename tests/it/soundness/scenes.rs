//! Chains that hold: one for each algorithm that can be signed by here, and one for each kind of denial.

use explainer::dns::{Name, Rcode, Record, Rtype};

use super::zone::{Key, Scene, Zone, name, question, record};

const ED25519: u8 = 15;

/// A root, `example.` below it, and an address in that.
pub(super) fn delegated(algorithm: u8) -> (Zone, Zone, Scene) {
    let root = Zone::new(".", Key::new(algorithm, 1), &["example. NS DS"]);
    let child = Zone::new("example.", Key::new(algorithm, 2), &["www.example. A"]);
    let asked = question("www.example.", Rtype::A);
    let scene = Scene::new(asked.clone(), root.anchors())
        .keys(&root)
        .delegation(&root, &child)
        .answers(asked, child.sign("www.example. A 192.0.2.1"))
        .says(question("www.example.", Rtype::DS), Rcode::NOERROR, Vec::new(), child.nsec_for("www.example."));
    (root, child, scene)
}

pub(super) fn algorithms() -> Vec<(String, Scene)> {
    [13, 14, 15, 16, 18].map(|number| (format!("algorithm {number}"), delegated(number).2)).to_vec()
}

/// A zone with something of each kind, which is trusted itself.
pub(super) fn example() -> Zone {
    let held = [
        "a.example. A",
        "al.example. CNAME",
        "d.example. DNAME",
        "y.e.example. A",
        "sec.example. NS DS",
        "uns.example. NS",
        "*.w.example. A",
        "x.ent.example. A",
        "b.w.example. A",
    ];
    Zone::new("example.", Key::new(ED25519, 3), &held)
}

/// Begins a scene in `zone`, which is its own trust anchor.
pub(super) fn within(zone: &Zone, owner: &str, rtype: Rtype) -> Scene {
    Scene::new(question(owner, rtype), zone.anchors()).keys(zone)
}

pub(super) fn says(scene: Scene, rcode: Rcode, answer: Vec<Record>, authority: Vec<Vec<Record>>) -> Scene {
    let asked = scene.capture.question.clone();
    scene.says(asked, rcode, answer, authority.concat())
}

/// An unsigned answer below `uns.example.`, which is denied a DS by `proof`.
pub(super) fn unsigned(zone: &Zone, proof: Vec<Vec<Record>>) -> Scene {
    let scene = within(zone, "www.uns.example.", Rtype::A);
    let scene = says(scene, Rcode::NOERROR, vec![record("www.uns.example. A 192.0.2.66")], Vec::new());
    scene.says(question("uns.example.", Rtype::DS), Rcode::NOERROR, Vec::new(), proof.concat())
}

/// An NSEC made up for a name that does not exist (RFC 9824 3.1).
pub(super) fn compact(zone: &Zone, owner: &str) -> Vec<Record> {
    let owner = name(owner);
    let next = Name::from_octets([&[1, 0], owner.as_slice()].concat()).unwrap();
    zone.nsec(&owner, &next, &[Rtype::from_int(128)])
}

/// Denials and what they make of a question.
pub(super) fn denials() -> Vec<(String, Scene, &'static str)> {
    let zone = example();
    let mut hashed = example();
    hashed.keys = vec![Key::new(ED25519, 4)];
    let mut opt_out = hashed.clone();
    opt_out.opt_out = true;
    let mut slow = hashed.clone();
    slow.iterations = 151;
    let mut list: Vec<(String, Scene, &'static str)> = Vec::new();
    let mut add = |name: &str, scene: Scene, verdict| list.push((name.to_owned(), scene, verdict));
    let (nx, ok) = (Rcode::NXDOMAIN, Rcode::NOERROR);

    let n = |at: &str| zone.nsec_for(at);
    let asked = |owner: &str, rtype| within(&zone, owner, rtype);
    add(
        "NSEC: NXDOMAIN",
        says(asked("nx.example.", Rtype::A), nx, vec![], vec![n("nx.example."), n("*.example."), zone.soa()]),
        "secure",
    );
    add(
        "NSEC: last",
        says(asked("zz.example.", Rtype::A), nx, vec![], vec![n("zz.example."), n("*.example.")]),
        "secure",
    );
    add("NSEC: NODATA", says(asked("a.example.", Rtype::TXT), ok, vec![], vec![n("a.example."), zone.soa()]), "secure");
    add(
        "NSEC: empty non-terminal",
        says(asked("ent.example.", Rtype::A), ok, vec![], vec![n("ent.example.")]),
        "secure",
    );
    add(
        "NSEC: wildcard answer",
        says(
            asked("y.w.example.", Rtype::A),
            ok,
            zone.expanded("*.w.example. A 192.0.2.3", "y.w.example."),
            vec![n("y.w.example.")],
        ),
        "secure",
    );
    add(
        "NSEC: wildcard NODATA",
        says(asked("y.w.example.", Rtype::TXT), ok, vec![], vec![n("y.w.example."), n("*.w.example.")]),
        "secure",
    );
    add("NSEC: no DS", says(asked("uns.example.", Rtype::DS), ok, vec![], vec![n("uns.example.")]), "secure");
    add("NSEC: unsigned delegation", unsigned(&zone, vec![n("uns.example.")]), "insecure");
    add(
        "NSEC: compact",
        says(asked("nx.example.", Rtype::A), ok, vec![], vec![compact(&zone, "nx.example.")]),
        "secure",
    );

    let n = |at: &str| hashed.nsec3_for(at);
    let asked = |owner: &str, rtype| within(&hashed, owner, rtype);
    add(
        "NSEC3: NXDOMAIN",
        says(asked("nx.example.", Rtype::A), nx, vec![], vec![n("example."), n("nx.example."), n("*.example.")]),
        "secure",
    );
    add("NSEC3: NODATA", says(asked("a.example.", Rtype::TXT), ok, vec![], vec![n("a.example.")]), "secure");
    add(
        "NSEC3: empty non-terminal",
        says(asked("ent.example.", Rtype::A), ok, vec![], vec![n("ent.example.")]),
        "secure",
    );
    add(
        "NSEC3: wildcard answer",
        says(
            asked("y.w.example.", Rtype::A),
            ok,
            hashed.expanded("*.w.example. A 192.0.2.3", "y.w.example."),
            vec![n("y.w.example.")],
        ),
        "secure",
    );
    add(
        "NSEC3: wildcard NODATA",
        says(
            asked("y.w.example.", Rtype::TXT),
            ok,
            vec![],
            vec![n("w.example."), n("y.w.example."), n("*.w.example.")],
        ),
        "secure",
    );
    add("NSEC3: no DS", says(asked("uns.example.", Rtype::DS), ok, vec![], vec![n("uns.example.")]), "secure");
    add("NSEC3: unsigned delegation", unsigned(&hashed, vec![n("uns.example.")]), "insecure");
    let n = |at: &str| opt_out.nsec3_for(at);
    add("NSEC3: opt-out", unsigned(&opt_out, vec![n("example."), n("uns.example.")]), "insecure");
    add(
        "NSEC3: opt-out NXDOMAIN",
        says(
            within(&opt_out, "nx.example.", Rtype::A),
            nx,
            vec![],
            vec![n("example."), n("nx.example."), n("*.example.")],
        ),
        "insecure",
    );
    add(
        "NSEC3: too many iterations",
        says(within(&slow, "a.example.", Rtype::TXT), ok, vec![], vec![slow.nsec3_for("a.example.")]),
        "insecure",
    );
    list.extend(others(&zone));
    list
}

/// Aliases, and a delegation that cannot be checked.
fn others(zone: &Zone) -> Vec<(String, Scene, &'static str)> {
    let answer =
        |owner, parts: Vec<Vec<Record>>| says(within(zone, owner, Rtype::A), Rcode::NOERROR, parts.concat(), vec![]);
    let cname =
        answer("al.example.", vec![zone.sign("al.example. CNAME a.example."), zone.sign("a.example. A 192.0.2.1")]);
    let dname = answer(
        "y.d.example.",
        vec![
            zone.sign("d.example. DNAME e.example."),
            vec![record("y.d.example. CNAME y.e.example.")],
            zone.sign("y.e.example. A 192.0.2.2"),
        ],
    );
    let unknown = says(
        within(zone, "www.sec.example.", Rtype::A),
        Rcode::NOERROR,
        vec![record("www.sec.example. A 192.0.2.66")],
        vec![],
    )
    .answers(
        question("sec.example.", Rtype::DS),
        zone.sign("sec.example. DS 12345 253 2 0000000000000000000000000000000000000000000000000000000000000000"),
    );
    vec![
        ("CNAME".to_owned(), cname, "secure"),
        ("DNAME".to_owned(), dname, "secure"),
        ("DS of an unknown algorithm".to_owned(), unknown, "insecure"),
    ]
}
