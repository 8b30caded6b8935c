//! What a visitor typed becomes a question.
//!
//! People paste what they have at hand: a name in any script, an URL, an e-mail address, an IP address, a command for `dig`, with the
//! quotes and invisible marks of where it stood. Either the one question comes out that is meant, or a fault that says what stands
//! in its way: a wrong name is never asked. Turning Unicode into A-labels (UTS 46) needs tables of some hundred kilobytes that each
//! browser has already, so the caller gives the conversion: see [`ToAscii`].

mod command;
pub mod marks;
mod meant;
mod place;
mod suits;

use std::fmt;

use crate::dns::{Name, Rtype, shown};
use crate::evidence::Question;

pub use meant::{Meant, meant};
pub use suits::{address_of, suits};

/// ToASCII of UTS 46 for one label without dots, such as `münchen` to `xn--mnchen-3ya`; `None` if the label is not allowed.
///
/// A browser does it with `new URL("https://" + label + ".invalid").hostname` less the `.invalid`, which is there so that a
/// label of digits is not taken for an IPv4 address.
pub type ToAscii<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What a visitor typed, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The question to ask.
    pub question: Question,
    /// What the name was taken from, so that the page can say so.
    pub form: Form,
    /// Why it is asked for that type.
    pub reason: Reason,
    /// The name in Unicode, where that differs from the name asked for; to be shown next to it.
    pub unicode: Option<String>,
}

/// What a name was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A domain name.
    Name,
    /// The host of an URL, with or without its scheme.
    Url,
    /// The part of an e-mail address behind the `@`.
    Email,
    /// An IP address, asked for in in-addr.arpa or ip6.arpa (RFC 1035 3.5; RFC 3596 2.5).
    Address,
}

/// Why a question is for the type that it is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    /// It was chosen, typed or linked.
    #[default]
    Said,
    /// Nothing suits the name better than A.
    Usual,
    /// A label of the name says it, see [`suits`].
    Label,
    /// The name was that of an e-mail address, and mail goes where MX says.
    Mail,
    /// It was an address, of which only PTR stands anywhere.
    Address,
}

/// Reads what was typed. `rtype` is the type chosen beside it; one that stands in what was typed itself (`dig MX example.com`) is
/// meant more. Without a type, names are asked for what their underscored labels are for or else for A, the host of an e-mail address
/// for MX, and addresses for PTR; an address is never asked for A or AAAA, since only PTR stands where addresses are looked up.
///
/// # Errors
/// What keeps it from being a question, see [`QuestionFault`].
pub fn read(typed: &str, rtype: Option<Rtype>, to_ascii: ToAscii<'_>) -> Result<Typed, QuestionFault> {
    let typed = marks::cleaned(typed)?;
    let asked = command::read(place::addressee(marks::bare(&typed))?)?;
    let place = place::find(asked.name)?;
    let rtype = asked.rtype.or(place.rtype).or(rtype);
    if let Some(address) = place::address(place.host) {
        let mut name = Name::reverse_from_addr(address).map_err(|_| QuestionFault::Empty)?;
        name.make_canonical();
        let said = rtype.filter(|rtype| !matches!(*rtype, Rtype::A | Rtype::AAAA));
        let (rtype, reason) = said.map_or((Rtype::PTR, Reason::Address), |rtype| (rtype, Reason::Said));
        return Ok(Typed { question: Question::new(name, rtype), form: Form::Address, reason, unicode: None });
    }
    if place.host.is_empty() {
        return Err(QuestionFault::Empty);
    }
    let name = name(place.host, to_ascii)?;
    let unicode = unicode(&name, to_ascii);
    let (rtype, reason) = match (rtype, place.form, suits(&name)) {
        (Some(rtype), ..) => (rtype, Reason::Said),
        (None, Form::Email, _) => (Rtype::MX, Reason::Mail),
        (None, _, Some((_, rtype))) => (rtype, Reason::Label),
        (None, _, None) => (Rtype::A, Reason::Usual),
    };
    Ok(Typed { question: Question::new(name, rtype), form: place.form, reason, unicode })
}

/// What to type for `name`: [`read`] makes the very same name of it, whatever octets it holds. Without a final dot where it can be.
pub fn typed(name: &Name) -> String {
    let escaped = escaped_text(name);
    let dotted = shown(name);
    let short = dotted.strip_suffix('.').filter(|short| !short.is_empty()).unwrap_or(&dotted).to_owned();
    let candidates = [short, escaped.strip_suffix('.').unwrap_or(&escaped).to_owned()];
    let reads_back = |text: &String| {
        read(text, None, &|_| None).is_ok_and(|typed| typed.form != Form::Address && typed.question.name == *name)
    };
    candidates.into_iter().find(reads_back).unwrap_or(escaped)
}

/// Reads a type: a mnemonic in any case, `TYPE123` (RFC 3597 5), or a number.
///
/// # Errors
/// [`QuestionFault::Type`] if it is none, [`QuestionFault::MetaType`] for those that no resolver answers with data.
pub fn rtype(typed: &str) -> Result<Rtype, QuestionFault> {
    let typed = typed.trim();
    let rtype = match typed.parse::<u16>() {
        Ok(number) => Rtype::from_int(number),
        Err(_) if typed == "*" => Rtype::ANY,
        Err(_) => typed.parse().map_err(|_| QuestionFault::Type(typed.to_owned()))?,
    };
    // 0 is reserved; OPT, and TKEY to MAILA (RFC 6895 3.1). ANY (255) is asked often enough to have its answers (RFC 8482).
    if matches!(rtype.to_int(), 0 | 41 | 249..=254) { Err(QuestionFault::MetaType(rtype)) } else { Ok(rtype) }
}

/// `name` in Unicode without its final dot, or `None` if it has no A-label that may be shown otherwise. A label is shown in
/// Unicode only if that leads back to the very same A-label (RFC 5891 5.4), so no two names look alike by a trick of
/// encoding.
pub fn unicode(name: &Name, to_ascii: ToAscii<'_>) -> Option<String> {
    let text = shown(name);
    let mut changed = false;
    let labels: Vec<_> = text
        .trim_end_matches('.')
        .split('.')
        .map(|label| {
            let back =
                u_label(label).filter(|back| to_ascii(back).is_some_and(|again| again.eq_ignore_ascii_case(label)));
            changed |= back.is_some();
            back.unwrap_or_else(|| label.to_owned())
        })
        .collect();
    changed.then(|| labels.join("."))
}

/// Why what was typed is no question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionFault {
    /// Nothing is there, or nothing where the host of an URL or e-mail address should be.
    Empty,
    /// Two dots follow each other, or a dot stands in front.
    EmptyLabel,
    /// A label is longer than 63 octets (RFC 1035 2.3.4).
    LabelTooLong {
        /// The label as asked for, an A-label where Unicode was typed.
        label: String,
        /// Its length.
        octets: usize,
    },
    /// The name is longer than 255 octets in wire form (RFC 1035 2.3.4).
    NameTooLong {
        /// Its length in wire form.
        octets: usize,
    },
    /// A character that needs an escape to stand in a name.
    Character(char),
    /// The same where it is none that one sees: to be told by its name, see [`marks::called`].
    Invisible(char),
    /// A dash that may stand for one hyphen or for two.
    Dash(char),
    /// A slash that may begin a path or belong to the name (RFC 2181 11).
    Slash,
    /// A backslash without three digits up to 255 or a character to escape behind it (RFC 1035 5.1). A letter needs none: a
    /// backslash in front of one stands in a path.
    Escape,
    /// More than one thing to ask for: names, or types.
    Two {
        /// The first of them.
        first: String,
        /// The one after it, or the last one.
        second: String,
    },
    /// A word of a command that the page can't follow, and that may change what is asked.
    Word(String),
    /// Unicode that international names do not allow.
    Idn {
        /// The label as typed.
        label: String,
    },
    /// No record type.
    Type(String),
    /// A type that stands for no record.
    MetaType(Rtype),
}

impl fmt::Display for QuestionFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("no name"),
            Self::EmptyLabel => f.write_str("an empty label"),
            Self::LabelTooLong { label, octets } => write!(f, "label {label} has {octets} octets, more than 63"),
            Self::NameTooLong { octets } => write!(f, "{octets} octets, more than 255"),
            Self::Character(char) => write!(f, "character {} needs an escape", char.escape_default()),
            Self::Invisible(char) => write!(f, "{} can't stand in a name", marks::called(*char)),
            Self::Dash(char) => write!(f, "{} is not the hyphen of names", marks::called(*char)),
            Self::Slash => f.write_str("a slash that may begin a path or belong to the name"),
            Self::Escape => f.write_str("a bad escape"),
            Self::Two { first, second } => write!(f, "both {first} and {second} are asked for"),
            Self::Word(word) => write!(f, "{word} is unknown in a command"),
            Self::Idn { label } => write!(f, "label {label} is no IDN"),
            Self::Type(text) => write!(f, "{text} is no record type"),
            Self::MetaType(rtype) => write!(f, "{rtype} stands for no record"),
        }
    }
}

impl std::error::Error for QuestionFault {}

/// Reads a name in presentation format, its labels in any script. ASCII letters become lower case, which no comparison minds.
fn name(typed: &str, to_ascii: ToAscii<'_>) -> Result<Name, QuestionFault> {
    let mut wire = Vec::new();
    let labels = labels(typed)?;
    for (label, text) in labels {
        let label = if text.is_ascii() || text.chars().all(|char| char.is_ascii() || marks::is_joiner(char)) {
            // Joiners join letters of some scripts, and mean nothing between those of ASCII (RFC 5892 A.1, A.2).
            label
        } else if text.contains('\\') {
            return Err(QuestionFault::Escape);
        } else {
            let joiner = || text.chars().find(|char| marks::is_joiner(*char));
            let fault =
                || joiner().map_or_else(|| QuestionFault::Idn { label: text.clone() }, QuestionFault::Invisible);
            let ascii = to_ascii(&text).ok_or_else(fault)?;
            if ascii.is_empty() || !ascii.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"-_".contains(&octet)) {
                return Err(fault());
            }
            ascii.into_bytes()
        };
        let length = u8::try_from(label.len()).ok().filter(|length| *length <= 63).ok_or_else(|| {
            QuestionFault::LabelTooLong { label: String::from_utf8_lossy(&label).into_owned(), octets: label.len() }
        })?;
        wire.push(length);
        wire.extend(label.to_ascii_lowercase());
    }
    wire.push(0);
    let octets = wire.len();
    Name::from_octets(wire).map_err(|_| QuestionFault::NameTooLong { octets })
}

/// The labels of a name, each as octets and as typed; none for the root.
fn labels(typed: &str) -> Result<Vec<(Vec<u8>, String)>, QuestionFault> {
    let mut labels = vec![(Vec::new(), String::new())];
    let mut chars = typed.chars();
    while let Some(char) = chars.next() {
        if char == '.' {
            labels.push((Vec::new(), String::new()));
            continue;
        }
        let Some((octets, text)) = labels.last_mut() else { break };
        text.push(char);
        match char {
            '\\' => octets.push(escaped(&mut chars)?),
            _ if char.is_ascii_alphanumeric() || "-_*/+=~!$&'^".contains(char) => {
                octets.push(u8::try_from(char).unwrap_or_default())
            }
            _ if marks::is_dash(char) => return Err(QuestionFault::Dash(char)),
            _ if marks::is_unseen(char) => return Err(QuestionFault::Invisible(char)),
            _ if char.is_ascii() => return Err(QuestionFault::Character(char)),
            // The label goes through ToASCII as a whole.
            _ => {}
        }
    }
    // What holds nothing but joiners is as empty as it looks.
    for (octets, text) in &mut labels {
        if octets.is_empty() && text.chars().all(marks::is_joiner) {
            text.clear();
        }
    }
    if labels.last().is_some_and(|(_, text)| text.is_empty()) {
        labels.pop();
    }
    let is_root = labels.iter().all(|(_, text)| text.is_empty()) && labels.len() == 1;
    if is_root {
        return Ok(Vec::new());
    }
    if labels.iter().any(|(_, text)| text.is_empty()) {
        return Err(QuestionFault::EmptyLabel);
    }
    Ok(labels)
}

/// The octet behind a backslash: three digits, or the character itself (RFC 1035 5.1).
fn escaped(chars: &mut std::str::Chars<'_>) -> Result<u8, QuestionFault> {
    let first = chars.next().ok_or(QuestionFault::Escape)?;
    if !first.is_ascii_digit() {
        let escapes = |octet: &u8| (b' '..=b'~').contains(octet) && !octet.is_ascii_alphabetic();
        return u8::try_from(first).ok().filter(escapes).ok_or(QuestionFault::Escape);
    }
    let digits: String = std::iter::once(first).chain(chars.by_ref().take(2)).collect();
    if digits.len() == 3 && digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return digits.parse().map_err(|_| QuestionFault::Escape);
    }
    Err(QuestionFault::Escape)
}

/// `name` with its final dot and an escape for every octet that could be taken for something else than a part of a name.
fn escaped_text(name: &Name) -> String {
    let mut text = String::new();
    for label in name.iter().filter(|label| !label.is_root()) {
        for (at, octet) in label.as_slice().iter().enumerate() {
            let char = char::from(*octet);
            match octet {
                // Labels of digits alone may look like an address.
                b'0'..=b'9' if at == 0 => text.push_str(&format!("\\{octet:03}")),
                _ if octet.is_ascii_alphanumeric() || *octet == b'-' => text.push(char),
                _ => text.push_str(&format!("\\{octet:03}")),
            }
        }
        text.push('.');
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

/// The Unicode of an A-label, by Punycode (RFC 3492 6.2 with the parameters of section 5); unchecked.
fn u_label(label: &str) -> Option<String> {
    let prefix = label.get(..4).filter(|prefix| prefix.eq_ignore_ascii_case("xn--"))?;
    let encoded = label.get(prefix.len()..)?;
    let (basic, digits) = encoded.rsplit_once('-').unwrap_or(("", encoded));
    let mut text: Vec<char> = basic.chars().collect();
    let (mut code_point, mut at, mut bias) = (128_u32, 0_u32, 72_u32);
    let mut digits = digits.bytes().peekable();
    while digits.peek().is_some() {
        let start = at;
        let mut weight = 1_u32;
        for step in 1_u32.. {
            let digit = match digits.next()? {
                letter @ (b'a'..=b'z' | b'A'..=b'Z') => letter.to_ascii_lowercase() - b'a',
                digit @ b'0'..=b'9' => digit - b'0' + 26,
                _ => return None,
            };
            at = at.checked_add(u32::from(digit).checked_mul(weight)?)?;
            let threshold = (step * 36).saturating_sub(bias).clamp(1, 26);
            if u32::from(digit) < threshold {
                break;
            }
            weight = weight.checked_mul(36 - threshold)?;
        }
        let count = u32::try_from(text.len()).ok()?.checked_add(1)?;
        let mut delta = (at - start) / if start == 0 { 700 } else { 2 };
        delta += delta / count;
        let mut steps = 0;
        while delta > 455 {
            delta /= 35;
            steps += 36;
        }
        bias = steps + 36 * delta / (delta + 38);
        code_point = code_point.checked_add(at / count)?;
        at %= count;
        text.insert(usize::try_from(at).ok()?, char::from_u32(code_point)?);
        at += 1;
    }
    Some(text.into_iter().collect())
}

#[cfg(test)]
mod tests;
