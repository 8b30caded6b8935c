//! Records without the responses that they came in: told apart by what they are.
//!
//! Each RRset answers a question of its own. To an alias belongs what it leads to; to an answer that needs them, the proofs beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use domain::base::name::ParsedName;
use domain::dep::octseq::Parser;

use super::record::{Item, word};
use crate::dns::{Name, Record, Rtype, ToName, canonical, path_from_root};
use crate::doh::rdata;
use crate::evidence::Question;
use crate::order::sorted;
use crate::validate::budget::ALIASES;

/// What one response has in its answer and beside it, and the question that it answers.
#[derive(Debug)]
pub(super) struct Answers {
    /// The question.
    pub(super) question: Question,
    /// What answers it.
    pub(super) answer: Vec<Item>,
    /// Proofs beside it.
    pub(super) authority: Vec<Item>,
    /// Whether it means nothing without proofs: it was expanded from a wildcard (RFC 4035 5.3.4).
    expanded: bool,
    /// Whether it ends in an alias: what is denied may be what that leads to.
    open: bool,
    /// Whether an RRset of it came without a signature.
    unsigned: bool,
    /// Whether something is known to be left out that it means nothing without.
    short: bool,
}

impl Answers {
    /// Whether it needs something that was not given: a proof, most of all.
    pub(super) const fn is_short(&self) -> bool {
        self.short || self.expanded && self.authority.is_empty()
    }

    /// The same as it stands in an authentication chain. That has every RRset with its signature (RFC 9102 3).
    pub(super) const fn in_chain(mut self) -> Self {
        self.short |= self.unsigned;
        self
    }
}

/// A record by what tells the question that it answers.
pub(super) struct Loose {
    /// Its owner; none where it cannot be read.
    pub(super) owner: Option<Name>,
    /// Its type; of a signature the type that it is over. None where it is no type.
    pub(super) covers: Option<Rtype>,
    /// What it is beside that.
    pub(super) is: Is,
    /// Whether it is marked as standing in an Authority section.
    pub(super) in_authority: bool,
    /// The record.
    pub(super) item: Item,
}

impl Loose {
    /// A record as written.
    pub(super) fn written(item: Item, in_authority: bool) -> Self {
        let (owner, rtype) = (rdata::owner(&item.name), item.rtype());
        let (covers, is) = match rtype {
            Some(Rtype::RRSIG) => {
                let (covers, rest) = word(&item.data);
                let labels = rest.split_ascii_whitespace().nth(1).and_then(|labels| labels.parse().ok());
                (covers.parse().ok(), Is::Signature(labels))
            }
            Some(Rtype::CNAME) => (rtype, Is::Data(rdata::owner(&item.data))),
            _ => (rtype, Is::Data(None)),
        };
        Self { owner, covers, is, in_authority, item }
    }

    /// A record whose octets are known.
    pub(super) fn of(record: &Record) -> Self {
        let (owner, item) = (Some(record.owner.clone()), Item::of(record));
        let (covers, is) = match (record.rtype, record.rdata.as_slice()) {
            (Rtype::RRSIG, [high, low, _, labels, ..]) => {
                (Rtype::from_int(u16::from_be_bytes([*high, *low])), Is::Signature(Some(*labels)))
            }
            (Rtype::CNAME, octets) => (Rtype::CNAME, Is::Data(name_of(octets))),
            (rtype, _) => (rtype, Is::Data(None)),
        };
        Self { owner, covers: Some(covers), is, in_authority: false, item }
    }
}

fn name_of(octets: &[u8]) -> Option<Name> {
    ParsedName::parse(&mut Parser::from_ref(octets)).ok().map(|name| name.to_name())
}

/// What a record is.
pub(super) enum Is {
    /// Data; of an alias, where it leads.
    Data(Option<Name>),
    /// A signature, with its labels field if that can be read (RFC 4034 3.1.3).
    Signature(Option<u8>),
}

/// An RRset with the signatures over it.
struct Set {
    owner: Name,
    rtype: Rtype,
    items: Vec<Item>,
    has_data: bool,
    has_signature: bool,
    target: Option<Name>,
    expanded: bool,
    in_authority: bool,
}

impl Set {
    /// Whether it proves that something is not there, or goes with what does.
    const fn is_proof(&self) -> bool {
        matches!(self.rtype, Rtype::SOA | Rtype::NSEC | Rtype::NSEC3)
    }

    fn alone(self) -> Answers {
        Answers {
            question: Question::new(self.owner, self.rtype),
            answer: self.items,
            authority: Vec::new(),
            expanded: self.expanded,
            open: false,
            unsigned: !self.has_signature,
            short: false,
        }
    }
}

type Key = (Vec<u8>, Rtype);

/// How far the telling apart has come.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Pass {
    /// Names that no alias leads to.
    #[default]
    First,
    /// What no alias took along, though one leads to it.
    Second,
}

/// Loose records, which are first taken in and then told apart, both in small steps; what was told apart is put in order at once.
#[derive(Default)]
pub(super) struct Heap {
    /// In the order in which the first record of each stood; taken as they find their place.
    sets: Vec<Option<Set>>,
    /// Where the sets are that were not taken.
    places: BTreeMap<Key, usize>,
    /// The names that aliases lead to.
    led_to: BTreeSet<Vec<u8>>,
    has_dname: bool,
    /// What answers no question: its owner or type cannot be read, or it is a signature alone.
    odd: Vec<Item>,
    pass: Pass,
    at: usize,
    /// What was told apart, by the place of its first record.
    first: Vec<(usize, Answers)>,
    second: Vec<Answers>,
    /// NSEC and NSEC3 that stood before any answer that needs them, and the SOAs beside those: these go with an alias alone, and are not
    /// looked at for other answers.
    denials: Vec<(usize, Set)>,
    soas: Vec<(usize, Set)>,
    /// How many sets the step that is under way has looked at.
    looked: usize,
    /// Where in `first` the last answer is that needs proofs.
    needs: Option<usize>,
}

impl Heap {
    /// Whether nothing was taken in.
    pub(super) const fn is_empty(&self) -> bool {
        self.sets.is_empty() && self.odd.is_empty()
    }

    /// Takes in a record.
    pub(super) fn take_in(&mut self, record: Loose) {
        let Loose { owner, covers, is, in_authority, item } = record;
        let (Some(owner), Some(rtype)) = (owner, covers) else { return self.odd.push(item) };
        let next = self.sets.len();
        let place = *self.places.entry((canonical::name(&owner), rtype)).or_insert(next);
        if place == next {
            let (items, target) = (Vec::new(), None);
            self.sets.push(Some(Set {
                owner,
                rtype,
                items,
                has_data: false,
                has_signature: false,
                target,
                expanded: false,
                in_authority: false,
            }));
        }
        let Some(Some(set)) = self.sets.get_mut(place) else { return };
        match is {
            // A zone has one. Of responses of several moments it is the first: together they would be what nobody signed.
            Is::Data(_) if rtype == Rtype::SOA && set.has_data => return,
            Is::Data(target) => {
                set.has_data = true;
                if let Some(target) = target.filter(|_| set.target.is_none()) {
                    self.led_to.insert(canonical::name(&target));
                    set.target = Some(target);
                }
            }
            Is::Signature(labels) => {
                let most = canonical::signed_labels(&set.owner);
                set.has_signature = true;
                set.expanded |= labels.is_some_and(|labels| usize::from(labels) < most);
            }
        }
        set.in_authority |= in_authority;
        set.items.push(item);
        self.has_dname |= rtype == Rtype::DNAME;
    }

    /// Tells one more set apart: how many sets that took; none where there was no other.
    pub(super) fn step(&mut self) -> Option<usize> {
        self.looked = 1;
        if self.at < self.sets.len() {
            self.tell();
            return Some(self.looked);
        }
        let goes_on = self.pass == Pass::First && !self.sets.is_empty();
        (self.pass, self.at) = (Pass::Second, 0);
        goes_on.then_some(1)
    }

    /// Tells the set apart that is next.
    fn tell(&mut self) {
        let at = self.at;
        self.at += 1;
        let Some(Some(set)) = self.sets.get(at) else { return };
        let led_to = set.rtype == Rtype::DNAME || self.led_to.contains(&canonical::name(&set.owner));
        // What is not signed denies nothing.
        let is_bare = !set.has_signature && matches!(set.rtype, Rtype::NSEC | Rtype::NSEC3);
        match (set.rtype, set.has_data && !is_bare) {
            (_, false) => {
                let alone = self.take(at).map(|set| set.items).unwrap_or_default();
                self.odd.extend(alone);
            }
            (Rtype::DNSKEY | Rtype::DS, true) => {
                let alone = self.take(at).map(|set| (at, set.alone()));
                self.first.extend(alone);
            }
            (_, true) if set.is_proof() => self.proof(at),
            // Whoever asked for an alias asked for what it leads to; and a DNAME stands for the names below it.
            (_, true) if led_to && self.pass == Pass::First => {}
            (_, true) => self.answer(at),
        }
    }

    /// Takes a set out.
    fn take(&mut self, at: usize) -> Option<Set> {
        let set = self.sets.get_mut(at)?.take()?;
        self.places.remove(&(canonical::name(&set.owner), set.rtype));
        Some(set)
    }

    /// A proof belongs to the answer before it that needs one, as sections follow each other.
    fn proof(&mut self, at: usize) {
        let Some(set) = self.take(at) else { return };
        match self.needs.and_then(|place| self.first.get_mut(place)) {
            Some((_, answers)) if answers.open || set.rtype != Rtype::SOA => answers.authority.extend(set.items),
            // A SOA goes with what denies (RFC 2308 3), and not with data.
            _ if set.rtype == Rtype::SOA => self.soas.push((at, set)),
            _ => self.denials.push((at, set)),
        }
    }

    /// An answer, with all that its aliases lead to, as far as the validator would follow them.
    fn answer(&mut self, at: usize) {
        let Some(head) = self.take(at) else { return };
        let owner = head.owner.clone();
        let mut target = head.target.clone();
        let mut answers = head.alone();
        answers.unsigned = !self.dnames(&owner, &mut answers).unwrap_or(!answers.unsigned);
        let mut aliases = 0;
        while let Some(name) = target.take() {
            aliases += 1;
            let next = if aliases > ALIASES { None } else { self.next(&name) };
            let Some(next) = next else {
                answers.open = true;
                break;
            };
            answers.expanded |= next.expanded;
            answers.question.rtype = next.rtype;
            answers.answer.extend(next.items);
            target = next.target;
            answers.unsigned |= !self.dnames(&name, &mut answers).unwrap_or(next.has_signature);
        }
        if answers.expanded || answers.open {
            let mut proofs = mem::take(&mut self.denials);
            if answers.open {
                proofs.append(&mut self.soas);
            }
            self.looked += proofs.len();
            answers.authority.extend(proofs.into_iter().flat_map(|(_, set)| set.items));
        }
        match self.pass {
            Pass::First => {
                if answers.expanded || answers.open {
                    self.needs = Some(self.first.len());
                }
                self.first.push((at, answers));
            }
            Pass::Second => self.second.push(answers),
        }
    }

    /// What stands at the name that an alias leads to: another alias, or the first of its types. Signatures alone are laid aside.
    fn next(&mut self, name: &Name) -> Option<Set> {
        let owner = canonical::name(name);
        loop {
            self.looked += 1;
            let alias = self.places.get(&(owner.clone(), Rtype::CNAME)).copied();
            let place = alias.or_else(|| {
                let from = (owner.clone(), Rtype::from_int(0));
                let here = self.places.range(from..).take_while(|((other, _), _)| *other == owner);
                let mut data = here.filter(|((_, rtype), _)| !is_apart(*rtype));
                data.next().map(|(_, place)| *place)
            });
            let set = self.take(place?)?;
            if set.has_data {
                return Some(set);
            }
            self.odd.extend(set.items);
        }
    }

    /// Takes the DNAMEs above a name, one of which may have made the alias there (RFC 6672 2.2); whether they are signed, where there are
    /// any: such an alias is signed by nobody (RFC 6672 5.3.1).
    fn dnames(&mut self, name: &Name, answers: &mut Answers) -> Option<bool> {
        if !self.has_dname || answers.question.rtype != Rtype::CNAME && answers.question.rtype != Rtype::DNAME {
            return None;
        }
        let mut signed = None;
        for above in path_from_root(name).iter().filter(|above| *above != name) {
            let place = self.places.get(&(canonical::name(above), Rtype::DNAME)).copied();
            if let Some(set) = place.and_then(|place| self.take(place)) {
                signed = Some(set.has_signature && signed.unwrap_or(true));
                answers.answer.extend(set.items);
            }
        }
        signed
    }

    /// All that was told apart. None where nothing but proofs is there: what they deny is not said.
    pub(super) fn end(mut self) -> Option<Vec<Answers>> {
        let both = mem::take(&mut self.denials).into_iter().chain(mem::take(&mut self.soas)).collect();
        let proofs: Vec<(usize, Set)> = sorted(both, |(one, _): &(usize, Set), (other, _)| one.cmp(other));
        let answered = |(_, answers): &(usize, Answers)| !matches!(answers.question.rtype, Rtype::DNSKEY | Rtype::DS);
        let others = self.first.iter().any(answered) || !self.second.is_empty();
        let denies = denies(&proofs);
        let mut beside = Vec::new();
        for (at, set) in proofs {
            match set.rtype {
                // Nobody is answered with NSEC3 (RFC 5155 7.2.8).
                Rtype::NSEC3 => beside.extend(set.items),
                _ if set.in_authority => beside.extend(set.items),
                _ if !denies => self.first.push((at, set.alone())),
                _ if others => self.second.push(set.alone()),
                _ => {}
            }
        }
        let first = sorted(self.first, |(one, _), (other, _)| one.cmp(other));
        let mut all: Vec<Answers> = first.into_iter().map(|(_, answers)| answers).chain(self.second).collect();
        if let Some(first) = all.iter_mut().find(|one| !matches!(one.question.rtype, Rtype::DNSKEY | Rtype::DS)) {
            first.authority.extend(beside);
        }
        all.first_mut()?.answer.extend(self.odd);
        Some(all)
    }
}

/// Types that are told apart by themselves, and not as what an alias leads to.
const fn is_apart(rtype: Rtype) -> bool {
    matches!(rtype, Rtype::DNSKEY | Rtype::DS | Rtype::SOA | Rtype::NSEC | Rtype::NSEC3 | Rtype::DNAME)
}

/// Whether proofs look like those of a response that denies something, and not like answers to questions for SOA or NSEC: a SOA together
/// with NSEC3, or with an NSEC of another name.
fn denies(proofs: &[(usize, Set)]) -> bool {
    let of = |rtype: Rtype| proofs.iter().map(|(_, set)| set).filter(move |set| set.rtype == rtype);
    let zones: BTreeSet<Vec<u8>> = of(Rtype::SOA).map(|set| canonical::name(&set.owner)).collect();
    let elsewhere = of(Rtype::NSEC).any(|set| !zones.contains(&canonical::name(&set.owner)));
    !zones.is_empty() && (elsewhere || of(Rtype::NSEC3).next().is_some())
}

#[cfg(test)]
mod tests;
