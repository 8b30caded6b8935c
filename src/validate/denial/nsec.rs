//! Proofs by NSEC (RFC 4035 5.4; RFC 6840 4.1, 4.2, 4.4; RFC 4592; RFC 9824).

use std::rc::Rc;

use super::{Attempt, Gap, Proved, Shows, is_below, lacks, lacks_ds, wildcard_below};
use crate::dns::canonical;
use crate::dns::security::Nsec;
use crate::dns::{Name, Rtype, ToName, is_within};
use crate::evidence::Question;
use crate::trace::{Computed, DenialFault, Place, Role};

/// RFC 9824 3.1: the type that compact denial sets at a name that does not exist.
const NXNAME: Rtype = Rtype::from_int(128);

impl Attempt<'_> {
    fn nsec_gap(&mut self, nsec: &Gap<Nsec>, role: Role, name: &Name, place: Place) {
        if !self.inputs.contains(&nsec.id) {
            self.inputs.push(nsec.id);
        }
        self.computed.push(Computed::Gap {
            role,
            name: name.clone(),
            place,
            owner: nsec.owner.clone(),
            next: nsec.record.next.clone(),
            types: Rc::clone(nsec.record.types.types()),
        });
    }

    /// The record whose gap covers `name`, noted for display.
    fn nsec_covering(&mut self, role: Role, name: &Name) -> Option<&Gap<Nsec>> {
        let material = self.material;
        let nsec = material.nsec.iter().find(|nsec| covers(nsec, &material.zone, name))?;
        self.nsec_gap(nsec, role, name, Place::Covered);
        Some(nsec)
    }

    fn nsec_at(&mut self, role: Role, name: &Name) -> Option<&Gap<Nsec>> {
        let material = self.material;
        let nsec = material.nsec.iter().find(|nsec| nsec.owner == *name)?;
        self.nsec_gap(nsec, role, name, Place::Matches);
        Some(nsec)
    }
}

/// Whether a record is the parent's side of a delegation, or of a DNAME: below it, it says nothing (RFC 6840 4.1).
fn hides_below(nsec: &Nsec) -> bool {
    nsec.types.contains(Rtype::DNAME) || nsec.types.is_delegation()
}

/// The name lies below an unsigned delegation, or at one and what was asked for is no DS: what is there is not signed (RFC 4035 5.2).
fn below_unsigned_delegation(attempt: &mut Attempt<'_>, Question { name, rtype }: &Question) -> bool {
    let material = attempt.material;
    let unsigned = |nsec: &&Gap<Nsec>| {
        let below = is_below(name, &nsec.owner) || *name == nsec.owner && *rtype != Rtype::DS;
        below && nsec.record.types.is_delegation() && !nsec.record.types.contains(Rtype::DS)
    };
    let Some(nsec) = material.nsec.iter().find(unsigned) else { return false };
    attempt.nsec_gap(nsec, Role::Asked, &nsec.owner, Place::Matches);
    true
}

/// Whether `one` stands before `other` in canonical order (RFC 4034 6.1).
fn is_before(one: &Name, other: &Name) -> bool {
    canonical::order(one, other).is_lt()
}

/// Whether `name` lies in the gap, so that it does not exist (RFC 4034 4.1.1; RFC 6840 4.1).
fn covers(nsec: &Gap<Nsec>, zone: &Name, name: &Name) -> bool {
    let (owner, next) = (&nsec.owner, &nsec.record.next);
    if owner == name || !is_within(name, zone) || !is_within(next, zone) {
        return false;
    }
    if is_within(name, owner) && hides_below(&nsec.record) {
        return false;
    }
    // The next name exists, and with it every ancestor: an empty non-terminal is in no gap (RFC 4592 2.2.2).
    if is_within(next, name) {
        return false;
    }
    if is_before(owner, next) {
        is_before(owner, name) && is_before(name, next)
    } else {
        // The last record of the zone leads back to the apex (RFC 4034 4.1.1).
        next == zone && is_before(owner, name)
    }
}

/// The longest ancestor of `name` that this gap shows to exist: of owner or next, whichever shares more (RFC 4592 3.3.1).
fn closest_encloser(nsec: &Gap<Nsec>, name: &Name) -> Name {
    let shared = |other: &Name| {
        let ancestors = name.iter_suffixes().map(|suffix| -> Name { suffix.to_name() });
        ancestors.into_iter().find(|ancestor| is_within(other, ancestor)).unwrap_or_else(Name::root)
    };
    let (by_owner, by_next) = (shared(&nsec.owner), shared(&nsec.record.next));
    if by_owner.label_count() > by_next.label_count() { by_owner } else { by_next }
}

/// Whether `name` lies between owner and next only as an ancestor of next (RFC 4592 2.2.2).
fn is_empty_non_terminal(nsec: &Gap<Nsec>, name: &Name) -> bool {
    is_below(&nsec.record.next, name)
        && is_before(&nsec.owner, name)
        && !(is_within(name, &nsec.owner) && hides_below(&nsec.record))
}

/// NXDOMAIN: the name is in a gap, and so is the wildcard below its closest encloser (RFC 4035 5.4).
pub(super) fn name_error(attempt: &mut Attempt<'_>, question: &Question) -> Proved {
    let name = &question.name;
    if below_unsigned_delegation(attempt, question) {
        return Ok(Shows::Unsigned);
    }
    if let Some(nsec) = attempt.nsec_at(Role::Asked, name) {
        // RFC 9824 3.1: the name was made up to deny itself.
        if nsec.record.types.contains(NXNAME) {
            return Ok(Shows::NotThere);
        }
        return Err(DenialFault::NameExists { name: name.clone() });
    }
    let Some(nsec) = attempt.nsec_covering(Role::Asked, name) else { return Err(DenialFault::NameNotCovered) };
    let encloser = closest_encloser(nsec, name);
    let Some(wildcard) = wildcard_below(&encloser) else { return Ok(Shows::NotThere) };
    match attempt.nsec_covering(Role::Wildcard, &wildcard) {
        Some(_) => Ok(Shows::NotThere),
        None => Err(DenialFault::WildcardNotCovered { wildcard }),
    }
}

/// NODATA: the name is there without the type, or is an empty non-terminal, or a wildcard stands for it without the type.
pub(super) fn no_data(attempt: &mut Attempt<'_>, question: &Question) -> Proved {
    let (name, rtype) = (&question.name, question.rtype);
    if below_unsigned_delegation(attempt, question) {
        return Ok(Shows::Unsigned);
    }
    if let Some(nsec) = attempt.nsec_at(Role::Asked, name) {
        lacks(&nsec.owner, &nsec.record.types, (name, rtype))?;
        return Ok(Shows::NotThere);
    }
    if empty_non_terminal(attempt, Role::Asked, name) {
        return Ok(Shows::NotThere);
    }
    let Some(nsec) = attempt.nsec_covering(Role::Asked, name) else { return Err(DenialFault::NoMatch) };
    let encloser = closest_encloser(nsec, name);
    let wildcard = wildcard_below(&encloser).ok_or(DenialFault::NoMatch)?;
    let Some(nsec) = attempt.nsec_at(Role::Wildcard, &wildcard) else {
        // A wildcard that is there only because of names below it stands for the name all the same, without any data (RFC 4592 4.9).
        let is_empty = empty_non_terminal(attempt, Role::Wildcard, &wildcard);
        return if is_empty { Ok(Shows::NotThere) } else { Err(DenialFault::NoMatch) };
    };
    lacks(&nsec.owner, &nsec.record.types, (&wildcard, rtype))?;
    Ok(Shows::NotThere)
}

fn empty_non_terminal(attempt: &mut Attempt<'_>, role: Role, name: &Name) -> bool {
    let material = attempt.material;
    let Some(nsec) = material.nsec.iter().find(|nsec| is_empty_non_terminal(nsec, name)) else { return false };
    attempt.nsec_gap(nsec, role, name, Place::EmptyNonTerminal);
    true
}

/// No DS: the record at the name has the NS bit and neither DS nor SOA; without NS it is no delegation (RFC 6840 4.4).
pub(super) fn no_ds(attempt: &mut Attempt<'_>, name: &Name) -> Proved {
    if let Some(nsec) = attempt.nsec_at(Role::Asked, name) {
        return lacks_ds(&nsec.owner, &nsec.record.types, name);
    }
    if empty_non_terminal(attempt, Role::Asked, name) {
        return Ok(Shows::NotDelegation);
    }
    // A name that does not exist is no delegation; nor is one that a wildcard stands for (RFC 4592 4.2: wildcards do not delegate).
    match attempt.nsec_covering(Role::Asked, name) {
        Some(_) => Ok(Shows::NotDelegation),
        None => Err(DenialFault::NoMatch),
    }
}

/// An answer by wildcard: the name itself is in a gap, and its closest encloser is the wildcard's parent (RFC 4035 5.3.4).
pub(super) fn wildcard_answer(attempt: &mut Attempt<'_>, name: &Name, wildcard: &Name) -> Proved {
    let Some(nsec) = attempt.nsec_covering(Role::Asked, name) else { return Err(DenialFault::NameNotCovered) };
    let encloser = closest_encloser(nsec, name);
    if wildcard_below(&encloser).as_ref() != Some(wildcard) {
        return Err(DenialFault::NameExists { name: encloser });
    }
    debug_assert!(canonical::is_wildcard(wildcard));
    Ok(Shows::NotThere)
}
