//! The story: a trace told in scenes, from the letter up to the stone and back (pure; holds message ids and no words).

pub mod scene;
mod scenes;
pub mod timeline;

pub use scene::{Ending, Message, Mood, Picture, Scene, Term};

use std::collections::BTreeSet;

use crate::dns::Name;
use crate::evidence::Capture;
use crate::trace::{Outcome, Rule, Step};
use crate::validate::Report;

/// How many zones are told in full: the answer's own, the one above, and the top. Those between are told briefly.
const TOLD_IN_FULL: usize = 3;

/// A report told in scenes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The scenes, in the order in which they are played.
    pub scenes: Vec<Scene>,
}

/// Tells a report.
///
/// It climbs: the answer, then the zone that sealed it, then that zone's parent, up to the anchor. Where the chain breaks
/// above the answer, so that the answer itself was not checked, it is told from the anchor down to the break.
pub fn tell(report: &Report, capture: &Capture) -> Story {
    let teller = Teller { report, capture };
    let mut scenes = vec![scenes::question(report)];
    let links: Vec<&Step> = report.trace.links().collect();
    let ends: Vec<&Step> = links.iter().copied().filter(|step| is_end(step)).collect();
    let complete = !ends.is_empty() && links.iter().all(|step| is_end(step) || held_or_vain(step, &links));
    if complete {
        teller.climb(&links, &ends, &mut scenes);
    } else {
        scenes.extend(scenes::arrives(capture, report));
        for step in &links {
            scenes.extend(teller.link(step));
        }
    }
    scenes.push(scenes::verdict(report));
    Story { scenes }
}

/// Whether a link is about the answer itself and not about the way to a zone's keys.
const fn is_end(step: &Step) -> bool {
    !matches!(
        step.rule,
        Rule::AnchorKeys | Rule::DsSigned | Rule::ChildKeys | Rule::NoDs | Rule::Retrieved | Rule::ProofSigned
    )
}

/// Whether a link holds, or failed and another one of the same did: then it is no part of the proof.
fn held_or_vain(step: &Step, links: &[&Step]) -> bool {
    step.held() || links.iter().any(|other| other.held() && other.rule == step.rule && other.owner == step.owner)
}

struct Teller<'a> {
    report: &'a Report,
    capture: &'a Capture,
}

impl Teller<'_> {
    /// From each end of the chain up to the anchor; a house is visited once.
    fn climb(&self, links: &[&Step], ends: &[&Step], scenes: &mut Vec<Scene>) {
        let mut told: BTreeSet<Name> = BTreeSet::new();
        for end in ends {
            if !end.held() && self.report.verdict.broken_at().is_none_or(|broken| broken.step != end.id) {
                continue;
            }
            scenes.extend(self.link(end));
            let way = way_up(links, &end.zone);
            let fresh: Vec<&(&Step, Option<&Step>)> =
                way.iter().filter(|(keys, _)| !told.contains(&keys.zone)).collect();
            let brief = fresh.len().saturating_sub(TOLD_IN_FULL);
            for (index, (keys, ds)) in fresh.iter().enumerate() {
                told.insert(keys.zone.clone());
                // After the answer's own zone come those in the middle; the last two are the way to the top.
                let in_brief = index >= 1 && index < 1 + brief;
                if in_brief {
                    if index == 1 {
                        let skipped = fresh.get(1..1 + brief).unwrap_or_default();
                        scenes.push(scenes::repeat(skipped.iter().map(|(keys, ds)| (*keys, *ds))));
                    }
                    continue;
                }
                scenes.extend(self.link(keys));
                scenes.extend(ds.iter().flat_map(|ds| self.link(ds)));
            }
        }
        for step in links {
            if step.rule == Rule::NoDs && self.report.verdict.word() == "insecure" {
                scenes.extend(self.link(step));
            }
        }
    }

    /// The scenes of one link.
    fn link(&self, step: &Step) -> Vec<Scene> {
        let trace = &self.report.trace;
        let capture = self.capture;
        let mut told = match step.rule {
            Rule::AnswerSigned => scenes::answer(step, trace, capture),
            Rule::ChildKeys | Rule::AnchorKeys => scenes::keys(step, trace, capture),
            Rule::DsSigned => scenes::page(step, trace),
            Rule::NoDs => scenes::no_ds(step, trace),
            Rule::NsecNameError
            | Rule::NsecNoData
            | Rule::Nsec3NameError
            | Rule::Nsec3NoData
            | Rule::WildcardAnswer => vec![scenes::gap(step, trace)],
            Rule::Cname | Rule::Dname => vec![scenes::forward(step, capture)],
            Rule::Retrieved | Rule::TypeSigned => vec![scenes::lost(step)],
            _ => Vec::new(),
        };
        if matches!(step.outcome, Outcome::Failed(_)) && told.is_empty() {
            told.push(scenes::lost(step));
        }
        told
    }
}

/// The keys of a zone and the DS above them, from `zone` up to the anchor.
fn way_up<'t>(links: &[&'t Step], zone: &Name) -> Vec<(&'t Step, Option<&'t Step>)> {
    let mut way = Vec::new();
    let mut at = zone.clone();
    loop {
        let of = |rule: Rule| links.iter().copied().find(|step| step.rule == rule && step.owner == at && step.held());
        if let Some(keys) = of(Rule::ChildKeys) {
            let ds = of(Rule::DsSigned);
            way.push((keys, ds));
            match ds {
                Some(ds) if ds.zone != at => at = ds.zone.clone(),
                _ => return way,
            }
        } else {
            way.extend(of(Rule::AnchorKeys).map(|keys| (keys, None)));
            return way;
        }
    }
}
