//! Lints: what no check fails by, seen in a finished trace and its capture.

mod alias;
mod cds;
mod delegation;
mod denial;
mod ds;
mod keys;
mod resolver;
mod response;
mod signature;

pub(super) use denial::{MOST_HASHES, MOST_ITERATIONS};
pub(super) use ds::is_to_be_left;
pub(super) use resolver::clock_suspect;
pub(super) use response::is_retried;

use std::collections::BTreeSet;

use super::registry::Diagnosed;
use super::seen::Seen;
use crate::dns::is_within;
use crate::dns::key::Key;
use crate::dns::{Name, Rtype};
use crate::evidence::RecordId;
use crate::evidence::rrset::SignedRrset;
use crate::trace::StepId;

/// What a lint noted, and what shows it.
pub(super) struct Noted {
    pub(super) what: Diagnosed,
    pub(super) at: At,
}

/// What shows something that a lint noted.
pub(super) enum At {
    /// A record.
    Record(RecordId),
    /// A step.
    Step(StepId),
    /// A response as a whole.
    Response,
}

impl Noted {
    fn record(id: RecordId, what: impl Into<Diagnosed>) -> Self {
        Self { what: what.into(), at: At::Record(id) }
    }

    fn step(id: StepId, what: impl Into<Diagnosed>) -> Self {
        Self { what: what.into(), at: At::Step(id) }
    }

    fn response(what: impl Into<Diagnosed>) -> Self {
        Self { what: what.into(), at: At::Response }
    }
}

type Lint = fn(&Seen<'_>) -> Vec<Noted>;

/// All lints, from the root of a chain to its end.
const LINTS: &[Lint] = &[
    resolver::clock,
    resolver::remarks,
    resolver::addresses,
    keys::lengths,
    keys::revoked,
    keys::collisions,
    keys::places,
    ds::algorithms,
    ds::digests,
    ds::entry_points,
    signature::lengths,
    signature::algorithms,
    signature::clock_skew,
    signature::lifetimes,
    denial::chain,
    denial::parameters,
    denial::contradictions,
    response::authority,
    response::existence,
    response::name_errors,
    alias::dnames,
    alias::companions,
    cds::wishes,
    delegation::unsigned,
];

/// Runs all lints, one after the other.
pub(super) fn run(seen: &Seen<'_>) -> impl Iterator<Item = Noted> {
    LINTS.iter().flat_map(|lint| lint(seen))
}

/// Where an RRset stands: its first record.
fn place(set: &SignedRrset) -> Option<RecordId> {
    set.rrset.members().next().map(|member| member.id)
}

/// The zone that is said to have signed an RRset, if that is a zone that may.
fn signer(set: &SignedRrset) -> Option<Name> {
    let signer = &set.signatures.first()?.rrsig.signer;
    is_within(&set.rrset.owner, signer).then(|| signer.clone())
}

/// The DNSKEY RRsets of zones, each once, in the order received.
fn key_sets<'a>(seen: &Seen<'a>) -> Vec<&'a SignedRrset> {
    of_type(seen, Rtype::DNSKEY)
}

/// The RRsets of one type, one for each owner, in the order received.
fn of_type<'a>(seen: &Seen<'a>, rtype: Rtype) -> Vec<&'a SignedRrset> {
    let mut owners = BTreeSet::new();
    seen.sets.iter().filter(|set| set.rrset.rtype == rtype && owners.insert(Key(&set.rrset.owner))).collect()
}
