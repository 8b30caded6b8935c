//! Messages into words, by Fluent (https://projectfluent.org). Pure: a language's files come in as text.

mod date;
mod format;
mod language;
mod width;

pub use crate::dns::{hash_label, hex};
pub use date::Form;
pub use format::Format;
pub use language::{BELOW, ENGLISH, FURTHER, Further, LANGUAGES, Language};
pub use width::{width, width_of};

use std::cell::RefCell;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::crypto;
use crate::diagnose::{Acts, Arg, Found};
use crate::dns::{Moment, Name, shown};
use crate::story::{Message, Scene};
use crate::trace::Value;
use language::{FIRST, Messages};

/// Values that the trace may not have, because the check that gives them was not reached; a question mark stands for them.
const OPTIONAL: [&str; 5] = ["tag", "keeper", "until", "from", "to"];

/// The messages of the language that is spoken, and those of English behind it.
#[derive(Clone)]
pub struct Words {
    spoken: Option<Rc<Messages>>,
    english: Rc<RefCell<Messages>>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.spoken.as_ref().map(Rc::as_ptr) == other.spoken.as_ref().map(Rc::as_ptr)
            && Rc::ptr_eq(&self.english, &other.english)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language().tag)
    }
}

/// A piece of a diagnosis's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// What is said.
    Words(String),
    /// Records in presentation format, one a line.
    Records(Vec<String>),
}

/// One order of a remedy, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Who must act, with a colon.
    pub who: String,
    /// What is to be done.
    pub what: Vec<Piece>,
}

impl Fix {
    /// What is to be done, as one text; records on lines of their own.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for piece in &self.what {
            let (gap, piece) = match piece {
                Piece::Words(words) if text.ends_with('\n') || text.is_empty() => ("", words.clone()),
                Piece::Words(words) => (" ", words.clone()),
                Piece::Records(lines) => ("\n", format!("{}\n", lines.join("\n"))),
            };
            text.push_str(gap);
            text.push_str(&piece);
        }
        text.trim_end().to_owned()
    }
}

/// The message that names who must act; `named` where it is known for which zone.
const fn acts(acts: Acts, named: bool) -> &'static str {
    match acts {
        Acts::Visitor => "acts-visitor",
        Acts::Network => "acts-network",
        Acts::Device => "acts-device",
        Acts::Owner => "acts-owner",
        Acts::Registrar => "acts-registrar",
        Acts::Iana => "acts-iana",
        Acts::Registry => "acts-registry",
        Acts::Keeper => "acts-keeper",
        Acts::DnsOperator if named => "acts-operator-of",
        Acts::DnsOperator => "acts-operator",
    }
}

/// Marks where records belong in a text. They are of the private use area, which no language writes with.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';
/// What Fluent writes around a value where words run from the right: its direction is its own.
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

impl Words {
    /// As much of English as a first visit needs; the rest is to be [learnt](Self::learn).
    pub fn first() -> Self {
        let words = Self { spoken: None, english: Rc::new(RefCell::new(Messages::new(ENGLISH, Format::PLAIN))) };
        FIRST.iter().for_each(|chapter| words.english.borrow_mut().learn(chapter));
        words
    }

    /// English.
    pub fn english() -> Self {
        let words = Self::first();
        words.learn(FURTHER);
        words.learn_chapters(BELOW);
        words
    }

    /// Takes in what there is beyond the [first](Self::first) words: for these, and for all that were made from the same.
    pub fn learn(&self, further: Further) {
        self.learn_chapters(further.chapters);
        self.english.borrow_mut().rdata = further.rdata;
    }

    /// Takes in chapters of English.
    pub fn learn_chapters(&self, chapters: &[&str]) {
        let mut english = self.english.borrow_mut();
        chapters.iter().for_each(|chapter| english.learn(chapter));
    }

    /// The words of a language, from its file; what that leaves out is said in English. `None` if it is no such file.
    pub fn speaking(&self, language: Language, file: &str, format: Format) -> Option<Self> {
        let mut messages = Messages::new(language, format);
        messages.learn(file);
        if messages.format("direction", None, &FluentArgs::new())? == "rtl" {
            messages.isolate();
        }
        Some(Self { spoken: Some(Rc::new(messages)), english: Rc::clone(&self.english) })
    }

    /// English, as far as it is known here.
    #[must_use]
    pub fn speaking_english(&self) -> Self {
        Self { spoken: None, english: Rc::clone(&self.english) }
    }

    /// The language that is spoken.
    pub fn language(&self) -> Language {
        self.spoken.as_ref().map_or(ENGLISH, |messages| messages.language)
    }

    /// A message without values. One that does not exist gives its id, which is easy to search for.
    pub fn say(&self, id: &str) -> String {
        self.format(id, None, &FluentArgs::new())
    }

    /// A message with values that are words already.
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.format(id, None, &values.iter().map(|(key, value)| (*key, FluentValue::from(*value))).collect())
    }

    /// A message with one number, whose plural the language chooses.
    pub fn count(&self, id: &str, key: &str, number: usize) -> String {
        self.format(id, None, &[(key, FluentValue::from(number))].into_iter().collect())
    }

    /// A message of the story.
    pub fn message(&self, message: &Message) -> String {
        self.format(message.id, None, &self.args(message))
    }

    /// What there is to see in a scene's picture, for who cannot see it.
    pub fn alternative(&self, scene: &Scene) -> String {
        self.format(scene.title.id, Some("alt"), &self.args(&scene.caption))
    }

    /// A diagnosis: its title, or with `part` one of `plain` and `expert`.
    pub fn found(&self, found: &Found, part: Option<&str>) -> String {
        let args = found.args();
        let args = args.iter().map(|(key, arg)| (*key, FluentValue::from(self.arg(arg)))).collect();
        self.format(found.code(), part, &args)
    }

    /// What mends a finding: for each order who must act, and what is to be done.
    pub fn fix(&self, found: &Found) -> Vec<Fix> {
        found
            .fix
            .iter()
            .map(|order| {
                let args = order.remedy.args();
                // What an order says of its zone goes before what the finding says of its own.
                let known =
                    args.iter().chain(found.args().iter().filter(|(key, _)| args.iter().all(|(own, _)| own != key)));
                let named =
                    known.clone().any(|(key, arg)| *key == "zone" && matches!(arg, Arg::Name(zone) if !zone.is_root()));
                let who: FluentArgs<'_> = known.map(|(key, arg)| (*key, FluentValue::from(self.arg(arg)))).collect();
                let mut what = match order.remedy.id() {
                    Some(id) => self.in_pieces(id, None, &args),
                    None => self.in_pieces(found.code(), Some("fix"), found.args()),
                };
                if order.compare {
                    // First: whoever copies the records must have read it.
                    what.insert(0, Piece::Words(self.say("fix-compare")));
                }
                Fix { who: self.format(acts(order.who, named), None, &who), what }
            })
            .collect()
    }

    /// A message in pieces: records, which are to be copied, apart from what is said of them.
    fn in_pieces(&self, id: &str, part: Option<&str>, args: &[(&'static str, Arg)]) -> Vec<Piece> {
        let mut records = Vec::new();
        let mut places = FluentArgs::new();
        for (key, arg) in args {
            let value = match arg {
                Arg::Records(lines) if !lines.is_empty() => {
                    records.push(lines.to_vec());
                    format!("{OPEN}{}{CLOSE}", records.len() - 1)
                }
                // What others said cannot pass for a record.
                Arg::Text(text) => text.replace([OPEN, CLOSE], "\u{fffd}"),
                arg => self.arg(arg),
            };
            places.set(*key, FluentValue::from(value));
        }
        let said = self.format(id, part, &places);
        let mut pieces = Vec::new();
        for (index, text) in said.split(OPEN).enumerate() {
            let (lines, words) = match text.split_once(CLOSE).filter(|_| index > 0) {
                Some((number, words)) => (number.parse().ok().and_then(|at: usize| records.get(at).cloned()), words),
                None => (None, text),
            };
            // The marks of direction that stood around the records are no words; others belong to what they stand around.
            let words = if lines.is_some() { words.strip_prefix(PDI).unwrap_or(words) } else { words };
            let words = words.strip_suffix(FSI).unwrap_or(words).trim();
            pieces.extend(lines.map(Piece::Records));
            if !words.is_empty() {
                pieces.push(Piece::Words(words.to_owned()));
            }
        }
        pieces
    }

    fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Name(name) => self.name(name),
            Arg::Moment(moment) => self.date_and_time(*moment),
            Arg::Span(seconds) => self.span(*seconds),
            arg => arg.to_string(),
        }
    }

    /// What a term means, by the id of its entry in the glossary.
    pub fn meaning(&self, term: &str) -> String {
        self.format(term, Some("text"), &FluentArgs::new())
    }

    /// Whether there is such a message, be it in English.
    pub fn has(&self, id: &str) -> bool {
        self.spoken.as_ref().is_some_and(|messages| messages.has(id)) || self.english.borrow().has(id)
    }

    /// The day of a moment.
    pub fn date(&self, moment: Moment) -> String {
        self.moment(moment, Form::Day)
    }

    /// A moment to the second.
    pub fn date_and_time(&self, moment: Moment) -> String {
        self.moment(moment, Form::Second)
    }

    /// Day of the month, and month with year, for a calendar page.
    pub fn calendar_page(&self, moment: Moment) -> (String, String) {
        (date::day(moment).to_string(), self.moment(moment, Form::Month))
    }

    fn moment(&self, moment: Moment, form: Form) -> String {
        let format = self.spoken.as_ref().map_or(Format::PLAIN, |messages| messages.format);
        (format.moment)(self.language().tag, moment, form)
    }

    /// A value in words: names without their final dot, dates as the language writes them.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Name(name) => self.name(name),
            Value::Type(rtype) => rtype.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Octets(octets) => hex(octets),
            Value::Hash(octets) => hash_label(octets),
            Value::Moment(moment) => self.date(*moment),
            Value::Span(seconds) => self.span(*seconds),
            Value::Rdata(rtype, rdata) => (self.english.borrow().rdata)(*rtype, rdata),
        }
    }

    /// An algorithm by its mnemonic, else by its number.
    pub fn algorithm(&self, number: u64) -> String {
        let known = u8::try_from(number).ok().and_then(crypto::mnemonic);
        known.map_or_else(|| number.to_string(), ToOwned::to_owned)
    }

    /// A digest type by its mnemonic, else by its number.
    pub fn digest_type(&self, number: u64) -> String {
        let known = u8::try_from(number).ok().and_then(crypto::digest_mnemonic);
        known.map_or_else(|| number.to_string(), ToOwned::to_owned)
    }

    /// A length of time in its largest unit, rounded down.
    pub fn span(&self, seconds: i64) -> String {
        let seconds = usize::try_from(seconds.unsigned_abs()).unwrap_or(usize::MAX);
        let units = [("span-years", 31_557_600), ("span-days", 86_400), ("span-hours", 3_600), ("span-minutes", 60)];
        match units.into_iter().find(|(_, unit)| seconds >= *unit) {
            Some((id, unit)) => self.count(id, "count", seconds / unit),
            None => self.count("span-seconds", "count", seconds),
        }
    }

    fn name(&self, name: &Name) -> String {
        if name.is_root() { self.say("root") } else { plain(name) }
    }

    fn args<'m>(&self, message: &'m Message) -> FluentArgs<'m> {
        let unknown = OPTIONAL.iter().map(|key| (*key, FluentValue::from("?")));
        unknown
            .chain(message.args.iter().map(|(key, shown)| (*key, FluentValue::from(self.value(shown.value())))))
            .collect()
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        let spoken = self.spoken.as_ref().and_then(|messages| messages.format(id, attribute, args));
        spoken.or_else(|| self.english.borrow().format(id, attribute, args)).unwrap_or_else(|| id.to_owned())
    }
}

/// A name without its final dot, which the root keeps.
pub fn plain(name: &Name) -> String {
    let dotted = shown(name);
    if name.is_root() { dotted } else { dotted.trim_end_matches('.').to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::Rtype;

    #[test]
    fn values_plurals_and_the_root() {
        let words = Words::english();
        assert_eq!(words.span(4 * 86_400 + 5), "4 days");
        assert_eq!(words.span(86_400), "1 day");
        assert_eq!(words.value(&Value::Name(Name::root_vec())), "the root");
        assert_eq!(words.value(&Value::Name(Name::vec_from_str("example.com.").unwrap())), "example.com");
        assert_eq!(words.say("no-such-message"), "no-such-message");
        assert_eq!((words.algorithm(13), words.algorithm(250)), ("ECDSAP256SHA256".to_owned(), "250".to_owned()));
    }

    #[test]
    fn what_a_language_leaves_out_is_said_in_english() {
        let words = Words::first();
        let german = Language::of_tag("de").unwrap();
        let file = "direction = ltr\nroot = die Wurzel\nspan-days = { $count ->\n    [one] 1 Tag\n   *[other] { $count } Tage\n}\n";
        let format = Format {
            moment: |tag, moment, _| format!("{tag} {}", moment.field()),
            number: |value, _| match value {
                FluentValue::Number(number) => Some(format!("<{}>", number.value)),
                _ => None,
            },
        };
        let spoken = words.speaking(german, file, format).unwrap();
        assert_eq!((spoken.language().tag, spoken.say("root").as_str()), ("de", "die Wurzel"));
        assert_eq!((spoken.span(86_400), spoken.span(2 * 86_400)), ("1 Tag".to_owned(), "<2> Tage".to_owned()));
        assert_eq!(spoken.value(&Value::Moment(Moment::from_unix(7))), "de 7");
        assert_eq!(spoken.say("play"), "Play");
        assert_eq!(spoken.say("state-bogus"), "state-bogus", "not known yet");
        let mail = Value::Rdata(Rtype::MX, vec![0, 10, 0]);
        assert_eq!(spoken.value(&Value::Rdata(Rtype::A, vec![192, 0, 2, 1])), "192.0.2.1");
        assert_eq!(spoken.value(&mail), "\\# 3 000A00", "not known yet");
        words.learn(FURTHER);
        assert_eq!(spoken.value(&mail), "10 .");
        assert_eq!(spoken.say("state-bogus"), "Bogus", "known to all that come from the same");
        assert_eq!(spoken.speaking_english(), words);
        assert!(words.speaking(german, "<!doctype html>", format).is_none());
    }

    #[test]
    fn values_are_kept_apart_where_words_run_from_the_right() {
        let file = "direction = rtl\npage-title = { $name } :{ $type }\n";
        let words = Words::first().speaking(Language::of_tag("de").unwrap(), file, Format::PLAIN).unwrap();
        assert_eq!(
            words.with("page-title", &[("name", "a.test"), ("type", "A")]),
            "\u{2068}a.test\u{2069} :\u{2068}A\u{2069}"
        );
    }
}
