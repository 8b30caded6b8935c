//! What a signature check compares in its last step, number beside number: for display, and reckoned anew. A verdict never comes from
//! here.

use super::{Algorithm, ecdsa, eddsa, rsa};

/// The two sides of the last comparison of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// RSA (RFC 8017 8.2.2): the signature raised to the exponent, and the one block that is right.
    Blocks {
        /// What the signature opens to, as long as the modulus.
        opened: Vec<u8>,
        /// What it must open to.
        expected: Vec<u8>,
        /// DER of DigestInfo up to the digest in that block.
        digest_info: &'static [u8],
        /// Octets of the digest behind it.
        digest: usize,
    },
    /// ECDSA (FIPS 186-5 6.4.2): r as it was sent, and the first coordinate of the point that key, hash and s lead to, modulo the order.
    Coordinates {
        /// r of the signature.
        sent: Vec<u8>,
        /// What comes out.
        computed: Vec<u8>,
    },
    /// EdDSA (RFC 8032 5.1.7, 5.2.7): the point R as it was sent, and the one that key, octets and S lead to.
    Points {
        /// R of the signature.
        sent: Vec<u8>,
        /// What comes out.
        computed: Vec<u8>,
    },
}

/// Work above which nothing is reckoned only to be shown: an RSA key of 4096 bits with the usual exponent takes a fifth of it.
const EFFORT_MOST: u64 = 5_000;

/// What the check of a signature compares; arguments as for [`super::verify`]. `None` where it does not come so far: a key or a signature
/// that is not of its form; where it compares nothing that could be shown (ML-DSA); and where it is too much work to do it only for that.
pub fn compared(by: Algorithm, key: &[u8], octets: &[u8], signature: &[u8]) -> Option<Compared> {
    if super::effort(by, key) > EFFORT_MOST {
        return None;
    }
    let scheme = match by {
        Algorithm::RsaSha1 | Algorithm::RsaSha1Nsec3 => rsa::Scheme::SHA1,
        Algorithm::RsaSha256 => rsa::Scheme::SHA256,
        Algorithm::RsaSha512 => rsa::Scheme::SHA512,
        Algorithm::EcdsaP256 => return ecdsa::P256::read(key).ok()?.compared(octets, signature),
        Algorithm::EcdsaP384 => return ecdsa::P384::read(key).ok()?.compared(octets, signature),
        Algorithm::Ed25519 => return eddsa::Ed25519::read(key).ok()?.compared(octets, signature),
        Algorithm::Ed448 => return eddsa::Ed448::read(key).ok()?.compared(octets, signature),
        Algorithm::MlDsa44 => return None,
    };
    rsa::Key::read(key, scheme).ok()?.compared(octets, signature)
}

impl Compared {
    /// Whether both sides are the same.
    pub fn agrees(&self) -> bool {
        match self {
            Self::Blocks { opened, expected, .. } => opened == expected,
            Self::Coordinates { sent, computed } | Self::Points { sent, computed } => sent == computed,
        }
    }
}
