//! RDATA into spans, by the form of its type. RDATA that is not of that form is mapped as far as it is, and what is left is one span.

use super::fields::Field;
use super::types::{self, Form};
use super::{Decoded, Mapper, number, numbers};
use crate::dns::{Moment, Name, Rtype};

/// What is left of RDATA while it is read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    /// The next octets, if there are so many.
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// An octet that says how many follow, and those.
    fn counted(&mut self) -> Option<(&'a [u8], &'a [u8])> {
        let count = usize::from(*self.0.first()?);
        let all = self.take(1 + count)?;
        Some(all.split_at(1))
    }

    fn all(&mut self) -> &'a [u8] {
        std::mem::take(&mut self.0)
    }

    /// The uncompressed name that comes next.
    fn name(&mut self) -> Option<Name> {
        let mut length = 0usize;
        loop {
            let label = usize::from(*self.0.get(length)?);
            length += 1 + label;
            if label > 63 || length > 255 {
                return None;
            }
            if label == 0 {
                break;
            }
        }
        let octets = self.0.get(..length)?;
        let name = Name::from_octets(octets.to_vec()).ok()?;
        self.take(length)?;
        Some(name)
    }
}

/// Writes RDATA of a type, field by field.
pub fn map<S: Copy>(map: &mut Mapper<S>, rtype: Rtype, rdata: &[u8]) {
    let mut rest = Rest(rdata);
    let mut algorithm = None;
    for (field, form) in types::of(rtype) {
        if one(map, *field, *form, &mut rest, &mut algorithm).is_none() {
            break;
        }
    }
    let left = rest.all();
    if !left.is_empty() {
        map.leaf(Field::UNREAD, left, Decoded::Octets);
    }
}

/// One field; nothing where the octets are not of its form, and then none was taken.
fn one<S: Copy>(
    map: &mut Mapper<S>,
    field: Field,
    form: Form,
    rest: &mut Rest<'_>,
    algorithm: &mut Option<u8>,
) -> Option<()> {
    match form {
        Form::Number(count) => map.number(field, rest.take(count)?),
        Form::Algorithm => {
            let octets = rest.take(1)?;
            *algorithm = octets.first().copied();
            map.leaf(field, octets, Decoded::Algorithm(algorithm.unwrap_or_default()));
        }
        Form::DigestType => {
            let octets = rest.take(1)?;
            map.leaf(field, octets, Decoded::DigestType(octets.first().copied().unwrap_or_default()));
        }
        Form::Type => {
            let octets = rest.take(2)?;
            map.leaf(field, octets, Decoded::Type(rtype(octets)));
        }
        Form::Moment => {
            let octets = rest.take(4)?;
            let seconds = u32::try_from(number(octets)).unwrap_or_default();
            map.leaf(field, octets, Decoded::Moment(Moment::from_field(seconds)));
        }
        Form::Address4 => {
            let octets = <[u8; 4]>::try_from(rest.0.get(..4)?).ok()?;
            map.leaf(field, rest.take(4)?, Decoded::Address(octets.into()));
        }
        Form::Address6 => {
            let octets = <[u8; 16]>::try_from(rest.0.get(..16)?).ok()?;
            map.leaf(field, rest.take(16)?, Decoded::Address(octets.into()));
        }
        Form::Name => {
            let name = rest.name()?;
            map.name(field, &name);
        }
        Form::Text => text(map, field, rest)?,
        Form::Counted(length) => {
            let (count, octets) = rest.counted()?;
            map.number(length, count);
            map.leaf(field, octets, Decoded::Octets);
        }
        Form::Octets(count) => map.leaf(field, rest.take(count)?, Decoded::Octets),
        Form::Texts | Form::Characters | Form::Bitmap | Form::Params | Form::Key | Form::Signature | Form::Rest => {
            to_the_end(map, field, form, rest, algorithm.unwrap_or_default());
        }
    }
    Some(())
}

/// A field that takes all that is left, as far as that is of its form.
fn to_the_end<S: Copy>(map: &mut Mapper<S>, field: Field, form: Form, rest: &mut Rest<'_>, algorithm: u8) {
    match form {
        Form::Texts => while !rest.0.is_empty() && text(map, field, rest).is_some() {},
        Form::Characters => {
            let octets = rest.all();
            map.leaf(field, octets, Decoded::Text(octets.to_vec()));
        }
        Form::Bitmap => {
            let types = Decoded::Types(bitmap(rest.0).take(GROUP_TYPES).collect());
            map.group(field, types, |map| while !rest.0.is_empty() && window(map, rest).is_some() {});
        }
        Form::Params => {
            map.group(field, Decoded::Parts, |map| while !rest.0.is_empty() && param(map, rest).is_some() {});
        }
        Form::Key => numbers::write_key(map, field, algorithm, rest.all()),
        Form::Signature => numbers::write_signature(map, field, algorithm, rest.all()),
        _ => map.leaf(field, rest.all(), Decoded::Octets),
    }
}

/// A character-string (RFC 1035 3.3).
fn text<S: Copy>(map: &mut Mapper<S>, field: Field, rest: &mut Rest<'_>) -> Option<()> {
    let (length, characters) = rest.counted()?;
    map.leaf(field, &[length, characters].concat(), Decoded::Text(characters.to_vec()));
    Some(())
}

/// One window of a type bitmap (RFC 4034 4.1.2).
fn window<S: Copy>(map: &mut Mapper<S>, rest: &mut Rest<'_>) -> Option<()> {
    let length = usize::from(*rest.0.get(1)?);
    let [window, count, bits @ ..] = rest.take(2 + length)? else { return None };
    map.number(Field::WINDOW, &[*window]);
    map.number(Field::WINDOW_LENGTH, &[*count]);
    map.leaf(Field::BITS, bits, Decoded::Types(of_window(*window, bits).collect()));
    Some(())
}

/// The types of a window: those whose bits are set, counted from the most significant one of the first octet.
fn of_window(window: u8, bits: &[u8]) -> impl Iterator<Item = Rtype> {
    bits.iter().zip(0u16..).flat_map(move |(octet, place)| {
        (0u16..8).filter(move |bit| octet >> (7 - bit) & 1 == 1).map(move |bit| {
            // Of a bitmap longer than a window may be the numbers begin anew.
            Rtype::from_int(u16::from(window).wrapping_mul(256).wrapping_add(place.wrapping_mul(8) + bit))
        })
    })
}

/// Types that a whole bitmap keeps for itself; each window has its own.
const GROUP_TYPES: usize = 1_000;

/// The types of a whole bitmap, as far as it can be read.
fn bitmap(octets: &[u8]) -> impl Iterator<Item = Rtype> {
    let mut rest = Rest(octets);
    let windows = std::iter::from_fn(move || {
        let length = usize::from(*rest.0.get(1)?);
        let [window, _, bits @ ..] = rest.take(2 + length)? else { return None };
        Some(of_window(*window, bits))
    });
    windows.flatten()
}

/// A parameter of a service binding (RFC 9460 2.2).
fn param<S: Copy>(map: &mut Mapper<S>, rest: &mut Rest<'_>) -> Option<()> {
    let length = usize::try_from(number(rest.0.get(2..4)?)).ok()?;
    let (head, value) = rest.take(4usize.checked_add(length)?)?.split_at(4);
    let (key, length) = head.split_at(2);
    map.group(Field::PARAM, Decoded::Parts, |map| {
        map.number(Field::PARAM_KEY, key);
        map.number(Field::PARAM_LENGTH, length);
        map.leaf(Field::PARAM_VALUE, value, Decoded::Octets);
    });
    Some(())
}

fn rtype(octets: &[u8]) -> Rtype {
    Rtype::from_int(u16::try_from(number(octets)).unwrap_or_default())
}
