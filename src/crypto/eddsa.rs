//! Ed25519 and Ed448 (RFC 8080; RFC 8032 5.1.7 and 5.2.7).
//!
//! Ed25519 checks the equation without the cofactor, as RFC 8032 allows and OpenSSL does, so that honest and crafted
//! signatures get the verdict here that they get from validators in the field. For Ed448 the cofactor makes no difference:
//! the library takes only points of the prime-order subgroup. Keys of small order are refused where OpenSSL takes them:
//! by such a key anyone can sign, so no honest zone has one.

use super::compared::Compared;
use super::{CryptoFault, KeyDefect, SignatureDefect};
use curve25519_dalek::Scalar;
use ed448_goldilocks::shake::digest::{ExtendableOutput as _, Update as _, XofReader as _};
use ed448_goldilocks::{AffinePoint, CompressedEdwardsY, EdwardsPoint, EdwardsScalar, WideEdwardsScalarBytes};
use sha2::Digest as _;

/// An Ed25519 key.
#[derive(Clone, Debug)]
pub(super) struct Ed25519(ed25519_dalek::VerifyingKey);

impl Ed25519 {
    const KEY: usize = 32;
    const SIGNATURE: usize = 64;
    /// L = 2^252 + 27742317777372353535851937790883648493, least octet first (RFC 8032 5.1).
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];

    pub(super) fn read(key: &[u8]) -> Result<Self, CryptoFault> {
        let octets =
            key.try_into().map_err(|_| CryptoFault::KeyLength { expected: Some(Self::KEY), got: key.len() })?;
        let key = ed25519_dalek::VerifyingKey::from_bytes(octets)
            .map_err(|_| CryptoFault::MalformedKey(KeyDefect::NotOnCurve))?;
        if key.is_weak() {
            return Err(CryptoFault::MalformedKey(KeyDefect::SmallOrder));
        }
        Ok(Self(key))
    }
}

impl super::Key for Ed25519 {
    fn verify(&self, octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault> {
        let (r, s) = halves(Self::SIGNATURE, signature)?;
        below(s, &Self::ORDER)?;
        let (Ok(r), Ok(s)) = (r.try_into(), s.try_into()) else { return Err(CryptoFault::Mismatch) };
        let signature = ed25519_dalek::Signature::from_components(r, s);
        ed25519_dalek::Verifier::verify(&self.0, octets, &signature).map_err(|_| CryptoFault::Mismatch)
    }
}

/// An Ed448 key.
#[derive(Clone, Debug)]
pub(super) struct Ed448(ed448_goldilocks::VerifyingKey);

impl Ed448 {
    const KEY: usize = 57;
    const SIGNATURE: usize = 114;
    /// p = 2^448 - 2^224 - 1, least octet first.
    const PRIME: [u8; 56] = {
        let mut prime = [0xff; 56];
        prime[28] = 0xfe;
        prime
    };
    /// L = 2^446 - 13818066809895115352007386748515426880336692474882178609894547503885, least octet first (RFC 8032 5.2).
    const ORDER: [u8; 57] = [
        0xf3, 0x44, 0x58, 0xab, 0x92, 0xc2, 0x78, 0x23, 0x55, 0x8f, 0xc5, 0x8d, 0x72, 0xc2, 0x6c, 0x21, 0x90, 0x36,
        0xd6, 0xae, 0x49, 0xdb, 0x4e, 0xc4, 0xe9, 0x23, 0xca, 0x7c, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0x3f, 0,
    ];

    /// dom4(0, "") of RFC 8032 2: `SigEd448`, no prehash, no context.
    const DOMAIN: [u8; 10] = *b"SigEd448\0\0";

    pub(super) fn read(key: &[u8]) -> Result<Self, CryptoFault> {
        let octets: &[u8; 57] =
            key.try_into().map_err(|_| CryptoFault::KeyLength { expected: Some(Self::KEY), got: key.len() })?;
        let defect = |defect| Err(CryptoFault::MalformedKey(defect));
        let [y @ .., sign] = octets;
        let canonical = y.iter().rev().lt(Self::PRIME.iter().rev()) && sign & 0x7f == 0;
        let point: Option<AffinePoint> = CompressedEdwardsY(*octets).decompress_unchecked().into();
        let Some(point) = point.filter(|_| canonical) else { return defect(KeyDefect::NotOnCurve) };
        // The cofactor is 4: four times a point of small order is the neutral element.
        if point.to_edwards().double().double() == EdwardsPoint::IDENTITY {
            return defect(KeyDefect::SmallOrder);
        }
        let Ok(key) = ed448_goldilocks::VerifyingKey::from_bytes(octets) else {
            return defect(KeyDefect::MixedOrder);
        };
        Ok(Self(key))
    }
}

impl super::Key for Ed448 {
    fn verify(&self, octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault> {
        let (_, s) = halves(Self::SIGNATURE, signature)?;
        below(s, &Self::ORDER)?;
        let signature = ed448_goldilocks::Signature::try_from(signature).map_err(|_| CryptoFault::Mismatch)?;
        self.0.verify_raw(&signature, octets).map_err(|_| CryptoFault::Mismatch)
    }
}

impl Ed25519 {
    /// R as it was sent, and `[S]B - [k]A` (RFC 8032 5.1.7).
    pub(super) fn compared(&self, octets: &[u8], signature: &[u8]) -> Option<Compared> {
        let (r, s) = halves(Self::SIGNATURE, signature).ok()?;
        below(s, &Self::ORDER).ok()?;
        let hash = sha2::Sha512::new().chain_update(r).chain_update(self.0.as_bytes()).chain_update(octets).finalize();
        let k = Scalar::from_bytes_mod_order_wide(&hash.into());
        let s = Scalar::from_bytes_mod_order(s.try_into().ok()?);
        let point = curve25519_dalek::EdwardsPoint::vartime_double_scalar_mul_basepoint(&k, &-self.0.to_edwards(), &s);
        Some(Compared::Points { sent: r.to_vec(), computed: point.compress().to_bytes().to_vec() })
    }
}

impl Ed448 {
    /// R as it was sent, and `[S]B - [k]A` (RFC 8032 5.2.7).
    pub(super) fn compared(&self, octets: &[u8], signature: &[u8]) -> Option<Compared> {
        let (r, s) = halves(Self::SIGNATURE, signature).ok()?;
        below(s, &Self::ORDER).ok()?;
        let hash = ed448_goldilocks::shake::Shake256::default()
            .chain(Self::DOMAIN)
            .chain(r)
            .chain(self.0.as_bytes())
            .chain(octets);
        let mut k = WideEdwardsScalarBytes::default();
        hash.finalize_xof().read(&mut k);
        let k = EdwardsScalar::from_bytes_mod_order_wide(&k);
        let mut wide = WideEdwardsScalarBytes::default();
        wide.get_mut(..s.len())?.copy_from_slice(s);
        let s = EdwardsScalar::from_bytes_mod_order_wide(&wide);
        let key = CompressedEdwardsY(*self.0.as_bytes()).decompress().into_option()?.to_edwards();
        let point = EdwardsPoint::GENERATOR * s - key * k;
        Some(Compared::Points { sent: r.to_vec(), computed: point.to_affine().compress().to_bytes().to_vec() })
    }
}

/// Parts a signature into R and S, of equal lengths.
fn halves(expected: usize, signature: &[u8]) -> Result<(&[u8], &[u8]), CryptoFault> {
    if signature.len() != expected {
        return Err(CryptoFault::SignatureLength { expected, got: signature.len() });
    }
    Ok(signature.split_at(expected / 2))
}

/// S must be below the order, or a signature could be turned into another one. Both with the least octet first.
fn below(s: &[u8], order: &[u8]) -> Result<(), CryptoFault> {
    if s.iter().rev().lt(order.iter().rev()) {
        return Ok(());
    }
    Err(CryptoFault::MalformedSignature(SignatureDefect::AboveOrder))
}
