//! What zones, proofs of absence and aliases make of a graph.

use super::standing::{ends_chain, shows_unsigned, standing_of, state_of};
use super::store::Builder;
use super::{Edge, End, Kind, Node, Relation, State};
use crate::dns::{Name, Rtype};
use crate::story::scene::Standing;
use crate::trace::{DenialFault, Denied, Fault, Rule, Step, StepId};
use crate::validate::Report;

/// Proofs of absence.
const DENIALS: [Rule; 6] =
    [Rule::NoDs, Rule::NsecNameError, Rule::NsecNoData, Rule::Nsec3NameError, Rule::Nsec3NoData, Rule::WildcardAnswer];

/// Whether a link is left out with all its parts: a proof that a name is no delegation, or one that another took the place of.
pub(super) fn is_left_out(report: &Report, link: &Step) -> bool {
    let unsigned = report.verdict.unsigned_by() == Some(link.id);
    let vain = || {
        !link.held()
            && DENIALS.contains(&link.rule)
            && report.verdict.broken_at().is_none_or(|broken| broken.step != link.id)
            && DENIALS.into_iter().any(|rule| report.trace.first(rule, &link.owner, true).is_some())
    };
    link.rule == Rule::NoDs && link.held() && !unsigned || vain()
}

/// How a zone's keys stand, and the step that decided that. The street of the story tells how its house stands; here, as in DNSViz, what
/// lies in the zone has marks of its own, and a zone with keys that hold is no worse for a broken RRset in it.
pub(super) fn standing_of_keys(report: &Report, zone: &Name) -> (Standing, Option<StepId>) {
    let find = |rule: Rule| report.trace.link(rule, zone);
    let keys = [find(Rule::AnchorKeys), find(Rule::ChildKeys)].into_iter().flatten();
    if let Some(keys) = keys.min_by_key(|keys| keys.id) {
        return (standing_of(report, keys), Some(keys.id));
    }
    let unsigned = find(Rule::NoDs).filter(|step| report.verdict.unsigned_by() == Some(step.id));
    if let Some(step) = unsigned {
        return (Standing::Insecure, Some(step.id));
    }
    (Standing::Indeterminate, find(Rule::Retrieved).map(|step| step.id))
}

/// Zones point at those below them.
pub(super) fn delegations(builder: &mut Builder<'_>) {
    for (place, zone) in builder.graph.zones.iter().enumerate() {
        let (Some(parent), Some(step)) = (zone.parent, zone.step) else { continue };
        let Some(decided) = builder.trace.step(step) else { continue };
        // An anchor of its own needs nobody above it.
        if decided.rule == Rule::AnchorKeys {
            continue;
        }
        let state = match (decided.rule, decided.fault()) {
            (Rule::NoDs, None) => State::Unsigned,
            (_, fault) => match state_of(fault) {
                State::Valid => State::Valid,
                State::Unsupported if ends_chain(builder.report, decided) => State::Unsigned,
                State::Open => State::Open,
                _ => State::Invalid,
            },
        };
        let (from, to) = (End::Zone(parent), End::Zone(place));
        builder.graph.edges.push(Edge { from, to, relation: Relation::Delegates, state, step });
    }
}

/// A proof of absence: its records point at what they deny, or at the answer that nothing closer stands in the way of.
pub(super) fn denial(builder: &mut Builder<'_>, step: &Step) {
    let zone = builder.zone(step.zone.as_slice()).unwrap_or(0);
    let answer = builder.rrset(&step.owner, step.rtype);
    let standing = standing_of(builder.report, step);
    let to = match (step.rule, answer) {
        (Rule::WildcardAnswer, Some(answer)) => {
            // It holds only as far as nothing closer stands in its way.
            if let Some(node) = builder.graph.nodes.get_mut(answer).filter(|node| node.standing == Standing::Secure) {
                node.standing = standing;
            }
            Some(answer)
        }
        _ => {
            let whole = matches!(step.rule, Rule::NsecNameError | Rule::Nsec3NameError);
            let kind = Kind::Absent { owner: step.owner.clone(), rtype: (!whole).then_some(step.rtype) };
            builder.node(Node { zone, kind, standing, step: step.id, record: None })
        }
    };
    // The records are taken in as parts of the proof, which come behind it.
    for part in builder.trace.parts(step.id).filter(|part| part.rule == Rule::ProofSigned) {
        builder.records_of(part);
    }
    let state = match step.fault() {
        Some(Fault::Denial {
            denied: Denied::Ds(_) | Denied::Name(_) | Denied::Type(_) | Denied::Closer { .. },
            fault,
        }) => {
            if *fault == DenialFault::Missing {
                State::Missing
            } else {
                State::Invalid
            }
        }
        None if shows_unsigned(builder.report, step) => State::Unsigned,
        fault => state_of(fault),
    };
    let Some(to) = to else { return };
    let mut from: Vec<End> = builder.places(&step.inputs).into_iter().map(End::Node).collect();
    if from.is_empty() {
        from.push(End::Zone(zone));
    }
    for from in from {
        builder.edge(from, to, Relation::Denies, (state, step.id));
    }
}

/// An alias points at what it leads to, where that is there.
pub(super) fn aliases(builder: &mut Builder<'_>) {
    let steps = builder.trace.links().filter(|step| matches!(step.rule, Rule::Cname | Rule::Dname));
    for step in steps.collect::<Vec<&Step>>() {
        let state = state_of(step.fault());
        let mut from: Option<usize> = None;
        for id in &step.inputs {
            let Some(record) = builder.record(*id) else { continue };
            let (owner, rtype) = (record.owner.clone(), record.rtype);
            let node = match (builder.place(*id), from) {
                (Some(node), _) => node,
                // A CNAME that was made from a DNAME has no signature, and no link, of its own.
                (None, Some(dname)) => {
                    let zone = builder.graph.nodes.get(dname).map_or(0, |node| node.zone);
                    let (kind, record) = (Kind::Rrset { owner, rtype }, Some(*id));
                    let standing = standing_of(builder.report, step);
                    let made = builder.node(Node { zone, kind, standing, step: step.id, record });
                    let Some(made) = made else { continue };
                    made
                }
                (None, None) => continue,
            };
            if let Some(dname) = from {
                builder.edge(End::Node(dname), node, Relation::Leads, (state, step.id));
            }
            from = Some(node);
        }
        // A step without records is the loop or the limit that ended the chain.
        let from = from.or_else(|| named(builder, &step.owner, Some(Rtype::CNAME)));
        let target = match step.fault() {
            Some(Fault::AliasLoop { target }) => Some(target.clone()),
            Some(_) => None,
            None => step.inputs.last().and_then(|id| target(builder, *id)),
        };
        let to = target.and_then(|target| named(builder, &target, None));
        match (from, to) {
            (Some(from), Some(to)) => builder.edge(End::Node(from), to, Relation::Leads, (state, step.id)),
            // With nothing to point at, the alias itself shows that it leads nowhere.
            (Some(from), None) if !step.held() => {
                let standing = standing_of(builder.report, step);
                if let Some(node) = builder.graph.nodes.get_mut(from) {
                    node.standing = standing;
                }
            }
            _ => {}
        }
    }
}

/// Where a CNAME leads.
fn target(builder: &Builder<'_>, id: crate::evidence::RecordId) -> Option<Name> {
    let record = builder.record(id).filter(|record| record.rtype == Rtype::CNAME)?;
    Name::from_octets(record.rdata.clone()).ok()
}

/// What stands at a name: an RRset, an alias before others, or its absence. Asked for each alias, of which a chain has few.
fn named(builder: &Builder<'_>, name: &Name, of: Option<Rtype>) -> Option<usize> {
    builder.graph.nodes.iter().position(|node| match &node.kind {
        Kind::Rrset { owner, rtype } => owner == name && of.is_none_or(|of| of == *rtype),
        Kind::Absent { owner, .. } => owner == name && of.is_none(),
        _ => false,
    })
}
