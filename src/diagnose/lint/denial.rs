//! The records of proofs: how they are linked, how names are hashed, and what they say against other records (RFC 4034 4; RFC 5155 3;
//! RFC 9276 3.1).

use std::collections::BTreeSet;

use super::{Noted, signer};
use crate::crypto::nsec3_hash;
use crate::diagnose::denial::{
    ExistingNameCovered, ExistingTypeNotInBitmap, InvalidNsec3Hash, InvalidNsec3OwnerName, LastNsecNextNotZone,
    NonemptyNsec3Salt, NonzeroNsec3IterationCount, NsecNextOutsideZone, WildcardCovered,
};
use crate::diagnose::seen::Seen;
use crate::dns::key::{Key, rank};
use crate::dns::security::{HashParameters, Nsec, Nsec3};
use crate::dns::{Name, Rtype, canonical, is_within, owner_hash, path_from_root};
use crate::evidence::RecordId;
use crate::evidence::rrset::SignedRrset;

/// Octets of a SHA-1 hash, the only one that NSEC3 has (RFC 5155 11).
const HASH: usize = 20;

/// Names hashed by these lints at most, and iterations that they take on: advice must not cost more than the verdict.
pub(in crate::diagnose) const MOST_HASHES: usize = 64;
/// See [`MOST_HASHES`].
pub(in crate::diagnose) const MOST_ITERATIONS: u16 = 150;

/// Names held against gaps at most, and gaps looked at: more than an honest chain brings along.
const MOST_NAMES: usize = 128;
/// See [`MOST_NAMES`].
const MOST_GAPS: usize = 256;

/// A record with a gap, and the zone that signed it.
struct Gap<R> {
    zone: Name,
    owner: Name,
    id: RecordId,
    record: R,
}

fn gaps<R>(seen: &Seen<'_>, rtype: Rtype, read: impl Fn(&[u8]) -> Option<R>) -> Vec<Gap<R>> {
    let mut gaps: Vec<Gap<R>> = Vec::new();
    for set in seen.sets.iter().filter(|set| set.rrset.rtype == rtype).take(MOST_GAPS) {
        let Some(zone) = signer(set) else { continue };
        for member in set.rrset.members() {
            // A hostile RRset may have thousands.
            if gaps.len() >= MOST_GAPS {
                return gaps;
            }
            if let Some(record) = read(&member.rdata) {
                gaps.push(Gap { zone: zone.clone(), owner: set.rrset.owner.clone(), id: member.id, record });
            }
        }
    }
    gaps
}

fn nsecs(seen: &Seen<'_>) -> Vec<Gap<Nsec>> {
    gaps(seen, Rtype::NSEC, Nsec::from_rdata)
}

fn nsec3s(seen: &Seen<'_>) -> Vec<Gap<Nsec3>> {
    gaps(seen, Rtype::NSEC3, Nsec3::from_rdata)
}

/// Next names that lead astray, and hashes that are none.
pub(super) fn chain(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for gap in nsecs(seen) {
        let (owner, zone, next) = (gap.owner, gap.zone, gap.record.next);
        if !next.ends_with(&zone) {
            noted.push(Noted::record(gap.id, NsecNextOutsideZone { owner, zone, next }));
        } else if next <= owner && next != zone {
            noted.push(Noted::record(gap.id, LastNsecNextNotZone { owner, zone, next }));
        }
    }
    for gap in nsec3s(seen).into_iter().filter(|gap| gap.record.parameters.algorithm == 1) {
        let one_below = gap.owner.label_count() == gap.zone.label_count() + 1;
        let hash = owner_hash(&gap.owner).filter(|_| one_below);
        let (owner, zone) = (gap.owner, gap.zone);
        let Some(hash) = hash else {
            noted.push(Noted::record(gap.id, InvalidNsec3OwnerName { owner, zone }));
            continue;
        };
        if let Some(wrong) = [hash.len(), gap.record.next.len()].into_iter().find(|length| *length != HASH) {
            let octets = i64::try_from(wrong).unwrap_or(i64::MAX);
            noted.push(Noted::record(gap.id, InvalidNsec3Hash { owner, zone, octets }));
        }
    }
    noted
}

/// Iterations and salt, once for each zone.
pub(super) fn parameters(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    for gap in nsec3s(seen) {
        let HashParameters { iterations, salt, .. } = gap.record.parameters;
        if iterations > 0 {
            let (zone, iterations) = (gap.zone.clone(), iterations.into());
            noted.push(Noted::record(gap.id, NonzeroNsec3IterationCount { zone, iterations }));
        }
        if !salt.is_empty() {
            noted.push(Noted::record(gap.id, NonemptyNsec3Salt { zone: gap.zone, salt }));
        }
    }
    noted
}

/// A signed RRset that was seen to exist, with its zone and the name under which it came.
struct Existing {
    zone: Name,
    asked: Name,
    name: Name,
    rtype: Rtype,
}

/// Names and types with signed records, and wildcards that answered.
fn existing(sets: &[SignedRrset]) -> (Vec<Existing>, Vec<Existing>) {
    let (mut plain, mut wildcards) = (Vec::new(), Vec::new());
    for set in sets.iter().filter(|set| !matches!(set.rrset.rtype, Rtype::NSEC3)) {
        let (Some(zone), Some(first)) = (signer(set), set.signatures.first()) else { continue };
        let Some(signed) = canonical::signed_owner(&set.rrset.owner, first.rrsig.labels) else { continue };
        let expanded = signed != set.rrset.owner;
        let found = Existing { zone, asked: set.rrset.owner.clone(), name: signed, rtype: set.rrset.rtype };
        if expanded { wildcards.push(found) } else { plain.push(found) }
    }
    (plain, wildcards)
}

/// Records whose gaps deny what other records show.
pub(super) fn contradictions(seen: &Seen<'_>) -> Vec<Noted> {
    let (nsecs, nsec3s) = (nsecs(seen), nsec3s(seen));
    if nsecs.is_empty() && nsec3s.is_empty() {
        return Vec::new();
    }
    let (plain, wildcards) = existing(seen.sets);
    let mut noted = Vec::new();
    let mut hashes = Hashes::default();
    let nsecs: Vec<Ranked<'_>> = nsecs.iter().map(Ranked::of).collect();
    for Existing { zone, name, rtype, .. } in plain.iter().take(MOST_NAMES) {
        let covering = covering(&nsecs, &nsec3s, &mut hashes, zone, name);
        let (covered, matching) = (covering.covered, covering.matches);
        if let Some(id) = covered {
            noted.push(Noted::record(id, ExistingNameCovered { name: name.clone(), zone: zone.clone() }));
        }
        // NSEC3PARAM and the like stand in the list as every type does; NSEC of a zone that changes over may be missing.
        if let Some((id, types)) = matching
            && *rtype != Rtype::NSEC
            && !types.contains(rtype)
        {
            let (name, zone, rtype) = (name.clone(), zone.clone(), *rtype);
            noted.push(Noted::record(id, ExistingTypeNotInBitmap { name, zone, rtype }));
        }
    }
    // A name without records is known to exist by the record that stands at it; another one's gap may deny it all the same.
    let zones: BTreeSet<Key<'_>> = nsec3s.iter().map(|gap| Key(&gap.zone)).collect();
    let mut seen_above: BTreeSet<Vec<u8>> = BTreeSet::new();
    for (_, question, _) in seen.responses() {
        for name in path_from_root(&question.name) {
            let Some(zone) =
                zones.iter().map(|zone| zone.0).filter(|zone| is_within(&name, zone)).max_by_key(|zone| zone.len())
            else {
                continue;
            };
            if seen_above.len() >= MOST_NAMES || !seen_above.insert(canonical::name(&name)) {
                continue;
            }
            let covering = covering(&[], &nsec3s, &mut hashes, zone, &name);
            if let (Some(id), Some(_)) = (covering.covered, covering.matches) {
                noted.push(Noted::record(id, ExistingNameCovered { name, zone: zone.clone() }));
            }
        }
    }
    for Existing { zone, asked, name: wildcard, .. } in wildcards.iter().take(MOST_NAMES) {
        if let Some(id) = covering(&nsecs, &nsec3s, &mut hashes, zone, wildcard).covered {
            let what = WildcardCovered { name: asked.clone(), zone: zone.clone(), wildcard: wildcard.clone() };
            noted.push(Noted::record(id, what));
        }
    }
    noted
}

/// Which record covers a name, and which stands at it, with its types.
#[derive(Default)]
struct Covering {
    covered: Option<RecordId>,
    matches: Option<(RecordId, Vec<Rtype>)>,
}

/// A gap with where its names stand in the canonical order.
struct Ranked<'g> {
    gap: &'g Gap<Nsec>,
    zone: Vec<u8>,
    owner: Vec<u8>,
    next: Vec<u8>,
}

impl<'g> Ranked<'g> {
    fn of(gap: &'g Gap<Nsec>) -> Self {
        Self { gap, zone: rank(&gap.zone), owner: rank(&gap.owner), next: rank(&gap.record.next) }
    }
}

fn covering(nsecs: &[Ranked<'_>], nsec3s: &[Gap<Nsec3>], hashes: &mut Hashes, zone: &Name, name: &Name) -> Covering {
    let mut found = Covering::default();
    let (at, top) = (rank(name), rank(zone));
    for Ranked { gap, owner, next, .. } in nsecs.iter().filter(|gap| gap.zone == top) {
        if *owner == at {
            found.matches.get_or_insert_with(|| (gap.id, gap.record.types.types().to_vec()));
        } else if !next.starts_with(&at) && is_between(owner, &at, next) && next.starts_with(&top) {
            found.covered.get_or_insert(gap.id);
        }
    }
    for gap in nsec3s.iter().filter(|gap| gap.zone == *zone) {
        let Some(owner) = owner_hash(&gap.owner) else { continue };
        let Some(hash) = hashes.of(name, &gap.record.parameters) else { continue };
        if owner == hash {
            found.matches.get_or_insert_with(|| (gap.id, gap.record.types.types().to_vec()));
        } else if is_between(&owner, &hash, &gap.record.next) && !gap.record.opt_out {
            found.covered.get_or_insert(gap.id);
        }
    }
    found
}

/// Whether something lies in a gap; the last gap leads back to the beginning.
fn is_between<T: PartialOrd>(owner: &T, name: &T, next: &T) -> bool {
    if owner < next { owner < name && name < next } else { owner < name || name < next }
}

/// Hashes of names, each made once.
#[derive(Default)]
struct Hashes(Vec<(Name, u16, Vec<u8>, Vec<u8>)>);

impl Hashes {
    fn of(&mut self, name: &Name, parameters: &HashParameters) -> Option<Vec<u8>> {
        let HashParameters { algorithm, iterations, salt } = parameters;
        let known = |(known, rounds, with, _): &&(Name, u16, Vec<u8>, Vec<u8>)| {
            rounds == iterations && with == salt && known == name
        };
        if let Some((.., hash)) = self.0.iter().find(known) {
            return Some(hash.clone());
        }
        if *algorithm != 1 || *iterations > MOST_ITERATIONS || self.0.len() >= MOST_HASHES {
            return None;
        }
        let hash = nsec3_hash(&canonical::name(name), *iterations, salt).to_vec();
        self.0.push((name.clone(), *iterations, salt.clone(), hash.clone()));
        Some(hash)
    }
}
