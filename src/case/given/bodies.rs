//! Bodies of DNS over HTTPS in JSON: one, several behind each other, or in a list.

use std::vec::IntoIter;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::StreamDeserializer;
use serde_json::de::StrRead;
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

/// Bodies that are being read.
pub(super) struct Reader<'t> {
    text: &'t str,
    values: StreamDeserializer<'t, StrRead<'t>, &'t RawValue>,
    /// What is left of a list, and where that began.
    list: IntoIter<&'t RawValue>,
    begun: usize,
    pub(super) exchanges: Vec<Exchange>,
}

impl<'t> Reader<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let values = serde_json::Deserializer::from_str(text).into_iter();
        Self { text, values, list: Vec::new().into_iter(), begun: 0, exchanges: Vec::new() }
    }

    /// Reads on until about that many octets of bodies are read; whether that was all.
    ///
    /// # Errors
    /// [`GivenFault::Json`] at the first that is none.
    pub(super) fn some(&mut self, octets: usize) -> Result<bool, GivenFault> {
        let mut read = 0_usize;
        while read < octets {
            if let Some(body) = self.list.next() {
                read = read.saturating_add(body.get().len());
                self.body(body)?;
                continue;
            }
            self.begun = self.values.byte_offset();
            let Some(value) = self.values.next() else { return Ok(true) };
            let value = value.map_err(|error| GivenFault::Json { line: error.line(), column: error.column() })?;
            if value.get().starts_with('[') {
                read = read.saturating_add(1);
                let list: Result<Vec<&'t RawValue>, _> = serde_json::from_str(value.get());
                self.list = list.map_err(|_| place(self.text, self.begun))?.into_iter();
            } else {
                read = read.saturating_add(value.get().len());
                self.body(value)?;
            }
        }
        Ok(false)
    }

    fn body(&mut self, body: &RawValue) -> Result<(), GivenFault> {
        self.exchanges.push(exchange(body.get()).ok_or_else(|| place(self.text, self.begun))?);
        Ok(())
    }

    /// What was read.
    pub(super) fn end(self) -> Found {
        found(self.exchanges)
    }
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
