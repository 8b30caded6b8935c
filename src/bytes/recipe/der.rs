//! Keys and signatures as other libraries read them: SubjectPublicKeyInfo (RFC 5280 4.1.2.7) and ECDSA-Sig-Value (RFC 3279 2.2.3).

use crate::crypto::Algorithm;

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;

/// AlgorithmIdentifier of rsaEncryption (RFC 3279 2.3.1), DER.
const RSA: &[u8] = b"\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";
/// Of an EC key on P-256 and P-384 (RFC 5480 2.1.1).
const P256: &[u8] = b"\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07";
const P384: &[u8] = b"\x30\x10\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x22";
/// Of Ed25519 and Ed448 (RFC 8410 3).
const ED25519: &[u8] = b"\x30\x05\x06\x03\x2b\x65\x70";
const ED448: &[u8] = b"\x30\x05\x06\x03\x2b\x65\x71";
/// Of ML-DSA-44 (RFC 9881 2).
const MLDSA44: &[u8] = b"\x30\x0b\x06\x09\x60\x86\x48\x01\x65\x03\x04\x03\x11";

/// The Public Key field of a DNSKEY as SubjectPublicKeyInfo; `None` where an RSA key ends before it has a modulus.
pub(super) fn public_key(algorithm: Algorithm, key: &[u8]) -> Option<Vec<u8>> {
    let (identifier, bits) = match algorithm {
        Algorithm::RsaSha1 | Algorithm::RsaSha1Nsec3 | Algorithm::RsaSha256 | Algorithm::RsaSha512 => {
            let (exponent, modulus) = rsa_parts(key)?;
            (RSA, element(SEQUENCE, &[integer(modulus), integer(exponent)].concat()))
        }
        // SEC 1 2.3.3: an uncompressed point is marked by 4.
        Algorithm::EcdsaP256 => (P256, [&[4], key].concat()),
        Algorithm::EcdsaP384 => (P384, [&[4], key].concat()),
        Algorithm::Ed25519 => (ED25519, key.to_vec()),
        Algorithm::Ed448 => (ED448, key.to_vec()),
        Algorithm::MlDsa44 => (MLDSA44, key.to_vec()),
    };
    let bits = element(BIT_STRING, &[&[0], bits.as_slice()].concat());
    Some(element(SEQUENCE, &[identifier, &bits].concat()))
}

/// The Signature field of an RRSIG as a library has it: of ECDSA as a sequence of r and s, of all others as it is.
pub(super) fn signature(algorithm: Algorithm, signature: &[u8]) -> Vec<u8> {
    match algorithm {
        Algorithm::EcdsaP256 | Algorithm::EcdsaP384 => {
            let (r, s) = signature.split_at(signature.len() / 2);
            element(SEQUENCE, &[integer(r), integer(s)].concat())
        }
        _ => signature.to_vec(),
    }
}

/// Exponent and modulus (RFC 3110 2).
pub(super) fn rsa_parts(key: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = match key {
        [0, high, low, rest @ ..] => (usize::from(u16::from_be_bytes([*high, *low])), rest),
        [0, ..] | [] => return None,
        [length, rest @ ..] => (usize::from(*length), rest),
    };
    rest.split_at_checked(length).filter(|(_, modulus)| !modulus.is_empty())
}

/// A number that is not negative.
fn integer(octets: &[u8]) -> Vec<u8> {
    let zeros = octets.iter().take_while(|octet| **octet == 0).count();
    let octets = octets.get(zeros..).unwrap_or_default();
    match octets.first() {
        Some(first) if *first < 0x80 => element(INTEGER, octets),
        // With a zero in front, or it would be negative; the number zero is that octet alone.
        _ => element(INTEGER, &[&[0], octets].concat()),
    }
}

/// Tag, length and value (X.690 8.1).
fn element(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = value.len().to_be_bytes();
    let zeros = length.iter().take_while(|octet| **octet == 0).count();
    let length = length.get(zeros..).unwrap_or_default();
    let mut octets = vec![tag];
    match *length {
        [] => octets.push(0),
        [one] if one < 0x80 => octets.push(one),
        _ => {
            // There are eight at most.
            octets.push(0x80 | u8::try_from(length.len()).unwrap_or(0));
            octets.extend_from_slice(length);
        }
    }
    octets.extend_from_slice(value);
    octets
}
