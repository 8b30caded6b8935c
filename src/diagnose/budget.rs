//! Limits on work (KeyTrap, CVE-2023-50387; NSEC3 CPU, CVE-2023-50868). One diagnosis for each.

use super::registry::diagnoses;

diagnoses! {
    /// More signatures over one RRset would have to be checked than is reasonable.
    TooManyRrsigs = "TOO_MANY_RRSIGS", Error, DnsOperator, [4035 "5.3.3"], Some(6),
        { owner: Name, rtype: Type, zone: Name, most: Number }
    /// More signatures would have to be checked for one answer than is reasonable.
    TooManySignatureChecks = "TOO_MANY_SIGNATURE_CHECKS", Error, DnsOperator, [4035 "5.3.3"], Some(6),
        { owner: Name, rtype: Type, zone: Name, most: Number }
    /// More keys share a tag and algorithm than is reasonable.
    TooManyCollidingKeys = "TOO_MANY_COLLIDING_KEYS", Error, DnsOperator, [4034 "B", 4035 "5.3.1"], Some(6),
        { zone: Name, most: Number }
    /// More names would have to be hashed for one answer than is reasonable.
    TooManyHashes = "TOO_MANY_NSEC3_HASHES", Error, DnsOperator, [5155 "8.3", 9276 "3.2"], Some(27),
        { zone: Name, most: Number }
    /// More records, or larger ones, would have to be checked for one answer than is reasonable.
    TooMuchToCheck = "TOO_MUCH_TO_CHECK", Error, DnsOperator, [4035 "5"], Some(5), { owner: Name, rtype: Type, zone: Name }
}
