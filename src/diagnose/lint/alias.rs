//! DNAME and the CNAME that it makes (RFC 6672 3.1).

use std::collections::BTreeSet;

use super::Noted;
use crate::diagnose::dname::{CnameWithOtherData, DnameNoCname, DnameTtlMismatch, DnameTtlZero};
use crate::diagnose::seen::Seen;
use crate::dns::Rtype;
use crate::dns::is_within;
use crate::dns::key::Key;
use crate::evidence::rrset::{SignedRrset, of_section};
use crate::evidence::{Response, Section};

/// DNAMEs above the name asked for, with the CNAME beside them or without.
pub(super) fn dnames(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    let has_dname = |response: &Response| response.records.iter().any(|known| known.record.rtype == Rtype::DNAME);
    for (index, question, response) in seen.responses().filter(|(.., response)| has_dname(response)) {
        let sets = of_section(response, index, Section::Answer);
        let name = &question.name;
        let above = sets.iter().find(|set| {
            set.rrset.rtype == Rtype::DNAME && set.rrset.owner != *name && is_within(name, &set.rrset.owner)
        });
        let Some(above) = above else { continue };
        let Some(member) = above.rrset.members().next() else { continue };
        let cname = sets.iter().find(|set| set.rrset.rtype == Rtype::CNAME && set.rrset.owner == *name);
        let made = cname.and_then(|set| set.rrset.members().next());
        let (name, dname, expected) = (name.clone(), above.rrset.owner.clone(), member.ttl);
        match made {
            None => noted.push(Noted::record(member.id, DnameNoCname { name, dname })),
            Some(made) if made.ttl == expected => {}
            Some(made) if made.ttl == 0 => noted.push(Noted::record(made.id, DnameTtlZero { name, dname })),
            Some(made) => {
                let (ttl, expected) = (made.ttl.into(), expected.into());
                noted.push(Noted::record(made.id, DnameTtlMismatch { name, dname, ttl, expected }));
            }
        }
    }
    noted
}

/// Records beside a CNAME, other than those that DNSSEC puts there (RFC 2181 10.1; RFC 4034 3, 4).
pub(super) fn companions(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    let mut cnames = BTreeSet::new();
    cnames.extend(seen.sets.iter().filter(|set| set.rrset.rtype == Rtype::CNAME).map(|set| Key(&set.rrset.owner)));
    // At an apex its own records tell most, and one finding does.
    let is_apex = |set: &&SignedRrset| matches!(set.rrset.rtype, Rtype::SOA | Rtype::NS);
    let apexes: BTreeSet<Key<'_>> = seen.sets.iter().filter(is_apex).map(|set| Key(&set.rrset.owner)).collect();
    let mut told = BTreeSet::new();
    for set in seen.sets {
        let (owner, rtype) = (&set.rrset.owner, set.rrset.rtype);
        let data = !matches!(rtype, Rtype::CNAME | Rtype::RRSIG | Rtype::NSEC | Rtype::KEY | Rtype::NXT);
        let rtype = if apexes.contains(&Key(owner)) { Rtype::NS } else { rtype };
        if let Some(id) = super::place(set).filter(|_| data && cnames.contains(&Key(owner)))
            && told.insert((Key(owner), rtype))
        {
            noted.push(Noted::record(id, CnameWithOtherData { name: owner.clone(), rtype }));
        }
    }
    noted
}
