//! A small world by chance: a tree of zones with everything that a denial can be about, and what their former and foreign
//! keepers have signed.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use explainer::dns::{Name, Rtype, ToName, canonical, parent};
use explainer::evidence::Question;

use super::super::zone::name;
use super::honest::Reply;
use super::signed::{Denial, Draft, Gap, Held, Seal, Shape, Times, Zone, hash, hashed, key, nsec, nsec3, signer};
use crate::random::Random;

/// Labels of hosts: few, so that names meet. The last two are zones elsewhere.
const LABELS: [&str; 7] = ["a", "b", "c", "d", "w", "s", "n"];

/// The zone of the adversary: signed and delegated as it should be, and its key signs whatever its keeper likes.
pub(super) const EVIL: &str = "x.t.";
pub(super) const EVIL_SEED: u8 = 66;

/// How a zone hangs in the tree.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// Signed, with a DS.
    Signed,
    /// Not signed.
    Unsigned,
    /// Signed, without a DS.
    Island,
    /// Signed, with a DS of an algorithm that nobody knows: as good as unsigned (RFC 4035 5.2).
    Unknown,
}

/// The tree, parents first: the zone, how it is delegated, and in how many of ten worlds it is there.
const TREE: [(&str, Cut, usize); 15] = [
    (".", Cut::Signed, 10),
    ("t.", Cut::Signed, 10),
    ("e.t.", Cut::Signed, 10),
    ("f.t.", Cut::Signed, 7),
    (EVIL, Cut::Signed, 10),
    ("u.t.", Cut::Unsigned, 9),
    ("i.u.t.", Cut::Island, 7),
    ("k.i.u.t.", Cut::Signed, 5),
    ("s.e.t.", Cut::Signed, 9),
    ("v.s.e.t.", Cut::Signed, 4),
    ("n.e.t.", Cut::Unsigned, 8),
    ("j.e.t.", Cut::Island, 5),
    ("q.e.t.", Cut::Unknown, 3),
    ("m.a.e.t.", Cut::Unsigned, 4),
    ("m.b.e.t.", Cut::Signed, 4),
];

/// A tree of zones, and all RRsets that can be had.
pub(super) struct World {
    /// Parents first.
    pub(super) zones: Vec<Zone>,
    /// All RRsets: of the zones; of earlier versions of them, expired or by a key that was taken away; of a child that is no more.
    pub(super) pool: Vec<Shape>,
    /// Those RRsets of the zones that no proof may rest on.
    pub(super) odd: std::ops::Range<usize>,
    /// The zones that are trusted without a proof.
    pub(super) anchors: Vec<Name>,
    /// Trust anchors in presentation format.
    pub(super) anchor_texts: Vec<String>,
    /// Owners of all versions.
    names: Vec<Name>,
    /// Owners and types of all versions.
    sets: Vec<Question>,
    /// Names below a DNAME, and names below a delegation that the chain above it leads to.
    delicate: Vec<Name>,
    pub(super) replies: RefCell<BTreeMap<Question, Rc<Reply>>>,
}

pub(super) fn below(label: &str, name: &Name) -> Name {
    let octets = [&[u8::try_from(label.len()).unwrap()], label.as_bytes(), name.as_slice()].concat();
    Name::from_octets(octets).unwrap()
}

pub(super) fn pick<'a, T>(random: &mut Random, list: &'a [T]) -> &'a T {
    &list[random.below(list.len())]
}

fn label(random: &mut Random) -> &'static str {
    LABELS[random.below(LABELS.len())]
}

/// `of` in `all` times.
pub(super) fn chance(random: &mut Random, of: usize, all: usize) -> bool {
    random.below(all) < of
}

/// A name at or below `apex`, of up to `most` labels more.
pub(super) fn some_name(random: &mut Random, apex: &Name, most: usize) -> Name {
    (0..random.below(most + 1)).fold(apex.clone(), |name, _| below(label(random), &name))
}

/// RDATA by chance; aliases lead to or below one of `targets`.
pub(super) fn some_rdata(random: &mut Random, rtype: Rtype, targets: &[Name]) -> Vec<u8> {
    match rtype {
        Rtype::A => vec![192, 0, 2, random.octet()],
        Rtype::AAAA => [&[0x20, 1, 0xd, 0xb8][..], &[0; 11], &[random.octet()]].concat(),
        Rtype::CNAME | Rtype::DNAME | Rtype::NS => {
            let target = pick(random, targets);
            canonical::name(&some_name(random, target, 2))
        }
        Rtype::SOA => {
            let host = canonical::name(&name("ns.invalid."));
            [host.clone(), host, vec![0; 19], vec![random.octet()]].concat()
        }
        _ => vec![1, b'a' + random.octet() % 26],
    }
}

/// Puts an RRset where it may stand: beside no CNAME, below no DNAME and at or below no delegation but the zone's own side.
fn put(held: &mut Held, cuts: &[Name], owner: Name, rtype: Rtype, rdatas: Vec<Vec<u8>>) {
    let here = held.get(&owner);
    let led_away = |other: &Name| *other != owner && owner.ends_with(other) && held[other].contains_key(&Rtype::DNAME);
    let refused = cuts.iter().any(|cut| owner.ends_with(cut) || (rtype == Rtype::DNAME && cut.ends_with(&owner)))
        || here.is_some_and(|sets| sets.contains_key(&Rtype::CNAME) || rtype == Rtype::CNAME)
        || held.keys().any(led_away)
        || (rtype == Rtype::DNAME && held.keys().any(|other| *other != owner && other.ends_with(&owner)));
    if !refused {
        held.entry(owner).or_default().insert(rtype, rdatas);
    }
}

/// What a zone holds: a few of each kind.
fn content(random: &mut Random, apex: &Name, cuts: &[Name], targets: &[Name], features: usize) -> Held {
    let mut held = Held::new();
    for turn in 0..features {
        let owner = below(label(random), apex);
        // A DNAME first, mostly: where something is below it there can be none.
        let kind = if turn == 0 && chance(random, 2, 3) { 8 } else { random.below(14) };
        let (owner, rtypes): (Name, &[Rtype]) = match kind {
            0..=2 => (owner, &[Rtype::A]),
            3 => (owner, &[Rtype::A, Rtype::AAAA, Rtype::TXT]),
            4 => (apex.clone(), &[Rtype::A]),
            // An empty non-terminal, at times with something at it by another turn.
            5 => (below(label(random), &owner), &[Rtype::A]),
            6 => (below(label(random), &below(label(random), &owner)), &[Rtype::TXT]),
            7 => (owner, &[Rtype::CNAME]),
            8 => (owner, &[Rtype::DNAME]),
            9 => (below("*", apex), &[Rtype::A]),
            10 => (below("*", &owner), &[Rtype::A, Rtype::TXT]),
            11 => (below("*", &owner), &[Rtype::CNAME]),
            12 => (below("*", if chance(random, 1, 2) { apex } else { &owner }), &[Rtype::CNAME]),
            _ => (below("*", &owner), &[Rtype::DNAME]),
        };
        for rtype in rtypes {
            let members = if *rtype == Rtype::A { 1 + random.below(2) } else { 1 };
            let rdatas = (0..members).map(|_| some_rdata(random, *rtype, targets)).collect();
            put(&mut held, cuts, owner.clone(), *rtype, rdatas);
        }
    }
    held
}

/// SOA, NS and, where the zone is signed, DNSKEY.
fn apex_of(random: &mut Random, held: &mut Held, apex: &Name, seed: Option<u8>, targets: &[Name]) {
    let sets = held.entry(apex.clone()).or_default();
    for rtype in [Rtype::SOA, Rtype::NS] {
        sets.insert(rtype, vec![some_rdata(random, rtype, targets)]);
    }
    if let Some(seed) = seed {
        sets.insert(Rtype::DNSKEY, vec![key(seed).rdata]);
    }
}

fn denial(random: &mut Random, may_be_slow: bool) -> Denial {
    match random.below(20) {
        0..=6 => Denial::Nsec,
        7..=12 => Denial::Nsec3 { opt_out: false, iterations: 0 },
        // More than Policy::default() takes on.
        13 if may_be_slow => Denial::Nsec3 { opt_out: chance(random, 1, 2), iterations: 151 },
        _ => Denial::Nsec3 { opt_out: true, iterations: 1 },
    }
}

/// A DS for a zone's key; of an algorithm that nobody knows, if wished.
fn ds(apex: &Name, seed: u8, known: bool) -> Vec<u8> {
    let mut rdata = signer(apex, seed).ds()[0].rdata.clone();
    if !known {
        rdata[2] = 253;
    }
    rdata
}

impl World {
    pub(super) fn new(random: &mut Random) -> Self {
        let tree: Vec<(Name, Cut)> = TREE
            .iter()
            .filter(|(_, _, often)| chance(random, *often, 10))
            .map(|(apex, cut, _)| (name(apex), *cut))
            .collect();
        let apexes: Vec<Name> = tree.iter().map(|(apex, _)| apex.clone()).collect();
        let mut seeds: Vec<Option<u8>> = Vec::new();
        for (index, (apex, cut)) in tree.iter().enumerate() {
            let seed = if *apex == name(EVIL) { EVIL_SEED } else { u8::try_from(index + 1).unwrap() };
            // One key for a zone and its parent or a sibling, as it is the custom of some keepers.
            let shared = tree[..index].iter().rposition(|(other, _)| *other != name(EVIL) && !other.is_root());
            let shared = shared.and_then(|other| seeds[other]).filter(|_| seed != EVIL_SEED && chance(random, 1, 4));
            seeds.push((*cut != Cut::Unsigned).then(|| shared.unwrap_or(seed)));
        }
        let mut world = Self {
            zones: Vec::new(),
            pool: Vec::new(),
            odd: 0..0,
            anchors: Vec::new(),
            anchor_texts: Vec::new(),
            names: Vec::new(),
            sets: Vec::new(),
            delicate: vec![name("a.")],
            replies: RefCell::default(),
        };
        for (index, apex) in apexes.iter().enumerate() {
            let is_parent = |child: &Name| {
                child != apex
                    && apexes.iter().filter(|other| *other != child && child.ends_with(other)).max() == Some(apex)
            };
            let mut cuts = BTreeMap::new();
            for (child, (of, cut)) in tree.iter().enumerate().filter(|(_, (of, _))| is_parent(of)) {
                let ds = match (cut, seeds[child]) {
                    // Beside a DS that can be used one of an unknown algorithm changes nothing (RFC 4035 5.2).
                    (Cut::Signed, Some(seed)) if chance(random, 1, 4) => vec![ds(of, seed, true), ds(of, seed, false)],
                    (Cut::Signed | Cut::Unknown, Some(seed)) => vec![ds(of, seed, *cut == Cut::Signed)],
                    _ => Vec::new(),
                };
                cuts.insert(of.clone(), ds);
            }
            let of_cuts: Vec<Name> = cuts.keys().cloned().collect();
            let features = match apex.to_string().as_str() {
                "." => 1,
                "e.t" => 12,
                "t" => 4,
                _ => 5,
            };
            let mut held = content(random, apex, &of_cuts, &apexes, features);
            apex_of(random, &mut held, apex, seeds[index], &apexes);
            let seal = seeds[index].map(|seed| Seal { seed, signer: apex.clone(), times: Times::Now });
            let denial = denial(random, apex.label_count() > 2);
            let flags = (0..5).map(|_| chance(random, 1, 2)).collect();
            let draft = Draft { apex: apex.clone(), seal, denial, held, cuts, flags };
            world.zones.push(Zone::new(draft, &mut world.pool));
        }
        world.oddities(random);
        world.names = world.zones.iter().flat_map(|zone| zone.names.iter().cloned()).collect();
        world.former(random, &apexes, &seeds);
        world.trust(random);
        let denies = |shape: &&Shape| matches!(shape.rtype, Rtype::NSEC | Rtype::NSEC3);
        for shape in world.pool.iter().filter(|shape| !denies(shape)) {
            world.sets.push(Question::new(shape.owner.clone(), shape.rtype));
        }
        world
    }

    /// What zones have signed that no proof may rest on, and names that are hard to judge.
    fn oddities(&mut self, random: &mut Random) {
        let first = self.pool.len();
        for zone in &self.zones {
            let Some(seal) = &zone.seal else { continue };
            for (owner, sets) in &zone.held {
                if sets.contains_key(&Rtype::DNAME) {
                    let of =
                        if canonical::is_wildcard(owner) { below("a", &parent(owner).unwrap()) } else { owner.clone() };
                    self.delicate.extend([below("a", &of), below(label(random), &of)]);
                }
            }
            let mut add = |owner: Name, rtype, rdata| {
                self.pool.push(Shape::new(owner, rtype, vec![rdata], Some(seal.clone())));
            };
            if zone.denial == Denial::Nsec {
                // Names below a delegation or a DNAME in the chain: a signer that doesn't know that they are not its own.
                for (owner, sets) in &zone.held {
                    if (zone.cuts.contains(owner) || sets.contains_key(&Rtype::DNAME)) && chance(random, 1, 2) {
                        // What lies below is there on the other side of the cut, if it can be.
                        let there = |name: &&Name| **name != *owner && name.ends_with(owner);
                        let others: Vec<&Name> = self.zones.iter().flat_map(|zone| &zone.names).filter(there).collect();
                        let some = below(label(random), owner);
                        let other = if others.is_empty() { &some } else { pick(random, &others) };
                        let next = below(label(random), other);
                        self.delicate.extend([other.clone(), other.clone(), other.clone()]);
                        let types: Vec<Rtype> = sets.keys().copied().filter(|rtype| *rtype != Rtype::NSEC).collect();
                        add(owner.clone(), Rtype::NSEC, nsec(&next, &types));
                    }
                }
            } else if let Denial::Nsec3 { iterations, .. } = zone.denial
                && chance(random, 1, 2)
            {
                // A ring of a kind yet to come, of every other name: by its flags it says something else (RFC 5155 8.2).
                let every_other = zone.ring.iter().step_by(2);
                let begins: Vec<Vec<u8>> = every_other.map(|gap: &Gap<Vec<u8>>| gap.begin.clone()).collect();
                for (index, begin) in begins.iter().enumerate() {
                    let next = begins.get(index + 1).unwrap_or(&begins[0]);
                    add(hashed(begin, &zone.apex), Rtype::NSEC3, nsec3(2, iterations, next, &[Rtype::A, Rtype::RRSIG]));
                }
            }
            if chance(random, 1, 3) {
                // An NSEC3 with too many iterations where none can stand: not one label below the apex, or no hash (RFC 5155 3).
                let deep = hashed(&hash(&zone.apex, 0), &below("z", &zone.apex));
                let owner = if chance(random, 1, 2) { below("z", &zone.apex) } else { deep };
                add(owner.clone(), Rtype::NSEC3, nsec3(0, 2000, &hash(&owner, 0), &[Rtype::A]));
            }
        }
        self.odd = first..self.pool.len();
    }

    /// Earlier versions of some zones, and a child of `e.t.` that is no more and had its parent's key.
    fn former(&mut self, random: &mut Random, apexes: &[Name], seeds: &[Option<u8>]) {
        let of = |apex: &str| apexes.iter().position(|other| *other == name(apex)).and_then(|index| seeds[index]);
        for (apex, at) in [("t.", "t."), ("e.t.", "e.t."), ("s.e.t.", "s.e.t."), ("g.e.t.", "e.t.")] {
            let (Some(seed), apex, gone) = (of(at), name(apex), apex != at) else { continue };
            let retired = !gone && chance(random, 1, 2);
            let (seed, times) = match (gone, retired) {
                (true, _) => (seed, Times::Now),
                (false, true) => (200 + seed, Times::Now),
                (false, false) => (seed, Times::Past),
            };
            let mut held = content(random, &apex, &[], apexes, 5);
            apex_of(random, &mut held, &apex, Some(seed), apexes);
            let seal = Some(Seal { seed, signer: apex.clone(), times });
            let cut = below(label(random), &apex);
            held.retain(|owner, _| !owner.ends_with(&cut) && !cut.ends_with(owner) || *owner == apex);
            held.entry(apex.clone()).and_modify(|sets| sets.retain(|rtype, _| *rtype != Rtype::DNAME));
            let cuts = BTreeMap::from([(cut.clone(), vec![ds(&cut, seed, true)])]);
            let draft = Draft { apex, seal, denial: denial(random, false), held, cuts, flags: vec![true] };
            let zone = Zone::new(draft, &mut self.pool);
            self.names.extend(zone.names);
        }
        // What the former parent said of the child that is no more.
        if let Some(seed) = of("e.t.") {
            let seal = Some(Seal { seed, signer: name("e.t."), times: Times::Past });
            self.pool.push(Shape::new(name("g.e.t."), Rtype::DS, vec![ds(&name("g.e.t."), seed, true)], seal));
        }
    }

    /// Chooses the trust anchors: the root mostly, and zones closer to the names asked for.
    fn trust(&mut self, random: &mut Random) {
        for zone in &self.zones {
            let Some(seal) = &zone.seal else { continue };
            let often = match zone.apex.to_string().as_str() {
                "." => 18,
                "e.t" | "s.e.t" => 4,
                "t" => 1,
                "j.e.t" | "i.u.t" => 11,
                _ => 0,
            };
            if chance(random, often, 20) {
                self.anchors.push(zone.apex.clone());
                self.anchor_texts.extend(signer(&zone.apex, seal.seed).anchors());
            }
        }
        if self.anchors.is_empty() {
            self.anchors.push(name("."));
            self.anchor_texts.extend(signer(&name("."), self.zones[0].seal.as_ref().unwrap().seed).anchors());
        }
    }

    /// A question that is worth asking: mostly about what is there, was there, or nearly is.
    pub(super) fn question(&self, random: &mut Random) -> Question {
        let rtype = match random.below(20) {
            0..=8 => Rtype::A,
            9..=10 => Rtype::TXT,
            11..=12 => Rtype::CNAME,
            13 => Rtype::DNAME,
            14..=17 => Rtype::DS,
            18 => Rtype::ANY,
            _ => *pick(random, &[Rtype::AAAA, Rtype::NS, Rtype::SOA, Rtype::DNSKEY]),
        };
        let mut asked = match random.below(20) {
            0..=5 => Question::new(pick(random, &self.names).clone(), rtype),
            6..=8 => pick(random, &self.sets).clone(),
            9..=13 => Question::new(below(label(random), pick(random, &self.names)), rtype),
            14..=15 => {
                Question::new(pick(random, &self.delicate).clone(), if chance(random, 1, 2) { Rtype::A } else { rtype })
            }
            16..=17 => {
                let rtype = if chance(random, 1, 2) { Rtype::DS } else { rtype };
                // What the parent says of the adversary's zone is not for that to say (RFC 4035 3.1.4.1).
                let apex = if chance(random, 1, 5) { name(EVIL) } else { pick(random, &self.zones).apex.clone() };
                Question::new(apex, rtype)
            }
            _ => {
                let zone = pick(random, &self.zones);
                Question::new(some_name(random, &zone.apex, 3), rtype)
            }
        };
        // The wildcard itself is asked for now and then; mostly a name that it stands for.
        if canonical::is_wildcard(&asked.name) && chance(random, 5, 6) {
            asked.name = below(label(random), &parent(&asked.name).unwrap());
            if chance(random, 1, 3) {
                asked.name = below(label(random), &asked.name);
            }
        }
        asked
    }

    /// The deepest zone that a name lies in.
    pub(super) fn zone_of(&self, name: &Name) -> &Zone {
        let zones = self.zones.iter().filter(|zone| name.ends_with(&zone.apex));
        zones.max_by_key(|zone| zone.apex.label_count()).unwrap()
    }

    /// Each ancestor of a name, the name first.
    pub(super) fn up(name: &Name) -> impl Iterator<Item = Name> {
        name.iter_suffixes().map(|suffix| suffix.to_name())
    }
}
