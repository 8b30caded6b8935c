//! Which orders mend which finding.

use super::mends::{Mends, is_good, nothing};
use super::{Order, Remedy};
use crate::diagnose::Found;
use crate::diagnose::arg::Arg;
use crate::diagnose::ede;
use crate::diagnose::lint::is_to_be_left;
use crate::diagnose::registry::{Acts, Diagnosed, Severity};
use crate::diagnose::seen::Seen;
use crate::dns::Name;
use crate::evidence::Question;
use crate::trace::Step;

/// Diagnoses that have no words of their own for what mends them.
pub const TYPED: [&str; 21] = [
    "DIGEST_INVALID",
    "NO_SEP",
    "DNSKEY_REVOKED_DS",
    "NO_DNSKEY",
    "MISSING_SEP_FOR_ALG",
    "DS_DIGEST_ALGORITHM_IGNORED",
    "DS_DIGEST_ALGORITHM_MAYBE_IGNORED",
    "DIGEST_ALGORITHM_NOT_SUPPORTED",
    "DIGEST_ALGORITHM_VALIDATION_PROHIBITED",
    "DIGEST_ALGORITHM_PROHIBITED",
    "SIGNED_WITHOUT_DS",
    "CDS_INCONSISTENT_WITH_DS",
    "CDNSKEY_INCONSISTENT_WITH_DS",
    "ALGORITHM_VALIDATION_PROHIBITED",
    "ALGORITHM_PROHIBITED",
    "ALGORITHM_NOT_RECOMMENDED",
    "MISSING_RRSIG_FOR_ALG_DS",
    "MISSING_RRSIG_FOR_ALG_DNSKEY",
    "RRSIG_BAD_LENGTH_GOST",
    "DNSKEY_BAD_LENGTH_GOST",
    "DEVICE_CLOCK_SUSPECT",
];

/// What mends a finding of this zone, and who does it, the first to act first.
pub(in crate::diagnose) fn of(seen: &Seen<'_>, found: &Found) -> Vec<Order> {
    let (what, meta) = (&found.what, found.meta());
    let step = found.step.and_then(|step| seen.report.trace.step(step));
    let told = || vec![Order::new(meta.acts, Remedy::AsTold)];
    let zone = name(what, "zone");
    let Some(zone) = zone else { return of_answer(what, told()) };
    let breaks = found.severity == Severity::Error;
    let mends = Mends::of(seen, zone, breaks);
    let algorithm = number(what, "algorithm");
    match meta.code {
        "DIGEST_INVALID" | "NO_SEP" | "DNSKEY_REVOKED_DS" => mends.entry(),
        "NO_DNSKEY" => of_no_keys(seen, zone, &mends),
        // The anchor is the visitor's, and likely to be old.
        "DNSKEY_LEFT_OUT" if text(what, "reason") == Some("denied") => vec![Order::new(Acts::Visitor, Remedy::AsTold)],
        "MISSING_SEP_FOR_ALG" => mends.promised(algorithm.unwrap_or_default()),
        "DS_DIGEST_ALGORITHM_IGNORED" | "DS_DIGEST_ALGORITHM_MAYBE_IGNORED" => mends.remove(|ds| ds.digest_type == 1),
        "DIGEST_ALGORITHM_VALIDATION_PROHIBITED" | "DIGEST_ALGORITHM_PROHIBITED" => {
            let digest_type = number(what, "digest_type");
            mends.remove(|ds| Some(ds.digest_type) == digest_type)
        }
        "DIGEST_ALGORITHM_NOT_SUPPORTED" => mends.publish().map_or_else(nothing, |order| vec![order]),
        "SIGNED_WITHOUT_DS" => match mends.publish() {
            Some(order) => vec![order],
            None => vec![mends.operator(Remedy::SignAgain { zone: zone.clone() })],
        },
        "CDS_INCONSISTENT_WITH_DS" | "CDNSKEY_INCONSISTENT_WITH_DS" => mends.wish(what),
        "RRSIG_BAD_LENGTH_GOST" | "DNSKEY_BAD_LENGTH_GOST" => mends.leave(12),
        "ALGORITHM_VALIDATION_PROHIBITED" | "ALGORITHM_PROHIBITED" | "ALGORITHM_NOT_RECOMMENDED" => {
            mends.leave(algorithm.unwrap_or_default())
        }
        "ALGORITHM_NOT_SUPPORTED" if algorithm.is_some_and(is_to_be_left) => mends.leave(algorithm.unwrap_or_default()),
        "ALGORITHM_NOT_SUPPORTED" => match mends.advice.ds.iter().any(|ds| Some(ds.algorithm) == algorithm) {
            true => mends.published_anew().unwrap_or_else(told),
            // That it cannot be checked here is no reason to leave it: others may, and another one signs beside it.
            false if mends.advice.keys.iter().any(|key| is_good(key.dnskey.algorithm)) => nothing(),
            false => told(),
        },
        "MISSING_RRSIG_FOR_ALG_DS" => mends.promised(algorithm.unwrap_or_default()),
        "MISSING_RRSIG_FOR_ALG_DNSKEY" => mends.shown(algorithm.unwrap_or_default()),
        "EXPIRATION_IN_PAST" if is_stale(seen, step) => {
            vec![Order::new(Acts::Visitor, Remedy::AskAnother), Order::new(Acts::Network, Remedy::Wait)]
        }
        "EXPIRATION_IN_PAST"
        | "INCEPTION_IN_FUTURE"
        | "SIGNATURE_INVALID"
        | "MISSING_RRSIG"
        | "NO_VALID_RRSIG"
        | "NO_DNSKEY_FOR_RRSIG" => {
            // What is wrong with the root would be wrong for everybody: what came is not the root's, or this clock is wrong.
            match zone.is_root() {
                true => vec![Order::new(Acts::Visitor, Remedy::AskAnother), Order::new(Acts::Device, Remedy::SetClock)],
                false => told(),
            }
        }
        _ => told(),
    }
}

/// What mends a zone that shows no keys.
fn of_no_keys(seen: &Seen<'_>, zone: &Name, mends: &Mends<'_, '_>) -> Vec<Order> {
    // Where no record of the zone itself denies them, it may be a resolver that serves an unsigned copy of its own.
    let denied = seen.has_keys_by_its_apex(zone).is_some();
    let ask = (!denied).then(|| Order::new(Acts::Visitor, Remedy::AskAnother));
    let sign = mends.operator(Remedy::SignNamed { zone: zone.clone() });
    // Whoever signs has keys, and is not advised to give them up.
    let unsign = mends.unsign().filter(|_| !seen.signs(zone));
    ask.into_iter().chain([sign]).chain(unsign).collect()
}

/// What mends a finding about an answer and no zone.
fn of_answer(what: &Diagnosed, told: Vec<Order>) -> Vec<Order> {
    match what.meta().code {
        "DEVICE_CLOCK_SUSPECT" => vec![Order::new(Acts::Device, Remedy::SetClock)],
        "INSECURE_OPT_OUT" => match (name(what, "parent"), text(what, "answer")) {
            (Some(zone), Some("wildcard")) => {
                vec![Order::new(Acts::DnsOperator, Remedy::WithoutOptOut { zone: zone.clone() })]
            }
            (_, Some("denied")) => vec![Order::new(Acts::Visitor, Remedy::AsTold)],
            _ => told,
        },
        _ => told,
    }
}

/// Whether the answer that a step is about is one that the resolver calls stale (RFC 8914 4.4, 4.20).
fn is_stale(seen: &Seen<'_>, step: Option<&Step>) -> bool {
    let Some(step) = step else { return false };
    let exchanges = step.inputs.iter().map(|id| id.exchange);
    let asked = seen.response(&Question::new(step.owner.clone(), step.rtype)).map(|(index, _)| index);
    exchanges.chain(asked).any(|index| {
        let outcome = seen.capture.exchanges.get(index).and_then(|exchange| exchange.outcome.as_ref().ok());
        outcome.is_some_and(|response| response.extended_errors.iter().any(|error| ede::is_stale(error.code)))
    })
}

fn name<'d>(what: &'d Diagnosed, key: &str) -> Option<&'d Name> {
    what.args().iter().find_map(|(known, arg)| match arg {
        Arg::Name(name) if *known == key => Some(name),
        _ => None,
    })
}

fn number(what: &Diagnosed, key: &str) -> Option<u8> {
    what.args().iter().find_map(|(known, arg)| match arg {
        Arg::Algorithm(number) | Arg::DigestType(number) if *known == key => Some(*number),
        _ => None,
    })
}

fn text<'d>(what: &'d Diagnosed, key: &str) -> Option<&'d str> {
    what.args().iter().find_map(|(known, arg)| match arg {
        Arg::Text(text) if *known == key => Some(text.as_str()),
        _ => None,
    })
}
