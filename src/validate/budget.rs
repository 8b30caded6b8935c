//! Limits on work, so that no response can keep a browser busy (KeyTrap, CVE-2023-50387; CVE-2023-50868).

/// Signature checks over one RRset. Unbound stops at 8 (`MAX_VALIDATE_RRSIGS`); twice that leaves room for a rollover of algorithms.
pub const SIGNATURES_PER_RRSET: usize = 16;

/// Signatures over one RRset that are looked at, usable or not: more than a message of 64 KiB holds of any that is honest.
pub const SIGNATURES_READ: usize = 64;

/// Signature checks in one validation. A chain of eight zones with an alias needs about 60.
pub const SIGNATURES_PER_RUN: usize = 512;

/// Keys of one zone with the same tag and algorithm that are tried. Unbound stops at 4 (`MAX_KEYTAG_COLLISIONS`).
pub const COLLIDING_KEYS: usize = 4;

/// Names hashed for NSEC3 in one validation: a full proof for a name of 127 labels needs at most that many and two.
pub const HASHES_PER_RUN: usize = 256;

/// Links of an alias chain. Unbound follows 11 (`MAX_RESTART_COUNT`).
pub const ALIASES: usize = 11;
