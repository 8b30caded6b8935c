//! Aliases: CNAME and DNAME (RFC 1034 3.6.2; RFC 6672).

use super::registry::diagnoses;

diagnoses! {
    /// A DNAME came without the CNAME that it makes.
    DnameNoCname = "DNAME_NO_CNAME", Warning, DnsOperator, [6672 "3.1"], None, { name: Name, dname: Name }
    /// The CNAME beside a DNAME leads to another name than the DNAME makes.
    DnameTargetMismatch = "DNAME_TARGET_MISMATCH", Error, DnsOperator, [6672 "2.2", 6672 "5.3.1"], Some(6),
        { name: Name, target: Name, expected: Name }
    /// The name that a DNAME makes is longer than a name may be.
    DnameTargetTooLong = "DNAME_TARGET_TOO_LONG", Error, DnsOperator, [6672 "2.2"], Some(6), { name: Name, dname: Name }
    /// The CNAME that a DNAME makes came with a TTL of zero.
    DnameTtlZero = "DNAME_TTL_ZERO", Note, DnsOperator, [6672 "3.1"], None, { name: Name, dname: Name }
    /// The CNAME that a DNAME makes came with another TTL than the DNAME.
    DnameTtlMismatch = "DNAME_TTL_MISMATCH", Note, DnsOperator, [6672 "3.1"], None,
        { name: Name, dname: Name, ttl: Number, expected: Number }
    /// Aliases lead back to a name where they began.
    CnameLoop = "CNAME_LOOP", Error, DnsOperator, [1034 "3.6.2"], None, { name: Name, target: Name }
    /// A chain of aliases has more links than a resolver follows.
    CnameChainTooLong = "CNAME_CHAIN_TOO_LONG", Error, DnsOperator, [1034 "3.6.2"], None, { name: Name, most: Number }
    /// A name has a CNAME, and other records beside it.
    CnameWithOtherData = "CNAME_WITH_OTHER_DATA", Warning, DnsOperator, [2181 "10.1", 1034 "3.6.2"], None, { name: Name, rtype: Type }
}
