//! The JSON that public resolvers answer in -> [`Response`]. No RFC describes it: Google's and Cloudflare's forms agree in
//! outline, and others follow one of them.

use serde_json::{Map, Value};

use super::rdata::{TextStyle, rdata};
use super::tokens::name;
use crate::dns::{Class, Name, Rcode, Record, Rtype};
use crate::evidence::{
    ExtendedError, FetchFault, Flags, Lossy, Question, Received, Refused, RefusedReason, Response, Section, Transport,
};

/// Longest body that is read, in octets. A DNS message has at most 65,535 of them (RFC 1035 4.2.2); one octet takes at most
/// four in presentation format (`\DDD`) and JSON doubles the backslash, so twice that leaves room for the rest.
pub const MAX_BODY: usize = 655_360;

/// Where each section stands; `Extra` is AdGuard's name for the last.
const SECTIONS: [(&str, Section); 4] = [
    ("Answer", Section::Answer),
    ("Authority", Section::Authority),
    ("Additional", Section::Additional),
    ("Extra", Section::Additional),
];

/// Reads a JSON body. A record that cannot be read is kept as refused, and the rest stays usable.
///
/// # Errors
/// [`FetchFault::NotJson`] if the body is no JSON object with an RCODE in `Status`, or a section is no list.
pub fn parse(body: Vec<u8>) -> Result<Response, FetchFault> {
    if body.len() > MAX_BODY {
        return Err(fault(format!("{} > {MAX_BODY}", body.len())));
    }
    let root: Map<String, Value> = serde_json::from_slice(&body).map_err(|error| fault(place(&error)))?;
    let status = root.get("Status").and_then(Value::as_u64).ok_or_else(|| fault("Status".to_owned()))?;
    let mut sections = Vec::new();
    for (key, section) in SECTIONS {
        match root.get(key) {
            None | Some(Value::Null) => {}
            Some(Value::Array(list)) => sections.extend(list.iter().map(|item| (section, item))),
            Some(_) => return Err(fault(key.to_owned())),
        }
    }
    let mut response = Response {
        transport: Transport::Json,
        rcode: Rcode::SERVFAIL,
        flags: flags(&root),
        question: question(&root),
        records: Vec::new(),
        refused: Vec::new(),
        has_authority: root.get("Authority").is_some_and(Value::is_array),
        extended_errors: listed_errors(&root),
        comments: comments(&root),
        body: Vec::new(),
    };
    response.extended_errors.extend(response.comments.iter().filter_map(|comment| remarked_error(comment)));
    match u8::try_from(status).ok().and_then(Rcode::checked_from_int) {
        Some(rcode) => response.rcode = rcode,
        None => response.comments.push(format!("RCODE {status}")),
    }
    let style = text_style(&sections);
    for (section, item) in sections {
        match record(section, item, style) {
            Ok(received) if received.record.rtype == Rtype::OPT => {}
            Ok(received) => response.records.push(received),
            Err(refused) => response.refused.push(refused),
        }
    }
    response.body = body;
    Ok(response)
}

/// Who writes the type covered in lower case also writes TXT without quotes (Google): quotes there may be part of the text.
fn text_style(sections: &[(Section, &Value)]) -> TextStyle {
    let lower = sections.iter().any(|(_, item)| {
        item.get("type").and_then(rtype) == Some(Rtype::RRSIG)
            && item
                .get("data")
                .and_then(Value::as_str)
                .is_some_and(|data| data.starts_with(|char: char| char.is_ascii_lowercase()))
    });
    if lower { TextStyle::Raw } else { TextStyle::Quoted }
}

/// One record. OPT (RFC 6891 6.1.2) comes back empty: it is no data, and some show it in a form of their own.
fn record(section: Section, item: &Value, style: TextStyle) -> Result<Received, Refused> {
    let owner = item.get("name").and_then(Value::as_str);
    let data = item.get("data").and_then(Value::as_str);
    let kind = item.get("type").and_then(rtype);
    let refused = |reason| Refused {
        section,
        owner: owner.unwrap_or_default().to_owned(),
        rtype: kind.unwrap_or(Rtype::from_int(0)),
        data: data.unwrap_or_default().to_owned(),
        reason,
    };
    let missing = |field| refused(RefusedReason::Field(field));
    let rtype = kind.ok_or_else(|| missing("type"))?;
    let received = |owner: Name, ttl: u32, octets: Vec<u8>, lossy: Option<Lossy>| Received {
        section,
        record: Record { owner, rtype, class: Class::IN, ttl, rdata: octets },
        lossy,
    };
    if rtype == Rtype::OPT {
        return Ok(received(Name::root_vec(), 0, Vec::new(), None));
    }
    let owner = owner.ok_or_else(|| missing("name"))?;
    let data = data.ok_or_else(|| missing("data"))?;
    // The TTL is not what is signed (RFC 4034 3.1.4 has the original one), so a record may do without.
    let ttl = match item.get("TTL") {
        None | Some(Value::Null) => 0,
        Some(ttl) => ttl.as_u64().and_then(|ttl| u32::try_from(ttl).ok()).ok_or_else(|| missing("TTL"))?,
    };
    let (owner, beyond_ascii) = name(owner).ok_or_else(|| refused(RefusedReason::Owner))?;
    let (octets, lossy) = rdata(rtype, data, style).map_err(refused)?;
    Ok(received(owner, ttl, octets, lossy.or(beyond_ascii.then_some(Lossy::Characters))))
}

/// A type by number, or by mnemonic as some small servers do.
fn rtype(value: &Value) -> Option<Rtype> {
    match value {
        Value::String(mnemonic) => mnemonic.parse().ok(),
        other => other.as_u64().and_then(|number| u16::try_from(number).ok()).map(Rtype::from_int),
    }
}

/// The first question, if its name and type can be read; some leave it out.
fn question(root: &Map<String, Value>) -> Option<Question> {
    let question = root.get("Question")?;
    let question = question.get(0).unwrap_or(question);
    let (name, _) = name(question.get("name")?.as_str()?)?;
    Some(Question::new(name, rtype(question.get("type")?)?))
}

fn flags(root: &Map<String, Value>) -> Flags {
    let bit = |key| root.get(key).is_some_and(|value| value.as_bool() == Some(true) || value.as_u64() == Some(1));
    Flags { tc: bit("TC"), rd: bit("RD"), ra: bit("RA"), ad: bit("AD"), cd: bit("CD") }
}

/// `Comment` is a string (Google) or a list of strings (Cloudflare).
fn comments(root: &Map<String, Value>) -> Vec<String> {
    match root.get("Comment") {
        Some(Value::String(comment)) => vec![comment.clone()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// Google lists extended errors in a field.
fn listed_errors(root: &Map<String, Value>) -> Vec<ExtendedError> {
    let list = root.get("extended_dns_errors").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    list.iter()
        .filter_map(|item| {
            let code = item.get("info_code")?.as_u64().and_then(|code| u16::try_from(code).ok())?;
            let text = item.get("extra_text").and_then(Value::as_str).unwrap_or_default().to_owned();
            Some(ExtendedError { code, text })
        })
        .collect()
}

/// Cloudflare writes them into comments: `EDE(9): DNSKEY Missing no SEP matching ...`.
fn remarked_error(comment: &str) -> Option<ExtendedError> {
    let (code, text) = comment.strip_prefix("EDE(")?.split_once(')')?;
    let text = text.strip_prefix(':').unwrap_or(text).trim().to_owned();
    Some(ExtendedError { code: code.parse().ok()?, text })
}

/// Where a text stops being what it should be, as `line:column`. The parser's own words are English, and in a release without
/// what they quote.
fn place(error: &serde_json::Error) -> String {
    format!("{}:{}", error.line(), error.column())
}

const fn fault(detail: String) -> FetchFault {
    FetchFault::NotJson { detail }
}

#[cfg(test)]
mod tests;
