//! Scenes that a first explanation needs beside the checks themselves, told with the visitor's own records where they are told of any.

use super::ending::{is_dead_end, whole};
use super::scene::{Card, Ending, Letter, Message, Mood, Picture, Recap, Scene, Standing, Term};
use crate::trace::{Field, Shown, Step, StepId, Trace};
use crate::validate::{Report, Verdict};

/// A scene that checks nothing.
fn lesson(picture: Picture, steps: Vec<StepId>, [title, caption, aside]: [&'static str; 3], term: Term) -> Scene {
    Scene {
        picture,
        steps,
        zone: None,
        mood: Mood::Checking,
        title: Message::new(title),
        caption: Message::new(caption),
        aside: Some(Message::new(aside)),
        term,
        ending: Ending::LeadsOn,
    }
}

/// Staged: why it matters. No claim about the visitor's records; only the name is theirs.
pub(super) fn forged(report: &Report) -> Scene {
    let name = Shown::asked_name(&report.question);
    let mut scene = lesson(
        Picture::Forged { name: name.clone() },
        Vec::new(),
        ["forged-title", "forged-caption", "forged-aside"],
        Term::Plain,
    );
    scene.mood = Mood::Asking;
    scene.caption = scene.caption.with("name", name);
    scene
}

/// All records of one name and type are one letter under one seal.
pub(super) fn bundle(step: &Step, letter: &Letter) -> Scene {
    let picture = Picture::Bundle(Letter { until: None, ..letter.clone() });
    let mut scene = lesson(picture, vec![step.id], ["bundle-title", "bundle-caption", "bundle-aside"], Term::Rrset);
    scene.zone = Some(Shown::zone(step));
    scene.caption = scene.caption.with("owner", letter.owner.clone()).with("type", letter.rtype.clone());
    scene
}

/// What a hash is for; none where nothing was hashed.
pub(super) fn mill(step: &Step, trace: &Trace, seal: &super::scene::Compare) -> Option<Scene> {
    let changed = trace.signature(step).shown(Field::ChangedRim)?;
    let mut scene = lesson(
        Picture::Mill { seal: seal.clone(), changed },
        whole(step, trace),
        ["mill-title", "mill-caption", "mill-aside"],
        Term::Digest,
    );
    scene.zone = Some(Shown::zone(step));
    scene.caption = scene.caption.with("owner", seal.owner.clone()).with("type", seal.rtype.clone());
    Some(scene)
}

/// The public half checks and goes out; the private half seals and stays.
pub(super) fn halves(step: &Step, card: &Card) -> Scene {
    let zone = Shown::zone(step);
    let picture = Picture::Halves { zone: zone.clone(), card: card.clone() };
    let mut scene = lesson(picture, vec![step.id], ["halves-title", "halves-caption", "halves-aside"], Term::Keys);
    scene.caption = scene.caption.with("zone", zone.clone()).with("tag", card.key_tag.clone());
    scene.zone = Some(zone);
    scene
}

/// Why two rings. None where one ring seals letters and rack.
pub(super) fn rings(step: &Step, cards: &[Card]) -> Option<Scene> {
    let rack = cards.iter().find(|card| card.sealed_rack && card.great)?;
    let letters = cards.iter().find(|card| !card.sealed_rack && !card.great)?;
    let zone = Shown::zone(step);
    let picture = Picture::Rings { zone: zone.clone(), letters: letters.clone(), rack: rack.clone() };
    let mut scene = lesson(picture, vec![step.id], ["rings-title", "rings-caption", "rings-aside"], Term::Rings);
    scene.caption = scene
        .caption
        .with("zone", zone.clone())
        .with("letters", letters.key_tag.clone())
        .with("rack", rack.key_tag.clone());
    scene.zone = Some(zone);
    Some(scene)
}

/// Several great cards in one rack.
pub(super) fn rollover(step: &Step, cards: &[Card]) -> Option<Scene> {
    let now = cards.iter().find(|card| card.sealed_rack && card.great)?;
    let other = cards.iter().find(|card| card.great && card.key_tag != now.key_tag)?;
    let zone = Shown::zone(step);
    let picture = Picture::Rollover { zone: zone.clone(), now: now.clone(), other: other.clone() };
    let words = ["rollover-title", "rollover-caption", "rollover-aside"];
    let mut scene = lesson(picture, vec![step.id], words, Term::Rollover);
    scene.caption =
        scene.caption.with("zone", zone.clone()).with("tag", now.key_tag.clone()).with("other", other.key_tag.clone());
    scene.zone = Some(zone);
    Some(scene)
}

/// Staged: who vouches for the root's key.
pub(super) fn people(step: &Step) -> Scene {
    let mut scene =
        lesson(Picture::People, vec![step.id], ["people-title", "people-caption", "people-aside"], Term::TrustAnchor);
    scene.zone = Some(Shown::zone(step));
    scene
}

/// Whether it is an alias that the answer is lost by, and no seal.
fn leads_nowhere(report: &Report) -> bool {
    report.verdict.broken_at().is_some_and(|broken| is_dead_end(&broken.fault))
}

/// What a resolver does that checks as this page does; none where it can't be told.
pub(super) fn resolver(report: &Report) -> Option<Scene> {
    let (name, rtype) = (Shown::asked_name(&report.question), Shown::asked_type(&report.question));
    let (standing, mood, ending, words) = match &report.verdict {
        Verdict::Secure(_) => (Standing::Secure, Mood::Pleased, Ending::Holds, ["delivery-title", "delivery-caption"]),
        Verdict::Insecure(_) => {
            (Standing::Insecure, Mood::Checking, Ending::Unsigned, ["unmarked-title", "unmarked-caption"])
        }
        Verdict::Bogus(_) if leads_nowhere(report) => {
            (Standing::Bogus, Mood::Alarmed, Ending::Breaks, ["refusal-title", "refusal-nowhere-caption"])
        }
        Verdict::Bogus(_) => (Standing::Bogus, Mood::Alarmed, Ending::Breaks, ["refusal-title", "refusal-caption"]),
        Verdict::Indeterminate(_) => return None,
    };
    let [title, caption] = words;
    let aside = if standing == Standing::Bogus { "refusal-aside" } else { "delivery-aside" };
    let picture = Picture::Resolver { name: name.clone(), rtype: rtype.clone(), standing };
    let broken = report.verdict.broken_at().map(|broken| broken.step).into_iter().collect();
    let mut scene = lesson(picture, broken, [title, caption, aside], Term::Resolver);
    scene.mood = mood;
    scene.ending = ending;
    scene.caption = scene.caption.with("name", name).with("type", rtype);
    Some(scene)
}

/// From the house `child` up to the one that keeps its print; `zones` from there on up to the top.
pub(super) fn climb(child: &Step, page: &Step, zones: Vec<Shown>) -> Scene {
    let words = ["climb-title", "climb-caption", "climb-aside"];
    let mut scene = lesson(Picture::Climb { zones }, vec![page.id], words, Term::Chain);
    scene.zone = Some(Shown::zone(page));
    scene.caption = scene.caption.with("child", Shown::zone(child)).with("parent", Shown::zone(page));
    scene
}

/// What a story was told with, each beside its name; none of a story in which not all of it was seen.
pub(super) fn recap(scenes: &[Scene]) -> Option<Scene> {
    let pictures = || scenes.iter().map(|scene| &scene.picture);
    let seal = pictures().find_map(|picture| match picture {
        Picture::Compare(seal) if seal.flaw.is_none() => Some(seal.clone()),
        _ => None,
    })?;
    let emblem = seal.emblem.as_ref().map(Shown::value);
    let card = pictures().find_map(|picture| match picture {
        Picture::Rack(rack) => {
            rack.cards.iter().find(|card| Some(card.emblem.value()) == emblem).or_else(|| rack.cards.first())
        }
        _ => None,
    })?;
    let print = |stone: bool| {
        pictures().find_map(|picture| match picture {
            Picture::Print(print) if print.agree && print.keeper.is_none() == stone => print.published.clone(),
            _ => None,
        })
    };
    let recap = Recap { seal, card: card.clone(), print: print(false)?, stone: print(true)? };
    let words = ["recap-title", "recap-caption", "recap-aside"];
    let mut scene = lesson(Picture::Recap(recap), Vec::new(), words, Term::Chain);
    scene.mood = Mood::Pleased;
    Some(scene)
}
