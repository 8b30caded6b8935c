//! A response without keys to the question for a zone's DNSKEY, where there must be some: a DS or a trust anchor names one.
//!
//! It is bogus, and whose doing it is depends on what else came. Unbound asks once more elsewhere, and then has it as bogus as well
//! (`harden-dnssec-stripped`, on by default); it is asked here, where it is installed.

use domain::utils::base64;
use explainer::case::{self, Case};
use explainer::diagnose::{Acts, Order, Remedy, find};
use explainer::dns::Rtype;
use explainer::evidence::Transport;
use explainer::text::Words;
use serde_json::Value;

use crate::unbound::{self, Unbound};
use crate::zone::{Draft, Key, Set, ZONE, answer, nsec_of, root_key, soa, tld_key, zone_key};

/// What came in place of the keys.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Came {
    /// Nothing at all.
    Nothing,
    /// A SOA without a signature.
    Soa,
    /// A signed SOA, and no proof.
    SignedSoa,
    /// The zone's NSEC that denies the keys.
    Denial,
    /// The zone's NSEC that has them.
    Contradiction,
}

const ALL: [Came; 5] = [Came::Nothing, Came::Soa, Came::SignedSoa, Came::Denial, Came::Contradiction];

/// A chain that breaks at a zone, of which nothing else is signed where `silent`.
fn without_keys(zone: &str, key: &Key, came: Came, silent: bool) -> Draft {
    let of_zone = |set: Set| {
        let mut set = Set { owner: zone.to_owned(), seals: Vec::new(), ..set };
        if came != Came::Soa {
            set = set.sealed(key, zone);
        }
        set
    };
    let apex = |types: &[Rtype]| of_zone(nsec_of(ZONE, zone, &[&[Rtype::NS, Rtype::SOA], types].concat()));
    let sets = match came {
        Came::Nothing => Vec::new(),
        Came::Soa | Came::SignedSoa => vec![of_zone(soa())],
        Came::Denial => vec![of_zone(soa()), apex(&[])],
        Came::Contradiction => vec![of_zone(soa()), apex(&[Rtype::DNSKEY])],
    };
    answer().but(|draft| {
        if silent {
            let all = draft.asked.iter_mut().flat_map(|asked| &mut asked.sets);
            all.for_each(|set| set.seals.retain(|seal| seal.signer != zone));
        }
        draft.at(zone, Rtype::DNSKEY).sets = sets;
    })
}

/// The same case with each response as a message on the wire.
fn on_the_wire(draft: &Draft) -> Case {
    let mut file: Value = serde_json::from_str(&case::write(&draft.case("wire"))).unwrap();
    for (asked, response) in draft.asked.iter().zip(file["responses"].as_array_mut().unwrap()) {
        response.as_object_mut().unwrap().remove("response");
        response["wire"] = base64::encode_string(&unbound::response(asked)).into();
    }
    let case = case::read(&file.to_string()).unwrap();
    assert!(case.capture.exchanges.iter().all(|exchange| exchange.transport == Transport::Wire));
    case
}

/// The cause, and who must act first.
fn cause(case: &Case) -> (&'static str, Acts) {
    let report = case.validate();
    assert_eq!(report.verdict.word(), "bogus");
    let found = find(&report, &case.capture);
    let words = Words::english();
    // Neither is the trust anchor to blame, nor is a key sought that nobody named.
    for one in found.all() {
        assert_ne!(one.code(), "NO_TRUST_ANCHOR_SIGNING");
        assert!(!words.fix(one).is_empty());
    }
    let root = found.root().unwrap();
    (root.code(), root.acts())
}

#[test]
fn keys_that_did_not_come_are_laid_at_the_door_of_who_left_them_out() {
    let bare = ("BARE_NEGATIVE_ANSWER", Acts::Network);
    let left_out = ("DNSKEY_LEFT_OUT", Acts::Network);
    let none = ("NO_DNSKEY", Acts::DnsOperator);
    // Nothing of the zone itself says it: another resolver may have them.
    let unsigned = ("NO_DNSKEY", Acts::Visitor);
    let unbound = Unbound::new();
    let mut told = Vec::new();
    for (zone, key) in [(".", root_key()), ("test.", tld_key()), (ZONE, zone_key())] {
        for (came, silent) in ALL.into_iter().flat_map(|came| [(came, false), (came, true)]) {
            let wanted = match (came, silent) {
                (Came::Nothing, _) => bare,
                // The root has keys, whoever denies it.
                _ if zone == "." => left_out,
                (Came::Denial, _) => none,
                // Who signs has keys, and the zone itself says so, or signs what came.
                (Came::Contradiction | Came::SignedSoa, _) | (Came::Soa, false) => left_out,
                (Came::Soa, true) => unsigned,
            };
            let draft = without_keys(zone, &key, came, silent);
            for (form, case) in [("JSON", draft.case("keyless")), ("wire", on_the_wire(&draft))] {
                if cause(&case) != wanted {
                    told.push(format!("{zone} {came:?} silent={silent} {form}: {:?} and not {wanted:?}", cause(&case)));
                }
            }
            if let (Some(unbound), false) = (&unbound, silent) {
                assert_eq!(unbound.verdict(&draft), "bogus", "{zone} {came:?}");
            }
        }
    }
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

/// A zone with a trust anchor of its own may have stopped to sign: both are said.
#[test]
fn keys_that_an_anchor_names_and_that_did_not_come_are_no_wrong_anchor() {
    for came in [Came::Soa, Came::SignedSoa, Came::Denial] {
        let draft = without_keys(ZONE, &zone_key(), came, true).but(|draft| {
            draft.anchors = vec![format!("{ZONE} IN DS {} 13 2 {}", zone_key().tag(), {
                domain::utils::base16::encode_string(&zone_key().ds(ZONE, 2)[4..])
            })];
        });
        let case = draft.case("island");
        // What the zone itself denies is likely not to be there, and the anchor is the visitor's.
        let denied = came == Came::Denial;
        let acts = if denied { Acts::Visitor } else { Acts::Network };
        assert_eq!(cause(&case), ("DNSKEY_LEFT_OUT", acts), "{came:?}");
        let report = case.validate();
        let found = find(&report, &case.capture);
        let says = Words::english().found(found.root().unwrap(), Some("plain"));
        let at = |words: &str| says.find(words).unwrap_or_else(|| panic!("{words}: {says}"));
        assert!(says.contains("trust anchor"), "{says}");
        assert_eq!(at("not signed any more") < at("your resolver or network"), denied, "{says}");
    }
}

/// A resolver may serve an unsigned copy of a zone of its own: another one is asked first, and then it is the zone's operator who acts.
#[test]
fn keys_that_nothing_of_the_zone_denies_are_asked_for_elsewhere_first() {
    for (came, elsewhere) in [(Came::Soa, true), (Came::Denial, false)] {
        let case = without_keys(ZONE, &zone_key(), came, true).case("copy");
        let report = case.validate();
        let found = find(&report, &case.capture);
        let fix = &found.root().unwrap().fix;
        let asks = |order: &Order| order.remedy == Remedy::AskAnother && order.who == Acts::Visitor;
        assert_eq!(fix.first().is_some_and(asks), elsewhere, "{came:?}: {fix:?}");
        assert_eq!(fix.iter().filter(|order| asks(order)).count(), usize::from(elsewhere), "{came:?}: {fix:?}");
        assert!(fix.iter().any(|order| matches!(order.remedy, Remedy::SignNamed { .. })), "{came:?}: {fix:?}");
    }
}

/// Records at the apex that contradict each other say the same in each order.
#[test]
fn contradictory_records_at_the_apex_are_told_the_same_in_each_order() {
    let apex = |types: &[Rtype]| nsec_of(ZONE, ZONE, &[&[Rtype::NS, Rtype::SOA], types].concat());
    let (has, denies) = (apex(&[Rtype::DNSKEY]), apex(&[]));
    for (first, second) in [(&has, &denies), (&denies, &has)] {
        let draft = answer().but(|draft| {
            let set = Set { rdatas: [first.rdatas.clone(), second.rdatas.clone()].concat(), ..first.clone() };
            draft.at(ZONE, Rtype::DNSKEY).sets = vec![soa(), set];
        });
        assert_eq!(cause(&draft.case("contradiction")), ("DNSKEY_LEFT_OUT", Acts::Network));
    }
}

/// Where nothing came with a signature, the resolver passes none on, and that is all that is known.
#[test]
fn a_resolver_without_signatures_is_told_as_that() {
    let draft = without_keys(".", &root_key(), Came::Soa, true);
    let draft = draft.but(|draft| {
        draft.asked.iter_mut().flat_map(|asked| &mut asked.sets).for_each(|set| set.seals.clear());
    });
    assert_eq!(cause(&draft.case("stripped")), ("UNABLE_TO_RETRIEVE_DNSSEC_RECORDS", Acts::Visitor));
}
