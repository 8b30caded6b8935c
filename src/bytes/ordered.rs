//! A name and the gap between two names that it was held against, in canonical order, label by label (RFC 4034 6.1).

use std::rc::Rc;

use std::cmp::Ordering;

use super::Mapped;
use super::received::record;
use crate::dns::byte_map::Mapper;
use crate::dns::security::Nsec;
use crate::dns::{Name, Rtype, canonical};
use crate::evidence::Capture;
use crate::trace::{Computed, Place, Role, Step};

/// A name, and where it lies between an NSEC's owner and its next name.
#[derive(Clone, Debug)]
pub struct Ordered {
    /// What the name is to the proof.
    pub role: Role,
    /// The name looked for.
    pub name: Name,
    /// The name that the proof is about.
    pub asked: Name,
    /// The record's owner, where the gap begins.
    pub owner: Name,
    /// The next name, where it ends.
    pub next: Name,
    /// Where the name lies.
    pub place: Place,
    /// The owner held against the name.
    pub after: Labels,
    /// The name held against the next one.
    pub before: Labels,
    /// Whether the gap goes round the end of the zone: the next name is its apex.
    pub between: Between,
    /// The record, as it came.
    pub record: Mapped,
}

/// How a gap lies in the zone's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// From a name to a later one.
    Names,
    /// From the last name of the zone round to its first.
    LastAndFirst,
}

/// Two names, label by label from the right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// The names' labels, lowered, the last ones first.
    pub pairs: Vec<Pair>,
    /// The pair that decides; none where both are the same.
    pub decides: Option<usize>,
    /// How the first stands to the second.
    pub order: Ordering,
}

/// The labels of two names at one place; a name that is shorter has none there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Of the first name.
    pub one: Option<Vec<u8>>,
    /// Of the second.
    pub other: Option<Vec<u8>>,
}

impl Pair {
    /// The first octet, counted from the label's first letter, that the two labels differ in; none where one of them ends before that.
    pub fn differs_at(&self) -> Option<usize> {
        let (one, other) = (self.one.as_ref()?, self.other.as_ref()?);
        one.iter().zip(other).position(|(one, other)| one != other)
    }
}

impl Ordered {
    /// The name and gap among a step's computed values; `None` where there is none at that place.
    pub(super) fn of(capture: &Capture, step: &Step, place: usize) -> Option<Self> {
        let Computed::Gap { role, name, place, owner, next, .. } = step.computed.get(place)? else { return None };
        let id = step.inputs.iter().find_map(|id| {
            let record = &capture.record(*id)?.record;
            let is_it = record.rtype == Rtype::NSEC && record.owner == *owner;
            // At a zone cut stand two of one owner.
            let nsec = is_it.then(|| Nsec::from_rdata(&record.rdata))??;
            (nsec.next == *next).then_some(*id)
        })?;
        let last = canonical::order(owner, next).is_ge();
        Some(Self {
            role: *role,
            name: name.clone(),
            asked: step.owner.clone(),
            owner: owner.clone(),
            next: next.clone(),
            place: *place,
            after: Labels::of(owner, name),
            before: Labels::of(name, next),
            between: if last { Between::LastAndFirst } else { Between::Names },
            record: Rc::new(Mapper::whole(|map| record(map, capture, id))),
        })
    }
}

impl Labels {
    /// Holds two names against each other.
    pub fn of(one: &Name, other: &Name) -> Self {
        let from_the_right = |name: &Name| {
            let labels = name.iter().filter(|label| !label.is_root());
            let mut labels: Vec<Vec<u8>> = labels.map(|label| label.as_slice().to_ascii_lowercase()).collect();
            labels.reverse();
            labels
        };
        let (left, right) = (from_the_right(one), from_the_right(other));
        let count = left.len().max(right.len());
        let pair = |place| Pair { one: left.get(place).cloned(), other: right.get(place).cloned() };
        let pairs: Vec<Pair> = (0..count).map(pair).collect();
        // A label that is missing sorts before any (RFC 4034 6.1), as `None` does.
        let decides = pairs.iter().position(|pair| pair.one != pair.other);
        let order =
            decides.and_then(|place| pairs.get(place)).map_or(Ordering::Equal, |pair| pair.one.cmp(&pair.other));
        Self { pairs, decides, order }
    }
}
