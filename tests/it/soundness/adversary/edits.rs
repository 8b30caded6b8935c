//! Single changes that the adversary makes to a capture.

use explainer::dns::{Name, Rcode, Record, Rtype, canonical, parent};
use explainer::evidence::{FetchFault, Question, Received, Section};

use super::super::zone::name;
use super::forger::{Forger, SECTIONS, TYPES, evil_rrsig, labels_of};
use super::signed::{Times, nsec, nsec3, record};
use super::truth::replaced;
use super::world::{EVIL, World, chance, pick, some_rdata};

impl Forger<'_> {
    /// An owner and type of the records of a response, RRSIG left out.
    fn some_set(&mut self, index: usize) -> Option<(Name, Rtype)> {
        let sets: Vec<(Name, Rtype)> = self
            .at(index)
            .records
            .iter()
            .filter(|received| received.record.rtype != Rtype::RRSIG)
            .map(|received| (received.record.owner.clone(), received.record.rtype))
            .collect();
        (!sets.is_empty()).then(|| pick(self.random, &sets).clone())
    }

    fn index(&mut self) -> usize {
        let count = self.capture.exchanges.len();
        if chance(self.random, 3, 5) { 0 } else { self.random.below(count) }
    }

    pub(super) fn strip_signatures(&mut self) {
        let index = self.index();
        let Some((owner, rtype)) = self.some_set(index) else { return };
        let all = chance(self.random, 1, 3);
        self.at(index).records.retain(|received| {
            let record = &received.record;
            record.rtype != Rtype::RRSIG
                || !all && (record.owner != owner || record.rdata[..2] != rtype.to_int().to_be_bytes())
        });
    }

    pub(super) fn strip_set(&mut self) {
        let index = self.index();
        let Some((owner, rtype)) = self.some_set(index) else { return };
        let signatures_too = chance(self.random, 2, 3);
        self.at(index).records.retain(|received| {
            let record = &received.record;
            let covers = record.rtype == Rtype::RRSIG && record.rdata[..2] == rtype.to_int().to_be_bytes();
            record.owner != owner || !(record.rtype == rtype || covers && signatures_too)
        });
    }

    /// Any RRset that was ever signed.
    pub(super) fn add_genuine(&mut self) {
        let shape = self.random.below(self.world.pool.len());
        let section = *pick(self.random, &SECTIONS);
        let index = self.index();
        self.send(index, section, vec![shape]);
    }

    pub(super) fn add_near(&mut self) {
        let of = self.some_name();
        let near = self.near(&of);
        let index = self.index();
        self.send(index, Section::Authority, near);
    }

    /// Another RRset of the same type in place of one, as it stands or under the same owner.
    pub(super) fn replace_genuine(&mut self) {
        let index = self.index();
        let Some((owner, rtype)) = self.some_set(index) else { return };
        let pool = self.world.pool.iter().enumerate();
        let alike: Vec<usize> = pool.filter(|(_, shape)| shape.rtype == rtype).map(|(index, _)| index).collect();
        let Some(section) = self.at(index).records.first().map(|received| received.section) else { return };
        if alike.is_empty() {
            return;
        }
        let shape = &self.world.pool[*pick(self.random, &alike)];
        self.at(index).records.retain(|received| received.record.owner != owner);
        let records = if chance(self.random, 1, 2) { shape.records().to_vec() } else { shape.sent_for(&owner) };
        self.add(index, section, records);
    }

    pub(super) fn add_wildcard(&mut self) {
        let of = self.some_name();
        let index = self.index();
        self.wildcard_for(&of, index);
    }

    /// What a wildcard has, as if it stood for a name below its parent; its NSEC too.
    pub(super) fn wildcard_for(&mut self, of: &Name, index: usize) {
        let fits = |owner: &Name| fits_below(of, owner);
        let pool = self.world.pool.iter().enumerate();
        let mut wild: Vec<usize> = pool.filter(|(_, shape)| fits(&shape.owner)).map(|(index, _)| index).collect();
        if wild.is_empty() {
            return;
        }
        // One that answers the question, mostly.
        let answers = [self.capture.question.rtype, Rtype::CNAME, Rtype::DNAME];
        let valid = |index: &usize| {
            let shape = &self.world.pool[*index];
            answers.contains(&shape.rtype) && shape.seal.as_ref().is_some_and(|seal| seal.times == Times::Now)
        };
        if wild.iter().any(valid) && chance(self.random, 3, 4) {
            wild.retain(valid);
        }
        let shape = &self.world.pool[*pick(self.random, &wild)];
        let section = if shape.rtype == Rtype::NSEC { Section::Authority } else { Section::Answer };
        // A DNAME leads on what lies below it.
        let above = parent(of).filter(|above| fits_below(above, &shape.owner));
        let owner = above.filter(|_| shape.rtype == Rtype::DNAME && chance(self.random, 2, 3));
        let records = shape.sent_for(owner.as_ref().unwrap_or(of));
        self.fetch_target(&records[0]);
        self.add(index, section, records);
    }

    /// What an honest resolver says of the name that an alias leads to, at times.
    pub(super) fn fetch_target(&mut self, alias: &Record) {
        let asked = self.capture.question.clone();
        let Ok(to) = Name::from_octets(alias.rdata.clone()) else { return };
        let target = match alias.rtype {
            Rtype::CNAME => Some(to),
            Rtype::DNAME if asked.name.ends_with(&alias.owner) => replaced(&asked.name, &alias.owner, &to),
            _ => None,
        };
        let Some(target) = target.filter(|_| chance(self.random, 2, 3)) else { return };
        for fresh in self.world.capture(&Question::new(target, asked.rtype), true).exchanges {
            if !self.capture.exchanges.iter().any(|exchange| exchange.question == fresh.question) {
                self.capture.exchanges.push(fresh);
            }
        }
    }

    /// RDATA of any type, the denying ones too.
    pub(super) fn forged_rdata(&mut self, owner: &Name, rtype: Rtype) -> Vec<u8> {
        let targets: Vec<Name> = self.world.zones.iter().map(|zone| zone.apex.clone()).collect();
        match rtype {
            Rtype::NSEC => {
                let next = pick(self.random, &targets).clone();
                let types = pick(self.random, &[vec![], vec![Rtype::NS], vec![Rtype::A]]).clone();
                let next = if chance(self.random, 1, 2) { super::world::below("zz", owner) } else { next };
                nsec(&next, &types)
            }
            Rtype::NSEC3 => {
                nsec3(self.random.octet() & 1, u16::from(self.random.octet()), &self.random.octets(20), &[])
            }
            Rtype::DS => [&[1, 1, 15, 2][..], &self.random.octets(32)].concat(),
            Rtype::DNSKEY => super::signed::key(super::world::EVIL_SEED).rdata,
            _ => some_rdata(self.random, rtype, &targets),
        }
    }

    /// An unsigned record at a name that matters.
    pub(super) fn add_forged(&mut self) {
        let owner = self.some_name();
        let rtype = *pick(self.random, &TYPES);
        let rdata = self.forged_rdata(&owner, rtype);
        let section = match rtype {
            Rtype::NSEC | Rtype::NSEC3 | Rtype::SOA => Section::Authority,
            _ => Section::Answer,
        };
        let index = self.index();
        self.add(index, section, vec![record(&owner, rtype, rdata)]);
    }

    /// One more record in an RRset that is there, signed or not, or another in place of one.
    pub(super) fn add_member(&mut self) {
        let index = self.index();
        let Some((owner, rtype)) = self.some_set(index) else { return };
        let is_it = |received: &Received| received.record.owner == owner && received.record.rtype == rtype;
        let Some(section) =
            self.at(index).records.iter().find(|received| is_it(received)).map(|received| received.section)
        else {
            return;
        };
        let rdata = self.forged_rdata(&owner, rtype);
        if chance(self.random, 1, 3) {
            let mut list = self.at(index).records.iter_mut();
            if let Some(member) = list.find(|received| is_it(received)) {
                member.record.rdata = rdata;
            }
            return;
        }
        self.add(index, section, vec![record(&owner, rtype, rdata)]);
    }

    /// An unsigned alias, beside whatever is there.
    pub(super) fn add_cname(&mut self) {
        let owner = self.some_name();
        let index = self.index();
        let rtype = if chance(self.random, 3, 4) { Rtype::CNAME } else { Rtype::DNAME };
        let rdata = self.forged_rdata(&owner, rtype);
        self.add(index, Section::Answer, vec![record(&owner, rtype, rdata)]);
    }

    pub(super) fn change_rcode(&mut self) {
        let rcode =
            *pick(self.random, &[Rcode::NOERROR, Rcode::NXDOMAIN, Rcode::NXDOMAIN, Rcode::SERVFAIL, Rcode::YXDOMAIN]);
        let index = self.index();
        self.at(index).rcode = rcode;
    }

    pub(super) fn move_section(&mut self) {
        let section = *pick(self.random, &SECTIONS);
        let index = self.index();
        let all = chance(self.random, 1, 2);
        let Some((owner, _)) = self.some_set(index) else { return };
        for received in &mut self.at(index).records {
            if all || received.record.owner == owner {
                received.section = section;
            }
        }
    }

    /// A signature that no one made: over a forged RRset or beside a genuine one, with any signer's name and labels.
    pub(super) fn garbage_signature(&mut self) {
        let index = self.index();
        let Some((owner, rtype)) = self.some_set(index) else { return };
        let signer = self.some_signer(&owner);
        let labels = u8::try_from(self.random.below(usize::from(labels_of(&owner)) + 2)).unwrap();
        let mut forged = evil_rrsig(&[record(&owner, rtype, vec![0])], &signer, labels.min(labels_of(&owner)));
        forged.rdata[3] = labels;
        if let Some(zone) = self.world.zones.iter().find(|zone| zone.apex == signer)
            && let Some(seal) = &zone.seal
        {
            forged.rdata[16..18].copy_from_slice(&super::signed::key(seal.seed).tag().to_be_bytes());
        }
        let section = self.at(index).records.first().map_or(Section::Answer, |received| received.section);
        self.add(index, section, vec![forged]);
    }

    /// A name to sign in: the adversary's, above the owner, the owner itself or below it.
    fn some_signer(&mut self, owner: &Name) -> Name {
        match self.random.below(5) {
            0..=1 => name(EVIL),
            2..=3 => {
                let above: Vec<Name> = World::up(owner).collect();
                pick(self.random, &above).clone()
            }
            _ => self.some_name(),
        }
    }

    pub(super) fn add_evil(&mut self) {
        let owner = self.some_name();
        let rtype = *pick(self.random, &TYPES);
        let index = self.index();
        self.evil_for(&owner, rtype, index);
    }

    /// An RRset that the adversary's key has signed: anything at any owner, at times as if from a wildcard.
    pub(super) fn evil_for(&mut self, owner: &Name, rtype: Rtype, index: usize) {
        let rtype = if rtype == Rtype::ANY { Rtype::A } else { rtype };
        let rdata = match rtype {
            // From the adversary's zone to far beyond all others, and no type at all.
            Rtype::NSEC => nsec(&name("z."), &[]),
            _ => self.forged_rdata(owner, rtype),
        };
        let signer = self.some_signer(owner);
        if signer == name(EVIL) {
            // Its keys can be had: the zone is in order.
            self.exchange(&signer, Rtype::DS);
            self.exchange(&signer, Rtype::DNSKEY);
        }
        let set = vec![record(owner, rtype, rdata)];
        let labels = match labels_of(owner) {
            labels if labels > 0 && chance(self.random, 1, 6) => {
                u8::try_from(self.random.below(usize::from(labels))).unwrap()
            }
            labels => labels,
        };
        let signature = evil_rrsig(&set, &signer, labels);
        let section = if rtype == Rtype::NSEC { Section::Authority } else { Section::Answer };
        self.add(index, section, [set, vec![signature]].concat());
    }

    /// Everything of one owner under another.
    pub(super) fn relabel(&mut self) {
        let index = self.index();
        let Some((from, _)) = self.some_set(index) else { return };
        let to = self.some_name();
        for received in &mut self.at(index).records {
            if received.record.owner == from {
                received.record.owner = to.clone();
            }
        }
    }

    pub(super) fn swap_exchanges(&mut self) {
        let (one, other) = (self.index(), self.random.below(self.capture.exchanges.len()));
        if one != other {
            let outcome = self.capture.exchanges[one].outcome.clone();
            self.capture.exchanges[one].outcome =
                std::mem::replace(&mut self.capture.exchanges[other].outcome, outcome);
        }
    }

    pub(super) fn drop_exchange(&mut self) {
        let index = self.random.below(self.capture.exchanges.len());
        self.capture.exchanges[index].outcome = Err(FetchFault::NotCaptured);
    }

    /// What an honest resolver says to another question, as it is or under the name asked for.
    pub(super) fn replay_response(&mut self) {
        let index = self.index();
        let mut asked = self.world.question(self.random);
        if chance(self.random, 1, 2) {
            asked = Question::new(asked.name, self.capture.exchanges[index].question.rtype);
        }
        let to = self.capture.exchanges[index].question.name.clone();
        let mut fresh = self.world.capture(&asked, true).exchanges.swap_remove(0).outcome.unwrap();
        if chance(self.random, 1, 2) {
            let own = |record: &Record| record.owner == asked.name;
            for received in fresh.records.iter_mut().filter(|received| own(&received.record)) {
                received.record.owner = to.clone();
            }
        }
        *self.at(index) = fresh;
    }

    pub(super) fn shuffle(&mut self) {
        let index = self.index();
        for last in (1..self.at(index).records.len()).rev() {
            let other = self.random.below(last + 1);
            self.at(index).records.swap(last, other);
        }
    }
}

/// Whether an owner is a wildcard that could stand for a name, by their labels.
fn fits_below(of: &Name, owner: &Name) -> bool {
    canonical::is_wildcard(owner) && parent(owner).is_some_and(|above| of != &above && of.ends_with(&above))
}
