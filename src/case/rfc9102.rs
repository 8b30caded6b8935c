//! An authentication chain: resource records in wire format, one behind the other (RFC 9102 3).
//!
//! It is written from what a validation proved, the answer first and then the keys from its zone up to the anchor's, each RRset with
//! the signature that held. It is read in any order, with or without the lifetime and the length that stand before it in a TLS
//! handshake (RFC 9102 2.2).

use std::collections::{BTreeMap, BTreeSet};

use domain::base::name::ParsedName;
use domain::base::{MessageBuilder, UnknownRecordData};
use domain::dep::octseq::Parser;
use domain::utils::base16;

use super::given::GivenFault;
use super::given::loose::{Head, Loose, asked, in_lists};
use crate::dns::{Class, Name, Record, Rtype, ToName, canonical};
use crate::doh::{rdata, wire};
use crate::evidence::{Capture, Exchange, Question, RecordId, Transport};
use crate::trace::Rule;
use crate::validate::{Report, Verdict};

/// The chain that proves the answer of a secure case; `None` for any other verdict, for a proof that something does not exist, and
/// where a DNAME leads on: a chain does not say which name below it was asked for.
pub fn write(capture: &Capture, report: &Report) -> Option<Vec<u8>> {
    let leads_below = report.trace.links().any(|link| link.rule == Rule::Dname);
    if !matches!(report.verdict, Verdict::Secure(_)) || report.denies() || leads_below {
        return None;
    }
    let mut octets = Vec::new();
    let mut written = BTreeSet::new();
    for id in order(report) {
        if written.insert(id) {
            append(&mut octets, &capture.record(id)?.record);
        }
    }
    Some(octets)
}

/// The records of a chain in its order.
fn order(report: &Report) -> Vec<RecordId> {
    let trace = &report.trace;
    // An RRset, and the signature over it that held: by each of its records.
    let mut sets: Vec<Vec<RecordId>> = Vec::new();
    let mut set_of = BTreeMap::new();
    let mut of_links: Vec<(Rule, Vec<usize>)> = Vec::new();
    for link in trace.links().filter(|link| link.held()) {
        let held = trace.whole(link.id).iter().filter(|step| step.rule == Rule::Signature && step.held());
        let mut own = Vec::new();
        for step in held {
            let Some((signature, members)) = step.inputs.split_first() else { continue };
            own.push(sets.len());
            for id in members {
                set_of.entry(*id).or_insert(sets.len());
            }
            sets.push(members.iter().chain([signature]).copied().collect());
        }
        of_links.push((link.rule, own));
    }
    let of = |wanted: &'static [Rule]| of_links.iter().filter(move |(rule, _)| wanted.contains(rule));
    let answers = of(&[Rule::AnswerSigned]).flat_map(|(_, own)| own.iter().copied());
    let closer = trace.links().filter(|link| link.rule == Rule::WildcardAnswer && link.held());
    let proofs = closer.flat_map(|link| &link.inputs).filter_map(|id| set_of.get(id).copied());
    let keys = of(&[Rule::AnchorKeys, Rule::DsSigned, Rule::ChildKeys]).flat_map(|(_, own)| own.iter().copied());
    let mut keys: Vec<usize> = keys.collect();
    keys.reverse();
    let all = answers.chain(proofs).chain(keys);
    all.filter_map(|index| sets.get(index)).flatten().copied().collect()
}

/// A record in wire format, uncompressed (RFC 1035 3.2.1).
fn append(octets: &mut Vec<u8>, record: &Record) {
    octets.extend_from_slice(record.owner.as_slice());
    octets.extend(record.rtype.to_int().to_be_bytes());
    octets.extend(record.class.to_int().to_be_bytes());
    octets.extend(record.ttl.to_be_bytes());
    // RDATA that came in a message is no longer than its length can say.
    octets.extend(u16::try_from(record.rdata.len()).unwrap_or(u16::MAX).to_be_bytes());
    octets.extend(&record.rdata);
}

/// The octets of a chain that is written as hex or base64, if it is one.
pub(super) fn encoded(text: &str) -> Option<Vec<u8>> {
    let digits: String = text.split_ascii_whitespace().collect();
    let octets = match digits.strip_prefix("0x").unwrap_or(&digits) {
        hex if !hex.is_empty() && hex.bytes().all(|digit| digit.is_ascii_hexdigit()) => base16::decode_vec(hex).ok()?,
        _ => wire::from_base64url(&digits)?,
    };
    // A word may be base64 as well.
    records(&octets).is_ok().then_some(octets)
}

/// Reads a chain, as what came of the questions that its RRsets answer.
///
/// # Errors
/// [`GivenFault::Chain`] where it breaks off; [`GivenFault::NoQuestion`] where it has proofs alone.
pub(super) fn read(octets: &[u8]) -> Result<Vec<Exchange>, GivenFault> {
    let list = records(octets).map_err(|octet| GivenFault::Chain { octet })?;
    let loose = list.into_iter().map(|record| Loose {
        owner: Some(canonical::name(&record.owner)),
        covers: covers(&record),
        what: record,
    });
    let apart = in_lists(loose.collect());
    let answer = Some(apart.answer).filter(|(answer, _)| !answer.is_empty());
    let lists = answer.into_iter().chain(apart.chain.into_iter().map(|set| (set, Vec::new())));
    let exchanges: Option<Vec<Exchange>> = lists.map(|(answer, proofs)| exchange(&answer, &proofs)).collect();
    exchanges.filter(|all| !all.is_empty()).ok_or(GivenFault::NoQuestion { line: 0 })
}

/// All records.
///
/// # Errors
/// How many octets could be read.
fn records(octets: &[u8]) -> Result<Vec<Record>, usize> {
    let bare = all(octets);
    // Behind a lifetime and a length.
    let framed = octets.split_first_chunk::<4>().filter(|([_, _, high, low], rest)| {
        rest.len() == usize::from(u16::from_be_bytes([*high, *low])) && !rest.is_empty()
    });
    match (bare, framed) {
        (Err(octet), Some((_, rest))) => all(rest).map_err(|_| octet),
        (bare, _) => bare,
    }
}

fn all(octets: &[u8]) -> Result<Vec<Record>, usize> {
    let mut parser = Parser::from_ref(octets);
    let mut list = Vec::new();
    while parser.remaining() > 0 {
        let at = parser.pos();
        list.push(record(&mut parser).ok_or(at)?);
    }
    if list.is_empty() { Err(0) } else { Ok(list) }
}

/// One record of class IN, with no compressed name in it.
fn record(parser: &mut Parser<'_, [u8]>) -> Option<Record> {
    let owner = domain::base::Name::<&[u8]>::parse(parser).ok()?.to_name();
    let rtype = Rtype::from_int(parser.parse_u16_be().ok()?);
    let class = Class::from_int(parser.parse_u16_be().ok()?);
    let ttl = parser.parse_u32_be().ok()?;
    let length = parser.parse_u16_be().ok()?;
    let octets = parser.parse_octets(usize::from(length)).ok()?;
    rdata::check(rtype, octets).ok()?;
    (class == Class::IN).then(|| Record { owner, rtype, class, ttl, rdata: octets.to_vec() })
}

/// The type that a record is of; of a signature the one that it is over (RFC 4034 3.1.1).
fn covers(record: &Record) -> Rtype {
    match (record.rtype, record.rdata.first_chunk::<2>()) {
        (Rtype::RRSIG, Some(covered)) => Rtype::from_int(u16::from_be_bytes(*covered)),
        (rtype, _) => rtype,
    }
}

/// The records as a response; a message has a form that every reader of cases knows.
fn exchange(answer: &[Record], proofs: &[Record]) -> Option<Exchange> {
    let head = |record: &Record| {
        let target = (record.rtype == Rtype::CNAME).then(|| name_of(&record.rdata)).flatten();
        Head { name: record.owner.clone(), rtype: record.rtype, target }
    };
    let heads: Vec<Head> = answer.iter().map(head).collect();
    let question = asked(&heads)?;
    let outcome = wire::parse(message(&question, answer, proofs)?);
    Some(Exchange { question, transport: Transport::Wire, outcome })
}

fn name_of(octets: &[u8]) -> Option<Name> {
    ParsedName::parse(&mut Parser::from_ref(octets)).ok().map(|name| name.to_name())
}

fn message(question: &Question, answer: &[Record], proofs: &[Record]) -> Option<Vec<u8>> {
    let data = |record: &Record| UnknownRecordData::from_octets(record.rtype, record.rdata.clone()).ok();
    let mut message = MessageBuilder::new_vec();
    message.header_mut().set_qr(true);
    let mut message = message.question();
    message.push((&question.name, question.rtype)).ok()?;
    let mut message = message.answer();
    for record in answer {
        message.push((&record.owner, record.class, record.ttl, data(record)?)).ok()?;
    }
    let mut message = message.authority();
    for record in proofs {
        message.push((&record.owner, record.class, record.ttl, data(record)?)).ok()?;
    }
    Some(message.finish())
}
