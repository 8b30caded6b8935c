//! The validator: a pure function of a capture, trust anchors, a moment and a policy (RFC 4035 5).

use crate::dns::Moment;
use crate::evidence::{Provenance, Question};
use crate::trace::{Fault, StepId, Trace};

/// What a validation found, with all that it rests on.
#[derive(Clone, Debug)]
pub struct Report {
    /// What was asked.
    pub question: Question,
    /// Where the records come from.
    pub provenance: Provenance,
    /// The moment that validity was checked against.
    pub now: Moment,
    /// The outcome.
    pub verdict: Verdict,
    /// Every check that was made.
    pub trace: Trace,
    /// How much work it was.
    pub work: Work,
}

/// How much work a validation was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Signature checks made.
    pub signature_checks: usize,
    /// Digests of keys computed.
    pub digests: usize,
    /// Names hashed for NSEC3, each with all its iterations counted as one.
    pub hashes: usize,
}

/// The state of the answer (RFC 4033 5, RFC 4035 4.3).
#[derive(Clone, Debug)]
pub enum Verdict {
    /// Every link is proven.
    Secure(Secured),
    /// It is proven that the chain ends above the answer.
    Insecure(ProvenInsecure),
    /// A link that should hold is broken.
    Bogus(Broken),
    /// What was needed did not come.
    Indeterminate(Broken),
    /// A proof would be needed that this code does not check yet.
    Unproven(Broken),
}

impl Verdict {
    /// The verdict in a word.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Secure(_) => "secure",
            Self::Insecure(_) => "insecure",
            Self::Bogus(_) => "bogus",
            Self::Indeterminate(_) => "indeterminate",
            Self::Unproven(_) => "unproven",
        }
    }
}

/// Every link is proven; only the validator makes one.
#[derive(Clone, Debug)]
pub struct Secured {
    /// The steps that proved the answer.
    pub(crate) by: Vec<StepId>,
}

/// The chain provably ends above the answer; only the validator makes one.
#[derive(Clone, Debug)]
pub struct ProvenInsecure {
    /// The step that proved it.
    pub(crate) by: StepId,
}

/// The first link that could not be closed.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The step that failed, nearest the root.
    pub step: StepId,
    /// Why.
    pub fault: Fault,
}
