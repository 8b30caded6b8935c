//! The hashed owner names of NSEC3 (RFC 5155 5).

use sha1::{Digest as _, Sha1};

/// The hash of an owner name: `IH(salt, owner, iterations)` of RFC 5155 5, with SHA-1, the only hash defined.
///
/// `owner` is the name in wire format and canonical form (lower case, not compressed). The work is `iterations` + 1
/// hashes; whoever calls bounds them.
///
/// ```
/// // RFC 5155 Appendix A: `example` hashes to 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom
/// let hash = explainer::crypto::nsec3_hash(b"\x07example\x00", 12, &[0xaa, 0xbb, 0xcc, 0xdd]);
/// assert_eq!(hash[..5], [0x06, 0x53, 0x68, 0xab, 0xee]);
/// ```
pub fn nsec3_hash(owner: &[u8], iterations: u16, salt: &[u8]) -> [u8; 20] {
    let mut hash = once(owner, salt);
    for _ in 0..iterations {
        hash = once(&hash, salt);
    }
    hash
}

fn once(octets: &[u8], salt: &[u8]) -> [u8; 20] {
    Sha1::new().chain_update(octets).chain_update(salt).finalize().into()
}
