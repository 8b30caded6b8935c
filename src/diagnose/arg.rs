//! The values that a diagnosis shows, typed so that each language can write them in its own way.

use std::fmt;
use std::rc::Rc;

use crate::crypto::{digest_mnemonic, mnemonic};
use crate::dns::{Moment, Name, Rtype, lower_hex, shown};

/// A value for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A domain name.
    Name(Name),
    /// A record type.
    Type(Rtype),
    /// An algorithm number.
    Algorithm(u8),
    /// A digest type number.
    DigestType(u8),
    /// A key tag: digits, never grouped.
    KeyTag(u16),
    /// A plain number.
    Number(i64),
    /// A point in time.
    Moment(Moment),
    /// A length of time in seconds, never negative.
    Span(i64),
    /// Octets, as hexadecimal digits.
    Octets(Vec<u8>),
    /// Words of another party, shown as they are.
    Text(String),
    /// Records in presentation format, ready to be copied, one a line; a dash where there are none. Shared, for all that is wrong
    /// with a zone is mended by the same ones.
    Records(Rc<[String]>),
}

/// The type that holds the value of a kind of [`Arg`].
macro_rules! kind {
    (Name) => { $crate::dns::Name };
    (Type) => { $crate::dns::Rtype };
    (Algorithm) => { u8 };
    (DigestType) => { u8 };
    (KeyTag) => { u16 };
    (Number) => { i64 };
    (Moment) => { $crate::dns::Moment };
    (Span) => { i64 };
    (Octets) => { Vec<u8> };
    (Text) => { String };
    (Records) => { std::rc::Rc<[String]> };
}
pub(super) use kind;

/// Without regard to language: ISO 8601 for times, the IANA mnemonic beside a number.
impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(&shown(name)),
            Self::Type(rtype) => rtype.fmt(f),
            Self::Algorithm(number) => numbered(f, *number, mnemonic(*number)),
            Self::DigestType(number) => numbered(f, *number, digest_mnemonic(*number)),
            Self::KeyTag(tag) => tag.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Moment(moment) => iso(f, *moment),
            Self::Span(seconds) => span(f, *seconds),
            Self::Octets(octets) => f.write_str(&lower_hex(octets)),
            Self::Text(text) => f.write_str(text),
            Self::Records(lines) if lines.is_empty() => f.write_str("\u{2014}"),
            Self::Records(lines) => f.write_str(&lines.join("\n")),
        }
    }
}

fn numbered(f: &mut fmt::Formatter<'_>, number: u8, name: Option<&str>) -> fmt::Result {
    match name {
        Some(name) => write!(f, "{number} ({name})"),
        None => write!(f, "{number}"),
    }
}

/// The two largest units: `3 d 4 h`.
fn span(f: &mut fmt::Formatter<'_>, seconds: i64) -> fmt::Result {
    let units = [(86_400, "d"), (3_600, "h"), (60, "min"), (1, "s")];
    let mut left = seconds.max(0);
    let mut parts: Vec<String> = Vec::new();
    for (length, unit) in units {
        if left >= length {
            parts.push(format!("{} {unit}", left / length));
            left %= length;
        }
    }
    parts.truncate(2);
    f.write_str(&if parts.is_empty() { "0 s".to_owned() } else { parts.join(" ") })
}

/// `2026-11-24 16:42:36 UTC`; the 32-bit field counted from 1970.
fn iso(f: &mut fmt::Formatter<'_>, moment: Moment) -> fmt::Result {
    let (year, month, day) = moment.date();
    let (hour, minute, second) = moment.time_of_day();
    write!(f, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} UTC")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_the_same_in_every_language() {
        assert_eq!(Arg::Moment(Moment::from_unix(0)).to_string(), "1970-01-01 00:00:00 UTC");
        assert_eq!(Arg::Moment(Moment::from_unix(951_782_400)).to_string(), "2000-02-29 00:00:00 UTC");
        assert_eq!(Arg::Moment(Moment::from_unix(1_795_538_556)).to_string(), "2026-11-24 16:42:36 UTC");
        assert_eq!(Arg::Span(90_061).to_string(), "1 d 1 h");
        assert_eq!(Arg::Span(0).to_string(), "0 s");
        assert_eq!(Arg::Algorithm(13).to_string(), "13 (ECDSAP256SHA256)");
        assert_eq!(Arg::Octets(vec![1, 0xab]).to_string(), "01ab");
    }
}
