//! What a check computed on its way.

use super::fault::Window;
use crate::dns::{Moment, Name};

/// A value that a check computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Computed {
    /// A validity window and the moment it was held against.
    Window {
        /// The window.
        window: Window,
        /// The moment.
        now: Moment,
    },
    /// The zone that signed.
    Signer(Name),
    /// The owner as it was signed.
    SignedOwner {
        /// `*.…` where the answer was expanded from a wildcard, else the owner itself.
        owner: Name,
        /// Whether the RRset was expanded from a wildcard.
        expanded: bool,
    },
    /// A key.
    Key {
        /// Key tag, computed from the key.
        key_tag: u16,
        /// Algorithm number.
        algorithm: u8,
        /// Flags.
        flags: u16,
        /// SHA-256 of the key's RDATA, from which its emblem is drawn.
        emblem: Vec<u8>,
    },
    /// The octets that a signature covers (RFC 4034 3.1.8.1).
    Octets {
        /// All of them.
        octets: Vec<u8>,
        /// The hash of them that goes into the signature; none for Ed25519 and Ed448, which hash inside.
        digest: Option<Vec<u8>>,
    },
    /// A digest of a key, and the one published for it.
    Digest {
        /// Digest type number.
        digest_type: u8,
        /// Key tag.
        key_tag: u16,
        /// Algorithm number of the key.
        algorithm: u8,
        /// What was published.
        published: Vec<u8>,
        /// What was computed here.
        computed: Vec<u8>,
    },
}
