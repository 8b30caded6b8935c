//! A digest of a key, as a DS or a trust anchor has it, and the key's tag, summed up.

use std::rc::Rc;

use super::Mapped;
use crate::crypto::{self, DigestKind};
use crate::dns::byte_map::{self, Decoded, Field, Mapper};
use crate::dns::{Name, Rtype, canonical, key_tag};
use crate::evidence::Capture;
use crate::trace::{Computed, Step};

/// A key's digest, beside the one that was published.
#[derive(Clone, Debug)]
pub struct Digested {
    /// What is digested (RFC 4034 5.1.4): the owner's name and the RDATA of the key.
    pub map: Mapped,
    /// The RDATA of the DS; none where a trust anchor was held against the key.
    pub ds: Option<Mapped>,
    /// Number of the digest type.
    pub digest_type: u8,
    /// The hash function.
    pub name: &'static str,
    /// As it was published.
    pub published: Vec<u8>,
    /// As it was reckoned from the key.
    pub computed: Vec<u8>,
    /// How the key's tag comes about.
    pub tag: TagSum,
    /// Whether both agree, and the key may be used.
    pub holds: bool,
}

/// How a key's tag comes about (RFC 4034 B); of algorithms that can be checked here none has another way (RFC 4034 B.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagSum {
    /// The RDATA's words of sixteen bits, with the sum after each; of many the first and the last.
    pub words: Vec<Word>,
    /// How many words there are.
    pub count: usize,
    /// The sum of all.
    pub sum: u32,
    /// The tag: the sum's lower sixteen bits with its carry added once.
    pub tag: u16,
}

/// A word of RDATA in the sum of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it begins, in octets.
    pub at: usize,
    /// Its value.
    pub value: u16,
    /// The sum so far.
    pub sum: u32,
}

impl Digested {
    /// The digest that a step has held against a key; `None` for a step of another kind.
    pub(super) fn of(capture: &Capture, step: &Step) -> Option<Self> {
        let (digest_type, published, computed) = step.computed.iter().find_map(|value| match value {
            Computed::Digest { digest_type, published, computed, .. } => Some((*digest_type, published, computed)),
            _ => None,
        })?;
        let key = *step.inputs.last()?;
        let rdata = super::rdata(capture, key)?;
        // The key stands last; what stands before it is the DS.
        let ds = step.inputs.first().filter(|id| **id != key);
        let owner = Name::from_octets(canonical::name(&step.owner)).ok()?;
        let map = Mapper::whole(|map| {
            map.from(Some(key));
            map.name(Field::DIGEST_OWNER, &owner);
            map.group(Field::DIGEST_KEY, Decoded::Parts, |map| byte_map::rdata(map, Rtype::DNSKEY, rdata));
        });
        let kind = DigestKind::from_number(digest_type)?;
        // What is shown is what was checked, or nothing.
        if crypto::digest(kind, &[map.octets()]) != *computed {
            return None;
        }
        Some(Self {
            map: Rc::new(map),
            ds: ds.and_then(|id| Some(super::signed::of_rdata(*id, Rtype::DS, super::rdata(capture, *id)?))),
            digest_type,
            name: kind.name(),
            published: published.clone(),
            computed: computed.clone(),
            tag: TagSum::of(rdata),
            holds: step.held(),
        })
    }
}

impl TagSum {
    /// Words that are shown of a long key: so many from its start and from its end.
    const WORDS: usize = 64;

    /// The tag of a DNSKEY's RDATA.
    pub fn of(rdata: &[u8]) -> Self {
        let sums = key_tag::running_sum(rdata);
        let value = |pair: &[u8]| match pair {
            [high, low] => u16::from_be_bytes([*high, *low]),
            [high] => u16::from_be_bytes([*high, 0]),
            _ => 0,
        };
        let all = rdata.chunks(2).zip(&sums).enumerate();
        let words = all.map(|(place, (pair, sum))| Word { at: 2 * place, value: value(pair), sum: *sum });
        let words = words.filter(|word| word.at < 2 * Self::WORDS || word.at / 2 + Self::WORDS >= sums.len());
        Self {
            words: words.collect(),
            count: sums.len(),
            sum: sums.last().copied().unwrap_or_default(),
            tag: key_tag::of_rdata(rdata),
        }
    }
}
