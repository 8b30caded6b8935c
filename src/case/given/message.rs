//! One response as a text has it, put down as the JSON that a resolver would have answered, in the words of the text: so that a record
//! that cannot be read is refused, and told, by the same rules.

use serde::Serialize;

use super::loose::{Answers, Heap, Loose};
use super::record::Item;
use super::{GivenFault, bodies};
use crate::dns::{Record, Rtype, shown};
use crate::doh::{json, rdata};
use crate::evidence::{Exchange, ExtendedError, FetchFault, Question, Transport};

/// One response as it is printed.
#[derive(Default)]
pub(super) struct Message {
    /// The line of its header.
    pub(super) line: usize,
    pub(super) status: u16,
    pub(super) flags: Vec<String>,
    pub(super) counts: [Option<usize>; 3],
    pub(super) question: Option<Asked>,
    pub(super) sections: [Option<Vec<Item>>; 3],
    pub(super) errors: Vec<ExtendedError>,
    /// Whether DNSSEC records were asked for, as far as is known.
    pub(super) dnssec: bool,
}

/// A question as written.
#[derive(Clone, Serialize)]
pub(super) struct Asked {
    pub(super) name: String,
    pub(super) r#type: u16,
}

/// The body of a response in JSON.
#[derive(Serialize)]
struct Body<'a> {
    #[serde(rename = "Status")]
    status: u16,
    #[serde(rename = "TC")]
    tc: bool,
    #[serde(rename = "RD")]
    rd: bool,
    #[serde(rename = "RA")]
    ra: bool,
    #[serde(rename = "AD")]
    ad: bool,
    #[serde(rename = "CD")]
    cd: bool,
    #[serde(rename = "Question", skip_serializing_if = "Option::is_none")]
    question: Option<[&'a Asked; 1]>,
    #[serde(rename = "Answer", skip_serializing_if = "Option::is_none")]
    answer: Option<&'a [Item]>,
    #[serde(rename = "Authority", skip_serializing_if = "Option::is_none")]
    authority: Option<&'a [Item]>,
    #[serde(rename = "Additional", skip_serializing_if = "Option::is_none")]
    additional: Option<&'a [Item]>,
    #[serde(rename = "extended_dns_errors", skip_serializing_if = "Vec::is_empty")]
    errors: Vec<OuterError<'a>>,
}

#[derive(Serialize)]
struct OuterError<'a> {
    info_code: u16,
    extra_text: &'a str,
}

/// One response as what came of its question.
///
/// # Errors
/// [`GivenFault`], where it was not whole or says nothing.
pub(super) fn exchange(message: &Message) -> Result<Exchange, GivenFault> {
    let Message { line, sections: [answer, authority, _], counts, .. } = message;
    let line = *line;
    let signed = |list: &Option<Vec<Item>>| list.iter().flatten().any(|item| item.rtype() == Some(Rtype::RRSIG));
    if !message.dnssec && !signed(answer) && !signed(authority) {
        return Err(GivenFault::WithoutDnssec { line });
    }
    // The last section counts OPT too, and nothing rests on it.
    let said = [(answer, counts.first()), (authority, counts.get(1))];
    for (index, (list, said)) in said.into_iter().enumerate() {
        let (found, said) = (list.as_ref().map(Vec::len), said.copied().flatten().unwrap_or(0));
        // Without its section of authority a response still answers, see `has_authority`.
        if found.unwrap_or(0) < said && (found.is_some() || index == 0) {
            return Err(GivenFault::Cut { line, said, found: found.unwrap_or(0) });
        }
    }
    match body(message).and_then(json::parse) {
        Ok(response) => {
            let question = bodies::asked(&response).ok_or(GivenFault::NoQuestion { line })?;
            Ok(Exchange { question, transport: Transport::Json, outcome: Ok(response) })
        }
        // Longer than any response.
        Err(fault) => {
            let asked = message.question.as_ref().ok_or(GivenFault::NoQuestion { line })?;
            let question = question(asked).ok_or(GivenFault::NoQuestion { line })?;
            Ok(Exchange { question, transport: Transport::Json, outcome: Err(fault) })
        }
    }
}

/// Its body.
///
/// # Errors
/// It is longer than any that is read, and not written at all.
fn body(message: &Message) -> Result<Vec<u8>, FetchFault> {
    let octets: usize = message.sections.iter().flatten().flatten().map(Item::octets).sum();
    if octets > json::MAX_BODY {
        return Err(FetchFault::NotJson { detail: format!("{octets} > {}", json::MAX_BODY) });
    }
    let [answer, authority, additional] = &message.sections;
    let has = |flag: &str| message.flags.iter().any(|set| set == flag);
    let none = |section: usize| message.counts.get(section) == Some(&Some(0));
    let errors = message.errors.iter().map(|error| OuterError { info_code: error.code, extra_text: &error.text });
    let body = Body {
        status: message.status,
        tc: has("tc"),
        rd: has("rd"),
        ra: has("ra"),
        ad: has("ad"),
        cd: has("cd"),
        question: message.question.as_ref().map(|asked| [asked]),
        answer: answer.as_deref(),
        authority: authority.as_deref().or_else(|| none(1).then_some(&[])),
        additional: additional.as_deref(),
        errors: errors.collect(),
    };
    Ok(serde_json::to_vec(&body).unwrap_or_default())
}

/// Records that stood in no response, as what came of the question that they answer.
///
/// Which records there were beside them is not known: an answer that means nothing without the proofs beside it is none, where there
/// are no proofs. What was not given is held against nobody.
///
/// # Errors
/// As [`exchange`].
pub(super) fn answered(answers: Answers, line: usize) -> Result<Exchange, GivenFault> {
    if answers.is_short() {
        let outcome = Err(FetchFault::NotCaptured);
        return Ok(Exchange { question: answers.question, transport: Transport::Json, outcome });
    }
    let Answers { question: Question { name, rtype }, mut answer, mut authority, .. } = answers;
    // How many proofs there were is not known either: they are put down without a section of their own, so that what they lack is lost
    // on the way here, and no fault of a zone (see `has_authority`).
    answer.append(&mut authority);
    let sections = [Some(answer), None, None];
    let question = Some(Asked { name: shown(&name), r#type: rtype.to_int() });
    exchange(&Message { line, question, dnssec: true, sections, ..Message::default() })
}

/// The records of an authentication chain as what came of the questions that they answer.
///
/// # Errors
/// [`GivenFault::NoQuestion`] where it has proofs alone.
pub(in crate::case) fn of_chain(records: &[Record]) -> Result<Vec<Exchange>, GivenFault> {
    let mut heap = Heap::default();
    records.iter().for_each(|record| heap.take_in(Loose::of(record)));
    while heap.step().is_some() {}
    let all = heap.end().ok_or(GivenFault::NoQuestion { line: 0 })?;
    all.into_iter().map(|answers| answered(answers.in_chain(), 0)).collect()
}

fn question(asked: &Asked) -> Option<Question> {
    let name = rdata::owner(&asked.name)?;
    Some(Question::new(name, Rtype::from_int(asked.r#type)))
}
