//! What stands beside what in a zone.

use crate::chart::graph::{End, Graph, Kind, Relation};
use crate::order::sorted;

/// The most nodes side by side.
const SIDE_BY_SIDE: usize = 4;

/// The rows of each zone, from above: entry points, other keys, what they sign, and what that denies or leads to.
pub(super) fn rows(graph: &Graph) -> Vec<Vec<Vec<usize>>> {
    let mut levels: Vec<usize> = graph
        .nodes
        .iter()
        .map(|node| match node.kind {
            Kind::Anchor { .. } => 0,
            Kind::Key { flags, .. } if flags & 1 == 1 => 1,
            Kind::MissingKey { .. } => 1,
            Kind::Key { .. } => 2,
            _ => 3,
        })
        .collect();
    // What follows from another thing of the same zone stands below it; a loop of aliases ends with the number of nodes, of which a
    // graph has no more than can be drawn.
    for _ in 0..graph.nodes.len() {
        let mut moved = false;
        for edge in graph.edges.iter().filter(|edge| matches!(edge.relation, Relation::Denies | Relation::Leads)) {
            let (End::Node(from), End::Node(to)) = (edge.from, edge.to) else { continue };
            let zone = |place: usize| graph.nodes.get(place).map(|node| node.zone);
            let below = levels.get(from).map_or(0, |level| level + 1);
            if zone(from) == zone(to)
                && below <= graph.nodes.len() + 3
                && let Some(level) = levels.get_mut(to).filter(|level| **level < below)
            {
                *level = below;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    let mut rows: Vec<Vec<Vec<usize>>> = vec![Vec::new(); graph.zones.len()];
    let at = graph.nodes.iter().zip(levels).enumerate().map(|(place, (node, level))| (node.zone, level, place));
    let at = sorted(at.collect(), <(usize, usize, usize)>::cmp);
    for level in at.chunk_by(|(zone, level, _), (other, same, _)| (zone, level) == (other, same)) {
        let zone = level.first().and_then(|(zone, ..)| rows.get_mut(*zone));
        let of_level = level.chunks(SIDE_BY_SIDE).map(|row| row.iter().map(|(.., place)| *place).collect());
        if let Some(rows) = zone {
            rows.extend(of_level);
        }
    }
    rows
}
