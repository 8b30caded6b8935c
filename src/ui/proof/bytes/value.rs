//! Octets as people write them: in hex, as characters, as literals of a language, and what a field's octets stand for.

use domain::utils::base64;

use crate::crypto;
use crate::dns::byte_map::{ByteMap, Decoded, Span};
use crate::dns::lower_hex;
use crate::evidence::RecordId;
use crate::text::{Words, hex, plain};
use crate::visit::said;

/// Octets of a value that are written out; of more the first ones.
const SHORT: usize = 20;

/// Types of a bitmap that are written out: more than any name has that was not made to be long.
const TYPES: usize = 64;

/// A form in which octets are taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Literal {
    Hex,
    Base64,
    C,
    Python,
}

impl Literal {
    pub(super) const ALL: [Self; 4] = [Self::Hex, Self::Base64, Self::C, Self::Python];

    /// What it is called, in every language.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Hex => "hex",
            Self::Base64 => "base64",
            Self::C => "C",
            Self::Python => "Python",
        }
    }

    /// Octets in this form.
    pub(super) fn write(self, octets: &[u8]) -> String {
        match self {
            Self::Hex => lower_hex(octets),
            Self::Base64 => base64::encode_string(octets),
            Self::C => {
                let rows = octets
                    .chunks(12)
                    .map(|row| row.iter().map(|octet| format!("0x{octet:02x}")).collect::<Vec<_>>().join(", "));
                format!("{{\n    {}\n}}", rows.collect::<Vec<_>>().join(",\n    "))
            }
            Self::Python => {
                let rows = octets.chunks(32).map(|row| format!("    \"{}\"", Self::Hex.write(row)));
                format!("bytes.fromhex(\n{}\n)", rows.collect::<Vec<_>>().join("\n"))
            }
        }
    }
}

/// Octets in hex, each by itself.
pub(super) fn spaced(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x} ")).collect()
}

/// Octets as ASCII, with a dot for what is no letter.
pub(super) fn characters(octets: &[u8]) -> String {
    octets.iter().map(|octet| if octet.is_ascii_graphic() { char::from(*octet) } else { '.' }).collect()
}

/// What a field's octets stand for.
pub(super) fn value(words: &Words, map: &ByteMap<RecordId>, span: &Span<RecordId>) -> String {
    let octets = map.of(span);
    match span.decoded() {
        Decoded::Parts => words.count("octets-count", "count", octets.len()),
        Decoded::Number(number) => match span.field().key {
            "dnskey.flags" => {
                let flags = said::flags(words, u16::try_from(*number).unwrap_or_default());
                std::iter::once(number.to_string()).chain(flags).collect::<Vec<_>>().join(", ")
            }
            _ => number.to_string(),
        },
        Decoded::Type(rtype) => format!("{rtype} ({})", rtype.to_int()),
        Decoded::Class(class) => format!("{class} ({})", class.to_int()),
        Decoded::Algorithm(number) => match crypto::mnemonic(*number) {
            Some(mnemonic) => format!("{mnemonic} ({number})"),
            None => number.to_string(),
        },
        Decoded::DigestType(number) => words.digest_type(u64::from(*number)),
        Decoded::Name(name) => plain(name),
        Decoded::Text(text) if text.is_empty() => "\"\"".to_owned(),
        Decoded::Text(text) => format!("\"{}\"", characters(text.get(..60).unwrap_or(text))),
        Decoded::Moment(moment) => words.date_and_time(*moment),
        Decoded::Address(address) => address.to_string(),
        Decoded::Types(types) => {
            let shown: Vec<String> = types.iter().take(TYPES).map(ToString::to_string).collect();
            let more = if types.len() > TYPES { " \u{2026}" } else { "" };
            shown.join(" ") + more
        }
        Decoded::Large => format!("{} ({})", short(octets), words.count("octets-bits-long", "count", bits(octets))),
        Decoded::Octets => short(octets),
    }
}

/// Octets in hex; of many the first ones.
pub(super) fn short(octets: &[u8]) -> String {
    match octets.get(..SHORT) {
        Some(first) if octets.len() > SHORT => format!("{}\u{2026}", hex(first)),
        _ if octets.is_empty() => "\u{2013}".to_owned(),
        _ => hex(octets),
    }
}

/// Bits of a number.
fn bits(octets: &[u8]) -> usize {
    let zeros = octets.iter().take_while(|octet| **octet == 0).count();
    octets
        .get(zeros..)
        .and_then(<[u8]>::first)
        .map_or(0, |first| 8 * (octets.len() - zeros) - usize::try_from(first.leading_zeros()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octets_are_written_as_literals() {
        let octets = [0x00, 0x7f, 0xff];
        assert_eq!(Literal::Hex.write(&octets), "007fff");
        assert_eq!(Literal::Base64.write(&octets), "AH//");
        assert_eq!(Literal::C.write(&octets), "{\n    0x00, 0x7f, 0xff\n}");
        assert_eq!(Literal::Python.write(&octets), "bytes.fromhex(\n    \"007fff\"\n)");
        // Of many octets a literal has rows that a line has room for.
        assert_eq!(Literal::C.write(&[7; 13]).lines().count(), 4);
        assert_eq!(Literal::Python.write(&[7; 33]).lines().count(), 4);
    }

    #[test]
    fn bits_of_a_number_are_counted_from_the_first_that_is_set() {
        assert_eq!([&[][..], &[0, 0], &[0, 1], &[0x80, 0], &[1, 0, 1]].map(bits), [0, 0, 1, 16, 17]);
    }
}
