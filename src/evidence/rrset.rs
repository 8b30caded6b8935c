//! RRsets and the signatures that came with them (RFC 2181 5; RFC 4035 5.3).

use std::collections::BTreeMap;

use super::{Lossy, RecordId, Response, Section};
use crate::dns::security::{Nsec, Rrsig};
use crate::dns::{Class, Name, Record, Rtype, canonical};

/// The records of one owner, class and type. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rrset {
    /// Their owner, in the case of the first one.
    pub owner: Name,
    /// Their type.
    pub rtype: Rtype,
    first: Member,
    rest: Vec<Member>,
}

/// One record of an RRset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Where it stands in the capture.
    pub id: RecordId,
    /// TTL as received, in seconds.
    pub ttl: u32,
    /// RDATA as received.
    pub rdata: Vec<u8>,
    /// Set where JSON may have lost octets.
    pub lossy: Option<Lossy>,
}

impl Rrset {
    /// The records.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        std::iter::once(&self.first).chain(&self.rest)
    }

    /// Where the records stand.
    pub fn ids(&self) -> Vec<RecordId> {
        self.members().map(|member| member.id).collect()
    }

    /// The RDATA of each record.
    pub fn rdatas(&self) -> impl Iterator<Item = &[u8]> {
        self.members().map(|member| member.rdata.as_slice())
    }

    /// The first doubt about octets of a record, if there is one.
    pub fn lossy(&self) -> Option<Lossy> {
        self.members().find_map(|member| member.lossy)
    }
}

/// A signature with its place in the capture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Where it stands.
    pub id: RecordId,
    /// Its fields.
    pub rrsig: Rrsig,
}

/// An RRset and the signatures over it, none of them checked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedRrset {
    /// The records.
    pub rrset: Rrset,
    /// All RRSIGs at the same owner that cover this type, in the order received.
    pub signatures: Vec<Signature>,
}

/// Which NSEC RRset of an owner a record belongs to; all records of other types are of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    /// That of the zone that begins here.
    Apex,
    /// Any other.
    Other,
}

impl Side {
    fn of(rtype: Rtype, rdata: &[u8]) -> Self {
        let apex = || Nsec::from_rdata(rdata).is_some_and(|nsec| nsec.types.contains(Rtype::SOA));
        if rtype == Rtype::NSEC && apex() { Self::Apex } else { Self::Other }
    }
}

/// All RRsets of one section, in the order in which their first records came, each with its signatures.
///
/// `exchange` is the response's place in the capture. Records of a class other than IN belong to no RRset; RRSIGs are
/// signatures and no RRset of their own here. At a zone cut stand two NSEC RRsets of one owner, the parent's and the child's (RFC 4034 4,
/// RFC 4035 2.3): an apex has a SOA, and signs its own; a response may hold both.
pub fn of_section(response: &Response, exchange: usize, section: Section) -> Vec<SignedRrset> {
    let mut sets: Vec<SignedRrset> = Vec::new();
    let here = || {
        response
            .records
            .iter()
            .enumerate()
            .filter(|(_, received)| received.section == section && received.record.class == Class::IN)
            .map(|(record, received)| (RecordId { exchange, record }, received))
    };
    // Where the set of a type and owner stands in the list, so that many sets take no longer than they must.
    let mut places: BTreeMap<(Rtype, Vec<u8>, Side), usize> = BTreeMap::new();
    let place = |rtype: Rtype, owner: &Name, side: Side| (rtype, canonical::name(owner), side);
    for (id, received) in here() {
        let Record { owner, rtype, ttl, rdata, .. } = &received.record;
        if *rtype == Rtype::RRSIG {
            continue;
        }
        let member = Member { id, ttl: *ttl, rdata: rdata.clone(), lossy: received.lossy };
        let side = Side::of(*rtype, rdata);
        match places.get(&place(*rtype, owner, side)).and_then(|place| sets.get_mut(*place)) {
            Some(set) => set.rrset.rest.push(member),
            None => {
                places.insert(place(*rtype, owner, side), sets.len());
                sets.push(SignedRrset {
                    rrset: Rrset { owner: owner.clone(), rtype: *rtype, first: member, rest: Vec::new() },
                    signatures: Vec::new(),
                });
            }
        }
    }
    for (id, received) in here() {
        if received.record.rtype != Rtype::RRSIG {
            continue;
        }
        let Some(rrsig) = Rrsig::from_rdata(&received.record.rdata) else { continue };
        let owner = &received.record.owner;
        let at = |side| places.get(&place(rrsig.type_covered, owner, side));
        let own = if rrsig.signer == *owner { [Side::Apex, Side::Other] } else { [Side::Other, Side::Apex] };
        if let Some(set) = own.into_iter().find_map(at).and_then(|place| sets.get_mut(*place)) {
            set.signatures.push(Signature { id, rrsig });
        }
    }
    sets
}
