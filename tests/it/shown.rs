//! A case for each diagnosis: one draft, one thing wrong.

use std::sync::OnceLock;

use explainer::case::Case;
use explainer::dns::Rtype;
use serde_json::json;

use crate::zone::*;

/// What a case must give.
pub(crate) struct Shown {
    pub(crate) code: &'static str,
    pub(crate) verdict: &'static str,
    pub(crate) root: Option<&'static str>,
    pub(crate) draft: Draft,
}

/// Codes that no case here shows, and why.
pub(crate) const NOT_SHOWN: &[(&str, &str)] = &[
    ("NO_VALID_RRSIG", "a signature that fails always says why; stands for a fault that no path reaches"),
    (
        "TOO_MANY_NSEC3_HASHES",
        "needs more than 256 hashed names in one run; names end at 127 labels, and each is hashed once",
    ),
];

/// DNSViz's codes that could be told here and are not, and why. Those that need to ask the zone's own servers are not listed.
pub(crate) const NOT_TOLD: &[(&str, &str)] = &[
    (
        "DIGEST_ALGORITHM_NOT_RECOMMENDED",
        "the IANA registry has no digest type with this advice since SHA-1 must not be used at all",
    ),
    ("MULTIPLE_CDS, MULTIPLE_CDNSKEY", "a resolver shows one answer, not those of several servers"),
    ("DNSKEY_MISSING_FROM_SERVERS", "a resolver shows one answer, not those of several servers"),
    (
        "NO_NS_ADDRESSES_FOR_IPV4, NO_NS_ADDRESSES_FOR_IPV6, NS_NAME_PRIVATE_IP",
        "name servers are not asked for: they decide nothing about a proof",
    ),
];

const WWW: &str = "www.example.test.";
const NONE: &str = "none.example.test.";
const SUB: &str = "sub.example.test.";

/// The code is the root cause.
fn breaks(code: &'static str, draft: Draft) -> Shown {
    Shown { code, verdict: "bogus", root: Some(code), draft }
}

/// The code is the root cause of not knowing.
fn leaves_open(code: &'static str, draft: Draft) -> Shown {
    Shown { code, verdict: "indeterminate", root: Some(code), draft }
}

/// The code is found beside a chain that holds.
fn beside(code: &'static str, draft: Draft) -> Shown {
    Shown { code, verdict: "secure", root: None, draft }
}

/// The code is found with a proof that something is unsigned.
fn unsigned_by(code: &'static str, draft: Draft) -> Shown {
    Shown { code, verdict: "insecure", root: None, draft }
}

/// The code is found beside another root cause.
fn with(code: &'static str, root: &'static str, draft: Draft) -> Shown {
    Shown { code, verdict: "bogus", root: Some(root), draft }
}

/// The answer with a change to its RRset.
fn changed(change: impl FnOnce(&mut Set)) -> Draft {
    answer().but(|draft| change(draft.set(WWW, Rtype::A)))
}

/// The answer with a change to its signature.
fn resealed(change: impl FnOnce(&mut Seal)) -> Draft {
    changed(|set| change(set.seal()))
}

/// The answer signed by a key under another algorithm's number, which the zone has too.
fn signed_as(algorithm: u8, signature: usize) -> Draft {
    let key = Key::opaque(algorithm, vec![3; key_octets(algorithm)]);
    with_key(&key).but(|draft| {
        let set = draft.set(WWW, Rtype::A);
        set.seals = vec![Seal { signature: Some(vec![9; signature]), ..Seal::new(key, ZONE) }];
    })
}

fn key_octets(algorithm: u8) -> usize {
    match algorithm {
        14 => 96,
        15 => 32,
        16 => 57,
        18 => 1312,
        _ => 64,
    }
}

/// The answer, and one more key in the zone that signs nothing.
fn with_key(key: &Key) -> Draft {
    answer().but(|draft| draft.set(ZONE, Rtype::DNSKEY).rdatas.push(key.rdata()))
}

/// The answer, signed by one more key of the zone alone.
fn signed_by(key: &Key) -> Draft {
    with_key(key).but(|draft| draft.set(WWW, Rtype::A).seals = vec![Seal::new(key.clone(), ZONE)])
}

/// The DS RRset of the zone with other records.
fn delegated(rdatas: Vec<Vec<u8>>) -> Draft {
    answer().but(|draft| draft.set(ZONE, Rtype::DS).rdatas = rdatas)
}

/// The answer with something in place of the response to a question.
fn failed(fault: serde_json::Value) -> Draft {
    answer().but(|draft| draft.at(ZONE, Rtype::DNSKEY).fault = Some(fault))
}

fn refused(rcode: u8) -> Draft {
    answer().but(|draft| {
        let asked = draft.at(ZONE, Rtype::DNSKEY);
        asked.rcode = rcode;
        asked.sets.clear();
    })
}

/// A negative draft without some of its proof.
fn without(mut draft: Draft, lacks: impl Fn(&Set) -> bool) -> Draft {
    draft.answer().sets.retain(|set| !lacks(set));
    draft
}

/// A negative draft with other records for its proof.
fn proof(mut draft: Draft, sets: Vec<Set>) -> Draft {
    draft.answer().sets.retain(|set| set.rtype == Rtype::SOA);
    draft.answer().sets.extend(sets);
    draft
}

/// The answer, and the zone's CDS and CDNSKEY beside it.
fn wishing(rtype: Rtype, rdatas: Vec<Vec<u8>>) -> Draft {
    Draft::new(Asked::new(ZONE, rtype, vec![Set::new(ZONE, rtype, rdatas).by_zone()]))
}

fn rsa(octets: usize) -> Key {
    // Exponent 3, and a modulus of all ones.
    Key::opaque(8, [vec![1, 3], vec![0xff; octets]].concat())
}

/// Keys with one tag: the words of the key are summed, so that their order does not matter.
fn colliding(count: usize) -> Vec<Key> {
    let of = |at: usize| {
        let mut key = zone_key();
        key.public.rotate_right(2 * at);
        key
    };
    (1..=count).map(of).collect()
}

/// `sub.example.test.` as a signed zone whose DS is asked for; its parent's proof is the caller's.
fn island(proof: Vec<Set>) -> Draft {
    let key = Key::p256(9);
    let answer = Set::new("x.sub.example.test.", Rtype::A, vec![vec![192, 0, 2, 9]]).sealed(&key, SUB);
    let keys = Set::new(SUB, Rtype::DNSKEY, vec![key.rdata()]).sealed(&key, SUB);
    Draft::new(Asked::new("x.sub.example.test.", Rtype::A, vec![answer]))
        .and(Asked::new(SUB, Rtype::DS, [vec![soa()], proof].concat()))
        .and(Asked::new(SUB, Rtype::DNSKEY, vec![keys]))
}

/// Every case, signed once for all tests.
pub(crate) fn cases() -> &'static [(Shown, Case)] {
    static CASES: OnceLock<Vec<(Shown, Case)>> = OnceLock::new();
    CASES.get_or_init(|| {
        all()
            .into_iter()
            .map(|shown| {
                let case = shown.draft.case(shown.code);
                (shown, case)
            })
            .collect()
    })
}

fn all() -> Vec<Shown> {
    [signatures(), lifetimes(), algorithms(), ds(), keys(), nsec_proofs(), nsec3_proofs(), delegations(), responses()]
        .into_iter()
        .chain([wishes(), aliases(), anchors(), budgets(), resolvers()])
        .flatten()
        .collect()
}

fn signatures() -> Vec<Shown> {
    let raw = |algorithm, octets| signed_as(algorithm, octets);
    vec![
        breaks("SIGNER_NOT_ZONE", {
            walked().but(|draft| draft.set(WWW, Rtype::A).seal().signer = "other.test.".to_owned())
        }),
        breaks("RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS", resealed(|seal| seal.labels = Some(4))),
        breaks("INCEPTION_AFTER_EXPIRATION", resealed(|seal| seal.inception = NOW + 20 * DAY)),
        breaks("EXPIRATION_IN_PAST", resealed(|seal| seal.expiration = NOW - 1)),
        breaks("INCEPTION_IN_FUTURE", resealed(|seal| seal.inception = NOW + 1)),
        beside("EXPIRATION_WITHIN_CLOCK_SKEW", resealed(|seal| seal.expiration = NOW + 300)),
        beside("INCEPTION_WITHIN_CLOCK_SKEW", resealed(|seal| seal.inception = NOW - 300)),
        breaks("SIGNATURE_INVALID", changed(|set| set.seal().signed = Some(vec![vec![192, 0, 2, 2]]))),
        with("RRSIG_BAD_LENGTH_GOST", "MISSING_RRSIG_FOR_ALG_DNSKEY", raw(12, 60)),
        breaks("RRSIG_BAD_LENGTH_ECDSA256", resealed(|seal| seal.signature = Some(vec![9; 70]))),
        breaks("RRSIG_BAD_LENGTH_ECDSA384", {
            // A key on the curve: the base point of P-384.
            let point = p384::ecdsa::SigningKey::from_slice(&[1; 48]).unwrap();
            let public = point.verifying_key().to_sec1_point(false).as_bytes()[1..].to_vec();
            let key = Key::opaque(14, public);
            signed_by(&key).but(|draft| draft.set(WWW, Rtype::A).seal().signature = Some(vec![9; 95]))
        }),
        breaks("RRSIG_BAD_LENGTH_ED25519", {
            let key = Key::ed25519(7);
            signed_by(&key).but(|draft| draft.set(WWW, Rtype::A).seal().signature = Some(vec![9; 63]))
        }),
        breaks("RRSIG_BAD_LENGTH_ED448", {
            // RFC 8032 7.4's first public key.
            let public = "5fd7449b59b461fd2ce787ec616ad46a1da1342485a70e1f8a0ea75d80e96778edf124769b46c7061bd6783df1e50f6c\
                          d1fa1abeafe8256180";
            let key = Key::opaque(16, domain::utils::base16::decode(public).unwrap());
            signed_by(&key).but(|draft| draft.set(WWW, Rtype::A).seal().signature = Some(vec![9; 113]))
        }),
        breaks("MISSING_RRSIG", walked().but(|draft| draft.set(WWW, Rtype::A).seals.clear())),
        breaks("NO_DNSKEY_FOR_RRSIG", resealed(|seal| seal.key = Key::p256(8))),
        breaks("DNSKEY_REVOKED_RRSIG", signed_by(&Key::p256(8).with_flags(256 | 128))),
        breaks("UNABLE_TO_RETRIEVE_DNSSEC_RECORDS", {
            answer()
                .but(|draft| draft.asked.iter_mut().flat_map(|asked| &mut asked.sets).for_each(|set| set.seals.clear()))
        }),
    ]
}

fn lifetimes() -> Vec<Shown> {
    vec![
        beside("RRSET_TTL_MISMATCH", resealed(|seal| seal.ttl = Some(TTL - 1))),
        beside("ORIGINAL_TTL_EXCEEDED_RRSET", changed(|set| set.ttl = TTL + 1)),
        beside("ORIGINAL_TTL_EXCEEDED_RRSIG", resealed(|seal| seal.ttl = Some(TTL + 1))),
        beside("TTL_BEYOND_EXPIRATION", resealed(|seal| seal.expiration = NOW + TTL - 1)),
    ]
}

fn algorithms() -> Vec<Shown> {
    let unused = |algorithm| with_key(&Key::opaque(algorithm, vec![3; 80]));
    vec![
        beside("ALGORITHM_NOT_SUPPORTED", unused(200)),
        beside("ALGORITHM_VALIDATION_PROHIBITED", unused(1)),
        beside("ALGORITHM_PROHIBITED", unused(5)),
        beside("ALGORITHM_NOT_RECOMMENDED", unused(10)),
        beside("MISSING_RRSIG_FOR_ALG_DNSKEY", with_key(&Key::ed25519(7))),
        beside("MISSING_RRSIG_FOR_ALG_DS", {
            with_key(&Key::ed25519(7)).but(|draft| draft.set(ZONE, Rtype::DS).rdatas.push(Key::ed25519(7).ds(ZONE, 2)))
        }),
    ]
}

fn ds() -> Vec<Shown> {
    let key = zone_key();
    let wrong = |at: usize| {
        let mut rdata = zone_key().ds(ZONE, 2);
        rdata[at] ^= 1;
        rdata
    };
    let revoked = Key::p256(8).with_flags(257 | 128);
    vec![
        breaks("DIGEST_INVALID", delegated(vec![wrong(10)])),
        breaks("NO_SEP", delegated(vec![Key::p256(8).ds(ZONE, 2)])),
        beside("MISSING_SEP_FOR_ALG", delegated(vec![key.ds(ZONE, 2), Key::ed25519(7).ds(ZONE, 2)])),
        breaks("NO_DNSKEY", {
            let apex = nsec_of(ZONE, "alias.example.test.", &[Rtype::NS, Rtype::SOA]);
            answer().but(|draft| draft.at(ZONE, Rtype::DNSKEY).sets = vec![soa(), apex])
        }),
        breaks("DNSKEY_REVOKED_DS", answer().but(|draft| draft.keys(&[revoked]))),
        beside("DS_DIGEST_ALGORITHM_IGNORED", delegated(vec![key.ds(ZONE, 1), key.ds(ZONE, 2)])),
        beside("DS_DIGEST_ALGORITHM_MAYBE_IGNORED", delegated(vec![key.ds(ZONE, 1), key.ds(ZONE, 4)])),
        unsigned_by("DIGEST_ALGORITHM_NOT_SUPPORTED", delegated(vec![key.ds(ZONE, 200)])),
        beside("DIGEST_ALGORITHM_VALIDATION_PROHIBITED", delegated(vec![key.ds(ZONE, 2), key.ds(ZONE, 3)])),
        beside("DIGEST_ALGORITHM_PROHIBITED", delegated(vec![key.ds(ZONE, 1)])),
    ]
}

fn keys() -> Vec<Shown> {
    let short = |algorithm, octets| with_key(&Key::opaque(algorithm, vec![3; octets]));
    let mut foreign = Key::p256(8);
    foreign.protocol = 2;
    let off_curve = Key::opaque(13, vec![3; 64]);
    let signed_by_rsa = signed_by(&rsa(1250));
    vec![
        breaks("DNSKEY_WITHOUT_ZONE_FLAG", signed_by(&Key::p256(8).with_flags(1))),
        breaks("DNSKEY_WRONG_PROTOCOL", signed_by(&foreign)),
        breaks("DNSKEY_ZERO_LENGTH", signed_by(&Key::opaque(13, Vec::new())).but(sign_anyhow)),
        beside("DNSKEY_BAD_LENGTH_GOST", short(12, 63)),
        breaks("DNSKEY_BAD_LENGTH_ECDSA256", signed_by(&Key::opaque(13, vec![3; 65])).but(sign_anyhow)),
        beside("DNSKEY_BAD_LENGTH_ECDSA384", short(14, 97)),
        beside("DNSKEY_BAD_LENGTH_ED25519", short(15, 31)),
        beside("DNSKEY_BAD_LENGTH_ED448", short(16, 56)),
        beside("DNSKEY_BAD_LENGTH_MLDSA44", short(18, 1311)),
        breaks("DNSKEY_MALFORMED", signed_by(&off_curve).but(sign_anyhow)),
        leaves_open("KEY_SIZE_NOT_SUPPORTED", signed_by_rsa),
        beside("DNSKEY_TOO_SHORT", with_key(&rsa(128))),
        beside("REVOKED_NOT_SIGNING", with_key(&Key::p256(8).with_flags(257 | 128))),
        beside("DNSKEY_NOT_AT_ZONE_APEX", {
            let set = Set::new(WWW, Rtype::DNSKEY, vec![zone_key().rdata()]).by_zone();
            Draft::new(Asked::new(WWW, Rtype::DNSKEY, vec![set]))
        }),
        beside("DNSKEY_TAG_COLLISION", with_key(&colliding(1)[0])),
    ]
}

/// A signature of the right length by a key that cannot sign.
fn sign_anyhow(draft: &mut Draft) {
    draft.set(WWW, Rtype::A).seal().signature = Some(vec![9; 64]);
}

fn nsec_proofs() -> Vec<Shown> {
    let www = &[Rtype::A];
    vec![
        breaks("SNAME_NOT_COVERED", proof(nxdomain(), vec![nsec(ZONE)])),
        breaks("WILDCARD_NOT_COVERED", proof(nxdomain(), vec![nsec("alias.example.test.")])),
        breaks("STYPE_IN_BITMAP", proof(nodata(), vec![nsec_of(WWW, ZONE, &[Rtype::A, Rtype::AAAA])])),
        breaks("NO_NSEC_MATCHING_SNAME", proof(nodata(), vec![nsec(ZONE)])),
        breaks("SNAME_COVERED", nxdomain().but(|draft| draft.answer().rcode = 0)),
        breaks("WILDCARD_EXPANSION_INVALID", {
            wildcard()
                .but(|draft| draft.answer().sets[1] = nsec_of("*.wild.example.test.", "a.x.wild.example.test.", www))
                .but(|draft| {
                    draft.question.0 = "b.x.wild.example.test.".to_owned();
                    draft.answer().name = "b.x.wild.example.test.".to_owned();
                    draft.answer().sets[0].owner = "b.x.wild.example.test.".to_owned();
                    draft.answer().sets[1] = nsec_of("a.x.wild.example.test.", WWW, www);
                })
        }),
        beside("WILDCARD_COVERED", {
            wildcard().but(|draft| draft.answer().sets[1] = nsec_of("!.wild.example.test.", WWW, www))
        }),
        beside("EXISTING_NAME_COVERED", {
            nxdomain().and(Asked::new("bar.example.test.", Rtype::A, vec![a("bar.example.test.").by_zone()]))
        }),
        beside("EXISTING_TYPE_NOT_IN_BITMAP", {
            let there = Set::new(WWW, Rtype::TXT, vec![vec![1, b'x']]).by_zone();
            nodata().and(Asked::new(WWW, Rtype::TXT, vec![there]))
        }),
        breaks("LAST_NSEC_NEXT_NOT_ZONE", {
            proof(nxdomain(), vec![nsec_of(WWW, "alias.example.test.", www), nsec(ZONE)]).but(|draft| {
                draft.question.0 = "zzz.example.test.".to_owned();
                draft.answer().name = "zzz.example.test.".to_owned();
            })
        }),
        breaks("NSEC_NEXT_OUTSIDE_ZONE", {
            proof(nxdomain(), vec![nsec_of("alias.example.test.", "other.test.", &[Rtype::CNAME]), nsec(ZONE)])
        }),
        breaks("NSEC_FROM_PARENT", {
            let sets = vec![soa(), nsec_of(SUB, WWW, &[Rtype::NS, Rtype::DS])];
            Draft::new(Asked::new(SUB, Rtype::A, sets))
        }),
    ]
}

fn nsec3_proofs() -> Vec<Shown> {
    let ring = Ring::new(0, &[], 0);
    let other = Ring::new(0, &[1], 0);
    let hash = |length: usize| vec![0x11; length];
    let odd = |change: fn(&mut Set)| {
        let mut set = Ring::new(0, &[], 0).at(ZONE);
        change(&mut set);
        proof(hashed_nxdomain(&Ring::new(0, &[], 0)), vec![set])
    };
    let mut unknown = Ring::new(0, &[], 0);
    unknown.algorithm = 2;
    let strange = unknown.at(ZONE);
    vec![
        breaks("NEXT_CLOSEST_ENCLOSER_NOT_COVERED", proof(hashed_nxdomain(&ring), vec![ring.at(ZONE)])),
        breaks("NO_CLOSEST_ENCLOSER", proof(hashed_nxdomain(&ring), vec![ring.over(NONE)])),
        breaks("NO_NSEC3_MATCHING_SNAME", proof(hashed_nodata(&ring), vec![ring.at(ZONE)])),
        breaks("UNSUPPORTED_NSEC3_ALGORITHM", proof(hashed_nxdomain(&ring), vec![strange])),
        breaks("NSEC3_PARAMETERS_MIXED", proof(hashed_nxdomain(&ring), vec![ring.at(ZONE), other.over(NONE)])),
        unsigned_by("NSEC3_ITERATIONS_TOO_HIGH", hashed_nxdomain(&Ring::new(151, &[], 0))),
        beside("NONZERO_NSEC3_ITERATION_COUNT", hashed_nxdomain(&Ring::new(1, &[], 0))),
        beside("NONEMPTY_NSEC3_SALT", hashed_nxdomain(&other)),
        breaks("INVALID_NSEC3_OWNER_NAME", odd(|set| set.owner = "no-hash.example.test.".to_owned())),
        breaks("INVALID_NSEC3_HASH", {
            proof(hashed_nxdomain(&ring), vec![ring.make(&hash(20), &hash(19), &[Rtype::A])])
        }),
    ]
}

fn delegations() -> Vec<Shown> {
    let closed = Ring::new(0, &[], 1);
    let span = |ring: &Ring| {
        let mut sets = vec![ring.at(ZONE)];
        let over = ring.over(SUB);
        if over.owner != sets[0].owner {
            sets.push(over);
        }
        sets
    };
    let mut tight = Ring::new(0, &[], 1);
    tight.flags = 0;
    vec![
        unsigned_by("INSECURE_DELEGATION", unsigned()),
        unsigned_by("SIGNED_WITHOUT_DS", island(vec![nsec(SUB)])),
        unsigned_by("INSECURE_OPT_OUT", {
            unsigned().but(|draft| draft.at(SUB, Rtype::DS).sets = [vec![soa()], span(&closed)].concat())
        }),
        breaks("OPT_OUT_FLAG_NOT_SET", island(span(&tight))),
        breaks("REFERRAL_WITH_SOA", island(vec![nsec_of(SUB, WWW, &[Rtype::NS, Rtype::SOA])])),
        breaks("REFERRAL_WITH_DS", island(vec![nsec_of(SUB, WWW, &[Rtype::NS, Rtype::DS])])),
        breaks("REFERRAL_WITHOUT_NS", island(vec![nsec_of(SUB, WWW, &[Rtype::A])])),
    ]
}

fn responses() -> Vec<Shown> {
    let soa_of_other = || {
        let mut set = soa();
        set.owner = "other.test.".to_owned();
        set
    };
    let is_soa = |set: &Set| set.rtype == Rtype::SOA;
    let stranger = |mut draft: Draft| {
        draft.answer().sets[0] = soa_of_other();
        draft
    };
    vec![
        breaks("MISSING_NSEC_FOR_NXDOMAIN", proof(nxdomain(), Vec::new())),
        breaks("MISSING_NSEC_FOR_NODATA", proof(nodata(), Vec::new())),
        breaks("MISSING_NSEC_FOR_WILDCARD", without(wildcard(), |set| set.rtype == Rtype::NSEC)),
        beside("MISSING_SOA_FOR_NXDOMAIN", without(nxdomain(), is_soa)),
        beside("MISSING_SOA_FOR_NODATA", without(nodata(), is_soa)),
        beside("SOA_NOT_OWNER_FOR_NXDOMAIN", stranger(nxdomain())),
        beside("SOA_NOT_OWNER_FOR_NODATA", stranger(nodata())),
        beside("INCONSISTENT_NXDOMAIN", nxdomain().and(Asked::new(NONE, Rtype::AAAA, vec![soa(), nsec(ZONE)]))),
        beside("INCONSISTENT_NXDOMAIN_ANCESTOR", {
            let below = "x.none.example.test.";
            nxdomain().and(Asked::new(below, Rtype::A, vec![soa(), nsec("alias.example.test.")]))
        }),
        beside("NXDOMAIN_FOR_EXISTING_NAME", nodata().but(|draft| draft.answer().rcode = 3)),
        leaves_open("LOSSY_FORMAT", {
            let mut draft = Draft::new(Asked::new(WWW, Rtype::TXT, Vec::new()));
            let mut set = Set::new(WWW, Rtype::TXT, vec![b"\x01a\x01b".to_vec()]).by_zone();
            set.seal().signed = Some(set.rdatas.clone());
            set.rdatas.clear();
            draft.answer().sets = vec![set];
            draft.answer().raw = vec![json!({"name": WWW, "type": 16, "TTL": TTL, "data": "ab"})];
            draft
        }),
        leaves_open("RESPONSE_WITHOUT_AUTHORITY", {
            let proof = nxdomain().answer().sets.clone();
            let denied = nxdomain().but(|draft| {
                draft.answer().sets.clear();
                draft.answer().without_authority = true;
            });
            denied.and(Asked::new(NONE, Rtype::DS, proof))
        }),
        leaves_open("UNREADABLE_RECORD", {
            let mut draft = Draft::new(Asked::new(WWW, Rtype::A, Vec::new()));
            draft.answer().raw = vec![json!({"name": WWW, "type": 1, "TTL": TTL, "data": "192.0.2"})];
            draft
        }),
        leaves_open("TYPE_NEVER_SIGNED", Draft::new(Asked::new(WWW, Rtype::RRSIG, Vec::new()))),
    ]
}

fn wishes() -> Vec<Shown> {
    let (key, next) = (zone_key(), Key::p256(8));
    let (cds, cdnskey) = (key.ds(ZONE, 2), key.rdata());
    let (delete_cds, delete_cdnskey) = (vec![0; 5], vec![0, 0, 3, 0, 0]);
    let stranger = |rtype, rdata: Vec<u8>| {
        wishing(rtype, vec![rdata])
            .but(|draft| draft.set(ZONE, Rtype::DNSKEY).rdatas.push(Key::p256(8).rdata()))
            .but(|draft| draft.answer().sets[0].seals = vec![Seal::new(Key::p256(8), ZONE)])
    };
    vec![
        beside("CDS_INCONSISTENT_WITH_DS", wishing(Rtype::CDS, vec![next.ds(ZONE, 2)])),
        beside("CDNSKEY_INCONSISTENT_WITH_DS", wishing(Rtype::CDNSKEY, vec![next.rdata()])),
        beside("CDNSKEY_INCONSISTENT_WITH_CDS", {
            let other = Set::new(ZONE, Rtype::CDNSKEY, vec![next.rdata()]).by_zone();
            wishing(Rtype::CDS, vec![cds.clone()]).and(Asked::new(ZONE, Rtype::CDNSKEY, vec![other]))
        }),
        beside("CDS_SIGNER_INVALID", stranger(Rtype::CDS, cds.clone())),
        beside("CDNSKEY_SIGNER_INVALID", stranger(Rtype::CDNSKEY, cdnskey.clone())),
        beside("CDS_INCORRECT_DELETE_VALUES", wishing(Rtype::CDS, vec![vec![0, 0, 0, 2, 0]])),
        beside("CDNSKEY_INCORRECT_DELETE_VALUES", wishing(Rtype::CDNSKEY, vec![vec![1, 1, 3, 0, 0]])),
        beside("CDS_DELETE_MULTIPLE_RECORDS", wishing(Rtype::CDS, vec![delete_cds, cds])),
        beside("CDNSKEY_DELETE_MULTIPLE_RECORDS", wishing(Rtype::CDNSKEY, vec![delete_cdnskey, cdnskey])),
    ]
}

fn aliases() -> Vec<Shown> {
    let made = |ttl: u32| dname("x.new.example.test.").but(|draft| draft.answer().sets[1].ttl = ttl);
    let label = "l".repeat(63);
    let long = format!("{label}.{label}.{label}.example.test.");
    vec![
        beside("DNAME_NO_CNAME", without(dname("x.new.example.test."), |set| set.rtype == Rtype::CNAME)),
        breaks("DNAME_TARGET_MISMATCH", dname("y.new.example.test.")),
        breaks("DNAME_TARGET_TOO_LONG", {
            let asked = format!("{label}.old.example.test.");
            dname("x.new.example.test.").but(|draft| {
                draft.question.0.clone_from(&asked);
                draft.answer().name.clone_from(&asked);
                draft.answer().sets[0].rdatas = vec![explainer::dns::canonical::name(&name(&long))];
                draft.answer().sets[1].owner = asked;
            })
        }),
        beside("DNAME_TTL_ZERO", made(0)),
        beside("DNAME_TTL_MISMATCH", made(TTL - 1)),
        beside("CNAME_WITH_OTHER_DATA", {
            alias(WWW).but(|draft| draft.answer().sets.push(a("alias.example.test.").by_zone()))
        }),
        breaks("CNAME_LOOP", alias("alias.example.test.")),
        leaves_open("CNAME_CHAIN_TOO_LONG", {
            let link = |at: usize| {
                let target = explainer::dns::canonical::name(&name(&format!("c{}.example.test.", at + 1)));
                Set::new(&format!("c{at}.example.test."), Rtype::CNAME, vec![target]).by_zone()
            };
            Draft::new(Asked::new("c0.example.test.", Rtype::A, (0..13).map(link).collect()))
        }),
    ]
}

fn anchors() -> Vec<Shown> {
    let trust = |zone: &str| format!("{zone} IN DS 1 13 2 {}", "00".repeat(32));
    let revoked = Key::p256(1).with_flags(257 | 128);
    vec![
        breaks("NO_TRUST_ANCHOR_SIGNING", answer().but(|draft| draft.anchors = vec![trust(".")])),
        breaks("TRUST_ANCHOR_REVOKED", {
            answer().but(|draft| {
                let digest = domain::utils::base16::encode_string(&revoked.ds(".", 2)[4..]);
                draft.anchors = vec![format!(". IN DS {} 13 2 {digest}", revoked.tag())];
                let set = draft.set(".", Rtype::DNSKEY);
                set.rdatas = vec![revoked.rdata()];
                set.seals = vec![Seal::new(revoked, ".")];
            })
        }),
        unsigned_by("NO_TRUST_ANCHOR", answer().but(|draft| draft.anchors = vec![trust("elsewhere.")])),
    ]
}

fn budgets() -> Vec<Shown> {
    let bad = |at: u8| Seal { signature: Some(vec![at + 1; 64]), ..Seal::new(zone_key(), ZONE) };
    vec![
        leaves_open("TOO_MANY_RRSIGS", changed(|set| set.seals = (0..17).map(bad).collect())),
        leaves_open("TOO_MANY_SIGNATURE_CHECKS", {
            // Of each RRset the last of sixteen signatures holds.
            let set = |at: u16| {
                let mut set = Set::new(WWW, Rtype::from_int(2000 + at), vec![vec![1]]).by_zone();
                set.seals.splice(0..0, (0..15).map(bad));
                set
            };
            Draft::new(Asked::new(WWW, Rtype::ANY, (0..40).map(set).collect()))
        }),
        leaves_open("TOO_MANY_COLLIDING_KEYS", {
            answer().but(|draft| {
                // More than are tried come before the zone's own, by their octets.
                let own = zone_key().rdata();
                let colliding = colliding(31);
                let others = colliding.iter().map(Key::rdata).filter(|other| *other < own).take(5);
                draft.set(ZONE, Rtype::DNSKEY).rdatas.splice(0..0, others.collect::<Vec<_>>());
            })
        }),
        leaves_open("TOO_MUCH_TO_CHECK", {
            // Three thousand records under sixty signatures by keys that the zone does not have.
            let addresses = (0..3_000u16).map(|at| [&[192, 0], &at.to_be_bytes()[..]].concat()).collect();
            let mut set = Set::new(WWW, Rtype::A, addresses).by_zone();
            set.seals =
                (0..60u8).map(|at| Seal { signature: Some(vec![at; 64]), ..Seal::new(Key::p256(7), ZONE) }).collect();
            Draft::new(Asked::new(WWW, Rtype::A, vec![set]))
        }),
    ]
}

/// A set of the zone as one of the root's.
fn by_root(mut set: Set) -> Set {
    set.owner = ".".to_owned();
    *set.seal() = Seal::new(root_key(), ".");
    set
}

fn resolvers() -> Vec<Shown> {
    vec![
        leaves_open("OFFLINE", failed(json!({"kind": "offline"}))),
        leaves_open("NETWORK_ERROR", failed(json!({"kind": "blocked"}))),
        leaves_open("TIMEOUT", failed(json!({"kind": "timed-out", "after": 4000}))),
        leaves_open("HTTP_ERROR", failed(json!({"kind": "http", "status": 429}))),
        leaves_open("RESPONSE_NOT_JSON", failed(json!({"kind": "not-json", "detail": "1:1"}))),
        leaves_open("RESPONSE_NOT_DNS", failed(json!({"kind": "not-wire", "detail": "unexpected end"}))),
        leaves_open("RESPONSE_TO_OTHER_QUESTION", failed(json!({"kind": "other-question"}))),
        leaves_open("TOO_MANY_QUESTIONS", failed(json!({"kind": "over-cap"}))),
        leaves_open("NOT_CAPTURED", failed(json!({"kind": "not-captured"}))),
        leaves_open("RESOLVER_SERVFAIL", refused(2)),
        leaves_open("RESOLVER_REFUSED", refused(5)),
        leaves_open("FORMERR", refused(1)),
        leaves_open("RESOLVER_NOTIMP", refused(4)),
        leaves_open("INVALID_RCODE", refused(9)),
        breaks("RESOLVER_FILTERED", {
            walked().but(|draft| {
                draft.set(WWW, Rtype::A).seals.clear();
                draft.answer().comment = Some("EDE(17): Filtered".to_owned());
            })
        }),
        breaks("DEVICE_CLOCK_SUSPECT", answer().but(|draft| draft.now = NOW + 400 * DAY)),
        beside(
            "RESOLVER_STALE_ANSWER",
            answer().but(|draft| draft.answer().comment = Some("EDE(3): Stale".to_owned())),
        ),
        beside("RESOLVER_REMARK", answer().but(|draft| draft.answer().comment = Some("EDE(22): No one".to_owned()))),
        breaks("ANSWER_BLOCKED", {
            walked().but(|draft| *draft.set(WWW, Rtype::A) = Set::new(WWW, Rtype::A, vec![vec![0; 4]]))
        }),
        breaks("DNS64_ADDRESS", {
            let made = [&[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0][..], &[192, 0, 2, 1]].concat();
            Draft::new(Asked::new(WWW, Rtype::AAAA, vec![Set::new(WWW, Rtype::AAAA, vec![made])])).and(Asked::new(
                WWW,
                Rtype::DS,
                vec![soa(), nsec(WWW)],
            ))
        }),
        breaks("ANSWER_FOR_DENIED_NAME", {
            let denied =
                Asked::new(NONE, Rtype::DS, vec![soa(), nsec_of(ZONE, WWW, &[Rtype::A, Rtype::NS, Rtype::SOA])]);
            Draft::new(Asked::new(NONE, Rtype::A, vec![Set::new(NONE, Rtype::A, vec![vec![192, 0, 2, 9]])]))
                .and(denied.rcode(3))
        }),
        breaks("BARE_NEGATIVE_ANSWER", {
            let nothing = nodata().and(Asked::new(WWW, Rtype::DS, vec![soa(), nsec(WWW)]));
            nothing.but(|draft| draft.answer().sets.clear())
        }),
        breaks("DNSKEY_LEFT_OUT", answer().but(|draft| draft.at(".", Rtype::DNSKEY).sets = vec![by_root(soa())])),
        breaks("SPECIAL_NAME", {
            let apex = nsec_of(".", "test.", &[Rtype::NS, Rtype::SOA, Rtype::DNSKEY]);
            let denied = |name| Asked::new(name, Rtype::DS, vec![by_root(soa()), by_root(apex.clone())]).rcode(3);
            let address = Set::new("printer.local.", Rtype::A, vec![vec![192, 0, 2, 9]]);
            let made_up = Draft::new(Asked::new("printer.local.", Rtype::A, vec![address]));
            made_up.and(denied("local.")).and(denied("printer.local."))
        }),
        leaves_open("TRUNCATED", answer().but(|draft| draft.at(ZONE, Rtype::DNSKEY).truncated = true)),
    ]
}
