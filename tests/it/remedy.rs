//! What the page advises is carried out, step by step, on zones made by chance and on the cases of the gallery: nobody is worse off after
//! any of the steps, and where the finding is the root cause it is gone after the last.

use std::collections::{BTreeMap, BTreeSet};

use explainer::dns::Rtype;

use crate::carried::{Step, World, followed, judged, tried, worth};
use crate::random::Random;
use crate::shown::cases;
use crate::unbound::Unbound;
use crate::zone::{Asked, DAY, Draft, Key, NOW, Seal, Set, ZONE, answer, soa, tld_key, unsigned, zone_key};

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
        wrong.extend(tried(shown.code, &World::chain(shown.draft.clone(), keys)));
    }
    assert!(wrong.is_empty(), "{} advices:\n{}", wrong.len(), wrong.join("\n"));
}

/// What came without an Authority section had nothing to deny; once the DS is gone, there is.
#[test]
fn a_ds_that_is_taken_out_is_denied() {
    let draft = answer().but(|draft| draft.at(ZONE, Rtype::DS).without_authority = true);
    let mut world = World::chain(draft, vec![zone_key()]);
    world.take(&Step::Unsign(ZONE.to_owned()));
    assert_eq!(judged(&world.draft).1, "insecure");
}

/// A fault below a zone that begins to count was there before, and the advice says to look for it. One in the zone itself is none of these.
#[test]
fn what_was_wrong_below_is_told_from_what_the_advice_breaks() {
    let below = |place: &str| {
        answer().but(|draft| {
            draft.set("test.", Rtype::DS).rdatas = vec![tld_key().ds("test.", 3)];
            match place {
                "below" => draft.set(ZONE, Rtype::DS).rdatas = vec![Key::p256(99).ds(ZONE, 2)],
                _ => draft.set(ZONE, Rtype::DS).seals.iter_mut().for_each(|seal| seal.signature = Some(vec![3; 64])),
            }
        })
    };
    for (place, wrongs) in [("below", 0), ("within", 1)] {
        let world = World::chain(below(place), vec![zone_key()]);
        assert_eq!(judged(&world.draft).1, "insecure", "{place}");
        let wrong = tried(place, &world);
        assert_eq!(wrong.len(), wrongs, "{wrong:?}");
    }
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
    World::chain(draft, keys)
}

/// The same by unbound's verdicts, each state of the zone asked of it anew. Gives what went wrong, and how often it said what we say.
fn tried_by_unbound(what: &str, world: &World, unbound: &Unbound, tally: &mut Tally) -> Vec<String> {
    let mut wrong = Vec::new();
    let before = tally.ask(unbound, &world.draft);
    let (_, _, found) = judged(&world.draft);
    for one in found.all() {
        for order in &one.fix {
            let Some(steps) = world.steps(order) else { continue };
            let mut after = world.clone();
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
