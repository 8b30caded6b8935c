//! An authentication chain: resource records in wire format, one behind the other (RFC 9102 3).
//!
//! It is written from what a validation proved, the answer first and then the keys from its zone up to the anchor's, each RRset with
//! the signature that held. It is read in any order, with or without the lifetime and the length that stand before it in a TLS
//! handshake (RFC 9102 2.2).

use std::collections::{BTreeMap, BTreeSet};

use domain::dep::octseq::Parser;
use domain::utils::base16;

use super::given::GivenFault;
use super::given::of_chain;
use crate::dns::{Class, Record, Rtype, ToName};
use crate::doh::{rdata, wire};
use crate::evidence::{Capture, Exchange, RecordId};
use crate::trace::Rule;
use crate::validate::{Report, Verdict};

/// Octets that a chain may have: those that its length can say, with that and the lifetime (RFC 9102 2.2).
const MOST: usize = 65_535 + 4;

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
    let mut digits = String::new();
    for word in text.split_ascii_whitespace() {
        // Two digits an octet, behind `0x`. Most texts are known to be none by their first word.
        let is_digit = |octet: u8| octet.is_ascii_alphanumeric() || b"+/-_=".contains(&octet);
        if digits.len() + word.len() > 2 * MOST + 2 || !word.bytes().all(is_digit) {
            return None;
        }
        digits.push_str(word);
    }
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
    // Of what is longer only the beginning could have come in a handshake.
    if octets.len() > MOST {
        let octet = octets.get(..MOST).and_then(|begin| records(begin).err()).unwrap_or(MOST);
        return Err(GivenFault::Chain { octet });
    }
    of_chain(&records(octets).map_err(|octet| GivenFault::Chain { octet })?)
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
