//! When the signatures of a proof hold (RFC 4034 3.1.5).

use std::collections::BTreeSet;

use super::{link_of, zones};
use crate::dns::rrset::{self, SignedRrset};
use crate::dns::security::Rrsig;
use crate::dns::{Moment, Name, Rtype};
use crate::evidence::{Capture, RecordId, Section};
use crate::order::sorted;
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
    /// The one to look at first: the one that the proof broke by, else the first to run out of those that it rests on, or that held
    /// above where it broke; none where there is no such signature.
    pub first: Option<First>,
    /// Where the proof broke, if it did.
    pub broke: Option<Broke>,
}

impl Windows {
    /// All windows that were looked at for a report, of what came in a capture.
    pub fn of(report: &Report, capture: &Capture) -> Self {
        let trace = &report.trace;
        let zones = zones(trace);
        let beside = Beside::of(trace, capture);
        let mut groups: Vec<Group> = Vec::new();
        for zone in &zones {
            for step in trace.steps().iter().filter(|step| step.rule == Rule::Validity && step.zone == *zone) {
                let Some(window) = window_of(step) else { continue };
                let signed = Signed {
                    owner: step.owner.clone(),
                    rtype: step.rtype,
                    step: step.id,
                    link: link_of(trace, step.id),
                    carries: carries(trace, step) && !beside.is_superseded(trace, step),
                    others: beside.others(step),
                };
                let state = state_of(trace, step);
                let alike = |group: &&mut Group| (&group.zone, group.window, group.state) == (zone, window, state);
                match groups.iter_mut().find(alike) {
                    // The same RRset is proven once for each place that it is needed at.
                    Some(group) if group.signed.iter().any(|known| known.is_over(&signed)) => {}
                    Some(group) => group.signed.push(signed),
                    None => {
                        groups.push(Group { zone: zone.clone(), window, state, signed: vec![signed] });
                    }
                }
            }
        }
        let broke = broke(report);
        let urgency = if broke.is_some() { Urgency::Held } else { Urgency::RunsOut };
        let first = broke_by(report, &groups).or_else(|| runs_out(report.now, &groups, urgency));
        Self { now: report.now, groups, first, broke }
    }

    /// The first to run out of those that the proof rests on, whatever broke it elsewhere.
    pub fn runs_out(&self) -> Option<(&Group, &Signed)> {
        let First { group, signed, .. } = runs_out(self.now, &self.groups, Urgency::RunsOut)?;
        let group = self.groups.get(group)?;
        Some((group, group.signed.get(signed)?))
    }
}

/// The signatures that came beside those that the proof rests on.
struct Beside<'a> {
    capture: &'a Capture,
    sets: Vec<SignedRrset>,
    /// RDATA of each signature that was tried.
    tried: BTreeSet<&'a [u8]>,
}

impl<'a> Beside<'a> {
    fn of(trace: &Trace, capture: &'a Capture) -> Self {
        let sections = |(index, response)| {
            [Section::Answer, Section::Authority].map(|section| rrset::of_section(response, index, section))
        };
        let responses = capture.exchanges.iter().enumerate();
        let responses = responses.filter_map(|(index, exchange)| Some((index, exchange.outcome.as_ref().ok()?)));
        let signatures = trace.steps().iter().filter(|step| step.rule == Rule::Signature);
        Self {
            capture,
            sets: responses.flat_map(sections).flatten().collect(),
            tried: signatures.filter_map(|step| rdata(capture, *step.inputs.first()?)).collect(),
        }
    }

    /// How many signatures over the RRset of a looked-at one were not tried, and expire later.
    fn others(&self, step: &Step) -> usize {
        let Some(own) = step.inputs.first() else { return 0 };
        let has = |set: &&SignedRrset| set.signatures.iter().any(|signature| signature.id == *own);
        let Some(set) = self.sets.iter().find(has) else { return 0 };
        let Some(window) = window_of(step) else { return 0 };
        let mut others: BTreeSet<&[u8]> = BTreeSet::new();
        // The same RRset may have come in several responses, each with other signatures.
        for signature in self.sets.iter().filter(|other| is_same(set, other)).flat_map(|set| &set.signatures) {
            let Some(rdata) = rdata(self.capture, signature.id) else { continue };
            let later = window.expiration.is_before(signature.rrsig.expiration);
            let counts = later && signature.rrsig.signer == step.zone;
            if counts && !self.tried.contains(rdata) {
                others.insert(rdata);
            }
        }
        others.len()
    }

    /// Whether another signature over the same RRset was tried in the same place, held, is of the same algorithm and expires later.
    fn is_superseded(&self, trace: &Trace, step: &Step) -> bool {
        let Some(signature) = step.within.and_then(|within| trace.step(within)) else { return false };
        let rrsig = |step: &Step| Rrsig::from_rdata(rdata(self.capture, *step.inputs.first()?)?);
        let (Some(link), Some(own)) = (signature.within, rrsig(signature)) else { return false };
        let others = trace.parts(link).filter(|part| part.rule == Rule::Signature && part.held());
        others
            .filter_map(rrsig)
            .any(|other| other.algorithm == own.algorithm && own.expiration.is_before(other.expiration))
    }
}

fn rdata(capture: &Capture, id: RecordId) -> Option<&[u8]> {
    capture.record(id).map(|received| received.record.rdata.as_slice())
}

fn is_same(one: &SignedRrset, other: &SignedRrset) -> bool {
    let rdatas = |set: &SignedRrset| {
        sorted(set.rrset.rdatas().map(<[u8]>::to_vec).collect(), |one: &Vec<u8>, other: &Vec<u8>| one.cmp(other))
    };
    (&one.rrset.owner, one.rrset.rtype) == (&other.rrset.owner, other.rrset.rtype) && rdatas(one) == rdatas(other)
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
fn carries(trace: &Trace, step: &Step) -> bool {
    let mut at = Some(step);
    while let Some(step) = at {
        if !step.held() {
            return false;
        }
        let whole = step.within.and_then(|within| trace.step(within));
        if step.rule == Rule::ProofSigned && whole.is_some_and(|proof| !rests_on(trace, proof, step)) {
            return false;
        }
        at = whole;
    }
    true
}

/// Whether a proof of absence took in a record of an RRset that was proven for it.
fn rests_on(trace: &Trace, proof: &Step, part: &Step) -> bool {
    let limits = trace.parts(proof.id).filter(|part| part.rule == Rule::Nsec3Iterations);
    let mut used = limits.flat_map(|limit| &limit.inputs).chain(&proof.inputs);
    used.any(|id| part.inputs.contains(id))
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
