//! CNAME and DNAME (RFC 1034 3.6.2; RFC 6672 2.2, 5.3.1).

use super::run::Run;
use crate::dns::rrset::SignedRrset;
use crate::dns::{Name, Rtype};
use crate::trace::{Fault, Rule, StepId, Subject};

/// Where the CNAME at `name` leads.
///
/// # Errors
/// The step that tells that the record can't be read.
pub(super) fn target(run: &mut Run<'_>, name: &Name, cname: &SignedRrset) -> Result<Name, (StepId, Fault)> {
    let subject = Subject { zone: name.clone(), owner: name.clone(), rtype: Rtype::CNAME };
    let (step, read) = super::signature::grouped(run, Rule::Cname, &subject, cname.rrset.ids(), |_, _| {
        first_name(cname).ok_or_else(|| unreadable(name))
    });
    read.map_err(|fault| (step, fault))
}

/// Where the DNAME above `name` leads; a CNAME beside it must be the one that it makes (RFC 6672 2.2, 5.3.1).
///
/// # Errors
/// The step that tells that the CNAME is another, or the name too long.
pub(super) fn synthesised(
    run: &mut Run<'_>,
    name: &Name,
    dname: &SignedRrset,
    cname: Option<&SignedRrset>,
) -> Result<Name, (StepId, Fault)> {
    let subject = Subject { zone: dname.rrset.owner.clone(), owner: name.clone(), rtype: Rtype::CNAME };
    let mut inputs = dname.rrset.ids();
    inputs.extend(cname.iter().flat_map(|cname| cname.rrset.ids()));
    let (step, made) = super::signature::grouped(run, Rule::Dname, &subject, inputs, |_, _| {
        let target = first_name(dname).ok_or_else(|| unreadable(name))?;
        let made = replaced(name, &dname.rrset.owner, &target);
        match (made, cname.map(|cname| first_name(cname).ok_or_else(|| unreadable(name))).transpose()?) {
            (Some(made), None) => Ok(made),
            (Some(made), Some(target)) if made == target => Ok(made),
            (synthesised, Some(target)) => Err(Fault::DnameTarget { target, synthesised }),
            (None, None) => Err(unreadable(name)),
        }
    });
    made.map_err(|fault| (step, fault))
}

/// `name` with the suffix `from` replaced by `to`; `None` where the result would be too long (RFC 6672 2.2).
fn replaced(name: &Name, from: &Name, to: &Name) -> Option<Name> {
    let kept = name.len().checked_sub(from.len())?;
    let mut octets = name.as_slice().get(..kept)?.to_vec();
    octets.extend_from_slice(to.as_slice());
    Name::from_octets(octets).ok()
}

/// The name that is the whole RDATA of the first record.
fn first_name(set: &SignedRrset) -> Option<Name> {
    set.rrset.rdatas().next().and_then(|rdata| Name::from_octets(rdata.to_vec()).ok())
}

fn unreadable(name: &Name) -> Fault {
    Fault::NotRetrieved {
        question: crate::evidence::Question::new(name.clone(), Rtype::CNAME),
        reason: crate::trace::NotRetrieved::Unreadable,
    }
}
