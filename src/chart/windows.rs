//! When the signatures of a proof hold (RFC 4034 3.1.5).

use super::{link_of, zones};
use crate::dns::{Moment, Name, Rtype};
use crate::trace::{Computed, Fault, Rule, Step, StepId, Trace, Window};
use crate::validate::Report;

/// How a window stands to the moment of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The moment lies inside.
    Valid,
    /// The window has ended.
    Expired,
    /// It has not begun.
    NotYet,
    /// It ends before it begins.
    Inverted,
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
    /// Whether the proof rests on it: the signature and all that it is a part of held.
    pub carries: bool,
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
    /// The one to look at first; none where there is no signature that the proof rests on.
    pub first: Option<First>,
}

impl Windows {
    /// All windows that were looked at for a report.
    pub fn of(report: &Report) -> Self {
        let trace = &report.trace;
        let zones = zones(trace);
        let mut groups: Vec<Group> = Vec::new();
        for zone in &zones {
            for step in trace.steps().iter().filter(|step| step.rule == Rule::Validity && step.zone == *zone) {
                let Some(window) = window_of(step) else { continue };
                let signed = Signed {
                    owner: step.owner.clone(),
                    rtype: step.rtype,
                    step: step.id,
                    link: link_of(trace, step.id),
                    carries: carries(trace, step),
                };
                match groups.iter_mut().find(|group| group.zone == *zone && group.window == window) {
                    // The same RRset is proven once for each place that it is needed at.
                    Some(group) if group.signed.iter().any(|known| known.is_over(&signed)) => {}
                    Some(group) => group.signed.push(signed),
                    None => {
                        groups.push(Group { zone: zone.clone(), window, state: state_of(step), signed: vec![signed] });
                    }
                }
            }
        }
        let first = broke_by(report, &groups).or_else(|| runs_out(report.now, &groups));
        Self { now: report.now, groups, first }
    }
}

impl Signed {
    /// Whether it is over the same RRset, to the same end.
    fn is_over(&self, other: &Self) -> bool {
        (&self.owner, self.rtype, self.carries) == (&other.owner, other.rtype, other.carries)
    }
}

fn window_of(step: &Step) -> Option<Window> {
    step.computed.iter().find_map(|computed| match computed {
        Computed::Window { window, .. } => Some(*window),
        _ => None,
    })
}

const fn state_of(step: &Step) -> State {
    match step.fault() {
        Some(Fault::Expired { .. }) => State::Expired,
        Some(Fault::NotYetValid { .. }) => State::NotYet,
        Some(Fault::WindowInverted { .. }) => State::Inverted,
        _ => State::Valid,
    }
}

/// Whether a step held with all that it is a part of.
fn carries(trace: &Trace, step: &Step) -> bool {
    let mut at = Some(step);
    while let Some(step) = at {
        if !step.held() {
            return false;
        }
        at = step.within.and_then(|within| trace.step(within));
    }
    true
}

/// The signature whose window the proof broke by.
fn broke_by(report: &Report, groups: &[Group]) -> Option<First> {
    let broken = report.verdict.broken_at()?;
    let (window, urgency) = match &broken.fault {
        Fault::Expired { window, .. } => (window, Urgency::RanOut),
        Fault::NotYetValid { window, .. } => (window, Urgency::NotBegun),
        _ => return None,
    };
    let link = link_of(&report.trace, broken.step);
    groups.iter().enumerate().filter(|(_, group)| group.window == *window).find_map(|(place, group)| {
        // The same RRset may have been tried at more links than one, of which the first stands here.
        let position = |counts: &dyn Fn(&Signed) -> bool| group.signed.iter().position(counts);
        let signed = position(&|signed| signed.link == link).or_else(|| position(&|signed| !signed.carries))?;
        Some(First { group: place, signed, urgency })
    })
}

/// The first to run out of those that the proof rests on; of several, the one nearest the root.
fn runs_out(now: Moment, groups: &[Group]) -> Option<First> {
    let carrying = groups.iter().enumerate().filter_map(|(place, group)| {
        let signed = group.signed.iter().position(|signed| signed.carries)?;
        Some((group.window.expiration.since(now), First { group: place, signed, urgency: Urgency::RunsOut }))
    });
    carrying.min_by_key(|(left, _)| *left).map(|(_, first)| first)
}
