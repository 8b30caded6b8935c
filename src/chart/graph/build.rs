//! From steps to nodes, and to the signatures and digests between them.

use super::standing::state_of;
use super::store::{Builder, key_of};
use super::{Edge, End, Graph, Kind, Node, Relation, State, Zone, links};
use crate::chart;
use crate::dns::key::Key;
use crate::dns::security::Rrsig;
use crate::evidence::{Capture, RecordId};
use crate::order::sorted;
use crate::story::scene::Standing;
use crate::trace::{Fault, Rule, Step};
use crate::validate::Report;

pub(super) fn graph(report: &Report, capture: &Capture) -> Graph {
    let mut builder = Builder::new(report, capture);
    builder.zones();
    // All links with their parts, but for those that are left out.
    for link in report.trace.links().filter(|link| !links::is_left_out(report, link)) {
        for step in report.trace.whole(link.id) {
            builder.step(step);
        }
    }
    links::delegations(&mut builder);
    links::aliases(&mut builder);
    builder.mark_used();
    builder.graph
}

impl Builder<'_> {
    fn zones(&mut self) {
        let mut names = chart::zones(self.trace);
        // A child that is proven to be unsigned has no link of its own, but a place.
        let unsigned = self.report.verdict.unsigned_by().and_then(|id| self.trace.step(id));
        if let Some(child) = unsigned.filter(|step| step.rule == Rule::NoDs).map(|step| step.owner.clone()) {
            let place = names.iter().rposition(|zone| child.ends_with(zone)).map_or(names.len(), |place| place + 1);
            if !names.contains(&child) {
                names.insert(place, child);
            }
        }
        for name in names {
            let (standing, step) = links::standing_of_keys(self.report, &name);
            self.graph.zones.push(Zone { name, parent: None, standing, step });
        }
        let zones = &self.graph.zones;
        let name = |place: &usize| zones.get(*place).map(|zone| &zone.name);
        self.zones = sorted((0..zones.len()).collect(), |one, other| name(one).map(Key).cmp(&name(other).map(Key)));
        // The deepest that encloses it, of those that stand before it.
        let above = |(place, zone): (usize, &Zone)| {
            zone.name.iter_suffixes().filter_map(|suffix| self.zone(suffix.as_slice())).find(|above| *above < place)
        };
        let parents: Vec<Option<usize>> = zones.iter().enumerate().map(above).collect();
        for (zone, parent) in self.graph.zones.iter_mut().zip(parents) {
            zone.parent = parent;
        }
    }

    fn step(&mut self, step: &Step) {
        match step.rule {
            Rule::AnchorKeys | Rule::ChildKeys | Rule::DsSigned | Rule::AnswerSigned | Rule::ProofSigned => {
                self.records_of(step);
            }
            Rule::AnchorMatch => self.anchor(step),
            Rule::DsDigest => self.digest(step),
            Rule::DsSupported | Rule::AlgorithmAccepted => self.unsupported(step),
            Rule::Signature => self.signature(step),
            Rule::SignaturePresent => self.unsigned(step),
            Rule::Retrieved | Rule::TypeSigned => {
                self.node(Node {
                    zone: self.zone_of(step),
                    kind: Kind::Rrset { owner: step.owner.clone(), rtype: step.rtype },
                    standing: Standing::Indeterminate,
                    step: step.id,
                    record: None,
                });
            }
            Rule::NoDs
            | Rule::NsecNameError
            | Rule::NsecNoData
            | Rule::Nsec3NameError
            | Rule::Nsec3NoData
            | Rule::WildcardAnswer => links::denial(self, step),
            _ => {}
        }
    }

    /// A trust anchor is held against the root's keys.
    fn anchor(&mut self, step: &Step) {
        let key = step.inputs.first().and_then(|id| self.place(*id)).or_else(|| self.key_with_emblem(step));
        if step.held() {
            if let Some(node) = key.and_then(|key| self.graph.nodes.get_mut(key)) {
                // Known as another kind from now on.
                let known = self.nodes.remove(&key_of(&node.kind, node.zone));
                if let Kind::Key { anchor, .. } = &mut node.kind {
                    *anchor = true;
                }
                self.nodes.insert(key_of(&node.kind, node.zone), known.unwrap_or(key));
            }
            return;
        }
        // There is a key, and no room for it.
        if key.is_none() && step.inputs.iter().any(|id| self.records.get(*id).is_some()) {
            return;
        }
        // One that is not used, beside another that leads to a key, is nothing to draw.
        if self.is_unused(step) {
            return;
        }
        let (key_tag, algorithm) = match step.fault() {
            Some(Fault::NoSuchKey { key_tag, algorithm }) => (*key_tag, Some(*algorithm)),
            Some(
                Fault::DigestMismatch { key_tag, .. }
                | Fault::NotZoneKey { key_tag, .. }
                | Fault::KeyProtocol { key_tag, .. }
                | Fault::KeyRevoked { key_tag },
            ) => (*key_tag, step.key().map(|key| key.algorithm)),
            _ => return,
        };
        let (zone, kind) = (self.zone_of(step), Kind::Anchor { key_tag, algorithm });
        let anchor = self.node(Node { zone, kind, standing: Standing::Bogus, step: step.id, record: None });
        let (to, state) = match (key, algorithm) {
            (Some(key), _) => (Some(key), State::Invalid),
            (None, Some(algorithm)) => (self.missing_key(zone, (key_tag, algorithm), step), State::Missing),
            (None, None) => return,
        };
        if let (Some(anchor), Some(to)) = (anchor, to) {
            self.edge(End::Node(anchor), to, Relation::Digests, (state, step.id));
        }
    }

    /// The key that a step computed, found again by its digest.
    fn key_with_emblem(&self, step: &Step) -> Option<usize> {
        self.emblems.get(&step.key()?.emblem).copied()
    }

    /// Whether something leads to a key where a step looked for one.
    fn entry_leads(&mut self, step: &Step) -> bool {
        let Some(within) = step.within else { return false };
        match self.led {
            Some((whole, rule, led)) if (whole, rule) == (within, step.rule) => led,
            _ => {
                let led = self.trace.whole(within).iter().any(|part| part.held() && part.rule == step.rule);
                self.led = Some((within, step.rule, led));
                led
            }
        }
    }

    /// Whether a step is of a DS or a trust anchor that is not used.
    fn is_unused(&mut self, step: &Step) -> bool {
        let leads = self.entry_leads(step);
        self.trace.is_unused(step, leads)
    }

    /// A key that was looked for, or the one that has its tag and algorithm.
    fn missing_key(&mut self, zone: usize, (key_tag, algorithm): (u16, u8), step: &Step) -> Option<usize> {
        let standing = if self.entry_leads(step) { Standing::Indeterminate } else { Standing::Bogus };
        self.node(Node { zone, kind: Kind::MissingKey { key_tag, algorithm }, standing, step: step.id, record: None })
    }

    /// A DS is held against the child's keys.
    fn digest(&mut self, step: &Step) {
        let zone = self.zone_of(step);
        let Some(ds) = step.inputs.first().and_then(|id| self.place(*id)) else { return };
        let unused = self.is_unused(step);
        let (key, state) = match (step.inputs.get(1).and_then(|id| self.place(*id)), step.fault()) {
            (Some(key), None) => (key, State::Valid),
            (Some(key), Some(_)) => (key, if unused { State::Unused } else { State::Invalid }),
            (None, Some(Fault::NoSuchKey { key_tag, algorithm })) => {
                let Some(key) = self.missing_key(zone, (*key_tag, *algorithm), step) else { return };
                (key, if unused { State::Unused } else { State::Missing })
            }
            (None, _) => return,
        };
        self.edge(End::Node(ds), key, Relation::Digests, (state, step.id));
    }

    /// A DS of an algorithm or a digest type that is not checked points at the zone and at no key.
    fn unsupported(&mut self, step: &Step) {
        let Some(fault) = step.fault() else { return };
        let is_meant = |node: &Node| match (&node.kind, fault) {
            (
                Kind::Ds { child, algorithm, .. },
                Fault::UnsupportedAlgorithm { algorithm: wanted } | Fault::AlgorithmRefused { algorithm: wanted },
            ) => *child == step.owner && algorithm == wanted,
            (Kind::Ds { child, digest_type, .. }, Fault::UnsupportedDigest { digest_type: wanted }) => {
                *child == step.owner && digest_type == wanted
            }
            _ => false,
        };
        let of_a_link = step.within.and_then(|within| self.trace.step(within));
        if of_a_link.is_none_or(|link| link.rule != Rule::ChildKeys) {
            return;
        }
        let to = End::Zone(self.zone_of(step));
        let meant = self.graph.nodes.iter().enumerate().filter(|(_, node)| is_meant(node));
        let (state, relation) = (State::Unsupported, Relation::Digests);
        let edges = meant.map(|(place, _)| Edge { from: End::Node(place), to, relation, state, step: step.id });
        for edge in edges.collect::<Vec<Edge>>() {
            self.point(edge);
        }
    }

    /// A signature points from its key at what it is over.
    fn signature(&mut self, step: &Step) {
        let Some((signature, over)) = step.inputs.split_first() else { return };
        let zone = self.zone_of(step);
        let used = self.trace.parts(step.id).filter(|part| matches!(part.rule, Rule::Verifies | Rule::SignatureKey));
        let key = used.filter_map(|part| self.place(*part.inputs.get(1)?)).last();
        let key = key.map(End::Node).unwrap_or_else(|| self.signer(zone, *signature, step));
        let state = state_of(step.fault());
        for to in self.places(over) {
            self.edge(key, to, Relation::Signs, (state, step.id));
        }
    }

    /// Whom a signature that no key was tried for says that it is by.
    fn signer(&mut self, zone: usize, signature: RecordId, step: &Step) -> End {
        let Some(rrsig) = self.record(signature).and_then(|record| Rrsig::from_rdata(&record.rdata)) else {
            return End::Zone(zone);
        };
        let Some(at) = self.zone(rrsig.signer.as_slice()) else {
            return End::Zone(zone);
        };
        let known = self.keys.get(&(at, rrsig.key_tag, rrsig.algorithm)).copied();
        let missing = at == zone && matches!(step.fault(), Some(Fault::NoSuchKey { .. }));
        let key = match known {
            None if missing => self.missing_key(zone, (rrsig.key_tag, rrsig.algorithm), step),
            known => known,
        };
        key.map_or(End::Zone(at), End::Node)
    }

    /// An RRset without a signature.
    fn unsigned(&mut self, step: &Step) {
        let state = state_of(step.fault());
        let zone = self.zone_of(step);
        for to in self.places(&step.inputs) {
            self.edge(End::Zone(zone), to, Relation::Signs, (state, step.id));
        }
    }

    /// Which keys do something.
    fn mark_used(&mut self) {
        let Graph { nodes, edges, .. } = &mut self.graph;
        for edge in edges {
            let named = (edge.relation == Relation::Digests).then_some(edge.to);
            for end in [Some(edge.from), named].into_iter().flatten() {
                let End::Node(place) = end else { continue };
                if let Some(Kind::Key { used, .. }) = nodes.get_mut(place).map(|node| &mut node.kind) {
                    *used = true;
                }
            }
        }
    }
}
