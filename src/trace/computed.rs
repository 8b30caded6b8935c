//! What a check computed on its way.

use std::rc::Rc;

use super::fault::Window;
use crate::dns::{Moment, Name, Rtype};

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
    /// A name that leads nowhere: the one that a DNAME would make of it is too long (RFC 6672 2.2).
    Nowhere(Name),
    /// The owner as it was signed.
    SignedOwner {
        /// `*.…` where the answer was expanded from a wildcard, else the owner itself.
        owner: Name,
        /// Whether the RRset was expanded from a wildcard.
        expanded: bool,
    },
    /// A key.
    Key(UsedKey),
    /// The octets that a signature covers (RFC 4034 3.1.8.1).
    Octets {
        /// All of them.
        octets: Vec<u8>,
        /// The hash of them that goes into the signature; none for Ed25519 and Ed448, which hash inside.
        digest: Option<Vec<u8>>,
        /// SHA-256 of them, from which the rim of the seal is drawn, whatever the algorithm.
        rim: Vec<u8>,
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
    /// A gap between two names of a zone, and a name that was looked for in it (RFC 4034 4).
    Gap {
        /// What the name is to the proof.
        role: Role,
        /// The name looked for.
        name: Name,
        /// Where it lies.
        place: Place,
        /// The record's owner, where the gap begins.
        owner: Name,
        /// The next name, where it ends.
        next: Name,
        /// The types at the owner.
        types: Rc<[Rtype]>,
    },
    /// A gap between two hashes of a zone's names, and a name that was hashed and looked for in it (RFC 5155 3).
    HashedGap {
        /// What the name is to the proof.
        role: Role,
        /// The name looked for.
        name: Name,
        /// Its hash.
        hash: Vec<u8>,
        /// Where it lies.
        place: Place,
        /// The hash that is the record's owner.
        owner: Vec<u8>,
        /// The next hash.
        next: Vec<u8>,
        /// Whether unsigned delegations may stand in the gap.
        opt_out: bool,
        /// The types at the owner.
        types: Rc<[Rtype]>,
    },
}

/// A key that a check was made with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedKey {
    /// Key tag, computed from the key.
    pub key_tag: u16,
    /// Algorithm number.
    pub algorithm: u8,
    /// Flags.
    pub flags: u16,
    /// SHA-256 of the key's RDATA, from which its emblem is drawn.
    pub emblem: Vec<u8>,
}

/// What a name is to a proof of non-existence (RFC 5155 1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The name asked for.
    Asked,
    /// The longest ancestor that exists.
    ClosestEncloser,
    /// The name one label longer than the closest encloser.
    NextCloser,
    /// The wildcard below the closest encloser.
    Wildcard,
}

/// Where a name lies with regard to a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At its beginning: the record is about the name itself.
    Matches,
    /// Inside: no such name exists.
    Covered,
    /// Between owner and next as an empty non-terminal: the next name lies below it.
    EmptyNonTerminal,
}
