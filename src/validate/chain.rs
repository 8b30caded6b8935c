//! From the trust anchor down to the zone that holds a name (RFC 4035 5).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::anchors::TrustAnchors;
use super::denial::{self, Shows};
use super::proven::{Authentic, Entry, Proven, ProvenInsecure, TrustedKeys};
use super::run::Run;
use crate::dns::rrset::{self, SignedRrset};
use crate::dns::{Name, Rcode, Rtype, path_from_root};
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
    known: BTreeMap<Name, Standing>,
}

impl<'a> Chain<'a> {
    pub(super) const fn new(anchors: &'a TrustAnchors) -> Self {
        Self { anchors, known: BTreeMap::new() }
    }

    /// How `zone` stands, which is said to hold what stands at `holder`.
    ///
    /// A zone above the closest trust anchor may prove, but that it is unsigned says nothing about what the anchor is for
    /// (RFC 4033 2, island of security): else a forged signer's name could make an island look unsigned.
    pub(super) fn standing_of_holder(&mut self, run: &mut Run<'_>, zone: &Name, holder: &Name) -> Standing {
        let standing = self.standing(run, zone);
        let below = self.anchors.closest(holder).is_some_and(|(top, _)| !zone.ends_with(&top));
        if below && matches!(standing, Standing::Insecure(_)) { self.standing(run, holder) } else { standing }
    }

    /// How the zone that holds `name` stands: walks from the closest trust anchor down, one label at a time.
    pub(super) fn standing(&mut self, run: &mut Run<'_>, name: &Name) -> Standing {
        let Some((top, anchors)) = self.anchors.closest(name) else {
            return Standing::Insecure(ProvenInsecure::outside_anchors(run, name));
        };
        let mut standing = match self.known.get(&top) {
            Some(known) => known.clone(),
            None => {
                let keys = |run: &mut Run<'_>| keys_of(run, &top, Rule::AnchorKeys);
                let standing = entered(TrustedKeys::from_anchor(run, &top, &anchors, keys));
                self.known.insert(top.clone(), standing.clone());
                standing
            }
        };
        for below in path_from_root(name).into_iter().skip(top.label_count()) {
            let Standing::Trusted(keys) = &standing else { break };
            standing = match self.known.get(&below) {
                Some(known) => known.clone(),
                None => {
                    let next = step_down(run, keys, &below);
                    self.known.insert(below, next.clone());
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

/// Writes down a step that failed.
pub(super) fn fails(run: &mut Run<'_>, rule: Rule, subject: &Subject, fault: Fault) -> (StepId, Fault) {
    let step = run.rec.open(rule, subject, Vec::new());
    run.rec.close(step, crate::trace::Outcome::Failed(fault.clone()));
    (step, fault)
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
    let reason = match run.capture.exchange(question) {
        Some((index, exchange)) => match &exchange.outcome {
            Ok(response) if response.flags.tc => NotRetrieved::Truncated,
            Ok(response) if matches!(response.rcode, Rcode::NOERROR | Rcode::NXDOMAIN | Rcode::YXDOMAIN) => {
                return Ok((index, response));
            }
            Ok(response) => NotRetrieved::Rcode(response.rcode),
            Err(fault) => NotRetrieved::Fetch(fault.clone()),
        },
        None => NotRetrieved::Fetch(crate::evidence::FetchFault::NotCaptured),
    };
    let subject = Subject { zone: zone.clone(), owner: question.name.clone(), rtype: question.rtype };
    Err(fails(run, Rule::Retrieved, &subject, Fault::NotRetrieved { question: question.clone(), reason }))
}

/// The RRset asked for in the answer section, if it is there.
pub(super) fn answer_to(response: &Response, exchange: usize, question: &Question) -> Option<SignedRrset> {
    rrset::of_section(response, exchange, Section::Answer)
        .into_iter()
        .find(|set| set.rrset.rtype == question.rtype && set.rrset.owner == question.name)
}

/// Whether a record of the type asked for came and could not be read: then its absence means nothing.
pub(super) fn unreadable(response: &Response, rtype: Rtype) -> bool {
    response.refused.iter().any(|refused| refused.rtype == rtype || refused.rtype == Rtype::RRSIG)
}

/// A zone's DNSKEY RRset, not proven yet.
fn keys_of(run: &mut Run<'_>, zone: &Name, rule: Rule) -> Result<SignedRrset, (StepId, Fault)> {
    let question = Question::new(zone.clone(), Rtype::DNSKEY);
    let (index, response) = retrieved(run, &question, zone)?;
    if let Some(set) = answer_to(response, index, &question) {
        return Ok(set);
    }
    let subject = Subject { zone: zone.clone(), owner: zone.clone(), rtype: Rtype::DNSKEY };
    if unreadable(response, Rtype::DNSKEY) {
        let fault = Fault::NotRetrieved { question, reason: NotRetrieved::Unreadable };
        return Err(fails(run, Rule::Retrieved, &subject, fault));
    }
    Err(fails(run, rule, &subject, Fault::NoKeys { zone: zone.clone() }))
}

/// From a zone to the name one label below the last one looked at: over a delegation, or along in the same zone.
fn step_down(run: &mut Run<'_>, keys: &Rc<TrustedKeys>, name: &Name) -> Standing {
    match over(run, keys, name) {
        Ok(standing) => standing,
        Err((step, fault)) => Standing::Broken(step, fault),
    }
}

fn over(run: &mut Run<'_>, keys: &Rc<TrustedKeys>, name: &Name) -> Result<Standing, (StepId, Fault)> {
    let question = Question::new(name.clone(), Rtype::DS);
    let (index, response) = retrieved(run, &question, keys.zone())?;
    // A resolver may pass a referral on as it came, with the DS in Authority (RFC 4035 3.1.4).
    let here = |section| {
        rrset::of_section(response, index, section)
            .into_iter()
            .find(|set| set.rrset.rtype == Rtype::DS && set.rrset.owner == *name)
    };
    if let Some(set) = here(Section::Answer).or_else(|| here(Section::Authority)) {
        let ds = keys.prove(run, Rule::DsSigned, &set)?;
        if let Some(insecure) = expanded(run, keys, &ds, (response, index))? {
            return Ok(Standing::Insecure(insecure));
        }
        return Ok(entered(TrustedKeys::from_ds(run, &ds, |run| keys_of(run, name, Rule::ChildKeys))));
    }
    if unreadable(response, Rtype::DS) {
        let subject = Subject { zone: keys.zone().clone(), owner: name.clone(), rtype: Rtype::DS };
        let fault = Fault::NotRetrieved { question, reason: NotRetrieved::Unreadable };
        return Err(fails(run, Rule::Retrieved, &subject, fault));
    }
    // A name with a proven CNAME has no other data, so it is no delegation (RFC 1034 3.6.2, RFC 2181 10.1).
    if let Some(alias) = answer_to(response, index, &Question::new(name.clone(), Rtype::CNAME)) {
        let alias = keys.prove(run, Rule::ProofSigned, &alias)?;
        return Ok(match expanded(run, keys, &alias, (response, index))? {
            Some(insecure) => Standing::Insecure(insecure),
            None => Standing::Trusted(Rc::clone(keys)),
        });
    }
    let proof = denial::prove(run, keys, (response, index), &Denied::Ds(name.clone()))?;
    match (proof.shows(), ProvenInsecure::from_denial(&proof)) {
        (Shows::Unsigned, Some(insecure)) => Ok(Standing::Insecure(insecure)),
        _ => Ok(Standing::Trusted(Rc::clone(keys))),
    }
}

/// An RRset that was expanded from a wildcard needs a proof that no closer name exists (RFC 4035 5.3.4); else the one of a
/// wildcard beside a delegation would hide it. An opt-out span leaves open whether a delegation is there.
fn expanded(
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
    let proof = denial::prove(run, keys, response, &Denied::Closer { question, wildcard: signed_owner.clone() })?;
    Ok(ProvenInsecure::from_denial(&proof))
}
