//! Messages into words, by Fluent (https://projectfluent.org). Pure: a language's files come in as text.

mod date;

pub use crate::dns::{hash_label, hex};
pub use date::{calendar_page, date, date_and_time};

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};

use crate::crypto;
use crate::diagnose::Found;
use crate::diagnose::arg::Arg;
use crate::dns::{Name, shown};
use crate::story::{Message, Scene};
use crate::trace::Value;

/// English, which every build has.
const ENGLISH: &[&str] = &[
    include_str!("../../assets/i18n/en/story.ftl"),
    include_str!("../../assets/i18n/en/glossary.ftl"),
    include_str!("../../assets/i18n/en/page.ftl"),
    include_str!("../../assets/i18n/en/diagnoses.ftl"),
];

/// Values that the trace may not have, because the check that gives them was not reached; a question mark stands for them.
const OPTIONAL: [&str; 5] = ["tag", "keeper", "until", "from", "to"];

/// The messages of one language.
#[derive(Clone)]
pub struct Words(Rc<FluentBundle<FluentResource>>);

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({:?})", self.0.locales)
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::english()
    }
}

impl Words {
    /// English.
    pub fn english() -> Self {
        Self::of("en", ENGLISH)
    }

    /// A language by its tag (BCP 47), from its files. What cannot be read is left out: the rest still serves.
    pub fn of(tag: &str, files: &[&str]) -> Self {
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        // Values stand in elements of their own direction, and text is copied from the page: no invisible marks in it.
        bundle.set_use_isolating(false);
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(readable, _)| readable);
            // What comes first stays; a test holds that nothing comes twice.
            let _ = bundle.add_resource(resource);
        }
        Self(Rc::new(bundle))
    }

    /// The language's tag (BCP 47).
    pub fn tag(&self) -> String {
        self.0.locales.first().map(ToString::to_string).unwrap_or_default()
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

    /// A diagnosis: its title, or with `part` one of `plain`, `expert` and `fix`.
    pub fn found(&self, found: &Found, part: Option<&str>) -> String {
        let args = found.args();
        let args = args.iter().map(|(key, arg)| (*key, FluentValue::from(self.arg(arg)))).collect();
        self.format(found.code(), part, &args)
    }

    fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Name(name) => self.name(name),
            Arg::Moment(moment) => date_and_time(*moment),
            Arg::Span(seconds) => self.span(*seconds),
            arg => arg.to_string(),
        }
    }

    /// What a term means, by the id of its entry in the glossary.
    pub fn meaning(&self, term: &str) -> String {
        self.format(term, Some("text"), &FluentArgs::new())
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.0.has_message(id)
    }

    /// A value in words: names without their final dot, dates as the language writes them.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Name(name) => self.name(name),
            Value::Type(rtype) => rtype.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Octets(octets) => hex(octets),
            Value::Hash(octets) => hash_label(octets),
            Value::Moment(moment) => date(*moment),
            Value::Span(seconds) => self.span(*seconds),
            Value::Text(text) => text.clone(),
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
        let pattern = self.0.get_message(id).and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else { return id.to_owned() };
        let mut errors: Vec<FluentError> = Vec::new();
        self.0.format_pattern(pattern, Some(args), &mut errors).into_owned()
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

    #[test]
    fn every_english_file_can_be_read_and_no_message_comes_twice() {
        let mut bundle = FluentBundle::new(vec![unic_langid::LanguageIdentifier::default()]);
        for file in ENGLISH {
            let resource = FluentResource::try_new((*file).to_owned()).map_err(|(_, errors)| errors).unwrap();
            bundle.add_resource(resource).unwrap();
        }
    }

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
}
