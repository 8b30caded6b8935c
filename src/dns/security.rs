//! The records of DNSSEC, read from their RDATA (RFC 4034 2-5, RFC 5155 3).
//!
//! Each reader gives `None` for RDATA that is not of its form: such a record proves nothing and cannot be used.

use std::rc::Rc;

use domain::base::ToName;
use domain::base::name::ParsedName;
use domain::rdata;
use octseq::Parser;

use crate::order::sorted;

use super::{Moment, Name, Rtype, key_tag};

/// A signature over an RRset (RFC 4034 3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rrsig {
    /// The type of the RRset that is signed.
    pub type_covered: Rtype,
    /// Algorithm number.
    pub algorithm: u8,
    /// Labels of the owner that was signed, without the root and without a wildcard's `*`.
    pub labels: u8,
    /// The TTL that was signed, in seconds.
    pub original_ttl: u32,
    /// End of validity.
    pub expiration: Moment,
    /// Begin of validity.
    pub inception: Moment,
    /// Tag of the key that is said to have signed.
    pub key_tag: u16,
    /// The zone that is said to have signed.
    pub signer: Name,
    /// The signature itself, in its algorithm's form.
    pub signature: Vec<u8>,
}

impl Rrsig {
    /// Reads RDATA (RFC 4034 3.1).
    pub fn from_rdata(octets: &[u8]) -> Option<Self> {
        let mut parser = Parser::from_ref(octets);
        let read = rdata::Rrsig::<&[u8], ParsedName<&[u8]>>::parse(&mut parser).ok()?;
        Some(Self {
            type_covered: read.type_covered(),
            algorithm: read.algorithm().to_int(),
            labels: read.labels(),
            original_ttl: read.original_ttl().as_secs(),
            expiration: Moment::from_field(read.expiration().into_int()),
            inception: Moment::from_field(read.inception().into_int()),
            key_tag: read.key_tag(),
            signer: read.signer_name().to_name(),
            signature: read.signature().to_vec(),
        })
    }
}

/// A zone's public key (RFC 4034 2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dnskey {
    /// The flags field.
    pub flags: u16,
    /// Must be 3.
    pub protocol: u8,
    /// Algorithm number.
    pub algorithm: u8,
    /// The key in its algorithm's form.
    pub public_key: Vec<u8>,
    /// Key tag, computed here (RFC 4034 B).
    pub key_tag: u16,
}

impl Dnskey {
    /// Reads RDATA (RFC 4034 2.1).
    pub fn from_rdata(octets: &[u8]) -> Option<Self> {
        let mut parser = Parser::from_ref(octets);
        let read = rdata::Dnskey::<&[u8]>::parse(&mut parser).ok()?;
        Some(Self {
            flags: read.flags(),
            protocol: read.protocol(),
            algorithm: read.algorithm().to_int(),
            public_key: read.public_key().to_vec(),
            key_tag: key_tag::of_rdata(octets),
        })
    }

    /// Whether the zone key flag is set: only then may it sign for a zone (RFC 4034 2.1.1).
    pub const fn is_zone_key(&self) -> bool {
        self.flags & 0x0100 != 0
    }

    /// Whether the key is revoked (RFC 5011 2.1).
    pub const fn is_revoked(&self) -> bool {
        self.flags & 0x0080 != 0
    }

    /// Whether the key is marked as a secure entry point, a hint for people and not for validation (RFC 4034 2.1.1).
    pub const fn is_entry_point(&self) -> bool {
        self.flags & 0x0001 != 0
    }
}

/// A digest of a child zone's key, kept by the parent (RFC 4034 5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ds {
    /// Tag of the key.
    pub key_tag: u16,
    /// Algorithm number of the key.
    pub algorithm: u8,
    /// Digest type number.
    pub digest_type: u8,
    /// The digest.
    pub digest: Vec<u8>,
}

impl Ds {
    /// Reads RDATA (RFC 4034 5.1).
    pub fn from_rdata(octets: &[u8]) -> Option<Self> {
        let mut parser = Parser::from_ref(octets);
        let read = rdata::Ds::<&[u8]>::parse(&mut parser).ok()?;
        Some(Self {
            key_tag: read.key_tag(),
            algorithm: read.algorithm().to_int(),
            digest_type: read.digest_type().to_int(),
            digest: read.digest().to_vec(),
        })
    }
}

/// The types at a name, from an NSEC or NSEC3 record (RFC 4034 4.1.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeBitmap(Rc<[Rtype]>);

impl TypeBitmap {
    fn read(bitmap: &rdata::dnssec::RtypeBitmap<&[u8]>) -> Self {
        // Ascending by its form (RFC 4034 4.1.2: windows in order), and made so where a zone's signer did not keep to it.
        Self(sorted(bitmap.iter().collect(), Rtype::cmp).into())
    }

    /// Whether the bit of `rtype` is set.
    pub fn contains(&self, rtype: Rtype) -> bool {
        self.0.binary_search(&rtype).is_ok()
    }

    /// A type at the name that answers a question for `rtype`: that type itself, or for ANY each that is data of the zone, and
    /// not only there for DNSSEC (RFC 1035 3.2.3; RFC 8482 4.1 allows to leave some out, and not all).
    pub fn first_answering(&self, rtype: Rtype) -> Option<Rtype> {
        let made_by_signing = |rtype: Rtype| matches!(rtype.to_int(), 46 | 47 | 128);
        self.0.iter().copied().find(|here| if rtype == Rtype::ANY { !made_by_signing(*here) } else { *here == rtype })
    }

    /// Whether the owner is a delegation, seen from the parent's side: it has NS and no SOA (RFC 4035 2.3).
    pub fn is_delegation(&self) -> bool {
        self.contains(Rtype::NS) && !self.contains(Rtype::SOA)
    }

    /// All types, ascending.
    pub const fn types(&self) -> &Rc<[Rtype]> {
        &self.0
    }
}

/// A gap in a zone's sorted names (RFC 4034 4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nsec {
    /// The next name that exists.
    pub next: Name,
    /// The types at the owner.
    pub types: TypeBitmap,
}

impl Nsec {
    /// Reads RDATA (RFC 4034 4.1).
    pub fn from_rdata(octets: &[u8]) -> Option<Self> {
        let mut parser = Parser::from_ref(octets);
        let read = rdata::Nsec::<&[u8], ParsedName<&[u8]>>::parse(&mut parser).ok()?;
        Some(Self { next: read.next_name().to_name(), types: TypeBitmap::read(read.types()) })
    }
}

/// How names are hashed in a zone (RFC 5155 3.1.1-3.1.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HashParameters {
    /// Hash algorithm; 1 is SHA-1, the only one there is.
    pub algorithm: u8,
    /// Additional iterations.
    pub iterations: u16,
    /// Salt, maybe empty.
    pub salt: Vec<u8>,
}

/// A gap in a zone's sorted hashes of names (RFC 5155 3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nsec3 {
    /// How names are hashed.
    pub parameters: HashParameters,
    /// Whether unsigned delegations may stand in the gap (RFC 5155 6).
    pub opt_out: bool,
    /// All flags; bits other than opt-out must be zero (RFC 5155 8.2).
    pub flags: u8,
    /// The next hash that exists.
    pub next: Vec<u8>,
    /// The types at the owner.
    pub types: TypeBitmap,
}

impl Nsec3 {
    /// Reads RDATA (RFC 5155 3.2).
    pub fn from_rdata(octets: &[u8]) -> Option<Self> {
        let mut parser = Parser::from_ref(octets);
        let read = rdata::Nsec3::<&[u8]>::parse(&mut parser).ok()?;
        Some(Self {
            parameters: HashParameters {
                algorithm: read.hash_algorithm().to_int(),
                iterations: read.iterations(),
                salt: read.salt().as_slice().to_vec(),
            },
            opt_out: read.opt_out(),
            flags: read.flags(),
            next: read.next_owner().as_slice().to_vec(),
            types: TypeBitmap::read(read.types()),
        })
    }
}
