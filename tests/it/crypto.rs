//! Signatures from outside: what the signing tools make verifies, and nothing next to it does.

use domain::utils::base64;
use explainer::crypto::{
    Algorithm, Compared, CryptoFault, DigestKind, KeyDefect, KeyLimit, PublicKey, SignatureDefect, compared,
    digest_mnemonic, key_size_bits, mnemonic, signed_digest, verify,
};

/// One RRset of one record with its signature and the key, taken from presentation format.
pub(crate) struct Signed {
    pub(crate) algorithm: Algorithm,
    pub(crate) key: Vec<u8>,
    /// RFC 4034 3.1.8.1.
    pub(crate) octets: Vec<u8>,
    pub(crate) signature: Vec<u8>,
}

impl Signed {
    /// `rrsig` has its times as seconds; the TTL is the original TTL.
    pub(crate) fn new(owner: &str, rdata: &[u8], dnskey: &str, rrsig: &str) -> Self {
        let fields: Vec<&str> = rrsig.split_whitespace().collect();
        let [covered, algorithm, labels, ttl, expiration, inception, tag, signer, signature] = fields[..] else {
            panic!("{rrsig}")
        };
        let rtype: u16 = match covered {
            "A" => 1,
            "MX" => 15,
            other => panic!("{other}"),
        };
        let number: u8 = algorithm.parse().unwrap();
        let ttl = ttl.parse::<u32>().unwrap().to_be_bytes();
        let mut octets = rtype.to_be_bytes().to_vec();
        octets.extend([number, labels.parse().unwrap()]);
        octets.extend(ttl);
        octets.extend(expiration.parse::<u32>().unwrap().to_be_bytes());
        octets.extend(inception.parse::<u32>().unwrap().to_be_bytes());
        octets.extend(tag.parse::<u16>().unwrap().to_be_bytes());
        octets.extend(signer.split('.').flat_map(label));
        octets.extend(owner.split('.').flat_map(label));
        octets.extend(rtype.to_be_bytes());
        octets.extend([0, 1]);
        octets.extend(ttl);
        octets.extend(u16::try_from(rdata.len()).unwrap().to_be_bytes());
        octets.extend(rdata);
        Self {
            algorithm: Algorithm::from_number(number).unwrap(),
            key: octets_of_base64(dnskey.split(' ').nth(3).unwrap()),
            octets,
            signature: octets_of_base64(signature),
        }
    }

    pub(crate) fn verify(&self) -> Result<(), CryptoFault> {
        verify(self.algorithm, &self.key, &self.octets, &self.signature)
    }
}

/// A label in wire format; the empty one is the root's.
pub(crate) fn label(text: &str) -> Vec<u8> {
    let mut wire = vec![u8::try_from(text.len()).unwrap()];
    wire.extend(text.as_bytes());
    wire
}

pub(crate) fn octets_of_base64(text: &str) -> Vec<u8> {
    base64::decode(text).unwrap()
}

/// `www.example. A 192.0.2.91` as dnssec-signzone of BIND 9.18 signed it: owner and data, DNSKEY, RRSIG.
const SIGNZONE: [&str; 8] = [
    include_str!("fixtures/signzone_5.txt"),
    include_str!("fixtures/signzone_7.txt"),
    include_str!("fixtures/signzone_8.txt"),
    include_str!("fixtures/signzone_10.txt"),
    include_str!("fixtures/signzone_13.txt"),
    include_str!("fixtures/signzone_14.txt"),
    include_str!("fixtures/signzone_15.txt"),
    include_str!("fixtures/signzone_16.txt"),
];

fn signzone() -> impl Iterator<Item = Signed> {
    SIGNZONE.iter().map(|fixture| {
        let lines: Vec<&str> = fixture.lines().collect();
        assert_eq!(lines[0], "www.example. A 192.0.2.91");
        Signed::new("www.example.", &[192, 0, 2, 91], lines[1], lines[2])
    })
}

#[test]
fn every_algorithm_of_dnssec_signzone_verifies() {
    let algorithms: Vec<Algorithm> = signzone().map(|signed| signed.algorithm).collect();
    // BIND does not sign with the last of them: the draft's example stands for it.
    assert_eq!([&algorithms[..], &[Algorithm::MlDsa44]].concat(), Algorithm::ALL);
    for signed in signzone() {
        assert_eq!(signed.verify(), Ok(()), "{:?}", signed.algorithm);
    }
}

/// Both sides of a check are there to be shown for every algorithm but ML-DSA, agree where the signature holds, and differ where it does not.
#[test]
fn what_a_check_compares_agrees_where_it_holds() {
    for signed in signzone() {
        let (by, key) = (signed.algorithm, &signed.key);
        let right = compared(by, key, &signed.octets, &signed.signature).unwrap();
        let is_its_own = match by {
            Algorithm::EcdsaP256 | Algorithm::EcdsaP384 => matches!(right, Compared::Coordinates { .. }),
            Algorithm::Ed25519 | Algorithm::Ed448 => matches!(right, Compared::Points { .. }),
            _ => matches!(right, Compared::Blocks { .. }),
        };
        assert!(right.agrees() && is_its_own, "{by:?}: {right:?}");
        let wrong = compared(by, key, &flip(&signed.octets, 9), &signed.signature).unwrap();
        assert!(!wrong.agrees(), "{by:?}");
        assert_eq!(compared(by, key, &signed.octets, &signed.signature[1..]), None, "{by:?}: a length that is none");
    }
    let mldsa = crate::rfc::mldsa44();
    assert_eq!(compared(mldsa.algorithm, &mldsa.key, &mldsa.octets, &mldsa.signature), None);
}

/// ECDSA has one other signature that holds, n - s for s (and it is no bit away); DNSSEC does not mind.
#[test]
fn no_single_bit_flipped_verifies() {
    for signed in signzone().chain([crate::rfc::mldsa44()]) {
        let (by, key) = (signed.algorithm, PublicKey::new(signed.algorithm, &signed.key).unwrap());
        let mut refused = 0;
        for bit in 0..signed.key.len() * 8 {
            refused += usize::from(verify(by, &flip(&signed.key, bit), &signed.octets, &signed.signature).is_err());
        }
        for bit in 0..signed.octets.len() * 8 {
            let fault = key.verify(&flip(&signed.octets, bit), &signed.signature);
            refused += usize::from(fault == Err(CryptoFault::Mismatch));
        }
        for bit in 0..signed.signature.len() * 8 {
            refused += usize::from(key.verify(&signed.octets, &flip(&signed.signature, bit)).is_err());
        }
        assert_eq!(refused, (signed.key.len() + signed.octets.len() + signed.signature.len()) * 8, "{by:?}");
    }
}

fn flip(octets: &[u8], bit: usize) -> Vec<u8> {
    let mut flipped = octets.to_vec();
    flipped[bit / 8] ^= 1 << (bit % 8);
    flipped
}

#[test]
fn another_algorithm_of_the_family_does_not_verify() {
    for signed in signzone() {
        for other in Algorithm::ALL {
            let same_scheme = [signed.algorithm, other].iter().all(|one| [5, 7].contains(&one.number()));
            if other != signed.algorithm && !same_scheme {
                let fault = verify(other, &signed.key, &signed.octets, &signed.signature);
                assert!(fault.is_err(), "{:?} as {other:?}", signed.algorithm);
            }
        }
    }
}

#[test]
fn lengths_are_exact() {
    for signed in signzone() {
        let right = signed.signature.len();
        for wrong in [0, 1, right - 1, right + 1, right * 2] {
            let mut signature = signed.signature.clone();
            signature.resize(wrong, 0);
            let expected = CryptoFault::SignatureLength { expected: right, got: wrong };
            assert_eq!(verify(signed.algorithm, &signed.key, &signed.octets, &signature), Err(expected));
            signature.resize(right + 1, 0);
        }
        let mut led_by_zero = vec![0];
        led_by_zero.extend(&signed.signature);
        let expected = CryptoFault::SignatureLength { expected: right, got: right + 1 };
        assert_eq!(verify(signed.algorithm, &signed.key, &signed.octets, &led_by_zero), Err(expected));
        if signed.algorithm.number() >= 13 {
            let right = signed.key.len();
            for wrong in [0, 1, right - 1, right + 1] {
                let mut key = signed.key.clone();
                key.resize(wrong, 0);
                let expected = CryptoFault::KeyLength { expected: Some(right), got: wrong };
                assert_eq!(PublicKey::new(signed.algorithm, &key).err(), Some(expected));
            }
        }
    }
}

#[test]
fn no_key_or_signature_of_one_octet_value_panics_or_verifies() {
    for by in Algorithm::ALL {
        for key_octet in [0x00, 0x01, 0x7f, 0x80, 0xff] {
            for key_length in [0, 1, 2, 3, 4, 5, 31, 32, 33, 57, 64, 65, 96, 97, 130, 260, 516, 600, 70_000] {
                for octet in [0x00, 0x01, 0x7f, 0x80, 0xff] {
                    for length in [0, 1, 64, 96, 114, 128, 129, 256] {
                        let (key, signature) = (vec![key_octet; key_length], vec![octet; length]);
                        assert!(verify(by, &key, b"", &signature).is_err(), "{by:?} {key_octet}x{key_length}");
                    }
                }
            }
        }
    }
}

/// Name (which is also what is signed), algorithm, key, signature; made with plain integer arithmetic.
fn rsa_rows(fixture: &str) -> impl Iterator<Item = (&str, Algorithm, Vec<u8>, Vec<u8>)> {
    fixture.lines().map(|line| {
        let fields: Vec<&str> = line.split(' ').collect();
        let algorithm = Algorithm::from_number(fields[1].parse().unwrap()).unwrap();
        (fields[0], algorithm, octets_of_base64(fields[2]), octets_of_base64(fields[3]))
    })
}

#[test]
fn rsa_encodings_of_rfc3110_verify() {
    let mut rows = 0;
    for (name, by, key, signature) in rsa_rows(include_str!("fixtures/rsa_encodings.txt")) {
        assert_eq!(verify(by, &key, name.as_bytes(), &signature), Ok(()), "{name}");
        assert_eq!(verify(by, &key, b"something else", &signature), Err(CryptoFault::Mismatch), "{name}");
        rows += 1;
    }
    assert_eq!(rows, 16);
}

#[test]
fn rsa_signature_without_its_leading_zero_is_too_short() {
    let (name, by, key, signature) = rsa_rows(include_str!("fixtures/rsa_encodings.txt"))
        .find(|(name, ..)| name.starts_with("signature_that_starts_with_zero"))
        .unwrap();
    assert_eq!(signature[0], 0);
    let expected = CryptoFault::SignatureLength { expected: 128, got: 127 };
    assert_eq!(verify(by, &key, name.as_bytes(), &signature[1..]), Err(expected));
}

/// Signatures that a validator which parses the padding may take (CVE-2006-4339 and after). The last row is right.
#[test]
fn rsa_forgeries_are_refused() {
    let mut names = Vec::new();
    for (name, by, key, signature) in rsa_rows(include_str!("fixtures/rsa_forgeries.txt")) {
        let expected = if name == "control" { Ok(()) } else { Err(CryptoFault::Mismatch) };
        assert_eq!(verify(by, &key, b"The quick brown fox", &signature), expected, "{name}");
        names.push(name);
    }
    assert_eq!(names.len(), 9);
    assert_eq!(names.last(), Some(&"control"));
}

/// A signature plus the modulus has the same remainder; RFC 8017 5.2.2 wants it refused.
#[test]
fn rsa_signature_above_the_modulus() {
    let (name, by, key, signature) =
        rsa_rows(include_str!("fixtures/rsa_encodings.txt")).find(|(name, ..)| *name == "modulus_of_513_bits").unwrap();
    let modulus = &key[4..];
    assert_eq!((modulus.len(), signature.len()), (65, 65));
    let (mut sum, mut carry) = (vec![0; 65], 0);
    for index in (0..65).rev() {
        let total = u16::from(modulus[index]) + u16::from(signature[index]) + carry;
        (sum[index], carry) = ((total & 0xff) as u8, total >> 8);
    }
    assert_eq!(carry, 0);
    let above = Err(CryptoFault::MalformedSignature(SignatureDefect::AboveModulus));
    assert_eq!(verify(by, &key, name.as_bytes(), &sum), above);
    assert_eq!(verify(by, &key, name.as_bytes(), modulus), above);
}

/// A key of RFC 3110 form with this exponent and a modulus of `bits` bits, all set.
fn rsa_key(exponent: &[u8], bits: usize) -> Vec<u8> {
    let mut key = vec![0];
    key.extend(u16::try_from(exponent.len()).unwrap().to_be_bytes());
    key.extend(exponent);
    key.resize(key.len() + bits.div_ceil(8), 0xff);
    let first = key.len() - bits.div_ceil(8);
    key[first] = 0xff >> (bits.div_ceil(8) * 8 - bits);
    key
}

#[test]
fn rsa_key_defects() {
    let read = |key: &[u8]| PublicKey::new(Algorithm::RsaSha256, key).err();
    let defect = |defect| Some(CryptoFault::MalformedKey(defect));
    for exponent in [&b""[..], b"\x00", b"\x00\x00", b"\x02", b"\x01\x00\x00"] {
        assert_eq!(read(&rsa_key(exponent, 1024)), defect(KeyDefect::EvenExponent));
    }
    assert_eq!(read(&rsa_key(b"\x01", 1024)), defect(KeyDefect::ExponentOne));
    assert_eq!(read(&rsa_key(b"\x00\x00\x01", 1024)), defect(KeyDefect::ExponentOne));
    assert_eq!(read(&rsa_key(&[0xff; 128], 1024)), defect(KeyDefect::ExponentAboveModulus));
    assert_eq!(read(&rsa_key(&[0xff; 127], 1024)), None);
    let mut even = rsa_key(b"\x03", 1024);
    *even.last_mut().unwrap() = 0xfe;
    assert_eq!(read(&even), defect(KeyDefect::EvenModulus));
    for short in
        [&b""[..], b"\x00", b"\x00\x00", b"\x01", b"\x01\x03", b"\x00\x00\x01", b"\x00\x00\x01\x03", b"\xff\x03"]
    {
        let expected = CryptoFault::KeyLength { expected: None, got: short.len() };
        assert_eq!(read(short), Some(expected), "{short:?}");
    }
}

#[test]
fn rsa_key_limits() {
    let (e, read) = (b"\x01\x00\x01", |by, key: &[u8]| PublicKey::new(by, key).err());
    let modulus = |bits, least| Some(CryptoFault::UnsupportedKey(KeyLimit::Modulus { bits, least, most: 4096 }));
    assert_eq!(read(Algorithm::RsaSha256, &rsa_key(e, 511)), modulus(511, 512));
    assert_eq!(read(Algorithm::RsaSha256, &rsa_key(e, 512)), None);
    assert_eq!(read(Algorithm::RsaSha1, &rsa_key(e, 4096)), None);
    assert_eq!(read(Algorithm::RsaSha1, &rsa_key(e, 4097)), modulus(4097, 512));
    assert_eq!(read(Algorithm::RsaSha512, &rsa_key(e, 744)), modulus(744, 745));
    assert_eq!(read(Algorithm::RsaSha512, &rsa_key(e, 745)), None);
    let (bits_64, bits_65) = ([0xff; 8], [1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    let exponent = Some(CryptoFault::UnsupportedKey(KeyLimit::Exponent { bits: 65, most: 64 }));
    assert_eq!(read(Algorithm::RsaSha256, &rsa_key(&bits_65, 3072)), None);
    assert_eq!(read(Algorithm::RsaSha256, &rsa_key(&bits_64, 3073)), None);
    assert_eq!(read(Algorithm::RsaSha256, &rsa_key(&bits_65, 3073)), exponent);
}

#[test]
fn ecdsa_range_and_curve() {
    for signed in signzone().filter(|signed| [13, 14].contains(&signed.algorithm.number())) {
        let half = signed.signature.len() / 2;
        let key = PublicKey::new(signed.algorithm, &signed.key).unwrap();
        let range = Err(CryptoFault::MalformedSignature(SignatureDefect::OutOfRange));
        // CVE-2022-21449: a signature of zeros fits everything where the range is not checked.
        for (part, octet) in [(0..half, 0x00), (half..2 * half, 0x00), (0..half, 0xff), (half..2 * half, 0xff)] {
            let mut signature = signed.signature.clone();
            signature[part].fill(octet);
            assert_eq!(key.verify(&signed.octets, &signature), range);
        }
        let off_curve = Some(CryptoFault::MalformedKey(KeyDefect::NotOnCurve));
        for key in [vec![0; signed.key.len()], vec![0xff; signed.key.len()], flip(&signed.key, 0)] {
            assert_eq!(PublicKey::new(signed.algorithm, &key).err(), off_curve);
        }
    }
}

/// n of P-256 (FIPS 186-5, SEC 2 2.4.2).
const P256_ORDER: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc, 0xe6, 0xfa,
    0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
];

/// a - b, most significant octet first.
fn minus(a: &[u8], b: &[u8]) -> Vec<u8> {
    let (mut difference, mut borrow) = (vec![0; a.len()], 0);
    for index in (0..a.len()).rev() {
        let digit = i16::from(a[index]) - i16::from(b[index]) - borrow;
        borrow = i16::from(digit < 0);
        difference[index] = (digit & 0xff) as u8;
    }
    difference
}

/// DNSSEC has no low-s rule: half of all honest signatures have s above n/2.
#[test]
fn ecdsa_takes_both_halves_of_s() {
    let signed = signzone().find(|signed| signed.algorithm == Algorithm::EcdsaP256).unwrap();
    let mut other = signed.signature.clone();
    let s = minus(&P256_ORDER, &signed.signature[32..]);
    other[32..].copy_from_slice(&s);
    assert_eq!(verify(signed.algorithm, &signed.key, &signed.octets, &other), Ok(()));
}

/// L of Ed25519 and of Ed448, least octet first (RFC 8032 5.1, 5.2).
const ORDERS: [(Algorithm, &str); 2] = [
    (Algorithm::Ed25519, "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"),
    (
        Algorithm::Ed448,
        "f34458ab92c27823558fc58d72c26c219036d6ae49db4ec4e923ca7cffffffffffffffffffffffffffffffffffffffffffffffffffffff3f00",
    ),
];

/// S + L is S again modulo L; where it is taken, anyone can make a second signature out of one.
#[test]
fn eddsa_s_above_the_order() {
    for (by, order) in ORDERS {
        let order: Vec<u8> = domain::utils::base16::decode(order).unwrap();
        let signed = signzone().find(|signed| signed.algorithm == by).unwrap();
        let half = signed.signature.len() / 2;
        let mut signature = signed.signature.clone();
        let mut carry = 0;
        for (octet, of_order) in signature[half..].iter_mut().zip(&order) {
            let total = u16::from(*octet) + u16::from(*of_order) + carry;
            (*octet, carry) = ((total & 0xff) as u8, total >> 8);
        }
        let above = Err(CryptoFault::MalformedSignature(SignatureDefect::AboveOrder));
        assert_eq!(verify(by, &signed.key, &signed.octets, &signature), above);
        signature[half..].copy_from_slice(&order);
        assert_eq!(verify(by, &signed.key, &signed.octets, &signature), above);
        signature[half] -= 1;
        assert_eq!(verify(by, &signed.key, &signed.octets, &signature), Err(CryptoFault::Mismatch));
    }
}

/// With such a key, R = S B holds for every message or for one in a few; no honest zone has one.
#[test]
fn eddsa_keys_of_small_order() {
    let small = Some(CryptoFault::MalformedKey(KeyDefect::SmallOrder));
    let key = |first: u8, length: usize, last: u8| {
        let mut key = vec![0; length];
        (key[0], key[length - 1]) = (first, last);
        key
    };
    // Ed25519: y = 1, y = -1 = p - 1, y = 0 with either sign, one of order 8, and y = p, which is zero again.
    let minus_one = [vec![0xec], vec![0xff; 30], vec![0x7f]].concat();
    let p = [vec![0xed], vec![0xff; 30], vec![0x7f]].concat();
    let order_8: Vec<u8> =
        domain::utils::base16::decode("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05").unwrap();
    for point in [key(1, 32, 0), minus_one, key(0, 32, 0), key(0, 32, 0x80), order_8, p] {
        assert_eq!(PublicKey::new(Algorithm::Ed25519, &point).err(), small, "{point:02x?}");
    }
    // Ed448: y = 1, y = -1 = p - 1, and y = 0 with either sign, of order 4.
    let minus_one = [vec![0xfe], vec![0xff; 27], vec![0xfe], vec![0xff; 27], vec![0]].concat();
    for point in [key(1, 57, 0), minus_one, key(0, 57, 0), key(0, 57, 0x80)] {
        assert_eq!(PublicKey::new(Algorithm::Ed448, &point).err(), small, "{point:02x?}");
    }
}

#[test]
fn eddsa_keys_off_the_curve() {
    let off = Some(CryptoFault::MalformedKey(KeyDefect::NotOnCurve));
    for (by, length) in [(Algorithm::Ed25519, 32), (Algorithm::Ed448, 57)] {
        let mut y_two = vec![0; length];
        y_two[0] = 2;
        // y = 2 is on neither curve: (y^2 - 1) / (d y^2 - a) is no square.
        assert_eq!(PublicKey::new(by, &y_two).err(), off, "{by:?}");
    }
    // RFC 8032 5.2.3: y must be below p, and the seven bits beside the sign zero.
    let key = signzone().last().unwrap().key;
    assert_eq!(PublicKey::new(Algorithm::Ed448, &key).err(), None);
    for bit in 56 * 8..57 * 8 - 1 {
        assert_eq!(PublicKey::new(Algorithm::Ed448, &flip(&key, bit)).err(), off, "bit {bit}");
    }
    // y = p + 3, which is 3 again; 3 itself is on the curve.
    let mut three = vec![0; 57];
    three[0] = 3;
    let above_p = [vec![0x02], vec![0x00; 27], vec![0xff; 28], vec![0x00]].concat();
    assert_eq!(PublicKey::new(Algorithm::Ed448, &above_p).err(), off);
    assert_ne!(PublicKey::new(Algorithm::Ed448, &three).err(), off);
}

/// p of Ed448, least octet first.
const ED448_PRIME: [u8; 56] = {
    let mut prime = [0xff; 56];
    prime[28] = 0xfe;
    prime
};

/// (-x, -y) is the key plus the point of order 2.
#[test]
fn ed448_key_of_mixed_order() {
    let key = signzone().last().unwrap().key;
    let most_first = |octets: &[u8]| octets.iter().rev().copied().collect::<Vec<u8>>();
    let mut mixed = most_first(&minus(&most_first(&ED448_PRIME), &most_first(&key[..56])));
    mixed.push(key[56] ^ 0x80);
    let defect = CryptoFault::MalformedKey(KeyDefect::MixedOrder);
    assert_eq!(PublicKey::new(Algorithm::Ed448, &mixed).err(), Some(defect));
}

#[test]
fn numbers_names_and_mnemonics() {
    for number in 0..=255 {
        assert!(Algorithm::from_number(number).is_none_or(|by| by.number() == number && mnemonic(number).is_some()));
        assert!(DigestKind::from_number(number).is_none_or(|kind| digest_mnemonic(number) == Some(kind.name())));
    }
    let numbers: Vec<u8> = Algorithm::ALL.iter().map(|by| by.number()).collect();
    assert_eq!(numbers, [5, 7, 8, 10, 13, 14, 15, 16, 18]);
    assert_eq!(DigestKind::ALL.map(DigestKind::number), [1, 2, 4]);
    assert_eq!((mnemonic(1), mnemonic(12), mnemonic(13)), (Some("RSAMD5"), Some("ECC-GOST"), Some("ECDSAP256SHA256")));
    assert_eq!((mnemonic(4), mnemonic(255), Algorithm::from_number(1)), (None, None, None));
}

#[test]
fn key_sizes() {
    let sizes: Vec<Option<usize>> = signzone().map(|s| key_size_bits(s.algorithm.number(), &s.key)).collect();
    assert_eq!(sizes, [1024, 1024, 2048, 2048, 256, 384, 256, 456].map(Some));
    assert_eq!(key_size_bits(8, &rsa_key(b"\x03", 1023)), Some(1023));
    assert_eq!(key_size_bits(8, &[0, 0]), None);
    assert_eq!(key_size_bits(3, &[8]), Some(1024));
    assert_eq!(key_size_bits(99, &[0; 64]), None);
}

#[test]
fn digests_for_display() {
    let digests: Vec<Option<usize>> =
        Algorithm::ALL.iter().map(|by| signed_digest(*by, b"abc").map(|d| d.len())).collect();
    assert_eq!(digests, [Some(20), Some(20), Some(32), Some(64), Some(32), Some(48), None, None, None]);
    // FIPS 180-4 examples.
    assert_eq!(signed_digest(Algorithm::RsaSha1, b"abc").unwrap()[..4], [0xa9, 0x99, 0x3e, 0x36]);
    assert_eq!(signed_digest(Algorithm::EcdsaP256, b"abc").unwrap()[..4], [0xba, 0x78, 0x16, 0xbf]);
    assert_eq!(signed_digest(Algorithm::EcdsaP384, b"abc").unwrap()[..4], [0xcb, 0x00, 0x75, 0x3f]);
    assert_eq!(signed_digest(Algorithm::RsaSha512, b"abc").unwrap()[..4], [0xdd, 0xaf, 0x35, 0xa1]);
}
