//! Keys and signatures as the numbers that they are (RFC 3110, RFC 6605, RFC 8080).

use super::fields::Field;
use super::{Decoded, Mapper};

/// Octets of one number of a curve, by algorithm: of a coordinate, and of either half of a signature.
const fn of_curve(algorithm: u8) -> Option<usize> {
    match algorithm {
        13 => Some(32),
        14 => Some(48),
        _ => None,
    }
}

/// Octets of a point of EdDSA, by algorithm; a signature has twice as many.
const fn of_edwards(algorithm: u8) -> Option<usize> {
    match algorithm {
        15 => Some(32),
        16 => Some(57),
        _ => None,
    }
}

const fn is_rsa(algorithm: u8) -> bool {
    matches!(algorithm, 1 | 5 | 7 | 8 | 10)
}

/// Writes a public key in the form of its algorithm; one that is not of it is one span.
pub(super) fn write_key<S: Copy>(map: &mut Mapper<S>, field: Field, algorithm: u8, key: &[u8]) {
    map.group(field, Decoded::Parts, |map| {
        if is_rsa(algorithm)
            && let Some((length, exponent, modulus)) = rsa(key)
        {
            map.number(Field::EXPONENT_LENGTH, length);
            map.leaf(Field::EXPONENT, exponent, large(exponent));
            map.leaf(Field::MODULUS, modulus, Decoded::Large);
            return;
        }
        match (of_curve(algorithm), of_edwards(algorithm)) {
            (Some(length), _) if key.len() == 2 * length => {
                let (x, y) = key.split_at(length);
                map.leaf(Field::KEY_X, x, Decoded::Large);
                map.leaf(Field::KEY_Y, y, Decoded::Large);
            }
            (_, Some(length)) if key.len() == length => map.leaf(Field::KEY_POINT, key, Decoded::Octets),
            _ => map.leaf(Field::KEY_OTHER, key, Decoded::Octets),
        }
    });
}

/// Writes a signature in the form of its algorithm; one that is not of it is one span.
pub(super) fn write_signature<S: Copy>(map: &mut Mapper<S>, field: Field, algorithm: u8, signature: &[u8]) {
    // What is signed is the RDATA without it.
    if signature.is_empty() {
        return;
    }
    map.group(field, Decoded::Parts, |map| {
        if is_rsa(algorithm) {
            map.leaf(Field::SIGNATURE_NUMBER, signature, Decoded::Large);
            return;
        }
        let (fields, decoded, length) = match (of_curve(algorithm), of_edwards(algorithm)) {
            (Some(length), _) => ([Field::SIGNATURE_R, Field::SIGNATURE_S], Decoded::Large, length),
            (_, Some(length)) => ([Field::SIGNATURE_POINT, Field::SIGNATURE_SCALAR], Decoded::Octets, length),
            _ => ([Field::SIGNATURE_OTHER; 2], Decoded::Octets, 0),
        };
        match signature.split_at_checked(length).filter(|(one, other)| !one.is_empty() && one.len() == other.len()) {
            Some((one, other)) => {
                let [first, second] = fields;
                map.leaf(first, one, decoded.clone());
                map.leaf(second, other, decoded);
            }
            None => map.leaf(Field::SIGNATURE_OTHER, signature, Decoded::Octets),
        }
    });
}

/// The parts of an RSA key (RFC 3110 2): the octets that say how long the exponent is, the exponent, the modulus.
fn rsa(key: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let (head, length) = match key {
        [0, high, low, ..] => (3, usize::from(u16::from_be_bytes([*high, *low]))),
        [0, ..] | [] => return None,
        [length, ..] => (1, usize::from(*length)),
    };
    let (head, rest) = key.split_at_checked(head)?;
    let (exponent, modulus) = rest.split_at_checked(length)?;
    Some((head, exponent, modulus))
}

/// A number that is said in digits where it is small enough.
fn large(octets: &[u8]) -> Decoded {
    if octets.len() <= 8 { Decoded::Number(super::number(octets)) } else { Decoded::Large }
}

/// The block that an RSA signature becomes when it is raised to the exponent, by the parts that EMSA-PKCS1-v1_5 has (RFC 8017 9.2): for
/// a digest behind `digest_info`. What is not of that form is one span.
pub fn block<S: Copy>(map: &mut Mapper<S>, block: &[u8], digest_info: &[u8], digest: usize) {
    let parts = || {
        let (head, tail) = block.split_at_checked(block.len().checked_sub(digest_info.len() + digest + 1)?)?;
        let ([0, 1, padding @ ..], [0, rest @ ..]) = (head, tail) else { return None };
        let (info, digest) = rest.split_at_checked(digest_info.len())?;
        (padding.iter().all(|octet| *octet == 0xff) && info == digest_info).then_some((padding, digest))
    };
    match parts() {
        Some((padding, digest)) => {
            map.leaf(Field::BLOCK_ZERO, &[0], Decoded::Octets);
            map.leaf(Field::BLOCK_TYPE, &[1], Decoded::Octets);
            map.leaf(Field::PADDING, padding, Decoded::Octets);
            map.leaf(Field::SEPARATOR, &[0], Decoded::Octets);
            map.leaf(Field::DIGEST_INFO, digest_info, Decoded::Octets);
            map.leaf(Field::BLOCK_DIGEST, digest, Decoded::Octets);
        }
        None => map.leaf(Field::BLOCK_OTHER, block, Decoded::Octets),
    }
}
