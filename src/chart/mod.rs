//! A trace laid out to be surveyed: which zones it went through, when its signatures hold, what points at what (pure; holds
//! values and no words).
//!
//! All of it is read from steps and from the records that went into them; nothing here is checked anew, and nothing is added.

pub mod axis;
pub mod fold;
pub mod graph;
pub mod layout;
pub mod windows;

use crate::dns::Name;
use crate::dns::is_within;
use crate::dns::key::{Key, rank};
use crate::order::each_once;
use crate::trace::{Step, StepId, Trace};

/// The zones that a trace went through, each behind its ancestors and before what lies in another branch; branches stand in the
/// order in which they were reached.
///
/// A name that only leads on, or for which nothing came, is no zone; where there is nothing else, it stands for one.
pub fn zones(trace: &Trace) -> Vec<Name> {
    let of = |counts: fn(&Step) -> bool| {
        let mut zones: Vec<(Vec<u8>, Name)> = Vec::new();
        let reached = trace.links().filter(|link| counts(link)).map(|link| &link.zone).collect();
        // However many links there are: zones are few, for each takes a signature check, of which there is a limit.
        for name in each_once(reached, |one, other| Key(one).cmp(&Key(other))) {
            let own = rank(name);
            // Behind the last one of the branch that it belongs to; before the first one that lies in it.
            let below = zones.iter().position(|(zone, _)| zone.starts_with(&own));
            let ancestor = zones.iter().filter(|(zone, _)| own.starts_with(zone)).max_by_key(|(zone, _)| zone.len());
            let behind = ancestor.and_then(|(top, _)| zones.iter().rposition(|(zone, _)| zone.starts_with(top)));
            zones.insert(below.unwrap_or_else(|| behind.map_or(zones.len(), |last| last + 1)), (own, name.clone()));
        }
        zones.into_iter().map(|(_, zone)| zone).collect::<Vec<Name>>()
    };
    let zones = of(Step::is_of_a_zone);
    if zones.is_empty() { of(|_| true) } else { zones }
}

/// The place of the zone that holds `name`, among `zones`: the deepest that encloses it.
pub fn holder(zones: &[Name], name: &Name) -> Option<usize> {
    let enclosing = zones.iter().enumerate().filter(|(_, zone)| is_within(name, zone));
    enclosing.max_by_key(|(_, zone)| zone.label_count()).map(|(place, _)| place)
}

/// The link of the chain that a step belongs to.
pub fn link_of(trace: &Trace, step: StepId) -> StepId {
    let mut link = step;
    while let Some(within) = trace.step(link).and_then(|step| step.within) {
        link = within;
    }
    link
}
