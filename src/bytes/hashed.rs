//! A name, hashed round by round, and the gap between two hashes that it was held against (RFC 5155 5 and 8).

use std::rc::Rc;

use super::Mapped;
use super::received::record;
use crate::crypto;
use crate::dns::byte_map::{Field, Mapper};
use crate::dns::security::Nsec3;
use crate::dns::{Name, Rtype, canonical, hash_label};
use crate::evidence::Capture;
use crate::trace::{Computed, Place, Role, Step};

/// A name's hash, and where it lies.
#[derive(Clone, Debug)]
pub struct Hashed {
    /// What the name is to the proof.
    pub role: Role,
    /// The name.
    pub name: Name,
    /// The name that the proof is about.
    pub asked: Name,
    /// Whether unsigned delegations may stand in the gap (RFC 5155 6).
    pub opt_out: bool,
    /// The name in wire format and canonical form, as it goes into the first round.
    pub map: Mapped,
    /// The salt, which goes into each round behind what is hashed.
    pub salt: Vec<u8>,
    /// Additional iterations.
    pub iterations: u16,
    /// What came out of each round; of very many the first and the last.
    pub rounds: Vec<Round>,
    /// The hash as the owner of an NSEC3 would have it (RFC 5155 3.3).
    pub label: String,
    /// The hash where the gap begins, written so, and its octets.
    pub owner: (String, Vec<u8>),
    /// The hash where it ends.
    pub next: (String, Vec<u8>),
    /// Where the hash lies.
    pub place: Place,
    /// The record, as it came.
    pub record: Mapped,
}

/// A round of hashing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its number, from 0: the additional iterations are counted from 1.
    pub number: u16,
    /// SHA-1 of what came out of the one before, and the salt.
    pub digest: Vec<u8>,
}

/// Rounds that are shown, from the first on; the last one always is.
const ROUNDS: u16 = 160;

impl Hashed {
    /// The name and gap among a step's computed values; `None` where there is none at that place.
    pub(super) fn of(capture: &Capture, step: &Step, place: usize) -> Option<Self> {
        let Computed::HashedGap { role, name, hash, place, owner, next, opt_out, .. } = step.computed.get(place)?
        else {
            return None;
        };
        let label = hash_label(owner);
        let (id, nsec3) = step.inputs.iter().find_map(|id| {
            let record = &capture.record(*id)?.record;
            let first = record.owner.first().as_slice().to_vec();
            let is_it = record.rtype == Rtype::NSEC3 && first.eq_ignore_ascii_case(label.as_bytes());
            let nsec3 = is_it.then(|| Nsec3::from_rdata(&record.rdata))??;
            (nsec3.next == *next).then_some((*id, nsec3))
        })?;
        let (salt, iterations) = (nsec3.parameters.salt, nsec3.parameters.iterations);
        let lowered = Name::from_octets(canonical::name(name)).ok()?;
        let rounds = rounds(lowered.as_slice(), iterations, &salt);
        // What is shown is what was checked, or nothing.
        if rounds.last().is_none_or(|round| round.digest != *hash) {
            return None;
        }
        Some(Self {
            role: *role,
            name: name.clone(),
            asked: step.owner.clone(),
            opt_out: *opt_out,
            map: Rc::new(Mapper::whole(|map| map.name(Field::OWNER, &lowered))),
            rounds,
            salt,
            iterations,
            label: hash_label(hash),
            owner: (label, owner.clone()),
            next: (hash_label(next), next.clone()),
            place: *place,
            record: Rc::new(Mapper::whole(|map| record(map, capture, id))),
        })
    }
}

/// The rounds that a hash takes (RFC 5155 5), one after the other.
fn rounds(owner: &[u8], iterations: u16, salt: &[u8]) -> Vec<Round> {
    let (mut rounds, mut octets) = (Vec::new(), owner.to_vec());
    for number in 0..=iterations {
        octets = crypto::nsec3_hash(&octets, 0, salt).to_vec();
        if number < ROUNDS || number == iterations {
            rounds.push(Round { number, digest: octets.clone() });
        }
    }
    rounds
}
