//! What a visitor typed becomes a question.
//!
//! People paste what they have at hand: a name in any script, an URL, an e-mail address, an IP address. Turning Unicode into
//! A-labels (UTS 46) needs tables of some hundred kilobytes that each browser has already, so the caller gives the
//! conversion: see [`ToAscii`].

use std::fmt;
use std::net::IpAddr;

use crate::dns::{Name, Rtype, shown};
use crate::evidence::Question;

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

/// Reads what was typed. Without a type, names are asked for A and addresses for PTR; an address is never asked for A or
/// AAAA, since only PTR stands where addresses are looked up.
///
/// # Errors
/// What keeps it from being a question, see [`QuestionFault`].
pub fn read(typed: &str, rtype: Option<Rtype>, to_ascii: ToAscii<'_>) -> Result<Typed, QuestionFault> {
    let typed = typed.trim_matches(|char: char| char.is_whitespace() || "<>\"'“”„«»".contains(char));
    if typed.is_empty() {
        return Err(QuestionFault::Empty);
    }
    let (form, host) = host(typed);
    if let Some(address) = address(host) {
        let mut name = Name::reverse_from_addr(address).map_err(|_| QuestionFault::Empty)?;
        name.make_canonical();
        let rtype = rtype.filter(|rtype| !matches!(*rtype, Rtype::A | Rtype::AAAA)).unwrap_or(Rtype::PTR);
        return Ok(Typed { question: Question::new(name, rtype), form: Form::Address, unicode: None });
    }
    if host.is_empty() {
        return Err(QuestionFault::Empty);
    }
    let name = name(host, to_ascii)?;
    let unicode = unicode(&name, to_ascii);
    Ok(Typed { question: Question::new(name, rtype.unwrap_or(Rtype::A)), form, unicode })
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
    /// A backslash without a character or three digits up to 255 behind it (RFC 1035 5.1).
    Escape,
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
            Self::Escape => f.write_str("a bad escape"),
            Self::Idn { label } => write!(f, "label {label} is no IDN"),
            Self::Type(text) => write!(f, "{text} is no record type"),
            Self::MetaType(rtype) => write!(f, "{rtype} stands for no record"),
        }
    }
}

impl std::error::Error for QuestionFault {}

/// Finds the host within what was typed, and what that was.
fn host(typed: &str) -> (Form, &str) {
    let is_scheme = |text: &str| text.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"+-.".contains(&octet));
    if let Some((scheme, rest)) = typed.split_once("://")
        && is_scheme(scheme)
    {
        let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
        return (Form::Url, without_port(authority.rsplit('@').next().unwrap_or_default()));
    }
    if address(typed).is_some() {
        return (Form::Address, typed);
    }
    let typed_address = typed
        .get(..7)
        .filter(|scheme| scheme.eq_ignore_ascii_case("mailto:"))
        .map_or(typed, |_| typed.get(7..).unwrap_or_default());
    let (form, rest) = match at_sign(typed_address) {
        Some(at) => (Form::Email, typed_address.get(at + 1..).unwrap_or_default()),
        None => (Form::Name, typed),
    };
    // A slash begins a path behind a host; in a first label it belongs to the name (RFC 2317 4: 0/25.2.0.192.in-addr.arpa).
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let slash = rest.find('/').filter(|slash| {
        rest.get(..*slash).is_some_and(|before| before.contains(['.', ':']) || before.eq_ignore_ascii_case("localhost"))
    });
    let host = rest.get(..slash.map_or(end, |slash| slash.min(end))).unwrap_or(rest);
    let bare = without_port(host);
    (if form == Form::Name && bare.len() < rest.len() { Form::Url } else { form }, bare)
}

/// Where the `@` of an e-mail address stands: not escaped, and not in a path.
fn at_sign(typed: &str) -> Option<usize> {
    let path = typed.find('/').unwrap_or(typed.len());
    typed.get(..path)?.rfind('@').filter(|at| !typed.get(..*at).unwrap_or_default().ends_with('\\'))
}

/// `authority` without a port. A bare IPv6 address keeps its colons.
fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port))
            if port.bytes().all(|digit| digit.is_ascii_digit()) && (host.ends_with(']') || !host.contains(':')) =>
        {
            host
        }
        _ => authority,
    }
}

/// `host` as an IP address, in brackets or not, its zone (RFC 4007 11) left off.
fn address(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    bare.split('%').next()?.parse().ok()
}

/// Reads a name in presentation format, its labels in any script. ASCII letters become lower case, which no comparison minds.
fn name(typed: &str, to_ascii: ToAscii<'_>) -> Result<Name, QuestionFault> {
    let mut wire = Vec::new();
    let labels = labels(typed)?;
    for (label, text) in labels {
        let label = if text.is_ascii() {
            label
        } else if text.contains('\\') {
            return Err(QuestionFault::Escape);
        } else {
            let fault = || QuestionFault::Idn { label: text.clone() };
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

/// The labels of a name, each as octets and as typed; none for the root. UTS 46 takes three other characters for dots.
fn labels(typed: &str) -> Result<Vec<(Vec<u8>, String)>, QuestionFault> {
    let mut labels = vec![(Vec::new(), String::new())];
    let mut chars = typed.chars();
    while let Some(char) = chars.next() {
        if matches!(char, '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}') {
            labels.push((Vec::new(), String::new()));
            continue;
        }
        let Some((octets, text)) = labels.last_mut() else { break };
        text.push(char);
        match char {
            '\\' => octets.push(escaped(&mut chars)?),
            _ if char.is_ascii_alphanumeric() || "-_*/+=~!$&'^`{|}#?".contains(char) => {
                octets.push(u8::try_from(char).unwrap_or_default())
            }
            _ if char.is_ascii() || char.is_whitespace() || char.is_control() => {
                return Err(QuestionFault::Character(char));
            }
            // The label goes through ToASCII as a whole.
            _ => {}
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
        return u8::try_from(first).ok().filter(|octet| (b' '..=b'~').contains(octet)).ok_or(QuestionFault::Escape);
    }
    let digits: String = std::iter::once(first).chain(chars.by_ref().take(2)).collect();
    if digits.len() == 3 && digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return digits.parse().map_err(|_| QuestionFault::Escape);
    }
    Err(QuestionFault::Escape)
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
