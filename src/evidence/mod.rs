//! What came in, as received. Untrusted, and never changed in place.

pub mod rrset;

use crate::dns::{Moment, Name, Rcode, Record, Rtype};

/// A question to the DNS; the class is always IN.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Question {
    /// The name asked for.
    pub name: Name,
    /// The type asked for.
    pub rtype: Rtype,
}

impl Question {
    /// The question for `rtype` records at `name`.
    pub const fn new(name: Name, rtype: Rtype) -> Self {
        Self { name, rtype }
    }

    /// What tells it from others, cheaper to compare than a long name: the name in canonical wire form, and the type.
    pub fn key(&self) -> (Vec<u8>, Rtype) {
        (crate::dns::canonical::name(&self.name), self.rtype)
    }
}

/// The part of a DNS message that a record stood in (RFC 1035 4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// Answer.
    Answer,
    /// Authority.
    Authority,
    /// Additional.
    Additional,
}

/// The form that a response came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Transport {
    /// The resolver's JSON API: presentation format, which may lose octets.
    Json,
    /// RFC 8484: the DNS message itself.
    Wire,
}

/// The header bits that a resolver sent (RFC 1035 4.1.1; RFC 4035 3.2). None of them proves anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// The message was cut short.
    pub tc: bool,
    /// Recursion was asked for.
    pub rd: bool,
    /// Recursion is on offer.
    pub ra: bool,
    /// The resolver says it validated; shown, never believed.
    pub ad: bool,
    /// Checking was switched off by the question, as ours always do.
    pub cd: bool,
}

/// An extended DNS error (RFC 8914 2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtendedError {
    /// INFO-CODE.
    pub code: u16,
    /// EXTRA-TEXT, maybe empty.
    pub text: String,
}

/// Why the octets of a record that came as JSON may differ from those that were signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lossy {
    /// The character-strings of a TXT record were joined or lost their quotes (RFC 1035 3.3.14).
    JoinedStrings,
    /// The strings of a NAPTR record came without quotes or escapes (RFC 3403 4.1).
    Naptr,
    /// An SVCB or HTTPS parameter has no single wire form for what was sent (RFC 9460 2.1).
    Svcb,
    /// A character of a name or string may have been replaced, e.g. a non-ASCII one.
    Characters,
    /// The body has no Authority section at all, where a proof of non-existence would stand (RFC 4035 3.1.3).
    Authority,
}

/// A record of a response, with its section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Where it stood.
    pub section: Section,
    /// The record.
    pub record: Record,
    /// Set where JSON may have lost octets: a signature that fails over this record proves nothing.
    pub lossy: Option<Lossy>,
}

/// A record that was sent and could not be turned into octets at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Where it stood.
    pub section: Section,
    /// Its owner as sent.
    pub owner: String,
    /// Its type as sent.
    pub rtype: Rtype,
    /// Its data as sent.
    pub data: String,
    /// Why not.
    pub reason: RefusedReason,
}

/// Why a record was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefusedReason {
    /// The owner is no domain name.
    Owner,
    /// The data does not parse as RDATA of its type; the parser's words.
    Rdata(String),
    /// The data was cut off by whoever sent it (base64 or hex that cannot be whole).
    Truncated,
    /// A field that a record needs was not there.
    Field(&'static str),
}

/// One parsed response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// How it came.
    pub transport: Transport,
    /// RCODE.
    pub rcode: Rcode,
    /// Header bits.
    pub flags: Flags,
    /// The question that it says it answers, where it says one that can be read.
    pub question: Option<Question>,
    /// All records in the order received, Answer first.
    pub records: Vec<Received>,
    /// Records that could not be read.
    pub refused: Vec<Refused>,
    /// Whether there was an Authority section, be it empty; a DNS message always has one, JSON may lack it.
    pub has_authority: bool,
    /// Extended errors, wherever the provider put them.
    pub extended_errors: Vec<ExtendedError>,
    /// What the provider remarked.
    pub comments: Vec<String>,
    /// The body as received, byte for byte, so that it can be written to a case file again.
    pub body: Vec<u8>,
}

impl Response {
    /// Whether it says something about what was asked, and not that it could not be answered: NOERROR, NXDOMAIN, or YXDOMAIN, the
    /// right answer below a DNAME that would make a name too long (RFC 6672 2.2).
    pub const fn is_an_answer(&self) -> bool {
        matches!(self.rcode, Rcode::NOERROR | Rcode::NXDOMAIN | Rcode::YXDOMAIN)
    }

    /// The response, if it is one to `question`.
    ///
    /// # Errors
    /// [`FetchFault::OtherQuestion`] where it says that it answers another one (RFC 5452 9.1).
    pub fn to(self, question: &Question) -> Result<Self, FetchFault> {
        if self.question.as_ref().is_some_and(|answered| answered != question) {
            return Err(FetchFault::OtherQuestion);
        }
        Ok(self)
    }
}

/// Why a question has no response.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FetchFault {
    /// The browser says that it has no network.
    Offline,
    /// The request did not go through: name not found, refused, CORS, or blocked by an extension.
    Blocked,
    /// No response within this many milliseconds.
    TimedOut {
        /// Milliseconds waited.
        after: u32,
    },
    /// The resolver answered with this HTTP status.
    Http {
        /// The status.
        status: u16,
    },
    /// The body is not the JSON of a DNS response.
    NotJson {
        /// Where: `line:column` of the body, or the field that is not as it should be. No words, as it is shown in any language.
        detail: String,
    },
    /// The body is no DNS message.
    NotWire {
        /// What the parser says.
        detail: String,
    },
    /// The response is one to another question.
    OtherQuestion,
    /// Never asked: the plan's cap on questions was reached.
    OverCap,
    /// Never asked or never answered: the case file has no entry.
    NotCaptured,
}

/// A question and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// What was asked.
    pub question: Question,
    /// The form it was asked in.
    pub transport: Transport,
    /// What came.
    pub outcome: Result<Response, FetchFault>,
}

impl Exchange {
    /// Whether it tells more about its question than another exchange does: an answer before a refusal, a response before a fault, one
    /// with signatures before one without, wire before JSON; then by what came, so that the order in which exchanges stand is no matter.
    pub fn tells_more_than(&self, other: &Self) -> bool {
        let rank = |exchange: &Self| {
            let response = exchange.outcome.as_ref().ok();
            let whole = |response: &Response| (response.is_an_answer() && !response.flags.tc, response.is_an_answer());
            let signed =
                |response: &Response| response.records.iter().any(|received| received.record.rtype == Rtype::RRSIG);
            (response.map(whole), response.is_some_and(signed), exchange.transport == Transport::Wire)
        };
        fn body(exchange: &Exchange) -> &[u8] {
            exchange.outcome.as_ref().map_or(&[], |response| &response.body)
        }
        let fault = |exchange: &Self| exchange.outcome.as_ref().err().cloned();
        let came = || body(other).cmp(body(self)).then_with(|| fault(other).cmp(&fault(self)));
        rank(self).cmp(&rank(other)).then_with(came).is_gt()
    }
}

/// Where a record stands in a capture. Every later value points back with this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId {
    /// Index into [`Capture::exchanges`].
    pub exchange: usize,
    /// Index into [`Response::records`].
    pub record: usize,
}

/// How a capture came to be; travels into the report, so that a frozen one can't pass for live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// Just fetched by this page.
    Live,
    /// From a case file.
    Frozen,
}

/// Everything that was fetched for one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// What the visitor asked.
    pub question: Question,
    /// Who was asked, in words for people (a provider's name or an URL).
    pub provider: String,
    /// All that was asked, in the order asked.
    pub exchanges: Vec<Exchange>,
    /// When.
    pub taken: Moment,
    /// How.
    pub provenance: Provenance,
}

impl Capture {
    /// The exchange that tells most about `question`, see [`Exchange::tells_more_than`].
    pub fn exchange(&self, question: &Question) -> Option<(usize, &Exchange)> {
        let all = self.exchanges.iter().enumerate().filter(|(_, exchange)| &exchange.question == question);
        all.reduce(|best, next| if next.1.tells_more_than(best.1) { next } else { best })
    }

    /// The record at `id`.
    pub fn record(&self, id: RecordId) -> Option<&Received> {
        self.exchanges.get(id.exchange)?.outcome.as_ref().ok()?.records.get(id.record)
    }
}
