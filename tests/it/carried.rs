//! Advice carried out: zones with their keys at hand, what each order changes in their records, and what is wrong with that.

use std::collections::BTreeSet;

use explainer::case::Case;
use explainer::crypto::{Algorithm, verify};
use explainer::diagnose::remedy::TYPED;
use explainer::diagnose::{Arg, Diagnoses, Found, Order, Part, Remedy, Severity, find};
use explainer::dns::security::{Dnskey, Ds, Rrsig};
use explainer::dns::{Name, Rtype, canonical, shown};

use crate::zone::{Asked, DAY, Draft, Key, NOW, Seal, Set, TTL, ZONE, name, nsec_of, root_key, soa, tld_key};

/// What a verdict is worth to who asks.
pub(crate) fn worth(verdict: &str) -> u8 {
    match verdict {
        "secure" => 2,
        "insecure" => 1,
        _ => 0,
    }
}

pub(crate) fn judged(draft: &Draft) -> (Case, &'static str, Diagnoses) {
    let case = draft.case("remedy");
    let report = case.validate();
    let found = find(&report, &case.capture);
    (case, report.verdict.word(), found)
}

/// Zones with all their keys at hand, as their operators have them.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) draft: Draft,
    zones: Vec<Owned>,
    /// What the clock shows that signers go by, in Unix seconds.
    clock: u32,
}

/// A zone and its keys, be they published or not.
#[derive(Clone, Debug)]
pub(crate) struct Owned {
    pub(crate) zone: String,
    pub(crate) keys: Vec<Key>,
}

impl World {
    /// The chain down to `example.test.`, which has these keys.
    pub(crate) fn chain(draft: Draft, keys: Vec<Key>) -> Self {
        let owned = |zone: &str, keys| Owned { zone: zone.to_owned(), keys };
        let zones = vec![owned(".", vec![root_key()]), owned("test.", vec![tld_key()]), owned(ZONE, keys)];
        Self::new(draft, zones, NOW)
    }

    /// Any zones, whose signers go by this clock.
    pub(crate) fn new(draft: Draft, zones: Vec<Owned>, clock: u32) -> Self {
        Self { draft, zones, clock }
    }

    /// The closest of the zones that a name is in, and a zone's own.
    fn zone_of(&self, name: &str) -> usize {
        let within = |zone: &str| zone == "." || name == zone || name.ends_with(&format!(".{zone}"));
        let all = self.zones.iter().enumerate().filter(|(_, owned)| within(&owned.zone));
        all.max_by_key(|(_, owned)| owned.zone.len()).map(|(place, _)| place).unwrap()
    }

    /// The zone that the DS RRset of another one stands in.
    fn above(&self, zone: &str) -> String {
        let (_, above) = zone.split_once('.').unwrap();
        self.zones[self.zone_of(if above.is_empty() { "." } else { above })].zone.clone()
    }

    fn keys(&self, zone: &str) -> &[Key] {
        &self.zones[self.zone_of(zone)].keys
    }

    fn gain(&mut self, zone: &str, key: &Key) {
        let place = self.zone_of(zone);
        self.zones[place].keys.push(key.clone());
    }

    /// Whether a fault that shows after an order is one that the order's own words say to mend first: it lies in a zone below one that
    /// counted as unsigned so far, and whoever trusted that zone by the very DS records of the order saw the same before.
    fn was_wrong_below(&self, order: &Order, after: &Diagnoses) -> bool {
        let Remedy::PublishDs { zone, publish, .. } = &order.remedy else { return false };
        let mut draft = self.draft.clone();
        draft.anchors.extend(publish.iter().cloned());
        let ((_, verdict, _), (_, _, trusting)) = (judged(&self.draft), judged(&draft));
        let (Some(root), Some(known)) = (after.root(), trusting.root()) else { return false };
        let place = root.args().iter().find_map(|(key, arg)| match arg {
            Arg::Name(name) if *key == "zone" => Some(name),
            _ => None,
        });
        let below = |place: &Name| place != zone && place.ends_with(zone);
        verdict == "insecure" && place.is_some_and(below) && root.what == known.what
    }

    /// The keys that a zone publishes, and that may sign.
    fn published(&self, zone: &str) -> Vec<Key> {
        let rdatas = self.draft.set_of(zone, Rtype::DNSKEY).map(|set| set.rdatas.clone()).unwrap_or_default();
        let fit = |key: &&Key| rdatas.contains(&key.rdata()) && key.flags & 0x180 == 0x100 && key.protocol == 3;
        self.keys(zone).iter().filter(fit).cloned().collect()
    }

    /// A signature of today.
    fn seal(&self, key: &Key, zone: &str, ttl: u32) -> Seal {
        let mut seal = Seal::new(key.clone(), zone);
        (seal.inception, seal.expiration) = (self.clock - 10 * DAY, self.clock + 10 * DAY);
        seal.original_ttl = ttl.max(TTL);
        seal
    }

    fn seals(&self, keys: &[Key], zone: &str, ttl: u32) -> Vec<Seal> {
        keys.iter().map(|key| self.seal(key, zone, ttl)).collect()
    }

    /// Changes the sets that a filter takes.
    fn each(&mut self, takes: impl Fn(&Set) -> bool, change: impl Fn(&mut Set)) {
        self.draft.asked.iter_mut().flat_map(|asked| &mut asked.sets).filter(|set| takes(set)).for_each(change);
    }

    /// Whether a zone has an RRset to sign: its own keys, what it signed before, and what lost its signatures.
    fn signs(&self, zone: &str, set: &Set) -> bool {
        let own = set.rtype == Rtype::DNSKEY && set.owner == zone;
        let inside = self.zones[self.zone_of(&set.owner)].zone == zone && set.rtype != Rtype::DS;
        // What a DNAME makes is not signed (RFC 6672 5.3.1).
        let stripped = inside && set.seals.is_empty() && set.rtype != Rtype::CNAME;
        own || stripped || set.seals.iter().any(|seal| seal.signer == zone)
    }

    /// Signs all that a zone holds anew, its keys by all of them.
    fn sign_again(&mut self, zone: &str) {
        if self.published(zone).is_empty() {
            // Whoever has no key that may sign makes one.
            let key = Key::p256(55);
            self.gain(zone, &key);
            self.draft.set(zone, Rtype::DNSKEY).rdatas.push(key.rdata());
        }
        let seals = self.seals(&self.published(zone), zone, TTL);
        let before = self.clone();
        self.each(
            |set| before.signs(zone, set),
            |set| {
                set.seals.clone_from(&seals);
                set.seals.iter_mut().for_each(|seal| seal.original_ttl = set.ttl.max(TTL));
            },
        );
    }

    /// Each step that carries an order out, one after the other; `None` for an order that is no change of records.
    pub(crate) fn steps(&self, order: &Order) -> Option<Vec<Step>> {
        let lines = |lines: &[String]| lines.iter().map(|line| rdata_of(line)).collect::<Vec<_>>();
        Some(match &order.remedy {
            Remedy::AsTold | Remedy::AskAnother | Remedy::SetClock | Remedy::Wait | Remedy::Nothing => return None,
            Remedy::FixWish { .. } | Remedy::WishUnsigned { .. } => return None,
            Remedy::WithoutOptOut { .. } | Remedy::MendFirst { .. } => return None,
            Remedy::SignAgain { zone } | Remedy::SignNamed { zone } => vec![Step::SignAgain(shown(zone))],
            // What stands stays, a signature by a revoked key too.
            Remedy::SignFirst { zone } => vec![Step::SignKeysToo(shown(zone))],
            // Some keys of the gallery are numbers that nobody can sign with.
            Remedy::SignKeysWith { zone, key_tag, .. } => {
                let is_at_hand = self.keys(&shown(zone)).iter().any(|key| key.tag() == *key_tag);
                vec![Step::SignKeys(shown(zone), *key_tag)].into_iter().filter(|_| is_at_hand).collect()
            }
            Remedy::SignAlgorithm { zone, algorithm } => vec![Step::SignAlgorithm(shown(zone), *algorithm)],
            Remedy::WithdrawKeys { zone, algorithm } => {
                vec![Step::Withdraw(shown(zone), *algorithm), Step::Unseal(shown(zone), *algorithm)]
            }
            Remedy::Rollover { zone, algorithm } => {
                let zone = shown(zone);
                let new = Key::p256(77);
                let old: Vec<Vec<u8>> = self
                    .draft
                    .asked
                    .iter()
                    .flat_map(|asked| &asked.sets)
                    .filter(|set| set.rtype == Rtype::DS && set.owner == zone)
                    .flat_map(|set| set.rdatas.clone())
                    .filter(|rdata| rdata.get(2) == Some(algorithm))
                    .collect();
                vec![
                    Step::SealBy(zone.clone(), new.clone()),
                    Step::Publish(zone.clone(), new.clone()),
                    Step::Ds(zone.clone(), vec![new.ds(&zone, 2)], vec![]),
                    Step::Ds(zone.clone(), vec![], old),
                    Step::Withdraw(zone.clone(), *algorithm),
                    Step::Unseal(zone, *algorithm),
                ]
            }
            Remedy::PublishDs { zone, publish, .. } => vec![Step::Ds(shown(zone), lines(publish), vec![])],
            Remedy::ReplaceDs { zone, publish, remove, .. } => {
                vec![Step::Ds(shown(zone), lines(publish), vec![]), Step::Ds(shown(zone), vec![], lines(remove))]
            }
            Remedy::RemoveDs { zone, remove, .. } => vec![Step::Ds(shown(zone), vec![], lines(remove))],
            Remedy::Unsign { zone, .. } => vec![Step::Unsign(shown(zone))],
        })
    }

    pub(crate) fn take(&mut self, step: &Step) {
        match step {
            Step::SignAgain(zone) => {
                // A zone without keys is given its own back.
                if self.draft.set_of(zone, Rtype::DNSKEY).is_none() {
                    let keys = self.keys(zone);
                    let mut set = Set::new(zone, Rtype::DNSKEY, keys.iter().map(Key::rdata).collect());
                    set.seals = self.seals(keys.get(..1).unwrap_or_default(), zone, TTL);
                    let asked = self.asked(zone, Rtype::DNSKEY);
                    (asked.rcode, asked.sets) = (0, vec![set]);
                }
                self.sign_again(zone);
            }
            Step::SignKeysToo(zone) => {
                if self.published(zone).is_empty() {
                    self.take(&Step::SignAgain(zone.clone()));
                }
                let fit: Vec<u16> = self.published(zone).iter().map(Key::tag).collect();
                self.draft.set(zone, Rtype::DNSKEY).seals.retain(|seal| !fit.contains(&seal.key.tag()));
                self.sign_keys(zone);
            }
            Step::SignKeys(zone, tag) => {
                let key = self.keys(zone).iter().find(|key| key.tag() == *tag).expect("a key of this tag");
                let seal = self.seal(key, zone, TTL);
                self.draft.set(zone, Rtype::DNSKEY).seals.push(seal);
            }
            Step::SignAlgorithm(zone, algorithm) => {
                for key in self.published(zone).into_iter().filter(|key| key.algorithm == *algorithm) {
                    self.seal_by(zone, &key);
                }
            }
            Step::SealBy(zone, key) => {
                self.gain(zone, key);
                self.seal_by(zone, key);
            }
            Step::Publish(zone, key) => {
                self.change_keys(zone, |rdatas| rdatas.push(key.rdata()));
                self.sign_keys(zone);
            }
            Step::Withdraw(zone, algorithm) => {
                self.change_keys(zone, |rdatas| rdatas.retain(|rdata| rdata.get(3) != Some(algorithm)));
                self.sign_keys(zone);
            }
            Step::Unseal(zone, algorithm) => {
                let goes =
                    |seal: &Seal| seal.signer == *zone && seal.algorithm.unwrap_or(seal.key.algorithm) == *algorithm;
                self.each(|_| true, |set| set.seals.retain(|seal| !goes(seal)));
            }
            Step::Ds(zone, add, remove) => {
                let parent = self.above(zone);
                let signers = self.published(&parent);
                let seals = self.seals(&signers, &parent, TTL);
                let asked = self.asked(zone, Rtype::DS);
                // Now there is something to deny, in a section that the resolver's JSON may have left out so far.
                asked.without_authority = false;
                let mut rdatas =
                    asked.sets.iter().find(|set| set.rtype == Rtype::DS).map_or(vec![], |set| set.rdatas.clone());
                assert!(remove.iter().all(|one| rdatas.contains(one)), "removes what is not there: {remove:?}");
                rdatas.retain(|rdata| !remove.contains(rdata));
                rdatas.extend(add.iter().cloned());
                asked.rcode = 0;
                asked.sets = match rdatas.is_empty() {
                    true => vec![
                        Set { owner: parent.clone(), ..soa() },
                        // The last name of its zone, whatever else there is: nothing but this name is asked of it.
                        nsec_of(zone, &parent, &[Rtype::NS, Rtype::RRSIG, Rtype::NSEC]),
                    ],
                    false => vec![Set::new(zone, Rtype::DS, rdatas)],
                };
                asked.sets.iter_mut().for_each(|set| set.seals.clone_from(&seals));
            }
            Step::Unsign(zone) => {
                let all = self.draft.set(zone, Rtype::DS).rdatas.clone();
                self.take(&Step::Ds(zone.clone(), vec![], all));
            }
        }
    }

    /// What came for a question, which may be one that nobody asked yet.
    fn asked(&mut self, name: &str, rtype: Rtype) -> &mut Asked {
        if self.draft.asked.iter().all(|asked| asked.name != name || asked.rtype != rtype) {
            self.draft.asked.push(Asked::new(name, rtype, Vec::new()));
        }
        self.draft.at(name, rtype)
    }

    fn seal_by(&mut self, zone: &str, key: &Key) {
        let seal = self.seal(key, zone, TTL);
        self.each(
            |set| set.seals.iter().any(|seal| seal.signer == zone),
            |set| set.seals.push(Seal { original_ttl: set.ttl.max(TTL), ..seal.clone() }),
        );
    }

    /// Changes the keys of a zone. What held before is signed anew; what did not hold stays as it is.
    fn change_keys(&mut self, zone: &str, change: impl FnOnce(&mut Vec<Vec<u8>>)) {
        let set = self.draft.set(zone, Rtype::DNSKEY);
        let held: Vec<bool> = set.seals.iter().map(|seal| holds(seal, set)).collect();
        for (seal, _) in set.seals.iter_mut().zip(held).filter(|(_, held)| *held) {
            seal.signature = None;
        }
        change(&mut set.rdatas);
    }

    /// The keys of a zone are signed by those that signed them before and are there still, and by what is new.
    fn sign_keys(&mut self, zone: &str) {
        let rdatas = self.draft.set(zone, Rtype::DNSKEY).rdatas.clone();
        for key in self.keys(zone).to_vec().into_iter().filter(|key| rdatas.contains(&key.rdata())) {
            let seal = self.seal(&key, zone, TTL);
            let set = self.draft.set(zone, Rtype::DNSKEY);
            if set.seals.iter().all(|seal| seal.key.tag() != key.tag()) {
                set.seals.push(seal);
            }
        }
    }
}

/// Whether a signature is one of its key over this very RRset, whenever it is valid.
fn holds(seal: &Seal, set: &Set) -> bool {
    let Some(rrsig) = Rrsig::from_rdata(&seal.rdata(set)) else { return false };
    let Some(algorithm) = Algorithm::from_number(rrsig.algorithm) else { return false };
    let octets = canonical::signed_octets(&rrsig, &name(&set.owner), 1, set.rdatas.iter().map(Vec::as_slice));
    octets.is_some_and(|octets| verify(algorithm, &seal.key.public, &octets, &rrsig.signature).is_ok())
}

/// One change of records.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    SignAgain(String),
    SignKeysToo(String),
    SignKeys(String, u16),
    SignAlgorithm(String, u8),
    SealBy(String, Key),
    Publish(String, Key),
    Withdraw(String, u8),
    Unseal(String, u8),
    Ds(String, Vec<Vec<u8>>, Vec<Vec<u8>>),
    Unsign(String),
}

/// The RDATA of a DS in presentation format.
fn rdata_of(line: &str) -> Vec<u8> {
    let mut fields = line.split_whitespace().skip(3);
    let mut number = || fields.next().unwrap().parse::<u16>().unwrap();
    let mut rdata = number().to_be_bytes().to_vec();
    rdata.extend([number() as u8, number() as u8]);
    rdata.extend(domain::utils::base16::decode_vec(fields.next().unwrap()).unwrap());
    rdata
}

/// Carries out every order of every finding, each from the state that it was found in. Gives what went wrong.
pub(crate) fn tried(what: &str, world: &World) -> Vec<String> {
    let (_, before, found) = judged(&world.draft);
    let mut wrong = advises_safely(what, world, &found);
    for one in found.all() {
        for order in &one.fix {
            let Some(steps) = world.steps(order) else { continue };
            let mut after = world.clone();
            let mut verdict = before;
            for (number, step) in steps.iter().enumerate() {
                after.take(step);
                let (_, now, then) = judged(&after.draft);
                // What says itself that the zone is unsigned afterwards may make it so, where it is broken now.
                let least = if matches!(step, Step::Unsign(_)) { worth(before).min(1) } else { worth(before) };
                if worth(now) < least && !world.was_wrong_below(order, &then) {
                    wrong.push(format!(
                        "{what}: {} {:?}, step {number}: {before} became {now}",
                        one.code(),
                        order.remedy
                    ));
                }
                verdict = now;
            }
            let (_, _, then) = judged(&after.draft);
            let is_first = one.fix.first() == Some(order);
            // What is said to be a first step alone may leave the rest to be told.
            let is_first = is_first && !matches!(order.remedy, Remedy::SignFirst { .. });
            if one.part == Part::RootCause && is_first && then.root().is_some_and(|root| root.what == one.what) {
                wrong.push(format!("{what}: {} {:?} mends nothing: {verdict}", one.code(), order.remedy));
            }
        }
    }
    wrong
}

/// Whoever does what is advised first, again and again, arrives: nothing is broken in the end. Gives what did not.
pub(crate) fn followed(what: &str, world: &World) -> Option<String> {
    const ROUNDS: usize = 6;
    let mut world = world.clone();
    let mut told = Vec::new();
    for _ in 0..ROUNDS {
        let (_, verdict, found) = judged(&world.draft);
        let Some(root) = found.root() else {
            return (worth(verdict) == 0).then(|| format!("{what}: {verdict} without a cause"));
        };
        // Words that no change of records stands behind are for people.
        let order = root.fix.first()?;
        let steps = world.steps(order)?;
        told.push(format!("{} {:?}", root.code(), order.remedy));
        steps.iter().for_each(|step| world.take(step));
    }
    Some(format!("{what}: never in order: {told:?}"))
}

/// What holds of every advice, carried out or not: a DS is proposed for a key that is there and signs; none is removed before another
/// that leads to such a key stands; no two orders about a zone want opposite things.
fn advises_safely(what: &str, world: &World, found: &Diagnoses) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut published: BTreeSet<String> = BTreeSet::new();
    let mut removed: BTreeSet<String> = BTreeSet::new();
    let mut kept: BTreeSet<(Name, u8)> = BTreeSet::new();
    let mut left: BTreeSet<(Name, u8)> = BTreeSet::new();
    // A diagnosis without words of its own for what mends it must have found something.
    let wordless =
        |one: &&Found| TYPED.contains(&one.code()) && one.fix.iter().any(|order| order.remedy == Remedy::AsTold);
    wrong.extend(found.all().iter().filter(wordless).map(|one| format!("{what}: no words for {}", one.code())));
    // The chain's being whole in spite of a finding is not given up for it.
    let gives_up = |one: &&Found| {
        let unsigns = one.fix.iter().any(|order| matches!(order.remedy, Remedy::Unsign { .. }));
        unsigns && one.severity != Severity::Error
    };
    wrong
        .extend(found.all().iter().filter(gives_up).map(|one| format!("{what}: {} unsigns for a warning", one.code())));
    for order in found.all().iter().flat_map(|one: &Found| &one.fix) {
        match &order.remedy {
            Remedy::PublishDs { publish, .. } | Remedy::ReplaceDs { publish, .. } if publish.is_empty() => {
                wrong.push(format!("{what}: nothing to publish in {order:?}"));
            }
            Remedy::PublishDs { publish, .. } => published.extend(publish.iter().cloned()),
            Remedy::ReplaceDs { publish, remove, .. } => {
                published.extend(publish.iter().cloned());
                removed.extend(remove.iter().cloned());
            }
            Remedy::RemoveDs { remove, .. } => removed.extend(remove.iter().cloned()),
            Remedy::SignAlgorithm { zone, algorithm } | Remedy::SignKeysWith { zone, algorithm, .. } => {
                kept.insert((zone.clone(), *algorithm));
            }
            Remedy::WithdrawKeys { zone, algorithm } | Remedy::Rollover { zone, algorithm } => {
                left.insert((zone.clone(), *algorithm));
            }
            _ => {}
        }
    }
    wrong.extend(published.intersection(&removed).map(|line| format!("{what}: publish and remove {line}")));
    wrong.extend(kept.intersection(&left).map(|one| format!("{what}: sign with and leave {one:?}")));
    for line in &published {
        let ds = Ds::from_rdata(&rdata_of(line)).unwrap();
        let sets = world.draft.asked.iter().flat_map(|asked| &asked.sets);
        let mut keys = sets.filter(|set| set.rtype == Rtype::DNSKEY && line.starts_with(&format!("{} ", set.owner)));
        let signs = |set: &Set| {
            let there =
                set.rdatas.iter().filter_map(|rdata| Dnskey::from_rdata(rdata)).any(|key| key.key_tag == ds.key_tag);
            there && set.seals.iter().any(|seal| seal.key_tag.unwrap_or(seal.key.tag()) == ds.key_tag)
        };
        if !keys.any(signs) {
            wrong.push(format!("{what}: the key of {line} is not there, or does not sign"));
        }
    }
    wrong
}
