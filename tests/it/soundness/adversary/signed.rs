//! RRsets to be signed when they are first sent, and zones made of them: what a zone holds, and its chain of NSEC or NSEC3.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use explainer::crypto::nsec3_hash;
use explainer::dns::{Class, Name, Record, Rtype, ToName, canonical};

use super::super::zone::{Fields, Key, NOW, Zone as Signer, bitmap};

const DAY: u32 = 86_400;
const TTL: u32 = 3600;

/// RDATA by owner and type.
pub(super) type Held = BTreeMap<Name, BTreeMap<Rtype, Vec<Vec<u8>>>>;

/// The Ed25519 key of a seed; the same seed gives the same key.
pub(super) fn key(seed: u8) -> Key {
    Key::new(15, seed)
}

/// A zone that holds nothing, to sign with and to make DS records for.
pub(super) fn signer(apex: &Name, seed: u8) -> Signer {
    let mut signer = Signer::new(".", key(seed), &[]);
    signer.apex = apex.clone();
    signer
}

/// When a signature is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Times {
    Now,
    /// Until yesterday.
    Past,
}

/// Who signs an RRset, and for when.
#[derive(Clone, Debug)]
pub(super) struct Seal {
    pub(super) seed: u8,
    pub(super) signer: Name,
    pub(super) times: Times,
}

/// An RRset that a zone has or once had, with its signature if it has one.
pub(super) struct Shape {
    pub(super) owner: Name,
    pub(super) rtype: Rtype,
    pub(super) rdatas: Vec<Vec<u8>>,
    pub(super) seal: Option<Seal>,
    made: OnceCell<Vec<Record>>,
}

impl Shape {
    pub(super) const fn new(owner: Name, rtype: Rtype, rdatas: Vec<Vec<u8>>, seal: Option<Seal>) -> Self {
        Self { owner, rtype, rdatas, seal, made: OnceCell::new() }
    }

    /// Its records, the RRSIG last; signed once.
    pub(super) fn records(&self) -> &[Record] {
        self.made.get_or_init(|| {
            let mut all: Vec<Record> =
                self.rdatas.iter().map(|rdata| record(&self.owner, self.rtype, rdata.clone())).collect();
            if let Some(seal) = &self.seal {
                let labels = canonical::label_count(&self.owner) - usize::from(canonical::is_wildcard(&self.owner));
                all.push(rrsig(&all, seal, u8::try_from(labels).unwrap()));
            }
            all
        })
    }

    /// Its records as a wildcard's are sent for another owner.
    pub(super) fn sent_for(&self, owner: &Name) -> Vec<Record> {
        self.records().iter().map(|record| Record { owner: owner.clone(), ..record.clone() }).collect()
    }
}

pub(super) fn record(owner: &Name, rtype: Rtype, rdata: Vec<u8>) -> Record {
    Record { owner: owner.clone(), rtype, class: Class::IN, ttl: TTL, rdata }
}

/// The signature over an RRset that `seal` gives, with a labels field as wished.
pub(super) fn rrsig(set: &[Record], seal: &Seal, labels: u8) -> Record {
    let (inception, expiration) = match seal.times {
        Times::Now => (NOW - DAY, NOW + DAY),
        Times::Past => (NOW - 9 * DAY, NOW - DAY),
    };
    let signer = signer(&seal.signer, seal.seed);
    signer.rrsig(&signer.keys[0], set, &Fields { signer: seal.signer.clone(), labels, inception, expiration })
}

/// How a zone denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Denial {
    Nsec,
    Nsec3 { opt_out: bool, iterations: u16 },
}

/// A record of the chain: where it begins, which RRset it is, and whether unsigned delegations may stand in its gap.
pub(super) struct Gap<T> {
    pub(super) begin: T,
    pub(super) shape: usize,
    pub(super) opt_out: bool,
}

/// What a zone is made of, before it is signed.
pub(super) struct Draft {
    pub(super) apex: Name,
    /// `None` for a zone that is not signed.
    pub(super) seal: Option<Seal>,
    pub(super) denial: Denial,
    pub(super) held: Held,
    /// Delegations, each with the DS RRset that stands here.
    pub(super) cuts: BTreeMap<Name, Vec<Vec<u8>>>,
    /// Whether a gap without an unsigned delegation has the opt-out flag, too; by its place in the chain.
    pub(super) flags: Vec<bool>,
}

/// A zone: what it holds, by places in the pool of RRsets.
pub(super) struct Zone {
    pub(super) apex: Name,
    pub(super) seal: Option<Seal>,
    pub(super) denial: Denial,
    /// RRsets with authority, and NS and DS at the delegations.
    pub(super) held: BTreeMap<Name, BTreeMap<Rtype, usize>>,
    pub(super) cuts: BTreeSet<Name>,
    /// All owners with every name between them and the apex (empty non-terminals, RFC 4592 2.2.2).
    pub(super) names: BTreeSet<Name>,
    pub(super) chain: Vec<Gap<Name>>,
    pub(super) ring: Vec<Gap<Vec<u8>>>,
}

fn above(name: &Name, apex: &Name) -> impl Iterator<Item = Name> {
    let apex = apex.clone();
    name.iter_suffixes().map(|suffix| -> Name { suffix.to_name() }).take_while(move |name| name.ends_with(&apex))
}

impl Zone {
    /// Adds the zone's RRsets to the pool; they are signed when they are sent.
    pub(super) fn new(draft: Draft, pool: &mut Vec<Shape>) -> Self {
        let Draft { apex, seal, denial, held, cuts, flags } = draft;
        let mut zone = Self {
            apex,
            seal,
            denial,
            held: BTreeMap::new(),
            cuts: cuts.keys().cloned().collect(),
            names: BTreeSet::new(),
            chain: Vec::new(),
            ring: Vec::new(),
        };
        for (owner, sets) in held {
            for (rtype, rdatas) in sets {
                zone.put(pool, &owner, rtype, rdatas, true);
            }
        }
        for (cut, ds) in cuts {
            let ns = canonical::name(&"ns.invalid.".parse().unwrap());
            zone.put(pool, &cut, Rtype::NS, vec![ns], false);
            if !ds.is_empty() {
                zone.put(pool, &cut, Rtype::DS, ds, true);
            }
        }
        zone.names = zone.held.keys().flat_map(|owner| above(owner, &zone.apex)).collect();
        if zone.seal.is_some() {
            match denial {
                Denial::Nsec => zone.link(pool),
                Denial::Nsec3 { opt_out, iterations } => zone.hash_all(pool, opt_out, iterations, &flags),
            }
        }
        zone
    }

    fn put(&mut self, pool: &mut Vec<Shape>, owner: &Name, rtype: Rtype, rdatas: Vec<Vec<u8>>, authority: bool) {
        let seal = self.seal.clone().filter(|_| authority);
        self.held.entry(owner.clone()).or_default().insert(rtype, pool.len());
        pool.push(Shape::new(owner.clone(), rtype, rdatas, seal));
    }

    /// The types at a name, RRSIG among them where one of them is signed.
    fn types(&self, owner: &Name) -> Vec<Rtype> {
        let mut types: Vec<Rtype> = self.held.get(owner).into_iter().flat_map(|sets| sets.keys().copied()).collect();
        if !types.is_empty() && types[..] != [Rtype::NS] {
            types.push(Rtype::RRSIG);
        }
        types
    }

    fn link(&mut self, pool: &mut Vec<Shape>) {
        let owners: Vec<Name> = self.held.keys().cloned().collect();
        for (index, owner) in owners.iter().enumerate() {
            let next = owners.get(index + 1).unwrap_or(&self.apex);
            let rdata = nsec(next, &self.types(owner));
            self.chain.push(Gap { begin: owner.clone(), shape: pool.len(), opt_out: false });
            pool.push(Shape::new(owner.clone(), Rtype::NSEC, vec![rdata], self.seal.clone()));
        }
        for gap in &self.chain {
            self.held.entry(gap.begin.clone()).or_default().insert(Rtype::NSEC, gap.shape);
        }
    }

    fn hash_all(&mut self, pool: &mut Vec<Shape>, opt_out: bool, iterations: u16, flags: &[bool]) {
        let unsigned = |name: &Name| self.cuts.contains(name) && !self.held[name].contains_key(&Rtype::DS);
        let (skipped, kept): (Vec<&Name>, Vec<&Name>) = self.names.iter().partition(|name| opt_out && unsigned(name));
        let skipped: Vec<Vec<u8>> = skipped.into_iter().map(|name| hash(name, iterations)).collect();
        let mut owners: Vec<(Vec<u8>, &Name)> = kept.into_iter().map(|name| (hash(name, iterations), name)).collect();
        owners.sort();
        let mut ring = Vec::new();
        for (index, (begin, name)) in owners.iter().enumerate() {
            let next = &owners.get(index + 1).unwrap_or(&owners[0]).0;
            // RFC 5155 6: the flag must be set where an unsigned delegation is left out, and may be elsewhere.
            let needed = skipped.iter().any(|hash| lies_between(begin, hash, next));
            let opt_out = opt_out && (needed || flags[index % flags.len()]);
            let rdata = nsec3(u8::from(opt_out), iterations, next, &self.types(name));
            ring.push(Gap { begin: begin.clone(), shape: pool.len(), opt_out });
            pool.push(Shape::new(hashed(begin, &self.apex), Rtype::NSEC3, vec![rdata], self.seal.clone()));
        }
        self.ring = ring;
    }

    /// The record of the chain at a name.
    pub(super) fn at(&self, name: &Name) -> Option<usize> {
        match self.denial {
            Denial::Nsec => self.chain.iter().find(|gap| gap.begin == *name).map(|gap| gap.shape),
            Denial::Nsec3 { iterations, .. } => {
                let hash = hash(name, iterations);
                self.ring.iter().find(|gap| gap.begin == hash).map(|gap| gap.shape)
            }
        }
    }

    /// The record in whose gap a name lies that has none of its own, and whether that gap opts out.
    pub(super) fn covering(&self, name: &Name) -> (usize, bool) {
        match self.denial {
            Denial::Nsec => {
                let gap = self.chain.iter().rev().find(|gap| gap.begin <= *name).unwrap_or(&self.chain[0]);
                (gap.shape, false)
            }
            Denial::Nsec3 { iterations, .. } => {
                let hash = hash(name, iterations);
                let gap = self.ring.iter().rev().find(|gap| gap.begin <= hash).or(self.ring.last()).unwrap();
                (gap.shape, gap.opt_out)
            }
        }
    }

    /// Whether it has more iterations than `Policy::default()` takes on (RFC 9276 3.2).
    pub(super) const fn is_slow(&self) -> bool {
        matches!(self.denial, Denial::Nsec3 { iterations: 151.., .. }) && self.seal.is_some()
    }

    /// The record at a name, or else the one in whose gap it lies.
    pub(super) fn about(&self, name: &Name) -> usize {
        self.at(name).unwrap_or_else(|| self.covering(name).0)
    }
}

/// Whether a hash lies in the gap between two others, the last one leading back to the first (RFC 5155 3.1.7).
fn lies_between(begin: &[u8], hash: &[u8], next: &[u8]) -> bool {
    if begin < next { begin < hash && hash < next } else { begin < hash || hash < next }
}

pub(super) fn hash(name: &Name, iterations: u16) -> Vec<u8> {
    nsec3_hash(&canonical::name(name), iterations, b"\xab").to_vec()
}

/// The owner of an NSEC3 (RFC 5155 3).
pub(super) fn hashed(hash: &[u8], apex: &Name) -> Name {
    let mut octets = vec![32];
    octets.extend(domain::utils::base32::encode_string_hex(hash).to_ascii_lowercase().into_bytes());
    octets.extend(apex.as_slice());
    Name::from_octets(octets).unwrap()
}

/// The RDATA of an NSEC; its own bit comes with it.
pub(super) fn nsec(next: &Name, types: &[Rtype]) -> Vec<u8> {
    [canonical::name(next), bitmap(types, &[Rtype::NSEC, Rtype::RRSIG])].concat()
}

/// The RDATA of an NSEC3.
pub(super) fn nsec3(flags: u8, iterations: u16, next: &[u8], types: &[Rtype]) -> Vec<u8> {
    let mut rdata = vec![1, flags];
    rdata.extend(iterations.to_be_bytes());
    rdata.extend([1, 0xab, 20]);
    rdata.extend(next);
    rdata.extend(bitmap(types, &[]));
    rdata
}
