//! From the trust anchor down to the zone that holds a name (RFC 4035 5).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::anchors::TrustAnchors;
use super::denial::{self, Shows};
use super::proven::{Authentic, Entry, Proven, ProvenInsecure, TrustedKeys};
use super::run::{Run, fails};
use crate::dns::{Name, Rcode, Rtype, canonical, is_within, parent, path_from_root};
use crate::evidence::rrset::SignedRrset;
use crate::evidence::{Question, Response, Section};
use crate::trace::{Denied, Fault, NotRetrieved, Rule, StepId, Subject};

/// How the zone that holds a name stands.
#[derive(Clone, Debug)]
pub(super) enum Standing {
    /// Its keys are trusted.
    Trusted(Rc<TrustedKeys>),
    /// It is proven to be unsigned, or signed in ways that this code cannot check.
    Insecure(ProvenInsecure),
    /// The way to it is broken, and at which step.
    Broken(StepId, Fault),
}

/// The zones that were looked at, each once.
pub(super) struct Chain<'a> {
    anchors: &'a TrustAnchors,
    known: BTreeMap<Vec<u8>, Standing>,
    /// Zones with anchors of their own that the zone above proves not to exist, see [`Chain::settle`].
    gone: BTreeSet<Vec<u8>>,
}

impl<'a> Chain<'a> {
    pub(super) const fn new(anchors: &'a TrustAnchors) -> Self {
        Self { anchors, known: BTreeMap::new(), gone: BTreeSet::new() }
    }

    /// The zone of the closest anchors at or above a name.
    fn closest(&self, name: &Name) -> Option<&Name> {
        self.anchors.closest_zone(name, &self.gone)
    }

    /// Leaves out the closest anchor of a name where its zone is gone: its DNSKEY was asked for, and a zone above, which has an anchor
    /// too, proves that there is no such name (as Unbound has it). Whoever trusts both learns from the one that the other is void.
    pub(super) async fn settle(&mut self, run: &mut Run<'_>, name: &Name) {
        while let Some(top) = self.closest(name).cloned() {
            let Some(above) = parent(&top).filter(|above| self.closest(above).is_some()) else { return };
            let question = Question::new(top.clone(), Rtype::DNSKEY);
            let Ok((index, response)) = retrieval(run, &question) else { return };
            if response.rcode != Rcode::NXDOMAIN || answer_to(run, index, &question).is_some() {
                return;
            }
            let Standing::Trusted(keys) = self.standing(run, &above).await else { return };
            match denial::prove(run, &keys, (response, index), &Denied::Name(question)).await {
                Ok(proof) if proof.shows() == Shows::NotThere => self.gone.insert(canonical::name(&top)),
                _ => return,
            };
        }
    }

    /// Whether a zone may hold, or lead on, what stands at a name: it encloses the name, and lies at or below the closest trust anchor.
    ///
    /// The closest anchor decides (RFC 4033 2, island of security): what stands above it, though it be truly signed there, neither
    /// makes the island unsigned nor leads a name away from it.
    pub(super) fn may_hold(&self, zone: &Name, name: &Name) -> bool {
        is_within(name, zone) && self.closest(name).is_none_or(|top| is_within(zone, top))
    }

    /// The unsigned delegation that a name lies at or below, as far as the capture has the DS responses that tell.
    pub(super) async fn unsigned_above(&mut self, run: &mut Run<'_>, name: &Name) -> Option<ProvenInsecure> {
        let top = self.closest(name).cloned();
        for below in path_from_root(name) {
            if !self.may_hold(&below, name) {
                continue;
            }
            // An anchor needs no DS.
            if top.as_ref() != Some(&below) && !self.known.contains_key(&canonical::name(&below)) {
                retrieval(run, &Question::new(below.clone(), Rtype::DS)).ok()?;
            }
            match self.standing(run, &below).await {
                Standing::Trusted(_) => {}
                Standing::Insecure(proven) => return Some(proven),
                Standing::Broken(..) => return None,
            }
        }
        None
    }

    /// How the zone that holds `name` stands: walks from the closest trust anchor down, one label at a time.
    pub(super) async fn standing(&mut self, run: &mut Run<'_>, name: &Name) -> Standing {
        let Some((top, anchors)) = self.anchors.closest(name, &self.gone) else {
            return Standing::Insecure(ProvenInsecure::outside_anchors(run, name));
        };
        let mut standing = match self.known.get(&canonical::name(&top)) {
            Some(known) => known.clone(),
            None => {
                let keys = |run: &mut Run<'_>| keys_of(run, &top, Rule::AnchorKeys);
                let standing = entered(TrustedKeys::from_anchor(run, &top, &anchors, keys).await);
                self.known.insert(canonical::name(&top), standing.clone());
                standing
            }
        };
        for below in path_from_root(name).into_iter().skip(top.label_count()) {
            let Standing::Trusted(keys) = &standing else { break };
            let key = canonical::name(&below);
            standing = match self.known.get(&key) {
                Some(known) => known.clone(),
                None => {
                    let next = step_down(run, keys, &below).await;
                    self.known.insert(key, next.clone());
                    next
                }
            };
        }
        standing
    }
}

fn entered(entry: Entry) -> Standing {
    match entry {
        Entry::Trusted(keys) => Standing::Trusted(Rc::new(keys)),
        Entry::Insecure(proven) => Standing::Insecure(proven),
        Entry::Broken(step, fault) => Standing::Broken(step, fault),
    }
}

/// The response to a question, if it came and says something.
///
/// # Errors
/// The step [`Rule::Retrieved`] that failed, and why.
pub(super) fn retrieved<'a>(
    run: &mut Run<'a>,
    question: &Question,
    zone: &Name,
) -> Result<(usize, &'a Response), (StepId, Fault)> {
    retrieval(run, question).map_err(|reason| {
        let subject = Subject { zone: zone.clone(), owner: question.name.clone(), rtype: question.rtype };
        fails(run, Rule::Retrieved, &subject, Fault::NotRetrieved { question: question.clone(), reason })
    })
}

/// The same without a step.
///
/// # Errors
/// Why it did not come.
pub(super) fn retrieval<'a>(run: &Run<'a>, question: &Question) -> Result<(usize, &'a Response), NotRetrieved> {
    let Some((index, exchange)) = run.exchange(question) else {
        return Err(NotRetrieved::Fetch(crate::evidence::FetchFault::NotCaptured));
    };
    match &exchange.outcome {
        Ok(response) if response.flags.tc => Err(NotRetrieved::Truncated),
        Ok(response) if response.is_an_answer() => Ok((index, response)),
        Ok(response) => Err(NotRetrieved::Rcode(response.rcode)),
        Err(fault) => Err(NotRetrieved::Fetch(fault.clone())),
    }
}

/// The RRset asked for in the answer section, if it is there.
fn answer_to(run: &mut Run<'_>, exchange: usize, question: &Question) -> Option<SignedRrset> {
    in_section(run, (exchange, Section::Answer), question)
}

/// The RRset asked for in a section, if it is there.
fn in_section(run: &mut Run<'_>, (exchange, section): (usize, Section), question: &Question) -> Option<SignedRrset> {
    let asked = |set: &&SignedRrset| set.rrset.rtype == question.rtype && set.rrset.owner == question.name;
    run.sets(exchange, section).iter().find(asked).cloned()
}

/// That the RRset asked for, or an alias in its place, came and could not be read: then its absence means nothing.
fn unreadable(run: &mut Run<'_>, exchange: usize, question: &Question) -> Option<Fault> {
    run.unread(exchange, &[question.rtype, Rtype::CNAME, Rtype::RRSIG], std::slice::from_ref(&question.name))
}

/// A zone's DNSKEY RRset, not proven yet.
fn keys_of(run: &mut Run<'_>, zone: &Name, rule: Rule) -> Result<SignedRrset, (StepId, Fault)> {
    let question = Question::new(zone.clone(), Rtype::DNSKEY);
    let (index, response) = retrieved(run, &question, zone)?;
    if let Some(set) = answer_to(run, index, &question) {
        return Ok(set);
    }
    let subject = Subject { zone: zone.clone(), owner: zone.clone(), rtype: Rtype::DNSKEY };
    if let Some(fault) = unreadable(run, index, &question) {
        return Err(fails(run, Rule::Retrieved, &subject, fault));
    }
    // A form that has no place for a SOA can't say that there are none.
    if !response.has_authority {
        let fault = Fault::LossyFormat { question, lossy: crate::evidence::Lossy::Authority };
        return Err(fails(run, Rule::Retrieved, &subject, fault));
    }
    Err(fails(run, rule, &subject, Fault::NoKeys { zone: zone.clone() }))
}

/// From a zone to the name one label below the last one looked at: over a delegation, or along in the same zone.
async fn step_down(run: &mut Run<'_>, keys: &Rc<TrustedKeys>, name: &Name) -> Standing {
    match over(run, keys, name).await {
        Ok(standing) => standing,
        Err((step, fault)) => Standing::Broken(step, fault),
    }
}

async fn over(run: &mut Run<'_>, keys: &Rc<TrustedKeys>, name: &Name) -> Result<Standing, (StepId, Fault)> {
    let question = Question::new(name.clone(), Rtype::DS);
    let (index, response) = retrieved(run, &question, keys.zone())?;
    // A resolver may pass a referral on as it came, with the DS in Authority (RFC 4035 3.1.4).
    let mut here = |section| in_section(run, (index, section), &question);
    if let Some(set) = here(Section::Answer).or_else(|| here(Section::Authority)) {
        let ds = keys.prove(run, Rule::DsSigned, &set).await?;
        if let Some(insecure) = expanded(run, keys, &ds, (response, index)).await? {
            return Ok(Standing::Insecure(insecure));
        }
        return Ok(entered(TrustedKeys::from_ds(run, &ds, |run| keys_of(run, name, Rule::ChildKeys)).await));
    }
    let alias = answer_to(run, index, &Question::new(name.clone(), Rtype::CNAME));
    if alias.is_none()
        && let Some(fault) = unreadable(run, index, &question)
    {
        let subject = Subject { zone: keys.zone().clone(), owner: name.clone(), rtype: Rtype::DS };
        return Err(fails(run, Rule::Retrieved, &subject, fault));
    }
    // A name with a proven CNAME has no other data, so it is no delegation (RFC 1034 3.6.2, RFC 2181 10.1).
    if let Some(alias) = alias {
        let alias = keys.prove(run, Rule::ProofSigned, &alias).await?;
        return Ok(match expanded(run, keys, &alias, (response, index)).await? {
            Some(insecure) => Standing::Insecure(insecure),
            None => Standing::Trusted(Rc::clone(keys)),
        });
    }
    let proof = denial::prove(run, keys, (response, index), &Denied::Ds(name.clone())).await?;
    match (proof.shows(), ProvenInsecure::from_denial(&proof)) {
        (Shows::Unsigned, Some(insecure)) => Ok(Standing::Insecure(insecure)),
        _ => Ok(Standing::Trusted(Rc::clone(keys))),
    }
}

/// An RRset that was expanded from a wildcard needs a proof that no closer name exists (RFC 4035 5.3.4); else the one of a
/// wildcard beside a delegation would hide it. An opt-out span leaves open whether a delegation is there.
async fn expanded(
    run: &mut Run<'_>,
    keys: &TrustedKeys,
    proven: &Proven<Authentic>,
    response: (&Response, usize),
) -> Result<Option<ProvenInsecure>, (StepId, Fault)> {
    let Authentic { rrset, signed_owner } = proven.value();
    if *signed_owner == rrset.owner {
        return Ok(None);
    }
    let question = Question::new(rrset.owner.clone(), rrset.rtype);
    let closer = Denied::Closer { question, wildcard: signed_owner.clone() };
    let proof = denial::prove(run, keys, response, &closer).await?;
    Ok(ProvenInsecure::from_denial(&proof))
}
