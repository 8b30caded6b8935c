//! Why an answer is unsigned, and what the owner can do about it (RFC 4035 5.2; RFC 5155 6).

use super::Noted;
use crate::diagnose::delegation::{InsecureDelegation, InsecureOptOut, SignedWithoutDs};
use crate::diagnose::seen::Seen;
use crate::dns::Rtype;
use crate::trace::{Computed, Place};
use crate::validate::Verdict;

/// The proof that ended the chain, told as advice.
pub(super) fn unsigned(seen: &Seen<'_>) -> Vec<Noted> {
    let Verdict::Insecure(proven) = &seen.report.verdict else { return Vec::new() };
    let Some(step) = seen.report.trace.step(proven.by()) else { return Vec::new() };
    let parent = step.zone.clone();
    for computed in &step.computed {
        match computed {
            Computed::Gap { name, place: Place::Matches, types, .. }
            | Computed::HashedGap { name, place: Place::Matches, types, .. }
                if types.contains(&Rtype::NS) && !types.contains(&Rtype::SOA) && !types.contains(&Rtype::DS) =>
            {
                let zone = name.clone();
                if seen.advice(&zone).keys.is_empty() {
                    return vec![Noted::step(step.id, InsecureDelegation { zone, parent })];
                }
                let publish = seen.ds_to_publish(&zone);
                return vec![Noted::step(step.id, SignedWithoutDs { zone, parent, publish })];
            }
            Computed::HashedGap { place: Place::Covered, opt_out: true, .. } => {
                let name = step.owner.clone();
                if !seen.advice(&name).keys.is_empty() {
                    let publish = seen.ds_to_publish(&name);
                    return vec![Noted::step(step.id, SignedWithoutDs { zone: name, parent, publish })];
                }
                return vec![Noted::step(step.id, InsecureOptOut { name, parent })];
            }
            _ => {}
        }
    }
    Vec::new()
}
