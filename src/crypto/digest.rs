//! Digests of DS records (RFC 4034 5.1.4, RFC 4509, RFC 6605 2), and the hashes below signatures.

use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// The digest of `parts`, one after the other; for a DS these are the owner in canonical form and the DNSKEY RDATA.
pub fn digest(kind: DigestKind, parts: &[&[u8]]) -> Vec<u8> {
    match kind {
        DigestKind::Sha1 => hash::<Sha1>(parts),
        DigestKind::Sha256 => hash::<Sha256>(parts),
        DigestKind::Sha384 => hash::<Sha384>(parts),
    }
}

/// A digest type that DS records can be checked by (IANA: DS RR Type Digest Algorithms).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DigestKind {
    /// 1: RFC 3658.
    Sha1,
    /// 2: RFC 4509.
    Sha256,
    /// 4: RFC 6605.
    Sha384,
}

impl DigestKind {
    /// Every supported digest type, by number.
    pub const ALL: [Self; 3] = [Self::Sha1, Self::Sha256, Self::Sha384];

    /// The digest type with this number; `None` when it is not supported.
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Sha1),
            2 => Some(Self::Sha256),
            4 => Some(Self::Sha384),
            _ => None,
        }
    }

    /// Its number in DS records.
    pub const fn number(self) -> u8 {
        match self {
            Self::Sha1 => 1,
            Self::Sha256 => 2,
            Self::Sha384 => 4,
        }
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
        }
    }

    /// Octets of a digest of this type; never zero.
    #[expect(clippy::len_without_is_empty, reason = "a digest type is never empty")]
    pub const fn len(self) -> usize {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
        }
    }
}

/// IANA's name of a digest type, supported or not; `None` when the number has none.
pub const fn digest_mnemonic(digest_type: u8) -> Option<&'static str> {
    Some(match digest_type {
        1 => "SHA-1",
        2 => "SHA-256",
        3 => "GOST R 34.11-94",
        4 => "SHA-384",
        5 => "GOST R 34.11-2012",
        6 => "SM3",
        _ => return None,
    })
}

/// SHA-1 of `octets`.
pub(super) fn sha1(octets: &[u8]) -> Vec<u8> {
    hash::<Sha1>(&[octets])
}

/// SHA-256 of `octets`.
pub(super) fn sha256(octets: &[u8]) -> Vec<u8> {
    hash::<Sha256>(&[octets])
}

/// SHA-384 of `octets`.
pub(super) fn sha384(octets: &[u8]) -> Vec<u8> {
    hash::<Sha384>(&[octets])
}

/// SHA-512 of `octets`.
pub(super) fn sha512(octets: &[u8]) -> Vec<u8> {
    hash::<Sha512>(&[octets])
}

fn hash<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
    let mut state = D::new();
    for part in parts {
        state.update(part);
    }
    state.finalize().to_vec()
}
