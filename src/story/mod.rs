//! The story: a trace told in scenes, from the letter up to the stone and back (pure; holds message ids and no words).

mod absence;
pub mod beat;
mod ending;
pub mod glossary;
mod lessons;
mod motion;
pub mod register;
pub mod scene;
mod scenes;
pub mod street;
pub mod timeline;
mod values;

pub use scene::{Ending, Message, Mood, Picture, Scene, Term};

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use scenes::Way;

use crate::dns::Name;
use crate::dns::key::Key;
use crate::evidence::Capture;
use crate::trace::{Rule, Shown, Step, Trace};
use crate::validate::{Report, Verdict};

/// How many zones are told in full: the answer's own, and the top. Those between are told briefly.
const TOLD_IN_FULL: usize = 2;

/// Links that are told one by one at most. An answer to ANY with 36 RRsets tells of as many, and a full chain of aliases of 36;
/// hostile responses can make many thousands, and nobody looks at so many pictures.
const MOST_TOLD: usize = 64;

/// A report told in scenes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The scenes, in the order in which they are played.
    pub scenes: Vec<Scene>,
    /// Links that there was something to tell of, and no scene for: the first ones are told, and the one that decided.
    pub left_out: usize,
}

/// Tells a report.
///
/// It climbs: the answer, then the zone that sealed it, then that zone's parent, up to the anchor. Where the chain breaks
/// above the answer, so that the answer itself was not checked, it is told from the anchor down to the break.
pub fn tell(report: &Report, capture: &Capture) -> Story {
    let teller = Teller { report, capture };
    let trace = &report.trace;
    let mut scenes = vec![scenes::question(report)];
    let complete = trace.links().any(is_end) && trace.links().all(|step| is_end(step) || held_or_vain(step, trace));
    let left_out = if complete {
        teller.climb(&mut scenes)
    } else {
        scenes.extend(scenes::arrives(capture, report));
        teller.descend(&mut scenes)
    };
    scenes.push(scenes::verdict(report));
    scenes.extend(lessons::resolver(report));
    if let Verdict::Secure(_) = report.verdict {
        scenes.extend(lessons::recap(&scenes));
    }
    once(&mut scenes);
    onward(&mut scenes);
    Story { scenes, left_out }
}

/// A staged scene to come before a story: why there are seals at all.
pub fn prologue(report: &Report) -> Scene {
    lessons::forged(report)
}

/// Of what is told once the first one told stands for all.
fn once(scenes: &mut Vec<Scene>) {
    let mut told = Vec::new();
    scenes.retain(|scene| {
        let kind = std::mem::discriminant(&scene.picture);
        if !scene.picture.is_told_once() {
            return true;
        }
        let first = !told.contains(&kind);
        told.extend(first.then_some(kind));
        first
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
fn held_or_vain(step: &Step, trace: &Trace) -> bool {
    step.held() || trace.first(step.rule, &step.owner, true).is_some()
}

struct Teller<'a> {
    report: &'a Report,
    capture: &'a Capture,
}

impl Teller<'_> {
    /// Whether the verdict rests on a link: it broke there, or is unsigned from there on.
    fn decides(&self, step: &Step) -> bool {
        let verdict = &self.report.verdict;
        verdict.broken_at().is_some_and(|broken| broken.step == step.id) || verdict.unsigned_by() == Some(step.id)
    }

    /// From each end of the chain up to the anchor; a house is visited once. Gives how many ends are left out.
    fn climb(&self, scenes: &mut Vec<Scene>) -> usize {
        let trace = &self.report.trace;
        let mut pages = BTreeMap::new();
        for page in trace.links().filter(|link| link.rule == Rule::ProofSigned && link.held()) {
            pages.entry(Key(&page.zone)).or_insert(page);
        }
        let mut told = BTreeSet::new();
        let (mut count, mut left_out) = (0, 0);
        for end in trace.links().filter(|step| is_end(step)) {
            if !end.held() && self.report.verdict.broken_at().is_none_or(|broken| broken.step != end.id) {
                continue;
            }
            if count >= MOST_TOLD && !self.decides(end) {
                left_out += 1;
                continue;
            }
            count += 1;
            // An alias that was given up is told once: as what it is.
            let is_alias = end.held() && matches!(end.rule, Rule::Cname | Rule::Dname);
            if !(is_alias && trace.first(end.rule, &end.owner, false).is_some()) {
                scenes.extend(self.link(end));
            }
            // A proof of absence rests on the seal of its page.
            let page = pages.get(&Key(&end.zone)).copied();
            if let Some(page) = page.filter(|_| !matches!(end.rule, Rule::AnswerSigned | Rule::Cname | Rule::Dname)) {
                let seal = scenes::compare(page, trace);
                scenes.extend(lessons::mill(page, trace, &seal));
                scenes.push(scenes::seal_scene(page, trace, seal));
            }
            let fresh = way_up(trace, &end.zone, &told);
            // After the answer's own zone come those in the middle; the last one is the top. Above a break nothing is new.
            let brief = if end.held() { fresh.len().saturating_sub(TOLD_IN_FULL) } else { fresh.len() };
            let first = usize::from(end.held());
            for (index, (keys, ds)) in fresh.iter().enumerate() {
                told.insert(Key(&keys.zone));
                if index >= first && index < first + brief {
                    if index == first {
                        let way = if end.held() { Way::Up } else { Way::AboveTheBreak };
                        scenes.push(self.brief(fresh.get(first..first + brief).unwrap_or_default(), way));
                    }
                    continue;
                }
                scenes.extend(self.link(keys));
                scenes.extend(ds.iter().flat_map(|ds| self.link(ds)));
                if let (0, Some(page), true) = (index, ds, end.held()) {
                    let above = fresh.iter().rev().map(|(keys, _)| Shown::zone(keys)).collect();
                    scenes.push(lessons::climb(keys, page, above));
                }
                if keys.rule == Rule::AnchorKeys && keys.owner.is_root() {
                    scenes.push(lessons::people(keys));
                }
            }
        }
        for step in trace.links() {
            if step.rule == Rule::NoDs && self.report.verdict.unsigned_by() == Some(step.id) {
                scenes.extend(self.link(step));
            }
        }
        left_out
    }

    /// From the anchor down to where the chain ends; zones on the way that hold are told briefly. Gives how many links are left out.
    fn descend(&self, scenes: &mut Vec<Scene>) -> usize {
        let trace = &self.report.trace;
        let find = |rule: Rule, owner: &Name| trace.first(rule, owner, true);
        let mut passed: Vec<(&Step, Option<&Step>)> = Vec::new();
        let (mut count, mut left_out) = (0, 0);
        for step in trace.links() {
            match step.rule {
                Rule::DsSigned | Rule::ChildKeys if step.held() && find(Rule::ChildKeys, &step.owner).is_some() => {
                    if step.rule == Rule::ChildKeys {
                        passed.push((step, find(Rule::DsSigned, &step.owner)));
                    }
                    continue;
                }
                _ => {}
            }
            if !self.is_told(step) {
                continue;
            }
            if count >= MOST_TOLD && !self.decides(step) {
                left_out += 1;
                continue;
            }
            count += 1;
            if !passed.is_empty() {
                scenes.push(self.brief(&std::mem::take(&mut passed), Way::Down));
            }
            let before = scenes.len();
            scenes.extend(self.link(step));
            // The story jumps from the letter to the top, and says why before it goes on.
            let fresh = scenes.get_mut(before..).unwrap_or_default();
            if let Some(stone) =
                fresh.iter().position(|scene| scene.caption.id == "stone-caption").filter(|_| count == 1)
            {
                fresh.get_mut(..=stone).unwrap_or_default().rotate_right(1);
                if let Some(first) = fresh.first_mut() {
                    first.caption.id = "stone-first-caption";
                }
            }
        }
        if !passed.is_empty() {
            scenes.push(self.brief(&passed, Way::Down));
        }
        left_out
    }

    /// Zones whose keys hold, each with the DS above it, told in one picture; what explains is left out of what lies in it.
    fn brief(&self, zones: &[(&Step, Option<&Step>)], way: Way) -> Scene {
        let inside = zones.iter().flat_map(|(keys, ds)| [Some(*keys), *ds]).flatten().flat_map(|step| self.link(step));
        let inside = inside.filter(|scene| scene.ending != Ending::LeadsOn).map(Rc::new).collect();
        scenes::repeat(zones, inside, way)
    }

    /// Whether there is something to tell of a link.
    fn is_told(&self, step: &Step) -> bool {
        match step.rule {
            // Below a zone there are names that are no delegation: proven too, and nothing to tell.
            Rule::NoDs => !step.held() || self.report.verdict.unsigned_by() == Some(step.id),
            Rule::ProofSigned => !step.held(),
            _ => true,
        }
    }

    /// The scenes of one link; none of one that there is nothing to tell of.
    fn link(&self, step: &Step) -> Vec<Scene> {
        let trace = &self.report.trace;
        let capture = self.capture;
        let unsigned = self.report.verdict.unsigned_by() == Some(step.id);
        if !self.is_told(step) {
            return Vec::new();
        }
        match step.rule {
            Rule::AnswerSigned => scenes::answer(step, trace, capture),
            Rule::ChildKeys | Rule::AnchorKeys => scenes::keys(step, trace, capture),
            Rule::DsSigned => scenes::page(step, trace),
            Rule::NoDs => absence::no_ds(step, trace),
            Rule::NsecNameError
            | Rule::NsecNoData
            | Rule::Nsec3NameError
            | Rule::Nsec3NoData
            | Rule::WildcardAnswer => vec![absence::gap(step, trace, unsigned)],
            Rule::Cname | Rule::Dname => vec![absence::forward(step, trace, capture)],
            _ => vec![absence::lost(step)],
        }
    }
}

/// The keys of a zone and the DS above them, from `zone` up to the anchor; or up to a zone that was told, for above it all were.
fn way_up<'t>(trace: &'t Trace, zone: &'t Name, told: &BTreeSet<Key<'_>>) -> Vec<(&'t Step, Option<&'t Step>)> {
    let mut way = Vec::new();
    let mut at = zone;
    while !told.contains(&Key(at)) {
        let of = |rule: Rule| trace.first(rule, at, true);
        if let Some(keys) = of(Rule::ChildKeys) {
            let ds = of(Rule::DsSigned);
            way.push((keys, ds));
            match ds {
                Some(ds) if ds.zone != *at => at = &ds.zone,
                _ => break,
            }
        } else {
            way.extend(of(Rule::AnchorKeys).map(|keys| (keys, None)));
            break;
        }
    }
    way
}
