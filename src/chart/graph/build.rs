//! From steps to nodes, and to the signatures and digests between them.

use super::standing::{standing_of, state_of};
use super::{Edge, End, Graph, Kind, Node, Relation, State, Zone, links};
use crate::chart;
use crate::crypto::{self, DigestKind};
use crate::dns::security::{Dnskey, Ds, Nsec, Nsec3, Rrsig};
use crate::dns::{Name, Record, Rtype};
use crate::evidence::{Capture, RecordId};
use crate::story::scene::Standing;
use crate::trace::{Computed, Fault, Rule, Step, StepId, Trace};
use crate::validate::Report;

pub(super) fn graph(report: &Report, capture: &Capture) -> Graph {
    let mut builder = Builder { report, trace: &report.trace, capture, graph: Graph::default(), places: Vec::new() };
    builder.zones();
    for step in report.trace.steps().iter().filter(|step| !links::is_left_out(report, step)) {
        builder.step(step);
    }
    links::delegations(&mut builder);
    links::aliases(&mut builder);
    builder.mark_used();
    builder.graph
}

/// A graph in the making.
pub(super) struct Builder<'a> {
    pub(super) report: &'a Report,
    pub(super) trace: &'a Trace,
    pub(super) capture: &'a Capture,
    pub(super) graph: Graph,
    /// The node of each record.
    places: Vec<(RecordId, usize)>,
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
        for (place, name) in names.iter().enumerate() {
            let above = names.get(..place).unwrap_or_default();
            let parent = chart::holder(above, name);
            let (standing, step) = links::standing_of_zone(self.report, name);
            self.graph.zones.push(Zone { name: name.clone(), parent, standing, step });
        }
    }

    /// The zone that a step is about, or else the one that its owner would lie in.
    fn zone_of(&self, step: &Step) -> usize {
        let zones = &self.graph.zones;
        let own = zones.iter().position(|zone| zone.name == step.zone);
        let holder = || {
            let names: Vec<Name> = zones.iter().map(|zone| zone.name.clone()).collect();
            chart::holder(&names, &step.owner)
        };
        own.or_else(holder).unwrap_or(0)
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

    pub(super) fn record(&self, id: RecordId) -> Option<&Record> {
        self.capture.record(id).map(|received| &received.record)
    }

    /// Takes a node in, unless the same is there already.
    pub(super) fn node(&mut self, node: Node) -> usize {
        let same = |known: &Node| (known.zone, &known.kind) == (node.zone, &node.kind);
        if let Some(place) = self.graph.nodes.iter().position(same) {
            // What was tried in vain before may have been proven since.
            if let Some(known) = self.graph.nodes.get_mut(place).filter(|_| node.standing == Standing::Secure) {
                (known.standing, known.step) = (node.standing, node.step);
            }
            return place;
        }
        self.graph.nodes.push(node);
        self.graph.nodes.len() - 1
    }

    pub(super) fn edge(&mut self, from: End, to: usize, relation: Relation, (state, step): (State, StepId)) {
        let edge = Edge { from, to: End::Node(to), relation, state, step };
        let same =
            |known: &Edge| (known.from, known.to, known.relation, known.state) == (from, edge.to, relation, state);
        if !self.graph.edges.iter().any(same) {
            self.graph.edges.push(edge);
        }
    }

    pub(super) fn place(&self, id: RecordId) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == id).map(|(_, place)| *place)
    }

    /// The nodes of the records that went into a step, each once, in order.
    pub(super) fn places(&self, ids: &[RecordId]) -> Vec<usize> {
        let mut places: Vec<usize> = Vec::new();
        for place in ids.iter().filter_map(|id| self.place(*id)) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// Takes in the records that went into a link.
    pub(super) fn records_of(&mut self, step: &Step) {
        let zone = self.zone_of(step);
        for id in &step.inputs {
            let Some(record) = self.record(*id) else { continue };
            // A zone's keys are read with the DS records above them, which have their place in the parent.
            let keys = matches!(step.rule, Rule::AnchorKeys | Rule::ChildKeys);
            if self.place(*id).is_some() || keys && record.rtype != Rtype::DNSKEY {
                continue;
            }
            let Some(kind) = kind_of(record, step) else { continue };
            let standing = standing_of(self.report, step);
            let place = self.node(Node { zone, kind, standing, step: step.id, record: Some(*id) });
            self.places.push((*id, place));
        }
    }

    /// A trust anchor is held against the root's keys.
    fn anchor(&mut self, step: &Step) {
        let key = step.inputs.first().and_then(|id| self.place(*id)).or_else(|| self.key_with_emblem(step));
        if step.held() {
            if let Some(Kind::Key { anchor, .. }) =
                key.and_then(|key| self.graph.nodes.get_mut(key)).map(|node| &mut node.kind)
            {
                *anchor = true;
            }
            return;
        }
        let (key_tag, algorithm) = match step.fault() {
            // One in reserve, beside another that leads to a key, is nothing to draw.
            Some(Fault::NoSuchKey { .. }) if self.entry_leads(step) => return,
            Some(Fault::NoSuchKey { key_tag, algorithm }) => (*key_tag, Some(*algorithm)),
            Some(
                Fault::DigestMismatch { key_tag, .. }
                | Fault::NotZoneKey { key_tag, .. }
                | Fault::KeyProtocol { key_tag, .. }
                | Fault::KeyRevoked { key_tag },
            ) => (*key_tag, algorithm_of(step)),
            _ => return,
        };
        let (zone, kind) = (self.zone_of(step), Kind::Anchor { key_tag, algorithm });
        let anchor = self.node(Node { zone, kind, standing: Standing::Bogus, step: step.id, record: None });
        let (to, state) = match (key, algorithm) {
            (Some(key), _) => (key, State::Invalid),
            (None, Some(algorithm)) => (self.missing_key(zone, (key_tag, algorithm), step), State::Missing),
            (None, None) => return,
        };
        self.edge(End::Node(anchor), to, Relation::Digests, (state, step.id));
    }

    /// The key that a step computed, found again by its digest.
    fn key_with_emblem(&self, step: &Step) -> Option<usize> {
        let emblem = step.computed.iter().find_map(|computed| match computed {
            Computed::Key { emblem, .. } => Some(emblem),
            _ => None,
        })?;
        let is_it = |id: &RecordId| {
            self.record(*id).is_some_and(|record| crypto::digest(DigestKind::Sha256, &[&record.rdata]) == *emblem)
        };
        self.places.iter().find(|(id, _)| is_it(id)).map(|(_, place)| *place)
    }

    /// Whether something leads to a key where a step looked for one.
    fn entry_leads(&self, step: &Step) -> bool {
        let within = step.within.map(|within| self.trace.whole(within)).unwrap_or_default();
        within.iter().any(|part| part.held() && part.rule == step.rule)
    }

    /// A key that was looked for, or the one that has its tag and algorithm.
    fn missing_key(&mut self, zone: usize, (key_tag, algorithm): (u16, u8), step: &Step) -> usize {
        let standing = if self.entry_leads(step) { Standing::Indeterminate } else { Standing::Bogus };
        self.node(Node { zone, kind: Kind::MissingKey { key_tag, algorithm }, standing, step: step.id, record: None })
    }

    /// A DS is held against the child's keys.
    fn digest(&mut self, step: &Step) {
        let zone = self.zone_of(step);
        let Some(ds) = step.inputs.first().and_then(|id| self.place(*id)) else { return };
        let (key, state) = match (step.inputs.get(1).and_then(|id| self.place(*id)), step.fault()) {
            (Some(key), None) => (key, State::Valid),
            (Some(key), Some(_)) => (key, State::Invalid),
            (None, Some(Fault::NoSuchKey { key_tag, algorithm })) => {
                let state = if self.entry_leads(step) { State::Reserve } else { State::Missing };
                (self.missing_key(zone, (*key_tag, *algorithm), step), state)
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
        let edges: Vec<Edge> = edges.collect();
        self.graph.edges.extend(edges);
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
        let Some(at) = self.graph.zones.iter().position(|zone| zone.name == rrsig.signer) else {
            return End::Zone(zone);
        };
        let wanted = (rrsig.key_tag, rrsig.algorithm);
        let known = self.graph.nodes.iter().position(|node| match node.kind {
            Kind::Key { key_tag, algorithm, .. } => node.zone == at && (key_tag, algorithm) == wanted,
            _ => false,
        });
        match known {
            Some(key) => End::Node(key),
            None if at == zone && matches!(step.fault(), Some(Fault::NoSuchKey { .. })) => {
                End::Node(self.missing_key(zone, wanted, step))
            }
            None => End::Zone(at),
        }
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
        for (place, node) in nodes.iter_mut().enumerate() {
            let at = End::Node(place);
            if let Kind::Key { used, .. } = &mut node.kind {
                *used = edges.iter().any(|edge| edge.from == at || edge.to == at && edge.relation == Relation::Digests);
            }
        }
    }
}

/// What a record is shown as.
fn kind_of(record: &Record, step: &Step) -> Option<Kind> {
    let owner = record.owner.clone();
    Some(match record.rtype {
        Rtype::DNSKEY if step.rtype == Rtype::DNSKEY => {
            let Dnskey { key_tag, algorithm, flags, .. } = Dnskey::from_rdata(&record.rdata)?;
            Kind::Key { key_tag, algorithm, flags, anchor: false, used: false }
        }
        Rtype::DS => {
            let Ds { key_tag, algorithm, digest_type, .. } = Ds::from_rdata(&record.rdata)?;
            Kind::Ds { child: owner, key_tag, algorithm, digest_type }
        }
        Rtype::NSEC => Kind::Nsec { owner, next: Nsec::from_rdata(&record.rdata)?.next },
        Rtype::NSEC3 => Kind::Nsec3 { owner, next: Nsec3::from_rdata(&record.rdata)?.next },
        Rtype::RRSIG => return None,
        rtype => Kind::Rrset { owner, rtype },
    })
}

fn algorithm_of(step: &Step) -> Option<u8> {
    step.computed.iter().find_map(|computed| match computed {
        Computed::Digest { algorithm, .. } | Computed::Key { algorithm, .. } => Some(*algorithm),
        _ => None,
    })
}
