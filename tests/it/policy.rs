//! The same evidence by two policies: verdict, cause, and the check on which they part.

use explainer::case::Case;
use explainer::diagnose::{self, Part};
use explainer::dns::Rtype;
use explainer::trace::{Cite, DenialFault, Fault, Rule};
use explainer::validate::compare::{Difference, difference};
use explainer::validate::{Policy, PolicyName, Report, validate};

use crate::shown;
use crate::zone::{
    Draft, Key, Ring, Seal, ZONE, answer, hashed_nodata, hashed_nxdomain, name, nxdomain, wildcard, zone_key,
};

/// What the default and the strict policy find.
fn both(case: &Case) -> [Report; 2] {
    assert_eq!(case.policy, Policy::default());
    case.validate_by_both(&Policy::strict())
}

fn words(reports: &[Report; 2]) -> [&'static str; 2] {
    [reports[0].verdict.word(), reports[1].verdict.word()]
}

/// The zone's keys and all its signatures by one RSA key.
fn by_rsa(algorithm: u8) -> Draft {
    let key = Key::rsa(algorithm);
    answer().but(|draft| {
        draft.keys(std::slice::from_ref(&key));
        draft.set("www.example.test.", Rtype::A).seals = vec![Seal::new(key, ZONE)];
    })
}

#[test]
fn a_zone_signed_with_sha1_counts_as_unsigned_by_the_strict_policy() {
    for algorithm in [5, 7] {
        let case = by_rsa(algorithm).case("sha-1");
        let reports = both(&case);
        assert_eq!(words(&reports), ["secure", "insecure"]);
        let [usual, strict] = &reports;
        let expected = |verdict| {
            let (zone, fault) = (name(ZONE), Fault::AlgorithmRefused { algorithm });
            Some(Difference { verdict, zone, fault, cite: Cite::rfc(9905, "2") })
        };
        assert_eq!(difference(usual, strict), expected("insecure"));
        assert_eq!(difference(strict, usual), expected("secure"), "told the same from the other side");
        assert!(
            usual.trace.steps().iter().all(|step| step.rule != Rule::AlgorithmAccepted),
            "no step that was not run"
        );
        let codes = diagnose::find(strict, &case.capture).codes();
        assert!(codes.contains(&"ALGORITHM_PROHIBITED") && !codes.contains(&"ALGORITHM_NOT_SUPPORTED"), "{codes:?}");
    }
    assert_eq!(words(&both(&by_rsa(8).case("sha-256"))), ["secure", "secure"]);
}

/// A zone that promises SHA-256 and signs an answer with SHA-1 alone.
#[test]
fn a_promise_of_better_is_broken_by_sha1_alone() {
    let (good, bad) = (Key::rsa(8), Key::rsa(7));
    let case = answer()
        .but(|draft| {
            draft.keys(&[good, bad.clone()]);
            draft.set("www.example.test.", Rtype::A).seals = vec![Seal::new(bad, ZONE)];
        })
        .case("promised");
    let reports = both(&case);
    assert_eq!(words(&reports), ["secure", "bogus"]);
    let parted = difference(&reports[0], &reports[1]).unwrap();
    assert_eq!((parted.fault, parted.cite.rfc), (Fault::AlgorithmRefused { algorithm: 7 }, 9905));
    let found = diagnose::find(&reports[1], &case.capture);
    assert_eq!(found.root_cause(), Some("MISSING_RRSIG_FOR_ALG_DNSKEY"));
    assert_eq!(
        found.root().unwrap().args().iter().find(|(key, _)| *key == "algorithm").unwrap().1.to_string(),
        "8 (RSASHA256)"
    );
}

#[test]
fn a_trust_anchor_of_a_retired_algorithm_leads_to_nothing() {
    let root = Key::rsa(5);
    let case = answer().but(|draft| draft.root_by(&root)).case("anchor");
    assert_eq!(words(&both(&case)), ["secure", "insecure"]);
}

#[test]
fn iterations_are_refused_where_the_default_bears_or_ignores_them() {
    let iterations = |fault: &Fault| match fault {
        Fault::Denial { fault: DenialFault::Iterations { iterations, most }, .. } => Some((*iterations, *most)),
        _ => None,
    };
    for (count, usual) in [(0, "secure"), (1, "secure"), (150, "secure"), (151, "insecure")] {
        let ring = Ring::new(count, &[], 0);
        for draft in [hashed_nodata(&ring), hashed_nxdomain(&ring)] {
            let case = draft.case("iterations");
            let reports = both(&case);
            let parted = difference(&reports[0], &reports[1]);
            if count == 0 {
                assert_eq!((words(&reports), parted), (["secure", "secure"], None));
                continue;
            }
            assert_eq!(words(&reports), [usual, "bogus"], "{count}");
            let parted = parted.unwrap();
            assert_eq!((iterations(&parted.fault), parted.cite), (Some((count, 0)), Cite::rfc(9276, "3.2")));
            assert_eq!((&parted.zone, parted.verdict), (&name(ZONE), "bogus"));
            let found = diagnose::find(&reports[1], &case.capture);
            assert_eq!(found.root_cause(), Some("NSEC3_ITERATIONS_TOO_HIGH"));
            assert_eq!(found.root().unwrap().meta().ede, Some(27));
        }
    }
}

/// RFC 9905 retires SHA-1 digests for new DS records alone, and RFC 6840 5.11 forbids to insist on every algorithm.
#[test]
fn the_strict_policy_is_no_stricter_than_the_rfcs() {
    let digest = answer().but(|draft| draft.set(ZONE, Rtype::DS).rdatas = vec![zone_key().ds(ZONE, 1)]);
    let promised = answer().but(|draft| {
        draft.set(ZONE, Rtype::DS).rdatas.push(Key::ed25519(7).ds(ZONE, 2));
        draft.set(ZONE, Rtype::DNSKEY).rdatas.push(Key::ed25519(7).rdata());
    });
    for (what, draft) in
        [("digest", digest), ("promised", promised), ("nxdomain", nxdomain()), ("wildcard", wildcard())]
    {
        let reports = both(&draft.case(what));
        assert_eq!(words(&reports), ["secure", "secure"], "{what}");
        assert_eq!(difference(&reports[0], &reports[1]), None, "{what}");
    }
}

/// The second of two runs goes by the first one's signature checks, and is in nothing else another than one on its own.
#[test]
fn two_policies_at_once_find_what_each_finds_alone() {
    let mut secure = 0;
    for (shown, case) in shown::cases() {
        let [one, other] = case.validate_by_both(&Policy::strict());
        let alone = |policy: &Policy| validate(&case.capture, &case.anchors, case.now, policy);
        for (report, policy) in [(&one, &case.policy), (&other, &Policy::strict())] {
            let alone = alone(policy);
            assert_eq!((&report.trace, report.work), (&alone.trace, alone.work), "{}", shown.code);
            assert_eq!(report.verdict.word(), alone.verdict.word(), "{}", shown.code);
        }
        if other.verdict.word() == "secure" {
            secure += 1;
            assert_eq!(one.verdict.word(), "secure", "{}: strict proves nothing that the default does not", shown.code);
        }
    }
    assert!(secure > 20, "{secure} cases are secure by the strict policy");
}

#[test]
fn a_cause_is_told_once() {
    let case = by_rsa(7).case("sha-1");
    let [_, strict] = both(&case);
    let found = diagnose::find(&strict, &case.capture);
    let told = found.all().iter().filter(|found| found.code() == "ALGORITHM_PROHIBITED").count();
    assert_eq!((told, found.all().iter().any(|found| found.part == Part::RootCause)), (1, false));
}

#[test]
fn policies_have_names() {
    for policy in PolicyName::ALL {
        assert_eq!(PolicyName::from_word(policy.word()), Some(policy));
        assert_eq!(policy.other().other(), policy);
    }
    assert_eq!((PolicyName::from_word("severe"), PolicyName::default().policy()), (None, Policy::default()));
}
