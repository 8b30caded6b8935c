//! RSA signatures, PKCS #1 v1.5 (RFC 3110, RFC 5702; RFC 8017 8.2.2).
//!
//! The signature is raised to the public exponent and the whole result compared with the one encoding that is right. The
//! encoding is never parsed, so there is no padding to be lenient about (as in CVE-2006-4339).

use super::compared::Compared;
use super::{Begun, CryptoFault, KeyDefect, KeyLimit, Lengthy, SignatureDefect, digest};
use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd};

/// What is hashed, and how the hash is marked in the encoded message (RFC 8017 9.2, note 1).
#[derive(Clone, Copy, Debug)]
pub(super) struct Scheme {
    hash: fn(&[u8]) -> Vec<u8>,
    /// DER of DigestInfo up to the hash.
    prefix: &'static [u8],
    /// Octets of the hash.
    hash_len: usize,
}

impl Scheme {
    /// RSASHA1 and RSASHA1-NSEC3-SHA1.
    pub(super) const SHA1: Self = Self {
        hash: digest::sha1,
        prefix: &[0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14],
        hash_len: 20,
    };
    /// RSASHA256.
    pub(super) const SHA256: Self = Self {
        hash: digest::sha256,
        prefix: &[
            0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04,
            0x20,
        ],
        hash_len: 32,
    };
    /// RSASHA512.
    pub(super) const SHA512: Self = Self {
        hash: digest::sha512,
        prefix: &[
            0x30, 0x51, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03, 0x05, 0x00, 0x04,
            0x40,
        ],
        hash_len: 64,
    };

    /// The smallest modulus that holds the encoded message: 0x00 0x01, eight of 0xff, 0x00, prefix, hash.
    fn least_bits(self) -> usize {
        MODULUS_LEAST.max((11 + self.prefix.len() + self.hash_len) * 8 - 7)
    }

    /// EMSA-PKCS1-v1_5 of `octets` in `length` octets, the modulus' length (RFC 8017 9.2).
    fn encode(self, octets: &[u8], length: usize) -> Vec<u8> {
        let padding = length.saturating_sub(3 + self.prefix.len() + self.hash_len);
        let mut encoded = vec![0x00, 0x01];
        encoded.resize(2 + padding, 0xff);
        encoded.push(0x00);
        encoded.extend_from_slice(self.prefix);
        encoded.extend((self.hash)(octets));
        encoded
    }
}

/// RFC 5702 2: no RSA key below 512 bits; numbers of that size have been factored by single persons since 2009.
const MODULUS_LEAST: usize = 512;
/// RFC 3110 2 and RFC 5702 2: no RSA key above 4096 bits.
const MODULUS_MOST: usize = 4096;
/// OpenSSL, and so Unbound, takes any exponent up to this size of modulus, and above it ...
const MODULUS_ANY_EXPONENT: usize = 3072;
/// ... exponents up to this size; they keep the work of one check bounded.
const EXPONENT_MOST: usize = 64;
/// Products of one turn of a check. An exponent of the usual size needs 18; one of 3072 bits would keep a browser for a tenth of a second.
const PRODUCTS: usize = 512;

/// An RSA key with what repeated checks need.
#[derive(Clone, Debug)]
pub(super) struct Key {
    scheme: Scheme,
    /// Octets of the modulus, and so of signatures.
    length: usize,
    /// Most significant octet first, no zeros in front.
    exponent: Vec<u8>,
    modulus: BoxedMontyParams,
}

impl Key {
    /// Reads a key in the form of RFC 3110 2.
    pub(super) fn read(key: &[u8], scheme: Scheme) -> Result<Self, CryptoFault> {
        let Some((exponent, modulus)) = split(key) else {
            return Err(CryptoFault::KeyLength { expected: None, got: key.len() });
        };
        let (bits, least, most) = (bit_len(modulus), scheme.least_bits(), MODULUS_MOST);
        if bits < least || bits > most {
            return Err(CryptoFault::UnsupportedKey(KeyLimit::Modulus { bits, least, most }));
        }
        if modulus.last().is_none_or(|octet| octet % 2 == 0) {
            return Err(CryptoFault::MalformedKey(KeyDefect::EvenModulus));
        }
        if exponent.last().is_none_or(|octet| octet % 2 == 0) {
            return Err(CryptoFault::MalformedKey(KeyDefect::EvenExponent));
        }
        if exponent == [1] {
            return Err(CryptoFault::MalformedKey(KeyDefect::ExponentOne));
        }
        if (exponent.len(), exponent) >= (modulus.len(), modulus) {
            return Err(CryptoFault::MalformedKey(KeyDefect::ExponentAboveModulus));
        }
        if bits > MODULUS_ANY_EXPONENT && bit_len(exponent) > EXPONENT_MOST {
            let (bits, most) = (bit_len(exponent), EXPONENT_MOST);
            return Err(CryptoFault::UnsupportedKey(KeyLimit::Exponent { bits, most }));
        }
        let odd = Option::from(Odd::new(BoxedUint::from_be_slice_vartime(modulus)));
        let Some(odd) = odd else { return Err(CryptoFault::MalformedKey(KeyDefect::EvenModulus)) };
        let (length, exponent) = (modulus.len(), exponent.to_vec());
        Ok(Self { scheme, length, exponent, modulus: BoxedMontyParams::new_vartime(odd) })
    }
}

impl super::Key for Key {
    fn verify(&self, octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault> {
        super::Checking(self.begin(octets, signature)).whole()
    }

    fn begin(&self, octets: &[u8], signature: &[u8]) -> Begun {
        let mut raising = match self.raising(octets, signature) {
            Ok(raising) => raising,
            Err(fault) => return Begun::Ended(Err(fault)),
        };
        match raising.go_on() {
            Some(ended) => Begun::Ended(ended),
            None => Begun::Lengthy(Box::new(raising)),
        }
    }
}

impl Key {
    /// RFC 8017 8.2.2. The signature must have the modulus' length, as OpenSSL has it too.
    fn raising(&self, octets: &[u8], signature: &[u8]) -> Result<Raising, CryptoFault> {
        if signature.len() != self.length {
            return Err(CryptoFault::SignatureLength { expected: self.length, got: signature.len() });
        }
        let representative = BoxedUint::from_be_slice_vartime(signature);
        if representative >= *self.modulus.modulus().as_ref() {
            return Err(CryptoFault::MalformedSignature(SignatureDefect::AboveModulus));
        }
        let encoded = BoxedUint::from_be_slice_vartime(&self.scheme.encode(octets, self.length));
        let base = BoxedMontyForm::new(representative, &self.modulus);
        let bits = self.exponent.iter().flat_map(|octet| (0..8).map(move |bit| octet >> (7 - bit) & 1 == 1));
        // From the bit behind the first one that is set; the last stands first, to be taken from the end.
        let mut bits: Vec<bool> = bits.skip_while(|bit| !bit).skip(1).collect();
        bits.reverse();
        Ok(Raising { power: base.clone(), base, bits, encoded })
    }

    /// What the signature opens to, and what it must.
    pub(super) fn compared(&self, octets: &[u8], signature: &[u8]) -> Option<Compared> {
        let mut raising = self.raising(octets, signature).ok()?;
        while !raising.turn() {}
        let power = raising.power.retrieve().to_be_bytes();
        // The power has as many octets as its words; those in front are zeros.
        let opened = power.get(power.len().checked_sub(self.length)?..)?.to_vec();
        let (digest_info, digest) = (self.scheme.prefix, self.scheme.hash_len);
        Some(Compared::Blocks { opened, expected: self.scheme.encode(octets, self.length), digest_info, digest })
    }
}

/// A number on its way to the power of an exponent, modulo the modulus; square and multiply, for nothing here is secret.
struct Raising {
    base: BoxedMontyForm,
    power: BoxedMontyForm,
    /// The bits of the exponent that are left, the next one last.
    bits: Vec<bool>,
    /// What must come out.
    encoded: BoxedUint,
}

impl Raising {
    /// One more turn; whether the power is reached.
    fn turn(&mut self) -> bool {
        let mut products = 0;
        while products < PRODUCTS {
            let Some(bit) = self.bits.pop() else { return true };
            self.power = self.power.square();
            products += 1;
            if bit {
                self.power = self.power.mul(&self.base);
                products += 1;
            }
        }
        false
    }
}

impl Lengthy for Raising {
    fn go_on(&mut self) -> Option<Result<(), CryptoFault>> {
        if !self.turn() {
            return None;
        }
        Some(if self.power.retrieve() == self.encoded { Ok(()) } else { Err(CryptoFault::Mismatch) })
    }
}

/// Bits of the modulus of a key in the form of RFC 3110 2; `None` if it does not parse.
pub(super) fn modulus_bits(key: &[u8]) -> Option<usize> {
    split(key).map(|(_, modulus)| bit_len(modulus))
}

/// What a check by a key takes, see [`effort`](super::effort): a product of two numbers of 64 words of 64 bits takes 14 of it.
pub(super) fn effort(key: &[u8]) -> u64 {
    /// Products that a check takes whatever the exponent is: into the form of Montgomery and back.
    const SET_UP: usize = 4;
    let Some((exponent, modulus)) = split(key) else { return 1 };
    let words = modulus.len().div_ceil(8).min(MODULUS_MOST / 64);
    let ones: usize = exponent.iter().map(|octet| octet.count_ones() as usize).sum();
    let products = (bit_len(exponent) + ones).min(2 * MODULUS_MOST) + SET_UP;
    u64::try_from(5 + words * words * products / 300).unwrap_or(u64::MAX)
}

/// Parts a key into exponent and modulus (RFC 3110 2), both without zeros in front.
///
/// The RFC prohibits such zeros; they are dropped here as validators in the field do. `None` if the key ends early or
/// nothing is left for the modulus.
fn split(key: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = match key {
        [0, high, low, rest @ ..] => (usize::from(u16::from_be_bytes([*high, *low])), rest),
        [0, ..] => return None,
        [length, rest @ ..] => (usize::from(*length), rest),
        [] => return None,
    };
    let (exponent, modulus) = rest.split_at_checked(length)?;
    (!modulus.is_empty()).then(|| (trim(exponent), trim(modulus)))
}

fn trim(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|octet| **octet == 0).count();
    number.get(zeros..).unwrap_or_default()
}

/// Bits of a number without zeros in front.
fn bit_len(number: &[u8]) -> usize {
    number.first().map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}
