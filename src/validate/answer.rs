//! The answer itself: its RRsets, the aliases on the way to them, or the proof that there is none (RFC 4035 5, RFC 6672).

use super::alias;
use super::anchors::TrustAnchors;
use super::budget;
use super::chain::{Chain, Standing, fails, retrieved, unreadable};
use super::denial::{self, Proof};
use super::proven::{Authentic, Part, Proven, ProvenInsecure, TrustedKeys};
use super::run::Run;
use crate::dns::rrset::{self, SignedRrset};
use crate::dns::{Name, Rcode, Rtype, parent};
use crate::evidence::{Question, Response, Section};
use crate::order::sorted;
use crate::trace::{Denied, Fault, Limit, NotRetrieved, Rule, StepId, Subject};

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
pub(super) fn examine(run: &mut Run<'_>, anchors: &TrustAnchors, question: &Question) -> Result<Findings, Broken> {
    let mut examination = Examination {
        chain: Chain::new(anchors),
        findings: Findings { parts: Vec::new(), insecure: None },
        rtype: question.rtype,
    };
    let mut name = question.name.clone();
    type_signed(run, question)?;
    let mut response = examination.response(run, question)?;
    let mut seen = vec![name.clone()];
    loop {
        if seen.len() > 1 {
            response = better(run, response, &Question::new(name.clone(), question.rtype));
        }
        match examination.at(run, &name, response)? {
            Found::End => return Ok(examination.findings),
            Found::Alias(target) => {
                let subject = Subject { zone: name.clone(), owner: name, rtype: Rtype::CNAME };
                if seen.contains(&target) {
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

/// The response that tells more about the target of an alias: the one at hand, or that to a question of its own.
///
/// A resolver may leave the end of the chain to another question, or put it in without its signatures.
fn better<'r>(run: &Run<'r>, at_hand: (usize, &'r Response), target: &Question) -> (usize, &'r Response) {
    let own = run.capture.exchange(target).and_then(|(index, exchange)| Some((index, exchange.outcome.as_ref().ok()?)));
    let Some(own) = own else { return at_hand };
    let rank = |response: &Response| (answers(response, target), denies(response));
    if rank(own.1) > rank(at_hand.1) || rank(at_hand.1) == (false, false) { own } else { at_hand }
}

/// Whether a response has signed records for the question, or a signed alias.
fn answers(response: &Response, question: &Question) -> bool {
    signed(response, Section::Answer).any(|set| {
        let (owner, rtype) = (&set.rrset.owner, set.rrset.rtype);
        (*owner == question.name && (rtype == question.rtype || rtype == Rtype::CNAME))
            || (rtype == Rtype::DNAME && *owner != question.name && question.name.ends_with(owner))
    })
}

/// Whether a response has signed records that deny something.
fn denies(response: &Response) -> bool {
    signed(response, Section::Authority).any(|set| matches!(set.rrset.rtype, Rtype::NSEC | Rtype::NSEC3))
}

fn signed(response: &Response, section: Section) -> impl Iterator<Item = SignedRrset> {
    rrset::of_section(response, 0, section).into_iter().filter(|set| !set.signatures.is_empty())
}

struct Examination<'a> {
    chain: Chain<'a>,
    findings: Findings,
    rtype: Rtype,
}

impl Examination<'_> {
    fn response<'r>(&mut self, run: &mut Run<'r>, question: &Question) -> Result<(usize, &'r Response), Broken> {
        let zone = question.name.clone();
        retrieved(run, question, &zone)
    }

    /// What stands at one name of the chain of names.
    fn at(&mut self, run: &mut Run<'_>, name: &Name, (index, response): (usize, &Response)) -> Result<Found, Broken> {
        let sets = rrset::of_section(response, index, Section::Answer);
        let own: Vec<&SignedRrset> = sets
            .iter()
            .filter(|set| set.rrset.owner == *name && (self.rtype == Rtype::ANY || set.rrset.rtype == self.rtype))
            .collect();
        let cname = sets.iter().find(|set| set.rrset.owner == *name && set.rrset.rtype == Rtype::CNAME);
        let dname = sets
            .iter()
            .filter(|set| set.rrset.rtype == Rtype::DNAME && set.rrset.owner != *name)
            .find(|set| name.ends_with(&set.rrset.owner));
        let synthesised = cname.is_none_or(|cname| cname.signatures.is_empty());
        if let Some(dname) = dname
            && synthesised
            && own.iter().all(|set| set.rrset.rtype == Rtype::CNAME)
        {
            self.rrset(run, dname, (index, response))?;
            self.stands_itself(run, dname)?;
            let target = alias::synthesised(run, name, dname, cname)?;
            // Where the alias itself was asked for, the CNAME that the DNAME makes is the answer.
            return Ok(if own.is_empty() { Found::Alias(target) } else { Found::End });
        }
        if !own.is_empty() {
            for set in own {
                self.rrset(run, set, (index, response))?;
            }
            return Ok(Found::End);
        }
        if let Some(cname) = cname {
            self.rrset(run, cname, (index, response))?;
            return alias::target(run, name, cname).map(Found::Alias);
        }
        if unreadable(response, self.rtype) {
            let question = Question::new(name.clone(), self.rtype);
            let subject = Subject { zone: name.clone(), owner: name.clone(), rtype: self.rtype };
            let fault = Fault::NotRetrieved { question, reason: NotRetrieved::Unreadable };
            return Err(fails(run, Rule::Retrieved, &subject, fault));
        }
        self.nothing(run, name, (index, response))?;
        Ok(Found::End)
    }

    /// Proves one RRset of the answer, and the wildcard it may come from.
    fn rrset(&mut self, run: &mut Run<'_>, set: &SignedRrset, response: (usize, &Response)) -> Result<(), Broken> {
        let holder = holder(&set.rrset.owner, set.rrset.rtype);
        let mut signers: Vec<Name> = Vec::new();
        for signature in &set.signatures {
            let signer = &signature.rrsig.signer;
            if holder.ends_with(signer) && !signers.contains(signer) {
                signers.push(signer.clone());
            }
        }
        // The deepest zone that claims to have signed is the one that holds the RRset, if it exists; others are tried after it.
        signers = sorted(signers, |one, other| other.label_count().cmp(&one.label_count()));
        if signers.is_empty() {
            signers.push(holder.clone());
        }
        let mut first: Option<Broken> = None;
        for signer in signers {
            match self.by(run, (&signer, &holder), set, response) {
                Ok(()) => return Ok(()),
                Err(broken) => {
                    first.get_or_insert(broken);
                }
            }
        }
        match first {
            Some(broken) => Err(broken),
            None => Ok(()),
        }
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

    /// Proves an RRset by the zone that `signer` lies in.
    fn by(
        &mut self,
        run: &mut Run<'_>,
        (signer, holder): (&Name, &Name),
        set: &SignedRrset,
        (index, response): (usize, &Response),
    ) -> Result<(), Broken> {
        let keys = match self.chain.standing_of_holder(run, signer, holder) {
            Standing::Trusted(keys) => keys,
            Standing::Insecure(proven) => {
                self.findings.insecure.get_or_insert(proven);
                return Ok(());
            }
            Standing::Broken(step, fault) => return Err((step, fault)),
        };
        let proven = keys.prove(run, Rule::AnswerSigned, set)?;
        self.expanded(run, &keys, &proven, (index, response))?;
        self.findings.parts.push(Part::Rrset(proven));
        Ok(())
    }

    /// An RRset that was expanded from a wildcard needs a proof that no closer name exists (RFC 4035 5.3.4).
    fn expanded(
        &mut self,
        run: &mut Run<'_>,
        keys: &TrustedKeys,
        proven: &Proven<Authentic>,
        (index, response): (usize, &Response),
    ) -> Result<(), Broken> {
        let Authentic { rrset, signed_owner } = proven.value();
        if *signed_owner == rrset.owner {
            return Ok(());
        }
        let question = Question::new(rrset.owner.clone(), rrset.rtype);
        let closer = Denied::Closer { question, wildcard: signed_owner.clone() };
        let proof = denial::prove(run, keys, (response, index), &closer)?;
        self.take(proof);
        Ok(())
    }

    /// The SOA that a negative response carries must be the zone's own (RFC 2308 2; RFC 4035 3.1.3).
    fn authority(
        &self,
        run: &mut Run<'_>,
        keys: &TrustedKeys,
        (index, response): (usize, &Response),
    ) -> Result<(), Broken> {
        let soa = rrset::of_section(response, index, Section::Authority)
            .into_iter()
            .find(|set| set.rrset.rtype == Rtype::SOA && set.rrset.owner == *keys.zone());
        match soa {
            Some(soa) => keys.prove(run, Rule::ProofSigned, &soa).map(|_| ()),
            None => Ok(()),
        }
    }

    fn take(&mut self, proof: Proof) {
        match ProvenInsecure::from_denial(&proof) {
            Some(insecure) => {
                self.findings.insecure.get_or_insert(insecure);
            }
            None => self.findings.parts.push(Part::Denial(proof)),
        }
    }

    /// Nothing was found: the response must prove that there is nothing.
    fn nothing(&mut self, run: &mut Run<'_>, name: &Name, (index, response): (usize, &Response)) -> Result<(), Broken> {
        let holder = holder(name, self.rtype);
        let zone = denying_zone(response, index, &holder);
        let keys = match self.chain.standing_of_holder(run, &zone, &holder) {
            Standing::Trusted(keys) => keys,
            Standing::Insecure(proven) => {
                self.findings.insecure.get_or_insert(proven);
                return Ok(());
            }
            Standing::Broken(step, fault) => return Err((step, fault)),
        };
        self.authority(run, &keys, (index, response))?;
        let question = Question::new(name.clone(), self.rtype);
        let mut prove = |denied| denial::prove(run, &keys, (response, index), &denied);
        let proof = if response.rcode == Rcode::NXDOMAIN {
            // Some servers say NXDOMAIN for an empty non-terminal; the proof tells (as Unbound has it).
            prove(Denied::Name(question.clone())).or_else(|broken| prove(Denied::Type(question)).map_err(|_| broken))?
        } else {
            prove(Denied::Type(question))?
        };
        self.take(proof);
        Ok(())
    }
}

/// The zone that denies: the signer of the response's SOA, NSEC or NSEC3 that encloses the holder; else the holder itself is
/// walked to.
fn denying_zone(response: &Response, index: usize, holder: &Name) -> Name {
    rrset::of_section(response, index, Section::Authority)
        .iter()
        .filter(|set| matches!(set.rrset.rtype, Rtype::SOA | Rtype::NSEC | Rtype::NSEC3))
        .flat_map(|set| set.signatures.iter().map(|signature| signature.rrsig.signer.clone()))
        .filter(|signer| holder.ends_with(signer))
        .max_by_key(Name::label_count)
        .unwrap_or_else(|| holder.clone())
}

/// The name whose zone holds data of this type at `name`: a DS belongs to the parent's side of a zone cut (RFC 4034 5).
fn holder(name: &Name, rtype: Rtype) -> Name {
    match rtype {
        Rtype::DS => parent(name).unwrap_or_else(|| name.clone()),
        _ => name.clone(),
    }
}
