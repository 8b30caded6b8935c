//! The trace with its diagnoses as JSON, for programs: what was checked, over which records, and what was found.
//!
//! `docs/trace.schema.json` describes the form. Names are in presentation format with their final dot, octets in hex, moments in Unix
//! seconds; records are pointed at by their exchange and their place in it.

use serde_json::{Map, Value, json};

use super::{Case, config};
use crate::crypto::mnemonic;
use crate::diagnose::{Arg, Diagnoses, Part};
use crate::dns::{Rtype, hash_label, hex, presentation, shown};
use crate::evidence::{Exchange, Provenance, RecordId, Section, Transport};
use crate::trace::{Computed, Fault, Place, Role, Step};
use crate::validate::Report;

/// The form that is written here.
pub const VERSION: u64 = 1;

/// A validation of `case` as JSON.
pub fn write(case: &Case, report: &Report, found: &Diagnoses) -> String {
    let broken = report.verdict.broken_at();
    let document = json!({
        "version": VERSION,
        "question": { "name": shown(&report.question.name), "type": report.question.rtype.to_string() },
        "provider": case.capture.provider,
        "provenance": match report.provenance { Provenance::Live => "live", Provenance::Frozen => "frozen" },
        "moment": report.now.field(),
        "trust_anchors": case.anchor_texts,
        "policy": config::keys(&case.policy),
        "verdict": {
            "state": report.verdict.word(),
            "step": broken.map(|broken| broken.step.number()).or(report.verdict.unsigned_by().map(|step| step.number())),
            "fault": broken.map(|broken| fault(&broken.fault)),
        },
        "exchanges": case.capture.exchanges.iter().map(exchange).collect::<Vec<_>>(),
        "steps": report.trace.steps().iter().map(step).collect::<Vec<_>>(),
        "diagnoses": found.all().iter().map(diagnosis).collect::<Vec<_>>(),
        "left_out": found.left_out(),
    });
    let mut text = document.to_string();
    text.push('\n');
    text
}

fn exchange(exchange: &Exchange) -> Value {
    let response = exchange.outcome.as_ref().ok();
    let records = response.map_or(&[][..], |response| &response.records).iter().map(|received| {
        json!({
            "section": section(received.section),
            "owner": shown(&received.record.owner),
            "ttl": received.record.ttl,
            "type": received.record.rtype.to_string(),
            "data": presentation(received.record.rtype, &received.record.rdata),
        })
    });
    json!({
        "name": shown(&exchange.question.name),
        "type": exchange.question.rtype.to_string(),
        "form": match exchange.transport { Transport::Json => "json", Transport::Wire => "wire" },
        "rcode": response.map(|response| response.rcode.to_string()),
        "refused": response.map_or(0, |response| response.refused.len()),
        "records": records.collect::<Vec<_>>(),
    })
}

const fn section(section: Section) -> &'static str {
    match section {
        Section::Answer => "answer",
        Section::Authority => "authority",
        Section::Additional => "additional",
    }
}

fn step(step: &Step) -> Value {
    let cite = step.rule.cite();
    json!({
        "number": step.id.number(),
        "within": step.within.map(|within| within.number()),
        "rule": step.rule.name(),
        "rfc": cite.rfc,
        "section": cite.section,
        "zone": shown(&step.zone),
        "owner": shown(&step.owner),
        "type": step.rtype.to_string(),
        "inputs": step.inputs.iter().map(place).collect::<Vec<_>>(),
        "computed": step.computed.iter().map(computed).collect::<Vec<_>>(),
        "held": step.held(),
        "fault": step.fault().map(fault),
    })
}

fn place(id: &RecordId) -> Value {
    json!([id.exchange, id.record])
}

fn computed(value: &Computed) -> Value {
    let types = |types: &[Rtype]| types.iter().map(ToString::to_string).collect::<Vec<_>>();
    match value {
        Computed::Window { window, now } => json!({
            "kind": "window", "inception": window.inception.field(), "expiration": window.expiration.field(), "now": now.field(),
        }),
        Computed::Signer(zone) => json!({ "kind": "signer", "zone": shown(zone) }),
        Computed::Nowhere(target) => json!({ "kind": "nowhere", "target": shown(target) }),
        Computed::SignedOwner { owner, expanded } => {
            json!({ "kind": "signed-owner", "owner": shown(owner), "expanded": expanded })
        }
        Computed::Key(key) => json!({
            "kind": "key", "key_tag": key.key_tag, "algorithm": key.algorithm, "mnemonic": mnemonic(key.algorithm), "flags": key.flags,
        }),
        Computed::Octets { octets, digest, .. } => {
            json!({ "kind": "octets", "octets": hex(octets), "digest": digest.as_deref().map(hex) })
        }
        Computed::Digest { digest_type, key_tag, algorithm, published, computed } => json!({
            "kind": "digest", "digest_type": digest_type, "key_tag": key_tag, "algorithm": algorithm,
            "published": hex(published), "computed": hex(computed),
        }),
        Computed::Gap { role, name, place, owner, next, types: at } => json!({
            "kind": "gap", "role": as_role(*role), "name": shown(name), "place": as_place(*place),
            "owner": shown(owner), "next": shown(next), "types": types(at),
        }),
        Computed::HashedGap { role, name, hash, place, owner, next, opt_out, types: at } => json!({
            "kind": "hashed-gap", "role": as_role(*role), "name": shown(name), "hash": hash_label(hash), "place": as_place(*place),
            "owner": hash_label(owner), "next": hash_label(next), "opt_out": opt_out, "types": types(at),
        }),
    }
}

const fn as_role(role: Role) -> &'static str {
    match role {
        Role::Asked => "asked",
        Role::ClosestEncloser => "closest-encloser",
        Role::NextCloser => "next-closer",
        Role::Wildcard => "wildcard",
    }
}

const fn as_place(place: Place) -> &'static str {
    match place {
        Place::Matches => "matches",
        Place::Covered => "covered",
        Place::EmptyNonTerminal => "empty-non-terminal",
    }
}

/// A fault in a word; its values stand in the diagnosis that is made from it.
const fn fault(fault: &Fault) -> &'static str {
    match fault {
        Fault::NoEntry { .. } => "no-entry",
        Fault::DigestMismatch { .. } => "digest-mismatch",
        Fault::NoSuchKey { .. } => "no-such-key",
        Fault::NotZoneKey { .. } => "not-zone-key",
        Fault::KeyProtocol { .. } => "key-protocol",
        Fault::KeyRevoked { .. } => "key-revoked",
        Fault::Unsigned { .. } => "unsigned",
        Fault::NoValidSignature { .. } => "no-valid-signature",
        Fault::AlgorithmMissing { .. } => "algorithm-missing",
        Fault::SignerNotZone { .. } => "signer-not-zone",
        Fault::TooManyLabels { .. } => "too-many-labels",
        Fault::WindowInverted { .. } => "window-inverted",
        Fault::Expired { .. } => "expired",
        Fault::NotYetValid { .. } => "not-yet-valid",
        Fault::Signature { .. } => "signature",
        Fault::LossyFormat { .. } => "lossy-format",
        Fault::UnsupportedAlgorithm { .. } => "unsupported-algorithm",
        Fault::AlgorithmRefused { .. } => "algorithm-refused",
        Fault::UnsupportedDigest { .. } => "unsupported-digest",
        Fault::NotRetrieved { .. } => "not-retrieved",
        Fault::NoAnchor { .. } => "no-anchor",
        Fault::NoKeys { .. } => "no-keys",
        Fault::Denial { .. } => "denial",
        Fault::DnameTarget { .. } => "dname-target",
        Fault::Expanded { .. } => "expanded",
        Fault::AliasLoop { .. } => "alias-loop",
        Fault::NeverSigned { .. } => "never-signed",
        Fault::OverBudget { .. } => "over-budget",
    }
}

fn diagnosis(found: &crate::diagnose::Found) -> Value {
    let meta = found.meta();
    let orders = found.fix.iter().map(|order| {
        json!({ "who": order.who.word(), "remedy": order.remedy.id(), "values": values(&order.remedy.args()), "compare": order.compare })
    });
    json!({
        "code": found.code(),
        "about": meta.about,
        "severity": found.severity.word(),
        "part": match found.part {
            Part::RootCause => "root-cause",
            Part::Consequence => "consequence",
            Part::Beside => "beside",
        },
        "step": found.step.map(|step| step.number()),
        "acts": found.acts().word(),
        "extended_error": meta.ede,
        "rfcs": meta.cites.iter().map(|cite| json!({ "rfc": cite.rfc, "section": cite.section })).collect::<Vec<_>>(),
        "values": values(found.args()),
        "orders": orders.collect::<Vec<_>>(),
    })
}

/// Values of a message, as they are: numbers as numbers, and the rest as text.
fn values(args: &[(&'static str, Arg)]) -> Map<String, Value> {
    let value = |arg: &Arg| match arg {
        Arg::Algorithm(number) | Arg::DigestType(number) => json!(number),
        Arg::KeyTag(tag) => json!(tag),
        Arg::Number(number) | Arg::Span(number) => json!(number),
        Arg::Moment(moment) => json!(moment.field()),
        Arg::Records(lines) => json!(lines.as_ref()),
        Arg::Name(_) | Arg::Type(_) | Arg::Octets(_) | Arg::Text(_) => json!(arg.to_string()),
    };
    args.iter().map(|(name, arg)| ((*name).to_owned(), value(arg))).collect()
}
