//! ECDSA with P-256 and P-384 (RFC 6605): keys are x | y, signatures r | s, each of fixed length.

use super::compared::Compared;
use super::{CryptoFault, KeyDefect, SignatureDefect, digest};
use p256::ecdsa::VerifyingKey;
use p256::ecdsa::signature::Verifier as _;
use p256::elliptic_curve::point::AffineCoordinates;
use p256::{AffinePoint, FieldBytes};

/// A P-256 key, checked to lie on the curve.
#[derive(Clone, Debug)]
pub(super) struct P256(VerifyingKey);

impl P256 {
    const KEY: usize = 64;
    const SIGNATURE: usize = 64;

    pub(super) fn read(key: &[u8]) -> Result<Self, CryptoFault> {
        // By coordinates: a reader of compressed points would be carried along for nothing.
        let octets = <&[u8; Self::KEY]>::try_from(key);
        let octets = octets.map_err(|_| CryptoFault::KeyLength { expected: Some(Self::KEY), got: key.len() })?;
        let (x, y) = octets.split_at(Self::KEY / 2);
        let fault = CryptoFault::MalformedKey(KeyDefect::NotOnCurve);
        let (Ok(x), Ok(y)) = (FieldBytes::try_from(x), FieldBytes::try_from(y)) else { return Err(fault) };
        let point: Option<AffinePoint> = AffinePoint::from_coordinates(&x, &y).into();
        VerifyingKey::from_affine(point.ok_or(fault)?).map(Self).map_err(|_| fault)
    }
}

impl super::Key for P256 {
    fn verify(&self, octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault> {
        signature_length(Self::SIGNATURE, signature)?;
        let signature = p256::ecdsa::Signature::from_slice(signature)
            .map_err(|_| CryptoFault::MalformedSignature(SignatureDefect::OutOfRange))?;
        self.0.verify(octets, &signature).map_err(|_| CryptoFault::Mismatch)
    }
}

/// A P-384 key, checked to lie on the curve.
#[derive(Clone, Debug)]
pub(super) struct P384(p384::ecdsa::VerifyingKey);

impl P384 {
    const KEY: usize = 96;
    const SIGNATURE: usize = 96;

    pub(super) fn read(key: &[u8]) -> Result<Self, CryptoFault> {
        let mut point = [0x04; 1 + Self::KEY];
        fill_point(&mut point, key)?;
        p384::ecdsa::VerifyingKey::from_sec1_bytes(&point)
            .map(Self)
            .map_err(|_| CryptoFault::MalformedKey(KeyDefect::NotOnCurve))
    }
}

impl super::Key for P384 {
    fn verify(&self, octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault> {
        signature_length(Self::SIGNATURE, signature)?;
        let signature = p384::ecdsa::Signature::from_slice(signature)
            .map_err(|_| CryptoFault::MalformedSignature(SignatureDefect::OutOfRange))?;
        self.0.verify(octets, &signature).map_err(|_| CryptoFault::Mismatch)
    }
}

/// Writes x | y behind the 0x04 that marks an uncompressed point (SEC 1 2.3.3), which DNSKEY leaves out.
fn fill_point<const N: usize>(point: &mut [u8; N], key: &[u8]) -> Result<(), CryptoFault> {
    let [_, coordinates @ ..] = point.as_mut_slice() else {
        return Err(CryptoFault::KeyLength { expected: None, got: key.len() });
    };
    if coordinates.len() != key.len() {
        return Err(CryptoFault::KeyLength { expected: Some(coordinates.len()), got: key.len() });
    }
    coordinates.copy_from_slice(key);
    Ok(())
}

/// What the check of a signature comes to: the first coordinate of u1 G + u2 Q, modulo the order (FIPS 186-5 6.4.2).
macro_rules! compared {
    ($curve:ident, $key:expr, $digest:expr, $signature:expr) => {{
        use $curve::elliptic_curve::ops::{MulByGeneratorVartime as _, Reduce};
        use $curve::elliptic_curve::point::AffineCoordinates as _;
        use $curve::{FieldBytes, ProjectivePoint, Scalar};
        let signature = $curve::ecdsa::Signature::from_slice($signature).ok()?;
        let (r, s) = signature.split_scalars();
        let hash = Scalar::reduce(&FieldBytes::try_from($digest.as_slice()).ok()?);
        let inverse = s.invert_vartime().into_option()?;
        let (one, other) = (hash * inverse, *r * inverse);
        let key = ProjectivePoint::from(*$key.as_affine());
        let x = ProjectivePoint::mul_by_generator_and_mul_add_vartime(&one, &other, &key).to_affine().x();
        let computed = <Scalar as Reduce<FieldBytes>>::reduce(&x).to_bytes().to_vec();
        Some(Compared::Coordinates { sent: r.to_bytes().to_vec(), computed })
    }};
}

impl P256 {
    /// r as it was sent, and as it comes out.
    pub(super) fn compared(&self, octets: &[u8], signature: &[u8]) -> Option<Compared> {
        compared!(p256, self.0, digest::sha256(octets), signature)
    }
}

impl P384 {
    /// The same.
    pub(super) fn compared(&self, octets: &[u8], signature: &[u8]) -> Option<Compared> {
        compared!(p384, self.0, digest::sha384(octets), signature)
    }
}

fn signature_length(expected: usize, signature: &[u8]) -> Result<(), CryptoFault> {
    if signature.len() != expected {
        return Err(CryptoFault::SignatureLength { expected, got: signature.len() });
    }
    Ok(())
}
