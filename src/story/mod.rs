//! The story: a trace told in scenes, from the letter up to the stone and back (pure; holds message ids and no words).

mod absence;
pub mod beat;
pub mod glossary;
mod lessons;
mod motion;
pub mod register;
pub mod scene;
mod scenes;
pub mod timeline;
mod values;

pub use scene::{Ending, Message, Mood, Picture, Scene, Term};

use std::collections::BTreeSet;
use std::rc::Rc;

use scenes::Way;

use crate::dns::Name;
use crate::evidence::Capture;
use crate::trace::{Outcome, Rule, Step};
use crate::validate::Report;

/// How many zones are told in full: the answer's own, and the top. Those between are told briefly.
const TOLD_IN_FULL: usize = 2;

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
        teller.descend(&links, &mut scenes);
    }
    scenes.push(scenes::verdict(report));
    scenes.extend(lessons::resolver(report));
    once(&mut scenes);
    onward(&mut scenes);
    Story { scenes }
}

/// A staged scene to come before a story: why there are seals at all.
pub fn prologue(report: &Report) -> Scene {
    lessons::forged(report)
}

/// What explains is told once, and so is a rack that holds: the first one told stands for all.
fn once(scenes: &mut Vec<Scene>) {
    let mut told = [false; 6];
    scenes.retain(|scene| {
        let kind = match &scene.picture {
            Picture::Bundle(_) => 0,
            Picture::Mill(_) => 1,
            Picture::Halves { .. } => 2,
            Picture::Rings { .. } => 3,
            Picture::Rack(_) => 4,
            Picture::Rollover { .. } => 5,
            _ => return true,
        };
        told.get_mut(kind).is_none_or(|told| !std::mem::replace(told, true))
    });
}

/// Of aliases in a row that hold the first is told in full, the others in one picture.
fn onward(scenes: &mut Vec<Scene>) {
    /// A letter, its seal, and where it leads.
    const ALIAS: usize = 3;
    let leads = |scene: &Scene| matches!(scene.picture, Picture::Forward { .. }) && scene.ending == Ending::LeadsOn;
    let alias = |scenes: &[Scene]| match scenes {
        [letter, seal, last] => {
            matches!(letter.picture, Picture::Letter(_))
                && matches!(seal.picture, Picture::Compare(_))
                && seal.ending == Ending::Holds
                && leads(last)
        }
        _ => false,
    };
    let Some(first) = scenes.iter().position(leads).map(|place| place + 1) else { return };
    let count = scenes.get(first..).unwrap_or_default().chunks(ALIAS).take_while(|part| alias(part)).count();
    if count > 1 {
        let brief: Vec<Scene> = scenes.drain(first..first + count * ALIAS).collect();
        if let Some(scene) = absence::onward(brief) {
            scenes.insert(first, scene);
        }
    }
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
            // An alias that was given up is told once: as what it is.
            let is_alias = end.held() && matches!(end.rule, Rule::Cname | Rule::Dname);
            let given_up = |other: &&Step| (&other.owner, other.rule) == (&end.owner, end.rule) && !other.held();
            if !(is_alias && ends.iter().any(given_up)) {
                scenes.extend(self.link(end));
            }
            // A proof of absence rests on the seal of its page.
            let page = links.iter().find(|link| link.rule == Rule::ProofSigned && link.zone == end.zone && link.held());
            if let Some(page) = page.filter(|_| !matches!(end.rule, Rule::AnswerSigned | Rule::Cname | Rule::Dname)) {
                let seal = scenes::compare(page, &self.report.trace);
                scenes.push(lessons::mill(page, &self.report.trace, &seal));
                scenes.push(scenes::seal_scene(page, &self.report.trace, seal));
            }
            let way = way_up(links, &end.zone);
            let fresh: Vec<(&Step, Option<&Step>)> =
                way.iter().copied().filter(|(keys, _)| !told.contains(&keys.zone)).collect();
            // After the answer's own zone come those in the middle; the last one is the top. Above a break nothing is new.
            let brief = if end.held() { fresh.len().saturating_sub(TOLD_IN_FULL) } else { fresh.len() };
            let first = usize::from(end.held());
            for (index, (keys, ds)) in fresh.iter().enumerate() {
                told.insert(keys.zone.clone());
                if index >= first && index < first + brief {
                    if index == first {
                        let way = if end.held() { Way::Up } else { Way::AboveTheBreak };
                        scenes.push(self.brief(fresh.get(first..first + brief).unwrap_or_default(), way));
                    }
                    continue;
                }
                scenes.extend(self.link(keys));
                scenes.extend(ds.iter().flat_map(|ds| self.link(ds)));
                if keys.rule == Rule::AnchorKeys && keys.owner.is_root() {
                    scenes.push(lessons::people(keys));
                }
            }
        }
        for step in links {
            if step.rule == Rule::NoDs && self.report.verdict.unsigned_by() == Some(step.id) {
                scenes.extend(self.link(step));
            }
        }
    }

    /// From the anchor down to where the chain ends; zones on the way that hold are told briefly.
    fn descend(&self, links: &[&Step], scenes: &mut Vec<Scene>) {
        let find = |rule: Rule, owner: &Name| {
            links.iter().copied().find(|step| step.rule == rule && step.owner == *owner && step.held())
        };
        let mut passed: Vec<(&Step, Option<&Step>)> = Vec::new();
        for step in links {
            match step.rule {
                Rule::DsSigned | Rule::ChildKeys if step.held() && find(Rule::ChildKeys, &step.owner).is_some() => {
                    if step.rule == Rule::ChildKeys {
                        passed.push((step, find(Rule::DsSigned, &step.owner)));
                    }
                    continue;
                }
                _ => {}
            }
            let told = self.link(step);
            if !told.is_empty() && !passed.is_empty() {
                scenes.push(self.brief(&std::mem::take(&mut passed), Way::Down));
            }
            scenes.extend(told);
        }
        if !passed.is_empty() {
            scenes.push(self.brief(&passed, Way::Down));
        }
    }

    /// Zones whose keys hold, each with the DS above it, told in one picture; what explains is left out of what lies in it.
    fn brief(&self, zones: &[(&Step, Option<&Step>)], way: Way) -> Scene {
        let inside = zones.iter().flat_map(|(keys, ds)| [Some(*keys), *ds]).flatten().flat_map(|step| self.link(step));
        let inside = inside.filter(|scene| scene.ending != Ending::LeadsOn).map(Rc::new).collect();
        scenes::repeat(zones, inside, way)
    }

    /// The scenes of one link.
    fn link(&self, step: &Step) -> Vec<Scene> {
        let trace = &self.report.trace;
        let capture = self.capture;
        let unsigned = self.report.verdict.unsigned_by() == Some(step.id);
        let mut told = match step.rule {
            Rule::AnswerSigned => scenes::answer(step, trace, capture),
            Rule::ChildKeys | Rule::AnchorKeys => scenes::keys(step, trace, capture),
            Rule::DsSigned => scenes::page(step, trace),
            // Below a zone there are names that are no delegation: proven too, and nothing to tell.
            Rule::NoDs if step.held() && !unsigned => Vec::new(),
            Rule::NoDs => absence::no_ds(step, trace),
            Rule::NsecNameError
            | Rule::NsecNoData
            | Rule::Nsec3NameError
            | Rule::Nsec3NoData
            | Rule::WildcardAnswer => vec![absence::gap(step, trace, unsigned)],
            Rule::Cname | Rule::Dname => vec![absence::forward(step, trace, capture)],
            Rule::Retrieved | Rule::TypeSigned => vec![absence::lost(step)],
            _ => Vec::new(),
        };
        if matches!(step.outcome, Outcome::Failed(_)) && told.is_empty() {
            told.push(absence::lost(step));
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
