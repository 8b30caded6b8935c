//! Zones that are proven to be unsigned, and what their owners can do about it (RFC 4035 5.2).

use super::registry::diagnoses;

diagnoses! {
    /// The parent proves that a zone has no DS, and the zone is not signed.
    InsecureDelegation = "INSECURE_DELEGATION", Note, Owner, [4035 "5.2", 6840 "4.4"], None,
        { zone: Name, parent: Name }
    /// The zone is signed, but its parent has no DS for it.
    SignedWithoutDs = "SIGNED_WITHOUT_DS", Note, Registrar, [4035 "5.2"], None,
        { zone: Name, parent: Name }
    /// The name lies in a span that says nothing about unsigned delegations.
    InsecureOptOut = "INSECURE_OPT_OUT", Note, Owner, [5155 "6", 5155 "9.2"], None,
        { name: Name, parent: Name, answer: Text }
}
