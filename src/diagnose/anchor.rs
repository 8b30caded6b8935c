//! Trust anchors: where a chain begins (RFC 4035 5; RFC 5011).

use super::registry::diagnoses;

diagnoses! {
    /// No key that a trust anchor vouches for is among the zone's keys.
    NoTrustAnchorSigning = "NO_TRUST_ANCHOR_SIGNING", Error, Visitor, [4035 "5", 5011 "2"], Some(9),
        { zone: Name, key_tag: KeyTag }
    /// The key that the trust anchor vouches for is revoked.
    TrustAnchorRevoked = "TRUST_ANCHOR_REVOKED", Error, Visitor, [5011 "2.1"], Some(6), { zone: Name, key_tag: KeyTag }
    /// No trust anchor stands at the name or above it.
    NoTrustAnchor = "NO_TRUST_ANCHOR", Note, Visitor, [4033 "5"], Some(5), { name: Name }
}
