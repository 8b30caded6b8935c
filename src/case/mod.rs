//! The case file: a capture with its anchors and its moment, as it is stored and sent about.
//!
//! The form is JSON: `version` (1, and 1 where it says none), `query` (`name`, `type`), `trust_anchors` (presentation format), `now` (Unix seconds), `config` (policy: `policy`, `default` or
//! `strict`, and single choices), and
//! `responses`, each with `name`, `type` and one of `response` (the body of a DoH JSON response), `wire` (base64 of an RFC 8484
//! body) or `fault` (why nothing came). Unknown fields are ignored, so that files may carry notes.

mod config;
pub mod given;
pub mod link;
pub mod packed;
pub mod rfc9102;
pub mod trace_json;
mod write;

pub use write::write;

use std::fmt;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::dns::{Moment, Name, Rtype, shown};
use crate::doh::{json, wire};
use crate::evidence::{Capture, Exchange, FetchFault, Provenance, Question, Transport};
use crate::validate::anchors::AnchorFault;
use crate::validate::{Evidence, Policy, Report, TrustAnchors};

/// A case: everything that a verdict is a function of.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its name, if it has one.
    pub name: Option<String>,
    /// What was fetched.
    pub capture: Capture,
    /// What is trusted.
    pub anchors: TrustAnchors,
    /// The anchors as they were written.
    pub anchor_texts: Vec<String>,
    /// The moment to check against.
    pub now: Moment,
    /// The policy that the case asks for.
    pub policy: Policy,
}

impl Case {
    /// Validates the case at its own moment, by its own policy and by another.
    pub fn validate_by_both(&self, other: &Policy) -> [Report; 2] {
        crate::validate::validate_by_both(&self.capture, &self.anchors, self.now, [&self.policy, other])
    }

    /// Validates the case at its own moment, by another policy than its own.
    pub fn validate_by(&self, policy: &Policy) -> Report {
        crate::validate::validate(&self.capture, &self.anchors, self.now, policy)
    }

    /// Validates the case at its own moment.
    pub fn validate(&self) -> Report {
        crate::validate::validate(&self.capture, &self.anchors, self.now, &self.policy)
    }

    /// What its verdict is a function of, beside policy.
    pub const fn evidence(&self) -> Evidence<'_> {
        Evidence { capture: &self.capture, anchors: &self.anchors, now: self.now }
    }
}

/// Longest case file that is read, in octets: all that a fetch plan keeps ([`Limits::octets`](crate::doh::plan::Limits)) in base64, and
/// as much room again as that takes for the rest.
pub const MAX_FILE: usize = 8 << 20;

/// Most trust anchors that a case may have; every name is held against each of them.
pub const MAX_ANCHORS: usize = 64;

/// The form of the file that is read here. A file that says none has it.
pub const VERSION: u64 = 1;

/// In which way a text is none that a case could be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// A page of the web: what servers give for what they have not.
    Page,
    /// No JSON.
    Syntax,
    /// JSON that ends before it is whole.
    Cut,
    /// JSON without a value that a case must have, or with one of another kind.
    Fields,
}

/// Why a file is no case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFault {
    /// Not JSON, or without a field that a case must have.
    Form {
        /// What is wrong there.
        is: Malformed,
        /// The line that the parser stopped at, from 1.
        line: usize,
        /// The column.
        column: usize,
    },
    /// A name that is none.
    Name {
        /// The text.
        text: String,
    },
    /// A type that is none.
    Type {
        /// The text.
        text: String,
    },
    /// A trust anchor that is none.
    Anchor(AnchorFault),
    /// Longer than [`MAX_FILE`].
    TooLarge,
    /// In a form that came after [`VERSION`]: what it says there may mean something else than here.
    Newer {
        /// The form that it says it has.
        version: String,
    },
    /// A policy value that cannot be read, or more trust anchors than [`MAX_ANCHORS`].
    Config {
        /// The key.
        key: String,
        /// Its value.
        value: String,
    },
}

impl fmt::Display for CaseFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form { line, column, .. } => write!(f, "not a case file: line {line}, column {column}"),
            Self::Name { text } => write!(f, "not a domain name: {text}"),
            Self::Type { text } => write!(f, "not a record type: {text}"),
            Self::Anchor(fault) => write!(f, "trust anchor: {fault}"),
            Self::TooLarge => write!(f, "longer than {MAX_FILE} octets"),
            Self::Newer { version } => write!(f, "a newer case file: version {version}"),
            Self::Config { key, value } => write!(f, "config {key}: cannot read {value}"),
        }
    }
}

impl std::error::Error for CaseFault {}

#[derive(Deserialize)]
struct Outer<'a> {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    provider: Option<String>,
    #[serde(default)]
    version: Option<u64>,
    query: OuterQuery,
    trust_anchors: Vec<String>,
    now: u64,
    #[serde(default)]
    config: serde_json::Map<String, serde_json::Value>,
    #[serde(borrow)]
    responses: Vec<OuterExchange<'a>>,
}

/// What a file of any form may say.
#[derive(Deserialize)]
struct Versioned {
    version: serde_json::Value,
}

#[derive(Deserialize)]
struct OuterQuery {
    name: String,
    r#type: String,
}

#[derive(Deserialize)]
struct OuterExchange<'a> {
    name: String,
    r#type: String,
    #[serde(borrow, default)]
    response: Option<&'a RawValue>,
    #[serde(default)]
    wire: Option<String>,
    #[serde(default)]
    fault: Option<OuterFault>,
}

/// A [`FetchFault`] as it is stored: flat, for a tagged enum would cost the page several kB.
#[derive(Clone, Debug, Default, serde::Serialize, Deserialize)]
struct OuterFault {
    kind: String,
    /// Milliseconds waited, for `timed-out`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    after: Option<u32>,
    /// HTTP status, for `http`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    status: Option<u16>,
    /// The parser's words, for `not-json` and `not-wire`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    detail: Option<String>,
}

impl From<OuterFault> for FetchFault {
    /// A kind that is not known means that nothing was captured.
    fn from(fault: OuterFault) -> Self {
        let detail = fault.detail.unwrap_or_default();
        match fault.kind.as_str() {
            "offline" => Self::Offline,
            "blocked" => Self::Blocked,
            "timed-out" => Self::TimedOut { after: fault.after.unwrap_or(0) },
            "http" => Self::Http { status: fault.status.unwrap_or(0) },
            "not-json" => Self::NotJson { detail },
            "not-wire" => Self::NotWire { detail },
            "other-question" => Self::OtherQuestion,
            "over-cap" => Self::OverCap,
            _ => Self::NotCaptured,
        }
    }
}

impl From<&FetchFault> for OuterFault {
    fn from(fault: &FetchFault) -> Self {
        let kind = |kind: &str| Self { kind: kind.to_owned(), ..Self::default() };
        match fault {
            FetchFault::Offline => kind("offline"),
            FetchFault::Blocked => kind("blocked"),
            FetchFault::TimedOut { after } => Self { after: Some(*after), ..kind("timed-out") },
            FetchFault::Http { status } => Self { status: Some(*status), ..kind("http") },
            FetchFault::NotJson { detail } => Self { detail: Some(detail.clone()), ..kind("not-json") },
            FetchFault::NotWire { detail } => Self { detail: Some(detail.clone()), ..kind("not-wire") },
            FetchFault::OtherQuestion => kind("other-question"),
            FetchFault::OverCap => kind("over-cap"),
            FetchFault::NotCaptured => kind("not-captured"),
        }
    }
}

/// Reads a case file.
///
/// A response that cannot be read is a fault of its exchange and not of the case.
///
/// # Errors
/// [`CaseFault`].
pub fn read(text: &str) -> Result<Case, CaseFault> {
    let mut reading = Reading::of(text)?;
    while !reading.some(usize::MAX)? {}
    reading.end()
}

/// A case file that is being read, some responses at a time: so that a long one keeps no page busy.
pub struct Reading<'t> {
    outer: Outer<'t>,
    left: std::vec::IntoIter<OuterExchange<'t>>,
    exchanges: Vec<Exchange>,
}

impl fmt::Debug for Reading<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reading({} read, {} left)", self.exchanges.len(), self.left.len())
    }
}

impl<'t> Reading<'t> {
    /// Reads all but the responses.
    ///
    /// # Errors
    /// [`CaseFault`].
    pub fn of(text: &'t str) -> Result<Self, CaseFault> {
        if text.len() > MAX_FILE {
            return Err(CaseFault::TooLarge);
        }
        let mut outer: Outer<'t> = serde_json::from_str(text).map_err(|error| form_fault(text, &error))?;
        if let Some(version) = outer.version.filter(|version| *version > VERSION) {
            return Err(CaseFault::Newer { version: version.to_string() });
        }
        if outer.trust_anchors.len() > MAX_ANCHORS {
            let (key, value) = ("trust_anchors".to_owned(), outer.trust_anchors.len().to_string());
            return Err(CaseFault::Config { key, value });
        }
        let left = std::mem::take(&mut outer.responses).into_iter();
        Ok(Self { outer, exchanges: Vec::with_capacity(left.len()), left })
    }

    /// Reads on until about that many octets of responses are read. Gives whether that was all.
    ///
    /// # Errors
    /// [`CaseFault`].
    pub fn some(&mut self, octets: usize) -> Result<bool, CaseFault> {
        let mut read = 0;
        while read < octets {
            let Some(outer) = self.left.next() else { return Ok(true) };
            read += outer.response.map_or(0, |body| body.get().len()) + outer.wire.as_deref().map_or(0, str::len);
            self.exchanges.push(exchange(outer)?);
        }
        Ok(self.left.len() == 0)
    }

    /// The case, with the responses that were read.
    ///
    /// # Errors
    /// [`CaseFault`].
    pub fn end(self) -> Result<Case, CaseFault> {
        let Self { outer, exchanges, .. } = self;
        let question = question(&outer.query.name, &outer.query.r#type)?;
        let anchors = TrustAnchors::given(outer.trust_anchors.iter().map(String::as_str)).map_err(CaseFault::Anchor)?;
        let now = Moment::from_unix(outer.now);
        Ok(Case {
            name: outer.name,
            capture: Capture {
                question,
                provider: outer.provider.unwrap_or_default(),
                exchanges,
                taken: now,
                provenance: Provenance::Frozen,
            },
            anchors,
            anchor_texts: outer.trust_anchors,
            now,
            policy: config::policy(&outer.config)?,
        })
    }
}

/// Why `text` is none that a case could be in. One of a newer form may have other fields, and is told by its version alone.
fn form_fault(text: &str, error: &serde_json::Error) -> CaseFault {
    use serde_json::error::Category;
    if let Ok(Versioned { version }) = serde_json::from_str(text)
        && version.as_u64().is_none_or(|version| version > VERSION)
    {
        return CaseFault::Newer { version: version.to_string() };
    }
    let is = match error.classify() {
        _ if text.trim_start().starts_with('<') => Malformed::Page,
        Category::Data => Malformed::Fields,
        Category::Eof => Malformed::Cut,
        Category::Syntax | Category::Io => Malformed::Syntax,
    };
    CaseFault::Form { is, line: error.line(), column: error.column() }
}

fn question(name: &str, rtype: &str) -> Result<Question, CaseFault> {
    let read = match name {
        "" => Ok(Name::root()),
        name => name.parse::<Name>().map_err(|_| CaseFault::Name { text: name.to_owned() }),
    };
    let rtype = rtype.parse::<Rtype>().map_err(|_| CaseFault::Type { text: rtype.to_owned() })?;
    Ok(Question::new(read?, rtype))
}

fn exchange(outer: OuterExchange<'_>) -> Result<Exchange, CaseFault> {
    let question = question(&outer.name, &outer.r#type)?;
    let (transport, outcome) = match (outer.response, outer.wire, outer.fault) {
        (Some(body), _, _) => (Transport::Json, json::parse(body.get().as_bytes().to_vec())),
        (None, Some(text), _) => {
            let body: Result<Vec<u8>, _> = domain::utils::base64::decode(&text);
            let parsed = body.map_err(|error| FetchFault::NotWire { detail: error.to_string() }).and_then(wire::parse);
            (Transport::Wire, parsed)
        }
        (None, None, fault) => (Transport::Json, Err(fault.map_or(FetchFault::NotCaptured, FetchFault::from))),
    };
    let outcome = outcome.and_then(|response| response.to(&question));
    Ok(Exchange { question, transport, outcome })
}

/// What the file of a case about a question is called.
pub fn file_name(question: &Question) -> String {
    format!("{}.case.json", file_stem(question))
}

/// How files about a question begin.
pub fn file_stem(question: &Question) -> String {
    let name: String = shown(&question.name)
        .trim_end_matches('.')
        .chars()
        .map(|char| if char.is_ascii_alphanumeric() || ".-_".contains(char) { char } else { '_' })
        .collect();
    format!("{}.{}", if name.is_empty() { "root" } else { &name }, question.rtype)
}

#[cfg(test)]
mod tests;
