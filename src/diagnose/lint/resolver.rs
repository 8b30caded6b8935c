//! What points at the visitor's side: a filter, or a clock (RFC 8914 4; RFC 4035 5.3.1).

use std::collections::{BTreeMap, BTreeSet};

use super::Noted;
use crate::diagnose::cause;
use crate::diagnose::ede::{self, Kind};
use crate::diagnose::fault::{reason, said};
use crate::diagnose::registry::Diagnosed;
use crate::diagnose::resolver::{AnswerBlocked, ClockSuspect, Filtered, Remark, StaleAnswer};
use crate::diagnose::seen::Seen;
use crate::dns::Rcode;
use crate::dns::key::Key;
use crate::validate::Verdict;

/// What the resolver itself says of its answers, by extended errors: filtered, stale, or else.
pub(super) fn remarks(seen: &Seen<'_>) -> Vec<Noted> {
    // However often the same was asked, what is said of it is the same; and what is said of all is told of the first.
    let (mut told, mut texts) = (BTreeSet::new(), BTreeSet::new());
    let remarked = seen.responses().filter(|(_, _, response)| !response.extended_errors.is_empty());
    remarked
        .filter(|(_, question, _)| told.insert((question.rtype, Key(&question.name))))
        .filter_map(|(_, question, response)| {
            let (owner, rtype, said) = (question.name.clone(), question.rtype, said(seen, question));
            let has = |kind: Kind| response.extended_errors.iter().any(|error| ede::kind(error.code) == kind);
            // An answer that is an error is told with what the resolver says of it.
            let error = !matches!(response.rcode, Rcode::NOERROR | Rcode::NXDOMAIN);
            let reason = reason(seen, question)?;
            if !texts.insert((reason.word(), said.clone())) {
                return None;
            }
            match reason {
                _ if has(Kind::Filtered) => Some(Noted::response(Filtered { owner, rtype, said })),
                _ if has(Kind::Stale) && !error => Some(Noted::response(StaleAnswer { owner, rtype, said })),
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
    // By zones: how many have signatures, and how many of those have all of them ended, or none begun.
    let mut zones: BTreeMap<Key<'_>, (bool, bool)> = BTreeMap::new();
    for rrsig in seen.sets.iter().flat_map(|set| &set.signatures).map(|signature| &signature.rrsig) {
        let (ended, to_come) = zones.entry(Key(&rrsig.signer)).or_insert((true, true));
        *ended &= rrsig.expiration.is_before(now);
        *to_come &= now.is_before(rrsig.inception);
    }
    let ended = zones.values().filter(|(ended, _)| *ended).count();
    let to_come = zones.values().filter(|(_, to_come)| *to_come).count();
    // Some sign for years ahead; the topmost zone and most of the others do not.
    let count = ended.max(to_come);
    let side = |(ended_here, to_come_here): &(bool, bool)| if ended >= to_come { *ended_here } else { *to_come_here };
    let top = zones.iter().min_by_key(|(zone, _)| zone.0.len()).is_some_and(|(_, zone)| side(zone));
    if count < 2 || !top || 2 * count <= zones.len() {
        return None;
    }
    Some(ClockSuspect { now, zones: i64::try_from(count).unwrap_or(i64::MAX) }.into())
}

/// Addresses that lead to nobody, in an answer that no signature need vouch for.
pub(super) fn addresses(seen: &Seen<'_>) -> Vec<Noted> {
    let unsigned = matches!(seen.report.verdict, Verdict::Insecure(_));
    let replaced = || cause::replaced_address(seen, &seen.report.question);
    let replaced = unsigned.then(replaced).flatten().filter(|what| what.is::<AnswerBlocked>());
    replaced.map(Noted::response).into_iter().collect()
}
