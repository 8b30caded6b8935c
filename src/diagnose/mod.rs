//! What is wrong, in the codes that experts know.
//!
//! Codes are those of DNSViz where it has one for the same thing.

use crate::crypto::{CryptoFault, mnemonic};
use crate::evidence::Capture;
use crate::trace::{DenialFault, Denied, Fault, NotRetrieved, StepId};
use crate::validate::Report;

/// One thing that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its code.
    pub code: &'static str,
    /// The step that shows it.
    pub step: StepId,
}

/// All that was found, the root cause apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnoses {
    root: Option<Found>,
    all: Vec<Found>,
}

impl Diagnoses {
    /// The codes, each once, in the order of the steps.
    pub fn codes(&self) -> Vec<&'static str> {
        let mut codes: Vec<&'static str> = Vec::new();
        for found in &self.all {
            if !codes.contains(&found.code) {
                codes.push(found.code);
            }
        }
        codes
    }

    /// The code of the first broken link on the way down from the root.
    pub fn root_cause(&self) -> Option<&'static str> {
        self.root.map(|found| found.code)
    }
}

/// Finds what the trace of a report shows.
pub fn find(report: &Report, _capture: &Capture) -> Diagnoses {
    let root = report.verdict.broken_at().map(|broken| Found { code: of_fault(&broken.fault), step: broken.step });
    let all = report
        .trace
        .steps()
        .iter()
        .filter_map(|step| step.fault().map(|fault| Found { code: of_fault(fault), step: step.id }))
        .collect();
    Diagnoses { root, all }
}

/// The code of a fault.
fn of_fault(fault: &Fault) -> &'static str {
    match fault {
        Fault::NoAnchorMatch { .. } | Fault::NoAnchor { .. } => "NO_TRUST_ANCHOR_SIGNING",
        Fault::NoEntry { .. } | Fault::NoKeys { .. } => "NO_SEP",
        Fault::DigestMismatch { .. } => "DIGEST_INVALID",
        Fault::NoSuchKey { .. } => "NO_SEP",
        Fault::NotZoneKey { .. } => "DNSKEY_WITHOUT_ZONE_FLAG",
        Fault::KeyProtocol { .. } => "DNSKEY_WRONG_PROTOCOL",
        Fault::KeyRevoked { .. } => "DNSKEY_REVOKED_RRSIG",
        Fault::Unsigned { .. } | Fault::NoValidSignature { .. } => "MISSING_RRSIG",
        Fault::AlgorithmMissing { .. } => "MISSING_RRSIG_FOR_ALG_DS",
        Fault::SignerNotZone { .. } => "SIGNER_NOT_ZONE",
        Fault::TooManyLabels { .. } => "RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS",
        Fault::WindowInverted { .. } => "INCEPTION_AFTER_EXPIRATION",
        Fault::Expired { .. } => "EXPIRATION_IN_PAST",
        Fault::NotYetValid { .. } => "INCEPTION_IN_FUTURE",
        Fault::Signature { algorithm, fault, .. } => of_crypto(*algorithm, *fault),
        Fault::LossyFormat { .. } => "LOSSY_FORMAT",
        Fault::UnsupportedAlgorithm { .. } => "ALGORITHM_NOT_SUPPORTED",
        Fault::UnsupportedDigest { .. } => "DIGEST_ALGORITHM_NOT_SUPPORTED",
        Fault::NotRetrieved { reason, .. } => match reason {
            NotRetrieved::Fetch(_) => "NETWORK_ERROR",
            NotRetrieved::Rcode(_) => "INVALID_RCODE",
            NotRetrieved::Truncated => "TRUNCATED",
            NotRetrieved::Unreadable => "UNREADABLE_RECORD",
        },
        Fault::Denial { denied, fault } => of_denial(denied, fault),
        Fault::DnameTarget { .. } => "DNAME_TARGET_MISMATCH",
        Fault::Expanded { .. } => "WILDCARD_EXPANSION_INVALID",
        Fault::AliasLoop { .. } => "CNAME_LOOP",
        Fault::NeverSigned { .. } => "TYPE_NEVER_SIGNED",
        Fault::OverBudget { .. } => "OVER_BUDGET",
    }
}

fn of_crypto(algorithm: u8, fault: CryptoFault) -> &'static str {
    let _ = mnemonic(algorithm);
    match (fault, algorithm) {
        (CryptoFault::SignatureLength { .. }, 13) => "RRSIG_BAD_LENGTH_ECDSA256",
        (CryptoFault::SignatureLength { .. }, 14) => "RRSIG_BAD_LENGTH_ECDSA384",
        (CryptoFault::SignatureLength { .. }, 15) => "RRSIG_BAD_LENGTH_ED25519",
        (CryptoFault::SignatureLength { .. }, 16) => "RRSIG_BAD_LENGTH_ED448",
        (CryptoFault::KeyLength { got: 0, .. }, _) => "DNSKEY_ZERO_LENGTH",
        (CryptoFault::KeyLength { .. }, 13) => "DNSKEY_BAD_LENGTH_ECDSA256",
        (CryptoFault::KeyLength { .. }, 14) => "DNSKEY_BAD_LENGTH_ECDSA384",
        (CryptoFault::KeyLength { .. }, 15) => "DNSKEY_BAD_LENGTH_ED25519",
        (CryptoFault::KeyLength { .. }, 16) => "DNSKEY_BAD_LENGTH_ED448",
        (CryptoFault::UnsupportedKey(_), _) => "KEY_SIZE_NOT_SUPPORTED",
        _ => "SIGNATURE_INVALID",
    }
}

fn of_denial(denied: &Denied, fault: &DenialFault) -> &'static str {
    match (fault, denied) {
        (DenialFault::Missing, Denied::Name(_)) => "MISSING_NSEC_FOR_NXDOMAIN",
        (DenialFault::Missing, Denied::Closer { .. }) => "MISSING_NSEC_FOR_WILDCARD",
        (DenialFault::Missing, _) => "MISSING_NSEC_FOR_NODATA",
        (DenialFault::NameNotCovered, _) => "SNAME_NOT_COVERED",
        (DenialFault::WildcardNotCovered { .. }, _) => "WILDCARD_NOT_COVERED",
        (DenialFault::NoClosestEncloser, _) => "NO_CLOSEST_ENCLOSER",
        (DenialFault::NextCloserNotCovered { .. }, _) => "NEXT_CLOSEST_ENCLOSER_NOT_COVERED",
        (DenialFault::TypeExists { .. } | DenialFault::AliasExists { .. }, _) => "STYPE_IN_BITMAP",
        (DenialFault::NameExists { .. }, Denied::Closer { .. }) => "WILDCARD_EXPANSION_INVALID",
        (DenialFault::NameExists { .. }, _) => "SNAME_NOT_COVERED",
        (DenialFault::AncestorDelegation { .. }, _) => "NSEC_FROM_PARENT",
        (DenialFault::ChildSide { .. }, _) => "REFERRAL_WITH_SOA",
        (DenialFault::NoMatch, _) => "NO_NSEC_MATCHING_SNAME",
        (DenialFault::NotOptOut { .. }, _) => "OPT_OUT_FLAG_NOT_SET",
        (DenialFault::UnknownHash { .. }, _) => "UNSUPPORTED_NSEC3_ALGORITHM",
        (DenialFault::MixedParameters, _) => "NSEC3_PARAMETERS_MIXED",
        (DenialFault::Iterations { .. }, _) => "NONZERO_NSEC3_ITERATION_COUNT",
    }
}
