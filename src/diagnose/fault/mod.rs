//! From what a check found wrong to what it means. No wildcard arm: a fault without a diagnosis does not compile.

mod denial;
mod retrieval;

pub(super) use denial::matches;
pub(super) use retrieval::{reason, said};

use denial::{denied_delegation, of_denial};
use retrieval::not_retrieved;

use super::registry::Diagnosed;
use super::resolver::KeysLeftOut;
use super::seen::Seen;
use super::{anchor, budget, dname, dnskey, ds, response, signature};
use crate::crypto::{Algorithm, CryptoFault, KeyLimit};
use crate::dns::{Name, Rtype};
use crate::evidence::Lossy;
use crate::trace::{Fault, Limit, Rule, Step};
use crate::validate::budget as limits;

/// The diagnosis of a fault that arose in a step.
pub(super) fn of_fault(seen: &Seen<'_>, step: &Step, fault: &Fault) -> Diagnosed {
    let (owner, rtype, zone) = (step.owner.clone(), step.rtype, step.zone.clone());
    match fault {
        Fault::NoAnchor { name } => anchor::NoTrustAnchor { name: name.clone() }.into(),
        Fault::NoEntry { zone } => match seen.around(step, &[Rule::AnchorKeys]) {
            Some(_) => no_anchor_key(zone, 0),
            None => no_entry(seen, zone, 0),
        },
        Fault::NoKeys { zone } => {
            keys_left_out(seen, step, zone).unwrap_or_else(|| ds::NoDnskey { zone: zone.clone() }.into())
        }
        Fault::DigestMismatch { digest_type, key_tag, published, computed } => match step.rule {
            Rule::AnchorMatch => no_anchor_key(&zone, *key_tag),
            _ => {
                let (published, computed) = (published.clone(), computed.clone());
                let (digest_type, key_tag) = (*digest_type, *key_tag);
                ds::DigestInvalid { zone, key_tag, digest_type, published, computed }.into()
            }
        },
        Fault::NoSuchKey { key_tag, algorithm } => no_such_key(seen, step, *key_tag, *algorithm),
        Fault::NotZoneKey { key_tag, flags } => {
            dnskey::KeyWithoutZoneFlag { zone, key_tag: *key_tag, flags: (*flags).into() }.into()
        }
        Fault::KeyProtocol { key_tag, protocol } => {
            dnskey::KeyWrongProtocol { zone, key_tag: *key_tag, protocol: (*protocol).into() }.into()
        }
        Fault::KeyRevoked { key_tag } => revoked(step, *key_tag),
        Fault::Unsigned { owner, rtype, zone } => unsigned(seen, owner, *rtype, zone),
        Fault::NoValidSignature { owner, rtype } => {
            signature::NoValidRrsig { owner: owner.clone(), rtype: *rtype, zone }.into()
        }
        Fault::AlgorithmMissing { zone, algorithm } => algorithm_missing(owner, rtype, zone, *algorithm),
        Fault::SignerNotZone { signer, zone } => denied_delegation(seen, signer).unwrap_or_else(|| {
            signature::SignerNotZone { owner, rtype, signer: signer.clone(), zone: zone.clone() }.into()
        }),
        Fault::TooManyLabels { labels, owner_labels } => {
            let (labels, owner_labels) = (i64::from(*labels), count(*owner_labels));
            signature::LabelsExceedOwner { owner, rtype, labels, owner_labels }.into()
        }
        Fault::WindowInverted { window } => {
            let (inception, expiration) = (window.inception, window.expiration);
            // By their digits the dates are in order: so far apart, serial arithmetic has no order for them (RFC 1982 3.2).
            let order = if inception.field() < expiration.field() { "apart" } else { "reversed" }.to_owned();
            signature::InceptionAfterExpiration { owner, rtype, zone, order, inception, expiration }.into()
        }
        Fault::Expired { window, now } => {
            let since = now.since(window.expiration);
            signature::ExpirationInPast { owner, rtype, zone, expired: window.expiration, since }.into()
        }
        Fault::NotYetValid { window, now } => {
            let until = window.inception.since(*now);
            signature::InceptionInFuture { owner, rtype, zone, inception: window.inception, until }.into()
        }
        Fault::Signature { key_tag, algorithm, fault } => of_crypto(step, *key_tag, *algorithm, *fault),
        Fault::LossyFormat { lossy: Lossy::Authority, question } => {
            response::WithoutAuthority { owner: question.name.clone(), rtype: question.rtype }.into()
        }
        Fault::LossyFormat { .. } => response::LossyFormat { owner, rtype }.into(),
        Fault::UnsupportedAlgorithm { algorithm } => unsupported(seen, step, *algorithm),
        Fault::AlgorithmRefused { algorithm } => match promised(seen, step, *algorithm) {
            Some(promised) => algorithm_missing(owner, rtype, &zone, promised),
            None => signature::AlgorithmProhibited { zone, algorithm: *algorithm }.into(),
        },
        Fault::UnsupportedDigest { digest_type } => ds::unchecked(&zone, *digest_type)
            .unwrap_or_else(|| ds::DigestAlgorithmNotSupported { zone, digest_type: *digest_type }.into()),
        Fault::NotRetrieved { question, reason } => not_retrieved(seen, question, reason),
        Fault::Denial { denied, fault } => of_denial(seen, step, denied, fault),
        Fault::DnameTarget { target, synthesised } => match synthesised {
            Some(expected) => {
                dname::DnameTargetMismatch { name: owner, target: target.clone(), expected: expected.clone() }.into()
            }
            None => dname::DnameTargetTooLong { name: owner, dname: zone }.into(),
        },
        Fault::Expanded { wildcard } => {
            super::denial::WildcardExpansionInvalid { name: owner, zone, wildcard: wildcard.clone() }.into()
        }
        Fault::AliasLoop { target } => dname::CnameLoop { name: owner, target: target.clone() }.into(),
        Fault::NeverSigned { rtype } => response::TypeNeverSigned { name: owner, rtype: *rtype }.into(),
        Fault::OverBudget { limit } => over_budget(step, *limit),
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn no_anchor_key(zone: &Name, key_tag: u16) -> Diagnosed {
    anchor::NoTrustAnchorSigning { zone: zone.clone(), key_tag }.into()
}

fn no_entry(seen: &Seen<'_>, zone: &Name, key_tag: u16) -> Diagnosed {
    // The key that the parent names is the one to look for: one that is there and does not sign before one that is gone.
    let advice = seen.advice(zone);
    let idle = advice.idle.first().map(|(key_tag, _)| *key_tag);
    let named = idle.or_else(|| advice.ds.first().map(|ds| ds.key_tag));
    ds::NoSep { zone: zone.clone(), key_tag: named.unwrap_or(key_tag) }.into()
}

/// A key that is not there: the parent's, the anchor's, or the one that a signature names.
fn no_such_key(seen: &Seen<'_>, step: &Step, key_tag: u16, algorithm: u8) -> Diagnosed {
    match seen.around(step, &[Rule::ChildKeys, Rule::AnchorKeys]).map(|around| around.rule) {
        Some(Rule::AnchorKeys) => no_anchor_key(&step.zone, key_tag),
        Some(_) => no_entry(seen, &step.zone, key_tag),
        None => {
            let (owner, rtype, zone) = (step.owner.clone(), step.rtype, step.zone.clone());
            signature::NoDnskeyForRrsig { owner, rtype, zone, key_tag, algorithm }.into()
        }
    }
}

/// A response that says that a zone has no keys, where something shows that it has: the zone is the root, the record at its apex in the
/// same response has their bit, a trust anchor names one, or records came that it signed. `None` where nothing does, or where the zone
/// itself denies them and is neither the root nor named by an anchor: then it is the zone that lacks them. Under an anchor it is likely
/// that the zone is not signed any more. Nothing of all this is proven, for there is no key to prove it with.
pub(super) fn keys_left_out(seen: &Seen<'_>, step: &Step, zone: &Name) -> Option<Diagnosed> {
    if !seen.has_signatures() {
        return Some(response::UnableToRetrieve { owner: zone.clone(), rtype: Rtype::DNSKEY }.into());
    }
    let reason = match seen.has_keys_by_its_apex(zone) {
        _ if zone.is_root() => "root",
        Some(true) => "types",
        Some(false) if step.rule == Rule::AnchorKeys => "denied",
        None if step.rule == Rule::AnchorKeys => "anchor",
        None if seen.signs(zone) => "signs",
        Some(false) | None => return None,
    };
    Some(KeysLeftOut { zone: zone.clone(), reason: reason.to_owned() }.into())
}

fn revoked(step: &Step, key_tag: u16) -> Diagnosed {
    let zone = step.zone.clone();
    match step.rule {
        Rule::DsDigest => ds::DnskeyRevokedDs { zone, key_tag }.into(),
        Rule::AnchorMatch => anchor::TrustAnchorRevoked { zone, key_tag }.into(),
        _ => signature::DnskeyRevokedRrsig { owner: step.owner.clone(), rtype: step.rtype, zone, key_tag }.into(),
    }
}

/// No signature over an RRset: of the resolver, where it passes on none at all; of a delegation that is denied; or of the zone.
fn unsigned(seen: &Seen<'_>, owner: &Name, rtype: Rtype, zone: &Name) -> Diagnosed {
    if !seen.has_signatures() {
        return response::UnableToRetrieve { owner: owner.clone(), rtype }.into();
    }
    let cut = crate::dns::path_from_root(owner).into_iter().skip(zone.label_count());
    let denied = cut.filter(|name| seen.is_apex(name)).find_map(|name| denied_delegation(seen, &name));
    denied.unwrap_or_else(|| signature::MissingRrsig { owner: owner.clone(), rtype, zone: zone.clone() }.into())
}

fn algorithm_missing(owner: Name, rtype: Rtype, zone: &Name, algorithm: u8) -> Diagnosed {
    let zone = zone.clone();
    match rtype {
        Rtype::DNSKEY => signature::MissingRrsigForAlgDs { zone, algorithm }.into(),
        _ => signature::MissingRrsigForAlgDnskey { owner, rtype, zone, algorithm }.into(),
    }
}

/// An algorithm that cannot be checked: as such a note, unless one that could be was promised and does not sign.
fn unsupported(seen: &Seen<'_>, step: &Step, algorithm: u8) -> Diagnosed {
    let zone = step.zone.clone();
    match promised(seen, step, algorithm) {
        Some(promised) => algorithm_missing(step.owner.clone(), step.rtype, &zone, promised),
        None => signature::AlgorithmNotSupported { zone, algorithm }.into(),
    }
}

/// An algorithm that the DS RRset promises, where the chain breaks for want of a signature by it.
fn promised(seen: &Seen<'_>, step: &Step, but: u8) -> Option<u8> {
    let fails = seen.around(step, &[Rule::Signature]).is_some()
        && seen.report.verdict.broken_at().is_some_and(|broken| step.fault() == Some(&broken.fault));
    let number = |ds: &crate::dns::security::Ds| ds.algorithm;
    let usable = |number: &u8| *number != but && Algorithm::from_number(*number).is_some();
    fails.then(|| seen.advice(&step.zone).ds.iter().map(number).find(usable))?
}

fn of_crypto(step: &Step, key_tag: u16, algorithm: u8, fault: CryptoFault) -> Diagnosed {
    let (owner, rtype, zone) = (step.owner.clone(), step.rtype, step.zone.clone());
    match fault {
        CryptoFault::SignatureLength { got, .. } => signature_length(&owner, rtype, &zone, algorithm, got)
            .unwrap_or_else(|| signature::SignatureInvalid { owner, rtype, zone, key_tag, algorithm }.into()),
        CryptoFault::KeyLength { got, .. } => key_length(&zone, key_tag, algorithm, got)
            .unwrap_or_else(|| dnskey::KeyMalformed { zone, key_tag, algorithm }.into()),
        CryptoFault::MalformedKey(_) => dnskey::KeyMalformed { zone, key_tag, algorithm }.into(),
        CryptoFault::UnsupportedKey(limit) => {
            let bits = match limit {
                KeyLimit::Modulus { bits, .. } | KeyLimit::Exponent { bits, .. } => count(bits),
            };
            dnskey::KeySizeNotSupported { zone, key_tag, bits }.into()
        }
        CryptoFault::NotAtHand => signature::AlgorithmNotSupported { zone, algorithm }.into(),
        CryptoFault::MalformedSignature(_) | CryptoFault::Mismatch => {
            signature::SignatureInvalid { owner, rtype, zone, key_tag, algorithm }.into()
        }
    }
}

/// A signature of a length that its algorithm's signatures do not have; `None` where it has, or where the length varies (RSA).
pub(super) fn signature_length(
    owner: &Name,
    rtype: Rtype,
    zone: &Name,
    algorithm: u8,
    got: usize,
) -> Option<Diagnosed> {
    let (owner, zone, octets) = (owner.clone(), zone.clone(), count(got));
    match (algorithm, got) {
        (12 | 13 | 15, 64) | (14, 96) | (16, 114) => None,
        (12, _) => Some(signature::SignatureLengthGost { owner, rtype, zone, octets }.into()),
        (13, _) => Some(signature::SignatureLengthEcdsa256 { owner, rtype, zone, octets }.into()),
        (14, _) => Some(signature::SignatureLengthEcdsa384 { owner, rtype, zone, octets }.into()),
        (15, _) => Some(signature::SignatureLengthEd25519 { owner, rtype, zone, octets }.into()),
        (16, _) => Some(signature::SignatureLengthEd448 { owner, rtype, zone, octets }.into()),
        _ => None,
    }
}

/// A key of a length that its algorithm's keys do not have; `None` where it has, or where the length varies (RSA).
pub(super) fn key_length(zone: &Name, key_tag: u16, algorithm: u8, got: usize) -> Option<Diagnosed> {
    let (zone, octets) = (zone.clone(), count(got));
    match (algorithm, got) {
        (_, 0) => Some(dnskey::KeyZeroLength { zone, key_tag }.into()),
        (12 | 13, 64) | (14, 96) | (15, 32) | (16, 57) | (18, 1312) => None,
        (12, _) => Some(dnskey::KeyLengthGost { zone, key_tag, octets }.into()),
        (13, _) => Some(dnskey::KeyLengthEcdsa256 { zone, key_tag, octets }.into()),
        (14, _) => Some(dnskey::KeyLengthEcdsa384 { zone, key_tag, octets }.into()),
        (15, _) => Some(dnskey::KeyLengthEd25519 { zone, key_tag, octets }.into()),
        (16, _) => Some(dnskey::KeyLengthEd448 { zone, key_tag, octets }.into()),
        (18, _) => Some(dnskey::KeyLengthMldsa44 { zone, key_tag, octets }.into()),
        _ => None,
    }
}

fn over_budget(step: &Step, limit: Limit) -> Diagnosed {
    let (owner, rtype, zone) = (step.owner.clone(), step.rtype, step.zone.clone());
    match limit {
        Limit::SignaturesPerRrset => {
            budget::TooManyRrsigs { owner, rtype, zone, most: count(limits::SIGNATURES_PER_RRSET) }.into()
        }
        Limit::SignaturesPerRun => {
            budget::TooManySignatureChecks { owner, rtype, zone, most: count(limits::SIGNATURES_PER_RUN) }.into()
        }
        Limit::CollidingKeys => budget::TooManyCollidingKeys { zone, most: count(limits::COLLIDING_KEYS) }.into(),
        Limit::Hashes => budget::TooManyHashes { zone, most: count(limits::HASHES_PER_RUN) }.into(),
        Limit::Octets | Limit::Steps => budget::TooMuchToCheck { owner, rtype, zone }.into(),
        Limit::Aliases => dname::CnameChainTooLong { name: owner, most: count(limits::ALIASES) }.into(),
    }
}
