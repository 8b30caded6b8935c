//! What it means that nothing is there: whose proof it takes, and whether a zone gives it (RFC 4035 5.4, RFC 5155 8).

use super::{Broken, Examination, Told, Zone, holder};
use crate::dns::{Name, Rcode, Rtype};
use crate::evidence::rrset::SignedRrset;
use crate::evidence::{Question, Section};
use crate::trace::{DenialFault, Denied, Fault, Rule};
use crate::validate::budget;
use crate::validate::denial::{self, Proof};
use crate::validate::proven::TrustedKeys;
use crate::validate::run::Run;

impl Examination<'_> {
    /// Nothing was found: the response must prove that there is nothing.
    pub(super) async fn nothing(
        &mut self,
        run: &mut Run<'_>,
        name: &Name,
        (index, response): Told<'_>,
    ) -> Result<(), Broken> {
        let holder = holder(name, self.rtype);
        let sets = run.sets(index, Section::Authority);
        let authority = |set: &&SignedRrset| matches!(set.rrset.rtype, Rtype::SOA | Rtype::NSEC | Rtype::NSEC3);
        let mut zones = self.signers(sets.iter().filter(authority), &holder);
        // The negative response is of the zone whose SOA it carries (RFC 2308 2). What is signed here may belong to an alias that led here,
        // and the zone may be an unsigned one. That is proven by the DS above it alone, so that it is no matter who wrote the SOA.
        let soas = sets.iter().filter(|set| set.rrset.rtype == Rtype::SOA).map(|set| &set.rrset.owner);
        let soa = soas.filter(|owner| self.chain.may_hold(owner, &holder)).max_by_key(|owner| owner.label_count());
        if let Some(child) = soa
            && let Some(insecure) = self.chain.unsigned_above(run, child).await
        {
            self.findings.insecure.get_or_insert(insecure);
            return Ok(());
        }
        if zones.is_empty() {
            zones.push(holder.clone());
        }
        let mut asked: Vec<Name> = Vec::new();
        let mut first: Option<Broken> = None;
        for zone in zones {
            let broken = match self.zone(run, &zone, &mut asked).await {
                Ok(Zone::Unsigned) => return Ok(()),
                Ok(Zone::Again) => continue,
                Ok(Zone::Trusted(keys)) => match self.denied_by(run, &keys, name, (index, response)).await {
                    Ok(proof) => {
                        self.take(proof);
                        return Ok(());
                    }
                    Err(broken) => broken,
                },
                Err(broken) => broken,
            };
            if budget::is_spent(&broken.1) {
                return Err(broken);
            }
            first.get_or_insert(broken);
        }
        let Some(broken) = first else { return Ok(()) };
        // What was denied is another name's matter: this one may lie below an unsigned delegation, which its own DS tells.
        if speaks_of_another(&broken.1)
            && let Some(insecure) = self.chain.unsigned_above(run, &holder).await
        {
            self.findings.insecure.get_or_insert(insecure);
            return Ok(());
        }
        Err(broken)
    }

    /// A zone's proof that there is nothing at a name.
    async fn denied_by(
        &self,
        run: &mut Run<'_>,
        keys: &TrustedKeys,
        name: &Name,
        (index, response): Told<'_>,
    ) -> Result<Proof, Broken> {
        self.authority(run, keys, index).await?;
        let question = Question::new(name.clone(), self.rtype);
        if response.rcode != Rcode::NXDOMAIN {
            return denial::prove(run, keys, (response, index), &Denied::Type(question)).await;
        }
        let broken = match denial::prove(run, keys, (response, index), &Denied::Name(question.clone())).await {
            Ok(proof) => return Ok(proof),
            Err(broken) => broken,
        };
        // Some servers say NXDOMAIN for an empty non-terminal; the proof tells. Not so with NSEC3, where an NXDOMAIN must be proven as
        // RFC 5155 8.4 has it (as Unbound has both).
        if run.sets(index, Section::Authority).iter().any(|set| set.rrset.rtype == Rtype::NSEC3) {
            return Err(broken);
        }
        denial::prove(run, keys, (response, index), &Denied::Type(question)).await.map_err(|_| broken)
    }

    /// The SOA that a negative response carries must be the zone's own (RFC 2308 2; RFC 4035 3.1.3).
    async fn authority(&self, run: &mut Run<'_>, keys: &TrustedKeys, index: usize) -> Result<(), Broken> {
        let sets = run.sets(index, Section::Authority);
        let soa = sets.iter().find(|set| set.rrset.rtype == Rtype::SOA && set.rrset.owner == *keys.zone());
        match soa {
            Some(soa) => keys.prove(run, Rule::ProofSigned, soa).await.map(|_| ()),
            None => Ok(()),
        }
    }
}

/// Whether a proof of non-existence failed since its records are about other names than the one that it is for. A signature that does
/// not hold is no such reason: what is signed wrongly is held against the zone.
pub(super) const fn speaks_of_another(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::Denial {
            fault: DenialFault::Missing
                | DenialFault::NameNotCovered
                | DenialFault::NoMatch
                | DenialFault::NoClosestEncloser
                | DenialFault::NextCloserNotCovered { .. },
            ..
        }
    )
}
