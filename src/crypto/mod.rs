//! Signatures, digests and hashes of DNSSEC. Only this file is seen outside.
//!
//! Everything here is a pure function of octets; nothing panics, whatever a zone publishes. What can't be checked for lack of
//! an implementation is `None` ([`Algorithm::from_number`], [`DigestKind::from_number`]) or [`CryptoFault::UnsupportedKey`],
//! so that it is never taken for a forgery.

mod compared;
mod digest;
mod ecdsa;
mod eddsa;
mod fault;
mod mldsa;
mod nsec3_hash;
mod rsa;

use std::fmt;
use std::sync::Arc;

pub use compared::Compared;
pub use digest::{DigestKind, digest, digest_mnemonic};
pub use fault::{CryptoFault, KeyDefect, KeyLimit, SignatureDefect};
pub use nsec3_hash::nsec3_hash;

/// Checks one signature by one key.
///
/// `key` is the Public Key field of a DNSKEY (RFC 4034 2.1.4), `octets` what the signature covers (RFC 4034 3.1.8.1),
/// `signature` the Signature field of the RRSIG. For several signatures by one key, a [`PublicKey`] saves work.
///
/// # Errors
/// [`CryptoFault`]: why the signature does not hold, or can't be checked.
pub fn verify(by: Algorithm, key: &[u8], octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault> {
    Suite::ALL.verify(by, key, octets, signature)
}

/// A signing algorithm that signatures can be checked by (IANA: DNS Security Algorithm Numbers).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Algorithm {
    /// 5: RFC 3110.
    RsaSha1,
    /// 7: the same as 5, for zones with NSEC3 (RFC 5155 2).
    RsaSha1Nsec3,
    /// 8: RFC 5702.
    RsaSha256,
    /// 10: RFC 5702.
    RsaSha512,
    /// 13: RFC 6605.
    EcdsaP256,
    /// 14: RFC 6605.
    EcdsaP384,
    /// 15: RFC 8080.
    Ed25519,
    /// 16: RFC 8080.
    Ed448,
    /// 18: draft-westerbaan-dnssec-mldsa.
    MlDsa44,
}

impl Algorithm {
    /// Every supported algorithm, by number.
    pub const ALL: [Self; 9] = [
        Self::RsaSha1,
        Self::RsaSha1Nsec3,
        Self::RsaSha256,
        Self::RsaSha512,
        Self::EcdsaP256,
        Self::EcdsaP384,
        Self::Ed25519,
        Self::Ed448,
        Self::MlDsa44,
    ];

    /// The algorithm with this number; `None` when it is not supported.
    pub const fn from_number(number: u8) -> Option<Self> {
        Some(match number {
            5 => Self::RsaSha1,
            7 => Self::RsaSha1Nsec3,
            8 => Self::RsaSha256,
            10 => Self::RsaSha512,
            13 => Self::EcdsaP256,
            14 => Self::EcdsaP384,
            15 => Self::Ed25519,
            16 => Self::Ed448,
            18 => Self::MlDsa44,
            _ => return None,
        })
    }

    /// Its number in DNSKEY, RRSIG and DS records.
    pub const fn number(self) -> u8 {
        match self {
            Self::RsaSha1 => 5,
            Self::RsaSha1Nsec3 => 7,
            Self::RsaSha256 => 8,
            Self::RsaSha512 => 10,
            Self::EcdsaP256 => 13,
            Self::EcdsaP384 => 14,
            Self::Ed25519 => 15,
            Self::Ed448 => 16,
            Self::MlDsa44 => 18,
        }
    }

    /// Whether it must not be used to sign any more, though it may still be checked (RFC 9905 2).
    pub const fn is_retired(self) -> bool {
        match self {
            Self::RsaSha1 | Self::RsaSha1Nsec3 => true,
            Self::RsaSha256 | Self::RsaSha512 | Self::EcdsaP256 | Self::EcdsaP384 => false,
            Self::Ed25519 | Self::Ed448 | Self::MlDsa44 => false,
        }
    }

    /// Its name, as people who know cryptography write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RsaSha1 => "RSA with SHA-1",
            Self::RsaSha1Nsec3 => "RSA with SHA-1 (NSEC3)",
            Self::RsaSha256 => "RSA with SHA-256",
            Self::RsaSha512 => "RSA with SHA-512",
            Self::EcdsaP256 => "ECDSA P-256 with SHA-256",
            Self::EcdsaP384 => "ECDSA P-384 with SHA-384",
            Self::Ed25519 => "Ed25519",
            Self::Ed448 => "Ed448",
            Self::MlDsa44 => "ML-DSA-44",
        }
    }
}

/// IANA's mnemonic of an algorithm number, supported or not; `None` when the number has none.
pub const fn mnemonic(algorithm: u8) -> Option<&'static str> {
    Some(match algorithm {
        0 => "DELETE",
        1 => "RSAMD5",
        2 => "DH",
        3 => "DSA",
        5 => "RSASHA1",
        6 => "DSA-NSEC3-SHA1",
        7 => "RSASHA1-NSEC3-SHA1",
        8 => "RSASHA256",
        10 => "RSASHA512",
        12 => "ECC-GOST",
        13 => "ECDSAP256SHA256",
        14 => "ECDSAP384SHA384",
        15 => "ED25519",
        16 => "ED448",
        17 => "SM2SM3",
        18 => "MLDSA44",
        23 => "ECC-GOST12",
        252 => "INDIRECT",
        253 => "PRIVATEDNS",
        254 => "PRIVATEOID",
        _ => return None,
    })
}

/// Numbers that IANA gave to something that signs no zone: DELETE (RFC 8078 4), DH and INDIRECT.
const SIGN_NO_ZONE: [u8; 3] = [0, 2, 252];

/// The numbers of algorithms that zones may be signed by and this code can't check.
pub fn unchecked_algorithms() -> impl Iterator<Item = u8> {
    let signs = |number: &u8| mnemonic(*number).is_some() && !SIGN_NO_ZONE.contains(number);
    (0..=u8::MAX).filter(signs).filter(|number| Algorithm::from_number(*number).is_none())
}

/// The numbers of digest types of DS records that this code can't check.
pub fn unchecked_digests() -> impl Iterator<Item = u8> {
    (0..=u8::MAX).filter(|number| digest_mnemonic(*number).is_some() && DigestKind::from_number(*number).is_none())
}

/// A public key, read once and fit for many checks.
#[derive(Clone)]
pub struct PublicKey(Arc<dyn Key>);

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicKey")
    }
}

/// What a key of any algorithm does. Called through a table and not by name, so that the rarer algorithms can be left out of
/// what a first visit loads.
trait Key: Send + Sync {
    fn verify(&self, octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault>;

    /// The same, begun: for keys whose checks may be lengthy.
    fn begin(&self, octets: &[u8], signature: &[u8]) -> Begun {
        Begun::Ended(self.verify(octets, signature))
    }
}

/// A check that was begun.
enum Begun {
    /// And ended.
    Ended(Result<(), CryptoFault>),
    /// And takes more than one turn.
    Lengthy(Box<dyn Lengthy>),
}

/// A check that takes more than one turn, so that a browser can do something else between them.
trait Lengthy {
    /// One more turn of some milliseconds; gives the outcome with the last one.
    fn go_on(&mut self) -> Option<Result<(), CryptoFault>>;
}

/// A signature check under way: see [`Suite::begin`].
pub struct Checking(Begun);

impl fmt::Debug for Checking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Checking")
    }
}

impl Checking {
    /// The outcome, if there is one by now; makes one more turn where there is none.
    pub fn outcome(&mut self) -> Option<Result<(), CryptoFault>> {
        match &mut self.0 {
            Begun::Ended(ended) => Some(*ended),
            Begun::Lengthy(more) => more.go_on(),
        }
    }

    fn whole(mut self) -> Result<(), CryptoFault> {
        loop {
            if let Some(outcome) = self.outcome() {
                return outcome;
            }
        }
    }
}

impl PublicKey {
    /// Reads the Public Key field of a DNSKEY (RFC 4034 2.1.4).
    ///
    /// # Errors
    /// [`CryptoFault::KeyLength`], [`CryptoFault::MalformedKey`] or [`CryptoFault::UnsupportedKey`].
    pub fn new(by: Algorithm, key: &[u8]) -> Result<Self, CryptoFault> {
        Suite::ALL.key(by, key)
    }

    /// Checks a signature over `octets` by this key.
    ///
    /// # Errors
    /// [`CryptoFault::SignatureLength`], [`CryptoFault::MalformedSignature`] or [`CryptoFault::Mismatch`].
    pub fn verify(&self, octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault> {
        self.0.verify(octets, signature)
    }
}

/// The algorithms that a validation has at hand.
#[derive(Clone, Copy)]
pub struct Suite {
    rarer: fn(Algorithm, &[u8]) -> Result<PublicKey, CryptoFault>,
}

impl fmt::Debug for Suite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Suite")
    }
}

impl Suite {
    /// Every algorithm of [`Algorithm::ALL`].
    pub const ALL: Self = Self { rarer };

    /// RSA and ECDSA P-256, which are what most chains are made of. A key of any other is [`CryptoFault::NotAtHand`].
    pub const COMMON: Self = Self { rarer: |_, _| Err(CryptoFault::NotAtHand) };

    /// Checks one signature by one key, as [`verify`] does.
    ///
    /// # Errors
    /// [`CryptoFault`]: why the signature does not hold, or can't be checked.
    pub fn verify(self, by: Algorithm, key: &[u8], octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault> {
        self.key(by, key)?.verify(octets, signature)
    }

    /// Begins to check one signature by one key. Most checks end at once; those by RSA keys of large exponents take several turns.
    pub fn begin(self, by: Algorithm, key: &[u8], octets: &[u8], signature: &[u8]) -> Checking {
        Checking(match self.key(by, key) {
            Ok(key) => key.0.begin(octets, signature),
            Err(fault) => Begun::Ended(Err(fault)),
        })
    }

    fn key(self, by: Algorithm, key: &[u8]) -> Result<PublicKey, CryptoFault> {
        let rsa = |scheme| rsa::Key::read(key, scheme).map(|key| PublicKey(Arc::new(key)));
        match by {
            Algorithm::RsaSha1 | Algorithm::RsaSha1Nsec3 => rsa(rsa::Scheme::SHA1),
            Algorithm::RsaSha256 => rsa(rsa::Scheme::SHA256),
            Algorithm::RsaSha512 => rsa(rsa::Scheme::SHA512),
            Algorithm::EcdsaP256 => Ok(PublicKey(Arc::new(ecdsa::P256::read(key)?))),
            Algorithm::EcdsaP384 | Algorithm::Ed25519 | Algorithm::Ed448 | Algorithm::MlDsa44 => (self.rarer)(by, key),
        }
    }
}

/// A key of an algorithm that few chains have.
fn rarer(by: Algorithm, key: &[u8]) -> Result<PublicKey, CryptoFault> {
    Ok(PublicKey(match by {
        Algorithm::EcdsaP384 => Arc::new(ecdsa::P384::read(key)?),
        Algorithm::Ed25519 => Arc::new(eddsa::Ed25519::read(key)?),
        Algorithm::Ed448 => Arc::new(eddsa::Ed448::read(key)?),
        Algorithm::MlDsa44 => Arc::new(mldsa::Key::read(key)?),
        _ => return Err(CryptoFault::NotAtHand),
    }))
}

/// How much work a check by this key is: about the microseconds that a usual machine needs for it natively. By algorithm as measured,
/// and for RSA by the products of numbers of the modulus' size that the exponent asks for (RFC 3110 2).
pub fn effort(by: Algorithm, key: &[u8]) -> u64 {
    match by {
        Algorithm::RsaSha1 | Algorithm::RsaSha1Nsec3 | Algorithm::RsaSha256 | Algorithm::RsaSha512 => rsa::effort(key),
        Algorithm::EcdsaP256 => 400,
        Algorithm::EcdsaP384 => 1_500,
        Algorithm::Ed25519 => 3_300,
        Algorithm::Ed448 => 2_400,
        Algorithm::MlDsa44 => 2_000,
    }
}

/// Whether a check by this key is too much work to be made only to be shown.
pub fn is_lengthy(by: Algorithm, key: &[u8]) -> bool {
    effort(by, key) > EFFORT_MOST
}

/// Work above which nothing is reckoned only to be shown: an RSA key of 4096 bits with the usual exponent takes a fifth of it.
const EFFORT_MOST: u64 = 5_000;

/// What the check of a signature compares; arguments as for [`verify`]. `None` where it does not come so far: a key or a signature
/// that is not of its form; where it compares nothing that could be shown (ML-DSA); and where it is too much work to do it only for that.
pub fn compared(by: Algorithm, key: &[u8], octets: &[u8], signature: &[u8]) -> Option<Compared> {
    if is_lengthy(by, key) {
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

/// The hash of `octets` that a signature by this algorithm is made over, for display; `None` where the algorithm takes no
/// plain hash of the octets (EdDSA, ML-DSA).
pub fn signed_digest(by: Algorithm, octets: &[u8]) -> Option<Vec<u8>> {
    match by {
        Algorithm::RsaSha1 | Algorithm::RsaSha1Nsec3 => Some(digest::sha1(octets)),
        Algorithm::RsaSha256 | Algorithm::EcdsaP256 => Some(digest::sha256(octets)),
        Algorithm::RsaSha512 => Some(digest::sha512(octets)),
        Algorithm::EcdsaP384 => Some(digest::sha384(octets)),
        Algorithm::Ed25519 | Algorithm::Ed448 | Algorithm::MlDsa44 => None,
    }
}

/// The size of a key in bits as operators give it: of an RSA modulus, of a curve's field, of a DSA prime.
///
/// Knows unsupported algorithms too. `None` when the algorithm is unknown or the key can't be read.
pub fn key_size_bits(algorithm: u8, key: &[u8]) -> Option<usize> {
    match algorithm {
        1 | 5 | 7 | 8 | 10 => rsa::modulus_bits(key),
        // RFC 2536 2: T, then Q of 20 octets, then P of 64 + 8 T octets.
        3 | 6 => key.first().filter(|t| **t <= 8).map(|t| 512 + 64 * usize::from(*t)),
        12 | 13 | 17 | 23 if key.len() == 64 => Some(256),
        14 if key.len() == 96 => Some(384),
        15 if key.len() == 32 => Some(256),
        16 if key.len() == 57 => Some(456),
        _ => None,
    }
}
