//! What the validator did: every check that it ran, in order, with what went in and what came out.
//!
//! No step is shown that was not run: only the [`Recorder`] makes steps, and only the validator holds one.

mod by_record;
pub mod computed;
pub mod fault;
pub mod rule;
pub mod shown;
pub mod signature;

pub use crate::dns::cite::Cite;
pub(crate) use by_record::ByRecord;
pub use computed::{Computed, Place, Role, UsedKey};
pub use fault::{DenialFault, Denied, Fault, Limit, NotRetrieved, Window};
pub use rule::Rule;
pub use shown::{Field, Shown, Source, Value};
pub use signature::Signature;

use std::cmp::Ordering;

use crate::dns::key::Key;
use crate::dns::{Name, Rtype};
use crate::evidence::RecordId;
use crate::order::sorted;

/// The number of a step in its trace, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StepId(usize);

impl StepId {
    /// The number.
    pub const fn number(self) -> usize {
        self.0
    }
}

/// How a check ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Held,
    /// It does not, and why.
    Failed(Fault),
}

/// One check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its number.
    pub id: StepId,
    /// The step that this one is a part of.
    pub within: Option<StepId>,
    /// What was checked.
    pub rule: Rule,
    /// The zone whose data was checked: the child for `ChildKeys`, the parent for `DsSigned` and `NoDs`.
    pub zone: Name,
    /// The owner that it is about: of the RRset that was checked, or the delegation's name for `DsSigned`, `ChildKeys`, `NoDs`.
    pub owner: Name,
    /// The type of the RRset that was checked.
    pub rtype: Rtype,
    /// The records that went in.
    pub inputs: Vec<RecordId>,
    /// What was computed.
    pub computed: Vec<Computed>,
    /// How it ended.
    pub outcome: Outcome,
}

impl Step {
    /// Whether it holds.
    pub const fn held(&self) -> bool {
        matches!(self.outcome, Outcome::Held)
    }

    /// Why it does not hold.
    pub const fn fault(&self) -> Option<&Fault> {
        match &self.outcome {
            Outcome::Failed(fault) => Some(fault),
            Outcome::Held => None,
        }
    }

    /// Whether it is a DNAME that leads nowhere, as it should: the name that it would make is too long.
    pub fn leads_nowhere(&self) -> bool {
        self.computed.iter().any(|value| matches!(value, Computed::Nowhere(_)))
    }

    /// Whether a link's zone is one: else it is the name that was asked for, or led to.
    pub fn is_of_a_zone(&self) -> bool {
        match self.rule {
            Rule::Cname | Rule::Dname | Rule::TypeSigned => false,
            // Keys are asked of the zone itself, and a DS of its parent.
            Rule::Retrieved => matches!(self.rtype, Rtype::DNSKEY) || self.zone != self.owner,
            _ => true,
        }
    }

    /// Whether it holds a DS or a trust anchor against the keys of a zone.
    pub const fn is_pointer(&self) -> bool {
        matches!(self.rule, Rule::DsDigest | Rule::AnchorMatch)
    }

    /// The key that it was made with.
    pub fn key(&self) -> Option<&UsedKey> {
        self.computed.iter().find_map(|value| match value {
            Computed::Key(key) => Some(key),
            _ => None,
        })
    }

    /// The window of a signature that it held against the moment.
    pub fn window(&self) -> Option<Window> {
        self.computed.iter().find_map(|value| match value {
            Computed::Window { window, .. } => Some(*window),
            _ => None,
        })
    }

    /// What a proof of absence rests on.
    pub fn rests_on(&self) -> Rests {
        let gap = |value: &Computed| matches!(value, Computed::Gap { .. } | Computed::HashedGap { .. });
        let opt_out =
            |value: &Computed| matches!(value, Computed::HashedGap { place: Place::Covered, opt_out: true, .. });
        if !self.computed.iter().any(gap) {
            Rests::Nothing
        } else if self.computed.iter().any(opt_out) {
            Rests::OptOut
        } else {
            Rests::Gap
        }
    }
}

/// What a proof of absence rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rests {
    /// A name in its place, or a gap without reservation.
    Gap,
    /// A gap in which unsigned delegations may stand (RFC 5155 6).
    OptOut,
    /// Nothing that was looked at: the register is of a kind that is not read, as with too many iterations (RFC 9276 3.2).
    Nothing,
}

/// All steps, in the order in which they were begun: a part stands behind the whole, and before all that is no part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    steps: Vec<Step>,
    /// Where each step ends: the place of the first step behind it that is no part of it.
    ends: Vec<usize>,
    /// The first link of each rule about each owner, and of each outcome: in the order of [`place_of`].
    firsts: Vec<StepId>,
}

impl Trace {
    /// All steps.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The step with this number.
    pub fn step(&self, id: StepId) -> Option<&Step> {
        self.steps.get(id.0)
    }

    /// The links of the chain: steps that are part of no other.
    pub fn links(&self) -> impl Iterator<Item = &Step> {
        self.side_by_side(0, self.steps.len())
    }

    /// The direct parts of a step.
    pub fn parts(&self, of: StepId) -> impl Iterator<Item = &Step> {
        self.side_by_side(of.0.saturating_add(1), self.end(of))
    }

    /// A step and all that is part of it, at any depth, in order.
    pub fn whole(&self, of: StepId) -> &[Step] {
        self.steps.get(of.0..self.end(of)).unwrap_or_default()
    }

    /// Whether a step is `of`, or part of it at any depth.
    pub fn holds(&self, of: StepId, step: StepId) -> bool {
        (of.0..self.end(of)).contains(&step.0)
    }

    /// Whether a DS or a trust anchor led to a key, in a link that looks for one.
    pub fn leads(&self, link: StepId) -> bool {
        self.whole(link).iter().any(|part| part.held() && part.is_pointer())
    }

    /// Whether a step is of a DS or a trust anchor that is not used, where one leads to a key (`leads`, [`Self::leads`]): one is enough
    /// (RFC 4035 5.3.1), and one may be there for a key to come (RFC 6781 4.1.2). One that does not fit a key that is there is only
    /// known to be of no use where the link held: else it may be meant for the very key that signs.
    pub fn is_unused(&self, step: &Step, leads: bool) -> bool {
        let link_held = || step.within.and_then(|within| self.step(within)).is_some_and(Step::held);
        leads
            && step.is_pointer()
            && match step.fault() {
                Some(Fault::NoSuchKey { .. }) => true,
                Some(Fault::DigestMismatch { .. }) => link_held(),
                _ => false,
            }
    }

    /// The first link of `rule` about `owner` that held, or the first that failed. Found without looking at the others.
    pub fn first(&self, rule: Rule, owner: &Name, held: bool) -> Option<&Step> {
        let place = self.firsts.binary_search_by(|id| {
            self.step(*id).map_or(Ordering::Equal, |step| place_of(step).cmp(&(rule, Key(owner), held)))
        });
        self.step(*self.firsts.get(place.ok()?)?)
    }

    /// The first link of `rule` about `owner`, however it ended.
    pub fn link(&self, rule: Rule, owner: &Name) -> Option<&Step> {
        let both = [true, false].into_iter().filter_map(|held| self.first(rule, owner, held));
        both.min_by_key(|step| step.id)
    }

    /// Where a step ends; a step that is not there is nowhere.
    fn end(&self, of: StepId) -> usize {
        self.ends.get(of.0).map_or(of.0, |end| self.steps.len().min(*end))
    }

    /// The steps from one place to another, without their parts.
    fn side_by_side(&self, from: usize, to: usize) -> impl Iterator<Item = &Step> {
        let mut at = from;
        std::iter::from_fn(move || {
            let step = self.steps.get(at).filter(|_| at < to)?;
            at = self.end(step.id);
            Some(step)
        })
    }
}

/// What a link is found by.
const fn place_of(step: &Step) -> (Rule, Key<'_>, bool) {
    (step.rule, Key(&step.owner), step.held())
}

/// What a step is about.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    pub(crate) zone: Name,
    pub(crate) owner: Name,
    pub(crate) rtype: Rtype,
}

/// Runs checks and writes them down.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    trace: Trace,
    open: Vec<StepId>,
}

impl Recorder {
    /// Begins a step; those that follow are parts of it until it is closed.
    pub(crate) fn open(&mut self, rule: Rule, subject: &Subject, inputs: Vec<RecordId>) -> StepId {
        let id = StepId(self.trace.steps.len());
        self.trace.steps.push(Step {
            id,
            within: self.open.last().copied(),
            rule,
            zone: subject.zone.clone(),
            owner: subject.owner.clone(),
            rtype: subject.rtype,
            inputs,
            computed: Vec::new(),
            outcome: Outcome::Held,
        });
        // Until it is closed, all that follows is part of it.
        self.trace.ends.push(usize::MAX);
        self.open.push(id);
        id
    }

    /// Adds a computed value to a step.
    pub(crate) fn computed(&mut self, id: StepId, computed: Computed) {
        if let Some(step) = self.trace.steps.get_mut(id.0) {
            step.computed.push(computed);
        }
    }

    /// Adds records that went into a step.
    pub(crate) fn inputs(&mut self, id: StepId, inputs: Vec<RecordId>) {
        if let Some(step) = self.trace.steps.get_mut(id.0) {
            step.inputs.extend(inputs);
        }
    }

    /// Ends a step.
    pub(crate) fn close(&mut self, id: StepId, outcome: Outcome) {
        if let Some(step) = self.trace.steps.get_mut(id.0) {
            step.outcome = outcome;
        }
        while let Some(open) = self.open.pop() {
            if let Some(end) = self.trace.ends.get_mut(open.0) {
                *end = self.trace.steps.len();
            }
            if open == id {
                break;
            }
        }
    }

    /// Runs one check and writes it down with what it computed.
    pub(crate) fn check<T>(
        &mut self,
        rule: Rule,
        subject: &Subject,
        inputs: Vec<RecordId>,
        check: impl FnOnce(&mut Vec<Computed>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let id = self.open(rule, subject, inputs);
        let mut computed = Vec::new();
        let result = check(&mut computed);
        for value in computed {
            self.computed(id, value);
        }
        let outcome = match &result {
            Ok(_) => Outcome::Held,
            Err(fault) => Outcome::Failed(fault.clone()),
        };
        self.close(id, outcome);
        result
    }

    /// How many steps were written down.
    pub(crate) const fn count(&self) -> usize {
        self.trace.steps.len()
    }

    /// The finished trace.
    pub(crate) fn finish(mut self) -> Trace {
        let links: Vec<&Step> = self.trace.links().collect();
        let mut firsts = sorted(links, |one, other| place_of(one).cmp(&place_of(other)));
        firsts.dedup_by(|one, other| place_of(one) == place_of(other));
        self.trace.firsts = firsts.into_iter().map(|step| step.id).collect();
        self.trace
    }
}
