//! One signature: the exact octets that it covers, what they were when they came, and the numbers that were compared.

use std::rc::Rc;

use super::Mapped;
use crate::crypto::{self, Algorithm, Compared};
use crate::dns::byte_map::{self, ByteMap, Decoded, Field, Mapper};
use crate::dns::security::Rrsig;
use crate::dns::{Class, Name, Record, Rtype, canonical};
use crate::evidence::{Capture, RecordId};
use crate::order::sorted;
use crate::trace::{Computed, Rule, Step};

/// A signature and all that its check rests on.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The octets that it covers (RFC 4034 3.1.8.1); each span points to the record that it is from.
    pub map: Mapped,
    /// What canonical form made different from what came.
    pub changes: Vec<Change>,
    /// What is made of the octets.
    pub hash: Hash,
    /// SHA-256 of the octets, from which the comic's rim and strip are drawn.
    pub rim: Vec<u8>,
    /// The RDATA of the key, with its numbers.
    pub key: Mapped,
    /// SHA-256 of that RDATA, from which the comic's emblem is drawn.
    pub emblem: Vec<u8>,
    /// The signature's own numbers.
    pub signature: Mapped,
    /// The algorithm's number.
    pub algorithm: u8,
    /// The last comparison of the check, or why there is none to show.
    pub compared: Result<Compared, Uncompared>,
    /// The block that an RSA signature opens to, by its parts.
    pub block: Option<Mapped>,
    /// Whether the signature holds.
    pub holds: bool,
}

/// What is made of the signed octets before the key comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hash {
    /// Octets that go in.
    pub length: usize,
    /// The hash function, where the algorithm takes a plain hash of the octets.
    pub name: Option<&'static str>,
    /// What comes out.
    pub digest: Option<Vec<u8>>,
}

/// Why there are no two numbers to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uncompared {
    /// The check of this algorithm compares none that could be shown.
    None,
    /// The key or the signature is not of its form, or not of a size that is checked: it did not come so far.
    NotReached,
    /// It is too long to be made once more only to be shown.
    TooLong,
}

/// What canonical form made different from what came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The owner was put back to the wildcard that it was expanded from (RFC 4035 5.3.2).
    Wildcard {
        /// As it came.
        received: Name,
        /// As it was signed.
        signed: Name,
    },
    /// Letters were lowered (RFC 4034 6.2): in this many labels.
    Lowered(usize),
    /// The TTL that was signed stands in place of the one that came (RFC 4034 6.2): a cache counts it down, and may not raise it (RFC 4035
    /// 5.3.3).
    Ttl {
        /// As it came with the first record that had another one.
        received: u32,
        /// As it was signed.
        signed: u32,
    },
    /// The records came in another order (RFC 4034 6.3).
    Order,
    /// Records came more than once (RFC 4034 6.3): so many too many.
    Duplicates(usize),
}

/// A record of the RRset: its place, itself, and its RDATA in canonical form.
type Member<'a> = (RecordId, &'a Record, Vec<u8>);

impl Signed {
    /// The signature that a step has checked; `None` for a step of another kind.
    pub(super) fn of(capture: &Capture, step: &Step) -> Option<Self> {
        if step.rule != Rule::Verifies {
            return None;
        }
        let [signature, key, members @ ..] = step.inputs.as_slice() else { return None };
        let (octets, digest, rim) = step.computed.iter().find_map(|value| match value {
            Computed::Octets { octets, digest, rim } => Some((octets, digest, rim)),
            _ => None,
        })?;
        let rrsig = Rrsig::from_rdata(super::rdata(capture, *signature)?)?;
        let members: Vec<Member<'_>> = members
            .iter()
            .filter_map(|id| {
                let record = &capture.record(*id)?.record;
                Some((*id, record, canonical::rdata(rrsig.type_covered, &record.rdata)))
            })
            .collect();
        let (map, changes) = covered(*signature, &rrsig, members)?;
        // What is shown is what was checked, octet by octet, or nothing.
        if map.octets() != octets {
            return None;
        }
        let key_rdata = super::rdata(capture, *key)?;
        let public = key_rdata.get(4..).unwrap_or_default();
        let by = Algorithm::from_number(rrsig.algorithm);
        let compared = by.and_then(|by| crypto::compared(by, public, octets, &rrsig.signature));
        let compared = compared.ok_or(match (by, step.held()) {
            (Some(Algorithm::MlDsa44) | None, _) => Uncompared::None,
            // What holds was compared once.
            (_, true) => Uncompared::TooLong,
            (_, false) if by.is_some_and(|by| crypto::is_lengthy(by, public)) => Uncompared::TooLong,
            _ => Uncompared::NotReached,
        });
        Some(Self {
            changes,
            hash: Hash {
                length: octets.len(),
                name: digest.as_ref().and_then(|_| hash_of(by?)),
                digest: digest.clone(),
            },
            rim: rim.clone(),
            key: of_rdata(*key, Rtype::DNSKEY, key_rdata),
            emblem: step.key().map(|key| key.emblem.clone()).unwrap_or_default(),
            signature: Rc::new(Mapper::whole(|map| {
                map.from(Some(*signature));
                byte_map::signature(map, rrsig.algorithm, &rrsig.signature);
            })),
            algorithm: rrsig.algorithm,
            block: block(*signature, compared.as_ref().ok()),
            compared,
            holds: step.held(),
            map: Rc::new(map),
        })
    }
}

/// The plain hash that an algorithm takes of the octets.
const fn hash_of(by: Algorithm) -> Option<&'static str> {
    match by {
        Algorithm::RsaSha1 | Algorithm::RsaSha1Nsec3 => Some("SHA-1"),
        Algorithm::RsaSha256 | Algorithm::EcdsaP256 => Some("SHA-256"),
        Algorithm::EcdsaP384 => Some("SHA-384"),
        Algorithm::RsaSha512 => Some("SHA-512"),
        Algorithm::Ed25519 | Algorithm::Ed448 | Algorithm::MlDsa44 => None,
    }
}

fn block(from: RecordId, compared: Option<&Compared>) -> Option<Mapped> {
    let Some(Compared::Blocks { opened, digest_info, digest, .. }) = compared else { return None };
    Some(Rc::new(Mapper::whole(|map| {
        map.from(Some(from));
        byte_map::block(map, opened, digest_info, *digest);
    })))
}

/// RDATA of a record, mapped.
pub(super) fn of_rdata(id: RecordId, rtype: Rtype, rdata: &[u8]) -> Mapped {
    Rc::new(Mapper::whole(|map| {
        map.from(Some(id));
        byte_map::rdata(map, rtype, rdata);
    }))
}

/// The octets that a signature covers, as [`canonical::signed_octets`] puts them together, with what came in their place.
fn covered(from: RecordId, rrsig: &Rrsig, members: Vec<Member<'_>>) -> Option<(ByteMap<RecordId>, Vec<Change>)> {
    let owner = members.first()?.1.owner.clone();
    let signed = canonical::signed_owner(&owner, rrsig.labels)?;
    let expanded = signed != owner;
    let lowered = Name::from_octets(canonical::name(&signed)).ok()?;
    let (count, came) = (members.len(), members.iter().map(|(id, ..)| *id).collect::<Vec<_>>());
    let mut members = sorted(members, |one, other| one.2.cmp(&other.2));
    let order = members.iter().map(|(id, ..)| *id).ne(came);
    members.dedup_by(|one, other| one.2 == other.2);
    let mut ttl = None;
    let map = Mapper::whole(|map| {
        map.from(Some(from));
        map.group(Field::SIGNED_FIELDS, Decoded::Parts, |map| fields(map, rrsig));
        for (id, record, rdata) in &members {
            map.from(Some(*id));
            if record.ttl != rrsig.original_ttl {
                ttl.get_or_insert(record.ttl);
            }
            map.group(Field::RECORD, Decoded::Parts, |map| one(map, (record, &lowered, rdata), (from, rrsig)));
        }
    });
    let mut changes = Vec::new();
    if expanded {
        changes.push(Change::Wildcard { received: owner, signed });
    }
    let lower = map.leaves().filter(|(_, span)| {
        let then = span.received().filter(|_| span.field() == Field::LABEL);
        then.is_some_and(|then| then.eq_ignore_ascii_case(map.of(span)))
    });
    let lower = lower.count();
    if lower > 0 {
        changes.push(Change::Lowered(lower));
    }
    if let Some(received) = ttl {
        changes.push(Change::Ttl { received, signed: rrsig.original_ttl });
    }
    if order {
        changes.push(Change::Order);
    }
    if members.len() < count {
        changes.push(Change::Duplicates(count - members.len()));
    }
    Some((map, changes))
}

/// The RRSIG's own fields, signer's name lowered.
fn fields(map: &mut Mapper<RecordId>, rrsig: &Rrsig) {
    let fields = canonical::signed_fields(rrsig);
    let start = map.length();
    byte_map::rdata(map, Rtype::RRSIG, &fields);
    let came = fields.get(..18).unwrap_or_default().iter().chain(rrsig.signer.as_slice());
    map.received(start, &came.copied().collect::<Vec<u8>>());
}

/// One record in canonical form.
fn one(map: &mut Mapper<RecordId>, (record, owner, rdata): (&Record, &Name, &[u8]), (from, rrsig): (RecordId, &Rrsig)) {
    let expanded = *owner != record.owner;
    let start = map.length();
    map.name(Field::OWNER, owner);
    if expanded {
        map.instead_of(Field::OWNER, record.owner.as_slice());
    } else {
        map.received(start, record.owner.as_slice());
    }
    let rtype = rrsig.type_covered;
    map.leaf(Field::TYPE, &rtype.to_int().to_be_bytes(), Decoded::Type(rtype));
    map.leaf(Field::CLASS, &Class::IN.to_int().to_be_bytes(), Decoded::Class(Class::IN));
    // This one is the signature's.
    let own = map.from(Some(from));
    map.number(Field::ORIGINAL_TTL, &rrsig.original_ttl.to_be_bytes());
    map.from(own);
    map.instead_of(Field::ORIGINAL_TTL, &record.ttl.to_be_bytes());
    map.number(Field::RDLENGTH, &u16::try_from(rdata.len()).unwrap_or(u16::MAX).to_be_bytes());
    let start = map.length();
    map.group(Field::RDATA, Decoded::Parts, |map| byte_map::rdata(map, rtype, rdata));
    map.received(start, &record.rdata);
}
