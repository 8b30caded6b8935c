//! CNAME and DNAME (RFC 1034 3.6.2; RFC 6672 2.2, 5.3.1).

use super::run::Run;
use super::signature::outcome;
use crate::dns::{Name, Rcode, Rtype};
use crate::evidence::rrset::SignedRrset;
use crate::trace::{Computed, Fault, Rule, StepId, Subject};

/// Where the CNAME at `name` leads.
///
/// # Errors
/// The step that tells that the record can't be read.
pub(super) fn target(run: &mut Run<'_>, name: &Name, cname: &SignedRrset) -> Result<Name, (StepId, Fault)> {
    let subject = Subject { zone: name.clone(), owner: name.clone(), rtype: Rtype::CNAME };
    let step = run.rec.open(Rule::Cname, &subject, cname.rrset.ids());
    let read = least_name(cname).ok_or_else(|| unreadable(name));
    run.rec.close(step, outcome(&read));
    read.map_err(|fault| (step, fault))
}

/// Where the DNAME above `name` leads; each CNAME beside it must be the one that it makes (RFC 6672 2.2, 5.3.1). `None` where the
/// response says that the name would be too long (YXDOMAIN), and it is: then it leads nowhere.
///
/// # Errors
/// The step that tells that a CNAME is another, or the name too long.
pub(super) fn synthesised(
    run: &mut Run<'_>,
    (name, rcode): (&Name, Rcode),
    dname: &SignedRrset,
    cname: Option<&SignedRrset>,
) -> Result<Option<Name>, (StepId, Fault)> {
    let subject = Subject { zone: dname.rrset.owner.clone(), owner: name.clone(), rtype: Rtype::CNAME };
    let mut inputs = dname.rrset.ids();
    inputs.extend(cname.iter().flat_map(|cname| cname.rrset.ids()));
    let step = run.rec.open(Rule::Dname, &subject, inputs);
    let made = made(name, dname, cname).and_then(|made| match made {
        None if rcode != Rcode::YXDOMAIN => Err(unreadable(name)),
        made => Ok(made),
    });
    if matches!(made, Ok(None)) {
        run.rec.computed(step, Computed::Nowhere(name.clone()));
    }
    run.rec.close(step, outcome(&made));
    made.map_err(|fault| (step, fault))
}

/// The name that a DNAME makes, which all CNAME records beside it must have; `None` where it would be too long.
fn made(name: &Name, dname: &SignedRrset, cname: Option<&SignedRrset>) -> Result<Option<Name>, Fault> {
    let target = least_name(dname).ok_or_else(|| unreadable(name))?;
    let synthesised = replaced(name, &dname.rrset.owner, &target);
    for rdata in cname.iter().flat_map(|cname| cname.rrset.rdatas()) {
        let target = Name::from_octets(rdata.to_vec()).map_err(|_| unreadable(name))?;
        if synthesised.as_ref() != Some(&target) {
            return Err(Fault::DnameTarget { target, synthesised });
        }
    }
    Ok(synthesised)
}

/// `name` with the suffix `from` replaced by `to`; `None` where the result would be too long (RFC 6672 2.2).
fn replaced(name: &Name, from: &Name, to: &Name) -> Option<Name> {
    let kept = name.len().checked_sub(from.len())?;
    let mut octets = name.as_slice().get(..kept)?.to_vec();
    octets.extend_from_slice(to.as_slice());
    Name::from_octets(octets).ok()
}

/// The name that is the whole RDATA of a record; of several records, which there must not be (RFC 2181 10.1, RFC 6672 2.4), the first
/// in canonical order, whatever order they came in.
fn least_name(set: &SignedRrset) -> Option<Name> {
    let names: Option<Vec<Name>> = set.rrset.rdatas().map(|rdata| Name::from_octets(rdata.to_vec()).ok()).collect();
    names?.into_iter().min()
}

fn unreadable(name: &Name) -> Fault {
    Fault::NotRetrieved {
        question: crate::evidence::Question::new(name.clone(), Rtype::CNAME),
        reason: crate::trace::NotRetrieved::Unreadable,
    }
}
