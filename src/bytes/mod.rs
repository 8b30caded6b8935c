//! The octets behind a step of the trace, explained field by field, and what is needed to do the same elsewhere. No words.
//!
//! A link of the chain has [parts]; each is explained when it is looked at, and not before: what a hostile response holds is taken apart
//! only as far as somebody wants to see it.

mod digested;
mod hashed;
mod ordered;
mod received;
pub mod recipe;
mod signed;

use std::rc::Rc;

pub use digested::{Digested, TagSum, Word};
pub use hashed::{Hashed, Round};
pub use ordered::{Between, Labels, Ordered, Pair};
pub use received::{Of, Received};
pub use signed::{Change, Hash, Signed, Uncompared};

use crate::dns::byte_map::ByteMap;
use crate::evidence::{Capture, Question, RecordId};
use crate::trace::{Computed, Fault, Step, StepId, Trace};
use crate::validate::Report;

/// Parts of a link that are listed: more than an honest link has. The rest is counted.
pub const PARTS_MOST: usize = 40;

/// Octets with their fields. A view of one map holds it beside the part that it is of, so it is shared and no copy is made.
pub type Mapped = Rc<ByteMap<RecordId>>;

/// Something of a link that has octets to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The step that it is about.
    pub step: StepId,
    /// What it is.
    pub kind: Kind,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A signature, by the tag of the key that it was checked with.
    Signature(u16),
    /// A digest of a key, by its tag.
    Digest(u16),
    /// A name held against a gap between hashes: which of the step's computed values it is.
    Hashes(usize),
    /// A name held against a gap between names: which of the step's computed values it is.
    Names(usize),
    /// The records that the link was checked with, as they came.
    Records,
}

/// The parts of a link, in the order of its checks, and how many more there are; last the records that went into it.
pub fn parts(trace: &Trace, link: StepId) -> (Vec<Part>, usize) {
    let of_step = |step: &Step| {
        let part = |(place, value): (usize, &Computed)| {
            let kind = match value {
                Computed::Octets { .. } => Kind::Signature(step.key()?.key_tag),
                Computed::Digest { key_tag, .. } => Kind::Digest(*key_tag),
                Computed::HashedGap { .. } => Kind::Hashes(place),
                Computed::Gap { .. } => Kind::Names(place),
                _ => return None,
            };
            Some(Part { step: step.id, kind })
        };
        step.computed.iter().enumerate().filter_map(part).collect::<Vec<_>>()
    };
    let mut found: Vec<Part> = trace.whole(link).iter().flat_map(of_step).collect();
    let left_out = found.len().saturating_sub(PARTS_MOST);
    found.truncate(PARTS_MOST);
    if trace.whole(link).iter().any(|step| !step.inputs.is_empty()) {
        found.push(Part { step: link, kind: Kind::Records });
    }
    (found, left_out)
}

/// The part that a link stands or falls by: a check that held as the link did, or that failed by the same fault, else by another one. Where
/// what failed has no octets of its own, as with a signature that has expired, it is the records.
pub fn first(trace: &Trace, link: StepId, parts: &[Part]) -> usize {
    let Some(step) = trace.step(link) else { return 0 };
    let find = |is_it: &dyn Fn(&Step) -> bool| {
        let of = |part: &Part| part.kind != Kind::Records && trace.step(part.step).is_some_and(is_it);
        parts.iter().position(of)
    };
    let told = if step.held() {
        find(&Step::held)
    } else {
        // A DS that does not fit is beside the point, unless the signature is by a key that no other leads to.
        let signs = trace.leads(link) && !matches!(step.fault(), Some(Fault::NoSuchKey { .. }));
        let beside = |of: &Step| signs && matches!(of.fault(), Some(Fault::DigestMismatch { .. }));
        find(&|of| of.fault() == step.fault()).or_else(|| find(&|of| !of.held() && !beside(of)))
    };
    told.unwrap_or(parts.len().saturating_sub(1))
}

/// A part, explained.
#[derive(Clone, Debug)]
pub enum Explained {
    /// A signature.
    Signed(Box<Signed>),
    /// A digest of a key.
    Digested(Box<Digested>),
    /// A name and a gap between hashes.
    Hashed(Box<Hashed>),
    /// A name and a gap between names.
    Ordered(Box<Ordered>),
    /// Records as they came, or a question.
    Received(Box<Received>),
}

/// Explains a part of a report on `capture`. `None` for a part that is not of this report.
pub fn explain(capture: &Capture, report: &Report, part: Part) -> Option<Explained> {
    let step = report.trace.step(part.step)?;
    Some(match part.kind {
        Kind::Signature(_) => Explained::Signed(Box::new(Signed::of(capture, step)?)),
        Kind::Digest(_) => Explained::Digested(Box::new(Digested::of(capture, step)?)),
        Kind::Hashes(place) => Explained::Hashed(Box::new(Hashed::of(capture, step, place)?)),
        Kind::Names(place) => Explained::Ordered(Box::new(Ordered::of(capture, step, place)?)),
        Kind::Records => Explained::Received(Box::new(Received::of_link(capture, &report.trace, part.step))),
    })
}

/// What there is to see where nothing was checked: the question, and the records that came for it.
pub fn asked(capture: &Capture, question: &Question) -> Received {
    Received::asked(capture, question)
}

/// The RDATA of a record that a step was made with.
fn rdata(capture: &Capture, id: RecordId) -> Option<&[u8]> {
    Some(capture.record(id)?.record.rdata.as_slice())
}
