//! The scenes of each kind of link, made from its steps and records.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::absence::postcard;
use super::ending::{ending, mood, whole};
use super::scene::{
    Card, Compare, Ending, Flaw, Letter, Message, Mood, NoCard, Picture, Print, Rack, Scene, Term, Tried,
};
use super::street::street;
use super::{absence, lessons};
use crate::dns::Rtype;
use crate::dns::security::{Dnskey, Rrsig};
use crate::evidence::{Capture, RecordId, Section};
use crate::trace::{Fault, Field, Rule, Shown, Step, Trace, Value};
use crate::validate::{Report, Verdict};

/// The question goes out.
pub(super) fn question(report: &Report) -> Scene {
    let (name, rtype) = (Shown::asked_name(&report.question), Shown::asked_type(&report.question));
    Scene {
        caption: Message::new("question-caption").with("name", name.clone()).with("type", rtype.clone()),
        picture: Picture::Question { name, rtype },
        steps: Vec::new(),
        zone: None,
        mood: Mood::Asking,
        title: Message::new("question-title"),
        aside: Some(Message::new("question-aside")),
        term: Term::Query,
        ending: Ending::LeadsOn,
    }
}

/// What came for the question, before anything is checked: the first RRset of its answer.
pub(super) fn arrives(capture: &Capture, report: &Report) -> Option<Scene> {
    let (exchange, found) = capture.exchange(&report.question)?;
    let records = &found.outcome.as_ref().ok()?.records;
    let first =
        records.iter().find(|received| received.section == Section::Answer && received.record.rtype != Rtype::RRSIG)?;
    let (owner, rtype) = (first.record.owner.clone(), first.record.rtype);
    let ids: Vec<RecordId> = records
        .iter()
        .enumerate()
        .filter(|(_, received)| {
            received.section == Section::Answer && received.record.owner == owner && received.record.rtype == rtype
        })
        .map(|(record, _)| RecordId { exchange, record })
        .collect();
    let sealed = records.iter().any(|received| {
        received.record.owner == owner
            && Rrsig::from_rdata(&received.record.rdata).is_some_and(|rrsig| rrsig.type_covered == rtype)
            && received.record.rtype == Rtype::RRSIG
    });
    let owner = Shown::owner_of(capture, *ids.first()?)?;
    let letter = Letter {
        owner: owner.clone(),
        rtype: Shown::type_of(capture, *ids.first()?)?,
        lines: ids.iter().filter_map(|id| Shown::rdata(capture, *id)).collect(),
        sealed,
        emblem: None,
        rim: None,
        until: None,
    };
    let id = if sealed { "arrives-sealed-caption" } else { "arrives-bare-caption" };
    Some(Scene {
        picture: Picture::Letter(letter),
        steps: Vec::new(),
        zone: None,
        mood: Mood::Checking,
        title: Message::new("arrives-title"),
        caption: Message::new(id).with("owner", owner),
        aside: Some(Message::new("arrives-aside")),
        term: Term::Rrset,
        ending: Ending::LeadsOn,
    })
}

/// The letter arrives, and its seal is compared.
pub(super) fn answer(step: &Step, trace: &Trace, capture: &Capture) -> Vec<Scene> {
    let seal = compare(step, trace);
    let letter = Letter {
        owner: Shown::owner(step),
        rtype: Shown::rtype(step),
        lines: step.inputs.iter().filter_map(|id| Shown::rdata(capture, *id)).collect(),
        sealed: seal.flaw != Some(Flaw::Missing),
        emblem: seal.emblem.clone(),
        rim: seal.rim.clone(),
        until: seal.expiration.clone(),
    };
    let (id, term) =
        if letter.sealed { ("arrives-sealed-caption", Term::Rrsig) } else { ("arrives-bare-caption", Term::Rrset) };
    let arrives = Scene {
        picture: Picture::Letter(letter),
        steps: vec![step.id],
        zone: Some(Shown::zone(step)),
        mood: Mood::Checking,
        title: Message::new("arrives-title"),
        caption: Message::new(id).with("owner", Shown::owner(step)).with_some("until", seal.expiration.as_ref()),
        aside: Some(Message::new("arrives-aside")),
        term,
        ending: Ending::LeadsOn,
    };
    let mut scenes = Vec::new();
    if let Picture::Letter(letter) = &arrives.picture
        && letter.sealed
    {
        scenes.push(lessons::bundle(step, letter));
    }
    scenes.push(arrives);
    if seal.flaw.is_none() {
        scenes.extend(lessons::mill(step, trace, &seal));
    }
    scenes.push(seal_scene(step, trace, seal));
    scenes
}

/// A scene about one seal.
pub(super) fn seal_scene(step: &Step, trace: &Trace, seal: Compare) -> Scene {
    let (title, caption) = match seal.flaw {
        None => ("compare-title", "compare-holds-caption"),
        Some(Flaw::Misfit) => ("cracked-title", "cracked-caption"),
        Some(Flaw::Expired) => ("expired-title", "expired-caption"),
        Some(Flaw::NotYet) => ("not-yet-title", "not-yet-caption"),
        Some(Flaw::Missing) => ("bare-title", "bare-caption"),
        Some(Flaw::StrangersRing) => ("stranger-title", "stranger-caption"),
        Some(Flaw::WrongHouse) => ("wrong-house-title", "wrong-house-caption"),
        Some(Flaw::Unsupported) => ("unreadable-title", "unreadable-caption"),
        Some(Flaw::Other) => ("flaw-title", "flaw-caption"),
    };
    let caption = Message::new(caption)
        .with("owner", seal.owner.clone())
        .with("type", seal.rtype.clone())
        .with("zone", seal.zone.clone())
        .with_some("tag", seal.key_tag.as_ref())
        .with_some("until", seal.expiration.as_ref())
        .with_some("from", seal.inception.as_ref());
    let broken = seal.flaw.is_some();
    Scene {
        steps: whole(step, trace),
        zone: Some(Shown::zone(step)),
        mood: mood(step, Mood::Checking),
        title: Message::new(title),
        caption,
        aside: Some(Message::new(if broken { "flaw-aside" } else { "compare-aside" })),
        term: Term::Rrsig,
        ending: ending(step),
        picture: Picture::Compare(seal),
    }
}

/// The rack of cards under the great seal, then the great card's fingerprint.
pub(super) fn keys(step: &Step, trace: &Trace, capture: &Capture) -> Vec<Scene> {
    let Some(print) = print(step, trace) else {
        return match step.fault() {
            Some(
                Fault::UnsupportedAlgorithm { .. } | Fault::UnsupportedDigest { .. } | Fault::AlgorithmRefused { .. },
            ) => vec![unsupported(step, trace)],
            _ => vec![absence::lost(step)],
        };
    };
    let agree = print.agree;
    let scene = no_card(step, trace, capture, &print).unwrap_or_else(|| print_scene(step, trace, print));
    let mut scenes = vec![scene];
    let cards: Vec<Card> = cards(step, trace, capture).into_iter().map(|(_, card)| card).collect();
    if agree && !cards.is_empty() {
        let seal = compare(step, trace);
        if seal.flaw.is_some() {
            // What is wrong with the seal is told as for any other; where the chain breaks, the break comes last.
            scenes.push(seal_scene(step, trace, seal));
        } else {
            // Climbing, the rack comes before the print that vouches for it.
            let shown = cards.iter().find(|card| !card.sealed_rack).or_else(|| cards.first());
            let mut before: Vec<Scene> = shown.map(|card| lessons::halves(step, card)).into_iter().collect();
            let lessons = [lessons::rings(step, &cards), lessons::rollover(step, &cards)];
            before.push(rack_scene(step, trace, cards, seal));
            before.extend(lessons.into_iter().flatten());
            before.extend(scenes);
            scenes = before;
        }
    }
    scenes
}

/// The rack under its great seal, which holds.
fn rack_scene(step: &Step, trace: &Trace, cards: Vec<Card>, seal: Compare) -> Scene {
    let single = cards.len() == 1;
    let caption = if single { "rack-single-caption" } else { "rack-caption" };
    Scene {
        steps: whole(step, trace),
        zone: Some(Shown::zone(step)),
        mood: mood(step, Mood::Checking),
        title: Message::new("rack-title"),
        caption: Message::new(caption).with("zone", Shown::zone(step)).with_some("tag", seal.key_tag.as_ref()),
        aside: Some(Message::new(if single { "rack-single-aside" } else { "rack-aside" })),
        term: Term::Dnskey,
        ending: ending(step),
        picture: Picture::Rack(Rack { zone: Shown::zone(step), cards, seal }),
    }
}

/// The parent vouches for the child by algorithms alone that nobody here can check, or that policy does not take: the child counts as unsigned (RFC 4035 5.2).
fn unsupported(step: &Step, trace: &Trace) -> Scene {
    let page = trace.link(Rule::DsSigned, &step.owner);
    let (parent, child) = (Shown::zone(page.unwrap_or(step)), Shown::owner(step));
    let (title, caption) = match step.fault() {
        Some(Fault::AlgorithmRefused { .. }) => ("postcard-retired-title", "postcard-retired-caption"),
        _ => ("postcard-unsupported-title", "postcard-unsupported-caption"),
    };
    postcard((step, trace), (title, caption), (parent, child), true)
}

fn print_scene(step: &Step, trace: &Trace, print: Print) -> Scene {
    let anchor = step.rule == Rule::AnchorKeys;
    let (title, caption, aside) = match (print.agree, anchor) {
        // The digests agree, and it is the card itself that may vouch for nothing: revoked, or no zone key.
        (false, _) if print.same_digest() => ("unusable-title", "unusable-caption", "unusable-aside"),
        (true, true) => ("stone-title", "stone-caption", "stone-aside"),
        (true, false) => ("ledger-title", "ledger-caption", "ledger-aside"),
        (false, true) => ("stone-mismatch-title", "stone-mismatch-caption", "mismatch-aside"),
        (false, false) if print.computed.is_none() => {
            ("ledger-stranger-title", "ledger-stranger-caption", "mismatch-aside")
        }
        (false, false) => ("mismatch-title", "mismatch-caption", "mismatch-aside"),
    };
    let caption = Message::new(caption)
        .with("zone", print.zone.clone())
        .with_some("keeper", print.keeper.as_ref())
        .with_some("tag", print.key_tag.as_ref());
    Scene {
        steps: trace
            .parts(step.id)
            .filter(|part| matches!(part.rule, Rule::DsDigest | Rule::AnchorMatch | Rule::DsSupported))
            .map(|part| part.id)
            // The rack of the top is not told again: its seal belongs to this scene.
            .chain(if anchor { whole(step, trace) } else { vec![step.id] })
            .collect(),
        zone: Some(Shown::zone(step)),
        mood: match (print.agree, anchor) {
            (true, true) => Mood::Pleased,
            (true, false) => Mood::Checking,
            (false, _) => Mood::Alarmed,
        },
        title: Message::new(title),
        caption,
        aside: Some(Message::new(aside)),
        term: if anchor { Term::TrustAnchor } else { Term::Ds },
        ending: if print.agree { Ending::Holds } else { Ending::Breaks },
        picture: Picture::Print(print),
    }
}

/// The ledger has the print of a card that is not in the rack: it is held against each that is there. None where there is such a
/// card, or where the print is of a kind that cannot be made here.
fn no_card(step: &Step, trace: &Trace, capture: &Capture, print: &Print) -> Option<Scene> {
    let lacks = |part: &&Step| part.rule == Rule::DsDigest && matches!(part.fault(), Some(Fault::NoSuchKey { .. }));
    if print.agree || print.computed.is_some() {
        return None;
    }
    let part = trace.parts(step.id).find(lacks)?;
    let (published, digest_type) = part.inputs.iter().find_map(|id| Shown::published(capture, *id))?;
    let Value::Number(number) = digest_type.value() else { return None };
    let number = u8::try_from(*number).ok()?;
    let key_tag = Shown::lacking(part, Field::KeyTag)?;
    let tried = cards(step, trace, capture)
        .into_iter()
        .filter_map(|(id, card)| Some(Tried { card, print: Shown::print(capture, id, number)? }));
    let tried: Vec<Tried> = tried.collect();
    // A print that one of them makes after all is wrong by its tag alone.
    if tried.is_empty() || tried.iter().any(|tried| tried.print.value() == published.value()) {
        return None;
    }
    let mut scene = print_scene(step, trace, print.clone());
    let caption = if tried.len() == 1 { "ledger-no-card-single-caption" } else { "ledger-no-card-caption" };
    scene.caption = Message::new(caption)
        .with("zone", print.zone.clone())
        .with_some("keeper", print.keeper.as_ref())
        .with("tag", key_tag.clone());
    let (zone, keeper) = (print.zone.clone(), print.keeper.clone());
    scene.picture = Picture::NoCard(NoCard { zone, keeper, key_tag, digest_type, published, tried });
    Some(scene)
}

/// The ledger's page has a seal of its own.
pub(super) fn page(step: &Step, trace: &Trace) -> Vec<Scene> {
    let seal = compare(step, trace);
    if seal.flaw.is_some() {
        return vec![seal_scene(step, trace, seal)];
    }
    let (parent, child) = (Shown::zone(step), Shown::owner(step));
    vec![Scene {
        steps: whole(step, trace),
        zone: Some(parent.clone()),
        mood: Mood::Checking,
        title: Message::new("pageseal-title"),
        caption: Message::new("pageseal-caption")
            .with("parent", parent)
            .with("child", child.clone())
            .with_some("tag", seal.key_tag.as_ref()),
        aside: Some(Message::new("pageseal-aside")),
        term: Term::Ds,
        ending: ending(step),
        picture: Picture::PageSeal { seal, child },
    }]
}

/// Where zones that are told briefly lie.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// On the way up to the anchor.
    Up,
    /// On the way down from it.
    Down,
    /// Above what broke: nothing new on the way up.
    AboveTheBreak,
}

/// Zones that hold, each with the DS above it, told in one picture: those in the middle of a chain, or all above a break.
pub(super) fn repeat(zones: &[(&Step, Option<&Step>)], inside: Vec<Rc<Scene>>, way: Way) -> Scene {
    let names: Vec<Shown> = zones.iter().map(|(keys, _)| Shown::zone(keys)).collect();
    let (title, caption) = match (way, names.len()) {
        (Way::AboveTheBreak, _) => ("repeat-above-title", "repeat-above-caption"),
        (Way::Up, 1) => ("repeat-title", "repeat-one-caption"),
        (Way::Up, _) => ("repeat-title", "repeat-caption"),
        (Way::Down, 1) => ("repeat-down-title", "repeat-one-caption"),
        (Way::Down, _) => ("repeat-down-title", "repeat-caption"),
    };
    Scene {
        caption: Message::new(caption).with_some("zone", names.first()),
        zone: names.first().cloned(),
        steps: zones.iter().flat_map(|(keys, ds)| [Some(keys.id), ds.map(|ds| ds.id)]).flatten().collect(),
        picture: Picture::Repeat { zones: names, inside },
        mood: Mood::Checking,
        title: Message::new(title),
        aside: Some(Message::new("repeat-aside")),
        term: Term::Chain,
        ending: Ending::Holds,
    }
}

/// The end: looking back down the whole chain.
pub(super) fn verdict(report: &Report) -> Scene {
    let broken = report.verdict.broken_at();
    let name = Shown::asked_name(&report.question);
    let (id, mood, ending) = match &report.verdict {
        Verdict::Secure(_) if report.denies() => ("verdict-absent-caption", Mood::Pleased, Ending::Holds),
        Verdict::Secure(_) => ("verdict-secure-caption", Mood::Pleased, Ending::Holds),
        Verdict::Insecure(_) if report.denies_openly() => {
            ("verdict-insecure-nobody-caption", Mood::Checking, Ending::Unsigned)
        }
        Verdict::Insecure(_) if report.asked_is_unsigned() => {
            ("verdict-insecure-caption", Mood::Checking, Ending::Unsigned)
        }
        Verdict::Insecure(_) => ("verdict-insecure-open-caption", Mood::Checking, Ending::Unsigned),
        Verdict::Bogus(_) => ("verdict-bogus-caption", Mood::Alarmed, Ending::Breaks),
        Verdict::Indeterminate(_) if report.stopped() => ("verdict-stopped-caption", Mood::Shrug, Ending::Open),
        Verdict::Indeterminate(_) => ("verdict-indeterminate-caption", Mood::Shrug, Ending::Open),
    };
    Scene {
        picture: Picture::Verdict { name: name.clone(), zones: street(report) },
        steps: broken.map(|broken| broken.step).into_iter().collect(),
        zone: None,
        mood,
        title: Message::new("verdict-title"),
        caption: Message::new(id).with("name", name).with("type", Shown::asked_type(&report.question)),
        aside: matches!(report.verdict, Verdict::Secure(_)).then(|| Message::new("verdict-aside")),
        term: Term::Chain,
        ending,
    }
}

/// The seal that a link stands on.
pub(super) fn compare(step: &Step, trace: &Trace) -> Compare {
    let seal = trace.signature(step);
    Compare {
        owner: Shown::owner(step),
        rtype: Shown::rtype(step),
        zone: Shown::zone(step),
        key_tag: seal.shown(Field::KeyTag),
        algorithm: seal.shown(Field::Algorithm),
        emblem: seal.shown(Field::Emblem),
        rim: seal.shown(Field::Rim),
        inception: seal.shown(Field::Inception),
        expiration: seal.shown(Field::Expiration),
        now: seal.shown(Field::Now),
        great: seal.key().is_some_and(|key| key.flags & 1 == 1),
        flaw: step.fault().map(flaw),
    }
}

const fn flaw(fault: &Fault) -> Flaw {
    match fault {
        Fault::Signature { .. } if fault.leaves_open() => Flaw::Unsupported,
        Fault::Signature { .. } => Flaw::Misfit,
        Fault::Expired { .. } => Flaw::Expired,
        Fault::NotYetValid { .. } => Flaw::NotYet,
        Fault::Unsigned { .. } => Flaw::Missing,
        Fault::NoSuchKey { .. } => Flaw::StrangersRing,
        Fault::SignerNotZone { .. } => Flaw::WrongHouse,
        Fault::UnsupportedAlgorithm { .. } | Fault::AlgorithmRefused { .. } => Flaw::Unsupported,
        _ => Flaw::Other,
    }
}

/// The cards of a rack: each DNSKEY among a step's inputs.
fn cards(step: &Step, trace: &Trace, capture: &Capture) -> Vec<(RecordId, Card)> {
    let pressed: BTreeSet<RecordId> = trace
        .whole(step.id)
        .iter()
        .filter(|part| part.rule == Rule::Verifies && part.held())
        .filter_map(|part| part.inputs.get(1).copied())
        .collect();
    step.inputs
        .iter()
        .filter_map(|id| {
            let record = &capture.record(*id)?.record;
            if record.rtype != Rtype::DNSKEY {
                return None;
            }
            let key = Dnskey::from_rdata(&record.rdata)?;
            let card = Card {
                key_tag: Shown::key_tag(capture, *id)?,
                emblem: Shown::emblem(capture, *id)?,
                great: key.is_entry_point(),
                sealed_rack: pressed.contains(id),
            };
            Some((*id, card))
        })
        .collect()
}

/// The fingerprint of a zone's great card, and the one that it was held against: the pair that agrees, else the first that does not.
fn print(step: &Step, trace: &Trace) -> Option<Print> {
    let matches: Vec<&Step> =
        trace.parts(step.id).filter(|part| matches!(part.rule, Rule::DsDigest | Rule::AnchorMatch)).collect();
    let part = matches
        .iter()
        .copied()
        .find(|part| part.held())
        .or_else(|| matches.iter().copied().find(|part| matches!(part.fault(), Some(Fault::DigestMismatch { .. }))))
        .or_else(|| matches.first().copied())?;
    let page = trace.link(Rule::DsSigned, &step.owner);
    Some(Print {
        zone: Shown::zone(step),
        keeper: page.filter(|_| step.rule == Rule::ChildKeys).map(Shown::zone),
        key_tag: Shown::computed(part, Field::KeyTag).or_else(|| Shown::lacking(part, Field::KeyTag)),
        digest_type: Shown::computed(part, Field::DigestType),
        emblem: Shown::computed(part, Field::Emblem),
        published: Shown::computed(part, Field::Published),
        computed: Shown::computed(part, Field::Digest),
        agree: part.held(),
    })
}
