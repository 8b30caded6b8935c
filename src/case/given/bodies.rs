//! Bodies of DNS over HTTPS in JSON: one, several behind each other, or in a list.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::{Found, GivenFault, found};
use crate::dns::Rtype;
use crate::doh::json;
use crate::evidence::{Exchange, Question, Response, Section, Transport};

/// What every body has, and a case file has not.
#[derive(Deserialize)]
struct Body {
    #[serde(rename = "Status")]
    _status: IgnoredAny,
}

/// Whether the first value of `text` is a body, or a list.
pub(super) fn are_bodies(text: &str) -> bool {
    text.trim_start().starts_with('[')
        || serde_json::Deserializer::from_str(text).into_iter::<Body>().next().is_some_and(|first| first.is_ok())
}

/// Reads them.
///
/// # Errors
/// [`GivenFault::Json`] at the first that is none.
pub(super) fn read(text: &str) -> Result<Found, GivenFault> {
    let mut exchanges = Vec::new();
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    loop {
        let before = values.byte_offset();
        let Some(value) = values.next() else { break };
        let value = value.map_err(|error| GivenFault::Json { line: error.line(), column: error.column() })?.get();
        let at = || place(text, before);
        if value.starts_with('[') {
            let list: Vec<&RawValue> = serde_json::from_str(value).map_err(|_| at())?;
            for body in list {
                exchanges.push(exchange(body.get()).ok_or_else(at)?);
            }
        } else {
            exchanges.push(exchange(value).ok_or_else(at)?);
        }
    }
    Ok(found(exchanges))
}

/// One body as what came of the question that it names.
fn exchange(body: &str) -> Option<Exchange> {
    let response = json::parse(body.as_bytes().to_vec()).ok()?;
    let question = asked(&response)?;
    Some(Exchange { question, transport: Transport::Json, outcome: Ok(response) })
}

/// What a response answers: the question that it names, else that of its first record.
pub(super) fn asked(response: &Response) -> Option<Question> {
    let first = || {
        let answer = response
            .records
            .iter()
            .find(|received| received.section == Section::Answer && received.record.rtype != Rtype::RRSIG);
        answer.map(|received| Question::new(received.record.owner.clone(), received.record.rtype))
    };
    response.question.clone().or_else(first)
}

/// The line and column, from 1, of what stands in `text` after `octets` and white space.
fn place(text: &str, octets: usize) -> GivenFault {
    let rest = text.get(octets..).unwrap_or_default();
    let at = text.len() - rest.trim_start().len();
    let before = text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    GivenFault::Json { line, column }
}
