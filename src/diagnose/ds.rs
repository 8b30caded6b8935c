//! DS records and their digests (RFC 4035 5.2; RFC 4509).

use super::registry::{Diagnosed, diagnoses};
use crate::crypto::DigestKind;
use crate::dns::Name;

/// What is to be said of a DS whose digest cannot be checked here, and one thing alone: that the type must not be relied on says more
/// than that it is not supported (RFC 8624 3.3). `None` for a digest that can.
pub(super) fn unchecked(zone: &Name, digest_type: u8) -> Option<Diagnosed> {
    let zone = zone.clone();
    match digest_type {
        0 | 3 => Some(DigestAlgorithmValidationProhibited { zone, digest_type }.into()),
        _ if DigestKind::from_number(digest_type).is_none() => {
            Some(DigestAlgorithmNotSupported { zone, digest_type }.into())
        }
        _ => None,
    }
}

diagnoses! {
    /// The digest in the DS is not that of the key it names.
    DigestInvalid = "DIGEST_INVALID", Error, Registrar, [4035 "5.2"], Some(6),
        { zone: Name, key_tag: KeyTag, digest_type: DigestType, published: Octets, computed: Octets }
    /// No DS leads to a key of the zone: the parent vouches for keys that the zone does not use.
    NoSep = "NO_SEP", Error, Registrar, [4035 "2.2", 6840 "5.11"], Some(9),
        { zone: Name, key_tag: KeyTag }
    /// The DS RRset names an algorithm for which no DS leads to a key of the zone.
    MissingSepForAlg = "MISSING_SEP_FOR_ALG", Warning, Registrar, [4035 "2.2", 6840 "5.11"], None,
        { zone: Name, algorithm: Algorithm }
    /// The parent has a DS for a zone that has no DNSKEY.
    NoDnskey = "NO_DNSKEY", Error, DnsOperator, [4035 "5.2"], Some(9), { zone: Name }
    /// A DS names a revoked key.
    DnskeyRevokedDs = "DNSKEY_REVOKED_DS", Error, Registrar, [5011 "2.1"], Some(6),
        { zone: Name, key_tag: KeyTag }
    /// A SHA-1 DS stands beside a SHA-256 one, and validators ignore it.
    DsDigestAlgorithmIgnored = "DS_DIGEST_ALGORITHM_IGNORED", Warning, Registrar, [4509 "3"], None,
        { zone: Name }
    /// A SHA-1 DS stands beside a stronger one other than SHA-256, and some validators ignore it.
    DsDigestAlgorithmMaybeIgnored = "DS_DIGEST_ALGORITHM_MAYBE_IGNORED", Warning, Registrar, [4509 "3"], None,
        { zone: Name, digest_type: DigestType }
    /// The digest type is none that this page can check.
    DigestAlgorithmNotSupported = "DIGEST_ALGORITHM_NOT_SUPPORTED", Note, Registrar, [4035 "5.2"], Some(2),
        { zone: Name, digest_type: DigestType }
    /// The digest type must not be relied on.
    DigestAlgorithmValidationProhibited = "DIGEST_ALGORITHM_VALIDATION_PROHIBITED", Warning, Registrar, [8624 "3.3", 9904 "2"], Some(2),
        { zone: Name, digest_type: DigestType }
    /// The digest type must not be used for new DS records.
    DigestAlgorithmProhibited = "DIGEST_ALGORITHM_PROHIBITED", Warning, Registrar, [8624 "3.3", 9904 "2"], None,
        { zone: Name, digest_type: DigestType }
}
