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
use crate::trace::{Step, StepId, Trace};

/// The zones that a trace went through, each behind its ancestors and before what lies in another branch; branches stand in the
/// order in which they were reached.
///
/// A name that only leads on, or for which nothing came, is no zone; where there is nothing else, it stands for one.
pub fn zones(trace: &Trace) -> Vec<Name> {
    let of = |counts: fn(&Step) -> bool| {
        let mut zones: Vec<Name> = Vec::new();
        for link in trace.links().filter(|link| counts(link)) {
            if zones.contains(&link.zone) {
                continue;
            }
            // Behind the last one of the branch that it belongs to; before the first one that lies in it.
            let below = zones.iter().position(|zone| zone.ends_with(&link.zone));
            let ancestor = zones.iter().filter(|zone| link.zone.ends_with(zone)).max_by_key(|zone| zone.label_count());
            let behind = ancestor.and_then(|top| zones.iter().rposition(|zone| zone.ends_with(top)));
            zones.insert(below.unwrap_or_else(|| behind.map_or(zones.len(), |last| last + 1)), link.zone.clone());
        }
        zones
    };
    let zones = of(Step::is_of_a_zone);
    if zones.is_empty() { of(|_| true) } else { zones }
}

/// The place of the zone that holds `name`, among `zones`: the deepest that encloses it.
pub fn holder(zones: &[Name], name: &Name) -> Option<usize> {
    let enclosing = zones.iter().enumerate().filter(|(_, zone)| name.ends_with(zone));
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
