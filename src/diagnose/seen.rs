//! What a diagnosis may look at, and what it reads off the capture for its fix.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::crypto::{Algorithm, DigestKind, digest, effort};
use crate::dns::key::Key;
use crate::dns::security::{Dnskey, Ds, Rrsig};
use crate::dns::{Class, Name, Rtype, canonical, shown};
use crate::evidence::rrset::{self, SignedRrset};
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
    /// Whether any of them counts: where none does, the zone is unsigned to all who check (RFC 4035 5.2).
    pub(super) counts: bool,
    /// For each of them, whether it leads to a key that signs.
    pub(super) leads: Vec<bool>,
    /// How long a cache keeps the DS RRset, in seconds.
    pub(super) ttl: u32,
    /// The keys that a DS may name: fit to sign, and signers of the DNSKEY RRset by a signature that was checked.
    pub(super) keys: Vec<Published>,
    /// Tag and algorithm of the keys that a DS names and that would be fit to sign, and do not.
    pub(super) idle: Vec<(u16, u8)>,
    /// The DS records that ought to stand at the parent: SHA-256, one for each key that signs; for those marked as entry points, if any
    /// are.
    pub(super) entries: Vec<Ds>,
    /// Those of them that do not stand there.
    pub(super) publish: Rc<[String]>,
    /// The DS records that lead to no key of the zone at all.
    pub(super) remove: Rc<[String]>,
    /// All DS records.
    pub(super) all: Rc<[String]>,
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
    fn of(report: &Report, zone: &Name, ds: Option<&SignedRrset>, keys: Option<&SignedRrset>) -> Self {
        let ttls = ds.iter().flat_map(|set| {
            let signed = set.signatures.iter().map(|signature| signature.rrsig.original_ttl);
            set.rrset.members().map(|member| member.ttl).chain(signed)
        });
        let ttl = ttls.max().unwrap_or_default();
        let ds: Vec<Ds> = ds.iter().flat_map(|set| set.rrset.rdatas()).filter_map(Ds::from_rdata).collect();
        let (published, signs) = keys.map(|set| signers(report, set)).unwrap_or_default();
        let named = matched(zone, &ds, &published);
        let counted: Vec<Ds> =
            ds.iter().zip(counted(&ds)).filter(|(_, counts)| *counts).map(|(ds, _)| ds.clone()).collect();
        let called = matched(zone, &counted, &published).keys;
        let idle = published.iter().zip(&called).zip(&signs).filter(|((_, named), signs)| **named && !**signs);
        let idle = idle.map(|((key, _), _)| (key.dnskey.key_tag, key.dnskey.algorithm)).collect();
        // What names a key that is there is not in the way, nor what cannot be read.
        let stale = |(ds, leads): &(&Ds, &bool)| !**leads && DigestKind::from_number(ds.digest_type).is_some();
        let text = |ds: &Ds| ds_text(zone, ds);
        let remove = ds.iter().zip(&named.ds).filter(stale).map(|(ds, _)| text(ds)).collect();
        let keys: Vec<Published> =
            published.into_iter().zip(signs).filter(|(_, signs)| *signs).map(|(key, _)| key).collect();
        let leads = leading(zone, &ds, &keys);
        let marked = keys.iter().any(|key| key.dnskey.is_entry_point());
        let points = keys.iter().filter(|key| !marked || key.dnskey.is_entry_point());
        let entries: Vec<Ds> = points.map(|key| ds_of(zone, key)).collect();
        let publish = missing(&entries, &ds).into_iter().map(text).collect();
        let all = ds.iter().map(text).collect();
        Self { counts: !counted.is_empty(), ds, leads, ttl, keys, idle, entries, publish, remove, all }
    }

    /// For each record of a DS RRset that there might be, whether it would lead to a key that signs.
    pub(super) fn leading(&self, zone: &Name, records: &[Ds]) -> Vec<bool> {
        leading(zone, records, &self.keys)
    }
}

fn leading(zone: &Name, records: &[Ds], keys: &[Published]) -> Vec<bool> {
    matched(zone, records, keys).ds.into_iter().zip(counted(records)).map(|(leads, counts)| leads && counts).collect()
}

/// Which records of a DS RRset count: SHA-1 is ignored where a stronger digest stands beside it (RFC 4509 3).
fn counted(records: &[Ds]) -> Vec<bool> {
    let checked = |ds: &Ds| Algorithm::from_number(ds.algorithm).and(DigestKind::from_number(ds.digest_type));
    let stronger = records.iter().filter_map(checked).any(|kind| kind != DigestKind::Sha1);
    records.iter().map(|ds| checked(ds).is_some_and(|kind| kind != DigestKind::Sha1 || !stronger)).collect()
}

/// Signatures over one DNSKEY RRset that are checked for advice, and the work they may cost ([`effort`]): more than an honest zone's
/// take, and not so much that a page would stand still. What is not checked is not advised.
const MOST_CHECKS: usize = 8;
/// See [`MOST_CHECKS`].
const MOST_EFFORT: u64 = 15_000;

/// The keys of a DNSKEY RRset that are fit to sign, and which of them sign it now.
fn signers(report: &Report, set: &SignedRrset) -> (Vec<Published>, Vec<bool>) {
    let fit = |key: &Published| key.dnskey.is_zone_key() && !key.dnskey.is_revoked() && key.dnskey.protocol == 3;
    let keys: Vec<Published> = keys_in(set).into_iter().filter(fit).collect();
    let (mut checks, mut left) = (0, MOST_EFFORT);
    let mut signs = |key: &Published| {
        let Some(algorithm) = Algorithm::from_number(key.dnskey.algorithm) else { return false };
        set.signatures.iter().map(|signature| &signature.rrsig).any(|rrsig| {
            let named = (rrsig.key_tag, rrsig.algorithm) == (key.dnskey.key_tag, key.dnskey.algorithm);
            let begun = !rrsig.expiration.is_before(report.now) && !report.now.is_before(rrsig.inception);
            let cost = effort(algorithm, &key.dnskey.public_key);
            if !named || !begun || rrsig.signer != set.rrset.owner || checks >= MOST_CHECKS || cost > left {
                return false;
            }
            (checks, left) = (checks + 1, left - cost);
            canonical::signed_octets(rrsig, &set.rrset.owner, Class::IN.to_int(), set.rrset.rdatas()).is_some_and(
                |octets| report.suite.verify(algorithm, &key.dnskey.public_key, &octets, &rrsig.signature).is_ok(),
            )
        })
    };
    let signs = keys.iter().map(&mut signs).collect();
    (keys, signs)
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
