//! What a graph in the making has already, found without a search, and how much room there is in it.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::standing::standing_of;
use super::{Edge, End, Graph, Kind, MOST_EDGES, MOST_NODES, MOST_OF_A_KIND, Node, Relation, State};
use crate::crypto::{self, DigestKind};
use crate::dns::key::octets;
use crate::dns::security::{Dnskey, Ds, Nsec, Nsec3};
use crate::dns::{Name, Record, Rtype, canonical};
use crate::evidence::{Capture, RecordId};
use crate::order::each_once;
use crate::story::scene::Standing;
use crate::trace::{ByRecord, Rule, Step, StepId, Trace};
use crate::validate::Report;

/// A graph in the making.
pub(super) struct Builder<'a> {
    pub(super) report: &'a Report,
    pub(super) trace: &'a Trace,
    pub(super) capture: &'a Capture,
    pub(super) graph: Graph,
    /// The zones in the order of their names.
    pub(super) zones: Vec<usize>,
    /// The node of each kind and zone; none where there was no room for it.
    pub(super) nodes: BTreeMap<Vec<u8>, Option<usize>>,
    /// The node of each record; none where there was no room for it.
    pub(super) records: ByRecord<Option<usize>>,
    /// The first key of a zone, a tag and an algorithm.
    pub(super) keys: BTreeMap<(usize, u16, u8), usize>,
    /// The keys that a trust anchor may be, by the digest from which their emblem is drawn.
    pub(super) emblems: BTreeMap<Vec<u8>, usize>,
    /// How many nodes of a kind there are in a zone.
    pub(super) kinds: BTreeMap<(usize, u8), usize>,
    pub(super) edges: BTreeSet<(End, usize, Relation, State)>,
    /// Whether steps of a rule led to a key, of the whole that was looked at last: steps of one rule in one whole stand together.
    pub(super) led: Option<(StepId, Rule, bool)>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(report: &'a Report, capture: &'a Capture) -> Self {
        Self {
            report,
            trace: &report.trace,
            capture,
            graph: Graph::default(),
            zones: Vec::new(),
            nodes: BTreeMap::new(),
            records: ByRecord::default(),
            keys: BTreeMap::new(),
            emblems: BTreeMap::new(),
            kinds: BTreeMap::new(),
            edges: BTreeSet::new(),
            led: None,
        }
    }

    /// The zone that a step is about, or else the one that its owner would lie in.
    pub(super) fn zone_of(&self, step: &Step) -> usize {
        let holder = || step.owner.iter_suffixes().find_map(|suffix| self.zone(suffix.as_slice()));
        self.zone(step.zone.as_slice()).or_else(holder).unwrap_or(0)
    }

    pub(super) fn record(&self, id: RecordId) -> Option<&'a Record> {
        self.capture.record(id).map(|received| &received.record)
    }

    /// Takes in the records that went into a link.
    pub(super) fn records_of(&mut self, step: &Step) {
        let (zone, standing) = (self.zone_of(step), standing_of(self.report, step));
        for id in step.inputs.iter().copied() {
            let Some(record) = self.record(id).filter(|_| self.records.get(id).is_none()) else { continue };
            // A zone's keys are read with the DS records above them, which have their place in the parent.
            let keys = matches!(step.rule, Rule::AnchorKeys | Rule::ChildKeys);
            if keys && record.rtype != Rtype::DNSKEY {
                continue;
            }
            let Some(kind) = kind_of(record, step) else { continue };
            let place = self.node(Node { zone, kind, standing, step: step.id, record: Some(id) });
            self.records.keep(id, place);
            if let Some(place) = place.filter(|_| step.rule == Rule::AnchorKeys) {
                let emblem = crypto::digest(DigestKind::Sha256, &[&record.rdata]);
                self.emblems.entry(emblem).or_insert(place);
            }
        }
    }
}

impl Builder<'_> {
    /// Where a zone stands whose name has these octets, if it is there.
    pub(super) fn zone(&self, name: &[u8]) -> Option<usize> {
        let order = |place: &usize| {
            let zone = self.graph.zones.get(*place);
            zone.map_or(Ordering::Less, |zone| octets(zone.name.as_slice(), name))
        };
        self.zones.get(self.zones.binary_search_by(order).ok()?).copied()
    }

    /// Takes a node in, unless the same is there already; none where there is no room for it.
    pub(super) fn node(&mut self, node: Node) -> Option<usize> {
        let Graph { nodes, left_out, .. } = &mut self.graph;
        let key = key_of(&node.kind, node.zone);
        if let Some(place) = self.nodes.get(&key) {
            // What was tried in vain before may have been proven since.
            if let Some(known) = nodes.get_mut((*place)?).filter(|_| node.standing == Standing::Secure) {
                (known.standing, known.step) = (node.standing, node.step);
            }
            return *place;
        }
        let kind = self.kinds.entry((node.zone, node.kind.number())).or_default();
        if *kind >= MOST_OF_A_KIND || nodes.len() >= MOST_NODES {
            left_out.nodes += 1;
            self.nodes.insert(key, None);
            return None;
        }
        *kind += 1;
        let place = nodes.len();
        if let Kind::Key { key_tag, algorithm, .. } = node.kind {
            self.keys.entry((node.zone, key_tag, algorithm)).or_insert(place);
        }
        self.nodes.insert(key, Some(place));
        nodes.push(node);
        Some(place)
    }

    /// Takes an edge in, unless the same is there already.
    pub(super) fn edge(&mut self, from: End, to: usize, relation: Relation, (state, step): (State, StepId)) {
        if self.edges.insert((from, to, relation, state)) {
            self.point(Edge { from, to: End::Node(to), relation, state, step });
        }
    }

    pub(super) fn point(&mut self, edge: Edge) {
        let Graph { edges, left_out, .. } = &mut self.graph;
        if edges.len() < MOST_EDGES {
            edges.push(edge);
        } else {
            left_out.edges += 1;
        }
    }

    /// The node of a record.
    pub(super) fn place(&self, id: RecordId) -> Option<usize> {
        self.records.get(id).copied().flatten()
    }

    /// The node of an RRset: of the zone that it was first tried for.
    pub(super) fn rrset(&self, owner: &Name, rtype: Rtype) -> Option<usize> {
        let kind = Kind::Rrset { owner: owner.clone(), rtype };
        let of_zones = self.nodes.range(key_of(&kind, 0)..=key_of(&kind, usize::MAX));
        of_zones.filter_map(|(_, place)| *place).min()
    }

    /// The nodes of the records that went into a step, each once, in order.
    pub(super) fn places(&self, ids: &[RecordId]) -> Vec<usize> {
        let mut places: Vec<usize> = ids.iter().filter_map(|id| self.place(*id)).collect();
        // The records of most RRsets share one node.
        places.dedup();
        each_once(places, usize::cmp)
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

/// What a node is found by: the same for the same kind with the same values, whatever the case of names; the zone comes last.
pub(super) fn key_of(kind: &Kind, zone: usize) -> Vec<u8> {
    let mut key = vec![kind.number()];
    match kind {
        Kind::Key { key_tag, algorithm, flags, anchor, used } => {
            key.extend(key_tag.to_be_bytes());
            key.extend(flags.to_be_bytes());
            key.extend([*algorithm, u8::from(*anchor), u8::from(*used)]);
        }
        Kind::MissingKey { key_tag, algorithm } => {
            key.extend(key_tag.to_be_bytes());
            key.push(*algorithm);
        }
        Kind::Anchor { key_tag, algorithm } => {
            key.extend(key_tag.to_be_bytes());
            key.extend(*algorithm);
        }
        Kind::Ds { child, key_tag, algorithm, digest_type } => {
            key.extend(key_tag.to_be_bytes());
            key.extend([*algorithm, *digest_type]);
            key.extend(canonical::name(child));
        }
        Kind::Rrset { owner, rtype } => {
            key.extend(canonical::name(owner));
            key.extend(rtype.to_int().to_be_bytes());
        }
        Kind::Nsec { owner, next } => {
            key.extend(canonical::name(owner));
            key.extend(canonical::name(next));
        }
        Kind::Nsec3 { owner, next } => {
            key.extend(canonical::name(owner));
            key.extend(next);
        }
        Kind::Absent { owner, rtype } => {
            key.extend(canonical::name(owner));
            key.extend(rtype.iter().flat_map(|rtype| rtype.to_int().to_be_bytes()));
        }
    }
    key.extend(zone.to_be_bytes());
    key
}
