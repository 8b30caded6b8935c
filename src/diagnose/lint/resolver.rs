//! What points at the visitor's side: a filter, or a clock (RFC 8914 4; RFC 4035 5.3.1).

use std::collections::BTreeSet;

use super::Noted;
use crate::diagnose::ede::{self, Kind};
use crate::diagnose::fault::{reason, said};
use crate::diagnose::registry::Diagnosed;
use crate::diagnose::resolver::{ClockSuspect, Filtered, Remark, StaleAnswer};
use crate::diagnose::seen::Seen;
use crate::dns::Rcode;
use crate::dns::key::Key;

/// What the resolver itself says of its answers, by extended errors: filtered, stale, or else.
pub(super) fn remarks(seen: &Seen<'_>) -> Vec<Noted> {
    // However often the same was asked, what is said of it is the same.
    let mut told = BTreeSet::new();
    let remarked = seen.responses().filter(|(_, _, response)| !response.extended_errors.is_empty());
    remarked
        .filter(|(_, question, _)| told.insert((question.rtype, Key(&question.name))))
        .filter_map(|(_, question, response)| {
            let (owner, rtype, said) = (question.name.clone(), question.rtype, said(seen, question));
            let has = |kind: Kind| response.extended_errors.iter().any(|error| ede::kind(error.code) == kind);
            // An answer that is an error is told with what the resolver says of it.
            let error = !matches!(response.rcode, Rcode::NOERROR | Rcode::NXDOMAIN);
            match reason(seen, question)? {
                _ if has(Kind::Filtered) => Some(Noted::response(Filtered { owner, rtype, said })),
                _ if has(Kind::Stale) => Some(Noted::response(StaleAnswer { owner, rtype, said })),
                _ if error => None,
                reason => Some(Noted::response(Remark { owner, rtype, reason: reason.word().to_owned(), said })),
            }
        })
        .collect()
}

/// All signatures of two zones or more are expired, or none has begun.
pub(super) fn clock(seen: &Seen<'_>) -> Vec<Noted> {
    clock_suspect(seen).map(Noted::response).into_iter().collect()
}

/// See [`clock`].
pub(in crate::diagnose) fn clock_suspect(seen: &Seen<'_>) -> Option<Diagnosed> {
    let now = seen.report.now;
    let windows = || seen.sets.iter().flat_map(|set| &set.signatures).map(|signature| &signature.rrsig);
    let mut zones = BTreeSet::new();
    zones.extend(windows().map(|rrsig| Key(&rrsig.signer)));
    let expired = windows().all(|rrsig| rrsig.expiration.is_before(now));
    let to_come = windows().all(|rrsig| now.is_before(rrsig.inception));
    if zones.len() < 2 || !(expired || to_come) {
        return None;
    }
    Some(ClockSuspect { now, zones: i64::try_from(zones.len()).unwrap_or(i64::MAX) }.into())
}
