//! From a report and its capture to all that is found: the root cause, what goes with it, and what stands beside.

use std::collections::BTreeMap;

use super::denial::{InvalidNsec3Hash, InvalidNsec3OwnerName, LastNsecNextNotZone, NsecNextOutsideZone};
use super::resolver::Filtered;
use super::seen::{self, Seen};
use super::{
    Arg, Diagnosed, Diagnoses, Found, MOST_OF_A_KIND, Part, Severity, cause, fault, lint, remedy, response, signature,
};
use crate::dns::key::Key;
use crate::dns::{Name, is_within};
use crate::evidence::Capture;
use crate::order::sorted;
use crate::trace::{ByRecord, Fault, Limit, Rule, Step, StepId, Trace};
use crate::validate::{Report, Verdict};

impl Diagnoses {
    /// Puts the cause behind the fault first: one that is none of the zone's, or a malformed record of a proof that failed.
    fn uproot(&mut self, seen: &Seen<'_>) {
        let report = seen.report;
        let Some(broken) = report.verdict.broken_at() else { return };
        let Some(step) = origin(&report.trace, broken.step, &broken.fault) else { return };
        if let Some(cause) = cause::behind(seen, step, &broken.fault) {
            let same = self.all.iter().find(|found| found.what == cause.what).and_then(|found| found.step);
            let step = same.or(Some(step.id));
            self.all.retain(|found| {
                let kept = found.part == Part::Beside && !(cause.alone && is_accusing(&found.what));
                kept && found.what != cause.what
            });
            // Where there is something for a zone to mend it breaks the chain; else it weighs what it is.
            let severity = if cause.alone { cause.what.meta().severity } else { Severity::Error };
            self.all.insert(0, Found::new(cause.what, severity, Part::RootCause, step));
            return;
        }
        let Some(root) = self.root().map(|root| zone_of(&root.what).cloned()) else { return };
        let denial = matches!(broken.fault, Fault::Denial { .. });
        let filtered = |found: &&mut Found| {
            let asked = &report.question.name;
            let lacking = matches!(broken.fault, Fault::LossyFormat { .. });
            let decided = matches!(report.verdict, Verdict::Bogus(_)) || lacking;
            decided && found.what.is::<Filtered>() && about(&found.what).is_some_and(|name| is_within(asked, name))
        };
        let malformed = |found: &&mut Found| {
            let what = &found.what;
            let malformed = what.is::<LastNsecNextNotZone>()
                || what.is::<NsecNextOutsideZone>()
                || what.is::<InvalidNsec3OwnerName>()
                || what.is::<InvalidNsec3Hash>();
            denial && malformed && zone_of(what) == root.as_ref()
        };
        if let Some(filter) = self.all.iter_mut().find(filtered) {
            (filter.part, filter.severity) = (Part::RootCause, Severity::Error);
            // What a filter made is no fault of the zone.
            let kept =
                |found: &Found| found.what.is::<Filtered>() || found.part == Part::Beside && !is_accusing(&found.what);
            self.all.retain(kept);
        } else if let Some(deeper) = self.all.iter_mut().find(malformed) {
            (deeper.part, deeper.severity) = (Part::RootCause, Severity::Error);
            if let Some(former) = self.all.first_mut() {
                former.part = Part::Consequence;
            }
        }
    }
}

/// Whether a diagnosis lays at a zone's door what somebody on the way, or a clock, may have made.
fn is_accusing(what: &Diagnosed) -> bool {
    what.is::<response::MissingSoaForNxdomain>()
        || what.is::<response::MissingSoaForNodata>()
        || what.is::<response::SoaNotOwnerForNxdomain>()
        || what.is::<response::SoaNotOwnerForNodata>()
        || what.is::<response::InconsistentNxdomain>()
        || what.is::<response::InconsistentNxdomainAncestor>()
        || what.is::<response::NxdomainForExistingName>()
        || what.is::<signature::ExpirationInPast>()
        || what.is::<signature::InceptionInFuture>()
        || what.is::<signature::ExpirationWithinClockSkew>()
        || what.is::<signature::InceptionWithinClockSkew>()
        || what.is::<signature::TtlBeyondExpiration>()
}

/// Diagnoses in the making.
#[derive(Default)]
struct Taken {
    found: Diagnoses,
    /// Where those of a code stand.
    kinds: BTreeMap<&'static str, Vec<usize>>,
}

impl Taken {
    /// Takes a diagnosis in, unless the same is there already, or too many of its kind.
    fn take(&mut self, found: Found) {
        let Diagnoses { all, left_out } = &mut self.found;
        let kind = self.kinds.entry(found.code()).or_default();
        if kind.len() >= MOST_OF_A_KIND {
            *left_out += 1;
        } else if !kind.iter().any(|place| all.get(*place).is_some_and(|known| known.what == found.what)) {
            kind.push(all.len());
            all.push(found);
        }
    }
}

/// The first step that a record went into, and the first about an owner.
struct Firsts<'t> {
    records: ByRecord<StepId>,
    owners: BTreeMap<Key<'t>, StepId>,
}

impl<'t> Firsts<'t> {
    fn of(trace: &'t Trace) -> Self {
        let mut firsts = Self { records: ByRecord::default(), owners: BTreeMap::new() };
        let mut last: Option<&Name> = None;
        for step in trace.steps() {
            // What a part is about its whole is mostly about, too.
            if last != Some(&step.owner) {
                firsts.owners.entry(Key(&step.owner)).or_insert(step.id);
                last = Some(&step.owner);
            }
            for id in &step.inputs {
                firsts.records.keep(*id, step.id);
            }
        }
        firsts
    }
}

/// Finds what a report and its capture show.
pub fn find(report: &Report, capture: &Capture) -> Diagnoses {
    let sets = seen::sets_of(capture);
    let seen = Seen::new(report, capture, &sets);
    let mut taken = Taken::default();
    if let Some(root) = root_cause(&seen) {
        taken.take(root);
    }
    let mut led = Led::default();
    for step in report.trace.steps() {
        if let Some(fault) = step.fault()
            && !report.trace.parts(step.id).any(|part| part.fault() == Some(fault))
        {
            if is_replaced(&seen, step)
                || is_second_try(&seen, step)
                || is_unfinished(&seen, step, fault)
                || is_ordinary(&seen, step, fault, &mut led)
            {
                continue;
            }
            let what = fault::of_fault(&seen, step, fault);
            let (part, severity) = weigh(&seen, step, what.meta().severity);
            taken.take(Found::new(what, severity, part, Some(step.id)));
        }
    }
    let firsts = Firsts::of(&report.trace);
    for noted in lint::run(&seen) {
        let step = match noted.at {
            lint::At::Step(step) => Some(step),
            lint::At::Record(id) => firsts.records.get(id).copied(),
            lint::At::Response => about(&noted.what).and_then(|name| firsts.owners.get(&Key(name)).copied()),
        };
        let severity = noted.what.meta().severity.min(Severity::Warning);
        taken.take(Found::new(noted.what, severity, Part::Beside, step));
    }
    let mut found = taken.found;
    found.uproot(&seen);
    // Stable, so that what weighs the same stays in the order of the steps.
    let place = |found: &Found| (found.part != Part::RootCause, std::cmp::Reverse(found.severity));
    found.all = sorted(found.all, |one, other| place(one).cmp(&place(other)));
    for one in &mut found.all {
        one.fix = remedy::of(&seen, one);
    }
    found
}

/// The name that a diagnosis is about, where it has one.
fn about(what: &Diagnosed) -> Option<&Name> {
    what.args().iter().find_map(|(key, arg)| match arg {
        Arg::Name(name) if matches!(*key, "name" | "owner") => Some(name),
        _ => None,
    })
}

/// The value `zone` of a diagnosis.
fn zone_of(what: &Diagnosed) -> Option<&Arg> {
    what.args().iter().find(|(name, _)| *name == "zone").map(|(_, arg)| arg)
}

/// Whether a failed step lies in a proof that another one has taken the place of, which a lint tells about.
fn is_replaced(seen: &Seen<'_>, step: &Step) -> bool {
    seen.around(step, &[Rule::NsecNameError, Rule::Nsec3NameError]).is_some_and(|proof| lint::is_retried(seen, proof))
}

/// Whether a failed step lies in the second reading of an NXDOMAIN, as NODATA: what that lacks was never said by anybody.
fn is_second_try(seen: &Seen<'_>, step: &Step) -> bool {
    let proof = seen.around(step, &[Rule::NsecNoData, Rule::Nsec3NoData]).filter(|proof| !proof.held());
    let first = |proof: &Step| {
        let rules = [Rule::NsecNameError, Rule::Nsec3NameError];
        rules.into_iter().find_map(|rule| seen.report.trace.first(rule, &proof.owner, false))
    };
    proof.is_some_and(|proof| first(proof).is_some_and(|first| first.rtype == proof.rtype && first.id < proof.id))
}

/// Whether a digest that does not fit is that of one of many keys of a tag, of which not all were tried: another one may fit.
fn is_unfinished(seen: &Seen<'_>, step: &Step, fault: &Fault) -> bool {
    let stopped = seen.report.verdict.broken_at().and_then(|broken| {
        matches!(broken.fault, Fault::OverBudget { limit: Limit::CollidingKeys }).then(|| broken.step)
    });
    let stopped = stopped.and_then(|step| seen.report.trace.step(step));
    matches!(fault, Fault::DigestMismatch { .. }) && stopped.is_some_and(|stopped| stopped.zone == step.zone)
}

/// Whether a key that is not there is nothing to tell: a DS or anchor in reserve beside one that leads to a key, or a signature over
/// the DNSKEY RRset by a key that nothing vouches for beside one that does.
fn is_ordinary(seen: &Seen<'_>, step: &Step, fault: &Fault, led: &mut Led) -> bool {
    matches!(fault, Fault::NoSuchKey { .. })
        && seen
            .around(step, &[Rule::ChildKeys, Rule::AnchorKeys])
            .is_some_and(|entry| entry.held() || led.leads(&seen.report.trace, entry))
}

/// Whether a DS or an anchor led to a key of a zone: of the zone that was asked for last, for its steps stand together.
#[derive(Default)]
struct Led(Option<(StepId, bool)>);

impl Led {
    /// Whether one led to a key of the zone that `entry` is about.
    fn leads(&mut self, trace: &Trace, entry: &Step) -> bool {
        match self.0 {
            Some((id, led)) if id == entry.id => led,
            _ => {
                let led = trace.leads(entry.id);
                self.0 = Some((entry.id, led));
                led
            }
        }
    }
}

/// The broken link's own fault.
fn root_cause(seen: &Seen<'_>) -> Option<Found> {
    let broken = seen.report.verdict.broken_at()?;
    let trace = &seen.report.trace;
    let step = origin(trace, broken.step, &broken.fault)?;
    let what = fault::of_fault(seen, step, &broken.fault);
    // What ends the chain is an error, but where there was nothing to prove.
    let severity = if what.is::<response::TypeNeverSigned>() { Severity::Note } else { Severity::Error };
    Some(Found::new(what, severity, Part::RootCause, Some(step.id)))
}

/// The innermost step in `of` where a fault arose that `of` ended with.
fn origin<'t>(trace: &'t Trace, of: StepId, fault: &Fault) -> Option<&'t Step> {
    let failed = |step: &&Step| step.fault() == Some(fault);
    trace
        .whole(of)
        .iter()
        .filter(failed)
        .find(|step| !trace.parts(step.id).any(|part| part.fault() == Some(fault)))
        .or_else(|| trace.step(of))
}

/// What a failed step is to the verdict, and how much it weighs: an attempt beside one that held is no error.
fn weigh(seen: &Seen<'_>, step: &Step, most: Severity) -> (Part, Severity) {
    let broken = match &seen.report.verdict {
        Verdict::Bogus(broken) | Verdict::Indeterminate(broken) => broken,
        Verdict::Secure(_) | Verdict::Insecure(_) => return (Part::Beside, most.min(Severity::Warning)),
    };
    let trace = &seen.report.trace;
    let mut at = Some(step);
    let mut belongs = false;
    while let Some(step) = at {
        if step.held() {
            return (Part::Beside, most.min(Severity::Warning));
        }
        belongs |= step.id == broken.step;
        at = step.within.and_then(|within| trace.step(within));
    }
    if belongs { (Part::Consequence, most) } else { (Part::Beside, most.min(Severity::Warning)) }
}
