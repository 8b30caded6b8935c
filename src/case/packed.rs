//! A case in the fewest octets and with the least code to read it: the one that the page opens with.
//!
//! It holds the same records as the case file that it is made from, without the text that they came in: the moment (Unix
//! seconds, four octets), then DNS messages, each behind its length in two octets (RFC 1035 4.2.2). The first one has the case's
//! question, and the trust anchors for its answer; every other one is a response.

use domain::base::{Message, UnknownRecordData};

use super::Case;
use crate::dns::security::Ds;
use crate::dns::{Moment, Record, Rtype, ToName};
use crate::evidence::{Capture, Exchange, Flags, Provenance, Question, Received, Response, Section, Transport};
use crate::validate::anchors::{Anchor, TrustAnchor};
use crate::validate::{Policy, TrustAnchors};

/// Reads a packed case; `None` for octets that are none.
pub fn read(octets: &[u8]) -> Option<Case> {
    let (now, mut rest) = octets.split_first_chunk::<4>()?;
    let now = Moment::from_unix(u32::from_be_bytes(*now).into());
    let mut exchanges = Vec::new();
    while let Some((length, more)) = rest.split_first_chunk::<2>() {
        let (message, more) = more.split_at_checked(u16::from_be_bytes(*length).into())?;
        exchanges.push(exchange(message)?);
        rest = more;
    }
    let head = exchanges.first()?.clone();
    exchanges.remove(0);
    let anchors = head.outcome.ok()?.records.into_iter().map(|received| {
        let record = received.record;
        let anchor = match record.rtype {
            Rtype::DS => Anchor::Ds(Ds::from_rdata(&record.rdata)?),
            Rtype::DNSKEY => Anchor::Key(record.rdata),
            _ => return None,
        };
        Some(TrustAnchor { zone: record.owner, anchor })
    });
    let anchors = TrustAnchors::of(anchors.collect::<Option<Vec<_>>>()?);
    let question = head.question;
    Some(Case {
        name: None,
        capture: Capture { question, provider: String::new(), exchanges, taken: now, provenance: Provenance::Frozen },
        anchor_texts: anchors.all().iter().map(TrustAnchor::text).collect(),
        anchors,
        now,
        policy: Policy::default(),
    })
}

/// A response that came as JSON, whose records are told in a message. Names in them are whole: nothing is compressed.
fn exchange(octets: &[u8]) -> Option<Exchange> {
    let message = Message::from_slice(octets).ok()?;
    let (question, header) = (message.sole_question().ok()?, message.header());
    let mut records = Vec::new();
    for (section, found) in [(Section::Answer, message.answer()), (Section::Authority, message.authority())] {
        for record in found.ok()? {
            let parsed = record.ok()?;
            let record = parsed.to_record::<UnknownRecordData<&[u8]>>().ok()??;
            let record = Record {
                owner: record.owner().to_name(),
                rtype: record.rtype(),
                class: record.class(),
                ttl: record.ttl().as_secs(),
                rdata: record.data().data().to_vec(),
            };
            records.push(Received { section, record, lossy: None });
        }
    }
    let question = Question::new(question.qname().to_name(), question.qtype());
    let response = Response {
        transport: Transport::Json,
        rcode: header.rcode(),
        flags: Flags { tc: header.tc(), rd: header.rd(), ra: header.ra(), ad: header.ad(), cd: header.cd() },
        question: Some(question.clone()),
        records,
        refused: Vec::new(),
        has_authority: true,
        extended_errors: Vec::new(),
        comments: Vec::new(),
        body: Vec::new(),
    };
    Some(Exchange { question, transport: Transport::Json, outcome: Ok(response) })
}

#[cfg(test)]
mod tests {
    use domain::base::MessageBuilder;

    use super::*;
    use crate::dns::{Class, Rcode};

    fn message(question: &Question, rcode: Rcode, flags: Flags, records: &[Received]) -> Vec<u8> {
        let mut message = MessageBuilder::new_vec();
        let header = message.header_mut();
        header.set_qr(true);
        header.set_rcode(rcode);
        header.set_rd(flags.rd);
        header.set_ra(flags.ra);
        header.set_ad(flags.ad);
        header.set_cd(flags.cd);
        let mut message = message.question();
        message.push((&question.name, question.rtype)).unwrap();
        let of = |section| records.iter().filter(move |received: &&Received| received.section == section);
        let data = |record: &Record| UnknownRecordData::from_octets(record.rtype, record.rdata.clone()).unwrap();
        let mut message = message.answer();
        for Received { record, .. } in of(Section::Answer) {
            message.push((&record.owner, Class::IN, record.ttl, data(record))).unwrap();
        }
        let mut message = message.authority();
        for Received { record, .. } in of(Section::Authority) {
            message.push((&record.owner, Class::IN, record.ttl, data(record))).unwrap();
        }
        assert_eq!(of(Section::Additional).count(), 0, "no case that the page opens with needs any");
        message.finish()
    }

    fn pack(case: &Case) -> Vec<u8> {
        let anchors: Vec<Received> = case
            .anchors
            .all()
            .iter()
            .map(|anchor| {
                let (rtype, rdata) = match &anchor.anchor {
                    Anchor::Ds(ds) => {
                        let [high, low] = ds.key_tag.to_be_bytes();
                        (Rtype::DS, [&[high, low, ds.algorithm, ds.digest_type][..], &ds.digest].concat())
                    }
                    Anchor::Key(rdata) => (Rtype::DNSKEY, rdata.clone()),
                };
                let record = Record { owner: anchor.zone.clone(), rtype, class: Class::IN, ttl: 0, rdata };
                Received { section: Section::Answer, record, lossy: None }
            })
            .collect();
        let mut messages = vec![message(&case.capture.question, Rcode::NOERROR, Flags::default(), &anchors)];
        for exchange in &case.capture.exchanges {
            let response = exchange.outcome.as_ref().unwrap();
            messages.push(message(&exchange.question, response.rcode, response.flags, &response.records));
        }
        let mut octets = case.now.field().to_be_bytes().to_vec();
        for message in messages {
            octets.extend(u16::try_from(message.len()).unwrap().to_be_bytes());
            octets.extend(message);
        }
        octets
    }

    /// The page's opening case, packed, holds what its case file holds. `UPDATE=1` packs it anew.
    #[test]
    fn the_opening_case_is_packed_whole() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/cases");
        let case = super::super::read(&std::fs::read_to_string(folder.join("opening.json")).unwrap()).unwrap();
        let packed = folder.join("opening.bin");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&packed, pack(&case)).unwrap();
        }
        let read = read(&std::fs::read(packed).unwrap()).unwrap();
        assert_eq!((read.now, &read.anchors, &read.anchor_texts), (case.now, &case.anchors, &case.anchor_texts));
        assert_eq!(read.capture.question, case.capture.question);
        let records = |case: &Case| -> Vec<(Question, Vec<Received>)> {
            let of = |exchange: &Exchange| (exchange.question.clone(), exchange.outcome.clone().unwrap().records);
            case.capture.exchanges.iter().map(of).collect()
        };
        assert_eq!(records(&read), records(&case));
    }

    #[test]
    fn what_is_cut_off_is_no_case() {
        let whole = include_bytes!("../../assets/cases/opening.bin");
        assert!(read(whole).is_some());
        assert!(read(whole.get(..whole.len() - 1).unwrap()).is_none());
        assert!(read(&[]).is_none());
    }
}
