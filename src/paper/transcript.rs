//! The whole story as a text: what the pictures show, say and hold up, for who reads and does not look.

use std::rc::Rc;

use crate::order::each_once;
use crate::story::scene::{Card, Compare, Entry as Gap, Letter, Standing};
use crate::story::{Picture, Scene};
use crate::text::Words;
use crate::trace::{Shown, Value};

/// A value that stands on a picture, with what it is.
pub type Labelled = (String, String);

/// One scene as a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number; `12.1` is the first part of what the twelfth tells briefly.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Whether it is staged, and no claim about any record.
    pub staged: bool,
    /// What there is to see.
    pub seen: String,
    /// What is said of it.
    pub said: String,
    /// What there is to say beside it.
    pub aside: Option<String>,
    /// The message of the term in question.
    pub term: &'static str,
    /// The values on the picture, each once. Emblems and rims are pictures of octets and stand for no value.
    pub values: Vec<Labelled>,
    /// What it tells briefly, in full.
    pub inside: Vec<Self>,
}

/// The scenes as texts.
pub fn entries<'a>(scenes: impl IntoIterator<Item = &'a Rc<Scene>>, words: &Words) -> Vec<Entry> {
    scenes.into_iter().enumerate().map(|(index, scene)| entry(scene, &(index + 1).to_string(), words)).collect()
}

fn entry(scene: &Scene, number: &str, words: &Words) -> Entry {
    let inside = scene.picture.inside().iter().enumerate();
    Entry {
        number: number.to_owned(),
        title: words.message(&scene.title),
        staged: scene.picture.is_staged(),
        seen: words.alternative(scene),
        said: words.message(&scene.caption),
        aside: scene.aside.as_ref().map(|aside| words.message(aside)),
        term: scene.term.id(),
        values: values(&scene.picture, words),
        inside: inside.map(|(index, part)| entry(part, &format!("{number}.{}", index + 1), words)).collect(),
    }
}

/// The whole as plain text, under a head: to be copied, and read anywhere.
pub fn text(head: &[String], entries: &[Entry], words: &Words) -> String {
    let mut text = head.join("\n");
    for entry in entries {
        write(&mut text, entry, words);
    }
    text.push('\n');
    text
}

fn write(text: &mut String, entry: &Entry, words: &Words) {
    let mut line = |line: &str| {
        text.push('\n');
        text.push_str(line);
    };
    line("");
    line(&format!("{}. {}", entry.number, entry.title));
    if entry.staged {
        line(&words.say("transcript-staged"));
    }
    line(&words.with("transcript-seen", &[("text", &entry.seen)]));
    line(&entry.said);
    if let Some(aside) = &entry.aside {
        line(&words.with("transcript-aside", &[("text", aside)]));
    }
    line(&words.with("transcript-term", &[("text", &words.say(entry.term))]));
    for (label, value) in &entry.values {
        line(&format!("- {label}: {value}"));
    }
    for part in &entry.inside {
        write(text, part, words);
    }
}

/// The values on a picture, each with its label.
fn values(picture: &Picture, words: &Words) -> Vec<Labelled> {
    let mut held = Held { words, values: Vec::new() };
    match picture {
        Picture::People => {}
        Picture::Forged { name } => held.put("value-name", name),
        Picture::Question { name, rtype } | Picture::Lost { name, rtype } => {
            held.put("value-name", name);
            held.put("value-type", rtype);
        }
        Picture::Resolver { name, rtype, standing } => {
            held.put("value-name", name);
            held.put("value-type", rtype);
            held.state(*standing, None);
        }
        Picture::Bundle(letter) | Picture::Letter(letter) => held.letter(letter),
        Picture::Mill { seal, .. } | Picture::Compare(seal) => held.seal(seal),
        Picture::Halves { zone, card } => {
            held.put("value-zone", zone);
            held.card(card);
        }
        Picture::Rack(rack) => {
            held.put("value-zone", &rack.zone);
            rack.cards.iter().for_each(|card| held.card(card));
            held.seal(&rack.seal);
        }
        Picture::Rings { zone, letters: one, rack: two } | Picture::Rollover { zone, now: one, other: two } => {
            held.put("value-zone", zone);
            held.card(one);
            held.card(two);
        }
        Picture::Print(print) => {
            held.put("value-zone", &print.zone);
            held.some("value-keeper", print.keeper.as_ref());
            held.some("field-key-tag", print.key_tag.as_ref());
            held.named("field-digest-type", print.digest_type.as_ref(), |number| words.digest_type(number));
            held.some("field-published", print.published.as_ref());
            held.some("field-computed", print.computed.as_ref());
        }
        Picture::NoCard(print) => {
            held.put("value-zone", &print.zone);
            held.some("value-keeper", print.keeper.as_ref());
            held.put("field-key-tag", &print.key_tag);
            held.named("field-digest-type", Some(&print.digest_type), |number| words.digest_type(number));
            held.put("field-published", &print.published);
            for tried in &print.tried {
                held.card(&tried.card);
                held.put("field-computed", &tried.print);
            }
        }
        Picture::Recap(_) => {}
        Picture::PageSeal { seal, child } => {
            held.put("value-child", child);
            held.seal(seal);
        }
        Picture::Repeat { zones, .. } | Picture::Climb { zones } => {
            zones.iter().for_each(|zone| held.put("value-zone", zone))
        }
        Picture::Postcard { parent, child, .. } => {
            held.put("value-keeper", parent);
            held.put("value-child", child);
        }
        Picture::Gap(gap) => {
            held.put("value-zone", &gap.zone);
            held.put("value-name", &gap.name);
            held.put("value-type", &gap.rtype);
            gap.entries.iter().for_each(|entry| held.gap(entry));
            held.some("value-lacks", gap.lacks.as_ref().map(|(_, name)| name));
        }
        Picture::Forward { from, to, .. } => {
            held.put("value-alias", from);
            held.some("value-target", to.as_ref());
        }
        Picture::Verdict { name, zones } => {
            held.put("value-name", name);
            zones.iter().for_each(|(zone, standing)| held.state(*standing, Some(zone)));
        }
    }
    each_once(held.values, Labelled::cmp)
}

/// Values in the making.
struct Held<'a> {
    words: &'a Words,
    values: Vec<Labelled>,
}

impl Held<'_> {
    fn push(&mut self, label: &str, value: String) {
        self.values.push((self.words.say(label), value));
    }

    fn put(&mut self, label: &str, shown: &Shown) {
        // A moment to the second: here is room for it.
        let value = match shown.value() {
            Value::Moment(moment) => self.words.date_and_time(*moment),
            value => self.words.value(value),
        };
        self.push(label, value);
    }

    fn some(&mut self, label: &str, shown: Option<&Shown>) {
        if let Some(shown) = shown {
            self.put(label, shown);
        }
    }

    /// A number with its mnemonic.
    fn named(&mut self, label: &str, shown: Option<&Shown>, name: impl Fn(u64) -> String) {
        if let Some(Value::Number(number)) = shown.map(Shown::value) {
            let name = name(*number);
            let plain = number.to_string();
            self.push(label, if name == plain { plain } else { format!("{plain} ({name})") });
        }
    }

    fn letter(&mut self, letter: &Letter) {
        self.put("value-name", &letter.owner);
        self.put("value-type", &letter.rtype);
        letter.lines.iter().for_each(|line| self.put("value-record", line));
        self.some("value-until", letter.until.as_ref());
    }

    fn seal(&mut self, seal: &Compare) {
        self.put("value-name", &seal.owner);
        self.put("value-type", &seal.rtype);
        self.put("value-signer", &seal.zone);
        self.some("field-key-tag", seal.key_tag.as_ref());
        self.named("field-algorithm", seal.algorithm.as_ref(), |number| self.words.algorithm(number));
        self.some("value-since", seal.inception.as_ref());
        self.some("value-until", seal.expiration.as_ref());
        self.some("field-now", seal.now.as_ref());
    }

    fn card(&mut self, card: &Card) {
        self.put(if card.great { "value-great" } else { "value-card" }, &card.key_tag);
    }

    fn gap(&mut self, entry: &Gap) {
        self.put("value-name", &entry.name);
        self.some("value-blot", entry.blot.as_ref());
        self.put("value-from", &entry.from);
        self.put("value-to", &entry.to);
        entry.types.iter().for_each(|rtype| self.put("value-there", rtype));
    }

    fn state(&mut self, standing: Standing, zone: Option<&Shown>) {
        let state = self.words.say(match standing {
            Standing::Secure => "state-secure",
            Standing::Insecure => "state-insecure",
            Standing::Bogus => "state-bogus",
            Standing::Indeterminate => "state-indeterminate",
        });
        match zone {
            Some(zone) => self.push("value-zone", format!("{}: {state}", self.words.value(zone.value()))),
            None => self.push("value-state", state),
        }
    }
}
