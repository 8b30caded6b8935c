//! Why an answer is unsigned, and what the owner can do about it (RFC 4035 5.2; RFC 5155 6).

use super::Noted;
use crate::diagnose::delegation::{InsecureDelegation, InsecureOptOut, SignedWithoutDs};
use crate::diagnose::seen::Seen;
use crate::dns::{Rcode, Rtype};
use crate::trace::{Computed, Place, Rule, Step};
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
                return vec![Noted::step(step.id, SignedWithoutDs { zone, parent })];
            }
            Computed::HashedGap { place: Place::Covered, opt_out: true, .. } => {
                let name = step.owner.clone();
                if !seen.advice(&name).keys.is_empty() {
                    return vec![Noted::step(step.id, SignedWithoutDs { zone: name, parent })];
                }
                let answer = answer(seen, step).to_owned();
                return vec![Noted::step(step.id, InsecureOptOut { name, parent, answer })];
            }
            _ => {}
        }
    }
    Vec::new()
}

/// What came in answer where an opt-out span leaves it open: that there is no such name, a wildcard's records, or something of a zone
/// that may be unsigned.
fn answer(seen: &Seen<'_>, step: &Step) -> &'static str {
    let asked = &seen.report.question;
    let denied = seen.response(asked).is_some_and(|(_, response)| response.rcode == Rcode::NXDOMAIN);
    match step.rule {
        Rule::WildcardAnswer => "wildcard",
        _ if denied => "denied",
        _ => "given",
    }
}
