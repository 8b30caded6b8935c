//! The validator: a pure function of a capture, trust anchors, a moment and a policy (RFC 4035 5).
//!
//! Validating cannot fail: any capture gives a [`Report`].

mod alias;
pub mod anchors;
mod answer;
pub mod budget;
mod chain;
mod checks;
pub mod compare;
mod denial;
mod keys;
mod pace;
mod pointers;
pub mod policy;
mod proven;
mod run;
mod signature;

pub use anchors::TrustAnchors;
pub use budget::Work;
pub use checks::Checks;
pub use compare::Difference;
pub use pace::Slices;
pub use policy::{Policy, PolicyName};
pub use proven::{Authentic, Proven, ProvenInsecure, Secured};

use std::rc::Rc;

use crate::crypto::Suite;
use crate::dns::{Moment, Name};
use crate::evidence::{Capture, Provenance, Question};
use crate::trace::{Fault, Rests, Rule, Step, StepId, Trace};

/// Checks the chain of trust for the question of a capture, from the anchors down to the answer.
pub fn validate(capture: &Capture, anchors: &TrustAnchors, now: Moment, policy: &Policy) -> Report {
    Checks::new(Means::ALL).validate(Evidence { capture, anchors, now }, policy)
}

/// The same evidence by two policies; no signature is checked twice for it.
pub fn validate_by_both(capture: &Capture, anchors: &TrustAnchors, now: Moment, policies: [&Policy; 2]) -> [Report; 2] {
    let checks = Checks::new(Means::ALL);
    policies.map(|policy| checks.validate(Evidence { capture, anchors, now }, policy))
}

/// What a verdict is a function of, beside policy.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// What was fetched.
    pub capture: &'a Capture,
    /// What is trusted.
    pub anchors: &'a TrustAnchors,
    /// The moment to check against.
    pub now: Moment,
}

impl Checks {
    /// Validates by these checks, and adds those that are new; the same evidence needs none twice.
    pub fn validate(&self, evidence: Evidence<'_>, policy: &Policy) -> Report {
        pace::at_once(examine(evidence, policy, self.clone(), pace::Pace::unbounded()))
    }

    /// The same in slices, by each of two policies. `of` is what has the evidence, and is given back with the reports.
    pub fn in_slices<T: 'static>(
        &self,
        of: T,
        evidence: fn(&T) -> Evidence<'_>,
        policies: [Policy; 2],
    ) -> Slices<(T, [Report; 2])> {
        let checks = self.clone();
        Slices::new(|pace| async move {
            let [first, second] = policies;
            let first = examine(evidence(&of), &first, checks.clone(), Rc::clone(&pace)).await;
            let second = examine(evidence(&of), &second, checks, pace).await;
            (of, [first, second])
        })
    }
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

async fn examine(evidence: Evidence<'_>, policy: &Policy, checks: Checks, pace: Rc<pace::Pace>) -> Report {
    let Evidence { capture, anchors, now } = evidence;
    let mut run = run::Run::new(capture, now, policy, checks, pace);
    let run = &mut run;
    let verdict = match answer::examine(run, anchors, &capture.question).await {
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
                let (step, fault) = run::fails(run, Rule::Retrieved, &subject, fault);
                Verdict::broken(step, fault)
            }
        },
    };
    Report {
        question: capture.question.clone(),
        provenance: capture.provenance.clone(),
        now: run.now,
        verdict,
        work: Work { steps: run.rec.count(), ..run.budget.spent() },
        trace: std::mem::take(&mut run.rec).finish(),
        suite: run.means().suite,
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
    /// The algorithms that were at hand.
    pub suite: Suite,
}

impl Report {
    /// Whether what is proven is that there is no such thing: nothing of the answer itself was signed, or what was signed leads nowhere.
    pub fn denies(&self) -> bool {
        let answers = |link: &Step| link.rule == Rule::AnswerSigned && link.held();
        matches!(self.verdict, Verdict::Secure(_))
            && (!self.trace.links().any(answers) || self.trace.links().any(Step::leads_nowhere))
    }

    /// Whether the verdict is open for no other reason than that a limit on work was reached.
    pub fn stopped(&self) -> bool {
        matches!(&self.verdict, Verdict::Indeterminate(Broken { fault: Fault::OverBudget { .. }, .. }))
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
        self.unsigned().is_some_and(|delegation| crate::dns::is_within(&self.question.name, delegation))
    }

    /// Whether a zone says that there is no such name as was asked for, and can't prove it: the gap over it is an opt-out span, where an
    /// unsigned delegation may be (RFC 5155 9.2).
    pub fn denies_openly(&self) -> bool {
        let by = self.verdict.unsigned_by().and_then(|by| self.trace.step(by));
        by.is_some_and(|by| {
            by.rule == Rule::Nsec3NameError
                && by.held()
                && by.rests_on() == Rests::OptOut
                && by.owner == self.question.name
        })
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
