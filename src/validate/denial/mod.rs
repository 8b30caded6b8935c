//! Which proof a response needs, and whether it holds (RFC 4035 5.4, RFC 5155 8, RFC 9824).
//!
//! Every record of a proof is first proven to be signed by the zone; what cannot be proven takes no part.

mod nsec;
mod nsec3;

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use super::budget;
use super::proven::TrustedKeys;
use super::run::{Run, fails};
use super::signature::{outcome, telling};
use crate::dns::key::Key;
use crate::dns::security::{Nsec, Nsec3, TypeBitmap};
use crate::dns::{Name, Rtype, is_within};
use crate::evidence::rrset::{Signature, SignedRrset};
use crate::evidence::{Lossy, Question, RecordId, Response, Section};
use crate::order::sorted;
use crate::trace::{Computed, DenialFault, Denied, Fault, NotRetrieved, Rule, StepId, Subject};

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
struct Gap<T> {
    id: RecordId,
    owner: Name,
    record: T,
}

/// The proven records of a response that can deny something in a zone.
pub(super) struct Material {
    zone: Name,
    zone_bits: usize,
    nsec: Vec<Gap<Nsec>>,
    nsec3: Vec<nsec3::Hashed>,
    /// Why a signature did not hold: the reason why a proof is short of records.
    spoiled: Option<Fault>,
}

impl Material {
    /// Proves each NSEC and NSEC3 RRset of the response that lies in the zone, once for all proofs that the response is asked for.
    ///
    /// # Errors
    /// [`Fault::OverBudget`].
    async fn gather(run: &mut Run<'_>, keys: &TrustedKeys, exchange: usize) -> Result<Rc<Self>, Fault> {
        if let Some(known) = run.known_material(exchange, keys.zone()) {
            return Ok(known);
        }
        let mut material = Self {
            zone: keys.zone().clone(),
            zone_bits: keys.bits(),
            nsec: Vec::new(),
            nsec3: Vec::new(),
            spoiled: None,
        };
        for section in [Section::Authority, Section::Answer] {
            let sets = run.sets(exchange, section);
            for set in in_turn(&sets, keys.zone()) {
                match keys.prove(run, Rule::ProofSigned, set).await {
                    // A record that was expanded from a wildcard names a gap at a place where it never stood.
                    Ok(proven) if proven.value().signed_owner != set.rrset.owner => {}
                    Ok(_) => material.take(set),
                    Err((_, fault)) if budget::is_spent(&fault) => return Err(fault),
                    Err((_, fault)) => material.spoiled = Some(telling(material.spoiled, fault)),
                }
            }
        }
        material.sort();
        let material = Rc::new(material);
        run.keep_material(exchange, keys.zone(), &material);
        Ok(material)
    }

    /// Of several records that fit, the same one is taken whatever order they came in: of gaps, first those that leave something open.
    fn sort(&mut self) {
        self.nsec = sorted(std::mem::take(&mut self.nsec), |one, other| {
            let key = |gap: &Gap<Nsec>| Rc::clone(gap.record.types.types());
            let names = (Key(&one.owner), Key(&one.record.next)).cmp(&(Key(&other.owner), Key(&other.record.next)));
            names.then_with(|| key(one).cmp(&key(other)))
        });
        self.nsec3 = sorted(std::mem::take(&mut self.nsec3), nsec3::Hashed::turn);
    }

    fn take(&mut self, set: &SignedRrset) {
        for member in set.rrset.members() {
            let (id, owner) = (member.id, set.rrset.owner.clone());
            if set.rrset.rtype == Rtype::NSEC {
                if let Some(record) = Nsec::from_rdata(&member.rdata) {
                    self.nsec.push(Gap { id, owner, record });
                }
            } else if let Some(record) = Nsec3::from_rdata(&member.rdata) {
                self.nsec3.extend(nsec3::Hashed::new(Gap { id, owner, record }, &self.zone));
            }
        }
    }

    /// The fault of a proof that did not come about: a signature that failed before a record that is not there.
    fn fault(&self, denied: Denied, fault: DenialFault) -> Fault {
        self.spoiled.clone().unwrap_or(Fault::Denial { denied, fault })
    }
}

/// The RRsets of a zone that can deny something, in the order in which they are proven: as they came, or where they are more than any
/// honest response has, by owner, so that what comes of them is no matter of their order.
fn in_turn<'s>(sets: &'s [SignedRrset], zone: &Name) -> Vec<&'s SignedRrset> {
    /// Twelve names of an alias chain, each denied by up to three records.
    const HONEST: usize = 36;
    let denies = |set: &&SignedRrset| matches!(set.rrset.rtype, Rtype::NSEC | Rtype::NSEC3);
    // What a zone below has signed, as where one response tells of aliases over several zones, is that zone's.
    let of_a_child = |set: &&SignedRrset| {
        let below = |signature: &Signature| is_below(&signature.rrsig.signer, zone);
        !set.signatures.is_empty() && set.signatures.iter().all(below)
    };
    let own = |set: &&SignedRrset| is_within(&set.rrset.owner, zone) && !of_a_child(set);
    let turn: Vec<_> = sets.iter().filter(denies).filter(own).collect();
    if turn.len() <= HONEST {
        return turn;
    }
    sorted(turn, |one, other| {
        (one.rrset.rtype, Key(&one.rrset.owner)).cmp(&(other.rrset.rtype, Key(&other.rrset.owner)))
    })
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

/// The zone proves that something does not exist, by NSEC or else by NSEC3; one step with all that it rests on.
///
/// RFC 4035 5.4 and 5.3.4, RFC 5155 8.4-8.9, RFC 6840 4, RFC 9824 3.
/// # Errors
/// The step of the proof, and what is wrong with it.
pub(super) async fn prove(
    run: &mut Run<'_>,
    keys: &TrustedKeys,
    response: (&Response, usize),
    denied: &Denied,
) -> Result<Proof, (StepId, Fault)> {
    (run.means().denial)(run, keys, response, denied).await
}

/// Proves that something does not exist, or says why it does not.
pub(super) type Prover = for<'f> fn(&'f mut Run<'_>, &'f TrustedKeys, (&'f Response, usize), &'f Denied) -> Proving<'f>;

/// A proof under way.
pub(super) type Proving<'f> = Pin<Box<dyn Future<Output = Result<Proof, (StepId, Fault)>> + 'f>>;

/// A validation that has no proofs of non-existence at hand: whatever needs one stays open.
pub(super) fn not_at_hand<'f>(
    run: &'f mut Run<'_>,
    keys: &'f TrustedKeys,
    (response, _): (&'f Response, usize),
    denied: &'f Denied,
) -> Proving<'f> {
    let subject = subject_of(keys, denied);
    let question = Question::new(subject.owner.clone(), subject.rtype);
    let fault = Fault::NotRetrieved { question, reason: NotRetrieved::NotAtHand };
    let failed = fails(run, rule(denied, response), &subject, fault);
    Box::pin(std::future::ready(Err(failed)))
}

/// What is denied, of the zone that `keys` are of.
fn subject_of(keys: &TrustedKeys, denied: &Denied) -> Subject {
    let (owner, rtype) = match denied {
        Denied::Name(question) | Denied::Type(question) | Denied::Closer { question, .. } => {
            (&question.name, question.rtype)
        }
        Denied::Ds(name) => (name, Rtype::DS),
    };
    Subject { zone: keys.zone().clone(), owner: owner.clone(), rtype }
}

/// By NSEC and NSEC3.
pub(super) fn by_records<'f>(
    run: &'f mut Run<'_>,
    keys: &'f TrustedKeys,
    (response, exchange): (&'f Response, usize),
    denied: &'f Denied,
) -> Proving<'f> {
    Box::pin(async move {
        let subject = subject_of(keys, denied);
        let step = run.rec.open(rule(denied, response), &subject, Vec::new());
        let result = attempted(run, keys, (response, exchange), denied, step).await;
        run.rec.close(step, outcome(&result));
        result.map(|shows| Proof { by: step, shows }).map_err(|fault| (step, fault))
    })
}

async fn attempted(
    run: &mut Run<'_>,
    keys: &TrustedKeys,
    (response, exchange): (&Response, usize),
    denied: &Denied,
    step: StepId,
) -> Result<Shows, Fault> {
    let material = Material::gather(run, keys, exchange).await?;
    let mut attempt = Attempt { material: &material, computed: Vec::new(), inputs: Vec::new() };
    let shown = attempt.prove(run, denied);
    let Attempt { computed, inputs, .. } = attempt;
    run.rec.inputs(step, inputs);
    for value in computed {
        run.rec.computed(step, value);
    }
    shown.map_err(|short| match short {
        Short::Stop(fault) => fault,
        Short::Fault(fault) => {
            left_out(run, response, exchange).unwrap_or_else(|| material.fault(denied.clone(), fault))
        }
    })
}

/// Why a response may hold more than came: a record that could not be read, or JSON without its Authority section.
fn left_out(run: &mut Run<'_>, response: &Response, exchange: usize) -> Option<Fault> {
    run.unread(exchange, &[Rtype::NSEC, Rtype::NSEC3, Rtype::RRSIG], &[]).or_else(|| {
        let question = run.capture.exchanges.get(exchange)?.question.clone();
        let lossy = Lossy::Authority;
        (!response.has_authority).then_some(Fault::LossyFormat { question, lossy })
    })
}

/// The rule that a proof is an instance of.
fn rule(denied: &Denied, response: &Response) -> Rule {
    let has = |rtype| response.records.iter().any(|received| received.record.rtype == rtype);
    match (denied, has(Rtype::NSEC3) && !has(Rtype::NSEC)) {
        (Denied::Name(_), false) => Rule::NsecNameError,
        (Denied::Name(_), true) => Rule::Nsec3NameError,
        (Denied::Type(_), false) => Rule::NsecNoData,
        (Denied::Type(_), true) => Rule::Nsec3NoData,
        (Denied::Ds(_), _) => Rule::NoDs,
        (Denied::Closer { .. }, _) => Rule::WildcardAnswer,
    }
}

impl Attempt<'_> {
    /// By NSEC where there is any, else by NSEC3. A response with both is one of a zone that changes over; either may hold.
    fn prove(&mut self, run: &mut Run<'_>, denied: &Denied) -> Result<Shows, Short> {
        let mut outcome = Err(Short::Fault(DenialFault::Missing));
        if !self.material.nsec.is_empty() {
            outcome = self.by_nsec(denied).map_err(Short::Fault);
        }
        if outcome.is_err() && !self.material.nsec3.is_empty() {
            let hashed = self.by_nsec3(run, denied);
            if hashed.is_ok() || self.material.nsec.is_empty() {
                outcome = hashed;
            }
        }
        outcome
    }

    fn by_nsec(&mut self, denied: &Denied) -> Proved {
        match denied {
            Denied::Name(question) => nsec::name_error(self, question),
            Denied::Type(question) => nsec::no_data(self, question),
            Denied::Ds(name) => nsec::no_ds(self, name),
            Denied::Closer { question, wildcard } => nsec::wildcard_answer(self, &question.name, wildcard),
        }
    }

    fn by_nsec3(&mut self, run: &mut Run<'_>, denied: &Denied) -> Result<Shows, Short> {
        match denied {
            Denied::Name(question) => nsec3::name_error(run, self, question),
            Denied::Type(question) => nsec3::no_data(run, self, question),
            Denied::Ds(name) => nsec3::no_ds(run, self, name),
            Denied::Closer { question, wildcard } => nsec3::wildcard_answer(run, self, &question.name, wildcard),
        }
    }
}

/// The record at `name` says that neither the type nor an alias is there, and speaks for the right side of a zone cut.
///
/// RFC 4035 5.4, RFC 5155 8.5; RFC 6840 4.1 (a delegation's record denies DS only), 4.3 (CNAME), 4.4 (an apex's record does not
/// deny DS: a second line of defence, for a DS is asked of the zone above, and an apex's record is no record of that zone).
fn lacks(owner: &Name, types: &TypeBitmap, (name, rtype): (&Name, Rtype)) -> Result<(), DenialFault> {
    if let Some(rtype) = types.first_answering(rtype) {
        return Err(DenialFault::TypeExists { name: name.clone(), rtype });
    }
    if types.contains(Rtype::CNAME) {
        return Err(DenialFault::AliasExists { name: name.clone() });
    }
    if rtype == Rtype::DS {
        if types.contains(Rtype::SOA) && !name.is_root() {
            return Err(DenialFault::ChildSide { owner: owner.clone() });
        }
    } else if types.is_delegation() {
        return Err(DenialFault::AncestorDelegation { owner: owner.clone() });
    }
    Ok(())
}

/// The record at `name` has the NS bit and neither DS nor SOA: an unsigned delegation; without NS it is no delegation.
///
/// RFC 6840 4.4, RFC 5155 8.9.
fn lacks_ds(owner: &Name, types: &TypeBitmap, name: &Name) -> Proved {
    if types.contains(Rtype::DS) {
        return Err(DenialFault::TypeExists { name: name.clone(), rtype: Rtype::DS });
    }
    if types.contains(Rtype::SOA) {
        return Err(DenialFault::ChildSide { owner: owner.clone() });
    }
    Ok(if types.contains(Rtype::NS) { Shows::Unsigned } else { Shows::NotDelegation })
}

/// `*` below `encloser`.
fn wildcard_below(encloser: &Name) -> Option<Name> {
    let mut octets = vec![1, b'*'];
    octets.extend_from_slice(encloser.as_slice());
    Name::from_octets(octets).ok()
}

/// Whether `name` lies below `ancestor`, and is not it.
fn is_below(name: &Name, ancestor: &Name) -> bool {
    name != ancestor && is_within(name, ancestor)
}
