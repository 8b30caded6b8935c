//! What `dig`, `kdig` and `drill` print, and lists of records as of `delv` or `dig +noall +answer`.
//!
//! Each response is put down as the JSON that a resolver would have answered, in the words of the text: so that a record that cannot
//! be read is refused, and told, by the same rules.

use std::mem;

use serde::Serialize;

use super::header::{Place, Says, says};
use super::loose::{self, Answers};
use super::record::{Gathered, Item, item, word};
use super::{Found, GivenFault, bodies};
use crate::dns::{Moment, Rtype, shown};
use crate::doh::{json, rdata};
use crate::evidence::{Exchange, ExtendedError, Question, Section, Transport};

/// Reads a text.
///
/// # Errors
/// [`GivenFault`].
pub(super) fn read(text: &str) -> Result<Found, GivenFault> {
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        reader.line(line.trim(), index + 1)?;
    }
    reader.end()
}

/// One response as it is printed.
#[derive(Default)]
struct Message {
    /// The line of its header.
    line: usize,
    status: u16,
    flags: Vec<String>,
    counts: [Option<usize>; 3],
    question: Option<Asked>,
    sections: [Option<Vec<Item>>; 3],
    errors: Vec<ExtendedError>,
    /// Whether DNSSEC records were asked for, as far as is known.
    dnssec: bool,
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

/// A question as written.
#[derive(Clone, Serialize)]
struct Asked {
    name: String,
    r#type: u16,
}

#[derive(Serialize)]
struct OuterError<'a> {
    info_code: u16,
    extra_text: &'a str,
}

#[derive(Default)]
struct Reader {
    exchanges: Vec<Exchange>,
    open: Option<Message>,
    place: Place,
    gathered: Gathered,
    /// Records that stand in no response, and the line of the first.
    loose: Vec<Item>,
    loose_line: usize,
    /// The first line that is neither a record nor a comment.
    unknown: Option<(usize, String)>,
    /// Whether any response was there, a query that was printed with it among them.
    headed: bool,
    /// Whether the last command asked for DNSSEC records.
    commanded: bool,
    provider: String,
    moment: Option<Moment>,
}

impl Reader {
    fn line(&mut self, line: &str, number: usize) -> Result<(), GivenFault> {
        if self.gathered.is_open() && line.starts_with(";;") {
            return Err(GivenFault::Open { line: self.gathered.begun() });
        }
        if line.starts_with(';') && !self.gathered.is_open() {
            return self.comment(line, number);
        }
        if line.is_empty() && !self.gathered.is_open() {
            return Ok(());
        }
        // What stands between responses is a command line, a prompt or whatever else was copied with them: its quotes mean nothing.
        let inside = matches!(self.place, Place::In(_));
        match self.gathered.take(line, number) {
            Ok(Some(text)) => self.record(&text, number),
            Ok(None) => Ok(()),
            Err(_) if !inside && item(line, number).is_ok_and(|item| item.is_none()) => {
                self.gathered = Gathered::default();
                self.unknown.get_or_insert_with(|| (number, line.to_owned()));
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }

    fn comment(&mut self, line: &str, number: usize) -> Result<(), GivenFault> {
        match says(line, number)? {
            Says::Command(words) => {
                self.close()?;
                self.commanded = words.split_ascii_whitespace().any(|word| matches!(word, "+dnssec" | "+do" | "-D"));
            }
            Says::Header(status) => {
                self.close()?;
                self.headed = true;
                self.open = Some(Message { line: number, status, dnssec: self.commanded, ..Message::default() });
            }
            Says::Flags { flags, counts } => {
                if let Some(open) = &mut self.open {
                    (open.flags, open.counts) = (flags, counts);
                }
            }
            Says::Edns { dnssec } => {
                if let Some(open) = &mut self.open {
                    open.dnssec |= dnssec;
                }
            }
            Says::Error(error) => self.open.iter_mut().for_each(|open| open.errors.push(error.clone())),
            Says::Section(place) => {
                self.place = place;
                if let (Some(open), Place::In(section)) = (&mut self.open, place) {
                    section_of(&mut open.sections, section).get_or_insert_default();
                }
            }
            Says::Behind => self.place = Place::Outside,
            Says::Server(server) => {
                self.place = Place::Outside;
                self.provider = server;
            }
            Says::When(moment) => {
                self.place = Place::Outside;
                // Of several the last: by then all of them were there.
                let later = |old: &Moment| moment.is_none_or(|new| new.is_before(*old));
                self.moment = self.moment.filter(later).or(moment);
            }
            Says::Nothing if self.place == Place::Question => self.question(line),
            Says::Nothing => {}
        }
        Ok(())
    }

    /// `;name class type`.
    fn question(&mut self, line: &str) {
        let (name, rest) = word(line.trim_start_matches(';'));
        let rtype = rest.split_ascii_whitespace().last().and_then(|word| word.parse::<Rtype>().ok());
        if let (Some(open), Some(rtype)) = (&mut self.open, rtype) {
            open.question.get_or_insert_with(|| Asked { name: name.to_owned(), r#type: rtype.to_int() });
        }
    }

    /// A record, or what stands where one should.
    fn record(&mut self, text: &str, number: usize) -> Result<(), GivenFault> {
        if text.is_empty() {
            return Ok(());
        }
        let item = item(text, number)?;
        match (&mut self.open, self.place, item) {
            (Some(open), Place::In(section), item) => {
                let item = item.unwrap_or_else(|| Item::unreadable(text));
                section_of(&mut open.sections, section).get_or_insert_default().push(item);
            }
            (_, _, Some(item)) => {
                if self.loose.is_empty() {
                    self.loose_line = number;
                }
                self.loose.push(item);
            }
            (_, _, None) => {
                self.unknown.get_or_insert_with(|| (number, text.to_owned()));
            }
        }
        Ok(())
    }

    /// Ends the response that is open.
    fn close(&mut self) -> Result<(), GivenFault> {
        self.place = Place::Outside;
        match mem::take(&mut self.open) {
            // A query, printed with what came of it (dig's +qr).
            Some(message) if !message.flags.is_empty() && !message.flags.iter().any(|flag| flag == "qr") => Ok(()),
            Some(message) => {
                self.exchanges.push(exchange(&message)?);
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn end(mut self) -> Result<Found, GivenFault> {
        if self.gathered.is_open() {
            return Err(GivenFault::Open { line: self.gathered.begun() });
        }
        self.close()?;
        if let Some((line, text)) = self.unknown.take().filter(|_| !self.headed) {
            return Err(if is_short(&text) { GivenFault::Short { line } } else { GivenFault::Unknown { line } });
        }
        if !self.loose.is_empty() {
            let line = self.loose_line;
            if !self.loose.iter().any(|item| item.rtype() == Some(Rtype::RRSIG)) {
                return Err(GivenFault::WithoutDnssec { line });
            }
            let all = loose::apart(mem::take(&mut self.loose)).ok_or(GivenFault::NoQuestion { line })?;
            for Answers { question, answer, authority } in all {
                let authority = Some(authority).filter(|list| !list.is_empty());
                let sections = [Some(answer), authority, None];
                let question = Some(Asked { name: shown(&question.name), r#type: question.rtype.to_int() });
                self.exchanges.push(exchange(&Message {
                    line,
                    question,
                    dnssec: true,
                    sections,
                    ..Message::default()
                })?);
            }
        }
        if self.exchanges.is_empty() {
            return Err(GivenFault::Unknown { line: 1 });
        }
        Ok(Found { exchanges: self.exchanges, provider: self.provider, moment: self.moment })
    }
}

fn section_of(sections: &mut [Option<Vec<Item>>; 3], section: Section) -> &mut Option<Vec<Item>> {
    let [answer, authority, additional] = sections;
    match section {
        Section::Answer => answer,
        Section::Authority => authority,
        Section::Additional => additional,
    }
}

/// One response as what came of its question.
fn exchange(message: &Message) -> Result<Exchange, GivenFault> {
    let Message { line, sections: [answer, authority, additional], counts, .. } = message;
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
    let has = |flag: &str| message.flags.iter().any(|set| set == flag);
    let none = |section: usize| message.counts.get(section) == Some(&Some(0));
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
        errors: message
            .errors
            .iter()
            .map(|error| OuterError { info_code: error.code, extra_text: &error.text })
            .collect(),
    };
    let body = serde_json::to_vec(&body).unwrap_or_default();
    match json::parse(body) {
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

fn question(asked: &Asked) -> Option<Question> {
    let name = rdata::owner(&asked.name)?;
    Some(Question::new(name, Rtype::from_int(asked.r#type)))
}

/// Whether a line is one of `dig +short`: an address, a name, a text, or RDATA that begins with a number or a type.
fn is_short(text: &str) -> bool {
    let (first, rest) = word(text);
    let alone = rest.trim().is_empty();
    first.parse::<std::net::IpAddr>().is_ok()
        || first.starts_with('"')
        || alone && first.ends_with('.')
        || !alone
            && (first.parse::<u16>().is_ok() || first == first.to_ascii_uppercase() && first.parse::<Rtype>().is_ok())
}
