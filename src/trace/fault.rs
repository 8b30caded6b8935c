//! What a check can find wrong, with the values that show it.

use crate::crypto::CryptoFault;
use crate::dns::{Moment, Name, Rcode, Rtype};
use crate::evidence::{FetchFault, Lossy, Question};

/// The validity window of a signature; both ends belong to it (RFC 4034 3.1.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Begin of validity.
    pub inception: Moment,
    /// End of validity.
    pub expiration: Moment,
}

/// Why a check did not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No DS leads to a key that signs the child's DNSKEY RRset.
    NoEntry {
        /// The child zone.
        zone: Name,
    },
    /// A digest differs from the one published.
    DigestMismatch {
        /// Digest type number.
        digest_type: u8,
        /// Key tag of DS and key.
        key_tag: u16,
        /// What the parent (or the anchor) says.
        published: Vec<u8>,
        /// What was computed here.
        computed: Vec<u8>,
    },
    /// No key of the DNSKEY RRset has this tag and algorithm.
    NoSuchKey {
        /// Key tag that was looked for.
        key_tag: u16,
        /// Algorithm number that was looked for.
        algorithm: u8,
    },
    /// The key lacks the zone key flag.
    NotZoneKey {
        /// Its tag.
        key_tag: u16,
        /// Its flags.
        flags: u16,
    },
    /// The key's protocol is not 3.
    KeyProtocol {
        /// Its tag.
        key_tag: u16,
        /// Its protocol field.
        protocol: u8,
    },
    /// The key is revoked: it may vouch for nothing but its own revocation.
    KeyRevoked {
        /// Its tag.
        key_tag: u16,
    },
    /// An RRset of a signed zone came without a signature.
    Unsigned {
        /// Its owner.
        owner: Name,
        /// Its type.
        rtype: Rtype,
        /// The zone it belongs to.
        zone: Name,
    },
    /// None of the signatures over an RRset can be relied on.
    NoValidSignature {
        /// Its owner.
        owner: Name,
        /// Its type.
        rtype: Rtype,
    },
    /// Policy asks for a signature by each algorithm of the DS RRset, and none by this one holds.
    AlgorithmMissing {
        /// The zone.
        zone: Name,
        /// Algorithm number.
        algorithm: u8,
    },
    /// The signer's name is not the zone that holds the RRset.
    SignerNotZone {
        /// Signer's name.
        signer: Name,
        /// The zone that must sign.
        zone: Name,
    },
    /// The labels field is larger than the owner has labels.
    TooManyLabels {
        /// The labels field.
        labels: u8,
        /// Labels of the owner.
        owner_labels: usize,
    },
    /// The window ends before it begins.
    WindowInverted {
        /// The window.
        window: Window,
    },
    /// The moment of the check lies after the window.
    Expired {
        /// The window.
        window: Window,
        /// The moment.
        now: Moment,
    },
    /// The moment of the check lies before the window.
    NotYetValid {
        /// The window.
        window: Window,
        /// The moment.
        now: Moment,
    },
    /// The cryptographic check failed.
    Signature {
        /// Key tag of the signature.
        key_tag: u16,
        /// Algorithm number.
        algorithm: u8,
        /// What failed.
        fault: CryptoFault,
    },
    /// A signature failed over records whose JSON form may have lost octets: nothing is proven either way.
    LossyFormat {
        /// What to ask again in wire format.
        question: Question,
        /// What may have been lost.
        lossy: Lossy,
    },
    /// The algorithm is none that this code can check.
    UnsupportedAlgorithm {
        /// Algorithm number.
        algorithm: u8,
    },
    /// Policy takes no signatures by this algorithm, though this code can check them.
    AlgorithmRefused {
        /// Algorithm number.
        algorithm: u8,
    },
    /// The digest type is none that this code can check.
    UnsupportedDigest {
        /// Digest type number.
        digest_type: u8,
    },
    /// What was needed did not come.
    NotRetrieved {
        /// What was asked.
        question: Question,
        /// Why it did not come.
        reason: NotRetrieved,
    },
    /// No trust anchor stands at the name or above it.
    NoAnchor {
        /// The name.
        name: Name,
    },
    /// The parent has a DS for the zone, and the zone has no DNSKEY.
    NoKeys {
        /// The zone.
        zone: Name,
    },
    /// A proof that something does not exist is missing or does not hold.
    Denial {
        /// What was to be denied.
        denied: Denied,
        /// What is wrong with the proof.
        fault: DenialFault,
    },
    /// A CNAME beside a DNAME is not the one that the DNAME makes (RFC 6672 2.2).
    DnameTarget {
        /// Where the CNAME leads.
        target: Name,
        /// Where it would have to lead; `None` where that name would be too long.
        synthesised: Option<Name>,
    },
    /// The signature says that the RRset was expanded from a wildcard, and it cannot have been: it stands at an apex, leads other
    /// names on, or the wildcard lies outside the zone (RFC 4592 3.3.1).
    Expanded {
        /// The wildcard that was signed.
        wildcard: Name,
    },
    /// An alias leads back to a name that led to it (RFC 1034 3.6.2).
    AliasLoop {
        /// That name.
        target: Name,
    },
    /// Records of this type are never signed: there is nothing to prove (RFC 4035 2.2; RFC 6895 3.1).
    NeverSigned {
        /// The type.
        rtype: Rtype,
    },
    /// A limit on work was reached: we stopped, and nothing is said about what was not looked at.
    OverBudget {
        /// Which.
        limit: Limit,
    },
}

impl Fault {
    /// Whether another policy would have found no fault here.
    pub const fn is_of_policy(&self) -> bool {
        matches!(
            self,
            Self::AlgorithmRefused { .. }
                | Self::AlgorithmMissing { .. }
                | Self::Denial { fault: DenialFault::Iterations { .. }, .. }
        )
    }
}

/// What a proof of non-existence is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denied {
    /// The name asked for (NXDOMAIN).
    Name(Question),
    /// The type at a name that may exist (NODATA).
    Type(Question),
    /// The DS at a delegation.
    Ds(Name),
    /// Names closer to the one asked for than the wildcard that answered.
    Closer {
        /// What was asked.
        question: Question,
        /// The wildcard.
        wildcard: Name,
    },
}

/// What is wrong with a proof of non-existence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DenialFault {
    /// There is no signed NSEC or NSEC3 record at all.
    Missing,
    /// No record's gap covers the name asked for.
    NameNotCovered,
    /// No record's gap covers the wildcard that could have answered.
    WildcardNotCovered {
        /// The wildcard.
        wildcard: Name,
    },
    /// No NSEC3 matches an ancestor of the name.
    NoClosestEncloser,
    /// No NSEC3 covers the name one label longer than the closest encloser.
    NextCloserNotCovered {
        /// That name.
        next_closer: Name,
    },
    /// The record at the name says that the type is there.
    TypeExists {
        /// The name.
        name: Name,
        /// The type.
        rtype: Rtype,
    },
    /// The record at the name says that an alias is there.
    AliasExists {
        /// The name.
        name: Name,
    },
    /// A record says that the name exists, though it was to be denied.
    NameExists {
        /// The name.
        name: Name,
    },
    /// The record is the parent's side of a delegation, and says nothing about the child (RFC 6840 4.1).
    AncestorDelegation {
        /// The owner of the record.
        owner: Name,
    },
    /// The record is from the child's side, where the parent's is needed (RFC 6840 4.4).
    ChildSide {
        /// The owner of the record.
        owner: Name,
    },
    /// No record matches the name.
    NoMatch,
    /// The hash algorithm is unknown (RFC 5155 8.1).
    UnknownHash {
        /// Its number.
        algorithm: u8,
    },
    /// The records of the proof hash names in different ways (RFC 5155 8.2).
    MixedParameters,
    /// More iterations than policy takes on (RFC 9276 3.2).
    Iterations {
        /// Iterations of the zone.
        iterations: u16,
        /// The most that are taken on.
        most: u16,
    },
}

/// Why something needed did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRetrieved {
    /// The request failed.
    Fetch(FetchFault),
    /// The resolver answered with an error.
    Rcode(Rcode),
    /// The record came, and could not be read.
    Unreadable,
    /// The message was cut short (TC).
    Truncated,
    /// It came, and this validation was made without what checks it ([`Means`](crate::validate::Means)).
    NotAtHand,
}

impl Fault {
    /// Whether it leaves open what was to be found out: it did not come, cannot be judged here, or we stopped before the end. All
    /// others are of the data.
    pub const fn leaves_open(&self) -> bool {
        matches!(
            self,
            Self::NotRetrieved { .. }
                | Self::LossyFormat { .. }
                | Self::NeverSigned { .. }
                | Self::OverBudget { .. }
                | Self::Signature { fault: CryptoFault::UnsupportedKey(_) | CryptoFault::NotAtHand, .. }
        )
    }
}

/// Limits on work (KeyTrap, CVE-2023-50387; NSEC3 CPU, CVE-2023-50868).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Signature checks over one RRset.
    SignaturesPerRrset,
    /// Signature checks in one validation.
    SignaturesPerRun,
    /// Keys with the same tag and algorithm.
    CollidingKeys,
    /// Hashes of names in one validation.
    Hashes,
    /// Links of an alias chain.
    Aliases,
    /// Octets put into canonical form or hashed in one validation.
    Octets,
    /// Steps of one validation.
    Steps,
}
