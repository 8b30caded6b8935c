//! Records as they stand in a text: over one line or several, with comments in between (RFC 1035 5.1).
//!
//! Only what belongs to the text is read here. RDATA is read by [`crate::doh::rdata`], as in every other form.

use serde::Serialize;

use super::GivenFault;
use crate::dns::{Record, Rtype, shown, unknown};

/// A record as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Item {
    /// Its owner.
    pub(super) name: String,
    /// Its type by number; the words themselves where they are no type.
    #[serde(rename = "type")]
    pub(super) rtype: Kind,
    /// Seconds.
    #[serde(rename = "TTL")]
    pub(super) ttl: u32,
    /// Its RDATA in presentation format.
    pub(super) data: String,
}

/// A type by number, or the word that is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Kind {
    Known(u16),
    Unknown(String),
}

impl Item {
    /// A record in words that no reader takes for other octets (RFC 3597 5).
    pub(super) fn of(record: &Record) -> Self {
        let data = unknown(&record.rdata);
        Self { name: shown(&record.owner), rtype: Kind::Known(record.rtype.to_int()), ttl: record.ttl, data }
    }

    /// Its type, if it is one.
    pub(super) fn rtype(&self) -> Option<Rtype> {
        match self.rtype {
            Kind::Known(number) => Some(Rtype::from_int(number)),
            Kind::Unknown(_) => None,
        }
    }

    /// About how many octets it takes.
    pub(super) fn octets(&self) -> usize {
        self.name.len() + self.data.len()
    }

    /// A line of a section that is no record at all. It is kept, to be refused where the others are read.
    pub(super) fn unreadable(text: &str) -> Self {
        let (name, data) = word(text);
        Self { name: name.to_owned(), rtype: Kind::Unknown(String::new()), ttl: 0, data: data.trim().to_owned() }
    }
}

/// `text` as a record; `None` where it does not look like one: behind its first word stands no class, nor a TTL with a type.
///
/// # Errors
/// [`GivenFault::Class`] for another class than IN.
pub(super) fn item(text: &str, line: usize) -> Result<Option<Item>, GivenFault> {
    let (name, mut rest) = word(text);
    let (mut ttl, mut class) = (None, false);
    loop {
        let (next, after) = word(rest);
        if !class && (next.eq_ignore_ascii_case("IN") || next.eq_ignore_ascii_case("CLASS1")) {
            class = true;
        } else if !class && is_other_class(next) {
            return Err(GivenFault::Class { line, class: next.to_owned() });
        } else if ttl.is_none()
            && let Some(seconds) = seconds(next)
        {
            ttl = Some(seconds);
        } else {
            break;
        }
        rest = after;
    }
    let (kind, data) = word(rest);
    let known = kind.parse::<Rtype>();
    if kind.is_empty() || !class && (ttl.is_none() || known.is_err()) {
        return Ok(None);
    }
    let rtype = known.map_or_else(|_| Kind::Unknown(kind.to_owned()), |rtype| Kind::Known(rtype.to_int()));
    Ok(Some(Item { name: name.to_owned(), rtype, ttl: ttl.unwrap_or(0), data: data.trim().to_owned() }))
}

/// The first word of `text`, and what stands behind it. White space behind a backslash belongs to the word (RFC 1035 5.1).
pub(super) fn word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let mut escaped = false;
    let ends = |char: char| {
        let ends = !escaped && char.is_ascii_whitespace();
        escaped = !escaped && char == '\\';
        ends
    };
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

fn is_other_class(word: &str) -> bool {
    let upper = word.to_ascii_uppercase();
    matches!(upper.as_str(), "CH" | "HS" | "CHAOS" | "HESIOD" | "NONE")
        || upper.strip_prefix("CLASS").is_some_and(|number| number.parse::<u16>().is_ok())
}

/// A TTL: seconds, or with units as in `1h30m` (dig's `+ttlunits`).
fn seconds(word: &str) -> Option<u32> {
    let (mut sum, mut number) = (0_u32, None::<u32>);
    for char in word.chars() {
        if let Some(digit) = char.to_digit(10) {
            number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
            continue;
        }
        let unit = match char.to_ascii_lowercase() {
            's' => 1,
            'm' => 60,
            'h' => 3_600,
            'd' => 86_400,
            'w' => 604_800,
            _ => return None,
        };
        sum = sum.checked_add(number.take()?.checked_mul(unit)?)?;
    }
    match number {
        Some(number) if sum == 0 => Some(number),
        Some(_) => None,
        None => (!word.is_empty()).then_some(sum),
    }
}

/// A record that is being put together from the lines that it stands in.
#[derive(Default)]
pub(super) struct Gathered {
    text: String,
    begun: usize,
    depth: usize,
}

impl Gathered {
    /// Whether a parenthesis is open.
    pub(super) const fn is_open(&self) -> bool {
        self.depth > 0
    }

    /// The line in which the record begins.
    pub(super) const fn begun(&self) -> usize {
        self.begun
    }

    /// Takes a line without its comment; gives the record if that was its last.
    ///
    /// # Errors
    /// [`GivenFault::Open`] if a quote is not closed in its line.
    pub(super) fn take(&mut self, line: &str, number: usize) -> Result<Option<String>, GivenFault> {
        if !self.is_open() {
            self.text.clear();
            self.begun = number;
        } else {
            self.text.push(' ');
        }
        let (mut quoted, mut escaped) = (false, false);
        let mut end = line.len();
        for (at, char) in line.char_indices() {
            match char {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => quoted = !quoted,
                _ if quoted => {}
                '(' => self.depth += 1,
                ')' => self.depth = self.depth.saturating_sub(1),
                ';' => {
                    end = at;
                    break;
                }
                _ => {}
            }
        }
        if quoted {
            return Err(GivenFault::Open { line: self.begun });
        }
        self.text.push_str(line.get(..end).unwrap_or_default().trim());
        Ok((!self.is_open()).then(|| std::mem::take(&mut self.text)))
    }
}
