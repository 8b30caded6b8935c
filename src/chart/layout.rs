//! Where the parts of a graph are drawn: zones as boxes below their parents, in each its keys, then what they sign.
//!
//! In CSS pixels from the top left corner. How much room a text takes is reckoned by its characters: all are of one width.

mod room;
mod rows;

pub use room::pieces;

use super::graph::{Edge, End, Graph, Kind, Relation};
use crate::dns::shown;
use crate::order::sorted;
use crate::story::scene::Standing;
use room::{height, named};
use rows::rows;

/// Width of a node.
const WIDTH: i32 = 184;
/// Height of an oval: three lines.
const OVAL: i32 = 66;
/// From a node to the one beside it, and to the edge of its zone.
const GAP: i32 = 22;
/// From a row of nodes to the next one, with room for arrows.
const ROW_GAP: i32 = 46;
/// From a zone to the one below it.
const ZONE_GAP: i32 = 58;
/// Height of a zone's head, with its name in one line, and of each further line.
const HEAD: i32 = 46;
const NAME_LINE: i32 = 17;
/// Where a zone's name begins, from the corner of the zone.
const NAME: (i32, i32) = (8, 6);
/// How far to the right of the middle of a node an arrow from another zone comes in, and how far from a name it keeps.
const PASSES: i32 = 30;
const APART: i32 = 9;
/// How much lower an oval is there than in its middle.
const DIP: i32 = 2;
/// How far apart two of them come in, and go astray on the way, at most.
const ASTRAY: i32 = 18;
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
    /// Their names, each where no arrow comes in.
    pub names: Vec<Rect>,
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
            let name = shown(&zone.name);
            let name = named(name.strip_suffix('.').filter(|rest| !rest.is_empty()).unwrap_or(&name));
            let rect = layout.inside(rows.get(place).map_or(&[][..], Vec::as_slice), name);
            layout.zones.push(rect);
            layout.names.push(name);
        }
        layout.stack(graph);
        layout.edges = graph.edges.iter().map(|edge| layout.curve(graph, edge)).collect();
        // What lies on the way of an edge, from above.
        let points = sorted(layout.edges.iter().flat_map(Curve::way).collect(), |(_, one), (_, other)| one.cmp(other));
        layout.names =
            layout.zones.iter().zip(&layout.names).map(|(zone, name)| clear(*zone, *name, &points)).collect();
        layout.width = layout.zones.iter().map(|zone| zone.x + zone.width).max().unwrap_or(0);
        layout.height = layout.zones.iter().map(|zone| zone.y + zone.height).max().unwrap_or(0);
        layout
    }

    /// Places the nodes of a zone's rows, counted from the zone's own corner, and gives how large the zone is.
    fn inside(&mut self, rows: &[Vec<usize>], name: Rect) -> Rect {
        let widths = rows.iter().map(|row| i32::try_from(row.len()).unwrap_or(1) * (WIDTH + GAP) + GAP);
        // Arrows come in to the first row: its name stands beside them.
        let first = widths.clone().next().unwrap_or(0) - 2 * (GAP + WIDTH / 2 + PASSES - ASTRAY - APART - NAME.0);
        let width = widths.fold((2 * name.width + first).max(name.width + 2 * NAME.0), i32::max);
        let head = HEAD - NAME_LINE + name.height;
        let mut y = head;
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
        let height = if rows.is_empty() { head + 8 } else { y - ROW_GAP + GAP };
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
        let tops = bottoms.iter().scan(0, |below, tall| Some(std::mem::replace(below, *below + tall + ZONE_GAP)));
        let tops: Vec<i32> = tops.collect();
        for (rect, depth) in self.zones.iter_mut().zip(depths) {
            rect.y = tops.get(depth).copied().unwrap_or(0);
        }
        for (node, rect) in graph.nodes.iter().zip(&mut self.nodes) {
            if let Some(zone) = self.zones.get(node.zone) {
                (rect.x, rect.y) = (rect.x + zone.x, rect.y + zone.y);
            }
        }
    }

    /// How far from the left lies what is to be seen first: what broke, or is unsigned, or else the answer.
    pub fn focus(&self, graph: &Graph) -> i32 {
        let worst = [Standing::Bogus, Standing::Indeterminate, Standing::Insecure];
        let zone = worst.into_iter().find_map(|standing| graph.zones.iter().position(|zone| zone.standing == standing));
        let nodes = || graph.nodes.iter().zip(&self.nodes);
        let rect = match zone.and_then(|place| Some((place, graph.zones.get(place)?.standing))) {
            Some((place, standing)) => {
                let node = nodes().find(|(node, _)| node.zone == place && node.standing == standing);
                node.map(|(_, rect)| rect).or_else(|| self.zones.get(place))
            }
            None => {
                let told = nodes().filter(|(node, _)| matches!(node.kind, Kind::Rrset { .. } | Kind::Absent { .. }));
                told.max_by_key(|(node, _)| node.step.number()).map(|(_, rect)| rect)
            }
        };
        rect.map_or(self.width / 2, |rect| rect.x + rect.width / 2)
    }

    fn rect(&self, end: End) -> Rect {
        match end {
            End::Node(place) => self.nodes.get(place),
            End::Zone(place) => self.zones.get(place),
        }
        .copied()
        .unwrap_or_default()
    }

    /// How tall a zone's head is.
    fn head(&self, end: End) -> i32 {
        let name = if let End::Zone(place) = end { self.names.get(place) } else { None };
        HEAD - NAME_LINE + name.map_or(NAME_LINE, |name| name.height)
    }

    fn curve(&self, graph: &Graph, edge: &Edge) -> Curve {
        let (from, to) = (self.rect(edge.from), self.rect(edge.to));
        if edge.from == edge.to {
            // On the left: a key that signs others is the first of its row.
            let (x, y) = (from.x + 14, from.y + from.height / 2);
            let (above, below) = ((x, y - 16), (x, y + 16));
            return Curve { from: above, bend: [(x - SWING - 14, y - 30), (x - SWING - 14, y + 30)], to: below };
        }
        // What a zone signs or denies begins at its head, where no node stands.
        if let (End::Zone(_), Relation::Signs | Relation::Denies) = (edge.from, edge.relation) {
            let head = self.head(edge.from);
            let (x, y, end) = (from.x + 24, from.y + head - 12, (to.x + to.width / 2, to.y));
            return Curve { from: (x, y), bend: [(x, (y + end.1) / 2), (end.0, (y + end.1) / 2)], to: end };
        }
        let (own, other) = (from.x + from.width / 2, to.x + to.width / 2);
        let zone = |end: End| match end {
            End::Node(place) => graph.nodes.get(place).map(|node| node.zone),
            End::Zone(place) => Some(place),
        };
        let leaves = zone(edge.from) != zone(edge.to);
        // Arrows to and from several sides do not begin and end at one point.
        let most = if leaves { ASTRAY / 2 } else { WIDTH / 3 };
        let aside = ((other - own) / 6).clamp(-most, most);
        // A delegation is drawn at the side of the arrows that lie inside its zones.
        let shift = if edge.relation == Relation::Delegates { -from.width.min(to.width) / 2 + 16 } else { 0 };
        // What comes from another zone passes to the right of the name of this one.
        let passes = if leaves && edge.relation != Relation::Delegates { PASSES } else { 0 };
        let (start, end) = (own + aside + shift + passes, other - aside + shift + passes);
        if to.y >= from.y + from.height {
            let (top, bottom) = (from.y + from.height, to.y);
            // From zone to zone it goes aside in between, and straight through the head of the lower one.
            let bow = if leaves { bottom - top } else { (bottom - top) / 2 };
            // Beside its middle an oval is a little lower.
            let (top, bottom) = if passes > 0 { (top - DIP, bottom + DIP) } else { (top, bottom) };
            Curve { from: (start, top), bend: [(start, top + bow), (end, bottom - bow)], to: (end, bottom) }
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

impl Rect {
    /// Whether a point lies inside.
    pub const fn holds(&self, (x, y): (i32, i32)) -> bool {
        self.x <= x && x <= self.x + self.width && self.y <= y && y <= self.y + self.height
    }
}

impl Curve {
    /// Points of its way, close together.
    pub fn way(&self) -> impl Iterator<Item = (i32, i32)> {
        const PARTS: i64 = 64;
        let points = [self.from, self.bend[0], self.bend[1], self.to];
        (0..=PARTS).map(move |part| {
            let (t, rest) = (part, PARTS - part);
            let weights = [rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t];
            let along = |axis: fn((i32, i32)) -> i32| {
                let sum: i64 = points.iter().zip(weights).map(|(point, weight)| i64::from(axis(*point)) * weight).sum();
                i32::try_from(sum / (PARTS * PARTS * PARTS)).unwrap_or(i32::MAX)
            };
            (along(|point| point.0), along(|point| point.1))
        })
    }

    /// Its middle.
    pub const fn middle(&self) -> (i32, i32) {
        let [one, two] = self.bend;
        ((self.from.0 + 3 * one.0 + 3 * two.0 + self.to.0) / 8, (self.from.1 + 3 * one.1 + 3 * two.1 + self.to.1) / 8)
    }
}

/// Where a zone's name stands: as far to the left as no arrow comes in. `points` lie on the ways of arrows, from above.
fn clear(zone: Rect, name: Rect, points: &[(i32, i32)]) -> Rect {
    let at = |x: i32| Rect { x, y: zone.y + NAME.1, ..name };
    let left = zone.x + NAME.0;
    let right = zone.x + zone.width - NAME.0 - name.width;
    // What passes at the height of the name, wherever it stands: from the left.
    let band = at(left);
    let first = points.partition_point(|(_, y)| *y < band.y);
    let passing = points.iter().skip(first).take_while(|(_, y)| *y <= band.y + band.height).map(|(x, _)| *x);
    let reach = left - APART..=right + name.width + APART;
    let passing = sorted(passing.filter(|x| reach.contains(x)).collect(), i32::cmp);
    let is_clear = |rect: &Rect| {
        let next = passing.partition_point(|x| *x < rect.x - APART);
        passing.get(next).is_none_or(|x| *x > rect.x + rect.width + APART)
    };
    (left..=right).step_by(4).map(at).find(is_clear).unwrap_or(band)
}

/// Takes so much room of what is free from there on, and gives where that begins.
fn taken(free: Option<&mut i32>, room: i32) -> i32 {
    free.map_or(0, |free| {
        let begin = *free;
        *free += room + GAP;
        begin
    })
}
