//! What the page advises is carried out, step by step, on zones made by chance and on the cases of the gallery: nobody is worse off after
//! any of the steps, and where the finding is the root cause it is gone after the last.

use std::collections::{BTreeMap, BTreeSet};

use explainer::case::Case;
use explainer::diagnose::remedy::TYPED;
use explainer::diagnose::{Diagnoses, Found, Order, Part, Remedy, find};
use explainer::dns::security::{Dnskey, Ds};
use explainer::dns::{Name, Rtype, shown};

use crate::random::Random;
use crate::shown::cases;
use crate::unbound::Unbound;
use crate::zone::{
    Asked, DAY, Draft, Key, NOW, Seal, Set, ZONE, answer, nsec_of, root_key, soa, tld_key, unsigned, zone_key,
};

/// What a verdict is worth to who asks.
fn worth(verdict: &str) -> u8 {
    match verdict {
        "secure" => 2,
        "insecure" => 1,
        _ => 0,
    }
}

fn judged(draft: &Draft) -> (Case, &'static str, Diagnoses) {
    let case = draft.case("remedy");
    let report = case.validate();
    let found = find(&report, &case.capture);
    (case, report.verdict.word(), found)
}

/// Zones with all their keys at hand, as their operators have them.
struct World {
    draft: Draft,
    /// Of `example.test.`.
    keys: Vec<Key>,
}

impl World {
    fn key(&self, zone: &str) -> Vec<Key> {
        match zone {
            "." => vec![root_key()],
            "test." => vec![tld_key()],
            _ => self.keys.clone(),
        }
    }

    /// The keys that a zone publishes, and that may sign.
    fn published(&self, zone: &str) -> Vec<Key> {
        let rdatas = self.draft.set_of(zone, Rtype::DNSKEY).map(|set| set.rdatas.clone()).unwrap_or_default();
        let fit = |key: &Key| rdatas.contains(&key.rdata()) && key.flags & 0x180 == 0x100;
        self.key(zone).into_iter().filter(fit).collect()
    }

    /// Signs all that a zone holds anew, its keys by all of them.
    fn sign_again(&mut self, zone: &str) {
        if self.published(zone).is_empty() {
            // Whoever has no key that may sign makes one.
            let key = Key::p256(55);
            self.keys.push(key.clone());
            self.draft.set(zone, Rtype::DNSKEY).rdatas.push(key.rdata());
        }
        let keys = self.published(zone);
        for set in self.draft.asked.iter_mut().flat_map(|asked| &mut asked.sets) {
            let own = set.rtype == Rtype::DNSKEY && set.owner == zone;
            if own || set.seals.iter().any(|seal| seal.signer == zone) {
                set.seals = keys.iter().map(|key| Seal::new(key.clone(), zone)).collect();
            }
        }
    }

    /// Each step that carries an order out, one after the other; `None` for an order that is no change of records.
    fn steps(&self, order: &Order) -> Option<Vec<Step>> {
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
                let is_at_hand = self.key(&shown(zone)).iter().any(|key| key.tag() == *key_tag);
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

    fn take(&mut self, step: &Step) {
        match step {
            Step::SignAgain(zone) => {
                // A zone without keys is given its own back.
                if self.draft.set_of(zone, Rtype::DNSKEY).is_none() {
                    let keys = self.key(zone);
                    let set = Set::new(zone, Rtype::DNSKEY, keys.iter().map(Key::rdata).collect());
                    let asked = self.draft.at(zone, Rtype::DNSKEY);
                    (asked.rcode, asked.sets) = (0, vec![set.sealed(&keys[0], zone)]);
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
                let key = self.key(zone).into_iter().find(|key| key.tag() == *tag).expect("a key of this tag");
                self.draft.set(zone, Rtype::DNSKEY).seals.push(Seal::new(key, zone));
            }
            Step::SignAlgorithm(zone, algorithm) => {
                for key in self.published(zone).into_iter().filter(|key| key.algorithm == *algorithm) {
                    self.seal_by(zone, &key);
                }
            }
            Step::SealBy(zone, key) => {
                self.keys.push(key.clone());
                self.seal_by(zone, key);
            }
            Step::Publish(zone, key) => {
                self.draft.set(zone, Rtype::DNSKEY).rdatas.push(key.rdata());
                self.sign_keys(zone);
            }
            Step::Withdraw(zone, algorithm) => {
                self.draft.set(zone, Rtype::DNSKEY).rdatas.retain(|rdata| rdata.get(3) != Some(algorithm));
                self.sign_keys(zone);
            }
            Step::Unseal(zone, algorithm) => {
                for set in self.draft.asked.iter_mut().flat_map(|asked| &mut asked.sets) {
                    set.seals.retain(|seal| seal.signer != *zone || seal.key.algorithm != *algorithm);
                }
            }
            Step::Ds(zone, add, remove) => {
                let parent = match zone.as_str() {
                    "test." => (root_key(), "."),
                    ZONE => (tld_key(), "test."),
                    _ => (zone_key(), ZONE),
                };
                let asked = self.draft.at(zone, Rtype::DS);
                let mut rdatas =
                    asked.sets.iter().find(|set| set.rtype == Rtype::DS).map_or(vec![], |set| set.rdatas.clone());
                assert!(remove.iter().all(|one| rdatas.contains(one)), "removes what is not there: {remove:?}");
                rdatas.retain(|rdata| !remove.contains(rdata));
                rdatas.extend(add.iter().cloned());
                let denial = || {
                    let mut nsec = nsec_of(zone, "zz.test.", &[Rtype::NS, Rtype::RRSIG, Rtype::NSEC]);
                    nsec.seals = vec![Seal::new(parent.0.clone(), parent.1)];
                    let mut soa = soa();
                    soa.owner = parent.1.to_owned();
                    soa.seals = vec![Seal::new(parent.0.clone(), parent.1)];
                    vec![soa, nsec]
                };
                asked.sets = match rdatas.is_empty() {
                    true => denial(),
                    false => vec![Set::new(zone, Rtype::DS, rdatas).sealed(&parent.0, parent.1)],
                };
            }
            Step::Unsign(zone) => {
                let all = self.draft.set(zone, Rtype::DS).rdatas.clone();
                self.take(&Step::Ds(zone.clone(), vec![], all));
            }
        }
    }

    fn seal_by(&mut self, zone: &str, key: &Key) {
        for set in self.draft.asked.iter_mut().flat_map(|asked| &mut asked.sets) {
            if set.seals.iter().any(|seal| seal.signer == zone) {
                set.seals.push(Seal::new(key.clone(), zone));
            }
        }
    }

    /// The keys of a zone are signed by those that signed them before and are there still, and by what is new.
    fn sign_keys(&mut self, zone: &str) {
        let rdatas = self.draft.set(zone, Rtype::DNSKEY).rdatas.clone();
        for key in self.key(zone).into_iter().filter(|key| rdatas.contains(&key.rdata())) {
            let set = self.draft.set(zone, Rtype::DNSKEY);
            if set.seals.iter().all(|seal| seal.key.tag() != key.tag()) {
                set.seals.push(Seal::new(key, zone));
            }
        }
    }
}

/// One change of records.
#[derive(Clone, Debug)]
enum Step {
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
fn tried(what: &str, world: &World) -> Vec<String> {
    let (_, before, found) = judged(&world.draft);
    let mut wrong = advises_safely(what, world, &found);
    for one in found.all() {
        for order in &one.fix {
            let Some(steps) = world.steps(order) else { continue };
            let mut after = World { draft: world.draft.clone(), keys: world.keys.clone() };
            let mut verdict = before;
            for (number, step) in steps.iter().enumerate() {
                after.take(step);
                let (_, now, _) = judged(&after.draft);
                // What says itself that the zone is unsigned afterwards may make it so, where it is broken now.
                let least = if matches!(step, Step::Unsign(_)) { worth(before).min(1) } else { worth(before) };
                if worth(now) < least {
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
fn followed(what: &str, world: &World) -> Option<String> {
    const ROUNDS: usize = 6;
    let mut world = World { draft: world.draft.clone(), keys: world.keys.clone() };
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

#[test]
fn what_is_advised_for_the_cases_of_the_gallery_makes_nothing_worse() {
    let mut wrong = Vec::new();
    for (shown, _) in cases() {
        let mut keys: Vec<Key> = Vec::new();
        for seal in shown.draft.asked.iter().flat_map(|asked| &asked.sets).flat_map(|set| &set.seals) {
            if seal.signer == ZONE && keys.iter().all(|key| key.rdata() != seal.key.rdata()) {
                keys.push(seal.key.clone());
            }
        }
        if keys.iter().all(|key| key.rdata() != zone_key().rdata()) {
            keys.push(zone_key());
        }
        wrong.extend(tried(shown.code, &World { draft: shown.draft.clone(), keys }));
    }
    assert!(wrong.is_empty(), "{} advices:\n{}", wrong.len(), wrong.join("\n"));
}

/// A zone with keys, signatures and a DS RRset by chance, most of them wrong in some way.
fn by_chance(random: &mut Random) -> World {
    let algorithm = |random: &mut Random, seed: u8| match random.below(8) {
        0 => Key::ed25519(seed),
        1 => Key::rsa(7),
        2 => Key::rsa(8),
        _ => Key::p256(seed),
    };
    let count = 1 + random.below(3);
    let mut keys: Vec<Key> = Vec::new();
    for seed in 0..count {
        let flags = [257, 257, 257, 256, 385][random.below(5)];
        let key = algorithm(random, 10 + seed as u8).with_flags(flags);
        if keys.iter().all(|known| known.public != key.public) {
            keys.push(key);
        }
    }
    let gone = Key::p256(99);
    let mut draft = if random.below(6) == 0 { unsigned() } else { answer() };
    let rdatas: Vec<Vec<u8>> = keys.iter().filter(|_| random.below(8) > 0).map(Key::rdata).collect();
    let is_there = |key: &Key| rdatas.contains(&key.rdata());
    let mut seals: Vec<Seal> = Vec::new();
    for key in keys.iter().filter(|key| is_there(key)) {
        if random.below(5) == 0 {
            continue;
        }
        let mut seal = Seal::new(key.clone(), ZONE);
        match random.below(10) {
            0 => (seal.inception, seal.expiration) = (NOW - 20 * DAY, NOW - DAY),
            1 => seal.signature = Some(vec![3; 64]),
            _ => {}
        }
        seals.push(seal);
    }
    let mut ds: Vec<Vec<u8>> = Vec::new();
    for key in keys.iter().chain([&gone]) {
        match random.below(5) {
            0 => {}
            1 => ds.push(key.ds(ZONE, 1)),
            2 => ds.push(key.ds(ZONE, 4)),
            3 => {
                let mut wrong = key.ds(ZONE, 2);
                wrong[10] ^= u8::from(random.below(2) == 0);
                ds.push(wrong);
            }
            _ => ds.extend([key.ds(ZONE, 2), key.ds(ZONE, 1)]),
        }
    }
    if random.below(6) == 0 {
        ds.push(Key::opaque(3, vec![9; 64]).ds(ZONE, 2));
    }
    let signer =
        keys.iter().find(|key| is_there(key) && key.flags & 0x80 == 0).cloned().unwrap_or_else(|| keys[0].clone());
    for set in draft.asked.iter_mut().flat_map(|asked| &mut asked.sets) {
        if set.rtype != Rtype::DNSKEY && set.seals.iter().any(|seal| seal.signer == ZONE) {
            set.seals = vec![Seal::new(signer.clone(), ZONE)];
        }
    }
    if random.below(3) == 0 {
        let mut wish = Set::new(
            ZONE,
            Rtype::CDS,
            keys.iter().chain([&gone]).filter(|_| random.below(2) == 0).map(|key| key.ds(ZONE, 2)).collect(),
        );
        wish.seals = vec![Seal::new(signer, ZONE)];
        if !wish.rdatas.is_empty() {
            draft = draft.and(Asked::new(ZONE, Rtype::CDS, vec![wish]));
        }
    }
    let set = draft.set(ZONE, Rtype::DNSKEY);
    (set.rdatas, set.seals) = (rdatas.clone(), seals);
    if rdatas.is_empty() {
        draft.at(ZONE, Rtype::DNSKEY).sets = vec![soa()];
    }
    if ds.is_empty() {
        ds.push(gone.ds(ZONE, 2));
    }
    draft.set(ZONE, Rtype::DS).rdatas = ds;
    World { draft, keys }
}

/// The same by unbound's verdicts, each state of the zone asked of it anew. Gives what went wrong, and how often it said what we say.
fn tried_by_unbound(what: &str, world: &World, unbound: &Unbound, tally: &mut Tally) -> Vec<String> {
    let mut wrong = Vec::new();
    let before = tally.ask(unbound, &world.draft);
    let (_, _, found) = judged(&world.draft);
    for one in found.all() {
        for order in &one.fix {
            let Some(steps) = world.steps(order) else { continue };
            let mut after = World { draft: world.draft.clone(), keys: world.keys.clone() };
            for (number, step) in steps.iter().enumerate() {
                after.take(step);
                let now = tally.ask(unbound, &after.draft);
                let least = if matches!(step, Step::Unsign(_)) { worth(before).min(1) } else { worth(before) };
                if worth(now) < least {
                    wrong.push(format!(
                        "{what}: {} {:?}, step {number}: {before} became {now} to unbound",
                        one.code(),
                        order.remedy
                    ));
                }
            }
        }
    }
    wrong
}

/// How often unbound was asked, and what it said that we do not say.
#[derive(Default)]
struct Tally {
    asked: usize,
    differs: BTreeMap<(&'static str, &'static str), usize>,
}

impl Tally {
    fn ask(&mut self, unbound: &Unbound, draft: &Draft) -> &'static str {
        let (said, (_, ours, _)) = (unbound.verdict(draft), judged(draft));
        self.asked += 1;
        if said != ours {
            *self.differs.entry((ours, said)).or_default() += 1;
        }
        said
    }
}

#[test]
fn what_is_advised_makes_nothing_worse_for_unbound() {
    let Some(unbound) = Unbound::new() else { return };
    let count = number("REMEDY_ZONES").unwrap_or(200) / 5;
    let first = number("REMEDY_SEED").unwrap_or_default();
    let (mut wrong, mut tally) = (Vec::new(), Tally::default());
    for seed in first..first + count {
        let world = by_chance(&mut Random::new(seed));
        wrong.extend(tried_by_unbound(&format!("zone {seed}"), &world, &unbound, &mut tally));
    }
    println!("unbound was asked {} times; ours, unbound: {:?}", tally.asked, tally.differs);
    assert!(wrong.is_empty(), "{} advices:\n{}", wrong.len(), wrong.join("\n"));
    let differ: usize = tally.differs.values().sum();
    assert!(tally.asked >= 2 * differ, "it judges something else: {:?} of {}", tally.differs, tally.asked);
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|count| count.parse().ok())
}

#[test]
fn what_is_advised_for_zones_by_chance_makes_nothing_worse() {
    let (count, first) = (number("REMEDY_ZONES").unwrap_or(200), number("REMEDY_SEED").unwrap_or_default());
    let mut wrong = Vec::new();
    let mut carried: BTreeSet<&'static str> = BTreeSet::new();
    for seed in first..first + count {
        let world = by_chance(&mut Random::new(seed));
        let (_, _, found) = judged(&world.draft);
        let orders = found.all().iter().flat_map(|one| &one.fix);
        carried.extend(orders.filter(|order| world.steps(order).is_some()).filter_map(|order| order.remedy.id()));
        wrong.extend(tried(&format!("zone {seed}"), &world));
        wrong.extend(followed(&format!("zone {seed}"), &world));
    }
    println!("{count} zones; carried out: {carried:?}");
    assert!(wrong.is_empty(), "{} advices:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count < 200 || carried.len() >= 8, "only {carried:?}");
}
