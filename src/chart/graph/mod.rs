//! A trace as a graph in DNSViz's vocabulary: keys, DS records, RRsets and proofs of absence, and what points at what.

mod build;
mod links;
mod standing;
mod store;

use crate::dns::{Name, Rtype};
use crate::evidence::{Capture, RecordId};
use crate::story::scene::Standing;
use crate::trace::StepId;
use crate::validate::Report;

/// Nodes of one kind in one zone at most. An answer to ANY with 36 RRsets has as many; a hostile response can bring thousands of
/// keys or DS records.
pub const MOST_OF_A_KIND: usize = 64;

/// Nodes in all at most, so that a page can draw them. A chain with eleven aliases has about 60.
pub const MOST_NODES: usize = 512;

/// Edges in all at most: about two for each node, as it is where nobody is hostile.
pub const MOST_EDGES: usize = 1024;

/// The graph of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// The zones, each behind its ancestors.
    pub zones: Vec<Zone>,
    /// What stands in them.
    pub nodes: Vec<Node>,
    /// What points at what.
    pub edges: Vec<Edge>,
    /// What there was no room for.
    pub left_out: LeftOut,
}

/// What a graph had no room for: the first nodes and edges are drawn, as they came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Nodes beyond [`MOST_OF_A_KIND`] and [`MOST_NODES`].
    pub nodes: usize,
    /// Edges beyond [`MOST_EDGES`], between nodes that are there.
    pub edges: usize,
}

/// A zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Its apex.
    pub name: Name,
    /// The zone above it, if it is there.
    pub parent: Option<usize>,
    /// How it stands.
    pub standing: Standing,
    /// The step that decided that.
    pub step: Option<StepId>,
}

/// Something in a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The zone.
    pub zone: usize,
    /// What it is.
    pub kind: Kind,
    /// How it stands.
    pub standing: Standing,
    /// The step that it is from.
    pub step: StepId,
    /// The record that it shows; the first of an RRset. None for what is not there.
    pub record: Option<RecordId>,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A DNSKEY.
    Key {
        /// Its tag.
        key_tag: u16,
        /// Its algorithm number.
        algorithm: u8,
        /// Its flags.
        flags: u16,
        /// Whether a trust anchor vouches for it.
        anchor: bool,
        /// Whether anything points at it or is signed by it, but the keys it stands among.
        used: bool,
    },
    /// A key that was looked for and is not in the zone's DNSKEY RRset.
    MissingKey {
        /// The tag that was looked for.
        key_tag: u16,
        /// The algorithm number that was looked for.
        algorithm: u8,
    },
    /// A trust anchor that leads to no key.
    Anchor {
        /// Its key tag.
        key_tag: u16,
        /// Its algorithm number, where the trace has it.
        algorithm: Option<u8>,
    },
    /// A DS.
    Ds {
        /// The child zone.
        child: Name,
        /// The key's tag.
        key_tag: u16,
        /// The key's algorithm number.
        algorithm: u8,
        /// The digest type number.
        digest_type: u8,
    },
    /// An RRset.
    Rrset {
        /// Its owner.
        owner: Name,
        /// Its type.
        rtype: Rtype,
    },
    /// An NSEC record.
    Nsec {
        /// Its owner.
        owner: Name,
        /// The next name.
        next: Name,
    },
    /// An NSEC3 record.
    Nsec3 {
        /// Its owner, a hash below the zone's name.
        owner: Name,
        /// The next hash.
        next: Vec<u8>,
    },
    /// Something of which it was to be proven that it is not there.
    Absent {
        /// Its owner.
        owner: Name,
        /// Its type; none where the whole name is absent.
        rtype: Option<Rtype>,
    },
}

impl Kind {
    /// A number for each kind of thing.
    const fn number(&self) -> u8 {
        match self {
            Self::Key { .. } => 0,
            Self::MissingKey { .. } => 1,
            Self::Anchor { .. } => 2,
            Self::Ds { .. } => 3,
            Self::Rrset { .. } => 4,
            Self::Nsec { .. } => 5,
            Self::Nsec3 { .. } => 6,
            Self::Absent { .. } => 7,
        }
    }
}

/// Where an edge ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// At a node.
    Node(usize),
    /// At a zone as a whole.
    Zone(usize),
}

/// What an edge says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// A key has signed what it points at.
    Signs,
    /// A DS or trust anchor names the key that it points at.
    Digests,
    /// A zone has the one that it points at below it.
    Delegates,
    /// A record denies what it points at, or what could stand in its place.
    Denies,
    /// An alias leads on.
    Leads,
}

/// How an edge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It holds.
    Valid,
    /// It does not.
    Invalid,
    /// The signature has expired.
    Expired,
    /// The signature is not yet valid.
    NotYet,
    /// It is of an algorithm or digest type that is not checked.
    Unsupported,
    /// What should be there is not.
    Missing,
    /// It means no key of the zone, and another one leads to one.
    Unused,
    /// It is proven that nothing is signed from here on.
    Unsigned,
    /// It could not be told.
    Open,
}

/// What points at what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// From where.
    pub from: End,
    /// To where.
    pub to: End,
    /// What it says.
    pub relation: Relation,
    /// How it stands.
    pub state: State,
    /// The step that found it so.
    pub step: StepId,
}

impl Graph {
    /// The graph of a report and the capture that it is of.
    pub fn of(report: &Report, capture: &Capture) -> Self {
        build::graph(report, capture)
    }
}
