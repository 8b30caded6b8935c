//! Records as they came, and the question for them.

use std::rc::Rc;

use super::Mapped;
use crate::dns::byte_map::{self, Decoded, Field, Mapper};
use crate::evidence::{Capture, Question, RecordId};
use crate::trace::{StepId, Trace};

/// What came, or what was asked.
#[derive(Clone, Debug)]
pub struct Received {
    /// The octets: records one after the other, or the question as it is sent.
    pub map: Mapped,
    /// What they are.
    pub of: Of,
    /// Records that are not shown, because there are so many.
    pub left_out: usize,
}

/// What octets are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Records, with their own TTLs.
    Records,
    /// A question; and where records came for it, those behind it.
    Question,
}

/// Records that are shown of what came; the rest is counted.
const RECORDS_MOST: usize = 200;

impl Received {
    /// The records that a link was checked with, each once.
    pub(super) fn of_link(capture: &Capture, trace: &Trace, link: StepId) -> Self {
        let ids: Vec<RecordId> = trace.whole(link).iter().flat_map(|step| &step.inputs).copied().collect();
        let mut ids = crate::order::sorted(ids, RecordId::cmp);
        ids.dedup();
        Self::of_records(capture, &ids, Of::Records, |_| {})
    }

    /// The question, and the records that came for it.
    pub(super) fn asked(capture: &Capture, question: &Question) -> Self {
        let count = |exchange: usize| {
            let response = capture.exchanges.get(exchange).and_then(|exchange| exchange.outcome.as_ref().ok());
            response.map_or(0, |response| response.records.len())
        };
        let exchange = capture.exchange(question).map(|(exchange, _)| exchange);
        let ids: Vec<RecordId> = exchange
            .map(|exchange| (0..count(exchange)).map(|record| RecordId { exchange, record }).collect())
            .unwrap_or_default();
        Self::of_records(capture, &ids, Of::Question, |map| byte_map::question(map, &question.name, question.rtype))
    }

    fn of_records(capture: &Capture, ids: &[RecordId], of: Of, before: impl FnOnce(&mut Mapper<RecordId>)) -> Self {
        let shown = ids.iter().take(RECORDS_MOST);
        let map = Mapper::whole(|map| {
            before(map);
            shown.for_each(|id| record(map, capture, *id));
        });
        Self { map: Rc::new(map), of, left_out: ids.len().saturating_sub(RECORDS_MOST) }
    }
}

/// A record as it came (RFC 1035 3.2.1), names uncompressed.
pub(super) fn record(map: &mut Mapper<RecordId>, capture: &Capture, id: RecordId) {
    let Some(received) = capture.record(id) else { return };
    let record = &received.record;
    map.from(Some(id));
    map.group(Field::RECORD, Decoded::Parts, |map| {
        map.name(Field::OWNER, &record.owner);
        map.leaf(Field::TYPE, &record.rtype.to_int().to_be_bytes(), Decoded::Type(record.rtype));
        map.leaf(Field::CLASS, &record.class.to_int().to_be_bytes(), Decoded::Class(record.class));
        map.number(Field::TTL, &record.ttl.to_be_bytes());
        map.number(Field::RDLENGTH, &u16::try_from(record.rdata.len()).unwrap_or(u16::MAX).to_be_bytes());
        map.group(Field::RDATA, Decoded::Parts, |map| byte_map::rdata(map, record.rtype, &record.rdata));
    });
}
