//! Every check that the validator makes, in the order of the RFCs.

use crate::dns::cite::Cite;

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $rule:ident = $rfc:literal $section:literal;)+) => {
        /// A check. The trace has a step for each time that one is made.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule { $($(#[doc = $doc])+ $rule,)+ }

        impl Rule {
            /// All rules, in the order of the RFCs.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)+];

            /// Where the rule is written.
            pub const fn cite(self) -> Cite {
                match self { $(Self::$rule => Cite::rfc($rfc, $section),)+ }
            }

            /// The rule's name, as in this enum.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$rule => stringify!($rule),)+ }
            }
        }
    };
}

rules! {
    /// The digest that the parent published is that of the child's name and key, and the key may sign for its zone.
    DsDigest = 4034 "5.1.4";
    /// The data needed came, and can be read.
    Retrieved = 4035 "3.1";
    /// The zone's DNSKEY RRset is signed by a key that a trust anchor vouches for.
    AnchorKeys = 4035 "5";
    /// A trust anchor is a digest of a key of the zone, or the key itself.
    AnchorMatch = 4035 "5";
    /// The DS RRset of a delegation is signed by the parent zone.
    DsSigned = 4035 "5.2";
    /// A DS is of an algorithm and a digest type that this code can check.
    DsSupported = 4035 "5.2";
    /// The child's DNSKEY RRset is signed by a key that a proven DS vouches for.
    ChildKeys = 4035 "5.2";
    /// The parent proves that a delegation has no DS.
    NoDs = 4035 "5.2";
    /// An RRset of the answer is signed by its zone.
    AnswerSigned = 4035 "5.3";
    /// An RRset that a proof needs is signed by its zone.
    ProofSigned = 4035 "5.3";
    /// There is a signature over an RRset of a signed zone.
    SignaturePresent = 4035 "5.3";
    /// One signature over an RRset may be used, and verifies.
    Signature = 4035 "5.3.1";
    /// The signer's name is the zone that holds the RRset.
    SignerName = 4035 "5.3.1";
    /// The labels field does not exceed the labels of the owner.
    Labels = 4035 "5.3.1";
    /// The moment of the check lies inside the validity window.
    Validity = 4035 "5.3.1";
    /// The signature's algorithm is one that this code can check.
    AlgorithmSupported = 4035 "5.2";
    /// A key of the zone has the signature's algorithm and key tag, and may sign for it: zone key flag, protocol 3, not revoked.
    SignatureKey = 4035 "5.3.1";
    /// The signature verifies over the canonical form of the RRset.
    Verifies = 4035 "5.3.3";
    /// An answer from a wildcard comes with a proof that no closer name exists.
    WildcardAnswer = 4035 "5.3.4";
    /// NSEC records prove that the name does not exist.
    NsecNameError = 4035 "5.4";
    /// NSEC records prove that the name has no such type.
    NsecNoData = 4035 "5.4";
    /// NSEC3 records prove that the name does not exist.
    Nsec3NameError = 5155 "8.4";
    /// NSEC3 records prove that the name has no such type.
    Nsec3NoData = 5155 "8.5";
    /// A CNAME leads on to another name.
    Cname = 1034 "3.6.2";
    /// A CNAME was made from a DNAME as it must be.
    Dname = 6672 "2.2";
    /// The type asked for is one whose records a zone signs.
    TypeSigned = 4035 "2.2";
    /// The number of NSEC3 iterations is one that a validator takes on.
    Nsec3Iterations = 9276 "3.2";
    /// The algorithm is one that may still be used to sign.
    AlgorithmAccepted = 9905 "2";
}
