//! Signatures: sizes, algorithms that do not sign everything, clocks and lifetimes (RFC 4035 2.2, 5.3.1, 5.3.3; RFC 6840 5.11).

use std::collections::{BTreeMap, BTreeSet};

use super::{Noted, signer};
use crate::crypto::Algorithm;
use crate::diagnose::fault::signature_length;
use crate::diagnose::seen::Seen;
use crate::diagnose::signature::{
    ExpirationWithinClockSkew, InceptionWithinClockSkew, MissingRrsigForAlgDnskey, MissingRrsigForAlgDs,
    OriginalTtlExceededRrset, OriginalTtlExceededRrsig, RrsetTtlMismatch, TtlBeyondExpiration,
};
use crate::dns::{Name, Rtype, canonical};

/// How far clocks may differ, in seconds: BIND's and DNSViz's figure.
const CLOCK_SKEW: i64 = 300;

/// Signatures of another length than their algorithm's.
pub(super) fn lengths(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for set in seen.sets {
        for signature in &set.signatures {
            let (rrsig, owner) = (&signature.rrsig, &set.rrset.owner);
            let what = signature_length(owner, set.rrset.rtype, &rrsig.signer, rrsig.algorithm, rrsig.signature.len());
            noted.extend(what.map(|what| Noted::record(signature.id, what)));
        }
    }
    noted
}

/// The algorithms that a zone promises by its DS RRset and by its keys.
struct Promised {
    ds: BTreeSet<u8>,
    keys: BTreeSet<u8>,
}

impl Promised {
    fn by(seen: &Seen<'_>, zone: &Name) -> Self {
        let advice = seen.advice(zone);
        let ds = advice.ds.iter().map(|ds| ds.algorithm);
        let keys = seen.keys(zone).into_iter().map(|key| key.dnskey);
        Self {
            ds: ds.filter(|algorithm| Algorithm::from_number(*algorithm).is_some()).collect(),
            keys: keys.filter(|key| key.is_zone_key() && !key.is_revoked()).map(|key| key.algorithm).collect(),
        }
    }
}

/// Algorithms of DS and DNSKEY RRsets that do not sign; one RRset for each stands for all.
pub(super) fn algorithms(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted: Vec<Noted> = Vec::new();
    let mut promised: BTreeMap<Vec<u8>, Promised> = BTreeMap::new();
    for set in seen.sets {
        let (Some(zone), Some(id)) = (signer(set), super::place(set)) else { continue };
        let mut by = BTreeSet::new();
        by.extend(set.signatures.iter().map(|signature| signature.rrsig.algorithm));
        let signs = |algorithm: &u8| by.contains(algorithm);
        let (owner, rtype) = (&set.rrset.owner, set.rrset.rtype);
        let promised = promised.entry(canonical::name(&zone)).or_insert_with(|| Promised::by(seen, &zone));
        if rtype == Rtype::DNSKEY {
            for algorithm in promised.ds.iter().copied().filter(|algorithm| !signs(algorithm)) {
                noted.push(Noted::record(id, MissingRrsigForAlgDs { zone: zone.clone(), algorithm }));
            }
        }
        let missing: Vec<u8> = promised.keys.iter().copied().filter(|algorithm| !signs(algorithm)).collect();
        for algorithm in missing {
            promised.keys.remove(&algorithm);
            let (owner, zone) = (owner.clone(), zone.clone());
            noted.push(Noted::record(id, MissingRrsigForAlgDnskey { owner, rtype, zone, algorithm }));
        }
    }
    noted
}

/// Signatures that hold now, and would not by a clock that differs a little.
pub(super) fn clock_skew(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    let now = seen.report.now;
    for set in seen.sets {
        for signature in &set.signatures {
            let rrsig = &signature.rrsig;
            let (left, age) = (rrsig.expiration.since(now), now.since(rrsig.inception));
            let (owner, rtype, zone) = (set.rrset.owner.clone(), set.rrset.rtype, rrsig.signer.clone());
            if left < 0 || age < 0 {
                continue;
            }
            if left <= CLOCK_SKEW {
                let expiration = rrsig.expiration;
                let what = ExpirationWithinClockSkew { owner, rtype, zone, expiration, left };
                noted.push(Noted::record(signature.id, what));
            } else if age <= CLOCK_SKEW {
                let what = InceptionWithinClockSkew { owner, rtype, zone, inception: rrsig.inception, age };
                noted.push(Noted::record(signature.id, what));
            }
        }
    }
    noted
}

/// TTLs that differ, exceed what was signed, or reach beyond a signature's end.
pub(super) fn lifetimes(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for set in seen.sets {
        let (owner, rtype) = (&set.rrset.owner, set.rrset.rtype);
        let ttls = || set.rrset.members().map(|member| member.ttl);
        let Some(ttl) = ttls().max() else { continue };
        let of_signature = |signature: &crate::evidence::rrset::Signature| {
            seen.capture.record(signature.id).map_or(ttl, |received| received.record.ttl)
        };
        let signature_ttls = set.signatures.iter().map(of_signature);
        if let (Some(other), Some(id)) = (ttls().chain(signature_ttls).find(|other| *other != ttl), super::place(set)) {
            let (ttl, other) = (ttl.into(), other.into());
            noted.push(Noted::record(id, RrsetTtlMismatch { owner: owner.clone(), rtype, ttl, other }));
        }
        for signature in &set.signatures {
            let (rrsig, id, owner) = (&signature.rrsig, signature.id, owner.clone());
            let original = i64::from(rrsig.original_ttl);
            if i64::from(ttl) > original {
                let what = OriginalTtlExceededRrset { owner: owner.clone(), rtype, ttl: ttl.into(), original };
                noted.push(Noted::record(id, what));
            }
            if i64::from(of_signature(signature)) > original {
                let ttl = of_signature(signature).into();
                noted.push(Noted::record(id, OriginalTtlExceededRrsig { owner: owner.clone(), rtype, ttl, original }));
            }
            let left = rrsig.expiration.since(seen.report.now);
            if left >= 0 && left < i64::from(ttl) {
                let (zone, expiration) = (rrsig.signer.clone(), rrsig.expiration);
                let what = TtlBeyondExpiration { owner, rtype, zone, ttl: ttl.into(), expiration, left };
                noted.push(Noted::record(id, what));
            }
        }
    }
    noted
}
