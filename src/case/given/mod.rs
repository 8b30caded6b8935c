//! Evidence that a visitor brings along, in whichever form it is at hand: what `dig` printed, bodies of DoH in JSON, an RFC 9102 chain,
//! a case file. [`read`] tells them apart by themselves.
//!
//! What a text does not hold is never made up. Where it was cut, or DNSSEC records were not asked for, it is refused: what is missing
//! in it would be held against a zone that has it.

mod bodies;
mod dig;
mod header;
mod loose;
mod message;
mod moment;
mod record;

use std::fmt;
use std::str;

pub(super) use self::message::of_chain;
use super::{Case, CaseFault, MAX_FILE, rfc9102};
use crate::dns::{Moment, Rtype};
use crate::doh::plan::{Limits, replay};
use crate::evidence::{Capture, Exchange, FetchFault, Provenance, Question};
use crate::validate::anchors::TrustAnchor;
use crate::validate::{Policy, TrustAnchors};

/// The form that evidence was given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What `dig`, `kdig`, `drill` or `delv` printed.
    Dig,
    /// One or more bodies of DNS over HTTPS in JSON.
    Json,
    /// An authentication chain (RFC 9102 3).
    Chain,
    /// A case file.
    Case,
}

/// From where the moment of the check comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// The evidence says when it was had.
    ByItself,
    /// It does not: it is checked at the moment at which it was given.
    WhenGiven,
}

/// What is known beside the evidence.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The moment at which it is given.
    pub now: Moment,
    /// What is trusted; a case file says so itself.
    pub anchors: TrustAnchors,
}

/// Evidence that was given, as a case.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its form.
    pub kind: Kind,
    /// The case: its capture is frozen.
    pub case: Case,
    /// From where its moment comes.
    pub dated: Dated,
}

/// Why something that was given is no evidence. Lines are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GivenFault {
    /// There is nothing.
    Empty,
    /// Longer than [`MAX_FILE`].
    TooLarge,
    /// It is in none of the forms of [`Kind`].
    Unknown {
        /// The first line that is no record.
        line: usize,
    },
    /// What `dig +short` prints: data without names, types and signatures to hold it against.
    Short {
        /// The line.
        line: usize,
    },
    /// A response to a query that did not ask for DNSSEC records: that they are missing says nothing.
    WithoutDnssec {
        /// Where the response begins.
        line: usize,
    },
    /// Fewer records than the header of the response says: the text was cut, or a section was left out.
    Cut {
        /// The line of the response's header.
        line: usize,
        /// Records in the section by the header.
        said: usize,
        /// Records in the section that are there.
        found: usize,
    },
    /// A record that opens a parenthesis or a quote and ends before it is closed.
    Open {
        /// The line in which the record begins.
        line: usize,
    },
    /// A record of another class than IN.
    Class {
        /// The line.
        line: usize,
        /// The class as written.
        class: String,
    },
    /// A status (RCODE) that is none.
    Status {
        /// The line.
        line: usize,
        /// What stands there.
        text: String,
    },
    /// Nothing says which question is answered.
    NoQuestion {
        /// The line, or 0 where there are none.
        line: usize,
    },
    /// Not the JSON of a DNS response.
    Json {
        /// The line at which it stops being that.
        line: usize,
        /// The column.
        column: usize,
    },
    /// A chain that breaks off, or has a record that is none.
    Chain {
        /// Octets that could be read.
        octet: usize,
    },
    /// A case file, and what is wrong with it.
    Case(CaseFault),
}

impl fmt::Display for GivenFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "nothing given"),
            Self::TooLarge => write!(f, "longer than {MAX_FILE} octets"),
            Self::Unknown { line } => write!(f, "line {line}: neither a record nor any other known form"),
            Self::Short { line } => write!(f, "line {line}: short form, without names and signatures"),
            Self::WithoutDnssec { line } => write!(f, "line {line}: DNSSEC records were not asked for"),
            Self::Cut { line, said, found } => write!(f, "line {line}: {said} records announced, {found} there"),
            Self::Open { line } => write!(f, "line {line}: the record is not whole"),
            Self::Class { line, class } => write!(f, "line {line}: class {class}"),
            Self::Status { line, text } => write!(f, "line {line}: no status: {text}"),
            Self::NoQuestion { line } => write!(f, "line {line}: no question"),
            Self::Json { line, column } => write!(f, "line {line}, column {column}: no DNS response in JSON"),
            Self::Chain { octet } => write!(f, "octet {octet}: no record of a chain"),
            Self::Case(fault) => fault.fmt(f),
        }
    }
}

impl std::error::Error for GivenFault {}

/// What was found in a text or file.
struct Found {
    exchanges: Vec<Exchange>,
    /// Who was asked, if it says so.
    provider: String,
    /// When, if it says so.
    moment: Option<Moment>,
}

/// What a chain still needs: the questions that a plan would ask for what a capture is about, and to which it has no response.
pub fn lacks(capture: &Capture) -> Vec<Question> {
    let mut lacks: Vec<Question> = Vec::new();
    let _ = replay(capture.question.clone(), Limits::default(), capture.taken, "", |ask| {
        match capture.exchange(&ask.question) {
            Some((_, Exchange { outcome: Ok(response), .. })) => Ok(response.clone()),
            _ => {
                // The same may be wanted in another form as well.
                if !lacks.contains(&ask.question) {
                    lacks.push(ask.question.clone());
                }
                Err(FetchFault::NotCaptured)
            }
        }
    });
    lacks
}

/// The octets of a text as everybody has it: a shell that writes what `dig` prints in UTF-16 puts a mark before it (RFC 2781 3.2).
pub fn plain(octets: Vec<u8>) -> Vec<u8> {
    let read = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = rest.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
        char::decode_utf16(units).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>()
    };
    match octets.as_slice() {
        [0xff, 0xfe, rest @ ..] => read(rest, u16::from_le_bytes).into_bytes(),
        [0xfe, 0xff, rest @ ..] => read(rest, u16::from_be_bytes).into_bytes(),
        _ => octets,
    }
}

/// Reads evidence of any form; a text is [plain](plain()).
///
/// # Errors
/// [`GivenFault`].
pub fn read(octets: &[u8], beside: Beside) -> Result<Given, GivenFault> {
    let mut reading = Reading::of(octets)?;
    while !reading.some(usize::MAX)? {}
    reading.end(beside)
}

/// Evidence that is being read, some responses at a time: so that a long one keeps no page busy.
pub struct Reading<'t>(Form<'t>);

impl fmt::Debug for Reading<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reading")
    }
}

impl<'t> Reading<'t> {
    /// Tells the form of it.
    ///
    /// # Errors
    /// [`GivenFault`].
    pub fn of(octets: &'t [u8]) -> Result<Self, GivenFault> {
        form(octets).map(Self)
    }

    /// Whether it is a case file by its looks, which says itself of when it is and what is trusted.
    pub const fn is_case(&self) -> bool {
        matches!(self.0, Form::Case(_))
    }

    /// Reads on until about that many octets are read; whether that was all. One response is read in one go, and so is a chain.
    ///
    /// # Errors
    /// [`GivenFault`].
    pub fn some(&mut self, octets: usize) -> Result<bool, GivenFault> {
        match &mut self.0 {
            Form::Case(case) => case.some(octets).map_err(GivenFault::Case),
            Form::Json(bodies) => bodies.some(octets),
            Form::Chain(_) => Ok(true),
            Form::Dig(text) => text.some(octets),
        }
    }

    /// What was read.
    ///
    /// # Errors
    /// [`GivenFault`].
    pub fn end(self, beside: Beside) -> Result<Given, GivenFault> {
        let (kind, found) = match self.0 {
            Form::Case(case) => {
                let case = case.end().map_err(GivenFault::Case)?;
                return Ok(Given { kind: Kind::Case, case, dated: Dated::ByItself });
            }
            Form::Json(bodies) => (Kind::Json, bodies.end()),
            Form::Chain(chain) => (Kind::Chain, found(rfc9102::read(&chain)?)),
            Form::Dig(text) => (Kind::Dig, text.end()?),
        };
        let question = question(&found.exchanges).ok_or(GivenFault::NoQuestion { line: 0 })?;
        let dated = if found.moment.is_some() { Dated::ByItself } else { Dated::WhenGiven };
        let now = found.moment.unwrap_or(beside.now);
        let case = Case {
            name: None,
            capture: Capture {
                question,
                provider: found.provider,
                exchanges: found.exchanges,
                taken: now,
                provenance: Provenance::Frozen,
            },
            anchor_texts: beside.anchors.all().iter().map(TrustAnchor::text).collect(),
            anchors: beside.anchors,
            now,
            policy: Policy::default(),
        };
        Ok(Given { kind, case, dated })
    }
}

const fn found(exchanges: Vec<Exchange>) -> Found {
    Found { exchanges, provider: String::new(), moment: None }
}

/// What something is by its looks, as far as it is read.
enum Form<'t> {
    Case(Box<super::Reading<'t>>),
    Json(Box<bodies::Reader<'t>>),
    Chain(Vec<u8>),
    Dig(Box<dig::Reader<'t>>),
}

fn form(octets: &[u8]) -> Result<Form<'_>, GivenFault> {
    if octets.len() > MAX_FILE {
        return Err(GivenFault::TooLarge);
    }
    // No text has a zero octet, and every chain has: the root ends each of its names.
    if octets.contains(&0) {
        return Ok(Form::Chain(octets.to_vec()));
    }
    let text = str::from_utf8(octets).map_err(|_| GivenFault::Unknown { line: 1 })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let case = || super::Reading::of(text).map(|case| Form::Case(Box::new(case))).map_err(GivenFault::Case);
    match text.trim_start().chars().next() {
        None => Err(GivenFault::Empty),
        Some('{' | '[') if bodies::are_bodies(text) => Ok(Form::Json(Box::new(bodies::Reader::of(text)))),
        // Whatever is wrong with it, the reader of case files says it best: a page of the web among it.
        Some('{' | '<') => case(),
        Some(_) => Ok(rfc9102::encoded(text).map_or_else(|| Form::Dig(Box::new(dig::Reader::of(text))), Form::Chain)),
    }
}

/// The question of many: the first that does not ask for the keys of a chain, else the first.
fn question(exchanges: &[Exchange]) -> Option<Question> {
    let of_a_chain = |exchange: &&Exchange| matches!(exchange.question.rtype, Rtype::DNSKEY | Rtype::DS);
    let asked = exchanges.iter().find(|exchange| !of_a_chain(exchange)).or_else(|| exchanges.first());
    asked.map(|exchange| exchange.question.clone())
}

#[cfg(test)]
mod tests;
