//! When the signatures of a proof hold (RFC 4034 3.1.5).

mod beside;

use std::collections::{BTreeMap, BTreeSet};

use super::{link_of, zones};
use crate::dns::key::Key;
use crate::dns::{Moment, Name, Rtype};
use crate::evidence::{Capture, RecordId};
use crate::order::sorted;
use crate::trace::{Fault, Rule, Step, StepId, Trace, Window};
use crate::validate::Report;
use beside::Beside;

/// Signatures that no proof rests on and that are shown all the same, at most: an honest answer has a dozen, and a hostile one
/// thousands, which nobody reads.
pub const MOST_IDLE: usize = 128;

/// How a window stands to the moment of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The moment lies inside.
    Valid,
    /// The window has ended.
    Expired,
    /// It has not begun.
    NotYet,
    /// It ends before it begins.
    Inverted,
    /// The moment lies inside, and yet the signature does not hold, or cannot be checked here.
    Vain,
}

/// A signature whose window was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Owner of the RRset.
    pub owner: Name,
    /// Its type.
    pub rtype: Rtype,
    /// The step that looked at the window.
    pub step: StepId,
    /// The link of the chain that the step belongs to.
    pub link: StepId,
    /// Whether the proof rests on it: the signature and all that it is a part of held, and no other that held takes its place.
    pub carries: bool,
    /// Signatures of the zone over the same RRset that came as well, expire later, and were not tried: one that holds is enough.
    pub others: usize,
}

/// Signatures of one zone with the same window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The zone that signed.
    pub zone: Name,
    /// The window.
    pub window: Window,
    /// How it stands.
    pub state: State,
    /// The signatures, in the order of the trace.
    pub signed: Vec<Signed>,
}

/// Why a signature is the one to look at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// Of those that the proof rests on, it is the first to run out.
    RunsOut,
    /// It has run out, and the proof broke by it.
    RanOut,
    /// It has not begun, and the proof broke by it.
    NotBegun,
    /// It ends before it begins, and the proof broke by it.
    NeverBegins,
    /// Something else broke the proof: of what held of it, this is the first to run out.
    Held,
}

impl Urgency {
    /// Whether the proof broke by the dates of the signature.
    pub const fn broke(self) -> bool {
        matches!(self, Self::RanOut | Self::NotBegun | Self::NeverBegins)
    }
}

/// Where a proof broke that is bogus, or could not be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broke {
    /// The step that failed.
    pub step: StepId,
    /// Its zone.
    pub zone: Name,
    /// What must hold there.
    pub rule: Rule,
    /// Whether no date had a part in it: no signature that was looked at for that link lay outside its window.
    pub in_time: bool,
}

/// The signature to look at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct First {
    /// Its group's place.
    pub group: usize,
    /// Its place in the group.
    pub signed: usize,
    /// Why.
    pub urgency: Urgency,
}

/// All windows of a trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Windows {
    /// The moment of the check.
    pub now: Moment,
    /// From the root down to the name; those of one zone in the order of the trace.
    pub groups: Vec<Group>,
    /// Signatures that were looked at and stand in no group: of those that no proof rests on, the first [`MOST_IDLE`] do.
    pub left_out: usize,
    /// The one to look at first: the one that the proof broke by, else the first to run out of those that it rests on, or that held
    /// above where it broke; none where there is no such signature.
    pub first: Option<First>,
    /// Where the proof broke, if it did.
    pub broke: Option<Broke>,
}

impl Windows {
    /// All windows that were looked at for a report, of what came in a capture.
    pub fn of(report: &Report, capture: &Capture) -> Self {
        let groups = grouped(&report.trace, &Beside::of(&report.trace, capture));
        let broke = broke(report);
        let urgency = if broke.is_some() { Urgency::Held } else { Urgency::RunsOut };
        let first = broke_by(report, &groups).or_else(|| runs_out(report.now, &groups, urgency));
        let (groups, first, left_out) = shortened(groups, first);
        Self { now: report.now, groups, left_out, first, broke }
    }

    /// The first to run out of those that the proof rests on, whatever broke it elsewhere.
    pub fn runs_out(&self) -> Option<(&Group, &Signed)> {
        let First { group, signed, .. } = runs_out(self.now, &self.groups, Urgency::RunsOut)?;
        let group = self.groups.get(group)?;
        Some((group, group.signed.get(signed)?))
    }
}

/// All groups, each signature over an RRset once.
fn grouped(trace: &Trace, beside: &Beside<'_>) -> Vec<Group> {
    let zones = zones(trace);
    let places: BTreeMap<Key<'_>, usize> = zones.iter().enumerate().map(|(place, zone)| (Key(zone), place)).collect();
    let looked_at = trace.steps().iter().filter(|step| step.rule == Rule::Validity);
    let looked_at = looked_at.filter_map(|step| Some((*places.get(&Key(&step.zone))?, step))).collect();
    let spare = spare(trace);
    let mut groups: Vec<Group> = Vec::new();
    let mut known: BTreeMap<(usize, u32, u32, State), usize> = BTreeMap::new();
    let mut over = BTreeSet::new();
    for (zone, step) in sorted(looked_at, |(one, _), (other, _)| one.cmp(other)) {
        let Some(window) = step.window() else { continue };
        let state = state_of(trace, step);
        let place =
            *known.entry((zone, window.inception.field(), window.expiration.field(), state)).or_insert_with(|| {
                groups.push(Group { zone: step.zone.clone(), window, state, signed: Vec::new() });
                groups.len() - 1
            });
        let carries = carries(trace, step, &spare) && !beside.is_superseded(trace, step);
        // The same RRset is proven once for each place that it is needed at.
        if !over.insert((place, Key(&step.owner), step.rtype, carries)) {
            continue;
        }
        if let Some(group) = groups.get_mut(place) {
            group.signed.push(Signed {
                owner: step.owner.clone(),
                rtype: step.rtype,
                step: step.id,
                link: link_of(trace, step.id),
                carries,
                others: beside.others(step, window),
            });
        }
    }
    groups
}

/// Leaves out of the groups what no proof rests on, beyond [`MOST_IDLE`]; the one to look at first stays. Gives how many it left out.
fn shortened(groups: Vec<Group>, first: Option<First>) -> (Vec<Group>, Option<First>, usize) {
    let (mut idle, mut left_out) = (0, 0);
    let (mut kept, mut moved): (Vec<Group>, Option<First>) = (Vec::new(), None);
    for (number, Group { zone, window, state, signed }) in groups.into_iter().enumerate() {
        let mut group = Group { zone, window, state, signed: Vec::new() };
        for (place, signed) in signed.into_iter().enumerate() {
            let first = first.filter(|first| (first.group, first.signed) == (number, place));
            if !signed.carries && first.is_none() {
                if idle >= MOST_IDLE {
                    left_out += 1;
                    continue;
                }
                idle += 1;
            }
            if let Some(first) = first {
                moved = Some(First { group: kept.len(), signed: group.signed.len(), ..first });
            }
            group.signed.push(signed);
        }
        if !group.signed.is_empty() {
            kept.push(group);
        }
    }
    (kept, moved, left_out)
}

fn state_of(trace: &Trace, step: &Step) -> State {
    match step.fault() {
        None if step.within.and_then(|signature| trace.step(signature)).is_some_and(|signature| !signature.held()) => {
            State::Vain
        }
        Some(Fault::Expired { .. }) => State::Expired,
        Some(Fault::NotYetValid { .. }) => State::NotYet,
        Some(Fault::WindowInverted { .. }) => State::Inverted,
        _ => State::Valid,
    }
}

/// Whether a step held with all that it is a part of, and is of no record that a proof of absence could do without.
fn carries(trace: &Trace, step: &Step, spare: &BTreeSet<StepId>) -> bool {
    let mut at = Some(step);
    while let Some(step) = at {
        if !step.held() || spare.contains(&step.id) {
            return false;
        }
        at = step.within.and_then(|within| trace.step(within));
    }
    true
}

/// The RRsets that were proven for a proof of absence, and of which it took no record in.
fn spare(trace: &Trace) -> BTreeSet<StepId> {
    let mut spare = BTreeSet::new();
    for proof in trace.links() {
        let mut records = trace.parts(proof.id).filter(|part| part.rule == Rule::ProofSigned).peekable();
        if records.peek().is_none() {
            continue;
        }
        let limits = trace.parts(proof.id).filter(|part| part.rule == Rule::Nsec3Iterations);
        let mut used: BTreeSet<RecordId> = BTreeSet::new();
        used.extend(limits.flat_map(|limit| &limit.inputs).chain(&proof.inputs));
        let vain = records.filter(|part| !part.inputs.iter().any(|id| used.contains(id)));
        spare.extend(vain.map(|part| part.id));
    }
    spare
}

/// Where the proof broke.
fn broke(report: &Report) -> Option<Broke> {
    let broken = report.verdict.broken_at()?;
    // The link that broke, or the part of it that it broke by.
    let whole = report.trace.whole(broken.step);
    let by = whole.iter().rfind(|part| part.fault() == Some(&broken.fault));
    let step = by.or_else(|| report.trace.step(broken.step))?;
    let parts = report.trace.whole(link_of(&report.trace, step.id));
    let in_time = !parts.iter().any(|part| part.rule == Rule::Validity && !part.held());
    Some(Broke { step: step.id, zone: step.zone.clone(), rule: step.rule, in_time })
}

/// The signature whose window the proof broke by.
fn broke_by(report: &Report, groups: &[Group]) -> Option<First> {
    let broken = report.verdict.broken_at()?;
    let (window, urgency) = match &broken.fault {
        Fault::Expired { window, .. } => (window, Urgency::RanOut),
        Fault::NotYetValid { window, .. } => (window, Urgency::NotBegun),
        Fault::WindowInverted { window } => (window, Urgency::NeverBegins),
        _ => return None,
    };
    let link = link_of(&report.trace, broken.step);
    let zone = report.trace.step(broken.step).map(|step| &step.zone);
    let find = |counts: &dyn Fn(&Group, &Signed) -> bool| {
        groups.iter().enumerate().filter(|(_, group)| group.window == *window).find_map(|(place, group)| {
            let signed = group.signed.iter().position(|signed| !signed.carries && counts(group, signed))?;
            Some(First { group: place, signed, urgency })
        })
    };
    // The same RRset may have been tried at more links than one, of which the first stands here; other zones may have had a
    // signature with the same window, to no harm.
    find(&|group, signed| signed.link == link && Some(&group.zone) == zone)
        .or_else(|| find(&|_, signed| signed.link == link))
        .or_else(|| find(&|group, _| Some(&group.zone) == zone))
        .or_else(|| find(&|_, _| true))
}

/// The first to run out of those that the proof rests on; of several, one without others in its place, and the one nearest the root.
fn runs_out(now: Moment, groups: &[Group], urgency: Urgency) -> Option<First> {
    let carrying = groups.iter().enumerate().filter_map(|(place, group)| {
        let alone = group.signed.iter().position(|signed| signed.carries && signed.others == 0);
        let signed = alone.or_else(|| group.signed.iter().position(|signed| signed.carries))?;
        let first = First { group: place, signed, urgency };
        Some(((group.window.expiration.since(now), alone.is_none()), first))
    });
    carrying.min_by_key(|(order, _)| *order).map(|(_, first)| first)
}
