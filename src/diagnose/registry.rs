//! The list of all diagnoses. What does not stand in it cannot be reported.

use super::arg::Arg;
use crate::trace::Cite;

/// How much a diagnosis weighs: an error breaks the chain, a warning would break it elsewhere or soon, a note tells something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is wrong, but something is to be known.
    Note,
    /// Something is wrong that does not break this chain.
    Warning,
    /// The chain breaks by it.
    Error,
}

impl Severity {
    /// The severity in a word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Who must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Acts {
    /// Whoever looks at the page: another question, another resolver, another time.
    Visitor,
    /// Whoever runs the resolver that was asked, or the network on the way to it.
    Network,
    /// Whoever looks at the page, on the device that it is looked at.
    Device,
    /// Whoever holds the domain name.
    Owner,
    /// Whoever passes the DS on to a top-level domain, on the owner's request. In the list of diagnoses: whoever keeps the DS, which
    /// is found where one is (`remedy`).
    Registrar,
    /// IANA, which keeps the root's DS RRsets.
    Iana,
    /// The regional registry of addresses, or whoever it delegated them to: keeps the DS RRsets of reverse zones.
    Registry,
    /// Whoever keeps a parent zone that is no top-level domain: a registrar sells names in some of them, and most belong to one party.
    Keeper,
    /// Whoever signs and serves the zone.
    DnsOperator,
}

impl Acts {
    /// The actor in a word, for lists.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Network => "resolver or network",
            Self::Device => "this device",
            Self::Owner => "owner",
            Self::Registrar => "registrar",
            Self::Iana => "IANA",
            Self::Registry => "address registry",
            Self::Keeper => "keeper of the parent",
            Self::DnsOperator => "DNS operator",
        }
    }
}

/// What is fixed about a diagnosis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meta {
    /// Its code: DNSViz's where that has one for the same thing.
    pub code: &'static str,
    /// What it means, in a sentence for developers; people get the Fluent message of the same name.
    pub about: &'static str,
    /// The most that it can weigh. Where the chain holds in spite of it, what is found weighs a warning at most.
    pub severity: Severity,
    /// Who can mend it, where nothing else is known: each finding says who must act.
    pub acts: Acts,
    /// Where the rule is written.
    pub cites: &'static [Cite],
    /// The extended DNS error that fits (RFC 8914), if one does.
    pub ede: Option<u16>,
    /// The names of its values, as its message uses them.
    pub args: &'static [&'static str],
}

/// A diagnosis: its fields are the values that its message shows.
pub trait Diagnosis {
    /// What is fixed about it.
    const META: Meta;

    /// The values, by the names that the message has for them.
    fn args(self) -> Vec<(&'static str, Arg)>;
}

/// Declares diagnoses: `Struct = "CODE", severity, who acts, [cites], ede { value: Kind of Arg }`.
macro_rules! diagnoses {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $severity:ident, $acts:ident, [$($rfc:literal $section:literal),+],
        $ede:expr, { $($field:ident: $kind:ident),* $(,)? })+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct $name {
                $(#[doc = concat!("The value `", stringify!($field), "` of the message.")]
                pub $field: $crate::diagnose::arg::kind!($kind),)*
            }

            impl $crate::diagnose::registry::Diagnosis for $name {
                const META: $crate::diagnose::registry::Meta = $crate::diagnose::registry::Meta {
                    code: $code,
                    about: concat!($($doc),+),
                    severity: $crate::diagnose::registry::Severity::$severity,
                    acts: $crate::diagnose::registry::Acts::$acts,
                    cites: &[$($crate::trace::Cite::rfc($rfc, $section)),+],
                    ede: $ede,
                    args: &[$(stringify!($field)),*],
                };

                fn args(self) -> Vec<(&'static str, $crate::diagnose::arg::Arg)> {
                    vec![$((stringify!($field), $crate::diagnose::arg::Arg::$kind(self.$field))),*]
                }
            }
        )+
    };
}
pub(super) use diagnoses;

/// A diagnosis that is listed in [`ALL`], which alone can be told: none is without its words, its page in the list and its case. Only
/// `registry!` says it of one.
pub trait Registered: Diagnosis {}

macro_rules! registry {
    ($($family:ident::{$($name:ident),+ $(,)?}),+ $(,)?) => {
        /// What is fixed about each diagnosis, by family.
        pub const ALL: &[Meta] = &[$($(<super::$family::$name as Diagnosis>::META,)+)+];
        $($(impl Registered for super::$family::$name {})+)+
    };
}

/// A diagnosis of any kind, with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosed {
    meta: &'static Meta,
    args: Vec<(&'static str, Arg)>,
}

impl Diagnosed {
    /// What is fixed about it.
    pub const fn meta(&self) -> &'static Meta {
        self.meta
    }

    /// The values, by the names that the message has for them.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }

    /// Whether it is a diagnosis of this kind.
    pub fn is<D: Diagnosis>(&self) -> bool {
        self.meta.code == D::META.code
    }
}

impl<D: Registered> From<D> for Diagnosed {
    fn from(diagnosis: D) -> Self {
        Self { meta: const { &D::META }, args: diagnosis.args() }
    }
}

registry! {
    signature::{
        SignerNotZone, LabelsExceedOwner, InceptionAfterExpiration, ExpirationInPast, InceptionInFuture,
        ExpirationWithinClockSkew, InceptionWithinClockSkew, SignatureInvalid, SignatureLengthGost,
        SignatureLengthEcdsa256, SignatureLengthEcdsa384, SignatureLengthEd25519, SignatureLengthEd448, MissingRrsig,
        NoValidRrsig, MissingRrsigForAlgDs, MissingRrsigForAlgDnskey, NoDnskeyForRrsig, DnskeyRevokedRrsig,
        AlgorithmNotSupported, AlgorithmValidationProhibited, AlgorithmProhibited, AlgorithmNotRecommended,
        RrsetTtlMismatch, OriginalTtlExceededRrset, OriginalTtlExceededRrsig, TtlBeyondExpiration,
    },
    ds::{
        DigestInvalid, NoSep, MissingSepForAlg, NoDnskey, DnskeyRevokedDs, DsDigestAlgorithmIgnored,
        DsDigestAlgorithmMaybeIgnored, DigestAlgorithmNotSupported, DigestAlgorithmValidationProhibited,
        DigestAlgorithmProhibited,
    },
    dnskey::{
        KeyWithoutZoneFlag, KeyWrongProtocol, KeyZeroLength, KeyLengthGost, KeyLengthEcdsa256, KeyLengthEcdsa384,
        KeyLengthEd25519, KeyLengthEd448, KeyLengthMldsa44, KeyMalformed, KeySizeNotSupported, KeyTooShort,
        RevokedNotSigning, KeyTagCollision, KeyNotAtApex
    },
    denial::{
        SnameNotCovered, NextCloserNotCovered, WildcardNotCovered, NoClosestEncloser, OptOutFlagNotSet, ReferralWithSoa,
        ReferralWithDs, ReferralWithoutNs, StypeInBitmap, NoNsecMatchingSname, NoNsec3MatchingSname,
        WildcardExpansionInvalid, WildcardCovered, SnameCovered, ExistingNameCovered, ExistingTypeNotInBitmap,
        LastNsecNextNotZone, NsecNextOutsideZone, UnsupportedNsec3Algorithm, Nsec3ParametersMixed,
        Nsec3IterationsTooHigh, NonzeroNsec3IterationCount, NonemptyNsec3Salt, InvalidNsec3OwnerName, InvalidNsec3Hash,
        NsecFromParent,
    },
    response::{
        MissingNsecForNxdomain, MissingNsecForNodata, MissingNsecForWildcard, MissingSoaForNxdomain,
        MissingSoaForNodata, SoaNotOwnerForNxdomain, SoaNotOwnerForNodata, InconsistentNxdomain,
        InconsistentNxdomainAncestor, NxdomainForExistingName, UnableToRetrieve, LossyFormat, WithoutAuthority, UnreadableRecord,
        TypeNeverSigned,
    },
    delegation::{InsecureDelegation, SignedWithoutDs, InsecureOptOut},
    cds::{
        CdsInconsistentWithDs, CdnskeyInconsistentWithDs, CdnskeyInconsistentWithCds, CdsSignerInvalid,
        CdnskeySignerInvalid, CdsIncorrectDeleteValues, CdnskeyIncorrectDeleteValues, CdsDeleteMultipleRecords,
        CdnskeyDeleteMultipleRecords,
    },
    dname::{
        DnameNoCname, DnameTargetMismatch, DnameTargetTooLong, DnameTtlZero, DnameTtlMismatch, CnameLoop,
        CnameChainTooLong, CnameWithOtherData
    },
    anchor::{NoTrustAnchorSigning, TrustAnchorRevoked, NoTrustAnchor},
    budget::{TooManyRrsigs, TooManySignatureChecks, TooManyCollidingKeys, TooManyHashes, TooMuchToCheck},
    resolver::{
        Offline, NetworkError, Timeout, HttpError, NotJson, NotWire, OtherQuestion, OverCap, NotCaptured, Servfail, Refused, Formerr,
        Notimp, InvalidRcode, Truncated, Filtered, StaleAnswer, Remark, AnswerBlocked, Dns64Address, AnswerForDeniedName,
        BareAnswer, KeysLeftOut, SpecialName, ClockSuspect
    },
}
