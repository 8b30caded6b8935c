//! Proofs that something does not exist (RFC 4035 5.4; RFC 5155 8).

use super::registry::diagnoses;

diagnoses! {
    /// No NSEC record's gap covers the name that is said not to exist.
    SnameNotCovered = "SNAME_NOT_COVERED", Error, DnsOperator, [4035 "3.1.3.2", 4035 "5.4"], Some(6),
        { name: Name, zone: Name }
    /// No NSEC3 record covers the next closer name.
    NextCloserNotCovered = "NEXT_CLOSEST_ENCLOSER_NOT_COVERED", Error, DnsOperator, [5155 "8.3"], Some(6),
        { name: Name, zone: Name, next_closer: Name }
    /// No record shows that the wildcard does not exist either.
    WildcardNotCovered = "WILDCARD_NOT_COVERED", Error, DnsOperator, [4035 "3.1.3.2", 5155 "8.4"], Some(6),
        { name: Name, zone: Name, wildcard: Name }
    /// No NSEC3 record matches an ancestor of the name.
    NoClosestEncloser = "NO_CLOSEST_ENCLOSER", Error, DnsOperator, [5155 "8.3"], Some(6), { name: Name, zone: Name }
    /// The gap that is to show an unsigned delegation is not marked as opt-out.
    OptOutFlagNotSet = "OPT_OUT_FLAG_NOT_SET", Error, DnsOperator, [5155 "8.6"], Some(6), { name: Name, zone: Name }
    /// The record that is to show an unsigned delegation is the child's own.
    ReferralWithSoa = "REFERRAL_WITH_SOA", Error, DnsOperator, [6840 "4.4"], Some(6), { name: Name, zone: Name }
    /// The record that is to show that there is no DS says that there is one.
    ReferralWithDs = "REFERRAL_WITH_DS", Error, DnsOperator, [6840 "4.4", 5155 "8.9"], Some(6),
        { name: Name, zone: Name }
    /// The parent's record denies that the name is a delegation, though a zone signs there.
    ReferralWithoutNs = "REFERRAL_WITHOUT_NS", Error, DnsOperator, [6840 "4.4", 5155 "8.9"], Some(6),
        { name: Name, zone: Name }
    /// The record at the name says that the type is there, though the answer is empty.
    StypeInBitmap = "STYPE_IN_BITMAP", Error, DnsOperator, [4035 "3.1.3.1", 5155 "8.5"], Some(6),
        { name: Name, zone: Name, rtype: Type }
    /// No NSEC record stands at the name that is said to have no such type.
    NoNsecMatchingSname = "NO_NSEC_MATCHING_SNAME", Error, DnsOperator, [4035 "3.1.3.1"], Some(6),
        { name: Name, zone: Name }
    /// No NSEC3 record stands at the name that is said to have no such type.
    NoNsec3MatchingSname = "NO_NSEC3_MATCHING_SNAME", Error, DnsOperator, [5155 "8.5"], Some(6),
        { name: Name, zone: Name }
    /// The answer comes from a wildcard that may not answer for the name, because a closer one exists.
    WildcardExpansionInvalid = "WILDCARD_EXPANSION_INVALID", Error, DnsOperator, [1034 "4.3.3", 4035 "5.3.4"], Some(6),
        { name: Name, zone: Name, wildcard: Name }
    /// The same response answers from a wildcard and proves that the wildcard does not exist.
    WildcardCovered = "WILDCARD_COVERED", Warning, DnsOperator, [4035 "3.1.3.3", 5155 "8.8"], None,
        { name: Name, zone: Name, wildcard: Name }
    /// The response says that the name exists without the type, and its records say that the name does not exist.
    SnameCovered = "SNAME_COVERED", Error, DnsOperator, [4035 "3.1.3.1"], Some(6), { name: Name, zone: Name }
    /// A gap covers a name that was seen to exist.
    ExistingNameCovered = "EXISTING_NAME_COVERED", Warning, DnsOperator, [4035 "3.1.3", 5155 "8.4"], None,
        { name: Name, zone: Name }
    /// The record at a name does not list a type that was seen there.
    ExistingTypeNotInBitmap = "EXISTING_TYPE_NOT_IN_BITMAP", Warning, DnsOperator, [4035 "3.1.3", 5155 "8.5"], None,
        { name: Name, zone: Name, rtype: Type }
    /// An NSEC record that leads back does not lead to the apex.
    LastNsecNextNotZone = "LAST_NSEC_NEXT_NOT_ZONE", Error, DnsOperator, [4034 "4.1.1"], Some(6),
        { owner: Name, zone: Name, next: Name }
    /// The next name of an NSEC record lies outside the zone.
    NsecNextOutsideZone = "NSEC_NEXT_OUTSIDE_ZONE", Error, DnsOperator, [4034 "4.1.1"], Some(6),
        { owner: Name, zone: Name, next: Name }
    /// The hash algorithm of NSEC3 records is unknown.
    UnsupportedNsec3Algorithm = "UNSUPPORTED_NSEC3_ALGORITHM", Error, DnsOperator, [5155 "8.1"], Some(6),
        { zone: Name, algorithm: Number }
    /// The records of one proof hash names in different ways.
    Nsec3ParametersMixed = "NSEC3_PARAMETERS_MIXED", Error, DnsOperator, [5155 "8.2"], Some(6), { zone: Name }
    /// Names are hashed so often that validators refuse to.
    Nsec3IterationsTooHigh = "NSEC3_ITERATIONS_TOO_HIGH", Error, DnsOperator, [9276 "3.2"], Some(27),
        { zone: Name, iterations: Number, most: Number }
    /// Names are hashed more often than once.
    NonzeroNsec3IterationCount = "NONZERO_NSEC3_ITERATION_COUNT", Warning, DnsOperator, [9276 "3.1"], None,
        { zone: Name, iterations: Number }
    /// Names are hashed with a salt, which is of no use.
    NonemptyNsec3Salt = "NONEMPTY_NSEC3_SALT", Note, DnsOperator, [9276 "3.1"], None, { zone: Name, salt: Octets }
    /// The owner of an NSEC3 record is no hash one label below the apex.
    InvalidNsec3OwnerName = "INVALID_NSEC3_OWNER_NAME", Error, DnsOperator, [5155 "3"], Some(6),
        { owner: Name, zone: Name }
    /// A hash of an NSEC3 record has a length that its algorithm's hashes do not have.
    InvalidNsec3Hash = "INVALID_NSEC3_HASH", Error, DnsOperator, [5155 "3.1.7"], Some(6),
        { owner: Name, zone: Name, octets: Number }
    /// The record used is the parent's side of a delegation, or above a DNAME, and says nothing about names below.
    NsecFromParent = "NSEC_FROM_PARENT", Error, DnsOperator, [6840 "4.1"], Some(6),
        { name: Name, zone: Name, owner: Name }
}
