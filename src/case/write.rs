//! Writes a case file.

use std::str;

use serde::Serialize;
use serde_json::value::RawValue;

use super::{Case, OuterFault, VERSION};
use crate::dns::shown;
use crate::evidence::{Exchange, Transport};

#[derive(Serialize)]
struct OuterHead<'a> {
    version: u64,
    name: &'a str,
    provider: &'a str,
    query: OuterQuery,
    trust_anchors: &'a [String],
    now: u32,
    config: serde_json::Map<String, serde_json::Value>,
}

#[derive(Serialize)]
struct OuterQuery {
    name: String,
    r#type: String,
}

#[derive(Serialize)]
struct OuterExchange<'a> {
    name: String,
    r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    response: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wire: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<OuterFault>,
}

/// The case as a file: one line for the head, one for each exchange, bodies as received.
///
/// A line break inside a JSON body is white space, and is kept.
pub fn write(case: &Case) -> String {
    let name = case
        .name
        .clone()
        .unwrap_or_else(|| format!("{} {}", shown(&case.capture.question.name), case.capture.question.rtype));
    let head = OuterHead {
        version: VERSION,
        name: &name,
        provider: &case.capture.provider,
        query: OuterQuery { name: shown(&case.capture.question.name), r#type: case.capture.question.rtype.to_string() },
        trust_anchors: &case.anchor_texts,
        now: case.now.field(),
        config: super::config::keys(&case.policy),
    };
    let mut text = serde_json::to_string(&head).unwrap_or_default();
    // The head is an object: its closing brace makes way for the exchanges.
    text.pop();
    text.push_str(",\"responses\":[");
    for (index, exchange) in case.capture.exchanges.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        let bodies = body(exchange);
        let raw: Option<Box<RawValue>> = bodies.json.and_then(|body| RawValue::from_string(body.to_owned()).ok());
        let line = OuterExchange {
            name: shown(&exchange.question.name),
            r#type: exchange.question.rtype.to_string(),
            response: raw.as_deref(),
            wire: bodies.wire,
            fault: exchange.outcome.as_ref().err().map(OuterFault::from),
        };
        text.push_str(&serde_json::to_string(&line).unwrap_or_default());
    }
    text.push_str("\n]}\n");
    text
}

struct Bodies<'a> {
    json: Option<&'a str>,
    wire: Option<String>,
}

fn body(exchange: &Exchange) -> Bodies<'_> {
    match (&exchange.outcome, exchange.transport) {
        (Ok(response), Transport::Json) => Bodies { json: str::from_utf8(&response.body).ok(), wire: None },
        (Ok(response), Transport::Wire) => {
            Bodies { json: None, wire: Some(domain::utils::base64::encode_string(&response.body)) }
        }
        (Err(_), _) => Bodies { json: None, wire: None },
    }
}
