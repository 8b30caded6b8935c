//! The validator: a pure function of a capture, trust anchors, a moment and a policy (RFC 4035 5).
//!
//! Validating cannot fail: any capture gives a [`Report`].

mod alias;
pub mod anchors;
mod answer;
pub mod budget;
mod chain;
pub mod compare;
mod denial;
mod keys;
pub mod policy;
mod proven;
mod run;
mod signature;

pub use anchors::TrustAnchors;
pub use compare::Difference;
pub use policy::{Policy, PolicyName};
pub use proven::{Authentic, Proven, ProvenInsecure, Secured};

use std::collections::BTreeMap;

use crate::crypto::{CryptoFault, Suite};
use crate::dns::{Moment, Name};
use crate::evidence::{Capture, Provenance, Question};
use crate::trace::{Fault, Rests, Rule, StepId, Trace};

/// Checks the chain of trust for the question of a capture, from the anchors down to the answer.
pub fn validate(capture: &Capture, anchors: &TrustAnchors, now: Moment, policy: &Policy) -> Report {
    examine(&mut run::Run::new(capture, now, policy, &mut Checks::new(Means::ALL)), anchors)
}

/// The same evidence by two policies; no signature is checked twice for it.
pub fn validate_by_both(capture: &Capture, anchors: &TrustAnchors, now: Moment, policies: [&Policy; 2]) -> [Report; 2] {
    let mut checks = Checks::new(Means::ALL);
    policies.map(|policy| checks.rest(capture, anchors, now, policy))
}

/// What a validation has at hand. With less than all of it, what cannot be checked is indeterminate and never secure; so a
/// program that has little to check need not hold the rest.
#[derive(Clone, Copy, Debug)]
pub struct Means {
    suite: Suite,
    denial: denial::Prover,
}

impl Means {
    /// Every algorithm, and proofs of non-existence.
    pub const ALL: Self = Self { suite: Suite::ALL, denial: denial::by_records };

    /// What an answer needs that is there, in zones of the usual algorithms: [`Suite::COMMON`].
    pub const POSITIVE: Self = Self { suite: Suite::COMMON, denial: denial::not_at_hand };
}

/// Signature checks that outlive a run, so that a validation can be made in slices: nothing else takes long in it.
#[derive(Clone, Debug)]
pub struct Checks {
    means: Means,
    /// What a check gave, by key RDATA, signature and octets: none is made twice.
    known: BTreeMap<[Vec<u8>; 3], Result<(), CryptoFault>>,
    /// How many may still be made in this slice.
    left: usize,
    /// Whether one more was wanted.
    wanting: bool,
}

impl Checks {
    /// None made yet; all will be made by `means`.
    pub const fn new(means: Means) -> Self {
        Self { means, known: BTreeMap::new(), left: usize::MAX, wanting: false }
    }

    /// The whole of a validation, with no check made that was made before.
    pub fn rest(&mut self, capture: &Capture, anchors: &TrustAnchors, now: Moment, policy: &Policy) -> Report {
        self.left = usize::MAX;
        examine(&mut run::Run::new(capture, now, policy, self), anchors)
    }

    /// A slice of a validation: at most `most` signature checks that were not made before. Gives the report with the last
    /// slice, the same as [`validate`] gives by [`Means::ALL`]; all slices must be of the same evidence.
    pub fn slice(
        &mut self,
        most: usize,
        capture: &Capture,
        anchors: &TrustAnchors,
        now: Moment,
        policy: &Policy,
    ) -> Option<Report> {
        (self.left, self.wanting) = (most, false);
        let report = examine(&mut run::Run::new(capture, now, policy, self), anchors);
        (!self.wanting).then_some(report)
    }
}

fn examine(run: &mut run::Run<'_>, anchors: &TrustAnchors) -> Report {
    let capture = run.capture;
    let verdict = match answer::examine(run, anchors, &capture.question) {
        Err((step, fault)) => Verdict::broken(step, fault),
        Ok(findings) => match (findings.insecure, Secured::from_parts(&findings.parts)) {
            (Some(insecure), _) => Verdict::Insecure(insecure),
            (None, Some(secured)) => Verdict::Secure(secured),
            (None, None) => {
                let subject = crate::trace::Subject {
                    zone: capture.question.name.clone(),
                    owner: capture.question.name.clone(),
                    rtype: capture.question.rtype,
                };
                let fault = Fault::NotRetrieved {
                    question: capture.question.clone(),
                    reason: crate::trace::NotRetrieved::Unreadable,
                };
                let (step, fault) = chain::fails(run, Rule::Retrieved, &subject, fault);
                Verdict::broken(step, fault)
            }
        },
    };
    Report {
        question: capture.question.clone(),
        provenance: capture.provenance.clone(),
        now: run.now,
        verdict,
        trace: std::mem::take(&mut run.rec).finish(),
        work: run.work,
    }
}

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

impl Report {
    /// Whether what is proven is that there is no such thing: nothing of the answer itself was signed.
    pub fn denies(&self) -> bool {
        matches!(self.verdict, Verdict::Secure(_))
            && !self.trace.links().any(|link| link.rule == Rule::AnswerSigned && link.held())
    }

    /// Whether it is proven that the name that was asked for does not exist at all (RFC 4035 5.4, RFC 5155 8.4).
    pub fn denies_name(&self) -> bool {
        let whole = |rule| matches!(rule, Rule::NsecNameError | Rule::Nsec3NameError);
        let asked = &self.question.name;
        self.denies() && self.trace.links().any(|link| whole(link.rule) && link.held() && link.owner == *asked)
    }

    /// The delegation that is proven to be unsigned, if that is why the answer is insecure: its parent proves that it has no DS. None
    /// where the answer is insecure for want of an algorithm, of a register that is read or of an anchor, or because an opt-out span
    /// leaves it open.
    pub fn unsigned(&self) -> Option<&Name> {
        let by = self.trace.step(self.verdict.unsigned_by()?)?;
        (by.rule == Rule::NoDs && by.held() && by.rests_on() == Rests::Gap).then_some(&by.owner)
    }

    /// Whether it is proven that the name that was asked for is unsigned: it lies at or below such a delegation, which an alias
    /// that leads there does not.
    pub fn asked_is_unsigned(&self) -> bool {
        self.unsigned().is_some_and(|delegation| self.question.name.ends_with(delegation))
    }

    /// What to ask again in wire format: a signature failed over records whose JSON form may have lost octets.
    pub fn wants_wire(&self) -> Vec<Question> {
        let mut wanted: Vec<Question> = Vec::new();
        for step in self.trace.steps() {
            if let Some(Fault::LossyFormat { question, .. }) = step.fault()
                && !wanted.contains(question)
            {
                wanted.push(question.clone());
            }
        }
        wanted
    }
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
    /// What was needed did not come, or cannot be judged here.
    Indeterminate(Broken),
}

impl Verdict {
    /// The verdict in a word.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Secure(_) => "secure",
            Self::Insecure(_) => "insecure",
            Self::Bogus(_) => "bogus",
            Self::Indeterminate(_) => "indeterminate",
        }
    }

    /// Where the chain broke, if it did.
    pub const fn broken_at(&self) -> Option<&Broken> {
        match self {
            Self::Bogus(broken) | Self::Indeterminate(broken) => Some(broken),
            Self::Secure(_) | Self::Insecure(_) => None,
        }
    }

    /// The step that proved that the chain ends above the answer, if one did.
    pub const fn unsigned_by(&self) -> Option<StepId> {
        match self {
            Self::Insecure(proven) => Some(proven.by()),
            Self::Secure(_) | Self::Bogus(_) | Self::Indeterminate(_) => None,
        }
    }

    /// Bogus or indeterminate, as the fault is of the data or of the way that it came.
    const fn broken(step: StepId, fault: Fault) -> Self {
        if fault.leaves_open() {
            Self::Indeterminate(Broken { step, fault })
        } else {
            Self::Bogus(Broken { step, fault })
        }
    }
}

/// The first link that could not be closed, counted from the root.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The step that failed.
    pub step: StepId,
    /// Why.
    pub fault: Fault,
}
