//! How steps stand: what is proven, and what is only proven to be unsigned.

use super::State;
use crate::dns::Rtype;
use crate::story::scene::Standing;
use crate::trace::{Computed, Fault, Place, Role, Rule, Step};
use crate::validate::Report;

/// How what a step checked stands.
pub(super) fn standing_of(report: &Report, step: &Step) -> Standing {
    match state_of(step.fault()) {
        State::Valid if shows_unsigned(report, step) => Standing::Insecure,
        State::Valid => Standing::Secure,
        State::Unsupported if ends_chain(report, step) => Standing::Insecure,
        State::Open => Standing::Indeterminate,
        _ => Standing::Bogus,
    }
}

/// Whether a step that failed for want of support shows a zone to be as good as unsigned (RFC 4035 5.2): only where nothing that
/// vouches for its keys can be checked. Else there should be a chain, and it does not hold.
pub(super) fn ends_chain(report: &Report, step: &Step) -> bool {
    let looks_at_keys = |part: &Step| matches!(part.rule, Rule::AnchorMatch | Rule::DsDigest | Rule::Signature);
    report.verdict.unsigned_by() == Some(step.id)
        || matches!(step.rule, Rule::AnchorKeys | Rule::ChildKeys)
            && matches!(state_of(step.fault()), State::Unsupported)
            && !report.trace.parts(step.id).any(looks_at_keys)
}

/// Whether a proof of absence that holds leaves open whether there is something unsigned: in an opt-out span (RFC 5155 9.2),
/// below an unsigned delegation, or in a zone with more iterations than are looked at (RFC 9276 3.2).
///
/// That a delegation has no DS is proven as such by the record at its name.
pub(super) fn shows_unsigned(report: &Report, step: &Step) -> bool {
    let by_verdict = report.verdict.unsigned_by() == Some(step.id) && step.rule != Rule::NoDs;
    by_verdict
        || report.trace.parts(step.id).any(|part| part.rule == Rule::Nsec3Iterations && !part.held())
        || step.computed.iter().any(|computed| match computed {
            Computed::HashedGap { role: Role::NextCloser, opt_out: true, .. } => true,
            Computed::Gap { name, place: Place::Matches, types, .. }
            | Computed::HashedGap { name, place: Place::Matches, types, .. } => {
                let denies_ds = step.rtype == Rtype::DS && *name == step.owner;
                is_unsigned_delegation(types) && !denies_ds
            }
            _ => false,
        })
}

fn is_unsigned_delegation(types: &[Rtype]) -> bool {
    let has = |rtype| types.contains(&rtype);
    has(Rtype::NS) && !has(Rtype::SOA) && !has(Rtype::DS)
}

/// How an edge stands whose check ended so.
pub(super) const fn state_of(fault: Option<&Fault>) -> State {
    match fault {
        None => State::Valid,
        Some(Fault::Expired { .. }) => State::Expired,
        Some(Fault::NotYetValid { .. }) => State::NotYet,
        Some(Fault::Unsigned { .. }) => State::Missing,
        Some(
            Fault::UnsupportedAlgorithm { .. }
            | Fault::AlgorithmRefused { .. }
            | Fault::UnsupportedDigest { .. }
            | Fault::NoAnchor { .. },
        ) => State::Unsupported,
        Some(fault) if fault.leaves_open() => State::Open,
        Some(_) => State::Invalid,
    }
}
