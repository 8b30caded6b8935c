//! The adversary: takes what an honest resolver would say, or nothing, and puts together what it can get or make up.

use explainer::dns::{Name, Rcode, Record, Rtype, canonical};
use explainer::evidence::{Capture, Received, Response, Section};

use super::super::zone::{Key, name};
use super::honest::{proof, response};
use super::signed::{Seal, Times, Zone, record, rrsig};
use super::truth::encloser;
use super::world::{EVIL, EVIL_SEED, World, below, chance, pick, some_rdata};
use crate::random::Random;

pub(super) const SECTIONS: [Section; 3] = [Section::Answer, Section::Authority, Section::Additional];
pub(super) const TYPES: [Rtype; 9] =
    [Rtype::A, Rtype::CNAME, Rtype::DNAME, Rtype::NS, Rtype::NSEC, Rtype::NSEC3, Rtype::DS, Rtype::DNSKEY, Rtype::SOA];

pub(super) struct Forger<'w> {
    pub(super) world: &'w World,
    pub(super) random: &'w mut Random,
    pub(super) capture: Capture,
    /// The names of the true alias chain, the one asked for first.
    chain: Vec<Name>,
    targets: Vec<Name>,
}

/// A change and how often it is made.
type Change<'w> = (usize, fn(&mut Forger<'w>));

impl<'w> Forger<'w> {
    /// Begins with the honest responses to the question of `capture`.
    pub(super) fn new(world: &'w World, random: &'w mut Random, capture: Capture) -> Self {
        let chain = world.reply(&capture.question).links.iter().map(|(name, _)| name.clone()).collect();
        let targets = world.zones.iter().map(|zone| zone.apex.clone()).collect();
        Self { world, random, capture, chain, targets }
    }

    /// Small edits of honest responses, a plan and small edits, or many edits.
    pub(super) fn forge(mut self) -> Capture {
        if self.chain.len() > 1 && chance(self.random, 1, 8) {
            self.second_cname();
            return self.capture;
        }
        match self.random.below(20) {
            0..=7 => self.edit(1, 3),
            8..=17 => {
                self.plan();
                if chance(self.random, 1, 2) {
                    self.edit(1, 2);
                }
            }
            _ => {
                self.plan();
                self.edit(3, 8);
            }
        }
        self.capture
    }

    fn turn(&mut self, changes: &[Change<'w>]) {
        let mut at = self.random.below(changes.iter().map(|(weight, _)| weight).sum());
        for (weight, change) in changes {
            if at < *weight {
                return change(self);
            }
            at -= weight;
        }
    }

    fn edit(&mut self, least: usize, most: usize) {
        let edits: &[Change<'w>] = &[
            (3, Self::strip_signatures),
            (3, Self::strip_set),
            (3, Self::add_genuine),
            (3, Self::add_near),
            (2, Self::replace_genuine),
            (2, Self::add_wildcard),
            (3, Self::add_forged),
            (4, Self::add_member),
            (3, Self::add_cname),
            (2, Self::change_rcode),
            (2, Self::move_section),
            (2, Self::garbage_signature),
            (2, Self::add_evil),
            (2, Self::relabel),
            (1, Self::swap_exchanges),
            (1, Self::drop_exchange),
            (1, Self::replay_response),
            (1, Self::shuffle),
        ];
        for _ in 0..least + self.random.below(most + 1 - least) {
            self.turn(edits);
        }
    }

    /// What an attack begins with, so that it comes far.
    fn plan(&mut self) {
        self.turn(&[
            (6, Self::deny),
            (5, Self::deny_ds),
            (4, Self::forge_unsigned),
            (3, Self::wildcard_answer),
            (3, Self::evil_answer),
            (1, Self::take_over),
            (3, Self::genuine_answer),
        ]);
    }

    // Where and what.

    /// A name that matters: of the chain, or above it; at times below it.
    pub(super) fn some_name(&mut self) -> Name {
        let of = pick(self.random, &self.chain).clone();
        match self.random.below(6) {
            0..=2 => of,
            3..=4 => {
                let above: Vec<Name> = World::up(&of).collect();
                pick(self.random, &above).clone()
            }
            _ => below(["a", "b", "w", "*"][self.random.below(4)], &of),
        }
    }

    pub(super) fn at(&mut self, index: usize) -> &mut Response {
        let exchange = &mut self.capture.exchanges[index];
        if exchange.outcome.is_err() {
            exchange.outcome = Ok(response(Rcode::NOERROR, Vec::new()));
        }
        exchange.outcome.as_mut().unwrap()
    }

    /// The exchange of a question, made if there is none.
    pub(super) fn exchange(&mut self, of: &Name, rtype: Rtype) -> usize {
        let asked = explainer::evidence::Question::new(of.clone(), rtype);
        if let Some(index) = self.capture.exchanges.iter().position(|exchange| exchange.question == asked) {
            return index;
        }
        let fresh = self.world.capture(&asked, true).exchanges.swap_remove(0);
        self.capture.exchanges.push(fresh);
        self.capture.exchanges.len() - 1
    }

    /// Puts records into a section, in front or at the end.
    pub(super) fn add(&mut self, index: usize, section: Section, records: Vec<Record>) {
        let front = chance(self.random, 1, 2);
        let section = if chance(self.random, 1, 15) { *pick(self.random, &SECTIONS) } else { section };
        let list = &mut self.at(index).records;
        let at = if front { 0 } else { list.len() };
        list.splice(at..at, records.into_iter().map(|record| Received { section, record, lossy: None }));
    }

    /// The zones that a name could be said to lie in, deepest first, and the adversary's.
    fn zones(&self, of: &Name) -> Vec<&'w Zone> {
        let world = self.world;
        let evil = name(EVIL);
        let mut zones: Vec<&Zone> = world
            .zones
            .iter()
            .rev()
            .filter(|zone| zone.seal.is_some() && (of.ends_with(&zone.apex) || zone.apex == evil))
            .collect();
        zones.sort_by_key(|zone| std::cmp::Reverse((of.ends_with(&zone.apex), zone.apex.label_count())));
        zones
    }

    /// Records of a zone's chain that say something about a name, its ancestors, and wildcards beside them; and those that its
    /// keeper should not have made.
    pub(super) fn near(&mut self, of: &Name) -> Vec<usize> {
        // What leads to names below a delegation or a DNAME is worth a try alone.
        let world = self.world;
        let is_above = |odd: &usize| world.pool[*odd].rtype == Rtype::NSEC && of.ends_with(&world.pool[*odd].owner);
        let leading: Vec<usize> = world.odd.clone().filter(is_above).collect();
        if !leading.is_empty() && chance(self.random, 1, 3) {
            return vec![*pick(self.random, &leading)];
        }
        let zones = self.zones(of);
        let zone = if chance(self.random, 1, 2) { zones[0] } else { *pick(self.random, &zones) };
        // What really proves it, or would for another kind of answer.
        if of.ends_with(&zone.apex) && chance(self.random, 1, 4) {
            let sources =
                [Some(of.clone()), None, (!zone.names.contains(of)).then(|| below("*", &encloser_of(zone, of)))];
            let source = pick(self.random, &sources).clone();
            if of != &zone.apex {
                return proof(zone, of, source.as_ref(), chance(self.random, 2, 3)).shapes;
            }
        }
        let mut near: Vec<usize> = Vec::new();
        for above in World::up(of).take_while(|above| above.ends_with(&zone.apex)) {
            near.extend([zone.about(&above), zone.about(&below("*", &above))]);
        }
        let signed_by_it =
            |odd: &usize| self.world.pool[*odd].seal.as_ref().is_some_and(|seal| seal.signer == zone.apex);
        let odd: Vec<usize> = self.world.odd.clone().filter(signed_by_it).collect();
        // All of them, or some.
        if chance(self.random, 1, 2) {
            near.retain(|_| self.random.next() & 1 == 0);
        }
        if !odd.is_empty() && chance(self.random, 1, 2) {
            let odd: Vec<usize> = odd.into_iter().filter(|_| chance(self.random, 2, 3)).collect();
            // Two records of one owner are one RRset, and neither signature holds over both.
            let pool = &self.world.pool;
            near.retain(|index| !odd.iter().any(|odd| pool[*odd].owner == pool[*index].owner));
            near.extend(odd);
        }
        near
    }

    pub(super) fn send(&mut self, index: usize, section: Section, shapes: Vec<usize>) {
        let mut shapes = shapes;
        shapes.sort_unstable();
        shapes.dedup();
        for shape in shapes {
            let records = self.world.pool[shape].records().to_vec();
            self.add(index, section, records);
        }
    }

    // Plans.

    /// Denies what is asked for, by what the zones have really signed.
    fn deny(&mut self) {
        let chain = self.chain.clone();
        let of = if chance(self.random, 3, 4) { chain[0].clone() } else { pick(self.random, &chain).clone() };
        let rtype = self.capture.question.rtype;
        let index = if of == chain[0] { 0 } else { self.exchange(&of, rtype) };
        let near = self.near(&of);
        let rcode = *pick(self.random, &[Rcode::NXDOMAIN, Rcode::NOERROR]);
        let answered = chance(self.random, 1, 6);
        let response = self.at(index);
        response.rcode = rcode;
        response.records.retain(|received| answered && received.section == Section::Answer);
        self.send(index, Section::Authority, near);
    }

    /// Denies the DS of an ancestor, so that what lies below it would be unsigned, and forges that.
    fn deny_ds(&mut self) {
        let of = pick(self.random, &self.chain).clone();
        let above: Vec<Name> = World::up(&of).filter(|above| !above.is_root()).collect();
        if above.is_empty() {
            return;
        }
        let cut = pick(self.random, &above).clone();
        let index = self.exchange(&cut, Rtype::DS);
        let near = self.near(&cut);
        let response = self.at(index);
        response.records.clear();
        response.rcode = Rcode::NOERROR;
        self.send(index, Section::Authority, near);
        match self.random.below(4) {
            0 => {}
            1 => self.at(0).records.retain(|received| received.record.rtype != Rtype::RRSIG),
            _ => self.forge_unsigned(),
        }
    }

    /// An unsigned answer, alone; or an alias in front of it.
    fn forge_unsigned(&mut self) {
        let asked = self.capture.question.clone();
        let rtype = match self.random.below(4) {
            0 => Rtype::CNAME,
            1 => Rtype::DNAME,
            _ if asked.rtype == Rtype::ANY => Rtype::A,
            _ => asked.rtype,
        };
        let above: Vec<Name> = World::up(&asked.name).skip(1).collect();
        let above = if above.is_empty() { asked.name.clone() } else { pick(self.random, &above).clone() };
        let owner = if rtype == Rtype::DNAME { above } else { asked.name };
        let rdata = some_rdata(self.random, rtype, &self.targets);
        let response = self.at(0);
        response.rcode = Rcode::NOERROR;
        response.records.clear();
        let forged = record(&owner, rtype, rdata);
        self.fetch_target(&forged);
        self.add(0, Section::Answer, vec![forged]);
        if chance(self.random, 1, 3) {
            let near = self.near(&owner);
            self.send(0, Section::Authority, near);
        }
    }

    /// A wildcard's RRset for the name, whether or not it stands for it, with what may pass for its proof.
    fn wildcard_answer(&mut self) {
        let asked = self.capture.question.clone();
        self.at(0).records.clear();
        self.at(0).rcode = Rcode::NOERROR;
        self.wildcard_for(&asked.name, 0);
        let near = self.near(&asked.name);
        self.send(0, Section::Authority, near);
    }

    /// An answer that the adversary's zone has signed, in its own name or in another's.
    fn evil_answer(&mut self) {
        let asked = self.capture.question.clone();
        self.at(0).records.clear();
        self.evil_for(&asked.name, asked.rtype, 0);
        if chance(self.random, 1, 3) {
            let near = self.near(&asked.name);
            self.send(0, Section::Authority, near);
        }
    }

    /// The keys of a zone replaced by one of the adversary's with the key tag of the zone's, and an answer signed by that key.
    fn take_over(&mut self) {
        let asked = self.capture.question.clone();
        let Some(zone) = self.zones(&asked.name).first().copied() else { return };
        let Some(seal) = &zone.seal else { return };
        let Some(key) = colliding_key(seal.seed) else { return };
        let mut signer = super::signed::signer(&zone.apex, EVIL_SEED);
        signer.keys = vec![key];
        let keys = signer.dnskeys();
        let index = self.exchange(&zone.apex, Rtype::DNSKEY);
        if chance(self.random, 2, 3) {
            self.at(index).records.clear();
        }
        self.add(index, Section::Answer, keys);
        if !zone.apex.is_root() && chance(self.random, 1, 2) {
            // With a DS that the adversary has signed as if it were for the child to say.
            let index = self.exchange(&zone.apex, Rtype::DS);
            let ds = signer.signed(&signer.ds());
            self.at(index).records.clear();
            self.add(index, Section::Answer, ds);
        }
        let rtype = if asked.rtype == Rtype::ANY { Rtype::A } else { asked.rtype };
        let rdata = self.forged_rdata(&asked.name, rtype);
        self.at(0).records.clear();
        self.at(0).rcode = Rcode::NOERROR;
        let signed = signer.signed(&[record(&asked.name, rtype, rdata)]);
        self.add(0, Section::Answer, signed);
    }

    /// One more CNAME, unsigned, where an alias is; before it or behind it.
    fn second_cname(&mut self) {
        let is_alias = |received: &&Received| received.record.rtype == Rtype::CNAME;
        let owners: Vec<Name> =
            self.at(0).records.iter().filter(is_alias).map(|received| received.record.owner.clone()).collect();
        if !owners.is_empty() {
            let owner = pick(self.random, &owners).clone();
            let rdata = self.forged_rdata(&owner, Rtype::CNAME);
            self.add(0, Section::Answer, vec![record(&owner, Rtype::CNAME, rdata)]);
        }
    }

    /// Some RRset of the type that was really signed, at the name if it ever stood there.
    fn genuine_answer(&mut self) {
        let asked = self.capture.question.clone();
        let fits = |shape: &super::signed::Shape| {
            shape.owner == asked.name && [asked.rtype, Rtype::CNAME, Rtype::NSEC].contains(&shape.rtype)
                || shape.rtype == Rtype::DNAME && asked.name.ends_with(&shape.owner)
        };
        let pool = self.world.pool.iter().enumerate();
        let fitting: Vec<usize> = pool.filter(|(_, shape)| fits(shape)).map(|(index, _)| index).collect();
        if !fitting.is_empty() {
            let shape = *pick(self.random, &fitting);
            self.at(0).records.clear();
            self.at(0).rcode = Rcode::NOERROR;
            self.send(0, Section::Answer, vec![shape]);
        }
    }
}

/// The closest ancestor of a name in a zone, or its apex.
fn encloser_of(zone: &Zone, of: &Name) -> Name {
    if *of == zone.apex { of.clone() } else { encloser(zone, of) }
}

/// A key of the adversary's with the key tag of another: the tag is a sum (RFC 4034 B), to which the flags can add what it lacks.
fn colliding_key(seed: u8) -> Option<Key> {
    let tag = super::signed::key(seed).tag();
    (EVIL_SEED..EVIL_SEED + 30).find_map(|seed| {
        let without = Key::with_flags(15, seed, 0).tag();
        let flags = u16::try_from((u32::from(tag) + 0xffff - u32::from(without)) % 0xffff).ok()?;
        // A zone key that is not revoked.
        let key = Key::with_flags(15, seed, flags);
        (flags & 0x0180 == 0x0100 && key.tag() == tag).then_some(key)
    })
}

/// A signature by the adversary over records of any owner, as if its zone or another had made it.
pub(super) fn evil_rrsig(set: &[Record], signer: &Name, labels: u8) -> Record {
    rrsig(set, &Seal { seed: EVIL_SEED, signer: signer.clone(), times: Times::Now }, labels)
}

pub(super) fn labels_of(owner: &Name) -> u8 {
    u8::try_from(canonical::label_count(owner) - usize::from(canonical::is_wildcard(owner))).unwrap()
}
