//! Responses by themselves and against each other (RFC 1034 4.3; RFC 2308 3; RFC 8020 2).

use super::Noted;
use crate::diagnose::response::{
    InconsistentNxdomain, InconsistentNxdomainAncestor, MissingSoaForNodata, MissingSoaForNxdomain,
    NxdomainForExistingName, SoaNotOwnerForNodata, SoaNotOwnerForNxdomain,
};
use crate::diagnose::seen::Seen;
use crate::dns::is_within;
use crate::dns::key::rank;
use crate::dns::{Name, Rcode, Rtype};
use crate::evidence::{Question, Response, Section};
use crate::order::sorted;
use crate::trace::{Fault, Rule, Step};

/// Whether nothing in Answer is about the name asked for: neither the type, nor an alias on the way.
fn is_negative(question: &Question, response: &Response) -> bool {
    matches!(response.rcode, Rcode::NOERROR | Rcode::NXDOMAIN)
        // Where the form has no place for a SOA, none is missing.
        && response.has_authority
        && !response.records.iter().any(|received| received.section == Section::Answer)
        && !response.refused.iter().any(|refused| refused.rtype == question.rtype)
}

/// The SOA that goes with an answer of nothing.
pub(super) fn authority(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    // Nobody has an answer to what is never signed.
    if matches!(seen.report.verdict.broken_at().map(|broken| &broken.fault), Some(Fault::NeverSigned { .. })) {
        return noted;
    }
    for (_, question, response) in seen.responses().filter(|(_, question, response)| is_negative(question, response)) {
        let owners = |rtype: Rtype| -> Vec<&Name> {
            let here = response.records.iter().filter(|received| received.section == Section::Authority);
            here.map(|received| &received.record)
                .filter(|record| record.rtype == rtype)
                .map(|record| &record.owner)
                .collect()
        };
        let (soas, name, rtype) = (owners(Rtype::SOA), question.name.clone(), question.rtype);
        let denied = response.rcode == Rcode::NXDOMAIN;
        match soas.first() {
            // A referral passed on as it came has NS records in place of a SOA (RFC 1034 4.3.2).
            None if !owners(Rtype::NS).is_empty() || !owners(Rtype::DS).is_empty() => {}
            None if denied => noted.push(Noted::response(MissingSoaForNxdomain { name })),
            None => noted.push(Noted::response(MissingSoaForNodata { name, rtype })),
            Some(_) if soas.iter().any(|soa| is_within(&name, soa)) => {}
            Some(soa) if denied => {
                noted.push(Noted::response(SoaNotOwnerForNxdomain { name, soa: (*soa).clone() }));
            }
            Some(soa) => noted.push(Noted::response(SoaNotOwnerForNodata { name, rtype, soa: (*soa).clone() })),
        }
    }
    noted
}

/// Names that do not exist by one response and do by another.
pub(super) fn existence(seen: &Seen<'_>) -> Vec<Noted> {
    let mut noted = Vec::new();
    let denied = seen
        .responses()
        .filter(|(_, question, response)| response.rcode == Rcode::NXDOMAIN && is_negative(question, response));
    let there = seen.responses().filter(|(_, _, response)| response.rcode == Rcode::NOERROR);
    let there = there.map(|(index, question, _)| (rank(&question.name), index, question)).collect();
    let there: Vec<(Vec<u8>, usize, &Question)> = sorted(there, |(one, ..), (other, ..)| one.cmp(other));
    for (_, gone, _) in denied {
        if noted.len() >= MOST_PAIRS {
            break;
        }
        // In canonical order all that lies below a name stands behind it (RFC 4034 6.1).
        let top = rank(&gone.name);
        let first = there.partition_point(|(rank, ..)| *rank < top);
        let below = there.iter().skip(first).take_while(|(rank, ..)| rank.starts_with(&top));
        for (.., question) in sorted(below.collect(), |(_, one, _), (_, other, _)| one.cmp(other)) {
            let name = gone.name.clone();
            if question.name == name {
                let (denied, given) = (gone.rtype, question.rtype);
                noted.push(Noted::response(InconsistentNxdomain { name, denied, given }));
            } else {
                noted.push(Noted::response(InconsistentNxdomainAncestor { name, below: question.name.clone() }));
            }
        }
    }
    noted
}

/// Pairs of responses that contradict each other: as many as are noted before no more are looked for. An honest plan asks for
/// fewer than 128 things.
const MOST_PAIRS: usize = 1024;

/// NXDOMAIN with a proof of NODATA.
pub(super) fn name_errors(seen: &Seen<'_>) -> Vec<Noted> {
    let retried = seen.report.trace.steps().iter().filter(|step| is_retried(seen, step));
    retried
        .map(|step| {
            let (name, zone) = (step.owner.clone(), step.zone.clone());
            Noted::step(step.id, NxdomainForExistingName { name, zone })
        })
        .collect()
}

/// Whether a proof that a name does not exist failed, and the one that it lacks the type held in its place.
pub(in crate::diagnose) fn is_retried(seen: &Seen<'_>, step: &Step) -> bool {
    matches!(step.rule, Rule::NsecNameError | Rule::Nsec3NameError)
        && !step.held()
        && [Rule::NsecNoData, Rule::Nsec3NoData]
            .into_iter()
            .any(|rule| seen.report.trace.first(rule, &step.owner, true).is_some())
}
