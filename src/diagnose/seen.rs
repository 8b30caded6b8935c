//! What a diagnosis may look at, and what it reads off the capture for its fix.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::advice::{Advice, Published, ds_of, keys_in};
use crate::dns::key::Key;
use crate::dns::security::{Ds, Nsec, Nsec3, Rrsig, TypeBitmap};
use crate::dns::{Name, Rtype, canonical};
use crate::evidence::rrset::{self, SignedRrset};
use crate::evidence::{Capture, Exchange, Question, Response, Section, Transport};
use crate::trace::{Rule, Step};
use crate::validate::Report;

/// A finished validation and the records that it was made on; what is looked for in them again and again is found by its key.
pub(super) struct Seen<'a> {
    pub(super) report: &'a Report,
    pub(super) capture: &'a Capture,
    /// All RRsets of Answer and Authority of all responses, gathered once.
    pub(super) sets: &'a [SignedRrset],
    /// The exchange that was used for each question.
    used: BTreeMap<(Rtype, Key<'a>), usize>,
    /// Where the RRset of an exchange, a type and an owner stands in the list; the first one, if both sections have it.
    places: BTreeMap<(usize, Rtype, Key<'a>), usize>,
    /// Names in canonical form.
    apexes: OnceCell<BTreeSet<Vec<u8>>>,
    signatures: OnceCell<bool>,
    /// By names in canonical form.
    advice: RefCell<BTreeMap<Vec<u8>, Rc<Advice>>>,
}

impl<'a> Seen<'a> {
    pub(super) fn new(report: &'a Report, capture: &'a Capture, sets: &'a [SignedRrset]) -> Self {
        let mut places = BTreeMap::new();
        for (place, set) in sets.iter().enumerate() {
            if let Some(member) = set.rrset.members().next() {
                places.entry((member.id.exchange, set.rrset.rtype, Key(&set.rrset.owner))).or_insert(place);
            }
        }
        Self {
            report,
            capture,
            sets,
            used: used(capture),
            places,
            apexes: OnceCell::new(),
            signatures: OnceCell::new(),
            advice: RefCell::default(),
        }
    }

    /// All responses, with their places in the capture.
    pub(super) fn responses(&self) -> impl Iterator<Item = (usize, &'a Question, &'a Response)> + use<'a> {
        self.capture
            .exchanges
            .iter()
            .enumerate()
            .filter_map(|(index, exchange)| Some((index, &exchange.question, exchange.outcome.as_ref().ok()?)))
    }

    /// The response that was used for a question.
    pub(super) fn response(&self, question: &Question) -> Option<(usize, &'a Response)> {
        let index = *self.used.get(&(question.rtype, Key(&question.name)))?;
        Some((index, self.capture.exchanges.get(index)?.outcome.as_ref().ok()?))
    }

    /// The RRset at a name, from the response to the question for it.
    pub(super) fn rrset(&self, name: &Name, rtype: Rtype) -> Option<&'a SignedRrset> {
        let (index, _) = self.response(&Question::new(name.clone(), rtype))?;
        self.sets.get(*self.places.get(&(index, rtype, Key(name)))?)
    }

    /// The keys of a zone, as published.
    pub(super) fn keys(&self, zone: &Name) -> Vec<Published> {
        self.rrset(zone, Rtype::DNSKEY).map(keys_in).unwrap_or_default()
    }

    /// What is to be said of a zone's DS RRset; reckoned once, however much is wrong with the zone.
    pub(super) fn advice(&self, zone: &Name) -> Rc<Advice> {
        let key = canonical::name(zone);
        if let Some(known) = self.advice.borrow().get(&key) {
            return Rc::clone(known);
        }
        let advice =
            Rc::new(Advice::of(self.report, zone, self.rrset(zone, Rtype::DS), self.rrset(zone, Rtype::DNSKEY)));
        self.advice.borrow_mut().insert(key, Rc::clone(&advice));
        advice
    }

    /// The DS RRset that a zone asks its parent for, by CDS or by CDNSKEY (RFC 7344 3); empty where it asks for none.
    pub(super) fn wish(&self, zone: &Name, rtype: Rtype) -> Option<Vec<Ds>> {
        let set = self.sets.iter().find(|set| set.rrset.rtype == rtype && set.rrset.owner == *zone)?;
        Some(match rtype {
            Rtype::CDS => set.rrset.rdatas().filter_map(Ds::from_rdata).filter(|ds| ds.algorithm != 0).collect(),
            _ => keys_in(set).iter().filter(|key| key.dnskey.algorithm != 0).map(|key| ds_of(zone, key)).collect(),
        })
    }

    /// Whether a zone asks its parent to remove every DS of it, in the very record that means that (RFC 8078 4).
    pub(super) fn wishes_none(&self, zone: &Name, rtype: Rtype) -> bool {
        let set = self.sets.iter().find(|set| set.rrset.rtype == rtype && set.rrset.owner == *zone);
        let meant: &[u8] = if rtype == Rtype::CDS { &[0, 0, 0, 0, 0] } else { &[0, 0, 3, 0, 0] };
        set.is_some_and(|set| set.rrset.rdatas().all(|rdata| rdata == meant))
    }

    /// The zone that a zone's DS RRset stands in: the one that was asked, or else the next one above that shows.
    pub(super) fn parent(&self, zone: &Name) -> Name {
        let trace = &self.report.trace;
        let asked = [true, false].into_iter().find_map(|held| {
            let step = trace.first(Rule::DsSigned, zone, held).or_else(|| trace.first(Rule::NoDs, zone, held));
            step.map(|step| step.zone.clone()).filter(|parent| parent != zone)
        });
        let path = crate::dns::path_from_root(zone);
        let above = || path.iter().rev().skip(1).find(|name| name.is_root() || self.is_apex(name)).cloned();
        asked.or_else(above).unwrap_or_else(Name::root_vec)
    }

    /// Whether the capture shows that a zone begins at the name: records of an apex, or a signature in its name.
    pub(super) fn is_apex(&self, name: &Name) -> bool {
        let seen = || {
            let mut apexes = BTreeSet::new();
            let records = self.responses().flat_map(|(_, _, response)| &response.records);
            for record in records.map(|received| &received.record) {
                match record.rtype {
                    Rtype::SOA | Rtype::NS | Rtype::DNSKEY => {
                        apexes.insert(canonical::name(&record.owner));
                    }
                    Rtype::RRSIG => {
                        apexes.extend(Rrsig::from_rdata(&record.rdata).map(|rrsig| canonical::name(&rrsig.signer)));
                    }
                    _ => {}
                }
            }
            apexes
        };
        self.apexes.get_or_init(seen).contains(&canonical::name(name))
    }

    /// Whether a signature in the name of a zone came.
    pub(super) fn signs(&self, zone: &Name) -> bool {
        self.sets.iter().flat_map(|set| &set.signatures).any(|signature| signature.rrsig.signer == *zone)
    }

    /// Whether a zone has keys, as the bitmap at its apex has it in the response to the question for them, where it signed that.
    /// No other name than the apex has a SOA, and the parent's record of the same name has none.
    pub(super) fn has_keys_by_its_apex(&self, zone: &Name) -> Option<bool> {
        let (index, _) = self.response(&Question::new(zone.clone(), Rtype::DNSKEY))?;
        let own = |set: &&SignedRrset| set.signatures.iter().any(|signature| signature.rrsig.signer == *zone);
        let here = |set: &&SignedRrset| set.rrset.members().next().is_some_and(|member| member.id.exchange == index);
        let types = |set: &SignedRrset| -> Vec<TypeBitmap> {
            match set.rrset.rtype {
                Rtype::NSEC => set.rrset.rdatas().filter_map(Nsec::from_rdata).map(|nsec| nsec.types).collect(),
                Rtype::NSEC3 => set.rrset.rdatas().filter_map(Nsec3::from_rdata).map(|nsec3| nsec3.types).collect(),
                _ => Vec::new(),
            }
        };
        let apex = self.sets.iter().filter(here).filter(own).flat_map(types).filter(|types| types.contains(Rtype::SOA));
        // Where several contradict each other, their order must not matter.
        apex.map(|types| types.contains(Rtype::DNSKEY)).reduce(|one, other| one || other)
    }

    /// Whether any signature came at all.
    pub(super) fn has_signatures(&self) -> bool {
        let seen = || {
            self.responses().any(|(_, _, response)| {
                response.records.iter().any(|received| received.record.rtype == Rtype::RRSIG)
                    || response.refused.iter().any(|refused| refused.rtype == Rtype::RRSIG)
            })
        };
        *self.signatures.get_or_init(seen)
    }

    /// The step of the whole that `step` is a part of, if a rule of those given is among them.
    pub(super) fn around(&self, step: &'a Step, rules: &[Rule]) -> Option<&'a Step> {
        let mut at = Some(step);
        while let Some(step) = at {
            if rules.contains(&step.rule) {
                return Some(step);
            }
            at = step.within.and_then(|within| self.report.trace.step(within));
        }
        None
    }
}

/// All RRsets of Answer and Authority of a capture, in the order received.
pub(super) fn sets_of(capture: &Capture) -> Vec<SignedRrset> {
    let responses = capture.exchanges.iter().enumerate();
    responses
        .filter_map(|(index, exchange)| Some((index, exchange.outcome.as_ref().ok()?)))
        .flat_map(|(index, response)| {
            [Section::Answer, Section::Authority]
                .into_iter()
                .flat_map(move |section| rrset::of_section(response, index, section))
        })
        .collect()
}

/// The exchange that was used for each question: the one that [`Capture::exchange`] gives.
fn used(capture: &Capture) -> BTreeMap<(Rtype, Key<'_>), usize> {
    let rank = |exchange: &Exchange| (exchange.outcome.is_ok(), exchange.transport == Transport::Wire);
    let mut used = BTreeMap::new();
    for (index, exchange) in capture.exchanges.iter().enumerate() {
        let Question { name, rtype } = &exchange.question;
        let best = used.entry((*rtype, Key(name))).or_insert(index);
        if capture.exchanges.get(*best).is_some_and(|known| rank(known) < rank(exchange)) {
            *best = index;
        }
    }
    used
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The index has the same exchange as the search, with a question asked twice and without.
    #[test]
    fn the_exchange_that_is_used_is_the_one_that_the_capture_gives() {
        let text = include_str!("../../assets/gallery/DIGEST_INVALID.json");
        let mut capture = crate::case::read(text).unwrap().capture;
        let again: Vec<Exchange> = capture.exchanges.iter().rev().cloned().collect();
        capture.exchanges.extend(again);
        for (index, exchange) in capture.exchanges.iter_mut().enumerate().filter(|(index, _)| index % 3 == 0) {
            exchange.transport = Transport::Wire;
            if index % 2 == 0 {
                exchange.outcome = Err(crate::evidence::FetchFault::Offline);
            }
        }
        let used = used(&capture);
        for exchange in &capture.exchanges {
            let (index, _) = capture.exchange(&exchange.question).unwrap();
            let Question { name, rtype } = &exchange.question;
            assert_eq!(used.get(&(*rtype, Key(name))), Some(&index));
        }
    }
}
