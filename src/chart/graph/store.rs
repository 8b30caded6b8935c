//! What a graph in the making has already, found without a search, and how much room there is in it.

use std::cmp::Ordering;

use super::build::Builder;
use super::{Edge, End, Graph, Kind, MOST_EDGES, MOST_NODES, MOST_OF_A_KIND, Node, Relation, State};
use crate::dns::key::octets;
use crate::dns::{Name, Rtype, canonical};
use crate::evidence::RecordId;
use crate::order::each_once;
use crate::story::scene::Standing;
use crate::trace::StepId;

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
