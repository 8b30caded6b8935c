//! Proofs of non-existence that fail, and what they say of delegations (RFC 4035 5.4, RFC 5155 8).

use crate::crypto::nsec3_hash;
use crate::diagnose::lint::{MOST_HASHES, MOST_ITERATIONS};
use crate::diagnose::registry::Diagnosed;
use crate::diagnose::seen::Seen;
use crate::diagnose::{denial, response};
use crate::dns::security::{HashParameters, Nsec3};
use crate::dns::{Name, Rtype, canonical, owner_hash};
use crate::evidence::Question;
use crate::trace::{Computed, DenialFault, Denied, Place, Rule, Step};

/// The diagnosis of a proof of non-existence that failed.
pub(super) fn of_denial(seen: &Seen<'_>, step: &Step, denied: &Denied, fault: &DenialFault) -> Diagnosed {
    let zone = step.zone.clone();
    let (name, rtype) = match denied {
        Denied::Name(question) | Denied::Type(question) | Denied::Closer { question, .. } => {
            (question.name.clone(), question.rtype)
        }
        Denied::Ds(name) => (name.clone(), Rtype::DS),
    };
    match fault {
        DenialFault::Missing => match denied {
            Denied::Name(_) => response::MissingNsecForNxdomain { name, zone }.into(),
            Denied::Type(_) | Denied::Ds(_) => response::MissingNsecForNodata { name, zone, rtype }.into(),
            Denied::Closer { wildcard, .. } => {
                response::MissingNsecForWildcard { name, zone, wildcard: wildcard.clone() }.into()
            }
        },
        DenialFault::NameNotCovered => denial::SnameNotCovered { name, zone }.into(),
        DenialFault::WildcardNotCovered { wildcard } => {
            denial::WildcardNotCovered { name, zone, wildcard: wildcard.clone() }.into()
        }
        DenialFault::NoClosestEncloser => match denied {
            // What was to be shown is at the name itself, so that is the record that is missing.
            Denied::Type(_) | Denied::Ds(_) => denial::NoNsec3MatchingSname { name, zone }.into(),
            Denied::Name(_) | Denied::Closer { .. } => denial::NoClosestEncloser { name, zone }.into(),
        },
        DenialFault::NextCloserNotCovered { next_closer } => match denied {
            Denied::Type(question) if !shows_wildcard(seen, question, next_closer) => {
                denial::NoNsec3MatchingSname { name, zone }.into()
            }
            Denied::Closer { wildcard, .. } if shows(seen, step.rtype, &name, next_closer) => {
                denial::WildcardExpansionInvalid { name, zone, wildcard: wildcard.clone() }.into()
            }
            Denied::Name(_) | Denied::Type(_) | Denied::Ds(_) | Denied::Closer { .. } => {
                denial::NextCloserNotCovered { name, zone, next_closer: next_closer.clone() }.into()
            }
        },
        DenialFault::TypeExists { name, rtype } => match denied {
            Denied::Ds(_) => denial::ReferralWithDs { name: name.clone(), zone }.into(),
            Denied::Name(_) | Denied::Type(_) | Denied::Closer { .. } => {
                denial::StypeInBitmap { name: name.clone(), zone, rtype: *rtype }.into()
            }
        },
        DenialFault::AliasExists { name } => {
            denial::StypeInBitmap { name: name.clone(), zone, rtype: Rtype::CNAME }.into()
        }
        DenialFault::NameExists { .. } => match denied {
            Denied::Closer { wildcard, .. } => {
                denial::WildcardExpansionInvalid { name, zone, wildcard: wildcard.clone() }.into()
            }
            Denied::Name(_) | Denied::Type(_) | Denied::Ds(_) => denial::SnameNotCovered { name, zone }.into(),
        },
        DenialFault::AncestorDelegation { owner } => denial::NsecFromParent { name, zone, owner: owner.clone() }.into(),
        DenialFault::ChildSide { .. } => denial::ReferralWithSoa { name, zone }.into(),
        DenialFault::NoMatch => no_match(seen, step, name, zone),
        DenialFault::UnknownHash { algorithm } => {
            denial::UnsupportedNsec3Algorithm { zone, algorithm: (*algorithm).into() }.into()
        }
        DenialFault::MixedParameters => denial::Nsec3ParametersMixed { zone }.into(),
        DenialFault::Iterations { iterations, most } => {
            denial::Nsec3IterationsTooHigh { zone, iterations: (*iterations).into(), most: (*most).into() }.into()
        }
    }
}

/// Whether an empty answer brings the record of the wildcard beside the next closer name, so that it is meant to be one by wildcard.
fn shows_wildcard(seen: &Seen<'_>, question: &Question, next_closer: &Name) -> bool {
    let mut wildcard = vec![1, b'*'];
    let encloser = crate::dns::parent(next_closer).map_or_else(|| vec![0], |name| canonical::name(&name));
    wildcard.extend_from_slice(&encloser);
    matches(seen, question, &wildcard)
}

/// Whether an answer by wildcard brings the NSEC3 record of the name itself, or of the next closer one: a name that is there, if only for
/// what lies below it, stops the wildcard (RFC 4592 2.2.2).
fn shows(seen: &Seen<'_>, rtype: Rtype, name: &Name, next_closer: &Name) -> bool {
    let question = Question::new(name.clone(), rtype);
    matches(seen, &question, &canonical::name(next_closer)) || matches(seen, &question, &canonical::name(name))
}

/// Whether the answer to a question brings the NSEC3 record of a name, which is given in canonical form.
pub(in crate::diagnose) fn matches(seen: &Seen<'_>, question: &Question, name: &[u8]) -> bool {
    let Some((_, response)) = seen.response(question) else { return false };
    let records = response.records.iter().map(|received| &received.record);
    let nsec3s = records.filter(|record| record.rtype == Rtype::NSEC3);
    // The records of a zone hash alike: one hash does for all of them.
    let (mut made, mut known) = (0, None::<(HashParameters, Vec<u8>)>);
    nsec3s.filter_map(|record| Some((&record.owner, Nsec3::from_rdata(&record.rdata)?))).any(|(owner, nsec3)| {
        let parameters = nsec3.parameters;
        if known.as_ref().is_none_or(|(known, _)| *known != parameters)
            && parameters.iterations <= MOST_ITERATIONS
            && made < MOST_HASHES
        {
            made += 1;
            let hash = nsec3_hash(name, parameters.iterations, &parameters.salt).to_vec();
            known = Some((parameters.clone(), hash));
        }
        let made = known.as_ref().filter(|(known, _)| *known == parameters);
        made.is_some_and(|(_, made)| owner_hash(owner).as_ref() == Some(made))
    })
}

/// Nothing at the name: it may be covered instead, which proves something else, or simply not be there.
fn no_match(seen: &Seen<'_>, step: &Step, name: Name, zone: Name) -> Diagnosed {
    let mut hashed = false;
    for computed in &step.computed {
        match computed {
            Computed::Gap { place: Place::Covered, .. } => return denial::SnameCovered { name, zone }.into(),
            Computed::HashedGap { place, .. } => {
                hashed = true;
                if *place == Place::Covered {
                    return denial::SnameCovered { name, zone }.into();
                }
            }
            _ => {}
        }
    }
    let question = Question::new(name.clone(), step.rtype);
    hashed |= seen
        .response(&question)
        .is_some_and(|(_, response)| response.records.iter().any(|received| received.record.rtype == Rtype::NSEC3));
    match hashed {
        true => denial::NoNsec3MatchingSname { name, zone }.into(),
        false => denial::NoNsecMatchingSname { name, zone }.into(),
    }
}

/// A zone that is there, though its parent's proof that it has no DS denies that it is a delegation.
pub(super) fn denied_delegation(seen: &Seen<'_>, name: &Name) -> Option<Diagnosed> {
    let proof = seen.report.trace.first(Rule::NoDs, name, true)?;
    proof.computed.iter().find_map(|computed| {
        let (name, zone) = (name.clone(), proof.zone.clone());
        match computed {
            Computed::Gap { name: at, place: Place::Matches, types, .. }
            | Computed::HashedGap { name: at, place: Place::Matches, types, .. }
                if *at == name && !types.contains(&Rtype::NS) =>
            {
                Some(denial::ReferralWithoutNs { name, zone }.into())
            }
            Computed::Gap { name: at, place: Place::Covered, .. } if *at == name => {
                Some(denial::ReferralWithoutNs { name, zone }.into())
            }
            Computed::HashedGap { place: Place::Covered, opt_out: false, .. } => {
                Some(denial::OptOutFlagNotSet { name, zone }.into())
            }
            _ => None,
        }
    })
}
