//! How a step ends, and what its scene makes of it.

use super::scene::{Ending, Mood};
use crate::trace::{Fault, Limit, Outcome, Step, StepId, Trace};

/// A step and all its parts.
pub(super) fn whole(step: &Step, trace: &Trace) -> Vec<StepId> {
    trace.whole(step.id).iter().map(|step| step.id).collect()
}

/// How the scene of a step ends.
pub(super) const fn ending(step: &Step) -> Ending {
    match step.outcome {
        Outcome::Held => Ending::Holds,
        Outcome::Failed(ref fault) if fault.leaves_open() => Ending::Open,
        Outcome::Failed(_) => Ending::Breaks,
    }
}

/// The mood of who sees it: `held` where it held.
pub(super) const fn mood(step: &Step, held: Mood) -> Mood {
    match ending(step) {
        Ending::Breaks => Mood::Alarmed,
        Ending::Open => Mood::Shrug,
        _ => held,
    }
}

/// Whether an alias leads nowhere: round in a circle, too far, or to a name that cannot be.
pub(super) const fn is_dead_end(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::AliasLoop { .. }
            | Fault::OverBudget { limit: Limit::Aliases }
            | Fault::DnameTarget { synthesised: None, .. }
    )
}
