//! Values for a panel, each with the place that it was taken from.
//!
//! Only this file makes them, from records and steps, so that a panel cannot state what was not received or computed.

use super::{Computed, Step, StepId};
use crate::crypto::{self, DigestKind};
use crate::dns::{Moment, Name, Rtype};
use crate::evidence::{Capture, Question, RecordId};

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A record, as received.
    Record(RecordId),
    /// A step of the trace: computed or checked here.
    Step(StepId),
    /// The visitor's question.
    Question,
}

/// A value that can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A domain name.
    Name(Name),
    /// A record type.
    Type(Rtype),
    /// A number: a key tag, a count, an algorithm.
    Number(u64),
    /// Octets, shown in hex.
    Octets(Vec<u8>),
    /// A hash of a name, shown as in the owner of its NSEC3 (RFC 5155 3.3).
    Hash(Vec<u8>),
    /// A moment; how it is written is a matter of language.
    Moment(Moment),
    /// A span of seconds; how it is written is a matter of language.
    Span(i64),
    /// RDATA of a type, shown in presentation format.
    Rdata(Rtype, Vec<u8>),
}

/// A value and its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    value: Value,
    source: Source,
}

impl Shown {
    /// The value.
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// Where it comes from.
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// The name that was asked for.
    pub fn asked_name(question: &Question) -> Self {
        Self { value: Value::Name(question.name.clone()), source: Source::Question }
    }

    /// The type that was asked for.
    pub const fn asked_type(question: &Question) -> Self {
        Self { value: Value::Type(question.rtype), source: Source::Question }
    }

    /// A record's RDATA.
    pub fn rdata(capture: &Capture, id: RecordId) -> Option<Self> {
        let record = &capture.record(id)?.record;
        Some(Self { value: Value::Rdata(record.rtype, record.rdata.clone()), source: Source::Record(id) })
    }

    /// The name that a CNAME or DNAME record leads to: all of its RDATA (RFC 1035 3.3.1, RFC 6672 2.1).
    pub fn target(capture: &Capture, id: RecordId) -> Option<Self> {
        let record = &capture.record(id)?.record;
        if !matches!(record.rtype, Rtype::CNAME | Rtype::DNAME) {
            return None;
        }
        let name = Name::from_octets(record.rdata.clone()).ok()?;
        Some(Self { value: Value::Name(name), source: Source::Record(id) })
    }

    /// A record's owner.
    pub fn owner_of(capture: &Capture, id: RecordId) -> Option<Self> {
        let record = &capture.record(id)?.record;
        Some(Self { value: Value::Name(record.owner.clone()), source: Source::Record(id) })
    }

    /// A record's type.
    pub fn type_of(capture: &Capture, id: RecordId) -> Option<Self> {
        Some(Self { value: Value::Type(capture.record(id)?.record.rtype), source: Source::Record(id) })
    }

    /// The key tag of a DNSKEY record (RFC 4034 B).
    pub fn key_tag(capture: &Capture, id: RecordId) -> Option<Self> {
        let tag = crate::dns::key_tag::of_rdata(&capture.record(id)?.record.rdata);
        Some(Self { value: Value::Number(u64::from(tag)), source: Source::Record(id) })
    }

    /// SHA-256 of a DNSKEY record's RDATA, from which its emblem is drawn.
    pub fn emblem(capture: &Capture, id: RecordId) -> Option<Self> {
        let digest = crypto::digest(DigestKind::Sha256, &[&capture.record(id)?.record.rdata]);
        Some(Self { value: Value::Octets(digest), source: Source::Record(id) })
    }

    /// A hash that nobody computed, for the tests of what is done with one.
    #[cfg(test)]
    pub(crate) const fn test_hash(source: Source, hash: Vec<u8>) -> Self {
        Self { value: Value::Hash(hash), source }
    }

    const fn step(step: &Step, value: Value) -> Self {
        Self { value, source: Source::Step(step.id) }
    }

    /// The zone that a step is about.
    pub fn zone(step: &Step) -> Self {
        Self::step(step, Value::Name(step.zone.clone()))
    }

    /// The owner that a step is about.
    pub fn owner(step: &Step) -> Self {
        Self::step(step, Value::Name(step.owner.clone()))
    }

    /// The type that a step is about.
    pub const fn rtype(step: &Step) -> Self {
        Self::step(step, Value::Type(step.rtype))
    }

    /// One value that a step computed or found wrong, picked by `pick`.
    pub fn of(step: &Step, pick: impl Fn(&Computed) -> Option<Value>) -> Option<Self> {
        step.computed.iter().find_map(pick).map(|value| Self::step(step, value))
    }

    /// One value of a step's fault, picked by `pick`.
    pub fn of_fault(step: &Step, pick: impl Fn(&super::Fault) -> Option<Value>) -> Option<Self> {
        step.fault().and_then(pick).map(|value| Self::step(step, value))
    }
}
