//! Which proof a response needs, and whether it holds (RFC 4035 5.4, RFC 5155 8, RFC 9824).
//!
//! Every record of a proof is first proven to be signed by the zone; what cannot be proven takes no part.

mod nsec;
mod nsec3;

use super::proven::TrustedKeys;
use super::run::Run;
use super::signature::grouped;
use crate::dns::rrset::{self, SignedRrset};
use crate::dns::security::{Nsec, Nsec3};
use crate::dns::{Name, Rtype};
use crate::evidence::{RecordId, Response, Section};
use crate::trace::{Computed, DenialFault, Denied, Fault, Rule, StepId, Subject};

/// What a proof shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    /// That what was denied does not exist.
    NotThere,
    /// That signatures are not to be expected: no DS at a delegation, or a span that says nothing about unsigned names.
    Unsigned,
    /// That a name is no delegation, so that its zone goes on.
    NotDelegation,
}

/// A proof of non-existence that holds. Made only here, from records that are proven.
#[derive(Clone, Debug)]
pub(super) struct Proof {
    by: StepId,
    shows: Shows,
}

impl Proof {
    /// The step that closed it.
    pub(super) const fn by(&self) -> StepId {
        self.by
    }

    /// What it shows.
    pub(super) const fn shows(&self) -> Shows {
        self.shows
    }
}

/// A proven record with a gap.
struct Proven<T> {
    id: RecordId,
    owner: Name,
    record: T,
}

/// The proven records of a response that can deny something in a zone.
struct Material {
    zone: Name,
    zone_bits: usize,
    nsec: Vec<Proven<Nsec>>,
    nsec3: Vec<Proven<Nsec3>>,
    /// The first record whose signature did not hold: the reason why a proof is short of records.
    spoiled: Option<Fault>,
}

impl Material {
    /// Proves each NSEC and NSEC3 RRset of the response that lies in the zone.
    fn gather(run: &mut Run<'_>, keys: &TrustedKeys, response: &Response, exchange: usize) -> Self {
        let mut material = Self {
            zone: keys.zone().clone(),
            zone_bits: keys.bits(),
            nsec: Vec::new(),
            nsec3: Vec::new(),
            spoiled: None,
        };
        let sets = [Section::Authority, Section::Answer]
            .into_iter()
            .flat_map(|section| rrset::of_section(response, exchange, section))
            .filter(|set| matches!(set.rrset.rtype, Rtype::NSEC | Rtype::NSEC3))
            .filter(|set| set.rrset.owner.ends_with(keys.zone()));
        for set in sets {
            match keys.prove(run, Rule::ProofSigned, &set) {
                // A record that was expanded from a wildcard names a gap at a place where it never stood.
                Ok(proven) if proven.value().signed_owner != set.rrset.owner => {}
                Ok(_) => material.take(&set),
                Err((_, fault)) => {
                    material.spoiled.get_or_insert(fault);
                }
            }
        }
        material
    }

    fn take(&mut self, set: &SignedRrset) {
        for member in set.rrset.members() {
            let (id, owner) = (member.id, set.rrset.owner.clone());
            if set.rrset.rtype == Rtype::NSEC {
                if let Some(record) = Nsec::from_rdata(&member.rdata) {
                    self.nsec.push(Proven { id, owner, record });
                }
            } else if let Some(record) = Nsec3::from_rdata(&member.rdata) {
                self.nsec3.push(Proven { id, owner, record });
            }
        }
    }

    /// The fault of a proof that did not come about: a signature that failed before a record that is not there.
    fn fault(self, denied: Denied, fault: DenialFault) -> Fault {
        self.spoiled.unwrap_or(Fault::Denial { denied, fault })
    }
}

/// What a prover works on: the proof's step fills up with what it computes.
struct Attempt<'m> {
    material: &'m Material,
    computed: Vec<Computed>,
    inputs: Vec<RecordId>,
}

type Proved = Result<Shows, DenialFault>;

/// Why an NSEC3 proof came to nothing: what is wrong with it, or a limit on work.
enum Short {
    Fault(DenialFault),
    Stop(Fault),
}

impl From<DenialFault> for Short {
    fn from(fault: DenialFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Fault> for Short {
    fn from(fault: Fault) -> Self {
        Self::Stop(fault)
    }
}

/// The rules that stand for a proof by NSEC and by NSEC3.
struct Rules {
    nsec: Rule,
    nsec3: Rule,
}

/// Tries a proof by NSEC, then by NSEC3, and writes it down as one step with what it rests on.
fn prove<'a>(
    run: &mut Run<'a>,
    keys: &TrustedKeys,
    (response, exchange): (&Response, usize),
    subject: &Subject,
    rules: &Rules,
    denied: Denied,
    by_nsec: impl FnOnce(&mut Attempt<'_>) -> Proved,
    by_nsec3: impl FnOnce(&mut Run<'a>, &mut Attempt<'_>) -> Result<Shows, Short>,
) -> Result<Proof, (StepId, Fault)> {
    let has = |rtype| response.records.iter().any(|received| received.record.rtype == rtype);
    let rule = if has(Rtype::NSEC) || !has(Rtype::NSEC3) { rules.nsec } else { rules.nsec3 };
    let (step, result) = grouped(run, rule, subject, Vec::new(), |run, step| {
        let material = Material::gather(run, keys, response, exchange);
        let mut attempt = Attempt { material: &material, computed: Vec::new(), inputs: Vec::new() };
        let mut outcome = Err(Short::Fault(DenialFault::Missing));
        if !material.nsec.is_empty() {
            outcome = by_nsec(&mut attempt).map_err(Short::Fault);
        }
        if outcome.is_err() && !material.nsec3.is_empty() {
            let before = attempt.computed.len();
            let hashed = by_nsec3(run, &mut attempt);
            if hashed.is_ok() || before == 0 {
                outcome = hashed;
            }
        }
        let Attempt { computed, inputs, .. } = attempt;
        run.rec.inputs(step, inputs);
        for value in computed {
            run.rec.computed(step, value);
        }
        match outcome {
            Ok(shows) => Ok(shows),
            Err(Short::Stop(fault)) => Err(fault),
            Err(Short::Fault(fault)) => Err(material.fault(denied, fault)),
        }
    });
    result.map(|shows| Proof { by: step, shows }).map_err(|fault| (step, fault))
}

/// The parent proves that a name has no DS: it is an unsigned delegation, or no delegation at all.
///
/// RFC 4035 5.2, RFC 6840 4.4, RFC 5155 8.6 and 8.9.
/// # Errors
/// The step of the proof, and what is wrong with it.
pub(super) fn no_ds(
    run: &mut Run<'_>,
    keys: &TrustedKeys,
    name: &Name,
    response: (&Response, usize),
) -> Result<Proof, (StepId, Fault)> {
    let subject = Subject { zone: keys.zone().clone(), owner: name.clone(), rtype: Rtype::DS };
    let rules = Rules { nsec: Rule::NoDs, nsec3: Rule::NoDs };
    let denied = Denied::Ds(name.clone());
    prove(
        run,
        keys,
        response,
        &subject,
        &rules,
        denied,
        |attempt| nsec::no_ds(attempt, name),
        |run, attempt| nsec3::no_ds(run, attempt, name),
    )
}

/// The zone proves that a name does not exist, and no wildcard either (NXDOMAIN).
///
/// RFC 4035 5.4, RFC 5155 8.4, RFC 9824 3.
/// # Errors
/// The step of the proof, and what is wrong with it.
pub(super) fn name_error(
    run: &mut Run<'_>,
    keys: &TrustedKeys,
    (name, rtype): (&Name, Rtype),
    response: (&Response, usize),
) -> Result<Proof, (StepId, Fault)> {
    let subject = Subject { zone: keys.zone().clone(), owner: name.clone(), rtype };
    let rules = Rules { nsec: Rule::NsecNameError, nsec3: Rule::Nsec3NameError };
    let denied = Denied::Name(name.clone());
    prove(
        run,
        keys,
        response,
        &subject,
        &rules,
        denied,
        |attempt| nsec::name_error(attempt, name),
        |run, attempt| nsec3::name_error(run, attempt, name),
    )
}

/// The zone proves that a name has no records of a type (NODATA).
///
/// RFC 4035 5.4, RFC 5155 8.5-8.7.
/// # Errors
/// The step of the proof, and what is wrong with it.
pub(super) fn no_data(
    run: &mut Run<'_>,
    keys: &TrustedKeys,
    (name, rtype): (&Name, Rtype),
    response: (&Response, usize),
) -> Result<Proof, (StepId, Fault)> {
    let subject = Subject { zone: keys.zone().clone(), owner: name.clone(), rtype };
    let rules = Rules { nsec: Rule::NsecNoData, nsec3: Rule::Nsec3NoData };
    let denied = Denied::Type(crate::evidence::Question::new(name.clone(), rtype));
    prove(
        run,
        keys,
        response,
        &subject,
        &rules,
        denied,
        |attempt| nsec::no_data(attempt, name, rtype),
        |run, attempt| nsec3::no_data(run, attempt, name, rtype),
    )
}

/// The zone proves that nothing closer to a name exists than the wildcard that answered for it.
///
/// RFC 4035 5.3.4, RFC 5155 8.8.
/// # Errors
/// The step of the proof, and what is wrong with it.
pub(super) fn wildcard_answer(
    run: &mut Run<'_>,
    keys: &TrustedKeys,
    (name, rtype): (&Name, Rtype),
    wildcard: &Name,
    response: (&Response, usize),
) -> Result<Proof, (StepId, Fault)> {
    let subject = Subject { zone: keys.zone().clone(), owner: name.clone(), rtype };
    let rules = Rules { nsec: Rule::WildcardAnswer, nsec3: Rule::WildcardAnswer };
    let denied = Denied::Closer { name: name.clone(), wildcard: wildcard.clone() };
    prove(
        run,
        keys,
        response,
        &subject,
        &rules,
        denied,
        |attempt| nsec::wildcard_answer(attempt, name, wildcard),
        |run, attempt| nsec3::wildcard_answer(run, attempt, name, wildcard),
    )
}

/// `*` below `encloser`.
fn wildcard_below(encloser: &Name) -> Option<Name> {
    let mut octets = vec![1, b'*'];
    octets.extend_from_slice(encloser.as_slice());
    Name::from_octets(octets).ok()
}

/// Whether `name` lies below `ancestor`, and is not it.
fn is_below(name: &Name, ancestor: &Name) -> bool {
    name != ancestor && name.ends_with(ancestor)
}
