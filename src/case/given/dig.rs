//! What `dig`, `kdig` and `drill` print, and lists of records as of `delv` or `dig +noall +answer`.

use std::iter::Enumerate;
use std::mem;
use std::str::Lines;
use std::vec::IntoIter;

use super::header::{Place, Says, says};
use super::loose::{Answers, Heap, Loose};
use super::message::{Asked, Message, answered, exchange};
use super::record::{Gathered, Item, item, word};
use super::{Found, GivenFault};
use crate::dns::{Moment, Rtype};
use crate::evidence::{Exchange, Section};

/// What it takes to tell a set of loose records from others, as octets that are read: a set costs about as much as a short line.
const APART: usize = 64;

/// What is being done.
enum Stage {
    /// Lines are read.
    Lines,
    /// Loose records are told apart.
    Apart,
    /// They are put down as responses.
    Answers(IntoIter<Answers>),
}

/// A text that is being read.
pub(super) struct Reader<'t> {
    lines: Enumerate<Lines<'t>>,
    stage: Stage,
    pub(super) exchanges: Vec<Exchange>,
    open: Option<Message>,
    place: Place,
    gathered: Gathered,
    /// Records that stand in no response, and the line of the first.
    loose: Heap,
    loose_line: usize,
    /// Whether there is a signature among them.
    signed: bool,
    /// The first line that is neither a record nor a comment.
    unknown: Option<(usize, String)>,
    /// Whether any response was there, a query that was printed with it among them.
    headed: bool,
    /// Whether the last command asked for DNSSEC records.
    commanded: bool,
    provider: String,
    moment: Option<Moment>,
}

impl<'t> Reader<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self {
            lines: text.lines().enumerate(),
            stage: Stage::Lines,
            exchanges: Vec::new(),
            open: None,
            place: Place::default(),
            gathered: Gathered::default(),
            loose: Heap::default(),
            loose_line: 0,
            signed: false,
            unknown: None,
            headed: false,
            commanded: false,
            provider: String::new(),
            moment: None,
        }
    }

    /// Reads on until about that many octets are read; whether that was all. A response is read in one go.
    ///
    /// # Errors
    /// [`GivenFault`].
    pub(super) fn some(&mut self, octets: usize) -> Result<bool, GivenFault> {
        let mut read = 0_usize;
        while read < octets {
            match &mut self.stage {
                Stage::Lines => match self.lines.next() {
                    Some((index, line)) => {
                        read = read.saturating_add(line.len() + 1);
                        self.line(line.trim(), index + 1)?;
                    }
                    None => self.last_line()?,
                },
                Stage::Apart => {
                    let step = self.loose.step();
                    read = read.saturating_add(step.unwrap_or(1).saturating_mul(APART));
                    if step.is_none() {
                        let all = mem::take(&mut self.loose).end();
                        let all = all.ok_or(GivenFault::NoQuestion { line: self.loose_line })?;
                        self.stage = Stage::Answers(all.into_iter());
                    }
                }
                Stage::Answers(left) => {
                    let Some(answers) = left.next() else { return Ok(true) };
                    let lists = answers.answer.iter().chain(&answers.authority);
                    read = read.saturating_add(lists.map(Item::octets).sum());
                    self.exchanges.push(answered(answers, self.loose_line)?);
                }
            }
        }
        Ok(false)
    }

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
                self.signed |= item.rtype() == Some(Rtype::RRSIG);
                self.loose.take_in(Loose::written(item, self.place == Place::In(Section::Authority)));
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

    /// Behind the last line.
    fn last_line(&mut self) -> Result<(), GivenFault> {
        if self.gathered.is_open() {
            return Err(GivenFault::Open { line: self.gathered.begun() });
        }
        self.close()?;
        if let Some((line, text)) = self.unknown.take().filter(|_| !self.headed) {
            return Err(if is_short(&text) { GivenFault::Short { line } } else { GivenFault::Unknown { line } });
        }
        if !self.loose.is_empty() && !self.signed {
            return Err(GivenFault::WithoutDnssec { line: self.loose_line });
        }
        let none = || Stage::Answers(Vec::new().into_iter());
        self.stage = if self.loose.is_empty() { none() } else { Stage::Apart };
        Ok(())
    }

    /// What was read.
    ///
    /// # Errors
    /// [`GivenFault::Unknown`] where there was nothing to read.
    pub(super) fn end(self) -> Result<Found, GivenFault> {
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
