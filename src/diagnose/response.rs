//! What a response lacks, or where two responses do not agree (RFC 4035 3.1; RFC 2308).

use super::registry::diagnoses;

diagnoses! {
    /// The response says that a name does not exist, and brings no proof.
    MissingNsecForNxdomain = "MISSING_NSEC_FOR_NXDOMAIN", Error, DnsOperator, [4035 "3.1.3.2", 5155 "7.2.2"], Some(12),
        { name: Name, zone: Name }
    /// The response says that a name has no such type, and brings no proof.
    MissingNsecForNodata = "MISSING_NSEC_FOR_NODATA", Error, DnsOperator, [4035 "3.1.3.1", 5155 "7.2.3"], Some(12),
        { name: Name, zone: Name, rtype: Type }
    /// An answer from a wildcard brings no proof that no closer name exists.
    MissingNsecForWildcard = "MISSING_NSEC_FOR_WILDCARD", Error, DnsOperator, [4035 "3.1.3.3", 5155 "7.2.6"], Some(12),
        { name: Name, zone: Name, wildcard: Name }
    /// The response says that a name does not exist, and lacks the zone's SOA.
    MissingSoaForNxdomain = "MISSING_SOA_FOR_NXDOMAIN", Warning, Network, [1034 "4.3.4", 2308 "3"], None,
        { name: Name }
    /// The response says that a name has no such type, and lacks the zone's SOA.
    MissingSoaForNodata = "MISSING_SOA_FOR_NODATA", Warning, Network, [1034 "4.3.4", 2308 "3"], None,
        { name: Name, rtype: Type }
    /// The SOA that came with a name's absence is of a zone that does not hold the name.
    SoaNotOwnerForNxdomain = "SOA_NOT_OWNER_FOR_NXDOMAIN", Warning, Network, [1034 "4.3.4", 2308 "3"], None,
        { name: Name, soa: Name }
    /// The SOA that came with a type's absence is of a zone that does not hold the name.
    SoaNotOwnerForNodata = "SOA_NOT_OWNER_FOR_NODATA", Warning, Network, [1034 "4.3.4", 2308 "3"], None,
        { name: Name, rtype: Type, soa: Name }
    /// One response says that a name does not exist, another that it does.
    InconsistentNxdomain = "INCONSISTENT_NXDOMAIN", Warning, DnsOperator, [1034 "4.3.2"], None,
        { name: Name, denied: Type, given: Type }
    /// A name is said not to exist, though one below it does.
    InconsistentNxdomainAncestor = "INCONSISTENT_NXDOMAIN_ANCESTOR", Warning, DnsOperator, [8020 "2"], None,
        { name: Name, below: Name }
    /// NXDOMAIN came for a name that the proof shows to exist, without the type.
    NxdomainForExistingName = "NXDOMAIN_FOR_EXISTING_NAME", Warning, DnsOperator, [4592 "2.2.2", 8020 "2"], None,
        { name: Name, zone: Name }
    /// No signature came at all: whoever answered does not pass on what DNSSEC needs.
    UnableToRetrieve = "UNABLE_TO_RETRIEVE_DNSSEC_RECORDS", Error, Visitor, [4035 "3.1", 4035 "4.1"], Some(10),
        { owner: Name, rtype: Type }
    /// Nothing is proven either way: the form that a resolver sent records in may have lost octets.
    LossyFormat = "LOSSY_FORMAT", Error, Visitor, [4034 "6.2"], Some(5), { owner: Name, rtype: Type }
    /// A proof of non-existence is needed, and the resolver's JSON has no Authority section, where it would stand.
    WithoutAuthority = "RESPONSE_WITHOUT_AUTHORITY", Error, Visitor, [4035 "3.1.3"], Some(5), { owner: Name, rtype: Type }
    /// A record that is needed came in a form that cannot be read.
    UnreadableRecord = "UNREADABLE_RECORD", Error, Visitor, [4035 "4.3"], Some(24), { owner: Name, rtype: Type }
    /// Records of the type asked for are never signed.
    TypeNeverSigned = "TYPE_NEVER_SIGNED", Note, Visitor, [4035 "2.2", 6895 "3.1"], Some(5),
        { name: Name, rtype: Type }
}
