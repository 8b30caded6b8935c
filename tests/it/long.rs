//! A chain of many zones in two branches: a reverse name of `ip6.arpa.` whose CNAME leads to a host below `test.`.
//!
//! The browser tests look at it as a file, `tests/browser/long.case.json`; `UPDATE=1` writes that anew.

use explainer::chart::zones;
use explainer::dns::{Rtype, canonical, shown};

use crate::zone::{self, Asked, Draft, Key, Set, bitmap};

/// The name asked for: 34 labels.
pub(crate) const ASKED: &str = "1.0.0.0.f.e.d.c.b.a.9.8.7.6.5.4.0.0.0.0.0.0.1.0.8.b.d.0.1.0.0.2.ip6.arpa.";
/// The zones of its branch, each with the seed of its key.
const ZONES: [(&str, u8); 6] = [
    ("arpa.", 20),
    ("ip6.arpa.", 21),
    ("1.0.0.2.ip6.arpa.", 22),
    ("8.b.d.0.1.0.0.2.ip6.arpa.", 23),
    ("1.0.8.b.d.0.1.0.0.2.ip6.arpa.", 24),
    ("0.0.0.0.0.0.1.0.8.b.d.0.1.0.0.2.ip6.arpa.", 25),
];
const HOST: &str = "host.example.test.";

/// The chain, secure.
pub(crate) fn draft() -> Draft {
    let (last, seed) = ZONES[ZONES.len() - 1];
    let cname = Set::new(ASKED, Rtype::CNAME, vec![canonical::name(&zone::name(HOST))]).sealed(&Key::p256(seed), last);
    let pointer = Set::new(HOST, Rtype::PTR, vec![canonical::name(&zone::name("www.example.test."))]).by_zone();
    let mut draft = Draft::new(Asked::new(ASKED, Rtype::PTR, vec![cname, pointer]));
    let (mut parent, mut by) = (".", zone::root_key());
    for (child, seed) in ZONES {
        let key = Key::p256(seed);
        let keys = Set::new(child, Rtype::DNSKEY, vec![key.rdata()]).sealed(&key, child);
        let ds = Set::new(child, Rtype::DS, vec![key.ds(child, 2)]).sealed(&by, parent);
        draft = between(draft, (parent, &by), child).and(Asked::new(child, Rtype::DS, vec![ds])).and(Asked::new(
            child,
            Rtype::DNSKEY,
            vec![keys],
        ));
        (parent, by) = (child, key);
    }
    between(draft, (parent, &by), ASKED)
}

/// The names between a zone and one below it are no delegations: the apex's NSEC says that nothing comes before that one.
pub(crate) fn between(mut draft: Draft, (parent, by): (&str, &Key), below: &str) -> Draft {
    let rdata =
        [canonical::name(&zone::name(below)), bitmap(&[Rtype::NS, Rtype::SOA, Rtype::RRSIG, Rtype::NSEC])].concat();
    let nsec = Set::new(parent, Rtype::NSEC, vec![rdata]).authority().sealed(by, parent);
    let mut at = zone::name(below);
    while let Some(above) = explainer::dns::parent(&at).filter(|above| *above != zone::name(parent)) {
        draft = draft.and(Asked::new(&shown(&above), Rtype::DS, vec![nsec.clone()]));
        at = above;
    }
    draft
}

#[test]
fn the_long_chain_is_the_one_of_the_browser_tests() {
    let case = draft().case("a long chain");
    let report = case.validate();
    assert_eq!(report.verdict.word(), "secure", "{:?}", report.verdict);
    let found: Vec<String> = zones(&report.trace).iter().map(shown).collect();
    let expected: Vec<&str> =
        ["."].into_iter().chain(ZONES.map(|(zone, _)| zone)).chain(["test.", "example.test."]).collect();
    assert_eq!(found, expected);
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/long.case.json");
    let text = explainer::case::write(&case);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(&path).unwrap_or_default() == text, "UPDATE=1 writes {} anew", path.display());
}
