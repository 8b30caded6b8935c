//! How the houses of a chain stand: the one answer for map, last panel and paper.

use std::collections::BTreeMap;

use super::scene::Standing;
use crate::dns::Name;
use crate::dns::key::Key;
use crate::trace::{Fault, Outcome, Rule, Shown, Step, Value};
use crate::validate::{Report, Verdict};

impl Standing {
    /// How all of it stands.
    pub const fn of(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Secure(_) => Self::Secure,
            Verdict::Insecure(_) => Self::Insecure,
            Verdict::Bogus(_) => Self::Bogus,
            Verdict::Indeterminate(_) => Self::Indeterminate,
        }
    }

    /// How a zone stands: as the street has it. One that the street leaves out stands in no need of the proof: another was found to be
    /// unsigned before it. Of it is known what its keys were checked for, and that is never that it holds.
    pub fn of_zone(report: &Report, street: &[(Shown, Self)], zone: &Name) -> Self {
        if let Some((_, standing)) = street.iter().find(|(house, _)| is_of(house, zone)) {
            return *standing;
        }
        let failed =
            [Rule::ChildKeys, Rule::AnchorKeys].into_iter().find_map(|rule| report.trace.link(rule, zone)?.fault());
        match failed {
            Some(
                Fault::UnsupportedAlgorithm { .. }
                | Fault::AlgorithmRefused { .. }
                | Fault::UnsupportedDigest { .. }
                | Fault::NoAnchor { .. },
            ) => Self::Insecure,
            _ => Self::Indeterminate,
        }
    }
}

/// The houses that the proof rests on or broke at, each with how it stands, in the order in which they were reached.
pub fn street(report: &Report) -> Vec<(Shown, Standing)> {
    let mut houses: Vec<(Shown, Standing)> = Vec::new();
    let mut places = BTreeMap::new();
    for step in report.trace.links() {
        let Some(standing) = decided(report, step) else { continue };
        let (zone, name) = match step.rule {
            Rule::NoDs => (Shown::owner(step), &step.owner),
            _ => (Shown::zone(step), &step.zone),
        };
        // A name that only leads on is no house: it stands in the one that holds it. There is one at most, where the chain broke.
        if !step.is_of_a_zone() {
            let holds = |zone: &Shown| matches!(zone.value(), Value::Name(zone) if step.owner.ends_with(zone));
            if let Some((_, known)) = houses.iter_mut().rfind(|(zone, _)| holds(zone)) {
                *known = standing;
                continue;
            }
        }
        let place = *places.entry(Key(name)).or_insert(houses.len());
        match houses.get_mut(place) {
            Some((_, known)) => *known = standing,
            None => houses.push((zone, standing)),
        }
    }
    houses
}

/// What a link says of how its house stands; nothing, if neither keys nor verdict are of it.
fn decided(report: &Report, link: &Step) -> Option<Standing> {
    let ends_here = report.verdict.unsigned_by() == Some(link.id);
    let breaks_here = report.verdict.broken_at().is_some_and(|broken| broken.step == link.id);
    match (&link.outcome, link.rule) {
        (Outcome::Held, Rule::AnchorKeys | Rule::ChildKeys) => Some(Standing::Secure),
        (Outcome::Held, Rule::NoDs) | (Outcome::Failed(_), _) if ends_here => Some(Standing::Insecure),
        (Outcome::Failed(_), _) if breaks_here => Some(Standing::of(&report.verdict)),
        _ => None,
    }
}

fn is_of(house: &Shown, zone: &Name) -> bool {
    matches!(house.value(), Value::Name(name) if name == zone)
}
