//! Octets with named spans: what each octet of a record, a question, a key or a signature says, by which section of which RFC.
//!
//! A map is written field by field ([`Mapper`]), and only so: an octet comes in with the span that names it. So the innermost spans
//! cover every octet exactly once, in order, without gap or overlap, whatever octets a hostile record has.

mod fields;
mod numbers;
mod rdata;
mod types;

pub use fields::Field;
pub use numbers::block;
pub use rdata::map as rdata;
pub use types::known;

use std::net::IpAddr;
use std::ops::Range;

use super::cite::Cite;
use super::{Class, Moment, Name, Rtype};

/// What the octets of a span stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded {
    /// The spans inside say it.
    Parts,
    /// A number, most significant octet first.
    Number(u64),
    /// A number too large for words: a modulus, a coordinate; its octets, most significant first.
    Large,
    /// A record type.
    Type(Rtype),
    /// A class.
    Class(Class),
    /// An algorithm of keys and signatures.
    Algorithm(u8),
    /// A digest type of a DS.
    DigestType(u8),
    /// A name, uncompressed.
    Name(Name),
    /// Characters, not always ASCII.
    Text(Vec<u8>),
    /// A moment, in seconds since 1970 modulo 2^32.
    Moment(Moment),
    /// An address.
    Address(IpAddr),
    /// The types whose bits are set.
    Types(Vec<Rtype>),
    /// Nothing but octets.
    Octets,
}

/// A span: some octets in a row, and what they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span<S> {
    field: Field,
    decoded: Decoded,
    source: Option<S>,
    range: Range<usize>,
    depth: usize,
    inside: usize,
    before: usize,
    received: Option<Vec<u8>>,
}

impl<S: Copy> Span<S> {
    /// Which field it is.
    pub const fn field(&self) -> Field {
        self.field
    }

    /// Where the field is laid down.
    pub const fn cite(&self) -> Cite {
        self.field.cite
    }

    /// What the octets stand for.
    pub const fn decoded(&self) -> &Decoded {
        &self.decoded
    }

    /// What it was taken from.
    pub const fn source(&self) -> Option<S> {
        self.source
    }

    /// The octets that it covers.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// How many spans it lies in.
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// How many spans lie in it, at any depth: those that follow it.
    pub const fn inside(&self) -> usize {
        self.inside
    }

    /// How many innermost spans with octets stand before it: neighbours have numbers one apart.
    pub const fn before(&self) -> usize {
        self.before
    }

    /// What came in its place, where that is something else.
    pub fn received(&self) -> Option<&[u8]> {
        self.received.as_deref()
    }
}

/// Octets and their spans; made by a [`Mapper`] alone. `S` is what a span points back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByteMap<S> {
    octets: Vec<u8>,
    spans: Vec<Span<S>>,
}

impl<S: Copy> ByteMap<S> {
    /// All octets.
    pub fn octets(&self) -> &[u8] {
        &self.octets
    }

    /// All spans, each before those inside it, in the order of their octets.
    pub fn spans(&self) -> &[Span<S>] {
        &self.spans
    }

    /// The octets of a span.
    pub fn of(&self, span: &Span<S>) -> &[u8] {
        self.octets.get(span.range()).unwrap_or_default()
    }

    /// The innermost spans with their places among all: they cover every octet once.
    pub fn leaves(&self) -> impl Iterator<Item = (usize, &Span<S>)> {
        self.spans.iter().enumerate().filter(|(_, span)| span.inside == 0)
    }

    /// The place of the innermost span at an octet. Found without looking at the others.
    pub fn at(&self, octet: usize) -> Option<usize> {
        if octet >= self.octets.len() {
            return None;
        }
        // Of the spans that begin at or before it the last with an octet of its own is the innermost one.
        let end = self.spans.partition_point(|span| span.range.start <= octet);
        self.spans.get(..end)?.iter().rposition(|span| span.range.contains(&octet))
    }

    /// The place of the first span of a field, by its key.
    pub fn find(&self, key: &str) -> Option<usize> {
        self.spans.iter().position(|span| span.field.key == key)
    }
}

/// Writes a map: octet by octet, each with its span.
#[derive(Debug)]
pub struct Mapper<S> {
    octets: Vec<u8>,
    spans: Vec<Span<S>>,
    depth: usize,
    leaves: usize,
    source: Option<S>,
}

impl<S: Copy> Default for Mapper<S> {
    fn default() -> Self {
        Self { octets: Vec::new(), spans: Vec::new(), depth: 0, leaves: 0, source: None }
    }
}

impl<S: Copy> Mapper<S> {
    /// A map by itself.
    pub fn whole(write: impl FnOnce(&mut Self)) -> ByteMap<S> {
        let mut map = Self::default();
        write(&mut map);
        ByteMap { octets: map.octets, spans: map.spans }
    }

    /// What is written from here on was taken from there; gives where it was taken from before.
    pub const fn from(&mut self, source: Option<S>) -> Option<S> {
        std::mem::replace(&mut self.source, source)
    }

    /// Octets of one field.
    pub fn leaf(&mut self, field: Field, octets: &[u8], decoded: Decoded) {
        let place = self.open(field, decoded);
        self.octets.extend_from_slice(octets);
        self.leaves += usize::from(!octets.is_empty());
        self.close(place);
    }

    /// A field that is made of others, and has no octets but theirs.
    pub fn group(&mut self, field: Field, decoded: Decoded, inside: impl FnOnce(&mut Self)) {
        let place = self.open(field, decoded);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        self.close(place);
    }

    /// A number of one, two or four octets.
    pub fn number(&mut self, field: Field, octets: &[u8]) {
        self.leaf(field, octets, Decoded::Number(number(octets)));
    }

    /// A name, uncompressed, label by label (RFC 1035 3.1).
    pub fn name(&mut self, field: Field, name: &Name) {
        self.group(field, Decoded::Name(name.clone()), |map| {
            for label in name.iter() {
                let mut octets = vec![u8::try_from(label.as_slice().len()).unwrap_or_default()];
                octets.extend_from_slice(label.as_slice());
                let field = if label.is_root() { Field::ROOT } else { Field::LABEL };
                map.leaf(field, &octets, Decoded::Text(label.as_slice().to_vec()));
            }
        });
    }

    /// What came in place of the last field or group written, where that is something else.
    pub fn instead_of(&mut self, field: Field, received: &[u8]) {
        let last = self.spans.iter_mut().rev().find(|span| span.field == field);
        if let Some(span) = last
            && self.octets.get(span.range.clone()) != Some(received)
        {
            span.received = Some(received.to_vec());
        }
    }

    /// That the octets from `start` on were received as others, as many: marks each innermost span that differs.
    pub fn received(&mut self, start: usize, octets: &[u8]) {
        for span in self.spans.iter_mut().rev().take_while(|span| span.range.start >= start) {
            let range = span.range.start - start..span.range.end - start;
            let (now, then) = (self.octets.get(span.range.clone()), octets.get(range));
            if let Some(then) = then.filter(|then| span.inside == 0 && Some(*then) != now) {
                span.received = Some(then.to_vec());
            }
        }
    }

    /// How many octets were written.
    pub const fn length(&self) -> usize {
        self.octets.len()
    }

    fn open(&mut self, field: Field, decoded: Decoded) -> usize {
        let (start, depth, before, source) = (self.octets.len(), self.depth, self.leaves, self.source);
        let range = start..start;
        self.spans.push(Span { field, decoded, source, range, depth, inside: 0, before, received: None });
        self.spans.len() - 1
    }

    fn close(&mut self, place: usize) {
        let (end, inside) = (self.octets.len(), self.spans.len() - place - 1);
        if let Some(span) = self.spans.get_mut(place) {
            span.range.end = end;
            span.inside = inside;
        }
    }
}

/// Octets as a number, most significant first; of more than eight the last ones.
fn number(octets: &[u8]) -> u64 {
    octets.iter().fold(0, |sum, octet| sum << 8 | u64::from(*octet))
}

/// A question as it is sent (RFC 1035 4.1.2), without the header before it.
pub fn question<S: Copy>(map: &mut Mapper<S>, name: &Name, rtype: Rtype) {
    map.name(Field::QNAME, name);
    map.leaf(Field::QTYPE, &rtype.to_int().to_be_bytes(), Decoded::Type(rtype));
    map.leaf(Field::QCLASS, &Class::IN.to_int().to_be_bytes(), Decoded::Class(Class::IN));
}

/// A signature in the form of its algorithm.
pub fn signature<S: Copy>(map: &mut Mapper<S>, algorithm: u8, signature: &[u8]) {
    numbers::write_signature(map, Field::SIGNATURE, algorithm, signature);
}

#[cfg(test)]
mod tests;
