//! The DNS message itself, as RFC 8484 carries it -> [`Response`]; and a question as such a message.
//!
//! Nothing is lost on this way: where JSON could not give the octets back, the same question is asked again like this.

use domain::base::iana::OptRcode;
use domain::base::message_builder::MessageBuilder;
use domain::base::name::{ParsedName, ToName};
use domain::base::opt::ExtendedError as WireError;
use domain::base::{Message, ParsedRecord, UnknownRecordData};
use domain::rdata::AllRecordData;

use super::rdata::composed;
use crate::dns::{Rcode, Record, Rtype, shown, unknown};
use crate::evidence::{
    ExtendedError, FetchFault, Flags, Question, Received, Refused, RefusedReason, Response, Section, Transport,
};

/// UDP payload size that a question offers, in octets (RFC 6891 6.2.3). Over HTTPS it has no effect; 1232 is what avoids
/// fragments, so resolvers that log it see nothing odd.
const PAYLOAD_SIZE: u16 = 1232;

/// Longest message that is read, in octets: RFC 8484 6 has it no longer than over TCP (RFC 1035 4.2.2).
pub const MAX_BODY: usize = 65_535;

/// Reads a message. Names in RDATA come out uncompressed, in the case that they were sent in (RFC 3597 4).
///
/// # Errors
/// [`FetchFault::NotWire`] if it is no response or too long for one, or a section breaks off.
pub fn parse(body: Vec<u8>) -> Result<Response, FetchFault> {
    if body.len() > MAX_BODY {
        return Err(fault(format!("{} > {MAX_BODY}", body.len())));
    }
    let mut response = Response {
        transport: Transport::Wire,
        rcode: Rcode::SERVFAIL,
        flags: Flags::default(),
        question: None,
        records: Vec::new(),
        refused: Vec::new(),
        has_authority: true,
        extended_errors: Vec::new(),
        comments: Vec::new(),
        body: Vec::new(),
    };
    let message = Message::from_slice(&body).map_err(|error| fault(error.to_string()))?;
    let header = message.header();
    if !header.qr() {
        return Err(fault("a question and no response".to_owned()));
    }
    response.flags = Flags { tc: header.tc(), rd: header.rd(), ra: header.ra(), ad: header.ad(), cd: header.cd() };
    let question = message.first_question();
    response.question = question.map(|question| Question::new(question.qname().to_name(), question.qtype()));
    read_sections(message, &mut response)?;
    read_opt(message, &mut response);
    response.body = body;
    Ok(response)
}

/// The question as a message: ID 0 so that HTTP caches can serve it (RFC 8484 4.1), recursion desired, checking disabled so
/// that bogus data comes too, and DNSSEC records wanted (RFC 4035 3.2.1, 3.2.2).
pub fn query(question: &Question) -> Vec<u8> {
    let mut message = MessageBuilder::new_vec();
    let header = message.header_mut();
    header.set_id(0);
    header.set_rd(true);
    header.set_cd(true);
    let mut message = message.question();
    // Growing a vector cannot fail, and one question is below any count's limit; if it ever did, the resolver says FORMERR.
    let _ = message.push((&question.name, question.rtype));
    let mut message = message.additional();
    let _ = message.opt(|opt| {
        opt.set_udp_payload_size(PAYLOAD_SIZE);
        opt.set_dnssec_ok(true);
        Ok(())
    });
    message.finish()
}

/// The octets of base64url, or of base64, with padding or without; nothing for what is neither.
pub fn from_base64url(text: &str) -> Option<Vec<u8>> {
    let mut standard = text.replace('-', "+").replace('_', "/");
    while !standard.len().is_multiple_of(4) {
        standard.push('=');
    }
    domain::utils::base64::decode(&standard).ok()
}

/// `octets` as base64url without padding (RFC 4648 5; RFC 8484 4.1).
pub fn base64url(octets: &[u8]) -> String {
    let padded = domain::utils::base64::encode_string(octets);
    padded.trim_end_matches('=').replace('+', "-").replace('/', "_")
}

/// Reads Answer, Authority and Additional; OPT is no data and is left to [`read_opt`].
fn read_sections(message: &Message<[u8]>, response: &mut Response) -> Result<(), FetchFault> {
    let broken = |error: domain::base::wire::ParseError| fault(error.to_string());
    let mut section = Some(message.answer().map_err(broken)?);
    for place in [Section::Answer, Section::Authority, Section::Additional] {
        let Some(records) = section else { break };
        for record in records {
            let record = record.map_err(broken)?;
            if record.rtype() == Rtype::OPT {
                continue;
            }
            match read_record(&record) {
                Ok(record) => response.records.push(Received { section: place, record, lossy: None }),
                Err(reason) => response.refused.push(Refused {
                    section: place,
                    owner: shown(&record.owner().to_name()),
                    rtype: record.rtype(),
                    data: raw_data(&record),
                    reason,
                }),
            }
        }
        section = records.next_section().map_err(broken)?;
    }
    Ok(())
}

/// One record with its RDATA uncompressed.
fn read_record(record: &ParsedRecord<'_, [u8]>) -> Result<Record, RefusedReason> {
    let typed = record
        .to_any_record::<AllRecordData<&[u8], ParsedName<&[u8]>>>()
        .map_err(|error| RefusedReason::Rdata(error.to_string()))?;
    Ok(Record {
        owner: record.owner().to_name(),
        rtype: record.rtype(),
        class: record.class(),
        ttl: record.ttl().as_secs(),
        rdata: composed(typed.data()),
    })
}

/// The data of a record that was refused, in RFC 3597's form.
fn raw_data(record: &ParsedRecord<'_, [u8]>) -> String {
    record
        .to_record::<UnknownRecordData<&[u8]>>()
        .ok()
        .flatten()
        .map_or_else(String::new, |raw| unknown(raw.data().data()))
}

/// RCODE with its upper bits, and extended errors (RFC 6891 6.1.3; RFC 8914 2).
fn read_opt(message: &Message<[u8]>, response: &mut Response) {
    let rcode = message.opt().map_or_else(
        || OptRcode::from_rcode(message.header().rcode()),
        |opt| {
            for error in opt.opt().iter::<WireError<&[u8]>>().flatten() {
                let text = error.text_slice().map(|text| String::from_utf8_lossy(text).into_owned());
                response
                    .extended_errors
                    .push(ExtendedError { code: error.code().to_int(), text: text.unwrap_or_default() });
            }
            opt.rcode(message.header())
        },
    );
    if rcode.is_ext() {
        response.comments.push(format!("RCODE {}", rcode.to_int()));
    } else {
        response.rcode = rcode.rcode();
    }
}

const fn fault(detail: String) -> FetchFault {
    FetchFault::NotWire { detail }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::lower_hex;
    use crate::doh::tokens::name;

    fn octets(hex: &str) -> Vec<u8> {
        domain::utils::base16::decode_vec(&hex.split_whitespace().collect::<String>()).unwrap()
    }

    /// MX a. and its SOA with compressed names, an RRSIG, a bad A record, and OPT with an extended error.
    fn message() -> Vec<u8> {
        octets(
            "0000 8593 0001 0003 0001 0001
             0141 07 4578616d706c65 00 000f 0001
             c00c 000f 0001 0000003c 0009  000a 04 4d61696c c00e
             c00c 002e 0001 0000003c 0018  000f 0d 02 0000003c 00000002 00000001 86c9 0141 00 010203
             c00c 0001 0001 0000003c 0003  c00002
             c00e 0006 0001 00000e10 0018  c016 c00c 00000001 00000002 00000003 00000004 00000005
             00 0029 04d0 00 00 8000 000d  000f 0003 0009 78  000f 0002 0016",
        )
    }

    #[test]
    fn names_in_rdata_come_out_whole() {
        let response = parse(message()).unwrap();
        assert_eq!(response.rcode, Rcode::NXDOMAIN);
        assert_eq!(response.flags, Flags { tc: false, rd: true, ra: true, ad: false, cd: true });
        let seen: Vec<_> = response
            .records
            .iter()
            .map(|received| {
                let record = &received.record;
                (received.section, shown(&record.owner), record.rtype, record.ttl, lower_hex(&record.rdata))
            })
            .collect();
        let name = "01410745 78616d706c6500".replace(' ', "");
        assert_eq!(
            seen,
            [
                (Section::Answer, "A.Example.".into(), Rtype::MX, 60, "000a044d61696c074578616d706c6500".into()),
                (
                    Section::Answer,
                    "A.Example.".into(),
                    Rtype::RRSIG,
                    60,
                    "000f0d020000003c000000020000000186c9014100010203".into()
                ),
                (
                    Section::Authority,
                    "Example.".into(),
                    Rtype::SOA,
                    3600,
                    format!("00{name}0000000100000002000000030000000400000005")
                ),
            ]
        );
        assert_eq!(response.refused.len(), 1);
        assert_eq!((response.refused[0].rtype, response.refused[0].data.as_str()), (Rtype::A, "\\# 3 C00002"));
        let errors: Vec<_> = response.extended_errors.iter().map(|error| (error.code, error.text.as_str())).collect();
        assert_eq!(errors, [(9, "x"), (22, "")]);
        assert_eq!(response.body, message());
    }

    #[test]
    fn an_extended_rcode_is_never_taken_for_another() {
        let mut body = octets("0000 8180 0000 0000 0000 0001 00 0029 04d0 01 00 8000 0000");
        let response = parse(body.clone()).unwrap();
        assert_eq!((response.rcode, response.comments), (Rcode::SERVFAIL, vec!["RCODE 16".to_owned()]));
        body[17] = 0;
        assert_eq!(parse(body).unwrap().rcode, Rcode::NOERROR);
    }

    #[test]
    fn what_is_no_response_is_refused() {
        assert!(matches!(parse(b"<html>".to_vec()), Err(FetchFault::NotWire { .. })));
        assert!(matches!(
            parse(query(&Question::new(name("a").unwrap().0, Rtype::A))),
            Err(FetchFault::NotWire { .. })
        ));
        let whole = message();
        for end in 0..whole.len() {
            assert!(matches!(parse(whole[..end].to_vec()), Err(FetchFault::NotWire { .. })), "{end}");
        }
    }

    #[test]
    fn no_changed_octet_panics() {
        for at in 0..message().len() {
            for octet in [0, 1, 0x3f, 0x40, 0x80, 0xc0, 0xff] {
                let mut changed = message();
                changed[at] = octet;
                let _ = parse(changed);
            }
        }
    }

    #[test]
    fn a_question_by_octets() {
        let question = Question::new(name("www.Example.com").unwrap().0, Rtype::DNSKEY);
        let expected = "0000 0110 0001 0000 0000 0001 03777777 07 4578616d706c65 03 636f6d 00 0030 0001 \
                        00 0029 04d0 0000 8000 0000";
        assert_eq!(query(&question), octets(expected));
        assert_eq!(base64url(&[0xfb, 0xff, 0xfe, 0xff]), "-__-_w");
        assert_eq!(base64url(&[]), "");
        for text in ["-__-_w", "+//+/w", "-__-_w=="] {
            assert_eq!(from_base64url(text), Some(vec![0xfb, 0xff, 0xfe, 0xff]), "{text}");
        }
        assert_eq!((from_base64url(""), from_base64url("a"), from_base64url("a.b")), (Some(vec![]), None, None));
    }
}
