//! The same evidence by two policies: where they part.

use super::{Report, Verdict};
use crate::dns::Name;
use crate::trace::{Cite, Fault, Step, StepId, Trace};

/// What another policy would have said, and the check on which the two part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The other policy's verdict, in a word ([`Verdict::word`]).
    pub verdict: &'static str,
    /// The zone that the check is about.
    pub zone: Name,
    /// What one policy finds wrong there, and the other does not.
    pub fault: Fault,
    /// Where the rule is written.
    pub cite: Cite,
}

/// How `other`'s verdict on the same evidence differs from `shown`'s; `None` where it does not.
pub fn difference(shown: &Report, other: &Report) -> Option<Difference> {
    let verdict = other.verdict.word();
    if verdict == shown.verdict.word() {
        return None;
    }
    // What decided for one of them comes first, then what either minds on the way.
    let parted = [other, shown].into_iter().find_map(decided).or_else(|| {
        let minded = |report: &&Report| report.trace.steps().iter().any(minds);
        [other, shown].into_iter().find(minded)?.trace.steps().iter().find(|step| minds(step))
    })?;
    // A denial that fails is a step of the denial; the rule that it fails by is that on iterations.
    let fault = parted.fault()?.clone();
    let rule = match fault {
        Fault::Denial { .. } => crate::trace::Rule::Nsec3Iterations,
        _ => parted.rule,
    };
    Some(Difference { verdict, zone: parted.zone.clone(), fault, cite: rule.cite() })
}

/// The innermost step of policy in the link that decided the verdict.
fn decided(report: &Report) -> Option<&Step> {
    let at = match &report.verdict {
        Verdict::Insecure(proven) => proven.by(),
        Verdict::Bogus(broken) | Verdict::Indeterminate(broken) => broken.step,
        Verdict::Secure(_) => return None,
    };
    innermost(&report.trace, at)
}

fn innermost(trace: &Trace, at: StepId) -> Option<&Step> {
    trace.whole(at).iter().rfind(|step| minds(step))
}

fn minds(step: &Step) -> bool {
    step.fault().is_some_and(Fault::is_of_policy)
}
