//! Where the parts of a graph are drawn: zones as boxes below their parents, in each its keys, then what they sign.
//!
//! In CSS pixels from the top left corner. How much room a text takes is reckoned by its characters: all are of one width.

use super::graph::{Edge, End, Graph, Kind, Relation};
use crate::dns::{hash_label, shown};

/// Width of a node.
const WIDTH: i32 = 184;
/// Height of an oval: three lines.
const OVAL: i32 = 66;
/// Height of a line of text.
const LINE: i32 = 16;
/// Characters of a line of text.
const CHARACTERS: usize = 21;
/// What stands around the lines of a box.
const AROUND: i32 = 22;
/// From a node to the one beside it, and to the edge of its zone.
const GAP: i32 = 22;
/// From a row of nodes to the next one, with room for arrows.
const ROW_GAP: i32 = 46;
/// From a zone to the one below it.
const ZONE_GAP: i32 = 58;
/// Height of a zone's name.
const HEAD: i32 = 46;
/// Width of a character of a zone's name.
const HEAD_CHARACTER: usize = 9;
/// The most nodes side by side.
const SIDE_BY_SIDE: usize = 4;
/// How far a loop swings out.
const SWING: i32 = 20;

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rect {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

/// The way of an edge: a cubic Bézier curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Curve {
    /// Where it begins.
    pub from: (i32, i32),
    /// Its control points.
    pub bend: [(i32, i32); 2],
    /// Where it ends.
    pub to: (i32, i32),
}

/// Where everything is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Of the whole.
    pub width: i32,
    /// Of the whole.
    pub height: i32,
    /// The zones, in the graph's order.
    pub zones: Vec<Rect>,
    /// The nodes, in the graph's order.
    pub nodes: Vec<Rect>,
    /// The edges, in the graph's order.
    pub edges: Vec<Curve>,
}

impl Layout {
    /// Lays a graph out.
    pub fn of(graph: &Graph) -> Self {
        let rows = rows(graph);
        let mut layout = Self {
            nodes: graph
                .nodes
                .iter()
                .map(|node| Rect { width: WIDTH, height: height(&node.kind), x: 0, y: 0 })
                .collect(),
            ..Self::default()
        };
        for (place, zone) in graph.zones.iter().enumerate() {
            let name = shown(&zone.name).chars().count().min(44) * HEAD_CHARACTER + 120;
            let least = i32::try_from(name).unwrap_or(WIDTH);
            let rect = layout.inside(rows.get(place).map_or(&[][..], Vec::as_slice), least);
            layout.zones.push(rect);
        }
        layout.stack(graph);
        layout.edges = graph.edges.iter().map(|edge| layout.curve(edge)).collect();
        layout.width = layout.zones.iter().map(|zone| zone.x + zone.width).max().unwrap_or(0);
        layout.height = layout.zones.iter().map(|zone| zone.y + zone.height).max().unwrap_or(0);
        layout
    }

    /// Places the nodes of a zone's rows, counted from the zone's own corner, and gives how large the zone is.
    fn inside(&mut self, rows: &[Vec<usize>], least: i32) -> Rect {
        let widths = rows.iter().map(|row| i32::try_from(row.len()).unwrap_or(1) * (WIDTH + GAP) + GAP);
        let width = widths.fold(least, i32::max);
        let mut y = HEAD;
        for row in rows {
            let wide = i32::try_from(row.len()).unwrap_or(1) * (WIDTH + GAP) - GAP;
            let (mut x, mut tall) = ((width - wide) / 2, 0);
            for place in row {
                let Some(rect) = self.nodes.get_mut(*place) else { continue };
                (rect.x, rect.y) = (x, y);
                x += WIDTH + GAP;
                tall = tall.max(rect.height);
            }
            y += tall + ROW_GAP;
        }
        let height = if rows.is_empty() { HEAD + 8 } else { y - ROW_GAP + GAP };
        Rect { x: 0, y: 0, width, height }
    }

    /// Puts zones below their parents, and those of one parent side by side; what stands in them goes with them.
    fn stack(&mut self, graph: &Graph) {
        let zones = &graph.zones;
        let parent = |place: usize| zones.get(place).and_then(|zone| zone.parent).filter(|parent| *parent < place);
        // Parents stand before their children: from the end on, each has its own room before it is added to its parent's.
        let mut below = vec![0; zones.len()];
        let mut rooms = vec![0; zones.len()];
        for place in (0..zones.len()).rev() {
            let own = self.zones.get(place).map_or(0, |zone| zone.width);
            let room = own.max(below.get(place).copied().unwrap_or(0) - GAP);
            if let Some(slot) = rooms.get_mut(place) {
                *slot = room;
            }
            if let Some(sum) = parent(place).and_then(|parent| below.get_mut(parent)) {
                *sum += room + GAP;
            }
        }
        let mut depths = vec![0usize; zones.len()];
        let mut bottoms: Vec<i32> = Vec::new();
        // Where the next child of each zone, and the next zone without a parent, begins.
        let mut next = vec![0; zones.len()];
        let mut free = 0;
        for place in 0..zones.len() {
            let room = rooms.get(place).copied().unwrap_or(0);
            let begin = match parent(place) {
                Some(parent) => {
                    let depth = depths.get(parent).copied().unwrap_or(0) + 1;
                    if let Some(slot) = depths.get_mut(place) {
                        *slot = depth;
                    }
                    taken(next.get_mut(parent), room)
                }
                None => taken(Some(&mut free), room),
            };
            let Some(rect) = self.zones.get_mut(place) else { continue };
            rect.x = begin + (room - rect.width) / 2;
            let children = below.get(place).copied().unwrap_or(0) - GAP;
            if let Some(slot) = next.get_mut(place) {
                *slot = begin + (room - children.max(0)) / 2;
            }
            let depth = depths.get(place).copied().unwrap_or(0);
            if bottoms.len() <= depth {
                bottoms.resize(depth + 1, 0);
            }
            if let Some(bottom) = bottoms.get_mut(depth) {
                *bottom = (*bottom).max(rect.height);
            }
        }
        for (place, rect) in self.zones.iter_mut().enumerate() {
            let depth = depths.get(place).copied().unwrap_or(0);
            rect.y = bottoms.iter().take(depth).map(|tall| tall + ZONE_GAP).sum();
        }
        for (node, rect) in graph.nodes.iter().zip(&mut self.nodes) {
            if let Some(zone) = self.zones.get(node.zone) {
                (rect.x, rect.y) = (rect.x + zone.x, rect.y + zone.y);
            }
        }
    }

    fn rect(&self, end: End) -> Rect {
        match end {
            End::Node(place) => self.nodes.get(place),
            End::Zone(place) => self.zones.get(place),
        }
        .copied()
        .unwrap_or_default()
    }

    fn curve(&self, edge: &Edge) -> Curve {
        let (from, to) = (self.rect(edge.from), self.rect(edge.to));
        if edge.from == edge.to {
            // On the left: a key that signs others is the first of its row.
            let (x, y) = (from.x + 14, from.y + from.height / 2);
            let (above, below) = ((x, y - 16), (x, y + 16));
            return Curve { from: above, bend: [(x - SWING - 14, y - 30), (x - SWING - 14, y + 30)], to: below };
        }
        // What a zone signs or denies begins at its head, where no node stands.
        if let (End::Zone(_), Relation::Signs | Relation::Denies) = (edge.from, edge.relation) {
            let (x, y, end) = (from.x + 24, from.y + HEAD - 12, (to.x + to.width / 2, to.y));
            return Curve { from: (x, y), bend: [(x, (y + end.1) / 2), (end.0, (y + end.1) / 2)], to: end };
        }
        let (own, other) = (from.x + from.width / 2, to.x + to.width / 2);
        // Arrows to and from several sides do not begin and end at one point.
        let aside = ((other - own) / 6).clamp(-WIDTH / 3, WIDTH / 3);
        // A delegation is drawn at the side of the arrows that lie inside its zones.
        let shift = if edge.relation == Relation::Delegates { -from.width.min(to.width) / 2 + 16 } else { 0 };
        let (start, end) = (own + aside + shift, other - aside + shift);
        if to.y >= from.y + from.height {
            let (top, bottom) = (from.y + from.height, to.y);
            let half = (bottom - top) / 2;
            Curve { from: (start, top), bend: [(start, top + half), (end, bottom - half)], to: (end, bottom) }
        } else if to.y + to.height <= from.y {
            let (top, bottom) = (to.y + to.height, from.y);
            let half = (bottom - top) / 2;
            Curve { from: (start, bottom), bend: [(start, bottom - half), (end, top + half)], to: (end, top) }
        } else {
            let right = other > own;
            let (start, end) = if right { (from.x + from.width, to.x) } else { (from.x, to.x + to.width) };
            let (y, level) = (from.y + from.height / 2, to.y + to.height / 2);
            // Over what stands between.
            let over = if (end - start).abs() > 2 * GAP { -(from.height / 2 + ROW_GAP / 2) } else { 0 };
            let third = (end - start) / 3;
            Curve { from: (start, y), bend: [(start + third, y + over), (end - third, level + over)], to: (end, level) }
        }
    }
}

impl Curve {
    /// Its middle.
    pub const fn middle(&self) -> (i32, i32) {
        let [one, two] = self.bend;
        ((self.from.0 + 3 * one.0 + 3 * two.0 + self.to.0) / 8, (self.from.1 + 3 * one.1 + 3 * two.1 + self.to.1) / 8)
    }
}

/// Takes so much room of what is free from there on, and gives where that begins.
fn taken(free: Option<&mut i32>, room: i32) -> i32 {
    free.map_or(0, |free| {
        let begin = *free;
        *free += room + GAP;
        begin
    })
}

/// How tall a node is.
fn height(kind: &Kind) -> i32 {
    let boxed = |lines: i32| lines * LINE + AROUND;
    match kind {
        Kind::Key { .. } | Kind::MissingKey { .. } | Kind::Anchor { .. } | Kind::Ds { .. } => OVAL,
        Kind::Rrset { owner, rtype } => boxed(lines(&format!("{}/{rtype}", shown(owner)))),
        Kind::Nsec { owner, next } => boxed(1 + lines(&shown(owner)) + lines(&arrow(&shown(next)))),
        Kind::Nsec3 { owner, next } => boxed(1 + lines(&shown(owner)) + lines(&arrow(&hash_label(next)))),
        Kind::Absent { owner, rtype } => {
            let what = rtype.map_or_else(String::new, |rtype| format!("/{rtype}"));
            boxed(1 + lines(&(shown(owner) + &what)))
        }
    }
}

/// A text that follows an arrow, from which it is not parted.
fn arrow(text: &str) -> String {
    format!("->{text}")
}

/// How many lines a text takes.
fn lines(text: &str) -> i32 {
    let (mut lines, mut used) = (1, 0);
    for piece in pieces(text) {
        let length = piece.chars().count();
        if used > 0 && used + length > CHARACTERS {
            (lines, used) = (lines + 1, 0);
        }
        used += length;
        while used > CHARACTERS {
            (lines, used) = (lines + 1, used - CHARACTERS);
        }
    }
    lines
}

/// The pieces of a text between which a line may end: behind a dot, and before a slash. A piece that is longer than a line is
/// broken anywhere.
pub fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive('.').flat_map(|label| {
        let (name, rtype) = label.split_at(label.find('/').unwrap_or(label.len()));
        [name, rtype].into_iter().filter(|piece| !piece.is_empty())
    })
}

/// The rows of each zone, from above: entry points, other keys, what they sign, and what that denies or leads to.
fn rows(graph: &Graph) -> Vec<Vec<Vec<usize>>> {
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
    // What follows from another thing of the same zone stands below it; a loop of aliases ends with the number of nodes.
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
    let rows_of = |zone: usize| {
        let mut rows: Vec<Vec<usize>> = Vec::new();
        let lowest = levels.iter().copied().max().unwrap_or(0);
        for level in 0..=lowest {
            let here = graph.nodes.iter().enumerate().filter(|(_, node)| node.zone == zone);
            let here: Vec<usize> =
                here.map(|(place, _)| place).filter(|place| levels.get(*place) == Some(&level)).collect();
            rows.extend(here.chunks(SIDE_BY_SIDE).map(<[usize]>::to_vec));
        }
        rows
    };
    (0..graph.zones.len()).map(rows_of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_behind_dots_and_before_the_type() {
        assert_eq!(pieces("www.example.test./A").collect::<Vec<_>>(), ["www.", "example.", "test.", "/A"]);
        assert_eq!(lines("www.example.test./A"), 1);
        assert_eq!(lines("alias.example.test./CNAME"), 2);
        // A hash does not fit beside anything, and takes two lines of its own.
        assert_eq!(lines("jbas736chung3bb701jkjdhqkqlhvug7.example.test."), 3);
        assert_eq!(lines(""), 1);
        assert_eq!(lines(&"a".repeat(63)), 3);
    }
}
