//! What is true in a world: what stands at a name, where its aliases lead, and where a missing proof is excused.

use explainer::dns::{Name, Rtype, canonical, parent};

use super::super::zone::name;
use super::signed::{Denial, Zone};
use super::world::{EVIL, World, below};

/// What there is for a question at one name, by the zone that is authoritative for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// RRsets of the type, or of all types for ANY; they are owned by `source`: the name, or the wildcard that stands for it.
    Answer { source: Name },
    /// A CNAME, owned by `source`.
    Alias { source: Name, target: Name },
    /// A DNAME above the name. No target where the name that it makes is too long (RFC 6672 2.2).
    Redirect { owner: Name, target: Option<Name> },
    /// The name is there, or `source` as a wildcard stands for it, and has no such type.
    NoData { source: Name },
    /// Neither the name nor a wildcard for it.
    NoName,
}

/// How a zone stands, as seen from the trust anchor closest to the name in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Signed,
    /// At or below a delegation without a DS that can be used, or under no anchor (RFC 4035 5.2, 4.3).
    Unsigned,
    /// It, or a zone on the way to it, has more NSEC3 iterations than policy takes on: all that it denies counts as unsigned, and
    /// with it whether a name is a delegation (RFC 9276 3.2).
    Slow,
}

/// The name in whose zone data of a type stands: a DS belongs to the parent's side of a cut (RFC 4034 5).
pub(super) fn holder(name: &Name, rtype: Rtype) -> Name {
    if rtype == Rtype::DS { parent(name).unwrap_or_else(|| name.clone()) } else { name.clone() }
}

/// `name` with its suffix `from` replaced by `to`; `None` where that is too long.
pub(super) fn replaced(name: &Name, from: &Name, to: &Name) -> Option<Name> {
    let kept = &name.as_slice()[..name.len() - from.len()];
    Name::from_octets([kept, to.as_slice()].concat()).ok()
}

/// The longest ancestor of a name that is there in its zone (RFC 4592 3.3.1).
pub(super) fn encloser(zone: &Zone, name: &Name) -> Name {
    World::up(name).skip(1).find(|above| zone.names.contains(above)).unwrap()
}

/// The ancestor of `name` that is one label longer than `encloser` (RFC 5155 1.3).
pub(super) fn next_closer(name: &Name, encloser: &Name) -> Name {
    World::up(name).find(|above| above.label_count() == encloser.label_count() + 1).unwrap()
}

impl World {
    /// The zone that has authority for a question.
    pub(super) fn authority(&self, name: &Name, rtype: Rtype) -> &Zone {
        self.zone_of(&holder(name, rtype))
    }

    /// The one name that is all RDATA of an alias.
    fn target(&self, zone: &Zone, owner: &Name, rtype: Rtype) -> Name {
        Name::from_octets(self.pool[zone.held[owner][&rtype]].rdatas[0].clone()).unwrap()
    }

    /// What stands at a name (RFC 1034 4.3.2 with RFC 4592 and RFC 6672).
    pub(super) fn stands(&self, name: &Name, rtype: Rtype) -> Stands {
        let zone = self.authority(name, rtype);
        let within = Self::up(name).skip(1).filter(|above| above.ends_with(&zone.apex));
        let mut dnames =
            within.filter(|above| zone.held.get(above).is_some_and(|sets| sets.contains_key(&Rtype::DNAME)));
        if let Some(owner) = dnames.next() {
            let target = replaced(name, &owner, &self.target(zone, &owner, Rtype::DNAME));
            return Stands::Redirect { owner, target };
        }
        if zone.names.contains(name) {
            return self.at(zone, name, rtype);
        }
        let wildcard = below("*", &encloser(zone, name));
        if zone.names.contains(&wildcard) { self.at(zone, &wildcard, rtype) } else { Stands::NoName }
    }

    /// What an owner that is there has.
    fn at(&self, zone: &Zone, source: &Name, rtype: Rtype) -> Stands {
        let source = source.clone();
        let Some(sets) = zone.held.get(&source) else { return Stands::NoData { source } };
        if sets.contains_key(&rtype) || (rtype == Rtype::ANY && !zone.cuts.contains(&source)) {
            Stands::Answer { source }
        } else if sets.contains_key(&Rtype::CNAME) {
            let target = self.target(zone, &source, Rtype::CNAME);
            Stands::Alias { source, target }
        } else {
            Stands::NoData { source }
        }
    }

    /// How the zone that holds a name stands: from the anchor closest to the name (RFC 4033 2, island of security) down over every
    /// delegation. What stands above that anchor does not count.
    pub(super) fn standing(&self, holder: &Name) -> Standing {
        let anchors = self.anchors.iter().filter(|anchor| holder.ends_with(anchor));
        let Some(anchor) = anchors.max_by_key(|anchor| anchor.label_count()) else { return Standing::Unsigned };
        let mut standing = Standing::Signed;
        for zone in self.zones.iter().filter(|zone| zone.apex.ends_with(anchor) && holder.ends_with(&zone.apex)) {
            if zone.apex != *anchor && !self.usable_ds(&zone.apex) {
                return Standing::Unsigned;
            }
            if zone.is_slow() {
                standing = Standing::Slow;
            }
        }
        standing
    }

    /// Whether a delegation has a DS of an algorithm that can be checked.
    fn usable_ds(&self, cut: &Name) -> bool {
        let held = self.authority(cut, Rtype::DS).held.get(cut).and_then(|sets| sets.get(&Rtype::DS));
        held.is_some_and(|shape| self.pool[*shape].rdatas.iter().any(|ds| ds[2] == 15))
    }

    /// Whether a span that opts out leaves open what stands at a name, so that anybody can make up unsigned data there.
    ///
    /// RFC 5155 6 and 12.2: an unsigned delegation can be slipped into such a span at the name one label below the closest ancestor
    /// that has an NSEC3 (the next closer name). So it is open exactly where the zone itself has published an NSEC3 with the flag
    /// that covers the hash of the name's next closer name; a name that has an NSEC3 is never open, whatever spans lie around it.
    pub(super) fn opt_out(&self, name: &Name, rtype: Rtype) -> bool {
        let zone = self.authority(name, rtype);
        let Denial::Nsec3 { opt_out: true, .. } = zone.denial else { return false };
        if zone.seal.is_none() || zone.at(name).is_some() {
            return false;
        }
        let above = Self::up(name).skip(1).find(|above| zone.at(above).is_some()).unwrap();
        zone.covering(&next_closer(name, &above)).1
    }

    /// Whether the adversary's own zone answers: there it may say what it likes.
    pub(super) fn is_evil(&self, name: &Name, rtype: Rtype) -> bool {
        self.authority(name, rtype).apex == super::super::zone::name(EVIL)
    }

    /// Whether RDATA is that of an RRset which a zone has now, whole: at the owner, or at the wildcard it comes from.
    pub(super) fn is_whole(&self, source: &Name, rtype: Rtype, rdatas: &[Vec<u8>]) -> bool {
        let set = |rdatas: &[Vec<u8>]| {
            let mut set: Vec<Vec<u8>> = rdatas.iter().map(|rdata| canonical::rdata(rtype, rdata)).collect();
            set.sort();
            set.dedup();
            set
        };
        // At a cut both sides have RRsets of the same owner; each is true as its own side's.
        let mut holding = self.zones.iter().filter_map(|zone| zone.held.get(source)?.get(&rtype));
        holding.any(|shape| set(&self.pool[*shape].rdatas) == set(rdatas))
    }
}

/// Whether a name is the adversary's, or below.
pub(super) fn below_evil(of: &Name) -> bool {
    of.ends_with(&name(EVIL))
}
