//! What could not be had, and what the resolver said of it (RFC 8914).

use crate::diagnose::registry::Diagnosed;
use crate::diagnose::seen::Seen;
use crate::diagnose::{ede, resolver, response};
use crate::dns::Rcode;
use crate::evidence::{FetchFault, Question};
use crate::trace::NotRetrieved;

/// The diagnosis of what could not be had.
pub(super) fn not_retrieved(seen: &Seen<'_>, question: &Question, reason: &NotRetrieved) -> Diagnosed {
    let (owner, rtype) = (question.name.clone(), question.rtype);
    match reason {
        NotRetrieved::Unreadable => response::UnreadableRecord { owner, rtype }.into(),
        // Nothing that is shown is checked without all means, but what is known to hold without: checking it live has them.
        NotRetrieved::NotAtHand => resolver::NotCaptured { owner, rtype }.into(),
        NotRetrieved::Truncated => resolver::Truncated { owner, rtype }.into(),
        NotRetrieved::Rcode(rcode) => {
            let said = said(seen, question);
            match *rcode {
                Rcode::SERVFAIL => {
                    let reason = self::reason(seen, question).map_or("none", ede::Kind::word).to_owned();
                    resolver::Servfail { owner, rtype, reason, said }.into()
                }
                Rcode::REFUSED => resolver::Refused { owner, rtype, said }.into(),
                Rcode::FORMERR => resolver::Formerr { owner, rtype, said }.into(),
                Rcode::NOTIMP => resolver::Notimp { owner, rtype, said }.into(),
                other => resolver::InvalidRcode { owner, rtype, rcode: other.to_string(), said }.into(),
            }
        }
        NotRetrieved::Fetch(fault) => match fault {
            FetchFault::Offline => resolver::Offline { owner, rtype }.into(),
            FetchFault::Blocked => resolver::NetworkError { owner, rtype }.into(),
            FetchFault::TimedOut { after } => resolver::Timeout { owner, rtype, after: (*after).into() }.into(),
            FetchFault::Http { status } => resolver::HttpError { owner, rtype, status: (*status).into() }.into(),
            FetchFault::NotJson { detail } => resolver::NotJson { owner, rtype, detail: detail.clone() }.into(),
            FetchFault::NotWire { .. } => resolver::NotWire { owner, rtype }.into(),
            FetchFault::OtherQuestion => resolver::OtherQuestion { owner, rtype }.into(),
            FetchFault::OverCap => resolver::OverCap { owner, rtype }.into(),
            FetchFault::NotCaptured => resolver::NotCaptured { owner, rtype }.into(),
        },
    }
}

/// What the resolver said about its error: extended errors, and remarks.
pub(in crate::diagnose) fn said(seen: &Seen<'_>, question: &Question) -> String {
    let Some((_, response)) = seen.response(question) else { return String::new() };
    let errors = response.extended_errors.iter().map(|error| match (ede::name(error.code), error.text.as_str()) {
        (Some(name), "") => format!("EDE {} ({name})", error.code),
        (Some(name), text) => format!("EDE {} ({name}): {text}", error.code),
        (None, text) => format!("EDE {}: {text}", error.code),
    });
    // An extended error may have come as a remark: it is not said twice.
    let remarks = response.comments.iter().filter(|comment| !comment.starts_with("EDE(")).cloned();
    errors.chain(remarks).collect::<Vec<_>>().join(" ")
}

/// What the resolver's extended errors come to: the first that says more than that there is something else.
pub(in crate::diagnose) fn reason(seen: &Seen<'_>, question: &Question) -> Option<ede::Kind> {
    let (_, response) = seen.response(question)?;
    let mut kinds = response.extended_errors.iter().map(|error| ede::kind(error.code));
    let first = kinds.clone().next()?;
    Some(kinds.find(|kind| *kind != ede::Kind::Other).unwrap_or(first))
}
