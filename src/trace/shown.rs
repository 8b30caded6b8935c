//! Values for a panel, each with the place that it was taken from.
//!
//! Only this file makes them, from records and steps, so that a panel cannot state what was not received or computed.

use super::{Computed, Fault, Step, StepId};
use crate::crypto::{self, DigestKind};
use crate::dns::security::Ds;
use crate::dns::{Moment, Name, Rtype, canonical};
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

/// What a step computed of keys, digests and signatures, one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The key's tag.
    KeyTag,
    /// The key's algorithm number.
    Algorithm,
    /// From which the key's emblem is drawn: a digest of it.
    Emblem,
    /// From which the seal's rim is drawn: a digest of the signed octets.
    Rim,
    /// The same of other octets: those of which the last bit was changed.
    ChangedRim,
    /// Begin of validity.
    Inception,
    /// End of validity.
    Expiration,
    /// The moment of the check.
    Now,
    /// Digest type number.
    DigestType,
    /// The digest that was published.
    Published,
    /// The digest that was computed here.
    Digest,
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

    /// The digest that a DS record holds, and the number of its type.
    pub fn published(capture: &Capture, id: RecordId) -> Option<(Self, Self)> {
        let ds = Ds::from_rdata(&capture.record(id)?.record.rdata)?;
        let of = |value: Value| Self { value, source: Source::Record(id) };
        Some((of(Value::Octets(ds.digest)), of(number(ds.digest_type))))
    }

    /// The digest that a DNSKEY record of a zone comes to (RFC 4034 5.1.4); none of a type that is unknown here.
    pub fn print(capture: &Capture, id: RecordId, digest_type: u8) -> Option<Self> {
        let kind = DigestKind::from_number(digest_type)?;
        let record = &capture.record(id)?.record;
        let octets = canonical::ds_octets(&record.owner, &record.rdata);
        Some(Self { value: Value::Octets(crypto::digest(kind, &[&octets])), source: Source::Record(id) })
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

    /// One value that a step computed.
    pub fn computed(step: &Step, field: Field) -> Option<Self> {
        Self::of(step, |computed| match (field, computed) {
            (Field::KeyTag, Computed::Key(key)) => Some(number(key.key_tag)),
            (Field::Algorithm, Computed::Key(key)) => Some(number(key.algorithm)),
            (Field::Emblem, Computed::Key(key)) => Some(Value::Octets(key.emblem.clone())),
            (Field::Rim, Computed::Octets { rim, .. }) => Some(Value::Octets(rim.clone())),
            (Field::ChangedRim, Computed::Octets { octets, .. }) => {
                let (last, before) = octets.split_last()?;
                Some(Value::Octets(crypto::digest(DigestKind::Sha256, &[before, &[last ^ 1]])))
            }
            (Field::Inception, Computed::Window { window, .. }) => Some(Value::Moment(window.inception)),
            (Field::Expiration, Computed::Window { window, .. }) => Some(Value::Moment(window.expiration)),
            (Field::Now, Computed::Window { now, .. }) => Some(Value::Moment(*now)),
            (Field::DigestType, Computed::Digest { digest_type, .. }) => Some(number(*digest_type)),
            (Field::Published, Computed::Digest { published, .. }) => Some(Value::Octets(published.clone())),
            (Field::Digest, Computed::Digest { computed, .. }) => Some(Value::Octets(computed.clone())),
            _ => None,
        })
    }

    /// The tag of a key that a step lacks, or the algorithm of one that it cannot or must not use.
    pub fn lacking(step: &Step, field: Field) -> Option<Self> {
        Self::of_fault(step, |fault| match (field, fault) {
            (Field::KeyTag, Fault::NoSuchKey { key_tag, .. }) => Some(number(*key_tag)),
            (Field::Algorithm, Fault::UnsupportedAlgorithm { algorithm } | Fault::AlgorithmRefused { algorithm }) => {
                Some(number(*algorithm))
            }
            _ => None,
        })
    }

    /// One value that a step computed, picked by `pick`.
    pub fn of(step: &Step, pick: impl Fn(&Computed) -> Option<Value>) -> Option<Self> {
        step.computed.iter().find_map(pick).map(|value| Self::step(step, value))
    }

    /// One value of a step's fault, picked by `pick`.
    pub fn of_fault(step: &Step, pick: impl Fn(&Fault) -> Option<Value>) -> Option<Self> {
        step.fault().and_then(pick).map(|value| Self::step(step, value))
    }
}

fn number(number: impl Into<u64>) -> Value {
    Value::Number(number.into())
}
