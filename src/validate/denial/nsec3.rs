//! Proofs by NSEC3 (RFC 5155 8; RFC 6840 4.1, 4.4; RFC 9276 3.2).

use std::cmp::Ordering;
use std::rc::Rc;

use super::{Attempt, Gap, Short, Shows, lacks, lacks_ds, wildcard_below};
use crate::dns::canonical;
use crate::dns::security::{HashParameters, Nsec3};
use crate::dns::{Name, Rtype, ToName, is_within, owner_hash};
use crate::evidence::Question;
use crate::trace::{Computed, DenialFault, Denied, Fault, Place, Role, Rule, Subject};
use crate::validate::policy::AboveIterations;
use crate::validate::run::Run;

/// Octets of a SHA-1 hash, which is the only one that names are hashed with (RFC 5155 11).
const SHA1: usize = 20;

type Proved = Result<Shows, Short>;

/// A proven record, with its owner's hash.
pub(super) struct Hashed {
    nsec3: Gap<Nsec3>,
    owner: Vec<u8>,
}

impl Hashed {
    /// A record whose owner is a hash below the apex; a record elsewhere is no part of the zone's chain, and tells nothing of how its
    /// names are hashed (RFC 5155 3).
    pub(super) fn new(nsec3: Gap<Nsec3>, zone: &Name) -> Option<Self> {
        // That the owner lies in the zone is a second line of defence here: only what does is gathered.
        let is_below = nsec3.owner.label_count() == zone.label_count() + 1 && is_within(&nsec3.owner, zone);
        let owner = owner_hash(&nsec3.owner).filter(|hash| is_below && hash.len() == SHA1)?;
        Some(Self { nsec3, owner })
    }

    /// Which of two records is taken first where both fit: one of an opt-out span, for it claims less.
    pub(super) fn turn(one: &Self, other: &Self) -> Ordering {
        let key =
            |hashed: &Self| (!hashed.nsec3.record.opt_out, hashed.owner.clone(), hashed.nsec3.record.next.clone());
        let types = |hashed: &Self| hashed.nsec3.record.types.types().to_vec();
        key(one).cmp(&key(other)).then_with(|| types(one).cmp(&types(other)))
    }
}

/// The records of a response that hash names alike (RFC 5155 8.2).
struct Ring<'m> {
    parameters: &'m HashParameters,
    records: Vec<&'m Hashed>,
}

/// What the closest encloser proof found (RFC 5155 8.3).
enum Encloser<'m> {
    /// The name itself is there.
    Itself(&'m Gap<Nsec3>),
    /// The name lies below a delegation that has no DS: what is there is not signed.
    Unsigned,
    /// An ancestor is there, and the next closer name is in a gap.
    Ancestor {
        /// The closest encloser.
        name: Name,
        /// Whether the gap may hold unsigned delegations.
        opt_out: bool,
    },
}

/// Sorts out which records take part, and whether they are within the limits of policy.
///
/// Records of unknown hash algorithm or with unknown flags are ignored (RFC 5155 8.1, 8.2); those that remain must agree in
/// algorithm, iterations and salt.
fn ring<'m>(run: &Run<'_>, attempt: &Attempt<'m>) -> Result<Ring<'m>, Short> {
    let material = attempt.material;
    let known = |hashed: &&Hashed| hashed.nsec3.record.parameters.algorithm == 1 && hashed.nsec3.record.flags & !1 == 0;
    let records: Vec<&Hashed> = material.nsec3.iter().filter(known).collect();
    let Some(first) = records.first() else {
        let algorithm = material.nsec3.first().map_or(0, |hashed| hashed.nsec3.record.parameters.algorithm);
        return Err(DenialFault::UnknownHash { algorithm }.into());
    };
    let parameters = &first.nsec3.record.parameters;
    if records.iter().any(|hashed| hashed.nsec3.record.parameters != *parameters) {
        return Err(DenialFault::MixedParameters.into());
    }
    let most = run.policy.most_iterations(material.zone_bits);
    if parameters.iterations > most {
        return Err(DenialFault::Iterations { iterations: parameters.iterations, most }.into());
    }
    Ok(Ring { parameters, records })
}

impl<'m> Ring<'m> {
    fn hash(&self, run: &mut Run<'_>, name: &Name) -> Result<Vec<u8>, Fault> {
        run.hash(&canonical::name(name), self.parameters)
    }

    /// The record at a name.
    fn matching(
        &self,
        run: &mut Run<'_>,
        attempt: &mut Attempt<'m>,
        role: Role,
        name: &Name,
    ) -> Result<Option<&'m Gap<Nsec3>>, Fault> {
        let hash = self.hash(run, name)?;
        let Some(record) = self.records.iter().find(|record| record.owner == hash) else { return Ok(None) };
        note(attempt, record, (role, name, hash), Place::Matches);
        Ok(Some(&record.nsec3))
    }

    /// The record whose gap covers a name (RFC 5155 8.3).
    fn covering(
        &self,
        run: &mut Run<'_>,
        attempt: &mut Attempt<'m>,
        role: Role,
        name: &Name,
    ) -> Result<Option<&'m Gap<Nsec3>>, Fault> {
        let hash = self.hash(run, name)?;
        let covers = |record: &&&Hashed| {
            let (owner, next) = (&record.owner, &record.nsec3.record.next);
            if owner < next {
                *owner < hash && hash < *next
            } else {
                // The last record leads back to the first (RFC 5155 3.1.7).
                *owner < hash || hash < *next
            }
        };
        let Some(record) = self.records.iter().find(covers) else { return Ok(None) };
        note(attempt, record, (role, name, hash), Place::Covered);
        Ok(Some(&record.nsec3))
    }

    /// The closest encloser proof (RFC 5155 8.3): the longest ancestor that matches, and a gap that covers the next closer name.
    ///
    /// The ancestor's record must not be the parent's side of a signed delegation, or a DNAME's (RFC 6840 4.1).
    fn closest_encloser(
        &self,
        run: &mut Run<'_>,
        attempt: &mut Attempt<'m>,
        name: &Name,
    ) -> Result<Encloser<'m>, Short> {
        let mut next_closer: Option<Name> = None;
        for suffix in name.iter_suffixes() {
            let candidate: Name = suffix.to_name();
            if !is_within(&candidate, &attempt.material.zone) {
                break;
            }
            let role = if next_closer.is_none() { Role::Asked } else { Role::ClosestEncloser };
            let Some(nsec3) = self.matching(run, attempt, role, &candidate)? else {
                next_closer = Some(candidate);
                continue;
            };
            let Some(next_closer) = next_closer else { return Ok(Encloser::Itself(nsec3)) };
            if is_unsigned_delegation(nsec3) {
                return Ok(Encloser::Unsigned);
            }
            if nsec3.record.types.is_delegation() || nsec3.record.types.contains(Rtype::DNAME) {
                return Err(DenialFault::AncestorDelegation { owner: nsec3.owner.clone() }.into());
            }
            let Some(gap) = self.covering(run, attempt, Role::NextCloser, &next_closer)? else {
                return Err(DenialFault::NextCloserNotCovered { next_closer }.into());
            };
            return Ok(Encloser::Ancestor { name: candidate, opt_out: gap.record.opt_out });
        }
        Err(DenialFault::NoClosestEncloser.into())
    }
}

fn note(attempt: &mut Attempt<'_>, record: &Hashed, (role, name, hash): (Role, &Name, Vec<u8>), place: Place) {
    if !attempt.inputs.contains(&record.nsec3.id) {
        attempt.inputs.push(record.nsec3.id);
    }
    attempt.computed.push(Computed::HashedGap {
        role,
        name: name.clone(),
        hash,
        place,
        owner: record.owner.clone(),
        next: record.nsec3.record.next.clone(),
        opt_out: record.nsec3.record.opt_out,
        types: Rc::clone(record.nsec3.record.types.types()),
    });
}

/// Sets up the ring; a zone with too many iterations counts as unsigned where policy says so, and a step of its own tells it.
fn begin<'m>(run: &mut Run<'_>, attempt: &Attempt<'m>) -> Result<Result<Ring<'m>, Shows>, Short> {
    match ring(run, attempt) {
        Ok(ring) => Ok(Ok(ring)),
        Err(Short::Fault(fault @ DenialFault::Iterations { .. }))
            if run.policy.above_iterations == AboveIterations::Insecure =>
        {
            let material = attempt.material;
            let zone = material.zone.clone();
            let subject = Subject { zone: zone.clone(), owner: zone.clone(), rtype: Rtype::NSEC3 };
            let inputs = material.nsec3.iter().map(|hashed| hashed.nsec3.id).collect();
            let fault = Fault::Denial { denied: Denied::Ds(zone), fault };
            let _ = run.rec.check(Rule::Nsec3Iterations, &subject, inputs, |_| Err::<(), _>(fault));
            Ok(Err(Shows::Unsigned))
        }
        Err(short) => Err(short),
    }
}

fn is_unsigned_delegation(nsec3: &Gap<Nsec3>) -> bool {
    nsec3.record.types.is_delegation() && !nsec3.record.types.contains(Rtype::DS)
}

/// What an opt-out span leaves open (RFC 5155 9.2): there may be an unsigned delegation in it.
const fn unless_opt_out(opt_out: bool, shows: Shows) -> Shows {
    if opt_out { Shows::Unsigned } else { shows }
}

/// NXDOMAIN: closest encloser, next closer and wildcard (RFC 5155 8.4).
pub(super) fn name_error<'m>(run: &mut Run<'_>, attempt: &mut Attempt<'m>, question: &Question) -> Proved {
    let (name, rtype) = (&question.name, question.rtype);
    let ring = match begin(run, attempt)? {
        Ok(ring) => ring,
        Err(shows) => return Ok(shows),
    };
    match ring.closest_encloser(run, attempt, name)? {
        // The parent's side of an unsigned delegation: whether the child exists is its own matter, and that is not signed.
        Encloser::Itself(nsec3) if rtype != Rtype::DS && is_unsigned_delegation(nsec3) => Ok(Shows::Unsigned),
        Encloser::Itself(_) => Err(DenialFault::NameExists { name: name.clone() }.into()),
        Encloser::Unsigned => Ok(Shows::Unsigned),
        Encloser::Ancestor { name: encloser, opt_out } => {
            if let Some(wildcard) = wildcard_below(&encloser)
                && ring.covering(run, attempt, Role::Wildcard, &wildcard)?.is_none()
            {
                return Err(DenialFault::WildcardNotCovered { wildcard }.into());
            }
            Ok(unless_opt_out(opt_out, Shows::NotThere))
        }
    }
}

/// NODATA: at the name, by opt-out for DS, or at the wildcard (RFC 5155 8.5-8.7).
pub(super) fn no_data<'m>(run: &mut Run<'_>, attempt: &mut Attempt<'m>, question: &Question) -> Proved {
    let (name, rtype) = (&question.name, question.rtype);
    let ring = match begin(run, attempt)? {
        Ok(ring) => ring,
        Err(shows) => return Ok(shows),
    };
    match ring.closest_encloser(run, attempt, name)? {
        // The parent's side of an unsigned delegation: what the name has is the child's matter, and that is not signed.
        Encloser::Itself(nsec3) if rtype != Rtype::DS && is_unsigned_delegation(nsec3) => Ok(Shows::Unsigned),
        Encloser::Itself(nsec3) => {
            lacks(&nsec3.owner, &nsec3.record.types, (name, rtype))?;
            Ok(Shows::NotThere)
        }
        Encloser::Unsigned => Ok(Shows::Unsigned),
        Encloser::Ancestor { name: encloser, opt_out } => {
            let wildcard = wildcard_below(&encloser).ok_or(DenialFault::NoMatch)?;
            if let Some(nsec3) = ring.matching(run, attempt, Role::Wildcard, &wildcard)? {
                lacks(&nsec3.owner, &nsec3.record.types, (&wildcard, rtype))?;
                return Ok(unless_opt_out(opt_out, Shows::NotThere));
            }
            // RFC 5155 8.6: a span may stand for the DS of a delegation that it hides, and for no other type (8.5, 8.7). Whether the
            // name lies below such a delegation is asked of the DS there, see `answer`.
            if opt_out && rtype == Rtype::DS { Ok(Shows::Unsigned) } else { Err(DenialFault::NoMatch.into()) }
        }
    }
}

/// No DS: at the name, or by an opt-out span (RFC 5155 8.6, 8.9; RFC 6840 4.4).
pub(super) fn no_ds<'m>(run: &mut Run<'_>, attempt: &mut Attempt<'m>, name: &Name) -> Proved {
    let ring = match begin(run, attempt)? {
        Ok(ring) => ring,
        Err(shows) => return Ok(shows),
    };
    match ring.closest_encloser(run, attempt, name)? {
        Encloser::Itself(nsec3) => Ok(lacks_ds(&nsec3.owner, &nsec3.record.types, name)?),
        Encloser::Unsigned => Ok(Shows::Unsigned),
        // A covered name that is in no opt-out span does not exist, so it is no delegation either.
        Encloser::Ancestor { opt_out, .. } => Ok(unless_opt_out(opt_out, Shows::NotDelegation)),
    }
}

/// An answer by wildcard: the next closer name below the wildcard's parent is covered (RFC 5155 8.8).
pub(super) fn wildcard_answer<'m>(
    run: &mut Run<'_>,
    attempt: &mut Attempt<'m>,
    name: &Name,
    wildcard: &Name,
) -> Proved {
    let ring = match begin(run, attempt)? {
        Ok(ring) => ring,
        Err(shows) => return Ok(shows),
    };
    let surplus = name.label_count().saturating_sub(wildcard.label_count());
    let Some(next_closer) = name.iter_suffixes().nth(surplus).map(|suffix| -> Name { suffix.to_name() }) else {
        return Err(DenialFault::NameNotCovered.into());
    };
    match ring.covering(run, attempt, Role::NextCloser, &next_closer)? {
        Some(gap) => Ok(unless_opt_out(gap.record.opt_out, Shows::NotThere)),
        None => Err(DenialFault::NextCloserNotCovered { next_closer }.into()),
    }
}
