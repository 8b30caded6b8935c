//! What points at the visitor's side: a filter, or a clock (RFC 8914 4; RFC 4035 5.3.1).

use std::collections::BTreeSet;

use super::Noted;
use crate::diagnose::fault::said;
use crate::diagnose::resolver::{ClockSuspect, Filtered};
use crate::diagnose::seen::Seen;
use crate::dns::key::Key;

/// INFO-CODEs of answers that are not the zone's: forged, blocked, censored, filtered (RFC 8914 4.5, 4.16-4.18).
const FILTERS: [u16; 4] = [4, 15, 16, 17];

/// Responses that the resolver itself calls filtered.
pub(super) fn filters(seen: &Seen<'_>) -> Vec<Noted> {
    let filtered = seen
        .responses()
        .filter(|(_, _, response)| response.extended_errors.iter().any(|error| FILTERS.contains(&error.code)));
    // However often the same was asked, what is said of it is the same.
    let mut told = BTreeSet::new();
    filtered
        .filter(|(_, question, _)| told.insert((question.rtype, Key(&question.name))))
        .map(|(_, question, _)| {
            let (owner, rtype) = (question.name.clone(), question.rtype);
            Noted::response(Filtered { owner, rtype, said: said(seen, question) })
        })
        .collect()
}

/// All signatures of two zones or more are expired, or none has begun.
pub(super) fn clock(seen: &Seen<'_>) -> Vec<Noted> {
    let now = seen.report.now;
    let windows = || seen.sets.iter().flat_map(|set| &set.signatures).map(|signature| &signature.rrsig);
    let mut zones = BTreeSet::new();
    zones.extend(windows().map(|rrsig| Key(&rrsig.signer)));
    let expired = windows().all(|rrsig| rrsig.expiration.is_before(now));
    let to_come = windows().all(|rrsig| now.is_before(rrsig.inception));
    if zones.len() < 2 || !(expired || to_come) {
        return Vec::new();
    }
    vec![Noted::response(ClockSuspect { now, zones: i64::try_from(zones.len()).unwrap_or(i64::MAX) })]
}
