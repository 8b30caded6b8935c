//! What is looked at, and where a field of it is: by name, as a link has it.

use std::rc::Rc;

use crate::bytes::{self, Explained, Mapped, Part};
use crate::dns::byte_map::ByteMap;
use crate::evidence::RecordId;
use crate::trace::{Fault, Rule, StepId, Trace};
use crate::visit::proof::{Proof, Shared};

/// A map with its heading.
pub(super) struct Viewed {
    /// The message over it.
    pub(super) head: &'static str,
    pub(super) map: Shared<ByteMap<RecordId>>,
}

/// The field of a signature that a rule looks at.
const fn looks_at(rule: Rule) -> Option<&'static str> {
    match rule {
        Rule::Validity => Some("rrsig.expiration"),
        Rule::SignerName => Some("rrsig.signer"),
        Rule::Labels => Some("rrsig.labels"),
        Rule::AlgorithmSupported | Rule::AlgorithmAccepted => Some("rrsig.algorithm"),
        _ => None,
    }
}

/// A part that is looked at, with its maps in the order in which they are shown.
pub(super) struct Looked {
    pub(super) explained: Option<Explained>,
    pub(super) maps: Vec<Viewed>,
}

/// The number of the part in a field's name, from 1 on, and what is left of it: `p3.rrsig.labels`.
pub(super) fn of_part(name: &str) -> (Option<usize>, &str) {
    let part = name.strip_prefix('p').and_then(|rest| rest.split_once('.'));
    match part.and_then(|(number, rest)| Some((number.parse::<usize>().ok()?, rest))) {
        Some((number, rest)) => (Some(number), rest),
        None => (None, name),
    }
}

/// A field: which map, and which of its spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) map: usize,
    pub(super) span: usize,
}

impl Looked {
    /// A part of the proof; without one the question, and what came for it.
    pub(super) fn at(proof: &Proof, part: Option<Part>) -> Self {
        let capture = &proof.case.capture;
        let explained = match part {
            Some(part) => bytes::explain(capture, &proof.report, part),
            None => Some(Explained::Received(Box::new(bytes::asked(capture, &proof.report.question)))),
        };
        let maps: Vec<(&'static str, &Mapped)> = match &explained {
            Some(Explained::Signed(signed)) => {
                let mut maps = vec![
                    ("octets-signed", &signed.map),
                    ("octets-key", &signed.key),
                    ("octets-signature", &signed.signature),
                ];
                maps.extend(signed.block.as_ref().map(|block| ("octets-block", block)));
                maps
            }
            Some(Explained::Digested(digested)) => {
                let mut maps = vec![("octets-digested", &digested.map)];
                maps.extend(digested.ds.as_ref().map(|ds| ("octets-ds", ds)));
                maps
            }
            Some(Explained::Hashed(hashed)) => {
                vec![("octets-hash-name", &hashed.map), ("octets-nsec3", &hashed.record)]
            }
            Some(Explained::Ordered(ordered)) => vec![("octets-nsec", &ordered.record)],
            Some(Explained::Received(received)) => vec![("octets-received-head", &received.map)],
            None => Vec::new(),
        };
        let maps = maps.into_iter().map(|(head, map)| Viewed { head, map: Rc::clone(map).into() }).collect();
        Self { explained, maps }
    }

    /// The field of the signature that a link failed by, where nothing was reckoned: that which the failing rule looks at.
    pub(super) fn blamed(&self, trace: &Trace, link: StepId) -> Option<Place> {
        if !matches!(self.explained, Some(Explained::Received(_))) {
            return None;
        }
        let step = trace.whole(link).iter().rfind(|step| !step.held() && looks_at(step.rule).is_some())?;
        let key = match step.fault() {
            Some(Fault::NotYetValid { .. }) => "rrsig.inception",
            _ => looks_at(step.rule)?,
        };
        let of = step.inputs.first().copied();
        let is_it = |place: &Place| {
            let span = self.maps.get(place.map).and_then(|viewed| viewed.map.spans().get(place.span));
            span.is_some_and(|span| span.source() == of)
        };
        self.places().filter(|(_, known)| *known == key).map(|(place, _)| place).find(is_it)
    }

    /// All spans with their places, in the order in which they are shown.
    fn places(&self) -> impl Iterator<Item = (Place, &'static str)> {
        self.maps.iter().enumerate().flat_map(|(map, viewed)| {
            let keys = viewed.map.spans().iter().map(|span| span.field().key);
            keys.enumerate().map(move |(span, key)| (Place { map, span }, key))
        })
    }

    /// The field of a name: the part of the panel that it is of, where that is not the one that is shown first ([`of_part`]), its key, and of
    /// several with the same one which it is, from 2 on (`rr.name.2`).
    pub(super) fn find(&self, name: &str) -> Option<Place> {
        let (_, name) = of_part(name);
        let numbered = name.rsplit_once('.').and_then(|(key, count)| Some((key, count.parse::<usize>().ok()?)));
        let (key, count) = numbered.unwrap_or((name, 1));
        self.places().filter(|(_, known)| *known == key).nth(count.checked_sub(1)?).map(|(place, _)| place)
    }

    /// The name of a field; the inverse of [`Self::find`].
    pub(super) fn name(&self, place: Place) -> Option<String> {
        let key = self.maps.get(place.map)?.map.spans().get(place.span)?.field().key;
        let count = self.places().take_while(|(known, _)| *known != place).filter(|(_, known)| *known == key).count();
        Some(if count == 0 { key.to_owned() } else { format!("{key}.{}", count + 1) })
    }
}
