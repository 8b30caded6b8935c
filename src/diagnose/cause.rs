//! The cause behind a fault, where it is none of the zone's: an answer that was made on the way to the visitor, a clock, or a name that is
//! two things at once. What these explain is not told of the zone besides, and nobody is sent to work for it.

use super::dname::CnameWithOtherData;
use super::fault::{keys_left_out, matches};
use super::lint;
use super::registry::Diagnosed;
use super::resolver::{AnswerBlocked, AnswerForDeniedName, BareAnswer, Dns64Address, SpecialName};
use super::seen::Seen;
use std::net::Ipv6Addr;

use crate::dns::special::{self, Audience, Special};
use crate::dns::{Name, Rtype, address, canonical, is_within, path_from_root};
use crate::evidence::{Question, Response, Section};
use crate::trace::{Computed, DenialFault, Denied, Fault, Place, Rule, Step};

/// A cause, and whether what was found besides goes with it.
pub(super) struct Cause {
    pub(super) what: Diagnosed,
    /// Whether nobody but the visitor's side has anything to mend, so that nothing else is told of the zones on the way.
    pub(super) alone: bool,
}

/// The cause behind `fault`, which arose in `step` and broke the chain; `None` where the fault is the cause.
pub(super) fn behind(seen: &Seen<'_>, step: &Step, fault: &Fault) -> Option<Cause> {
    let alone = |what: Diagnosed| Cause { what, alone: true };
    if matches!(fault, Fault::Expired { .. } | Fault::NotYetValid { .. } | Fault::NoValidSignature { .. })
        && let Some(what) = lint::clock_suspect(seen)
    {
        return Some(alone(what));
    }
    if !matches!(step.rule, Rule::AnchorKeys | Rule::AnchorMatch)
        && let Some(question) = lacking(fault)
        && let Some(what) = special(seen, &question.name).or_else(|| substituted(seen, step, fault, &question))
    {
        return Some(alone(what));
    }
    if let Fault::NoKeys { zone } = fault
        && let Some(what) =
            bare(seen, zone, &Question::new(zone.clone(), Rtype::DNSKEY)).or_else(|| keys_left_out(seen, step, zone))
    {
        return Some(alone(what));
    }
    two_at_once(seen, fault).map(|what| Cause { what, alone: false })
}

/// The question whose answer has not what it must have: a signature, a proof, or keys.
fn lacking(fault: &Fault) -> Option<Question> {
    match fault {
        Fault::Unsigned { owner, rtype, .. } => Some(Question::new(owner.clone(), *rtype)),
        Fault::NoKeys { zone } => Some(Question::new(zone.clone(), Rtype::DNSKEY)),
        Fault::Denial { denied, fault: DenialFault::Missing } => Some(match denied {
            Denied::Name(question) | Denied::Type(question) | Denied::Closer { question, .. } => question.clone(),
            Denied::Ds(name) => Question::new(name.clone(), Rtype::DS),
        }),
        Fault::LossyFormat { question, lossy: crate::evidence::Lossy::Authority } => Some(question.clone()),
        _ => None,
    }
}

/// A name that resolvers answer for themselves.
fn special(seen: &Seen<'_>, name: &Name) -> Option<Diagnosed> {
    let asked = &seen.report.question.name;
    let own = special::of(name).map(|kind| (name, kind));
    let (name, kind) = own.or_else(|| Some((asked, special::of(asked).filter(|_| is_within(asked, name))?)))?;
    let theirs = kind.audience() != Audience::Anyone || kind == Special::Invalid;
    // What was needed on the way to the name that was asked for says less than that name.
    let name = if is_within(asked, name) { asked } else { name };
    theirs.then(|| SpecialName { name: name.clone(), source: kind.source().to_owned() }.into())
}

/// An answer that was put in the place of the zone's own.
fn substituted(seen: &Seen<'_>, step: &Step, fault: &Fault, question: &Question) -> Option<Diagnosed> {
    // What the visitor asked for tells more than what was needed on the way to it.
    if let Some(what) = replaced_address(seen, &seen.report.question).or_else(|| replaced_address(seen, question)) {
        return Some(what);
    }
    match fault {
        Fault::Unsigned { owner, rtype, zone } => {
            let denied = denied(seen, owner, zone)?;
            // A zone that is there, and a parent that denies it, is the parent's fault (below).
            let cut = path_from_root(owner).into_iter().skip(zone.label_count()).find(|name| seen.is_apex(name));
            (cut.is_none() && seen.has_signatures())
                .then(|| AnswerForDeniedName { owner: owner.clone(), rtype: *rtype, zone: denied }.into())
        }
        _ => bare(seen, &step.zone, question),
    }
}

/// An answer to `question` of nothing at all, where others came with signatures.
fn bare(seen: &Seen<'_>, zone: &Name, question: &Question) -> Option<Diagnosed> {
    let (_, response) = seen.response(question)?;
    let bare = response.has_authority && is_bare(response, &question.name);
    let (owner, rtype, zone) = (question.name.clone(), question.rtype, zone.clone());
    (bare && seen.has_signatures()).then(|| BareAnswer { owner, rtype, zone }.into())
}

/// Nothing in Answer and Authority that a zone which holds the name would send: not even the SOA that its own negative answer brings
/// (RFC 2308 3), or one of another tree in its place, as filters have it.
fn is_bare(response: &Response, name: &Name) -> bool {
    let foreign = |received: &crate::evidence::Received| {
        received.section == Section::Authority
            && received.record.rtype == Rtype::SOA
            && !is_within(name, &received.record.owner)
    };
    let counts =
        |received: &&crate::evidence::Received| matches!(received.section, Section::Answer | Section::Authority);
    response.refused.is_empty() && response.records.iter().filter(counts).all(foreign)
}

/// An unsigned address that leads to nobody: that of a blocklist, or one that DNS64 made from an IPv4 address (RFC 6052 2.1, RFC 8215).
pub(super) fn replaced_address(seen: &Seen<'_>, question: &Question) -> Option<Diagnosed> {
    let Question { name, rtype } = question;
    // As the answer to an alias it stands in the response to another question.
    let set = seen
        .sets
        .iter()
        .find(|set| set.rrset.rtype == *rtype && set.rrset.owner == *name && set.signatures.is_empty())?;
    let (owner, rtype) = (set.rrset.owner.clone(), set.rrset.rtype);
    let first = set.rrset.rdatas().next()?.to_vec();
    let all = |is: fn(&[u8]) -> bool| set.rrset.rdatas().all(is);
    let zero = |octets: &[u8]| octets.iter().all(|octet| *octet == 0);
    let loopback =
        |octets: &[u8]| octets.first() == Some(&127) && octets.len() == 4 || octets == Ipv6Addr::LOCALHOST.octets();
    let prefixes = |octets: &[u8]| {
        octets.starts_with(&[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0])
            || octets.starts_with(&[0, 0x64, 0xff, 0x9b, 0, 1])
    };
    let shown = address(rtype, &first);
    match rtype {
        Rtype::A | Rtype::AAAA if all(zero) || all(loopback) => {
            Some(AnswerBlocked { owner, rtype, address: shown }.into())
        }
        Rtype::AAAA if all(prefixes) => Some(Dns64Address { owner, address: shown }.into()),
        _ => None,
    }
}

/// The zone whose proof that holds says that there is no such name.
fn denied(seen: &Seen<'_>, owner: &Name, zone: &Name) -> Option<Name> {
    let trace = &seen.report.trace;
    path_from_root(owner).into_iter().skip(zone.label_count()).find_map(|name| {
        let whole = [Rule::NsecNameError, Rule::Nsec3NameError].into_iter();
        if let Some(proof) = whole.filter_map(|rule| trace.first(rule, &name, true)).next() {
            return Some(proof.zone.clone());
        }
        let proof = trace.first(Rule::NoDs, &name, true).filter(|_| !shows_wildcard(seen, &name, zone))?;
        let covers = |computed: &Computed| match computed {
            Computed::Gap { name: at, place: Place::Covered, .. } => *at == name,
            Computed::HashedGap { place: Place::Covered, opt_out: false, .. } => true,
            _ => false,
        };
        let parts = trace.whole(proof.id);
        parts.iter().flat_map(|part| &part.computed).any(covers).then(|| proof.zone.clone())
    })
}

/// A zone whose apex is an alias as well, so that a CNAME came in place of a proof about its DS (RFC 1034 3.6.2).
fn two_at_once(seen: &Seen<'_>, fault: &Fault) -> Option<Diagnosed> {
    let Fault::Unsigned { owner, zone, .. } = fault else { return None };
    // Any alias answers all questions; it is an apex by its records, or by what is signed in its name.
    let name = path_from_root(owner).into_iter().skip(zone.label_count()).find(|name| {
        seen.is_apex(name) && seen.sets.iter().any(|set| set.rrset.rtype == Rtype::CNAME && set.rrset.owner == *name)
    })?;
    Some(CnameWithOtherData { name, rtype: Rtype::NS }.into())
}

/// Whether a wildcard that may answer for a name is seen to exist: what it made may have lost its signature.
fn shows_wildcard(seen: &Seen<'_>, name: &Name, zone: &Name) -> bool {
    path_from_root(name).into_iter().skip(zone.label_count().saturating_sub(1)).any(|encloser| {
        let octets = [&[1, b'*'], encloser.as_slice()].concat();
        let Ok(wildcard) = Name::from_octets(octets) else { return false };
        let question = Question::new(name.clone(), Rtype::DS);
        seen.sets.iter().any(|set| set.rrset.owner == wildcard) || matches(seen, &question, &canonical::name(&wildcard))
    })
}
