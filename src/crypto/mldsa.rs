//! ML-DSA-44 (FIPS 204 5.3), as draft-westerbaan-dnssec-mldsa 3 and 4 have it: keys and signatures as they come, no prehash, an
//! empty context.

use super::{CryptoFault, SignatureDefect};
use ml_dsa::{EncodedSignature, EncodedVerifyingKey, MlDsa44, Signature, VerifyingKey};

/// An ML-DSA-44 key, its matrix expanded.
#[derive(Clone, Debug)]
pub(super) struct Key(VerifyingKey<MlDsa44>);

impl Key {
    const KEY: usize = 1312;
    const SIGNATURE: usize = 2420;

    /// Any octets of the right length are a key (FIPS 204 7.2, algorithm 23).
    pub(super) fn read(key: &[u8]) -> Result<Self, CryptoFault> {
        let octets = EncodedVerifyingKey::<MlDsa44>::try_from(key)
            .map_err(|_| CryptoFault::KeyLength { expected: Some(Self::KEY), got: key.len() })?;
        Ok(Self(VerifyingKey::decode(&octets)))
    }
}

impl super::Key for Key {
    fn verify(&self, octets: &[u8], signature: &[u8]) -> Result<(), CryptoFault> {
        let encoded = EncodedSignature::<MlDsa44>::try_from(signature)
            .map_err(|_| CryptoFault::SignatureLength { expected: Self::SIGNATURE, got: signature.len() })?;
        let signature =
            Signature::decode(&encoded).ok_or(CryptoFault::MalformedSignature(SignatureDefect::OutOfBounds))?;
        if self.0.verify_with_context(octets, &[], &signature) { Ok(()) } else { Err(CryptoFault::Mismatch) }
    }
}
