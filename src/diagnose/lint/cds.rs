//! CDS and CDNSKEY against each other and against the DS (RFC 7344 3-5; RFC 8078 4).

use std::collections::BTreeMap;

use super::{Noted, of_type, place};
use crate::diagnose::advice::{Published, keys_in, matched, missing};
use crate::diagnose::cds::{
    CdnskeyDeleteMultipleRecords, CdnskeyInconsistentWithCds, CdnskeyInconsistentWithDs, CdnskeyIncorrectDeleteValues,
    CdnskeySignerInvalid, CdsDeleteMultipleRecords, CdsInconsistentWithDs, CdsIncorrectDeleteValues, CdsSignerInvalid,
};
use crate::diagnose::registry::Diagnosed;
use crate::diagnose::seen::Seen;
use crate::dns::key::Key;
use crate::dns::security::{Ds, Rrsig};
use crate::dns::{Name, Rtype};
use crate::evidence::rrset::SignedRrset;
use crate::order::sorted;

/// `0 0 0 00` (RFC 8078 4).
const DELETE_CDS: [u8; 5] = [0; 5];
/// `0 3 0 AA==` (RFC 8078 4, erratum 5049).
const DELETE_CDNSKEY: [u8; 5] = [0, 0, 3, 0, 0];

/// What zones ask their parents to publish.
pub(super) fn wishes(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    let mut digests = BTreeMap::new();
    for set in of_type(seen, Rtype::CDS) {
        note(set, cds(seen, set), &mut noted);
        digests.insert(Key(&set.rrset.owner), set);
    }
    for set in of_type(seen, Rtype::CDNSKEY) {
        note(set, cdnskey(seen, set, digests.get(&Key(&set.rrset.owner)).copied()), &mut noted);
    }
    noted
}

fn note(set: &SignedRrset, all: Vec<Diagnosed>, into: &mut Vec<Noted>) {
    if let Some(id) = place(set) {
        into.extend(all.into_iter().map(|what| Noted::record(id, what)));
    }
}

fn cds(seen: &Seen<'_>, set: &SignedRrset) -> Vec<Diagnosed> {
    let zone = set.rrset.owner.clone();
    let mut all: Vec<Diagnosed> = Vec::new();
    let deletes = |rdata: &[u8]| rdata.get(2) == Some(&0);
    if set.rrset.rdatas().any(|rdata| deletes(rdata) && rdata != DELETE_CDS) {
        all.push(CdsIncorrectDeleteValues { zone: zone.clone() }.into());
    }
    let deletion = set.rrset.rdatas().any(deletes);
    if deletion && set.rrset.members().count() > 1 {
        all.push(CdsDeleteMultipleRecords { zone: zone.clone() }.into());
    }
    if !signed_by_entry(seen, &zone, set) {
        all.push(CdsSignerInvalid { zone: zone.clone() }.into());
    }
    let wished: Vec<Ds> = set.rrset.rdatas().filter(|rdata| !deletes(rdata)).filter_map(Ds::from_rdata).collect();
    let present = &seen.advice(&zone).ds;
    let differs = !missing(&wished, present).is_empty() || !missing(present, &wished).is_empty();
    if differs && is_known(seen, &zone) {
        all.push(CdsInconsistentWithDs { zone }.into());
    }
    all
}

fn cdnskey(seen: &Seen<'_>, set: &SignedRrset, digests: Option<&SignedRrset>) -> Vec<Diagnosed> {
    let zone = set.rrset.owner.clone();
    let mut all: Vec<Diagnosed> = Vec::new();
    let deletes = |rdata: &[u8]| rdata.get(3) == Some(&0);
    if set.rrset.rdatas().any(|rdata| deletes(rdata) && rdata != DELETE_CDNSKEY) {
        all.push(CdnskeyIncorrectDeleteValues { zone: zone.clone() }.into());
    }
    let deletion = set.rrset.rdatas().any(deletes);
    if deletion && set.rrset.members().count() > 1 {
        all.push(CdnskeyDeleteMultipleRecords { zone: zone.clone() }.into());
    }
    if !signed_by_entry(seen, &zone, set) {
        all.push(CdnskeySignerInvalid { zone: zone.clone() }.into());
    }
    let wished: Vec<Published> = keys_in(set).into_iter().filter(|key| key.dnskey.algorithm != 0).collect();
    if let Some(other) = digests {
        let digests: Vec<Ds> = other.rrset.rdatas().filter_map(Ds::from_rdata).filter(|ds| ds.algorithm != 0).collect();
        if !agree(&zone, &digests, &wished) {
            all.push(CdnskeyInconsistentWithCds { zone: zone.clone() }.into());
        }
    }
    let present = &seen.advice(&zone).ds;
    if !agree(&zone, present, &wished) && is_known(seen, &zone) {
        all.push(CdnskeyInconsistentWithDs { zone }.into());
    }
    all
}

/// Whether each digest is of a key, and each key has a digest.
fn agree(zone: &Name, digests: &[Ds], keys: &[Published]) -> bool {
    let matched = matched(zone, digests, keys);
    matched.ds.iter().chain(&matched.keys).all(|has| *has)
}

/// Whether the DS question was answered, so that the absence of a DS means something.
fn is_known(seen: &Seen<'_>, zone: &Name) -> bool {
    seen.response(&crate::evidence::Question::new(zone.clone(), Rtype::DS)).is_some()
}

/// Whether a key that the present DS leads to signs the set (RFC 7344 4.1); without a DS there is none that must.
fn signed_by_entry(seen: &Seen<'_>, zone: &Name, set: &SignedRrset) -> bool {
    let (advice, keys) = (seen.advice(zone), seen.keys(zone));
    let vouched = keys.iter().zip(matched(zone, &advice.ds, &keys).keys).filter(|(_, vouched)| *vouched);
    let vouched = vouched.map(|(key, _)| (key.dnskey.key_tag, key.dnskey.algorithm)).collect();
    let vouched = sorted(vouched, <(u16, u8)>::cmp);
    let signs = |rrsig: &Rrsig| vouched.binary_search(&(rrsig.key_tag, rrsig.algorithm)).is_ok();
    advice.ds.is_empty() || set.signatures.iter().any(|signature| signs(&signature.rrsig))
}
