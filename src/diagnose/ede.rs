//! What a resolver says by itself of an answer: extended DNS errors (RFC 8914 4, and IANA's list of them).

/// What an INFO-CODE comes to, for who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The resolver checked DNSSEC itself and found a fault, though it was asked not to.
    Dnssec,
    /// The resolver can't check this, or did not.
    Unchecked,
    /// An old answer, for the zone's servers could not be asked.
    Stale,
    /// The resolver or the network holds the answer back or puts another in its place.
    Filtered,
    /// The resolver is not ready, or repeats an error that it had before.
    NotReady,
    /// The zone's servers could not be reached or gave nothing that can be used.
    Unreachable,
    /// The resolver does not serve this question or this client.
    Refusing,
    /// Something else, which its text may say.
    Other,
}

impl Kind {
    /// The kind in a word, which messages choose by.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Dnssec => "dnssec",
            Self::Unchecked => "unchecked",
            Self::Stale => "stale",
            Self::Filtered => "filtered",
            Self::NotReady => "not-ready",
            Self::Unreachable => "unreachable",
            Self::Refusing => "refusing",
            Self::Other => "other",
        }
    }
}

/// The kind of an INFO-CODE.
pub const fn kind(code: u16) -> Kind {
    match code {
        1 | 2 | 5 | 27 => Kind::Unchecked,
        3 | 19 => Kind::Stale,
        4 | 15 | 16 | 17 => Kind::Filtered,
        6..=12 | 25 => Kind::Dnssec,
        13 | 14 | 26 => Kind::NotReady,
        18 | 20 | 21 | 28 | 30 => Kind::Refusing,
        22..=24 => Kind::Unreachable,
        _ => Kind::Other,
    }
}

/// IANA's name of an INFO-CODE; nothing for one that has none.
pub const fn name(code: u16) -> Option<&'static str> {
    Some(match code {
        0 => "Other",
        1 => "Unsupported DNSKEY Algorithm",
        2 => "Unsupported DS Digest Type",
        3 => "Stale Answer",
        4 => "Forged Answer",
        5 => "DNSSEC Indeterminate",
        6 => "DNSSEC Bogus",
        7 => "Signature Expired",
        8 => "Signature Not Yet Valid",
        9 => "DNSKEY Missing",
        10 => "RRSIGs Missing",
        11 => "No Zone Key Bit Set",
        12 => "NSEC Missing",
        13 => "Cached Error",
        14 => "Not Ready",
        15 => "Blocked",
        16 => "Censored",
        17 => "Filtered",
        18 => "Prohibited",
        19 => "Stale NXDOMAIN Answer",
        20 => "Not Authoritative",
        21 => "Not Supported",
        22 => "No Reachable Authority",
        23 => "Network Error",
        24 => "Invalid Data",
        25 => "Signature Expired before Valid",
        26 => "Too Early",
        27 => "Unsupported NSEC3 Iterations Value",
        28 => "Unable to conform to policy",
        29 => "Synthesized",
        30 => "Invalid Query Type",
        _ => return None,
    })
}

/// Whether an answer is an old one that was kept (RFC 8767).
pub const fn is_stale(code: u16) -> bool {
    matches!(kind(code), Kind::Stale)
}
