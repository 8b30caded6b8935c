//! The languages: each has every message of English with the same values, and nothing else; English has no message that the
//! program does not say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use explainer::diagnose::ALL;
use explainer::text::{ENGLISH, Format, LANGUAGES, Words};
use explainer::trace::Rule;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Ids that are put together, and what they are put together from.
const MADE: [(&str, &str); 13] = [
    // ui::verdict, ui::policy: the word of a verdict or of a policy.
    ("state-", "format!(\"state-{word}\")"),
    ("verdict-", "format!(\"verdict-{word}\")"),
    ("policy-default", "format!(\"policy-{other}-differs\")"),
    ("policy-strict", "format!(\"policy-{other}-differs\")"),
    // ui::progress: how far a question has come.
    ("progress-", "format!(\"progress-{class}\")"),
    ("theme-", "format!(\"theme-{}\", choice.word())"),
    // ui::problem: who must act stands in a message of its own.
    ("problem-", "format!(\"{}-act\", self.id())"),
    // ui::drawer: a check by its rule.
    ("rule-", "format!(\"rule-{}\", step.rule.name())"),
    // ui::proof::bytes: what a field is for, by its key.
    ("octets-is-", "format!(\"octets-is-{}\", field.key.replace('.', \"-\"))"),
    // ui::sure: a suite of tests, and what else it counted.
    ("sure-suite-", "format!(\"sure-suite-{name}\")"),
    ("sure-also-", "format!(\"sure-also-{what}\")"),
    // ui::keys: the list names its rows.
    ("key-", "words.say(id)"),
    // The diagnoses' texts by their codes; tests/it/diagnose.rs holds them one by one.
    ("", "found.code()"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What a pattern takes: the names of its values, wherever they stand.
fn values(pattern: &Pattern<String>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expressed(expression, into);
        }
    }
}

fn expressed(expression: &Expression<String>, into: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| values(&variant.value, into));
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => expressed(expression, into),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("no terms, functions or references: a message says all by itself: {other:?}"),
    }
}

/// The messages of a chapter and their attributes (`id.attribute`), with the values that each takes.
type Chapter = BTreeMap<String, BTreeSet<String>>;

/// The chapters of a language by the names of their files.
fn chapters(tag: &str) -> BTreeMap<String, Chapter> {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let folder = root().join("assets/i18n").join(tag);
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let parsed = fluent_syntax::parser::parse(text)
                .unwrap_or_else(|(_, errors)| panic!("{} cannot be read: {errors:?}", path.display()));
            let mut chapter = Chapter::new();
            for entry in parsed.body {
                let message = match entry {
                    Entry::Message(message) => message,
                    Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                    other => panic!("{}: {other:?}", path.display()),
                };
                let id = message.id.name;
                assert!(seen.insert(id.clone()), "{}: {id} comes twice", path.display());
                let mut taken = BTreeSet::new();
                values(&message.value.unwrap_or_else(|| panic!("{id} has no text")), &mut taken);
                chapter.insert(id.clone(), taken);
                for attribute in message.attributes {
                    let mut taken = BTreeSet::new();
                    values(&attribute.value, &mut taken);
                    let name = format!("{id}.{}", attribute.id.name);
                    assert!(chapter.insert(name.clone(), taken).is_none(), "{}: {name} comes twice", path.display());
                }
            }
            (path.file_name().unwrap().to_str().unwrap().to_owned(), chapter)
        })
        .collect()
}

/// Every language that has a folder, by its tag.
fn folders() -> BTreeSet<String> {
    let entries = fs::read_dir(root().join("assets/i18n")).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn each_language_has_the_messages_of_english_with_their_values() {
    let english = chapters(ENGLISH.tag);
    assert!(english.values().map(BTreeMap::len).sum::<usize>() > 600);
    let mut faults = Vec::new();
    for tag in folders() {
        let other = chapters(&tag);
        assert_eq!(
            other.keys().collect::<Vec<_>>(),
            english.keys().collect::<Vec<_>>(),
            "{tag} has the chapters that English has"
        );
        for (file, messages) in &english {
            let theirs = &other[file];
            for (id, values) in messages {
                match theirs.get(id) {
                    None => faults.push(format!("{tag}/{file}: {id} is missing")),
                    Some(taken) if taken != values => {
                        faults.push(format!("{tag}/{file}: {id} takes {taken:?}, and in English {values:?}"));
                    }
                    Some(_) => {}
                }
            }
            faults.extend(
                theirs
                    .keys()
                    .filter(|id| !messages.contains_key(*id))
                    .map(|id| format!("{tag}/{file}: {id} is not in English")),
            );
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

/// What a pattern says: its text, of every variant, with a gap for each value.
fn said(pattern: &Pattern<String>, into: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| said(&variant.value, into));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => into.push_str(" … "),
        }
    }
}

/// Words of the comic, for which a diagnosis has those of the RFCs.
const PICTURES: [&str; 25] = [
    "seal",
    "seals",
    "sealed",
    "letter",
    "letters",
    "fingerprint",
    "fingerprints",
    "card",
    "cards",
    "print",
    "prints",
    "signpost",
    "signposts",
    "luggage",
    "reckoned",
    "house",
    "houses",
    "ledger",
    "rack",
    "mill",
    "pigeon",
    "owl",
    "magpie",
    "wish",
    "wishes",
];

/// Which words of the comic a message says.
fn pictures(id: &str, text: &str) -> Vec<String> {
    let words: Vec<String> = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect();
    let says = PICTURES.iter().filter(|picture| words.iter().any(|word| word == *picture));
    says.map(|picture| format!("{id}: says \"{picture}\"")).collect()
}

/// The title of a diagnosis is the headline of a name that fails: it is short, it is no other's, and neither it nor what is said
/// below it needs the comic to be understood.
#[test]
fn each_diagnosis_has_a_short_title_of_its_own_and_speaks_in_no_pictures() {
    let text = fs::read_to_string(root().join("assets/i18n/en/diagnoses.ftl")).unwrap();
    let (mut titles, mut faults) = (BTreeMap::new(), Vec::new());
    for entry in fluent_syntax::parser::parse(text).unwrap().body {
        let Entry::Message(message) = entry else { continue };
        let code = message.id.name;
        let mut title = String::new();
        said(&message.value.unwrap(), &mut title);
        if title.chars().count() > 90 {
            faults.push(format!("{code}: the title is too long: {title}"));
        }
        let mut whole = title.clone();
        for attribute in &message.attributes {
            whole.push(' ');
            said(&attribute.value, &mut whole);
        }
        faults.extend(pictures(&code, &whole));
        if let Some(other) = titles.insert(title, code.clone()) {
            faults.push(format!("{code}: has the title of {other}"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(titles.len(), ALL.len());
}

/// Who mends a zone reads what to do and which rule it is about without having seen the comic.
#[test]
fn remedies_and_rules_speak_in_no_pictures_either() {
    for chapter in ["remedies", "rules"] {
        let text = fs::read_to_string(root().join(format!("assets/i18n/en/{chapter}.ftl"))).unwrap();
        let body = fluent_syntax::parser::parse(text).unwrap().body;
        let messages = body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let faults: Vec<String> = messages
            .flat_map(|message| {
                let mut text = String::new();
                said(&message.value.unwrap(), &mut text);
                pictures(&message.id.name, &text)
            })
            .collect();
        assert_eq!(faults, Vec::<String>::new());
    }
}

/// The source text of the program, without its tests.
fn sources(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            into.push_str(text.split("#[cfg(test)]\nmod tests {").next().unwrap());
        }
    }
}

#[test]
fn every_message_is_said_and_whatever_is_said_is_a_message() {
    let mut sources_text = String::new();
    sources(&root().join("src"), &mut sources_text);
    for (_, how) in MADE {
        assert!(sources_text.contains(how), "no id is made by {how} any more");
    }
    let codes: BTreeSet<&str> = ALL.iter().map(|meta| meta.code).collect();
    let english = chapters(ENGLISH.tag);
    let ids: BTreeSet<&str> =
        english.values().flat_map(BTreeMap::keys).map(String::as_str).filter(|id| !id.contains('.')).collect();
    let is_made = |id: &str| MADE.iter().any(|(start, _)| !start.is_empty() && id.starts_with(start));
    let unused: Vec<&&str> = ids
        .iter()
        .filter(|id| !sources_text.contains(&format!("\"{id}\"")) && !is_made(id) && !codes.contains(**id))
        .collect();
    assert_eq!(unused, Vec::<&&str>::new(), "nobody says these");
    let rules: BTreeSet<String> = Rule::ALL.iter().map(|rule| format!("rule-{}", rule.name())).collect();
    let told = english["rules.ftl"].keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(told, rules, "each rule is told");
    for call in ["words.say(\"", "words.with(\"", "words.count(\"", "self.say(\"", "self.count(\""] {
        for rest in sources_text.split(call).skip(1) {
            let id = rest.split('"').next().unwrap();
            assert!(ids.contains(id), "no message {id}");
        }
    }
}

/// The lists of the languages are one: the folders, the menu, what the page's start chooses from, and what is told of them.
#[test]
fn every_folder_is_a_language_of_the_menu_and_of_the_start() {
    let menu: BTreeSet<String> = LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
    assert_eq!(folders(), menu);
    let start = fs::read_to_string(root().join("assets/start.js")).unwrap();
    let list = start.split("const LANGUAGES = [").nth(1).unwrap().split(']').next().unwrap();
    let chosen: Vec<&str> = list.split(',').map(|tag| tag.trim().trim_matches('"')).collect();
    assert_eq!(chosen, LANGUAGES.map(|language| language.tag));
    let tags = LANGUAGES.map(|language| language.tag);
    for (file, list) in
        [("README.md", tags.join(", ")), ("docs/embed.md", tags.map(|tag| format!("`{tag}`")).join(", "))]
    {
        let text = fs::read_to_string(root().join(file)).unwrap();
        assert!(text.contains(&list), "{file} does not say {list}");
    }
}

/// What is fetched is the chapters one after the other; each language speaks for itself, plurals included.
#[test]
fn each_language_speaks() {
    let english = Words::english();
    for language in LANGUAGES {
        let folder = root().join("assets/i18n").join(language.tag);
        let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let file: String = files.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        let words = english.speaking(language, &file, Format::PLAIN).unwrap();
        assert!(["ltr", "rtl"].contains(&words.say("direction").as_str()));
        let days = [1, 2, 1_000_000].map(|count| words.span(86_400 * count));
        assert!(days.iter().all(|days| !days.contains(['{', '$'])), "{days:?}");
        assert_eq!(days[0] == english.span(86_400), language == ENGLISH, "{}: {days:?}", language.tag);
        let name = words.with("verdict-secure", &[("name", "www.example.org")]);
        assert!(name.contains("www.example.org"), "{name}");
    }
}

/// Fields of types that nobody publishes any more: their RFC says what they were.
const LEFT_TO_THEIR_RFC: [&str; 11] = ["afsdb", "kx", "mb", "md", "mf", "mg", "minfo", "mr", "px", "rt", "wks"];

/// Every field of the bytes has its sentence, and every sentence is of a field.
#[test]
fn every_field_of_the_bytes_is_said() {
    let folder = root().join("src/dns/byte_map");
    let source = ["fields.rs", "types.rs"].map(|file| fs::read_to_string(folder.join(file)).unwrap()).concat();
    // A key is a text between quotation marks, lower case, with one dot at least: `rrsig.key-tag`.
    let is_key = |text: &&str| {
        let letter = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || "-.".contains(char);
        text.starts_with(|char: char| char.is_ascii_lowercase()) && text.chars().all(letter)
    };
    let keys: BTreeSet<String> = source
        .split('"')
        .filter(is_key)
        .filter(|key| key.contains('.') || ["rr", "rrsig"].contains(key))
        .map(|key| format!("octets-is-{}", key.replace('.', "-")))
        .collect();
    let english = fs::read_to_string(root().join("assets/i18n/en/bytes.ftl")).unwrap();
    let said: BTreeSet<String> = english
        .lines()
        .filter(|line| line.starts_with("octets-is-"))
        .map(|line| line.split(' ').next().unwrap().to_owned())
        .collect();
    let is_old = |key: &&String| {
        let kind = key.trim_start_matches("octets-is-").split('-').next().unwrap();
        LEFT_TO_THEIR_RFC.contains(&kind)
    };
    assert_eq!(
        keys.difference(&said).filter(|key| !is_old(key)).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "without a sentence"
    );
    assert_eq!(said.difference(&keys).collect::<Vec<_>>(), Vec::<&String>::new(), "of no field");
}
