//! The answer itself: its RRsets, the aliases on the way to them, or the proof that there is none (RFC 4035 5, RFC 6672).

mod led;
mod nothing;

use std::rc::Rc;

use super::alias;
use super::anchors::TrustAnchors;
use super::budget;
use super::chain::{Chain, Standing, retrieved};
use super::denial::{self, Proof};
use super::proven::{Authentic, Part, Proven, ProvenInsecure, TrustedKeys};
use super::run::{Run, fails};
use crate::dns::{Name, Rtype, is_within, parent, path_from_root};
use crate::evidence::rrset::SignedRrset;
use crate::evidence::{Question, Response, Section};
use crate::order::sorted;
use crate::trace::{Denied, Fault, Limit, Rule, StepId, Subject};

/// How an answer ended, before it becomes a verdict.
pub(super) struct Findings {
    pub(super) parts: Vec<Part>,
    /// The first part that is proven to be unsigned.
    pub(super) insecure: Option<ProvenInsecure>,
}

type Broken = (StepId, Fault);

/// What was found at one name.
enum Found {
    /// The end of the chain of names.
    End,
    /// An alias that leads on.
    Alias(Name),
}

/// Follows the chain of names from the question to its end, proving each part (RFC 4035 5; as weak as its weakest part).
///
/// # Errors
/// The first part that is neither proven nor proven to be unsigned.
pub(super) async fn examine(
    run: &mut Run<'_>,
    anchors: &TrustAnchors,
    question: &Question,
) -> Result<Findings, Broken> {
    let mut examination = Examination {
        chain: Chain::new(anchors),
        findings: Findings { parts: Vec::new(), insecure: None },
        rtype: question.rtype,
    };
    type_signed(run, question)?;
    let mut name = question.name.clone();
    let mut response = retrieved(run, question, &name)?;
    let mut seen = vec![name.clone()];
    loop {
        examination.chain.settle(run, &holder(&name, question.rtype)).await;
        let found = if seen.len() == 1 {
            examination.at(run, &name, response).await?
        } else {
            let (found, told_by) = examination.led_to(run, &name, response).await?;
            response = told_by;
            found
        };
        match found {
            Found::End => return Ok(examination.findings),
            Found::Alias(target) => {
                let subject = Subject { zone: name.clone(), owner: name, rtype: Rtype::CNAME };
                if seen.contains(&target) {
                    // Unsigned aliases may lead round as they like: nothing about that is broken.
                    if examination.findings.insecure.is_some() {
                        return Ok(examination.findings);
                    }
                    return Err(fails(run, Rule::Cname, &subject, Fault::AliasLoop { target }));
                }
                if seen.len() > budget::ALIASES {
                    return Err(fails(run, Rule::Cname, &subject, Fault::OverBudget { limit: Limit::Aliases }));
                }
                seen.push(target.clone());
                name = target;
            }
        }
    }
}

/// The type asked for is one whose records a zone signs: no RRSIG, and no meta type but ANY.
///
/// RFC 4035 2.2 (an RRSIG RRset has no RRSIG), RFC 6895 3.1 (meta types are no data).
/// # Errors
/// [`Fault::NeverSigned`].
fn type_signed(run: &mut Run<'_>, question: &Question) -> Result<(), Broken> {
    let rtype = question.rtype;
    let meta = matches!(rtype.to_int(), 0 | 41 | 128..=254);
    if rtype != Rtype::RRSIG && !meta {
        return Ok(());
    }
    let subject = Subject { zone: question.name.clone(), owner: question.name.clone(), rtype };
    Err(fails(run, Rule::TypeSigned, &subject, Fault::NeverSigned { rtype }))
}

/// Whether a DNAME at `owner` can lead `name` on.
fn leads(chain: &Chain<'_>, owner: &Name, name: &Name) -> bool {
    owner != name && chain.may_hold(owner, name)
}

/// That a DNAME above `name` came and could not be read.
fn unreadable_above(run: &mut Run<'_>, name: &Name, index: usize) -> Option<Fault> {
    let above: Vec<Name> = path_from_root(name).into_iter().filter(|above| above != name).collect();
    run.unread(index, &[Rtype::DNAME], &above)
}

/// A response that tells, with its place in the capture.
type Told<'r> = (usize, &'r Response);

/// A zone that is said to hold something.
enum Zone {
    /// Its keys are trusted.
    Trusted(Rc<TrustedKeys>),
    /// It was asked before.
    Again,
    /// It is proven to be unsigned.
    Unsigned,
}

struct Examination<'a> {
    chain: Chain<'a>,
    findings: Findings,
    rtype: Rtype,
}

impl Examination<'_> {
    /// What stands at one name of the chain of names.
    async fn at(&mut self, run: &mut Run<'_>, name: &Name, (index, response): Told<'_>) -> Result<Found, Broken> {
        let sets = run.sets(index, Section::Answer);
        let asked = |set: &&SignedRrset| {
            set.rrset.owner == *name && (self.rtype == Rtype::ANY || set.rrset.rtype == self.rtype)
        };
        // By type, so that what comes of many is no matter of their order.
        let own = sorted(sets.iter().filter(asked).collect(), |one: &&SignedRrset, other: &&SignedRrset| {
            one.rrset.rtype.cmp(&other.rrset.rtype)
        });
        let cname = sets.iter().find(|set| set.rrset.owner == *name && set.rrset.rtype == Rtype::CNAME);
        let dname = sets
            .iter()
            .filter(|set| set.rrset.rtype == Rtype::DNAME && leads(&self.chain, &set.rrset.owner, name))
            .max_by_key(|set| set.rrset.owner.label_count());
        let synthesised = cname.is_none_or(|cname| cname.signatures.is_empty());
        if dname.is_none()
            && cname.map_or(own.is_empty(), |cname| cname.signatures.is_empty())
            && let Some(fault) = unreadable_above(run, name, index)
        {
            // What looks unsigned here may have been made by the DNAME that could not be read.
            return Err(fails(run, Rule::Retrieved, &self.subject(name), fault));
        }
        if let Some(dname) = dname
            && synthesised
            && own.iter().all(|set| set.rrset.rtype == Rtype::CNAME)
        {
            let proven = self.findings.parts.len();
            self.rrset(run, dname, (index, response)).await?;
            let unsigned = self.findings.parts.len() == proven;
            self.stands_itself(run, dname)?;
            let target = match alias::synthesised(run, (name, response.rcode), dname, cname) {
                // Nothing is broken where an alias is not the one that an unsigned DNAME makes.
                Err((_, Fault::DnameTarget { .. })) if unsigned => return Ok(Found::End),
                target => target?,
            };
            // Where the alias itself was asked for, the CNAME that the DNAME makes is the answer (RFC 1034 4.3.2, step 3a), whether it
            // came or not: it is unsigned, and anybody can take it out.
            let asked_for = matches!(self.rtype, Rtype::CNAME | Rtype::ANY);
            return Ok(target.filter(|_| own.is_empty() && !asked_for).map_or(Found::End, Found::Alias));
        }
        if !own.is_empty() {
            for set in own {
                self.rrset(run, set, (index, response)).await?;
            }
            return Ok(Found::End);
        }
        if let Some(cname) = cname {
            self.rrset(run, cname, (index, response)).await?;
            return alias::target(run, name, cname).map(Found::Alias);
        }
        // An answer, or an alias on the way to it, may have come and not been readable.
        let wanted = [self.rtype, Rtype::CNAME, Rtype::RRSIG];
        let wanted = if self.rtype == Rtype::ANY { &[][..] } else { &wanted };
        if let Some(fault) = run.unread(index, wanted, std::slice::from_ref(name)) {
            return Err(fails(run, Rule::Retrieved, &self.subject(name), fault));
        }
        self.nothing(run, name, (index, response)).await?;
        Ok(Found::End)
    }

    fn subject(&self, name: &Name) -> Subject {
        Subject { zone: name.clone(), owner: name.clone(), rtype: self.rtype }
    }

    /// Proves one RRset of the answer, and the wildcard it may come from.
    async fn rrset(&mut self, run: &mut Run<'_>, set: &SignedRrset, response: Told<'_>) -> Result<(), Broken> {
        // An alias in the place of a DS stands where the DS would: on the parent's side of a zone cut, and never at the child's apex.
        let in_its_place = self.rtype == Rtype::DS && set.rrset.rtype == Rtype::CNAME;
        let mut holder = holder(&set.rrset.owner, if in_its_place { Rtype::DS } else { set.rrset.rtype });
        // Whatever an answer to ANY at the apex of an island brings along is the island's, or does not belong there: a DS that nobody
        // need sign must not make the rest unsigned.
        if self.rtype == Rtype::ANY && !self.chain.may_hold(&holder, &set.rrset.owner) {
            holder = set.rrset.owner.clone();
        }
        let mut signers = self.signers(std::slice::from_ref(set), &holder);
        if signers.is_empty() {
            signers.push(holder);
        }
        let mut asked: Vec<Name> = Vec::new();
        let mut first: Option<Broken> = None;
        for signer in signers {
            let broken = match self.zone(run, &signer, &mut asked).await {
                Ok(Zone::Unsigned) => return Ok(()),
                Ok(Zone::Again) => continue,
                Ok(Zone::Trusted(keys)) => match self.by(run, &keys, set, response).await {
                    Ok(()) => return Ok(()),
                    Err(broken) => broken,
                },
                Err(broken) => broken,
            };
            if budget::is_spent(&broken.1) {
                return Err(broken);
            }
            first.get_or_insert(broken);
        }
        first.map_or(Ok(()), Err)
    }

    /// The zone that a name lies in, to be asked for a proof. Names of signers that are no zone cuts lead to the same zone, which says no
    /// more the second time; that it is proven to be unsigned is noted as a finding.
    ///
    /// # Errors
    /// The way to it is broken.
    async fn zone(&mut self, run: &mut Run<'_>, name: &Name, asked: &mut Vec<Name>) -> Result<Zone, Broken> {
        match self.chain.standing(run, name).await {
            Standing::Trusted(keys) if asked.contains(keys.zone()) => Ok(Zone::Again),
            Standing::Trusted(keys) => {
                asked.push(keys.zone().clone());
                Ok(Zone::Trusted(keys))
            }
            Standing::Insecure(proven) => {
                self.findings.insecure.get_or_insert(proven);
                Ok(Zone::Unsigned)
            }
            Standing::Broken(step, fault) => Err((step, fault)),
        }
    }

    /// The zones that are said to have signed RRsets, each once, if they may hold what stands at `holder`. The deepest comes first: it is
    /// the one that does, if it exists.
    fn signers<'s>(&self, sets: impl IntoIterator<Item = &'s SignedRrset>, holder: &Name) -> Vec<Name> {
        let mut signers: Vec<Name> = Vec::new();
        for set in sets {
            for signature in &set.signatures {
                let signer = &signature.rrsig.signer;
                let may_sign = is_within(&set.rrset.owner, signer) && self.chain.may_hold(signer, holder);
                if may_sign && !signers.contains(signer) {
                    signers.push(signer.clone());
                }
            }
        }
        sorted(signers, |one, other| other.label_count().cmp(&one.label_count()))
    }

    /// A DNAME that leads names below it on was not expanded from a wildcard.
    ///
    /// A wildcard stands for the name that was asked for, and not for an ancestor of it (RFC 4592 3.3.1): expanded at an
    /// ancestor, it was made for another question.
    fn stands_itself(&self, run: &mut Run<'_>, dname: &SignedRrset) -> Result<(), Broken> {
        let Some(Part::Rrset(last)) = self.findings.parts.iter().rev().find(|part| matches!(part, Part::Rrset(_)))
        else {
            return Ok(());
        };
        let Authentic { rrset, signed_owner } = last.value();
        if rrset.owner != dname.rrset.owner || rrset.rtype != Rtype::DNAME || *signed_owner == rrset.owner {
            return Ok(());
        }
        let subject = Subject { zone: signed_owner.clone(), owner: rrset.owner.clone(), rtype: Rtype::DNAME };
        Err(fails(run, Rule::WildcardAnswer, &subject, Fault::Expanded { wildcard: signed_owner.clone() }))
    }

    /// Proves an RRset by a zone's keys.
    async fn by(
        &mut self,
        run: &mut Run<'_>,
        keys: &TrustedKeys,
        set: &SignedRrset,
        response: Told<'_>,
    ) -> Result<(), Broken> {
        let proven = keys.prove(run, Rule::AnswerSigned, set).await?;
        self.expanded(run, keys, &proven, response).await?;
        self.findings.parts.push(Part::Rrset(proven));
        Ok(())
    }

    /// An RRset that was expanded from a wildcard needs a proof that no closer name exists (RFC 4035 5.3.4).
    async fn expanded(
        &mut self,
        run: &mut Run<'_>,
        keys: &TrustedKeys,
        proven: &Proven<Authentic>,
        (index, response): Told<'_>,
    ) -> Result<(), Broken> {
        let Authentic { rrset, signed_owner } = proven.value();
        if *signed_owner == rrset.owner {
            return Ok(());
        }
        let question = Question::new(rrset.owner.clone(), rrset.rtype);
        let closer = Denied::Closer { question, wildcard: signed_owner.clone() };
        let proof = denial::prove(run, keys, (response, index), &closer).await?;
        self.take(proof);
        Ok(())
    }

    fn take(&mut self, proof: Proof) {
        match ProvenInsecure::from_denial(&proof) {
            Some(insecure) => {
                self.findings.insecure.get_or_insert(insecure);
            }
            None => self.findings.parts.push(Part::Denial(proof)),
        }
    }
}

/// The name whose zone holds data of this type at `name`: a DS belongs to the parent's side of a zone cut (RFC 4034 5).
fn holder(name: &Name, rtype: Rtype) -> Name {
    match rtype {
        Rtype::DS => parent(name).unwrap_or_else(|| name.clone()),
        _ => name.clone(),
    }
}
