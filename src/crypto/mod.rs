//! Signatures, digests and hashes of DNSSEC. Only this file is seen outside.

/// Why a cryptographic check failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CryptoFault {
    /// The signature does not fit octets and key.
    Mismatch,
}
