//! CDS and CDNSKEY against each other and against the DS (RFC 7344 3-5; RFC 8078 4).

use super::{Noted, of_type, place};
use crate::diagnose::cds::{
    CdnskeyDeleteMultipleRecords, CdnskeyInconsistentWithCds, CdnskeyInconsistentWithDs, CdnskeyIncorrectDeleteValues,
    CdnskeySignerInvalid, CdsDeleteMultipleRecords, CdsInconsistentWithDs, CdsIncorrectDeleteValues, CdsSignerInvalid,
};
use crate::diagnose::registry::Diagnosed;
use crate::diagnose::seen::{Published, Seen, ds_of, ds_text, is_of, keys_in};
use crate::dns::rrset::SignedRrset;
use crate::dns::security::Ds;
use crate::dns::{Name, Rtype};

/// `0 0 0 00` (RFC 8078 4).
const DELETE_CDS: [u8; 5] = [0; 5];
/// `0 3 0 AA==` (RFC 8078 4, erratum 5049).
const DELETE_CDNSKEY: [u8; 5] = [0, 0, 3, 0, 0];

/// What zones ask their parents to publish.
pub(super) fn wishes(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for set in of_type(seen, Rtype::CDS) {
        note(set, cds(seen, set), &mut noted);
    }
    for set in of_type(seen, Rtype::CDNSKEY) {
        note(set, cdnskey(seen, set), &mut noted);
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
    let present = seen.ds(&zone);
    let publish: Vec<String> = missing(&wished, &present).map(|ds| ds_text(&zone, ds)).collect();
    let remove: Vec<String> = missing(&present, &wished).map(|ds| ds_text(&zone, ds)).collect();
    if !(publish.is_empty() && remove.is_empty()) && is_known(seen, &zone) {
        all.push(CdsInconsistentWithDs { zone, publish, remove }.into());
    }
    all
}

fn cdnskey(seen: &Seen<'_>, set: &SignedRrset) -> Vec<Diagnosed> {
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
    if let Some(other) = of_type(seen, Rtype::CDS).into_iter().find(|other| other.rrset.owner == zone) {
        let digests: Vec<Ds> = other.rrset.rdatas().filter_map(Ds::from_rdata).filter(|ds| ds.algorithm != 0).collect();
        if !agree(&zone, &digests, &wished) {
            all.push(CdnskeyInconsistentWithCds { zone: zone.clone() }.into());
        }
    }
    let present = seen.ds(&zone);
    if !agree(&zone, &present, &wished) && is_known(seen, &zone) {
        let unknown = wished.iter().filter(|key| !present.iter().any(|ds| is_of(ds, &zone, key)));
        let publish = unknown.map(|key| ds_text(&zone, &ds_of(&zone, key))).collect();
        let stale = present.iter().filter(|ds| !wished.iter().any(|key| is_of(ds, &zone, key)));
        let remove = stale.map(|ds| ds_text(&zone, ds)).collect();
        all.push(CdnskeyInconsistentWithDs { zone, publish, remove }.into());
    }
    all
}

fn missing<'a>(these: &'a [Ds], among: &'a [Ds]) -> impl Iterator<Item = &'a Ds> {
    these.iter().filter(|ds| !among.contains(ds))
}

/// Whether each digest is of a key, and each key has a digest.
fn agree(zone: &Name, digests: &[Ds], keys: &[Published]) -> bool {
    digests.iter().all(|ds| keys.iter().any(|key| is_of(ds, zone, key)))
        && keys.iter().all(|key| digests.iter().any(|ds| is_of(ds, zone, key)))
}

/// Whether the DS question was answered, so that the absence of a DS means something.
fn is_known(seen: &Seen<'_>, zone: &Name) -> bool {
    seen.response(&crate::evidence::Question::new(zone.clone(), Rtype::DS)).is_some()
}

/// Whether a key that the present DS leads to signs the set (RFC 7344 4.1); without a DS there is none that must.
fn signed_by_entry(seen: &Seen<'_>, zone: &Name, set: &SignedRrset) -> bool {
    let (present, keys) = (seen.ds(zone), seen.keys(zone));
    present.is_empty()
        || set.signatures.iter().any(|signature| {
            let rrsig = &signature.rrsig;
            keys.iter().any(|key| {
                key.dnskey.key_tag == rrsig.key_tag
                    && key.dnskey.algorithm == rrsig.algorithm
                    && present.iter().any(|ds| is_of(ds, zone, key))
            })
        })
}
