//! What a diagnosis may look at, and what it reads off the capture for its fix.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::crypto::{Algorithm, DigestKind, digest};
use crate::dns::key::Key;
use crate::dns::rrset::{self, SignedRrset};
use crate::dns::security::{Dnskey, Ds, Rrsig};
use crate::dns::{Name, Rtype, canonical, shown};
use crate::evidence::{Capture, Exchange, Question, Response, Section, Transport};
use crate::order::sorted;
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

/// A key as it was published.
pub(super) struct Published {
    pub(super) rdata: Vec<u8>,
    pub(super) dnskey: Dnskey,
}

/// What a zone's DS RRset is, and what it ought to be by the zone's own keys.
pub(super) struct Advice {
    /// The DS records, as published.
    pub(super) ds: Vec<Ds>,
    /// The keys that a DS may name: fit to sign, and signers of the DNSKEY RRset; those marked as entry points, if any are.
    pub(super) keys: Vec<Published>,
    /// The DS records that ought to stand at the parent and do not: SHA-256, one for each of these keys.
    pub(super) publish: Rc<[String]>,
    /// The DS records that lead to none of these keys.
    pub(super) remove: Rc<[String]>,
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
        let advice = Rc::new(Advice::of(zone, self.rrset(zone, Rtype::DS), self.rrset(zone, Rtype::DNSKEY)));
        self.advice.borrow_mut().insert(key, Rc::clone(&advice));
        advice
    }

    /// The DS records that ought to stand at the parent, by the zone's own keys: SHA-256, one for each entry point.
    pub(super) fn ds_to_publish(&self, zone: &Name) -> Rc<[String]> {
        Rc::clone(&self.advice(zone).publish)
    }

    /// The DS records that lead to no signing key of the zone.
    pub(super) fn ds_to_remove(&self, zone: &Name) -> Rc<[String]> {
        Rc::clone(&self.advice(zone).remove)
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

/// The keys of a DNSKEY RRset that can be read.
pub(super) fn keys_in(set: &SignedRrset) -> Vec<Published> {
    set.rrset
        .rdatas()
        .filter_map(|rdata| Some(Published { rdata: rdata.to_vec(), dnskey: Dnskey::from_rdata(rdata)? }))
        .collect()
}

/// The DS of a key with a SHA-256 digest (RFC 4509 2).
pub(super) fn ds_of(zone: &Name, key: &Published) -> Ds {
    Ds {
        key_tag: key.dnskey.key_tag,
        algorithm: key.dnskey.algorithm,
        digest_type: 2,
        digest: digest(DigestKind::Sha256, &[&canonical::ds_octets(zone, &key.rdata)]),
    }
}

/// Which of some DS records are of one of some keys, and which of the keys are named by one of the records.
pub(super) struct Matched {
    /// A word for each DS.
    pub(super) ds: Vec<bool>,
    /// A word for each key.
    pub(super) keys: Vec<bool>,
}

/// Holds DS records against keys, by tag, algorithm and digest; of each key a digest is made once for each digest type at most.
pub(super) fn matched(zone: &Name, records: &[Ds], keys: &[Published]) -> Matched {
    let mut prints = sorted(records.iter().map(print_of).collect(), Print::cmp);
    prints.dedup();
    let known = |number: &u8| DigestKind::from_number(*number).is_some();
    let mut types = sorted(records.iter().map(|ds| ds.digest_type).filter(known).collect(), u8::cmp);
    types.dedup();
    let mut hit = vec![false; prints.len()];
    let mut find = |key: &Published| {
        let mut found = false;
        for digest_type in types.iter().copied() {
            let named = (key.dnskey.key_tag, key.dnskey.algorithm, digest_type);
            let first = prints.partition_point(|(tag, algorithm, of, _)| (*tag, *algorithm, *of) < named);
            let is_named = prints.get(first).is_some_and(|(tag, algorithm, of, _)| (*tag, *algorithm, *of) == named);
            let Some(kind) = DigestKind::from_number(digest_type).filter(|_| is_named) else { continue };
            let octets = digest(kind, &[&canonical::ds_octets(zone, &key.rdata)]);
            let place = prints.binary_search(&(named.0, named.1, named.2, &octets));
            if let Some(hit) = place.ok().and_then(|place| hit.get_mut(place)) {
                (*hit, found) = (true, true);
            }
        }
        found
    };
    let keys = keys.iter().map(&mut find).collect();
    let is_hit = |ds: &Ds| prints.binary_search(&print_of(ds)).is_ok_and(|place| hit.get(place) == Some(&true));
    Matched { ds: records.iter().map(is_hit).collect(), keys }
}

/// The DS records of `these` that are not `among` the others.
pub(super) fn missing<'d>(these: &'d [Ds], among: &[Ds]) -> Vec<&'d Ds> {
    let prints = sorted(among.iter().map(print_of).collect(), Print::cmp);
    these.iter().filter(|ds| prints.binary_search(&print_of(ds)).is_err()).collect()
}

/// All of a DS, in an order.
type Print<'d> = (u16, u8, u8, &'d [u8]);

fn print_of(ds: &Ds) -> Print<'_> {
    (ds.key_tag, ds.algorithm, ds.digest_type, &ds.digest)
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

impl Advice {
    fn of(zone: &Name, ds: Option<&SignedRrset>, keys: Option<&SignedRrset>) -> Self {
        let ds: Vec<Ds> = ds.iter().flat_map(|set| set.rrset.rdatas()).filter_map(Ds::from_rdata).collect();
        let keys = keys.map(entry_keys).unwrap_or_default();
        let text = |ds: &Ds| ds_text(zone, ds);
        let of_keys: Vec<Ds> = keys.iter().map(|key| ds_of(zone, key)).collect();
        let publish = missing(&of_keys, &ds).into_iter().map(text).collect();
        let leads = matched(zone, &ds, &keys).ds;
        let remove = ds.iter().zip(leads).filter(|(_, leads)| !leads).map(|(ds, _)| text(ds)).collect();
        Self { ds, keys, publish, remove }
    }
}

fn entry_keys(set: &SignedRrset) -> Vec<Published> {
    let named = set.signatures.iter().map(|signature| (signature.rrsig.key_tag, signature.rrsig.algorithm));
    let named = sorted(named.collect(), <(u16, u8)>::cmp);
    let mut keys: Vec<Published> = keys_in(set)
        .into_iter()
        .filter(|key| key.dnskey.is_zone_key() && !key.dnskey.is_revoked() && key.dnskey.protocol == 3)
        .filter(|key| Algorithm::from_number(key.dnskey.algorithm).is_some())
        .filter(|key| named.binary_search(&(key.dnskey.key_tag, key.dnskey.algorithm)).is_ok())
        .collect();
    if keys.iter().any(|key| key.dnskey.is_entry_point()) {
        keys.retain(|key| key.dnskey.is_entry_point());
    }
    keys
}

/// A DS in presentation format, as a registrar's form takes it (RFC 4034 5.3).
pub(super) fn ds_text(zone: &Name, ds: &Ds) -> String {
    use std::fmt::Write;
    let mut text = format!("{} IN DS {} {} {} ", shown(zone), ds.key_tag, ds.algorithm, ds.digest_type);
    for octet in &ds.digest {
        // Writing to a String cannot fail.
        let _ = write!(text, "{octet:02X}");
    }
    text
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
