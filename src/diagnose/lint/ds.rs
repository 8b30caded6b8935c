//! Algorithms and digests that are on their way out, and DS records that lead nowhere (RFC 4509; RFC 6840 5.11; RFC 9904).

use std::collections::BTreeSet;

use super::{Noted, key_sets, of_type, place};
use crate::crypto::Algorithm;
use crate::diagnose::advice::{keys_in, matched};
use crate::diagnose::ds::{
    DigestAlgorithmProhibited, DsDigestAlgorithmIgnored, DsDigestAlgorithmMaybeIgnored, MissingSepForAlg, unchecked,
};
use crate::diagnose::registry::Diagnosed;
use crate::diagnose::seen::Seen;
use crate::diagnose::signature::{
    AlgorithmNotRecommended, AlgorithmNotSupported, AlgorithmProhibited, AlgorithmValidationProhibited,
};
use crate::dns::key::Key;
use crate::dns::security::{Ds, Rrsig};
use crate::dns::{Name, Rtype};
use crate::evidence::RecordId;
use crate::evidence::rrset::SignedRrset;
use crate::order::sorted;

/// What the IANA registry says of an algorithm (columns of RFC 9904; SHA-1 by RFC 9905, GOST by RFC 9906).
fn advice(zone: &Name, algorithm: u8) -> Option<Diagnosed> {
    let zone = zone.clone();
    match algorithm {
        1 | 3 | 6 | 12 => Some(AlgorithmValidationProhibited { zone, algorithm }.into()),
        5 | 7 => Some(AlgorithmProhibited { zone, algorithm }.into()),
        10 => Some(AlgorithmNotRecommended { zone, algorithm }.into()),
        _ => None,
    }
}

/// Whether zones are advised to change from an algorithm.
pub(in crate::diagnose) fn is_to_be_left(algorithm: u8) -> bool {
    advice(&Name::root_vec(), algorithm).is_some()
}

/// Algorithms of keys, DS records and signatures.
pub(super) fn algorithms(seen: &Seen<'_>) -> Vec<Noted> {
    let mut used: Vec<(Name, u8, RecordId)> = Vec::new();
    for set in key_sets(seen) {
        let numbers = keys_in(set).into_iter().map(|key| key.dnskey.algorithm).zip(set.rrset.ids());
        used.extend(numbers.map(|(algorithm, id)| (set.rrset.owner.clone(), algorithm, id)));
    }
    for set in of_type(seen, Rtype::DS) {
        let numbers = read(set).into_iter().map(|ds| ds.algorithm).zip(set.rrset.ids());
        used.extend(numbers.map(|(algorithm, id)| (set.rrset.owner.clone(), algorithm, id)));
    }
    for set in seen.sets {
        let numbers = set.signatures.iter().map(|signature| {
            let Rrsig { signer, algorithm, .. } = &signature.rrsig;
            (signer.clone(), *algorithm, signature.id)
        });
        used.extend(numbers);
    }
    let mut noted = Vec::new();
    let mut known = BTreeSet::new();
    for (zone, algorithm, id) in &used {
        if !known.insert((Key(zone), *algorithm)) {
            continue;
        }
        noted.extend(advice(zone, *algorithm).map(|what| Noted::record(*id, what)));
        if Algorithm::from_number(*algorithm).is_none() {
            noted.push(Noted::record(*id, AlgorithmNotSupported { zone: zone.clone(), algorithm: *algorithm }));
        }
    }
    noted
}

/// Digest types, each by itself and SHA-1 beside a stronger one.
pub(super) fn digests(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for set in of_type(seen, Rtype::DS) {
        let (zone, records) = (&set.rrset.owner, read(set));
        let Some(id) = place(set) else { continue };
        let mut types = sorted(records.iter().map(|ds| ds.digest_type).collect(), u8::cmp);
        types.dedup();
        for digest_type in types.iter().copied() {
            noted.extend(unchecked(zone, digest_type).map(|what| Noted::record(id, what)));
            if digest_type == 1 {
                noted.push(Noted::record(id, DigestAlgorithmProhibited { zone: zone.clone(), digest_type }));
            }
        }
        if types.contains(&1) {
            let zone = zone.clone();
            if types.contains(&2) {
                noted.push(Noted::record(id, DsDigestAlgorithmIgnored { zone }));
            } else if let Some(digest_type) = types.iter().copied().find(|digest_type| *digest_type > 2) {
                noted.push(Noted::record(id, DsDigestAlgorithmMaybeIgnored { zone, digest_type }));
            }
        }
    }
    noted
}

/// Algorithms of a DS RRset for which no DS leads to a signing key, while another does.
pub(super) fn entry_points(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for set in of_type(seen, Rtype::DS) {
        let zone = &set.rrset.owner;
        let Some(keys) = seen.rrset(zone, Rtype::DNSKEY) else { continue };
        let records = read(set);
        let mut algorithms = sorted(records.iter().map(|ds| ds.algorithm).collect(), u8::cmp);
        algorithms.dedup();
        let signatures = keys.signatures.iter().map(|one| (one.rrsig.key_tag, one.rrsig.algorithm));
        let signs = sorted(signatures.collect(), <(u16, u8)>::cmp);
        let published = matched(zone, &records, &keys_in(keys)).ds;
        let leading = records.iter().zip(published).filter(|(_, published)| *published).map(|(ds, _)| ds);
        let leading = leading.filter(|ds| signs.binary_search(&(ds.key_tag, ds.algorithm)).is_ok());
        let leading: BTreeSet<u8> = leading.map(|ds| ds.algorithm).collect();
        let found = |algorithm: u8| leading.contains(&algorithm);
        let Some(id) = place(set).filter(|_| algorithms.iter().any(|algorithm| found(*algorithm))) else { continue };
        for algorithm in algorithms.iter().copied().filter(|number| Algorithm::from_number(*number).is_some()) {
            if !found(algorithm) {
                noted.push(Noted::record(id, MissingSepForAlg { zone: zone.clone(), algorithm }));
            }
        }
    }
    noted
}

fn read(set: &SignedRrset) -> Vec<Ds> {
    set.rrset.rdatas().filter_map(Ds::from_rdata).collect()
}
