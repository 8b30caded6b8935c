//! Keys: their sizes, revocations and tags (RFC 4034 2; RFC 5011 2.1; RFC 6781 3.4.2).

use super::{Noted, key_sets, place, signer};
use crate::crypto::key_size_bits;
use crate::diagnose::advice::keys_in;
use crate::diagnose::dnskey::{KeyNotAtApex, KeyTagCollision, KeyTooShort, RevokedNotSigning};
use crate::diagnose::fault::key_length;
use crate::diagnose::seen::Seen;
use crate::order::sorted;

/// The usual least for RSA today; browsers and certificate authorities hold to the same.
const LEAST_RSA_BITS: usize = 2048;

/// Keys that are of no length, of another than their algorithm's, or too short.
pub(super) fn lengths(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for set in key_sets(seen) {
        let zone = &set.rrset.owner;
        let mut short = false;
        for (key, id) in keys_in(set).iter().zip(set.rrset.ids()) {
            let (key_tag, algorithm) = (key.dnskey.key_tag, key.dnskey.algorithm);
            if let Some(what) = key_length(zone, key_tag, algorithm, key.dnskey.public_key.len()) {
                noted.push(Noted::record(id, what));
            }
            // One of a zone's short keys stands for all; other algorithms of RSA are to be left, whatever the size.
            let rsa = algorithm == 8 && !short;
            if let Some(bits) = key_size_bits(algorithm, &key.dnskey.public_key)
                && rsa
                && bits < LEAST_RSA_BITS
            {
                short = true;
                let bits = i64::try_from(bits).unwrap_or(i64::MAX);
                noted.push(Noted::record(id, KeyTooShort { zone: zone.clone(), key_tag, bits }));
            }
        }
    }
    noted
}

/// Revoked keys that do not sign their own revocation.
pub(super) fn revoked(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for set in key_sets(seen) {
        let tags = sorted(set.signatures.iter().map(|signature| signature.rrsig.key_tag).collect(), u16::cmp);
        for (key, id) in keys_in(set).iter().zip(set.rrset.ids()) {
            if key.dnskey.is_revoked() && tags.binary_search(&key.dnskey.key_tag).is_err() {
                let (zone, key_tag) = (set.rrset.owner.clone(), key.dnskey.key_tag);
                noted.push(Noted::record(id, RevokedNotSigning { zone, key_tag }));
            }
        }
    }
    noted
}

/// Keys that share tag and algorithm.
pub(super) fn collisions(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for set in key_sets(seen) {
        let tags: Vec<(u16, u8)> = keys_in(set).iter().map(|key| (key.dnskey.key_tag, key.dnskey.algorithm)).collect();
        let tags = sorted(tags, <(u16, u8)>::cmp);
        for same in tags.chunk_by(|one, other| one == other) {
            if let ([(key_tag, _), _, ..], Some(id)) = (same, place(set)) {
                let keys = i64::try_from(same.len()).unwrap_or(i64::MAX);
                noted.push(Noted::record(
                    id,
                    KeyTagCollision { zone: set.rrset.owner.clone(), key_tag: *key_tag, keys },
                ));
            }
        }
    }
    noted
}

/// Keys at names where no zone begins.
pub(super) fn places(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for set in key_sets(seen) {
        if let (Some(zone), Some(id)) = (signer(set), place(set))
            && zone != set.rrset.owner
        {
            noted.push(Noted::record(id, KeyNotAtApex { owner: set.rrset.owner.clone(), zone }));
        }
    }
    noted
}
