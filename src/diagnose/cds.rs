//! CDS and CDNSKEY: what a zone asks its parent to publish (RFC 7344; RFC 8078).

use super::registry::diagnoses;

diagnoses! {
    /// The DS RRset is not the one that the CDS records ask for.
    CdsInconsistentWithDs = "CDS_INCONSISTENT_WITH_DS", Warning, Registrar, [7344 "3", 7344 "5"], None,
        { zone: Name }
    /// The DS RRset does not cover the keys that the CDNSKEY records ask for.
    CdnskeyInconsistentWithDs = "CDNSKEY_INCONSISTENT_WITH_DS", Warning, Registrar, [7344 "3", 7344 "5"], None,
        { zone: Name }
    /// CDS and CDNSKEY ask for different keys.
    CdnskeyInconsistentWithCds = "CDNSKEY_INCONSISTENT_WITH_CDS", Warning, DnsOperator, [7344 "4"], None, { zone: Name }
    /// The CDS RRset is not signed by a key that the present DS leads to.
    CdsSignerInvalid = "CDS_SIGNER_INVALID", Warning, DnsOperator, [7344 "4.1"], None, { zone: Name }
    /// The CDNSKEY RRset is not signed by a key that the present DS leads to.
    CdnskeySignerInvalid = "CDNSKEY_SIGNER_INVALID", Warning, DnsOperator, [7344 "4.1"], None, { zone: Name }
    /// A CDS asks for deletion with other values than those that mean it.
    CdsIncorrectDeleteValues = "CDS_INCORRECT_DELETE_VALUES", Warning, DnsOperator, [8078 "4"], None, { zone: Name }
    /// A CDNSKEY asks for deletion with other values than those that mean it.
    CdnskeyIncorrectDeleteValues = "CDNSKEY_INCORRECT_DELETE_VALUES", Warning, DnsOperator, [8078 "4"], None,
        { zone: Name }
    /// A CDS that asks for deletion stands beside others.
    CdsDeleteMultipleRecords = "CDS_DELETE_MULTIPLE_RECORDS", Warning, DnsOperator, [8078 "4"], None, { zone: Name }
    /// A CDNSKEY that asks for deletion stands beside others.
    CdnskeyDeleteMultipleRecords = "CDNSKEY_DELETE_MULTIPLE_RECORDS", Warning, DnsOperator, [8078 "4"], None,
        { zone: Name }
}
